"""Tables of working groups: a row a group, a column a group, a card a group, or labels hanging behind a name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from doelnet.reading.blocks import Cell
from doelnet.reading.forms.desk.tables.grid import View
from doelnet.reading.forms.desk.wording import group_words

_NAME = re.compile(
    r"(?:werk|kop|kern|project|regie|stuur|thema|ontwikkel|actie)?groep\b|overleg\b|team\b|tafel\b", re.I
)
_LOOSE_NAME = re.compile(r"(?:naam|thema|onderwerp|gremium)$", re.I)
_CALLED = re.compile(r"naam(?:\s+\w+)?|gremium|coalitie|netwerk|samenwerking", re.I)
"""What a card calls the name of its group."""
_MEMBERS = re.compile(
    r"(?:werkgroep)?leden|deelnemers|deelnemende|deelname|samenstelling|bezetting|wie\s+(?:zit|doe|is|zijn)", re.I
)
_LOOSE_MEMBERS = re.compile(r"(?:betrokken\s+|vaste\s+)?(?:partijen|partners|organisaties)\b", re.I)
_CONTACT = re.compile(r"contact|(?:kar)?trekker|voorzitter|aanspreekpunt|coördinator|regie", re.I)
_ABOUT = re.compile(r"thema|doel|speerpunt|ambitie|pijler", re.I)


class Found(NamedTuple):
    """A group that a table tells of; `name` is empty for a card that stands under the name."""

    name: str
    about: str | None
    contact: str | None
    members: list[str]


class _Columns(NamedTuple):
    name: int
    members: int | None
    contact: int | None
    about: int | None


@lru_cache(maxsize=256)
def columns(titles: tuple[str, ...], names: tuple[str, ...]) -> _Columns | None:
    """Return which columns of a table hold groups, members, contact and theme; None where it lists no groups.

    `names` are the cells of its first column: where most of these name a group, its title may be anything.
    """
    named = sum(group_words.names_group(name) for name in names) * 2 > len(names) > 0
    name = _first(titles, _NAME)
    if name is None:
        name = 0 if named else _first(titles, _LOOSE_NAME)
    listed = _first(titles, _MEMBERS)
    loose = listed is None and name is not None and (named or bool(_NAME.match(titles[name])))
    listed = _first(titles, _LOOSE_MEMBERS) if loose else listed
    contact = _first(titles, _CONTACT)
    sure = name is not None and (named or bool(_NAME.match(titles[name])))
    if name is None or (listed is None and (contact is None or not sure)):
        return None
    about = next((c for c, title in enumerate(titles) if c != name and _ABOUT.match(title)), None)
    return _Columns(name, listed, contact, about)


def _first(titles: Sequence[str], pattern: re.Pattern[str]) -> int | None:
    return next((c for c, title in enumerate(titles) if pattern.match(title.strip())), None)


def is_groups(view: View) -> bool:
    """Whether a table lists working groups with their members or contacts, in its rows or its columns."""
    return _of(view) is not None or _turned(view) is not None or _titled(view)


def read(view: View) -> list[tuple[Found, list[Cell]]]:
    """Return the groups that a table tells of, each with the cells that were read for it."""
    if place := _of(view):
        return [_row(row.cells, place) for row in view.rows if row.text(place.name)]
    if rows := _turned(view):
        return _by_column(view, rows)
    if _titled(view):
        return [_under(view, c) for c in range(len(view.columns))]
    return _hanging(view) or _card(view)


def _of(view: View) -> _Columns | None:
    if len(view.columns) < 2 or not view.header or any(": " in column.title for column in view.columns):
        return None
    return columns(tuple(column.title for column in view.columns), tuple(row.text(0) for row in view.rows))


def _row(cells: list[Cell], place: _Columns) -> tuple[Found, list[Cell]]:
    number = re.search(r"\d+[a-z]?", cells[place.about].text) if place.about is not None else None
    contact = group_words.role(cells[place.contact].text) if place.contact is not None else None
    listed = _listed(cells[place.members]) if place.members is not None else []
    return Found(cells[place.name].text.strip(), number[0] if number else None, contact, listed), cells


def _listed(cell: Cell) -> list[str]:
    return [member for block in cell.blocks for member in group_words.members(block.passage.text)]


def _turned(view: View) -> tuple[int | None, int] | None:
    """Return the rows of contact and members of a table with a column for each group."""
    if len(view.columns) < 3 or not view.header:
        return None
    first = [row.text(0) for row in view.rows]
    listed = _first(first, _MEMBERS)
    if listed is None or len(first[listed]) > 30 or any(any(map(str.isdigit, t)) for t in view.rows[listed].texts[1:]):
        return None
    return _first(first, _CONTACT), listed


def _titled(view: View) -> bool:
    """Whether every column is titled by a group, with who is in it under that."""
    return bool(view.header) and len(view.columns) > 1 and all(group_words.is_group(c.title) for c in view.columns)


def _under(view: View, column: int) -> tuple[Found, list[Cell]]:
    """Read a column of a group: "Voorzitter: …" is its contact, the rest its members."""
    cells = [row.cells[column] for row in view.rows if row.own[column]]
    contact, listed = None, []
    for text in (block.passage.text for cell in cells for block in cell.blocks):
        said = group_words.labelled(text)
        if said and said.contact and not said.name:
            contact = contact or said.contact
        else:
            listed += group_words.members(text)
    return Found(view.columns[column].title, None, contact, listed), cells


def _by_column(view: View, rows: tuple[int | None, int]) -> list[tuple[Found, list[Cell]]]:
    contact, listed = rows
    found = []
    for c, column in list(enumerate(view.columns))[1:]:
        cells = [view.rows[row].cells[c] for row in rows if row is not None]
        who = group_words.role(view.rows[contact].text(c)) if contact is not None else None
        found.append((Found(column.title, None, who, _listed(view.rows[listed].cells[c])), cells))
    return [(one, cells) for one, cells in found if one.name]


def _hanging(view: View) -> list[tuple[Found, list[Cell]]]:
    """Read names with "contact: …" and "leden: …" in the cells behind them."""
    found = []
    for row in [*view.header, *view.rows]:
        said = group_words.labelled(" ; ".join(block.passage.text for cell in row.cells[1:] for block in cell.blocks))
        name = row.text(0).strip(" :")
        if said and not said.name and name and (len(row.cells) == 2 or group_words.names_group(name)):
            found.append((Found(name, None, said.contact, said.members), row.cells))
    return found


def _card(view: View) -> list[tuple[Found, list[Cell]]]:
    """Read a table of labels and texts: "Werkgroep | Taal", "Voorzitter | …", "Leden | …"."""
    if len(view.columns) != 2:
        return []
    name, contact, listed, read = "", None, None, []
    for row in [*view.header, *view.rows]:
        label, cell = row.text(0).strip(" :"), row.cells[1]
        if _NAME.fullmatch(label) or (not name and _CALLED.fullmatch(label)):
            name = cell.text.strip()
        elif group_words.MEMBERS.match(label):
            listed = _listed(cell)
        elif group_words.CONTACT.match(label) or (_CONTACT.fullmatch(label) and contact is None):
            contact = group_words.role(cell.text)
        else:
            continue
        read += row.cells
    told = listed is not None or (contact is not None and _asked(view))
    return [(Found(name, None, contact, listed or []), read)] if told else []


def _asked(view: View) -> bool:
    """Whether a card names a contact as such, not only the leader of an effort."""
    return any(group_words.CONTACT.match(row.text(0).strip(" :")) for row in [*view.header, *view.rows])
