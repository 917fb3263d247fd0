"""Tables in text without columns: a label and as many figures as there are titles, one a line or a space apart."""

from __future__ import annotations

import re
from collections import Counter
from typing import NamedTuple

from doelnet.reading.blocks import Cell, Table
from doelnet.reading.formats._plain import cell_aligned, cell_header, cell_phased, cell_records
from doelnet.reading.formats._plain.cell_header import Extent, Title
from doelnet.reading.formats._plain.cell_joined import Said as _Said
from doelnet.reading.formats._plain.cell_joined import counted, joined, numbered, paragraphs, rated
from doelnet.reading.formats._plain.inline import Reader
from doelnet.reading.formats._plain.lines import Line, Page
from doelnet.reading.formats._shared.tables import finish

_FIGURE = re.compile(
    r"[-–−+(]*\s?(?:€\s?)?[-–−+]?\d{1,3}(?:[. ]\d{3})*(?:,\d+)?\s?%?\s?[-–−)]?(?:\s?[VN])?|\d+(?:[.,]\d+)?\s?%?|[-–—]"
    r"|n\.?\s?v\.?\s?t\.?|[-–−]?p\.?m\.?|n\.?\s?(?:n\.?\s?)?[bt]\.?\s?[bt]?\.?|[<>≤≥]=?\s?\d{1,3}(?:[.,]\d+)?\s?%?|[VNIS.]"
    r"|toename|afname|stijg(?:ing|end)|dal(?:ing|end)|stabiel|gelijk|hoger|lager",
    re.IGNORECASE,
)
_UNSAID = r"[Nn]\.?(?:[nv]\.?)?[bt]\.?"
_ONE = rf"(?:[-–−+(]?(?:€\s?)?[-–−]?(?!(?:19|20)\d\d\b)\d{{1,3}}(?:\.\d{{3}})*(?:,\d+)?%?[-–−)]?|[-–—]|[VN]|{_UNSAID})"
_FIGURES = re.compile(rf"(?<=\s){_ONE}(?=\s|$)")
_LAST = re.compile(_ONE)
_WORD = re.compile(r"[^\W\d_]{2}")
_CLOSING = frozenset("0123456789%-–−)VN ")
_UNKNOWN = ("n.b.", "nnb", ".v.t.", "nvt")
_MARKS = frozenset("#|<*>•-–")
_LONGEST, _LEAST_FIGURES, _LEAST_LINES, _LEAST_ROWS, _MOST_GROUPS = 110, 3, 2, 3, 1


class Laid(NamedTuple):
    """A table as its lines make it: the rows of its header, its rows, and the index of the line behind it."""

    header: list[list[tuple[Title | None, int]]]
    rows: list[list[Extent | None]]
    after: int


def find(page: Page) -> dict[int, Laid]:
    """Return the tables of a text that stand in no columns, by the index of the line with which each opens."""
    found = {at: _headed(*table) for at, table in cell_aligned.worded(page).items()}
    rows = {at for at, line in enumerate(page.lines) if "\t" not in line.text and _is_row(line.text)}
    if len(rows) < _LEAST_LINES and sum(_is_figure(line.text) for line in page.lines) < _LEAST_FIGURES:
        return found
    said = joined(_all_said(page, rows), page)
    records, phased = cell_records.find(said), cell_phased.find(said)
    own = [(said[at].line, said[after - 1].line, len(titles)) for at, (titles, _, after) in records.items()]
    for opens, ends, wide in own + counted(said):
        found = {at: t for at, t in found.items() if t.after <= opens or at > ends or len(t.header[-1]) > wide}
    taken = {line for at, laid in found.items() for line in range(at, laid.after)}
    place = 0
    while place < len(said) - 1:
        if said[place].line in taken:
            place += 1
            continue
        if place in phased:
            header, cells, after = phased[place]
            found[said[place].line] = Laid(header, cells, said[after - 1].line + 1)
            place = after
            continue
        if place in records:
            titles, cells, after = records[place]
            found[said[place].line] = _headed(titles, cells, said[after - 1].line + 1)
            place = after
            continue
        body, end = numbered(said, place)
        if not body:
            if not _names_row(said, place) or said[place + 1].kind != "figure" or numbered(said, place + 1)[0]:
                place += 1
                continue
            body, end = _body(said, place)
        judged = [(label, rated(figures)) for label, figures in body]
        laid = (_laid(said, place, body, end) or _laid(said, place, judged, end)) if body else None
        if laid and taken.isdisjoint(range(laid[0], laid[1].after)):
            found[laid[0]] = laid[1]
        place = max(end, place + 1)
    return found


def _headed(titles: list[Title | None], cells: list[list[Extent | None]], after: int) -> Laid:
    """Return a table with one row of titles."""
    return Laid([[(title, 1) for title in titles]], cells, after)


def build(laid: Laid, reader: Reader) -> Table:
    """Return the table whose cells stand in these places."""
    rows = [
        [_cell(reader, title.places if title else (), span, header=True) for title, span in titles]
        for titles in laid.header
    ]
    return finish([*rows, *([_cell(reader, () if at is None else (at,)) for at in row] for row in laid.rows)])


