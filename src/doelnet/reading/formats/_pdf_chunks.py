"""From the pages of a PDF to paragraphs and tables: running headers out, what a page break cut made whole."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from doelnet.reading.formats._marks import breaks_off, ends, marker
from doelnet.reading.formats._pdf_lines import Line, in_columns, lines_of, paragraphs
from doelnet.reading.formats._pdf_tables import Slot, find_grids, runs_of_parts, set_out
from doelnet.reading.formats._pdf_words import Sheet, Word

_EDGE = 0.12
_LEADER = re.compile(r"(\S.*?)\s*(?:[.…_·]\s?){4,}\s*(\d{1,4})$")
_PAGE_NUMBER = re.compile(r"(?:pagina|page|blz\.?|p\.)?\s*#(?:\s*(?:van|/|of|-)\s*#)?", re.IGNORECASE)


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


def chunks(sheets: Sequence[Sheet]) -> Iterator[Chunk]:
    """Yield what stands on the pages, in reading order; what goes on over a page break comes once."""
    last: Chunk | None = None
    for number, (sheet, words) in enumerate(zip(sheets, _without_edges(sheets), strict=True), start=1):
        for i, chunk in enumerate(_on_page(sheet, words, number)):
            if last is not None and i == 0 and _joined(last, chunk):
                continue
            if last is not None:
                yield last
            last = chunk
    if last is not None:
        yield last


def _without_edges(sheets: Sequence[Sheet]) -> list[list[Word]]:
    """Return the words of each page without running headers, footers and page numbers.

    These stand at the top or bottom of pages, at one height, with the same words but for the figures.
    """
    seen: dict[tuple[str, int], set[int]] = defaultdict(set)
    found: list[list[tuple[tuple[str, int], Line]]] = []
    for number, sheet in enumerate(sheets):
        edge = [w for w in sheet.words if not _EDGE * sheet.height < w.middle < (1 - _EDGE) * sheet.height]
        here = []
        for line in lines_of(edge, number):
            key = (re.sub(r"\d+", "#", line.text), round(line.middle / 12))
            seen[key].add(number)
            here.append((key, line))
        found.append(here)
    least = 2 if len(sheets) < 6 else max(3, len(sheets) // 6)
    kept = []
    for sheet, here in zip(sheets, found, strict=True):
        drop: set[int] = set()
        for (text, height), line in here:
            pages = seen[text, height] | seen.get((text, height - 1), set()) | seen.get((text, height + 1), set())
            if _PAGE_NUMBER.fullmatch(text) or (len(pages) >= least and len(sheets) > 1):
                drop.update(map(id, line.words))
        kept.append([word for word in sheet.words if id(word) not in drop] if drop else sheet.words)
    return kept


def _on_page(sheet: Sheet, words: list[Word], page: int) -> Iterator[Chunk]:
    """Yield the tables and paragraphs of one page, from the top down."""
    grids, rest = find_grids(sheet.rules, words)
    lines = lines_of(rest, page)
    for grid in grids:
        above = [line for line in lines if line.middle > grid.top]
        lines = lines[len(above) :] if above == lines[: len(above)] else [ln for ln in lines if ln not in above]
        yield from _texts(above)
        yield Rows([[_cell(slot, page) for slot in row] for row in grid.slots], grid.edges, page)
    yield from _texts(lines)


def _cell(slot: Slot, page: int) -> Cells:
    return Cells(lines_of(slot.words, page), slot.rows, slot.columns)


def _texts(lines: list[Line]) -> Iterator[Chunk]:
    for column in in_columns(lines):
        start = 0
        for begin, end in _tables_in(column):
            yield from _plain(column[start:begin])
            made = _made(column[begin:end])
            if made:
                yield made
            else:
                yield from _plain(column[begin:end])
            start = end
        yield from _plain(column[start:])


def _tables_in(lines: list[Line]) -> list[tuple[int, int]]:
    """Return the stretches of lines that may be a table: contents pages, and parts with white space between."""
    leaders = [bool(_LEADER.match(line.text)) for line in lines]
    if not any(leaders):
        return runs_of_parts(lines)
    runs = []
    i = 0
    while i < len(lines):
        if leaders[i]:
            end = i + 1
            while end < len(lines) and (leaders[end] or (end + 1 < len(lines) and leaders[end + 1])):
                end += 1
            runs.append((i, end))
            i = end
        else:
            i += 1
    return runs


def _made(lines: list[Line]) -> Rows | None:
    """Return the table that these lines are, or None."""
    page = lines[0].page
    if _LEADER.match(lines[0].text):
        rows = []
        for line in lines:
            parts = [[word for word in line.words[:-1] if word.text.strip(".…_·")], line.words[-1:]]
            rows.append([Cells([Line(words, page)]) if words else Cells([]) for words in parts])
        return Rows(rows, [lines[0].x0], page, contents=True)
    found = set_out(lines)
    if not found:
        return None
    rows = [[Cells(lines_of(words, page)) for words in row] for row in found[0]]
    return Rows(rows, found[1], page)


def _plain(lines: list[Line]) -> Iterator[Text]:
    for group in paragraphs(lines):
        yield Text(group)


def _joined(last: Chunk, chunk: Chunk) -> bool:
    """Put `chunk`, the first on a page, behind `last` where it goes on with it; return whether it does."""
    if isinstance(last, Text) and isinstance(chunk, Text):
        above, below = last.lines[-1], chunk.lines[0]
        if abs(above.size - below.size) > 0.6 or above.bold != below.bold or ends(above.text) or marker(below.text):
            return False
        if below.text[0].islower() or breaks_off(above.text) or above.text.endswith("-"):
            last.lines.extend(chunk.lines)
            return True
        return False
    return isinstance(last, Rows) and isinstance(chunk, Rows) and _table_joined(last, chunk)


def _table_joined(last: Rows, chunk: Rows) -> bool:
    """Put a table behind the one on the page before, where the columns are the same."""
    if len(last.edges) != len(chunk.edges) or last.contents != chunk.contents:
        return False
    if any(abs(a - b) > 12 for a, b in zip(last.edges, chunk.edges, strict=True)):
        return False
    rows = chunk.rows
    header = [cell.text for cell in last.rows[0]]
    repeated = bool(rows) and [cell.text for cell in rows[0]] == header
    if repeated:
        rows = rows[1:]
    elif not _goes_on(last.rows, rows):
        return False
    if rows and last.rows and _cut(last.rows[-1], rows[0]):
        for old, new in zip(last.rows[-1], rows[0], strict=True):
            old.lines.extend(new.lines)
        rows = rows[1:]
    last.rows.extend(rows)
    last.page = chunk.page
    return True


def _goes_on(above: list[list[Cells]], rows: list[list[Cells]]) -> bool:
    """Whether rows without a header of their own go on with the table above: their first is no header."""
    if not rows:
        return False
    bold = [all(line.bold for line in cell.lines) for cell in rows[0] if cell.lines]
    header_bold = [all(line.bold for line in cell.lines) for cell in above[0] if cell.lines]
    return not (bold and all(bold) and header_bold and all(header_bold) and len(bold) > 1)


def _cut(above: list[Cells], row: list[Cells]) -> bool:
    """Whether a row goes on with the row above it: its first cell is empty and a sentence was broken off."""
    if len(above) != len(row):
        return False
    filled = [(old, new) for old, new in zip(above, row, strict=True) if new.lines]
    if not filled or (row[0].lines and not row[0].text[0].islower()):
        return False
    return all(old.lines and (not ends(old.text) or new.text[0].islower()) for old, new in filled)


def sizes(found: Sequence[Chunk]) -> Counter[float]:
    """Return how many characters of running text are set in each size."""
    counted: Counter[float] = Counter()
    for chunk in found:
        if isinstance(chunk, Text):
            for line in chunk.lines:
                counted[round(line.size * 2) / 2] += len(line.text)
    return counted
