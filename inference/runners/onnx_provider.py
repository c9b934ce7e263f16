"""What the installed ONNX Runtime was built with, and whether its CUDA part can be loaded."""

import contextlib
import ctypes
import io
import sys


def compiled_providers() -> tuple[str, ...]:
    """The execution providers of this build; that one is listed does not mean that it works here."""
    import onnxruntime

    return tuple(onnxruntime.get_available_providers())


def runtime_version() -> str:
    """ONNX Runtime's version."""
    import onnxruntime

    return str(onnxruntime.__version__)


def missing_cuda_library() -> str:
    """The first library that the CUDA provider needs and that is not here; "" where all are.

    ONNX Runtime prints red errors when it finds out by itself; the system's loader only says so. To be asked only
    where an NVIDIA driver is: this loads CUDA into the process.
    """
    import onnxruntime

    with contextlib.redirect_stdout(io.StringIO()):  # it prints what it cannot load
        onnxruntime.preload_dlls()
    major = str(getattr(onnxruntime, "cuda_version", "") or "12").split(".", maxsplit=1)[0]
    for name in _cuda_libraries(major):
        try:
            ctypes.CDLL(name)
        except OSError:
            return name
    return ""


def _cuda_libraries(major: str) -> tuple[str, ...]:
    if sys.platform == "win32":
        return (f"cublasLt64_{major}.dll", f"cublas64_{major}.dll", f"cudart64_{major}.dll")
    return (f"libcublasLt.so.{major}", f"libcublas.so.{major}", f"libcudart.so.{major}", "libcurand.so.10")
