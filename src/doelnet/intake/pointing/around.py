"""What stands around a passage: the row and column of a cell, the list of an item, what is printed above."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from doelnet.intake.beside import names
from doelnet.reading.blocks import Block, Cell, Heading, Item, Passage, Stream, Table

NOTES = 3
"""How many blocks above a table may tell in what its amounts are."""


@dataclass
class Around:
    """What tells what a passage is about: its `whole` text, what stands `above`, and of a cell its `label` and `heads`.

    `row` holds the passages of the other cells in its row, `listed` those of the list that it belongs to or opens.
    """

    whole: str = ""
    label: str = ""
    heads: str = ""
    above: str = ""
    row: list[Passage] = field(default_factory=list)
    listed: list[Passage] = field(default_factory=list)
    in_table: bool = False


def around(stream: Stream, number: int) -> Around:
    """Return what stands around the passage with this number."""
    for place, block in enumerate(stream.blocks):
        if isinstance(block, Table):
            cells = [cell for row in block.rows for cell in row if _holds(cell, number)]
            if cells:
                return _in_table(block, cells[0], number, stream.blocks[:place])
        elif block.passage.number == number:
            return Around(block.passage.text, above=_heading(stream.blocks[:place]), listed=_list(stream.blocks, place))
    return Around()


def _holds(cell: Cell, number: int) -> bool:
    return any(block.passage.number == number for block in cell.blocks)


def _in_table(table: Table, cell: Cell, number: int, before: Sequence[Block]) -> Around:
    grid = table.grid()
    row = next(row for row in grid if any(other is cell for other in row))
    column = next(place for place, other in enumerate(row) if other is cell)
    over = grid[: next(place for place, each in enumerate(grid) if each is row)]
    heads = [each[column] for place, each in enumerate(over) if place == 0 or each[column].header]
    label = next((other.text for other in row[:column] if other is not cell and names(other)), "")
    others = {id(other): other for other in row if other is not cell}
    notes = [block.passage.text for block in before[-NOTES:] if not isinstance(block, Table)]
    return Around(
        cell.text, label=label, heads=_said(heads), above=" ".join([_heading(before), *notes, _said(grid[0])]),
        row=[block.passage for other in others.values() for block in other.blocks],
        listed=_run(cell.blocks, number), in_table=True,
    )  # fmt: skip


def _said(cells: Iterable[Cell]) -> str:
    """Return the texts of cells, each once: one that spans columns stands in all of them."""
    return " ".join(dict.fromkeys(cell.text for cell in cells if cell.text))


def _heading(before: Sequence[Block]) -> str:
    return next((block.passage.text for block in reversed(before) if isinstance(block, Heading)), "")


def _run(blocks: Sequence[Heading | Item | Block], number: int) -> list[Passage]:
    """Return the passages of a cell with several of which this is one."""
    passages = [block.passage for block in blocks if not isinstance(block, Table)]
    return passages if len(passages) > 1 and any(passage.number == number for passage in passages) else []


def _list(blocks: Sequence[Block], place: int) -> list[Passage]:
    """Return the items of the list that a block stands in, or of the one right under it."""
    block = blocks[place]
    first = place
    if isinstance(block, Item):
        while first and _goes_on(blocks[first - 1], block):
            first -= 1
    else:
        first += 1
    opening = blocks[first] if first < len(blocks) else None
    if not isinstance(opening, Item):
        return []
    last = first
    while last + 1 < len(blocks) and _goes_on(blocks[last + 1], opening):
        last += 1
    found = [block.passage for block in blocks[first : last + 1] if isinstance(block, Item)]
    return found if len(found) > 1 else []


def _goes_on(block: Block, item: Item) -> bool:
    return isinstance(block, Item) and block.depth == item.depth
