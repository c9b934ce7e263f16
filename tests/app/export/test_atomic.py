"""Every export is there whole or not at all: processes killed in the middle, disks that are full, sizes refused."""

import csv
import errno
import json
import os
import resource as limits
import shutil
import signal
import subprocess
import sys
import time
import zipfile

import cv2
import numpy as np
import pytest

from app.deidentification.file import write as write_deidentified
from app.export import ExportError, exporters, failure_of, written_aside
from app.export.package import Package
from app.export.training import training_formats
from app.measure import MeasurementKind, measure
from app.paths import resource
from app.reading.keeper import ReaderKeeper, open_inputs
from app.report import build_report
from app.review import Decision, Review, Verdict
from app.training_set import write_training_set
from inference.finding import Box, Finding, LabelProbability, Mask, ModelReference, Point, Saliency
from inference.frame import FrameKey, Window
from inference.request import Answer, FrameAnswer
from tests.report_builders import SIGNED

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
FILM = resource("samples", "chest-consolidation.dcm")
MODEL = ModelReference("chest", "Chest", "1.0.0", "ab" * 32, "2.25.7")
KINDS = (*sorted(exporters()), "package-with-images", "training", "deidentified")
MOMENTS = (0.2, 0.6, 0.95)
"""Parts of the time that an undisturbed export takes, at which it is killed."""


@pytest.fixture(scope="module")
def told():
    """A signed report of a film with a mask, a map and a key frame; and its frame."""
    with ReaderKeeper() as keeper:
        (study,) = open_inputs([FILM], keeper, lambda _: None).studies
        frame = keeper.decode(study.series[0].instances[0])
    key = FrameKey(frame.key.instance_uid)
    pixels = np.hypot(*np.mgrid[-150:150, -140:140]) < 130
    found = (
        Finding("f1", key, "Opacity", 0.9, 0.5, MODEL, Mask(20, 30, pixels)),
        Finding("f2", key, "Nodule", 0.8, 0.5, MODEL, Box(1, 2, 30, 40)),
    )
    whole = Box(0, 0, frame.rows, frame.columns)
    heat = Saliency(key, "Opacity", "grad_cam", np.random.default_rng(2).random((7, 7), np.float32), whole, MODEL)
    answer = FrameAnswer(key, frame.digest, (LabelProbability("Opacity", 0.9, 0.5),), found, None, (heat,))
    review = Review(study.uid, impression="Seen.")
    for one in found:
        review = review.decided(Decision(one.id, Verdict.ACCEPTED))
    review = review.measured(measure(MeasurementKind.LENGTH, (Point(1.5, 2), Point(80, 90)), frame))
    windows = {key: Window(1000.0, 900.0)}
    answers = [Answer(MODEL, "CPU", (answer,))]
    return build_report(study, answers, review.signed(SIGNED), [frame], windows=windows, made_at=SIGNED.at), frame


def write(kind, told, folder):
    """Export in one format, as the window and the command line do."""
    report, frame = told
    if kind == "training":
        write_training_set([report], lambda study, key: frame, list(training_formats().values()), folder / "training")
    elif kind == "deidentified":
        import pydicom

        write_deidentified(pydicom.dcmread(FILM), folder / "plain.dcm")
    elif kind == "package-with-images":
        Package(has_images=True).write(report, folder / "package.zip")
    else:
        one = exporters()[kind]
        one.write(report, folder / f"{kind}{one.suffix}")


def is_whole(path):
    """Whether a program that is not ours reads all of a file."""
    if path.suffix in (".pdf", ".dcm"):
        program = {".pdf": ["pdftotext", path, "-"], ".dcm": ["dcmdump", "-q", path]}[path.suffix]
        read = subprocess.run(program, capture_output=True, check=False)
        return read.returncode == 0 and not read.stderr
    readers = {
        ".csv": lambda: len(list(csv.reader(path.read_text("utf-8").splitlines()))) > 1,
        ".json": lambda: bool(json.loads(path.read_text("utf-8"))),
        ".xlsx": lambda: zipfile.ZipFile(path).testzip() is None,
        ".zip": lambda: zipfile.ZipFile(path).testzip() is None,
        ".png": lambda: cv2.imread(str(path)) is not None,
    }
    return readers[path.suffix]() if path.suffix in readers else path.stat().st_size > 0


def visible(folder):
    """What a person sees there, with sizes."""
    found = (one for one in folder.rglob("*") if one.is_file())
    parts = {one.relative_to(folder): one.stat().st_size for one in found}
    return {str(one): size for one, size in parts.items() if not any(part.startswith(".") for part in one.parts)}


