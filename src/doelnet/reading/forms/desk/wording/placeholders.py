"""Open ends ("Nader te bepalen") and headings that name no subject ("Inleiding")."""

from __future__ import annotations

import re
from functools import lru_cache

PLACEHOLDER = re.compile(
    r"^[\s(\[]*(?:n\.?\s?[tn]\.?\s?b\.?|n\.?\s?o\.?\s?t\.?\s?k\.?|n\.?\s?v\.?\s?t\.?|p\.?\s?m\.?|tbd|niet\s+van\s+toepassing"
    r"|nader\s+(?:(?:in|uit|vast|af|overeen)\s+)?te\s+\w+"
    r"|nog\s+(?:(?:nader|in|uit|vast|af|verder)\s+)?te\s+\w+|nog\s+(?:niet\s+(?:bekend|bepaald)|onbekend|open)"
    r"|nog\s+geen\s+\w+(?:\s+\w+)?|(?:moet|dient|zal)\s+nog\s.{3,40}"
    r"|volgt(?:\s+(?:nog|later|in|na)\b.*)?|wordt\s+(?:nog|later|nader)\s+\w+.*|onbekend|\.{3}|…|\?+)[\s)\].!*]*$",
    re.IGNORECASE,
)  # fmt: skip


def is_placeholder(text: str) -> bool:
    """Whether `text` is an open end: "Nader te bepalen", "n.v.t.", "Volgt nog …"."""
    return bool(PLACEHOLDER.match(text))


_GENERIC = re.compile(
    r"(?:\d+(?:\.\d+)*\.?\s*)?(?:h\d+\.?\s*)?(?:bijlagen?.*|inhoud(?:sopgave)?|voorwoord"
    r"|(?:ten\s+)?inleiding|samenvatting|leeswijzer|aanleiding|achtergrond|context.*|acties?(?:lijst"
    r"|tabel|programma|plan|overzicht)?"
    r"|(?:overzicht|tabel|(?:mijlpalen)?planning|uitwerking|uitvoering|monitoring|financi|begroting|organisatie"
    r"|governance|participatie|communicatie|risico|evaluatie|conclusie|proces|structuur|kaders?"
    r"|colofon|pagina|voortgang|stand\s+van\s+zaken|vaststelling|totaal|opbouw|structuur)\b.*"
    r"|per\s+(?:thema|ambitie|doel|programma|pijler|speerpunt|wijk)|(?:onze\s+|de\s+|alle\s+)?(?:\w+\s+)?(?:doelen|ambities|opgaven|speerpunten|thema['’]s)|(?:onze\s+|de\s+)?(?:activiteiten|maatregelen|inspanningen|acties|resultaten|indicatoren"
    r"|projecten|afspraken|middelen|doelen|ambities|opgaven|thema['’]s)(?:\s+(?:en|per|in|voor"
    r"|van)\b.*)?(?:\s*\d{4}.*)?"
    r"|(?:actie|uitvoerings?|jaar|werk|activiteiten|maatregelen|meerjaren)[\s-]?(?:plan|programma"
    r"|agenda|tabel|overzicht|lijst).*|financiën.*|wat\s.*\?|doelen-inspanningen.*|din\b.*"
    r"|(?:realisatie|prognose|streefwaarden?|metingen|kengetallen|cijfers|[\w-]*indicatoren)"
    r"(?:(?:,|\s+(?:en|van|per|voor|uit|bij))\s+(?:de\s+|het\s+)?(?:realisatie|prognose|streefwaarden?|metingen|kengetallen"
    r"|cijfers|\w*indicatoren|\w*plan(?:nen)?|bbv|programma))*|(?:verplichte|wettelijke|landelijke|overige|eigen|lokale)\s+(?:[\w-]+\s)?[\w-]*indicatoren.*"
    r"|aan\s+(?:(?:de\s+)?(?:leden|gemeenteraad|raad)|het\s+college|burgemeester)\b.*|hoofdstuk\s+\d+|taakveld\b.*|(?:lasten|baten|saldo|uitgaven|inkomsten)(?:\s(?:en|van|per|na|&)(?:\s.*)?|\s?[,/].*)?|menu|(?:ga\s)?terug|slot.*|vervolg.*|terugblik.*|vooruitblik.*|visie.*|algemeen|(?:beoogde\s+)?doelgroep(?:en)?"
    r"|(?:(?:trends\s+en|actuele|relevante|belangrijkste|externe)\s+)?ontwikkelingen.*"
    r"|verbonden\s+partijen.*|\(?bedragen\s+[x×*].*|(?:relevante\s+|actuele\s+|kaderstellende\s+)*(?:beleids)?(?:nota['’]?s|kaders|documenten)"
    r"|wet-?\s?en\s+regelgeving|(?:mutaties\s+)?reserves(?:\s+en\s+voorzieningen)?|portefeuillehouders?|(?:gerelateerde\s+)?taakvelden"
    r"|moties(?:\s+en\s+\w+)?|omschrijving|beleidscontext|corona|covid(?:-19)?|lasten,\s*baten.*|lessons\s+learned|toprisico['’]?s)",
    re.IGNORECASE,
)


@lru_cache(maxsize=2048)
def is_generic(heading: str) -> bool:
    """Whether a heading says only what sort of text follows ("Inleiding", "Actielijst 2025"), not what is wanted."""
    return bool(_GENERIC.fullmatch(heading.strip(" :.")))
