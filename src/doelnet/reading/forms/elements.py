"""Themes, goals, targets, efforts and results: what headings, labelled blocks, lists and tables set apart."""

from __future__ import annotations

import re

from rapidfuzz import fuzz

from doelnet.draft import Baseline
from doelnet.draft import number as as_number
from doelnet.reading.blocks import Cell, Heading, Item, Table
from doelnet.reading.dutch import targets
from doelnet.reading.forms.desk import cells, decision_words, headings, indicator_rows, route, words
from doelnet.reading.forms.desk.announced import announced
from doelnet.reading.forms.desk.network import Made
from doelnet.reading.forms.desk.outline import Node
from doelnet.reading.forms.desk.rows import RowReader, add_targets, owner, running
from doelnet.reading.forms.desk.scope import Scope, closest
from doelnet.reading.forms.desk.sheet import Planned, Sheet
from doelnet.reading.forms.desk.spans import Span, joined
from doelnet.reading.forms.desk.tables import View, entries, pairs

ORDER = 20
_PROSE = re.compile(r"^(?:hoe|aanpak|inzet|werkwijze|(?:zo|hoe)\s.*pak\w*\s.*)\b", re.IGNORECASE)
_WANTED_IN_DECISION = re.compile(
    r"^(?:wij|we)\s+willen$|^wat\s+willen\s+(?:we|wij)(?:\s+bereiken)?$|^doel(?:en|stelling(?:en)?)?$", re.IGNORECASE
)
_WANTS = re.compile(
    r"\bstreef(?:cijfer|waarde|getal)\b|\b(?:we|wij)\s+willen\b|\bwillen\s+(?:we|wij)\b|\bstreven\s+(?:we|wij|er)?\s*naar\b|"
    r"\b(?:ons|het)\s+doel\s+is\b|\b(?:onze|de)\s+ambitie\s+is\b",
    re.IGNORECASE,
)
_CONTACT = re.compile(r"^(?:contact\w*|werkgroep\w*|deelnemers|leden)\b", re.IGNORECASE)
_MENTION = re.compile(
    r"\((?:[^()]*?)(?:thema\s+(\d+)(?:\s*,\s*werkgroep\s+(\d+[a-z]))?|(?:doel|doelstelling"
    r"|werkgroep)\s+(\d+(?:\.\d+)?[a-z]?))[^()]*\)",
    re.IGNORECASE,
)


def read(sheet: Sheet) -> None:
    """Walk the outline once, taking in every element where it stands."""
    Walker(sheet).walk()


