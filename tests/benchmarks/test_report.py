"""How long a large report takes, and how much memory beyond its frames."""

import resource
import time

import numpy as np
import pytest
from pypdf import PdfReader

from app.export.pdf_report import PdfReport
from inference.finding import Box, Saliency
from inference.frame import Frame, FrameKey, PixelSpacing
from tests.report_builders import KEY, MODEL, found, report_of, study_of

PAGES = 20


def film(number):
    """2000 x 2000 of 16 bits with noise, which compresses as badly as a real film."""
    noise = np.random.default_rng(number).normal(0.0, 60.0, (2000, 2000))
    stored = (np.add.outer(np.arange(2000), np.arange(2000)) + noise + 500).clip(0, 4095).astype(np.uint16)
    return Frame(FrameKey(KEY.instance_uid, number), stored, bits_stored=12, spacing=PixelSpacing(0.15, 0.15))


def heat(frame):
    values = np.random.default_rng(0).random((7, 7), np.float32)
    return Saliency(frame.key, "Pneumonia", "grad_cam", values, Box(0, 0, 2000, 2000), MODEL)


@pytest.mark.benchmark
def test_a_report_of_twenty_pages_with_forty_frames(tmp_path, capsys):
    frames = [film(number) for number in range(1, PAGES + 1)]
    findings = [found(n, localization=Box(200.0, 300.0, 900.0, 800.0)) for n in range(1, 7)]
    words = " ".join(f"word{n}" for n in range(6500))
    report = report_of(
        findings,
        frames=frames,
        saliencies=tuple(heat(one) for one in frames),
        study=study_of(frames=PAGES),
        impression=words,
    )
    PdfReport().write(report_of(), tmp_path / "first.pdf")  # the first use loads reportlab and the fonts
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    started = time.perf_counter()
    PdfReport().write(report, tmp_path / "report.pdf")
    seconds = time.perf_counter() - started
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    size = (tmp_path / "report.pdf").stat().st_size / 2**20
    reader = PdfReader(tmp_path / "report.pdf")
    pictures = sum(len(page.images) for page in reader.pages)
    with capsys.disabled():
        print(
            f"\nreport: {len(reader.pages)} pages, {2 * len(frames)} frames ({pictures} pictures): {seconds:.2f} s, "
            f"{grown:.0f} MB above what was held before, file {size:.1f} MB"
        )
    assert len(reader.pages) >= PAGES
