"""Walks the body of a Word document and writes it down as blocks."""

from __future__ import annotations

from lxml import etree

from doelnet.reading.blocks import Block, Cell, Flat, Heading, Item, Paragraph, Read
from doelnet.reading.errors import ReadError, Trouble
from doelnet.reading.formats._shared.archive import Archive
from doelnet.reading.formats._shared.flow import Flow
from doelnet.reading.formats._shared.levels import BY_LOOK
from doelnet.reading.formats._shared.marks import heading_like, is_amount
from doelnet.reading.formats._shared.passage import Stretch
from doelnet.reading.formats._shared.tabbed import Rows, cell, is_row
from doelnet.reading.formats._shared.tables import finish
from doelnet.reading.formats.docx.runs import Runs
from doelnet.reading.formats.docx.styles import (
    COMPATIBLE,
    VAL,
    Look,
    Numbering,
    Styles,
    W,
    is_on,
    is_placeholder,
    number,
    preferred,
)

_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_WRAPPERS = frozenset({W + "sdt", W + "sdtContent", W + "customXml", W + "ins", W + "moveTo", W + "smartTag"})
_P, _TBL, _TR, _TC = W + "p", W + "tbl", W + "tr", W + "tc"
_PPR, _RPR, _STYLE, _NUM, _DEL = W + "pPr", W + "rPr", W + "pStyle", W + "numPr", W + "del"

_DASHES = frozenset("-–−")
"""Marks that Word makes of a minus typed before an amount when it sets lists by itself."""


