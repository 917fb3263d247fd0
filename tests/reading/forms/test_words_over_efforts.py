"""The words over a list or column: statements and questions that say what stands under them, in many wordings."""

import pytest
from tests.reading.forms.helpers import read, tree

from doelnet.reading.forms.desk.wording import words

SAID = {
    "effort": [
        "Zo pakken we dat aan",
        "Dit gaan we extra doen",
        "Hier zetten we op in",
        "Hier werken we aan",
        "Stappen die we zetten",
        "Wat is daarvoor nodig?",
        "Welke acties ondernemen we?",
        "Wij spreken af",
        "Dat doen we door",
        "Uit te voeren acties",
        "Wat gaan we doen? (inspanning)",
    ],
    "goal": [
        "Waar staan we in 2035?",
        "Waar doen we het voor?",
        "Waar werken we naartoe?",
        "Hier gaan we voor",
        "Onze droom",
        "Doelen waaraan we werken",
    ],
    "target": ["Zo meten we het", "Hieraan zien we dat het lukt", "In 2031 zien wij", "Wanneer is het gelukt?"],
    "result": ["Dit levert het op", "Wat is er dan klaar?"],
    "benefit": ["Wat levert het op? (baat)", "Wie merkt wat (baten)"],
    "capability": ["Wat moeten we kunnen? (vermogen)"],
}

CARD = """# Kadernota Jeugd Waardrecht 2027-2030

## Wat we willen bereiken

Wij werken aan twee doelen. Hieronder staan ze bij elkaar.

### Doel 1

Ouders staan er niet alleen voor.

Wie pas vader of moeder is, heeft veel vragen.

Zo pakken we dat aan:

- We richten een oudercafé in.
- We zetten maatjes in.

### Doel 2

Jongeren hebben een eigen plek.

Dit gaan we extra doen:

- We openen het jongerencentrum op zaterdag.

## Zo zien we dat het lukt

In onderstaande tabel staat per doel een cijfer.

Tabel 1. Cijfers bij de doelen

| Doel | Indicator | Stand 2026 | Streefwaarde 2030 |
|---|---|---|---|
| Doel 1 | Ouders met een maatje | 20 | 60 |
| Doel 2 | Jongeren die het centrum kennen | 41% | 60% |
"""


@pytest.mark.parametrize(("role", "said"), [(role, one) for role, many in SAID.items() for one in many])
def test_a_statement_or_question_over_a_block_says_what_stands_under_it(role: str, said: str) -> None:
    assert words.role_of(said) == role


@pytest.mark.parametrize(
    "said", ["Zo werken wij samen", "Wat zien we nu?", "Waar staan we nu", "Dit doen we samen.", "Hoe lezen we dit"]
)
def test_words_over_an_account_of_something_else_are_no_label(said: str) -> None:
    assert words.role_of(said) is None


def test_under_a_numbered_goal_the_first_paragraph_is_the_goal_and_the_list_its_efforts() -> None:
    alone, place = "Ouders staan er niet alleen voor.", "Jongeren hebben een eigen plek."
    assert tree(read(CARD)) == [
        f"goal: {alone}",
        f"effort: We richten een oudercafé in. < {alone}",
        f"effort: We zetten maatjes in. < {alone}",
        f"goal: {place}",
        f"effort: We openen het jongerencentrum op zaterdag. < {place}",
        f"target: Ouders met een maatje < {alone}",
        f"target: Jongeren die het centrum kennen < {place}",
    ]


RUN_IN = """# Kadernota onderwijs Waardrecht

## Opgave 1. Gelijke kansen

**Waar werken we naartoe?** Elk kind krijgt dezelfde kansen.

**Wat doen we al?** Er is een brede school. Er zijn brugfunctionarissen.

**Wat is daarvoor nodig?**

- een zomerschool in elke wijk

**Wanneer is het gelukt?** In 2030 haalt 90% van de kinderen niveau 2F.
"""

FIRST = """# Beleidsplan opgroeien Waardrecht

## Onze doelen

1. Kinderen zijn gezond
2. Kinderen zijn veilig

## Doel 2

| Actie | Wie |
|---|---|
| Fietsverlichting controleren | politie |

## Doel 1

**Acties**

- Fruitdagen houden

De belangrijkste stappen:

- In maart 2026 beginnen de fruitdagen.
- In mei 2027 bespreekt de raad de tussenstand.
"""


def test_a_question_before_its_answer_is_a_label_unless_it_opens_an_account() -> None:
    task, wish = "Gelijke kansen", "Elk kind krijgt dezelfde kansen."
    assert tree(read(RUN_IN)) == [
        f"goal: {task}",
        f"goal: {wish} < {task}",
        f"effort: een zomerschool in elke wijk < {wish}",
        f"target: In 2030 haalt 90% van de kinderen niveau 2F. < {wish}",
    ]


