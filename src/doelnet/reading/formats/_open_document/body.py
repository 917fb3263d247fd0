"""Walks the body of an OpenDocument text and writes it down as blocks (OASIS OpenDocument 1.3, part 3)."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from doelnet.reading.blocks import Cell, Flat, Read
from doelnet.reading.errors import ReadError, Trouble
from doelnet.reading.formats._open_document.styles import OFFICE, TABLE, TEXT, Counter, Look, Styles, whole
from doelnet.reading.formats._open_document.text import Runs, Text
from doelnet.reading.formats._shared.archive import Archive
from doelnet.reading.formats._shared.flow import Flow
from doelnet.reading.formats._shared.levels import BY_LOOK
from doelnet.reading.formats._shared.marks import heading_like, is_amount
from doelnet.reading.formats._shared.tabbed import Rows, cell, is_row
from doelnet.reading.formats._shared.tables import finish, span

_P, _H, _LIST, _TABLE, _PAGE = TEXT + "p", TEXT + "h", TEXT + "list", TABLE + "table", TEXT + "soft-page-break"
_ITEMS = frozenset({TEXT + "list-item", TEXT + "list-header"})
_ROW, _CELL, _COVERED = TABLE + "table-row", TABLE + "table-cell", TABLE + "covered-table-cell"
_HEADS = TABLE + "table-header-rows"
_GROUPS = frozenset({TABLE + "table-rows", TABLE + "table-row-group", _HEADS})
_LEFT_OUT = frozenset({TEXT + "tracked-changes", OFFICE + "forms", TEXT + "sequence-decls", TEXT + "variable-decls"})
_CONTENTS = frozenset({TEXT + "table-of-content", TEXT + "illustration-index", TEXT + "table-index"})
_DASHES = frozenset("-–−")
_MOST_REPEATS = 200


def content_of(data: bytes) -> tuple[etree._Element, Styles]:
    """Return the content of an OpenDocument file, and its styles.

    Raises ReadError where it is damaged, or protected by a password (part 2, 4.5).
    """
    archive = Archive(data)
    if b"encryption-data" in archive.read("META-INF/manifest.xml"):
        raise ReadError(Trouble.ENCRYPTED)
    root = archive.xml("content.xml")
    if root is None:
        raise ReadError(Trouble.DAMAGED, detail="structure")
    return root, Styles(archive.xml("styles.xml"), root)


class Body:
    """The body of one text document."""

    def __init__(self, root: etree._Element, styles: Styles) -> None:
        self.root, self.styles = root, styles
        self.runs = Runs(styles)
        self.flow = Flow()
        self.headings = Counter(styles.outline)
        self.lists: dict[str, Counter] = {}
        self.contents: list[list[Cell]] | None = None
        self.tabbed = Rows()
        self.in_table = False

    def read(self) -> Read:
        """Return the blocks, and the number of pages if page breaks are noted. Notes come at the end."""
        body = self.root.find(f"{OFFICE}body/{OFFICE}text")
        if body is None:
            raise ReadError(Trouble.DAMAGED, detail="structure")
        self._children(body)
        self.tabbed.write(self.flow)
        self._notes()
        return self.flow.read(self.runs.page)

    def _children(self, parent: etree._Element) -> None:
        for element in parent:
            tag = element.tag
            if tag in (_P, _H):
                self._paragraph(element)
            elif tag == _LIST:
                self._list(element, 0, "", None)
            elif tag == _TABLE:
                self._table(element)
            elif tag == _PAGE:
                self.runs.page += 1
            elif tag in _CONTENTS:
                self._contents(element)
            elif tag not in _LEFT_OUT:
                self._children(element)

    def _paragraph(self, element: etree._Element, mark: str = "", depth: int = 0) -> None:
        """Write down one paragraph, then the text boxes that hang on it."""
        look = self.styles.look("paragraph", element.get(TEXT + "style-name"))
        if look.breaks and self.flow.blocks and not self.in_table:
            self.runs.page += 1
        text = self.runs.read(element, look)
        boxes, self.runs.boxes = self.runs.boxes, []
        if text.raw and not text.raw.isspace():
            self.flow.page = self.runs.page_at_start
            self._placed(element, text, look, mark, depth)
        for box in boxes:
            self._children(box)

    def _placed(self, element: etree._Element, text: Text, look: Look, mark: str, depth: int) -> None:
        """Write down a paragraph with text as what it is: heading, contents line, item or plain."""
        level = self._level(element, look)
        if not (level or mark or self.in_table or self.contents is not None) and is_row(text.raw):
            self.tabbed.keep(text.raw, text.looks, self.flow.page)
            return
        self.tabbed.write(self.flow)
        if self.contents is not None:
            self._contents_line(text.raw)
        elif level:
            lead = f"{number} " if (number := self._number(element, level)) else ""
            shifted = [s._replace(start=s.start + len(lead), end=s.end + len(lead)) for s in text.looks]
            self.flow.add(lead + text.raw, "heading", level, "", shifted)
        elif mark in _DASHES and is_amount(text.raw.strip()):
            self.flow.add(f"{mark} {text.raw}")
        elif mark:
            self.flow.add(text.raw, "item", depth, mark, text.looks)
        elif not self.in_table and self._is_large(text):
            self.flow.add(text.raw, "heading", BY_LOOK, "", text.looks)
        else:
            self.flow.add(text.raw, "paragraph", 0, "", text.looks)

    def _is_large(self, text: Text) -> bool:
        return text.size >= 1.15 * self.styles.size and heading_like(" ".join(text.raw.split()), 120)

    def _level(self, element: etree._Element, look: Look) -> int:
        if self.in_table:
            return 0
        if element.tag == _H:
            return max(whole(element.get(TEXT + "outline-level"), look.outline or 1), 1)
        return look.outline or (1 if look.title else 0)

    def _number(self, element: etree._Element, level: int) -> str:
        """Return the number that is printed before a heading, from the outline or as it was kept."""
        if element.tag != _H or element.get(TEXT + "is-list-header") == "true":
            return ""
        kept = element.find(TEXT + "number")
        return self.headings.next(level - 1).strip() or (kept.text or "" if kept is not None else "")

    def _list(self, element: etree._Element, depth: int, style: str, counter: Counter | None) -> None:
        """Write down the items of a list; lists inside them stand one deeper (5.3)."""
        style = element.get(TEXT + "style-name", style)
        goes_on = element.get(TEXT + "continue-numbering") == "true" or TEXT + "continue-list" in element.attrib
        if counter is None or style not in self.lists:
            counter = self.lists.get(style) if goes_on else None
            counter = counter or Counter(self.styles.lists.get(style, {}))
            self.lists[style] = counter
        elif not goes_on:
            counter.restart(depth)
        for item in element:
            if item.tag in _ITEMS:
                self._item(item, depth, style, counter)

    def _item(self, item: etree._Element, depth: int, style: str, counter: Counter) -> None:
        start = item.get(TEXT + "start-value")
        marked = item.tag == TEXT + "list-header"
        for child in item:
            if child.tag == _LIST:
                self._list(child, depth + 1, style, counter)
            elif child.tag in (_P, _H) and not marked:
                marked = True
                self._first(child, depth, style, counter, whole(start) if start else None)
            elif child.tag in (_P, _H):
                self._paragraph(child)
            elif child.tag == _PAGE:
                self.runs.page += 1

    def _first(self, child: etree._Element, depth: int, style: str, counter: Counter, start: int | None) -> None:
        """Write down the first paragraph of an item with its marker; one without text has none."""
        if child.tag == _H:
            self._paragraph(child)
            return
        own = self.styles.look("paragraph", child.get(TEXT + "style-name")).list_style
        if not style and own:
            counter = self.lists.setdefault(own, Counter(self.styles.lists.get(own, {})))
        self._paragraph(child, counter.next(depth, start).strip() or "•", depth)

    def _table(self, element: etree._Element) -> None:
        """Write down a table; one of a single column is a frame around text, one in a cell is text of it."""
        self.tabbed.write(self.flow)
        rows = list(_rows(element))
        cells = [[cell for cell in row if cell.tag in (_CELL, _COVERED)] for row, _ in rows]
        if self.in_table or all(len(row) < 2 and not _is_wide(row) for row in cells):
            for part in (part for parts in cells for part in parts if part.tag == _CELL):
                self._children(part)
            return
        made = [self._row(parts, head) for (_, head), parts in zip(rows, cells, strict=True)]
        if any(cell.blocks for filled in made for cell in filled):
            self.flow.blocks.append(finish(made))

    def _row(self, parts: list[etree._Element], head: bool) -> list[Cell]:
        """Return the cells of a row; covered ones are part of the cell that spans them (9.1.5)."""
        made = []
        for part in parts:
            if part.tag == _COVERED:
                continue
            blocks = self._blocks_in(part)
            wide, tall = (span(part.get(f"{TABLE}number-{name}-spanned")) for name in ("columns", "rows"))
            times = min(whole(part.get(TABLE + "number-columns-repeated"), 1), _MOST_REPEATS)
            made.append(Cell(blocks=blocks, colspan=wide, rowspan=tall, header=head))
            made.extend(Cell(blocks=self._blocks_in(part), header=head) for _ in range(times - 1))
        return made

    def _blocks_in(self, element: etree._Element) -> list[Flat]:
        outer, nested = self.flow, self.in_table
        self.flow, self.in_table = Flow(heads=False), True
        self.flow.page = outer.page
        self._children(element)
        blocks = [block for block in self.flow.blocks if isinstance(block, Flat)]
        self.flow, self.in_table = outer, nested
        return blocks

    def _contents(self, element: etree._Element) -> None:
        """Write down a contents page as a table of titles and pages."""
        self.tabbed.write(self.flow)
        outer, self.contents = self.contents, []
        body = element.find(TEXT + "index-body")
        self._children(element if body is None else body)
        rows, self.contents = self.contents, outer
        if rows:
            self.flow.blocks.append(finish(rows))

    def _contents_line(self, raw: str) -> None:
        title, tab, page = raw.strip().rpartition("\t")
        if self.contents is not None:
            self.contents.append([cell(part, self.flow.page) for part in ((title, page) if tab else (page,))])

    def _notes(self) -> None:
        """Write the notes at the end, in the order in which the text refers to them."""
        notes, self.runs.notes = self.runs.notes, []
        self.in_table = True
        for note in notes:
            body = note.find(TEXT + "note-body")
            if body is not None:
                self._children(body)
        self.in_table = False


def _rows(table: etree._Element, head: bool = False) -> Iterator[tuple[etree._Element, bool]]:
    """Yield the rows of a table, those in groups too, with whether each is a header."""
    for child in table:
        if child.tag == _ROW:
            yield child, head
        elif child.tag in _GROUPS:
            yield from _rows(child, head or child.tag == _HEADS)


def _is_wide(row: list[etree._Element]) -> bool:
    return any(whole(cell.get(TABLE + "number-columns-repeated"), 1) > 1 for cell in row)
