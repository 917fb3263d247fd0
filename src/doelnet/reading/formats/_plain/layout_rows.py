"""Finds the rows of a table in text that was taken out of a PDF with its layout."""

from __future__ import annotations

from doelnet.reading.formats._plain.layout_centred import rows_in_the_middle
from doelnet.reading.formats._plain.layout_frame import FIGURE, Frame, Held
from doelnet.reading.formats._plain.lines import Page
from doelnet.reading.formats._shared.marks import breaks_off, marker

_ROOM = 0.8
"""A word that would have stood in this part of its column's width goes on with nothing."""
_NARROW = 0.75
"""Labels keep to this part of their column's width: none of them goes on over its line."""

Row = list[Held]


def rows_of(page: Page, frame: Frame) -> list[Row]:
    """Return the rows, each the lines that it is made of.

    White parts rows where there is any. Lines without white between them are rows of their own where they fill a
    column of figures again, open with a label, fill a column that the line above left empty, or open with a word that
    had room on the line above.
    """
    return rows_in_the_middle(page, frame) or _Rows(page, frame).read()


class _Rows:
    """Reads the rows of one frame."""

    def __init__(self, page: Page, frame: Frame) -> None:
        self.page, self.frame = page, frame
        self.groups: list[Row] = []
        for line in frame.lines:
            if self.groups and not line.white:
                self.groups[-1].append(line)
            else:
                self.groups.append([line])
        self.spaced = len(self.groups) > 2
        columns = range(len(frame.columns))
        self.figures = {i for i in columns if i and self._holds_figures(i)}
        self.widths = [self._width(i) for i in columns]
        first = [end - start for line in frame.lines if 0 in line.parts for start, end in [line.parts[0]]]
        self.labels = len(columns) == 2 and max(first) <= _NARROW * self.widths[0]

    def read(self) -> list[Row]:
        """Return the rows."""
        rows: list[Row] = []
        for group in self.groups:
            if len(rows) > 1 and _goes_on(group):
                rows[-1] += group
                continue
            rows.append(group[:1])
            for line in group[1:]:
                if self._begins(rows[-1], line):
                    rows.append([line])
                else:
                    rows[-1].append(line)
        return rows

    def _text(self, line: Held, i: int) -> str:
        return self.page.lines[line.at].text[slice(*line.parts[i])]

    def _is_figure(self, line: Held, i: int) -> bool:
        return bool(FIGURE.fullmatch(self._text(line, i)))

    def _holds_figures(self, i: int) -> bool:
        lines = [line for line in self.frame.lines if i in line.parts]
        return 2 * sum(self._is_figure(line, i) for line in lines) > len(lines)

    def _width(self, i: int) -> int:
        """Return how many signs a column has room for."""
        columns = self.frame.columns
        start, end = columns[i]
        room = int(0.9 * (columns[i + 1][0] - start)) if i + 1 < len(columns) else 0
        return max(room, end - start)

    def _begins(self, row: Row, line: Held) -> bool:
        """Whether a row begins with this line, right below another."""
        if any(i in self.figures and self._is_figure(line, i) and self._counted(row, i) for i in line.parts):
            return True
        if not self.spaced and any(i not in row[-1].parts for i in line.parts):
            return len(line.parts) > 1 or bool(line.spans)
        if 0 not in line.parts or len(line.parts) < 2:
            return not self.spaced and 0 in line.parts and self._had_room(row[-1], line)
        if (
            self.labels
            and self._opens(line, 0)
            and not breaks_off(self._text(row[-1], 0) if 0 in row[-1].parts else "")
        ):
            return True
        if len(row) == 1 and set(line.parts) == set(row[0].parts) and all(self._opens(line, i) for i in line.parts):
            return True
        return not self.spaced and self._had_room(row[-1], line)

    def _counted(self, row: Row, i: int) -> bool:
        return any(i in line.parts and self._is_figure(line, i) for line in row)

    def _opens(self, line: Held, i: int) -> bool:
        first = self._text(line, i)[0]
        return first.isupper() or first.isdigit()

    def _had_room(self, above: Held, line: Held) -> bool:
        """Whether a first word of this line would have stood on the line above: so that begins no new line there."""
        for i in line.parts:
            text = self._text(line, i)
            if marker(text) or not self._opens(line, i) or i not in above.parts:
                continue
            start, end = above.parts[i]
            if end - start + 1 + len(text.split()[0]) <= _ROOM * self.widths[i]:
                return True
        return False


def _goes_on(group: Row) -> bool:
    """Whether lines under white go on in the row above: they fill one column, and not the first."""
    filled = {i for line in group for i in line.parts}
    return len(filled) == 1 and 0 not in filled
