"""What an entry says of the frames that a model takes: its gate and how a frame becomes the tensor."""

from typing import cast

from inference.model_card import Acceptance, Anchor, Aspect, InputSpecification, OnFail, Resize
from inference.toml_table import TomlTable

LAYOUTS = ("NCHW", "NHWC")
GATES = ("block", "warn")


def read_acceptance(table: TomlTable) -> Acceptance:
    """`[model.accepts]`."""
    return Acceptance(
        modality=table.texts("modality"),
        body_part=table.texts("body_part"),
        view=table.texts("view"),
        min_size=table.size("min_size", (1, 1)),
        on_fail=cast(OnFail, table.text("on_fail", "block", choices=GATES)),
    )


def read_input(table: TomlTable) -> InputSpecification:
    """`[model.input]`."""
    channels = table.integer("channels", 1, low=1, high=4)
    bounds = table.numbers("range", (0.0, 1.0), count=2)
    if bounds[0] >= bounds[1]:
        raise table.error("the first value must be below the second", "range")
    std = table.numbers("std", (1.0,) * channels, count=channels)
    if min(std) <= 0:
        raise table.error("must be above 0", "std")
    resize = cast(Resize, table.text("resize", "letterbox", choices=("stretch", "letterbox", "crop")))
    return InputSpecification(
        name=table.text("name"),
        size=table.size("size", high=8192),
        layout=table.text("layout", "NCHW", choices=LAYOUTS),
        channels=channels,
        resize=resize,
        window=table.text("window", "voi", choices=("voi", "percentile")),
        invert_monochrome1=table.boolean("invert_monochrome1", True),
        range=(bounds[0], bounds[1]),
        mean=table.numbers("mean", (0.0,) * channels, count=channels),
        std=std,
        aspect=_aspect(table, resize),
        fill=table.integer("fill", 0, high=255),
        anchor=_anchor(table, resize),
    )


def _aspect(table: TomlTable, resize: Resize) -> Aspect:
    aspect = cast(Aspect, table.text("aspect", "pixel", choices=("pixel", "physical")))
    if aspect == "physical" and resize == "stretch":
        raise table.error("a stretched frame keeps no proportions: letterbox or crop it", "aspect")
    return aspect


def _anchor(table: TomlTable, resize: Resize) -> Anchor:
    anchor = cast(Anchor, table.text("anchor", "centre", choices=("centre", "top_left")))
    if anchor == "top_left" and resize != "letterbox":
        raise table.error("only a letterboxed frame has room to lie in", "anchor")
    return anchor
