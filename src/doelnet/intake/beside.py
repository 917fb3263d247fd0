"""What the document says beside an amount: the row that it stands in, or the sentence around it."""

from __future__ import annotations

from collections.abc import Collection

from doelnet.reading.blocks import Cell, Stream, Table

LONGEST = 120


def beside(stream: Stream, private: Collection[int] = ()) -> dict[int, str]:
    """Return for each passage the words that tell what an amount in it is of.

    In a table these are the first cell of its row that has letters, else the head of its column; elsewhere the
    passage itself. Passages that are `private` tell nothing: personal data stays in the document.
    """
    found: dict[int, str] = {}
    for block in stream.blocks:
        if isinstance(block, Table):
            found |= _of_table(block)
        else:
            found[block.passage.number] = block.passage.text
    hidden = {passage.text for passage in stream.passages() if passage.number in private}
    return {number: _short(text) for number, text in found.items() if not any(text in one for one in hidden)}


def _of_table(table: Table) -> dict[int, str]:
    grid = table.grid()
    heads = grid[0] if grid else []
    found: dict[int, str] = {}
    for row in grid:
        for column, cell in enumerate(row):
            label = next((other for other in row[:column] if other is not cell and names(other)), None)
            if label is None and row is not heads and column < len(heads) and names(heads[column]):
                label = heads[column]
            for block in cell.blocks:
                if block.passage.number not in found and label is not None:
                    found[block.passage.number] = label.text
    return found


def names(cell: Cell) -> bool:
    """Whether a cell names something: it has some letters, and is no figure with a unit."""
    letters = sum(map(str.isalpha, cell.text))
    return letters > 2 and letters > sum(map(str.isdigit, cell.text))


def _short(text: str) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= LONGEST else plain[: LONGEST - 1].rstrip(" ,.;:") + "…"
