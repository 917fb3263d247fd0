"""Columns of a logic model or theory of change: from what is put in to what it is for in the end."""

from __future__ import annotations

import re
from collections.abc import Sequence

from doelnet.reading.forms.desk.wording import words

_YIELDS = re.compile(r"(?:directe?\s)?outputs?\b.*|(?:korte[-\s]termijn[-\s]?)?outcomes?\b.*", re.IGNORECASE)
_PUT_IN = re.compile(r"inputs?\b.*|throughputs?\b.*|middelen|inzet\b.*|(?:rand)?voorwaarden|aannames?", re.IGNORECASE)
_FOR = re.compile(
    r"(?:(?:maatschappelijke?|beoogde?|gewenste?|uiteindelijke?|lange[-\s]?termijn)[-\s]?)*(?:impact|effect(?:en)?)\b.*",
    re.IGNORECASE,
)


def columns(found: Sequence[words.Column]) -> list[words.Column]:
    """Read "Impact" beside "Output" or "Outcome" as what activities are for, and "Input" as no owner of these."""
    titles = [column.title.strip(" :?") for column in found]
    if not any(map(_YIELDS.fullmatch, titles)) or not any(column.role == "effort" for column in found):
        return list(found)
    return [_read(column, title) for column, title in zip(found, titles, strict=True)]


def _read(column: words.Column, title: str) -> words.Column:
    if _PUT_IN.fullmatch(title):
        return words.Column("status", column.year, column.title)
    if column.role in (None, "goal", "result") and _FOR.fullmatch(title):
        return words.Column("goal", column.year, column.title)
    return column
