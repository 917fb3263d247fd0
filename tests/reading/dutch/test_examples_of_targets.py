"""Targets in all the ways in which documents write them: a table of example and what is read in it."""

import pytest
from tests.reading.dutch.tables import rows

from doelnet.draft import Target
from doelnet.reading.dutch import targets

TARGETS = """
gelijk of hoger dan 7,6 (in 2022: 7,5) = comparison at-least; value 7.6; from 7.5 in 2022
In 2027 is minimaal 80% tevreden. = comparison at-least; value 80; unit %
In 2027 is ten hoogste 5% zonder diploma. = comparison at-most; value 5
In 2027 daalt het verzuim met 10%. = comparison decrease; value 10; unit %
Het aantal meldingen is in 2027 gestabiliseerd. = comparison stable; value none; due 2027
In 2027 is het aantal deelnemers verdubbeld. = comparison increase; value none
In 2027 is het verzuim gehalveerd. = comparison decrease; value none
In 2027 is het aantal deelnemers verdrievoudigd. = comparison increase; value none
In 2027 is ≥ 90% van de ouders tevreden. = comparison at-least; value 90; population ouders
In 2027 heeft > 95% een startkwalificatie. = comparison at-least; value 95
In 2027 zit < 5% thuis. = comparison at-most; value 5
In 2027 is het verzuim <= 5%. = comparison at-most; value 5
In 2027 is het bereik >= 85%. = comparison at-least; value 85
In 2027 is het gemiddelde ten minste een 7. = comparison at-least; value 7
In 2027 is dit op zijn hoogst 12 weken. = comparison at-most; value 12; unit weken
In 2027 is dit niet hoger dan 12 weken. = comparison at-most; value 12
In 2027 is dit niet lager dan 80%. = comparison at-least; value 80
In 2027 is dit niet minder dan 80%. = comparison at-least; value 80
In 2027 is dit 80% of meer. = comparison at-least; value 80
In 2027 is dit 12 weken of korter. = comparison at-most; value 12
In 2027 scoort de gemeente een 7,5 of hoger. = comparison at-least; value 7.5
In 2027 is er een afname van 10% van het aantal schorsingen. = comparison decrease; value 10
In 2027 zijn er 10% minder schorsingen. = comparison decrease; value 10; unit %
In 2027 zijn er 10% meer vrijwilligers. = comparison increase; value 10; unit %
In 2027 is het aantal leden gelijk gebleven. = comparison stable
In 2027 blijft het aantal leden stabiel. = comparison stable
In 2027 is het aantal leden niet gedaald. = comparison stable
In 2027 is precies 10% thuis. = comparison equal; value 10
In 2027 zijn er exact 4 teams. = comparison equal; value 4; unit teams
In 2027 is de wachttijd korter dan 6 weken. = comparison at-most; value 6; unit weken
In 2027 is het aantal deelnemers toegenomen tot 400. = comparison increase; value 400
In 2027 doen tussen 5 en 10 scholen mee. = comparison at-least; value 5; unit scholen
In 2027 is de score 3 punten onder het gemiddelde. Bron: Monitor Waardland 2024 = source Monitor Waardland 2024
In 2027 beweegt 60% genoeg (bron: GGD Waardland). = source GGD Waardland; value 60
In 2027 beweegt 60% genoeg (Bronnen: GGD Waardland en CBS) = source GGD Waardland en CBS
In 2027 beweegt 60% genoeg. [Bron: CBS] = source CBS
60% van de leerlingen uit groep 2, groep 7 en klas 3 in 2027 = population leerlingen uit groep 2, groep 7 en klas 3
In 2027 beweegt 60% van de jongeren van 12 tot 18 jaar genoeg. = population jongeren van 12 tot 18 jaar
In 2027 beweegt 60% van de kinderen (-9 maanden tot 18 jaar) genoeg. = population kinderen
In 2027 beweegt 60% van de 0-4-jarigen genoeg. = population 0-4-jarigen
In 2027 beweegt 60% van de brugklassers genoeg. = population brugklassers
In 2027 gaat 95% van de peuters naar de voorschool. = population peuters
In 2027 is ten minste de helft van de ouders tevreden. = comparison at-least; value 50; population ouders
Uiterlijk 31 december 2027 heeft 90% een plek. = due 2027-12-31
Voor 2028 heeft 90% een plek. = due 2028
Vóór 1 juli 2027 heeft 90% een plek. = due 2027-07-01
In schooljaar 2026/2027 heeft 90% een plek. = due 2026-08/2027-07
In Q3 2027 heeft 90% een plek. = due 2027-07/2027-09
In 2027 heeft 90% een plek (2023: 81%). = from 81 in 2023
In 2027 heeft 90% een plek (nulmeting 2023: 81%). = from 81 in 2023
In 2027 heeft 90% een plek (was 81% in 2023). = from 81 in 2023
In 2027 heeft 90% een plek, ten opzichte van 81% in 2023. = from 81 in 2023
In 2027 heeft 90% een plek (nu 81%). = from 81
Het bereik stijgt van 81% (2023) naar 90% (2027). = comparison increase; value 90; due 2027; from 81 in 2023
"""


def _field(target: Target, name: str) -> str:
    if name == "from":
        start = target.baseline
        return " in ".join(str(one) for one in (start.value, start.date) if one is not None) if start else "none"
    value = getattr(target, name)
    return "none" if value is None else str(value)


@pytest.mark.parametrize(("written", "read"), rows(TARGETS))
def test_targets_are_read_as_documents_write_them(written: str, read: str) -> None:
    target = targets.read(written)
    names = [part.partition(" ")[0] for part in read.split("; ")]
    assert "; ".join(f"{name} {_field(target, name)}" for name in names) == read
