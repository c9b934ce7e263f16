"""The reader process killed, overdue, out of memory or lying: one file fails clearly, the next one opens."""

import io
import os
import pickle
import signal
import subprocess
import sys
import threading
from pathlib import Path

import imagecodecs
import numpy as np
import pytest
from pydicom.uid import JPEG2000Lossless

from app.reading import InputOutcome, UnreadableError
from app.reading.arena import Arena
from app.reading.keeper import ReaderKeeper, open_inputs
from app.reading.wire import Broken, _Unpickler, receive, send
from app.study import Source
from inference.errors import Cancelled
from inference.request import CancelToken
from tests.dicom_builders import compressed, gradient, instance, written

SHARED = Path("/dev/shm")
posix_only = pytest.mark.skipif(sys.platform == "win32", reason="signals")


@pytest.fixture(scope="module")
def slow_file(tmp_path_factory) -> Path:
    """A file that takes a good part of a second to decode."""
    pixels = np.random.default_rng(0).integers(0, 65536, (2400, 2400), dtype=np.uint16)
    stream = imagecodecs.jpeg2k_encode(pixels, codecformat="j2k", reversible=True)
    path = tmp_path_factory.mktemp("slow") / "slow.dcm"
    path.write_bytes(written(compressed([stream], JPEG2000Lossless, pixels)))
    return path


@pytest.fixture
def sound_file(tmp_path) -> Path:
    path = tmp_path / "sound.dcm"
    path.write_bytes(written(instance()))
    return path


@pytest.fixture
def blocks_made(monkeypatch) -> list[str]:
    """The names of the shared blocks this test makes; another program's are none of its business."""
    names: list[str] = []
    reserve = Arena.reserve

    def reserve_and_note(arena: Arena, size_bytes: int) -> None:
        reserve(arena, size_bytes)
        names.append(arena.name)

    monkeypatch.setattr(Arena, "reserve", reserve_and_note)
    return names


def gone(names: list[str]) -> bool:
    """Whether none of the blocks is left."""
    return bool(names) and not any((SHARED / name.lstrip("/")).exists() for name in names)


@posix_only
def test_killed_twenty_times_in_mid_job(slow_file, sound_file, blocks_made):
    with ReaderKeeper() as keeper:
        slow = keeper.scan(slow_file).instances[0].instance
        sound = keeper.scan(sound_file).instances[0].instance
        for attempt in range(20):
            assert np.array_equal(keeper.decode(sound).stored, gradient())
            killer = threading.Timer(0.005 * (attempt + 1), os.kill, (keeper.pid, signal.SIGKILL))
            killer.start()
            with pytest.raises(UnreadableError, match="ended while it read") as failure:
                keeper.decode(slow)
            killer.join()
            assert failure.value.advice
        assert np.array_equal(keeper.decode(sound).stored, gradient())
    assert gone(blocks_made)


@posix_only
def test_killed_between_two_jobs_nobody_notices(sound_file):
    with ReaderKeeper() as keeper:
        sound = keeper.scan(sound_file).instances[0].instance
        os.kill(keeper.pid, signal.SIGKILL)
        os.waitid(os.P_PID, keeper.pid, os.WEXITED | os.WNOWAIT)
        assert keeper.decode(sound).rows == 24


def test_an_overdue_file_is_named_as_one(slow_file, sound_file):
    with ReaderKeeper(deadline_s=8) as patient:
        slow = patient.scan(slow_file).instances[0].instance
    with ReaderKeeper(deadline_s=0.15) as keeper:
        with pytest.raises(UnreadableError, match=r"within 0\.15 seconds"):
            keeper.decode(slow)
        assert keeper.scan(sound_file).kind == "dicom"


def test_a_file_beyond_the_memory_is_named_as_one(tmp_path, sound_file):
    path = tmp_path / "large.dcm"
    large = np.zeros((6000, 6000), np.uint16)
    path.write_bytes(written(instance(large)))
    if sys.platform != "linux":
        pytest.skip("only Linux enforces the cap")
    with ReaderKeeper(memory_bytes=48 << 20) as keeper:
        one = keeper.scan(path).instances[0].instance
        with pytest.raises(UnreadableError, match="memory"):
            keeper.decode(one)
        assert keeper.decode(keeper.scan(sound_file).instances[0].instance).rows == 24


def test_interrupting_ends_the_job_at_hand(slow_file, sound_file):
    with ReaderKeeper() as keeper:
        slow = keeper.scan(slow_file).instances[0].instance
        stopper = threading.Timer(0.02, keeper.interrupt, (0.0,))
        stopper.start()
        with pytest.raises(UnreadableError):
            keeper.decode(slow)
        stopper.join()
        assert keeper.scan(sound_file).kind == "dicom"


@pytest.mark.skipif(not SHARED.is_dir(), reason="no shared blocks to look at by name")
def test_shared_memory_is_given_back(slow_file, blocks_made):
    with ReaderKeeper() as keeper:
        one = keeper.scan(slow_file).instances[0].instance
        assert keeper.decode(one).stored.nbytes == 2400 * 2400 * 2
        assert not gone(blocks_made)
    assert gone(blocks_made)


def test_frames_outlive_the_keeper(sound_file):
    with ReaderKeeper() as keeper:
        frame = keeper.decode(keeper.scan(sound_file).instances[0].instance)
        again = keeper.decode(keeper.scan(sound_file).instances[0].instance)
    assert np.array_equal(frame.stored, gradient())
    assert frame.digest == again.digest
    with pytest.raises(ValueError, match="read-only"):
        frame.stored[0, 0] = 1


