"""Guides: sentences that only tell the reader where to find what ("Hieronder leest u per thema …")."""

from __future__ import annotations

import re

from doelnet.reading.dutch import date_pattern
from doelnet.reading.dutch.letters import small
from doelnet.reading.forms.desk.phrases import one_of

_PART = "(hoofdstuk|paragraaf|onderdeel|bijlage|deel|overzicht|tabel|schema|document|kader)"
_TELLS = (
    "(leest|vindt|ziet|treft|staat|staan|beschrijven|lichten|geven|zetten|gaan|worden|wordt|komt|komen|laten|vertellen"
    "|noemen)"
)
_GUIDE = re.compile(
    "\\b"
    + one_of(f"""
        hieronder|hierna|onderstaande?
        in (dit|deze|het volgende|de volgende) {_PART} {_TELLS}
        in {_PART} [\\d.]+ {_TELLS}
        (dit|deze|het volgende|de volgende) {_PART} (beschrijft|geeft|toont|laat|gaat|bevat|vermeldt|bestaat|begint)
        (leest|vindt|ziet|treft) u|u (leest|vindt|ziet|treft)
    """)
    + "\\b"
)
_LONGEST = 200
_FACTS = re.compile(r"\d\d|[%€]|\b(?:" + "|".join(date_pattern.MONTH_NAMES[1:]) + r")\b")
"""What a sentence holds that tells something of its own: a year, a date, an amount, a share."""


def is_guide(text: str) -> bool:
    """Whether `text` is one sentence that guides the reader; one that leads to a list (":") says what the list is."""
    lowered = small(text)
    if len(text) > _LONGEST or text.endswith(":") or _FACTS.search(lowered):
        return False
    return bool(_GUIDE.search(lowered)) and not re.search(r"[.!?]\s+\S", lowered)
