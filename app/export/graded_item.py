"""What the reader made of a finding as coded content items of a report: verdict, grading, reason, words.

Where DICOM or SNOMED has a code it is used; what only Overread says has a code of the private scheme.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from app.export import dicom_code
from app.report import ReportedFinding
from app.review import Verdict
from inference.finding import Code

if TYPE_CHECKING:
    from highdicom import sr
    from pydicom import Dataset

_VERDICT = dicom_code.private_code("Reader's verdict")
_VERDICTS = {one: dicom_code.private_code(f"Finding {one.value}") for one in Verdict}
_SEVERITY = Code("246112005", "SCT", "Severity")
_SEVERITIES = {
    "mild": Code("255604002", "SCT", "Mild"),
    "moderate": Code("6736007", "SCT", "Moderate"),
    "severe": Code("24484000", "SCT", "Severe"),
}
_CERTAINTY = dicom_code.private_code("Reader's certainty")
_CERTAINTIES = {
    "possible": Code("371930009", "SCT", "Possible"),
    "probable": Code("2931005", "SCT", "Probable"),
    "certain": Code("255545003", "SCT", "Definite"),
}
_DIFFICULTY = dicom_code.private_code("Difficulty of reading")
_MODEL_SAID = dicom_code.private_code("Finding as the model gave it")
_REASON = dicom_code.private_code("Reason of the verdict")
_COMMENT = Code("121106", "DCM", "Comment")


def evaluations(one: ReportedFinding) -> "list[sr.QualitativeEvaluation]":
    """Verdict, severity, certainty and difficulty, and what the model called it where the reader calls it otherwise."""
    from highdicom import sr

    return [sr.QualitativeEvaluation(dicom_code.concept(name), dicom_code.concept(value)) for name, value in _told(one)]


def _told(one: ReportedFinding) -> Iterator[tuple[Code, Code]]:
    graded = one.assessment
    yield _VERDICT, _VERDICTS[one.verdict]
    if graded.severity:
        yield _SEVERITY, _SEVERITIES.get(graded.severity) or dicom_code.private_code(graded.severity)
    if graded.certainty:
        yield _CERTAINTY, _CERTAINTIES.get(graded.certainty) or dicom_code.private_code(graded.certainty)
    if graded.difficulty:
        yield _DIFFICULTY, dicom_code.private_code(f"{graded.difficulty} to read")
    if one.corrected is not None and one.corrected.label != one.finding.label:
        yield _MODEL_SAID, dicom_code.finding_code(one.finding)


def words(one: ReportedFinding) -> "Iterator[Dataset]":
    """The reader's own words: why, and what else."""
    if one.reason:
        yield text_item(_REASON, one.reason)
    if one.comment:
        yield text_item(_COMMENT, one.comment)


def text_item(name: Code, text: str) -> "Dataset":
    """A text below the item that contains it."""
    from highdicom import sr

    concept = dicom_code.concept(name)
    return sr.TextContentItem(concept, text, relationship_type=sr.RelationshipTypeValues.CONTAINS)
