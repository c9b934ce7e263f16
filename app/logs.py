"""The log: a file that turns over in the log folder, warnings to the console, no identity in either."""

import contextlib
import logging
import sys
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from app.privacy import Pseudonyms, log_words
from inference.errors import OverreadError

FILE_NAME = "overread.log"
_BYTES, _FILES = 2**20, 5
_OWN = "overread-"
_ROOT = Path(__file__).resolve().parent.parent

logger = logging.getLogger("app")


class LogFormatter(logging.Formatter):
    """One line a record, without identity.

    An exception is told by its type and the places in the code that it passed, not by its message: only an
    OverreadError promises that its message names nobody.
    """

    def __init__(self, pseudonyms: Pseudonyms) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s")
        self._pseudonyms = pseudonyms

    def format(self, record: logging.LogRecord) -> str:
        """The record as it is written."""
        told = logging.makeLogRecord(record.__dict__)
        told.msg, told.args = self._pseudonyms.redacted(_message(record)), None
        told.exc_info = told.exc_text = told.stack_info = None
        text = super().format(told)
        error = record.exc_info[1] if record.exc_info else None
        return text if error is None else f"{text}\n{self._places(error)}"

    def _places(self, error: BaseException) -> str:
        lines: list[str] = []
        seen: set[int] = set()
        while error is not None and id(error) not in seen:
            seen.add(id(error))
            lines += [
                f"  {_code_place(one.filename)}:{one.lineno} {one.name}"
                for one in traceback.extract_tb(error.__traceback__)
            ]
            known = self._pseudonyms.redacted(str(error)) if isinstance(error, OverreadError) else "(message withheld)"
            lines.append(f"{type(error).__qualname__}: {known}")
            following = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
            if following is None:
                break
            error = following
        return "\n".join(lines)


def _message(record: logging.LogRecord) -> str:
    arguments = record.args
    if isinstance(arguments, tuple):
        arguments = tuple(log_words(one) for one in arguments)
    elif arguments:
        arguments = {name: log_words(one) for name, one in arguments.items()}
    message = str(log_words(record.msg))
    try:
        return message % arguments if arguments else message
    except (TypeError, ValueError, KeyError):
        return message


def _code_place(file_name: str) -> str:
    path = Path(file_name)
    with contextlib.suppress(ValueError):
        return path.relative_to(_ROOT).as_posix()
    parts = path.parts
    return "/".join(parts[-2:])


class _Others(logging.Filter):
    """Lets the records of other libraries pass from warnings upwards only."""

    def filter(self, record: logging.LogRecord) -> bool:
        is_own = record.name.split(".")[0] in ("app", "inference", "ui")
        return is_own or record.levelno >= logging.WARNING


def start_logging(folder: Path, pseudonyms: Pseudonyms, *, level: int = logging.INFO) -> Path | None:
    """Begin to log; where the log file is, None where none can be written. May be called again."""
    stop_logging()
    root = logging.getLogger()
    formatter = LogFormatter(pseudonyms)
    handlers: list[tuple[logging.Handler, int]] = [(logging.StreamHandler(sys.stderr), logging.WARNING)]
    path: Path | None = folder / FILE_NAME
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        (folder / FILE_NAME).touch(mode=0o600)
        kept = RotatingFileHandler(folder / FILE_NAME, maxBytes=_BYTES, backupCount=_FILES, encoding="utf-8")
        handlers.append((kept, level))
    except OSError:
        path = None
    for number, (handler, lowest) in enumerate(handlers):
        handler.set_name(f"{_OWN}{number}")
        handler.setLevel(lowest)
        handler.setFormatter(formatter)
        handler.addFilter(_Others())
        root.addHandler(handler)
    root.setLevel(min(level, root.level or logging.WARNING))
    if path is None:
        logger.warning("the log folder cannot be written to; warnings go to the console only")
    return path


def stop_logging() -> None:
    """End logging and close the file."""
    root = logging.getLogger()
    for handler in tuple(root.handlers):
        if (handler.get_name() or "").startswith(_OWN):
            root.removeHandler(handler)
            handler.close()
            root.setLevel(logging.WARNING)


def log_fault(kind: type[BaseException], error: BaseException, where: TracebackType | None, thread: str = "") -> None:
    """Log what nobody caught: for sys.excepthook and threading.excepthook."""
    place = f" on thread {thread}" if thread else ""
    logger.critical("an unexpected fault (%s)%s", kind.__name__, place, exc_info=(kind, error, where))
