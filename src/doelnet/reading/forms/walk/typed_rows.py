"""Registers of which a column says what each row is: "Doel", "Baat", "Vermogen", "Inspanning"."""

from __future__ import annotations

from doelnet.draft import ElementKind
from doelnet.reading.forms.desk import cells
from doelnet.reading.forms.desk.network import Made
from doelnet.reading.forms.desk.spans import whole
from doelnet.reading.forms.desk.tables.grid import Row, View
from doelnet.reading.forms.desk.tables.header import is_band
from doelnet.reading.forms.desk.wording import words
from doelnet.reading.forms.walk import asides, pointed
from doelnet.reading.forms.walk.walk import Walk

_ORDER: tuple[ElementKind, ...] = ("theme", "goal", "benefit", "capability", "effort")
"""The kinds that a row may be, each under those before it."""
_LONGEST = 30


def read(walk: Walk, view: View) -> bool:
    """Read a register of which a column says what each row is; return whether it was one.

    A row stands under what it names by number, else under the last one above it of a higher kind.
    """
    rows = [row for row in view.rows if not is_band(row) and any(row.texts)]
    if not view.header or len(view.columns) < 3 or len(rows) < 3:
        return False
    column = next((c for c in range(len(view.columns)) if _says_kinds(rows, c)), None)
    text = _text_column(view, rows, column) if column is not None else None
    if column is None or text is None:
        return False
    numbers = [c for c in view.having("number") if c != text]
    links = [c for c in range(len(view.columns)) if c not in (column, text, *numbers) and _links(rows, c)]
    above: dict[ElementKind, Made] = {}
    for row in rows:
        kind = _kind(row.text(column))
        if kind is None or not row.cells[text].blocks:
            continue
        number = next((row.text(c) for c in numbers if 0 < len(row.text(c)) < 8), None)
        _take(walk, view, row, kind, (text, cells.tidy_number(number)), links, above)
    walk.close()
    return True


def _take(
    walk: Walk,
    view: View,
    row: Row,
    kind: ElementKind,
    what: tuple[int, str | None],
    links: list[int],
    above: dict[ElementKind, Made],
) -> None:
    """Take one row: what it is, its text and number, and what it stands under."""
    text, number = what
    entry, own = cells.unnumbered(whole(row.cells[text].blocks[0].passage))
    parents, missing = _parents(walk, row, kind, links, above)
    walk.sheet.claim(*row.cells)
    made = walk.network.add(
        kind, entry, parents, number=number or own, label=cells.singular(row.text(_place(view, row))), pointers=missing
    )
    if made is None:
        return
    above[kind] = made
    for lower in _ORDER[_ORDER.index(kind) + 1 :]:
        above.pop(lower, None)
    walk.sheet.hush(entry)
    asides.tell_row(walk.sheet, view, row, [made], 1)


def _parents(
    walk: Walk, row: Row, kind: ElementKind, links: list[int], above: dict[ElementKind, Made]
) -> tuple[list[Made], list[str]]:
    if links:
        numbers = [number for c in links for number in cells.goal_numbers(row.text(c))]
        return pointed.by_numbers(walk.network, walk.scope, numbers, "theme" if kind == "goal" else "goal")
    over = [above[upper] for upper in reversed(_ORDER[: _ORDER.index(kind)]) if upper in above]
    return over[:1], []


def _place(view: View, row: Row) -> int:
    return next((c for c in range(len(view.columns)) if _kind(row.text(c))), 0)


def _kind(text: str) -> ElementKind | None:
    """Return the kind that a cell says, and nothing else."""
    role = words.role_of(text) if 0 < len(text) < _LONGEST else None
    return next((kind for kind in _ORDER if kind == role), None)


def _says_kinds(rows: list[Row], column: int) -> bool:
    """Whether a column says of every row what it is, efforts and what they are for among them."""
    if not all(0 < len(row.text(column)) < _LONGEST for row in rows):
        return False
    kinds = [_kind(row.text(column)) for row in rows]
    return all(kinds) and "effort" in kinds and bool({"goal", "benefit", "capability"} & set(kinds))


def _links(rows: list[Row], column: int) -> bool:
    """Whether a column holds nothing but numbers of other rows."""
    filled = [text for row in rows if (text := row.text(column))]
    return bool(filled) and all(map(cells.goal_numbers, filled))


def _text_column(view: View, rows: list[Row], column: int) -> int | None:
    """Return the column that tells what each row is about: of those with words the one with most of them."""
    said = {
        c: sum(len(row.text(c).split()) for row in rows)
        for c, title in enumerate(view.columns)
        if c != column and title.role not in ("owner", "partners", "planning", "status", "budget")
    }
    longest = max(said, key=lambda c: said[c], default=None)
    return longest if longest is not None and said[longest] >= 2 * len(rows) else None
