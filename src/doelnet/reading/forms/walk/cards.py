"""Tables on the walk: networks of goals and efforts, indicators, and cards of labels and texts."""

from __future__ import annotations

import re
from dataclasses import replace

from doelnet.reading.blocks import Cell, Item
from doelnet.reading.forms.desk import cells
from doelnet.reading.forms.desk.deciding import decision_words, route
from doelnet.reading.forms.desk.network import Made
from doelnet.reading.forms.desk.outline import Node
from doelnet.reading.forms.desk.spans import Span, whole
from doelnet.reading.forms.desk.tables.fields import pairs
from doelnet.reading.forms.desk.tables.grid import Row, View
from doelnet.reading.forms.desk.tables.group_tables import is_groups
from doelnet.reading.forms.desk.tables.header import is_band
from doelnet.reading.forms.desk.tables.judged import judge
from doelnet.reading.forms.desk.tables.remarks import is_remark
from doelnet.reading.forms.desk.tables.views import is_planned
from doelnet.reading.forms.desk.wording import words
from doelnet.reading.forms.walk import asides, indicator_rows, typed_rows
from doelnet.reading.forms.walk.entries import entries, marked_number
from doelnet.reading.forms.walk.fiches import of_view, read_fiche
from doelnet.reading.forms.walk.labels import ranked_above
from doelnet.reading.forms.walk.lists import read_entry
from doelnet.reading.forms.walk.rows import RowReader
from doelnet.reading.forms.walk.scope import Scope, is_sentence, is_wish
from doelnet.reading.forms.walk.walk import PROSE, Walk


def read_table(walk: Walk, node: Node) -> None:
    """Read a table for what its columns say; a table of money or front matter is left to its own recogniser."""
    view = walk.sheet.views.get(node.index)
    if view is None or (walk.sheet.in_decision(node.index) and (route.is_route(view) or _is_listed(node, view))):
        return
    if _under_goals(walk, view):
        return
    fiches = [] if walk.sheet.in_decision(node.index) else of_view(view)
    if [fiche for fiche in fiches if read_fiche(walk, node, view, fiche)]:
        return
    if _by_code(walk, view):
        return
    if not walk.sheet.in_decision(node.index) and (_numbered_lines(walk, view) or typed_rows.read(walk, view)):
        return
    if view.kind in ("other", "fields") and _told_by_contents(walk, node, view):
        walk.close()
    if view.kind == "network" or (view.kind == "indicator" and view.having("effort")):
        scope = _table_scope(walk, node, view)
        reader = RowReader(walk.sheet, view, scope)
        efforts = reader.read()
        walk.tabled = reader.goals
        walk.scope.goals = reader.goals or walk.scope.goals
        walk.scope.efforts = efforts[-1:] or walk.scope.efforts
        walk.paragraphs = 99
    elif view.kind == "indicator":
        _indicators(walk, view)
        walk.paragraphs = 99
    elif view.kind == "fields" and not walk.sheet.in_decision(node.index):
        walk.block_goals = [goal for goal in walk.scope.goals if walk.headings.governs(goal, node)]
        _fields(walk, node, view)


def _under_goals(walk: Walk, view: View) -> bool:
    """Read a table whose rows open with goals that are known, and no title over them: how far each is to go."""
    rows = [*view.header, *view.rows]
    if len(rows) < 2 or any(column.role for column in view.columns) or not all(row.cells[0].blocks for row in rows):
        return False
    goals = [goals for row in rows if (goals := walk.goals_known(whole(row.cells[0].blocks[0].passage)))]
    if len(goals) < len(rows):
        return False
    for known, row in zip(goals, rows, strict=True):
        walk.close()
        walk.turn_to(known[0])
        walk.sheet.claim(row.cells[0])
        for cell in {id(cell): cell for cell in row.cells[1:]}.values():
            for span in entries(cell):
                if walk.stated_target(span, words.Label("target", "", None, 0)):
                    walk.sheet.claim(span)
    walk.close()
    return True


def _by_code(walk: Walk, view: View) -> bool:
    """Read a table of when, who and what yield, with in its first column only the numbers of efforts known already."""
    beside = view.having("planning", "owner", "result")
    if not beside or view.columns[0].role in ("goal", "theme", "target") or view.having("effort", "goal", "indicator"):
        return False
    known = [(row, made) for row in view.rows if (made := walk.network.numbered(row.text(0).rstrip(".:"), "effort"))]
    if len(known) < 2 or len(known) * 2 < len(view.rows):
        return False
    for row, made in known:
        for column in beside:
            for span in entries(row.cells[column]) if row.own[column] else []:
                _tell(walk, view.columns[column], span, made)
        walk.sheet.claim(*row.cells)
    return True


