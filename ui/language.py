"""The language of the window: the reader's choice, the texts of it, its direction, its numbers and dates."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from app.language import use_translator
from app.paths import resource

LANGUAGES = ("en", "de", "es", "ar")
"""What there are texts for; English is what stands in the source."""
APP_CONTEXT = "app"
_IN_USE = "overread_language"


def translate(context: str, source: str) -> str:
    """A text in the language of the window, where no widget is at hand to ask."""
    return QCoreApplication.translate(context, source)


def language_in_use() -> str:
    """The language of the window, 'en' where nothing else was chosen."""
    application = QCoreApplication.instance()
    return str(application.property(_IN_USE) or "en") if application is not None else "en"


def chosen_language(setting: str) -> str:
    """The language meant by the setting: 'system' is the desktop's own, where there are texts for it."""
    if setting in LANGUAGES:
        return setting
    wanted = (name.split("-")[0].split("_")[0] for name in QLocale.system().uiLanguages())
    return next((name for name in wanted if name in LANGUAGES), "en")


class Language:
    """The translators that are installed; kept as long as the application runs."""

    def __init__(self, application: QApplication, setting: str) -> None:
        self.name = chosen_language(setting)
        self._installed: list[QTranslator] = []
        if self.name != "en":
            for name, folder in (
                (f"overread_{self.name}", str(resource("translations"))),
                (f"qtbase_{self.name}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
            ):
                translator = QTranslator(application)
                if translator.load(name, folder):
                    application.installTranslator(translator)
                    self._installed.append(translator)
        application.setProperty(_IN_USE, self.name)
        # Figures keep the digits that stand on devices and in reports: Western ones in every language.
        locale = QLocale("en" if self.name == "ar" else self.name)
        locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator | locale.numberOptions())
        QLocale.setDefault(locale)
        application.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if self.name == "ar" else Qt.LayoutDirection.LeftToRight
        )
        use_translator((lambda source: translate(APP_CONTEXT, source)) if self.name != "en" else None, self.name)

    def remove(self, application: QApplication) -> None:
        """Back to the texts of the source."""
        for translator in self._installed:
            application.removeTranslator(translator)
        self._installed.clear()
        application.setProperty(_IN_USE, "en")
        QLocale.setDefault(QLocale("en"))
        application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        use_translator(None)
