"""A table as a grid of rows, with what each column holds."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from doelnet.reading.blocks import Cell
from doelnet.reading.forms.desk.wording import words

Kind = Literal["network", "indicator", "money", "fields", "contents", "other"]


_DASHES = ("-", "–", "—", "--")


@dataclass(slots=True)
class Row:
    """One row: its cells by column, and which of them are its own rather than spanned from above."""

    cells: list[Cell]
    own: list[bool]
    after_break: bool = False
    texts: list[str] = field(init=False)
    """The words of each cell, tidied."""

    def __post_init__(self) -> None:
        """Put the words of each cell together once; a dash alone says that there are none."""
        self.texts = ["" if (text := cell.text.strip()) in _DASHES else text for cell in self.cells]

    def text(self, column: int) -> str:
        """Return the words of the cell in `column`, tidied."""
        return self.texts[column] if column < len(self.texts) else ""


@dataclass(slots=True)
class View:
    """A table with its header read: what each column holds, the rows, and what kind of table it is."""

    index: int
    columns: list[words.Column]
    rows: list[Row]
    caption: str
    header: list[Row] = field(default_factory=list)
    kind: Kind = "other"
    band: str = ""
    titled: bool = False
    nearest: str = ""
    """The line right above the table."""
    school: bool = False
    """Whether its pairs of years are school years."""

    def having(self, *roles: str) -> list[int]:
        """Return the columns with one of these roles, left to right."""
        return [c for c, column in enumerate(self.columns) if column.role in roles]
