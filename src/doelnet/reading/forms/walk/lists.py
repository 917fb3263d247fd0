"""Lists, however deep: each item taken for what the label over it, or its depth, says that it is."""

from __future__ import annotations

import re
from itertools import takewhile

from doelnet.draft import ElementKind
from doelnet.reading.blocks import Item, Paragraph
from doelnet.reading.dutch import targets
from doelnet.reading.forms.desk import cells
from doelnet.reading.forms.desk.network import Made
from doelnet.reading.forms.desk.outline import Node
from doelnet.reading.forms.desk.paying import cards
from doelnet.reading.forms.desk.spans import Span, joined
from doelnet.reading.forms.desk.wording import codes, words
from doelnet.reading.forms.desk.wording.placeholders import is_placeholder
from doelnet.reading.forms.walk import asides, deeds, doers, levels, pointed, stated_values
from doelnet.reading.forms.walk.list_levels import depth_of, yearly
from doelnet.reading.forms.walk.walk import PROSE, Walk

_KINDS: dict[str, ElementKind] = {"theme": "theme", "benefit": "benefit", "capability": "capability"}

_REMARK = re.compile(r"[A-Z][\w'’-]+(?:\s[a-z]+){0,2}\s?:\s")
"""How a lower item opens that only tells something of the effort over it: "Doelgroep: ouders"."""

_ACTS = re.compile(
    r"(?:we|wij)\s+(?!(?:willen|wil|streven|vinden|zien|zijn|hebben|hopen|verwachten|kunnen|mogen|moeten|bereiken|weten)\b)[a-z]",
    re.IGNORECASE,
)
"""How an item opens that tells what we do, rather than what we want."""


_HOLDER = re.compile(
    r"(?:(?:bestuurlijk|ambtelijk|verantwoordelijke?)\s)?(?:portefeuille|actie|budget)houders?(?:\(s\))?\s?:?",
    re.IGNORECASE,
)
"""What stands over the name of who answers for an effort."""


def read_item(walk: Walk, node: Node) -> None:
    """Take a list item under the label in force; one that says what is to be reached needs no label."""
    if node.span is not None and _HOLDER.fullmatch(walk.sheet.outline.nodes[node.index - 1].text):
        asides.tell(walk.sheet, "owner", node.span, walk.scope.efforts)
        return
    if walk.mode is None and _aims(walk, node):
        return
    if walk.mode is None and not walk.sheet.in_decision(node.index) and (role := _role_of_list(walk, node)):
        word = {"effort": "inspanning", "goal": "doel"}.get(role, "")
        due = targets.read(walk.sheet.outline.nodes[node.index - 1].text).due if role == "target" else None
        walk.mode, walk.mode_level = words.Label(role, word, None, 0, due), 9
    if walk.mode is None or node.span is None or not isinstance(node.block, Item):
        return
    if (
        walk.items_numbered is not None
        and node.block.numbered
        and not walk.items_numbered
        and not node.block.marker.startswith(("a", "1"))
    ):
        walk.close()
        return
    if _counts_back(walk, node):
        walk.close()
        return
    if walk.items_numbered is None:
        walk.items_numbered = node.block.numbered
    read_entry(walk, walk.mode, node.span, node.number, node.block.depth)


def _counts_back(walk: Walk, node: Node) -> bool:
    """Whether an item has the number of the one before it, or a lower one but the first: it opens something else."""
    last = walk.items[0][1].number if walk.items else None
    if not last or not node.number or not last.isdigit() or not node.number.isdigit():
        return False
    return 1 < int(node.number) <= int(last) and isinstance(node.block, Item) and node.block.depth == walk.items[0][0]


def _aims(walk: Walk, node: Node) -> bool:
    """Take an item that names an indicator and, between brackets, what is to be reached; return whether it was one."""
    if node.span is None or walk.sheet.in_decision(node.index) or not stated_values.aims(node.text):
        return False
    return stated_values.read_line(walk.sheet, node.span, walk.above_target(node.text))


