"""`overread selftest`: environment, devices, decoders, models and store; what works here and what does not."""

import importlib.metadata
import os
import platform
import sys
from collections.abc import Callable, Iterable, Sequence
from typing import TextIO

from app.model_commands import check_models
from inference.catalog import Catalog
from inference.device import choose_device, probe_devices
from inference.model_pool import ModelPool
from inference.runners.onnx_provider import compiled_providers

PACKAGES = (
    "numpy", "opencv-python-headless", "onnx", "torch", "PySide6-Essentials", "pyqtgraph", "pydicom", "imagecodecs",
    "python-gdcm", "pyjpegls", "pylibjpeg-openjpeg", "pylibjpeg-rle", "pillow", "SQLAlchemy", "reportlab", "uharfbuzz",
)  # fmt: skip
RUNTIMES = ("onnxruntime-gpu", "onnxruntime", "onnxruntime-directml")

_HIGH_THROUGHPUT = "1.2.840.10008.1.2.4.20"

StoreCheck = Callable[[], str]
"""Looks at the store and returns "" where it is sound, else what is wrong."""


def self_test(
    catalog: Catalog,
    out: TextIO,
    *,
    device_preference: str = "auto",
    check_store: StoreCheck | None = None,
    extra_lines: Sequence[str] = (),
) -> bool:
    """Write what was found, a section each; True if nothing that Overread needs is missing or broken."""
    parts = (
        _section(out, "Environment", lambda: _environment(extra_lines, out)),
        _section(out, "Packages", lambda: _packages(out)),
        _section(out, "Devices", lambda: _devices(device_preference, out)),
        _section(out, "Decoders", lambda: _decoders(out)),
        _section(out, "Models", lambda: check_models(catalog, out, make_pool=lambda: ModelPool(device_preference))),
        _section(out, "Store", lambda: _store(check_store, out)),
    )
    is_good = all(parts)
    out.write("\nEverything works.\n" if is_good else "\nSomething does not work: see above.\n")
    return is_good


def _section(out: TextIO, title: str, check: Callable[[], bool]) -> bool:
    """One section; whatever goes wrong in it is written there and does not end the test."""
    out.write(f"\n{title}\n")
    try:
        return check()
    except Exception as error:  # noqa: BLE001 - a self-test says what is broken, and goes on
        out.write(f"failed: {type(error).__name__}: {error}\n")
        return False


def _environment(extra_lines: Iterable[str], out: TextIO) -> bool:
    out.write(f"Python {platform.python_version()}, {platform.platform()}, {os.cpu_count()} cores\n")
    for line in extra_lines:
        out.write(f"{line}\n")
    return sys.version_info >= (3, 11)


def _packages(out: TextIO) -> bool:
    versions = {name: _version(name) for name in PACKAGES}
    for name, version in versions.items():
        out.write(f"{name} {version or 'missing'}\n")
    runtimes = [f"{name} {_version(name)}" for name in RUNTIMES if _version(name)]
    out.write(f"{', '.join(runtimes) or 'onnxruntime missing'}\n")
    return all(versions.values()) and bool(runtimes)


def _version(name: str) -> str:
    try:
        return importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return ""


def _devices(preference: str, out: TextIO) -> bool:
    out.write(f"providers in this build: {', '.join(compiled_providers())}\n")
    probe = probe_devices()
    for device in probe.devices:
        memory = f", {device.memory_bytes / 2**30:.1f} GiB" if device.memory_bytes else ""
        out.write(f"found: {device.name} ({device.provider}{memory})\n")
    for absence in probe.absences:
        out.write(f"absent: {absence}\n")
    choice = choose_device(preference, probe)
    out.write(f"chosen for {preference!r}: {choice.name} ({choice.provider}). {choice.reason}\n")
    return not choice.is_fallback


def _decoders(out: TextIO) -> bool:
    """Which compressed transfer syntaxes can be decoded, and by what."""
    from pydicom.pixels.decoders.base import get_decoder
    from pydicom.uid import UID, AllTransferSyntaxes

    is_complete = True
    for syntax in map(UID, AllTransferSyntaxes):
        try:
            decoder = get_decoder(syntax)
        except NotImplementedError:  # video, and what is not pixels
            continue
        if decoder.is_encapsulated:
            found = (*_own_codecs(syntax), *decoder.available_plugins)
            out.write(f"{syntax.name}: {', '.join(found) or 'none'}\n")
            is_complete = is_complete and bool(found)
    return is_complete


def _own_codecs(syntax: str) -> tuple[str, ...]:
    """The name of imagecodecs where it decodes this transfer syntax here."""
    import imagecodecs
    from pydicom.uid import JPEG2000TransferSyntaxes, JPEGLSTransferSyntaxes, JPEGTransferSyntaxes

    codecs = {"JPEG8": JPEGTransferSyntaxes, "JPEGLS": JPEGLSTransferSyntaxes, "JPEG2K": JPEG2000TransferSyntaxes}
    for name, syntaxes in codecs.items():
        wanted = "HTJ2K" if syntax.startswith(_HIGH_THROUGHPUT) else name
        if syntax in syntaxes and getattr(imagecodecs, wanted).available:
            return ("imagecodecs",)
    return ()


def _store(check: StoreCheck | None, out: TextIO) -> bool:
    problem = check() if check is not None else ""
    out.write("not looked at\n" if check is None else f"{problem or 'ok'}\n")
    return not problem
