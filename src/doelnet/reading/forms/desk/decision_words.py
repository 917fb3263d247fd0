"""The words for the sections of a decision paper: points, arguments, objections, finance and so on."""

from __future__ import annotations

import re
from functools import lru_cache

from doelnet.reading.dutch.letters import small
from doelnet.reading.forms.desk.phrases import one_of

_BODY = "(wij|we|het college( van b( ?& ?| en )w)?|de (gemeente)?raad|college|b ?& ?w|het bestuur|de commissie)"
_ASKED = "(gevraagde?|voorgestelde?|ontwerp|concept|genomen|college|raads)"
_RISKS = (
    "(risico['’]?s?|kanttekening(en)?|maar|tegenargument(en)?|argumenten tegen|nadelen|bezwaren|"
    "aandachtspunten|beheersmaatregelen)"
)
_NEXT = "(aanpak|uitvoering|vervolg|planning|evaluatie|realisatie|monitoring|proces|implementatie|rapportage|tijdpad)"
_SECTIONS: dict[str, str] = {
    "points": f"""
        {_BODY} (besluit(en)?|stel(t|len)( u| de raad)? voor( om)?( te besluiten)?)
        {_BODY} wordt (gevraagd|voorgesteld).*
        ({_ASKED}( |-)?)?besluit(punten|tekst|en)?( (college|raad|van .+|d\\.d\\..*))?
        besluitpunten.*|beslispunt(en)?|voorstel|het voorstel( is)?|advies
        (gevraagde|voorgestelde) (beslissing|besluiten).*
        wij (adviseren|stellen) u( voor).*
        (aan )?de raad (wordt )?(voor)?gesteld.*
        wat (vragen (wij|we)|vraagt het college|wordt (er )?(van u )?(gevraagd|voorgesteld|besloten)).*
        wat is het (voorstel|besluit).*
        wat stel(len|t) (wij|we|het college) (u )?voor.*|waar(over|toe)? (besluit|beslist) (de raad|het college|u)\\b.*
        (ter )?kennis(neming|nemen)( van)?|kennis te nemen van
    """,
    "arguments": """
        argument(en|atie)?( (voor( en tegen)?|pro))?
        want|motivering|onderbouwing|overwegingen|toelichting op het (voorstel|besluit)
        waarom (dit|doen|kiezen|willen|is dit|stellen|adviseren|deze)\\b.{0,45}|waarom
    """,
    "objections": f"{_RISKS}( ?(en|/|,) ?{_RISKS})*\n        (welke|wat zijn( de)?|zijn er) {_RISKS}.*",
    "alternatives": """
        alternatie(f|ven)|keuzemogelijkheden|scenario['’]?s?
        (overwogen|mogelijke|afgewogen) alternatieven
        (andere|welke andere) (opties|mogelijkheden|keuzes).*|(welke|wat zijn( de)?|zijn er) alternatieven.*
        alternatieve \\w+
    """,
    "finance": """
        (de )?financ(iën|iële|ieel|iering)\\b.*
        kosten,?( en)? ?(baten|dekking|opbrengsten)?.*
        dekking|middelen|(budgettaire )?(gevolgen|consequenties)
        wat (mag|gaat|kost) (het|dit)( voorstel)?( kosten)?|hoe (betalen|dekken|financieren) (we|wij).*
        (wat zijn de|welke) (financiële gevolgen|kosten).*|wat betekent (het|dit) financieel
    """,
    "participation": """
        (burger|inwoner)?participatie.*
        (betrokken partijen|draagvlak|overleg|inspraak|samenspraak|betrokkenheid|afstemming|samenwerking)( (en|/) \\w+)*
        (met )?wie (zijn|is|hebben|waren|dachten|praten|spraken) .*|hoe (zijn|betrekken|betrokken) .*
        betrokkenen|inclusie
    """,
    "communication": """
        (communicatie|openbaarmaking|publicatie|openbaarheid|bekendmaking|hoe (communiceren|informeren|vertellen)).*
        hoe (maken|brengen) (we|wij) .*|wie (informeren|vertellen) (we|wij).*
    """,
    "follow_up": f"""
        {_NEXT}( ?(,|en|/) ?(de )?({_NEXT}|communicatie))*
        vervolg ?(proces|procedure|stappen|traject|aanpak)
        (hoe|en) (nu )?(verder|gaan we (dit doen|verder)|gaat (het|dit)( nu)? verder)
        (wat zijn de|welke) (vervolgstappen|volgende stappen).*|wat doen (we|wij) (hierna|daarna).*|wanneer gebeurt .*
        verdere? (proces|procedure|stappen|aanpak|planning)
        (aanpak|uitvoering) en .*
        wat gebeurt er (na|hierna|nu|verder).*
        behandelvoorstel.*|procedure|vervolgstappen
    """,
    "attachments": """
        bijlagen?(\\(n\\))?
        (meegestuurde|bijbehorende|bijgevoegde|achterliggende) (bijlagen|stukken|documenten)
        stukken
    """,
    "framework": """
        kaders? (voor|van) .*
        (beleids|raads)?kaders?( ?(,|en|/) ?(eerdere? \\w+|beleid|besluit(en|vorming)|wetgeving|regelgeving|context))*
        (relevante )?eerdere? (besluit(en|vorming)|raadsbesluiten|collegebesluiten|stukken|documenten|nota['’]?s)( .*)?
        (wettelijk|beleids|juridisch|bestaand|vastgesteld|kaderstellend|vigerend|geldend)e?( |-)?(kader|beleid)s?
        (relevante?|vastgestelde|kaderstellende|onderliggende|gerelateerde|bestaande) (beleids|raads)?(stukken|beleid)
        (relevante?|vastgestelde|gerelateerde) (beleids|raads)?(besluiten|documenten|kaders|nota['’]?s)( en \\w+)*
        (beleids|kader)(documenten|nota['’]?s|stukken)
        eerder genomen besluiten|eerder (is )?(besloten|vastgesteld)|historie|voorgeschiedenis|grondslag(en)?
        (samenhang|relatie) met (ander|bestaand|eerder|overig) beleid
        wat (heeft|hebben) (de raad|het college|u|uw raad|we|wij) (al|eerder) besloten.*
        welke eerdere (besluiten|kaders|afspraken|stukken).*|waar bouwt .+ op voort
    """,
    "introduction": """
        (ten )?(in|aan)leiding( (en|/) \\w+)*
        achtergrond(informatie)?|context|samenvatting|probleemstelling
        kern(boodschap| van de boodschap)
        waarom nu
        (nadere )?toelichting( op .*)?
        (wat speelt er|waar gaat (het|dit) over).*
    """,
    "purpose": """
        beoogde? (maatschappelijke? )?(resultaat|effect(en)?|doel)
        (maatschappelijk )?effect|doel
        wat (willen we bereiken|beogen we|is het doel).*
        (wij|we) willen
    """,
    "route": "(besluit(vormings)?|parafen|behandel|ambtelijke )?route|procesgang",
    "initial": "parafering|parafen|paraaf|geparafeerd door|medeparafen",
    "agenda": "agendering|geagendeerd|agenda|behandeling",
    "approval": """
        (definitie[fv]e? )?(akkoord|vaststelling|accordering|goedkeuring)
        akkoord (college|b ?& ?w)
        vastgesteld door
    """,
    "front": "(nota|stuk|document|algemene |voorstel)?gegevens|onderwerp|datum|nummer|portefeuille(houder)?",
}
_SECTION = re.compile("|".join(f"(?P<{section}>{one_of(text)})" for section, text in _SECTIONS.items()))
"""Each section's words in a group of its own; where words have two the first counts."""
_TRIM = re.compile(r"^(?:[\dIVX]{1,3}[.)]?(?:\d\.?)*\s+)|[\s:.?*]+$")


@lru_cache(maxsize=4096)
def section_of(title: str) -> str | None:
    """Return which section of a decision paper a heading or label opens, or None."""
    bare = _TRIM.sub("", title.strip()).strip(" :.?*")
    if not bare or len(bare) > 80:
        return None
    match = _SECTION.fullmatch(small(bare))
    return match.lastgroup if match else None


ROUTE = ("initial", "agenda", "approval", "route")
