import numpy as np
import pytest

from app.cohort.case import cases_of
from app.cohort.comparison import comparisons, with_other_run
from app.cohort.figures import figures, label_tables
from app.cohort.reference import referenced
from app.cohort.reference_check import refuse_unknown
from app.cohort.reference_row import ReferenceTableError, read_table


def films(model="m", shift=0.0):
    rows = []
    for at in range(1, 7):
        ill = (0.9, 0.8, 0.4, 0.6, 0.2, 0.1)[at - 1] + shift
        for label, probability in (("Pneumonia", ill), ("Normal", 1 - ill)):
            rows.append(
                {"study": f"S{at}", "number": at, "path": f"/data/{'NORMAL' if at > 3 else 'PNEUMONIA'}/{at}.png",
                 "study_uid": f"1.{at}", "model_id": model, "label": label, "probability": probability,
                 "threshold": 0.5, "normalised_entropy": 1 - abs(2 * ill - 1), "is_exclusive": 1.0,
                 "is_normal": float(label == "Normal"), "is_calibrated": 1.0, "sex": "FM"[at % 2]}
            )  # fmt: skip
    return cases_of(rows)


def table(tmp_path, text):
    path = tmp_path / "labels.csv"
    path.write_text(text, encoding="utf-8")
    return read_table(path)


BY_FILE = "file,label,patient\n" + "".join(
    f"test/{'PNEUMONIA' if at < 4 else 'NORMAL'}/{at}.png,{'PNEUMONIA' if at < 4 else 'NORMAL'},p{(at + 1) // 2}\n"
    for at in range(1, 8)
)


def test_a_file_is_known_by_the_end_of_its_path_and_a_label_by_its_name(tmp_path) -> None:
    found = referenced(films(), table(tmp_path, BY_FILE))

    assert len(found.cases) == 12
    assert found.truth.tolist() == [True, False] * 3 + [False, True] * 3
    assert [(one.line, one.cells[found.key]) for one in found.unmatched] == [(8, "test/NORMAL/7.png")]
    assert found.cases.words("patient").tolist()[:4] == ["p1"] * 4


def test_a_bare_name_that_two_rows_share_names_neither(tmp_path) -> None:
    rows = table(tmp_path, "file,label\na/x.png,PNEUMONIA\nb/x.png,NORMAL\nc/3.png,Normal\n")
    cases = cases_of([{"study": "S1", "path": "/d/x.png", "label": "Normal"},
                      {"study": "S2", "path": "/d/3.png", "label": "Normal"}])  # fmt: skip
    assert referenced(cases, rows).cases.words("study").tolist() == ["S2"]


def test_a_column_for_each_label_says_yes_no_or_nothing(tmp_path) -> None:
    found = referenced(films(), table(tmp_path, "number,Pneumonia,Normal\n1,1,0\n2,no,yes\n3,,\n"))

    assert found.truth.tolist() == [True, False, False, True]


def test_the_figures_at_the_operating_point_by_hand(tmp_path) -> None:
    found = referenced(films(), table(tmp_path, BY_FILE))
    ill = figures(found, resamples=50)[0]

    counts = ill.confusion
    assert (counts.true_positive, counts.false_positive, counts.false_negative, counts.true_negative) == (2, 1, 1, 2)
    assert ill.area.value == pytest.approx(8 / 9)
    assert ill.patients == 3
    assert ill.kappa.value == pytest.approx(1 / 3)  # two of three right in either kind: (4/6 - 1/2) / (1 - 1/2)
    assert [(one.by, one.group, one.count) for one in ill.subgroups] == [("sex", "F", 3), ("sex", "M", 3)]
    assert all(one.is_small for one in ill.subgroups)
    assert label_tables(found)[0].counts == ((2, 1), (1, 2))
    assert label_tables(found)[0].stated == ("Pneumonia", "Normal")


def test_two_runs_of_the_same_studies_are_compared(tmp_path) -> None:
    both = with_other_run(films("a"), films("b", shift=0.05))
    one = comparisons(referenced(both, table(tmp_path, BY_FILE)))[0]

    assert (one.label, one.first, one.second) == ("Pneumonia", "a", "b")
    assert one.areas.difference.value == 0.0
    assert one.areas.p_value == 1.0
    assert (one.calls.only_first, one.calls.only_second) == (0, 0)
    assert one.agreement.kappa.value == 1.0


def test_the_same_model_twice_is_told_apart() -> None:
    assert with_other_run(films(), films()).models == ("m", "m (2)")


