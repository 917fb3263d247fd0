"""The sheet on the desk: one document with all that has been read from it so far."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property, wraps
from typing import Any, Concatenate, ParamSpec, TypeVar, cast

from doelnet.draft import Decision, Group, Measurement, Milestone, Money, Party, Reference
from doelnet.reading.blocks import Cell, Passage, Stream
from doelnet.reading.forms.desk import parts
from doelnet.reading.forms.desk.network import Network
from doelnet.reading.forms.desk.outline import Outline
from doelnet.reading.forms.desk.spans import Span
from doelnet.reading.forms.desk.tables import school_years
from doelnet.reading.forms.desk.tables.views import views


@dataclass(slots=True)
class Planned:
    """A planning beside an effort: what it says, and the texts of the efforts that it is for."""

    span: Span
    texts: list[str]


_T = TypeVar("_T")
_P = ParamSpec("_P")


def once(look: Callable[Concatenate[Sheet, _P], _T]) -> Callable[Concatenate[Sheet, _P], _T]:
    """Make a look at a sheet that several recognisers ask for look once, and give them all the same answer.

    Only for what depends on the document alone, and not on what has been read from it.
    """

    @wraps(look)
    def looked(sheet: Sheet, /, *args: _P.args, **kwargs: _P.kwargs) -> _T:
        key = (look, args, *kwargs.items())
        if key not in sheet.seen:
            sheet.seen[key] = look(sheet, *args, **kwargs)
        return cast(_T, sheet.seen[key])

    return looked


class Sheet:
    """A document being read: its blocks in outline, and the parts of the draft found so far."""

    def __init__(self, stream: Stream) -> None:
        self.stream = stream
        self.seen: dict[object, object] = {}
        """What looks at the whole of it saw (see `once`)."""
        self.outline = Outline(stream)
        self.views = views(self.outline)
        self.parts = parts.parts(self.outline)
        self.passages = list(stream.passages())
        self.text = "\0".join(passage.text for passage in self.passages)
        """The whole text; a sign that no words hold parts its passages, so that a pattern can look over all at once."""
        self._decides = {i for part in self.parts for i in parts.deciding(self.outline, part)}
        self.head: dict[str, Any] = {}
        self.network = Network()
        self.measurements: list[Measurement] = []
        self.money: list[Money] = []
        self.milestones: list[Milestone] = []
        self.decisions: list[Decision] = []
        self.groups: list[Group] = []
        self.parties: list[Party] = []
        self.references: list[Reference] = []
        self.planned: list[Planned] = []
        self.budgets: list[tuple[Span, str | None, int]] = []
        self.spent: list[tuple[Span, str, int]] = []
        """What was spent or changed beside efforts, with the title of its column."""
        self.read: set[int] = set()
        self.told: set[tuple[int, int]] = set()
        self.silent: dict[int, list[tuple[int, int]]] = {}

    @property
    def hint(self) -> str | None:
        """The document's date, from which dates without a year take theirs."""
        date = self.head.get("date")
        return str(date) if date else None

    def lies_before(self, date: str | None) -> bool:
        """Whether a date is over on the day of the document, as far as their coarseness can tell."""
        end = (date or "9999").split("/")[-1]
        return self.hint is not None and end < self.hint[: len(end)]

    @cached_property
    def has_school_years(self) -> bool:
        """Whether the document speaks of school years."""
        return school_years.are_told(self.text)

    @property
    def year(self) -> str | None:
        """The one year that the document is about: of its period, else of its date."""
        period = self.head.get("period")
        return str(period or self.head.get("date") or "")[:4] or None

    def claim(self, *what: Span | Passage | Cell | None) -> None:
        """Note that these passages have been read."""
        for thing in what:
            if isinstance(thing, Cell):
                self.read.update(block.passage.number for block in thing.blocks)
            elif isinstance(thing, Passage):
                self.read.add(thing.number)
            elif thing is not None:
                self.read.add(thing.passage.number)
                self.read.update(part.passage.number for part in thing.more)

    def hush(self, *spans: Span | None) -> None:
        """Note that these stretches say something else than milestones (a goal, a decision, a target)."""
        for span in spans:
            for part in (span, *span.more) if span is not None else ():
                self.silent.setdefault(part.passage.number, []).append((part.start, part.end))

    def tell(self, sentence: Span) -> None:
        """Note that this sentence has been told as a reference, amount or measurement."""
        self.told.add((sentence.passage.number, sentence.start))

    def is_told(self, sentence: Span) -> bool:
        """Whether this sentence, or the passage it stands in, already tells something else."""
        hushed = self.silent.get(sentence.passage.number, ())
        said = (sentence.passage.number, sentence.start) in self.told
        return said or any(start < sentence.end and sentence.start < end for start, end in hushed)

    def in_decision(self, index: int) -> bool:
        """Whether node `index` stands in a part of the document that asks for or notes a decision."""
        return index in self._decides
