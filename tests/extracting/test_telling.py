"""What a run says: lines where there is no terminal, a bar where there is, and a report for the analyst."""

from __future__ import annotations

import io
import json
import re
import string
from pathlib import Path

import pytest
from rich.console import Console

from doelnet.extracting import telling
from doelnet.extracting.course import READ, SKIPPED, Outcome
from doelnet.extracting.files import Source
from doelnet.extracting.frames import Answer
from doelnet.extracting.telling import WORDS, Telling
from doelnet.reading.errors import ReadError, Trouble

GOOD = Outcome(Source(Path("a.md"), "wijk/a.md", "wijk/a.json"), READ, None, Answer(seconds=0.25, elements=7))
OLD = Outcome(Source(Path("b.md"), "b.md", "b.json"), SKIPPED)
BAD = Outcome(Source(Path("c.md"), "c.md", "c.json"), Trouble.EMPTY, ReadError(Trouble.EMPTY), Answer(seconds=0.01))


def said(*outcomes: Outcome, language: str = "nl", terminal: bool = False, report: Path | None = None) -> str:
    out = io.StringIO()
    with Telling(Console(file=out, force_terminal=terminal, width=100), language, 20, report) as told:
        for outcome in outcomes:
            told.outcome(outcome)
        told.ended()
    return re.sub(r"\x1b\[[\d;?]*[A-Za-z]", "", out.getvalue())


def test_a_short_run_that_goes_well_says_nothing() -> None:
    assert said(GOOD, OLD) == ""


def test_what_is_wrong_is_said_at_once_with_the_file_in_its_folder() -> None:
    assert said(BAD, language="en") == "c.md: is empty. Save the document again and retry.\n"


@pytest.mark.parametrize(
    ("language", "far", "done"),
    [
        ("nl", "1 van 20 (5%), ", "1 gelezen, 1 al eerder gelezen, 1 niet gelezen."),
        ("en", "1 of 20 (5%), ", "1 read, 1 read before, 1 not read."),
    ],
)
def test_a_long_run_says_how_far_it_is(language: str, far: str, done: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(telling, "EVERY", 0.0)
    lines = said(GOOD, OLD, BAD, language=language).splitlines()
    assert lines[0].startswith(far)
    assert re.search(r"per seconde, nog \d+:\d\d$|a second, \d+:\d\d to go$", lines[0])
    assert lines[-1] == done


def test_a_terminal_gets_a_bar_with_the_pace_and_the_time_left() -> None:
    shown = said(GOOD, BAD, terminal=True)
    assert "Lezen" in shown
    assert "per seconde" in shown
    assert "1 gelezen, 1 niet gelezen.\n" in shown


@pytest.mark.parametrize(("seconds", "words"), [(0.2, "0:00"), (61, "1:01"), (3725, "1:02:05")])
def test_a_span_is_said_in_minutes_and_hours(seconds: float, words: str) -> None:
    assert telling._span(seconds) == words


@pytest.mark.parametrize(("pace", "dutch", "english"), [(9.64, "9,6", "9.6"), (35.4, "35", "35")])
def test_a_pace_is_said_as_the_language_writes_it(pace: float, dutch: str, english: str) -> None:
    assert telling._figure(pace, "nl") == dutch
    assert telling._figure(pace, "en") == english


def test_the_report_has_a_line_a_file(tmp_path: Path) -> None:
    said(GOOD, OLD, BAD, report=tmp_path / "report.jsonl")
    assert [json.loads(line) for line in (tmp_path / "report.jsonl").read_text().splitlines()] == [
        {"file": "wijk/a.md", "outcome": "read", "seconds": 0.25, "elements": 7},
        {"file": "b.md", "outcome": "skipped"},
        {
            "file": "c.md", "outcome": "empty", "seconds": 0.01, "elements": 0,
            "reason": "is leeg. Sla het document opnieuw op en probeer het nog eens.",
        },
    ]  # fmt: skip


@pytest.mark.parametrize("key", WORDS)
def test_what_is_said_in_dutch_is_said_in_english_with_the_same_figures(key: str) -> None:
    fields = [
        {name for _, name, _, _ in string.Formatter().parse(WORDS[key][language]) if name} for language in ("nl", "en")
    ]
    assert fields[0] == fields[1]
    assert WORDS[key]["nl"] != WORDS[key]["en"]
