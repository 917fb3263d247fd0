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
        wat (is|zijn) (het|de|ons|onze) (doel|doelen|bedoeling|ambities?|opgaven?)|bedoeling|waarvoor|waar draait het om
        wat (beloven|hopen) {_WE}( (te|dat).*)?|wat (staat|hebben) (ons|{_WE}) voor ogen|verandering(en)? die .+
        (ten behoeve van|in het kader van|dient|past bij|raakt|valt onder) (welk |het )?doel
    """,
    "indicator": f"""
        waar (kijken|letten|sturen) {_WE} (naar|op)
        waar {_WE} (naar kijken|op (letten|sturen))
        (wat|dit) ((houden {_WE} bij)|({_WE} bijhouden)|((volgen|meten) {_WE})|({_WE} (volgen|meten)))
        hoe ((volgen|meten) {_WE} {_IT}|{_WE} {_IT} (volgen|meten))
        waar(aan)? (lezen|zien|merken|aflezen) {_WE} {_IT} (aan )?af
        wat tellen {_WE}|(waarop|waarnaar) (letten|kijken) {_WE}|meetlat(ten)?
        meetgegevens?|indicatornaam|waaraan afleesbaar|prestatiema(at|ten)|wat is de indicator
    """,
    "unit": """
        uitgedrukt (in|als)|weergegeven (in|als)|gemeten in|(soort|type) (getal|cijfer|waarde)|telt in|meetmaat
        (meet|reken)eenheid
    """,
    "baseline": f"""
        nulpunt|aanvangs?(waarde|stand|cijfer)|oorspronkelijke (waarde|stand)|(eerste|begin) meting
        (stand )?bij de (start|aanvang)|waar beginnen {_WE}|referentie(waarde|stand|cijfer)
        waar (stonden {_WE}|(kwamen|komen) {_WE} vandaan)|(start|begin|uitgangs)cijfer
    """,
    "goalvalue": f"""
        mikpunt(en)?|richt(waarde|getal|cijfer)|te halen( (in|eind))?|(moet|wil) (zijn|worden)( in)?
        waar (willen|moeten) {_WE} (staan|uitkomen)( in)?
        (gewenste?|beoogde?) (cijfer|getal|stand|aantal|niveau)|(gewenst|beoogd) (in|per)
    """,
    "actual": """
        telling|peiling|(laatste|nieuwste|(meest )?recente?|vorige?|huidige?) (cijfers?|score|telling|peiling|uitkomst)
        (cijfers?|score) (nu|vorig jaar|dit jaar)|(cijfers?|score) (in|over)|situatie nu
    """,
    "source": f"""
        waar (komt {_IT}( cijfer)?|komen de cijfers|halen {_WE} {_IT}) vandaan
        (cijfers? )?(afkomstig|komt|komen) (uit|van)|herkomst( van)?( (het|de))? (cijfers?|getal|gegevens)
        (volgens|uit) welke? (onderzoek|monitor|bron|rapport)|(gegevens|cijfers?) (uit|van|volgens)|gemeten door
        (meet|cijfer)bron|leverancier( van)?( de)? (cijfers|gegevens)|bron( van)? (het|de) cijfers?|bron cijfers?
    """,
    "effort": f"""
        waarmee( (bereiken|doen) {_WE} {_IT})?|wat doen {_WE}( (er|daar|hier)voor)? (concreet|precies)
        wat (pakken|voeren) {_WE} (op|uit)|wat is de (actie|activiteit|maatregel|inspanning)
        wat (spraken|spreken) {_WE}( samen| hierover)? af( voor| met.+)?|werkafspra(ak|ken)
        wat is (er )?(met .+ )?afgesproken
        wat (moet|moeten|gaat|gaan|zal|zullen) (er )?(nog )?gebeuren|wat gebeurt er( (al|nog|nu|dan))?
        wat (doen|zetten|pakken|organiseren|regelen|starten) {_WE}( (al|nog|extra|samen|in|aan|zelf|nieuw))?
        wat (is|hebben {_WE}) (er )?(daar|hier)?(voor)? ?nodig|wat te doen|opdracht(en)?|ta(ak|ken)|nadere uitwerking
        concrete uitwerking|concretisering|wijze van uitvoering
        ingre(ep|pen)|werkpakket(ten)?|klus(sen)?|concrete stap(pen)?|gesubsidieerde activiteit(en)?
    """,
    "owner": f"""
        (wie (staat|is) )?aan de lat|(partij |organisatie |wie is |wie )?aan zet
        (getrokken|geleid|begeleid|uitgevoerd|geregeld|georganiseerd) door|actie (door|bij|van)|initiatief (bij|van)
        verantwoordelijk(e|heid)( bij)?|(het |in het )?voortouw( bij)?|regie(voerders?)?|coördinatie( door| bij)?
        (verantwoordelijke? )?(team|afdeling)
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
        (met )?(hulp|steun|inbreng|ondersteuning) (van|door)|in (overleg|afstemming|afspraak) met|i[.]?o[.]?m[.]?
        welke (partijen|partners|organisaties) .+|wie (zijn|is|waren|worden) (er )?betrokken|wie hebben .* nodig
        deelnemers?|keten-?partners?|meedenkers|deelnemende (partijen|partners|organisaties)
        betrokken( bij)?
    """,
    "planning": f"""
        begint|eindigt|loopt (van|vanaf|tot|t/m|tot en met)
        (start|gestart|gereed|klaar|afgerond|op te leveren) (op|in|per)
        (voor|per|tegen) ((het )?eind(e)?( van)?|wanneer)|(dit )?is (afgerond|klaar|gereed) (op|in|voor)
        afronden (voor|in)
        (de |deze )?(actie|afspraak|maatregel|inspanning) loopt (van|vanaf|tot)|tijdlijn|tijdspad|jaar van uitvoering
        (uitvoerings)?fase|vanaf
        afronding|aanvang|ingangsdatum|(verwachte|geplande|beoogde) (start|einde?|afronding|oplever(ing|datum))
        (gepland|verwacht|beoogd) (begin|einde|gereed)
        (start|begin|eind)(datum)? (actie|activiteit|uitvoering|project)
        (van|tot) wanneer|wanneer (klaar|af|gestart|start)( is)?( {_IT})?
    """,
    "fund": """
        (waaruit )?(betaald|bekostigd|gefinancierd|gedekt)( uit| van| door)?
        bekostiging|waar komt het geld (van|vandaan)
        potje|ten laste van|(uit |van )welke? (budget|potje|middelen|begrotingspost)|begrotingspost
    """,
    "budget": """
        geraamd|verbruikt|uitputting|gereserveerd|toegekend( bedrag)?|uitgaven (t/m|tot en met|tot)( \\w+)?
        (benodigde?|beschikbare?) (bedrag|middelen|geld)
    """,
    "benefit": """
        wat (heeft|hebben) .+ (er|hier|daar)aan|maatschappelijke (winst|meerwaarde)|opbrengst voor (de |het |onze )?\\w+
    """,
    "capability": """
        wat (moet|moeten) .+ kunnen|wat hebben .+ (in huis|nodig in huis)|te ontwikkelen (kennis|vaardighe(id|den))
        (benodigde|nieuwe) (capaciteit(en)?|vaardighe(id|den)|kennis)
    """,
    "number": "(rij|regel)(nr|nummer)|ref[.]?|referentie(nr|nummer)",
    "result": f"""
        (klaar|gereed|af|afgerond|gedaan) (als|wanneer|zodra|indien)
        wat (is|zijn) (er )?(dan |straks |in |eind )*(klaar|af|gereed)|wat (moet|gaat|zal) (het|dit) opleveren
        te behalen
        wat (is|staat|ligt|hebben {_WE}|zien {_WE}) (er )?(dan|straks|over .+)( klaar)?|wat ligt er
        wat merk(t|en) .+ (er|hier|daar)van
        wat merk(t|en) (de |het |onze )?(inwoners?|kind(eren)?|jeugd|jongeren|leerlingen?)
        eindproduct(en)?|wat (ligt|is|staat) er (dan|straks)( klaar)?|wat {_WE} (dan )?opleveren
    """,
    "status": f"""
        (datum )?((voor het )?laatste?( keer| maal)? )?{_CHANGED}( (op|per|door|d.d.))?
        (datum )?(laatste )?{_CHANGE}|{_CHANGE}-?(datum|moment)|datum( van)?( de)?( laatste)? {_CHANGE}
        ontstaan( op)?|actueel per|versie(datum)?|stavaza|signaal|aantekening(en)?|notities?|uitleg
        (jaar|datum|periode|moment)( van)?( de)? (laatste|(meest )?recente|vorige) (meting|peiling|cijfers?)
        (wat )?(viel|valt|vielen|vallen) (er |ons )?op
        hoe (ging|gaat|liep|loopt|verliep|verloopt|staat)( (het|dit))?( .+)?
        (wat|dit) (zagen|leerden|leren|merkten|constateren) {_WE}( (nu|ervan|hiervan|terug))?
        (hoe |zo )ver zijn {_WE}( nu)?
        waar sta(an|at) {_WE}( nu)?|lukt (het|dit)|wat is er (van terechtgekomen|gebeurd|mee gebeurd)|opvolging
        afgehandeld|afhandeling|reflectie|evaluatie|leerpunt(en)?|duiding|verdieping|beoordeling|gehaald|terugkoppeling
        aandachtspunt(en)?|knelpunt(en)?|kans(en)?( en risico.?s)?|reactie
        wat valt( er)? op|hoe (staat|loopt) het( er)?( nu)?( voor)?
    """,
}
"""By role, what municipalities write over a column; a blank is any blanks (see `phrases.one_of`)."""
_DATED: dict[str, str] = {
    "result": f"""
        wat (is|staat|ligt|hebben {_WE}|zien {_WE})( er)?( in| per)?|waar zijn {_WE}( in)?|(op)?geleverd
        ((in|dit|dat) )?(is|staat|ligt|zijn|hebben {_WE}|zien {_WE})( er)?( in| per)?
    """,
    "actual": "(cijfers?|score|meetresultaat)( (in|over|uit|van))?",
    "effort": "(vervolg(acties?|stap(pen)?|afspra(ak|ken))?|plannen|voornemens|doen we|vooruitblik)( (in|voor))?",
}
"""The same, where a year stands beside the words: "Wat is er eind 2027?" tells a result, "Wat is er?" nothing."""
_DATED_TITLE = re.compile("|".join(f"(?P<{role}>{one_of(lines)})" for role, lines in _DATED.items()))
_DONE = re.compile(r"(?:is (?:het|dit|dat) )?(?:gedaan|gelukt|afgerond|gehaald|behaald|klaar|uitgevoerd|af)\s?\?")
"""Whether it was done: a mark behind the word makes it a question."""
_TITLE = re.compile("|".join(f"(?P<{role}>{one_of(lines)})" for role, lines in _TITLES.items()))
_may_open = Opening(
    *_TITLES.values(), *_DATED.values(), "is |gedaan|gelukt|afgerond|gehaald|behaald|klaar|af|uitgevoerd"
)
_BESIDE = re.compile(r"\([^()]*\)|\b(?:(?:eind|schooljaar)\s+)?(?:19|20)\d\d\b(?:\s*[-–/]\s*(?:20)?\d\d\b)?")
_LONGEST = 50


def role_of_title(title: str) -> str | None:
    """Return the role of a column by words that stand over columns alone, or None; a year or aside makes no odds."""
    said = small(title) if len(title) <= _LONGEST else ""
    if not said or not _may_open(said):
        return None
    if said.endswith("?") and _DONE.fullmatch(said):
        return "status"
    told = " ".join(_BESIDE.sub(" ", said).split())
    bare = told.strip(" :?.-–/*")
    match = (_DATED_TITLE.fullmatch(bare) if told != said else None) or _TITLE.fullmatch(bare)
    role = match.lastgroup if match else None
    return role if role != "unit" or not re.search(r"\d{4}", said) else None
