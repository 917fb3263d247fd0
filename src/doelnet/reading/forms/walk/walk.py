"""The walk through a document: what is in force at a place, and how goals, targets and results are taken in there."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import NamedTuple

from rapidfuzz import fuzz

from doelnet.draft import Baseline
from doelnet.reading.blocks import Item
from doelnet.reading.dutch import targets
from doelnet.reading.forms.desk import cells
from doelnet.reading.forms.desk.network import Made
from doelnet.reading.forms.desk.outline import Node
from doelnet.reading.forms.desk.sheet import Sheet
from doelnet.reading.forms.desk.spans import Span
from doelnet.reading.forms.desk.wording import codes, words
from doelnet.reading.forms.walk import headings, levels, list_levels, pointed, stated_values
from doelnet.reading.forms.walk.scope import Scope, closest, shared_above
from doelnet.reading.forms.walk.target_entries import add_targets, running

PROSE = re.compile(
    r"^(?:hoe|aanpak|inzet|werkwijze|terugblik|vooruitblik|(?:zo|hoe)\s.*pak\w*\s.*|(?:wat|dit)\s+(?:hebben|heeft|deden|deed|is|zijn)\s.*)\b",
    re.IGNORECASE,
)
"""Labels whose paragraphs are prose: only lists under them set efforts apart."""


_OPENS = re.compile(r"(?P<number>[A-Z]?\d{1,2}(?:\.\d{1,2})+[a-z]?|[A-Z]?\d{1,2}[a-z]?(?=:))[.:)]?\s")
"""The number of its goal that a target opens with: "1.2: in 2030 …"."""


_ANNEX = re.compile(r"bijlagen?\b", re.IGNORECASE)
"""What heads an annex: it is about the whole paper, not about the goal of the last chapter."""
_SAME = 55
"""How much alike the words behind the number of a goal that is known are at least where they mean that goal."""


class Awaited(NamedTuple):
    """A result that stands before any effort: under which goals, and whether in a list of those of a year."""

    span: Span
    label: words.Label
    goals: list[Made]
    listed: bool


class Walk:
    """What is in force while the nodes are read in order: the scope, and the label whose block is being read."""

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self.network = sheet.network
        self.scope = Scope()
        self.mode: words.Label | None = None
        self.mode_level = 0
        self.items: list[tuple[int, Made]] = []
        self.last_theme_at = -2
        self.goal_level = 0
        self.paragraphs = 0
        self.items_numbered: bool | None = None
        self.listing = False
        self.saved: list[Made] | None = None
        self.goal_at = -2
        self.floor = 0
        self.indicator: Span | None = None
        self.baseline: Baseline | None = None
        self.fresh = True
        self.block_goals: list[Made] = []
        self.tabled: list[Made] = []
        """The goals of the last table."""
        self.awaited: list[Awaited] = []
        self.doer: str | None = None
        self.chapter: tuple[int, list[Made]] | None = None
        """The level of the headings that say goals again over what is done for each, and all the goals before these."""
        self.planned = list_levels.planned(sheet.outline.nodes, network=sheet.head.get("kind") == "goal-network")
        """What the items of deep lists are, by their places in the outline."""
        self.headings = headings.Headings(sheet, self.planned)

    def close(self) -> None:
        """End the block of the label in force."""
        if self.saved is not None:
            self.scope.goals, self.saved = self.saved, None
        self.mode, self.items, self.paragraphs = None, [], 0
        self.items_numbered, self.listing, self.doer = None, False, None

    def open(self, label: words.Label, level: int = 0) -> None:
        """Let `label` rule what follows, up to the next label or heading of its `level` (0: any heading ends it)."""
        self.close()
        self.mode, self.mode_level = label, level or 9

    def turn_to(self, *goals: Made) -> None:
        """Let goals that are known already rule the efforts that follow, until the block ends."""
        self.saved = self.scope.goals if self.saved is None else self.saved
        self.scope.goals, self.scope.efforts = list(goals), []

    def leave(self, node: Node) -> None:
        """Let all goals be in force again where a heading ends the chapter that says them again one by one."""
        if self.chapter is not None and node.is_heading and node.level < self.chapter[0]:
            self.scope.goals, self.chapter = self.chapter[1], None
        if node.is_heading and self.scope.goals and _ANNEX.match(node.text) and len(self.network.of("goal")) > 1:
            self.scope.goals = [goal for goal in self.scope.goals if self.headings.governs(goal, node)]
            self.scope.efforts = []

    def settle(self) -> None:
        """Give the results that stood before their efforts to the efforts that came.

        Where none came, those of a list for a year stand under their goals; so do those of which the efforts came in
        several lists.
        """
        for awaited in self.awaited:
            efforts = self.scope.efforts
            came = sum(any(goal in made.parents for goal in awaited.goals) for made in self.network.of("effort"))
            above = efforts if efforts and came <= len(efforts) else awaited.goals
            if efforts or awaited.listed:
                self.add_result(awaited.span, awaited.label, above)
        self.awaited = []

    def ground(self, node: Node) -> None:
        """Give a goal block its theme: a heading above it that names a field, where no theme is labelled."""
        if theme := self.headings.theme_above(node):
            self.scope.themes = [theme]
        elif self.headings.left(node, self.scope):
            self.scope.themes = []
        self.scope.goals = [goal for goal in self.scope.goals if self.headings.governs(goal, node)]
        self.block_goals = list(self.scope.goals)
        self.scope.efforts = []
        if not self.block_goals:
            self.floor = node.level or 9

    def parent_by_number(self, number: str | None) -> list[Made]:
        """Return the theme or goal whose number "1a" or "1.2" goes on from."""
        parent = self.network.over(number) if number else None
        return [parent] if parent else []

    def goal_numbered(self, number: str) -> Made | None:
        """Return the goal with this number: one of those in force before any other."""
        return self.scope.numbered("", number) or self.network.numbered(number, "goal")

    def goals_known(self, span: Span) -> list[Made]:
        """Return the goals that a cell or line says again: by numbers alone, by its own number, or in its words."""
        if listed := [goal for number in cells.goal_numbers(span.text) if (goal := self.goal_numbered(number))]:
            return listed
        entry, number = cells.unnumbered(span)
        same = self.goal_numbered(number) if number else None
        alike = same is not None and fuzz.token_set_ratio(same.text.lower(), entry.text.lower()) >= _SAME
        known = same if alike else self.network.said("goal", entry)
        return [known] if known else []

    def goals_meant(self, text: str) -> list[Made]:
        """Return the goals that a text names by number, or themes: "(doel 1 en 3)", "voor doel 2", "(A1)"."""
        found = []
        for pointer in codes.pointers(text):
            if pointer.word == "alle" and "doel" in text.lower():
                return pointed.all_goals(self.network, self.scope, "alle doelen")
            own = None if pointer.word.startswith("thema") else self.scope.numbered(pointer.word, pointer.number)
            found.append(own or self.network.meant(pointer))
        return list(dict.fromkeys(made for made in found if made))

    def own_code(self, text: str, word: str) -> str | None:
        """Return the code between brackets that is an entry's own: with the letter of what it is, and not in use yet.

        "Ouders praten over roken (B2)" under Baten, "Lespakket in groep 8 (I2, V1)" under Inspanningen.
        """
        first = next(iter(codes.pointers(text)), None)
        if first is None or first.word or first.number[0] != word[:1].upper():
            return None
        known = self.network.numbered(first.number, "theme", "goal", "target", "benefit", "capability", "effort")
        return None if known else first.number

    def above_target(self, text: str) -> list[Made]:
        """Return the goals that a target in these words belongs to: those it names, else one of those in force."""
        opens = _OPENS.match(text)
        own = self.goal_numbered(opens["number"]) if opens else None
        meant = [made for made in self.goals_meant(text) if made.kind == "goal"]
        return meant or ([own] if own else self.scope.above_target(text))

    def add_goal(
        self,
        span: Span,
        parents: list[Made],
        number: str | None,
        label: str,
        over: list[Made] | None = None,
        year: str | None = None,
    ) -> Made | None:
        """Add a goal, or the target (of the goals `over` it) that it is when it has a figure and a date.

        The `year` of the label is the date of a figure without one: "Doelen 2028: de helft minder plaatsingen".
        """
        self.sheet.claim(span)
        self.sheet.hush(span)
        bare = span.cut(0, len(targets.part_source(span.text).text))
        year = year or words.column(label).year
        measurable = targets.is_measurable(span.text, self.sheet.hint)
        measurable = measurable or (year is not None and targets.read(span.text).value is not None)
        if not span.more and measurable and len(bare.sentences()) == 1:
            known = self.network.numbered(number, "goal") if number else None
            goals = [known] if known else [p for p in parents if p.kind == "goal"] or over or []
            themes = [p for p in parents if p.kind == "theme"]
            under = goals or closest(
                span.text, [g for g in self.network.of("goal") if any(p in themes for p in g.parents)]
            )
            target = targets.read(span.text, self.sheet.hint)
            target.due = target.due or year
            return self.network.add(
                "target", bare, under, number=number, label=cells.singular(label), target=target, confidence=0.75
            )
        return self.network.add("goal", span, parents, number=number, label=cells.singular(label))

    def run_targets(self, span: Span, label: words.Label) -> None:
        """Add the targets of a running text; its source note counts, also behind the levels that it tells."""
        if self._line(span):
            return
        source = targets.part_source(span.text).source
        part = running(span, self.sheet.hint)
        goals = self.above_target(span.text)
        year = label.year or targets.read(label.word).due
        add_targets(self.sheet, [part], goals, cells.singular(label.word) or None, year=year, source=source)

    def stated_target(self, span: Span, label: words.Label) -> bool:
        """Add a target where the entry has a figure or direction and a date; return whether it had."""
        if self._line(span):
            return True
        measurable = targets.is_measurable(span.text, self.sheet.hint)
        due = label.year or targets.read(label.word).due
        if not measurable and not (due and targets.states(span.text, self.sheet.hint)):
            return False
        self.run_targets(span, label)
        return True

    def _line(self, span: Span) -> bool:
        return stated_values.read_line(self.sheet, span, self.above_target(span.text))

    def take_result(self, span: Span, label: words.Label, number: str | None = None, *, listed: bool = False) -> None:
        """Take a result: of the efforts above it; before any effort a target, or a result of the efforts to come.

        Where it has the same number ("1.2.1") as one of the efforts, it belongs to that alone.
        """
        asked = label.word.lower().startswith("wat ") and not self._year_of(label)
        if asked and self.stated_target(span, label):
            return
        same = [made for made in self.scope.efforts if number and "." in number and made.number == number]
        if self.scope.efforts:
            self.add_result(span, label, same)
            return
        yearly = listed and (self._year_of(label) is not None or self._plain_results(label))
        if levels.is_level(self.sheet, span.text) if yearly else targets.is_measurable(span.text, self.sheet.hint):
            self.run_targets(span, label)
        elif self.scope.goals or yearly:
            goals = [made for made in self.parent_by_number(number) if made.kind == "goal"]
            self.awaited.append(Awaited(span, label, goals or list(self.scope.goals), yearly))

    def _plain_results(self, label: words.Label) -> bool:
        """Whether a bare word for results stands over a list, under goals and without efforts."""
        return bool(self.scope.goals) and label.word.lower().split()[-1:] == ["resultaten"]

    def add_result(self, span: Span, label: words.Label, above: list[Made] | None = None) -> None:
        """Add a result of the efforts or goals `above` it, or of the efforts in force."""
        year = self._year_of(label)
        self.network.add("result", span, above or self.scope.efforts, year=year, label=label.word)
        self.sheet.claim(span)
        self.sheet.hush(span)

    def _year_of(self, label: words.Label) -> str | None:
        """Return the year that a label of results names, else the one in the label of their efforts."""
        over = self.scope.efforts[-1].label if self.scope.efforts else None
        return label.year or words.column(label.word).year or (words.column(over).year if over else None)

    def effort_parents(self, span: Span) -> list[Made]:
        """Return what an effort contributes to; of several goals over one list the one that shares most words."""
        goals = self.scope.goals
        if len(goals) > 1 and not (self.scope.capabilities or self.scope.benefits):
            return closest(span.text, goals) or shared_above(goals)
        return self.scope.above_effort()

    def followed_by_list(self, node: Node) -> bool:
        """Return whether a list stands right under `node`."""
        nodes = self.sheet.outline.nodes
        return node.index + 1 < len(nodes) and isinstance(nodes[node.index + 1].block, Item)

    def listed_under(self, node: Node) -> int:
        """Return how many items of the highest depth the list right under `node` has."""
        behind = self.sheet.outline.nodes[node.index + 1 :]
        items = list(takewhile(lambda block: isinstance(block, Item), (later.block for later in behind)))
        return sum(isinstance(block, Item) and block.depth == 0 for block in items)

    def goal_named(self, node: Node) -> Made | None:
        """Return the goal that a heading means: by its number, else by nearly the same words."""
        if node.number and (goal := self.network.numbered(node.number, "goal")):
            return goal
        return next(
            (g for g in self.network.of("goal") if fuzz.token_set_ratio(g.text.lower(), node.text.lower()) >= 85), None
        )
