"""The lines of a text document, without page numbers and repeated headers, and what sort each is."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise, takewhile
from typing import NamedTuple

from doelnet.reading.dutch.letters import holds
from doelnet.reading.formats._plain.columns import unfolded
from doelnet.reading.formats._plain.lone_marks import joined
from doelnet.reading.formats._plain.plain_lists import ENDLESS, LONG, breadth, is_entry, is_short, lists
from doelnet.reading.formats._shared.marks import (
    argued,
    breaks_off,
    ends,
    is_counted,
    is_part,
    is_particle,
    labelled,
    marked,
    pointed,
    signed,
)
from doelnet.reading.formats._shared.passage import Lines

_END = re.compile(r"[\n\r\f\v\x85\u2028\u2029](?:(?<=\r)\n)?")
_PAGE_NUMBER = re.compile(
    r"\s*(?:pagina|page|blz\.?|-)?\s*(\d{1,4})(?:\s*(?:van|of|/|-)\s*\d{0,4})?\s*$", re.IGNORECASE
)
_MARKUP = re.compile(r"[<*_`#\\](?:(?<=<)[^<>]*>|(?<!<)[*_`#\\]*)")
_MARKS = "<*_`#\\"


_TELLS = re.compile(
    r"(?:Wie|Wat|Wanneer|Trekkers?|Eigenaar|Actiehouder|Uitvoering|Verantwoordelijke?|Partners|Betrokkenen|Planning|Periode|Start"
    r"|Gereed|Klaar|Deadline|Looptijd|Kosten|Budget|Dekking|Middelen|Resulta(?:at|ten)|Doel(?:en|groep)?|Acties?|Status|Toelichting"
    r"|Indicator(?:en)?|Stand van zaken|Draagt bij aan(?: doel(?:en)?)?|(?:Hoort b|B)ij doel(?:en)?|Bijdrage(?: aan)?"
    r"|Ba(?:at|ten)|Vermogens?|Capaciteit(?:en)?|Inspanning(?:en)?|Effect(?:en)?|Opbrengst(?:en)?|(?:Rand)?[Vv]oorwaarden?|Risico['’]?s?):"
)
"""The labels that tell of an action: a line that opens with one goes on from nothing."""


class Line(NamedTuple):
    """One line: `document[start:end]`, without its end mark."""

    start: int
    end: int
    text: str

    @property
    def blank(self) -> bool:
        """Whether there is nothing on it, but for the mark of a quotation."""
        return self.text.strip() in ("", ">")


class Page(NamedTuple):
    """A text document cut into lines."""

    document: str
    lines: list[Line]
    number: Lines
    plains: dict[int, str]
    widths: dict[int, int]
    paged: bool
    columned: bool
    """Whether lines were cut at columns, so that the next line need not stand behind the one before."""

    def plain(self, index: int) -> str:
        """Return the words on a line, without markup."""
        found = self.plains.get(index)
        if found is None:
            found = _unmarked(self.lines[index].text)
            self.plains[index] = found
        return found

    def width(self, index: int) -> int:
        """Return the width of the widest line among those around this one with no blank line between."""
        if index not in self.widths:
            start = end = index
            while start > 0 and not self.lines[start - 1].blank:
                start -= 1
            while end < len(self.lines) and not self.lines[end].blank:
                end += 1
            widest = max(len(line.text) for line in self.lines[start:end])
            self.widths.update(dict.fromkeys(range(start, end), widest))
        return self.widths[index]

    def after(self, index: int) -> int:
        """Return the index of the first line from `index` on that is not blank."""
        while index < len(self.lines) and self.lines[index].blank:
            index += 1
        return index

    def breaks(self, index: int) -> bool:
        """Whether the page ends behind this line: a form feed stands there."""
        end = self.lines[index].end
        return self.document[end : end + 1] == "\f"

    def opens(self, index: int) -> bool:
        """Whether the line has nothing right above it."""
        return index == 0 or self.lines[index - 1].blank

    def alone(self, index: int) -> bool:
        """Whether the line has nothing right above and below it."""
        return self.opens(index) and (index + 1 >= len(self.lines) or self.lines[index + 1].blank)

    def stretches(self, start: int, first: int, last: int) -> list[tuple[int, int]]:
        """Return where text stands from `start` on line `first`, without what is blank or marks a quotation."""
        if self.columned:
            return [(start, self.lines[first].end)] + [
                (line.start, line.end) for line in self.lines[first + 1 : last + 1] if line.text
            ]
        gaps = [(line.start, line.end) for line in self.lines[first:last] if not line.text and line.end > line.start]
        if self.lines[first].text.lstrip().startswith(">"):
            gaps += [(line.start, line.start + 1) for line in self.lines[first + 1 : last + 1] if line.text[:1] == ">"]
            gaps.sort()
        ends = [*(gap[0] for gap in gaps), self.lines[last].end]
        return list(zip([start, *(gap[1] for gap in gaps)], ends, strict=True))

    def wraps(self, index: int, below: int) -> bool:
        """Whether the sentence goes on over the end of this line."""
        line = self.lines[index]
        if line.text.endswith(("  ", "\\")):
            return False
        more, text = self.plain(below), self.plain(index)
        if more[:1].islower() or text.endswith("-") or (breaks_off(text) and not self.closes(index, text, more)):
            return not pointed(more) and not (is_entry(line.text, text) and is_short(self, index))
        if (
            pointed(more)
            or (argued(text) and more[:1].isupper() and is_short(self, index, 0.92))
            or (labelled(more) and (ends(text) or labelled(text) or bool(_TELLS.match(more))))
            or line.text.rstrip().endswith((">", ":"))
            or len(text) > LONG
        ):
            return False
        width = self.width(below)
        if width < 50 or len(line.text) < 0.75 * width:
            return False
        if is_short(self, index) and not (ends(text) or labelled(more)) and (self.opens(index) or self.leads(below)):
            return False
        return breadth(self) < ENDLESS and not (is_part(more) or is_counted(more, text)) and not lists(self, below)

    def closes(self, index: int, text: str, more: str) -> bool:
        """Whether a word like "op" ends the sentence ("Dat valt op"): the next word had room, and has a capital.

        So it does before a short list ("Versterken wat er is", "1. Wij bouwen …").
        """
        first = more.startswith("1. ") and more[3:4].isupper()
        return (first or (more[:1].isupper() and is_particle(text))) and is_short(self, index)

    def leads(self, index: int) -> bool:
        """Whether a line that is no item stands between two of a list: it leads to those below it."""
        below = self.lines[index + 1].text if index + 1 < len(self.lines) else ""
        indent = len(below) - len(below.lstrip())
        return bool(marked(below)) and not self.lines[index].text.startswith(" " * (indent + 1))

    def goes_over(self, index: int, below: int) -> bool:
        """Whether a sentence is cut in two by blank lines: it is not ended and goes on in lower case."""
        text, more = self.plain(index), self.plain(below)
        if len(text) < 25 or ends(text) or not more or signed(more) or self.lines[index].text.rstrip().endswith(">"):
            return False
        return more[0].islower() or (below - index > 3 and breaks_off(text))


def _unmarked(text: str) -> str:
    """Return the words of a line without markup, a space between them."""
    return " ".join((_MARKUP.sub("", text) if holds(text, _MARKS) else text).split())


def lines_of(document: str) -> Page:
    """Return the lines of `document`; page numbers and repeated page headers and footers are left blank."""
    lines, start = [], 0
    for end in _END.finditer(document):
        at = end.start()
        lines.append(Line(start, at, document[start:at]))
        start = end.end()
    lines.append(Line(start, len(document), document[start:]))
    lines = joined(document, _without_page_numbers(lines))
    if "\f" in document:
        lines = _without_repeats(document, lines)
    read_on = unfolded(document, lines) if "   " in document else lines
    return Page(document, read_on, Lines(document), {}, {}, "\f" in document, read_on is not lines)


def _blanked(lines: list[Line], drop: set[int]) -> list[Line]:
    return [Line(line.start, line.end, "") if i in drop else line for i, line in enumerate(lines)] if drop else lines


def _without_page_numbers(lines: list[Line]) -> list[Line]:
    """Blank the lines that hold a page number, alone or with the same words each time, where they count up."""
    found: dict[str, list[tuple[int, int]]] = {}
    again_of_all: dict[str, list[tuple[int, int]]] = {}
    for i, line in enumerate(lines):
        if len(line.text) < _MOST_FOOTER and _has_digit_at_edge(line.text) and _apart(lines, i):
            if "/" in line.text and (of_all := _OF_PAGES.fullmatch(line.text)):
                again_of_all.setdefault(of_all["words"] + of_all["all"], []).append((i, int(of_all["number"])))
            words, number = _footer(line.text)
            if number and (words or not _beside_others(lines, i)):
                found.setdefault(words, []).append((i, int(number)))
    drop: set[int] = set()
    for words, places in found.items():
        least = 2 if words[-1:] in _SIGNS else 3
        rising = len(places) >= least and all(0 < b - a <= 3 for (_, a), (_, b) in pairwise(places))
        if (rising or _OF_ALL.search(lines[places[0][0]].text)) and (
            words[-1:] in _PARTING or _titled(lines, words, places[0][0])
        ):
            drop.update(i for i, _ in places)
    for again in again_of_all.values():
        drop.update(i for i, _ in again[1:] if all(0 < b - a <= 3 for (_, a), (_, b) in pairwise(again)))
    return _blanked(lines, drop)


_OF_PAGES = re.compile(r"(?P<words>.{4,80}\s)(?P<number>\d{1,3})\s?/\s?(?P<all>\d{1,3})\W*$")
"""A page among how many, behind what each page says: "Kenmerk: 2026/4512 2/8". The first says it of the paper."""
_MOST_FOOTER = 140
_FOOTER = re.compile(
    r"(?:(?P<first>\d{1,3})\s*(?P<after>[|•·–—-]|\s(?=[A-Z]))\s*(?P<words>\D.*)"
    r"|(?P<title>.*?\D)\s*(?P<before>[|•·]|\s[–—-]|\b(?:pagina|pag\.?|blz\.?|p\.)|\s)\s*(?P<last>\d{1,3})(?:\s*(?:van|/)\s*\d{1,3})?)$",
    re.IGNORECASE,
)
_PARTING = ("", "|", "•", "·", ".", "a", "z", "g")
"""How the words of a footer end where a sign or the word for a page parts them from the number; "" is a bare number."""


_SIGNS = ("|", "•", "·", "a", "z", "g")
_OF_ALL = re.compile(r"\b(?:pagina|pag\.?|blz\.?|p\.)\s*\d{1,3}\s*(?:van|/)\s*\d{1,3}\W*$", re.IGNORECASE)
"""A page number among how many: that is a footer though it stands only once."""


def _has_digit_at_edge(text: str) -> bool:
    return text.lstrip(" \t\xa0*_#|")[:1].isdecimal() or text.rstrip(" \t\xa0*_|")[-1:].isdecimal()


def _footer(text: str) -> tuple[str, str]:
    """Return the words of a line that could be the header or footer of a page, and its page number, if it has one."""
    if bare := _PAGE_NUMBER.match(text):
        return "", bare[1]
    found = _FOOTER.match(_unmarked(text))
    if not found:
        return "", ""
    if found["first"]:
        return f"{found['words']} {found['after'].strip()}", found["first"]
    return f"{found['title'].strip()} {found['before'].strip().lower()}", found["last"]


def _titled(lines: list[Line], words: str, first: int) -> bool:
    """Whether the words beside a page number stood in the document before: its title, or the name of a chapter."""
    words = words.strip(" –—-").lower()
    return len(words) > 12 and any(words in line.text.lower() for line in lines[:first])


def _beside_others(lines: list[Line], i: int) -> bool:
    """Whether nothing but white parts a number from two others, or a year from a next one: these are cells of a table.

    So stand the years over a table, and its figures, in text with one cell a line.
    """
    near = [line.text.strip() for line in lines[max(0, i - _FAR) : i + 1 + _FAR] if not line.blank]
    years = any(map(_YEARS.fullmatch, map(" ".join, pairwise(near))))
    return years or any(all(map(str.isdigit, near[k : k + 3])) for k in range(len(near) - 2))


_FAR = 4
_YEARS = re.compile(r"(?:19|20)\d\d (?:19|20)\d\d")


def _apart(lines: list[Line], i: int) -> bool:
    above = i == 0 or lines[i - 1].blank
    return above and (i + 1 >= len(lines) or lines[i + 1].blank)


def _without_repeats(document: str, lines: list[Line]) -> list[Line]:
    """Blank the first and last lines of pages (parted by form feeds) that come back on most pages."""
    pages: list[list[int]] = [[]]
    for i, line in enumerate(lines):
        if not line.blank:
            pages[-1].append(i)
        if document[line.end : line.end + 1] == "\f":
            pages.append([])
    pages = [page for page in pages if page]
    shape = {i: re.sub(r"\d+", "#", lines[i].text.strip()) for page in pages for i in {*page[:2], *page[-2:]}}
    counts = Counter(shape.values())
    often = {text for text, count in counts.items() if count >= min(3, len(pages)) > 1 and count > len(pages) / 2}
    drop: set[int] = set()
    for page in pages:
        for edge in (page[:2], page[-1:-3:-1]):
            drop.update(takewhile(lambda i: shape[i] in often, edge))
    top = list(takewhile(drop.__contains__, pages[0][:2])) if pages else []
    others = [lines[i].text for i in drop if i not in top and shape[i] == shape[top[0]]] if top else []
    if others and _names(lines, top, others):
        drop.difference_update(top)
    return _blanked(lines, drop)


def _names(lines: list[Line], run: list[int], others: list[str]) -> bool:
    """Whether what stands at the top of the first page, and of all others, is the title there, and no running head.

    It has other lines close below it, or stands elsewhere on the line than on those pages.
    """
    if run[-1] + 1 < len(lines) and not lines[run[-1] + 1].blank:
        return True
    return all(abs(_indent(lines[run[0]].text) - _indent(other)) > _ELSEWHERE for other in others)


def _indent(text: str) -> int:
    return len(text) - len(text.lstrip(" "))


_ELSEWHERE = 8
"""Lines whose indents differ by more signs than this stand at different places on their pages."""


_UNDERLINE = re.compile(r" {0,3}(=+|-{2,})\s*$")


def underlined(lines: list[Line], index: int) -> bool:
    """Whether this is a heading underlined with = or - (Setext)."""
    if index + 1 >= len(lines) or lines[index].blank:
        return False
    found = _UNDERLINE.match(lines[index + 1].text)
    return bool(found) and len(lines[index].text.strip()) <= 150 and (index == 0 or lines[index - 1].blank)
