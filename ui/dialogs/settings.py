"""Every setting, built from the schema; those that are more than a value have a form of their own."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDoubleSpinBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from app.language import spoken
from app.settings import SettingField, Settings, Value, setting_fields
from ui.dialogs.bindings_page import BindingsPage
from ui.dialogs.corner_text import CornerTextDialog
from ui.dialogs.form_dialog import FormDialog
from ui.dialogs.watch_folders import WatchFoldersDialog
from ui.dialogs.window_presets import WindowPresetsDialog
from ui.language import translate
from ui.panels.parts import Line, PlainLabel, push_button

_ON_THE_OTHER_PAGE = ("keys", "mouse")
FORMS: Mapping[str, Callable[[str, QWidget | None], FormDialog]] = {
    "window_presets": WindowPresetsDialog,
    "corner_text": CornerTextDialog,
    "watch_folders": WatchFoldersDialog,
}
"""The dialogs that edit one setting each."""


class FormButton(QPushButton):
    """Stands for the text of a setting, and opens the form that edits it."""

    def __init__(self, form: str) -> None:
        super().__init__(self.tr("Edit..."))
        self._form = form
        self.text_of_setting = ""
        self.setAutoDefault(False)
        self.clicked.connect(self._open)

    @Slot()
    def _open(self) -> None:
        self.dialog = FORMS[self._form](self.text_of_setting, self.window())
        self.dialog.saved.connect(self._take)
        self.dialog.finished.connect(self.dialog.deleteLater)
        self.dialog.open()

    @Slot(str)
    def _take(self, text: str) -> None:
        self.text_of_setting = text


class SettingEditor(QWidget):
    """One setting: its name, its value, its line of help."""

    def __init__(self, schema: SettingField, value: Value) -> None:
        super().__init__()
        self.schema = schema
        self.field = _field(schema)
        name, told_of = words(schema.name), translate("Setting", schema.help)
        self.field.setAccessibleName(name)
        self.field.setAccessibleDescription(told_of)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 3, 0, 3)
        row.setSpacing(16)
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addWidget(PlainLabel(name))
        told.addWidget(PlainLabel(told_of, "muted"))
        row.addLayout(told, 1)
        self.field.setFixedWidth(220)
        row.addWidget(self.field)
        self.set_value(value)

    def value(self) -> Value:
        """What the reader has put in."""
        if isinstance(self.field, QCheckBox):
            return self.field.isChecked()
        if isinstance(self.field, QSpinBox | QDoubleSpinBox):
            return self.field.value()
        if isinstance(self.field, FormButton):
            return self.field.text_of_setting
        return self.field.currentText() if isinstance(self.field, QComboBox) else self.field.text()

    def set_value(self, value: Value) -> None:
        """Show this value."""
        if isinstance(self.field, QCheckBox):
            self.field.setChecked(bool(value))
        elif isinstance(self.field, QSpinBox):
            self.field.setValue(int(value))
        elif isinstance(self.field, QDoubleSpinBox):
            self.field.setValue(float(value))
        elif isinstance(self.field, QComboBox):
            self.field.setCurrentText(str(value))
        elif isinstance(self.field, FormButton):
            self.field.text_of_setting = str(value)
        else:
            self.field.setText(str(value))


def _field(schema: SettingField) -> QCheckBox | QComboBox | QSpinBox | QDoubleSpinBox | QLineEdit | FormButton:
    if schema.form:
        return FormButton(schema.form)
    if schema.kind is bool:
        return QCheckBox()
    if schema.choices:
        combo = QComboBox()
        for one in schema.choices:
            combo.addItem(translate("Setting", one), one)
        combo.setEditable(bool(schema.pattern))
        return combo
    low, high = schema.low or 0, schema.high if schema.high is not None else 1e9
    if schema.kind is int:
        whole = QSpinBox()
        whole.setRange(int(low), int(min(high, 2**31 - 1)))
        return whole
    if schema.kind is float:
        number = QDoubleSpinBox()
        number.setRange(low, high)
        number.setSingleStep(0.05 if high <= 1 else 1)
        return number
    return QLineEdit()


def words(name: str) -> str:
    """A setting's name as words, in the language of the window: 'reader_deadline_s' is 'Reader deadline (s)'."""
    return translate("Setting", plain_words(name))


