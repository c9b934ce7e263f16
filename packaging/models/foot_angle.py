"""The calcaneal pitch of `foot-arch`: the angle's entry, and how good its limit is alone on the hand-placed points."""

import argparse
import logging
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from figure import Figure, resampled
from foot_films import POINT_NAMES, Film, Points, read_films
from foot_training import KEPT_SIDE

LOG = logging.getLogger("foot-angle")
HEEL, FRONT, SOLE = (POINT_NAMES.index(name) for name in ("heel", "calcaneus front", "forefoot sole"))
LIMIT_DEGREES = 18.0
DATASET = "hand-placed points of each source"
SOURCE = (
    "radiological teaching (pacs.de/term/calcaneal-inclination-angle); published limits run from 12.3° "
    "(doi:10.1258/ar.2011.110387) to 19° (radiopaedia.org, calcaneal inclination angle)"
)
OUTPUT = {"name": "points", "activation": "none", "role": "points", "points": list(POINT_NAMES)}
REMARK = (
    "In the plane of the patient where the frame states its pixel spacing, else as if pixels were square. "
    '"measured" is of\nthis limit alone, on films whose proportions their source had changed: there it is a limit of '
    "slopes, not of degrees."
)


def pitch_degrees(points: Points) -> float:
    """Return the slope of the heel bone over the sole, as an angle in the square picture."""
    bone, sole = points[FRONT] - points[HEEL], points[SOLE] - points[HEEL]
    return float(np.degrees(np.arctan2(abs(bone[0] * sole[1] - bone[1] * sole[0]), bone @ sole)))


def rule_figures(films: Sequence[Film]) -> tuple[Figure, Figure]:
    """Return sensitivity and specificity of the limit alone; intervals by bootstrap over patients."""
    flat = np.array([film.label == 1 for film in films])
    called = np.array([pitch_degrees(film.points[0]) < LIMIT_DEGREES for film in films])
    patients = np.array([film.patient for film in films])
    title = f"cross-validation, {DATASET}, calcaneal pitch below {LIMIT_DEGREES:g} degrees alone"
    return (
        resampled(title, "sensitivity", lambda rows: float(called[rows][flat[rows]].mean()), patients),
        resampled(title, "specificity", lambda rows: float((~called)[rows][~flat[rows]].mean()), patients),
    )


def angle_entry(films: Sequence[Film]) -> Mapping[str, object]:
    """Return the angle as it stands in models.toml."""
    sensitivity, specificity = rule_figures(films)
    return {
        "name": "Calcaneal pitch",
        "first": ["heel", "calcaneus front"],
        "second": ["heel", "forefoot sole"],
        "up": "talar dome",
        "unit": "degrees",
        "label": "Flatfoot",
        "side": "below",
        "limit": LIMIT_DEGREES,
        "source": SOURCE,
        "code": {"value": "CALCANEAL_PITCH", "scheme": "99OVERREAD", "meaning": "Calcaneal pitch"},
        "measured": {
            "dataset": DATASET,
            "n": len(films),
            "sensitivity": round(sensitivity.value, 5),
            "specificity": round(specificity.value, 5),
        },
    }


def with_angle(entry: Mapping[str, object], films: Sequence[Film]) -> dict[str, object]:
    """Return the model's entry with the output of points and the angle, in the places where they are looked for."""
    made: dict[str, object] = {}
    for key, value in entry.items():
        if key == "calibration":
            made["angle"] = [angle_entry(films)]
        made[key] = value
    made["output"] = [{"name": "logits", "activation": "softmax"}, OUTPUT]
    return made


def main() -> None:
    """Tell the figures; nothing is trained or written."""
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", type=Path, default=Path("../shared/data"), help="folder of public images")
    for figure in rule_figures(read_films(parser.parse_args().data, KEPT_SIDE)):
        LOG.info("%s", figure)


if __name__ == "__main__":
    main()
