"""What an element's page shows, from a handful of queries: the rest of the network stays where it is."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from ..diagram import Words
from ..figures import aim_words, start_words
from ..findings import known_findings
from ..measured import levels_of
from ..models import Element, Plan, Quote, SourceDocument, address_name
from ..network import Node
from ..queries import neighbours, same_elsewhere, vocabulary_of
from ..summary import in_language
from ..words import own_word
from .advice import language
from .changes import latest_changes_of
from .lines import Lines, Own, as_own, word_of
from .outline import ORDER
from .places import Standing, standing_of
from .shared import rights


@dataclass(frozen=True)
class Group:
    """What contributes to the element, of one kind."""

    kind: str
    heading: str
    items: list[SafeString]


def element_context(request: HttpRequest, plan: Plan, element: Element) -> dict[str, Any]:
    """Return what the page shows."""
    words = in_language(vocabulary_of(plan))
    lines = Lines(plan.slug)
    above, under = neighbours(element)
    known = known_findings(plan)
    findings = known.of_element.get(element.key, []) if known else []
    subgoal = element.kind == "goal" and any(node.kind == "goal" for node, _under in above)
    return {
        "plan": plan, "element": element, "key": address_name(element.key, element.pk), "facts": _facts(element),
        "place": _place(request, element), "same": same_elsewhere(request.user, element),
        "word": _word(element.kind, element.label, words, subgoal),
        "above": [(node.kind, _word(node.kind, node.label, words, under), _line(lines, node)) for node, under in above],
        "groups": _groups(under, words, lines, element.kind), "aim": aim_words(element),
        "levels": levels_of(element),
        "crumb": above[0][0] if above else None,
        "crumb_address": lines.address(above[0][0].key, above[0][0].pk) if above else "",
        "findings": [(finding, finding.message(language())) for finding in findings],
        "findings_known": known is not None,
        "changes": latest_changes_of(element), "long": len(element.text) > 90, **rights(request, plan),
    }  # fmt: skip


def _word(kind: str, label: str, words: Words, subgoal: bool = False) -> str:
    """Return what the plan calls this element: a goal by its own label, since sub-goals may be called otherwise."""
    if labelled := own_word(kind, label):
        return Own(labelled)
    name = "subgoal" if subgoal else kind
    return word_of(words, name)


def _facts(element: Element) -> list[tuple[str, str, bool]]:
    """Return what else is known: name, value, and whether the value is the plan's own text."""
    facts = [
        (_("Van wie"), str(element.owner or ""), True),
        (_("Beginwaarde"), start_words(element), True), (_("Bron van het cijfer"), element.source, True),
    ]  # fmt: skip
    return [fact for fact in facts if fact[1]]


def _line(lines: Lines, node: Node) -> SafeString:
    return mark_safe(f"{lines.link(node)}{lines.aside(node)}")  # noqa: S308  # Lines escapes every text


def _groups(under: list[Node], words: Words, lines: Lines, kind: str) -> list[Group]:
    groups = []
    for each in ORDER:
        nodes = [node for node in under if node.kind == each]
        if nodes:
            name = "subgoal" if each == kind == "goal" else each
            nodes.sort(key=lambda node: node.year)
            said = as_own(words, name, words.count(name, len(nodes)))
            groups.append(Group(each, said, [_line(lines, node) for node in nodes]))
    return groups


def _place(request: HttpRequest, element: Element) -> Standing | None:
    """Return where the element stands in its document; without the words for who may not open that."""
    quote: Quote | None = getattr(element, "quote", None)
    if quote is None:
        return None
    if quote.document_id is None:
        return standing_of(quote, visible=False)
    visible = _seen_by_all(element) or _seen_by(request, quote.document_id)
    found = standing_of(quote, visible)
    return found if visible else Standing(found.label, "", "")


def _seen_by_all(element: Element) -> bool:
    """Return whether everybody may open the element's document: what `visible_to` asks, without its query."""
    mine = getattr(element, "document_plan", None) == element.plan_id
    return bool(mine and getattr(element, "document_public", False) and element.plan.published_at)


def _seen_by(request: HttpRequest, document: uuid.UUID) -> bool:
    if not request.user.is_authenticated:
        return False
    return SourceDocument.objects.visible_to(request.user).filter(pk=document).exists()
