"""Pascal VOC: an XML file a picture (everingham et al., VOC2012 development kit), boxes in whole pixels from 1.

`xmin` and `ymin` are the first pixel of the box, `xmax` and `ymax` the last. What has no extent (a point) is left out.
"""

import math
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from pathlib import Path

from app.export.shape import bounds
from app.export.training import Region, Sample, TrainingSet, place_pictures
from inference.finding import Point


@dataclass(frozen=True, slots=True)
class PascalVoc:
    """Writes `Annotations`, `JPEGImages` (which hold PNG, as VOC's readers take by name) and `ImageSets/Main`."""

    name: str = "voc"
    title: str = "Pascal VOC (boxes)"

    def write(self, training_set: TrainingSet, folder: Path) -> None:
        """Fill the folder."""
        for name in ("Annotations", "ImageSets/Main"):
            (folder / name).mkdir(parents=True)
        for sample in training_set.samples:
            tree = ET.ElementTree(_annotation(sample))
            ET.indent(tree)
            tree.write(folder / "Annotations" / f"{sample.name}.xml", encoding="utf-8", xml_declaration=True)
        for split in training_set.splits:
            names = "".join(f"{one.name}\n" for one in training_set.of(split))
            (folder / "ImageSets" / "Main" / f"{split}.txt").write_text(names, encoding="utf-8")
        place_pictures(training_set, training_set.samples, folder / "JPEGImages")


def _annotation(sample: Sample) -> ET.Element:
    root = ET.Element("annotation")
    _text(root, "folder", "JPEGImages")
    _text(root, "filename", sample.file_name)
    size = ET.SubElement(root, "size")
    for name, value in (("width", sample.columns), ("height", sample.rows), ("depth", 1)):
        _text(size, name, str(value))
    _text(root, "segmented", "0")
    for region in sample.regions:
        if not isinstance(region.localization, Point):
            _object(root, sample, region)
    return root


def _object(root: ET.Element, sample: Sample, region: Region) -> None:
    edges = bounds(region.localization)
    if edges is None:
        return
    top, left, bottom, right = edges
    one = ET.SubElement(root, "object")
    for name, value in (("name", region.label), ("pose", "Unspecified"), ("truncated", "0"), ("difficult", "0")):
        _text(one, name, value)
    box = ET.SubElement(one, "bndbox")
    _text(box, "xmin", str(max(math.floor(left), 0) + 1))
    _text(box, "ymin", str(max(math.floor(top), 0) + 1))
    _text(box, "xmax", str(min(math.ceil(right), sample.columns)))
    _text(box, "ymax", str(min(math.ceil(bottom), sample.rows)))


def _text(parent: ET.Element, name: str, value: str) -> None:
    # XML 1.0 has no way to write control characters.
    ET.SubElement(parent, name).text = "".join(one if one.isprintable() else " " for one in value)


TRAINING_FORMAT = PascalVoc()
