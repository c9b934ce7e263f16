"""Large series through the real services and the real window: the first frame, the rest, scrolling, planes, memory."""

import os
import statistics
import time
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from pydicom.uid import RLELossless
from PySide6.QtCore import QTimer

from app.__main__ import main
from app.reading.service import ReadingService
from app.reformat import Orientation, Slab, plane_stack
from app.volume import VolumeBuilder
from inference.frame import FrameGeometry, PixelSpacing
from tests.builders import AXIAL, make_frame
from tests.dicom_builders import compressed, instance, written
from tests.volume_builders import write_series

pytestmark = [pytest.mark.benchmark, pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)]
MIB = 2**20


def say(capsys, *lines: str) -> None:
    with capsys.disabled():
        print("\n" + "\n".join(lines))


def resident_bytes() -> int:
    with Path("/proc/self/statm").open() as statm:
        return int(statm.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def ct_block() -> np.ndarray:
    noise = np.random.default_rng(1).integers(900, 1200, (64, 512, 512)).astype(np.uint16)
    return np.concatenate([noise] * 5)[:300]


def test_a_ct_of_300_slices_in_the_window(qtbot, tmp_path, home, capsys):
    folder = write_series(tmp_path / "ct", ct_block(), gap=1.0, spacing=(0.7, 0.7))
    told = {}

    def loop(application, window):
        session = window.session
        qtbot.waitUntil(window.isVisible)
        qtbot.waitUntil(lambda: session.studies != () and not session.is_opening, timeout=60_000)
        begin = time.perf_counter()
        session.open([folder])
        qtbot.waitUntil(lambda: session.series is not None and session.series.frame_count == 300
                        and session.frame is not None, timeout=60_000)  # fmt: skip
        told["first"] = time.perf_counter() - begin
        cache = session._loader.cache
        qtbot.waitUntil(lambda: all(cache.has(*one) for one in session.series.frames()), timeout=120_000)
        told["all"] = time.perf_counter() - begin
        taken, missed, busy = [], 0, time.process_time()
        for position in [*range(1, 300), *range(298, -1, -1)]:
            begin = time.perf_counter()
            session.show_position(position)
            missed += session.frame is None
            window.viewport.canvas.repaint()
            application.processEvents()
            taken.append(1000 * (time.perf_counter() - begin))
        told["busy"] = 1000 * (time.process_time() - busy) / len(taken)
        told["scroll"], told["missed"] = sorted(taken), missed
        window.desk.choose_layout("2x2")
        return 0

    assert main([], run_loop=loop) == 0
    scroll = told["scroll"]
    say(
        capsys,
        f"300 x 512 x 512: first frame {told['first']:.2f} s after open (aim: 1 s), all decoded after "
        f"{told['all']:.2f} s",
        f"  scrolling in the window, decode to paint: median {statistics.median(scroll):.1f} ms, "
        f"p99 {scroll[int(0.99 * len(scroll))]:.1f} ms (60 a second: 16.7 ms); "
        f"{told['busy']:.1f} ms of processor time each; "
        f"slices not there when wanted: {told['missed']} of {len(scroll)}",
    )


def test_planes_of_300_slices(capsys):
    block = ct_block().view(np.int16)
    builder = VolumeBuilder("1", 300)
    begin = time.perf_counter()
    for number, pixels in enumerate(block):
        geometry = FrameGeometry((0.0, 0.0, float(number)), AXIAL, frame_of_reference_uid="1.9")
        builder.add(make_frame(pixels, f"1.{number}", geometry=geometry, spacing=PixelSpacing(0.7, 0.7)))
    volume = builder.finish()
    lines = [f"volume of 300 x 512 x 512 laid together in {1000 * (time.perf_counter() - begin):.0f} ms"]
    copy = statistics.median(_timed(volume.stored[150].copy))
    for orientation in Orientation:
        stack = plane_stack(volume, orientation)
        for slab in (Slab(), Slab(20.0)):
            spent = statistics.median(_timed(lambda stack=stack, slab=slab: stack.frame(stack.count // 2, slab)))
            name = f"{orientation}, {slab.thickness_mm:g} mm" if slab.thickness_mm else f"{orientation}, thin"
            lines.append(f"  {name:<20} {spent:7.2f} ms   {spent / copy:6.1f} times the copy of one slice")
    say(capsys, *lines)


def _timed(work) -> list[float]:
    work()
    taken = []
    for _ in range(7):
        begin = time.perf_counter()
        work()
        taken.append(1000 * (time.perf_counter() - begin))
    return taken


@pytest.mark.parametrize("limit_mib", [4096, 512])
def test_memory_with_two_gib_of_frames(limit_mib, tmp_path, capsys, qtbot):
    """1,024 frames of 1024 x 1024 in 16 bit are 2 GiB; the file is small, since all frames are one RLE stream."""
    rows, columns = np.mgrid[0:1024, 0:1024]
    pixels = ((rows // 16 + columns // 16) % 4096).astype(np.uint16)
    one = instance(pixels)
    one.compress(RLELossless, generate_instance_uid=False)
    from pydicom.encaps import get_frame

    stream = get_frame(one.PixelData, 0, number_of_frames=1)
    path = tmp_path / "large.dcm"
    path.write_bytes(written(compressed([stream] * 1024, RLELossless, pixels)))
    heard = []
    service = ReadingService(heard.append, cache_bytes=limit_mib * MIB)
    service.open([path])
    qtbot.waitUntil(lambda: any(hasattr(event, "inputs") for event in heard), timeout=60_000)
    found = next(event for event in heard if hasattr(event, "inputs")).inputs.studies[0].series[0].instances[0]
    before = resident_bytes()
    heard.clear()
    begin = time.perf_counter()
    for number in range(1, 1025):
        service.decode(found, number, is_urgent=False)
    peak = 0

    def all_there() -> bool:
        nonlocal peak
        done = len(heard)
        if done > 1:
            del heard[1:]  # what was handed on is not kept here
            all_there.count += done - 1
        peak = max(peak, resident_bytes())
        return all_there.count + len(heard) >= 1024

    all_there.count = 0
    qtbot.waitUntil(all_there, timeout=300_000)
    spent = time.perf_counter() - begin
    held = service.cache.size_bytes
    assert service.close()
    assert held <= limit_mib * MIB
    decoded = min(2048, limit_mib)
    say(
        capsys,
        f"2 GiB of frames, {limit_mib} MiB for the store: {(peak - before) / MIB:.0f} MiB more resident at most, "
        f"{(peak - before) / MIB / decoded:.2f} of one copy of what is kept; {1024 / spent:.0f} frames a second",
    )


def test_a_folder_of_two_thousand(qtbot, tmp_path, home, capsys):
    block = np.zeros((2000, 64, 64), np.uint16)
    folder = write_series(tmp_path / "many", block, gap=0.5)
    told = {}

    def loop(application, window):
        session = window.session
        qtbot.waitUntil(window.isVisible)
        qtbot.waitUntil(lambda: session.studies != () and not session.is_opening, timeout=60_000)
        begin = time.perf_counter()
        session.open([folder])
        beats = [begin]
        timer = QTimer()
        timer.timeout.connect(lambda: beats.append(time.perf_counter()))
        timer.start(5)
        qtbot.waitUntil(lambda: session.series is not None and session.series.frame_count == 2000, timeout=120_000)
        window.refresh_if_due()
        application.processEvents()
        told["usable"] = time.perf_counter() - begin
        told["pause"] = max(after - before for before, after in pairwise(beats))
        timer.stop()
        return 0

    assert main([], run_loop=loop) == 0
    say(
        capsys,
        f"2,000 files: worklist usable after {told['usable']:.2f} s (aim: 2 s), {2000 / told['usable']:.0f} files a "
        f"second into the worklist; longest pause of the window meanwhile {1000 * told['pause']:.0f} ms",
    )
