import io
import zipfile
from pathlib import Path

import numpy as np
import pytest
from pydicom.uid import JPEGBaseline8Bit

from app.cohort.entry import CohortError, Entry, read_entries, write_entries
from app.cohort.entry_folder import folder_entries
from app.cohort.entry_list import read_list
from app.cohort.read_ahead import ReadAhead, open_entry
from app.reading.keeper import ReaderKeeper
from app.study import Source
from inference.errors import Cancelled, OverreadError
from inference.request import CancelToken
from tests.cohort_runs import film
from tests.dicom_builders import compressed, gradient, written


@pytest.fixture(scope="module")
def keeper():
    with ReaderKeeper() as one:
        yield one


def written_list(folder, text, encoding="utf-8"):
    path = folder / "list.csv"
    path.write_bytes(text.encode(encoding))
    return path


def test_a_list_names_paths_and_says_what_is_true_of_them(tmp_path):
    path = written_list(
        tmp_path,
        "\ufeffStudy ID,Path,Label,Site,Scanner Model\r\n"
        '"case, 1",films/ä b.dcm,Pneumonia,North,M1\r\n'
        "\r\n"
        "2,/abs/two,,,\r\n",
    )
    found = read_list(path)
    assert found.given == ("site", "scanner_model")
    first, second = found.entries()
    assert first.sources[0].path == tmp_path / "films" / "ä b.dcm"
    assert (first.number, first.list_row, first.study_id, first.reference) == (1, 1, "case, 1", "Pneumonia")
    assert first.given == (("site", "North"), ("scanner_model", "M1"))
    assert first.is_named
    assert first.is_readable
    assert second.sources[0].path == Path("/abs/two")


@pytest.mark.parametrize("separator", [";", "\t"])
def test_a_list_may_be_parted_otherwise(tmp_path, separator):
    path = written_list(tmp_path, f"file{separator}label\na.png{separator}x, y\n")
    (entry,) = read_list(path).entries()
    assert entry.reference == "x, y"


def test_a_bad_line_is_a_failure_of_its_own(tmp_path):
    path = written_list(tmp_path, "path,site\na.png,N\n,N\na.png,S\nb.png,N,more\nc.png\n")
    entries = list(read_list(path).entries())
    assert [one.problem for one in entries] == [
        "",
        "The line names no path.",
        "Line 1 of the list names the same path.",
        "The line has more cells than the list has columns.",
        "",
    ]
    assert all(one.advice for one in entries if one.problem)


@pytest.mark.parametrize(
    ("text", "encoding", "words"),
    [
        ("name,site\na,b\n", "utf-8", "no column named path"),
        ("path,site,site\na,b,c\n", "utf-8", "same name"),
        ("path\nfilm-\xfc.dcm\n", "latin-1", "not a CSV file in UTF-8"),
        ('path\n"a\nb', "utf-8", "not a CSV file in UTF-8"),
    ],
)
def test_a_list_that_is_none_says_so(tmp_path, text, encoding, words):
    with pytest.raises(CohortError, match=words):
        list(read_list(written_list(tmp_path, text, encoding)).entries())


def test_the_studies_of_a_folder_wherever_their_files_lie(tmp_path, keeper):
    folder = tmp_path / "in"
    film(folder / "a" / "2.dcm", 1, study=1)
    film(folder / "b" / "deep" / "1.dcm", 2, study=1)
    film(folder / "c.dcm", 3, study=2)
    (folder / "b" / "notes.txt").write_text("nothing", "utf-8")
    (folder / "out of it").symlink_to(tmp_path)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("x.dcm", film(tmp_path / "x.dcm", 4, study=2).read_bytes())
        archive.writestr("y.dcm", film(tmp_path / "y.dcm", 5, study=3).read_bytes())
    (folder / "z.zip").write_bytes(packed.getvalue())
    (folder / "results").mkdir()
    film(folder / "results" / "own.dcm", 6, study=9)

    looked = []
    entries = list(
        folder_entries(folder, folder / "results", keeper, lambda count, _: looked.append(count), CancelToken())
    )

    found = [[(one.path.relative_to(folder).as_posix(), one.member) for one in entry.sources] for entry in entries]
    assert found == [
        [("a/2.dcm", ""), ("b/deep/1.dcm", "")],
        [("b/notes.txt", "")],
        [("c.dcm", ""), ("z.zip", "x.dcm")],
        [("out of it", "")],
        [("z.zip", "y.dcm")],
    ]
    assert [one.number for one in entries] == [1, 2, 3, 4, 5]
    assert [one.is_readable for one in entries] == [True, False, True, False, True]
    assert "link that leads out" in entries[3].problem
    assert looked[-1] >= 8
    opened = open_entry(entries[2], keeper)
    assert [len(study.series[0].instances) for study in opened.studies] == [2]


def test_looking_through_a_folder_can_be_stopped(tmp_path, keeper):
    film(tmp_path / "in" / "a.dcm", 1, study=1)
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        list(folder_entries(tmp_path / "in", tmp_path / "out", keeper, lambda *_: None, token))


def test_entries_are_kept_whole(tmp_path):
    strange = tmp_path / "film \udcff\n.dcm"
    path = written_list(tmp_path, "path,study,note\na.png,1,=x\n,2,\n")
    entries = list(read_list(path).entries())
    kept = write_entries(tmp_path, entries, ("note",))
    assert list(kept) == entries
    assert (kept.count, kept.given) == (2, ("note",))
    assert read_entries(tmp_path) == kept
    odd = Entry(1, (Source(strange, "in/ü"),))
    assert list(write_entries(tmp_path, [odd])) == [odd]
    (tmp_path / "entries.jsonl").write_text("no JSON", "utf-8")
    with pytest.raises(CohortError, match="cannot be read"):
        read_entries(tmp_path)


def test_frames_are_decoded_ahead_and_failures_come_when_they_are_asked_for(tmp_path, keeper):
    good = film(tmp_path / "a.dcm", 9, study=1)
    cut = tmp_path / "b.dcm"
    cut.write_bytes(written(compressed([b"\xff\xd8 no picture \xff\xd9"], JPEGBaseline8Bit, gradient(8, 8, np.uint8))))
    ahead = ReadAhead(keeper)
    for number, path in enumerate((good, cut, tmp_path / "not there.dcm"), start=1):
        ahead.add(Entry(number, (Source(path),), is_named=True))
    ahead.end()

    first = ahead.next()
    (instance,) = first.studies[0].series[0].instances
    frame = ahead.decode(instance)
    assert frame.stored.shape == (40, 36)
    assert ahead.decode(instance) is frame  # kept while its study is at hand
    second = ahead.next()
    (broken,) = second.studies[0].series[0].instances
    with pytest.raises(OverreadError):
        ahead.decode(broken)
    third = ahead.next()
    assert third.studies == ()
    assert third.refused[0].reason == "It is not there."
    assert ahead.next() is None
