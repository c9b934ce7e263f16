"""Finds the modules of a package that define a given name: a new kind is a new file."""

import importlib
import pkgutil
from types import ModuleType


def defined(package: ModuleType, name: str) -> tuple[object, ...]:
    """The values of `name` in the modules of `package` that define it, in the order of the modules' names."""
    modules = (
        importlib.import_module(f"{package.__name__}.{one.name}") for one in pkgutil.iter_modules(package.__path__)
    )
    return tuple(getattr(module, name) for module in modules if hasattr(module, name))
