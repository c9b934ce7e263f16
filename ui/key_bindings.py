"""Which keys run which command: the defaults of the commands, and what the reader made of them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from PySide6.QtGui import QKeySequence

from ui.actions import COMMANDS, LENS_KEY, PEEK_KEY, Command, command

Keys = tuple[str, ...]
_BETWEEN, _IS, _OR = ";", ":", " | "
HELD = MappingProxyType({PEEK_KEY: "peek", LENS_KEY: "lens"})
"""Keys that do something while they are held down: no command can have them."""


@dataclass(frozen=True, slots=True)
class KeyBindings:
    """The reader's own keys by command id; every other command has its default. An empty tuple is no key."""

    own: Mapping[str, Keys] = field(default_factory=lambda: MappingProxyType({}))

    def keys(self, one: Command) -> Keys:
        """The keys of a command, portable text such as 'Ctrl+Shift+R'."""
        return self.own.get(one.id, one.keys)

    def words(self, one: Command) -> str:
        """The keys of a command as they stand on a keyboard; Enter beside Return says nothing new."""
        return " or ".join(native(key) for key in self.keys(one) if key != "Enter")

    def changed(self, command_id: str, keys: Iterable[str]) -> "KeyBindings":
        """The same with other keys for one command; its default is not kept as the reader's own."""
        wanted = tuple(dict.fromkeys(portable(key) for key in keys if key))
        own = {name: kept for name, kept in self.own.items() if name != command_id}
        if wanted != tuple(portable(key) for key in command(command_id).keys):
            own[command_id] = wanted
        return KeyBindings(MappingProxyType(own))

    def conflicts(self) -> Mapping[str, tuple[str, ...]]:
        """Keys that several commands claim, or that are held for something else: each with the commands' ids."""
        claims: dict[str, list[str]] = defaultdict(list)
        for one in COMMANDS:
            for key in self.keys(one):
                claims[portable(key)].append(one.id)
        doubled = {key: tuple(ids) for key, ids in claims.items() if len(ids) > 1 or key in HELD}
        return MappingProxyType({key: ids for key, ids in doubled.items() if not _is_shared_by_default(key, ids)})

    def written(self) -> str:
        """As it stands in the settings: 'invert: Ctrl+I; next-slice: J | Down'."""
        return f"{_BETWEEN} ".join(f"{name}{_IS} {_OR.join(keys)}".rstrip() for name, keys in sorted(self.own.items()))


def read_keys(text: str) -> KeyBindings:
    """The bindings that a setting holds; what it says of unknown commands, or of keys that are none, is passed over."""
    own: dict[str, Keys] = {}
    known = {one.id for one in COMMANDS}
    for part in text.split(f"{_BETWEEN} "):
        name, is_binding, keys = part.partition(_IS)
        if is_binding and name.strip() in known:
            named = (portable(key.strip()) for key in keys.strip().split(_OR) if key.strip())
            own[name.strip()] = tuple(key for key in named if key)
    return KeyBindings(MappingProxyType(own))


def portable(key: str) -> str:
    """One way to write a key; empty if it is none."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)


def native(key: str) -> str:
    """A key as it stands on the keyboard."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def _is_shared_by_default(key: str, ids: tuple[str, ...]) -> bool:
    """Commands that share a key from the start are never possible at the same time."""
    by_default = {one.id for one in COMMANDS if key in (portable(own) for own in one.keys)}
    return len(ids) > 1 and set(ids) <= by_default
