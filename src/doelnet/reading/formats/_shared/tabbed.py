"""Rows that Word and OpenDocument texts write with tabs, outside tables: names and values, or columns."""

from __future__ import annotations

from collections.abc import Sequence

from doelnet.reading.blocks import Cell, Flat
from doelnet.reading.formats._shared.flow import Flow
from doelnet.reading.formats._shared.marks import number_of
from doelnet.reading.formats._shared.passage import Stretch
from doelnet.reading.formats._shared.tables import finish


def is_row(raw: str) -> bool:
    """Whether a paragraph is a name and a value with a tab between them."""
    label, tab, value = raw.strip().partition("\t")
    return bool(tab) and len(label) <= 60 and bool(value.strip()) and not number_of(f"{label} X")


def cell(raw: str, page: int | None) -> Cell:
    """Return the cell that a text makes."""
    flow = Flow(heads=False)
    flow.page = page
    flow.add(raw)
    return Cell(blocks=[block for block in flow.blocks if isinstance(block, Flat)])


class Rows:
    """Paragraphs with tabs, kept until it is known whether there is more than one."""

    def __init__(self) -> None:
        self._kept: list[tuple[str, Sequence[Stretch], int | None]] = []

    def keep(self, raw: str, looks: Sequence[Stretch], page: int | None) -> None:
        """Keep one more row."""
        self._kept.append((raw, looks, page))

    def write(self, flow: Flow) -> None:
        """Write down the rows that were kept: two or more make a table, one is a paragraph."""
        kept, self._kept = self._kept, []
        if len(kept) > 1:
            flow.blocks.append(
                finish(
                    [[cell(part, page) for part in raw.strip().split("\t") if part.strip()] for raw, _, page in kept]
                )
            )
        else:
            for raw, looks, _ in kept:
                flow.add(raw, looks=looks)
