"""Cards side by side: tables that only set blocks of labelled lines beside each other, an action in each."""

from __future__ import annotations

from collections.abc import Iterator

from doelnet.reading.blocks import Block, Cell, Flat, Heading, Paragraph, Table
from doelnet.reading.forms.desk.wording import words

_BESIDE = frozenset({"owner", "partners", "planning", "budget", "fund", "status", "result", "goal", "target", "effort"})
"""What a labelled line of a card tells of what the card is about."""
_MOST = 4
"""No page has room for more cards side by side."""
_NAME = 120
"""A card's name is at most so long."""

Card = list[Flat]


def parted(blocks: list[Block]) -> Iterator[Block]:
    """Yield `blocks`, the cards of a table one behind another as headings with their labelled lines."""
    level = 1
    for block in blocks:
        if isinstance(block, Heading):
            level = block.level
        cards = _cards(block) if isinstance(block, Table) else []
        for name, *lines in cards:
            yield Heading(level=level + 1, passage=name.passage)
            yield from (Paragraph(passage=line.passage) if isinstance(line, Heading) else line for line in lines)
        if not cards:
            yield block


def _cards(table: Table) -> list[Card]:
    """Return the cards that a table sets side by side, in its cells or in its columns; none where it is another."""
    width = max(map(len, table.rows), default=0)
    if not 1 < width <= _MOST or any(
        cell.rowspan > 1 or (cell.colspan > 1 and len(row) > 1) for row in table.rows for cell in row
    ):
        return []
    filled = [cell.blocks for row in table.rows for cell in row if cell.blocks]
    if len(filled) > 1 and all(map(_is_card, filled)):
        return [list(card) for card in filled]
    columns = [_column(row[c] for row in table.rows if c < len(row)) for c in range(width)]
    stacked = len(table.rows) > 2 and _alike(table.rows[1:]) and all(map(_is_card, filter(None, columns)))
    return [card for card in columns if card] if stacked else []


def _column(cells: Iterator[Cell]) -> Card:
    return [block for cell in cells for block in cell.blocks]


def _is_card(blocks: Card) -> bool:
    """Whether blocks are a name and at least two lines of which most open with a label for what stands beside it."""
    name, lines = blocks[0].passage.text, blocks[1:]
    known = sum(_role(line) in _BESIDE for line in lines)
    return len(name) <= _NAME and not name.endswith(":") and known > 1 and known * 3 >= len(lines) * 2


def _role(block: Flat) -> str | None:
    """Return the role of the label before a text; a label without a text behind it has none."""
    text = block.passage.text
    label = words.label(text) if ":" in text[:60] else None
    return label.role if label and label.start < len(text) else None


def _alike(rows: list[list[Cell]]) -> bool:
    """Whether the cells of each row open with one and the same label."""
    labels = [{cell.text.partition(":")[0] for cell in row if cell.blocks} for row in rows]
    return all(len(said) < 2 for said in labels)
