"""What an entry says of its kind of model: how outputs are read, tiles, derived findings, a router's table."""

from typing import cast

from inference.model_card import Route
from inference.model_card_tasks import (
    BoxFormat,
    Condition,
    Decoder,
    DerivedRule,
    DetectionRule,
    HeatmapReading,
    LandmarkRule,
    SegmentationRule,
    Suppression,
    Tiling,
)
from inference.toml_table import TomlTable

DECODERS = ("yolo", "yolo_v5", "end_to_end", "detr", "torchvision")

_CORNERS = ("end_to_end", "torchvision")
_SUPPRESSED = ("end_to_end", "detr", "torchvision")
"""Layouts whose boxes do not repeat each other: the network, or what it was exported with, has seen to that."""

_SMALLEST_TILE = 16


def read_tiling(table: TomlTable) -> Tiling:
    """`[model.tiling]`."""
    size = table.size("size")
    overlap = table.numbers("overlap", (0, 0), count=2)
    if min(size) < _SMALLEST_TILE:
        raise table.error(f"a tile has {_SMALLEST_TILE} rows and columns or more", "size")
    if any(one != int(one) or not 0 <= one <= side // 2 for one, side in zip(overlap, size, strict=True)):
        raise table.error("must be two whole numbers from 0 to half a tile: rows and columns", "overlap")
    return Tiling(size, (int(overlap[0]), int(overlap[1])))


def read_derived(table: TomlTable) -> DerivedRule:
    """One `[[model.derived]]`."""
    of = table.texts("of")
    if not of:
        raise table.error("must name the labels that this one is made of", "of")
    when = cast(Condition, table.text("when", "absent", choices=("absent", "present")))
    return DerivedRule(table.text("label"), of, when)


def read_detection(table: TomlTable) -> DetectionRule:
    """`[model.detection]`; what is absent follows the decoder."""
    decoder = cast(Decoder, table.text("decoder", "yolo", choices=DECODERS))
    box_format = "xyxy" if decoder in _CORNERS else "cxcywh"
    nms = "none" if decoder in _SUPPRESSED else "per_label"
    rule = DetectionRule(
        decoder=decoder,
        box_format=cast(BoxFormat, table.text("box_format", box_format, choices=("cxcywh", "xyxy"))),
        is_normalised=table.boolean("is_normalised", decoder == "detr"),
        label_offset=table.integer("label_offset", 1 if decoder == "torchvision" else 0, high=10_000),
        has_background=table.boolean("has_background", False),
        min_score=table.number("min_score", 0.25, low=0.0, high=1.0),
        nms_iou=table.number("nms_iou", 0.5, low=0.0, high=1.0),
        nms=cast(Suppression, table.text("nms", nms, choices=("per_label", "any_label", "none"))),
        max_detections=table.integer("max_detections", 300, low=1, high=10_000),
        one_per_label=table.boolean("one_per_label", False),
        mask_coefficients=table.integer("mask_coefficients", 0, high=1024),
        mask_threshold=table.number("mask_threshold", 0.5, low=0.0, high=1.0),
    )
    if rule.has_background and decoder != "detr":
        raise table.error("only the decoder detr has a column for the background", "has_background")
    if rule.mask_coefficients and decoder not in ("yolo", "yolo_v5", "end_to_end"):
        raise table.error(f"the decoder {decoder} has no mask coefficients", "mask_coefficients")
    return rule


def read_segmentation(table: TomlTable) -> SegmentationRule:
    """`[model.segmentation]`."""
    return SegmentationRule(table.integer("min_area_px", 0), table.boolean("is_split", False))


def read_landmarks(table: TomlTable) -> LandmarkRule:
    """`[model.landmarks]`."""
    window = table.integer("window", 5, low=1, high=255)
    if window % 2 == 0:
        raise table.error("must be odd: the peak is its middle", "window")
    uneven_above = table.number("uneven_above", 0.0, low=0.0, high=100.0)
    if 0 < uneven_above <= 1:
        raise table.error("must be above 1, or 0 where gaps are not compared", "uneven_above")
    reading = table.text("reading", "expectation", choices=("expectation", "peak"))
    return LandmarkRule(
        reading=cast(HeatmapReading, reading),
        window=window,
        compete_above=table.number("compete_above", 0.5, low=0.0, high=1.0),
        uneven_above=uneven_above,
    )


def read_route(table: TomlTable) -> Route:
    """`[model.route]`."""
    return Route(
        to=table.mapping("to"),
        min_probability=table.number("min_probability", 0.5, low=0.0, high=1.0),
        otherwise=table.text("else", "ask", choices=("ask",)),
    )
