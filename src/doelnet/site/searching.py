"""Search over all that a person may see: every word asked must stand there, whole, as a beginning or in a compound."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import reduce
from html import escape
from itertools import islice
from operator import and_
from uuid import UUID

from django.contrib.auth.models import AnonymousUser
from django.db.models import Q, QuerySet
from django.utils.safestring import SafeString, mark_safe

from doelnet.accounts.models import User
from doelnet.plans.compounds import ENDING, fits, says
from doelnet.plans.diagram import Words
from doelnet.plans.folding import folded
from doelnet.plans.models import Element, Plan, SourceDocument, Vocabulary, address_at, element_address
from doelnet.plans.pages.lines import Own, heading_of
from doelnet.plans.summary import in_language

from .indexing import refresh
from .models import Entry

MOST_WORDS = 8
MOST_HITS = 300
"""Hits that are read; people narrow their words rather than read on."""

SHOWN = 12
"""Hits of one kind in one plan, or in one document, that are shown."""

AROUND = 110
"""Letters shown before and after the first word found, in a passage."""


@dataclass(frozen=True)
class Hit:
    """One place where the words stand; `owner` is told where they stand in that."""

    text: SafeString
    address: str
    page: int | None = None
    year: str = ""
    owner: SafeString | str = ""


@dataclass
class Group:
    """Hits of one kind in a plan, or those in one document."""

    kind: str
    heading: str
    hits: list[Hit] = field(default_factory=list)
    more: int = 0

    def add(self, hit: Hit) -> None:
        """Add a hit, or count it where enough are shown."""
        if len(self.hits) < SHOWN:
            self.hits.append(hit)
        else:
            self.more += 1


@dataclass
class OfPlan:
    """What was found in one plan and its documents, or in documents without a plan."""

    plan: Plan | None
    groups: dict[str, Group] = field(default_factory=dict)


@dataclass
class Found:
    """All that was found."""

    plans: list[OfPlan]
    total: int
    cut: bool


def search(user: User | AnonymousUser, asked: str) -> Found:
    """Return where the words of `asked` stand, in the plans and documents that the person may see."""
    words = folded(asked).split()[:MOST_WORDS]
    if not words:
        return Found([], 0, False)
    plans = Plan.objects.visible_to(user)
    documents = SourceDocument.objects.visible_to(user)
    refresh(plans, documents)
    visible = {plan.pk: plan for plan in plans.distinct()}
    files = {each.pk: each for each in documents.distinct().only("pk", "name", "plan_id", "uploaded_at")}
    said = reduce(and_, map(_stands, words))
    entries = Entry.objects.filter(said).select_related("indexed")
    in_plans = _first(entries.filter(indexed__plan__in=list(visible)).select_related("element__owner"), words)
    said_above = {
        (entry.indexed.plan_id, folded(f"{number} {entry.text}"))
        for entry in in_plans
        for number in ("", entry.element.number if entry.element else "")
    }
    in_files = _first(entries.filter(indexed__document__in=list(files)), words)
    in_files = [entry for entry in in_files if not _is_above(entry, files, said_above)]
    grouped: dict[UUID | None, OfPlan] = {}
    _elements(in_plans[:MOST_HITS], visible, grouped, words)
    _passages(in_files[:MOST_HITS], files, visible, grouped, words)
    hits = len(in_plans[:MOST_HITS]) + len(in_files[:MOST_HITS])
    return Found(list(grouped.values()), hits, max(len(in_plans), len(in_files)) > MOST_HITS)


def _is_above(entry: Entry, files: dict[UUID, SourceDocument], above: set[tuple[UUID | None, str]]) -> bool:
    """Whether a passage says no more than what was found in its plan: an element leads to its place by itself."""
    document = files.get(entry.indexed.document_id) if entry.indexed.document_id else None
    return document is not None and (document.plan_id, entry.words.strip()) in above


def _first(entries: QuerySet[Entry], words: list[str]) -> list[Entry]:
    """Return the first of the entries in which every word is found, one more than are shown where there are more.

    The database finds the letters; whether they are a compound's end is looked at here, as far as is needed.
    """
    found = (entry for entry in entries.iterator(MOST_HITS + 1) if says(entry.words, words))
    return list(islice(found, MOST_HITS + 1))


def _stands(word: str) -> Q:
    """Return what asks the database for a beginning, or an end of some length, that has this word's letters."""
    found = Q(words__contains=f" {word}")
    return found | Q(words__contains=f"{word} ") if len(word) >= ENDING else found


