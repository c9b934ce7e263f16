"""What a codestream says of loss, against codestreams that were made with it and without."""

import cv2
import imagecodecs
import numpy as np
import pydicom
import pytest
from pydicom.encaps import generate_frames

from app.reading.loss import has_lost_detail

PICTURE = np.random.default_rng(3).integers(0, 255, (64, 48)).astype(np.uint8)


@pytest.mark.parametrize(
    ("made", "is_lost"),
    [
        (cv2.imencode(".jpg", PICTURE)[1].tobytes, True),
        (lambda: imagecodecs.jpegls_encode(PICTURE, level=0), False),
        (lambda: imagecodecs.jpegls_encode(PICTURE, level=3), True),
        (lambda: imagecodecs.jpeg2k_encode(PICTURE, level=0, codecformat="j2k", reversible=True), False),
        (lambda: imagecodecs.jpeg2k_encode(PICTURE, level=40, codecformat="j2k", reversible=False), True),
        (lambda: imagecodecs.jpeg2k_encode(PICTURE, level=40, codecformat="jp2", reversible=False), True),
        (lambda: imagecodecs.ljpeg_encode(PICTURE), False),
        (lambda: b"", False),
        (lambda: b"\xff\xd8\xff", False),
        (lambda: b"\xff\x4f\xff\x51\x00", False),
    ],
)
def test_loss_is_told_by_the_codestream(made, is_lost):
    assert has_lost_detail(bytes(made())) is is_lost


@pytest.mark.parametrize(
    ("name", "is_lost"),
    [("RG3_J2KR", False), ("RG3_J2KI", True), ("US1_J2KR", False), ("US1_J2KI", True), ("JPEG-LL", False)],
)
def test_real_files_say_it_too(shared_data, name, is_lost):
    file = pydicom.dcmread(shared_data / f"dicom/pydicom-data/{name}.dcm")
    assert has_lost_detail(next(generate_frames(file.PixelData, number_of_frames=1))) is is_lost
