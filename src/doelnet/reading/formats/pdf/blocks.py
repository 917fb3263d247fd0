"""From the paragraphs and tables of a PDF to blocks: what is a heading, an item, a cell."""

from __future__ import annotations

from collections.abc import Sequence

from doelnet.reading.blocks import Block, Cell, Flat, Heading, Item, Passage, Table
from doelnet.reading.formats._shared.flow import made
from doelnet.reading.formats._shared.levels import close_up, settle
from doelnet.reading.formats._shared.marks import heading_like, numbering
from doelnet.reading.formats._shared.outline import Outline
from doelnet.reading.formats._shared.passage import Stretch, weave
from doelnet.reading.formats._shared.tables import finish
from doelnet.reading.formats.pdf.chunks import sizes
from doelnet.reading.formats.pdf.lines import Line, paragraphs
from doelnet.reading.formats.pdf.pieces import Cells, Chunk, Rows, Text
from doelnet.reading.formats.pdf.torn import mend

_STEP = 6.0
"""Indents that differ by less than this, in points, are one."""


class _Writer:
    """Writes the chunks of one document down as blocks."""

    def __init__(self, body: float) -> None:
        self.body = body
        self.blocks: list[Block] = []
        self.heads: list[tuple[Heading, float]] = []
        self.outline = Outline()

    def text(self, lines: list[Line]) -> None:
        """Write down a paragraph, heading or item."""
        passage = _passage(lines)
        if passage is None:
            return
        if self._is_heading(lines, passage.text):
            heading = Heading(level=1, passage=passage)
            self.heads.append(
                (heading, max(lines[0].size, self.body) + (0 if lines[0].size > self.body + 0.4 else -0.1))
            )
            self.blocks.append(heading)
            self.outline.reset()
            return
        block = made("paragraph", 0, "", passage)
        if isinstance(block, Item):
            block.depth = self.outline.depth(round(lines[0].x0 / _STEP), block.marker)
        else:
            self.outline.interrupt()
        self.blocks.append(block)

    def _is_heading(self, lines: list[Line], text: str) -> bool:
        """Whether a paragraph is a heading: larger than the text, or bold as a whole, and short."""
        if len(lines) > 4 or not any(c.isalpha() for c in text):
            return False
        if lines[0].size >= 1.12 * self.body:
            return len(text) <= 200 and not (len(text) > 100 and text.endswith((".", ";", ",")))
        bold = all(line.bold for line in lines)
        return bold and (heading_like(text, 150) or (numbering(text) > 1 and len(text) <= 150))

    def table(self, rows: Rows) -> None:
        """Write down a table; one column is a frame around text."""
        cells = [[_cell(cell) for cell in row] for row in rows.rows]
        self.outline.reset()
        if rows.contents:
            self.blocks.append(Table(rows=cells))
        elif any(len(row) > 1 for row in cells):
            self.blocks.append(finish(cells))

    def finished(self) -> list[Block]:
        """Return the blocks, the headings levelled by size and number."""
        ranks = {size: i for i, size in enumerate(sorted({round(size, 1) for _, size in self.heads}, reverse=True), 1)}
        for heading, size in self.heads:
            heading.level = ranks[round(size, 1)]
        headings = [heading for heading, _ in self.heads]
        settle(headings)
        close_up(headings)
        return self.blocks


def blocks_of(found: Sequence[Chunk]) -> list[Block]:
    """Return the blocks of a document."""
    mend(found)
    counted = sizes(found)
    writer = _Writer(counted.most_common(1)[0][0] if counted else 0.0)
    for chunk in found:
        if isinstance(chunk, Text):
            writer.text(chunk.lines)
        else:
            writer.table(chunk)
    return writer.finished()


def _passage(lines: list[Line]) -> Passage | None:
    """Return the passage that these lines make, with where it is bold or italic."""
    raw = "\n".join(line.text for line in lines)
    looks: list[Stretch] = []
    if any(word.bold or word.italic for line in lines for word in line.words):
        at = 0
        for line in lines:
            for word in line.words:
                end = at + len(word.text)
                if word.bold:
                    looks.append(Stretch(at, end, "bold"))
                if word.italic:
                    looks.append(Stretch(at, end, "italic"))
                at = end + 1
    return weave(raw, [(0, raw)], looks, page=lines[0].page)


def _cell(cell: Cells) -> Cell:
    """Return a cell with its paragraphs and items."""
    blocks: list[Flat] = []
    outline = Outline()
    for group in paragraphs(cell.lines):
        passage = _passage(group)
        if passage is None:
            continue
        block = made("paragraph", 0, "", passage)
        if isinstance(block, Item):
            block.depth = outline.depth(round(group[0].x0 / _STEP), block.marker)
        blocks.append(block)
    return Cell(blocks=blocks, colspan=cell.columns, rowspan=cell.rows)
