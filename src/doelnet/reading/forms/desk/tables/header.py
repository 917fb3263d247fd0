"""Where the header of a table ends, and what the full title of each column is."""

from __future__ import annotations

import re
from itertools import pairwise

from doelnet.reading.dutch import money
from doelnet.reading.dutch.letters import small
from doelnet.reading.forms.desk.deciding.front_labels import key_of
from doelnet.reading.forms.desk.tables.grid import Row
from doelnet.reading.forms.desk.wording import words

MONEY_WORDS = re.compile(
    r"\b(?:lasten|baten|saldo|uitgaven|inkomsten|(?:meerjaren)?begroting|begroot|rekening|realisatie|raming"
    r"|budget\w*|kosten|kost\s(?:het|dit|dat)\b|dekking|onttrekking\w*|toevoeging\w*|"
    r"reserve\w*|mutatie\w*|bijdrage\w*|subsidie\w*|exploitatie|bedrag\w*|middelen|uitkering\w*"
    r"|resultaat|besteed|totaal)\b|€|euro\b",
    re.IGNORECASE,
)


NUMBER = re.compile(r"^[(\s]*(?:€|[-–−]/?-?)?\s*[\d.,\s]+(?:\s*%|-/-|[-–−]|,-+)?[)\s]*(?:n\.?\s?b\.?)?$")


def is_band(row: Row) -> bool:
    """Whether a row is one cell over the whole width."""
    width = len(row.cells)
    return (
        width > 1
        and row.cells[0].colspan >= max(2, width - 1)
        and len({id(cell) for cell in row.cells if cell.blocks}) == 1
    )


_PREFIX = re.compile(r"(?P<word>[A-Z][\w-]+(?:\s[a-z][\w-]+)?)(?:\s(?P<number>\d{1,2}[a-z]?))?\s?:\s+(?=\S)")


def shared_label(titles: list[str], text: str) -> words.Label | None:
    """Return the word before a colon that at least two of `titles`, `text` among them, open with: "Kern: Oost"."""
    match = _PREFIX.match(text)
    if match is None or sum(title.startswith(match["word"]) for title in titles) < 2:
        return None
    return words.Label("theme", match["word"], match["number"], match.end())


WHAT = re.compile(r"(?:wat|onderwerp|omschrijving|beschrijving|naam|titel|onderdeel|punt)\??", re.IGNORECASE)


def is_card(rows: list[Row]) -> bool:
    """Whether a table is a card: a title over two columns, then questions or labels with answers."""
    if len(rows) < 3 or any(len(row.cells) != 2 for row in rows) or rows[0].cells[0] is not rows[0].cells[1]:
        return False
    asked = [row.text(0) for row in rows[1:] if row.cells[0] is not row.cells[1]]
    known = sum(text.endswith("?") or _labels(text) for text in asked)
    return len(asked) > 1 and known * 2 >= len(asked)


def _labels(text: str) -> bool:
    label = words.label(text)
    return label is not None and label.start >= len(text.rstrip(" :?"))


def header_rows(rows: list[Row]) -> int:
    """Return how many rows at the top are header: by markup, or by short titles in the field's words."""
    marked = 0
    while (
        marked < min(len(rows), 3)
        and all(cell.header or not cell.blocks for cell in rows[marked].cells)
        and any(cell.header for cell in rows[marked].cells)
        and not (marked and is_band(rows[marked]))
    ):
        marked += 1
    count = marked if marked < len(rows) else 0
    if not count and _groups_all(rows):
        return 2
    if not count and (not rows or is_front(rows) or not (titles_like(rows[0]) or _only_asks(rows))):
        return 0
    count = (count or 1) + _second_header(rows, count or 1)
    return count + (_sides_only(rows, count) if count > 1 else 0)


def _groups_all(rows: list[Row]) -> bool:
    """Whether the first row holds but one title, behind an empty first cell, that counts for all titles under it."""
    first = [text for text in rows[0].texts if text] if len(rows) > 2 else []
    return (
        len(first) == 1
        and bool(rows[0].text(1))
        and len(rows[0].texts) > 2
        and not NUMBER.match(first[0])
        and all(rows[1].texts[1:])
        and titles_like(rows[1])
    )


