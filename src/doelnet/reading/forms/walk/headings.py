"""Headings without a label that still say what is wanted, or name the field that goals stand under."""

from __future__ import annotations

import re

from doelnet.draft import ElementKind
from doelnet.reading.blocks import Heading, Item, Table
from doelnet.reading.forms.desk.deciding import decision_words
from doelnet.reading.forms.desk.network import Made
from doelnet.reading.forms.desk.outline import Node
from doelnet.reading.forms.desk.sheet import Sheet
from doelnet.reading.forms.desk.tables.grid import View
from doelnet.reading.forms.desk.wording import words
from doelnet.reading.forms.desk.wording.guides import is_guide
from doelnet.reading.forms.desk.wording.placeholders import is_generic
from doelnet.reading.forms.walk.list_levels import depth_of
from doelnet.reading.forms.walk.own_goals import has_goals
from doelnet.reading.forms.walk.scope import Scope, called_goals, is_named_above, is_of, is_sentence, is_wish, tells


class Headings:
    """Makes goals and themes of unlabelled headings, only where tables or blocks beneath them need one."""

    def __init__(self, sheet: Sheet, planned: dict[int, words.Label]) -> None:
        self.sheet, self.planned = sheet, planned
        self.made: dict[int, Made | None] = {}
        self.numbers: dict[str, Node] = {}
        self.labelled = any(
            n.label and n.label.role == "theme" and (n.label.number or n.rest) and not tells(n)
            for n in sheet.outline
            if not n.contents
        )
        self.parties: set[int] = set()
        """The names of parties that head what these do."""
        self.called = called_goals(sheet.outline)
        self.top: Made | None = None
        self.fields: set[int] = set()
        """The headings without a verb that several headings over efforts stand under: each names a theme."""
        self.wishes = self._vote()
        self._listed: set[int] | None = None
        self._goals: list[Node] | None = None

    def entered(self, node: Node, scope: Scope, *, keep: bool = False) -> None:
        """Note a heading that the walk passes; unless `keep`, it ends the goals in force."""
        if node.number:
            self.numbers[node.number] = node
        known = self.made.get(node.index)
        if node.level > 7 or known is not None or is_generic(node.text):
            return
        left: list[Made] = []
        if not self._inside(node, [theme for theme in scope.themes if theme.label]):
            left, scope.themes = (left, scope.themes) if keep else (scope.themes, [])
        if not keep:
            goals = [goal for goal in scope.goals if not any(parent in left for parent in goal.parents)]
            scope.goals = [goal for goal in goals if self.governs(goal, node)]
            scope.efforts, scope.benefits, scope.capabilities = [], [], []

    def _inside(self, node: Node, themes: list[Made]) -> bool:
        """Whether `node` stands below the heading of one of `themes`."""
        numbers = {theme.here.passage.number for theme in themes}
        return any(above.passage and above.passage.number in numbers for above in node.path) or any(
            isinstance(n.block, Heading) is False and n.passage and n.passage.number in numbers and n.index < node.index
            for n in node.path
        )

    def governs(self, goal: Made, node: Node) -> bool:
        """Whether a goal is the heading that `node` stands under, or a lettered part of a theme over its blocks."""
        return any(above.passage and above.passage.number == goal.here.passage.number for above in node.path) or (
            bool(goal.number)
            and bool(re.fullmatch(r"\d+[a-z]", goal.number or ""))
            and node.level > 1
            and not node.number
            and (node.label is None or node.label.number in (None, goal.number))
        )

    def left(self, node: Node, scope: Scope) -> bool:
        """Whether the themes in force are no longer above `node`."""
        made = [theme for theme in scope.themes if theme.label is None]
        return bool(made) and not self._inside(node, made)

    def theme_above(self, node: Node) -> Made | None:
        """Return the theme that the nearest heading over a goal block names, where no heading is labelled so."""
        if self.labelled:
            return None
        for above in reversed(node.path):
            if above.label and above.label.role in ("goal", "effort"):
                continue
            if not self.names(above) and not (above is node.path[-1] and self._is_beside_themes(above)):
                continue
            done = (made.here.passage.number for made in self.sheet.network.of("effort"))
            taken = above.passage is not None and above.passage.number in done
            return None if taken or self._over_all(above) else self._theme(above)
        return None

    def _is_beside_themes(self, node: Node) -> bool:
        """Whether other numbered headings of one level are themes: "6. Communicatie" over a goal is one as well."""
        nodes = self.sheet.outline.nodes
        themes = (nodes[index] for index, made in self.made.items() if made is not None and made.kind == "theme")
        return bool(node.number) and not node.label and any(one.number and one.level == node.level for one in themes)

    def _over_all(self, node: Node) -> bool:
        """Whether all numbered goals with a label stand under one heading: it is the chapter of goals, no theme."""
        if self._goals is None:
            headed = [one for one in self.sheet.outline if one.is_heading and one.label and not one.contents]
            self._goals = [one for one in headed if one.label and one.label.role == "goal" and one.label.number]
        return len(self._goals) > 1 and all(node in one.path for one in self._goals)

    def made_of(self, node: Node) -> Made | None:
        """Return the theme that a heading names, or the goal where it is a sentence."""
        return self._theme(node) if self.names(node) else None

    def _theme(self, node: Node) -> Made | None:
        if node.index not in self.made and node.span is not None:
            kind: ElementKind = "goal" if is_sentence(node.text) else "theme"
            taken = next((one for one in self.sheet.network.of("goal") if is_of(one.span, node.span)), None)
            made = taken or self.sheet.network.add(kind, node.span, number=node.number, confidence=0.6)
            self.made[node.index] = made
            self.sheet.claim(node.passage)
        return self.made.get(node.index)

    def scope_of(self, node: Node, view: View, scope: Scope) -> Scope:
        """Return what a table stands under: goals in force, else the headings above it as goals or themes."""
        if scope.goals or scope.themes:
            nearest = next((above for above in reversed(node.path) if self.names(above)), None)
            if nearest is None or not self._deeper(nearest, scope):
                return scope
        if has_goals(view):
            return self._under_heading(node, scope)
        goal = self._goal_above(node)
        if goal is None:
            return scope
        if goal.kind == "theme":
            return Scope(themes=[goal], efforts=scope.efforts)
        return Scope(themes=scope.themes, goals=[goal])

    def called_above(self, node: Node, over: list[Made]) -> list[Made]:
        """Return the goal that a label ("Om dit doel te bereiken") calls the heading over it, under that of all."""
        above = node.path[-1] if node.path else None
        goal = self._made(above) if above is not None and above.index in self.called else None
        self.top = next((one for one in over if (one.label or "").startswith(("Programmad", "Hoofdd"))), self.top)
        if goal is not None and self.top is not None:
            goal.add_parent(self.top)
        return [goal] if goal is not None else []

    def wished_above(self, node: Node) -> list[Made]:
        """Return the goal that the heading over a block of efforts is, where such headings say what is wanted."""
        nearest = next((above.index for above in reversed(node.path) if self.names(above)), -1)
        known = self.made.get(nearest)
        if known is not None and known.kind == "goal":
            return [known]
        if not self.wishes or self.labelled:
            return []
        goal = self._goal_above(node)
        return [goal] if goal is not None and goal.kind == "goal" else []

    def lists_efforts(self, node: Node) -> bool:
        """Whether a numbered heading has a bare list right under it, where most such headings say what is wanted."""
        if self._listed is None:
            nodes = [one for one in self.sheet.outline if one.is_heading and one.number and self._over_bare_list(one)]
            wishes = sum(is_wish(one.text) for one in nodes)
            most = wishes > 1 and wishes * 2 >= len(nodes)
            self._listed = {one.index for one in nodes if most and (is_wish(one.text) or len(one.text.split()) > 2)}
        return node.index in self._listed

    def _over_bare_list(self, node: Node) -> bool:
        body = self.sheet.outline.body(node)
        bare = any(isinstance(one.block, Item) for one in body[:2]) and not any(one.label for one in body)
        return bare and node.label is None and self.names(node)

    def goal_over(self, node: Node) -> Made | None:
        """Return the goal that the heading over a list of efforts is, where that heading says what is wanted."""
        above = next((one for one in reversed(node.path) if self.names(one)), None)
        wished = above is not None and (self.wishes or is_wish(above.text)) and not self.labelled
        made = self._made(above) if above is not None and wished else None
        return made if made is not None and made.kind == "goal" else None

    def _deeper(self, node: Node, scope: Scope) -> bool:
        """Whether a heading stands between what is in force and the table."""
        last = max((made.here.passage.number for made in [*scope.goals, *scope.themes]), default=-1)
        return bool(node.passage and node.passage.number > last and isinstance(node.block, Heading)) and not scope.goals

    def _under_heading(self, node: Node, scope: Scope) -> Scope:
        """A table with goals of its own takes the heading above it as theme, if that names a field."""
        if self.sheet.views[node.index].having("theme") or self.labelled or self._is_only(node):
            return scope
        theme = self.theme_above(node)
        return Scope(themes=[theme]) if theme else scope

    def _is_only(self, node: Node) -> bool:
        """Whether all tables with goals of their own stand under the heading over this one: that is their chapter."""
        over = set()
        for index, view in self.sheet.views.items():
            if index == node.index or (view.kind == "network" and has_goals(view)):
                path = self.sheet.outline.nodes[index].path
                over.add(next((above.index for above in reversed(path) if self.names(above)), -1))
        return len(over) == 1

    def _goal_above(self, node: Node) -> Made | None:
        for above in reversed(node.path):
            if above.label and above.label.word.lower().endswith(("lijst", "punten")):  # of a whole meeting
                return None
            if self.names(above):
                return self._made(above)
        return None

    def _made(self, node: Node) -> Made | None:
        """Return the goal (or theme) that a heading is, with the goals above it by its number."""
        if node.index in self.made:
            return self.made[node.index]
        if node.span is None:
            return None
        upper = self._upper(node)
        wished = (self.wishes and node.index not in self.fields) or (is_wish(node.text) and not upper)
        wanted = wished or node.index in self.called
        kind = "goal" if wanted else "theme"
        above = (self._made(upper) if upper is not None else self._labelled_above(node)) if kind == "goal" else None
        parents = [above] if above else []
        made = self.sheet.network.add(
            "goal" if kind == "goal" else "theme", node.span, parents, number=node.number, confidence=0.8
        )
        self.made[node.index] = made
        self.sheet.claim(node.passage)
        self.sheet.hush(node.span)
        return made

    def _labelled_above(self, node: Node) -> Made | None:
        """Return the theme whose heading is over `node`: with a label, as the programme of a budget, or a field."""
        if field := next((above for above in reversed(node.path) if above.index in self.fields), None):
            return self._made(field)
        numbers = {above.passage.number for above in node.path if above.label and above.passage}
        return next((made for made in self.sheet.network.of("theme") if made.here.passage.number in numbers), None)

    def _upper(self, node: Node) -> Node | None:
        """Return the heading that "1.2" is numbered under."""
        if not node.number or "." not in node.number:
            return None
        upper = self.numbers.get(node.number.rpartition(".")[0])
        return upper if upper is not None and self.names(upper) else None

    def names(self, node: Node) -> bool:
        """Whether a heading names something wanted, or a field: not the title, not "Acties", no section word."""
        if node.span is None or not node.is_heading or node.contents or node.index in self.parties:
            return False
        if (node.label and node.label.start >= len(node.text)) or node.text.endswith("?") or len(node.text) < 3:
            return False
        if is_generic(node.text) or decision_words.section_of(node.text) or is_guide(node.text):
            return False
        return not self._is_title(node) or self._is_programme(node)

    def _is_programme(self, node: Node) -> bool:
        """Whether a title is the name of the one programme that a page of a budget or its report is about."""
        tells = self.sheet.head.get("kind") in ("budget", "annual-report", "progress-report")
        return tells and bool(node.number) and node.line == self.sheet.head.get("programme")

    def is_document(self, node: Node) -> bool:
        """Whether a heading is the title of a whole document, and not of the one programme that a page is about."""
        return node.is_heading and self._is_title(node) and not self._is_programme(node)

    def _is_title(self, node: Node) -> bool:
        first = next((n for n in self.sheet.outline if n.is_heading), None)
        title = str(self.sheet.head.get("title", "")).lower()
        said = len(node.text) > 5 and node.text.lower() in title
        chapter = bool(node.number and title) and (is_sentence(node.text) or is_named_above(self.sheet, node, title))
        return said or (node is first and not chapter)

    def _vote(self) -> bool:
        """Whether most of the headings over tables of efforts say what is wanted: then all of them do."""
        above = []
        for index, view in self.sheet.views.items():
            if view.kind == "network" and view.having("effort") and not view.having("goal"):
                node = self.sheet.outline.nodes[index]
                nearest = next((n for n in reversed(node.path) if self.names(n)), None)
                if nearest is not None and not isinstance(nearest.block, Table):
                    above.append(nearest)
        above += [n.path[-1] for n in self.sheet.outline if self._heads_efforts(n)]
        above += {n.path[-1].index: n.path[-1] for n in self.sheet.outline if self._tops_efforts(n)}.values()
        wishes = [node for node in above if is_wish(node.text)]
        self.fields = self._fields_over(wishes)
        return bool(above) and len(wishes) * 2 >= len(above)

    def _fields_over(self, wishes: list[Node]) -> set[int]:
        """Return the headings that name a field over what is wanted, where there are several, each with its own."""
        over = {node.index: node.path[-1] for node in wishes if node.path}
        fields = {one.index for one in over.values() if self.names(one) and not is_wish(one.text) and not one.label}
        alike = len({one.level for one in over.values()}) == 1
        return fields if alike and 1 < len(fields) == len({one.index for one in over.values()}) < len(over) else set()

    def _tops_efforts(self, node: Node) -> bool:
        """Whether a deep list with no goals of its own opens with this effort, under a heading with a name."""
        label = self.planned.get(node.index)
        top = label is not None and label.role == "effort" and depth_of(node) == 0
        return top and bool(node.path) and self.names(node.path[-1])

    def _heads_efforts(self, node: Node) -> bool:
        """Whether a lone label ("Activiteiten:") stands right under a heading with a name of its own."""
        alone = node.label is not None and node.label.role == "effort" and node.label.start >= len(node.text)
        return alone and not node.contents and bool(node.path) and self.names(node.path[-1])
