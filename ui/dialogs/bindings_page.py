"""Keys and mouse: what each button, the wheel and every key does, with conflicts shown."""

from dataclasses import replace

from PySide6.QtCore import QKeyCombination, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.actions import MENUS
from ui.key_bindings import BOUND, Bound, KeyBindings, native, read_keys
from ui.language import translate
from ui.panels.parts import PlainLabel, push_button
from ui.viewer.bindings import BUTTON_TOOLS, WHEEL_ACTIONS, MouseBindings, read_mouse, written_mouse

KEYS_OF_ONE = 2
"""A command can have two keys, as zoom has + and Ctrl++."""
_NAME, _FIRST, _SECOND = 0, 1, 2


class BindingsPage(QWidget):
    """Edits a copy of the bindings; `keys` and `mouse` are what to keep."""

    conflicts_changed = Signal(str)

    def __init__(self, keys: str, key_set: str, mouse: str, preset: str) -> None:
        super().__init__()
        self._keys = read_keys(keys, key_set)
        self._mouse, self._preset = read_mouse(preset, mouse), preset
        self.editors: dict[tuple[str, int], QKeySequenceEdit] = {}
        self._rows: dict[str, QTreeWidgetItem] = {}
        self._build_mouse()
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search commands and keys"))
        self.search.setAccessibleName(self.tr("Search commands and keys"))
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(self.tr("Keys"))
        self.tree.setHeaderLabels([self.tr("Command"), self.tr("Key"), self.tr("or")])
        self.tree.setRootIsDecorated(False)
        self.tree.header().setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Stretch)
        for column in (_FIRST, _SECOND):
            self.tree.header().setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            self.tree.setColumnWidth(column, 150)
        self._list_commands()
        self.conflict = PlainLabel("", "caution")
        self.reset_button = push_button(
            self.tr("Reset keys and mouse"), hint=self.tr("Every key and button as its preset has it")
        )
        self.reset_button.clicked.connect(self.reset)
        self.reset_one = push_button(self.tr("Reset this key"), hint=self.tr("The selected command's own keys again"))
        self.reset_one.clicked.connect(self._reset_selected)
        self.search.textChanged.connect(self._filter)
        self._lay_out()
        self._show_conflicts()

    @property
    def keys(self) -> str:
        """The keys that differ from their set, as a setting."""
        return self._keys.written()

    def mouse(self, preset: str) -> str:
        """What differs from a preset of the mouse, as a setting."""
        return written_mouse(preset, self._mouse)

    def use_preset(self, preset: str) -> None:
        """Another preset was chosen: the mouse is as that has it."""
        if preset != self._preset:
            self._preset = preset
            self._show_mouse(read_mouse(preset, ""))

    def use_key_set(self, key_set: str) -> None:
        """Another set was chosen: every key is as that has it."""
        if key_set != self._keys.key_set:
            self._keys = KeyBindings(key_set=key_set)
            self._show_keys()
            self._show_conflicts()

    # --- the mouse ---

    def _build_mouse(self) -> None:
        tools = {
            "active": self.tr("the chosen tool"),
            "window_level": self.tr("window and level"),
            "pan": self.tr("pan"),
            "zoom": self.tr("zoom"),
            "probe": self.tr("probe"),
            "": self.tr("nothing"),
        }
        wheel = {"scroll": self.tr("slices"), "zoom": self.tr("zoom"), "none": self.tr("nothing")}
        self.buttons = {
            "left": self._combo(self.tr("Left drag"), [(tools[one], one) for one in BUTTON_TOOLS]),
            "middle": self._combo(self.tr("Middle drag"), [(tools[one], one) for one in BUTTON_TOOLS]),
            "right": self._combo(self.tr("Right drag"), [(tools[one], one) for one in BUTTON_TOOLS]),
            "wheel": self._combo(self.tr("Wheel"), [(wheel[one], one) for one in WHEEL_ACTIONS]),
            "ctrl_wheel": self._combo(self.tr("Ctrl and wheel"), [(wheel[one], one) for one in WHEEL_ACTIONS]),
        }
        self.double_click = QCheckBox(self.tr("A double click fits the frame to the window"))
        self._show_mouse(self._mouse)
        for box in self.buttons.values():
            box.currentIndexChanged.connect(self._take_mouse)
        self.double_click.toggled.connect(self._take_mouse)

    def _combo(self, name: str, choices: list[tuple[str, str]]) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        for words, value in choices:
            box.addItem(words, value)
        return box

    def _show_mouse(self, mouse: MouseBindings) -> None:
        self._mouse = mouse
        for name, box in self.buttons.items():
            box.blockSignals(True)
            box.setCurrentIndex(max(0, box.findData(getattr(mouse, name))))
            box.blockSignals(False)
        self.double_click.blockSignals(True)
        self.double_click.setChecked(mouse.double_click_fits)
        self.double_click.blockSignals(False)

    @Slot()
    def _take_mouse(self) -> None:
        chosen = {name: box.currentData() for name, box in self.buttons.items()}
        self._mouse = replace(self._mouse, **chosen, double_click_fits=self.double_click.isChecked())

    # --- the keys ---

    def _list_commands(self) -> None:
        for menu in MENUS:
            for one in (one for one in BOUND.values() if one.menu == menu):
                row = QTreeWidgetItem([f"{translate('Command', menu)} - {one.plain_name}"])
                row.setData(_NAME, Qt.ItemDataRole.UserRole, one.id)
                self.tree.addTopLevelItem(row)
                self._rows[one.id] = row
                for place in range(KEYS_OF_ONE):
                    self.tree.setItemWidget(row, _FIRST + place, self._editor(one, place))
        self._show_keys()

    def _editor(self, one: Bound, place: int) -> QKeySequenceEdit:
        editor = QKeySequenceEdit()
        editor.setMaximumSequenceLength(1)
        editor.setClearButtonEnabled(True)
        # Tab goes on to the next field, as everywhere; it can be no command's key.
        tab, back = QKeyCombination(Qt.Key.Key_Tab), QKeyCombination(Qt.Modifier.SHIFT, Qt.Key.Key_Backtab)
        editor.setFinishingKeyCombinations([tab, back])
        said = self.tr("Key of {0}") if place == 0 else self.tr("Second key of {0}")
        editor.setAccessibleName(said.format(one.plain_name))
        for field in editor.findChildren(QLineEdit):
            field.setAccessibleName(editor.accessibleName())
        editor.keySequenceChanged.connect(lambda _keys, command_id=one.id: self._edited(command_id))
        self.editors[one.id, place] = editor
        return editor

    def _edited(self, command_id: str) -> None:
        shown = [self.editors[command_id, place].keySequence() for place in range(KEYS_OF_ONE)]
        more = self._keys.keys(BOUND[command_id])[KEYS_OF_ONE:]
        texts = [one.toString(QKeySequence.SequenceFormat.PortableText) for one in shown]
        self._keys = self._keys.changed(command_id, (*texts, *more))
        self._show_conflicts()

    def _show_keys(self) -> None:
        for one in BOUND.values():
            keys = self._keys.keys(one)
            for place in range(KEYS_OF_ONE):
                editor = self.editors[one.id, place]
                editor.blockSignals(True)
                editor.setKeySequence(QKeySequence(keys[place]) if place < len(keys) else QKeySequence())
                editor.blockSignals(False)

    def _show_conflicts(self) -> None:
        found = self._keys.conflicts()
        in_conflict = {command_id for ids in found.values() for command_id in ids}
        for command_id, row in self._rows.items():
            font = row.font(_NAME)
            font.setBold(command_id in in_conflict)
            row.setFont(_NAME, font)
            marks = "⚠ " if command_id in in_conflict else ""
            one = BOUND[command_id]
            row.setText(_NAME, f"{marks}{translate('Command', one.menu)} - {one.plain_name}")
        told = [
            self.tr("{0}: {1}.").format(native(key), ", ".join(BOUND[one].plain_name for one in ids))
            for key, ids in found.items()
        ]
        words = self.tr("One key, several commands. {0}").format(" ".join(told)) if told else ""
        self.conflict.say(words)
        self.conflict.setVisible(bool(words))
        self.conflicts_changed.emit(words)

    @property
    def has_conflicts(self) -> bool:
        """Whether a key is claimed twice: neither command would then hear it."""
        return bool(self._keys.conflicts())

    @Slot(str)
    def _filter(self, text: str) -> None:
        words = text.casefold().split()
        for command_id, row in self._rows.items():
            said = f"{row.text(_NAME)} {self._keys.words(BOUND[command_id])}".casefold()
            row.setHidden(not all(word in said for word in words))

    @Slot()
    def reset(self) -> None:
        """Every key as its set has it, the mouse as its preset has it."""
        self._keys = KeyBindings(key_set=self._keys.key_set)
        self._show_mouse(read_mouse(self._preset, ""))
        self._show_keys()
        self._show_conflicts()

    @Slot()
    def _reset_selected(self) -> None:
        for row in self.tree.selectedItems():
            command_id = row.data(_NAME, Qt.ItemDataRole.UserRole)
            self._keys = self._keys.changed(command_id, self._keys.given(BOUND[command_id]))
        self._show_keys()
        self._show_conflicts()

    def _lay_out(self) -> None:
        mouse = QFormLayout()
        for box in self.buttons.values():
            mouse.addRow(PlainLabel(box.accessibleName(), "muted"), box)
        mouse.addRow(self.double_click)
        ends = QHBoxLayout()
        ends.addWidget(self.reset_one)
        ends.addWidget(self.reset_button)
        ends.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 8, 0)
        column.addLayout(mouse)
        column.addWidget(self.search)
        column.addWidget(self.tree, 1)
        column.addWidget(self.conflict)
        column.addLayout(ends)
