"""One Parquet set: what JSON files hold, in parts that are whole; resumed without losing or doubling a document."""

from __future__ import annotations

from pathlib import Path

import pyarrow.parquet as pq
import pytest
from tests.extracting.conftest import plan

from doelnet.draft import dumps, loads
from doelnet.extracting import dataset
from doelnet.extracting.dataset import Dataset, read_set
from doelnet.extracting.keeping import Kept
from doelnet.extracting.tables import SCHEMAS
from doelnet.reading import read


def kept(number: int, name: str = "", sha256: str = "s", text: str = "") -> Kept:
    data = dumps(read("plan.md", (text or plan(number)).encode())[1])
    return Kept(name or f"{number:03}.md", sha256, "r", f"{number:03}.json", data, len(loads(data).elements))


def documents(out: Path) -> list[str]:
    return pq.read_table(out / "documents")["document"].to_pylist()


@pytest.fixture
def out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder for sets whose parts hold two documents."""
    monkeypatch.setattr(dataset, "MOST_DOCUMENTS", 2)
    return tmp_path / "set"


def fill(out: Path, *all_kept: Kept, resume: bool = True) -> None:
    made = Dataset(out, resume)
    for each in all_kept:
        made.add(each)
    made.close()


def test_a_set_holds_the_drafts(out: Path) -> None:
    drafts = [kept(n) for n in range(1, 6)]
    fill(out, *drafts)
    assert {name: dumps(draft) for name, draft in read_set(out)} == {each.name: each.data for each in drafts}


def test_an_analyst_reads_a_table_as_one(out: Path) -> None:
    fill(out, *(kept(n) for n in range(1, 6)))
    elements = pq.read_table(out / "elements").to_pylist()
    links = pq.read_table(out / "links").to_pylist()
    assert [row["kind"] for row in elements] == ["goal", "effort"] * 5
    assert elements[0]["line"] == 3
    assert links[0] == {
        "document": "001.md", "position": 1, "child": elements[1]["id"], "parent": elements[0]["id"],
    }  # fmt: skip


def test_no_part_holds_more_than_it_may_and_all_tables_have_the_same_parts(out: Path) -> None:
    fill(out, *(kept(n) for n in range(1, 6)))
    parts = {name: sorted(path.name for path in (out / name).iterdir()) for name in SCHEMAS}
    assert parts["documents"] == ["part-00001.parquet", "part-00002.parquet", "part-00003.parquet"]
    assert all(found == parts["documents"] for found in parts.values())


def test_a_part_ends_when_it_has_rows_enough(out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dataset, "MOST_ROWS", 1)
    fill(out, kept(1), kept(2))
    assert len(list((out / "elements").iterdir())) == 2


def test_what_a_killed_run_had_not_written_down_goes_and_is_read_again(out: Path) -> None:
    fill(out, kept(1), kept(2))
    killed = Dataset(out, True)
    killed.journal.add = lambda entries: (_ for _ in ()).throw(KeyboardInterrupt)  # type: ignore[method-assign]
    killed.add(kept(3))
    with pytest.raises(KeyboardInterrupt):
        killed.add(kept(4))
    assert documents(out) == ["001.md", "002.md", "003.md", "004.md"]
    resumed = Dataset(out, True)
    assert resumed.has("001.md", "s", "r")
    assert not resumed.has("003.md", "s", "r")
    resumed.add(kept(3))
    resumed.close()
    assert documents(out) == ["001.md", "002.md", "003.md"]


def test_half_a_part_goes_too(out: Path) -> None:
    fill(out, kept(1))
    (out / "documents" / "part-00001.parquet").unlink()
    again = Dataset(out, True)
    assert not again.has("001.md", "s", "r")
    assert not list((out / "elements").iterdir())
    again.close()


def test_a_part_that_is_damaged_goes_too(out: Path) -> None:
    fill(out, kept(1))
    (out / "documents" / "part-00001.parquet").write_bytes(b"")
    again = Dataset(out, True)
    assert not again.has("001.md", "s", "r")
    again.add(kept(1))
    again.close()
    assert documents(out) == ["001.md"]


def test_a_document_that_changed_stands_in_it_once_and_as_it_is_now(out: Path) -> None:
    fill(out, kept(1), kept(2), kept(3))
    fill(out, kept(9, name="001.md", sha256="other"))
    found = dict(read_set(out))
    assert sorted(documents(out)) == ["001.md", "002.md", "003.md"]
    assert found["001.md"].document.title == "Actieplan Jong in Waardrecht 2009"
    assert found["002.md"].document.title == "Actieplan Jong in Waardrecht 2002"


def test_a_run_that_does_not_resume_begins_anew(out: Path) -> None:
    fill(out, kept(1), kept(2), kept(3))
    fill(out, kept(4), resume=False)
    assert documents(out) == ["004.md"]


def test_a_folder_whose_name_looks_like_a_column_adds_none(tmp_path: Path) -> None:
    fill(tmp_path / "title=2026", kept(1))
    assert [draft.document.title for _, draft in read_set(tmp_path / "title=2026")] == [
        "Actieplan Jong in Waardrecht 2001"
    ]
