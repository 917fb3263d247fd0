"""Which files are read, and what their drafts are called."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from doelnet.extracting.files import _drafts, sources


def drafts(*paths: Path, recursive: bool = False) -> dict[str, str]:
    return {source.name: source.draft for source in sources(paths, recursive)}


def test_a_folder_stands_for_the_documents_in_it(documents) -> None:
    folder = documents("b.md", "a.txt", "foto.png", "wijk/c.md")
    assert drafts(folder) == {"a.txt": "a.json", "b.md": "b.json"}


def test_recursively_it_stands_for_those_in_its_folders_too(documents) -> None:
    folder = documents("plan.md", "wijk/plan.md", "wijk/oud/plan.md")
    assert drafts(folder, recursive=True) == {
        "plan.md": "plan.json",
        "wijk/plan.md": "wijk/plan.json",
        "wijk/oud/plan.md": "wijk/oud/plan.json",
    }


def test_hidden_files_and_lock_files_are_passed_over(documents) -> None:
    folder = documents("plan.md", ".plan.md", "~$plan.docx", ".git/plan.md")
    assert list(drafts(folder, recursive=True)) == ["plan.md"]


def test_a_file_that_is_named_is_read_whatever_it_is_called(documents) -> None:
    folder = documents(".plan.md", "plan.xyz")
    assert list(drafts(folder / ".plan.md", folder / "plan.xyz")) == [".plan.md", "plan.xyz"]


def test_names_stand_below_the_folder_that_all_have_in_common(documents) -> None:
    folder = documents("hoven/plan.md", "spoor/plan.md")
    assert list(drafts(folder / "hoven", folder / "spoor" / "plan.md")) == ["hoven/plan.md", "spoor/plan.md"]


def test_a_file_named_twice_is_read_once(documents) -> None:
    folder = documents("plan.md")
    assert list(drafts(folder, folder / "plan.md", folder / ".." / folder.name)) == ["plan.md"]


def test_two_files_that_differ_in_suffix_keep_it_in_the_name_of_their_drafts(documents) -> None:
    folder = documents("plan.md", "plan.txt", "ander.md")
    assert drafts(folder) == {"plan.md": "plan.md.json", "plan.txt": "plan.txt.json", "ander.md": "ander.json"}


NAMES = st.lists(st.from_regex(r"[ab](\.(md|txt|json)){0,3}", fullmatch=True), unique=True, max_size=12)


@given(NAMES)
def test_no_two_drafts_ever_have_one_name(names: list[str]) -> None:
    assert len(set(_drafts(names))) == len(names)
