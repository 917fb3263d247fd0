"""Where a target stands: the levels of its indicator that the plan's documents tell."""

from __future__ import annotations

from dataclasses import dataclass

from doelnet import draft
from doelnet.checking.network import Network

from .models import Element, Kind, Mention
from .saying import amount_text, date_words


@dataclass(frozen=True)
class Level:
    """What was measured, when, and who says so."""

    when: str
    value: str
    source: str


def levels_of(element: Element) -> list[Level]:
    """Return the levels of a target's indicator, the first one first; none for what is no target.

    What tells an indicator is that of the checks: a target has a starting value where a measurement has its words.
    """
    if element.kind != Kind.TARGET:
        return []
    said = Mention.objects.filter(plan=element.plan_id, section=Mention.Section.MEASUREMENTS, removed_at=None)
    told = [
        draft.Measurement(each["indicator"], each["value"], each["unit"], each["date"], each.get("source"))
        for each in said.order_by("order").values_list("data", flat=True)
    ]
    target = draft.Element(
        id=element.key, kind="target", text=element.text, parents=[], target=draft.Target(unit=element.unit or None)
    )
    whole = draft.Draft(document=draft.Head(title="", kind="other"), elements=[target], measurements=told)
    found = sorted(Network(whole).measured(target), key=lambda level: level.date)
    return [Level(date_words(level.date), amount_text(level.value, level.unit), level.source or "") for level in found]
