"""Which keys run which command: the defaults of the commands, and what the reader made of them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Protocol

from PySide6.QtGui import QKeyEvent, QKeySequence

from ui.actions import COMMANDS
from ui.held_key import HELD_KEYS, HeldKey
from ui.key_set import KEY_SETS, OVERREAD

Keys = tuple[str, ...]
_BETWEEN, _IS, _OR = ";", ":", " | "


class Bound(Protocol):
    """What a key can be bound to: a command, or what holding the key does."""

    @property
    def id(self) -> str:
        """Its name in the settings."""

    @property
    def keys(self) -> Keys:
        """Overread's own keys for it."""

    @property
    def menu(self) -> str:
        """The menu it stands under."""

    @property
    def plain_name(self) -> str:
        """Its name in the language of the window."""


_ALL: tuple[Bound, ...] = (*COMMANDS, *HELD_KEYS)
BOUND: Mapping[str, Bound] = MappingProxyType({one.id: one for one in _ALL})
"""Everything that can have a key, by id."""


@dataclass(frozen=True, slots=True)
class KeyBindings:
    """A set of keys (KEY_SETS) with the reader's own by command id on top. An empty tuple is no key."""

    own: Mapping[str, Keys] = field(default_factory=lambda: MappingProxyType({}))
    key_set: str = OVERREAD

    def given(self, one: Bound) -> Keys:
        """The keys that the set has for it."""
        return KEY_SETS.get(self.key_set, {}).get(one.id, one.keys)

    def keys(self, one: Bound) -> Keys:
        """The keys of a command, portable text such as 'Ctrl+Shift+R'."""
        return self.own.get(one.id, self.given(one))

    def words(self, one: Bound) -> str:
        """The keys of a command as they stand on a keyboard; Enter beside Return says nothing new."""
        return " or ".join(native(key) for key in self.keys(one) if key != "Enter")

    def held_by(self, event: QKeyEvent) -> HeldKey | None:
        """What is done while this key is held down; None where nothing is."""
        pressed = QKeySequence(event.keyCombination()).toString(QKeySequence.SequenceFormat.PortableText)
        return next((one for one in HELD_KEYS if pressed in map(portable, self.keys(one))), None)

    def changed(self, command_id: str, keys: Iterable[str]) -> "KeyBindings":
        """The same with other keys for one command; what the set has is not kept as the reader's own."""
        wanted = tuple(dict.fromkeys(portable(key) for key in keys if key))
        own = {name: kept for name, kept in self.own.items() if name != command_id}
        if wanted != tuple(portable(key) for key in self.given(BOUND[command_id])):
            own[command_id] = wanted
        return KeyBindings(MappingProxyType(own), self.key_set)

    def conflicts(self) -> Mapping[str, tuple[str, ...]]:
        """Keys that several commands claim, or that are held for something else: each with the ids of both."""
        claims: dict[str, list[str]] = defaultdict(list)
        for one in BOUND.values():
            for key in self.keys(one):
                claims[portable(key)].append(one.id)
        return MappingProxyType({key: tuple(ids) for key, ids in claims.items() if len(ids) > 1})

    def written(self) -> str:
        """As it stands in the settings: 'invert: Ctrl+I; next-slice: J | Down'."""
        return f"{_BETWEEN} ".join(f"{name}{_IS} {_OR.join(keys)}".rstrip() for name, keys in sorted(self.own.items()))


def read_keys(text: str, key_set: str = OVERREAD) -> KeyBindings:
    """A set with the reader's own keys; what the setting says of unknown commands or keys is passed over."""
    own: dict[str, Keys] = {}
    for part in text.split(f"{_BETWEEN} "):
        name, is_binding, keys = part.partition(_IS)
        if is_binding and name.strip() in BOUND:
            named = (portable(key.strip()) for key in keys.strip().split(_OR) if key.strip())
            own[name.strip()] = tuple(key for key in named if key)
    return KeyBindings(MappingProxyType(own), key_set if key_set in KEY_SETS else OVERREAD)


def portable(key: str) -> str:
    """One way to write a key; empty if it is none."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)


def native(key: str) -> str:
    """A key as it stands on the keyboard."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
