"""The reading service: one outcome for each request, urgent first, cancelled when asked."""

import queue
import threading

import imagecodecs
import numpy as np
import pytest
from pydicom.uid import JPEG2000Lossless

from app.reading import UnreadableError
from app.reading.frame_cache import FrameCache
from app.reading.service import (
    Decoded,
    Opened,
    OpenProgress,
    ReadingDropped,
    ReadingFailed,
    ReadingService,
    ThumbnailMade,
)
from app.study import Instance, Source
from inference.frame import Frame, FrameKey
from tests.dicom_builders import compressed, gradient, instance, written

PATIENCE_S = 30


class Desk:
    """A service and what it reported, in order."""

    def __init__(self, **options) -> None:
        self.events = queue.Queue()
        self.seen = []
        self.service = ReadingService(self.events.put, **options)

    def until(self, request_id: str, kinds=(Opened, Decoded, ThumbnailMade, ReadingFailed, ReadingDropped)):
        for event in self.seen:
            if event.request_id == request_id and isinstance(event, kinds):
                return event
        while True:
            event = self.events.get(timeout=PATIENCE_S)
            self.seen.append(event)
            if event.request_id == request_id and isinstance(event, kinds):
                return event

    def opened(self, *paths):
        return self.until(self.service.open(paths)).inputs


@pytest.fixture
def desk():
    one = Desk()
    yield one
    assert one.service.close()


@pytest.fixture
def study_folder(tmp_path):
    folder = tmp_path / "study"
    folder.mkdir()
    for number in range(1, 31):
        made = instance(
            gradient() + number, InstanceNumber=number, StudyInstanceUID="1.2.3", SeriesInstanceUID="1.2.3.1"
        )
        (folder / f"{number:02}.dcm").write_bytes(written(made))
    return folder


def test_a_folder_becomes_one_study_in_order(desk, study_folder):
    (study,) = desk.opened(study_folder).studies
    assert [one.number for one in study.series[0].instances] == list(range(1, 31))


def test_a_frame_arrives_and_comes_from_the_cache_the_second_time(desk, study_folder):
    one = desk.opened(study_folder).studies[0].series[0].instances[4]
    first = desk.until(desk.service.decode(one)).frame
    assert np.array_equal(first.stored, gradient() + 5)
    assert desk.until(desk.service.decode(one)).frame is first


def test_a_file_that_cannot_be_read_is_a_failure_of_its_request(desk, study_folder):
    one = desk.opened(study_folder).studies[0].series[0].instances[0]
    one.source.path.write_bytes(b"gone")
    event = desk.until(desk.service.decode(one))
    assert isinstance(event, ReadingFailed)
    assert isinstance(event.error, UnreadableError)


def test_a_thumbnail_arrives(desk, study_folder):
    one = desk.opened(study_folder).studies[0].series[0].instances[0]
    event = desk.until(desk.service.thumbnail(one, 1, 16))
    assert isinstance(event, ThumbnailMade)
    assert event.key == FrameKey(one.uid, 1)
    assert event.pixels.shape == (12, 16)


def test_an_urgent_frame_overtakes_a_folder(desk, study_folder):
    one = desk.opened(study_folder / "01.dcm").studies[0].series[0].instances[0]
    opening = desk.service.open([study_folder])
    frame = desk.service.decode(one)
    desk.until(opening)
    order = [event.request_id for event in desk.seen if not isinstance(event, OpenProgress)]
    assert order.index(frame) < order.index(opening)


def test_thumbnails_do_not_wait_for_a_folder(desk, study_folder):
    one = desk.opened(study_folder / "01.dcm").studies[0].series[0].instances[0]
    opening = desk.service.open([study_folder])
    thumbnail = desk.service.thumbnail(one)
    desk.until(opening)
    order = [event.request_id for event in desk.seen if not isinstance(event, OpenProgress)]
    assert order.index(thumbnail) < order.index(opening)


def test_a_cancelled_request_is_dropped_and_the_rest_goes_on(desk, study_folder):
    one = desk.opened(study_folder / "01.dcm").studies[0].series[0].instances[0]
    opening = desk.service.open([study_folder])
    desk.service.cancel(opening)
    assert isinstance(desk.until(opening), ReadingDropped)
    assert isinstance(desk.until(desk.service.decode(one)), Decoded)


def test_cancelling_ends_a_decode_that_runs(tmp_path):
    pixels = np.random.default_rng(0).integers(0, 65536, (3000, 3000), dtype=np.uint16)
    stream = imagecodecs.jpeg2k_encode(pixels, codecformat="j2k", reversible=True)
    path = tmp_path / "slow.dcm"
    path.write_bytes(written(compressed([stream], JPEG2000Lossless, pixels)))
    desk = Desk(deadline_s=120.0)  # on a busy machine the decode itself takes longer than a reader would wait
    slow = desk.opened(path).studies[0].series[0].instances[0]
    request = desk.service.decode(slow)
    desk.service.cancel(request)
    assert isinstance(desk.until(request), ReadingDropped)
    assert isinstance(desk.until(desk.service.decode(slow)), Decoded)
    assert desk.service.close()


def test_closing_drops_what_waits(study_folder):
    desk = Desk()
    requests = [desk.service.open([study_folder]) for _ in range(5)]
    assert desk.service.close()
    events = list(desk.events.queue)
    ended = [event.request_id for event in events if not isinstance(event, OpenProgress)]
    assert sorted(ended) == sorted(requests)
    with pytest.raises(RuntimeError):
        desk.service.open([study_folder])


def test_each_request_ends_exactly_once(desk, study_folder):
    instances = desk.opened(study_folder).studies[0].series[0].instances
    requests = [desk.service.decode(one, is_urgent=bool(n % 2)) for n, one in enumerate(instances)]
    requests += [desk.service.thumbnail(one) for one in instances]
    for request in requests[::3]:
        desk.service.cancel(request)
    for request in requests:
        desk.until(request)
    assert desk.service.close()
    ended = [event.request_id for event in (*desk.seen, *desk.events.queue) if not isinstance(event, OpenProgress)]
    assert len(ended) == len(set(ended))


def test_a_receiver_that_fails_does_not_end_the_service(study_folder):
    arrived = threading.Event()

    def receive(event):
        if isinstance(event, Opened):
            arrived.set()
        raise ZeroDivisionError

    service = ReadingService(receive)
    service.open([study_folder])
    assert arrived.wait(PATIENCE_S)
    assert service.close()


def test_warming_up_reports_nothing():
    desk = Desk()
    desk.service.warm_up()
    assert desk.service.close()
    assert desk.events.empty()


def test_the_cache_keeps_to_its_limit():
    cache = FrameCache(1000)
    instances = [Instance(str(n), "s", "t", Source("file")) for n in range(3)]
    for one in instances:
        cache.put(one, 1, Frame(FrameKey(one.uid), np.zeros((20, 20), np.uint8)))
    assert cache.size_bytes == 800
    assert cache.get(instances[0], 1) is None
    assert cache.get(instances[2], 1) is not None
    cache.put(instances[1], 2, Frame(FrameKey("large"), np.zeros((100, 100), np.uint8)))
    assert cache.get(instances[1], 2) is None
    cache.forget({Source("file")})
    assert cache.size_bytes == 0