def _elements(
    entries: list[Entry], visible: dict[UUID, Plan], grouped: dict[UUID | None, OfPlan], words: list[str]
) -> None:
    own = _vocabulary({entry.indexed.plan_id for entry in entries if entry.indexed.plan_id})
    for entry in entries:
        element: Element | None = entry.element
        if element is None or entry.indexed.plan_id is None:
            continue
        plan = visible[entry.indexed.plan_id]
        group = grouped.setdefault(plan.pk, OfPlan(plan)).groups
        heading = heading_of(own[plan.pk], element.kind)
        name = f"{element.number} {element.text}".strip()
        owner = str(element.owner or "")
        hit = Hit(
            marked(name, words), element_address(plan.slug, element.key, element.pk), year=element.year,
            owner=marked(owner, words) if spans(owner, words) else "",
        )  # fmt: skip
        group.setdefault(element.kind, Group(element.kind, heading)).add(hit)


def _vocabulary(pks: set[UUID]) -> dict[UUID, Words]:
    own: dict[UUID, dict[str, tuple[str, str]]] = {pk: {} for pk in pks}
    rows = Vocabulary.objects.filter(plan__in=pks).values_list("plan", "kind", "singular", "plural")
    for plan, kind, one, many in rows:
        own[plan][kind] = (one, many)
    return {pk: in_language(words) for pk, words in own.items()}


def _passages(
    entries: list[Entry], files: dict[UUID, SourceDocument], visible: dict[UUID, Plan],
    grouped: dict[UUID | None, OfPlan], words: list[str],
) -> None:  # fmt: skip
    for entry in entries:
        document = files.get(entry.indexed.document_id) if entry.indexed.document_id else None
        if document is None or entry.passage is None:
            continue
        plan = visible.get(document.plan_id) if document.plan_id else None
        place = grouped.setdefault(plan.pk if plan else None, OfPlan(plan)).groups
        text, start, end = _around(entry.text, words)
        address = address_at(document.pk, entry.passage, start, entry.passage, end)
        group = place.setdefault(f"document {document.pk}", Group("document", Own(document.name)))
        group.add(Hit(marked(text, words), address, entry.page))


_WORD = re.compile(r"\w+%?")


def spans(text: str, words: list[str]) -> list[tuple[int, int]]:
    """Return where in `text` the words stand that fit one of `words`."""
    found = []
    for match in _WORD.finditer(text):
        plain = folded(match.group())
        if any(fits(plain, word) for word in words):
            found.append(match.span())
    return found


def marked(text: str, words: list[str]) -> SafeString:
    """Return the text as HTML with the words that were asked for marked."""
    out, last = [], 0
    for start, end in spans(text, words):
        out.append(f"{escape(text[last:start])}<mark>{escape(text[start:end])}</mark>")
        last = end
    return mark_safe("".join(out) + escape(text[last:]))  # noqa: S308  # every piece is escaped


def _around(text: str, words: list[str]) -> tuple[str, int, int]:
    """Return the part of a passage round the first word found, and where that word starts and ends in the passage."""
    start, end = next(iter(spans(text, words)), (0, min(len(text), AROUND)))
    left, right = max(0, start - AROUND), min(len(text), end + AROUND)
    if left:
        left = text.find(" ", left, start) + 1 or left
    if right < len(text):
        right = text.rfind(" ", end, right) if " " in text[end:right] else right
    return ("…" if left else "") + text[left:right] + ("…" if right < len(text) else ""), start, end