_COUNT = re.compile(r"[A-Z]?\d{1,2}(?:\.\d{1,2}[a-z]?)*[.:]?")


def _numbered_lines(walk: Walk, view: View) -> bool:
    """Read a table of numbers and lines beside them, under a label for these: a list, set in a table."""
    rows = [*view.header, *view.rows]
    if walk.mode is None or walk.mode.role not in ("goal", "effort", "result") or len(rows) < 2:
        return False
    if any(len(row.cells) != 2 or not _COUNT.fullmatch(row.text(0)) or not row.text(1) for row in rows):
        return False
    for row in rows:
        read_entry(walk, walk.mode, whole(row.cells[1].blocks[0].passage), row.text(0).rstrip(".:"), 0)
        walk.sheet.claim(*row.cells)
    return True


def _tell(walk: Walk, column: words.Column, span: Span, made: Made) -> None:
    if column.role == "result":
        walk.network.add("result", span, [made], year=column.year, label=column.title)
    else:
        asides.tell(walk.sheet, column.role or "", span, [made])


def _told_by_contents(walk: Walk, node: Node, view: View) -> bool:
    """Whether a table under goals or words for efforts lists these, though the titles of its columns do not say so."""
    if walk.sheet.in_decision(node.index) or is_groups(view) or is_planned(view):
        return False
    sure = walk.mode is not None and walk.mode.role == "effort"
    return (sure or bool(node.path) or walk.sheet.stream.format in _SHEETS) and judge(view, sure=sure)


_SHEETS = ("xlsx", "ods", "csv")


_LISTED = ("follow_up", "objections", "alternatives", "framework", "attachments", "participation", "communication")


def _is_listed(node: Node, view: View) -> bool:
    """Whether a table of a decision paper stands under the heading of its next steps or risks: these are no efforts.

    What stands under its finances tells no network either, where no column holds what is done or wanted.
    """
    section = decision_words.heard(node.path[-1].text) if node.path else None
    return section in _LISTED or (section == "finance" and not (view.having("effort") or view.having("goal")))


def _table_scope(walk: Walk, node: Node, view: View) -> Scope:
    """Return what a table stands under: the scope in force, else the headings above it."""
    if walk.mode and walk.mode.role == "goal":
        walk.close()
    return walk.headings.scope_of(node, view, _beside_others(walk, view, walk.scope))


def _beside_others(walk: Walk, view: View, scope: Scope) -> Scope:
    """Return a scope without the goals of the table above, where it had the same title over them: none is higher."""
    titles = {cells.singular(view.columns[column].title) for column in view.having("goal")}
    beside = [goal for goal in scope.goals if goal in walk.tabled and goal.label in titles]
    if not beside:
        return scope
    above = [parent for goal in beside for parent in goal.parents if parent.kind == "goal"]
    return replace(scope, goals=[goal for goal in scope.goals if goal not in beside] or list(dict.fromkeys(above)))


def _indicators(walk: Walk, view: View) -> None:
    for column in view.having("goal", "benefit"):
        if any(row.text(column) for row in view.rows):
            RowReader(walk.sheet, view, walk.scope).read()
            return
    over: list[Made] | None = None
    numbered = _by_numbers(walk, view)
    for row in view.rows:
        if not any(row.texts[1:]) or is_band(row):
            found = None if is_remark(view.rows, row) else _band(walk, row)
            over = over if found is None else found
            continue
        name = next((row.text(c) for c in view.having("indicator") if row.text(c)), row.text(0))
        above = walk.above_target(name) if over is None else over
        indicator_rows.read_row(walk.sheet, view, row, numbered.get(id(row), above))


def _by_numbers(walk: Walk, view: View) -> dict[int, list[Made]]:
    """Return the goals of the rows whose first column has their numbers, or numbers that go on from these.

    Numbers that only count the rows are the indicators' own.
    """
    rows = [row for row in view.rows if not is_band(row) and row.text(0)]
    if not view.columns or view.columns[0].role != "number" or not rows:
        return {}
    numbers = [row.text(0).rstrip(".:") for row in rows]
    if numbers == [str(count) for count in range(1, len(numbers) + 1)]:
        return {}
    over = [walk.goal_numbered(number) or walk.network.over(number) for number in numbers]
    goals = [[made] for made in over if made is not None and made.kind == "goal"]
    return {id(row): goal for row, goal in zip(rows, goals, strict=True)} if len(goals) == len(rows) else {}


