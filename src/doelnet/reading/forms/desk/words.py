"""The field's words: which role a heading, label or column title gives to what stands under it."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from doelnet.reading.dutch import dates

_ROLES: dict[str, str] = {
    "theme": r"(?:hoofd)?thema['’]?s?|focuspunt(?:en)?|focus|speerpunt(?:en)?|pijlers?|programma(?:lijn(?:en)?"
        r"|onderdeel)?|actielijn(?:en)?"
    r"|uitvoeringslijn(?:en)?|spoor|sporen|prioriteit(?:en)?|leefgebied(?:en)?|beleidsveld|taakveld"
        r"|domein(?:en)?|hoofdlijn|bouwste(?:en|nen)|fundament",
    "goal": r"(?:(?:beleids|hoofd|sub|deel|programma|strategische?\s|operationele?\s|tactische?\s"
        r"|overkoepelende?\s|concrete?\s|maatschappelijke?\s|algemene?\s|inhoudelijke?\s|onze\s"
        r"|gezamenlijke\s)?doel(?:en|stelling(?:en)?)?)"
    r"(?:\s*(?:/|en|of)\s*(?:opgaven?|ambities?|doel(?:stelling)?(?:en)?|subdoel(?:en)?))?"
    r"|(?:maatschappelijke\s)?opgaven?(?:\s*(?:/|en|of)\s*doel(?:en|stelling(?:en)?)?)?|ambities?"
        r"|gewenste\s(?:beweging(?:en)?|situatie|effect(?:en)?|ontwikkeling)|beweging(?:en)?"
    r"|(?:beoogde?|maatschappelijke?)\s(?:maatschappelijke?\s)?effect(?:en)?|wat\s(?:willen"
        r"|wil)\s(?:we|wij|de\sgemeente|waardrecht|u)\s*(?:samen\s)?(?:bereiken|bereikt\shebben)?"
    r"|wij\swillen|we\swillen|waar\s(?:gaan|willen)\s(?:we|wij)\s(?:naartoe|naar\stoe|voor)|(?:wat"
        r"|dit)\swillen\swe\sbereiken|hier\sgaan\swe\svoor|waar\swe\snaartoe\swillen|onze\sbedoeling",
    "target": r"smart(?:[\s-](?:doel(?:en|stelling(?:en)?)?|geformuleerd|afspra(?:ak|ken)))?"
        r"|(?:smart[\s-])?streefcijfers?|(?:prestatie|effect)?doelwaarden?|meetbare?\s(?:doel(?:en"
        r"|stelling(?:en)?)?|resultaten|resultaat)|kpi['’]?s?|targets?"
    r"|wanneer\s(?:is\shet\sdoel\sbereikt|zijn\swe\s(?:tevreden|geslaagd))|(?:waaraan|hoe)\s(?:meten"
        r"|zien|merken)\swe\s(?:dat|het|resultaat)?(?:\saf)?|meetbaar|normen",
    "effort": r"inspanning(?:en)?|middel|(?:concrete\s|vervolg|verbeter)?acties?|(?:kern|hoofd"
        r"|concrete\s)?activiteit(?:en)?|(?:beheers|beleids)?maatregel(?:en)?|interventies?|projecten"
        r"|project"
    r"|wat\s(?:gaan|doen|ga)\s(?:we|wij|de\sgemeente)\s*(?:daar\s?voor|er\s?voor"
        r"|hier\s?voor)?\s*(?:doen|aan)?|(?:dit|daarom)\s(?:gaan|doen)\s(?:we|wij)(?:\sdoen)?|aanpak|inzet"
        r"|stap(?:pen)?|afspra(?:ak|ken)"
    r"|hoe\s(?:gaan\swe\s(?:dat|dit)\s(?:doen|bereiken)|bereiken\swe\sdat)|hoe|werkwijze"
        r"|acties?\s*(?:/|en|of)\s*(?:activiteit(?:en)?|maatregel(?:en)?|middelen|inspanning(?:en)?)"
        r"|activiteit(?:en)?\s*(?:/|en|of)\s*(?:acties?|maatregel(?:en)?)"
    r"|maatregel(?:en)?\s*(?:/|en|of)\s*(?:acties?|activiteit(?:en)?)"
        r"|omschrijving\s(?:van\sde\s)?(?:actie|activiteit|maatregel)|actiepunt(?:en)?|instrument(?:en)?"
        r"|wat\sgaan\swe\sdoen|taken|wat\sgaan\swe\sdaar\s?voor\sdoen\s?\?",
    "result": r"(?:beoogde?|verwachte?|gewenste?|op\ste\sleveren|behaalde?|te\sbehalen|concrete?)?\s*(?:tussen"
        r"|eind)?resulta(?:at|ten)|op\ste\sleveren|oplevering|(?:beoogde\s)?opbrengst(?:en)?|output"
        r"|outcome|wat\slevert\s(?:het|dit)\sop|producten?|deliverables?",
    "benefit": r"ba(?:at|ten)", "capability": r"(?:benodigde\s)?vermogens?|capaciteiten",
    "owner": r"(?:wie\s(?:is\s)?)?(?:trekkers?|eigena(?:ar|ren)|verantwoordelijke?(?:n|\s(?:partij|organisatie"
        r"|afdeling))?|actiehouders?|uitvoerders?|(?:door\s)?wie(?:\sdoet\s(?:het|wat|dit))?"
        r"|initiatiefnemers?|opdrachtnemers?|(?:eerst)?verantwoordelijke?|projectleiders?|coördinator"
        r"|uitvoering\sdoor|(?:uitvoerende|verantwoordelijke|trekkende)\s(?:partij(?:en)?|organisaties?)"
        r"|aanspreekpunt)",
    "partners": r"(?:betrokken|samenwerkings?|met|externe)?\s*(?:partij(?:en)?|partners?|organisaties?|betrokkenen"
        r"|met\swie|samen\smet|samenwerking\smet)",
    "planning": r"planning|wanneer|gereed(?:\s?datum)?|deadline|(?:start|eind|oplever|streef)\s?(?:datum|moment)?"
        r"|termijn|tijdpad|tijds?planning|looptijd|mijlpa(?:al|len)|datum(?:\sgereed)?|uiterlijk"
        r"|doorlooptijd|klaar|gereed\sin|uitvoering\sin|periode|jaar|tijdvak|fasering|start\s*(?:/|en"
        r"|-)\s*eind(?:e|datum)?",
    "budget": r"(?:benodigd\s|geraamde?\s|beschikbaar\s|indicatie\s|indicatieve\s)?(?:budget(?:ten)?"
        r"|kosten(?:raming)?|bedrag|begroting|raming|middelen|investering|geld)(?:\s(?:per\sjaar"
        r"|structureel|incidenteel))?|financiën|wat\s(?:mag|kost)\s(?:het|dit)(?:\skosten)?|begroot",
    "indicator": r"(?:prestatie|effect|beleids|kern|maatschappelijke\s|verplichte\s)?[\s-]*indicator(?:en)?|(?:naam"
        r"|omschrijving)\s(?:van\sde\s)?indicator|kengetal(?:len)?|graadmeters?|meetpunt(?:en)?"
        r"|wat\smeten\swe",
    "baseline": r"(?:nul|0)[\s-]?(?:meting|waarde|situatie)|(?:start|uitgangs|begin|basis|huidige?\s)\s?(?:waarde"
        r"|meting|situatie|stand)|vertrekpunt|startpunt|baseline",
    "goalvalue": r"streef(?:waarden?|cijfers?|niveau)?|doel(?:waarde|cijfer)|norm(?:waarde)?|target"
        r"|ambitie(?:niveau)?|gewenste\swaarde|beoogde\swaarde|te\sbereiken",
    "actual": r"realisatie|gerealiseerd|(?:laatste|actuele|tussen|1|vorige)[\s-]?(?:meting|stand|waarde)|meting"
        r"|stand|werkelijk|rekening|jaarrekening|actueel|waarde|gemeten",
    "unit": r"eenheid|meeteenheid",
    "source": r"(?:gegevens|data)?bron(?:nen)?|herkomst|bron\s*/\s*meetinstrument|meetinstrument"
        r"|waar\shalen\swe\shet\svandaan",
    "number": r"nr|nummer|#|code|id|volgnr|volgnummer|no|actienr|actienummer|kenmerk",
    "fund": r"dekking|financiering|(?:geld|financierings)?bron\s(?:middelen|geld)|regeling|geldstroom"
        r"|dekkingsbron",
    "status": r"stand\svan\szaken|status|voortgang|kleur|stoplicht|rag|toelichting(?:en)?|opmerking(?:en)?"
        r"|bijzonderheden|afwijking(?:en)?|trend|bijsturing|tijd|geld|kwaliteit|risico['’]?s?|verwachting",
    "group": r"(?:thema|werk|doel)?groep(?:en)?",
}  # fmt: skip
_EXACT = {role: re.compile(rf"(?:{pattern})", re.IGNORECASE) for role, pattern in _ROLES.items()}
_PRECEDENCE = (
    "target", "baseline", "actual", "indicator", "source", "unit", "goalvalue", "result", "number", "owner",
    "effort", "benefit", "capability",
    "goal", "theme", "planning", "budget", "fund", "partners", "status",
)  # fmt: skip
_TRIM = re.compile(r"\([^()]*\)|[:?!.*]+\s*$|^\s*(?:de|het|onze|ons)\s+")
_YEARS = re.compile(r"(?:19|20)\d\d(?:\s*(?:[-–/]|t/m|en)\s*(?:(?:19|20)\d\d|\d\d))?\+?")


class Column(NamedTuple):
    """What a column holds: its role, the year it is for, and its title as written."""

    role: str | None
    year: str | None
    title: str


@lru_cache(maxsize=4096)
def role_of(label: str) -> str | None:
    """Return the role of a label or column title that consists of the field's words alone, or None."""
    bare = _YEARS.sub(" ", _TRIM.sub(" ", label)).strip(" :?.-–/,")
    bare = re.sub(r"\s+", " ", re.sub(r"\b(?:in|per|voor|van|eind|q[1-4])\s*$", "", bare, flags=re.I)).strip(" :?.-–")
    if not bare or len(bare) > 70:
        return None
    return next((role for role in _PRECEDENCE if _EXACT[role].fullmatch(bare)), None)


