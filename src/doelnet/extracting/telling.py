"""What a run says: a bar with pace and time left on a terminal, a line now and then elsewhere, a report in a file."""

from __future__ import annotations

import time
from collections import Counter
from pathlib import Path
from types import TracebackType
from typing import Any, BinaryIO

import msgspec
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, ProgressColumn, Task, TextColumn, TimeRemainingColumn
from rich.text import Text

from doelnet.extracting.course import READ, SKIPPED, Outcome

EVERY = 10.0
"""Seconds between two lines where there is no terminal."""

WORDS = {
    "reading": {"nl": "Lezen", "en": "Reading"},
    "pace": {"nl": "{0} per seconde", "en": "{0} a second"},
    "so far": {
        "nl": "{done} van {total} ({share}%), {pace} per seconde, nog {left}",
        "en": "{done} of {total} ({share}%), {pace} a second, {left} to go",
    },
    "done": {"nl": "{read} gelezen{skipped}{failed}.", "en": "{read} read{skipped}{failed}."},
    "skipped": {"nl": ", {0} al eerder gelezen", "en": ", {0} read before"},
    "failed": {"nl": ", {0} niet gelezen", "en": ", {0} not read"},
    "finishing": {
        "nl": "Doelnet maakt af wat het nu leest. Nog eens Ctrl-C stopt meteen.",
        "en": "Finishing what is being read now. Ctrl-C again stops at once.",
    },
    "stopped": {
        "nl": "Gestopt na {done} van {total}. Wat gelezen is, is bewaard. Ga verder met --resume.",
        "en": "Stopped after {done} of {total}. What was read is kept. Go on with --resume.",
    },
    "nothing": {
        "nl": "Er is geen document gevonden. Doelnet leest {0}; met --recursive ook in mappen in mappen.",
        "en": "No document was found. Doelnet reads {0}; with --recursive also in folders within folders.",
    },
    "disk": {
        "nl": "{0} kan niet worden geschreven ({1}). Wat gelezen is, is bewaard. Los dit op en ga verder met --resume.",
        "en": "{0} cannot be written ({1}). What was read is kept. Solve this and go on with --resume.",
    },
    "taken": {
        "nl": "Een andere opdracht schrijft nu in {0}. Wacht tot die klaar is, of kies met --out een andere map.",
        "en": "Another run is writing in {0} now. Wait until it has ended, or choose another folder with --out.",
    },
    "cluster": {
        "nl": "Het cluster op {0} antwoordt niet ({1}). Controleer het adres en of er workers zijn.",
        "en": "The cluster at {0} does not answer ({1}). Check the address, and whether it has workers.",
    },
    "workers": {
        "nl": "De workers kunnen niet lezen ({0}). Controleer of Doelnet daar staat en ga verder met --resume.",
        "en": "The workers cannot read ({0}). Check that Doelnet is there and go on with --resume.",
    },
    "recipe": {
        "nl": "De workers hebben een andere versie van Doelnet of van wat het gebruikt. Maak die gelijk, "
        "en ga verder met --resume.",
        "en": "The workers have another version of Doelnet, or of what it uses. Make them alike, "
        "and go on with --resume.",
    },
    "start": {
        "nl": "Er kan geen leesproces starten ({0}). Probeer het met minder --workers en ga verder met --resume.",
        "en": "No process to read can start ({0}). Try fewer --workers and go on with --resume.",
    },
}


def words(key: str, language: str, *values: object, **named: object) -> str:
    """Return what is to be said, in Dutch or English."""
    return WORDS[key][language].format(*values, **named)


class _Pace(ProgressColumn):
    """How many documents a second."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self.language = language

    def render(self, task: Task) -> Text:
        """Return the pace of the last half minute."""
        return Text(words("pace", self.language, _figure(task.speed or 0, self.language)))


class Telling:
    """Says on `console`, and in the file `report` if any, what comes of `total` documents."""

    def __init__(self, console: Console, language: str, total: int, report: Path | None = None) -> None:
        """Open the report; raises OSError where that cannot be."""
        self.console, self.language, self.total = console, language, total
        self.counts: Counter[str] = Counter()
        self._report: BinaryIO | None = report.open("wb") if report else None
        self._start = self._said = time.monotonic()
        self._lines = False
        columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), _Pace(language))
        self._progress = Progress(
            *columns, TimeRemainingColumn(), console=console, disable=not console.is_terminal, transient=True
        )
        self._task = self._progress.add_task(words("reading", language), total=total)

    def __enter__(self) -> Telling:
        """Show the bar."""
        self._progress.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        """Take the bar away and close the report."""
        self._progress.stop()
        if self._report:
            self._report.close()

    @property
    def done(self) -> int:
        """How many documents something came of."""
        return self.counts.total()

    @property
    def failed(self) -> int:
        """How many could not be read."""
        return self.done - self.counts[READ] - self.counts[SKIPPED]

    def line(self, text: str) -> None:
        """Say one line."""
        self.console.print(text, markup=False)

    def outcome(self, outcome: Outcome) -> None:
        """Tell what came of one document."""
        self.counts[str(outcome.result)] += 1
        reason = outcome.error.message(self.language) if outcome.error else None
        if reason:
            self.line(f"{outcome.source.name}: {reason}")
        if self._report:
            self._report.write(msgspec.json.encode(_reported(outcome, reason)) + b"\n")
            self._report.flush()
        self._progress.advance(self._task)
        if not self.console.is_terminal and time.monotonic() - self._said >= EVERY:
            self._so_far()

    def _so_far(self) -> None:
        self._said, self._lines = time.monotonic(), True
        pace = self.done / (self._said - self._start)
        left = _span((self.total - self.done) / pace)
        share, figure = 100 * self.done // self.total, _figure(pace, self.language)
        self.line(words("so far", self.language, done=self.done, total=self.total, share=share, pace=figure, left=left))

    def ended(self) -> None:
        """Say how it went, where a bar or lines were shown."""
        if self.console.is_terminal or self._lines:
            parts = {
                key: words(key, self.language, count) if count else ""
                for key, count in (("skipped", self.counts[SKIPPED]), ("failed", self.failed))
            }
            self.line(words("done", self.language, read=self.counts[READ], **parts))


def _reported(outcome: Outcome, reason: str | None) -> dict[str, Any]:
    """Return the line of the report for one document."""
    found: dict[str, Any] = {"file": outcome.source.name, "outcome": str(outcome.result)}
    if outcome.result != SKIPPED:
        found |= {"seconds": outcome.answer.seconds, "elements": outcome.answer.elements}
    return found | ({"reason": reason} if reason else {})


def _figure(value: float, language: str) -> str:
    text = f"{value:.0f}" if value >= 10 else f"{value:.1f}"
    return text if language == "en" else text.replace(".", ",")


def _span(seconds: float) -> str:
    """Return a span as "3:20" minutes, or "1:03:20" hours; the same in both languages."""
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
