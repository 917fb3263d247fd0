"""The lines of a text document, without page numbers and repeated headers, and what sort each is."""

from __future__ import annotations

import re
from typing import NamedTuple

from doelnet.reading.formats._plain import glued_numbers
from doelnet.reading.formats._plain.close_set import parted
from doelnet.reading.formats._plain.columns import unfolded
from doelnet.reading.formats._plain.lone_marks import joined
from doelnet.reading.formats._plain.one_line_tables import unrolled
from doelnet.reading.formats._plain.page_edges import unmarked, without_page_numbers, without_repeats
from doelnet.reading.formats._plain.plain_lists import ENDLESS, LONG, breadth, is_entry, is_short, lists
from doelnet.reading.formats._plain.site_titles import without_buttons, without_returns
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

_NO_ENDS = ("\x1c", "\x1d", "\x1e")
"""Signs at which `splitlines` ends a line, and a text does not."""
_TELLS = re.compile(
    r"(?:Wie|Wat|Wanneer|Trekkers?|Eigenaar|Actiehouder|Uitvoering|Verantwoordelijke?|Partners|Betrokkenen|Planning|Periode|Start"
    r"|Gereed|Klaar|Deadline|Looptijd|Kosten|Budget|Dekking|Middelen|Resulta(?:at|ten)|Doel(?:en|groep)?|Acties?|Status|Toelichting"
    r"|Indicator(?:en)?|Stand van zaken|Draagt bij aan(?: doel(?:en)?)?|(?:Hoort b|B)ij doel(?:en)?|Bijdrage(?: aan)?"
    r"|Ba(?:at|ten)|Vermogens?|Capaciteit(?:en)?|Inspanning(?:en)?|Effect(?:en)?|Opbrengst(?:en)?|(?:Rand)?[Vv]oorwaarden?|Risico['’]?s?):"
)
"""The labels that tell of an action: a line that opens with one goes on from nothing."""


_TEXT, _COLUMN = 50, 28
"""Running text is set at least so wide, on a whole page and in columns."""


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
    titles: frozenset[int] = frozenset()
    """The lines that the page itself names as titles."""

    def plain(self, index: int) -> str:
        """Return the words on a line, without markup."""
        found = self.plains.get(index)
        if found is None:
            found = unmarked(self.lines[index].text)
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
        if width < (_COLUMN if self.columned else _TEXT) or len(line.text) < 0.75 * width:
            return False
        if is_short(self, index) and not (ends(text) or labelled(more)) and (self.opens(index) or self.leads(below)):
            return False
        return breadth(self) < ENDLESS and not (is_part(more) or is_counted(more, text)) and not lists(self, below)

    def closes(self, index: int, text: str, more: str) -> bool:
        """Whether a word like "op" ends the sentence ("Dat valt op"): the next word had room, and has a capital.

        So it does before a short list ("Versterken wat er is", "1. Wij bouwen …") and before a label alone ("Acties").
        """
        first = (more.startswith("1. ") and more[3:4].isupper()) or is_counted(more, text)
        lone = len(more) < 20 and bool(_TELLS.fullmatch(f"{more.rstrip(':')}:"))
        return (first or lone or (more[:1].isupper() and is_particle(text))) and (lone or is_short(self, index))

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


def lines_of(document: str) -> Page:
    """Return the lines of `document`; page numbers and repeated page headers and footers are left blank."""
    cut = document
    for sign in _NO_ENDS:
        cut = cut.replace(sign, " ")
    lines, start = [], 0
    for text, whole in zip(cut.splitlines(), cut.splitlines(keepends=True), strict=True):
        lines.append(Line(start, start + len(text), document[start : start + len(text)]))
        start += len(whole)
    if not lines or lines[-1].end < len(document):
        lines.append(Line(start, start, ""))
    lines = parted(joined(document, without_page_numbers(unrolled(lines))))
    if ".  " in document or ".\u00a0 " in document:
        lines = glued_numbers.parted(lines)
    if "\f" in document:
        lines = without_repeats(document, lines)
    lines = without_buttons(document, lines)
    read_on = unfolded(document, lines) if "   " in document else lines
    shown, titles = without_returns(read_on) if "erug naar navigatie" in document else (read_on, frozenset())
    return Page(document, shown, Lines(document), {}, {}, "\f" in document, read_on is not lines, titles)


_UNDERLINE = re.compile(r" {0,3}(=+|-{2,})\s*$")


def underlined(lines: list[Line], index: int) -> bool:
    """Whether this is a heading underlined with = or - (Setext)."""
    if index + 1 >= len(lines) or lines[index].blank:
        return False
    found = _UNDERLINE.match(lines[index + 1].text)
    return bool(found) and len(lines[index].text.strip()) <= 150 and (index == 0 or lines[index - 1].blank)
