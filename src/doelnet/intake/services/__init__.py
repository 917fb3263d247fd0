"""A document comes in, is read, reviewed, and becomes a plan: every step of that, with who may take it."""

from __future__ import annotations

from .ending import accept, accepted, drop, lifted
from .judging import correct, judge, merged_keys, parents_of, uncorrect
from .pointing import MOST, Thing, point, unread_of
from .shaping import merge, same, split
from .steps import undo
from .taking import (
    KnownDocument,
    Whole,
    file_name,
    keep,
    keep_again,
    open_review,
    read_whole,
    review_again,
    running_or_allowed,
    take_in,
)

__all__ = [
    "MOST",
    "KnownDocument",
    "Thing",
    "Whole",
    "accept",
    "accepted",
    "correct",
    "drop",
    "file_name",
    "judge",
    "keep",
    "keep_again",
    "lifted",
    "merge",
    "merged_keys",
    "open_review",
    "parents_of",
    "point",
    "read_whole",
    "review_again",
    "running_or_allowed",
    "same",
    "split",
    "take_in",
    "uncorrect",
    "undo",
    "unread_of",
]
