"""The field's words: which role a heading, label or column title gives to what stands under it."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from doelnet.reading.dutch import dates
from doelnet.reading.forms.desk.phrases import one_of

_DOEL = "doel(en|stelling(en)?)?"
_DOET = "(acties?|activiteit(en)?|maatregel(en)?|inspanning(en)?)"
_GELD = "(budget(ten)?|kosten(raming)?|bedrag|begroting|raming|middelen|investering|geld)"
_WE = "(we|wij|de gemeente|gemeenten|partijen)"
_ROLES: dict[str, str] = {
    "theme": r"""
        (hoofd|sub)?thema['’]?s?
        focus(punt(en)?)?
        speerpunt(en)?
        pijlers?
        programma(onderdeel)?
        [\w-]{2,}lijn(en)?
        spoor|sporen
        prioriteit(en)?
        leefgebied(en)?
        beleidsveld|taakveld|domein(en)?
        bouwste(en|nen)
        (aandachts|resultaat|ontwikkel|werk|beleids)gebied(en)?
    """,
    "goal": rf"""
        (beleids|hoofd|sub|deel|programma|jaar|eind|meerjaren)?{_DOEL}
        (strategisch|operationeel|tactisch|overkoepelend|concreet|maatschappelijk|algemeen|inhoudelijk) {_DOEL}
        (strategische|operationele|tactische|overkoepelende|concrete|maatschappelijke|algemene|inhoudelijke) {_DOEL}
        (onze|gezamenlijke) {_DOEL}
        {_DOEL} ?(/|en|of) ?(opgaven?|ambities?|(sub)?{_DOEL})
        (maatschappelijke )?opgaven?( ?(/|en|of) ?{_DOEL})?
        ambities?
        [\w-]{{2,}}({_DOEL}|opgaven?|ambities?)
        stip op de horizon|onze droom|toekomstbeeld|beoogde situatie
        (gewenste )?beweging(en)?
        gewenste (situatie|effect(en)?|ontwikkeling(en)?)
        (beoogde?|maatschappelijke?) (maatschappelijke? )?effect(en)?
        (wat|dit) (willen|wilden|wil|wilde) {_WE}( samen| met elkaar)?( bereiken| bereikt hebben)?
        {_WE} (willen|wilden)( bereiken)?
        waar (gaan|willen) {_WE} (naartoe|naar toe|voor)
        hier gaan {_WE} voor
        waar {_WE} naartoe willen
    """,
    "target": f"""
        smart( |-)?({_DOEL}|geformuleerd|afspra(ak|ken)|target)?
        (smart( |-))?streef(cijfers?|getal(len)?)
        (prestatie|effect)doel(en)?
        doelwaarden?
        resultaat(gerichte )?{_DOEL}
        meetbare? ({_DOEL}|resultaat|resultaten)
        kpi['’]?s?
        targets?
        normen
        meetbaar
        (resultaat|prestatie)afspra(ak|ken)
        (ambities?|{_DOEL}|succes) in cijfers
        (dit|wat) (willen|zien) {_WE} (zien|dan|straks)
        hieraan (zien|merken) {_WE} (dat|het)
        wanneer (is het doel bereikt|zijn {_WE} (tevreden|geslaagd))
        (waaraan|hoe) (meten|zien|merken|weten) {_WE}( (dat|dit|het)( resultaat)?)?( af)?
    """,
    "effort": f"""
        inspanning(en)?
        middel
        (concrete |vervolg|verbeter|sleutel|kern|hoofd|deel)?acties?
        (kern|hoofd|concrete )?activiteit(en)?
        (beheers|beleids|concrete )?maatregel(en)?
        interventies?
        (deel|kern)?project(en)?
        (samenwerkings|kern)?afspra(ak|ken)
        wat (gaan|gaat|doen|doet|ga) {_WE} ?(daar ?voor|er ?voor|hier ?voor|nu)?( doen| aan)?
        wat (hebben|heeft) {_WE} (daar ?voor |er ?voor )?gedaan
        (dit|daarom) (gaan|doen) {_WE}( doen)?
        wat {_WE} (gaan )?doen
        aanpak|inzet|werkwijze
        stappen|stap
        afspra(ak|ken)
        (wat|dit|zo) (spreken|hebben) {_WE} (af|met elkaar af|samen af|afgesproken|met elkaar afgesproken)
        wie doet wat
        hoe( (gaan|doen|bereiken) {_WE}( (dat|dit))?( doen| bereiken)?)?
        {_DOET} ?(/|en|of) ?({_DOET}|middelen|projecten)
        omschrijving( van de)? (actie|activiteit|maatregel|inspanning)
        actiepunt(en)?
        instrument(en)?
        taken
    """,
    "result": """
        ((beoogde?|verwachte?|gewenste?|behaalde?|te behalen|concrete?) )?(tussen|eind)?resulta(at|ten)
        op te leveren|oplevering
        (beoogde )?opbrengst(en)?
        output|outcome
        wat levert (het|dit) op
        (op te leveren )?product(en)?
        deliverables?
    """,
    "benefit": "(beoogde )?ba(at|ten)",
    "capability": "(benodigde |te ontwikkelen )?vermogens?",
    "owner": """
        (wie is )?(trekkers?|kartrekkers?|eigena(ar|ren)|actiehouders?|uitvoerders?)
        (wie is )?(initiatiefnemers?|opdrachtnemers?|projectleiders?|coördinator)
        (eerst)?verantwoordelijke?n?( (partij|organisatie|afdeling|team))?
        wie is (verantwoordelijk|aan zet)
        (door )?wie( (doet|doen|gaat|gaan|pakt|zorgt)( (het|wat|dit|dat|ervoor|daarvoor))?( doen| op)?)?
        uitvoering door
        (uitvoerende|trekkende) (partij(en)?|organisaties?)
        aanspreekpunt
    """,
    "partners": """
        (betrokken |samenwerkings?|externe )?(partij(en)?|partners?|organisaties?)
        betrokkenen|met wie|samen met|samenwerking met
    """,
    "planning": """
        planning|wanneer|deadline|termijn|tijdpad|looptijd|uiterlijk|doorlooptijd|klaar|periode|jaar|tijdvak|fasering
        gereed( ?(in|datum))?
        (start|eind|oplever|streef) ?(datum|moment)?
        tijds?planning
        mijlpa(al|len)
        datum( gereed)?
        uitvoering in
        start ?(/|en|-) ?eind(e|datum)?
    """,
    "budget": f"""
        ((benodigde?|geraamde?|beschikbaar|indicatie|indicatieve?|totale?) )?{_GELD}
        {_GELD} (per jaar|structureel|incidenteel)
        financiën|begroot
        wat (mag|gaat|kost) (het|dit)( kosten)?
    """,
    "indicator": """
        (prestatie|effect|beleids|kern)?( |-)?indicator(en)?
        (maatschappelijke|verplichte) indicator(en)?
        (naam|omschrijving)( van de)? indicator
        kengetal(len)?|kerncijfers?|graadmeters?|meetpunt(en)?|wat meten (we|wij)
    """,
    "baseline": """
        (nul|0)( |-)?(meting|waarde|situatie)
        (start|uitgangs|basis)(waarde|meting|situatie|stand)
        huidige (waarde|situatie|stand)
        vertrekpunt|startpunt|baseline
    """,
    "goalvalue": """
        streef(waarden?|cijfers?|niveau)?
        doel(waarde|cijfer)
        norm(waarde)?
        target|ambitieniveau|te bereiken
        (gewenste|beoogde) waarde
    """,
    "actual": """
        beginwaarde|realisatie|gerealiseerd|meting|stand|werkelijk|jaarrekening|rekening|actueel|waarde|gemeten
        (laatste|actuele|tussen|1|vorige)( |-)?(meting|stand|waarde)
    """,
    "unit": "(meet)?eenheid",
    "source": "(gegevens|data)?bron(nen)?|herkomst|(bron ?/ ?)?meetinstrument",
    "number": r"nr|nummer|\#|code|id|volg(nr|nummer)|no|actie(nr|nummer)|kenmerk",
    "fund": "dekking(sbron)?|financiering|(geld|financierings)bron|bron (middelen|geld)|regeling|geldstroom",
    "status": """
        stand van zaken|status|voortgang|kleur|stoplicht|rag|trend|bijsturing|tijd|geld|kwaliteit|verwachting
        toelichting(en)?|opmerking(en)?|bijzonderheden|afwijking(en)?|risico['’]?s?
    """,
}
_ADJECTIVE = re.compile(
    r"(?:(?:onze|de|het|gezamenlijke|regionale|lokale|gemaakte|concrete|belangrijkste|gewenste|nieuwe|inhoudelijke|centrale|"
    r"gedeelde|beoogde|geplande|voorgenomen|gekozen|bijbehorende)\s+){1,2}",
    re.IGNORECASE,
)
_EXACT = {role: re.compile(one_of(text), re.IGNORECASE) for role, text in _ROLES.items()}
_PRECEDENCE = (
    "target", "baseline", "actual", "indicator", "source", "unit", "result", "number", "owner", "effort", "benefit",
    "capability", "goal", "goalvalue", "theme", "planning", "budget", "fund", "partners", "status",
)  # fmt: skip
_TRIM = re.compile(r"\([^()]*\)|[:?!.*]+\s*$|^\s*(?:de|het|onze|ons)\s+")
_YEARS = re.compile(r"(?:19|20)\d\d(?:\s*(?:[-–/]|t/m|en)\s*(?:(?:19|20)\d\d|\d\d))?\+?")
_NOT_LINES = re.compile(
    r"(?:on|hot|web|mail|richt|leer|help|tele|water|beleids|dead|kosten|jeugd|chat|spoor|bus)lijn", re.IGNORECASE
)
_FOR = re.compile(
    r"^(?P<word>(?:(?:onze|de|concrete|belangrijkste)\s+)?(?:doelen|doelstellingen|ambities|acties?|activiteiten|maatregelen|inspanningen|afspraken))"
    r"\s+(?:voor|in|bij|op|per|uit|om|die|tot)\s+.{2,50}$",
    re.IGNORECASE,
)


class Column(NamedTuple):
    """What a column holds: its role, the year it is for, and its title as written."""

    role: str | None
    year: str | None
    title: str


@lru_cache(maxsize=4096)
def role_of(label: str) -> str | None:
    """Return the role of a label or column title that consists of the field's words alone, or None."""
    bare = _YEARS.sub(" ", _TRIM.sub(" ", label)).strip(" :?.-–/,")
    cut = re.sub(r"\b(?:in|per|voor|van|eind|t/m|q[1-4])\s*$", "", bare, flags=re.I).strip(" :?.-–")
    plain = _ADJECTIVE.sub("", cut, count=1) if _ADJECTIVE.match(cut) else cut
    for said in dict.fromkeys(re.sub(r"\s+", " ", text) for text in (bare, cut, plain)):
        if said and len(said) <= 70 and not _NOT_LINES.fullmatch(said):
            for role in _PRECEDENCE:
                if _EXACT[role].fullmatch(said):
                    return role
    return _of_question(bare) if label.rstrip().endswith("?") and len(label) < 80 else None


_QUESTIONS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (role, re.compile(pattern, re.IGNORECASE))
    for role, pattern in (
        (
            "",
            r"^(?:waarom|wat\s+(?:is|speelt|was|valt|hebben\s+we\s+bereikt|betekent)|hoe\s+(?:leest|staat|ver|gaat\s+het)|waar\s+staan|voor\s+wie)\b",
        ),
        ("budget", r"\bkost(?:en)?\b|\bgeld\b|\bbetalen\b"),
        (
            "target",
            r"^wanneer\b.*\b(?:tevreden|geslaagd|bereikt|gelukt|goed)\b|\b(?:meten|zien|merken|weten)\s+(?:we|wij)\b",
        ),
        ("owner", r"^(?:door\s+)?wie\b"),
        ("planning", r"^wanneer\b"),
        (
            "goal",
            r"\b(?:bereiken|willen|naartoe|streven|dromen)\b|\bgaan\s+(?:we|wij)\s+voor\b|\bwerken\s+(?:we|wij)\s+(?:aan|naartoe)\b",
        ),
        (
            "effort",
            r"\b(?:doen|doet|nodig|afgesproken)\b|\bspreken\b.*\baf\b|\bpak(?:ken|t)\b|\bzetten\b|\bgebeur(?:t|en)\b",
        ),
    )
)


def _of_question(text: str) -> str | None:
    """Return the role of a question that heads a block, by its verb: "Waar dromen wij van?", "Wie pakt dit op?"."""
    return next((role or None for role, pattern in _QUESTIONS if pattern.search(text)), None)


@lru_cache(maxsize=4096)
def column(title: str) -> Column:
    """Return what the column under `title` holds."""
    found = dates.find(title)
    year = found[-1].last_year if found else None
    role = role_of(title)
    if role is None and title:
        words = title.split()
        role = role_of(words[0]) if len(words) <= 6 else None
        role = role if role not in ("theme", "status", "planning") else None
        role = role or (role_of(" ".join(words[-1:])) if len(words) <= 3 else None)
    return Column(role, year, title)


class Label(NamedTuple):
    """A label that opens a block: its role, word, number and year, and where the text behind it starts."""

    role: str
    word: str
    number: str | None
    start: int
    year: str | None = None


@lru_cache(maxsize=8192)
def label(text: str, heading: bool = False) -> Label | None:
    """Return the label that `text` opens with: "Doelstelling 1a: …", "Focuspunt: …", "Doel", or None.

    The word must stand alone, or be parted from the rest by a number, a colon or a dash; in a heading
    a blank and a capital will do ("Thema Gezond opgroeien"), and a few words more ("Acties voor dit jaar").
    """
    for pattern in (_OPENING, _OPENING_HEADING) if heading else (_OPENING,):
        match = pattern.match(text)
        if match:
            role = role_of(match["word"])
            if role:
                return Label(role, match["word"].strip(), match["number"], match.start("rest"), match["year"])
    role = role_of(text) if len(text) < 60 else None
    if role:
        return Label(role, text.strip(" :?"), None, len(text))
    match = _FOR.match(text) if len(text) < 80 and (heading or text.endswith(":")) else None
    if match and not text.endswith("."):
        return Label(role_of(match["word"].split()[-1]) or "effort", match["word"], None, len(text))
    return None


_ALL = "|".join(one_of(_ROLES[role]) for role in _PRECEDENCE)
_NUMBER = r"[A-Z]?\d{1,2}(?:\.\d{1,2})*\.?\s?[a-z]?|[IVX]{1,4}|[A-Ha-h]"
_OPENING = re.compile(
    rf"(?P<word>{_ALL})(?:\s+(?P<year>(?:19|20)\d\d)(?=\s*:))?"
    rf"(?:\s+(?P<number>(?:{_NUMBER})(?:\s*(?:en|&|\+)\s*\d{{1,2}}[a-z]?)?)(?=[\s:.–—)-]|$)\s*[:.)]?\s*[-–—]?\s*"
    rf"|\s*\??\s*:\s*|\s*\?\s+(?=\S)|\s+[-–—]\s+)(?P<rest>.*)$",
    re.IGNORECASE | re.DOTALL,
)
_OPENING_HEADING = re.compile(
    rf"(?P<word>{_ALL})(?P<number>)(?P<year>)\s+(?-i:(?P<rest>[A-Z'‘“\"].*))$", re.IGNORECASE | re.DOTALL
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
    r"|per\s+(?:thema|ambitie|doel|programma|pijler|speerpunt|wijk)|(?:onze\s+|de\s+|alle\s+)?(?:\w+\s+)?(?:doelen|ambities|opgaven|speerpunten|thema['’]s)|(?:onze\s+|de\s+)?(?:activiteiten|maatregelen|inspanningen|acties|resultaten|indicatoren"
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
