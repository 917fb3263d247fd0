"""The labels of the facts in front matter: what a paper calls its subject, number, date and so on."""

from __future__ import annotations

import re
from functools import lru_cache

from doelnet.reading.dutch.letters import small

_LABELS = {
    "subject": r"onderwerp|betreft|titel|naam\s+(?:voorstel|plan)|onderwerp\s+voorstel|kort\s+onderwerp",
    "date": r"datum(?:\s+(?:en|/|&)\s+(?:tijd(?:stip)?|aanvang\w*|plaats))?"
        r"|datum\s+(?:(?:raads|college|b\s?(?:&|en)\s?w[\s-]?|bestuurs|commissie)?"
        r"(?:voorstel|nota|advies|brief|stuk|memo|notitie)"
        r"|opgesteld|opsteller|opstellen|opmaak|document|versie|verzending|verzonden|concept|indiening|aanmaak)"
        r"|(?:versie|voorstel|nota|advies|brief|document|stuk|verzend)datum|dagtekening|opgesteld\s+op|verzonden(?:\s+op)?|d\.d\.",
    "decision-date": r"datum\s+(?:college\w*|b\s?(?:&|en)\s?w\w*|besluit|vergadering|raad\w*|behandeling|commissie).*"
        r"|(?:(?:college|raads?|b\s?(?:&|en)\s?w|commissie)[\s-]?)?vergadering(?:\s+(?:van|d\.d\.))?"
        r"|vergadering\s+(?:(?:van|in)\s+)?(?:(?:de|het)\s+)?(?:[\w&]+|b\s?en\s?w)"
        r"|(?:vergader|college|raads|besluit|b\s?(?:&|en)\s?w[\s-]?)datum|datum\s+[\w&]+[\s-]?vergadering"
        r"|(?:college|raads)?besluit\s+(?:(?:college|raad|b\s?(?:&|en)\s?w)\s*)?(?:(?:d\.d\.|van|op).*)?"
        r"|besluitvormende?\s+\w+|besluitvorming|(?:gemeente)?raad|college|b\s?(?:&|en)\s?w|(?:behandeling|besluitvorming)\s+(?:in|door)\s.*"
        r"|vastgesteld(?:\s+(?:door|op).*)?|raadsvergadering.*",
    "as-of": r"stand(?:\s+(?:per|van))?|peildatum|bijgewerkt(?:\s+(?:op|tot(?:\s+en\s+met)?))?",
    "number": r"(?:nota|zaak|registratie|document|voorstel|raadsvoorstel|raads|griffie|brief|stuk|besluit|bbv|volg"
        r"|agenda|corsa|dossier|verseon|djuma)?[\s-]?(?:nummer|nr\.?|kenmerk|id)|dossier|ons\s+kenmerk|(?:\w+\s)?registratie|referentie|zaak|zaaknr"
        r"|registratienummer\s+\w+|nummer\s+\w+|raadsvoorstel\s+nr\.?",
    "holder": r"(?:(?:verantwoordelijke?|bestuurlijke?|1e|eerste|coördinerend|mede)[\s-]*)?"
        r"(?:portefeuille(?:houders?)?|wethouders?|bestuurders?|collegelid)(?:\s*\(s\)|\s+\d)?|bestuurlijk\s+(?:opdrachtgever|trekker|verantwoordelijke?|eigenaar)|pfh\.?",
    "programme": r"programma(?:\s*/\s*\w+)?|beleidsprogramma|begrotingsprogramma|programma(?:nummer|nr)?"
        r"|beleidsveld|programmaonderdeel|programma\s+en\s+\w+",
    "organisation": r"organisatie|gemeente|afzender|van|steller\s+organisatie|opgesteld\s+door|indiener"
        r"|uitgave(?:\s+van)?|bestuursorgaan",
    "region": r"regio|jeugdregio|arbeidsmarktregio",
    "period": r"periode|looptijd|geldigheid|planperiode|jaar|schooljaar",
    "addressee": r"aan|gericht\s+aan|ter\s+besluitvorming\s+(?:aan|door)|besluitvormend\s+orgaan|bestuursorgaan|voor",
    "attachments": r"bijlagen?(?:\(n\))?|(?:aantal\s+)?bijlagen",
    "public": r"openbaar(?:heid)?|openbaarheid|vertrouwelijk(?:heid)?",
}  # fmt: skip


def _any_of(*keys: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?P<{key.replace('-', '_')}>{_LABELS[key]})" for key in keys))


_LABEL = _any_of(*_LABELS)
_HEADING = _any_of("subject", "date", "number")
"""What a heading may label that stands over its value."""


@lru_cache(maxsize=1024)
def key_of(label: str, *, loose: bool = False) -> str | None:
    """Return what a label announces; with `loose` only what a heading may label that stands over its value."""
    match = (_HEADING if loose else _LABEL).fullmatch(small(" ".join(label.strip(" :").split())))
    return match.lastgroup.replace("_", "-") if match and match.lastgroup else None
