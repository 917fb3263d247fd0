"""Rows of a table that only tell of those beside them: remarks, moments, and what explains the row above."""

from __future__ import annotations

import re

from doelnet.reading.forms.desk.tables.grid import Row
from doelnet.reading.forms.desk.tables.header import is_band

_REMARK = re.compile(
    r"\W*(?:(?:nadere\s+)?toelichting|opmerking(?:en)?|(?:voet)?noot|let\s+op|n\.?\s?b\.?|bron(?:nen)?|legenda)\b|\*|\d\)",
    re.I,
)


_WHEN = re.compile(
    r"(?:(?:op|voor|in)\s+(?:de\s+)?)?(?:tranche|(?:zeer\s+)?(?:korte|middellange|lange)\s+termijn|(?:school|kalender)?jaar\s+\d"
    r"|(?:[1-4]e|eerste|tweede|derde|vierde)\s+(?:half\s?jaar|kwartaal|helft|tranche)|q[1-4]\b|(?:vanaf\s+|in\s+|eind\s+)?20\d\d\b"
    r"|(?:reeds\s+|nog\s+)?(?:lopende?|loopt|nieuwe?|afgeronde?|geplande?|gestart|nog\s+te\s+starten|doorlopende?)"
    r"(?:\s+(?:acties|activiteiten|maatregelen|projecten|inspanningen))?(?:\s+in\s+20\d\d)?$"
    r"|in\s+(?:voorbereiding|uitvoering|ontwikkeling)\b)",
    re.IGNORECASE,
)
"""What a row over the whole width opens with that only says when the rows under it are done, or how far they are."""


def is_remark(rows: list[Row], row: Row) -> bool:
    """Whether a row over the whole width only tells of those beside it: it says so, or is a sentence amid them."""
    text = row.text(0)
    told = _REMARK.match(text) or _WHEN.match(text)
    return bool(told) or (text.endswith(".") and len(text.split()) > 4 and not is_band(rows[0]))


def told_below(rows: list[Row]) -> list[bool]:
    """Return for each row whether it only tells of the row above: a sentence alone in it, under names that are none.

    So stand in tables with a column for each judgement the words that explain these.
    """
    full = [any(row.texts[1:]) for row in rows]
    names = [row.text(0) for row, filled in zip(rows, full, strict=True) if filled]
    if not names or any(name.endswith(".") for name in names):
        return [False] * len(rows)
    below = zip(rows, full, [False, *full], strict=False)
    return [above and not filled and bool(_SENTENCE.fullmatch(row.text(0))) for row, filled, above in below]


_SENTENCE = re.compile(r"[A-Z\d].{10,}\s.*\.", re.DOTALL)
