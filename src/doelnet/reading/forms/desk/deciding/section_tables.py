"""Tables in a decision paper: rows of labels that hold sections, and lists of steps, risks or documents in columns."""

from __future__ import annotations

import re

from doelnet.reading.blocks import Cell, Item
from doelnet.reading.dutch import dates
from doelnet.reading.forms.desk.deciding import decision_words, route
from doelnet.reading.forms.desk.deciding.section import Piece, Section, is_date
from doelnet.reading.forms.desk.outline import Node
from doelnet.reading.forms.desk.sheet import Sheet
from doelnet.reading.forms.desk.spans import whole
from doelnet.reading.forms.desk.tables.fields import pairs
from doelnet.reading.forms.desk.tables.grid import View

_FRONT = (
    "points",
    "follow_up",
    "framework",
    "finance",
    "participation",
    "communication",
    "arguments",
    "objections",
    "alternatives",
    "attachments",
)
_SENTENCE = re.compile(r"[A-Z](?:\S+\s+){5,}\S+\.$", re.DOTALL)
"""What tells of a step in words, rather than naming it."""
_SIGNATURE = re.compile(r"^de\s+(?:secretaris|griffier|voorzitter|burgemeester)\b.{0,80}$", re.IGNORECASE)
_PUBLIC = re.compile(r"(?:openbaar(?:heid)?|vertrouwelijk(?:heid)?|geheim(?:houding)?)\W*$", re.IGNORECASE)
"""Labels that say whether the paper is public, not how it is told."""
_BARE = re.compile(r"\d+|ja|nee|-|[xX]")
"""What says that there are attachments, and names none."""
_NAMES = {
    "follow_up": re.compile(
        r"stap|wat\b|acti|activiteit|onderdeel|moment|fase|product|mijlpaal|handeling|omschrijving", re.I
    ),
    "objections": re.compile(r"risico|kanttekening|wat\b|omschrijving|bezwaar|aandachtspunt", re.I),
    "arguments": re.compile(r"argument|overweging|voordeel", re.I),
    "alternatives": re.compile(r"alternatie|optie|variant|scenario|keuze|mogelijkheid", re.I),
    "attachments": re.compile(r"bijlage|titel|naam|document|stuk|omschrijving|onderwerp", re.I),
}
"""The columns that hold the entries of a list section, where it is a table."""


def read(sheet: Sheet, node: Node, current: Section | None) -> list[Section]:
    """Return the sections that rows of a front table hold; a table inside a list section gives that its entries."""
    view = sheet.views.get(node.index)
    if view is None or view.kind == "money" or route.is_route(view):
        return []
    if current is not None and current.kind == "framework":
        return []
    if current is not None and current.kind in _NAMES and view.titled:
        _add_rows(current, view)
        return []
    listed = len(view.columns) > 2 and any(decision_words.DECIDING.fullmatch(column.title) for column in view.columns)
    if view.kind not in ("fields", "other") or len(view.columns) > 4 or listed:
        return []
    return [section for label, cell in pairs(view) if (section := _row(label, cell)) is not None]


def _row(label: str, cell: Cell) -> Section | None:
    """Return the section that one row holds, where its label is that of a section."""
    kind = None if _PUBLIC.match(label) else decision_words.heard(label)
    if is_date(cell.text) and kind not in decision_words.ROUTE:
        return None
    if kind not in _FRONT and kind not in decision_words.ROUTE:
        return None
    if kind in decision_words.ROUTE and _SENTENCE.match(cell.text):
        kind = "follow_up"
    section = Section(kind or "", label, 9, date=dates.first(label) if kind == "points" else None)
    section.sure = decision_words.section_of(label) is not None
    for block in cell.blocks:
        span = whole(block.passage)
        if _SIGNATURE.match(span.text) or (kind == "attachments" and _BARE.fullmatch(span.text)):
            continue
        if isinstance(block, Item):
            section.pieces.append(Piece(span, "item", block.marker, block.depth))
        else:
            section.pieces.append(Piece(span, "paragraph"))
    return section if section.pieces else None


def _add_rows(section: Section, view: View) -> None:
    """Add the entries of a table under the heading of a list: of the column that names them, else the first."""
    named = _NAMES[section.kind]
    titles = [column.title for column in view.columns]
    place = next((c for c, title in enumerate(titles) if named.search(title)), None)
    if place is None:
        place = next((c for c, t in enumerate(titles) if not re.fullmatch(r"nr\.?|nummer|#|", t, re.I)), 0)
    for row in view.rows:
        if row.own[place] and row.cells[place].blocks:
            section.pieces.append(Piece(whole(row.cells[place].blocks[0].passage), "item"))
