"""Tables in text with one cell a line, whose titles say what their columns hold: who, when, how much."""

from __future__ import annotations

import re
from collections.abc import Sequence

from doelnet.reading.formats._plain.cell_header import Extent, Title
from doelnet.reading.formats._plain.lines import Page
from doelnet.reading.formats._shared.marks import ends, marked

_CODE = re.compile(r"nr\.?|nummer|code|volgnr\.?", re.IGNORECASE)
_WHEN = re.compile(
    r"wanneer(?:\s(?:gereed|klaar))?\??|planning|gereed|klaar|uiterlijk|deadline|looptijd|termijn|periode|start(?:datum)?|einddatum"
    r"|tijdpad|datum",
    re.IGNORECASE,
)
_WHO = re.compile(
    r"(?:door\s|met\s)?wie(?:\sdoet\smee)?\??|\w*trekkers?|(?:actie|proces|probleem)?(?:eigenaar|houder)|verantwoordelijken?|uitvoerders?"
    r"|partij(?:en)?|partners?|samen(?:werking)?\smet|betrokken(?:en|\spartijen)?|aan\szet|portefeuille(?:houder)?|actor(?:en)?",
    re.IGNORECASE,
)
_MUCH = re.compile(
    r"(?:kosten|budget|bedrag(?:en)?|middelen|begroot|begroting|stand|nulmeting|beginwaarde|realisatie|streef(?:waarde|cijfer)|streven"
    r"|ambitie|doel)(?:\s\(?(?:\d{1,2}-\d{1,2}-)?20\d\d\)?)(?:\s\(?€\)?)?|kosten|budget|bedrag|20\d\d|nulmeting|streef(?:waarde|cijfer)",
    re.IGNORECASE,
)
_STATE = re.compile(r"status|stoplicht|kleur|gelukt\??|oordeel|hoe\sstaat\shet\s(?:ermee|ervoor)\??", re.IGNORECASE)
_TEXT = re.compile(
    r"(?:(?:hoofd|sub|beleids|deel|strategisch\s|operationeel\s|smart[- ])?doel(?:en|stelling(?:en)?)?|ambities?"
    r"|opgaven?|baten?|vermogens?"
    r"|inspanning(?:en)?|inzet|(?:werk)?acties?|actiepunt(?:en)?|activiteit(?:en)?|maatregel(?:en)?|interventies?|prestaties?|project(?:en)?"
    r"|(?:werk|resultaat)?afspra(?:ak|ken)|wat(?:\s(?:gaa[nt]|doe[nt]|wil(?:len)?|he(?:bben|eft)|spreken)\s(?:we|wij|de\sgemeente)(?:\s\w+){0,4})?\??|hoe\??|thema"
    r"|(?:beoogd\s)?(?:resulta(?:at|ten)|opbrengst(?:en)?|effect(?:en)?)(?:\s20\d\d)?|indicator(?:en)?|kengetal|voortgang"
    r"|stand(?:\svan\szaken)?|toelichting|opmerking(?:en)?|bron|eenheid|doelgroep|dekking|kpi|onderwerp|speerpunt)",
    re.IGNORECASE,
)
_IS_WHEN = re.compile(
    r"\b(?:19|20)\d\d\b|\d-\d{1,2}-\d|\bQ[1-4]\b|kwartaal|\b(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober"
    r"|november|december|voorjaar|zomer|najaar|winter|continu|doorlopend|jaarlijks|structureel|gereed|loopt|bepalen)\b|n\.n?t?\.?b|^[-–]$",
    re.IGNORECASE,
)
_IS_MUCH = re.compile(r"\d|p\.?m\.?|n\.?v\.?t|n\.?n?\.?b|nihil|geen|regulier|onbekend|binnen|[-–]$", re.IGNORECASE)
_IS_STATE = re.compile(
    r"(?:[GORVX]|groen|oranje|geel|rood|grijs|wit|blauw|op\s(?:schema|koers|tijd)|loopt|gereed|afgerond|klaar|gestart|niet|nog|deels"
    r"|gedeeltelijk|vertraagd|vervallen|gepland|uitgevoerd|bereikt|gehaald|ja|nee|in\s(?:uitvoering|voorbereiding)|nvt)\b|[●✓✔✗✘+-]",
    re.IGNORECASE,
)
_MOST_TITLE, _MOST_TITLES, _LEAST_TITLES, _LEAST_ROWS = 40, 9, 3, 2
_MOST_CODE, _MOST_WHEN, _MOST_WHO, _MOST_TEXT, _MOST_ITEMS = 8, 45, 80, 400, 20

Lines = list[int]


def find(page: Page) -> dict[int, tuple[list[Title | None], list[list[Extent | None]], int]]:
    """Return the titles, the rows and the line behind the last, by the index of the line with the first title.

    Three titles or more stand on lines right below each other. Each row below has a line for each; one that is blank
    is an empty cell, as a word processor writes it, and items right below each other are one cell. A row counts only
    where what stands under "Wie", "Wanneer" or "Kosten" can be that, and the first that does not fit ends the table.
    """
    found = {}
    short = [1 < len(line.text) < _MOST_TITLE for line in page.lines]
    at = 0
    while (at := next((i for i in range(at, len(short) - 2) if short[i] and short[i + 1] and short[i + 2]), -1)) >= 0:
        kinds = _header(page, at)
        rows, after = _body(page, at, kinds) if kinds else ([], at)
        if len(rows) >= _LEAST_ROWS:
            titles = [_title(page, i) for i in range(at, at + len(kinds))]
            found[at] = (titles, [[_extent(page, cell) for cell in row] for row in rows], after)
        at = after if at in found else at + 1
    return found


