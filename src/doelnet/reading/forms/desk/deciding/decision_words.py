"""The words for the sections of a decision paper: points, arguments, objections, finance and so on."""

from __future__ import annotations

import re
from functools import lru_cache

from doelnet.reading.dutch.letters import Gated, small
from doelnet.reading.forms.desk.wording.phrases import Opening, one_of

_BODY = (
    "(wij|we|(het )?college( van (b( ?& ?| en )w|burgemeester( ?& ?| en )wethouders))?"
    "|burgemeester( ?& ?| en )wethouders|de (gemeente)?raad|b ?& ?w|de burgemeester"
    "|het (algemeen |dagelijks )?bestuur|de commissie|de colleges)"
)
_ASKED = (
    "((gevraagde?|voorgestelde?|geadviseerde?|gewenste?|te nemen|verzochte?|genomen|voorgenomen|definitie[fv]e?"
    "|ontwerp|concept|college|raads|bestuurs|commissie)( |-)?)"
)
_MANNER = (
    "( (unaniem|conform( voorstel)?|zonder hoofdelijke stemming|bij (hamerslag|acclamatie)|(met|in|bij) [\\w ]{1,40}))?"
    "( \\([\\w ,]{1,60}\\))?"
)
_ON = "( van .+| d\\.d\\..*| \\d{1,2} [a-z]+ 20\\d\\d)?"
_RISKS = (
    "(risico['’]?s?|kanttekening(en)?|maar|tegenargument(en)?|argumenten tegen|nadelen|bezwaren|"
    "aandachtspunten|beheersmaatregelen)"
)
_NEXT = (
    "(aanpak|uitvoering|vervolg(proces|procedure|traject|stappen)?|planning|evaluatie|realisatie|monitoring|proces"
    "|implementatie|rapportage|tijdpad)"
)
_SECTIONS: dict[str, str] = {
    "points": f"""
        {_BODY} (besluit(en)?|stel(t|len)( u| de raad)? voor( om)?( te besluiten)?|voor ?te ?stellen( om)?|voorstellen)
        {_BODY} (heeft|hebben){_MANNER} besloten( om| tot)?|{_BODY} besluit(en)?{_MANNER}( om| tot)?
        (aan |van )?{_BODY}( van [\\w' -]+)? wordt (gevraagd|voorgesteld|verzocht|geadviseerd).*
        {_ASKED}{{0,2}}besluit(punten|tekst|en)?( (van )?(het )?(college|raad|b ?(&|en) ?w))?{_ON}
        ter besluitvorming( (door|aan|voorgelegd aan) .+)?|b ?e ?s ?l ?u ?i ?t( ?e ?n)?
        (conclusie|uitkomst|advies)( van)?( de)? (voorzitter|(raads)?commissie)( aan de raad)?
        besluitpunten.*|{_ASKED}?beslispunt(en)?.*|(ons )?voorstel( aan (u|de( gemeente)?raad|het college.*))?
        voorstel van het college( van b ?(&|en) ?w)?
        het voorstel( is)?
        ((gevraagd|voorgesteld|gegeven) )?advies( aan (u|de( gemeente)?raad|het college.*))?
        {_ASKED}(beslissing(en)?|besluiten).*|beslissing|dictum|strekking van het besluit
        (wij|we) (adviseren|stellen|vragen|verzoeken) (u|de raad|het college)\\b.*
        (wij|we) (adviseren|verzoeken|stellen voor)( om)?( te besluiten)?( om)?
        u wordt (gevraagd|voorgesteld|verzocht).*
        (aan )?de raad (wordt )?(voor)?gesteld.*|aan de raad voor te stellen
        (wat|welk besluit) (vragen|verwachten|willen) (wij|we) (van|aan) (u|de raad|het college)\\b.*
        wat (vragen (wij|we)|vraagt het college|wordt (er )?(van u )?(gevraagd|voorgesteld|besloten)).*
        wat (is het|houdt het) (voorstel|besluit).*|wat (is er|heeft het college|hebben (wij|we)) besloten
        wat (besluit|beslist|(moet|mag|kan|kunt|gaat) (u|de raad|het college) (besluiten|beslissen|vaststellen)).*
        wat (legt|leggen) .* voor|verzoek aan (u|de raad|het college)
        wat stel(len|t) (wij|we|het college) (u |de raad )?voor.*
        waar(over|toe|mee)? (besluit|beslist|stemt) (de raad|het college|u)\\b.*
        welke? (besluit(en)?|beslissing(en)?) (vragen|neemt|nemen|moet|ligt|liggen)\\b.*
        (ter )?kennis(neming|nemen)( van)?|kennis te nemen van
    """,
    "arguments": """
        (toelichting en )?argument(en|atie)?( (voor( en tegen)?|pro|en toelichting))?
        want|motivering|onderbouwing|overwegingen|overwegende dat|toelichting op het (voorstel|besluit)
        waarom (dit|doen|kiezen|willen|is dit|stellen|adviseren|deze)\\b.{0,45}|waarom
    """,
    "objections": f"{_RISKS}( ?(en|/|,) ?({_RISKS}|alternatieven))*\n        (welke|wat zijn( de)?|zijn er) {_RISKS}.*",
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
        (wat zijn de|welke) (financiële gevolgen|kosten).*
        wat (betekent|doet|kost) (het|dit)( voorstel| besluit)? (financieel|(voor|met) (de|onze) (financiën|begroting))
    """,
    "participation": """
        (burger|inwoner)?participatie(?!\\w*(verordening|wet|nota|visie|beleid|kader|plan)).*
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
        stukken|ter inzage( liggende stukken| gelegde stukken)?
    """,
    "framework": """
        kaders? (voor|van) .*
        overzicht (van )?(de )?(kaderstellende |relevante |vastgestelde |geldende )?((beleids)?nota['’]?s|beleidskaders)
        (beleids|raads)?kaders?( ?(,|en|/) ?(eerdere? \\w+|beleid|besluit(en|vorming)|wetgeving|regelgeving|context))*
        (relevante )?eerdere? (besluit(en|vorming)|raadsbesluiten|collegebesluiten|stukken|documenten|nota['’]?s)( .*)?
        (wettelijk|beleids|juridisch|bestaand|vastgesteld|kaderstellend|vigerend|geldend)e?( |-)?(kader|beleid)s?
        (relevante?|vastgestelde|kaderstellende|onderliggende|gerelateerde|bestaande) (beleids|raads)?(stukken|beleid)
        (actuele )?(kaderstellende|actuele|geldende|vigerende|belangrijkste|bestaande) (beleids)?(nota['’]?s|kaders)
        (kaderstellende|geldende|vigerende|belangrijkste|bestaande) (beleids)?(documenten|besluiten)|basisdocumenten
        welke (beleids)?(kaders|nota['’]?s|documenten) (gelden|zijn).*
        (relevante?|vastgestelde|gerelateerde) (beleids|raads)?(besluiten|documenten|kaders|nota['’]?s)( en \\w+)*
        (onderliggende?|aanpalende?|bijbehorende?|verwante?) (beleid|(beleids|raads)?(stukken|documenten|nota['’]?s))
        beleid ?(en|/|&) ?(wettelijke |gemeentelijke )?(kaders?|regelgeving|verordeningen)
        (beleids|kader)(documenten|nota['’]?s|stukken)|(beleids)?nota['’]?s en (verordeningen|kaders|regelingen)
        eerder genomen besluiten|eerder (is )?(besloten|vastgesteld)( beleid)?|historie|voorgeschiedenis|grondslag(en)?
        (samenhang|relatie) met (ander|bestaand|eerder|overig) beleid
        wat (heeft|hebben) (de raad|het college|u|uw raad|we|wij) (al|eerder) besloten.*
        welke eerdere (besluiten|kaders|afspraken|stukken).*|waar bouwt .+ op voort
    """,
    "introduction": """
        (ten )?(in|aan)leiding( ?(en|/) ?\\w+( context)?)*
        achtergrond(informatie)?|context|samenvatting|korte inhoud|probleemstelling
        kern(boodschap| van de boodschap)
        waarom nu|waarom (ontvangt|krijgt|schrijven|sturen|informeren|leest) .*
        (nadere )?toelichting( op .*)?
        (wat speelt er|waar gaat (het|dit) over).*
    """,
    "purpose": """
        beoogde? (maatschappelijke? )?(resultaat|effect(en)?|doel)
        (maatschappelijk )?effect|doel(stelling)?
        wat (willen we bereiken|beogen we|is het doel).*
        (wij|we) willen
    """,
    "route": f"""
        ((besluit(vormings)?|parafen|behandel|akkoord)-?|(ambtelijke|bestuurlijke|interne) )?rout(e|ing)
        procesgang|(parafen|paraferings?|akkoord|accorderings?|mandaat)-?(blad|lijst|formulier|overzicht|traject)
        (weg|route|pad|traject|stappen) (naar|tot|van|voor) (het |een |de |dit )?{_ASKED}?(besluit(vorming)?|akkoord)
        (ambtelijke|interne|bestuurlijke) (accordering|parafering|paraaf|parafen|akkoord)
    """,
    "initial": "(mede)?parafering|(mede)?parafen|(mede)?paraaf|geparafeerd door",
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
_OPENS = Opening(*_SECTIONS.values())
_NUMBER = re.compile(r"[\dIVX]{1,3}[.)]?(?:\d\.?)*\s+")
_ENDS = " \t\r\n\f\v\xa0:.?*"


def _bare(title: str) -> str:
    """Return a title without its number and the signs behind it."""
    title = title.strip()
    number = _NUMBER.match(title)
    return title[number.end() if number else 0 :].rstrip(_ENDS).lstrip(" :.?*")


@lru_cache(maxsize=4096)
def section_of(title: str) -> str | None:
    """Return which section of a decision paper a heading or label opens, or None."""
    bare = _bare(title)
    if not bare or len(bare) > 80 or not _OPENS(lowered := small(bare)):
        return None
    match = _SECTION.fullmatch(lowered)
    return match.lastgroup if match else None


_QUESTION = re.compile(
    r"(?:wat|waar\w*|hoe|wie|welke?|wanneer|met\s+wie|voor\s+wie|is|zijn|kan|kunnen|moet|mag)\b|.*\?\s*$", re.IGNORECASE
)
_HEARD = re.compile(
    "|".join(
        f"(?P<{section}>{words})"
        for section, words in (
            (
                "other",
                r"^conclusie$|^stem(?:uitslag|verhouding|verklaring|ming)|^toezegging|^(?:moties|amendementen)|^insprekers|^uitzending|^kijk\s+terug|bezwaar$|bezwaar\s+(?:maken|en\s+beroep)|rechtsmiddel|juridisch|rechtmatig|privacy|duurza|klimaat|personele|personeel|staatssteun|aanbested|inkoop|organisatorisch|urgentie"
                r"|bevoegd|mandaat|ondertekening|huisvesting|\bict\b|\bavg\b|\bwet|verordening",
            ),
            (
                "introduction",
                r"aanleiding|inleiding|achtergrond|samenvat|context|\bspeelt|aan\s+de\s+hand|stand\s+van\s+zaken|waarom\s+nu",
            ),
            (
                "attachments",
                r"bijlage|(?:bij|toe)gevoegd|meegestuurd|meegezonden|ter\s+inzage|\berbij\b|bijbehorend"
                r"|(?<!relevante )(?<!eerdere )\bstukken\b",
            ),
            (
                "framework",
                r"kaders?\b|\beerdere?\b|gelet\s+op|grondslag|\bbeleid\b|relevante\s+(?:documenten|stukken)|geschiedenis"
                r"|\bpast\b.*\bbij\b|al\s+(?:besloten|afgesproken)",
            ),
            (
                "objections",
                r"risico|kanttekening|pleit\b.*tegen|nade(?:el|len)\b|minpunt|bezwa|\b(?:er)?tegen|\bmis\s?gaan|onzeker|aandachtspunt|\bletten\b"
                r"|dilemma|keerzijde|knelpunt",
            ),
            (
                "alternatives",
                r"alternatie|variant|scenario|\bopties\b|keuzemogelijk|ander\w*\s+(?:keuze|mogelijkhe|optie|oploss|weg)"
                r"|overwogen|\bniet\b.*\b(?:besluit|doen|instemm)",
            ),
            (
                "purpose",
                r"\bdoel|beoog|bereik|effect|resulta(?:at|ten)\b|\blevert\b",
            ),
            (
                "arguments",
                r"argument|overweging|motiver|onderbouw|voorde(?:el|len)\b|pluspunt|pleit|\breden|\bwaarom\b|afweging|beweeg",
            ),
            (
                "participation",
                r"participatie|\bmee(?:ge)?(?:da|de|pra|doe)|betro|betrek|gesproken|\bpraatten|afstem|afgestem|overle|draagvlak"
                r"|inspraak|consult|geraadpleeg|samenspraak|samen(?:ge)?werk|belanghebbend|gehoord|partners",
            ),
            (
                "communication",
                r"communic|publi[ck]|bekend|openbaar|informe(?:er|re)|informatie\s+aan|vertel|op\s+de\s+hoogte|weten\b"
                r"|voorlicht|persbericht",
            ),
            (
                "follow_up",
                r"vervolg|planning|uitvoer|hierna|\bverder\b|daarna|evalu|monitor|implement|tijd(?:pad|lijn|schema)"
                r"|volgende\s+stap|\bproces|\bwanneer\b|\bna\s+(?:uw|het|dit|ons)\s+besluit|realisatie|verantwoording|\bstappen\b"
                r"|aanpak|terugkop|mijlpa",
            ),
            (
                "finance",
                r"financ|\bkost(?:en)?\b|\bgeld\b|dekking|betalen|\bbetaalt|begroting(?!s(?:programma|product|jaar|onderdeel))|budget|\bbaten\b|\blasten\b|\bmiddelen\b",
            ),
        )
    )
)
"""A word in a short title or a question that tells which section it heads; the first in the title counts."""
_CAPTION = re.compile(r"\s*(?:tabel|figuur|grafiek|bijlage|programma)\s+\d", re.IGNORECASE)
_STATES = re.compile(
    r"(?:de|het|een|er|dit|dat|deze|wij|we|uit|in|op|met|door|\d)\b|.*\b(?:is|zijn|wordt|worden|heeft|hebben)\b"
)
"""How a heading opens that says something, instead of naming what is under it."""


@lru_cache(maxsize=4096)
def heard(title: str) -> str | None:
    """Return which section a title opens in a paper known to be a decision: by its phrase, else by a word in it.

    There a title may be in any words; a heading that says something by itself ("De kosten dalen") is none.
    """
    if (section := section_of(title)) or len(title) > 80 or _CAPTION.match(title):
        return section
    bare = small(_bare(title))
    asks = _QUESTION.match(title.strip())
    found = _HEARD.search(bare.removeprefix("waarom ") if asks and bare.count(" ") > 4 else bare)
    if found is None or (not asks and (len(bare.split()) > 6 or (_STATES.match(bare) and found.end() < len(bare) - 2))):
        return None
    return found.lastgroup


ROUTE = ("initial", "agenda", "approval", "route")
DECIDING = re.compile(
    r"\s*(?:(?:genomen|college|collectief)[\s-]?)?(?:besluit|beslissing)(?:en)?"
    r"(?:\s+(?:van\s+)?(?:het\s+)?(?:college|raad|b\s?(?:&|en)\s?w))?\W*",
    re.IGNORECASE,
)
"""The column of a list of decisions, as a table, that says what was decided."""
MANNERED = (
    r"(?:(?:unaniem|met\s+algemene\s+stemmen|zonder\s+hoofdelijke\s+stemming|bij\s+(?:hamerslag|acclamatie)"
    r"|(?:in|met|bij)\s+meerderheid(?:\s+van\s+stemmen)?)\s+)?(?:\([\w ,]{1,60}\)\s+)?"
)
TOLD = Gated(
    r"(?:het\s+college(?:\s+van\s+(?:burgemeester\s+(?:&|en)\s+wethouders|b\s?(?:&|en)\s?w))?|burgemeester\s+(?:&|en)\s+wethouders"
    r"|de\s+(?:gemeente)?raad|de\s+burgemeester)\s+"
    rf"(?:(?P<to>besluit(?:en)?\s+{MANNERED}|stel(?:t|len)\s+(?:de\s+(?:gemeente)?raad|u)\s+voor\s+|(?:heeft|hebben)\b[^.:]{{0,90}}?\bbesloten\s+)(?:om\s+|tot\s+)?(?=[^:]*$)"
    r"|(?![^.:]*\b(?:in|akkoord)\s+met\s+(?:het|dit)\s+(?:\w+\s)?voorstel\b)(?:stem(?:t|de|men|den)|gaat|is|zijn|ging)\s[^.:]{0,40}?\b(?:in\s+met|akkoord)\b|neemt\s[^.:]*\bkennis\b"
    r"|(?:heeft|hebben)\s(?=[^.:]*\b(?:ingestemd|vastgesteld|kennis\s?genomen|benoemd|aangewezen|verleend|toegekend|goedgekeurd"
    r"|aangenomen|ingetrokken)\b)|(?:stel(?:t|len)|wij(?:st|zen)|verle(?:ent|nen)|ken(?:t|nen))\s[^.:]*\b(?:vast|aan|af|toe)\.?$"
    r"|verle(?:ent|nen)\s+(?:een|de|aan|eenmalig)\b)",
    ("college", "wethouders", "raad", "burgemeester"),
    re.IGNORECASE,
)
"""The sentence by which a list of decisions tells what was decided; `to` where what follows says it alone."""
LISTED = Gated(
    r"(?:besluit(?:en)?|akkoord)lijst\b|lijst\s+van\s+besluiten|besluitenoverzicht|overzicht\s+(?:van\s+)?(?:genomen\s+|openbare\s+)?besluiten"
    r"|\b(?:college|b\s?(?:&|en)\s?w|raads)[\s-]?besluiten\b|\bbesluiten\s+(?:van\s+)?(?:(?:het\s+)?college|b\s?(?:&|en)\s?w"
    r"|(?:burgemeester|gedeputeerde)\b|de\s+(?:gemeente)?raad)",
    ("besluiten", "besluitlijst", "akkoordlijst"),
    re.IGNORECASE,
)
"""What a list of decisions is called."""
