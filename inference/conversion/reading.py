"""One way to read the outputs of a graph: which task, which decoder, and what must be rearranged for it."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Edit:
    """A rearrangement at the end of a graph that changes no value of an answer.

    transpose: `numbers` is the permutation. flatten: to (1, values). concat: the outputs in order, along the axis
    `numbers`, under the first one's name. binary: one value z becomes the two logits 0 and z.
    """

    kind: str
    names: tuple[str, ...]
    numbers: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class OutputReading:
    """What the outputs are taken for. `roles` are the outputs that are read, with their roles, in the entry's order.

    `label_count` is None where the graph does not tell. `activation` is the one still to be applied. `weight` orders
    the readings of one graph. The rest are keys of `[model.detection]`.
    """

    task: str
    reason: str
    roles: tuple[tuple[str, str], ...]
    label_count: int | None
    activation: str
    decoder: str = ""
    edits: tuple[Edit, ...] = ()
    weight: float = 0.5
    is_certain: bool = False
    is_normalised: bool = False
    has_background: bool = False
    label_offset: int = 0
    box_format: str = "cxcywh"
    mask_coefficients: int = 0
    nms: str = ""
    remarks: tuple[str, ...] = field(default=())
