"""Tables as the recognisers want them: header and rows parted, columns named, spans and page breaks undone."""

from __future__ import annotations

import itertools
import re
from dataclasses import replace

from doelnet.reading.blocks import Table
from doelnet.reading.dutch import clauses, dates, money
from doelnet.reading.forms.desk.cells import goal_numbers, unsigned
from doelnet.reading.forms.desk.outline import Node, Outline
from doelnet.reading.forms.desk.tables import (
    areas,
    contents,
    judged,
    onward,
    pointing,
    registers,
    school_years,
    stacked,
    verdicts,
)
from doelnet.reading.forms.desk.tables.cut import mended
from doelnet.reading.forms.desk.tables.grid import Row, View
from doelnet.reading.forms.desk.tables.header import (
    NUMBER,
    WHAT,
    full_titles,
    header_rows,
    is_band,
    is_card,
    repeats,
    titles_like,
)
from doelnet.reading.forms.desk.tables.kinds import kind_of
from doelnet.reading.forms.desk.tables.lost_spans import moved_back, widened
from doelnet.reading.forms.desk.tables.pivoted import pivot
from doelnet.reading.forms.desk.tables.turned import upright
from doelnet.reading.forms.desk.wording import full_networks, logic_models, words
from doelnet.reading.forms.desk.wording.placeholders import is_generic


def views(outline: Outline) -> dict[int, View]:
    """Return a view of every table, by the index of its node; a table that runs on is part of the first."""
    found: dict[int, View] = {}
    last: View | None = None
    for node in outline:
        if not isinstance(node.block, Table):
            if node.text and not node.contents and not onward.says_again(node.line):
                last = None
            continue
        behind = outline.nodes[node.index + 1].block if node.index + 1 < len(outline.nodes) else None
        if last and not node.contents and onward.is_footer(node.block, last, behind):
            node.contents = True
        if node.contents:
            continue
        above = outline.nodes[node.index - 1].line if node.index else ""
        view = _view(node.index, node.block, outline.text_above(node.index), above)
        _inherit(view, node, outline, found)
        if last and onward.runs_on(last, view):
            onward.append(last, view)
            continue
        found[node.index] = view
        last = view
    contents.linked(found.values())
    for view in found.values():
        view.rows = mended(moved_back(widened(view)))
        pivot(view)
        bare = _without_numbers(view)
        view.kind = kind_of(bare)
        if view.kind == "money":
            view.columns, view.rows = bare.columns, bare.rows
            _label_first(view)
        elif view.kind in ("indicator", "network"):
            view.school = school_years.rule(view)
            areas.settle(view)
    return found


_ROW_NUMBER = re.compile(r"(?:[A-Z]?\d{1,3}(?:\.\d{1,3})*[a-z]?\.?)?")


def _without_numbers(view: View) -> View:
    """Return a table without a first column that only numbers its rows ("1", "6.71"): of money these say nothing."""
    rows = [row for row in view.rows if not is_band(row)]
    if (
        len(view.columns) < 3
        or view.columns[0].year
        or len(rows) < 2
        or not all(_ROW_NUMBER.fullmatch(row.text(0)) for row in rows)
    ):
        return view
    named = sum(bool(re.search(r"[A-Za-z]{3}", row.text(1))) for row in rows)
    if not any(row.text(0) for row in rows) or named * 2 <= len(rows):
        return view
    bare = [Row(row.cells[1:], row.own[1:], row.after_break) for row in view.rows]
    return replace(view, columns=view.columns[1:], rows=bare)


def _label_first(view: View) -> None:
    """Put the column that tells what amounts are for before these, where it stands behind them."""
    rows = [row for row in view.rows if not is_band(row)]
    if not rows or any(re.search(r"[^\W\d_]{2}", row.text(0)) for row in rows):
        return
    wordy = (c for c in range(1, len(view.columns)) if all(re.search(r"[^\W\d_]{3}", row.text(c)) for row in rows))
    label = next(wordy, None)
    if label is None or not any(row.text(0) for row in rows):
        return
    order = [label, *(c for c in range(len(view.columns)) if c != label)]
    view.columns = [view.columns[c] for c in order]
    view.rows = [
        row if is_band(row) else Row([row.cells[c] for c in order], [row.own[c] for c in order], row.after_break)
        for row in view.rows
    ]