def test_several_threads_may_ask(sound_file):
    with ReaderKeeper() as keeper:
        one = keeper.scan(sound_file).instances[0].instance
        found = []
        threads = [threading.Thread(target=lambda: found.append(keeper.decode(one).rows)) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert found == [24] * 8


def test_a_file_that_changed_since_is_not_shown(sound_file):
    with ReaderKeeper() as keeper:
        one = keeper.scan(sound_file).instances[0].instance
        sound_file.write_bytes(written(instance()))
        with pytest.raises(UnreadableError, match="not the one"):
            keeper.decode(one)


@posix_only
def test_the_reader_process_loads_no_window(sound_file):
    with ReaderKeeper() as keeper:
        keeper.decode(keeper.scan(sound_file).instances[0].instance)
        maps = Path(f"/proc/{keeper.pid}/maps")
        if not maps.exists():
            pytest.skip("the system does not tell what a process has loaded")
        loaded = maps.read_text()
    assert "numpy" in loaded
    assert not any(name in loaded for name in ("PySide6", "onnxruntime", "torch"))


@posix_only
def test_the_reader_process_gives_way(sound_file):
    with ReaderKeeper() as keeper:
        keeper.scan(sound_file)
        assert os.getpriority(os.PRIO_PROCESS, keeper.pid) > os.getpriority(os.PRIO_PROCESS, 0)


def test_a_reply_that_runs_code_is_not_unpickled():
    class Trap:
        def __reduce__(self):
            return os.system, ("true",)

    with pytest.raises(pickle.UnpicklingError, match="is not a reply"):
        _Unpickler(io.BytesIO(pickle.dumps(Trap()))).load()


def test_messages_arrive_whole(tmp_path):
    message = Broken("It is empty.", "Ask for it again.")
    with (tmp_path / "pipe").open("w+b") as stream:
        send(stream, message)
        stream.seek(0)
        assert receive(stream, is_trusted=False) == message
        with pytest.raises(EOFError):
            receive(stream, is_trusted=False)


@pytest.mark.parametrize(
    ("dtype", "shape"), [("object", (2, 2)), ("uint8", (1 << 40, 2)), ("uint8", (0, 2)), ("uint8", (2,))]
)
def test_pixels_that_cannot_be_are_refused(dtype, shape):
    arena = Arena()
    arena.reserve(1000)
    try:
        with pytest.raises((ValueError, TypeError)):
            arena.take(dtype, shape)
    finally:
        arena.close()


def test_a_cancelled_opening_stops(sound_file):
    token = CancelToken()
    token.cancel()
    with ReaderKeeper() as keeper, pytest.raises(Cancelled):
        open_inputs([sound_file], keeper, token=token)


@posix_only
def test_every_input_has_a_record_although_the_process_dies(tmp_path, slow_file, monkeypatch):
    for place in range(5):
        (tmp_path / f"{place}.dcm").write_bytes(written(instance()))
    with ReaderKeeper() as keeper:
        scan = keeper.scan

        def scan_and_die(source, root=""):
            if source.path.name == "2.dcm":
                os.kill(keeper.pid, signal.SIGSTOP)
                threading.Timer(0.02, os.kill, (keeper.pid, signal.SIGKILL)).start()
            return scan(source, root)

        monkeypatch.setattr(keeper, "scan", scan_and_die)
        monkeypatch.setattr(keeper, "scan_all", lambda sources, root: [keeper._scan_or_error(s, root) for s in sources])
        opened = open_inputs([tmp_path], keeper)
    outcomes = {record.path.name: record.outcome for record in opened.records if record.path.suffix}
    assert outcomes.pop("2.dcm") is InputOutcome.ERROR
    assert set(outcomes.values()) == {InputOutcome.OPEN}
    assert len(outcomes) == 4
    assert len(opened.studies) == 4


def test_a_thumbnail_is_small_and_square_on_the_patient(tmp_path):
    path = tmp_path / "tall.dcm"
    path.write_bytes(written(instance(gradient(40, 40), PixelSpacing=[2.0, 1.0])))
    with ReaderKeeper() as keeper:
        pixels = keeper.thumbnail(keeper.scan(Source(path)).instances[0].instance, size=20)
    assert pixels.shape == (20, 10)
    assert pixels.dtype == np.uint8


@posix_only
def test_a_batch_that_dies_is_asked_for_one_by_one(tmp_path):
    paths = [tmp_path / f"{place}.dcm" for place in range(6)]
    for path in paths:
        path.write_bytes(written(instance()))
    paths[3].write_bytes(b"")
    with ReaderKeeper() as keeper:
        keeper.scan(paths[0])
        os.kill(keeper.pid, signal.SIGSTOP)
        threading.Timer(0.02, os.kill, (keeper.pid, signal.SIGKILL)).start()
        found = keeper.scan_all([Source(path) for path in paths])
    assert [isinstance(one, UnreadableError) for one in found] == [False, False, False, True, False, False]


def test_the_keepers_side_loads_no_decoder():
    code = "import sys, app.reading.service; print(*sys.modules)"
    loaded = set(
        subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    )
    assert not loaded & {"pydicom", "PIL", "imagecodecs", "cv2", "gdcm", "PySide6", "rle"}