def _cell(reader: Reader, places: tuple[Extent, ...], span: int = 1, *, header: bool = False) -> Cell:
    parts = [part for place in places for part in paragraphs(reader.document, place)]
    whole = parts and len(parts) == len(places)
    read = reader.read_all(parts) if whole else [block for part in parts for block in reader.read(*part)]
    return Cell(blocks=read if parts else [], colspan=span, header=header)


def _all_said(page: Page, rows: set[int]) -> list[_Said]:
    """Return what stands on each line that is not blank, rows and the titles right over them in parts."""
    said: list[_Said] = []
    filled = [at for at, line in enumerate(page.lines) if not line.blank]
    for place, at in enumerate(filled):
        line = page.lines[at]
        if at in rows:
            said += _parts(at, line, _FIGURES)
        elif (
            not rows.isdisjoint(filled[place + 1 : place + 5]) and "  " not in line.text and line.text[0] not in _MARKS
        ):
            said += _parts(at, line, cell_header.TITLES)
        else:
            said.append(_said(at, (line.start, line.end), page.plain(at)))
    return said


def _parts(at: int, line: Line, pattern: re.Pattern[str]) -> list[_Said]:
    """Return the parts of a line that ends in several figures, or titles, and the words before these."""
    ends = [match.span() for match in pattern.finditer(line.text)]
    first = len(ends)
    while first and not line.text[ends[first - 1][1] : ends[first][0] if first < len(ends) else None].strip():
        first -= 1
    own = ends[first:] if len(ends) - first > 1 else []
    head = line.text[: own[0][0]].rstrip() if own else line.text
    found = [_said(at, (line.start, line.start + len(head)), head, whole=not own)] if head.strip() else []
    return found + [_said(at, (line.start + a, line.start + b), line.text[a:b]) for a, b in own]


def _is_row(text: str) -> bool:
    """Whether a line holds a label and, behind single spaces, several figures."""
    if not (text[-1:] in _CLOSING or text.endswith(_UNKNOWN)) or "  " in text or text[0] in _MARKS:
        return False
    words = text.split()
    if len(words) < 3 or not _LAST.fullmatch(words[-1]) or not _LAST.fullmatch(words[-2]):
        return False
    return bool(_WORD.search(" ".join(words[:-2])))


def _is_figure(text: str) -> bool:
    bare = text.strip().rstrip("* ") or text.strip()[:1]
    if 10 < len(bare) < 40 and bare[0].isalpha() and cell_header.UNKNOWN.fullmatch(bare):
        return True
    if not 0 < len(bare) < 20 or cell_header.YEAR.fullmatch(bare):
        return False
    return bare == "*" or bool(_FIGURE.fullmatch(bare))


def _said(at: int, place: Extent, text: str, *, whole: bool = True) -> _Said:
    text = text.strip()
    if cell_header.YEAR.fullmatch(text):
        return _Said(at, place, text, "year")
    if _is_figure(text):
        return _Said(at, place, text, "figure")
    sentence = whole and (len(text) > _LONGEST or (text.endswith((".", ":", ";")) and len(text) > 60))
    return _Said(at, place, text, "text" if sentence or text[:1] in "#|<" else "label")


def _names_row(said: list[_Said], place: int) -> bool:
    """Whether a line may name a row: a label, or a sentence right over two figures or more."""
    if said[place].kind == "label":
        return True
    return said[place].kind == "text" and [one.kind for one in said[place + 1 : place + 3]] == ["figure"] * 2


def _body(said: list[_Said], place: int) -> tuple[list[tuple[_Said, list[_Said]]], int]:
    """Return the rows from `place` on, each a label and its figures (a group has none), and where they end."""
    rows: list[tuple[_Said, list[_Said]]] = []
    end, after = place, place
    while after < len(said) and _names_row(said, after) and _groups(said[end:after]) <= _MOST_GROUPS:
        stop = after + 1
        while stop < len(said) and (said[stop].kind == "figure" or _is_both(said, stop)):
            stop += 1
        rows.append((said[after], said[after + 1 : stop]))
        end = stop if stop > after + 1 else end
        after = stop
    while rows and not rows[-1][1]:
        rows.pop()
    cut = _parting(rows)
    return (rows[:cut], end - sum(1 + len(figures) for _, figures in rows[cut:])) if cut else (rows, end)


def _groups(over: list[_Said]) -> int:
    """Return how many lines without figures part the rows; a group in a group ("Reserves:", "In:") counts once."""
    alike = len({one.text.split()[0] for one in over}) == 1 and " " in over[0].text if over else False
    return len(over) - (len(over) > 1 and (alike or all(one.text.endswith(":") for one in over)))


def _is_both(said: list[_Said], place: int) -> bool:
    """Whether a line behind a figure says that an amount is of both sorts: "I/S"; over the rows it is a title."""
    return said[place - 1].kind == "figure" and bool(cell_header.GIST.fullmatch(said[place].text))


