"""Tables on a PDF page that a column of bold labels makes: what a proposal says of itself, without lines."""

from __future__ import annotations

from doelnet.reading.formats.pdf.headed import Headed, follows
from doelnet.reading.formats.pdf.lines import Line
from doelnet.reading.formats.pdf.rows import Cells, cells_of


def labelled(lines: list[Line]) -> Headed | None:
    """Return the table that these lines begin with, in which bold labels stand before values, or None.

    The values begin at one place, though the labels differ in length: behind a label in a sentence they would not.
    """
    edge = _value_edge(lines[0])
    if edge is None:
        return None
    ends: list[float] = []
    end = 0
    for i, line in enumerate(lines):
        if i and not follows(lines[i - 1], line, lines[0]):
            break
        found = _value_edge(line)
        if found is not None and abs(found - edge) < 2:
            ends.append(max(word.x1 for word in line.words if word.x0 < edge - 1))
        elif line.x0 < edge - 2:
            break
        end = i + 1
    if len(ends) < 2 or (len(ends) < 3 and edge - max(ends) < 6) or max(ends) - min(ends) < 4:
        return None
    edges = [min(line.x0 for line in lines[:end]), edge]
    rows: list[Cells] = []
    for line in lines[:end]:
        cells = cells_of(line.words, edges)
        if cells[0] or not rows:
            rows.append(cells)
        else:
            rows[-1][1].extend(cells[1])
    return Headed(end, edges, rows)


def _value_edge(line: Line) -> float | None:
    """Return where the words behind the bold ones begin, in a line that begins bold and goes on otherwise."""
    count = 0
    while count < len(line.words) and line.words[count].bold:
        count += 1
    if not 0 < count < len(line.words) or any(word.bold for word in line.words[count:]):
        return None
    return line.words[count].x0
