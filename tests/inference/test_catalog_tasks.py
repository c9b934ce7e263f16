"""The keys of `models.toml` for models that locate things: what they mean where absent, and what may not be said."""

import pytest

from inference.catalog import load_catalog
from inference.errors import CatalogError
from inference.finding import Box, Point
from inference.model_card import OutputSpecification
from inference.model_card_tasks import DerivedRule, ExpectedFinding, Stratum, Tiling

HEAD = f"""schema = 1

[[model]]
id = "one"
display_name = "One"
version = "1"
task = "TASK"

[model.file]
path = "model.onnx"
sha256 = "{"0" * 64}"

[model.input]
name = "x"
size = [64, 64]

"""
ONE = HEAD.replace("TASK", "detection") + '[[model.output]]\nname = "y"\n\n[[model.label]]\nname = "A"\n'
"""A detection model of one label; its output begins on line 17."""

SEGMENTATION = ONE.replace('"detection"', '"segmentation"')
LANDMARKS = ONE.replace('"detection"', '"landmarks"')
CLASSIFIER = ONE.replace('"detection"', '"classification"') + '\n[[model.label]]\nname = "B"\n'
DERIVED = '\n[[model.label]]\nname = "Missing"\nscope = "derived"\n\n[[model.derived]]\nlabel = "Missing"\nof = ["A"]\n'
GOLDEN = f'\n[model.golden]\nsample = "a.png"\nsha256 = "{"0" * 64}"\n'


def card(folder, text):
    path = folder / "models.toml"
    path.write_text(text, "utf-8")
    return load_catalog([path]).cards[0]


def failure(folder, text):
    with pytest.raises(CatalogError) as caught:
        card(folder, text)
    return str(caught.value)


@pytest.mark.parametrize(
    ("task", "activation", "role"),
    [
        ("classification", "softmax", "logits"),
        ("multilabel", "sigmoid", "logits"),
        ("detection", "none", "candidates"),
        ("segmentation", "softmax", "masks"),
        ("landmarks", "none", "heatmaps"),
    ],
)
def test_an_output_means_what_its_task_expects(tmp_path, task, activation, role):
    found = card(tmp_path, CLASSIFIER.replace('"classification"', f'"{task}"'))

    assert found.outputs == (OutputSpecification("y", activation, role),)
    assert found.output(role) is found.outputs[0]
    assert found.output("boxes") is None


@pytest.mark.parametrize(
    ("decoder", "box_format", "is_normalised", "offset", "nms"),
    [
        ("yolo", "cxcywh", False, 0, "per_label"),
        ("yolo_v5", "cxcywh", False, 0, "per_label"),
        ("end_to_end", "xyxy", False, 0, "none"),
        ("detr", "cxcywh", True, 0, "none"),
        ("torchvision", "xyxy", False, 1, "none"),
    ],
)
def test_a_decoder_brings_its_own_conventions(tmp_path, decoder, box_format, is_normalised, offset, nms):
    roles = {"detr": ("logits", "boxes"), "torchvision": ("boxes", "labels", "scores")}.get(decoder, ("candidates",))
    outputs = "".join(f'[[model.output]]\nname = "{one}"\nrole = "{one}"\n' for one in roles)
    text = ONE.replace('[[model.output]]\nname = "y"\n', outputs) + f'\n[model.detection]\ndecoder = "{decoder}"\n'
    rule = card(tmp_path, text).detection

    assert (rule.box_format, rule.is_normalised, rule.label_offset, rule.nms) == (
        box_format,
        is_normalised,
        offset,
        nms,
    )
    assert (rule.min_score, rule.nms_iou, rule.max_detections) == (0.25, 0.5, 300)


def test_labels_have_sites_and_scopes(tmp_path):
    frame_output = '[[model.output]]\nname = "z"\nrole = "frame_logits"\n\n[[model.label]]\nname = "A"'
    text = ONE.replace('[[model.label]]\nname = "A"', frame_output + '\nsite = "FDI 36"')
    found = card(tmp_path, text + '\n[[model.label]]\nname = "Braces"\nscope = "frame"\n' + DERIVED)

    assert [(one.name, one.site, one.scope) for one in found.labels] == [
        ("A", "FDI 36", "region"), ("Braces", "", "frame"), ("Missing", "", "derived")
    ]  # fmt: skip
    assert [one.name for one in found.labels_of("frame")] == ["Braces"]
    assert found.derived == (DerivedRule("Missing", ("A",), "absent"),)
    assert found.output("frame_logits").activation == "sigmoid"


def test_tiles_strata_and_expected_findings_are_read(tmp_path):
    strata = (
        '[model.uncertainty]\nstrata = [{ label = "A", measure = "entropy_nats", above = 5, name = "high risk" }]\n'
    )
    expected = 'expected = [{ label = "A", probability = 0.9, place = [1, 2, 3, 4] }, '
    expected += '{ label = "A", probability = 0.8, place = [5.5, 6] }, { label = "A", probability = 0.7 }]\n'
    text = LANDMARKS + "\n[model.tiling]\nsize = [640, 512]\noverlap = [64, 32]\n" + strata + GOLDEN + expected
    found = card(tmp_path, text)

    assert found.tiling == Tiling((640, 512), (64, 32))
    assert found.uncertainty.strata == (Stratum("A", "entropy_nats", 5.0, "high risk"),)
    assert found.golden.expected == (
        ExpectedFinding("A", 0.9, Box(1, 2, 3, 4)), ExpectedFinding("A", 0.8, Point(5.5, 6)), ExpectedFinding("A", 0.7)
    )  # fmt: skip
    assert (found.golden.tolerance, found.golden.tolerance_px, found.golden.probabilities) == (0.02, 2.0, ())


