"""What a table holds, by the words of its header and the figures in its rows."""

from __future__ import annotations

import itertools
import re

from doelnet.reading.dutch import money
from doelnet.reading.forms.desk.cells import goal_numbers
from doelnet.reading.forms.desk.deciding.decision_words import section_of
from doelnet.reading.forms.desk.paying import money_words
from doelnet.reading.forms.desk.tables.grid import Kind, View
from doelnet.reading.forms.desk.tables.group_tables import is_groups
from doelnet.reading.forms.desk.tables.header import MONEY_WORDS, NUMBER, is_band, is_front

_NETWORK = {"goal", "target", "effort", "benefit", "capability", "result", "theme"}
_DATED = re.compile(
    r"(?:laatst\s+)?(?:bijgewerkt|gewijzigd|peildatum|stand\s+(?:per|van)|versie|datum|vastgesteld|kenmerk|zaak|status)\b",
    re.IGNORECASE,
)
"""The first label of a table of facts about the document, read as its header."""


def kind_of(view: View) -> Kind:
    """Return what a table holds: groups, facts about the document, indicators, money, a network, or something else."""
    roles = {column.role for column in view.columns}
    if is_groups(view):
        return "other"
    if is_front([*view.header, *view.rows]):
        return "fields"
    if len(view.columns) == 2 and _DATED.match(view.columns[0].title) and len(view.rows) < 8:
        return "fields"
    figures, amounts, filled = _count(view)
    numeric = filled and figures / filled >= 0.5
    titles = " ".join(column.title for column in view.columns)
    if numeric and sum(bool(_SIDE.fullmatch(row.text(0))) for row in view.rows) > 1:
        return "money"
    if (
        roles & {"indicator", "goalvalue", "baseline"}
        and view.header
        and not (roles & {"effort"} and not roles & {"indicator"})
    ):
        return "indicator"
    if numeric and not amounts and (_has_units(view) or (not MONEY_WORDS.search(titles) and _counts(view))):
        return "indicator"
    moneyed = bool(
        MONEY_WORDS.search(titles)
        or MONEY_WORDS.search(view.caption[-200:])
        or money.factor(titles + view.caption) > 1
        or (section_of(view.nearest) == "finance" and not any("%" in text for row in view.rows for text in row.texts))
    )
    if numeric and (amounts >= 1 or moneyed or MONEY_WORDS.search(" ".join(row.text(0) for row in view.rows))):
        return "money"
    if numeric and any(column.year for column in view.columns) and not _PRICED.search(titles):
        return "indicator"
    if not roles & (_NETWORK - {"theme"}) and (_lists_amounts(view) or _rates(view)):
        return "money"
    if roles & _NETWORK and view.header and (len(view.columns) > 1 or roles & {"effort", "goal"}):
        return "network"
    if len(view.columns) in (2, 3, 4) and not any(column.role for column in view.columns):
        return "fields"
    return "fields" if len(view.columns) == 2 else "other"


_PRICED = re.compile(r"\b(?:tarie(?:f|ven)|prij(?:s|zen)|leges)", re.IGNORECASE)
"""What stands over what is to be paid for a piece: that tells no level."""
_OF_AMOUNTS = re.compile(
    r"\W*(?:bedrag\w*|afwijking|effect|van\s+20\d\d\s+naar\s+20\d\d|(?:over\s+te\s+hevelen|overheveling|overgeheveld)\b.*)",
    re.IGNORECASE,
)


_RATING = re.compile(r"[VN]\s?/\s?[VN]\W*", re.IGNORECASE)
_LETTER = re.compile(r"\(?[VN]\)?\.?")


def _rates(view: View) -> bool:
    """Whether letters in a column "V/N" say of the figures in the column before it which are good and which are bad."""
    place = next((c for c, column in enumerate(view.columns) if c > 1 and _RATING.fullmatch(column.title)), None)
    rows = [row for row in itertools.filterfalse(is_band, view.rows) if place is not None and row.text(place)]
    return bool(rows) and all(
        _LETTER.fullmatch(row.text(place or 0)) and money.cell(row.text((place or 0) - 1)) is not None for row in rows
    )


def _lists_amounts(view: View) -> bool:
    """Whether a column behind the first is called one of amounts and holds nothing but these, with a euro sign.

    What was granted needs no sign.
    """
    rows = [row for row in itertools.filterfalse(is_band, view.rows) if any(row.texts)]
    for c, column in enumerate(view.columns):
        texts = [row.text(c) for row in rows if row.text(c)]
        if not c or len(texts) < 2 or 2 * len(texts) <= len(rows):
            continue
        if _OF_AMOUNTS.match(column.title) and all(money.is_marked(text) and len(text) < 30 for text in texts):
            return True
        if money_words.is_granted(column.title) and all(money.cell(text) is not None for text in texts):
            return True
    return False


_SIDE = re.compile(r"(?:tota(?:al|le)\s+)?(?:lasten|baten|saldo|uitgaven|inkomsten|kosten|opbrengsten|dekking)", re.I)
"""What names a row of amounts by its side alone."""


def _counts(view: View) -> bool:
    """Whether years stand over rows that are called a share or a number of something: no money, whatever is above."""
    if not any(column.year for column in view.columns):
        return False
    names = [row.text(0) for row in itertools.filterfalse(is_band, view.rows)]
    told = _MEASURES.search(view.caption) and money.factor(view.caption) == 1
    return bool(told) or 2 * sum(map(bool, map(_COUNTED.search, names))) > len(names)


def _has_units(view: View) -> bool:
    """Whether a column says in what the figures of each row are, and that is a share or a number of something."""
    place = next((c for c, column in enumerate(view.columns) if _UNIT.fullmatch(column.title)), None)
    units = [row.text(place) for row in view.rows if row.text(place)] if place is not None else []
    return bool(units) and 2 * sum(map(bool, map(_COUNTED.search, units))) > len(units)


_UNIT = re.compile(r"(?:meet)?eenheid", re.IGNORECASE)
_COUNTED = re.compile(
    r"^(?:%|‰|(?:aantal|aandeel|percentage|gemiddelde?)\s(?!kosten|lasten|prijs|uitgaven|bedrag))|\bper\s1[.\s]?000\b",
    re.IGNORECASE,
)
_MEASURES = re.compile(r"\b(?:\w*indicatoren|kengetallen)\b", re.IGNORECASE)
"""What stands over a table of indicators."""


def _count(view: View) -> tuple[int, int, int]:
    """Return how many cells hold a figure, how many an amount with a euro sign, and how many are filled.

    The numbers by which a column names goals are no figures.
    """
    figures = amounts = filled = 0
    points = set(view.having("goal"))
    for row in itertools.filterfalse(is_band, view.rows):
        for c, text in enumerate(row.texts[1:], 1):
            if text in ("", "-", "–") or (c in points and goal_numbers(text)):
                continue
            filled += 1
            figures += bool(NUMBER.match(text)) or money.cell(text) is not None
            amounts += money.is_marked(text) and len(text) < 30
    return figures, amounts, filled
