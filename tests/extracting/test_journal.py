"""The journal: what was read, to resume by; a line that was cut off counts for nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from doelnet.extracting import recipe as recipes
from doelnet.extracting.journal import Entry, Journal, write_whole
from doelnet.reading.formats.pdf import tesseract

ENTRY = Entry("plan.md", "abc", "r1", "plan.json", 12, 3)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "journal"


def test_what_was_added_is_known_the_next_time(path: Path) -> None:
    Journal(path).add([ENTRY])
    assert Journal(path).known("plan.md", "abc", "r1") == ENTRY


@pytest.mark.parametrize("other", [("plan.txt", "abc", "r1"), ("plan.md", "abd", "r1"), ("plan.md", "abc", "r2")])
def test_another_name_other_bytes_or_another_recipe_is_not(path: Path, other: tuple[str, str, str]) -> None:
    journal = Journal(path)
    journal.add([ENTRY])
    assert journal.known(*other) is None


def test_a_line_that_was_cut_off_is_left_out_and_the_next_stands_whole(path: Path) -> None:
    Journal(path).add([ENTRY])
    with path.open("ab") as file:
        file.write(b'{"name":"b.md","sha2')
    Journal(path).add([Entry("c.md", "abc", "r1", "c.json", 12, 3)])
    assert list(Journal(path).entries) == ["plan.md", "c.md"]


def test_the_last_line_of_a_document_counts(path: Path) -> None:
    journal = Journal(path)
    journal.add([ENTRY, Entry("plan.md", "new", "r1", "plan.json", 12, 3)])
    assert Journal(path).entries["plan.md"].sha256 == "new"
    assert len(path.read_text().splitlines()) == 1


def test_a_file_is_written_wholly_or_not_at_all(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_whole(path, b"old")

    def full(self: Path, data: bytes) -> None:
        with self.open("wb") as file:
            file.write(data[:2])
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(OSError, match="No space"):
        write_whole(path, b"newer")
    assert path.read_bytes() == b"old"


def test_the_recipe_changes_with_the_version_of_a_library(monkeypatch: pytest.MonkeyPatch) -> None:
    before = recipes.recipe()
    monkeypatch.setattr(recipes, "_version", lambda library: f"{library}==0")
    assert recipes.recipe.__wrapped__() != before


def test_the_recipe_changes_with_the_tesseract_that_reads_scans(monkeypatch: pytest.MonkeyPatch) -> None:
    before = recipes.recipe()
    monkeypatch.setattr(tesseract, "version", lambda: "tesseract 0 nld best")
    assert recipes.recipe.__wrapped__() != before


def test_the_recipe_knows_every_library_that_reading_imports() -> None:
    import ast
    import sys
    from importlib.metadata import packages_distributions

    import doelnet.reading

    imported: set[str] = set()
    for path in Path(doelnet.reading.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [each.name for each in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            imported |= {name.split(".")[0] for name in names} - sys.stdlib_module_names - {"doelnet"}
    owners = packages_distributions()
    assert {owner.lower() for name in imported for owner in owners[name]} <= set(recipes.LIBRARIES)