def test_another_reader_is_compared_with_the_model(tmp_path) -> None:
    text = "number,label,reader_Ada\n" + "".join(
        f"{at},{'Pneumonia' if at < 4 else 'Normal'},{'Pneumonia' if at < 3 else 'Normal'}\n" for at in range(1, 7)
    )
    found = referenced(films(), table(tmp_path, text))
    ill = next(one for one in comparisons(found) if one.label == "Pneumonia")

    assert (ill.first, ill.second) == ("m", "reader Ada")
    assert ill.areas is None
    assert (ill.calls.only_first, ill.calls.only_second) == (0, 1)  # study 4: the model calls what is not there
    assert ill.agreement.observed == pytest.approx(5 / 6)
    assert np.isnan(next(iter(found.readers.values()))).sum() == 0


@pytest.mark.parametrize("text", ["name,label\nx,y\n", "number,label\n77,Normal\n", "number\n1\n", ""])
def test_a_table_that_says_nothing_is_refused(tmp_path, text) -> None:
    with pytest.raises(ReferenceTableError):
        referenced(films(), table(tmp_path, text))


LABELS = ("Pneumonia", "Normal", "Fracture")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("file,label\na.png,Pneumonia\nb.png,Pneumona | Normal\nc.png,pneumona\n",
         ["“Pneumona” (line 3; did you mean Pneumonia?)", "“pneumona” (line 4; did you mean Pneumonia?)"]),
        ("file,label,reader_Ada\na.png,Normal,Nrmal\n", ["“Nrmal” (line 2, column reader_Ada; did you mean Normal?)"]),
        ("file,label\na.png,Zebra\n", ["“Zebra” (line 2)", "The labels are Pneumonia, Normal, Fracture;"]),
        ("number,Normal,Pneumona\n1,0,1\n", ["the column “pneumona” (did you mean Pneumonia?)"]),
        ("number,Normal\n1,0\n2,maybe\n", ["Line 3 says “maybe” of normal: neither yes nor no."]),
    ],
)  # fmt: skip
def test_a_label_that_no_model_has_is_refused_by_its_name(tmp_path, text, words) -> None:
    with pytest.raises(ReferenceTableError) as refused:
        refuse_unknown(table(tmp_path, text), LABELS)
    told = f"{refused.value} {refused.value.advice}"
    assert all(one in told for one in words)


def test_labels_of_models_that_were_not_asked_and_words_for_nothing_are_taken(tmp_path) -> None:
    refuse_unknown(table(tmp_path, "file,label\na.png,FRACTURE\nb.png,none\nc.png,\n"), LABELS)
    refuse_unknown(table(tmp_path, "file,label\na.png,Zebra | Normal\n"), LABELS, ("zebra",))
    refuse_unknown(table(tmp_path, "number,Normal,urgent\n1,0,1\n"), LABELS)


def test_rows_of_one_study_that_contradict_each_other_are_refused_by_their_lines(tmp_path) -> None:
    text = "file,label\nNORMAL/4.png,Normal\nPNEUMONIA/1.png,Pneumonia\n./NORMAL/4.png,Pneumonia\n"
    with pytest.raises(ReferenceTableError, match=r"lines 2 and 4 \(\./NORMAL/4\.png\)"):
        referenced(films(), table(tmp_path, text))
    with pytest.raises(ReferenceTableError, match="lines 2 and 3"):
        referenced(films(), table(tmp_path, "number,Pneumonia\n1,1\n1,\n"))

    same = referenced(films(), table(tmp_path, "number,label\n1,Pneumonia\n1,pneumonia\n"))
    assert same.truth.tolist() == [True, False]
    assert not same.unmatched


def test_what_is_missing_of_a_table_is_said_with_what_it_has(tmp_path) -> None:
    with pytest.raises(ReferenceTableError, match="The columns are: number, diagnosis") as refused:
        referenced(films(), table(tmp_path, "number,diagnosis\n1,Pneumonia\n"))
    assert "(Pneumonia, Normal)" in refused.value.advice
    with pytest.raises(ReferenceTableError, match=r"which study is meant\. The columns are: name, label"):
        referenced(films(), table(tmp_path, "name,label\n1,Pneumonia\n"))
    with pytest.raises(ReferenceTableError, match="its first word is “99”"):
        referenced(films(), table(tmp_path, "number,label\n99,Pneumonia\n"))
    with pytest.raises(ReferenceTableError, match=r"Line 2 of labels\.csv has more cells"):
        table(tmp_path, "file,label\na,b.png,Normal\n")


def test_a_row_that_says_nothing_is_not_taken_for_one_without_a_study(tmp_path) -> None:
    found = referenced(films(), table(tmp_path, "number,label\n1,Pneumonia\n2,\n99,Normal\n"))
    assert [one.line for one in found.silent] == [3]
    assert [one.line for one in found.unmatched] == [4]