def _title(page: Page, i: int) -> Title | None:
    line = page.lines[i]
    return Title(i, ((line.start, line.end),), line.text)


def _extent(page: Page, cell: Lines) -> Extent | None:
    return (page.lines[cell[0]].start, page.lines[cell[-1]].end) if cell else None


def _header(page: Page, at: int) -> str:
    """Return a letter for what each of the titles from `at` on stands over, or nothing where these are no titles."""
    kinds = ""
    for line in page.lines[at : at + _MOST_TITLES + 1]:
        letter = kind(line.text.strip())
        if not letter:
            break
        kinds += letter
    anchored = any(kind != "t" for kind in kinds)
    return kinds if _LEAST_TITLES <= len(kinds) <= _MOST_TITLES and anchored and "t" in kinds else ""


def kind(title: str) -> str:
    """Return a letter for what a title stands over, or nothing where it is no title."""
    if not title or len(title) >= _MOST_TITLE or not (title[0].isupper() or title[0].isdigit()):
        return ""
    kinds = (("n", _CODE), ("w", _WHEN), ("p", _WHO), ("s", _STATE), ("m", _MUCH), ("t", _TEXT))
    return next((letter for letter, pattern in kinds if pattern.fullmatch(title)), "")


def _body(page: Page, at: int, kinds: str) -> tuple[list[list[Lines]], int]:
    """Return the rows under the titles from `at` on, and the line behind the last; titles may be printed again."""
    first = at + len(kinds)
    titles = [page.plain(i) for i in range(at, first)]
    rows = []
    while first < len(page.lines):
        if [page.plain(i) for i in range(first, min(first + len(kinds), len(page.lines)))] == titles:
            first += len(kinds)
            continue
        row = _row(page, first, kinds)
        if row is None:
            break
        rows.append(row[0])
        first = row[1]
    return rows, first


def _row(page: Page, first: int, kinds: str) -> tuple[list[Lines], int] | None:
    """Return the lines of the cells of the row that begins at line `first`, and the line behind it; None without one.

    One cell of words may have a second paragraph, where only so the others are what their titles say.
    """
    cells, after = _cells(page, first, len(kinds) + 1)
    if len(cells) < len(kinds):
        return None
    if _fits(page, cells[: len(kinds)], kinds):
        return cells[: len(kinds)], after[len(kinds) - 1]
    if len(cells) == len(kinds):
        return None
    joined = [
        [*cells[:i], [*cells[i], *cells[i + 1]], *cells[i + 2 :]]
        for i, kind in enumerate(kinds)
        if kind == "t" and cells[i] and cells[i + 1]
    ]
    fitting = [row for row in joined if _fits(page, row, kinds)]
    return (fitting[0], after[-1]) if len(fitting) == 1 else None


def _cells(page: Page, first: int, most: int) -> tuple[list[Lines], list[int]]:
    """Return so many cells from line `first` on, with the line behind each: a blank line is an empty one."""
    cells: list[Lines] = []
    after: list[int] = []
    at = first
    while at < len(page.lines) and len(cells) < most:
        text = page.lines[at].text
        cell = [] if page.lines[at].blank else [at]
        at += 1
        if cell and marked(text) and not text.lstrip()[0].isalnum():
            while (
                at < len(page.lines)
                and len(cell) < _MOST_ITEMS
                and page.lines[at].text.lstrip()[:1] == text.lstrip()[0]
            ):
                cell.append(at)
                at += 1
        cells.append(cell)
        after.append(at)
    return cells, after


def _fits(page: Page, row: list[Lines], kinds: str) -> bool:
    """Whether each cell holds what stands under its title, and one that is not only words holds something."""
    texts = [" ".join(page.plain(i) for i in cell) for cell in row]
    said = [kind for text, kind in zip(texts, kinds, strict=True) if text]
    if "t" not in said or 2 * sum(kind != "t" for kind in said) < len(kinds) - kinds.count("t"):
        return False
    if not texts[0] and (_firm(said) < _firm(kinds) if _firm(kinds) else len(said) < len(kinds) - 1):
        return False
    if sum(kind(text) not in ("", "m") for text in texts) > 1:
        return False
    return all(may_be(text, letter) for text, letter in zip(texts, kinds, strict=True) if text)


def _firm(kinds: Sequence[str]) -> int:
    """Return how many of these columns hold what nothing else looks like: a code, a time, a status, an amount."""
    return sum(kind in "nwsm" for kind in kinds)


def may_hold(page: Page, row: list[Lines], kinds: str) -> bool:
    """Whether each cell that holds something holds what stands under its title."""
    texts = [" ".join(page.plain(i) for i in cell) for cell in row]
    return all(may_be(text, letter) for text, letter in zip(texts, kinds, strict=True) if text)


def may_be(text: str, letter: str) -> bool:
    """Whether a text can be what stands under a title with this letter."""
    if letter == "n":
        return len(text) <= _MOST_CODE
    if letter == "w":
        return len(text) <= _MOST_WHEN and bool(_IS_WHEN.search(text))
    if letter == "p":
        return len(text) <= _MOST_WHO and not (ends(text) or text[0].isdigit() or ":" in text or kind(text))
    if letter == "s":
        return len(text) <= _MOST_WHO and bool(_IS_STATE.match(text))
    if letter == "m":
        return len(text) <= _MOST_WHEN and bool(_IS_MUCH.search(text))
    return len(text) <= _MOST_TEXT