def _only_asks(rows: list[Row]) -> bool:
    """Whether the first row asks in most of its cells, at least two, and no row below it asks anything."""
    first = [text for text in rows[0].texts if text]
    asked = sum(text.endswith("?") and len(text) < _LONGEST_QUESTION for text in first)
    if asked < 2 or 2 * asked <= len(first) or len(rows) < 2:
        return False
    return not any(text.endswith("?") for row in rows[1:] for text in row.texts)


_LONGEST_QUESTION = 80


def _sides_only(rows: list[Row], at: int) -> int:
    """Return 1 where the row at `at` says of every column whether it holds costs, income or their balance."""
    titles = rows[at].texts[1:] if at < len(rows) - 1 else []
    return int(len(set(titles)) > 1 and all(map(_SIDE.fullmatch, titles)))


def is_front(rows: list[Row]) -> bool:
    """Whether a table of two columns holds names and values, from its first row on: what a paper says of itself."""
    if len(rows) < 2 or any(len(row.cells) != 2 for row in rows):
        return False
    labels = [row.text(0) for row in rows]
    return all(label.endswith(":") for label in labels) or all(map(key_of, labels[:2]))


_FINANCE = re.compile(
    r"lasten|baten|saldo|uitgaven|inkomsten|resultaat|realisatie|begro+t|rekening|werkelijk|geraamd|\b20\d\d\b|streef|doel"
)
_SIDE_OR_PHASE = re.compile(
    r"(?:lasten|baten|saldo|uitgaven|inkomsten|resultaat|realisatie|(?:\w+\s)?begroting|rekening|raming|(?:na\s+)?wijziging|prim\w+)",
    re.IGNORECASE,
)
_SIDE = re.compile(r"(?:lasten|baten|saldo|uitgaven|inkomsten)", re.IGNORECASE)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def _second_header(rows: list[Row], at: int) -> int:
    """Return 1 where the row at `at` titles the columns further: years, or words of finance under a row with gaps."""
    if at >= len(rows) or at > 1 or is_band(rows[at]):
        return 0
    upper, lower = rows[at - 1], rows[at]
    if (below := next((down for down in rows[at : at + 2] if any(down.texts)), None)) and _ends_title(upper, below):
        return 1 if below is lower else 2
    if at == len(rows) - 1:
        years = [text for text in lower.texts if text]
        return int(not lower.text(0) and len(years) > 1 and all(map(_YEAR.fullmatch, years)))
    if asks(upper, lower):
        return 1
    texts = lower.texts
    again = any(one and one == other for one, other in pairwise(upper.texts[1:]))
    gaps = again or any(not cell.blocks for cell in upper.cells[1:]) or any(cell.colspan > 1 for cell in upper.cells)
    short = all(len(text) < 40 and not NUMBER.match(text.replace("20", "")) for text in texts if text)
    fills = sum(bool(t) for t in texts) >= 2
    finance = any(_FINANCE.search(small(t)) for t in texts)
    titles = [t for t in texts[1:] if t]
    if gaps and _names_groups(upper, lower):
        return 1
    if len(titles) > 1 and all(map(_YEAR.fullmatch, titles)) and (again or not any(map(_YEAR.search, upper.texts[1:]))):
        return 1
    return int(short and fills and ((finance and gaps) or all(map(_SIDE_OR_PHASE.fullmatch, titles))))


def _ends_title(upper: Row, lower: Row) -> bool:
    """Whether a row holds only the year that broke off one title in a row of years: "Lasten | 2026 | 2027", "2025"."""
    broken = [c for c, text in enumerate(lower.texts) if text]
    if len(broken) != 1 or not broken[0] or not _YEAR.fullmatch(lower.text(broken[0])):
        return False
    years = sum(bool(_YEAR.fullmatch(text)) for text in upper.texts)
    return years > 1 and bool(upper.text(broken[0])) and not _YEAR.search(upper.text(broken[0]))


_ASKS = re.compile(r"\(.*\)|.*\?|(?:wat|wie|hoe|waar\w*|wanneer|welke?)\s.{3,80}[^.]", re.IGNORECASE)


def asks(titles: Row, row: Row) -> bool:
    """Whether a row only explains the titles over it, each with a question or between brackets: "Wie merkt dat?"."""
    said = [text for text in row.texts if text]
    if len(said) < 2 or not all(_ASKS.fullmatch(text) for text in said) or not said[0].endswith(("?", ")")):
        return False
    return sum(words.role_of(text) is not None for text in titles.texts) > 1