def _band(walk: Walk, row: Row) -> list[Made] | None:
    """Return the goal that a row over the whole width of an indicator table names for the rows under it."""
    if not row.cells[0].blocks:
        return None
    span = whole(row.cells[0].blocks[0].passage)
    label = words.label(span.text, heading=True)
    entry, number = cells.unnumbered(span)
    walk.sheet.claim(row.cells[0])
    known = walk.goals_known(span)
    if known or cells.goal_numbers(span.text):
        return known
    named, word = (label.role, cells.singular(label.word)) if label else ("", None)
    if named == "theme" or (named != "goal" and not ((number or is_wish(entry.text)) and is_band(row))):
        return None
    made = walk.network.add("goal", entry, walk.scope.themes, number=number, label=word, confidence=0.75)
    return [made] if made else None


def _fields(walk: Walk, node: Node, view: View) -> None:
    """Read a table of labels and texts ("Doel | …", "Hoe | …") as labelled blocks."""
    found = [(label, words.label(label), cell) for label, cell in pairs(view)]
    roles = {label.role for _, label, _ in found if label}
    if not roles and not view.header and walk.mode and walk.mode.role == "effort":
        _parties(walk, view)
        return
    if not roles & {"goal", "effort", "target"} and not any(label and label.number for _, label, _ in found):
        return
    _title(walk, view)
    if "goal" in roles and not walk.block_goals and (theme := walk.headings.theme_above(node)):
        walk.scope.themes = [theme]
    card = walk.scope.efforts[-1:] if roles & {"owner", "planning", "goal"} else []
    first = min((cell.blocks[0].passage.number for _, _, cell in found if cell.blocks), default=0)
    for _, label, cell in found:
        if label is not None and label.start >= 0 and cell.blocks:
            _field(walk, label, cell, card, first)


def _title(walk: Walk, view: View) -> None:
    """Take the row over both columns of a card as the goal or theme that its answers stand under."""
    row = view.rows[0]
    if row.cells[0] is not row.cells[-1] or not row.cells[0].blocks:
        return
    span = whole(row.cells[0].blocks[0].passage)
    label = words.label(span.text, heading=True)
    if label and (label.role not in ("goal", "theme") or label.start >= len(span.text)):
        return
    entry, number = (span.cut(label.start).trimmed(), label.number) if label else cells.unnumbered(span)
    kind = label.role if label else "goal" if is_sentence(entry.text) else "theme"
    word = cells.singular(label.word) if label else None
    above = walk.parent_by_number(number) or walk.scope.above_goal() if kind == "goal" else []
    made = walk.network.add(
        "goal" if kind == "goal" else "theme", entry, above, number=cells.tidy_number(number), label=word
    )
    walk.sheet.claim(row.cells[0])
    walk.close()
    walk.block_goals = [made] if made and kind == "goal" else []
    themes = [made] if made and kind == "theme" else walk.scope.themes
    walk.scope = Scope(themes=themes, goals=list(walk.block_goals))


def _parties(walk: Walk, view: View) -> None:
    """Read a table under "Wie doet wat?" without header: each party, and beside it what it does."""
    for row in view.rows:
        doer = asides.owner(row.text(0))
        for cell in {id(cell): cell for cell in row.cells[1:]}.values():
            walk.sheet.claim(row.cells[0], cell)
            for span in entries(cell):
                made = walk.network.add("effort", span, walk.effort_parents(span))
                if made:
                    made.owner = made.owner or doer
                    walk.scope.efforts = [made]


def _field(walk: Walk, label: words.Label, cell: Cell, card: list[Made], first: int) -> None:
    """Read one row of a card; `card` is the effort that the heading over it names, `first` where the card begins."""
    spans = entries(cell)
    if not spans:
        return
    walk.sheet.claim(cell)
    if label.role in asides.ROLES:
        asides.tell(walk.sheet, label.role, spans[0], card or walk.scope.efforts)
        return
    if label.role == "theme":
        made = walk.network.add("theme", spans[0], number=cells.tidy_number(label.number), label=label.word)
        walk.scope = Scope(themes=[made] if made else [])
        return
    if label.role == "goal":
        own = [goal for goal in walk.scope.goals if goal.span.passage.number >= first]
        upper = ranked_above(own[0], label.word) if own else None
        walk.block_goals = [upper] if upper else walk.block_goals
        walk.scope.goals, walk.scope.efforts, walk.fresh = [], [], True
    if label.role == "goal" or (label.role == "benefit" and walk.scope.capabilities):
        walk.scope.benefits, walk.scope.capabilities = [], []
    walk.mode, walk.items, walk.paragraphs = label, [], 0
    prose = label.role == "effort" and PROSE.match(label.word)
    if prose and not any(isinstance(block, Item) for block in cell.blocks):
        walk.close()
        return
    for span in spans:
        walk.items = []
        number = marked_number(cell, span) or (cells.tidy_number(label.number) if len(spans) == 1 else None)
        read_entry(walk, label, span, number, 0)
    for made in card if label.role == "goal" else []:
        made.parents = made.parents or walk.scope.goals[:1]
    walk.close()
