"""Labels with nothing of their own under them: the headings behind such a one, on its level, are what it announces."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from doelnet.reading.forms.desk.deciding.decision_words import section_of
from doelnet.reading.forms.desk.wording.placeholders import is_generic

if TYPE_CHECKING:
    from doelnet.reading.forms.desk.outline import Node

_ANNOUNCES = frozenset({"goal", "effort"})


def below_label(heads: list[Node], nodes: Sequence[Node]) -> None:
    """Lower the headings that answer a bare label on their own level: "Wat willen we bereiken?", "Elk kind leert".

    The next label, number or section of the paper ends them. A paper with only one such label, and no question, may
    mean all its chapters; over a figure alone stands the title of a column.
    """
    bare = [place for place, head in enumerate(heads[:-1]) if _is_bare(head)]
    for place in bare:
        head, first = heads[place], heads[place + 1]
        lone = len(bare) == 1 and not head.text.endswith("?")
        figures = "".join(node.text for node in nodes[first.index + 1 : first.index + 2]).isdigit()
        if lone or figures or first.index != head.index + 1 or first.level != head.level:
            continue
        for later in heads[place + 1 :]:
            if later.level < head.level or (later.level == head.level and _opens_part(later)):
                break
            later.level += 1


def _is_bare(head: Node) -> bool:
    """Whether a heading is no more than a label for goals or efforts."""
    return head.label is not None and head.label.role in _ANNOUNCES and head.rest is None and not _is_numbered(head)


def _opens_part(head: Node) -> bool:
    """Whether a heading is none of those that answer the label before it."""
    return bool(head.label or _is_numbered(head) or is_generic(head.text) or section_of(head.text))


def _is_numbered(head: Node) -> bool:
    return bool(head.number or (head.label and head.label.number))
