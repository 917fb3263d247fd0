"""Quick looks before patterns hold nothing back: with all of them passed over, a draft is the same."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from functools import _lru_cache_wrapper
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from doelnet.draft import Draft
from doelnet.reading import read
from doelnet.reading.blocks import Stream
from doelnet.reading.dutch.letters import Gated
from doelnet.reading.forms.desk.deciding import decision_words
from doelnet.reading.forms.desk.sheet import Sheet, once
from doelnet.reading.forms.desk.wording import words
from doelnet.reading.forms.desk.wording.phrases import Opening, heads, one_of

AT_LEISURE = settings(max_examples=50, suppress_health_check=[HealthCheck.too_slow])
ROOT = Path(__file__).resolve().parents[2]
FOLDERS = (ROOT / "examples", ROOT / "tests" / "reading" / "documents" / "tuned")
TEXTS = sorted(path for folder in FOLDERS for path in folder.iterdir() if path.suffix in (".md", ".txt", ".html"))


def _forget() -> None:
    """Empty the memories of reading, so that a text is looked at anew."""
    memories = [one for one in gc.get_objects() if isinstance(one, _lru_cache_wrapper)]
    for one in memories:
        if one.__module__.startswith("doelnet.reading") and one.cache_parameters()["maxsize"]:
            one.cache_clear()


@pytest.fixture
def forgetful() -> Iterator[None]:
    _forget()
    yield
    _forget()


def _drafts() -> list[Draft]:
    return [read(path.name, path.read_bytes())[1] for path in TEXTS if path.name != "README.md"]


def test_a_draft_is_the_same_with_every_gate_open(forgetful: None, monkeypatch: pytest.MonkeyPatch) -> None:
    gated = _drafts()
    _forget()
    monkeypatch.setattr(Gated, "opens", lambda self, text: True)
    monkeypatch.setattr(Opening, "__call__", lambda self, text: True)
    for path, before, after in zip(TEXTS, gated, _drafts(), strict=False):
        assert before == after, path.name


def test_a_gate_asks_for_its_words_whatever_their_capitals() -> None:
    gate = Gated(r"BESLUIT \d", ("besluit",))
    assert gate.search("Zie BESLUIT 3") and not gate.search("Zie bijlage 3")
    assert not Gated(r"besluit", ("college",)).match("besluit")


@AT_LEISURE
@given(st.from_regex(words._ROLE, fullmatch=True))
def test_what_has_a_role_passes_the_look_at_how_it_opens(said: str) -> None:
    assert words._may_open(" ".join(said.split()))


@AT_LEISURE
@given(st.from_regex(decision_words._SECTION, fullmatch=True))
def test_what_titles_a_section_passes_the_look_at_how_it_opens(said: str) -> None:
    assert decision_words._OPENS(" ".join(said.split()))


def test_a_phrase_that_opens_with_anything_is_told_of() -> None:
    with pytest.raises(ValueError, match="any letters"):
        Opening("doel\n[a-z]+lijn")
    opens = Opening("doel\n[a-z]+lijn", within=("lijn",))
    assert opens("doel 1") and opens("leerlijn taal") and not opens("taal in de leerlijn")


def test_the_heads_of_phrases_are_how_they_can_open() -> None:
    assert heads("(sub|hoofd)?doel(en)?\nnr|de (wijk|stad)") == {"sub", "hoo", "doe", "nr", "de "}
    assert heads("[a-z]+lijn\n\\#") == {"", "#"}
    assert heads("te? doen", 4) == {"te d", "t do"}
    assert heads("(voor|na){0,2}bespreking\n\\d+ mei", 4) == {"voor", "na", "besp", ""}


@AT_LEISURE
@given(st.from_regex(one_of("(sub)?doel(en)?|wat (gaan|doen) (we|wij)\no(p|m) ?weg"), fullmatch=True))
def test_phrases_open_with_one_of_their_heads(said: str) -> None:
    found = heads("(sub)?doel(en)?|wat (gaan|doen) (we|wij)\no(p|m) ?weg")
    assert any(" ".join(said.split()).startswith(head) for head in found)


def test_a_look_at_a_sheet_is_taken_once() -> None:
    taken: list[int] = []

    @once
    def look(sheet: Sheet, at: int) -> int:
        taken.append(at)
        return at * 2

    sheet, other = (Sheet(Stream(name="plan.md", format="markdown", blocks=[])) for _ in range(2))
    assert [look(sheet, 1), look(sheet, 1), look(sheet, 2), look(other, 1)] == [2, 2, 4, 2]
    assert taken == [1, 2, 1]
