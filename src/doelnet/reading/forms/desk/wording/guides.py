"""Guides: what only tells the reader where to find what ("Hieronder leest u per thema …", "Terug naar navigatie")."""

from __future__ import annotations

import re

from doelnet.reading.dutch import date_pattern
from doelnet.reading.dutch.letters import small
from doelnet.reading.forms.desk.wording.phrases import one_of

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
        kijk (voor|op|naar) .{{3,80}} (hier|onze (web)?site|deze (pagina|site))
        klik hier|lees (hier )?meer (over|informatie)
    """)
    + "\\b"
)
_PAGE = re.compile(
    r"(?:(?:ga )?terug"
    r"(?: naar (?:navigatie|boven|begin|top|menu|inhoud|overzicht|(?:vorige|start|hoofd)pagina)\b.{0,150})?"
    r"|naar (?:boven|de inhoud)|(?:pagina |artikel )?delen|deel deze pagina|(?:pagina )?(?:printen|afdrukken)|lees voor"
    r"|print deze pagina|u bent hier\b.{0,100}|(?:afbeelding|tabel) binnen de regeling|intitulé"
    r"|(?:geldend|geldig) van \d\d?-\d\d?-\d{4} t/m .{1,60}"
    r"|deze pagina is (?:gebouwd|gemaakt|bijgewerkt|gepubliceerd) op \d.{0,80}"
    r"|ziet u een fout in deze regeling\?.{0,90})\W*"
)
"""What the page of a site says of itself, which stays in its text where that is copied."""
_LONGEST = 200
_FACTS = re.compile(r"\d\d|[%€]|\b(?:" + "|".join(date_pattern.MONTH_NAMES[1:]) + r")\b")
"""What a sentence holds that tells something of its own: a year, a date, an amount, a share."""


def is_guide(text: str) -> bool:
    """Whether `text` is one sentence that guides the reader; one that leads to a list (":") says what the list is."""
    lowered = small(text)
    if len(text) > _LONGEST or text.endswith(":") or _FACTS.search(lowered):
        return False
    return bool(_GUIDE.search(lowered)) and not re.search(r"[.!?]\s+\S", lowered)


def of_page(text: str) -> bool:
    """Whether a line belongs to the page that shows a document, not to the document."""
    return len(text) < _LONGEST and bool(_PAGE.fullmatch(small(text)))