def plain_words(name: str) -> str:
    """A setting's name as English words."""
    stem, _, unit = name.rpartition("_")
    if unit in {"s", "mib", "fps", "days"}:
        return f"{stem.replace('_', ' ').capitalize()} ({'MiB' if unit == 'mib' else unit})"
    return name.replace("_", " ").capitalize()


def _use(preset: QComboBox, use: Callable[[str], None], _place: int) -> None:
    """Show what a preset has as soon as it is chosen."""
    use(str(preset.currentData()))


class SettingsDialog(QDialog):
    """All settings by section; nothing holds until Save."""

    saved = Signal(object)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self._settings = settings
        self.editors = {
            one.name: SettingEditor(one, getattr(settings, one.name))
            for one in setting_fields()
            if one.name not in _ON_THE_OTHER_PAGE
        }
        self.bindings = BindingsPage(settings.keys, settings.key_preset, settings.mouse, settings.mouse_preset)
        for name, use in (("mouse_preset", self.bindings.use_preset), ("key_preset", self.bindings.use_key_set)):
            preset = self.editors[name].field
            if isinstance(preset, QComboBox):
                preset.currentIndexChanged.connect(partial(_use, preset, use))
        self.refusal = PlainLabel("", "caution")
        self.refusal.hide()
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 12, 0)
        section = ""
        for editor in self.editors.values():
            if editor.schema.section != section:
                if section:
                    column.addSpacing(10)
                section = editor.schema.section
                column.addWidget(PlainLabel(translate("Setting", section), "heading"))
                column.addWidget(Line())
            column.addWidget(editor)
        column.addStretch(1)
        area = QScrollArea()
        area.setAccessibleName(self.tr("All settings"))
        area.setWidgetResizable(True)
        area.setWidget(inner)
        self.pages = QTabWidget()
        self.pages.setAccessibleName(self.tr("Pages of the settings"))
        self.pages.setDocumentMode(True)
        self.pages.addTab(area, self.tr("All settings"))
        self.pages.addTab(self.bindings, self.tr("Keys and mouse"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(20, 16, 12, 14)
        outer.addWidget(self.pages, 1)
        outer.addWidget(self.refusal)
        outer.addLayout(self._ends())
        self.resize(760, 720)

    def _ends(self) -> QHBoxLayout:
        defaults = push_button(self.tr("Defaults"), hint=self.tr("Put the default into every field"))
        defaults.clicked.connect(self.show_defaults)
        cancel = push_button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.save_button = push_button(self.tr("Save"), "primary")
        self.save_button.setDefault(True)
        self.save_button.clicked.connect(self._save)
        ends = QHBoxLayout()
        ends.addWidget(defaults)
        ends.addStretch(1)
        ends.addWidget(cancel)
        ends.addWidget(self.save_button)
        return ends

    @Slot()
    def show_defaults(self) -> None:
        """Put the default into every field."""
        for editor in self.editors.values():
            editor.set_value(editor.schema.default)
        self.bindings.reset()

    @Slot()
    def _save(self) -> None:
        values = {name: editor.value() for name, editor in self.editors.items()}
        refusals = [
            f"{words(name)} {spoken(self.editors[name].schema.refusal(value))}."
            for name, value in values.items()
            if self.editors[name].schema.refusal(value)
        ]
        if self.bindings.has_conflicts:
            refusals.append(self.tr("A key is given to several commands: see Keys and mouse."))
            self.pages.setCurrentWidget(self.bindings)
        values["keys"] = self.bindings.keys
        values["mouse"] = self.bindings.mouse(str(values["mouse_preset"]))
        self.refusal.say(" ".join(refusals))
        self.refusal.setVisible(bool(refusals))
        if not refusals:
            self.accept()
            self.saved.emit(replace(self._settings, **values))  # type: ignore[arg-type]
