"""Keeps what searching reads up to date: whatever changed since the last time is indexed again, when somebody asks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from django.db import transaction
from django.db.models import F, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import Length

from doelnet.plans.folding import folded
from doelnet.plans.models import Element, Plan, SourceDocument
from doelnet.reading import blocks

from .models import Entry, Indexed


def refresh(plans: QuerySet[Plan], documents: QuerySet[SourceDocument]) -> None:
    """Index those of the plans and documents that changed; one query each where none did."""
    known = Subquery(Indexed.objects.filter(plan=OuterRef("pk")).values("revision")[:1])
    stale = Q(indexed_at__isnull=True) | ~Q(indexed_at=F("revision"))
    for plan in plans.annotate(indexed_at=known).filter(stale).distinct():
        _index_plan(plan)
    known = Subquery(Indexed.objects.filter(document=OuterRef("pk")).values("revision")[:1])
    sized = documents.annotate(indexed_at=known, revision=Length("stream"))
    for pk, size in sized.filter(stale).order_by().values_list("pk", "revision").distinct():
        _index_document(SourceDocument.objects.get(pk=pk), size)


@transaction.atomic
def _index_plan(plan: Plan) -> None:
    state, _made = Indexed.objects.get_or_create(plan=plan)
    elements = Element.objects.filter(plan=plan, removed_at=None).order_by("order")
    rows = elements.values_list("pk", "number", "text", "owner__name")
    _replace(state, plan.revision, (
        Entry(element_id=pk, text=text, words=_words(f"{number} {text} {owner or ''}"))
        for pk, number, text, owner in rows
    ))  # fmt: skip


@transaction.atomic
def _index_document(document: SourceDocument, size: int) -> None:
    state, _made = Indexed.objects.get_or_create(document=document)
    _replace(state, size, _passages(blocks.loads(bytes(document.stream))))


def _passages(stream: blocks.Stream) -> Iterator[Entry]:
    for passage in stream.passages():
        if words := folded(passage.text):
            yield Entry(passage=passage.number, page=passage.page, text=passage.text, words=f" {words} ")


def _replace(state: Indexed, revision: int, entries: Iterable[Entry]) -> None:
    """Put these entries in the place of the old ones; the row is held, so that two workers do it in turn."""
    Indexed.objects.select_for_update().get(pk=state.pk)
    Entry.objects.filter(indexed=state).delete()
    made = list(entries)
    for entry in made:
        entry.indexed = state
    Entry.objects.bulk_create(made, batch_size=500)
    Indexed.objects.filter(pk=state.pk).update(revision=revision)


def _words(text: str) -> str:
    return f" {folded(text)} "
