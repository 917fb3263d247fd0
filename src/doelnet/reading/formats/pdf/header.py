"""Reads the bold header of a table on a PDF page: where it ends, its rows, and the white between its names."""

from __future__ import annotations

import re
from itertools import pairwise

from doelnet.reading.formats.pdf.lines import Line
from doelnet.reading.formats.pdf.rows import Cells, cells_of
from doelnet.reading.formats.pdf.words import Word

_YEAR = re.compile(r"(?:19|20)\d\d\W?")
_WHITE = 0.8
"""White that parts two names is wider than so many heights of a line."""
_LEAST_TITLE = 3
"""A heading over a table has at least so many words."""

Strip = tuple[float, float]


def header_of(lines: list[Line]) -> list[list[Line]]:
    """Return the lines, bold and close upon each other, that the header takes: in two rows where white parts it.

    Nothing where the first line is a heading over it.
    """
    rows: list[list[Line]] = []
    for line in lines:
        if not line.bold or abs(line.size - lines[0].size) > 0.6:
            break
        above = rows[-1][-1] if rows else None
        if above is None or above.bottom - line.top > 0.8 * line.size:
            if above is not None and (len(rows) == 2 or not _is_below(above, line)):
                break
            rows.append([])
        rows[-1].append(line)
    return [] if rows and _is_title([line for row in rows for line in row]) else rows


def between(header: list[list[Line]]) -> tuple[list[Strip], list[Strip]]:
    """Return the strips of white in a header that part columns, and those too narrow to tell from a space.

    Of two rows the lower has the names of the columns; what stands above several of these is the name of them all.
    """
    words = [word for line in header[-1] for word in line.words] if header else []
    for line in header[0] if len(header) > 1 else ():
        words += [word for part in _names(line) for word in part if _covers(part, header[-1]) < 2]
    words.sort(key=lambda word: word.x0)
    wide, narrow = [], []
    reach = words[0].x1 if words else 0.0
    for word in words:
        if word.x0 - reach > _WHITE * word.size:
            wide.append((reach, word.x0))
        elif word.x0 - reach > 1:
            narrow.append((reach, word.x0))
        reach = max(reach, word.x1)
    return wide, narrow


def named(header: list[list[Line]], edges: list[float]) -> list[Cells]:
    """Return the rows of a header as cells."""
    return [cells_of([word for line in row for word in line.words], edges) for row in header]


def _is_below(above: Line, line: Line) -> bool:
    """Whether a line is the second row of a header: several names, no figures but years, not far below the first."""
    return (
        above.bottom - line.top < 2.2 * line.size
        and min(len(_names(above)), len(_names(line))) > 1
        and not any(any(map(str.isdigit, word.text)) and not _YEAR.fullmatch(word.text) for word in line.words)
    )


def _names(line: Line) -> list[list[Word]]:
    """Return the words of a line in groups with white between them, a year as any other."""
    groups = [line.words[:1]]
    for left, right in pairwise(line.words):
        if right.x0 - left.x1 > _WHITE * line.size:
            groups.append([])
        groups[-1].append(right)
    return groups


def _covers(part: list[Word], below: list[Line]) -> int:
    """Return above how many parts of the lines below these words stand."""
    left, right = part[0].x0, part[-1].x1
    return max(sum(other[-1].x1 > left and other[0].x0 < right for other in _names(line)) for line in below)


def _is_title(lines: list[Line]) -> bool:
    """Whether the first of the bold lines is a heading: it runs on where white parts the names in the others."""
    first, others = lines[0], lines[1:]
    if not others or len(first.words) < _LEAST_TITLE or first.x0 > min(line.x0 for line in others) + first.size:
        return False
    if len(_names(first)) > 1:
        return False
    return any(first.x1 > right for _, right in between([others])[0])