def test_the_number_of_a_known_goal_over_a_table_or_label_rules_it_and_dated_steps_are_no_efforts() -> None:
    draft = read(FIRST)
    assert tree(draft) == [
        "goal: Kinderen zijn gezond",
        "goal: Kinderen zijn veilig",
        "effort: Fietsverlichting controleren < Kinderen zijn veilig",
        "effort: Fruitdagen houden < Kinderen zijn gezond",
    ]
    assert [milestone.date for milestone in draft.milestones] == ["2026-03", "2027-05"]


def test_a_title_that_shortens_a_word_stands_for_it() -> None:
    assert words.column("Bew.").role == "goal"
    assert words.column("Ind.").role == "indicator"


AGREED = """# Collegevoorstel Regionaal ondersteuningsplan Midden-Waardland 2026-2029

Datum: 14 april 2026

## 1. Besluitpunten college

1. Het plan vast te stellen.
2. Tot en met 2029 elk jaar € 95.000 bij te dragen aan het regionale budget.

## 2. Gewenste bewegingen

De gewenste bewegingen zijn:

- Leerlingen gaan naar school in hun eigen wijk;
- Geen leerling zit thuis zonder aanbod.

## 3. Afspraken tussen partijen

### 3.1 Naar school in de buurt

Scholen en gemeenten spraken hier lang over.

- Elke school heeft een team waarin ouders meepraten.

### 3.2 Geen kind thuis zonder aanbod

- Leerplicht meldt iedere thuiszitter bij de tafel.
"""


def test_agreements_between_parties_are_efforts_under_the_goal_that_their_heading_is() -> None:
    near, none = "Leerlingen gaan naar school in hun eigen wijk", "Geen leerling zit thuis zonder aanbod."
    draft = read(AGREED)
    assert tree(draft) == [
        f"goal: {near}",
        f"goal: {none}",
        f"goal: Naar school in de buurt < {near}",
        "effort: Elke school heeft een team waarin ouders meepraten. < Naar school in de buurt",
        f"goal: Geen kind thuis zonder aanbod < {none}",
        "effort: Leerplicht meldt iedere thuiszitter bij de tafel. < Geen kind thuis zonder aanbod",
    ]
    assert [(one.amount, one.year, one.recurring) for one in draft.money] == [("95000.00", "2026", True)]


def test_a_paragraph_that_leads_to_lists_by_goal_or_party_is_no_effort() -> None:
    goals = "# Plan jeugd 2026\n\n## Doel 1: Ieder kind doet mee\n\n## Doel 2: Ieder kind leert\n\n"
    lists = "{}1:\n\n- De gemeenten regelen vervoer.\n\n{}2:\n\n- De gemeenten betalen de helft.\n"
    for over, lead in [
        ("Bij doel ", "Hulp is nodig. Dat is afgesproken."),
        ("### Voor doel ", "Wij spraken het volgende af."),
    ]:
        text = f"{goals}## Afspraken met de gemeenten\n\n{lead}\n\n{lists.format(over, over)}"
        assert tree(read(text))[2:] == [
            "effort: De gemeenten regelen vervoer. < Ieder kind doet mee",
            "effort: De gemeenten betalen de helft. < Ieder kind leert",
        ]


@pytest.mark.parametrize(
    "groups", [("Bedrijfsvoering", "Overleggen"), ("In de wijk", "Op school"), ("Met ouders", "Jaarlijks")]
)
@pytest.mark.parametrize("label", ["Actie:", "Activiteiten:", "Wat gaan we doen?"])
def test_lines_over_lists_under_a_lone_label_name_groups_of_what_it_announces(
    label: str, groups: tuple[str, str]
) -> None:
    first, second = groups
    text = f"""Jaarplan Netwerk Waardland 2025

1. Samenwerken

Doel:
Het netwerk werkt goed samen in Waardrecht.

{label}

{first}

- Er komt een verslag op de website.
- De subsidie wordt verantwoord.

{second}

- De stuurgroep komt vijf keer bijeen.

2. Bewustwording

Doel:
Inwoners weten waar zij terecht kunnen.

{label}
- Er zijn vijf avonden voor inwoners.
"""
    assert [line for line in tree(read(text, "plan.txt")) if line.startswith("effort")] == [
        "effort: Er komt een verslag op de website. < Het netwerk werkt goed samen in Waardrecht.",
        "effort: De subsidie wordt verantwoord. < Het netwerk werkt goed samen in Waardrecht.",
        "effort: De stuurgroep komt vijf keer bijeen. < Het netwerk werkt goed samen in Waardrecht.",
        "effort: Er zijn vijf avonden voor inwoners. < Inwoners weten waar zij terecht kunnen.",
    ]
