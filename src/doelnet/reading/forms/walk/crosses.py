"""Columns that hold nothing but crosses: each says that its goal, party or time counts for the row."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from doelnet.reading.blocks import Cell
from doelnet.reading.dutch import dates
from doelnet.reading.forms.desk import cells
from doelnet.reading.forms.desk.network import Made
from doelnet.reading.forms.desk.sheet import Planned, Sheet
from doelnet.reading.forms.desk.spans import whole
from doelnet.reading.forms.desk.tables.grid import Row, View
from doelnet.reading.forms.desk.wording import words
from doelnet.reading.forms.walk.scope import Scope, is_sentence

_CROSS = re.compile(r"[xX×✓✔☒☑●•■√vV]")
_OF_GOALS = re.compile(
    r"\b(?:welke?|aan\s(?:de|onze|het)|per|bij)\s(?:\w+\s)?(?:doel(?:en|stelling(?:en)?)?|ambities?|opgaven?)\b",
    re.IGNORECASE,
)
_EMPTY = re.compile(r"[-–—☐○□]?")


@dataclass(slots=True)
class Crosses:
    """The columns of crosses in a table of efforts, or of goals by efforts, by what their titles name."""

    goals: dict[int, Made] = field(default_factory=dict)
    efforts: dict[int, Made] = field(default_factory=dict)
    parties: dict[int, str] = field(default_factory=dict)
    times: dict[int, Cell] = field(default_factory=dict)

    def read(self, sheet: Sheet, row: Row, efforts: list[Made], wanted: list[Made]) -> None:
        """Give the efforts of a row the goals that it crosses, its owner where one party has the cross, its times.

        In a row of a goal (`wanted`) the efforts that it crosses contribute to that.
        """
        for column, effort in self.efforts.items():
            for goal in wanted if _crossed(row, column) else ():
                effort.add_parent(goal)
        goals = [goal for column, goal in self.goals.items() if _crossed(row, column)]
        parties = [party for column, party in self.parties.items() if _crossed(row, column)]
        for made in efforts:
            if goals:
                made.parents = list(goals)
            if len(parties) == 1:
                made.owner = made.owner or parties[0]
        texts = [made.text for made in efforts]
        for column, cell in self.times.items():
            if texts and _crossed(row, column):
                sheet.planned.append(Planned(whole(cell.blocks[0].passage), texts))


def of_view(sheet: Sheet, view: View, scope: Scope) -> Crosses:
    """Return the columns of crosses of a table; goals in their titles are taken in, and lose their role as column."""
    found = Crosses()
    columns = [c for c in range(len(view.columns)) if _holds_crosses(view, c)] if view.header else []
    wishes = len(columns) > 1 and _are_wishes(view, columns)
    for column in columns if len(columns) > 1 else []:
        head = view.header[-1].cells[column]
        if not head.blocks:
            continue
        if effort := _effort(sheet, head) if view.having("goal") else None:
            found.efforts[column] = effort
        elif goal := _goal(sheet, head, scope, wishes=wishes):
            found.goals[column] = goal
        elif dates.find(view.columns[column].title):
            found.times[column] = head
        elif view.columns[column].role in (None, "partners", "owner"):
            found.parties[column] = view.columns[column].title
        else:
            continue
        view.columns[column] = words.Column(None, None, view.columns[column].title)
    return found


def _crossed(row: Row, column: int) -> bool:
    return bool(_CROSS.fullmatch(row.text(column)))


def _holds_crosses(view: View, column: int) -> bool:
    texts = [row.text(column) for row in view.rows]
    return any(map(_CROSS.fullmatch, texts)) and all(_CROSS.fullmatch(text) or _EMPTY.fullmatch(text) for text in texts)


def _are_wishes(view: View, columns: list[int]) -> bool:
    """Whether the titles of all these columns say what is wanted: sentences, or words under a text on goals."""
    titles = [view.columns[column].title.strip() for column in columns]
    told = bool(_OF_GOALS.search(f"{view.caption[-200:]} {view.nearest}"))
    if any(title.endswith("?") or dates.find(title) for title in titles):
        return False
    if told and all(len(title.split()) > 1 and title[1:] == title[1:].lower() for title in titles):
        return True
    return all(map(is_sentence, titles))


def _effort(sheet: Sheet, head: Cell) -> Made | None:
    """Return the effort, told before, that a column's title names by its number ("A", "Actie 3") or in its words."""
    span = whole(head.blocks[0].passage)
    label = words.label(span.text, heading=True)
    number = (
        label.number if label and label.role == "effort" and label.start >= len(span.text) else span.text.strip(" .")
    )
    known = sheet.network.numbered(number, "effort") if number and len(number) < 6 else None
    return known or sheet.network.said("effort", span)


def _goal(sheet: Sheet, head: Cell, scope: Scope, *, wishes: bool = False) -> Made | None:
    """Return the goal that a column's title is ("Doel 1: …"), or means by its number; `wishes` need no label."""
    span = whole(head.blocks[0].passage)
    label = words.label(span.text, heading=True)
    entry, number = cells.unnumbered(span)
    bare = number if label and number else entry.text.strip(" .") if len(entry.text) < 6 else number
    if known := sheet.network.numbered(bare, "goal") if bare else None:
        return known
    if wishes and (label is None or label.start == 0):
        sheet.hush(entry)
        return sheet.network.add("goal", entry, scope.above_goal(), number=number, confidence=0.75)
    if label is None or label.role != "goal":
        return sheet.network.said("goal", entry)
    if label.start >= len(span.text):
        return sheet.network.numbered(label.number, "goal") if label.number else None
    sheet.hush(entry)
    return sheet.network.add("goal", entry, scope.above_goal(), number=number, label=cells.singular(label.word))
