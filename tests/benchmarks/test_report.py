"""How long a large report takes, PDF/A included, and how much memory a fresh process needs for it.

The baseline of the same run is a report of one page: what the libraries and the fonts cost before anything is drawn.
"""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from pypdf import PdfReader

ROOT = Path(__file__).resolve().parent.parent.parent
PAGES = 20
_MEASURED = """
import json, sys, time
from pathlib import Path
import numpy as np
sys.path.insert(0, {root!r})
from app.export.pdf_report import PdfReport
from dataclasses import replace
from inference.finding import Box, Saliency
from inference.frame import Frame, FrameKey, PixelSpacing
from tests.report_builders import KEY, MODEL, found, report_of, study_of


def film(number):  # 2000 x 2000 of 16 bits with noise, which compresses as badly as a real film
    noise = np.random.default_rng(number).normal(0.0, 60.0, (2000, 2000)).astype(np.float32)
    slope = np.arange(2000, dtype=np.float32)
    stored = (slope[:, None] + slope + noise + 500).clip(0, 4095).astype(np.uint16)
    return Frame(FrameKey(KEY.instance_uid, number), stored, bits_stored=12, spacing=PixelSpacing(0.15, 0.15))


def heat(frame):
    values = np.random.default_rng(0).random((7, 7), np.float32)
    return Saliency(frame.key, "Pneumonia", "grad_cam", values, Box(0, 0, 2000, 2000), MODEL)


pages, target, language = int(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
frames = [film(number) for number in range(1, pages + 1)]
report = report_of(
    [found(n, localization=Box(200.0, 300.0, 900.0, 800.0)) for n in range(1, 7)] if frames else [],
    frames=frames, saliencies=tuple(heat(one) for one in frames), study=study_of(frames=max(pages, 1)),
    impression=" ".join("word" + str(n) for n in range(6500 if frames else 10)),
)
def peak_mb():  # of this program: getrusage also counts what the one that started it had
    status = Path("/proc/self/status").read_text()
    return int(status.split("VmHWM:")[1].split()[0]) / 1024


held = peak_mb()
started, used = time.perf_counter(), time.process_time()
PdfReport().write(replace(report, language=language), target)
seconds, used = time.perf_counter() - started, time.process_time() - used
peak = peak_mb()
print(json.dumps({{"seconds": seconds, "used_s": used, "held_mb": held, "peak_mb": peak}}))
"""


def measured(pages: int, target: Path, language: str = "en") -> dict[str, float]:
    """Seconds and megabytes of a report with so many key frames, written by a process of its own."""
    script = _MEASURED.format(root=str(ROOT))
    ran = subprocess.run(
        [sys.executable, "-c", script, str(pages), str(target), language], capture_output=True, text=True, check=True
    )
    return json.loads(ran.stdout)


@pytest.mark.benchmark
def test_a_report_of_twenty_pages_with_forty_frames(tmp_path, capsys):
    plain = measured(0, tmp_path / "plain.pdf")
    large = {language: measured(PAGES, tmp_path / f"{language}.pdf", language) for language in ("en", "ar")}
    reader = PdfReader(tmp_path / "en.pdf")
    pictures = sum(len(page.images) for page in reader.pages)
    with capsys.disabled():
        print(
            f"\nbaseline, one page without frames: {plain['seconds']:.2f} s, {plain['used_s']:.2f} s of a core, "
            f"peak {plain['peak_mb']:.0f} MB"
        )
        for language, one in large.items():
            size = (tmp_path / f"{language}.pdf").stat().st_size / 2**20
            print(
                f"{len(reader.pages)} pages, {pictures} pictures, {language}: {one['seconds']:.2f} s, "
                f"{one['used_s']:.2f} s of a core ({one['used_s'] / plain['used_s']:.1f} x), "
                f"peak {one['peak_mb']:.0f} MB ({one['peak_mb'] / plain['peak_mb']:.1f} x), "
                f"of which {one['held_mb']:.0f} MB before it began, "
                f"file {size:.1f} MB"
            )
    assert len(reader.pages) >= PAGES
    assert pictures >= 2 * PAGES
