"""The words for the sections of a decision paper: points, arguments, objections, finance and so on."""

from __future__ import annotations

import re
from functools import lru_cache

_SECTIONS: dict[str, str] = {
    "points": r"(?:wij|we|het\s+college|de\s+(?:gemeente)?raad|college|b\s?&\s?w)\s+(?:besluit(?:en)?|stel(?:t"
        r"|len)\s+(?:u\s+|de\s+raad\s+)?voor(?:\s+(?:te|om\s+te)\s+besluiten)?)|(?:gevraagd|voorgesteld"
        r"|ontwerp|concept|genomen|college|raads|voor)?[\s-]*besluit(?:punten|tekst|en)?(?:\s+(?:college"
        r"|raad|van\s+.+|d\.d\..*))?"
    r"|besluitpunten.*|voorstel|gevraagde?\s+(?:beslissing|besluit(?:en)?)(?:\s+.*)?|beslispunt(?:en)?"
        r"|wij\s+adviseren\s+u|advies|(?:aan\s+)?de\s+raad\s+(?:wordt\s+)?(?:voor)?gesteld.*"
        r"|het\s+voorstel(?:\s+is)?|wat\s+(?:vragen\s+wij|wordt\s+(?:er\s+)?(?:van\s+u\s+)?gevraagd).*"
        r"|voorgestelde?\s+(?:besluit|beslissing).*",
    "arguments": r"(?:argument(?:en|atie)?(?:\s+(?:voor(?:\s+en\s+tegen)?|pro))?|want|waarom(?:\s+(?:dit\s+voorstel"
        r"|doen\s+we\s+dit))?|motivering|onderbouwing|argumenten\s*:?|overwegingen)",
    "objections": r"(?:(?:risico['’]?s?|kanttekening(?:en)?|maar|tegenargument(?:en)?|argumenten\s+tegen|nadelen"
        r"|bezwaren|aandachtspunten)(?:\s*(?:en|/|,)\s*(?:risico['’]?s?|kanttekening(?:en)?"
        r"|beheersmaatregelen|aandachtspunten|bezwaren))?)",
    "alternatives": r"(?:alternatie(?:f|ven)|(?:overwogen|mogelijke|afgewogen)\s+alternatieven|keuzemogelijkheden"
        r"|andere\s+(?:opties|mogelijkheden)|scenario['’]?s|alternatieve\s+\w+)",
    "finance": r"(?:(?:de\s+)?financ(?:iën|iële|ieel|iering)\b.*|kosten(?:,)?\s*(?:en\s+)?(?:baten|dekking).*"
        r"|dekking|budgettaire\s+gevolgen|(?:wat\s+)?(?:mag|gaat|kost)\s+(?:het|dit)\s+kosten\??|middelen)",
    "participation": r"(?:(?:burger|inwoner)?participatie.*|(?:betrokken\s+partijen|draagvlak|overleg|inspraak"
        r"|samenspraak|betrokkenheid|afstemming|samenwerking)(?:\s+(?:en|/)\s+\w+)*|wie\s+(?:zijn"
        r"|is)\s+(?:er\s+)?betrokken.*|betrokkenen|inclusie)",
    "communication": r"(?:communicatie.*|openbaarmaking.*|publicatie.*|openbaarheid.*|bekendmaking)",
    "follow_up": r"(?:(?:aanpak|uitvoering|vervolg|planning|evaluatie|realisatie|monitoring|proces|implementatie"
        r"|aanpak\s*/\s*uitvoering)(?:\s*(?:,|en|/)\s*(?:de\s+)?(?:vervolg|uitvoering|planning|evaluatie"
        r"|monitoring|aanpak|communicatie|proces|realisatie|implementatie))*|vervolg(?:proces|procedure"
        r"|stappen|traject)?|hoe\s+(?:nu\s+)?(?:verder|gaan\s+we\s+(?:dit\s+doen|verder))\??"
        r"|verdere?\s+(?:proces|procedure|stappen)|aanpak\s+en\s+.*|uitvoering\s+en\s+.*"
        r"|wat\s+gebeurt\s+er\s+(?:na|hierna).*|behandelvoorstel.*|procedure)",
    "attachments": r"(?:bijlagen?(?:\(n\))?|(?:meegestuurde|bijbehorende|bijgevoegde)\s+(?:bijlagen|stukken"
        r"|documenten)|stukken|achterliggende\s+stukken)",
    "framework": r"(?:kaders?\s+(?:voor|van)\s+.*|kaders?(?:\s*(?:,|en|/)\s*(?:eerdere?\s+\w+|beleid|wetgeving|context))*"
        r"|(?:relevante\s+)?eerdere?\s+(?:besluit(?:en|vorming)|raadsbesluiten)|(?:wettelijk|beleids"
        r"|juridisch|bestaand)[\s-]*(?:kader|beleid)|beleidskader(?:s)?|gerelateerde\s+(?:stukken"
        r"|besluiten|documenten)|eerder\s+genomen\s+besluiten|relevante\s+(?:documenten|besluiten|kaders)"
        r"|historie)",
    "introduction": r"(?:(?:ten\s+)?(?:in|aan)leiding(?:\s+(?:en|/)\s+\w+)*|achtergrond(?:informatie)?|context"
        r"|samenvatting|kern(?:boodschap|\s+van\s+de\s+boodschap)|nadere\s+toelichting"
        r"|toelichting(?:\s+op.*)?|probleemstelling|wat\s+speelt\s+er|waar\s+gaat\s+(?:het|dit)\s+over.*)",
    "purpose": r"(?:beoogd\s+(?:maatschappelijk\s+)?(?:resultaat|effect|doel)|(?:maatschappelijk\s+)?effect|doel"
        r"|wat\s+(?:willen\s+we\s+bereiken|beogen\s+we).*|wij\s+willen|we\s+willen|wat\s+is\s+het\s+doel.*"
        r"|beoogde?\s+effect(?:en)?)",
    "initial": r"(?:parafering|parafen|paraaf|geparafeerd\s+door|medeparafen)",
    "agenda": r"(?:agendering|geagendeerd|agenda(?:s)?|behandeling)",
    "approval": r"(?:(?:definitie[fv]e?\s+)?(?:akkoord|vaststelling|accordering|goedkeuring)|akkoord\s+(?:college"
        r"|b\s?&\s?w)|vastgesteld\s+door)",
    "front": r"(?:(?:nota|stuk|document|algemene|voorstel)?gegevens|onderwerp|datum|nummer|portefeuille(?:houder)?)",
}  # fmt: skip
_EXACT = {section: re.compile(pattern, re.IGNORECASE) for section, pattern in _SECTIONS.items()}
_TRIM = re.compile(r"^(?:[\dIVX]{1,3}[.)]?(?:\d\.?)*\s+)|[\s:.?*]+$")


@lru_cache(maxsize=4096)
def section_of(title: str) -> str | None:
    """Return which section of a decision paper a heading or label opens, or None."""
    bare = _TRIM.sub("", title.strip()).strip(" :.?*")
    if not bare or len(bare) > 80:
        return None
    return next((section for section, pattern in _EXACT.items() if pattern.fullmatch(bare)), None)


ROUTE = ("initial", "agenda", "approval")
