"""Lists that a sentence announces: "De gewenste bewegingen zijn:", "Wij spreken af:"."""

from __future__ import annotations

import re

from doelnet.reading.dutch import numbers
from doelnet.reading.dutch.letters import Gated
from doelnet.reading.forms.desk.wording import words

_GOALS = re.compile(
    r"\b(?P<word>gewenste\s+bewegingen|(?:beleids|hoofd|sub|programma|gezamenlijke\s)?doel(?:en"
    r"|stellingen)|ambities|opgaven)\b(?!\s+van\b)|\b(?P<will>(?:we|wij|partijen"
    r"|gemeenten)\s+(?:samen\s+)?(?:willen|streven\s+(?:er)?naar)(?:\s+(?:dat|bereiken(?:\s+dat)?"
    r"|samen\s+bereiken(?:\s+dat)?))?)\b",
    re.IGNORECASE,
)
_THEMES = re.compile(
    r"\b(?P<word>(?:hoofd|sub)?thema['’]?s|speerpunten|pijlers|programmalijnen|actielijnen|focuspunten)\b",
    re.IGNORECASE,
)
_EFFORTS = re.compile(
    r"\b(?P<word>activiteiten|acties|maatregelen|inspanningen|interventies|projecten|afspraken|actiepunten"
    r"|(?:(?<=belangrijkste\s)|(?<=volgende\s)|vervolg)stappen)\b"
    r"|\b(?P<will>(?:spreken|komen|zijn)\s+(?:\w+\s+){0,3}(?:af|overeen(?:gekomen)?)|(?:gaan"
    r"|doen)\s+(?:we|wij)\b|(?:we|wij)\s+(?:gaan|doen|zetten\s+in\s+op)|zetten\s+(?:we|wij)\s+in\s+op"
    r"|(?:dragen|draagt|zorgen|zorgt)\s+(?:\w+\s+){0,3}(?:zorg\s+)?voor)\b",
    re.IGNORECASE,
)
_NOT = re.compile(
    r"\b(?:besluit\w*|bijlagen?|procedurele|stappen\s+gemaakt|argumenten|uitgangspunten|criteria"
    r"|definities?|partners\s+zijn\s*:|bestaat\s+uit|onderscheiden|rollen"
    r"|in\s+(?:de\s+)?(?:brede|ruime|enge|volle|eerste)\s+(?:zin|betekenis))\b",
    re.IGNORECASE,
)


_BELOW = Gated(
    r"\b(?:onderstaande|(?:de|het)\s+volgende|hier(?:bij|onder)(?:\s\w+){0,2}\sde(?:\s+belangrijkste)?)\s+(?:[a-z]+e\s)?"
    r"(?:\w*doelen|\w*doelstellingen|ambities|opgaven|speerpunten|activiteiten|acties|maatregelen|inspanningen|interventies"
    r"|projecten|afspraken|actiepunten|stappen)\b[^.:]{0,80}\.$",
    ("onderstaande", "volgende", "hierbij", "hieronder"),
    re.IGNORECASE,
)
"""How a sentence with a full stop leads to a list: "Hieronder staan de acties.", "Wij doen de volgende dingen."."""
_MEANT = re.compile(
    r"\b(?:volgende|belangrijkste|onderstaande)\s+(?:[a-z]+e\s)?"
    r"(?P<word>activiteiten|acties|maatregelen|inspanningen|interventies|projecten|actiepunten|stappen"
    r"|(?:hoofd|sub)?thema['’]?s|speerpunten|pijlers|(?:programma|actie)lijnen|focuspunten"
    r"|(?:hoofd|sub|beleids|programma)?doel(?:en|stellingen)|ambities|opgaven)\b(?!.{0,150}\bte\s(?:bereiken|be?halen|realiseren))",
    re.IGNORECASE,
)
"""What a sentence leads to, whatever else it speaks of: "Met de volgende acties werken wij aan onze doelen:"."""
_AIM_OF = Gated(
    r"\b(?:het|ons)\s(?:hoofd)?doel\svan\s(?:deze|dit|de|het|onze)\s[\w-]+(?:\s(?:is|was)(?:\som)?)?\s?:$",
    ("doel van",),
    re.IGNORECASE,
)
"""How a sentence leads to what a paper is for: "Het doel van deze agenda:"."""
_AIMS = (
    r"(?:deze|die|dit|dat|de|het|onze|ons)\s(?:\w+\s){0,2}?"
    r"(?:\w*doel(?:en|stellingen|stelling)?|ambities?|opgaven?|visie)"
)
_REACH = r"(?:realis|bereik|behaal|behal|verwezenlijk|waar\b|werk)"
_WAY = Gated(
    rf"\bom\s{_AIMS}\s(?:\w+\s){{0,4}}?te\s(?:bereiken|behalen|halen|realiseren|verwezenlijken|maken)\b"
    rf"|\b{_AIMS}\b(?=.*\b{_REACH})[^:]*\bdoor\b[^:]*:$|\b{_REACH}\w*\s(?:\w+\s){{0,3}}?{_AIMS}\b[^:]*\bdoor\b[^:]*:$"
    rf"|\b{_AIMS}\b[^:]*\b(?:invulling|uitvoering|vorm)\b[^:]*:$",
    ("te ", "door", "invulling", "uitvoering", "vorm"),
    re.IGNORECASE,
)
"""How a sentence leads to what is done for aims named before: "Om deze doelen te bereiken:", "… halen we door:"."""
_TOPICS = re.compile(
    r"\s(?:over|omtrent|rond(?:om)?|inzake|betreffende)(?:\s(?:de\s)?(?:onderstaande|volgende|deze)\s(?:onderwerpen|punten|zaken|vragen))?\s*:$",
    re.IGNORECASE,
)
"""How a sentence ends that leads to what is spoken about: "Partijen maken afspraken over:"."""


