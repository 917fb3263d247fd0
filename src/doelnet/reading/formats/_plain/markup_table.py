"""HTML tables that stand in Markdown or plain text."""

from __future__ import annotations

import re

from doelnet.reading.blocks import Cell, Table
from doelnet.reading.formats._plain.inline import Reader
from doelnet.reading.formats._shared.tables import finish, span

_PART = re.compile(r"<(?P<close>/?)(?P<name>table|tr|td|th|thead|tbody|tfoot|caption)\b(?P<attributes>[^<>]*)>", re.I)
_SPAN = re.compile(r"(colspan|rowspan)\s*=\s*[\"']?\s*(\d{1,4})", re.IGNORECASE)


class _Rows:
    """The rows collected so far, and the cell that is open."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader
        self.rows: list[list[Cell]] = []
        self.cell: Cell | None = None
        self.start = 0
        self.depth = 0

    def close(self, at: int) -> None:
        """Close the open cell, if there is one, at this offset."""
        if self.cell is not None:
            self.cell.blocks.extend(self.reader.read(self.start, at))
            self.cell = None

    def open(self, name: str, attributes: str, after: int) -> None:
        """Open a cell."""
        spans = {key.lower(): span(value) for key, value in _SPAN.findall(attributes)}
        header = name == "th"
        self.cell = Cell(blocks=[], colspan=spans.get("colspan", 1), rowspan=spans.get("rowspan", 1), header=header)
        if not self.rows:
            self.rows.append([])
        self.rows[-1].append(self.cell)
        self.start = after


def read_table(document: str, start: int, reader: Reader) -> tuple[Table | None, int]:
    """Return the table whose tag stands at or after `start`, and the offset just after it.

    Tags that are missing are understood as browsers do; a table inside a cell becomes text of that cell.
    """
    rows = _Rows(reader)
    end = len(document)
    for part in _PART.finditer(document, start):
        name, closing = part["name"].lower(), bool(part["close"])
        if name == "table":
            rows.depth += -1 if closing else 1
            if rows.depth == 0:
                rows.close(part.start())
                end = part.end()
                break
        elif rows.depth > 1 or name in ("thead", "tbody", "tfoot", "caption"):
            continue
        else:
            rows.close(part.start())
            if name == "tr" and not closing:
                rows.rows.append([])
            elif name in ("td", "th") and not closing:
                rows.open(name, part["attributes"], part.end())
    rows.close(end)
    filled = [row for row in rows.rows if row]
    return (finish(filled) if filled else None), end