def _role_of_list(walk: Walk, node: Node) -> str | None:
    """Return what a list without a label holds: under a goal how far that is to come, else what is done for it."""
    over = walk.sheet.outline.nodes[node.index - 1]
    if walk.scope.goals and not isinstance(over.block, Item) and levels.is_listed(walk.sheet, over):
        return "target"
    if walk.last_theme_at == over.index and _says_aims(walk, node):
        return "goal"
    listed = bool(node.path) and walk.headings.lists_efforts(node.path[-1])
    done = listed or walk.goal_at == over.index or _under_goal(walk, over) or deeds.are_listed(walk, over, node)
    return "effort" if done else None


_AIMED = re.compile(
    r"(?:meer|minder|betere?|alle|elke?|ieder(?:een|e)?|geen|voldoende|kortere|lagere|hogere|grotere|kleinere)\s\w",
    re.IGNORECASE,
)
"""How an item opens that says what is to be: "Meer ouders lezen voor", "Elk kind kan zwemmen"."""


def _says_aims(walk: Walk, node: Node) -> bool:
    """Whether most items of a list say what is to be."""
    behind = walk.sheet.outline.nodes[node.index :]
    items = list(takewhile(lambda one: isinstance(one.block, Item), behind))
    return 2 * sum(bool(_AIMED.match(one.text)) for one in items) > len(items)


def _under_goal(walk: Walk, over: Node) -> bool:
    """Whether one paragraph that leads to nothing stands between a goal and a list, in a paper that is a network."""
    if walk.sheet.head.get("kind") != "goal-network" or walk.goal_at != over.index - 1:
        return False
    return isinstance(over.block, Paragraph) and over.label is None and not over.text.endswith(":")


def read_planned(walk: Walk, node: Node, label: words.Label) -> None:
    """Take an item of a deep list for what its depth says that it is."""
    span = node.span
    if span is None:
        return
    if label.role == "goal":
        walk.fresh, walk.block_goals, walk.scope.efforts = True, [], []
    elif label.role == "effort":
        walk.listing = False
        if not walk.scope.goals and not walk.items and (over := walk.headings.goal_over(node)):
            walk.scope.goals, walk.floor = [over], node.path[-1].level + 1
    elif label.role == "result" and (stated := yearly(span)):
        label, span = label._replace(year=stated[0]), stated[1]
    if node.path and label.word.lower() in node.path[-1].text.lower():
        walk.sheet.claim(node.path[-1].passage)
    read_entry(walk, label, span, node.number, depth_of(node))


def read_entry(walk: Walk, label: words.Label, span: Span, number: str | None, depth: int) -> None:
    """Take a list item for what `label` calls it; a lower one is part of the one above, unless it is another kind."""
    while walk.items and walk.items[-1][0] >= depth:
        walk.items.pop()
    upper = walk.items[-1][1] if walk.items else None
    walk.sheet.claim(span)
    walk.paragraphs = 99
    if cards.is_line(span.text):
        return
    if label.role in ("target", "indicator"):
        read_target(walk, span, label)
        return
    if upper is not None and label.role == "goal" and _ACTS.match(span.text) and not _ACTS.match(upper.text):
        label = words.Label("effort", "actie", None, 0)
    if upper is not None and upper.kind != label.role:
        _stand_under(walk, upper)
        upper = None
    if upper is not None and upper.kind == "effort" and _REMARK.match(span.text):
        return
    if upper is not None and label.role != "goal":
        upper.span = joined([upper.span, span])
        upper.text = f"{upper.text} {span.text}"
        return
    if number is None:
        span, number = cells.unnumbered(span)
    if label.role == "result":
        walk.take_result(span, label, number, listed=True)
        return
    made = add_entry(walk, label, span, number, upper)
    if made:
        walk.items.append((depth, made))


def _stand_under(walk: Walk, upper: Made) -> None:
    """Let the item over a deeper one of another kind rule it."""
    if upper.kind == "theme":
        walk.scope.themes, walk.scope.goals = [upper], []
    elif upper.kind == "goal":
        walk.scope.goals, walk.scope.benefits, walk.scope.capabilities = [upper], [], []
    elif upper.kind == "benefit":
        walk.scope.benefits, walk.scope.capabilities = [upper], []
    elif upper.kind == "capability":
        walk.scope.capabilities = [upper]
    elif upper.kind == "effort":
        walk.scope.efforts = [upper]


