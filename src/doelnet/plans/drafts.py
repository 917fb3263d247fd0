"""Plan → draft → plan: what was read in can be written out again, the same."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from doelnet import draft

from .models import Element, Plan, decimal
from .network import Network, Node

if TYPE_CHECKING:
    from doelnet.accounts.models import Organisation


def to_draft(network: Network) -> draft.Draft:
    """Return the network as a draft; ids are the elements' keys."""
    plan = network.plan
    sections: dict[str, Any] = {
        name: [_mention(name, data, place) for data, place in items] for name, items in network.mentions.items()
    }
    return draft.Draft(
        document=draft.Head(
            title=plan.title, kind=cast("draft.DocumentKind", plan.kind), organisation=plan.issuer or None,
            region=plan.region or None, number=plan.number or None, date=plan.date or None,
            period=plan.period or None, programme=plan.programme or None,
        ),
        elements=[_element(node) for node in network.nodes],
        **sections,
    )  # fmt: skip


def _mention(section: str, data: dict[str, Any], place: tuple[Any, ...] | None) -> Any:
    part = draft.part_from(section, data)
    if place is not None:
        part.at = _at(place)
    return part


def _at(place: tuple[Any, ...]) -> draft.At:
    line, page, text = place[:3]
    return draft.At(line=line, page=page, quote=text)


def _element(node: Node) -> draft.Element:
    return draft.Element(
        id=node.key, kind=cast("draft.ElementKind", node.kind), text=node.text,
        parents=[parent.key for parent in node.parents], number=node.number or None, label=node.label or None,
        year=node.year or None, placeholder=node.placeholder, owner=node.owner, confidence=node.confidence,
        target=_target(node) if node.has_target else None, at=_at(node.place) if node.place else None,
    )  # fmt: skip


def _target(node: Node) -> draft.Target:
    baseline = None
    if node.has_baseline:
        value = None if node.baseline_value is None else draft.number(node.baseline_value)
        baseline = draft.Baseline(value=value, date=node.baseline_date or None)
    return draft.Target(
        comparison=cast("draft.Comparison | None", node.comparison or None),
        value=None if node.value is None else draft.number(node.value),
        unit=node.unit or None, population=node.population or None, due=node.due or None, baseline=baseline,
        source=node.source or None,
    )  # fmt: skip


def head_fields(head: draft.Head) -> dict[str, str]:
    """Return the plan's fields that a draft's head fills."""
    return {
        "title": head.title, "kind": head.kind, "issuer": head.organisation or "", "region": head.region or "",
        "number": head.number or "", "date": head.date or "", "period": head.period or "",
        "programme": head.programme or "",
    }  # fmt: skip


def element_from(item: draft.Element, plan: Plan, order: int, owners: dict[str, Organisation]) -> Element:
    """Return the unsaved element that a draft's item describes; `owners` are organisations by name."""
    target = item.target or draft.Target()
    baseline = target.baseline or draft.Baseline()
    return Element(
        plan=plan, key=item.id, kind=item.kind, text=item.text, number=item.number or "", label=item.label or "",
        order=order, year=item.year or "", placeholder=item.placeholder,
        owner=owners[item.owner] if item.owner else None, confidence=item.confidence,
        has_target=item.target is not None, comparison=target.comparison or "", value=decimal(target.value),
        unit=target.unit or "", population=target.population or "", due=target.due or "",
        has_baseline=target.baseline is not None, baseline_value=decimal(baseline.value),
        baseline_date=baseline.date or "", source=target.source or "",
    )  # fmt: skip


def check_links(elements: list[draft.Element]) -> None:
    """Raise DraftError where ids are not unique, a parent is unknown, or contributing runs in a circle."""
    parents = {element.id: element.parents for element in elements}
    if len(parents) < len(elements):
        raise draft.DraftError("two elements have the same id")
    done: set[str] = set()
    for start in parents:
        trail: list[tuple[str, int]] = [(start, 0)]
        on_trail = {start}
        while trail:
            here, turn = trail.pop()
            if here in done:
                on_trail.discard(here)
                continue
            if turn == len(parents[here]):
                done.add(here)
                on_trail.discard(here)
                continue
            trail.append((here, turn + 1))
            above = parents[here][turn]
            if above not in parents:
                raise draft.DraftError(f"element {here!r} names a parent {above!r} that is not there")
            if above in on_trail:
                raise draft.DraftError(f"element {here!r} contributes to itself, by way of {above!r}")
            if above not in done:
                on_trail.add(above)
                trail.append((above, 0))