_COUNTED = re.compile(
    r"\s(?:\w+\s)?(?P<word>activiteiten|acties|maatregelen|inspanningen|interventies|projecten|afspraken)\b",
    re.IGNORECASE,
)


_STATE = re.compile(
    r"(?:(?:al|reeds|inmiddels|nog|nog\s+niet|niet|nieuw|wat\s+is)\s+)?(?:afgerond|gereed|klaar|uitgevoerd|gerealiseerd|gedaan|gestart"
    r"|begonnen|in\s+uitvoering|lopend|loopt(?:\s+(?:nog|door))?|doorlopend|voortgezet|vertraagd|uitgesteld|vervallen|gestopt"
    r"|gepland|in\s+voorbereiding|voorgenomen|nieuw|te\s+(?:doen|starten)|op\s+schema)"
    r"(?:\s+(?:(?:in|per|voor|vanaf|sinds|tot\s+en\s+met|t/m|op|naar)\s+)?(?:20\d\d(?:[-–/]\d{2,4})?|\w+\s+20\d\d|(?:dit|komend|volgend)\s+(?:school)?jaar))?",
    re.IGNORECASE,
)
"""How far efforts are, as a line over a list of them says it: "Afgerond in 2025", "Nieuw"."""


def by_state(text: str) -> words.Label | None:
    """Return the label for the list of efforts under a bare line that only says how far they are, or when they come."""
    match = _STATE.fullmatch(text.rstrip(" :")) if len(text) < 50 else None
    return words.Label("effort", text.rstrip(" :"), None, len(text)) if match or looks_ahead(text) else None


_YEAR = (
    r"(?:(?:het\s+(?:school)?jaar|schooljaar)\s+)?20\d\d(?:\s?[-–/]\s?(?:20)?\d\d)?"
    r"|(?:(?:het|de|dit)\s+)?(?:komende?|volgende?|nieuwe?)\s+(?:school|kalender|plan)?(?:jaar|jaren|periode|tijd|maanden)"
)
_IN_YEAR = rf"(?:(?:voor|in|naar|op|van|tot|vanaf)\s+)?(?:{_YEAR})"
_AHEAD = Gated(
    rf"(?:\d+(?:\.\d+)*\.?\s+)?(?:{_IN_YEAR}\s?[:–-]\s)?(?:"
    rf"(?:(?:wat\s+zijn|onze|de|een|nieuwe|verdere|concrete|belangrijkste)\s+){{0,3}}(?:plannen|voornemens|vooruit(?:blik|zicht)(?:ten)?"
    rf"|doorkijk(?:je)?|blik\s+(?:vooruit|op\s+de\s+toekomst)|vooruit\s?kijken|vooruit)(?:\s+{_IN_YEAR})?"
    rf"|(?:(?:onze|de|het)\s+)?(?:agenda|vervolg|focus|inzet|verder)\s+{_IN_YEAR}"
    r"|(?:in\s+)?(?:het\s+|de\s+)?(?:komende?|volgende?)\s+(?:school|kalender|plan)?(?:jaar|jaren|periode|tijd)"
    rf"|het\s+jaar\s+20\d\d|(?:zo\s+|hoe\s+)?(?:gaan\s+)?(?:we|wij)?\s?verder\s+{_IN_YEAR}|wat\s+komt\s+er(?:\s+{_IN_YEAR})?"
    rf"|(?:in|voor|vanaf)\s+(?:{_YEAR})\s+(?!.*\b(?:bereik|zien|merken))(?:gaan|gaat|willen|doen|maken|pakken|werken|zetten|starten|beginnen|organiseren"
    r"|richten|besteden|investeren|bouwen|breiden|voeren|ronden|komen)\s+(?:we|wij)\b.{0,40}"
    rf"|(?:wat|dit|voor|in|er|en)?\s?(?:{_YEAR})?\s?(?:staat|staan|ligt|liggen|komt|komen|gaat|wacht)\s+(?:\w+\s+){{0,3}}"
    rf"(?:{_IN_YEAR}\s+)?(?:op\s+(?:de\s+|het\s+|onze\s+)?(?:agenda|planning|programma|stapel|rol)|gepland|te\s+wachten|gebeuren)"
    rf"(?:\s+{_IN_YEAR})?|op\s+(?:de|onze)\s+(?:agenda|planning|rol)(?:\s+{_IN_YEAR})?|op\s+stapel"
    r")",
    (
        "plan", "voornemen", "vooruit", "doorkijk", "blik", "agenda", "vervolg", "focus", "inzet", "verder", "kom",
        "volgend", "nieuw", "jaar", "20", "programma", "stapel", "rol", "wachten", "gebeuren",
    ),
    re.IGNORECASE,
)  # fmt: skip
_LONGEST = 70