@lru_cache(maxsize=4096)
def column(title: str) -> Column:
    """Return what the column under `title` holds."""
    found = dates.find(title)
    year = found[0].last_year if found else None
    role = role_of(title)
    if role is None and title:
        words = title.split()
        role = role_of(words[0]) if len(words) <= 6 else None
        role = role if role not in ("theme", "status", "group", "planning") else None
        role = role or (role_of(" ".join(words[-1:])) if len(words) <= 3 else None)
    return Column(role, year, title)


class Label(NamedTuple):
    """A label that opens a block: its role, the word as written, its number, and where the text behind it starts."""

    role: str
    word: str
    number: str | None
    start: int


@lru_cache(maxsize=8192)
def label(text: str, heading: bool = False) -> Label | None:
    """Return the label that `text` opens with: "Doelstelling 1a: …", "Focuspunt: …", "Doel", or None.

    The word must stand alone, or be parted from the rest by a number, a colon or a dash; in a heading
    a blank and a capital will do ("Thema Gezond opgroeien").
    """
    for pattern in (_OPENING, _OPENING_HEADING) if heading else (_OPENING,):
        match = pattern.match(text)
        if match:
            role = role_of(match["word"])
            if role:
                return Label(role, match["word"].strip(), match["number"], match.start("rest"))
    role = role_of(text) if len(text) < 60 else None
    return Label(role, text.strip(" :?"), None, len(text)) if role else None


