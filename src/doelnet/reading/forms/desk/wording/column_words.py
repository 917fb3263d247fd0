"""Words that stand over columns alone, by the families in which registers, planning and indicator sheets write them.

What also labels a block of text is in the vocabulary of roles; a word here says nothing in running text.
"""

from __future__ import annotations

import re

from doelnet.reading.dutch.letters import small
from doelnet.reading.forms.desk.wording.phrases import Opening, one_of

_WE = "(we|wij)"
_IT = "(het|dit|dat|deze actie)"
_CHANGED = (
    "(bijgewerkt|gewijzigd|geactualiseerd|bewerkt|besproken|gecontroleerd|aangepast|ingevuld|ingevoerd|aangemaakt|gemeld"
    "|opgenomen|ververst|bekeken)"
)
_CHANGE = (
    "(wijziging|mutatie|update|actualisatie|bewerking|aanpassing|controle|invoer|invul|melding|toezegging|versie)s?"
)
_TITLES: dict[str, str] = {
    "goal": f"""
        (hier|daar)(mee|aan) werken {_WE}( mee)? aan
        werken {_WE}( mee)? aan( welke?)?( doel)?
        waar werken {_WE}( (mee|naar))? (aan|toe)
        waartoe( dient {_IT})?
        waar(aan)? ({_IT} (aan )?|draagt {_IT} |dragen {_WE} )(bijdraagt|bijdragen|bij|aan bij)( aan)?
        (levert een )?bijdrage aan( welke?)?
        (dit |wat )?{_WE} beogen|wat beogen {_WE}|wat wordt beoogd
        wat (moet|moeten|gaat|gaan|zal|kan) (er )?((veranderen|anders|beter)( worden)?)
        (beoogde?|gewenste?) uitkomst(en)?
        (gekoppeld|gelinkt|verbonden) aan( doel)?
        (ten behoeve van|in het kader van|dient|past bij|raakt|valt onder) (welk |het )?doel
    """,
    "indicator": f"""
        waar (kijken|letten|sturen) {_WE} (naar|op)
        waar {_WE} (naar kijken|op (letten|sturen))
        (wat|dit) ((houden {_WE} bij)|({_WE} bijhouden)|((volgen|meten) {_WE})|({_WE} (volgen|meten)))
        hoe ((volgen|meten) {_WE} {_IT}|{_WE} {_IT} (volgen|meten))
        waar(aan)? (lezen|zien|merken|aflezen) {_WE} {_IT} (aan )?af
        meetgegevens?|indicatornaam|waaraan afleesbaar|prestatiema(at|ten)|wat is de indicator
    """,
    "unit": """
        uitgedrukt (in|als)|weergegeven (in|als)|gemeten in|(soort|type) (getal|cijfer|waarde)|telt in|meetmaat
        (meet|reken)eenheid
    """,
    "baseline": f"""
        nulpunt|aanvangs?(waarde|stand|cijfer)|oorspronkelijke (waarde|stand)|(eerste|begin) meting
        waar (stonden {_WE}|kwamen {_WE} vandaan)|(start|begin|uitgangs)cijfer
    """,
    "goalvalue": f"""
        mikpunt(en)?|richt(waarde|getal|cijfer)|te halen( (in|eind))?|(moet|wil) (zijn|worden)( in)?
        waar (willen|moeten) {_WE} (staan|uitkomen)( in)?
    """,
    "source": f"""
        waar (komt {_IT}( cijfer)?|komen de cijfers|halen {_WE} {_IT}) vandaan
        (cijfers? )?(afkomstig|komt|komen) (uit|van)|herkomst( van)?( (het|de))? (cijfers?|getal|gegevens)
        (meet|cijfer)bron|leverancier( van)?( de)? (cijfers|gegevens)|bron( van)? (het|de) cijfers?|bron cijfers?
    """,
    "effort": f"""
        waarmee( (bereiken|doen) {_WE} {_IT})?|wat doen {_WE}( (er|daar|hier)voor)? (concreet|precies)
        wat (pakken|voeren) {_WE} (op|uit)|wat is de (actie|activiteit|maatregel|inspanning)
        ingre(ep|pen)|werkpakket(ten)?|klus(sen)?|concrete stap(pen)?|gesubsidieerde activiteit(en)?
    """,
    "owner": f"""
        (wie (staat|is) )?aan de lat|(partij |organisatie |wie is |wie )?aan zet
        (bij wie )?belegd( bij)?|opgepakt door|wie {_IT} oppakt
        (in )?(regie|handen)( (bij|van))|ligt bij|uit te voeren door|wordt uitgevoerd door
        (naam )?(van de )?(subsidie)?(aanvrager|ontvanger)
        (gesubsidieerde|uitvoerende) (instelling|organisatie|partij)
    """,
    "partners": """
        (wie )?(doet|doen|helpt|helpen|werkt|werken|denkt|denken)( (er|ook))? mee
        (in )?(nauwe )?samenwerking met|i[.]?s[.]?m[.]?|meedoeners|bondgenoten|(met )?medewerking van
        (mede )?(ondersteund|gesteund) door|(werkt|werken) samen met|met welke (partners?|partijen)
        (ook|verder|mede|overige|andere)( (betrokken|partijen|betrokkenen|partners))
        betrokken( bij)?
    """,
    "planning": f"""
        begint|eindigt|loopt (van|vanaf|tot|t/m|tot en met)
        (start|gestart|gereed|klaar|afgerond|op te leveren) (op|in|per)
        afronding|aanvang|ingangsdatum|(verwachte|geplande|beoogde) (start|einde?|afronding|oplever(ing|datum))
        (gepland|verwacht|beoogd) (begin|einde|gereed)
        (start|begin|eind)(datum)? (actie|activiteit|uitvoering|project)
        (van|tot) wanneer|wanneer (klaar|af|gestart|start)( is)?( {_IT})?
    """,
    "fund": """
        (waaruit )?(betaald|bekostigd|gefinancierd|gedekt)( uit| van| door)?
        potje|ten laste van|(uit |van )welke? (budget|potje|middelen|begrotingspost)|begrotingspost
    """,
    "budget": """
        geraamd|verbruikt|uitputting|gereserveerd|toegekend( bedrag)?|uitgaven (t/m|tot en met|tot)( \\w+)?
        (benodigde?|beschikbare?) (bedrag|middelen|geld)
    """,
    "number": "(rij|regel)(nr|nummer)|ref[.]?|referentie(nr|nummer)",
    "result": f"""
        eindproduct(en)?|wat (ligt|is|staat) er (dan|straks)( klaar)?|wat {_WE} (dan )?opleveren
    """,
    "status": f"""
        (datum )?((voor het )?laatste?( keer| maal)? )?{_CHANGED}( (op|per|door|d.d.))?
        (datum )?(laatste )?{_CHANGE}|{_CHANGE}-?(datum|moment)|datum( van)?( de)?( laatste)? {_CHANGE}
        ontstaan( op)?|actueel per|versie(datum)?|stavaza|signaal|aantekening(en)?|notities?|uitleg
        (jaar|datum|periode|moment)( van)?( de)? (laatste|(meest )?recente|vorige) (meting|peiling|cijfers?)
        wat valt( er)? op|hoe (staat|loopt) het( er)?( nu)?( voor)?
    """,
}
"""By role, what municipalities write over a column; a blank is any blanks (see `phrases.one_of`)."""
_TITLE = re.compile("|".join(f"(?P<{role}>{one_of(lines)})" for role, lines in _TITLES.items()))
_may_open = Opening(*_TITLES.values())
_BESIDE = re.compile(r"\([^()]*\)|\b(?:eind\s+)?(?:19|20)\d\d\b(?:\s*[-–/]\s*(?:20)?\d\d\b)?")
_LONGEST = 50


def role_of_title(title: str) -> str | None:
    """Return the role of a column by words that stand over columns alone, or None; a year or aside makes no odds."""
    said = small(title) if len(title) <= _LONGEST else ""
    if not said or not _may_open(said):
        return None
    bare = " ".join(_BESIDE.sub(" ", said).split()).strip(" :?.-–/*")
    match = _TITLE.fullmatch(bare)
    role = match.lastgroup if match else None
    return role if role != "unit" or not re.search(r"\d{4}", said) else None
