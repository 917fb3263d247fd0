"""Levels: sentences and lists that tell how far something is to come, and by when."""

from __future__ import annotations

from itertools import takewhile

from doelnet.reading.blocks import Item
from doelnet.reading.dutch import comparisons, targets
from doelnet.reading.dutch.clauses import is_past
from doelnet.reading.forms.desk.outline import Node
from doelnet.reading.forms.desk.sheet import Sheet
from doelnet.reading.forms.walk import indicators
from doelnet.reading.forms.walk.scope import is_sentence


def is_listed(sheet: Sheet, node: Node) -> bool:
    """Return whether the list right under `node` tells in each item how far something is to come, and by when.

    The date may stand in `node` itself: "Eind 2031 zien we het volgende:".
    """
    items = [
        one.text for one in takewhile(lambda one: isinstance(one.block, Item), sheet.outline.nodes[node.index + 1 :])
    ]
    due = targets.read(node.text, sheet.hint).due if items and not node.text.endswith(".") else None
    return bool(items) and all(is_level(sheet, text, due) for text in items)


def is_level(sheet: Sheet, text: str, due: str | None = None) -> bool:
    """Whether a sentence tells how far something is to come by a date ahead: a share, a bound or a direction.

    `due` is the date that the words over it name.
    """
    dated = targets.is_measurable(text, sheet.hint) or (due is not None and targets.states(text, sheet.hint))
    if not dated or not is_sentence(text) or is_past(text):
        return False
    target = targets.read(text, sheet.hint)
    bound = target.unit == "%" or target.comparison in ("increase", "decrease", "at-most")
    return (bound or comparisons.demands(text)) and indicators.is_wanted("", (target.due or due or "")[:4], sheet)
