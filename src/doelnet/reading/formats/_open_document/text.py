"""The text of one OpenDocument paragraph: its characters, looks, breaks, notes and text boxes."""

from __future__ import annotations

from typing import NamedTuple

from lxml import etree

from doelnet.reading.blocks import Look as LookName
from doelnet.reading.formats._open_document.styles import DRAW, OFFICE, TEXT, Look, Styles, whole
from doelnet.reading.formats._shared.flow import BREAK
from doelnet.reading.formats._shared.passage import Stretch

_XLINK = "{http://www.w3.org/1999/xlink}href"
_SPAN, _LINK, _SPACE, _TAB, _BREAK = TEXT + "span", TEXT + "a", TEXT + "s", TEXT + "tab", TEXT + "line-break"
_NOTE, _PAGE, _BOX, _FRAME = TEXT + "note", TEXT + "soft-page-break", DRAW + "text-box", DRAW + "frame"
_LEFT_OUT = frozenset(
    {OFFICE + "annotation", OFFICE + "annotation-end", TEXT + "ruby-text", TEXT + "tracked-changes", TEXT + "number"}
)
_NAMES: tuple[LookName, ...] = ("bold", "italic", "underline", "strike")
_MOST_SPACES = 1000


class Text(NamedTuple):
    """The characters of a paragraph, how they look, and the size that all of them have at least."""

    raw: str
    looks: list[Stretch]
    size: float


class Runs:
    """Reads paragraphs; keeps the page, and the notes and boxes that were met."""

    def __init__(self, styles: Styles) -> None:
        self.styles = styles
        self.page = self.page_at_start = 1
        self.notes: list[etree._Element] = []
        self.boxes: list[etree._Element] = []
        self._parts: list[str] = []
        self._looks: list[Stretch] = []
        self._sizes: list[float] = []
        self._length = 0

    def read(self, paragraph: etree._Element, look: Look) -> Text:
        """Return the text of a paragraph whose style looks like this."""
        self._parts, self._looks, self._sizes, self._length = [], [], [], 0
        self.page_at_start = self.page
        self._inside(paragraph, look)
        size = min(self._sizes, default=look.size or self.styles.size)
        return Text("".join(self._parts), self._looks, size)

    def _inside(self, parent: etree._Element, look: Look) -> None:
        self._add(parent.text, look)
        for child in parent:
            if child.tag not in _LEFT_OUT:
                self._child(child, look)
            self._add(child.tail, look)

    def _child(self, child: etree._Element, look: Look) -> None:
        """Add what stands in a paragraph besides bare text."""
        tag = child.tag
        if tag == _SPAN:
            self._inside(child, _over(look, self.styles.look("text", child.get(TEXT + "style-name"))))
        elif tag == _LINK:
            start = self._length
            self._inside(child, look)
            if self._length > start:
                self._looks.append(Stretch(start, self._length, "link", child.get(_XLINK)))
        elif tag == _SPACE:
            self._put(" " * min(whole(child.get(TEXT + "c"), 1), _MOST_SPACES))
        elif tag == _TAB:
            self._put("\t")
        elif tag == _BREAK:
            self._put(BREAK)
        elif tag == _PAGE:
            self._turn()
        elif tag == _NOTE:
            self.notes.append(child)
        elif tag in (_FRAME, _BOX):
            self.boxes.extend(child.iter(_BOX))
        else:
            self._inside(child, look)

    def _turn(self) -> None:
        self.page += 1
        if not "".join(self._parts).strip():
            self.page_at_start = self.page

    def _put(self, text: str) -> None:
        self._parts.append(text)
        self._length += len(text)

    def _add(self, text: str | None, look: Look) -> None:
        """Add characters; white space is one space, and hidden text is left out (6.1.2)."""
        if not text or look.hidden:
            return
        start = self._length
        self._put(text)
        if not text.isspace():
            self._sizes.append(look.size or self.styles.size)
            self._looks.extend(Stretch(start, self._length, name) for name in _NAMES if getattr(look, name))


def _over(base: Look, own: Look) -> Look:
    """Return the look of a span inside text that looks like `base`."""
    return base._replace(
        bold=base.bold if own.bold is None else own.bold,
        italic=base.italic if own.italic is None else own.italic,
        underline=base.underline if own.underline is None else own.underline,
        strike=base.strike if own.strike is None else own.strike,
        hidden=base.hidden or own.hidden,
        size=own.size or base.size,
    )
