"""One `[[model]]` of `models.toml` read as a ModelCard, every key checked for type and range."""

from typing import cast

from inference.entry_agreement import check_agreement
from inference.entry_angle import check_angles, read_angle
from inference.entry_input import read_acceptance, read_input
from inference.entry_output import TASKS, read_labels, read_outputs
from inference.entry_tasks import (
    read_derived,
    read_detection,
    read_landmarks,
    read_route,
    read_segmentation,
    read_tiling,
)
from inference.entry_trust import (
    read_calibration,
    read_explanation,
    read_gate,
    read_golden,
    read_metric,
    read_uncertainty,
)
from inference.model_card import DeviceIdentity, ModelCard, Status, WeightsFile
from inference.toml_table import TomlTable

_SHA256 = "[0-9a-f]{64}"
_ID = "[a-z0-9][a-z0-9._-]{0,63}"
_UID = r"[0-9]+(\.[0-9]+)*"


def read_entry(table: TomlTable) -> ModelCard:
    """One model; raises CatalogError that names the key and the line."""
    task = table.text("task", choices=TASKS)
    card = ModelCard(
        id=table.text("id", pattern=_ID),
        display_name=table.text("display_name"),
        version=table.text("version"),
        task=task,
        file=table.section("file", _file),
        input=table.section("input", read_input),
        outputs=read_outputs(table, task),
        labels=read_labels(table),
        root=table.root,
        intended_use=table.text("intended_use", "research only"),
        status=cast(Status, table.text("status", "active", choices=("active", "shadow", "quarantined"))),
        authors=table.texts("authors"),
        licence=table.text("licence", ""),
        data_source=table.text("data_source", ""),
        references=table.texts("references"),
        contraindications=table.texts("contraindications"),
        device=table.section("device", _device, {}),
        accepts=table.section("accepts", read_acceptance, {}),
        calibration=table.optional_section("calibration", read_calibration),
        uncertainty=table.section("uncertainty", read_uncertainty, {}),
        ood=table.optional_section("ood", read_gate),
        explain=table.optional_section("explain", read_explanation),
        route=table.optional_section("route", read_route),
        metrics=table.sections("metrics", read_metric),
        golden=table.optional_section("golden", read_golden),
        tiling=table.optional_section("tiling", read_tiling),
        derived=table.sections("derived", read_derived),
        angles=table.sections("angle", read_angle),
        detection=table.section("detection", read_detection, {}),
        segmentation=table.section("segmentation", read_segmentation, {}),
        landmarks=table.section("landmarks", read_landmarks, {}),
    )
    table.close()
    check_agreement(table, card)
    check_angles(table, card)
    return card


def _device(table: TomlTable) -> DeviceIdentity:
    uid = table.text("device_uid", "")
    if uid:
        table.text("device_uid", pattern=_UID)
    return DeviceIdentity(table.text("manufacturer", ""), table.text("model_name", ""), uid)


def _file(table: TomlTable) -> WeightsFile:
    return WeightsFile(
        path=table.path("path"),
        sha256=table.text("sha256", pattern=_SHA256),
        engine=table.text("engine", "onnxruntime", choices=("onnxruntime",)),
        precision=table.text("precision", "fp32", choices=("fp32", "fp16", "int8")),
    )
