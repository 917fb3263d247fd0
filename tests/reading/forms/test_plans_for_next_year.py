"""Lists under headings that look ahead ("Plannen voor 2026", "Komend jaar") are efforts of the goals over them."""

import pytest
from tests.reading.forms.helpers import read, tree

REPORT = """# LEA Waardrecht: jaarverslag 2025

## Thema 1: Jonge kind

**Doelstelling 1a**

Alle peuters gaan naar een goede voorschool.

**Doelstelling 1b**

De overdracht verloopt overal op dezelfde manier.

### Wat hebben we bereikt in 2025?

- De GGD bezocht 80 gezinnen thuis.

{over}

- De coach van de voorschool komt vaker op de groep.
- Ouders van peuters krijgen een rondleiding;
- Voor elke overdracht één formulier

#### Werkgroep Jonge kind

Contactpersoon: beleidsadviseur onderwijs
"""
SCHOOL, HANDOVER = "Alle peuters gaan naar een goede voorschool.", "De overdracht verloopt overal op dezelfde manier."
GOALS = ["theme: Jonge kind", f"goal: {SCHOOL} < Jonge kind", f"goal: {HANDOVER} < Jonge kind"]
EFFORTS = [
    f"effort: De coach van de voorschool komt vaker op de groep. < {HANDOVER}",
    f"effort: Ouders van peuters krijgen een rondleiding < {HANDOVER}",
    f"effort: Voor elke overdracht één formulier < {HANDOVER}",
]
AHEAD = [
    "### Plannen voor 2026",
    "### Vooruitblik",
    "### Vooruitblik 2026\n\nWe gaan door met wat werkt. Nieuw is:",
    "### Komend jaar",
    "### In 2026 gaan we",
    "### In het nieuwe schooljaar gaan we aan de slag met",
    "### Wat staat er op de agenda?",
    "### Wat staat er in 2026 op de planning?",
    "### Wat zijn onze plannen voor volgend jaar?",
    "### Doorkijk naar 2026",
    "### Verder in 2026",
    "### Wat willen we in 2026 oppakken?",
    "**Onze plannen**",
]


@pytest.mark.parametrize("over", AHEAD)
def test_a_list_under_a_heading_that_looks_ahead_holds_efforts(over: str) -> None:
    assert tree(read(REPORT.format(over=over))) == [*GOALS, *EFFORTS]


@pytest.mark.parametrize(
    "over", ["### Wat viel op?", "### Plannen en nota's", "### In 2025 deden we", "### In 2026 merken we"]
)
def test_other_headings_over_a_list_make_no_efforts_of_it(over: str) -> None:
    assert not [line for line in tree(read(REPORT.format(over=over))) if line.startswith("effort")]


CHAPTER = REPORT.partition("{over}")[0] + "## Plannen voor 2026\n\n{said}"


def test_efforts_in_a_chapter_that_looks_ahead_stand_under_no_goal_of_another_chapter() -> None:
    text = CHAPTER.format(said="- We beginnen met een zomerschool.\n- We zoeken maatjes.\n")
    assert tree(read(text)) == [*GOALS, "effort: We beginnen met een zomerschool.", "effort: We zoeken maatjes."]


@pytest.mark.parametrize(
    "said", ["In 2026 begint de zomerschool.", "- In mei 2026 spreken we elkaar.\n- Juni 2026: feest."]
)
def test_an_account_or_calendar_under_such_a_heading_holds_no_efforts(said: str) -> None:
    assert tree(read(CHAPTER.format(said=said))) == GOALS


LINES = """# Jaarverslag jeugd Waardrecht 2025

## 1. Taal en lezen

*Doel: alle leerlingen lezen goed.*

### Zo ging het in 2025

Dat ging goed.

### {over}

- Meer boeken op school
- Casusoverleg rond kinderen met zorg in april en mei

## 2. Van school naar werk

*Doel: jongeren vinden een passende opleiding.*

### {over}

- Bedrijven bezoeken
"""


@pytest.mark.parametrize("over", ["Voornemens 2026", "Hiermee gaan we verder in 2026", "Acties in 2026"])
def test_a_goal_in_a_line_rules_the_plans_under_the_headings_of_its_part(over: str) -> None:
    draft = read(LINES.format(over=over))
    assert tree(draft) == [
        "theme: Taal en lezen",
        "goal: alle leerlingen lezen goed. < Taal en lezen",
        "effort: Meer boeken op school < alle leerlingen lezen goed.",
        "effort: Casusoverleg rond kinderen met zorg in april en mei < alle leerlingen lezen goed.",
        "theme: Van school naar werk",
        "goal: jongeren vinden een passende opleiding. < Van school naar werk",
        "effort: Bedrijven bezoeken < jongeren vinden een passende opleiding.",
    ]
    assert draft.milestones == []


def test_results_of_last_year_are_none_of_the_plans_for_the_next() -> None:
    text = "# Jaarverslag 2025\n\n## Doelen\n\n1. Scholen werken samen.\n\n### Resultaten 2025"
    found = tree(read(f"{text}\n\n- Scholen hebben een werkwijze.\n\n### Plannen\n\n- Een tweede werkwijze maken\n"))
    assert found == [
        "goal: Scholen werken samen.",
        "result 2025: Scholen hebben een werkwijze. < Scholen werken samen.",
        "effort: Een tweede werkwijze maken < Scholen werken samen.",
    ]
