"""Finance tables: every filled cell an amount, with the year, phase and side that its row and column say."""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from doelnet.draft import Money, Phase, Side
from doelnet.reading.dutch import dates, money
from doelnet.reading.forms.desk.paying import amount_letters, amounts, boxes, money_words, phases, sides, signed
from doelnet.reading.forms.desk.sheet import Sheet
from doelnet.reading.forms.desk.spans import Span, whole
from doelnet.reading.forms.desk.tables import judged
from doelnet.reading.forms.desk.tables.grid import Row, View
from doelnet.reading.forms.desk.wording import words

ORDER = 40
_SKIP = re.compile(
    r"^(?:nr|nummer|code|fte|%|percentage|aantal|product(?:nummer)?|kostenplaats)\b|\bin\s+%|\bfte\b"
    r"|^(?:(?:lasten|baten|saldo)\s+)?(?:verschil|afwijking)|^\D*%\s*$",
    re.IGNORECASE,
)
_DIFFERENCE = re.compile(
    r"voordeel\s?/\s?nadeel\b|(?:(?:lasten|baten|saldo)\s+)?(?:verwachte\s+)?(?:verschil|afwijking)(?!.*(?:%|procent))"
    r"|saldo\s+(?:begroting|begroot|raming)\b.*\b(?:rekening|realisatie|werkelijk)\b"
    r"|saldo\s+(?:rekening|realisatie)\b.*\bbegro(?:ting|ot)\b",
    re.IGNORECASE,
)
_OUTCOME = re.compile(
    r"(?:resultaat|restant\w*|resterende?|onderuitputting|niet\s+(?:besteed|uitgegeven)|overschot)\b", re.IGNORECASE
)
"""What a difference is called too, behind a budget and what was spent of it."""
_ONWARD = re.compile(r"(?:\bvanaf|>)\s*$", re.IGNORECASE)
_WHOLE = ("budget", "actual")
_ACCOUNT = re.compile(r"\b\d{6,}(?:-\d{4,})?\b")


_YEARS = re.compile(r"\W*(?:begrotings|boek|kalender|dienst)?jaar(?:tal)?\W*", re.IGNORECASE)
"""What a column with the year of each row is called."""


class _Column(NamedTuple):
    """What a column of amounts says."""

    year: str | None
    phase: Phase | None
    side: Side | None
    recurring: bool | None
    factor: int


def read(sheet: Sheet) -> None:
    """Read every table of amounts; then the budgets that stand beside efforts."""
    tables = [view for view in sheet.views.values() if view.kind == "money"]
    for view in sorted(tables, key=lambda view: not any(column.year for column in view.columns)):
        _table(sheet, view)
    for span, said, factor in sheet.budgets:
        _budget(sheet, span.text, said, factor, span)
    for span, title, factor in sheet.spent:
        _budget(sheet, span.text, title, factor, span, money_words.phase(title) or "actual")


def _table(sheet: Sheet, view: View) -> None:
    caption, factor = view.caption[-300:], amounts.scale(sheet.outline, view)
    columns = [_column(column.title, 0 if judged.is_asked(column) else factor) for column in view.columns]
    if _is_box(sheet, view, columns):
        sheet.claim(*(cell for row in view.rows for cell in row.cells))
        return
    letters = amount_letters.Letters(view, f"{caption} {amounts.notes(sheet.outline, view)}")
    closed = sheet.head.get("kind") == "annual-report"
    columns = [_difference(column, c, view, columns, factor, letters, closed) for c, column in enumerate(columns)]
    over = sides.over(sheet, view)
    band = money_words.side(view.band) or over or ("balance" if letters.by_sign else None)
    fund = _fund(view, caption)
    told = zip(sides.by_parts(view), sides.by_heads(view), sides.by_totals(view), strict=True)
    parts = [part or head or total for part, head, total in told]
    changes = balanced = False
    for place, row in enumerate(view.rows):
        changes = _opens_changes(row.text(0), within=changes)
        if _heads_again(row) or not any(_amount(row, c, columns) is not None for c in range(1, len(row.cells))):
            band = sides.of_row(row.text(0)) or band
            sheet.claim(*row.cells)
            continue
        said = [column._replace(phase="change") if changes and not column.phase else column for column in columns]
        total = sides.TOTAL.match(row.text(0)) and balanced and not sides.of_row(row.text(0))
        _row(sheet, view, row, said, "balance" if total else parts[place] or band, fund, letters)
        balanced = balanced or sides.of_row(row.text(0)) == "balance"
        if sides.TOTAL.match(row.text(0)):
            band = over


