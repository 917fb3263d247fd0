"""The titles over tables in text without columns: which of the lines over the first row name the columns."""

from __future__ import annotations

import re
from typing import NamedTuple

YEAR = re.compile(r"(?:19|20)\d\d")
PHASE = re.compile(
    r"(?:\w+e\s)?(?:jaarrekening|rekening|realisatie|(?:meerjaren)?(?:begroting|raming)|prognose|werkelijk|gerealiseerd|begroot|geraamd"
    r"|primitief|(?:begr|real)\.?(?=\s|$)|(?:j(?:aar|r)?\.?\s?)?rek\.|[jmp]?[rb]w?\s?(?=(?:19|20)\d\d))(?:\b|(?<=[\s.rbw]))(?:\s?(?:na|voor|vóór|incl\w*)\s.*)?",
    re.IGNORECASE,
)
"""What a column of amounts is called, without its year or, cut short, before it ("B2026")."""
TITLE = re.compile(
    r"\b(?:19|20)\d\d\b|\b(?:\w*rekening|realisatie|\w*begroting|\w*raming|begroot|geraamd|werkelijk|gerealiseerd|lasten|baten|saldo"
    r"|verschil|afwijking|mutaties?|primitief|prognose|budget|uitgaven|inkomsten|bedrag|dekking|resultaat|v/n|n/v|i/s|s/i|streef\w*|streven|stand"
    r"|(?:nul)?meting|ambitie|doelstelling|structureel|incidenteel|behaald|beoogd|gemeten|gewenst|norm|verwachting"
    r"|\w*wijziging(?:en)?|raadsbesluiten|(?:bestuurs|tussen|najaars|voorjaars)(?:rapportage|nota)|berap)\b|\b(?:[jmp]?[rb]w?(?:19|20)\d\d\b|(?:jr?\.?\s?)?rek\.|(?:begr|real)\b)",
    re.IGNORECASE,
)
TITLES = re.compile(
    r"\b(?:verschil|saldo|afwijking)\s"
    r"(?:(?:19|20)\d\d\s?[/–-]\s?(?:19|20)\d\d|begr[\w. ]{0,20}/\s?(?-i:rek\w*)(?:\s20\d\d)?)"
    r"|\b(?:verschil|saldo|afwijking)\s(?-i:[a-z]+)[-–]?\s(?:(?:min|minus|t\.o\.v\.|ten\sopzichte\svan|en|[-–])\s)?(?:de\s)?"
    r"(?-i:begroting|begroot|rekening|realisatie|werkelijk)\b(?:\sna\swijziging(?:en)?)?"
    r"|(?:(?:primitieve|actuele|bijgestelde|gewijzigde|oorspronkelijke|\de)\s)?"
    r"\b(?:(?:jaar)?rekening|realisatie|(?:meerjaren)?(?:begroting|raming)|prognose|werkelijk|begr(?:oot|(?!\.))|real(?=\s20)|geraamd|gerealiseerd|stand"
    r"|streven|streefwaarde|doelstelling|ambitie|nulmeting|saldo|lasten|baten|verschil|afwijking|uitgaven|inkomsten|resultaat"
    r"|(?:bestuurs|tussen|najaars|voorjaars)(?:rapportage|nota)|berap|raadsbesluiten"
    r"|(?:begrotings)?wijziging(?:en)?|mutaties?|voordeel\s?/\s?nadeel|budget)\b(?:\s(?:19|20)\d\d\b(?!\s\())?"
    r"(?:\s(?:na|voor|vóór)\s(?:[\w.]+\s)?wijz(?:iging(?:en)?|\.)(?:\s20\d\d\b)?)?|\bV\s?/\s?N\b|\bI/S"
    r"|\b(?:[JMP]{0,2}[RB]W?\s?)?(?:19|20)\d\d\b(?:\s\((?:primitief|vastgesteld|actueel|bijgesteld|na\s[\w. ]+)\))?"
    r"|\b(?:Jr?\.?\s?)?[Rr]ek\.|\b[Bb]egr\.\s20\d\d",
    re.IGNORECASE,
)
"""The titles of columns that stand a space apart on one line."""
STUB = re.compile(
    r"(?:omschrijving|programma['’]?s?|product(?:en)?|taakveld(?:en)?|post|onderwerp|onderdeel|exploitatie|\w*indicator(?:en|\(en\))?|kengetal(?:len)?|naam)",
    re.IGNORECASE,
)
_SIDE = re.compile(
    r"(?:lasten|baten|saldo|uitgaven|inkomsten|resultaat|mutaties?\s(?:in\s)?reserves?)\b.*", re.IGNORECASE
)
SIDES = frozenset({"lasten", "baten", "uitgaven", "inkomsten", "saldo"})
GIST = re.compile(r"(?:v\s?/\s?n|n\s?/\s?v|i\s?/\s?s|s\s?/\s?i)", re.IGNORECASE)
"""What a column of letters beside amounts is called."""
_OVER_ROWS = re.compile(rf"{STUB.pattern}\b|.*€|.*\bbedrag\w*\b", re.IGNORECASE)
"""What stands over the labels of the rows, alone or with what the amounts are times."""