_ALL = "|".join(_ROLES[role] for role in _PRECEDENCE)
_NUMBER = r"[A-Z]?\d{1,2}(?:\.\d{1,2})*\.?\s?[a-z]?|[IVX]{1,4}|[A-Ha-h]"
_OPENING = re.compile(
    rf"(?P<word>{_ALL})(?:\s+(?P<number>(?:{_NUMBER})(?:\s*(?:en|&"
    rf"|\+)\s*\d{{1,2}}[a-z]?)?)(?=[\s:.–—)-]|$)\s*[:.)]?\s*[-–—]?\s*|\s*\??\s*:\s*"
    rf"|\s+[-–—]\s+)(?P<rest>.*)$",
    re.IGNORECASE | re.DOTALL,
)
_OPENING_HEADING = re.compile(
    rf"(?P<word>{_ALL})(?P<number>)\s+(?-i:(?P<rest>[A-Z'‘“\"].*))$", re.IGNORECASE | re.DOTALL
)

PLACEHOLDER = re.compile(
    r"^[\s(\[]*(?:n\.?\s?t\.?\s?b\.?|nader\s+(?:te\s+bepalen|in\s+te\s+vullen|uit\s+te\s+werken"
        r"|te\s+concretiseren)|nog\s+(?:te\s+bepalen|niet\s+(?:bekend|bepaald)|in\s+te\s+vullen|onbekend"
        r"|nader\s+te\s+\w+)|niet\s+van\s+toepassing"
    r"|n\.?\s?v\.?\s?t\.?|volgt(?:\s+(?:nog|later|in|na)\b.*)?|wordt\s+(?:nog|later|nader)\s+\w+.*"
        r"|p\.?\s?m\.?|tbd|onbekend|nog\s+geen\s+\w+(?:\s+\w+)?|\.{3}|…|\?+)[\s)\].!*]*$",
    re.IGNORECASE,
)  # fmt: skip