def _is_box(sheet: Sheet, view: View, columns: list[_Column]) -> bool:
    """Whether a table without years only shows again what others tell of a year."""
    if any(column.year for column in columns) or any(_year(row, view) for row in view.rows):
        return False
    found = [[_amount(row, c, columns) for c in range(1, len(row.cells))] for row in view.rows]
    told = [[euros for euros in row if euros is not None] for row in found]
    return boxes.repeats(sheet.money, [(row.text(0), row_told) for row, row_told in zip(view.rows, told, strict=True)])


_NAME = 100
"""What is longer than this tells why an amount is so, and does not name it."""
_CHANGES = re.compile(r"\W*(?:\w+\s+)?(?:mutaties|bijstellingen|wijzigingen|aanpassingen)\b(?!.*\breserves?\b)", re.I)
_SUMS_UP = re.compile(
    r"\W*(?:nieuwe?\s+|bijgestelde?\s+|huidige?\s+|begrotings?)?(?:saldo|stand|begroting|resultaat|uitkomst|tota\w+)\b",
    re.I,
)


def _heads_again(row: Row) -> bool:
    """Whether a row says the years over the columns again, above the next part of a table."""
    years = [int(text) for text in row.texts[1:] if len(text) == 4 and text.isdigit() and text[:2] in ("19", "20")]
    return len(years) > 1 and all(b - a == 1 for a, b in pairwise(years))


def _opens_changes(label: str, *, within: bool) -> bool:
    """Whether a row, or one above it in a table of balances, says that what follows changes the budget: "Mutaties".

    What the balance becomes ends it.
    """
    return bool(_CHANGES.match(label)) or (within and not _SUMS_UP.match(label))


def _difference(
    column: _Column,
    place: int,
    view: View,
    columns: list[_Column],
    factor: int,
    letters: amount_letters.Letters,
    closed: bool,
) -> _Column:
    """Read the difference between budgets as a change, and that with what was spent as a balance.

    The latter only where V and N, or what signs mean or are, tell good from bad; else it repeats the other columns.
    In the accounts of a year that is closed it is always with what was spent.
    """
    title, before = view.columns[place].title, [other.phase for other in columns[:place]]
    if not (_DIFFERENCE.match(title) or (_OUTCOME.match(title) and {"actual", "budget"} <= set(before))):
        return column
    spent = _compared_with(columns[:place])
    rated = letters.by_sign or _OUTCOME.match(title) or signed.rates(view, place, before, letters)
    if spent is None and not (closed and rated):
        last = next((other.year for other in reversed(columns[:place]) if other.phase == "budget"), None)
        return column._replace(phase="change", factor=factor, year=column.year or last)
    year = column.year or (spent.year if spent else None)
    return column._replace(phase="actual", side="balance", factor=factor, year=year) if rated else column


def _compared_with(before: list[_Column]) -> _Column | None:
    """Return the column of what was spent that a difference behind these is with; None where it is between budgets.

    Budgets of two years behind accounts are compared with each other.
    """
    spent = next((place for place in reversed(range(len(before))) if before[place].phase == "actual"), None)
    if spent is None:
        return None
    budgets = {column.year for column in before[spent + 1 :] if column.phase == "budget"}
    return None if len(budgets) > 1 else before[spent]


def _row(
    sheet: Sheet,
    view: View,
    row: Row,
    columns: list[_Column],
    band: Side | None,
    fund: str | None,
    letters: amount_letters.Letters,
) -> None:
    found = {c: euros for c in range(len(row.cells)) if (euros := _amount(row, c, columns)) is not None}
    label = " ".join(text for c, text in enumerate(row.texts) if c not in found and len(text) < 200)
    bare = not label and all(money.is_marked(text) for text in row.texts if text)
    own = sides.of_columns(row, [column.side for column in columns], letters, band, set(found))
    year = _year(row, view)
    account, caption = _ACCOUNT.search(label), view.caption[-160:]
    for column, euros in found.items():
        if not row.own[column] or (column == 0 and len(row.cells) > 1 and not bare):
            continue
        said = columns[column]
        when = said.year or year or _caption_year(sheet, view)
        if when is None:
            continue
        around = f"{caption} {' '.join(one.title for one in view.columns)}"
        sign = letters.sign(row, column)
        named = label if len(label) < _NAME else ""
        closed: Phase | None = "actual" if sign and sheet.head.get("kind") == "annual-report" else None
        phase = (
            said.phase
            or closed
            or phases.named(sheet, when, named, phases.own(caption))
            or phases.assumed(sheet, when, around)
        )
        side: Side
        side, amount = ("balance", abs(euros) * sign) if sign else (own[column], euros)
        if sign and said.side is None and said.phase in _WHOLE and amount_letters.repeats(sign, sides.of_row(label)):
            side, amount = own[column], abs(euros)
        told = (said.recurring, letters.recurring(row), money_words.recurring(label))
        recurring = next((one for one in told if one is not None), None)
        sheet.money.append(
            Money(
                amount=money.written(amount), year=when, phase=phase, side=side, recurring=recurring, fund=fund,
                account=account[0] if account else None, at=whole(row.cells[column].blocks[0].passage).at,
            )
        )  # fmt: skip
    sheet.claim(*row.cells)


