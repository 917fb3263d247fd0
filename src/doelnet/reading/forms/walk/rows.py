"""Rows of a network table: each cell an element of the kind its column says, linked to what stands beside and above."""

from __future__ import annotations

import re
from itertools import chain

from doelnet.draft import ElementKind
from doelnet.reading.forms.desk import cells, organisations
from doelnet.reading.forms.desk.network import Made
from doelnet.reading.forms.desk.paying import amounts
from doelnet.reading.forms.desk.sheet import Sheet
from doelnet.reading.forms.desk.spans import Span, whole
from doelnet.reading.forms.desk.tables import judged
from doelnet.reading.forms.desk.tables.grid import Row, View
from doelnet.reading.forms.desk.tables.header import is_band, shared_label
from doelnet.reading.forms.desk.tables.registers import told_apart
from doelnet.reading.forms.desk.tables.remarks import is_remark, told_below
from doelnet.reading.forms.desk.wording import codes, words
from doelnet.reading.forms.desk.wording.placeholders import is_placeholder
from doelnet.reading.forms.walk import asides, bands, crosses, doers, indicator_rows, measured, pointed
from doelnet.reading.forms.walk.entries import counts_up, entries, unnumbered
from doelnet.reading.forms.walk.scope import Scope, closest, shared_above
from doelnet.reading.forms.walk.target_entries import add_targets

_RANK = ("theme", "goal", "benefit", "capability", "target", "effort", "result")
_KINDS: dict[str, ElementKind] = {
    "theme": "theme", "goal": "goal", "benefit": "benefit", "capability": "capability",
}  # fmt: skip
_LONGEST_STATUS = 8
_ADDED = re.compile(r"(?:sub)?tota(?:al|len|le)\b\W*(?:kosten|budget|bedrag|acties)?\W*$", re.IGNORECASE)
"""What opens a row that adds up the amounts over it."""
_STATUS = re.compile(r"^(?:[-–—✓✔xX●⬤🟢🟡🔴]|groen|oranje|rood|geel|ja|nee|gereed|loopt|n\.?v\.?t\.?)?$", re.IGNORECASE)


def _is_status(text: str) -> bool:
    """Whether an entry only says how far something is."""
    return len(text) < _LONGEST_STATUS and bool(_STATUS.match(text))


