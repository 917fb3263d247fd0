"""Tables with a goal for the title of their first column, and colours, marks or shares for how far each action is."""

from __future__ import annotations

import re

from doelnet.reading.blocks import Cell
from doelnet.reading.dutch import clauses
from doelnet.reading.forms.desk import cells
from doelnet.reading.forms.desk.network import Made
from doelnet.reading.forms.desk.outline import Node
from doelnet.reading.forms.desk.spans import Span, whole
from doelnet.reading.forms.desk.tables.grid import Row, View
from doelnet.reading.forms.desk.tables.header import is_band
from doelnet.reading.forms.desk.wording import status, words
from doelnet.reading.forms.walk import asides
from doelnet.reading.forms.walk.scope import is_sentence, is_wish
from doelnet.reading.forms.walk.walk import Walk

_CODE = re.compile(r"[A-Z]?\d{1,2}(?:\.\d{1,2})*[a-z]?\.?")
_MARK = re.compile(
    r"\d{1,3}\s?%|[GOR]|[+±0○-]{1,3}|\+\s?/\s?-|ja|nee|deels|goed|matig|slecht|(?:on)?voldoende|n\.?v\.?t\.?|[↑↗→↘↓=]",
    re.IGNORECASE,
)
"""What says alone how an action goes, besides the words and signs of `status`."""
_MOMENT = (
    r"(?:[1-4]e|eerste|tweede|derde|vierde)\s+(?:\w*rapportage|kwartaal|halfjaar|meting|berap|burap|marap|tertaal)\b"
    r"|[qkt][1-4]\b|(?:berap|burap|marap|\w*rapportage)\b|(?:per|op|t/m|medio|eind)\s\d?|\d{1,2}\s+[a-z]+\s+20\d\d|20\d\d"
)
_TELLS = re.compile(
    r"\W*(?:(?:tussen)?stand\b(?!\w)|voortgang\b|(?:nadere\s+)?toelichting\b|opmerking|let\s+op\b|bron(?:nen)?\b|legenda\b|prognose\b|realisatie\b|score\b"
    rf"|status\b|resultaat\b|risico['’]?s?\b|bijsturing\b|maatregel\s*:|(?:sub)?totaal\b|{_MOMENT})",
    re.IGNORECASE,
)
"""What opens a row that tells of the action above it: at which moment it was how far, or why."""
_COUNTS = re.compile(r"(?:aantal|aandeel|percentage|%)\b", re.IGNORECASE)
"""How the name of an indicator opens: in such a table stand figures."""
_JUDGED = ("status", "planning", "budget")
_LONGEST = 160


def read(walk: Walk, node: Node) -> bool:
    """Read a table whose first title is a goal and whose others only judge the actions; return whether it was one."""
    view = walk.sheet.views.get(node.index)
    if view is None or not view.header or walk.sheet.in_decision(node.index):
        return False
    place = int(len(view.columns) > 2 and (not view.columns[0].title or bool(_CODE.fullmatch(view.columns[0].title))))
    span = _title(view, place)
    rows = [row for row in view.rows if _is_action(row, place)] if span is not None else []
    if span is None or not rows or not _judges(view, rows, place):
        return False
    walk.close()
    walk.sheet.claim(*view.header[-1].cells)
    goals = _goals(walk, span, cells.tidy_number(view.columns[0].title or None) if place else None)
    for row in view.rows:
        walk.sheet.claim(*row.cells)
    walk.scope.efforts = [made for row in rows if (made := _action(walk, view, row, place, goals))][-1:]
    walk.scope.goals, walk.tabled, walk.paragraphs = goals, goals, 99
    return True


def _title(view: View, place: int) -> Span | None:
    """Return the title of the first column where it says what is wanted, and is no name of what stands under it."""
    cell = view.header[-1].cells[place] if place < len(view.columns) else None
    if cell is None or len(cell.blocks) != 1 or len(view.columns) < place + 2 or is_band(view.header[-1]):
        return None
    span = whole(cell.blocks[0].passage)
    label = words.label(span.text, heading=True)
    if label is not None and (label.role != "goal" or label.start >= len(span.text)):
        return None
    entry = span.cut(label.start).trimmed() if label else cells.unnumbered(span)[0]
    if span.text.endswith("?"):
        return None
    wanted = label is not None or is_wish(entry.text) or is_sentence(entry.text)
    return span if wanted and len(entry.text.split()) > 2 and len(entry.text) < _LONGEST else None


def _is_action(row: Row, place: int) -> bool:
    """Whether a row names an action: it neither tells of the one above nor is a sentence alone among marks."""
    text = row.text(place)
    if is_band(row) or not text or _TELLS.match(text) or status.is_status(text):
        return False
    return any(row.texts[place + 1 :]) or not (clauses.has_finite_verb(text) and text.endswith("."))


def _judges(view: View, rows: list[Row], place: int) -> bool:
    """Whether all other columns hold nothing but marks for how the actions go, or who acts; one at least marks."""
    marked = titled = 0
    for c in range(place + 1, len(view.columns)):
        column, texts = view.columns[c], [row.text(c) for row in rows if row.text(c)]
        if column.role in ("owner", "partners"):
            continue
        known = column.role in _JUDGED
        shares = all(text.endswith("%") for text in texts)
        if not all(_is_mark(text) for text in texts) or (shares and not known and column.title):
            return False
        marked += not shares
        titled += known
    return not _COUNTS.match(rows[0].text(place)) and (marked > 0 or titled > 1)


def _is_mark(text: str) -> bool:
    return status.is_status(text) or bool(_MARK.fullmatch(text))


def _goals(walk: Walk, span: Span, number: str | None) -> list[Made]:
    """Return the goal that the title of the first column is: one that is known, or a new one under its theme."""
    if known := walk.goals_known(span):
        return known
    label = words.label(span.text, heading=True)
    entry, own = (span.cut(label.start).trimmed(), label.number) if label else cells.unnumbered(span)
    number = number or cells.tidy_number(own)
    over = walk.parent_by_number(number) or walk.scope.above_goal()
    made = walk.add_goal(entry, over, number, label.word if label else "doel")
    return [made] if made is not None and made.kind == "goal" else []


def _action(walk: Walk, view: View, row: Row, place: int, goals: list[Made]) -> Made | None:
    entry, own = cells.unnumbered(whole(row.cells[place].blocks[0].passage))
    number = cells.tidy_number(row.text(0)) if place and _CODE.fullmatch(row.text(0)) else own
    made = walk.network.add("effort", status.without(entry), goals or walk.scope.themes, number=number, label="actie")
    for column in view.having("owner") if made is not None else []:
        _tell_owner(walk, row.cells[column], made)
    return made


def _tell_owner(walk: Walk, cell: Cell, made: Made | None) -> None:
    if cell.blocks and made is not None:
        asides.tell(walk.sheet, "owner", whole(cell.blocks[0].passage), [made])