def killed(work, after_s):
    """Do some work in a process of its own, which is killed after so many seconds if it is not done by then."""
    child = os.fork()
    if child == 0:
        try:
            work()
        finally:
            os._exit(0)
    time.sleep(after_s)  # the moment of the kill is what is tried; nothing waits for anything
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)


@pytest.mark.parametrize("kind", KINDS)
def test_a_kill_in_mid_export_leaves_nothing_or_the_whole(told, tmp_path, kind):
    if shutil.which("dcmdump") is None or shutil.which("pdftotext") is None:
        pytest.skip("dcmtk or poppler is not installed")
    undisturbed = tmp_path / "undisturbed"
    undisturbed.mkdir()
    write(kind, told, undisturbed)  # what is imported on first use is loaded now
    shutil.rmtree(undisturbed)
    undisturbed.mkdir()
    begun = time.monotonic()
    write(kind, told, undisturbed)
    seconds = time.monotonic() - begun
    expected = visible(undisturbed)
    for number, part in enumerate(MOMENTS):
        folder = tmp_path / str(number)
        folder.mkdir()
        killed(lambda folder=folder: write(kind, told, folder), part * seconds)
        left = visible(folder)
        assert left.keys() <= expected.keys()
        if kind == "training":
            assert left in ({}, expected)
        for name in left:
            assert is_whole(folder / name), name
        shutil.rmtree(folder / "training", ignore_errors=True)
        write(kind, told, folder)  # and what the killed process was writing is swept away
        assert [one.name for one in folder.iterdir() if one.name.startswith(".")] == []
        assert visible(folder).keys() == expected.keys()


def refused(work):
    """What came of an export in a process of its own: the words that a reader sees."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        words = "done"
        try:
            work()
        except ExportError as error:
            words = f"{error} {error.advice}"
        except BaseException as error:  # noqa: BLE001 - what a reader would see as a fault of the program
            words = f"fault: {error!r}"
        os.write(writing, words.encode())
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        words = pipe.read().decode()
    os.waitpid(child, 0)
    return words


@pytest.mark.parametrize("kind", KINDS)
def test_a_size_that_the_disk_does_not_take_is_told_and_nothing_is_left(told, tmp_path, kind):
    def limited():
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        limits.setrlimit(limits.RLIMIT_FSIZE, (200, 200))
        write(kind, told, tmp_path)

    assert refused(limited).startswith("The disk takes no file of this size. Choose another disk")
    assert list(tmp_path.iterdir()) == []


@pytest.fixture
def small_disk(tmp_path):
    """A disk of 64 KiB, of which nothing is free."""
    place = tmp_path / "disk"
    place.mkdir()
    mounted = shutil.which("mount") and subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", place], capture_output=True, check=False
    )
    if not mounted or mounted.returncode:
        pytest.skip("no disk may be mounted here")
    try:
        with pytest.raises(OSError, match=os.strerror(errno.ENOSPC)):
            (place / "full").write_bytes(b"\0" * 2**17)
        yield place
    finally:
        subprocess.run(["umount", place], check=True)


def test_a_full_disk_is_told_and_nothing_is_left(told, small_disk):
    for kind in KINDS:
        words = refused(lambda kind=kind: write(kind, told, small_disk))
        assert words.startswith("The disk is full. Free some space"), (kind, words)
        assert [one.name for one in small_disk.iterdir()] == ["full"], kind


def test_what_another_running_process_writes_is_left_alone(tmp_path):
    other = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    try:
        with written_aside(tmp_path / "a.csv") as aside:
            aside.write_text("half")
            theirs = tmp_path / aside.name.replace(f"-{os.getpid()}-", f"-{other.pid}-")
            theirs.write_text("theirs")
        with written_aside(tmp_path / "b.csv") as aside:
            aside.write_text("whole")
        assert theirs.exists()
    finally:
        other.communicate(b"\n")
    with written_aside(tmp_path / "c.csv") as aside:
        aside.write_text("whole")
    assert sorted(one.name for one in tmp_path.iterdir()) == ["a.csv", "b.csv", "c.csv"]


def test_each_refusal_of_the_system_has_words_and_advice():
    for number in (errno.ENOSPC, errno.EFBIG, errno.EACCES, errno.EROFS, errno.ENOENT, errno.EISDIR, errno.EIO):
        told = failure_of(OSError(number, os.strerror(number)))
        assert str(told).endswith(".")
        assert told.advice
