"""The bundled samples in the window; without a display the same headless, with what it made in `out/`: `make demo`."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SAMPLES = ROOT / "resources" / "samples"
OUT = ROOT / "out"
TABLES = ("studies.csv", "failures.csv", "inputs.csv")


def has_display() -> bool:
    """Whether a window can be shown; on Linux that is asked of Qt itself, in a process that may fail."""
    if not sys.platform.startswith("linux"):
        return True
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        return False
    probe = "from PySide6.QtWidgets import QApplication; QApplication([])"
    return subprocess.run([sys.executable, "-c", probe], capture_output=True, check=False).returncode == 0


def say(text: str) -> None:
    """One line on standard output."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def clear(folder: Path) -> None:
    """Remove what an earlier demonstration made, and nothing else."""
    for pattern in ("study-*", "screenshots"):
        for made in folder.glob(pattern):
            shutil.rmtree(made)
    for name in TABLES:
        (folder / name).unlink(missing_ok=True)


def headless() -> int:
    """Analyze the samples, then read one through the real window without a screen; say where everything is."""
    say("No display: doing the same headless.")
    clear(OUT)
    code = subprocess.run(
        [sys.executable, "-m", "app", "analyze", str(SAMPLES), "--out", str(OUT)], cwd=ROOT, check=False
    ).returncode
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    taken = subprocess.run(
        [sys.executable, str(ROOT / "packaging" / "screenshots.py"), "--out", str(OUT / "screenshots")], check=False
    ).returncode
    say("")
    for title, pattern in (
        ("PDF reports", "**/*.pdf"),
        ("tables (CSV)", "**/*.csv"),
        ("results (JSON)", "**/*.json"),
        ("overlays (PNG)", "**/*overlay*.png"),
        ("screenshots of the window", "screenshots/*.png"),
    ):
        made = sorted(OUT.glob(pattern))
        say(f"{title}:")
        for path in made:
            say(f"  {path.relative_to(ROOT)}")
        if not made:
            say("  none was made")
            code = code or 1
    return code or taken


def main() -> int:
    """The window where there is a display, else the same without one."""
    if has_display():
        return subprocess.run([sys.executable, "-m", "app", str(SAMPLES)], cwd=ROOT, check=False).returncode
    return headless()


if __name__ == "__main__":
    raise SystemExit(main())
