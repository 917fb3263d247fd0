"""Markdown tables of which a converter lost the line ends: all rows stand on one line, the dashes among them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from doelnet.reading.formats._plain.lines import Line

_DASHES = re.compile(r"\|(?:[ \t]*:?-{3,}:?[ \t]*\|){2,}")
_PIPE = re.compile(r"(?<!\\)\|")


def unrolled(lines: list[Line]) -> list[Line]:
    """Return the lines, a table on one line as one for each of its rows: the dashes tell how many cells these have."""
    if not any("---" in line.text and _rolled(line.text) for line in lines):
        return lines
    return [part for line in lines for part in (_parts(line) if "---" in line.text else [line])]


def _rolled(text: str) -> re.Match[str] | None:
    """Return the dashes of a table that has other rows on the same line."""
    found = _DASHES.search(text)
    return found if found and (text[: found.start()].strip() or text[found.end() :].strip()) else None


def _parts(line: Line) -> list[Line]:
    """Return what stands before the table on a line, its rows, and what stands behind it."""
    text, found = line.text, _rolled(line.text)
    if not found:
        return [line]
    pipes = [pipe.start() for pipe in _PIPE.finditer(text)]
    dashes = pipes.index(found.start())
    width = found[0].count("|") - 1
    first = dashes - width - 1
    if first < 0 or text[pipes[dashes - 1] + 1 : pipes[dashes]].strip():
        return [line]
    starts = list(range(first, len(pipes) - width, width + 1))
    ends = next((at for at in starts[1:] if text[pipes[at - 1] + 1 : pipes[at]].strip()), len(pipes))
    rows = [(pipes[at], pipes[at + width] + 1) for at in starts if at < ends]
    around = [(0, rows[0][0]), *rows, (rows[-1][1], len(text))]
    return [
        line._replace(start=line.start + start, end=line.start + end, text=text[start:end])
        for start, end in around
        if text[start:end].strip()
    ]
