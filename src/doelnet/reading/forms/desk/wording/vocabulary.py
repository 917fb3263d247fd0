"""The vocabulary of roles: the words by which plans call their goals, efforts, owners and so on."""

from __future__ import annotations

_DOEL = "doel(en|stelling(en)?)?"


_DOET = "(acties?|activiteit(en)?|maatregel(en)?|inspanning(en)?|interventies?|project(en)?)"


_GELD = "(budget(ten)?|kosten(raming)?|bedrag|begroting|raming|middelen|investering|geld)"


_THE = "(het|de|ons|onze)"
_OF_PART = (
    "( (van|voor|binnen|in) (dit|deze|het|ons|de) (programma|thema|plan|domein|hoofdstuk|opgave|beleid|onderdeel))?"
)
"""What a label says that is about one part of a plan."""


_WE = "(we|wij|de gemeente|gemeenten|partijen)"


_DOES = (
    f"(gaan|doen|leveren|voeren|nemen|zetten|ondernemen|starten|werken) {_WE}"
    " (aan |in op )?(de |het )?volgende( [a-z]+)?( uit)?"
)
"""How a heading goes on that leads from goals to what is done for them."""


ROLES: dict[str, str] = {
    "theme": r"""
        (hoofd|sub)?thema['’]?s?
        focus(punt(en)?)?
        speerpunt(en)?
        pijlers?
        (deel)?programma(onderdeel)?
        ([\w-]{2,})?lijn(en)?
        spoor|sporen
        prioriteit(en)?
        leef(gebied|wereld|domein)(en)?
        beleidsveld|domein(en)?
        bouwste(en|nen)
        (aandachts|resultaat|ontwikkel|werk|beleids)gebied(en)?
        (leef|levens|leeftijds|ontwikkel)(werelden?|domein(en)?|fasen?|gebied(en)?|terrein(en)?)|leefwereld
    """,
    "goal": rf"""
        (beleids|hoofd|sub|deel|programma|jaar|eind|meerjaren)?{_DOEL}
        (strategisch|operationeel|tactisch|overkoepelend|concreet|maatschappelijk|algemeen|inhoudelijk) {_DOEL}
        (strategische|operationele|tactische|overkoepelende|concrete|maatschappelijke|algemene|inhoudelijke) {_DOEL}
        (algemene?|strategische?|overkoepelende?|centrale?) (programma|beleids|hoofd|sub){_DOEL}
        (onze|gezamenlijke) ({_DOEL}|ambities?|opgaven?)
        {_DOEL} ?(/|en|of) ?(opgaven?|ambities?|(sub)?{_DOEL})
        ambities? ?(/|en|of) ?{_DOEL}
        (welke?|bijbehorende?) (sub|beleids)?{_DOEL}
        ({_DOEL}|ambities) (van|voor|binnen|in|bij) (dit|deze|het|ons) (programma|thema|plan|domein|hoofdstuk|opgave)
        {_THE} (hoofd|programma|beleids|algemene |centrale )?(doel(stelling)?|ambitie|opgave){_OF_PART} (is|luidt)
        (gewenste|beoogde|maatschappelijke) impact|(programma)?missie{_OF_PART}
        objectives?|goals?|(programma)?{_DOEL} en (de )?(rol|taak|inzet|bedoeling)( van de gemeente)?
        (lange|middellange|korte) ?termijn ?{_DOEL}
        (maatschappelijke )?opgaven?( ?(/|en|of) ?{_DOEL})?
        ambities?
        [\w-]{{2,}}({_DOEL}|opgaven?|ambities?)
        stip op de horizon|(onze )?dro(om|men)|toekomstbeeld|streefbeeld(en)?|wens(beeld|en)?|beoogde situatie|beloften?
        (gewenste )?(beweging|verandering|verschuiving|kanteling)(en)?
        (gewenste?|beoogde?) (situatie|effect(en)?|ontwikkeling(en)?|verandering(en)?)
        (beoogde?|maatschappelijke?) (maatschappelijke? )?effect(en)?
        (wat|dit) (willen|wilden|wil|wilde) {_WE}( samen| met elkaar)?( bereiken| bereikt hebben)?
        (hebben|heeft) {_WE} bereikt wat {_WE} (willen|wilden|wil|wilde)( bereiken)?
        (wat )?{_WE} (willen|wilden)( bereiken)?
        waar (gaan|willen) {_WE} (naartoe|naar toe|voor)
        hier gaan {_WE} voor|waar ?voor doen {_WE} (het|dit|dat)|wat (beogen|beloven|hopen) {_WE}|{_WE} beloven
        onze beloften? aan .+|onze (twee|drie|vier|vijf|zes|zeven|acht) ({_DOEL}|ambities|opgaven|beloften)
        (wat|dit) (moet|gaat|moeten {_WE})( er)?( (dan|straks))? (anders|beter|veranderen)|wat verandert er
        met (dit|deze|het) (plan|programma|agenda|visie|akkoord) willen {_WE}
        waar {_WE} naartoe willen
        (draagt|dragen) bij aan( (de|het|welke?))?( {_DOEL})?|(bijdrage aan|(hoort )?bij|aan welke?|voor welke?) {_DOEL}
        (relatie|koppeling|link|verband) (met|naar|aan)( (de|het))? {_DOEL}
        {_DOEL}( |-)?(nr|nummers?)
    """,
    "target": f"""
        smart( |-)?({_DOEL}|geformuleerd|afspra(ak|ken)|target)?
        (smart( |-))?streef(cijfers?|getal(len)?)
        (prestatie|effect)doel(en)?
        doelwaarden?|meetwaarden?( (van )?(de )?(ba(at|ten)|doel))?|meetbare (ba(at|ten)|effect(en)?)
        resultaat(gerichte )?{_DOEL}
        succescriteri(a|um)|prestatienorm(en)?
        meetbare? ({_DOEL}|resultaat|resultaten)
        kpi['’]?s?
        targets?
        normen
        meetbaar|concreet en meetbaar|(cijfermatige?|becijferde?) (doelen|doelstellingen|ambities)|succes is
        (resultaat|prestatie)afspra(ak|ken)
        (ambities?|{_DOEL}|succes) in cijfers
        (dit|wat) (willen|zien) {_WE} (zien|dan|straks)
        (hieraan|zo|daaraan) (zien|merken|meten|weten) {_WE}( (dat|het|dit))?
        wanneer (is het doel bereikt|zijn {_WE} (tevreden|geslaagd))
        (waaraan|hoe) (meten|zien|merken|weten) {_WE}( (dat|dit|het)( resultaat)?)?( af)?
    """,
    "effort": f"""
        ((programma|project|kern|hoofd|deel|verander)-?)?inspanning(en)?
        middel
        (concrete |vervolg|verbeter|sleutel|kern|hoofd|deel)?acties?
        (kern|hoofd|concrete )?activiteit(en)?
        (beheers|beleids|concrete )?maatregel(en)?
        interventies?
        (deel|kern)?project(en)?
        (samenwerkings|kern)?afspra(ak|ken)
        ((beoogde?|geplande?|te leveren|geleverde?|overige) )?prestaties?
        (beleids|programma|jaar)( |-)?activiteit(en)?|akties?
        (beleids)?voornemens?
        wat (gaan|gaat|doen|doet|ga) {_WE} ?(daar ?voor|er ?voor|hier ?voor|nu)?( doen| aan)?
        (wat|dit) (hebben|heeft) {_WE} ((daar|er|hier) ?voor )?gedaan
        (wat|dit) (deden|deed) {_WE}( (daar|er|hier) ?voor)?
        wat (zouden|zou|wilden|wilde) {_WE} ((daar|er|hier) ?voor )?doen
        (hebben|heeft) {_WE} gedaan wat {_WE} (zouden|zou|wilden|wilde|van plan waren)( doen)?
        wat (stellen|stelt) {_WE} (daar ?voor |u )?voor|voorgestelde? (actie|activiteit|maatregel)(e?n|s)?
        (dit|daarom) (gaan|doen) {_WE}( doen)?
        wat {_WE} (gaan )?doen
        aanpak|inzet|werkwijze|(inzet|inspanning(en)?|acties|activiteiten|maatregelen)( van( de)?)? gemeente
        aanpak ?(/|en|of) ?{_DOET}|(te (ondernemen|nemen|verrichten)|uit te voeren|voorgenomen|nieuwe|lopende) {_DOET}
        (vervolg)?(stappen|stap)|te doen|to do|werkzaamheden|initiatie(f|ven)
        afspra(ak|ken)
        {_WE} spreken (het volgende|dit) af|(dit|wat) is (er|daar|hier)voor nodig|dit staat er te gebeuren
        (aan de slag|concreet (gaan|doen) {_WE})( doen)?|(hoe|zo) komen {_WE} (daar|er)
        om (dit|dat|deze?|het|die|onze?) (({_DOEL}|ambities?|opgaven?) )?te (bereiken|halen|behalen|realiseren)
        om (dit|deze|die|onze?) ({_DOEL}|ambities?|opgaven?) te (bereiken|halen|behalen|realiseren) {_DOES}
        om (dit|dat|het) te (bereiken|halen) (gaan|doen) {_WE}( (het volgende|dit))?
        de volgende stappen|(samen)?werkafspra(ak|ken)|plannen voor (dit jaar|het jaar)|gedaan in
        (wat|dit|zo) (spreken|spraken|hebben) {_WE} (af|met elkaar af|samen af|afgesproken|met elkaar afgesproken)
        wie doet wat
        hoe( (gaan|doen|bereiken) {_WE}( (dat|dit))?( doen| bereiken)?)?
        {_DOET} ?(/|en|of) ?({_DOET}|middelen|projecten)
        (omschrijving|beschrijving|naam|titel)( van)?( de| het)? (actie|activiteit|maatregel|inspanning|project)
        projectnaam|{_WE} spreken( samen| met elkaar)? af
        (openstaande |nieuwe |lopende )?actiepunt(en)?|ap
        ((besluiten|afspraken)-? ?(en|/|&) ?)?actie(punten)?-?lijst
        actie(punten)?-? ?(en|/|&) ?(besluiten|afspraken)-?lijst
        (openstaande|open) acties|overzicht (van )?(de )?(acties|actiepunten)
        instrument(en)?
        taken
        terugblik|vooruitblik
        (draagt|dragen) bij (door|met)|neemt op zich|gaat doen
    """,
    "result": f"""
        ((beoogde?|verwachte?|gewenste?|behaalde?|te behalen|concre(et|te)) )?(tussen|eind|deel)?resulta(at|ten)
        op te leveren|oplevering
        wat (hebben|heeft) {_WE} (dan|straks) bereikt
        (beoogde )?opbrengst(en)?
        output|outcome
        (klaar|gereed|af) als|wat is er (dan|straks) (anders|klaar)|(dan|straks) is (er )?(klaar|gereed|af)
        wat merk(t|en) .+ (er|hier|daar)van|wat (staat|ligt) er (dan|straks|eind)|eind is (er )?(klaar|gereed)
        wat levert (het|dit) op|wat is het (beoogde |concrete )?resultaat
        (op te leveren|te leveren|te bereiken|te verwachten) resulta(at|ten)
        (op te leveren )?product(en)?
        deliverables?
    """,
    "benefit": """
        ((beoogde?|verwachte|maatschappelijke|te realiseren) )?ba(at|ten)|benefits?
        (programma|hoofd|deel|eind|tussen)-?ba(at|ten)
        baten (van|bij|voor) (dit|het|deze|ons|de|elk) (doel|programma|ambitie|opgave)( (zijn|is))?
    """,
    "capability": f"""
        ((benodigde?|te ontwikkelen|gewenste?|nieuwe) )?(vermogens?|bekwaamhe(id|den))|capabilit(y|ies)
        (benodigde|te ontwikkelen) (capaciteiten|competenties)
        wat (moet|moeten) {_WE} ((daar|hier|er) ?voor |dan |straks )?(kunnen|in huis hebben)
        (daar|hier) ?voor (moet|moeten) {_WE}( het volgende)? kunnen
        (vermogens|bekwaamheden|capaciteiten) (van|bij|voor) (deze?|het|dit|die|elke?|iedere?) (ba(at|ten)|doel)( zijn)?
    """,
    "owner": """
        (wie is )?(trekkers?|kartrekkers?|eigena(ar|ren)|actiehouders?|uitvoerders?)
        (wie is )?(initiatiefnemers?|opdrachtnemers?|projectleiders?|coördinator)
        (eerst)?verantwoordelijke?n?( (partij|organisatie|afdeling|team))?
        wie is (verantwoordelijk|aan zet)
        (door )?wie( (doet|doen|gaat|gaan|pakt|zorgt)( (het|dit|dat|ervoor|daarvoor))?( doen| op)?)?
        uitvoering door
        (uitvoerende|trekkende) (partij(en)?|organisaties?)
        (inspannings|actie|maatregel)-?(leiders?|eigena(ar|ren))
        aanspreekpunt|penvoerders?|probleemeigena(ar|ren)
    """,
    "partners": f"""
        (betrokken |samenwerkings?|externe )?(partij(en)?|partners?|organisaties?)
        met wie (doen|werken|pakken) {_WE} .+|wie (doen|doet|helpen|helpt|werken|werkt) (er )?mee
        welke (partijen|partners|organisaties) .+
        betrokkenen|met wie|samen met|samenwerking met
    """,
    "planning": """
        planning|wanneer|deadline|termijn|tijdpad|looptijd|uiterlijk|doorlooptijd|klaar|periode|jaar|tijdvak|fasering
        gereed( ?(in|datum))?|(wanneer )?(gereed|klaar)( ?(of|/|en) ?(gestart|klaar|afgerond))?
        moment|tijd(stip|sbestek)?|uitvoeringsjaar
        (start|eind|oplever|streef) ?(datum|moment)?
        begin(datum)?|einde|maand|kwartaal
        tijds?planning|jaar (van )?realisatie|realisatiejaar|jaar gereed
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
        wat (mag|gaat|kost) (het|dit|dat)( kosten)?
        ((totaal)?overzicht |totaal |saldo )?(van (de )?)?(lasten( en |, | & )baten|baten( en |, | & )lasten)
        (lasten, baten|baten, lasten) en saldo
    """,
    "indicator": """
        (prestatie|effect|beleids|kern|outcome|output|input|bbv|doel|programma)?( |-)?indicator(en)?
        (maatschappelijke|verplichte|eigen|lokale|landelijke|aanvullende|wettelijke) (beleids)?indicator(en)?
        (naam|omschrijving)( van de)? ([a-z]+-)?indicator
        maatstaf|maatstaven|prestatiegegevens?
        kengetal(len)?|kerncijfers?|graadmeters?|meetpunt(en)?|wat meten (we|wij)
    """,
    "baseline": """
        (nul|0)( |-)?(meting|waarde|situatie)
        (start|uitgangs|basis|begin)(waarde|meting|situatie|stand|niveau)
        (waarde|stand|situatie) (bij( de)?|aan het) (start|begin|aanvang)
        huidige (waarde|situatie|stand)
        vertrekpunt|startpunt|baseline
    """,
    "goalvalue": """
        streef(waarden?|cijfers?|niveau)?|streven
        (doel|eind)(waarde|cijfer|niveau)
        norm(waarde)?
        target|ambitieniveau|te bereiken
        (gewenste|beoogde) waarde
    """,
    "actual": """
        realisatie|gerealiseerd|meting|stand|werkelijk|jaarrekening|rekening|actueel|waarde|gemeten
        (laatste|actuele|tussen|1|vorige|(meest )?recente)( |-)?(meting|stand|waarde)
    """,
    "unit": "(meet)?eenheid|eenh",
    "source": "(gegevens|data)?bron(nen)?( (van de )?gegevens)?|herkomst|(bron ?/ ?)?meetinstrument",
    "number": r"""
        ((volg|rij|regel|item|act(ie)?[.]?|activiteit(en)?|maatregel|inspannings?|project)[ -]?)?(nr|nummer|code|id|no)
        \#|kenmerk
    """,
    "fund": "dekking(sbron)?|financiering|(geld|financierings)bron|bron (middelen|geld)|regeling|geldstroom",
    "status": f"""
        stand van zaken|status|voortgang|kleur|stoplicht|rag|trend|bijsturing|tijd|geld|kwaliteit|verwachting
        (wel |niet |reeds )?(geleverd|behaald|uitgevoerd|gelukt)|op (koers|schema)|oordeel|verklaring|commentaar
        taakveld(en)?
        datum( van)?( het| de)? (overleg|vergadering|bijeenkomst|besluit|toezegging|melding|invoer|opname|afspraak)
        (vergader|overleg|invoer|opname|besluit)datum
        hoe (staat het( er ?voor| er nu voor)?|loopt het|ver (zijn|is) {_WE})( nu)?
        wat is de (stand|voortgang)( van zaken)?
        toelichting(en)?|opmerking(en)?|bijzonderheden|afwijking(en)?|risico['’]?s?
        wat (wordt bedoeld met|betekent|meet|zegt|is) (deze|de|dit) (indicator|cijfer|kengetal)
        definitie( van)?( de| deze)? indicator
    """,
}