class RowReader:
    """Reads a table of goals, targets, efforts and results row by row into the network."""

    def __init__(self, sheet: Sheet, view: View, scope: Scope) -> None:
        self.sheet, self.view, self.scope = sheet, view, scope
        self.crosses = crosses.of_view(sheet, view, scope)
        self.last: dict[int, list[Made]] = {}
        self.order = sorted(self._element_columns(), key=lambda c: (_RANK.index(view.columns[c].role or "effort"), c))
        self.columns = {role: view.having(role) for role in (*_RANK, "number")}
        self.goal_columns = self.columns["goal"]
        self.counting = [c for c in self.order if counts_up(row.text(c) for row in view.rows if row.own[c])]
        self.numbers_goals = self._numbers_goals()
        self.apart = {} if view.having("effort") else told_apart(view, self.order)
        self.current, self.goals = Row([], []), list[Made]()
        self.pointed: list[str] = []
        self.known = set(sheet.network.made)
        across = [is_band(row) for row in view.rows]
        self.titles = [row.text(0) for row in view.rows if is_band(row)]
        self.wishes = bands.are_goals(view)
        self.factor = amounts.scale(sheet.outline, view) if view.having("budget") else 1
        self.year = words.column(view.nearest).year if words.column(view.nearest).role == "result" else None
        """The year that the line over a table of results names."""
        self.remarks = bool(scope.goals or scope.themes) and not (across[:1] == [True] and sum(across) > 1)
        """Whether a row over the whole width only remarks on the rows under it."""

    def read(self) -> list[Made]:
        """Read all rows; return the efforts found."""
        found: list[Made] = []
        for row, told in zip(self.view.rows, told_below(self.view.rows), strict=True):
            if self._is_band(row):
                continue
            if told and self.view.columns[0].role == "effort":
                self.sheet.claim(row.cells[0])
                continue
            if _ADDED.match(row.text(0)):
                asides.tell_amounts(self.sheet, self.view, row, self.factor)
                continue
            found += self._row(row)
        return found

    def _element_columns(self) -> list[int]:
        return [
            c
            for c, column in enumerate(self.view.columns)
            if column.role in _RANK
            and not (column.role == "effort" and judged.holds_sums([row.text(c) for row in self.view.rows]))
        ]

    def _is_band(self, row: Row) -> bool:
        """Take a row that is one cell over the whole width as a theme or goal for the rows under it.

        Under a goal that stands over the table it is a remark, unless such rows part the whole table.
        """
        if not is_band(row):
            return False
        first = row.cells[0]
        self.sheet.claim(first)
        named = any(bands.is_named(block.passage) for block in first.blocks)
        if (self.remarks and not named) or is_remark(self.view.rows, row):
            return True
        for block in first.blocks:
            title = whole(block.passage)
            label = words.label(title.text, heading=True) or shared_label(self.titles, title.text)
            taken = bands.take(self.sheet, self.scope, title, label, wishes=self.wishes)
            self.pointed = taken.pointed
            self.goals += taken.goals
        self.last.clear()
        return True

    def _row(self, row: Row) -> list[Made]:
        self.current = row
        made: dict[int, list[Made]] = {}
        for column in self.order:
            role = self.view.columns[column].role
            cell = row.cells[column]
            if role == "result":
                continue
            if not row.own[column] or not cell.blocks:
                made[column] = []
                continue
            if role in ("theme", "goal"):
                self.pointed = []
                self._forget_below(column)
            made[column] = self._cell(row, column, made)
            if made[column]:
                self.last[column] = made[column]
        efforts = [m for c in self.order if self.view.columns[c].role == "effort" for m in made.get(c, [])]
        wanted = [m for c in self.goal_columns for m in made.get(c, [])] if self.crosses.efforts else []
        self.crosses.read(self.sheet, row, efforts, wanted)
        if not self.view.having("owner", "planning", "partners"):
            for effort in efforts:
                doers.beside(self.sheet, effort)
        self._results(row, efforts, made)
        told_of = efforts or [m for c in self.order for m in made.get(c, [])][-1:]
        asides.tell_row(self.sheet, self.view, row, told_of, self.factor)
        for element in [*chain.from_iterable(made.values()), *self._indicator(row, made)]:
            element.pointers += self.pointed if not element.parents else []
        return efforts

    def _forget_below(self, column: int) -> None:
        for later in self.order[self.order.index(column) + 1 :]:
            self.last.pop(later, None)

    def _cell(self, row: Row, column: int, made: dict[int, list[Made]]) -> list[Made]:
        """Read one cell into elements."""
        role = self.view.columns[column].role
        cell = row.cells[column]
        self.sheet.claim(cell)
        spans, told = measured.parted(cell, role, self.sheet.hint)
        if role == "target":
            return self._targets(spans, column, made)
        found = []
        for span in spans:
            kind = _KINDS.get(role or "", "effort")
            if (named := self._named(span.text, kind, column)) is not None:
                found += named
                continue
            entry, number = unnumbered(cell, span, role, counted=column in self.counting)
            if _is_status(entry.text) or (role != "result" and is_placeholder(entry.text)):
                continue
            parents = self._parents(role, column, made)
            own = any(made.get(c) for c in self.goal_columns)
            if role in ("goal", "effort") and len(parents) > 1 and not own and parents == self.scope.goals:
                parents = closest(entry.text, parents) or shared_above(parents)
            number = number or self._number(row, column)
            if role == "effort" and number and not self.goal_columns:
                over = self.sheet.network.over(number) if not self._counts_themes(number) else None
                parents = [over] if over and over.kind == "goal" else parents
            if role == "effort" and not own:
                meant = (self.sheet.network.meant(pointer) for pointer in codes.pointers(entry.text))
                parents = list(dict.fromkeys(made for made in meant if made)) or parents
            label = cells.singular(self.view.columns[column].title) or None
            element = self.sheet.network.add(kind, entry, parents, number=number, label=label)
            if element:
                found.append(element)
                title = self.view.columns[column].title
                if kind == "effort" and not words.column(title).role and organisations.names_one(title):
                    element.owner = element.owner or title
                if kind == "goal":
                    self.sheet.hush(entry)
                    self.goals.append(element)
        for measure in told:
            goals = found if role == "goal" else self._goals(made)
            add_targets(self.sheet, [measure.span], goals, cells.singular(measure.label.word), year=measure.label.year)
        return found

    def _counts_themes(self, number: str) -> bool:
        """Whether the number of an action goes on from that of the theme in force, whose goals count by themselves."""
        return bool(self.scope.goals) and codes.over(number) in [theme.number for theme in self.scope.themes]

    def _named(self, text: str, kind: ElementKind, column: int) -> list[Made] | None:
        """Return what a cell names only by numbers, or as all goals; those told of further on wait for them."""
        numbers = cells.goal_numbers(text)
        if not numbers:
            return (pointed.all_goals(self.sheet.network, self.scope, text) or None) if kind == "goal" else None
        known, missing = pointed.by_numbers(self.sheet.network, self.scope, numbers, kind)
        self.pointed = [*(self.pointed if kind not in ("benefit", "capability") else []), *missing]
        if self.pointed:
            self.last.pop(column, None)
        return known

    def _number(self, row: Row, column: int) -> str | None:
        """Return the number in a number column: of the first effort of the row, or of what stands behind it."""
        numbers = self.columns["number"]
        if self.numbers_goals:
            return cells.tidy_number(row.text(column - 1)) if column - 1 in numbers else None
        own = [c for c in self.order if row.cells[c].blocks and row.own[c]]
        efforts = [c for c in own if self.view.columns[c].role == "effort"]
        for c in [column - 1, *numbers] if len(numbers) > 1 and column - 1 in numbers else numbers:
            beside = c + 1 in self.order and (len(numbers) > 1 or not efforts)
            behind = self.apart.get(c, c + 1 if beside else next(iter(efforts or own), -1))
            if column == behind and 0 < len(row.text(c)) < 8:
                return cells.tidy_number(row.text(c))
        return None

    def _numbers_goals(self) -> bool:
        """Whether the one column of numbers stands before that of the goals, and a row tells of several actions."""
        numbers = self.columns["number"]
        if len(numbers) != 1 or numbers[0] + 1 not in self.goal_columns:
            return False
        rows = [row for row in self.view.rows if row.text(numbers[0]) and not is_band(row)]
        named = all(row.text(numbers[0] + 1) and len(row.text(numbers[0])) < 8 for row in rows)
        return named and any(len(entries(row.cells[c])) > 1 for row in rows for c in self.columns["effort"])

    def _nearest(self, role: str, made: dict[int, list[Made]]) -> list[Made]:
        """Return the elements of this role in the row, else the last ones above."""
        for column in reversed(self.columns[role]):
            if found := made.get(column) or self.last.get(column):
                return found
        return []

    def _goals(self, made: dict[int, list[Made]]) -> list[Made]:
        """Return the goals in the row or above; else those the table stands under, unless the row points elsewhere."""
        if found := self._nearest("goal", made):
            return found
        pointed = self.pointed or any(theme in self.known for theme in self._nearest("theme", made))
        return [] if pointed else self.scope.goals

    def _parents(self, role: str | None, column: int, made: dict[int, list[Made]]) -> list[Made]:
        if role == "theme":
            return []
        if role == "goal":
            upper = [c for c in self.goal_columns[:4] if c < column]
            for c in reversed(upper):
                if found := made.get(c) or self.last.get(c):
                    return found
            over = self._nearest("theme", made) or self.scope.above_cell(self.sheet, self.view.index)
            return over or self.scope.themes
        if self.pointed and not any(made.get(c) for c in self.goal_columns):
            return []
        goals = self._goals(made)
        if role == "benefit":
            return goals
        benefits = self._nearest("benefit", made) or self.scope.benefits
        if role == "capability":
            return benefits or goals
        capabilities = self._nearest("capability", made) or self.scope.capabilities
        if role == "effort" and not capabilities and not benefits:
            return self._target_beside(column, made) or goals or self._nearest("theme", made) or self.scope.themes
        return capabilities or benefits or goals or self._nearest("theme", made) or self.scope.themes

    def _target_beside(self, column: int, made: dict[int, list[Made]]) -> list[Made]:
        """Return the one target that a row without goal cell sets beside one effort."""
        beside = [m for c in self.columns["target"] for m in made.get(c, [])]
        has_goal = any(made.get(c) for c in self.goal_columns)
        if len(beside) == 1 and not has_goal and self.goal_columns and len(entries(self.current.cells[column])) == 1:
            return beside
        return []

    def _targets(self, spans: list[Span], column: int, made: dict[int, list[Made]]) -> list[Made]:
        goals = self._goals(made)
        label = cells.singular(self.view.columns[column].title)
        stated = [span for span in spans if not is_placeholder(span.text)]
        return add_targets(self.sheet, stated, goals, label)

    def _results(self, row: Row, efforts: list[Made], made: dict[int, list[Made]]) -> None:
        for column in self.columns["result"]:
            cell = row.cells[column]
            if not cell.blocks or (not row.own[column] and not efforts):
                continue
            before = [m for c in self.columns["effort"] if c < column for m in made.get(c, [])] or efforts
            above = before or [m for c in self.columns["effort"] for m in self.last.get(c, [])] or self._goals_of_row()
            title = self.view.columns[column]
            self.sheet.claim(cell)
            for span in entries(cell):
                entry = cells.unnumbered(span).span
                if _is_status(entry.text) and not is_placeholder(entry.text):
                    continue
                self.sheet.network.add("result", entry, above, year=title.year or self.year, label=title.title or None)
                self.sheet.hush(entry)

    def _goals_of_row(self) -> list[Made]:
        return [m for c in self.goal_columns for m in self.last.get(c, [])] or self.scope.goals

    def _indicator(self, row: Row, made: dict[int, list[Made]]) -> list[Made]:
        """Return the targets of the indicator in a row."""
        if not self.view.having("indicator", "goalvalue"):
            return []
        goals = self._goals(made)
        return indicator_rows.read_row(self.sheet, self.view, row, goals)