class Walker:
    """Walks the nodes in order with what is in force: the scope, and the label whose block is being read."""

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self.network = sheet.network
        self.scope = Scope()
        self.mode: words.Label | None = None
        self.mode_level = 0
        self.mode_heading: Node | None = None
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
        self.awaited: list[tuple[Span, words.Label]] = []
        self.headings = headings.Headings(sheet)

    def walk(self) -> None:
        """Read all nodes."""
        for node in self.sheet.outline:
            if node.contents:
                continue
            if isinstance(node.block, Table):
                self._table(node)
            elif not self._labelled(node):
                self._plain(node)
        self._settle()

    # labelled blocks

    def _labelled(self, node: Node) -> bool:
        """Take a node that opens with a label; return whether it was one."""
        label = node.label
        if (
            label is None
            or _CONTACT.match(node.text)
            or (isinstance(node.block, Item) and not label.number and node.rest is None)
        ):
            return False
        if self.sheet.in_decision(node.index) and not self._allowed_in_decision(node, label):
            self._close()
            return node.is_heading
        rest = node.rest
        if label.role == "theme" and not (label.number or rest):
            self._close()
            return True
        handler = getattr(self, f"_{label.role}", None)
        if handler is None:
            return self._aside(node, label, rest)
        if rest is None and label.role != "theme":
            self._open(node, label)
            return True
        handler(node, label, rest)
        self.sheet.claim(node.passage)
        return True

    def _turns_to(self, node: Node, label: words.Label) -> bool:
        """Take "Doel 1" over a list of efforts as a turn to that goal, which is known already."""
        number = cells.tidy_number(label.number)
        if label.role != "goal" or not number or self.mode is None or self.mode.role != "effort":
            return False
        goal = self.network.numbered(number, "goal")
        if goal is None:
            return False
        self.saved = self.scope.goals if self.saved is None else self.saved
        self.scope.goals, self.scope.efforts = [goal], []
        self.items, self.items_numbered, self.listing = [], None, False
        self.sheet.claim(node.passage)
        return True

    def _allowed_in_decision(self, node: Node, label: words.Label) -> bool:
        """In a decision paper only what is set apart as wanted counts; its other sections have their own form."""
        if label.role in ("goal", "theme") and label.number and label.start < len(node.text):
            return True
        return bool(_WANTED_IN_DECISION.match(label.word))

    def _open(self, node: Node, label: words.Label) -> None:
        """Let the label rule what follows, until the next label or heading of its level."""
        if label.role == "goal":
            self._ground(node)
        self._close()
        self.mode, self.mode_level = label, node.level or 9
        self.sheet.claim(node.passage)
        if label.role == "goal":
            self.fresh = True

    def _close(self) -> None:
        if self.saved is not None:
            self.scope.goals, self.saved = self.saved, None
        self.mode, self.items, self.paragraphs = None, [], 0
        self.items_numbered, self.listing = None, False

    def _ground(self, node: Node) -> None:
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

    def _theme(self, node: Node, label: words.Label, rest: Span | None) -> None:
        self._close()
        self._settle()
        if rest is None:
            return
        number = cells.tidy_number(label.number)
        if (
            number
            and (match := re.fullmatch(r"(\d+)\.?([a-z])", number))
            and (theme := self.network.numbered(match[1], "theme"))
        ):
            made = self.network.add("goal", rest, [theme], number=number, label=cells.singular(label.word))
            self.scope = Scope(themes=[theme], goals=[made] if made else [])
        else:
            made = self.network.add("theme", rest, number=number, label=cells.singular(label.word))
            together = node.index == self.last_theme_at + 1
            themes = [*self.scope.themes, made] if together and made else [made] if made else []
            self.scope = Scope(themes=list(dict.fromkeys(themes)))
            self.last_theme_at = node.index
        self.sheet.hush(rest)

    def _goal(self, node: Node, label: words.Label, rest: Span) -> None:
        self._settle()
        number = cells.tidy_number(label.number)
        level = node.level or 9
        self._close()
        parents = self._parent_by_number(number) or self._parent_goal(node, level, label)
        made = self._add_goal(rest, parents, number, label.word)
        if made is None:
            return
        self.goal_at = node.index
        if made.kind == "goal":
            self.scope.goals, self.scope.efforts, self.scope.benefits, self.scope.capabilities = [made], [], [], []
            self.goal_level = level
            self.floor = (node.level if node.level else node.path[-1].level if node.path else 0) + 1

    def _parent_goal(self, node: Node, level: int, label: words.Label) -> list[Made]:
        """Return what a labelled goal stands under: a goal of a higher heading or rank, else the theme."""
        if theme := self.headings.theme_above(node):
            self.scope.themes = [theme]
        sub = bool(re.match(r"sub|deel|operation|concre|tactisch", label.word, re.I))
        above = self.scope.goals[:1]
        if above and sub:
            top = above[0]
            return [p for p in top.parents if p.kind == "goal"] or [top] if _is_sub(top) else [top]
        if above and node.is_heading and 0 < self.goal_level < level <= 6 and not _same_word(above[0], label):
            return above
        return self.scope.above_goal()

    def _parent_by_number(self, number: str | None) -> list[Made]:
        """Return the theme or goal whose number "1a" or "1.2" goes on from."""
        if not number:
            return []
        match = re.fullmatch(r"(?P<up>[A-Z]?\d+(?:\.\d+)*)(?:\.\d+|\.?[a-z])", number)
        if not match:
            return []
        parent = self.network.numbered(match["up"], "goal") or self.network.numbered(match["up"], "theme")
        return [parent] if parent else []

    def _add_goal(self, span: Span, parents: list[Made], number: str | None, label: str) -> Made | None:
        """Add a goal, or the target that it is when it has a figure and a date."""
        self.sheet.claim(span)
        self.sheet.hush(span)
        if not span.more and targets.is_measurable(span.text, self.sheet.hint) and len(span.sentences()) == 1:
            goals = [p for p in parents if p.kind == "goal"]
            themes = [p for p in parents if p.kind == "theme"]
            under = goals or closest(
                span.text, [g for g in self.network.of("goal") if any(p in themes for p in g.parents)]
            )
            target = targets.read(span.text, self.sheet.hint)
            return self.network.add(
                "target", span, under, number=number, label=cells.singular(label), target=target, confidence=0.75
            )
        return self.network.add("goal", span, parents, number=number, label=cells.singular(label))

    def _benefit(self, node: Node, label: words.Label, rest: Span) -> None:
        self._close()
        made = self.network.add(
            "benefit", rest, self.scope.goals, number=cells.tidy_number(label.number), label=cells.singular(label.word)
        )
        self.scope.benefits, self.scope.capabilities = [made] if made else [], []

    def _capability(self, node: Node, label: words.Label, rest: Span) -> None:
        self._close()
        made = self.network.add(
            "capability",
            rest,
            self.scope.benefits or self.scope.goals,
            number=cells.tidy_number(label.number),
            label=cells.singular(label.word),
        )
        self.scope.capabilities = [made] if made else []

    def _target(self, node: Node, label: words.Label, rest: Span) -> None:
        self._close()
        read = targets.read(rest.text, self.sheet.hint)
        if read.due is None and read.value is None and read.comparison in (None, "done") and label.year is None:
            return
        self._run_targets(rest, label)

    def _effort(self, node: Node, label: words.Label, rest: Span) -> None:
        if _PROSE.match(label.word) and not label.number:
            self._close()
            return
        self._close()
        number = cells.tidy_number(label.number)
        parents = [p for p in self._parent_by_number(number) if p.kind == "goal"] or self.scope.above_effort()
        made = self.network.add("effort", rest, parents, number=number, label=cells.singular(label.word))
        if made:
            self.scope.efforts = [made]

    def _result(self, node: Node, label: words.Label, rest: Span) -> None:
        self._close()
        self._take_result(rest, label)

    def _take_result(self, span: Span, label: words.Label) -> None:
        """Take a result: of the efforts above it; before any effort a target, or a result of the efforts to come."""
        if self.scope.efforts:
            self._add_result(span, label)
        elif targets.is_measurable(span.text, self.sheet.hint):
            self._run_targets(span, label)
        elif self.scope.goals:
            self.awaited.append((span, label))

    def _add_result(self, span: Span, label: words.Label) -> None:
        year = words.column(label.word).year
        self.network.add("result", span, self.scope.efforts, year=label.year or year, label=label.word)
        self.sheet.claim(span)
        self.sheet.hush(span)

    def _settle(self) -> None:
        """Give the results that stood before their efforts to the efforts that came."""
        if self.scope.efforts:
            for span, label in self.awaited:
                self._add_result(span, label)
        self.awaited = []

    def _indicator(self, node: Node, label: words.Label, rest: Span) -> None:
        self._close()
        self.indicator, self.baseline = None, None
        if not self._stated_target(rest, label):
            self.indicator = rest

    def _baseline(self, node: Node, label: words.Label, rest: Span) -> None:
        """Note where the indicator above starts from."""
        found = cells.value(rest.text)
        if found:
            self.baseline = Baseline(value=as_number(found.value), date=found.date or label.year)

    def _goalvalue(self, node: Node, label: words.Label, rest: Span) -> None:
        """Take a target value: of the indicator above, else as a target in its own words."""
        found = cells.value(rest.text)
        if self.indicator is None or found is None:
            self._stated_target(rest, label)
            return
        target = targets.read(f"{self.indicator.text} {rest.text}", self.sheet.hint)
        target.value, target.due = as_number(found.value), found.date or label.year or target.due
        target.unit = found.unit or indicator_rows.unit_in(self.indicator.text) or target.unit
        target.comparison = indicator_rows.comparison(self.indicator.text, rest.text, found)
        target.baseline = self.baseline
        self.network.add(
            "target", self.indicator, self.scope.above_target(self.indicator.text), target=target, label="Indicator"
        )
        self.sheet.hush(self.indicator, rest)

    def _stated_target(self, span: Span, label: words.Label) -> bool:
        """Add a target where the entry has a figure or direction and a date; return whether it had."""
        if not targets.is_measurable(span.text, self.sheet.hint):
            return False
        self._run_targets(span, label)
        return True

    def _aside(self, node: Node, label: words.Label, rest: Span | None) -> bool:
        """Take the owner or planning of the effort above; the words stand behind the label."""
        if label.role == "owner" and rest and self.scope.efforts:
            for made in self.scope.efforts:
                made.owner = made.owner or owner(rest.text)
            self.sheet.claim(node.passage)
            return True
        if label.role == "planning" and rest and self.scope.efforts:
            self.sheet.planned.append(Planned(rest, [made.text for made in self.scope.efforts]))
            self.sheet.claim(node.passage)
            return True
        if label.role in ("budget", "fund") and rest and self.scope.efforts:
            self.sheet.budgets.append((rest, None, 1))
            self.sheet.claim(node.passage)
            return True
        if node.is_heading and rest is None:
            self._close()
        return node.is_heading and rest is None

    # what stands under a label

    def _plain(self, node: Node) -> None:
        if node.is_heading:
            self._heading(node)
        elif isinstance(node.block, Item):
            self._item(node)
        else:
            self._paragraph(node)

    def _heading(self, node: Node) -> None:
        mode = self.mode
        if (
            mode
            and isinstance(node.block, Heading)
            and node.level > self.mode_level
            and self._heading_in_mode(node, mode)
        ):
            return
        self._close()
        keep = node.level >= self.floor and bool(self.scope.goals)
        if not keep:
            self._settle()
        self.headings.entered(node, self.scope, keep=keep)

    def _heading_in_mode(self, node: Node, mode: words.Label) -> bool:
        """Take an unlabelled heading under a label as one of what the label announces."""
        if decision_words.section_of(node.text) or words.is_generic(node.text) or node.span is None:
            return False
        if mode.role == "effort":
            return self._heading_among_efforts(node, node.span, mode)
        if mode.role != "goal":
            return False
        made = self._add_goal(node.span, self.scope.above_goal(), node.number, mode.word)
        if made and made.kind == "goal":
            self.scope.goals, self.scope.efforts, self.goal_level = [made], [], node.level
        self.paragraphs = 99
        self.sheet.claim(node.passage)
        return True

    def _heading_among_efforts(self, node: Node, span: Span, mode: words.Label) -> bool:
        """Take a heading under "Acties": over a list the goal it names, or the party that acts; else an effort."""
        self.items, self.items_numbered = [], None
        if self._followed_by_list(node):
            meant = self._goal_named(node)
            if meant:
                self.saved = self.scope.goals if self.saved is None else self.saved
                self.scope.goals = [meant]
            self.scope.efforts, self.listing = [], False
            return True
        made = self.network.add(
            "effort",
            span,
            self._effort_parents(span),
            number=node.number,
            label=cells.singular(mode.word),
            confidence=0.75,
        )
        self.scope.efforts = [made] if made else []
        self.paragraphs = 99
        self.sheet.claim(node.passage)
        return True

    def _goal_named(self, node: Node) -> Made | None:
        """Return the goal that a heading means: by its number, else by nearly the same words."""
        if node.number and (goal := self.network.numbered(node.number, "goal")):
            return goal
        return next(
            (g for g in self.network.of("goal") if fuzz.token_set_ratio(g.text.lower(), node.text.lower()) >= 85), None
        )

    def _effort_parents(self, span: Span) -> list[Made]:
        """Return what an effort contributes to; of several goals over one list the one that shares most words."""
        goals = self.scope.goals
        if len(goals) > 1 and not (self.scope.capabilities or self.scope.benefits):
            return closest(span.text, goals)
        return self.scope.above_effort()

    def _item(self, node: Node) -> None:
        if self.mode is None and self.goal_at == node.index - 1 and not self.sheet.in_decision(node.index):
            self.mode, self.mode_level = words.Label("effort", "inspanning", None, 0), 9
        if self.mode is None or node.span is None or not isinstance(node.block, Item):
            return
        if (
            self.items_numbered is not None
            and node.block.numbered
            and not self.items_numbered
            and not node.block.marker.startswith(("a", "1"))
        ):
            self._close()
            return
        if self.items_numbered is None:
            self.items_numbered = node.block.numbered
        self._entry(node.span, node.number, node.block.depth)

    def _entry(self, span: Span, number: str | None, depth: int) -> None:
        """Take a list item under a label; a lower one is part of the one above, or a goal under it."""
        mode = self.mode
        if mode is None:
            return
        while self.items and self.items[-1][0] >= depth:
            self.items.pop()
        upper = self.items[-1][1] if self.items else None
        self.sheet.claim(span)
        self.paragraphs = 99
        if mode.role in ("target", "indicator"):
            self._target_entry(span, mode)
            return
        if upper is not None and mode.role != "goal":
            upper.span = joined([upper.span, span])
            upper.text = f"{upper.text} {span.text}"
            return
        if number is None:
            span, number = cells.unnumbered(span)
        made = self._add(mode, span, number, upper)
        if made:
            self.items.append((depth, made))

    def _add(self, mode: words.Label, span: Span, number: str | None, upper: Made | None) -> Made | None:
        if words.is_placeholder(span.text) and mode.role != "result":
            return None
        if mode.role == "goal":
            parents = (
                [upper] if upper else self.block_goals or self._parent_by_number(number) or self.scope.above_goal()
            )
            made = self._add_goal(span, parents, number, mode.word)
            if made and made.kind == "goal" and not upper:
                self.scope.goals = [made] if self.fresh else [*self.scope.goals, made]
                self.fresh = False
            return made
        if mode.role == "effort":
            parents = [p for p in self._parent_by_number(number) if p.kind == "goal"] or self._effort_parents(span)
            made = self.network.add(
                "effort",
                span,
                parents if not self._points(span) else [],
                number=number,
                label=cells.singular(mode.word),
                pointers=self._points(span),
            )
            if made:
                self.scope.efforts = [*self.scope.efforts, made] if self.listing else [made]
                self.listing = True
            return made
        if mode.role in ("benefit", "capability"):
            parents = (self.scope.benefits if mode.role == "capability" else []) or self.scope.goals
            made = self.network.add(
                "benefit" if mode.role == "benefit" else "capability",
                span,
                parents,
                number=number,
                label=cells.singular(mode.word),
            )
            if made:
                (self.scope.benefits if mode.role == "benefit" else self.scope.capabilities).append(made)
            return made
        if mode.role == "result":
            self._take_result(span, mode)
        return None

    def _points(self, span: Span) -> list[str]:
        """Return the number of the theme or goal that an entry names in brackets: "(Thema 3, werkgroep 3a)"."""
        match = _MENTION.search(span.text)
        return [match[2] or match[3] or match[1]] if match else []

    def _target_entry(self, span: Span, mode: words.Label) -> None:
        if mode.role == "target" or targets.is_measurable(span.text, self.sheet.hint):
            self._run_targets(span, mode)

    def _run_targets(self, span: Span, label: words.Label) -> None:
        """Add the targets of a running text; its source note counts, also behind the levels that it tells."""
        source = targets.part_source(span.text).source
        part = running(span, self.sheet.hint)
        goals = self.scope.above_target(part.text)
        add_targets(self.sheet, [part], goals, cells.singular(label.word), year=label.year, source=source)

    def _paragraph(self, node: Node) -> None:
        span = node.span
        if span is None or not span.text:
            return
        lead = announced(span.text, in_decision=self.sheet.in_decision(node.index))
        if lead and self._followed_by_list(node):
            self.fresh = self.fresh or lead.role == "goal"
            self._close()
            self.mode, self.mode_level, self.paragraphs = lead, 9, 99
            self.sheet.claim(span)
            return
        if self._goes_on(node):
            self._sibling(node, span)
            return
        mode = self.mode
        if mode is None or span.text.endswith(":") or _CONTACT.match(span.text):
            self._self_called(span)
            return
        self.paragraphs += 1
        if self._takes_paragraph(mode, node):
            self.items = []
            if mode.role in ("target", "indicator"):
                self._target_entry(span, mode)
            else:
                entry, number = cells.unnumbered(span)
                self._add(mode, entry, node.number or number or cells.tidy_number(mode.number), None)
            self.sheet.claim(span)
        elif self.items and self.mode and self.paragraphs > 99:
            self.items = []

    def _self_called(self, span: Span) -> None:
        """Take the sentences of running text that call themselves a target: "We willen dat in 2026 90% …"."""
        for sentence in span.sentences() if _WANTS.search(span.text) else []:
            if not _WANTS.search(sentence.text):
                continue
            read = targets.read(sentence.text, self.sheet.hint)
            if read.value is not None and read.due is not None and read.unit != "EUR":
                goals = self.scope.above_target(sentence.text)
                add_targets(self.sheet, [sentence], goals, None, confidence=0.6)
                self.sheet.claim(sentence)

    def _goes_on(self, node: Node) -> bool:
        """Whether a numbered paragraph goes on from the number of the goal in force: "1.2" after "1.1"."""
        last = self.scope.goals[-1].number if self.scope.goals else None
        if not last or not node.number or "." not in last or node.number.count(".") != last.count("."):
            return False
        head, _, tail = last.rpartition(".")
        return node.number == f"{head}.{int(tail) + 1}" if tail.isdigit() else False

    def _sibling(self, node: Node, span: Span) -> None:
        before = self.scope.goals[-1]
        self._close()
        made = self._add_goal(span, list(before.parents), node.number, before.label or "doel")
        if made and made.kind == "goal":
            self.scope.goals, self.scope.efforts = [made], []

    def _takes_paragraph(self, mode: words.Label, node: Node) -> bool:
        """Whether a paragraph under this label is set apart enough to be an element."""
        if self.paragraphs > 99:
            return False
        if mode.role == "goal":
            return self.paragraphs <= 4
        if mode.role in ("target", "indicator", "benefit", "capability"):
            return True
        if mode.role == "result":
            return bool(self.scope.efforts or self.scope.goals)
        if mode.role == "effort":
            return (
                not _PROSE.match(mode.word)
                and self.paragraphs <= 6
                and not self._followed_by_list(node)
                and len(node.text) < 500
            )
        return False

    def _followed_by_list(self, node: Node) -> bool:
        nodes = self.sheet.outline.nodes
        return node.index + 1 < len(nodes) and isinstance(nodes[node.index + 1].block, Item)

    # tables

    def _table(self, node: Node) -> None:
        view = self.sheet.views.get(node.index)
        if view is None:
            return
        if self.sheet.in_decision(node.index) and route.is_route(view):
            return
        if view.kind == "network" or (view.kind == "indicator" and view.having("effort")):
            scope = self._table_scope(node, view)
            reader = RowReader(self.sheet, view, scope)
            efforts = reader.read()
            self.scope.goals = reader.goals or self.scope.goals
            self.scope.efforts = efforts[-1:] or self.scope.efforts
        elif view.kind == "indicator":
            self._indicators(view)
        elif view.kind == "fields" and not self.sheet.in_decision(node.index):
            self._fields(view)

    def _table_scope(self, node: Node, view: View) -> Scope:
        """Return what a table stands under: the scope in force, else the headings above it."""
        if self.mode and self.mode.role == "goal":
            self._close()
        return self.headings.scope_of(node, view, self.scope)

    def _indicators(self, view: View) -> None:
        for column in view.having("goal"):
            if any(row.text(column) for row in view.rows):
                RowReader(self.sheet, view, self.scope).read()
                return
        for row in view.rows:
            name = next((row.text(c) for c in view.having("indicator") if row.text(c)), row.text(0))
            indicator_rows.read_row(self.sheet, view, row, self.scope.above_target(name))

    def _fields(self, view: View) -> None:
        """Read a table of labels and texts ("Doel | …", "Hoe | …") as labelled blocks."""
        found = [(label, words.label(label), cell) for label, cell in pairs(view)]
        roles = {label.role for _, label, _ in found if label}
        if not roles & {"goal", "effort", "target"}:
            return
        card = self.scope.efforts[-1:] if roles & {"owner", "planning", "goal"} else []
        for _, label, cell in found:
            if label is not None and label.start >= 0 and cell.blocks:
                self._field(label, cell, card)

    def _field(self, label: words.Label, cell: Cell, card: list[Made]) -> None:
        """Read one row of a card; `card` is the effort that the heading over it names, if it does."""
        spans = entries(cell)
        if not spans:
            return
        self.sheet.claim(cell)
        if label.role in ("owner", "planning", "budget", "fund"):
            self._field_aside(label, spans[0], card or self.scope.efforts)
            return
        if label.role == "theme":
            made = self.network.add("theme", spans[0], number=cells.tidy_number(label.number), label=label.word)
            self.scope = Scope(themes=[made] if made else [])
            return
        if label.role == "goal":
            self.scope.goals, self.scope.efforts, self.fresh = [], [], True
        self.mode, self.items, self.paragraphs = label, [], 0
        prose = label.role == "effort" and _PROSE.match(label.word)
        if prose and not any(isinstance(block, Item) for block in cell.blocks):
            self._close()
            return
        for span in spans:
            self.items = []
            self._entry(span, None, 0)
        for made in card if label.role == "goal" else []:
            made.parents = made.parents or self.scope.goals[:1]
        self._close()

    def _field_aside(self, label: words.Label, span: Span, efforts: list[Made]) -> None:
        if label.role == "owner":
            for made in efforts:
                made.owner = made.owner or owner(span.text)
        elif label.role == "planning" and efforts:
            self.sheet.planned.append(Planned(span, [made.text for made in efforts]))
        elif label.role in ("budget", "fund"):
            self.sheet.budgets.append((span, None, 1))


def _is_sub(goal: Made) -> bool:
    return bool(goal.label and re.match(r"sub|deel|operation|concre|tactisch", goal.label, re.I))


def _same_word(goal: Made, label: words.Label) -> bool:
    return bool(goal.label) and (goal.label or "").lower() == cells.singular(label.word).lower()
