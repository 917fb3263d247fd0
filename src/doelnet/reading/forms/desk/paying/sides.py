"""The side of each amount in a table: its column's, its row's, or that of the rows and titles around it."""

from __future__ import annotations

import re

from doelnet.draft import Side
from doelnet.reading.forms.desk.paying import money_words
from doelnet.reading.forms.desk.paying.amount_letters import Letters
from doelnet.reading.forms.desk.sheet import Sheet
from doelnet.reading.forms.desk.tables.grid import Row, View

_BARE_SIDE = re.compile(
    r"(?:(?:sub)?tota(?:al|le)\s+)?(?:van\s+)?(?:lasten|baten|uitgaven|inkomsten|saldo|toevoeging|ontt?rekking)",
    re.IGNORECASE,
)
TOTAL = re.compile(r"(?:sub)?tota", re.IGNORECASE)
_INCOME_OVER = re.compile(
    r"(?:[\d.]+\s+)?(?:tabel\s+[\d.]+\W+)?(?:\w+\s)?(?:dekking\w*|inkomsten|baten|opbrengsten|financieringsbronnen"
    r"|(?:\w*inwoner|gemeentelijke\s)?bijdragen?\s(?:per|van(?:\sde)?)\s(?:deelnemende\s)?gemeenten?)\b"
    r"(?!\s*(?:en|/|&)\s*(?:lasten|uitgaven|kosten))",
    re.IGNORECASE,
)


_LEVEL_OVER = re.compile(r"\W*(?:saldo|stand|boekwaarde)\s(?:per|op|ultimo|eind)\b.{0,25}", re.IGNORECASE)
"""What stands over a table of what reserves hold."""


def over(sheet: Sheet, view: View) -> Side | None:
    """Return income where the line right over a table, or the title over its rows, says so: "Inkomsten 2026".

    What there is on a day is a balance.
    """
    above = sheet.outline.nodes[view.index - 1].text if view.index else ""
    titles = (above, view.columns[0].title if len(view.columns) > 1 else "")
    if _LEVEL_OVER.fullmatch(above):
        return "balance"
    told = (_INCOME_OVER.match(said) and money_words.side(said) != "expense" and len(said) < 80 for said in titles)
    return "income" if any(told) else None


def by_totals(view: View) -> list[Side | None]:
    """Return for each row the side of the total that it adds up to: "Totaal baten" counts for the rows above it."""
    sides: list[Side | None] = [None] * len(view.rows)
    start = 0
    for place, row in enumerate(view.rows):
        label = row.text(0)
        if TOTAL.match(label) and (side := money_words.side(label)):
            for earlier in range(start, place):
                sides[earlier] = side
            start = place + 1
    return sides


_BARE = re.compile(r"\W*(?:lasten|baten|uitgaven|inkomsten|kosten|opbrengsten)\W*(?:\(.{0,20}\))?", re.IGNORECASE)


def by_heads(view: View) -> list[Side | None]:
    """Return for each row the side of the row "Lasten" or "Baten" over it, with amounts of its own, that it is part of.

    Both of these must stand over rows that name no side; a total behind them is their balance.
    """
    found: list[Side | None] = [None] * len(view.rows)
    side: Side | None = None
    for place, row in enumerate(view.rows):
        label, own = row.text(0), of_row(row.text(0))
        if own and (_BARE.fullmatch(label) or own == "balance"):
            side = own if own != "balance" and any(row.texts[1:]) else None
        elif TOTAL.match(label):
            side = None
            found[place] = None if own else "balance"
        elif side and not own:
            found[place] = side
    return found if {"income", "expense"} <= set(found) else [None] * len(view.rows)


def of_row(label: str) -> Side | None:
    """Return the side that a row's label names; what covers the costs is income."""
    if re.match(r"dekking\b", label, re.IGNORECASE):
        return "income"
    return money_words.side(_LEFT_OUT.sub("", label) if "(" in label else label)


_CODE = re.compile(r"[A-Z]?\d[\d.]*")


def by_parts(view: View) -> list[Side | None]:
    """Return balance for each row over the costs and income that it is the outcome of, and for what adds these up.

    "1.1 Sport", "Lasten", "Baten" below each other; "1 Welzijn" stands over "1.1 Sport".
    """
    labels = [row.text(0) for row in view.rows]
    found: list[Side | None] = [None] * len(labels)
    for place in range(len(labels) - 2, -1, -1):
        below = {of_row(label) for label in labels[place + 1 : place + 3] if _BARE.fullmatch(label)}
        own, next_ = (_CODE.match(label) for label in labels[place : place + 2])
        within = found[place + 1] and own and next_ and next_[0].startswith(own[0].rstrip(".") + ".")
        if (within or below == {"income", "expense"}) and any(view.rows[place].texts[1:]) and not of_row(labels[place]):
            found[place] = "balance"
    return found


_LEFT_OUT = re.compile(r"\((?:excl|incl|zonder|met|voor|na)\b[^()]*\)?|\((?:ex|in)clusief[^()]*\)?", re.IGNORECASE)
"""What a label tells in brackets that its amounts are without or with."""


def of_columns(
    row: Row, columns: list[Side | None], letters: Letters, band: Side | None, filled: set[int]
) -> list[Side]:
    """Return the side of the amount in each column: the row's own, the column's, or that of the rows around.

    Columns of costs and of income that a row fills both say which they are, whatever the row is called.
    """
    label = row.text(0)
    own = letters.worded(row) or _own(label, columns, letters) or letters.side(row)
    if own == "expense" and band == "income" and not (TOTAL.match(label) or of_row(" ".join(label.split()[:2]))):
        own = band
    if own in ("income", "balance") and {"income", "expense"} <= {columns[place] for place in filled}:
        own = None
    around = band or ("balance" if of_row(label) == "balance" else "expense")
    return [
        side if side and (own in (None, "expense") or side == "balance") else own or side or around for side in columns
    ]


def _own(label: str, columns: list[Side | None], letters: Letters) -> Side | None:
    """Return the side that a row's label gives to its amounts: only a bare side where the columns or signs say it."""
    told = letters.by_sign or {"income", "expense"} <= set(columns)
    return of_row(label) if not told or _BARE_SIDE.match(label) else None
