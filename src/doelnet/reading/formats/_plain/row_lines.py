"""Tables in text of which each row stands on lines of its own, with one space between its cells: read from behind.

Libraries that take text out of a PDF without its layout leave them so. What a row ends with (an amount, a time, a
state) and who does it can be told from words; what is left at its front is its text.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from doelnet.reading.formats._plain.cell_header import Extent, Title
from doelnet.reading.formats._plain.cell_titles import letter
from doelnet.reading.formats._plain.lines import Page
from doelnet.reading.formats._shared.marks import marked

_MONTH = (
    "jan(?:uari)?|feb(?:ruari)?|maart|april|mei|juni|juli|aug(?:ustus)?|sep(?:tember)?|okt(?:ober)?"
    "|nov(?:ember)?|dec(?:ember)?"
)
_YEAR = r"(?:19|20)\d\d(?:\s?[-–/]\s?(?:20)?\d\d)?"
_ENDS = {
    "m": re.compile(
        r"\s(?!(?:19|20)\d\d$)((?:€\s?)?[-–]?\d[\d.]*(?:,(?:\d\d|-))?(?:\s(?:mln\.?|miljoen))?|p\.?m\.?|n\.?v\.?t\.?|n\.?t\.?b\.?"
        r"|nihil|geen|regulier)$",
        re.IGNORECASE,
    ),
    "w": re.compile(
        rf"\s((?:(?:begin|medio|eind|voorjaar|zomer|najaar|winter|schooljaar|vanaf|uiterlijk|q[1-4]|[1-4]e\skwartaal|{_MONTH})\s)*"
        rf"{_YEAR}|doorlopend|structureel|jaarlijks|continu)$",
        re.IGNORECASE,
    ),
    "s": re.compile(
        r"\s(gereed|loopt|lopend|gestart|(?:nog\s)?niet\sgestart|afgerond|op\s(?:schema|koers)|vertraagd|groen|oranje|geel|rood)$",
        re.IGNORECASE,
    ),
    "p": re.compile(r"\s((?:[A-Z][\w'’.-]*|&)(?:(?:,?\s|/|\sen\s|\s&\s)[A-Z][\w'’.-]*)*)$"),
}
"""What a cell of each sort is at the end of a line."""
_SHAPE = re.compile(r"t(?=.*[mws])(?!.*([pmws]).*\1)[pmws]{2,4}")
"""Words first, then a column of each sort, of which one tells for sure."""
_BODY = re.compile(
    r"(?<![,&/]\s)(?<!\sen\s)\b(?:gemeente|ggd|jgz|cjg|bibliotheek|welzijn|stichting|kinderopvang|samenwerkingsverband|swv|sport\w*"
    r"|jongerenwerk|politie|halt|school\w*|scholen\w*|\w*college|regio|team|wijkteam)\b",
    re.IGNORECASE,
)
"""What the names of those who do things open with; not the second of a list."""
_WORDS = re.compile(r"[^\W\d_]{2,}")
_LONG, _FEWEST = 9, 2
"""One word tells what is done only where it is long: "Schoolfruit"."""
_MOST_LINES, _LEAST_ROWS, _MOST_HEADER = 3, 2, 80

Found = tuple[list[Title | None], list[list[Extent | None]], int]


class _Row(NamedTuple):
    cells: list[Extent | None]
    after: int


def find(page: Page) -> dict[int, Found]:
    """Return the titles, the rows and the line behind the last, by the index of the line with the titles."""
    found: dict[int, Found] = {}
    after = -1
    for at, line in enumerate(page.lines):
        titles = _titles(line.text, line.start) if at >= after else []
        if not titles:
            continue
        rows, end = _rows(page, at, titles)
        if len(rows) >= _LEAST_ROWS:
            heads: list[Title | None] = [Title(at, (place,), text) for place, text in titles]
            found[at] = heads, rows, end
            after = end
    return found


def _titles(text: str, start: int) -> list[tuple[Extent, str]]:
    """Return the titles that a line is made of, each with its place: each opens with a capital."""
    if not (text[:1].isupper() and len(text) < _MOST_HEADER and text.count(" ") > 1) or text[-1] in ".:;?,":
        return []
    opens = [0, *(match.start() for match in re.finditer(r"(?<=\s)[A-Z]", text))]
    parts = [(a, text[a:b].rstrip()) for a, b in zip(opens, [*opens[1:], len(text)], strict=True)]
    kinds = "".join(letter(part) or "?" for _, part in parts)
    return [((start + a, start + a + len(part)), part) for a, part in parts] if _SHAPE.fullmatch(kinds) else []


def _rows(page: Page, at: int, titles: list[tuple[Extent, str]]) -> tuple[list[list[Extent | None]], int]:
    kinds = "".join(letter(text) for _, text in titles)
    rows: list[list[Extent | None]] = []
    header, below = page.lines[at].text, at + 1
    while (below := page.after(below)) < len(page.lines):
        if page.lines[below].text == header:
            below += 1
            continue
        row = _row(page, below, kinds)
        if row is None:
            break
        rows.append(row.cells)
        below = row.after
    return rows, below


def _row(page: Page, at: int, kinds: str) -> _Row | None:
    """Return the cells of the row that opens here, up to the line that ends as the last column does."""
    first = page.lines[at]
    if not first.text or first.text[0] in "#|<" or first.text[0].islower() or marked(first.text):
        return None
    for last in range(at, min(at + _MOST_LINES, len(page.lines))):
        if page.lines[last].blank:
            return None
        if _ENDS[kinds[-1]].search(page.lines[last].text.rstrip()):
            cells = _parted(page.document[first.start : page.lines[last].end].rstrip(), first.start, kinds)
            return _Row(cells, last + 1) if cells else None
    return None


def _parted(text: str, start: int, kinds: str) -> list[Extent | None]:
    """Return where the cells stand in a row; nothing where no words are left for the first."""
    cells: list[Extent | None] = []
    for kind in reversed(kinds[1:]):
        place = _doer(text) if kind == "p" else _end(text, kind)
        cells.append((start + place, start + len(text)) if place else None)
        text = text[:place].rstrip() if place else text
    told = [kind for kind, cell in zip(reversed(kinds), cells, strict=False) if cell]
    if not _tells(text) or not set(told) & set("mws"):
        return []
    return [(start, start + len(text)), *reversed(cells)]


def _end(text: str, kind: str) -> int:
    """Return where the last cell of a row begins, if it is of this kind, else nought."""
    match = _ENDS[kind].search(text)
    return match.start(1) if match else 0


def _doer(text: str) -> int:
    """Return where the names at the end of a row begin: with the word for a body where one is among them, else nought.

    Places may stand before it ("… in De Hoven Bibliotheek Waardland").
    """
    match = _ENDS["p"].search(text)
    if not match:
        return 0
    bodies = [one.start() for one in _BODY.finditer(text, match.start(1))]
    if bodies and _tells(text[: bodies[-1]]):
        return bodies[-1]
    if len(_WORDS.findall(text[: match.start()])) >= _FEWEST:
        return match.start(1)
    last = text.rfind(" ") + 1
    return last if text[last : last + 1].isupper() else 0


def _tells(text: str) -> bool:
    """Whether a text can say what is done: it has two words, or one long one."""
    words = _WORDS.findall(text)
    return len(words) > 1 or any(len(word) > _LONG for word in words)
