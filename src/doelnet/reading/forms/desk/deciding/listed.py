"""Lists of decisions in running text: where each decision begins, and what it is about."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from doelnet.reading.blocks import Heading, Item
from doelnet.reading.dutch import clauses, dates
from doelnet.reading.forms.desk.deciding import front_labels, meetings, sections, telling
from doelnet.reading.forms.desk.deciding.decision_words import LISTED
from doelnet.reading.forms.desk.outline import Node
from doelnet.reading.forms.desk.parts import Part
from doelnet.reading.forms.desk.sheet import Sheet

SUBJECT = re.compile(r"(?:onderwerp|betreft|agendapunt)\s*:\s*(?=\S)", re.IGNORECASE)
_SHORT, _LINE, _OPENS = 100, 200, 45


def each(sheet: Sheet, part: Part) -> list[Part]:
    """Return the decisions in a list of decisions, each from the line that names its subject; else the one paper."""
    nodes = sheet.outline.nodes[part.start : part.end]
    if held := meetings.items(nodes):
        return _held(sheet, part, held)
    opening = " ".join(node.text for node in nodes[:6] if len(node.text) < _LINE)
    if not LISTED.search(opening):
        return [part]
    heads = [n.index for n in nodes if _heads(sheet, n)]
    if not heads or not LISTED.search(opening if len(heads) > 1 else opening[:_OPENS]):
        return [part]
    cuts = _cuts(sheet, part, heads)
    if not cuts:
        return [part]
    found = [Part(a.index, b, "decision", _subject(a)) for a, b in _spans(sheet, part, cuts)]
    order = _of_order(sheet, found)
    return [one for one in found if one not in order] or ([] if order else [part])


def _of_order(sheet: Sheet, found: list[Part]) -> list[Part]:
    """Return the items on the order of the meeting itself, of which nothing is read."""
    order = [one for one in found if meetings.OF_ORDER.match(one.title) and len(one.title) < _SHORT]
    sheet.hush(*(node.span for one in order for node in sheet.outline.nodes[one.start : one.end]))
    return order


def _held(sheet: Sheet, part: Part, held: list[meetings.Item]) -> list[Part]:
    """Return the items of an agenda that are about something."""
    ends = [*(item.node.index for item in held[1:]), part.end]
    found = [Part(item.node.index, end, "decision", item.subject) for item, end in zip(held, ends, strict=True)]
    order = _of_order(sheet, found)
    return [one for one in found if one not in order]


def _heads(sheet: Sheet, node: Node) -> bool:
    """Whether a node opens what was decided; the title of the whole list ("Collegebesluiten 12 mei 2026") does not."""
    if node.is_heading and LISTED.search(node.text):
        return False
    return sections.opens(node) == "points" or (telling.tells(node) and not _explains(sheet, node))


def _explains(sheet: Sheet, node: Node) -> bool:
    """Whether a sentence that tells of a decision stands behind its points, and only says it again in plain words."""
    above = sheet.outline.nodes[node.index - 1]
    return isinstance(above.block, Item) and sections.TO_DO.search(above.text) is not None


def _cuts(sheet: Sheet, part: Part, heads: list[int]) -> list[Node]:
    """Return the nodes that name a subject: labelled so, numbered, or right above the line that says who decides."""
    nodes = sheet.outline.nodes
    gaps = [
        _after_points(nodes[a + 1 : b]) if a in heads else nodes[a + 1 : b] for a, b in pairwise([part.start, *heads])
    ]
    labelled = [[n for n in gap if SUBJECT.match(n.text)] for gap in gaps]
    if labelled[0]:
        return [named[-1] for named in labelled if named]
    if over := _right_above(sheet, heads):
        return over
    numbered = [[n for n in gap if n.number and n.text and not sections.opens(n)] for gap in gaps]
    if numbered[0]:
        headed = numbered[0][-1].is_heading
        kept = [[n for n in named if n.is_heading or not headed] for named in numbered]
        return [named[-1] for named in kept if named]
    named = [[n for n in gap if isinstance(n.block, Heading) and not _says_more(n)] for gap in gaps]
    if all(named):
        level = max(min(n.level for n in over) for over in named)
        return [[n for n in over if n.level <= level][-1] for over in named]
    apart = [b - a > 2 or a == part.start for a, b in pairwise([part.start, *heads])]
    return [gap[-1] for gap, parted in zip(gaps, apart, strict=True) if gap and parted and _names(gap[-1])]


def _right_above(sheet: Sheet, heads: list[int]) -> list[Node]:
    """Return the titles that stand right above each line that says who decides; none where one has no such title.

    A second body decides under the same title: right below the points of the first.
    """
    nodes = sheet.outline.nodes
    over = [nodes[head - 1] for head in heads if head and not _is_point(nodes[head - 1])]
    titled = all(_titles(node) and telling.leads(nodes[node.index + 1]) for node in over)
    return over if len(over) > 1 and titled and over[0].index + 1 == heads[0] else []


def _is_point(node: Node) -> bool:
    return sections.TO_DO.search(node.text) is not None and (isinstance(node.block, Item) or node.text.endswith("."))


def _titles(node: Node) -> bool:
    """Whether a line can name a subject: short, and no sentence, field or section."""
    told = node.text.endswith(".") and clauses.has_finite_verb(node.text)
    field = front_labels.key_of(node.text.partition(":")[0]) or dates.find(node.text[:20])
    return _names(node, item=True) and not told and not field and not sections.opens(node)


def _says_more(node: Node) -> bool:
    """Whether a heading is that of a section, or what was decided set as one."""
    return bool(sections.opens(node) or sections.TO_DO.search(node.text))


def _after_points(gap: list[Node]) -> list[Node]:
    """Return what stands behind the points that are asked or decided: these count from 1, are lettered, or neither."""
    bare = bool(gap) and gap[0].number is None
    for at, node in enumerate(gap):
        counted = node.number is None if bare else node.number in (str(at + 1), chr(ord("a") + at))
        if not isinstance(node.block, Item) or not counted:
            return gap[at:]
    return []


def _names(node: Node, *, item: bool = False) -> bool:
    """Whether a line names the subject of the decision under it; an item only where that is asked."""
    fits = 0 < len(node.text) < 200 and not node.text.endswith((":", ";"))
    return fits and (item or not isinstance(node.block, Item))


def _spans(sheet: Sheet, part: Part, cuts: list[Node]) -> Iterator[tuple[Node, int]]:
    """Yield where each decision opens and ends: at the next, or where the list counts on without a decision."""
    for node, end in zip(cuts, [*(n.index for n in cuts[1:]), part.end], strict=True):
        follows, last = str(int(node.number) + 1) if node.number and node.number.isdigit() else "", ""
        for later in sheet.outline.nodes[node.index + 1 : end]:
            point = last == node.number and (later.text.endswith((".", ";")) or sections.TO_DO.search(later.text))
            if later.number == follows and not point and isinstance(later.block, type(node.block)):
                end = later.index
                break
            last = later.number or last
        yield node, end


def _subject(node: Node) -> str:
    """Return what a decision is about, without the label before it."""
    label = SUBJECT.match(node.text)
    return node.text[label.end() :] if label else node.text