def _column(title: str, factor: int) -> _Column:
    found = dates.find(words.parted(title))
    onward = bool(found) and (found[-1].open or _ONWARD.search(title[: title.find(found[-1].first_year)]))
    year = f"{found[-1].last_year}{'+' if onward else ''}" if found else None
    return _Column(
        year,
        money_words.phase(words.parted(title)),
        amount_letters.side_in(title) or sides.of_row(title),
        money_words.recurring(title),
        0 if _SKIP.search(title) or _YEARS.fullmatch(title) or words.role_of(title) == "planning" else factor,
    )


def _amount(row: Row, column: int, columns: list[_Column]) -> Decimal | None:
    if column >= len(columns) or columns[column].factor == 0:
        return None
    text = row.text(column)
    if not text or "%" in text or (column == 0 and re.fullmatch(r"(?:19|20)\d\d(?:\s+en\s+verder)?", text)):
        return None
    euros = money.cell(text, columns[column].factor)
    if euros is None and money.is_marked(text) and len(text) < 60 and len(found := money.find(text)) == 1:
        return found[0].euros
    return -euros if euros is not None and amounts.lost_minus(row, column) else euros


def _year(row: Row, view: View) -> str | None:
    """Return the year that a row is for, where its first cell, or that of a column "Jaar", is (or holds) one."""
    places = [0, *(c for c, column in enumerate(view.columns) if c and _YEARS.fullmatch(column.title))]
    found = next((found for c in places if len(row.text(c)) <= 60 and (found := dates.find(row.text(c)))), None)
    if not found:
        return None
    one = found[0]
    if one.grain not in ("year", "span", "school-year"):
        return None
    return f"{one.first_year}{'+' if one.open else ''}"


_UPDATED = re.compile(
    r"\b(?:bijgewerkt|geactualiseerd|gepubliceerd)\s+(?:op|per|tot(?:\s+en\s+met)?|t/m)\s[^.;]{0,30}", re.IGNORECASE
)
"""Up to when a table was kept: the year of its amounts is another."""


def _caption_year(sheet: Sheet, view: View) -> str | None:
    """Return the year of amounts in a column without one: that of the caption, the paper, or all other columns."""
    caption = _UPDATED.sub(" ", view.caption[-160:])
    known = [found for found in dates.find(caption) if not _holds(found, sheet.year)]
    years = [found.last_year for found in known]
    others = {column.year for column in view.columns if column.year and money_words.phase(column.title) != "actual"}
    return years[-1] if years else sheet.year or (others.pop() if len(others) == 1 else None)


def _holds(found: dates.Found, year: str | None) -> bool:
    """Whether a span of years holds the paper's own year: then it tells of a period, not of these amounts."""
    return year is not None and found.grain == "span" and found.first_year <= year <= found.last_year


def _fund(view: View, caption: str) -> str | None:
    titles = " ".join(column.title for column in view.columns)
    match = re.search(r"\b[A-Z]{2,}[\w-]*-(?:budget|middelen)\b|\b[A-Z]{2,}-gelden\b", titles) or re.search(
        r"\b[A-Z]{2,}[\w-]*-(?:budget|middelen)\b", caption
    )
    return match[0] if match else None


_NAMED_YEAR = re.compile(r"\b20\d\d\)?\s*[:=–-]?\s*$")
"""A year right before an amount is the amount's own: "2026: € 45.000, 2027: € 20.000"."""


def _budget(sheet: Sheet, text: str, said: str | None, factor: int, span: Span, phase: Phase = "budget") -> None:
    """Add the amounts of a cell beside an effort: of the year the column, the planning or the plan names."""
    pieces = money.find(text)
    bare = None if pieces else money.cell(text, factor)
    for index, euros in enumerate([bare] if bare is not None else [piece.euros for piece in pieces]):
        before = text[pieces[index - 1].end if index else 0 : pieces[index].start] if pieces else ""
        behind = (
            text[pieces[index].end : pieces[index + 1].start if index + 1 < len(pieces) else None] if pieces else ""
        )
        named = _NAMED_YEAR.search(before)
        years = dates.find(named[0] if named else behind) or dates.find(before) or dates.find(said or "")
        year = years[0].first_year if years else sheet.year
        if year is None:
            continue
        sheet.money.append(
            Money(
                amount=money.written(euros), year=year, phase=phase, side="expense",
                recurring=money_words.recurring(text), at=span.at,
            )
        )  # fmt: skip