UNKNOWN = re.compile(
    r"(?:(?:nog|de|er\s(?:is|zijn)|gegevens?|cijfers?|data|waarde)\s){0,3}(?:niet|geen)\s(?:[a-z]+\s){0,2}"
    r"(?:beschikbaar|bekend|gemeten|leverbaar|voorhanden|aanwezig|van\stoepassing|gegevens?|cijfers?|meting|data|opgave)"
    r"|(?:nog|nader)\ste\s(?:bepalen|meten)|onbekend|volgt(?:\s(?:nog|later))?|n\.?\s?n\.?\s?b\.?|n\.?\s?[bvt]\.?\s?[bt]?\.?",
    re.IGNORECASE,
)
"""What stands in a cell of figures where there is none."""

Extent = tuple[int, int]


class Title(NamedTuple):
    """A title of a column or of several, in one line or, where a year stands under it, two."""

    line: int
    places: tuple[Extent, ...]
    text: str


def header(titles: list[Title], width: int, *, sure: bool) -> list[list[tuple[Title | None, int]]] | None:
    """Return the rows of the header that the last of `titles` make over `width` columns, or None.

    Where it is not `sure` that these are columns, all must be called so, and the labels of the rows too.
    """
    if len(titles) < width:
        return None
    last = titles[len(titles) - width :]
    words = [title.text.lower() for title in last]
    if any(len(word) > 60 or word[-1] in ".;:" for word in words):
        return None
    if width == 2 and GIST.fullmatch(words[1]) and not TITLE.search(words[0]):
        return [[(last[0], 1), (None, 1), (last[1], 1)]] if sure else None
    if 2 * sum(bool(TITLE.search(word)) for word in words) <= width:
        return None
    period = next((k for k in range(2, width // 2 + 1) if not width % k and words == words[:k] * (width // k)), 0)
    if period:
        return _tiers(titles[:-width], last, period)
    if paired := _paired(titles[:-width], last):
        return paired
    if len(set(words)) < width or (width == 1 and not PHASE.match(words[0])):
        return None
    if all(map(YEAR.fullmatch, words)) and (spread := _spread(titles[:-width], last)):
        return spread
    before = titles[-width - 1] if len(titles) > width else None
    if before is not None and sure and set(words) <= SIDES and len(words) > 1 and _dated(before.text):
        stub = titles[-width - 2] if len(titles) > width + 1 and not _names_columns(titles[-width - 2]) else None
        return [[(None, 1), (before, width)], [(stub, 1), *((title, 1) for title in last)]]
    listed = any(STUB.fullmatch(title.text) for title in [*titles[:-width][-3:-1], *last])
    sure_of_all = all(map(_dated, words)) or (before is not None and STUB.fullmatch(before.text))
    if before is not None and ((listed and not sure_of_all) or _goes_on(before, words)):
        return None
    named = before is not None and STUB.fullmatch(before.text) and all(map(TITLE.search, words))
    if not (sure or named):
        return None
    return [[(before, 1), *((title, 1) for title in last)]]


def are_dated(header: list[list[tuple[Title | None, int]]]) -> bool:
    """Whether every column has a year or phase for its title: then rows with fewer figures have empty cells."""
    return all(title is not None and _dated(title.text) for title, _ in header[-1][1:])


def parts_rows(over: list[Title], header: list[list[tuple[Title | None, int]]]) -> bool:
    """Whether the lines between the header and the first row may part the rows: no titles, or sides under phases."""
    said = [_dated(title.text) for title, _ in header[-1][1:] if title]
    dated = 2 * sum(said) >= len(said)
    return not any(TITLE.search(title.text) and not (dated and _SIDE.fullmatch(title.text)) for title in over)


def _dated(word: str) -> bool:
    return bool(PHASE.match(word) or (YEAR.match(word) and word[4:6] in ("", " (")))


def _paired(above: list[Title], last: list[Title]) -> list[list[tuple[Title | None, int]]] | None:
    """Return a header of years over as many phases: "2025", "2026", then "realisatie", "begroting"."""
    years = above[len(above) - len(last) :] if len(above) >= len(last) else []
    if (
        len(last) < 2
        or not years
        or not all(YEAR.fullmatch(title.text) for title in years)
        or not all(map(_is_phase, last))
    ):
        return None
    stub = above[-len(last) - 1] if len(above) > len(last) and not _dated(above[-len(last) - 1].text) else None
    return [[(None, 1), *((year, 1) for year in years)], [(stub, 1), *((title, 1) for title in last)]]


def _spread(above: list[Title], last: list[Title]) -> list[list[tuple[Title | None, int]]] | None:
    """Return a header of phases over years, where there are several: what is planned last counts for all the rest."""
    named = above[-1] if above and not _dated(above[-1].text) else None
    above = above[:-1] if named else above
    first = len(above)
    while first and len(above) - first < len(last) and _is_phase(above[first - 1]):
        first -= 1
    upper, many = above[first:], len(above) - first
    if many < 2 or not (many == len(last) or _PLANNED.match(upper[-1].text)):
        return None
    stub = named or (above[first - 1] if first else None)
    spans = [1] * (many - 1) + [len(last) - many + 1]
    return [
        [(None, 1), *zip(upper, spans, strict=True)],
        [(stub, 1), *((title, 1) for title in last)],
    ]


_PLANNED = re.compile(r"(?:\w+e\s)?(?:meerjaren\w*|\w*begroting|\w*raming|begroot|geraamd)\b", re.IGNORECASE)


def _is_phase(title: Title) -> bool:
    return bool(PHASE.match(title.text)) and not re.search(r"\d{4}", title.text)


def _goes_on(before: Title, words: list[str]) -> bool:
    """Whether the line before the titles is one of them too: then some cells of the rows were empty."""
    if _OVER_ROWS.match(before.text):
        return False
    named = all(map(PHASE.match, words[:-1]))
    return bool(TITLE.search(before.text)) and not (named and not PHASE.match(before.text))


def _tiers(above: list[Title], last: list[Title], period: int) -> list[list[tuple[Title | None, int]]] | None:
    """Return a header of two or three rows: years or phases over titles that come back under each."""
    spans = len(last) // period
    header: list[list[tuple[Title | None, int]]] = [[(None, 1), *((title, 1) for title in last)]]
    for _ in range(2):
        stub = above[-1] if above and not _names_columns(above[-1]) else None
        rest = above[:-1] if stub else above
        upper = rest[len(rest) - spans :] if len(rest) >= spans else []
        if not upper or not all(map(_names_columns, upper)):
            break
        header[0][0] = (stub, 1)
        header.insert(0, [(None, 1), *((title, period) for title in upper)])
        above = rest[: len(rest) - spans]
        if any(PHASE.match(title.text) or _SIDE.fullmatch(title.text) for title in upper):
            break
    if len(header) == 1:
        return None
    if above and not _names_columns(above[-1]):
        header[0][0] = (above[-1], 1)
    return header


def _names_columns(title: Title) -> bool:
    return _dated(title.text) or title.text.lower() in _NAMED


_NAMED = SIDES | {"verschil", "afwijking", "mutatie"}
