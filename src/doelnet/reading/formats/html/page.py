"""Walks the elements of a web page and writes them down as blocks."""

from __future__ import annotations

from collections.abc import Callable

from lxml import etree

from doelnet.reading.blocks import Block, Cell, Flat, Heading, Item, Look, Paragraph, Table
from doelnet.reading.formats._shared.flow import BREAK, Flow, Kind
from doelnet.reading.formats._shared.levels import BY_LOOK, settle
from doelnet.reading.formats._shared.numerals import lettered
from doelnet.reading.formats._shared.tables import finish, span
from doelnet.reading.formats.html.chrome import DROPPED, Chrome, is_boxed, is_more, leads_on, main_part, opens

_LOOKS: dict[str, Look] = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline", "s": "strike", "del": "strike",
    "a": "link",
}  # fmt: skip
_INLINE = frozenset({
    *_LOOKS, "span", "font", "small", "big", "sup", "sub", "mark", "label", "abbr", "acronym", "code", "kbd", "samp",
    "var", "q", "time", "wbr", "ins", "cite", "bdi", "bdo", "data", "img", "picture", "source",
})  # fmt: skip
_HEADINGS = {f"h{n}": n for n in range(1, 7)}


class Page:
    """One web page, read from its root element."""

    def __init__(self, root: etree._Element) -> None:
        self.root = root
        self.flow = Flow()
        self.bare = Flow(heads=False)
        self.chrome = Chrome(root)
        self.lists: list[tuple[str, int]] = []
        self.in_table = False
        self.kin: dict[int, int] = {}
        self.labels: dict[str, str] | None = None
        self.whole = main_part(root)
        self._steps: dict[str, Callable[[etree._Element], None]] = {
            **dict.fromkeys(_HEADINGS, self._heading), "ul": self._list, "ol": self._list, "li": self._item,
            "table": self._table, "br": self._break, "dl": self._pairs, "summary": self._summary,
            "button": self._button, "form": self._form, "header": self._header, "td": self._inside, "th": self._inside,
        }  # fmt: skip

    def read(self) -> list[Block]:
        """Return the blocks of the page."""
        self._block(self.whole)
        blocks = [block for block in self.flow.blocks if not _leads_back(block)]
        if not any(isinstance(block, Heading) for block in blocks):
            self._title(blocks)
        settle([block for block in blocks if isinstance(block, Heading)], self.kin)
        return blocks

    def _title(self, blocks: list[Block]) -> None:
        """A page without any heading has its title as the first."""
        title = " ".join((self.root.findtext(".//title") or "").split())
        if title and blocks:
            flow = Flow()
            flow.add(title, "heading", 1)
            blocks[:0] = flow.blocks

    def _visit(self, element: etree._Element) -> None:
        """Write down one element."""
        tag = element.tag
        if tag in _INLINE:
            self._inline(element, tag)
        elif not isinstance(tag, str) or tag in DROPPED or (element.attrib and self.chrome.drops(element)):
            return
        else:
            step = self._steps.get(tag)
            if step:
                step(element)
            else:
                self._by_role(element)

    def _by_role(self, element: etree._Element) -> None:
        """Write down an element that says by its role what it is (WAI-ARIA 1.2), or that is a plain block."""
        role = element.get("role", "") if element.attrib else ""
        if role == "heading":
            self._heading(element)
        elif role in ("table", "grid") and not self.in_table:
            self._role_table(element)
        elif role == "tabpanel":
            self._panel(element)
        elif role == "button" and opens(element):
            self._block(element, "heading", BY_LOOK)
        else:
            self._block(element)

    def _panel(self, element: etree._Element) -> None:
        """What a tab opens stands under the name of the tab, unless it begins with it."""
        self.labels = self.chrome.labels() if self.labels is None else self.labels
        label = self.labels.get(element.get("id", ""), "")
        first = next((" ".join(str(text).split()) for text in element.itertext() if str(text).strip()), "")
        if label and label != first and not self.in_table:
            self.flow.begin(line=_line(element))
            self.flow.add(label, "heading", BY_LOOK)
        self._block(element)

    def _role_table(self, element: etree._Element) -> None:
        roles = ("cell", "gridcell", "columnheader", "rowheader")
        rows = [row for row in element.iter("div", "li", "span") if row.get("role") == "row"]
        cells = [[cell for cell in row.iterdescendants() if cell.get("role") in roles] for row in rows]
        self.flow.begin(line=_line(element))
        self._keep([[self._cell(cell, cell.get("role") == "columnheader") for cell in row] for row in cells])

    def _form(self, element: etree._Element) -> None:
        """A form is left out, unless it is wrapped around the page as some servers do."""
        if not self.chrome.is_small(element):
            self._block(element)

    def _children(self, element: etree._Element) -> None:
        if element.text:
            self.flow.text(element.text)
        for child in element:
            self._visit(child)
            if child.tail:
                self.flow.text(child.tail)

    def _inside(self, element: etree._Element) -> None:
        """A cell outside a table: its text with white space around it."""
        self.flow.text(" ")
        self._children(element)

    def _block(self, element: etree._Element, kind: Kind = "paragraph", depth: int = 0, mark: str = "") -> None:
        """An element that stands on lines of its own."""
        if kind != "paragraph" or self.flow.filled or not self.flow.is_item:
            self.flow.begin(kind, depth, mark, _line(element))
        self._children(element)
        self.flow.begin(line=_line(element))

    def _inline(self, element: etree._Element, tag: str) -> None:
        if element.attrib and self._set_apart(element, tag):
            return
        if is_boxed(element):
            self.flow.text(" ")
        start = self.flow.at
        self._children(element)
        look = _LOOKS.get(tag)
        if look and self.flow.at > start:
            self.flow.look(start, look, element.get("href") if look == "link" else None)

    def _set_apart(self, element: etree._Element, tag: str) -> bool:
        """Leave an inline element out that is no text, or make one that folds a part open its heading."""
        if tag == "a" and is_more(element):
            return True
        if tag == "span" and self.chrome.drops(element):
            return True
        parent = element.getparent()
        headed = parent is not None and parent.tag in _HEADINGS
        if tag in ("a", "span") and opens(element) and self.flow.heads and not (self.flow.filled or headed):
            self._block(element, "heading", BY_LOOK)
            return True
        return False

    def _heading(self, element: etree._Element) -> None:
        level = _HEADINGS.get(element.tag) or int(f"0{element.get('aria-level', '2')}"[-1]) or 2
        self._block(element, "heading", level)

    def _summary(self, element: etree._Element) -> None:
        """The line that opens a foldable part is its heading, unless it holds one."""
        if any(child.tag in _HEADINGS or (child.tag == "button" and opens(child)) for child in element.iter()):
            self._block(element)
        else:
            self._block(element, "heading", BY_LOOK)
            row = next((above for above in element.iterancestors() if above.tag not in ("details", "dt")), None)
            if row is not None and self.flow.blocks:
                self.kin[id(self.flow.blocks[-1])] = id(row)

    def _button(self, element: etree._Element) -> None:
        """A button is left out, unless it opens a part of the text (an accordion)."""
        parent = element.getparent()
        if parent is not None and parent.tag in _HEADINGS:
            self._children(element)
        elif parent is not None and parent.tag == "summary":
            self._inline(element, "span")
        elif (
            element.get("aria-controls")
            or element.get("data-bs-target")
            or "accordion" in element.get("class", "")
            or opens(element)
        ):
            self._block(element, "heading", BY_LOOK)

    def _header(self, element: etree._Element) -> None:
        if not self.chrome.is_banner(element):
            self._block(element)

    def _break(self, element: etree._Element) -> None:
        self.flow.text(BREAK)

    def _list(self, element: etree._Element) -> None:
        if self.whole.tag != "main" and not self.in_table and self.chrome.is_link_list(element):
            return
        start = element.get("start", "1")
        first = int(start) if start.isdigit() and len(start) < 6 else 1
        kind = element.get("type", "1") if element.tag == "ol" else ""
        self.flow.begin(line=_line(element))
        self.lists.append((kind, first))
        self._children(element)
        self.lists.pop()
        self.flow.begin(line=_line(element))

    def _item(self, element: etree._Element) -> None:
        mark = "•"
        if self.lists and self.lists[-1][0]:
            kind, number = self.lists[-1]
            value = element.get("value", "")
            number = int(value) if value.isdigit() and len(value) < 6 else number
            mark = f"{lettered(number, kind)}."
            self.lists[-1] = (kind, number + 1)
        self._block(element, "item", max(len(self.lists) - 1, 0), mark)

    def _pairs(self, element: etree._Element) -> None:
        """A list of terms and what they stand for is a table; one that folds open is headings and text."""
        if not self.in_table and next(element.iterdescendants("table", "button", "dl", *_HEADINGS), None) is not None:
            for child in element.iterchildren("dt", "dd", "div"):
                if child.tag == "dt":
                    self._summary(child)
                else:
                    self._block(child)
            return
        rows: list[list[Cell]] = []
        for child in element.iter("dt", "dd"):
            if child.tag == "dt" or not rows:
                rows.append([])
            rows[-1].append(self._cell(child, child.tag == "dt"))
        self._keep(rows)

    def _table(self, element: etree._Element) -> None:
        rows = [row for row in element.iter("tr") if _table_of(row) is element]
        cells = [[cell for cell in row if cell.tag in ("td", "th")] for row in rows]
        if self.in_table or _for_layout(element, cells):
            self._block(element)
            return
        caption = element.find("caption")
        if caption is not None:
            self._block(caption)
        self.flow.begin(line=_line(element))
        heads = [_in_head(row) for row in rows]
        self._keep([[self._cell(cell, head) for cell in row] for row, head in zip(cells, heads, strict=True)])

    def _keep(self, rows: list[list[Cell]]) -> None:
        if any(cell.blocks for row in rows for cell in row):
            self.flow.blocks.append(finish(rows))

    def _cell(self, element: etree._Element, head: bool = False) -> Cell:
        """Return the cell with the blocks inside it."""
        cell = Cell(blocks=self._blocks_in(element), header=head or element.tag == "th")
        attributes = element.attrib
        if attributes:
            cell.colspan, cell.rowspan = span(attributes.get("colspan")), span(attributes.get("rowspan"))
        return cell

    def _blocks_in(self, element: etree._Element) -> list[Flat]:
        if not len(element):
            return self._text_in(element)
        outer, lists, nested = self.flow, self.lists, self.in_table
        self.flow, self.lists, self.in_table = Flow(heads=False), [], True
        self.flow.line = _line(element)
        self._children(element)
        self.flow.flush()
        blocks = self.flow.blocks
        self.flow, self.lists, self.in_table = outer, lists, nested
        return [block for block in blocks if not isinstance(block, Table)]

    def _text_in(self, element: etree._Element) -> list[Flat]:
        """Return the blocks in a cell that holds text only, as most do."""
        if not element.text:
            return []
        self.bare.blocks, self.bare.line = [], _line(element)
        self.bare.add(element.text)
        return [block for block in self.bare.blocks if not isinstance(block, Table)]


def _leads_back(block: Block) -> bool:
    return isinstance(block, (Paragraph, Item)) and block.passage.text[:6] == "Terug " and leads_on(block.passage.text)


def _line(element: etree._Element) -> int | None:
    line: object = element.sourceline
    return line if isinstance(line, int) else None


def _in_head(row: etree._Element) -> bool:
    parent = row.getparent()
    return parent is not None and parent.tag == "thead"


def _table_of(row: etree._Element) -> etree._Element | None:
    return next(row.iterancestors("table"), None)


def _for_layout(table: etree._Element, cells: list[list[etree._Element]]) -> bool:
    """Whether a table only places things on the page: one column, or headings or tables inside its cells."""
    if table.get("role") in ("presentation", "none") or all(len(row) < 2 for row in cells):
        return True
    return next(table.iter("h1", "h2", "h3"), None) is not None or any(t is not table for t in table.iter("table"))
