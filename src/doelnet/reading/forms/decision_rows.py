"""Lists of decisions that are tables: each row a decision, with its subject, number and what was decided."""

from __future__ import annotations

import re

from doelnet.draft import Body, Decision
from doelnet.reading.blocks import Cell, Item
from doelnet.reading.forms.desk.deciding import decision_words, meetings, section_points, sections
from doelnet.reading.forms.desk.deciding.section import Piece
from doelnet.reading.forms.desk.sheet import Sheet
from doelnet.reading.forms.desk.spans import clean, whole
from doelnet.reading.forms.desk.tables.grid import Row, View
from doelnet.reading.forms.front import holders

ORDER = 31
_COLUMNS = {
    "subject": re.compile(
        r"(?:onderwerp|agendapunt|titel|voorstel|omschrijving)(?:\s?(?:en|/|&)\s?(?:(?:gevraagd\s)?besluit|voorstel|advies|onderwerp))?",
        re.IGNORECASE,
    ),
    "asked": re.compile(r"(?:gevraagd|voorgesteld|concept)\s?besluit|voorstel|advies", re.IGNORECASE),
    "points": decision_words.DECIDING,
    "number": re.compile(r"(?:zaak|registratie|dossier|document)\s?(?:nummer|nr\.?)|kenmerk|zaak", re.IGNORECASE),
    "holder": re.compile(r"portefeuille(?:houder)?(?:\(s\))?|wethouder", re.IGNORECASE),
}
_FIELD = re.compile(
    r"(?:portefeuille\w*|wethouder|steller|zaak\w*|registratie\w*|kenmerk|afdeling|team)\s*:", re.IGNORECASE
)
"""A line of a cell that tells no point."""
_AS_ASKED = re.compile(
    r"(?:conform(?:\s+(?:advies|voorstel))?|akkoord|vastgesteld|aangehouden|ter\s+kennis\w*|voor\s+kennisgeving\s+aangenomen)"
    r"(?:\s+besloten)?\W*",
    re.IGNORECASE,
)
"""What says only that all went as asked."""
_TAKEN = re.compile(
    r"(?:(?:unaniem|bij\s+hamerslag|met\s+algemene\s+stemmen)\s+)?(?:(?:aan|over)genomen|verworpen|afgewezen|vastgesteld"
    r"|ingestemd|akkoord|conform(?:\s+(?:het\s+)?(?:advies|voorstel))?)(?:\s+besloten)?(?:\s*\([^()]{0,60}\))?\W*",
    re.IGNORECASE,
)
"""What became of what was put to the vote, where the list says no more of it: it was taken, or turned down."""
_COUNCIL = re.compile(
    r"\b(?P<council>(?:gemeente)?raad|raads\w*)\b|\bcollege\b|\bb\s?(?:&|en)\s?w\b|burgemeester", re.IGNORECASE
)
"""Who meets, as the first lines of a list say it."""


def read(sheet: Sheet) -> None:
    """Read the decisions in the rows of a table, in a paper that lists decisions."""
    for view in sheet.views.values():
        if not sheet.in_decision(view.index) or len(view.columns) < 2 or not view.titled:
            continue
        places = _places(view)
        if "subject" in places and "points" in places:
            made: Decision | None = None
            for row in view.rows:
                if made is None or not _goes_on(row, places, made):
                    made = _row(sheet, row, places)


def _places(view: View) -> dict[str, int]:
    """Return which columns hold what, each column for one thing."""
    places: dict[str, int] = {}
    for key, pattern in _COLUMNS.items():
        for column, made in enumerate(view.columns):
            counts = key == "subject" and all(row.text(column).strip(".").isdigit() for row in view.rows)
            known = key in places or column in places.values() or counts
            if not known and pattern.fullmatch(made.title.strip(" :.")):
                places[key] = column
    return places


def _goes_on(row: Row, places: dict[str, int], made: Decision) -> bool:
    """Add what a row holds that a page or converter cut off the subject above it; return whether it was such a row."""
    subject = row.text(places["subject"])
    alone = bool(subject) and not any(text for column, text in enumerate(row.texts) if column != places["subject"])
    if not alone or row.text(0) or not (subject[0].islower() or subject[0] == "("):
        return False
    made.subject = clean(f"{made.subject} {subject}")
    return True


def _council(sheet: Sheet) -> bool:
    """Whether it is the council that meets: as the title says, else the first short line that names a body."""
    first = [node.text for node in sheet.outline.nodes[:6] if node.text and len(node.text) < 100]
    said = next(
        (found for text in (str(sheet.head.get("title", "")), *first) if (found := _COUNCIL.search(text))), None
    )
    return said is not None and said["council"] is not None


def _row(sheet: Sheet, row: Row, places: dict[str, int]) -> Decision | None:
    """Add the decision of a row; what was asked counts where the decision only says that it was followed."""
    if meetings.OF_ORDER.match(row.text(places["subject"])):
        sheet.hush(*(whole(block.passage) for cell in row.cells for block in cell.blocks))
        return None
    points, named = _entries(row.cells[places["points"]]), row.cells[places["subject"]]
    subject = row.text(places["subject"])
    told = points
    followed = all(_AS_ASKED.fullmatch(point) or not meetings.decided(point) for point in points)
    if followed and "asked" in places:
        points = _entries(row.cells[places["asked"]])
    elif followed and (points := _asked_under(named)):
        subject = named.blocks[0].passage.text
    taken = [clean(point) for point in told if _TAKEN.fullmatch(point)]
    points = [point for said in points if (point := meetings.decided(said)) and point.strip("-– ")] or taken
    if not points or not subject:
        return None
    sheet.claim(*row.cells)
    number = row.text(places["number"]) if "number" in places else ""
    titled = str(sheet.head.get("title", ""))
    body: Body = "council" if _council(sheet) else "college"
    made = Decision(
        body=body,
        subject=clean(subject),
        points=points,
        number=number if re.search(r"\d{2}", number) else None,
        date=sheet.hint,
        portfolio_holder=holders.office(row.text(places["holder"])) if "holder" in places else None,
        public=True if re.search(r"\bopenba", titled, re.IGNORECASE) else None,
    )
    sheet.decisions.append(made)
    return made


def _asked_under(named: Cell) -> list[str]:
    """Return the points under the subject in its own cell; none where that only goes on on a next line."""
    points = _entries(named, 1)
    goes_on = points and points[0][0].islower() and not sections.TO_DO.search(points[0])
    return [] if goes_on else points


def _entries(cell: Cell, start: int = 0) -> list[str]:
    """Return the points in a cell, from block `start` on: its items, else one a paragraph."""
    blocks = [block for block in cell.blocks[start:] if not _FIELD.match(block.passage.text)]
    items = [block for block in blocks if isinstance(block, Item)]
    pieces = [
        Piece(whole(block.passage), "item", block.marker)
        if isinstance(block, Item)
        else Piece(whole(block.passage), "paragraph")
        for block in items or blocks
    ]
    return [clean(part.span.text) for piece in pieces for part in section_points.parted(piece) if part.span.text]
