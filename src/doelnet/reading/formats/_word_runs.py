"""The text of one Word paragraph: its runs, with looks, breaks, notes and text boxes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from lxml import etree

from doelnet.reading.blocks import Look
from doelnet.reading.formats._flow import BREAK
from doelnet.reading.formats._marks import bullet
from doelnet.reading.formats._passage import Stretch
from doelnet.reading.formats._word_styles import W, is_on, number

_R, _T, _TAB, _BR, _RPR = W + "r", W + "t", W + "tab", W + "br", W + "rPr"
_LINK = W + "hyperlink"
_DELETED = frozenset({W + "del", W + "moveFrom", W + "rt", W + "pPr", W + "commentRangeStart", W + "commentRangeEnd"})
_RENDERED = W + "lastRenderedPageBreak"
_COMPATIBLE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_LOOKS: tuple[tuple[str, Look], ...] = (
    (W + "b", "bold"), (W + "i", "italic"), (W + "u", "underline"), (W + "strike", "strike"),
)  # fmt: skip


class Text(NamedTuple):
    """The characters of a paragraph, how they look, and the size that all of them have at least."""

    raw: str
    looks: list[Stretch]
    size: float


class Runs:
    """Reads paragraphs; keeps the page and the notes and boxes that were met."""

    def __init__(self, addresses: dict[str, str], relation: str, *, counts_rendered: bool) -> None:
        self.addresses, self.relation = addresses, relation
        self.counts_rendered = counts_rendered
        self.page = self.page_at_start = 1
        self.footnotes: list[str] = []
        self.endnotes: list[str] = []
        self.boxes: list[etree._Element] = []
        self._parts: list[str] = []
        self._looks: list[Stretch] = []
        self._length = 0
        self._sizes: list[float] = []

    def explicit_break(self) -> None:
        """A page break that the writer put; counted where Word noted none of its own."""
        if not self.counts_rendered:
            self.page += 1

    def read(self, paragraph: etree._Element, bold: bool, size: float) -> Text:
        """Return the text of a paragraph whose style is bold, or not, and has this size in half points."""
        self._parts, self._looks, self._length, self._sizes = [], [], 0, []
        self.page_at_start = self.page
        self._inside(paragraph, bold, size)
        return Text("".join(self._parts), self._looks, min(self._sizes, default=size))

    def _add(self, text: str) -> None:
        self._parts.append(text)
        self._length += len(text)

    def _inside(self, parent: etree._Element, bold: bool, size: float) -> None:
        for element in parent:
            tag = element.tag
            if tag == _R:
                self._run(element, bold, size)
            elif tag == _LINK:
                start = self._length
                self._inside(element, bold, size)
                href = self.addresses.get(element.get(self.relation, ""))
                if self._length > start:
                    self._looks.append(Stretch(start, self._length, "link", href))
            elif tag not in _DELETED:
                self._inside(element, bold, size)

    def _run(self, run: etree._Element, bold: bool, size: float) -> None:
        """Add a run with its looks; hidden text is left out."""
        start = self._length
        rpr = run.find(_RPR)
        if rpr is not None:
            if is_on(rpr.find(W + "vanish")):
                return
            size = number(rpr.find(W + "sz")) or size
        for element in run:
            if element.tag == _T:
                self._add(element.text or "")
            elif element.tag != _RPR:
                self._special(element)
        if self._length == start:
            return
        if not "".join(self._parts[-1:]).isspace():
            self._sizes.append(size)
        if rpr is not None:
            for tag, look in _LOOKS:
                found = rpr.find(tag)
                if is_on(found) or (look == "bold" and bold and found is None):
                    self._looks.append(Stretch(start, self._length, look))
        elif bold:
            self._looks.append(Stretch(start, self._length, "bold"))

    def _special(self, element: etree._Element) -> None:
        """Add what is in a run besides text."""
        tag = element.tag
        if tag == _TAB:
            self._add("\t")
        elif tag == _RENDERED:
            self._rendered()
        elif tag == _BR:
            self._break(element.get(W + "type", ""))
        elif tag == W + "cr":
            self._add(BREAK)
        elif tag == W + "noBreakHyphen":
            self._add("-")
        elif tag == W + "sym":
            self._add(bullet(_symbol(element)))
        elif tag in (W + "footnoteReference", W + "endnoteReference"):
            wanted = self.footnotes if tag.endswith("footnoteReference") else self.endnotes
            wanted.append(element.get(W + "id", ""))
        elif tag in (W + "drawing", W + "pict", W + "object", _COMPATIBLE + "AlternateContent"):
            self._box(element)

    def _rendered(self) -> None:
        self.page += 1
        if not "".join(self._parts).strip():
            self.page_at_start = self.page

    def _break(self, kind: str) -> None:
        if kind in ("page", "column"):
            if kind == "page" and not self.counts_rendered:
                self._rendered()
            self._add(" ")
        else:
            self._add(BREAK)

    def _box(self, element: etree._Element) -> None:
        """Keep the text boxes in a drawing; of the two ways in which Word writes one, the first."""
        self.boxes.extend(_outermost(element))


def _outermost(element: etree._Element) -> Iterator[etree._Element]:
    for child in element:
        if child.tag == W + "txbxContent":
            yield child
        elif child.tag != _COMPATIBLE + "Fallback":
            yield from _outermost(child)


def _symbol(element: etree._Element) -> str:
    """Return the character of a symbol font that a `sym` names (17.3.3.30)."""
    code = element.get(W + "char", "")
    try:
        return chr(int(code, 16))
    except (ValueError, OverflowError):
        return ""