_PLANNED = re.compile(
    r"^[\d. ]*(?:mijlpalen|planning|tijd(?:pad|lijn|planning|schema)|fasering|vervolg)\b", re.IGNORECASE
)
"""Headings over a table that tells when what happens: its rows are no efforts."""


def is_planned(view: View) -> bool:
    """Whether a table stands under words for a planning: what it lists are steps and their dates."""
    return bool(_PLANNED.search(view.nearest))


def _view(index: int, table: Table, caption: str, nearest: str = "") -> View:
    grid = upright(table.grid())
    rows = []
    for r, cells in enumerate(grid):
        own = [r == 0 or cell is not grid[r - 1][c] or not cell.blocks for c, cell in enumerate(cells)]
        rows.append(Row(cells, own))
    for before, row in itertools.pairwise(rows):
        row.after_break = _gap(before, row)
    bands, rows = ([], rows) if is_card(rows) else _over_header(rows)
    named = [band for band in bands if _is_caption(band.text(0))]
    bands = [band for band in bands if band not in named and band.text(0) not in {row.text(0) for row in rows}]
    count = 0 if is_card(rows) else header_rows(rows)
    columns = stacked.columns(rows[:count], full_titles(rows[:count], len(grid[0]) if grid else 0))
    columns = logic_models.columns(full_networks.columns(columns))
    header, body = rows[:count], [row for row in [*bands, *rows[count:]] if any(cell.blocks for cell in row.cells)]
    body = [row for row in body if not count or not repeats(header, row)]
    columns = columns if _PLANNED.search(nearest) else _with_effort(columns)
    inner = [row for row in body if not is_band(row)]
    texts = [[row.text(c) for row in inner] for c in range(len(columns))]
    columns = verdicts.told(judged.worded(registers.planned(judged.granted(columns)), texts), texts)
    done = any(column.role == "effort" for column in columns)
    columns = [_valued(column, said, done) for column, said in zip(columns, texts, strict=True)]
    columns = judged.completed(contents.measured(columns, texts), texts)
    columns = pointing.columns(contents.contributing(registers.planned(columns), texts), texts)
    if any(column.role == "effort" for column in columns):
        columns = [_yielded(column, [row.text(c) for row in body]) for c, column in enumerate(columns)]
    said = " ".join([caption, *(row.text(0) for row in named)])
    return View(index, columns, body, said, [*named, *header], titled=bool(header), nearest=nearest)


def _over_header(rows: list[Row]) -> tuple[list[Row], list[Row]]:
    """Return the titles over the whole width that stand over the header, and the rows from the header on."""
    over = list(itertools.takewhile(_is_over, rows[:_MOST_TITLES]))
    if not over or len(rows) < len(over) + 2 or not _opens(rows[len(over)]):
        return [], rows
    return over, rows[len(over) :]


def _is_over(row: Row) -> bool:
    """Whether a row is a title over the whole width, or its first cell alone says what the table is about."""
    alone = len(row.texts) > 2 or money.factor(row.text(0)) > 1
    return is_band(row) or (alone and not any(row.texts[1:]) and 0 < len(row.text(0)) < 60)


_MOST_TITLES = 4
_CAPTION = re.compile(r"\W*(?:tabel|figuur|schema|bijlage)\b|\W*bedragen\b", re.IGNORECASE)


def _is_caption(title: str) -> bool:
    """Whether a title over the columns only says what table it is: "Acties 2026", "Tabel 2: …", "(x € 1.000)"."""
    label = words.label(title, heading=True)
    if label and label.role in ("goal", "theme") and label.start < len(title):
        return False
    dated = dates.find(title) and not clauses.has_finite_verb(title)
    plain = is_generic(title) or _CAPTION.match(title) or money.factor(title) > 1
    return bool(plain or dated or (label and label.start >= len(title)))


def _opens(row: Row) -> bool:
    """Whether the row under a title over the whole width is the header: by markup, or by its words."""
    return not is_band(row) and (titles_like(row) or all(cell.header for cell in row.cells if cell.blocks))