def looks_ahead(text: str) -> bool:
    """Whether a bare line says that what is to come stands under it: "Plannen voor 2026", "Komend jaar"."""
    return len(text) < _LONGEST and _AHEAD.opens(text) and bool(_AHEAD.pattern.fullmatch(text.rstrip(" :?.")))


_HEADS = re.compile(
    r"(?!(?:hoe|waarom|zo|wat)\b)(?:.{3,50}\s)?(?:deze|onze|(?:de\s+)?volgende)\s+(?:\w+\s)?"
    r"(?P<word>(?:hoofd|sub|deel)?doelen|doelstellingen|ambities|acties|activiteiten|maatregelen|afspraken)"
    r"(?:\s(?:werken|gaan|dragen|zetten|willen|maken|voeren|komen)\s.{2,40})?",
    re.IGNORECASE,
)
_OURS = re.compile(r"\b(?:we|wij|dit\s+zijn|partijen|gemeenten)\b", re.IGNORECASE)


def headed(text: str) -> words.Label | None:
    """Return the label for the list under a heading in which somebody says what they have in mind.

    "Gezamenlijk dragen we bij aan deze doelen", "Met deze acties gaan we aan de slag".
    """
    match = _HEADS.fullmatch(text.rstrip(" :")) if len(text) < 90 and _OURS.search(text) else None
    role = words.role_of(match["word"]) if match else None
    return words.Label(role, match["word"], None, len(text)) if match and role else None


def counted(text: str, items: int) -> words.Label | None:
    """Return the label for a list of `items` entries whose number `text` tells: "verdeeld over zeven activiteiten"."""
    for figure in numbers.find(text) if items > 1 else []:
        match = _COUNTED.match(text, figure.end)
        if match and figure.value == items and not _NOT.search(text):
            return words.Label("effort", match["word"], None, len(text))
    return None


def _role_of(word: str) -> str:
    return "theme" if _THEMES.fullmatch(word) else "goal" if _GOALS.fullmatch(word) else "effort"


_MEASURED = re.compile(r"\b(?:volgende|deze|onderstaande)\s(?:[\w-]+\s)?[\w-]*indicatoren\b", re.IGNORECASE)
"""What a list is said to measure by, whatever for: "met de volgende indicatoren volgen we onze inspanningen"."""


_CALLED = re.compile(r"\(\w*doel(?:en|stellingen)\)\s*:$", re.IGNORECASE)
"""What lines or themes are goals by, for the paper itself: "de volgende programmalijnen (subdoelen):"."""


def _in_words(last: str) -> str | None:
    """Return what a sentence leads to that says it by what is done for aims, or by what the paper is for."""
    if _WAY.search(last):
        return "effort"
    return "goal" if _AIM_OF.search(last) else None


def announced(text: str, *, in_decision: bool = False) -> words.Label | None:
    """Return the label for the list that `text` announces: its last sentence ends in a colon and names what comes.

    In a decision paper only goals named as such count: its steps are no efforts.
    """
    if text.endswith(".") and _BELOW.opens(text) and _BELOW.pattern.search(text, max(0, len(text) - 200)):
        text = text[:-1] + ":"
    if not text.rstrip().endswith(":"):
        return None
    last = re.split(r"(?<=[.!?])\s+(?=[A-Z])", text.rstrip())[-1]
    if _NOT.search(last):
        return None
    if _MEASURED.search(last):
        return words.Label("indicator", last.rstrip(" :"), None, len(text))
    meant = _MEANT.search(last)
    if meant and not (in_decision or _CALLED.search(last) or _TOPICS.search(last)):
        return words.Label(_role_of(meant["word"]), meant["word"], None, len(text))
    if not in_decision and (role := _in_words(last)):
        return words.Label(role, "actie" if role == "effort" else "doel", None, len(text))
    goals = _GOALS.search(last)
    if goals and (goals["word"] or not in_decision):
        return words.Label("goal", goals["word"] or "doel", None, len(text))
    if in_decision:
        return None
    if (themes := _THEMES.search(last)) and not goals and not last.rstrip(" :").endswith((" door", " om")):
        return words.Label("theme", themes["word"], None, len(text))
    if (role := words.role_of(last)) in ("target", "indicator"):
        return words.Label(role, last.rstrip(" :"), None, len(text))
    efforts = [] if _TOPICS.search(last) else list(_EFFORTS.finditer(last))
    if efforts and not (goals and goals["word"]):
        word = next((m["word"] for m in efforts if m["word"]), None) or (
            "afspraak" if re.search(r"spreken|overeen", last, re.I) else "actie"
        )
        return words.Label("effort", word, None, len(text))
    return None
