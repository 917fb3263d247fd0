"""Fiches: one small table an action, with its name over it or in it, and beside labels who, when and how much."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from doelnet.reading.blocks import Cell, Item
from doelnet.reading.forms.desk import cells
from doelnet.reading.forms.desk.network import Made
from doelnet.reading.forms.desk.outline import Node
from doelnet.reading.forms.desk.spans import Span, joined
from doelnet.reading.forms.desk.tables.grid import Row, View
from doelnet.reading.forms.desk.wording import words
from doelnet.reading.forms.desk.wording.placeholders import is_placeholder
from doelnet.reading.forms.walk import asides
from doelnet.reading.forms.walk.entries import entries, marked_number
from doelnet.reading.forms.walk.headed_lines import ACTION, ASIDE, heading_over
from doelnet.reading.forms.walk.labels import ranked_above
from doelnet.reading.forms.walk.scope import Scope
from doelnet.reading.forms.walk.walk import PROSE, Walk

_NAME = re.compile(
    r"(?:naam|titel|onderwerp|omschrijving|wat|(?:naam|titel|omschrijving)\s+(?:van\s+(?:de|het)\s+)?\w+)\??", re.I
)
_FICHE = re.compile(
    r"(?:[A-Z][a-zë]+(?:fiche|kaart|blad)?|FICHE)\s+(?P<number>[A-Z]?\d{1,2}(?:[.-]\d{1,2})*[a-z]?)\s*(?:[:.–—-]\s*)?"
)
_DESCRIBES = re.compile(r"(?:korte\s+)?(?:omschrijving|beschrijving)\??|wat\??", re.IGNORECASE)
_LONG = 250


@dataclass(slots=True)
class Fiche:
    """What the rows of a fiche hold: its title, and the labelled cells."""

    title: Cell | None = None
    named: Cell | None = None
    number: str | None = None
    describes: bool = False
    """Whether the cell that names the action is called a description."""
    fields: list[tuple[words.Label, Cell]] = field(default_factory=list)

    def begins(self, label: words.Label) -> bool:
        """Whether a next fiche begins with this label: it names an action, as the first label of this one did."""
        first = self.fields[0][0] if self.fields and self.title is None else None
        return first is not None and label.role in ("effort", "number") and label.word == first.word

    def having(self, *roles: str) -> list[tuple[words.Label, Cell]]:
        """Return the fields with one of these roles."""
        return [(label, cell) for label, cell in self.fields if label.role in roles]


def of_view(view: View) -> list[Fiche]:
    """Return the fiches that a table holds: labels in its first (and third) column, most of them known.

    Where its first label, or a title, comes back, a next fiche begins.
    """
    if lying := _lying(view):
        return lying
    if len(view.columns) not in (2, 4):
        return []
    found = [Fiche()]
    known = unknown = 0
    for row in [*view.header, *view.rows]:
        filled = list({id(cell): cell for cell in row.cells if cell.blocks}.values())
        if len(filled) == 1 and row.cells[-1] is row.cells[0]:
            if found[-1].title and found[-1].fields:
                found.append(Fiche())
            found[-1].title = found[-1].title or filled[0]
            continue
        for text, cell in _pairs(row):
            label = _label(text)
            if label and found[-1].begins(label):
                found.append(Fiche())
            if label is not None:
                known += 1
                found[-1].fields.append((label, cell))
            elif _names(found[-1], text, cell):
                known += 1
            else:
                unknown += 1
    beside = {label.role for fiche in found for label, _ in fiche.fields} & ASIDE
    yearly = view.kind == "money" and any(column.year for column in view.columns)
    tells = beside >= {"owner", "planning"} if yearly else len(beside) >= 2
    return found if tells and known > unknown else []


def _lying(view: View) -> list[Fiche]:
    """Return the fiches of a table with a row of labels over each row of what they tell, and a title over both."""
    found: list[Fiche] = []
    above: list[words.Label | None] = []
    title: Cell | None = None
    for row in [*view.header, *view.rows]:
        labels = [_label(text) for text in row.texts]
        if row.cells[0] is row.cells[-1]:
            title = row.cells[0]
        elif all(labels):
            above = list(labels)
        elif len(above) != len(row.cells) or (found and title is None):
            return []
        else:
            fields = [(label, cell) for label, cell in zip(above, row.cells, strict=True) if label and cell.blocks]
            found.append(Fiche(title=title, fields=fields))
            title = None
    known = {label.role for fiche in found for label, _ in fiche.fields}
    return found if len(known & ASIDE) >= 2 and known <= ASIDE else []


def _pairs(row: Row) -> list[tuple[str, Cell]]:
    return [
        (row.text(c).rstrip(" :"), row.cells[c + 1])
        for c in range(0, len(row.cells) - 1, 2)
        if row.text(c) and row.cells[c] is not row.cells[c + 1]
    ]


def _label(text: str) -> words.Label | None:
    label = words.label(text)
    return label if label and label.start >= len(text) and not label.number else None


def _names(fiche: Fiche, text: str, cell: Cell) -> bool:
    """Take a first row "Fiche 1.1 | …", "1.1 | …" or "Naam | …" as the name of the action."""
    match = _FICHE.fullmatch(text) or re.fullmatch(r"(?P<number>[A-Z]?\d{1,2}(?:\.\d{1,2})*[a-z]?)\.?", text)
    if fiche.named is None and cell.blocks and (match or _NAME.fullmatch(text)):
        fiche.named, fiche.number = cell, match["number"] if match else fiche.number
        fiche.describes = bool(_DESCRIBES.fullmatch(text))
        return True
    return False


def read_fiche(walk: Walk, node: Node, view: View, fiche: Fiche) -> bool:
    """Read a fiche into its effort with what belongs to it, or into a theme with goal and efforts; say if it was one.

    A fiche with a goal and activities of its own is a project: a theme over them.
    """
    above = heading_over(walk, node)
    if fiche.title is not None or above is not None:
        _undescribed(fiche)
    title, number, label = _title(fiche, headed=above is not None)
    heading = None if title else above
    if (title is None and heading is None) or (label and label.role in ("goal", "theme")):
        return False
    word = label.word if label else heading.label.word if heading and heading.label else ""
    acts = [] if fiche.named or ACTION.match(word) else _activities(fiche)
    walk.close()
    if fiche.having("goal") and acts:
        made = _project(walk, title, heading, number, word, acts, fiche)
    else:
        goals = _goals(walk, fiche)
        effort = _effort(walk, title, heading, number, label, goals)
        made = [effort] if effort else []
        walk.scope.goals = walk.scope.goals or goals
    walk.scope.efforts = made
    _asides(walk, fiche, made)
    view.kind = "other"
    view.columns = [words.Column(None, None, "") for _ in view.columns]
    return bool(made)


def _activities(fiche: Fiche) -> list[Span]:
    """Return the activities that a project lists; an account in prose of how it goes is none."""
    found: list[Span] = []
    for label, cell in fiche.having("effort"):
        listed = any(isinstance(block, Item) for block in cell.blocks)
        if cell is not fiche.named and (listed or not PROSE.match(label.word)):
            found += entries(cell)
    return found


def _project(
    walk: Walk, title: Span | None, heading: Node | None, number: str | None, word: str, acts: list[Span], fiche: Fiche
) -> list[Made]:
    """Read a project: a theme with its own goal, and activities under that; return these."""
    span = title if title is not None else heading.span if heading else None
    if span is None:
        return []
    walk.sheet.claim(span)
    number = number or (heading.number if heading else None)
    theme = walk.network.add("theme", span, number=number, label=cells.singular(word) or None)
    walk.scope = Scope(themes=[theme] if theme else [])
    walk.scope.goals = _goals(walk, fiche)
    found = []
    for act in acts:
        entry, own = cells.unnumbered(act, "effort")
        walk.sheet.claim(act)
        made = walk.network.add("effort", entry, walk.effort_parents(entry), number=own, label="activiteit")
        found += [made] if made else []
    return found


def _undescribed(fiche: Fiche) -> None:
    """Leave a text that only describes ("Omschrijving | …") out where a title or heading names the action."""
    if fiche.named is not None and fiche.describes and not (fiche.title and _FICHE.fullmatch(f"{fiche.title.text} ")):
        fiche.named = None


def _title(fiche: Fiche, *, headed: bool) -> tuple[Span | None, str | None, words.Label | None]:
    """Return the words that name the action, its number, and the label before it ("Actie 1.1")."""
    if fiche.named is None and (fiche.title is None or not fiche.having("goal")):
        called = fiche.title is not None or headed
        names = ((label, cell) for label, cell in fiche.having("effort") if not called or ACTION.match(label.word))
        fiche.named = next((cell for label, cell in names if _is_name(label, cell)), None)
    named = fiche.named
    number = next((cell.text.strip() for _, cell in fiche.having("number") if len(cell.text) < 8), fiche.number)
    if fiche.title is None and named is None:
        return None, None, None
    label = None
    if fiche.title is not None:
        span = joined(entries(fiche.title, split=False)[:1])
        label = words.label(span.text, heading=True)
        match = _FICHE.match(span.text)
        rest, found = cells.unnumbered(span)
        if label and 0 < label.start < len(span.text):
            rest, found = span.cut(label.start).trimmed(), label.number
        elif match:
            rest, found = span.cut(match.end()).trimmed(), match["number"]
        number = number or found
        if named is None:
            return (rest if rest.text else None), cells.tidy_number(number), label
    spans = entries(named, split=False) if named is not None else []
    if not spans:
        return None, cells.tidy_number(number), label
    rest, found = cells.unnumbered(joined(spans[:1]), "effort")
    return rest, cells.tidy_number(number or found), label


def _is_name(label: words.Label, cell: Cell) -> bool:
    """Whether an effort's field names the action: one short text, no list and no account of how."""
    listed = any(isinstance(block, Item) for block in cell.blocks)
    return not listed and len(entries(cell)) == 1 and not PROSE.match(label.word) and len(cell.text) < _LONG


