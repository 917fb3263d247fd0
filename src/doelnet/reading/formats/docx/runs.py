"""The text of one Word paragraph: its runs, with looks, breaks, notes and text boxes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from lxml import etree

from doelnet.reading.blocks import Look
from doelnet.reading.formats._shared.flow import BREAK
from doelnet.reading.formats._shared.marks import bullet
from doelnet.reading.formats._shared.passage import Stretch
from doelnet.reading.formats.docx.styles import (
    COMPATIBLE,
    VAL,
    Styles,
    W,
    is_on,
    is_placeholder,
    number,
    preferred,
)
from doelnet.reading.formats.docx.styles import Look as Style

_R, _T, _TAB, _BR, _RPR = W + "r", W + "t", W + "tab", W + "br", W + "rPr"
_LINK = W + "hyperlink"
_DELETED = frozenset({W + "del", W + "moveFrom", W + "rt", W + "pPr", W + "commentRangeStart", W + "commentRangeEnd"})
_RENDERED = W + "lastRenderedPageBreak"
_MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}t"
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

    def __init__(self, styles: Styles, addresses: dict[str, str], relation: str) -> None:
        self.styles, self.style = styles, Style()
        self.addresses, self.relation = addresses, relation
        self.page = self.page_at_start = 1
        self.footnotes: list[str] = []
        self.endnotes: list[str] = []
        self.boxes: list[etree._Element] = []
        self._parts: list[str] = []
        self._looks: list[Stretch] = []
        self._length = 0
        self._sizes: list[float] = []

    def read(self, paragraph: etree._Element, style: Style) -> Text:
        """Return the text of a paragraph whose style looks so."""
        self._parts, self._looks, self._length, self._sizes = [], [], 0, []
        self.page_at_start = self.page
        self.style = style
        self._inside(paragraph)
        return Text("".join(self._parts), self._looks, min(self._sizes, default=style.size or self.styles.size))

    def _add(self, text: str) -> None:
        self._parts.append(text)
        self._length += len(text)

    def _inside(self, parent: etree._Element) -> None:
        for element in parent:
            tag = element.tag
            if tag == _R:
                self._run(element)
            elif tag == _LINK:
                start = self._length
                self._inside(element)
                href = self.addresses.get(element.get(self.relation, ""))
                if self._length > start:
                    self._looks.append(Stretch(start, self._length, "link", href))
            elif tag == COMPATIBLE + "AlternateContent":
                chosen = preferred(element)
                if chosen is not None:
                    self._inside(chosen)
            elif tag == _MATH:
                self._add(element.text or "")
            elif tag not in _DELETED and not is_placeholder(element):
                self._inside(element)

    def _run(self, run: etree._Element) -> None:
        """Add a run with its looks; hidden text is left out."""
        start = self._length
        rpr = run.find(_RPR)
        style = self._style_of(rpr)
        if is_on(None if rpr is None else rpr.find(W + "vanish"), bool(style.hidden)):
            return
        size = (None if rpr is None else number(rpr.find(W + "sz"))) or style.size or self.styles.size
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
                if is_on(found) or (look == "bold" and style.bold and found is None):
                    self._looks.append(Stretch(start, self._length, look))
        elif style.bold:
            self._looks.append(Stretch(start, self._length, "bold"))

    def _style_of(self, rpr: etree._Element | None) -> Style:
        """Return how a run looks by its own style, where it has one, over that of its paragraph."""
        named = None if rpr is None else rpr.find(W + "rStyle")
        if named is None:
            return self.style
        own = self.styles.look(named.get(VAL, ""))
        return self.style._replace(
            bold=self.style.bold if own.bold is None else own.bold,
            hidden=self.style.hidden if own.hidden is None else own.hidden,
            size=own.size or self.style.size,
        )

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
        elif tag in (W + "drawing", W + "pict", W + "object", COMPATIBLE + "AlternateContent"):
            self._box(element)

    def _rendered(self) -> None:
        self.page += 1
        if not "".join(self._parts).strip():
            self.page_at_start = self.page

    def _break(self, kind: str) -> None:
        self._add(" " if kind in ("page", "column") else BREAK)

    def _box(self, element: etree._Element) -> None:
        """Keep the text boxes in a drawing; of the two ways in which Word writes one, the first."""
        self.boxes.extend(_outermost(element))


def _outermost(element: etree._Element) -> Iterator[etree._Element]:
    for child in element:
        if child.tag == W + "txbxContent":
            yield child
        elif child.tag != COMPATIBLE + "Fallback":
            yield from _outermost(child)


def _symbol(element: etree._Element) -> str:
    """Return the character of a symbol font that a `sym` names (17.3.3.30)."""
    code = element.get(W + "char", "")
    try:
        return chr(int(code, 16))
    except (ValueError, OverflowError):
        return ""