_QUARTER = re.compile(r"(?:q|kw\.?|k)\s?[1-4]|(?:1e|2e|3e|4e)\s+kw\w*", re.IGNORECASE)


def _names_groups(upper: Row, lower: Row) -> bool:
    """Whether `lower` names the columns that cells of `upper` span, in the field's words or with years."""
    if len(upper.cells) < 4:
        return False
    said = [text for c, text in enumerate(lower.texts) if text and lower.cells[c] is not upper.cells[c]]
    if len(said) < 2 or any(len(text) > 60 for text in said):
        return False
    known = [bool(_YEAR.fullmatch(t) or _QUARTER.fullmatch(t) or words.role_of(t) or WHAT.fullmatch(t)) for t in said]
    return known[0] and sum(known) * 3 >= len(said) * 2


def titles_like(row: Row) -> bool:
    """Whether a row reads like the titles of columns: short, in the field's words or years, without figures."""
    texts = row.texts
    filled = [_MARKED.sub("", text) for text in texts if text]
    if not filled or any(len(text) > 260 for text in filled):
        return False
    if len(filled) == 1 and len(texts) > 1 and not (len(texts) == 2 and not texts[0] and _YEAR.search(texts[1])):
        return False
    known = sum(words.column(text).role is not None or bool(WHAT.fullmatch(text)) for text in filled)
    years = sum(bool(_YEAR.search(text)) and len(text) < 60 for text in filled)
    moneyed = sum(bool(MONEY_WORDS.search(text)) and not money.find(text) for text in filled)
    figures = sum(bool(NUMBER.match(text)) and not _YEAR.fullmatch(text) for text in filled)
    if (
        len(texts) == 2
        and known == 1
        and words.label(filled[0])
        and not years
        and len(filled) == 2
        and words.column(filled[1]).role is None
    ):
        return False
    return figures == 0 and (known >= max(1, len(filled) // 3) or years >= 1 or moneyed >= 2)


_MARKED = re.compile(r"(?<=[\w)?%.])\s?(?:\*{1,3}|[¹²³⁴⁵]|\[\d\])\s*$")


def full_titles(header: list[Row], width: int) -> list[str]:
    """Return the full title of each column: its header cells from top to bottom, gaps filled from the left.

    The mark of a note below the table ("Bron*", "Bron ¹") is no part of it.
    """
    titles = [""] * width
    if len(header) == 2 and (spread := _spread_evenly(*header)):
        return spread
    for r, row in enumerate(header):
        if r and asks(header[r - 1], row):
            continue
        last = ""
        below = header[r + 1] if r + 1 < len(header) else None
        if below is not None and _is_name(row):
            below = None
        for c, text in enumerate(_MARKED.sub("", text) for text in row.texts):
            if not text and below is not None and below.text(c) and c:
                text = last
            last = text or last
            if text and not titles[c].endswith(text):
                titles[c] = f"{titles[c]} {text}".strip()
    return titles


def _spread_evenly(upper: Row, lower: Row) -> list[str] | None:
    """Return the titles of columns where titles that come back stand under groups that lost their spans.

    "Programma, Rekening, Begroting" over "Lasten, Baten, Lasten, Baten" leaves the last columns of the upper row empty.
    """
    groups = [text for text in upper.texts[1:] if text]
    below = lower.texts[1:]
    period, rest = divmod(len(below), len(groups) or 1)
    if rest or period < 2 or len(groups) < 2 or upper.texts[1 : len(groups) + 1] != groups or not all(below):
        return None
    if below != below[:period] * len(groups) or len(set(below[:period])) < period:
        return None
    over = [group for group in groups for _ in range(period)]
    return [lower.text(0) or upper.text(0), *(f"{group} {title}" for group, title in zip(over, below, strict=True))]


def _is_name(row: Row) -> bool:
    """Whether a row of a header says in its first cell alone what the table is about: no title of other columns."""
    return (
        len(row.texts) > 2 and bool(row.text(0)) and not any(row.texts[1:]) and not _FINANCE.search(small(row.text(0)))
    )


def repeats(header: list[Row], row: Row) -> bool:
    """Whether a row says the header again, as tables do that run over pages."""
    said = [text.lower() for text in row.texts]
    return any(said == [text.lower() for text in top.texts] for top in header)
