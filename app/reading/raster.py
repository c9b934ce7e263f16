"""PNG, JPEG, TIFF and BMP files: each becomes a study of its own, one frame a page, without millimetres.

The resolution that such a file states (pHYs, JFIF density, TIFF resolution) is a print size, not the patient's.
"""

import hashlib
import io
import struct
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps, UnidentifiedImageError

from app.reading import Scan, ScannedInstance, StudyHeader, UnreadableError, UnsafeError
from app.reading.codestream import read_codestream
from app.reading.dicom import digest_of
from app.study import Instance, Patient, Source
from inference.frame import Frame, FrameKey, Photometric, Rescale

FRAME_LIMIT_PIXELS = 256 * 2**20
PAGE_LIMIT = 10_000
PALETTED = "has colours from a palette"
TRANSPARENT = "has transparent parts; they are shown black"

_MAGICS = {
    "PNG": (b"\x89PNG\r\n\x1a\n",),
    "JPEG": (b"\xff\xd8\xff",),
    "TIFF": (b"II*\x00", b"MM\x00*", b"II+\x00", b"MM\x00+"),
    "BMP": (b"BM",),
}
_ORIENTATION = 0x0112
_UPRIGHT = 1
_ERRORS = (OSError, SyntaxError, ValueError, EOFError, struct.error, KeyError, IndexError, TypeError, ZeroDivisionError)
_CUT_SHORT = "It ends before it should: the file is truncated or damaged."
_BEHIND = "It goes on behind the end of its picture: it is damaged, or something is hidden in it."

Image.MAX_IMAGE_PIXELS = FRAME_LIMIT_PIXELS


class RasterReader:
    """Raster files, through Pillow with the one format that the file begins like; 16-bit colour through OpenCV."""

    name = "raster"

    def accepts(self, head: bytes) -> bool:
        """Whether a file begins like one of the formats."""
        return format_of(head) != ""

    def scan(self, stream: BinaryIO, source: Source) -> Scan:
        """The picture, page by page, not decoded."""
        kind, whole = _whole(stream)
        with _opened(whole, kind) as picture:
            frames = getattr(picture, "n_frames", 1) if kind == "TIFF" else 1
            if frames > PAGE_LIMIT:
                raise UnsafeError(f"It has {frames} pages, more than any real file.")
            width, height = picture.size
            if picture.getexif().get(_ORIENTATION, _UPRIGHT) >= 5:
                width, height = height, width
            photometric = "MONOCHROME2" if picture.mode in ("1", "L", "I", "I;16", "I;16B", "F") else "RGB"
        uid = _uid(whole)
        instance = Instance(
            uid=f"{uid}.1.1",
            series_uid=f"{uid}.1",
            study_uid=uid,
            source=source,
            kind="raster",
            frame_count=frames,
            rows=height,
            columns=width,
            transfer_syntax=kind,
            photometric=photometric,
        )
        header = StudyHeader(Patient(), uid, instance.series_uid)
        return Scan("raster", (ScannedInstance(instance, header),), transfer_syntax=kind)

    def frame(self, stream: BinaryIO, instance: Instance, number: int) -> Frame:
        """Decode one page, turned upright as its EXIF orientation says."""
        kind, whole = _whole(stream)
        if not instance.uid.startswith(_uid(whole)):
            raise UnreadableError("The file is not the one that was opened.", advice="Open it again.")
        flags: list[str] = []
        stored = np.ascontiguousarray(_grey_if_grey(_pixels(whole, kind, number, flags)))
        photometric: Photometric = "RGB" if stored.ndim == 3 else "MONOCHROME2"
        return Frame(
            key=FrameKey(instance.uid, number),
            stored=stored,
            photometric=photometric,
            bits_stored=8 * stored.dtype.itemsize,
            flags=tuple(flags),
            digest=digest_of(stored, Rescale(), photometric, None),
        )


def format_of(head: bytes) -> str:
    """The format that a file begins like, empty if it is none of ours."""
    return next((kind for kind, magics in _MAGICS.items() if head.startswith(magics)), "")


def _whole(stream: BinaryIO) -> tuple[str, bytes]:
    stream.seek(0)
    whole = stream.read()
    kind = format_of(whole[:16])
    if kind == "PNG":
        _check_png(whole)
    elif kind == "JPEG":
        if len(whole.rstrip(b"\x00")) > read_codestream(whole).end:
            raise UnreadableError(_BEHIND)
    elif kind == "BMP" and len(whole) < struct.unpack_from("<I", whole.ljust(6, b"\0"), 2)[0]:
        raise UnreadableError(_CUT_SHORT)
    return kind, whole


