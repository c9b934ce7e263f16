"""The pictures of the README, taken from the bundled samples by driving the real window: `make screenshots`.

Needs no display.
"""

import argparse
import os
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from guide import ROOT, Guide, drive  # it puts the project on the path

from app.study import Study
from inference.finding import Finding


def take_all(guide: Guide, out: Path) -> None:
    """One picture for each kind of study that the window can show something of, and one of a model being added."""
    guide.show(_says("consolidation"))
    guide.run()
    guide.take(out / "window.png")
    guide.show(_says("brain"))
    series = guide.session.series
    assert series is not None
    guide.session.show_position(series.frame_count * 2 // 3)  # through the drawn mass
    guide.wait(lambda: guide.session.frame is not None, "the slice")
    guide.run()
    guide.take(out / "brain.png")
    guide.hide_map()
    for model_id, word in (("pano-teeth", "panoramic"), ("lumbar-levels", "lumbar"), ("foot-arch", "foot")):
        if model_id in {card.id for card in guide.session.catalog.cards}:
            guide.show(_says(word))
            guide.run(with_map=False)
            guide.select(_last_abnormal(guide.session.findings()))
            if word == "lumbar":
                guide.show_map()
            guide.take(out / f"{word}.png")
            guide.hide_map()
    add_model(guide, out / "add-model.png")


def _last_abnormal(findings: Sequence[Finding]) -> Finding:
    """The last finding that is not normal, or the last of all."""
    return next((one for one in reversed(findings) if not one.is_normal), findings[-1])


def add_model(guide: Guide, path: Path) -> None:
    """The dialog with the proposal for a small classifier that a site might bring."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "lung opacity.onnx"
        file.write_bytes(_classifier())
        guide.do("add-model")
        dialog, adder = guide.window.desk.dialog, guide.window.desk.adder
        assert adder is not None
        dialog.take_files([file])
        dialog.read_button.click()
        guide.wait(lambda: not adder.is_busy, "the proposal")
        guide.take(path, dialog)
        dialog.reject()


def _says(word: str) -> Callable[[Study], bool]:
    """Whether a study's description or its first file says a word."""

    def fits(study: Study) -> bool:
        first = study.series[0].instances[0].source.path.name
        return word in f"{study.description} {first}".casefold()

    return fits


def _classifier() -> bytes:
    """An ONNX graph of two labels with nothing in it that names them."""
    import numpy as np
    from onnx import TensorProto, helper, numpy_helper

    arrays = {"kernels": np.ones((2, 1, 3, 3), np.float32), "weights": np.eye(2, dtype=np.float32)}
    nodes = [
        helper.make_node("Conv", ["x", "kernels"], ["convolved"], pads=[1, 1, 1, 1]),
        helper.make_node("GlobalAveragePool", ["convolved"], ["pooled"]),
        helper.make_node("Flatten", ["pooled"], ["flat"]),
        helper.make_node("Gemm", ["flat", "weights"], ["logits"], transB=1),
    ]
    graph = helper.make_graph(
        nodes,
        "opacity",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, ["N", 1, 224, 224])],
        [helper.make_tensor_value_info("logits", TensorProto.FLOAT, ["N", 2])],
        [numpy_helper.from_array(array, name) for name, array in arrays.items()],
    )
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9).SerializeToString()


def parse() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=ROOT / "resources" / "screenshots")
    return parser.parse_args()


if __name__ == "__main__":
    folder = parse().out.absolute()
    raise SystemExit(drive(lambda guide: take_all(guide, folder), [str(ROOT / "resources" / "samples")]))