def _parting(rows: list[tuple[_Said, list[_Said]]]) -> int:
    """Return the index of the line between rows of one width and rows of another; 0 where there is none."""
    widths = [len(figures) for _, figures in rows]
    other = next((at for at, width in enumerate(widths) if width and width != widths[0]), 0)
    alike = len({width for width in widths[other:] if width}) == 1
    return other - 1 if other > 1 and alike and widths[0] and not widths[other - 1] else 0


def _laid(said: list[_Said], place: int, rows: list[tuple[_Said, list[_Said]]], end: int) -> tuple[int, Laid] | None:
    """Return the table that rows and the titles over them make, and the line with which it opens."""
    first = len(rows[0][1])
    while len(rows) > 2 and len(rows[-1][1]) == 1 < first - 1 and _sums_up(*rows[-2], first):
        end -= 2
        rows = rows[:-1]
    counts = Counter(first if _sums_up(*row, first) else len(row[1]) for row in rows if row[1])
    width, most = counts.most_common(1)[0]
    if first == width and (width > 1 or most >= _LEAST_ROWS) and most * 10 >= 7 * counts.total():
        found = _titled(said, place, rows, end, width, sure=most > 1)
        if found:
            return found
    if first == max(counts) > 2 and counts[first] > 1:
        found = _titled(said, place, rows, end, first, sure=True)
        if found and cell_header.are_dated(found[1].header):
            return found
    least = min(counts)
    longer = [row for row in rows if len(row[1]) > least]
    if least > 1 and longer and all(label.line == figures[-1].line for label, figures in longer):
        return _titled(said, place, rows, end, least, sure=True)
    return _untitled(rows)


def _untitled(rows: list[tuple[_Said, list[_Said]]]) -> tuple[int, Laid] | None:
    """Return the table of costs and income in euros without titles, each with its share: "Lasten", "€ 5", "4,5 %"."""
    sides = len({label.text.lower() for label, _ in rows} & cell_header.SIDES)
    alike = all(len(figures) == len(rows[0][1]) <= 2 and figures[0].text.startswith("€") for _, figures in rows)
    if sides < 2 or sides < len(rows) or not alike:
        return None
    body: list[list[Extent | None]] = [[label.place, *(figure.place for figure in figures)] for label, figures in rows]
    return rows[0][0].line, Laid([], body, rows[-1][1][-1].line + 1)


def _titled(
    said: list[_Said], place: int, rows: list[tuple[_Said, list[_Said]]], end: int, width: int, *, sure: bool
) -> tuple[int, Laid] | None:
    """Return the table of rows with `width` figures under the titles over them, and the line with which it opens."""
    over = _over(said, place, 3 * width + 5)
    for groups in range(min(3, max(0, len(over) - width + 1))):
        titles = over[: len(over) - groups] if groups else over
        header = cell_header.header(titles, width, sure=sure)
        if header is None or not cell_header.parts_rows(over[len(titles) :], header):
            continue
        opening = min(title.line for row in header for title, _ in row if title)
        body: list[list[Extent | None]] = [[title.places[0], *[None] * width] for title in over[len(titles) :]]
        body += [row for label, figures in rows for row in _rows(label, figures, width)]
        return opening, Laid(header, body, said[end - 1].line + 1)
    return None


def _rows(label: _Said, figures: list[_Said], width: int) -> list[list[Extent | None]]:
    """Return the row of a label, and the sums without a label that stand right behind its figures."""
    if not _sums_up(label, figures, width):
        return [_row(label, figures, width)]
    sums: list[Extent | None] = [None, *(figure.place for figure in figures[-width:])]
    return [_row(label, figures[:-width], width), sums]


def _sums_up(label: _Said, figures: list[_Said], width: int) -> bool:
    """Whether more figures stand under a label than there are columns, each on a line: the last are sums."""
    more = 2 < width < len(figures) <= 2 * width and figures[-1].line != label.line
    return more and not any(figure.text in ("V", "N") for figure in figures)


def _row(label: _Said, figures: list[_Said], width: int) -> list[Extent | None]:
    """Return the cells of a row: a figure too many on its line ends its label ("Kade 2"); with too few it has none."""
    extra = len(figures) - width
    if extra > 0 and figures[-1].line == label.line:
        return [(label.place[0], figures[extra - 1].place[1]), *(figure.place for figure in figures[extra:])]
    return [label.place, *([None] * width if extra else [figure.place for figure in figures])]


def _over(said: list[_Said], place: int, most: int) -> list[Title]:
    """Return the short lines right over the first row, a year with the word over it as one title."""
    first = place
    while (
        first and place - first < most and said[first - 1].kind in ("label", "year") and len(said[first - 1].text) < 70
    ):
        first -= 1
    titles: list[Title] = []
    for at, one in enumerate(said[first:place], start=first):
        phases = [bool(cell_header.PHASE.fullmatch(title.text)) for title in titles[-2:]]
        tiers = phases == [True, True] and said[at + 1].kind == "year"
        if one.kind == "year" and phases[-1:] == [True] and not tiers:
            last = titles[-1]
            titles[-1] = Title(last.line, (*last.places, one.place), f"{last.text} {one.text}")
        else:
            titles.append(Title(one.line, (one.place,), one.text))
    return titles