def _goals(walk: Walk, fiche: Fiche) -> list[Made]:
    """Return the goals that the fiche names: by number, by the words of one known, else new ones."""
    found: list[Made] = []
    for label, cell in fiche.having("goal"):
        walk.sheet.claim(cell)
        upper = ranked_above(found[0], label.word) if found else None
        if upper is not None and upper in found:
            found.remove(upper)
        for span in entries(cell):
            known = walk.goals_known(span)
            entry, number = cells.unnumbered(span)
            if not known and not is_placeholder(entry.text) and entry.text.strip(" -–"):
                over = [upper] if upper else walk.scope.above_goal() or walk.scope.goals[:1]
                made = walk.add_goal(entry, over, number or marked_number(cell, span), label.word)
                known = [made] if made else []
            found += [goal for goal in known if goal.kind == "goal"]
    return found


def _effort(
    walk: Walk,
    title: Span | None,
    heading: Node | None,
    number: str | None,
    label: words.Label | None,
    goals: list[Made],
) -> Made | None:
    """Return the effort that the fiche is about, under the `goals` that it names; the heading may be one already."""
    span = title if title is not None else heading.span if heading else None
    if span is None:
        return None
    if heading is not None and heading.label and heading.label.role == "effort" and walk.scope.efforts:
        made: Made | None = walk.scope.efforts[-1]
        if made and (goals or not made.parents):
            made.parents = list(goals or walk.scope.above_effort())
        return made
    if heading is not None:
        number = heading.number
    word = cells.singular(label.word) if label and label.role == "effort" else None
    walk.sheet.claim(span)
    return walk.network.add("effort", span, goals or walk.scope.above_effort(), number=number, label=word)


def _asides(walk: Walk, fiche: Fiche, made: list[Made]) -> None:
    """Give the efforts their owner, planning, money and results, and their goal the targets."""
    before = walk.scope.goals
    walk.scope.goals = [parent for effort in made[:1] for parent in effort.parents if parent.kind == "goal"]
    for label, cell in fiche.fields:
        if label.role != "status":
            walk.sheet.claim(cell)
        for span in entries(cell):
            _aside(walk, label, span, made)
    walk.scope.goals = before


def _aside(walk: Walk, label: words.Label, span: Span, efforts: list[Made]) -> None:
    if label.role in asides.ROLES:
        asides.tell(walk.sheet, label.role, span, efforts, words.column(label.word).year)
    elif label.role == "result":
        walk.add_result(cells.unnumbered(span, "result").span, label)
    elif label.role == "target":
        walk.run_targets(span, label)
    elif label.role in ("indicator", "goalvalue"):
        walk.stated_target(span, label)