def _check_png(whole: bytes) -> None:
    offset = 8
    while offset + 12 <= len(whole):
        length, name = struct.unpack_from(">I4s", whole, offset)
        offset += 12 + length
        if name == b"IEND":
            if offset < len(whole):
                raise UnreadableError(_BEHIND)
            return
    raise UnreadableError(_CUT_SHORT)


def _opened(whole: bytes, kind: str) -> Image.Image:
    try:
        return Image.open(io.BytesIO(whole), formats=(kind,))
    except Image.DecompressionBombError:
        raise UnsafeError("It would be larger than any real picture when it is decompressed.") from None
    except (UnidentifiedImageError, *_ERRORS):
        raise UnreadableError(f"It begins like a {kind} file but is none, or is damaged.") from None


def _pixels(whole: bytes, kind: str, number: int, flags: list[str]) -> NDArray[Any]:
    with _opened(whole, kind) as picture:
        try:
            picture.seek(number - 1)
            # Pillow reduces colour of 16 bits to 8 while it loads; OpenCV does not.
            if _colour_depth(whole, kind, picture) == 16:
                return _deep_colour(whole, kind, number, picture)
            picture.load()
            upright = ImageOps.exif_transpose(picture) or picture
            return _as_array(upright, flags)
        except MemoryError:
            raise
        except Image.DecompressionBombError:
            raise UnsafeError("It would be larger than any real picture when it is decompressed.") from None
        except _ERRORS:
            raise UnreadableError(_CUT_SHORT) from None


def _as_array(picture: Image.Image, flags: list[str]) -> NDArray[Any]:
    mode = picture.mode
    if mode == "1":
        return np.asarray(picture.convert("L"))
    if mode in ("L", "RGB", "F"):
        return np.asarray(picture)
    if mode.startswith("I"):
        return _narrowed(np.asarray(picture))
    if mode == "P":
        flags.append(PALETTED)
        picture = picture.convert("RGBA" if "transparency" in picture.info else "RGB")
    if "A" in picture.mode or "a" in picture.mode:
        flags.append(TRANSPARENT)
        layered = picture.convert("RGBA")
        return np.asarray(Image.alpha_composite(Image.new("RGBA", layered.size, (0, 0, 0, 255)), layered))[..., :3]
    return np.asarray(picture.convert("RGB"))


def _narrowed(values: NDArray[Any]) -> NDArray[Any]:
    """Grey of 16 bits, which Pillow may hand over in 32."""
    if values.dtype.itemsize <= 2:
        return values.astype(values.dtype.newbyteorder("="))
    if values.size and values.min() >= 0 and values.max() <= 65535:
        return values.astype(np.uint16)
    return values.astype(np.int32)


def _colour_depth(whole: bytes, kind: str, picture: Image.Image) -> int:
    if kind == "PNG":
        depth, colour = whole[24], whole[25]
        return 16 if depth == 16 and (colour & 2 or colour & 4) else 8
    if kind == "TIFF":
        depths = getattr(picture, "tag_v2", {}).get(258, (8,))
        return 16 if len(depths) > 1 and max(depths) == 16 else 8
    return 8


def _deep_colour(whole: bytes, kind: str, number: int, picture: Image.Image) -> NDArray[Any]:
    import cv2

    encoded = np.frombuffer(whole, np.uint8)
    if kind == "TIFF":
        _, pages = cv2.imdecodemulti(encoded, cv2.IMREAD_UNCHANGED)
        pixels = pages[number - 1] if len(pages) >= number else None
    else:
        pixels = cv2.imdecode(encoded, cv2.IMREAD_UNCHANGED)
    if pixels is None or pixels.shape[:2] != (picture.height, picture.width):
        raise UnreadableError(_CUT_SHORT)
    if pixels.ndim == 3 and pixels.shape[2] == 4:
        alpha = pixels[..., 3:].astype(np.float64) / float(2 ** (8 * pixels.dtype.itemsize) - 1)
        pixels = np.rint(pixels[..., :3] * alpha).astype(pixels.dtype)
    return np.asarray(pixels[..., ::-1] if pixels.ndim == 3 else pixels)


def _grey_if_grey(pixels: NDArray[Any]) -> NDArray[Any]:
    """A radiograph saved as colour has three equal channels: it is grey."""
    if pixels.ndim != 3:
        return pixels
    red, green, blue = pixels[..., 0], pixels[..., 1], pixels[..., 2]
    return red if np.array_equal(red, green) and np.array_equal(red, blue) else pixels


def _uid(whole: bytes) -> str:
    return f"2.25.{int.from_bytes(hashlib.sha256(whole).digest()[:15])}"


READER = RasterReader()