@pytest.mark.parametrize(
    ("text", "line", "key"),
    [
        (ONE.replace('name = "y"', 'name = "y"\nrole = "mask"'), 19, "model.output.role"),
        (ONE.replace("size = [64, 64]", 'size = [64, 64]\nresize = "stretch"\naspect = "physical"'), 17, "aspect"),
        (ONE.replace("size = [64, 64]", 'size = [64, 64]\nresize = "crop"\nanchor = "top_left"'), 17, "input.anchor"),
        (ONE.replace("size = [64, 64]", "size = [64, 64]\nfill = 256"), 16, "input.fill"),
        (ONE + "[model.segmentation]\n", 22, "model.segmentation"),
        (ONE + "[model.landmarks]\n", 22, "model.landmarks"),
        (CLASSIFIER + "[model.detection]\n", 25, "model.detection"),
        (CLASSIFIER + "[model.tiling]\nsize = [64, 64]\n", 25, "model.tiling"),
        (CLASSIFIER + DERIVED, 28, "model.label.scope"),
        (CLASSIFIER.replace('\n[[model.label]]\nname = "B"\n', ""), 17, "model.output.activation"),
        (CLASSIFIER.replace('"classification"', '"multilabel"').replace('"y"', '"y"\nactivation = "softmax"'), 19,
         "model.output.activation"),
        (ONE + '[model.detection]\ndecoder = "yolo9"\n', 23, "model.detection.decoder"),
        (ONE + "[model.detection]\nmask_coefficients = 32\n", 3, "model.output: no output has the role prototypes"),
        (ONE + '[model.detection]\ndecoder = "detr"\nmask_coefficients = 32\n', 24, "detection.mask_coefficients"),
        (ONE + '[model.detection]\ndecoder = "detr"\n', 3, "model.output: no output has the role logits"),
        (ONE + "[model.detection]\nhas_background = true\n", 23, "model.detection.has_background"),
        (ONE + "[model.detection]\nmin_score = 1.5\n", 23, "model.detection.min_score"),
        (ONE.replace('name = "y"', 'name = "y"\n[[model.output]]\nname = "z"'), 19, "model.output.role"),
        (ONE.replace('name = "A"', 'name = "A"\nscope = "frame"'), 3, "at least one label"),
        (ONE + '[[model.label]]\nname = "B"\nscope = "frame"\n', 3, "frame_logits"),
        (ONE + '[[model.label]]\nname = "B"\nscope = "derived"\n', 23, "model.label.name: no [[model.derived]]"),
        (ONE + DERIVED.replace('["A"]', '["C"]'), 29, "model.derived.of: 'C'"),
        (ONE + DERIVED.replace('["A"]', "[]"), 29, "model.derived.of"),
        (ONE + DERIVED.replace('label = "Missing"', 'label = "A"'), 28, "model.derived.label"),
        (ONE + "[model.tiling]\nsize = [64, 64]\noverlap = [33, 0]\n", 24, "model.tiling.overlap"),
        (ONE + "[model.tiling]\nsize = [64, 8]\n", 23, "model.tiling.size"),
        (ONE.replace("size = [64, 64]", 'size = [64, 64]\nresize = "crop"') + "[model.tiling]\nsize = [64, 64]\n", 23,
         "model.tiling: a crop"),
        (LANDMARKS + "[model.landmarks]\nwindow = 4\n", 23, "model.landmarks.window"),
        (ONE + '[model.uncertainty]\nstrata = [{ label = "B", above = 1, name = "x" }]\n', 23, "strata.label: 'B'"),
        (ONE + '[model.uncertainty]\nstrata = [{ label = "A", above = 1, name = "" }]\n', 23, "strata.name"),
        (ONE + '[model.ood]\nmethod = "energy"\nthreshold = 1\n', 23, "model.ood.method"),
        (ONE + GOLDEN + "probabilities = [1]\n", 26, "model.golden.probabilities"),
        (ONE + GOLDEN, 23, "model.golden.expected"),
        (ONE + GOLDEN + 'expected = [{ label = "B", probability = 1 }]\n', 26, "golden.expected.label: 'B'"),
        (ONE + GOLDEN + 'expected = [{ label = "A", probability = 1, place = [1] }]\n', 26, "expected.place"),
        (ONE + GOLDEN + 'expected = [{ label = "A", probability = 1, place = [3, 0, 2, 9] }]\n', 26, "expected.place"),
        (CLASSIFIER + GOLDEN + 'expected = [{ label = "A", probability = 1 }]\n', 29, "model.golden.expected"),
        (SEGMENTATION + "[model.segmentation]\nmin_area_px = -1\n", 23, "model.segmentation.min_area_px"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_names_the_key_and_the_line(tmp_path, text, line, key):
    message = failure(tmp_path, text)

    assert f"line {line}, " in message
    assert key in message
