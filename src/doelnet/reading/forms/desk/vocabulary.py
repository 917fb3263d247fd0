"""The vocabulary of roles: the words by which plans call their goals, efforts, owners and so on."""

from __future__ import annotations

_DOEL = "doel(en|stelling(en)?)?"


_DOET = "(acties?|activiteit(en)?|maatregel(en)?|inspanning(en)?)"


_GELD = "(budget(ten)?|kosten(raming)?|bedrag|begroting|raming|middelen|investering|geld)"


_WE = "(we|wij|de gemeente|gemeenten|partijen)"


ROLES: dict[str, str] = {
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
        (onze|gezamenlijke) ({_DOEL}|ambities?|opgaven?)
        {_DOEL} ?(/|en|of) ?(opgaven?|ambities?|(sub)?{_DOEL})
        (maatschappelijke )?opgaven?( ?(/|en|of) ?{_DOEL})?
        ambities?
        [\w-]{{2,}}({_DOEL}|opgaven?|ambities?)
        stip op de horizon|onze droom|toekomstbeeld|beoogde situatie
        (gewenste )?beweging(en)?
        gewenste (situatie|effect(en)?|ontwikkeling(en)?)
        (beoogde?|maatschappelijke?) (maatschappelijke? )?effect(en)?
        (wat|dit) (willen|wilden|wil|wilde) {_WE}( samen| met elkaar)?( bereiken| bereikt hebben)?
        (wat )?{_WE} (willen|wilden)( bereiken)?
        waar (gaan|willen) {_WE} (naartoe|naar toe|voor)
        hier gaan {_WE} voor
        waar {_WE} naartoe willen
        (draagt|dragen) bij aan( (de|het|welke?))? {_DOEL}|(bijdrage aan|(hoort )?bij|aan welke?|voor welke?) {_DOEL}
        (relatie|koppeling|link|verband) (met|naar|aan)( (de|het))? {_DOEL}
        {_DOEL}( |-)?(nr|nummers?)
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
        (hieraan|zo|daaraan) (zien|merken|meten|weten) {_WE}( (dat|het|dit))?
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
        (wat|dit) (hebben|heeft) {_WE} (daar ?voor |er ?voor )?gedaan
        (wat|dit) (deden|deed) {_WE}( daar ?voor| er ?voor)?
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
        terugblik|vooruitblik
        (draagt|dragen) bij (door|met)|neemt op zich|gaat doen
    """,
    "result": f"""
        ((beoogde?|verwachte?|gewenste?|behaalde?|te behalen|concrete?) )?(tussen|eind)?resulta(at|ten)
        op te leveren|oplevering
        wat (hebben|heeft) {_WE} (dan|straks) bereikt
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
        (door )?wie( (doet|doen|gaat|gaan|pakt|zorgt)( (het|dit|dat|ervoor|daarvoor))?( doen| op)?)?
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
        begin(datum)?|einde|maand|kwartaal
        tijds?planning
        mijlpa(al|len)
        datum( gereed)?
        uitvoering in
        start ?(/|en|-) ?eind(e|datum)?
    """,
    "budget": f"""
        ((benodigde?|geraamde?|beschikbaar|indicatie|indicatieve?|totale?) )?{_GELD}
        {_GELD} (per jaar|structureel|incidenteel)
        financiën|begroot|subsidie(bedrag)?
        (reeds |al |totaal )?(besteed|uitgegeven|bestedingen|uitgaven)
        (werkelijke|gemaakte|gerealiseerde) (kosten|uitgaven|lasten)
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
