"""Plans and documents to test with: all about the invented municipality of Waardrecht."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import Any

from doelnet import draft
from doelnet.accounts.models import User
from doelnet.plans.models import Membership, Plan, SourceDocument
from doelnet.plans.services import give_role, publish, start_plan
from doelnet.reading import blocks


def theme(key: str, text: str, **more: Any) -> draft.Element:
    """Return a theme."""
    return draft.Element(id=key, kind="theme", text=text, parents=more.pop("parents", []), **more)


def goal(key: str, text: str, *parents: str, **more: Any) -> draft.Element:
    """Return a goal that contributes to `parents`."""
    return draft.Element(id=key, kind="goal", text=text, parents=list(parents), **more)


def target(key: str, text: str, *parents: str, **figures: Any) -> draft.Element:
    """Return a target; `figures` are those of `draft.Target`."""
    return draft.Element(id=key, kind="target", text=text, parents=list(parents), target=draft.Target(**figures))


def effort(key: str, text: str, *parents: str, **more: Any) -> draft.Element:
    """Return an effort."""
    return draft.Element(id=key, kind="effort", text=text, parents=list(parents), **more)


def result(key: str, text: str, *parents: str, **more: Any) -> draft.Element:
    """Return a result."""
    return draft.Element(id=key, kind="result", text=text, parents=list(parents), **more)


def some_elements() -> list[draft.Element]:
    """Return a small network with all that pages have to show."""
    return [
        goal("d1", "Alle kinderen in Waardrecht groeien gezond op", number="1", label="Opgave"),
        goal("d1.1", "Meer kinderen in Zuidrand bewegen elke dag", "d1", number="1.1", label="Subdoel"),
        target(
            "s1", "In 2028 beweegt 85% van de kinderen elke dag", "d1.1", comparison="at-least", value=85, unit="%",
            population="kinderen van 4 tot 12 jaar", due="2028", source="GGD Waardland",
            baseline=draft.Baseline(value=71.5, date="2024"),
        ),
        effort("i1", "Welzijn Waardrecht opent drie beweegpleinen", "d1.1", owner="Welzijn Waardrecht", label="Middel"),
        effort("i2", "Wij praten met scholen over de coördinatie", "d1", "d1.1", label="Middel"),
        result("r1", "Drie pleinen zijn open", "i1", year="2026"),
        result("r2", "Nader te bepalen", "i1", year="2027", placeholder=True),
    ]  # fmt: skip


def a_draft(elements: Sequence[draft.Element] | None = None, **more: Any) -> draft.Draft:
    """Return a draft with these elements; `more` are sections, or what its head says."""
    sections = {name: more.pop(name) for name in draft.SECTIONS if name in more}
    head = {"title": "Jong in Waardrecht", "kind": "implementation-plan", "organisation": "Gemeente Waardrecht"} | more
    chosen = some_elements() if elements is None else list(elements)
    return draft.Draft(document=draft.Head(**head), elements=chosen, **sections)


def a_document(user: User, *texts: str, name: str = "jong-in-waardrecht.txt", is_public: bool = True) -> SourceDocument:
    """Return a document of these paragraphs, a line each."""
    paragraphs: list[blocks.Block] = [
        blocks.Paragraph(passage=blocks.Passage(text=text, line=line)) for line, text in enumerate(texts, 1)
    ]
    stream = blocks.Stream(name=name, format="text", blocks=paragraphs)
    return SourceDocument.objects.create(
        name=name, format="text", sha256=hashlib.sha256(repr((name, texts)).encode()).hexdigest(),
        size=sum(map(len, texts)), stream=blocks.dumps(stream), uploaded_by=user, is_public=is_public,
    )  # fmt: skip


def a_plan(
    user: User, elements: Sequence[draft.Element] | None = None, *, published: bool = False,
    document: SourceDocument | None = None, editor: User | None = None, reader: User | None = None, **more: Any,
) -> Plan:  # fmt: skip
    """Return a plan of `user` with these elements, open to `editor` and `reader`, and to all where `published`.

    Where a `document` is given, an element's quote stands in the passage of its line (`at`).
    """
    content = a_draft(elements, **more)
    places = {}
    if document is not None:
        for number, element in enumerate(content.elements):
            at = element.at
            if at is not None and at.line is not None:
                places["elements", number] = (at.line - 1, 0, at.line - 1, len(at.quote or ""))
    plan = start_plan(user, content, document, places)
    for person, role in ((editor, Membership.Role.EDITOR), (reader, Membership.Role.READER)):
        if person is not None:
            give_role(user, plan, person, role)
    if published:
        publish(user, plan, documents=document is not None and document.is_public)
    plan.refresh_from_db()
    return plan