def is_placeholder(text: str) -> bool:
    """Whether `text` is an open end: "Nader te bepalen", "n.v.t.", "Volgt nog …"."""
    return bool(PLACEHOLDER.match(text))


_GENERIC = re.compile(
    r"(?:\d+(?:\.\d+)*\.?\s*)?(?:h\d+\.?\s*)?(?:bijlagen?.*|inhoud(?:sopgave)?|voorwoord"
    r"|(?:ten\s+)?inleiding|samenvatting|leeswijzer|aanleiding|achtergrond|context.*|acties?(?:lijst"
    r"|tabel|programma|plan|overzicht)?"
    r"|(?:overzicht|tabel|planning|uitwerking|uitvoering|monitoring|financi|begroting|organisatie"
    r"|governance|participatie|communicatie|risico|evaluatie|conclusie|proces|structuur|kaders?"
    r"|colofon|pagina|vaststelling|totaal|opbouw|structuur)\b.*"
    r"|(?:onze\s+|de\s+)?(?:activiteiten|maatregelen|inspanningen|acties|resultaten|indicatoren"
    r"|projecten|afspraken|middelen|doelen|ambities|opgaven|thema['’]s)(?:\s+(?:en|per|in|voor"
    r"|van)\b.*)?(?:\s*\d{4}.*)?"
    r"|(?:actie|uitvoerings?|jaar|werk|activiteiten|maatregelen|meerjaren)[\s-]?(?:plan|programma"
    r"|agenda|tabel|overzicht|lijst).*|financiën.*|wat\s.*\?|doelen-inspanningen.*|din\b.*"
    r"|hoofdstuk\s+\d+|slot.*|vervolg.*|terugblik.*|vooruitblik.*|visie.*|algemeen|ontwikkelingen.*)",
    re.IGNORECASE,
)


def is_generic(heading: str) -> bool:
    """Whether a heading says only what sort of text follows ("Inleiding", "Actielijst 2025"), not what is wanted."""
    return bool(_GENERIC.fullmatch(heading.strip(" :.")))
