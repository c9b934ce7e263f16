"""Which processor runs the models, and why: CUDA, DirectML, CoreML or the CPU; never TensorRT.

Nothing is asked of ONNX Runtime that would make it print errors on a machine without the device.
"""

import ctypes
import platform
import re
import sys
from dataclasses import dataclass
from functools import cache

from inference.runners.onnx_provider import compiled_providers, missing_cuda_library

CPU = "CPUExecutionProvider"
CUDA = "CUDAExecutionProvider"
DIRECTML = "DmlExecutionProvider"
COREML = "CoreMLExecutionProvider"


@dataclass(frozen=True, slots=True)
class Device:
    """A processor on which models can run. `index` tells several of one kind apart; `memory_bytes` 0 is unknown."""

    provider: str
    name: str
    index: int = 0
    memory_bytes: int = 0


@dataclass(frozen=True, slots=True)
class DeviceProbe:
    """What was found on this machine: the devices, the CPU last, and why others are absent."""

    devices: tuple[Device, ...]
    absences: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DeviceChoice:
    """The device that will be asked, its name for the screen, and why it was chosen, in one sentence.

    `is_fallback` says that another one was wished for.
    """

    provider: str
    name: str
    reason: str
    index: int = 0
    is_fallback: bool = False

    @property
    def is_cpu(self) -> bool:
        """Whether the models run on the processor itself."""
        return self.provider == CPU


@cache
def probe_devices() -> DeviceProbe:
    """Look once, quietly, for what this machine and this build of ONNX Runtime can use together."""
    compiled = compiled_providers()
    devices: list[Device] = []
    absences: list[str] = []
    if CUDA in compiled:
        cards, absence = _cuda_devices()
        devices += cards
        absences += [absence] if absence else []
    else:
        absences.append("CUDA: this build of ONNX Runtime has none.")
    if DIRECTML in compiled and sys.platform == "win32":
        devices.append(Device(DIRECTML, "DirectML"))
    if COREML in compiled and sys.platform == "darwin":
        devices.append(Device(COREML, "CoreML"))
    return DeviceProbe((*devices, Device(CPU, f"CPU ({platform.machine()})")), tuple(absences))


def choose_device(preference: str = "auto", probe: DeviceProbe | None = None) -> DeviceChoice:
    """The device for a preference: "auto", "cpu", "cuda", "cuda:N", "directml" or "coreml".

    What is not there falls back to the CPU, with the reason; raises ValueError for any other word.
    """
    found = probe or probe_devices()
    cpu = found.devices[-1]
    if preference == "cpu":
        return DeviceChoice(CPU, cpu.name, "The CPU was asked for.")
    absence = " ".join(found.absences)
    if preference == "auto":
        first = found.devices[0]
        reason = f"Chosen by itself. {absence}".strip() if first is cpu else "The fastest device that was found."
        return DeviceChoice(first.provider, first.name, reason, first.index)
    provider, index = _wished(preference)
    for device in found.devices:
        if (device.provider, device.index) == (provider, index):
            return DeviceChoice(device.provider, device.name, f"{preference} was asked for.", device.index)
    reason = f"{preference} was asked for and was not found; the CPU is used. {absence}".strip()
    return DeviceChoice(CPU, cpu.name, reason, is_fallback=True)


def cpu_after(reason: str) -> DeviceChoice:
    """The CPU, because another device could not be used."""
    return DeviceChoice(CPU, f"CPU ({platform.machine()})", reason, is_fallback=True)


def _wished(preference: str) -> tuple[str, int]:
    if match := re.fullmatch(r"cuda(?::(\d{1,2}))?", preference):
        return CUDA, int(match.group(1) or 0)
    names = {"directml": DIRECTML, "coreml": COREML}
    if preference not in names:
        raise ValueError(f"device {preference!r:.40}: say auto, cpu, cuda, cuda:N, directml or coreml")
    return names[preference], 0


def _cuda_devices() -> tuple[list[Device], str]:
    """The CUDA cards that the driver names, or why there are none."""
    driver = _cuda_driver()
    if driver is None:
        return [], "CUDA: no NVIDIA driver was found."
    count = ctypes.c_int()
    if driver.cuInit(0) != 0 or driver.cuDeviceGetCount(ctypes.byref(count)) != 0 or count.value == 0:
        return [], "CUDA: the NVIDIA driver names no card."
    if missing := missing_cuda_library():
        return [], f"CUDA: a library is missing ({missing})."
    return [_cuda_device(driver, index) for index in range(count.value)], ""


def _cuda_driver() -> ctypes.CDLL | None:
    try:
        return ctypes.CDLL("nvcuda.dll" if sys.platform == "win32" else "libcuda.so.1")
    except OSError:
        return None


def _cuda_device(driver: ctypes.CDLL, index: int) -> Device:
    handle, name, memory = ctypes.c_int(), ctypes.create_string_buffer(128), ctypes.c_size_t()
    driver.cuDeviceGet(ctypes.byref(handle), index)
    driver.cuDeviceGetName(name, len(name), handle)
    driver.cuDeviceTotalMem_v2(ctypes.byref(memory), handle)
    return Device(CUDA, name.value.decode(errors="replace") or f"CUDA card {index}", index, int(memory.value))