def _with_effort(columns: list[words.Column]) -> list[words.Column]:
    """Read "Wat" or "Omschrijving" beside who, when and how as the effort; how it is done is then a remark."""
    hows = [column.role == "effort" and bool(_HOW.match(column.title.strip())) for column in columns]
    others = [words.Column("status", *column[1:]) if how else column for column, how in zip(columns, hows, strict=True)]
    roles = {column.role for column in others}
    if any(hows) and "effort" in roles:
        return others
    if roles & {"effort", "indicator"} or not (roles & {"owner", "planning"} or any(hows)) or _yearly(columns):
        return columns
    if any(WHAT.fullmatch(column.title.strip(" :")) for column in columns):
        columns = others
    place = next((c for c, column in enumerate(columns) if WHAT.fullmatch(column.title.strip(" :"))), None)
    return [words.Column("effort", col.year, col.title) if c == place else col for c, col in enumerate(columns)]


def _yearly(columns: list[words.Column]) -> bool:
    """Whether a table has amounts by year: a column "Jaar" beside them is not when something is done."""
    beside = [column.title.lower().strip(" :") for column in columns if column.role in ("owner", "planning")]
    return any(column.role == "budget" for column in columns) and all(title in _YEARS for title in beside)


_YEARS = ("jaar", "jaartal", "begrotingsjaar", "boekjaar", "kalenderjaar")
_HOW = re.compile(r"(?:hoe|aanpak|werkwijze|uitwerking|op\s+welke\s+(?:manier|wijze))\b", re.IGNORECASE)
_YEAR_ALONE = re.compile(r"(?:in|jaar|eind|per)?\s*20\d\d(?:\s*[-–/]\s*(?:20)?\d\d)?", re.IGNORECASE)


def _yielded(column: words.Column, texts: list[str]) -> words.Column:
    """Read a column beside efforts that is called by a year, and holds words, as the results of that year.

    What comes after that ("Vervolg in 2027") is done.
    """
    filled = [text for text in texts if text]
    title = column.title.strip(" :?")
    alone = _YEAR_ALONE.fullmatch(title)
    other = column.role and not (alone and column.role == "planning")
    if other or not column.year or not filled or not (alone or title.endswith(column.year)):
        return column
    worded = sum(len(re.findall(r"[A-Za-z]{2,}", text)) > 1 and not dates.find(text) for text in filled)
    role = "effort" if _NEXT.match(title) else "result"
    return words.Column(role, column.year, column.title) if worded * 2 > len(filled) else column


_NEXT = re.compile(r"(?:(?:ons|onze|het|de)\s+)?(?:vervolg|plan(?:nen)?|doorkijk(?:je)?|agenda)\b", re.IGNORECASE)
_CHANGE = re.compile(r"verander|verschuiv|kantel", re.IGNORECASE)
"""Titles of goals that stand over differences between figures too."""
_LINKING = re.compile(r"\b(?:nrs?|nummers?|bij|aan|met|naar|voor)\b", re.IGNORECASE)
"""What the title of a column says that names goals by their numbers."""
_COUNTED = re.compile(r"\d[\d.,]*\s?(?:%|[a-z][\w-]+)?(?:\s*\((?:in\s)?20\d\d\))?", re.IGNORECASE)


def _valued(column: words.Column, texts: list[str], done: bool) -> words.Column:
    """Read a column "Doel 2026" with figures as target values; beside what is `done`, "1, 3" are goals' numbers."""
    filled = [text for text in texts if text]
    if done and not column.year and all(map(goal_numbers, filled)):
        return column
    figures = sum(bool(NUMBER.match(text) or _COUNTED.fullmatch(text)) for text in map(unsigned, filled))
    if column.role == "goal" and _CHANGE.match(column.title):
        return words.Column(None if figures else "goal", column.year, column.title)
    shown = column.year or column.role == "target" or any("%" in text or "," in text for text in filled)
    linking = column.role == "goal" and _LINKING.search(column.title)
    if column.role in ("goal", "target") and not linking and filled and figures >= 0.6 * len(filled) and shown:
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
