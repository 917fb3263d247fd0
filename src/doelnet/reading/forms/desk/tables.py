"""Tables as the recognisers want them: header and rows parted, columns named, spans and page breaks undone."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

from doelnet.reading.blocks import Cell, Item, Paragraph, Table
from doelnet.reading.dutch import dates, money
from doelnet.reading.forms.desk import words
from doelnet.reading.forms.desk.outline import Node, Outline
from doelnet.reading.forms.desk.spans import Span, joined, whole

Kind = Literal["network", "indicator", "money", "fields", "contents", "other"]
_NETWORK = {"goal", "target", "effort", "benefit", "capability", "result", "theme"}
_MONEY_WORDS = re.compile(
    r"\b(?:lasten|baten|saldo|uitgaven|inkomsten|begroting|begroot|rekening|realisatie|raming"
    r"|budget\w*|kosten|dekking|onttrekking\w*|toevoeging\w*|"
    r"reserve\w*|mutatie\w*|bijdrage\w*|subsidie\w*|exploitatie|bedrag\w*|middelen|uitkering\w*"
    r"|resultaat|besteed|totaal)\b|€|euro\b",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"^[(\s]*(?:€|[-–−]/?-?)?\s*[\d.,\s]+(?:\s*%|-/-|[-–−]|,-+)?[)\s]*(?:n\.?\s?b\.?)?$")
_NOTE = re.compile(r"^[\"'‘’“”].*[\"'‘’“”]\s*:?$", re.DOTALL)
_LEADING_NOTE = re.compile(r"^([\"'‘“][^\"'’”]{5,120}[\"'’”])\s+(?=[A-Z])")
_MARKS = re.compile(r"\s*[•▪◦●■☐☒☑✓✔✘✗⌘☉⊗⊙➢➤►]\s*")
_OPEN_END = re.compile(r"[^.!?;:)\]\"'’”…]\s*$")


@dataclass(slots=True)
class Row:
    """One row: its cells by column, and which of them are its own rather than spanned from above."""

    cells: list[Cell]
    own: list[bool]
    after_break: bool = False

    def text(self, column: int) -> str:
        """Return the words of the cell in `column`, tidied."""
        return self.cells[column].text.strip() if column < len(self.cells) else ""


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

    def having(self, *roles: str) -> list[int]:
        """Return the columns with one of these roles, left to right."""
        return [c for c, column in enumerate(self.columns) if column.role in roles]


def views(outline: Outline) -> dict[int, View]:
    """Return a view of every table, by the index of its node; a table that runs on is part of the first."""
    found: dict[int, View] = {}
    last: View | None = None
    for node in outline:
        if not isinstance(node.block, Table):
            if node.text and not node.contents:
                last = None
            continue
        if node.contents:
            continue
        view = _view(node.index, node.block, outline.text_above(node.index))
        _inherit(view, node, outline, found)
        if last and _runs_on(last, view):
            _append(last, view)
            continue
        view.kind = "contents" if node.contents else _kind(view)
        found[node.index] = view
        last = view
    for view in found.values():
        view.kind = _kind(view)
    return found


def entries(cell: Cell, *, split: bool = True) -> list[Span]:
    """Return the entries of a cell: one for each bullet or paragraph, lower bullets with the one above.

    With `split` False paragraphs make one entry together (bullets still part). A quoted note over a
    list is left out.
    """
    groups: list[list[Span]] = []
    listed = any(isinstance(block, Item) for block in cell.blocks)
    after_lead, top = False, ""
    for block in cell.blocks:
        span = whole(block.passage)
        if not span.text:
            continue
        if isinstance(block, Item):
            top = top or block.marker
            nested = block.depth > 0 or (not block.numbered and block.marker != top)
            groups[-1].append(span) if (nested or after_lead) and groups else groups.append([span])
            continue
        if listed and _is_note(block, span.text):
            continue
        span = _without_note(span)
        follows = bool(groups) and (span.text[:1].islower() or (not split and not listed))
        pieces = _by_marks(span)
        if follows:
            groups[-1].append(pieces.pop(0))
        groups.extend([piece] for piece in pieces)
        after_lead = listed and span.text.endswith(":") and not words.label(span.text)
        if listed and words.label(span.text) and groups and len(span.text) < 40:
            groups.pop()
    return [joined(group) for group in groups]


def _is_note(block: object, text: str) -> bool:
    return isinstance(block, Paragraph) and bool(_NOTE.match(text))


def _without_note(span: Span) -> Span:
    """Take off a quoted note in italics that stands before the text of a cell."""
    match = _LEADING_NOTE.match(span.text)
    if match and any(
        s.look == "italic" and s.start <= span.start and s.end >= span.start + match.end(1) - 1
        for s in span.passage.styles
    ):
        return span.cut(match.end()).trimmed()
    return span


def _by_marks(span: Span) -> list[Span]:
    """Part a paragraph at bullet marks inside it ("☉ one; ☉ two")."""
    text = span.text
    cuts = [0, *(m.start() for m in _MARKS.finditer(text) if m.start()), len(text)]
    if span.more or len(cuts) == 2:
        return [span]
    return [part for a, b in itertools.pairwise(cuts) if (part := span.cut(a, b).trimmed()).text]


def continues(previous: Span, later: Span, after_break: bool) -> bool:
    """Whether `later` runs on from `previous`: a cell cut by a page break or a lost span."""
    before, behind = previous.text.rstrip(), later.text
    if not before or not behind:
        return False
    open_bracket = before.count("(") > before.count(")")
    if behind[:1].islower() and (_OPEN_END.search(before) or open_bracket):
        return True
    return open_bracket and after_break and bool(_OPEN_END.search(before))


def _view(index: int, table: Table, caption: str) -> View:
    grid = table.grid()
    rows = []
    for r, cells in enumerate(grid):
        own = [r == 0 or cell is not grid[r - 1][c] or not cell.blocks for c, cell in enumerate(cells)]
        rows.append(Row(cells, own))
    for before, row in itertools.pairwise(rows):
        row.after_break = _gap(before, row)
    bands = (
        [rows.pop(0)] if len(rows) > 2 and _is_band(rows[0]) and not _is_band(rows[1]) and _titles_like(rows[1]) else []
    )
    count = _header_rows(rows)
    titles = _titles(rows[:count], len(grid[0]) if grid else 0)
    columns = [words.column(title) for title in titles]
    header, body = rows[:count], [row for row in [*bands, *rows[count:]] if any(cell.blocks for cell in row.cells)]
    body = [row for row in body if not count or not _repeats(header, row)]
    columns = _with_effort(columns)
    columns = [_valued(column, [row.text(c) for row in body]) for c, column in enumerate(columns)]
    return View(index, columns, body, caption, header, titled=bool(header))


def _is_band(row: Row) -> bool:
    """Whether a row is one cell over the whole width."""
    return (
        len(row.cells) > 2
        and len({id(cell) for cell in row.cells if cell.blocks}) == 1
        and row.cells[0].colspan >= len(row.cells) - 1
    )


_WHAT = re.compile(r"(?:wat|onderwerp|omschrijving|beschrijving|naam|titel|onderdeel|punt)\??", re.IGNORECASE)


def _with_effort(columns: list[words.Column]) -> list[words.Column]:
    """Read "Wat" or "Omschrijving" beside who and when as the effort, where no column is called so."""
    roles = {column.role for column in columns}
    if roles & {"effort", "indicator"} or not roles & {"owner", "planning"}:
        return columns
    place = next((c for c, column in enumerate(columns) if _WHAT.fullmatch(column.title.strip())), None)
    return [words.Column("effort", col.year, col.title) if c == place else col for c, col in enumerate(columns)]


def _valued(column: words.Column, texts: list[str]) -> words.Column:
    """Read a column "Doel 2026" that holds figures as target values, and one with names of months as planning."""
    filled = [text for text in texts if text]
    figures = sum(bool(_NUMBER.match(text)) for text in filled)
    shown = column.year or any("%" in text or "," in text for text in filled)
    if column.role in ("goal", "target") and filled and figures >= 0.6 * len(filled) and shown:
        return words.Column("goalvalue", column.year, column.title)
    return column


def _inherit(view: View, node: Node, outline: Outline, found: dict[int, View]) -> None:
    """Give a table without header the columns of the one above, where only a band ("Uitgaven") stands between."""
    if view.header or node.index < 2:
        return
    between = outline.nodes[node.index - 1]
    above = found.get(node.index - 2) if between.text else None
    if above is None and between.text:
        return
    above = above or found.get(node.index - 1)
    if above is None or len(above.columns) != len(view.columns) or not above.titled:
        return
    if between.text and (len(between.text) > 40 or between.text.endswith((".", ":"))):
        return
    view.columns, view.titled = above.columns, True
    view.band = between.text


def _gap(before: Row, row: Row) -> bool:
    """Whether a page break (or a blank line, in text) lies between two rows."""
    one = next((b.passage for cell in reversed(before.cells) for b in reversed(cell.blocks)), None)
    other = next((b.passage for cell in row.cells for b in cell.blocks), None)
    if one is None or other is None:
        return False
    if one.page is not None and other.page is not None:
        return one.page != other.page
    return one.line is not None and other.line is not None and other.line - (one.line_of(len(one.text) - 1) or 0) > 1


def _header_rows(rows: list[Row]) -> int:
    """Return how many rows at the top are header: by markup, or by short titles in the field's words."""
    marked = 0
    while (
        marked < min(len(rows), 3)
        and all(cell.header or not cell.blocks for cell in rows[marked].cells)
        and any(cell.header for cell in rows[marked].cells)
    ):
        marked += 1
    if marked and marked < len(rows):
        return marked + _second_header(rows, marked)
    if not rows or not _titles_like(rows[0]):
        return 0
    return 1 + _second_header(rows, 1)


