"""The small pictures of a run: the frame that counts may lie in any file of its study."""

import numpy as np

from app.cohort.contact import contacts
from app.cohort.entry import files_of
from app.cohort.reading import read_cohort
from app.reading.keeper import ReaderKeeper
from tests.cohort_runs import film, run_films, tiny_instructions


def test_a_frame_is_found_in_whichever_file_of_its_study_it_lies(tmp_path):
    source = tmp_path / "in"
    for study in (1, 2):
        for number in range(3):  # the model likes bright films: the likeliest frame is not in the first file
            film(source / f"p{study}" / f"f{number}.dcm", 60 + 1200 * number, study=study, InstanceNumber=number + 1)
    run_films(source, tmp_path / "out", tiny_instructions(tmp_path))
    cohort = read_cohort(tmp_path / "out")
    firsts = {one.path for one in cohort.studies}
    assert firsts == {str(source / f"p{study}" / "f0.dcm") for study in (1, 2)}
    assert any(one.source != "f0.dcm" for one in cohort.studies)

    files = files_of(cohort.folder, firsts)
    assert {path: len(some) for path, some in files.items()} == dict.fromkeys(firsts, 3)
    with ReaderKeeper() as keeper:
        made = list(contacts(cohort.cases.of_label(""), cohort.cases, cohort.folder, keeper))
    assert [one.words for one in made] == ["", ""]
    assert all(isinstance(one.picture, np.ndarray) for one in made)