def add_entry(walk: Walk, label: words.Label, span: Span, number: str | None, upper: Made | None) -> Made | None:
    """Add what `label` calls an entry to the network, under what is in force or a goal `upper` of the same list."""
    if is_placeholder(span.text) and label.role != "result":
        return None
    if label.role == "goal":
        return _goal(walk, label, span, number, upper)
    if label.role == "effort":
        return _effort(walk, label, span, number)
    if label.role == "result":
        walk.take_result(span, label, number)
        return None
    above = {"theme": [], "benefit": walk.scope.goals, "capability": walk.scope.benefits or walk.scope.goals}
    if label.role not in above:
        return None
    word = cells.singular(label.word)
    number = number or walk.own_code(span.text, word)
    over = above[label.role] and (walk.goals_meant(span.text) or above[label.role])
    made = walk.network.add(_KINDS[label.role], span, over, number=number, label=word)
    if made and made.kind == "benefit":
        walk.scope.benefits.append(made)
    elif made and made.kind == "capability":
        walk.scope.capabilities.append(made)
    return made


def _goal(walk: Walk, label: words.Label, span: Span, number: str | None, upper: Made | None) -> Made | None:
    parents = [upper] if upper else walk.block_goals or walk.parent_by_number(number) or walk.scope.above_goal()
    made = walk.add_goal(span, parents, number, label.word, year=label.year)
    if made and made.kind == "goal" and not upper:
        walk.scope.goals = [made] if walk.fresh else [*walk.scope.goals, made]
        walk.fresh = False
    return made


def _effort(walk: Walk, label: words.Label, span: Span, number: str | None) -> Made | None:
    """Add an effort under the goals that it names in brackets or by its number, else under those in force."""
    if goal := walk.network.said("goal", span):
        walk.turn_to(goal)
        return None
    who, span = doers.run_in(span)
    number = number or walk.own_code(span.text, label.word)
    points = [pointer.number for pointer in codes.pointers(span.text) if pointer.word]
    named = walk.goals_meant(span.text) or pointed.in_brackets(walk.scope, span.text)
    parents = [p for p in walk.parent_by_number(number) if p.kind == "goal"] or walk.effort_parents(span)
    made = walk.network.add(
        "effort",
        span,
        named if named or points else parents,
        number=number,
        label=cells.singular(label.word),
        pointers=[] if named else points,
        owner=who or walk.doer,
    )
    if made:
        doers.beside(walk.sheet, made)
        walk.scope.efforts = [*walk.scope.efforts, made] if walk.listing else [made]
        walk.listing = True
    return made


def read_target(walk: Walk, span: Span, mode: words.Label) -> None:
    """Take an entry under a label of targets or indicators; in a list without a label it says how far, and by when."""
    if mode.role == "target" and mode.word:
        walk.run_targets(span, mode)
    else:
        walk.stated_target(span, mode)


_SEVERAL = frozenset({"effort", "benefit", "capability"})
_PARTS = re.compile(r"[^;]+")


def take_several(walk: Walk, label: words.Label, rest: Span) -> bool:
    """Take what stands behind one label in the plural, parted by semicolons: "Acties: een loket; een cursus."."""
    if label.role not in _SEVERAL or label.number or ";" not in rest.text or label.word.rstrip(" .:")[-1:] not in "sn":
        return False
    parts = (
        [rest.cut(match.start(), match.end()).trimmed() for match in _PARTS.finditer(rest.text)]
        if not rest.more
        else []
    )
    parts = [part for part in parts if part.text]
    if len(parts) < 2 or PROSE.match(label.word) or any(len(part.text) > _LONGEST for part in parts):
        return False
    walk.open(label)
    if label.role != "effort":
        walk.scope.capabilities = []
        walk.scope.benefits = walk.scope.benefits if label.role == "capability" else []
    for part in parts:
        end = len(part.text.rstrip(" ."))
        add_entry(walk, label, part.cut(0, end) if part is parts[-1] else part, None, None)
    walk.close()
    return True


_LONGEST = 160
"""How long one of several entries behind a label is at most: what is longer is prose."""