def _second_header(rows: list[Row], at: int) -> int:
    """Return 1 where the row at `at` titles the columns further: under a row with gaps or spans, no figures."""
    if at >= len(rows) - 1 or at > 1:
        return 0
    upper, lower = rows[at - 1], rows[at]
    texts = [cell.text.strip() for cell in lower.cells]
    gaps = any(not cell.blocks for cell in upper.cells[1:]) or any(cell.colspan > 1 for cell in upper.cells)
    short = all(len(text) < 40 and not _NUMBER.match(text.replace("20", "")) for text in texts if text)
    fills = sum(bool(t) for t in texts) >= 2
    finance = any(
        re.search(
            r"lasten|baten|saldo|uitgaven|inkomsten|resultaat|realisatie|begrot|rekening|\b20\d\d\b|streef|doel",
            t,
            re.I,
        )
        for t in texts
    )
    return int(gaps and short and fills and finance)


def _titles_like(row: Row) -> bool:
    texts = [cell.text.strip() for cell in row.cells]
    filled = [text for text in texts if text]
    if not filled or any(len(text) > 260 for text in filled):
        return False
    if len(filled) == 1 and len(texts) > 1:
        return False
    known = sum(words.column(text).role is not None or bool(_WHAT.fullmatch(text)) for text in filled)
    years = sum(bool(re.search(r"\b(?:19|20)\d\d\b", text)) and len(text) < 60 for text in filled)
    moneyed = sum(bool(_MONEY_WORDS.search(text)) and not money.find(text) for text in filled)
    figures = sum(bool(_NUMBER.match(text)) and not re.fullmatch(r"(?:19|20)\d\d", text) for text in filled)
    if (
        len(texts) == 2
        and known == 1
        and words.label(filled[0])
        and not years
        and len(filled) == 2
        and words.column(filled[1]).role is None
    ):
        return False
    return figures == 0 and (known >= max(1, len(filled) // 3) or years >= 1 or moneyed >= 2)


def _titles(header: list[Row], width: int) -> list[str]:
    """Return the full title of each column: its header cells from top to bottom, gaps filled from the left."""
    titles = [""] * width
    for r, row in enumerate(header):
        last = ""
        below = header[r + 1] if r + 1 < len(header) else None
        for c, cell in enumerate(row.cells):
            text = cell.text.strip()
            if not text and below is not None and below.text(c) and c:
                text = last
            last = text or last
            if text and not titles[c].endswith(text):
                titles[c] = f"{titles[c]} {text}".strip()
    return titles


def _repeats(header: list[Row], row: Row) -> bool:
    """Whether a row says the header again, as tables do that run over pages."""
    said = [cell.text.strip().lower() for cell in row.cells]
    return any(said == [cell.text.strip().lower() for cell in top.cells] for top in header)


def _runs_on(last: View, view: View) -> bool:
    if len(last.columns) != len(view.columns):
        return False
    if not view.header:
        return bool(last.header) and not view.band
    return [c.title.lower() for c in last.columns] == [
        c.title.lower() for c in view.columns
    ] and not view.caption.strip().endswith(view.columns[0].title)


def _append(last: View, view: View) -> None:
    rows = view.rows
    if rows:
        rows[0].after_break = True
    last.rows.extend(rows)


_GROUP = re.compile(r"werkgroep|overleg\b", re.IGNORECASE)
_MEMBER = re.compile(r"(?:werkgroep)?leden|deelnemers|samenstelling|contact", re.IGNORECASE)


def _is_groups(view: View) -> bool:
    """Whether a table lists working groups with their members or contacts."""
    titles = [column.title for column in view.columns]
    return any(_GROUP.match(title) for title in titles) and any(_MEMBER.match(title) for title in titles)


def _kind(view: View) -> Kind:
    roles = {column.role for column in view.columns}
    if _is_groups(view):
        return "other"
    figures, amounts, filled = _count(view)
    numeric = filled and figures / filled >= 0.5
    titles = " ".join(column.title for column in view.columns)
    if (
        roles & {"indicator", "goalvalue", "baseline"}
        and view.header
        and not (roles & {"effort"} and not roles & {"indicator"})
    ):
        return "indicator"
    moneyed = bool(
        _MONEY_WORDS.search(titles)
        or _MONEY_WORDS.search(view.caption[-200:])
        or money.factor(titles + view.caption) > 1
    )
    if numeric and (amounts >= 1 or moneyed or _MONEY_WORDS.search(" ".join(row.text(0) for row in view.rows))):
        return "money"
    if numeric and any(column.year for column in view.columns):
        return "indicator"
    if roles & _NETWORK and view.header and (len(view.columns) > 1 or roles & {"effort", "goal"}):
        return "network"
    if len(view.columns) in (2, 3, 4) and not any(column.role for column in view.columns):
        return "fields"
    return "fields" if len(view.columns) == 2 else "other"


def _count(view: View) -> tuple[int, int, int]:
    """Return how many cells hold a figure, how many an amount with a euro sign, and how many are filled."""
    figures = amounts = filled = 0
    for row in view.rows:
        for cell in row.cells[1:]:
            text = cell.text.strip()
            if text in ("", "-", "–"):
                continue
            filled += 1
            figures += bool(_NUMBER.match(text)) or money.cell(text) is not None
            amounts += "€" in text and len(text) < 30
    return figures, amounts, filled


def pairs(view: View) -> Iterator[tuple[str, Cell]]:
    """Yield the label and value cells of a table of fields: two columns, or label and value twice a row."""
    for row in [*view.header, *view.rows]:
        cells = row.cells
        for c in range(0, len(cells) - 1, 2):
            label = cells[c].text.strip()
            value = cells[c + 1]
            if value.text.strip() == ":" and c + 2 < len(cells):
                value = cells[c + 2]
                yield label.rstrip(" :"), value
                break
            if label:
                yield label.rstrip(" :"), value


def first_date(text: str, hint: str | None = None) -> str | None:
    """Return the first date in a cell's text."""
    return dates.first(text, hint)
