"""What the export dialog greys is what the exporters refuse, and nothing else."""

from dataclasses import replace

import pytest

from app.export import NothingToWriteError, exporters
from app.export.training import training_formats
from app.export_guide import Audience, offered_formats
from app.study import Instance
from tests.report_builders import SIGNED, accepted, every_shape, found, report_of, study_of

PLAIN = report_of([found(1)], saliencies=())
EMPTY = replace(PLAIN, findings=(), answers=(), key_frames=())


def offered(report):
    known = offered_formats(exporters(), training_formats(), report, has_key_frames=bool(report.key_frames))
    return {one.name: one for one in known}


@pytest.mark.parametrize("report", [report_of(), PLAIN, EMPTY], ids=["everything", "no mask, no map", "nothing"])
def test_a_format_is_greyed_exactly_where_its_exporter_has_nothing_to_write(report, tmp_path):
    for name, exporter in exporters().items():
        refusal = offered(report)[name].refusal
        try:
            exporter.write(report, tmp_path / f"{name}{exporter.suffix}")
        except NothingToWriteError:
            assert refusal, name
        except Exception:  # noqa: BLE001 - there are no files behind these pictures
            assert not refusal, name
        else:
            assert not refusal, name


def test_pictures_that_are_not_dicom_have_captures_alone():
    told = study_of()
    picture = replace(told.series[0].instances[0], kind="raster")
    assert isinstance(picture, Instance)
    study = replace(told, series=(replace(told.series[0], instances=(picture,)),))
    known = offered(report_of(study=study))
    assert {name for name, one in known.items() if "not DICOM" in one.refusal} == {
        "sr", "seg", "map", "gsps", "ko", "dicom-pdf",
    }  # fmt: skip
    assert not known["sc"].refusal


def test_training_waits_for_a_review():
    assert offered(PLAIN)["coco"].refusal == "No frame has been reviewed yet."
    assert not offered(report_of(every_shape(), signature=SIGNED))["coco"].refusal
    assert not offered(report_of([found(1)], decisions=[accepted(1)]))["coco"].refusal


def test_the_groups_stand_in_order_and_each_format_says_what_it_is():
    known = list(offered(report_of()).values())
    assert [one.audience for one in known] == sorted((one.audience for one in known), key=list(Audience).index)
    assert known[0].name == "pdf"
    told = [one for one in known if one.about]
    assert len(told) >= 21
