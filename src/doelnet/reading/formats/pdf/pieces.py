"""What the pages of a PDF hold: paragraphs, and tables of cells."""

from __future__ import annotations

from dataclasses import dataclass, field

from doelnet.reading.formats.pdf.lines import Line


@dataclass(slots=True)
class Text:
    """A paragraph, heading or item: its lines."""

    lines: list[Line]


@dataclass(slots=True)
class Cells:
    """A cell of a table: its lines, and how far it reaches."""

    lines: list[Line]
    rows: int = 1
    columns: int = 1

    @property
    def text(self) -> str:
        """All text in the cell."""
        return " ".join(line.text for line in self.lines)


@dataclass(slots=True)
class Rows:
    """A table, and where its columns begin."""

    rows: list[list[Cells]]
    edges: list[float]
    page: int
    contents: bool = field(default=False)


Chunk = Text | Rows