class Body:
    """The body of one Word document."""

    def __init__(self, archive: Archive, root: etree._Element) -> None:
        self.root = root
        self.styles = Styles(archive.xml("word/styles.xml"))
        self.numbering = Numbering(archive.xml("word/numbering.xml"))
        self.notes = [archive.xml("word/footnotes.xml"), archive.xml("word/endnotes.xml")]
        links = archive.xml("word/_rels/document.xml.rels")
        addresses = {} if links is None else {link.get("Id", ""): link.get("Target", "") for link in links}
        self.runs = Runs(self.styles, addresses, _RELATION)
        self.flow = Flow()
        self.tabbed = Rows()
        self.contents: list[list[Cell]] = []
        self.held: list[str] = []
        self.in_table = False

    def read(self) -> Read:
        """Return the blocks, and the number of pages if Word noted where they end: breaks put by hand are too few."""
        body = self.root.find(W + "body")
        if body is None:
            raise ReadError(Trouble.DAMAGED, detail="structure")
        self._within(body)
        self._close()
        self._footnotes()
        return self.flow.read(self.runs.page)

    def _within(self, story: etree._Element) -> None:
        """Write down what stands in a text of its own: the body, a cell, a text box, a note."""
        outer, self.held = self.held, []
        self._children(story)
        self._spill()
        self.held = outer

    def _spill(self) -> None:
        """Write down text that waited for the paragraph after it, as the end of its paragraph is deleted."""
        raw, self.held = "".join(self.held), []
        if raw and not raw.isspace():
            self._close()
            self.flow.add(raw)

    def _children(self, parent: etree._Element) -> None:
        for element in parent:
            tag = element.tag
            if tag == _P:
                self._paragraph(element)
            elif tag == _TBL:
                self._table(element)
            elif tag in _WRAPPERS and not is_placeholder(element):
                self._children(element)
            elif tag == COMPATIBLE + "AlternateContent" and (chosen := preferred(element)) is not None:
                self._children(chosen)

    def _paragraph(self, element: etree._Element) -> None:
        """Write down one paragraph, then the text boxes that hang on it."""
        ppr = element.find(_PPR)
        look, style = self.styles.body, None
        if ppr is not None:
            style = ppr.find(_STYLE)
            look = self.styles.look(style.get(VAL, "")) if style is not None else look
        text = self.runs.read(element, look)
        boxes, self.runs.boxes = self.runs.boxes, []
        self.held.append(text.raw)
        if ppr is None or ppr.find(f"{_RPR}/{_DEL}") is None:
            raw, self.held = "".join(self.held), []
            before = len(raw) - len(text.raw)
            looks = [s._replace(start=s.start + before, end=s.end + before) for s in text.looks]
            if raw and not raw.isspace():
                self.flow.page = self.runs.page_at_start
                self._placed(raw, looks, text.size, ppr, look)
        for box in boxes:
            self._within(box)

    def _placed(self, raw: str, looks: list[Stretch], size: float, ppr: etree._Element | None, look: Look) -> None:
        """Write down a paragraph with text as what it is: heading, contents line, item or plain."""
        level = self._heading_level(ppr, look)
        mark, depth = self._marker(ppr, look)
        if look.contents and "\t" in raw.strip():
            self._contents_line(raw)
            return
        if level:
            self._close()
            lead = f"{mark} " if mark and mark != "•" else ""
            shifted = [s._replace(start=s.start + len(lead), end=s.end + len(lead)) for s in looks]
            self.flow.add(lead + raw, "heading", level, "", shifted)
        elif mark in _DASHES and is_amount(raw.strip()):
            self._close()
            self.flow.add(f"{mark} {raw}")
        elif mark:
            self._close()
            self.flow.add(raw, "item", depth, mark, looks)
        elif not self.in_table and is_row(raw):
            self.tabbed.keep(raw, looks, self.flow.page)
        else:
            self._close()
            if not self.in_table and size >= 1.15 * self.styles.size and heading_like(" ".join(raw.split()), 120):
                self.flow.add(raw, "heading", BY_LOOK, "", looks)
            else:
                self.flow.add(raw, "paragraph", 0, "", looks)

    def _heading_level(self, ppr: etree._Element | None, look: Look) -> int | None:
        if self.in_table:
            return None
        outline = number(ppr.find(W + "outlineLvl")) if ppr is not None else None
        return outline + 1 if outline is not None and outline < 9 else look.heading

    def _marker(self, ppr: etree._Element | None, look: Look) -> tuple[str, int]:
        """Return the marker and depth of a paragraph in a list; an empty marker for one in none."""
        num, level = look.num, look.level or 0
        own = ppr.find(_NUM) if ppr is not None else None
        if own is not None:
            num, level = number(own.find(W + "numId"), num), number(own.find(W + "ilvl"), level) or 0
        if not num:
            return "", 0
        mark = self.numbering.next(num, level)
        return mark, level or look.depth

    def _contents_line(self, raw: str) -> None:
        title, _, page = raw.strip().rpartition("\t")
        self._close(contents=False)
        self.contents.append([cell(title, self.flow.page), cell(page, self.flow.page)])

    def _close(self, contents: bool = True) -> None:
        """Write down the rows that were kept: two or more make a table, one is a paragraph."""
        if contents and self.contents:
            self.flow.blocks.append(finish(self.contents))
            self.contents = []
        self.tabbed.write(self.flow)

    def _table(self, element: etree._Element) -> None:
        """Write down a table; one of a single column is a frame around text, one in a cell is text of it."""
        self._spill()
        self._close()
        rows = [row for row in _parts(element, _TR) if row.find(f"{W}trPr/{_DEL}") is None]
        cells = [_parts(row, _TC) for row in rows]
        if self.in_table or all(len(row) < 2 for row in cells):
            for part in (part for parts in cells for part in parts):
                self._within(part)
            return
        made: list[list[Cell]] = []
        merged: dict[int, Cell] = {}
        for row, parts in zip(rows, cells, strict=True):
            made.append(self._row(row, parts, merged))
        if any(cell.blocks for filled in made for cell in filled):
            self.flow.blocks.append(finish(made))

    def _row(self, row: etree._Element, parts: list[etree._Element], merged: dict[int, Cell]) -> list[Cell]:
        """Return the cells of a row; cells merged with one above make that one taller (17.4.84)."""
        properties = row.find(W + "trPr")
        head = properties is not None and is_on(properties.find(W + "tblHeader"))
        skipped = number(properties.find(W + "gridBefore")) if properties is not None else None
        column = min(skipped or 0, 1000)
        cells = [Cell(colspan=column)] if column else []
        for part in parts:
            tcpr = part.find(W + "tcPr")
            wide = number(tcpr.find(W + "gridSpan"), 1) if tcpr is not None else 1
            wide = min(max(wide or 1, 1), 1000)
            merge = tcpr.find(W + "vMerge") if tcpr is not None else None
            if merge is not None and merge.get(VAL, "continue") == "continue" and column in merged:
                merged[column].rowspan += 1
                merged[column].blocks.extend(self._blocks_in(part))
            else:
                cell = Cell(blocks=self._blocks_in(part), colspan=wide, header=head)
                cells.append(cell)
                merged.pop(column, None)
                if merge is not None:
                    merged[column] = cell
            column += wide
        return cells

    def _blocks_in(self, element: etree._Element) -> list[Flat]:
        outer, nested = self.flow, self.in_table
        self.flow, self.in_table = Flow(heads=False), True
        self.flow.page = outer.page
        self._within(element)
        self._close()
        blocks = _flat(self.flow.blocks)
        self.flow, self.in_table = outer, nested
        return blocks

    def _footnotes(self) -> None:
        """Write the notes that the text refers to at its end, in that order."""
        for root, wanted in zip(self.notes, (self.runs.footnotes, self.runs.endnotes), strict=True):
            if root is None:
                continue
            notes = {note.get(W + "id", ""): note for note in root}
            for identity in wanted:
                if identity in notes:
                    self.in_table = True
                    self._within(notes[identity])
                    self.in_table = False


def _parts(element: etree._Element, tag: str) -> list[etree._Element]:
    """Return the rows of a table, or the cells of a row, those in content controls too."""
    found: list[etree._Element] = []
    for child in element:
        if child.tag == tag:
            found.append(child)
        elif child.tag in _WRAPPERS:
            found.extend(_parts(child, tag))
    return found


def _flat(blocks: list[Block]) -> list[Flat]:
    return [block for block in blocks if isinstance(block, Heading | Paragraph | Item)]
