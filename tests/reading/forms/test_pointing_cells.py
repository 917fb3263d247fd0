"""Cells that point: numbers of goals and themes told before or after the table, short names of goals in a list."""

import pytest
from tests.reading.forms.helpers import read, tree


def test_indicators_hang_under_the_goals_whose_numbers_they_name_before_these_are_told() -> None:
    text = """# Uitvoeringsplan Jong in Waardrecht 2026-2027

## Waaraan we zien of het werkt

| Doel | Indicator | Bron | 2024 | Streefwaarde 2027 |
|---|---|---|---|---|
| 1 | Peuters op de voorschool | GGD Waardland | 76% | 90% |
| 2 | Ouders die hulp kennen | Inwonerspanel | 61% | 70% |

## Doel 1: Ieder kind begint goed

| Middel | Resultaat 2026 |
|---|---|
| Huisbezoek doen | Tien gezinnen bezocht |

## Doel 2: Opvoeden doe je samen

| Middel | Resultaat 2026 |
|---|---|
| Ouderkamers openen | Twee kamers zijn open |
"""
    assert tree(read(text)) == [
        "target: Peuters op de voorschool < Ieder kind begint goed",
        "target: Ouders die hulp kennen < Opvoeden doe je samen",
        "goal: Ieder kind begint goed",
        "effort: Huisbezoek doen < Ieder kind begint goed",
        "result 2026: Tien gezinnen bezocht < Huisbezoek doen",
        "goal: Opvoeden doe je samen",
        "effort: Ouderkamers openen < Opvoeden doe je samen",
        "result 2026: Twee kamers zijn open < Ouderkamers openen",
    ]


def test_a_number_that_nothing_in_the_document_has_is_no_goal() -> None:
    text = """# Actieplan jeugd Waardrecht 2026

| Doel | Actie | Wie |
|---|---|---|
| 7 | Boekenkoffers rondbrengen | Bibliotheek Waardland |
"""
    assert tree(read(text)) == ["effort: Boekenkoffers rondbrengen"]


def test_actions_go_to_the_theme_that_their_row_numbers_and_not_to_the_last_goal_before_the_table() -> None:
    text = """# Jaarplan LEA Waardrecht 2026

## Thema 1 Het jonge kind

### Doel

1. Alle peuters doen mee.
2. De voorschool wordt beter.

## Thema 2 Taal

### Doel

Ouders lezen elke dag voor.

## Actielijst 2026

| Thema | Actie | Wie |
|---|---|---|
| 1 | Ouders bellen | GGD Waardland |
| 2 | Voorlezers trainen | Bibliotheek Waardland |
"""
    assert tree(read(text))[-2:] == [
        "effort: Ouders bellen < Het jonge kind",
        "effort: Voorlezers trainen < Taal",
    ]


def test_a_theme_named_again_in_the_year_plan_rules_the_goals_under_it_there() -> None:
    text = """# Jaarverslag 2025 en jaarplan 2026 LEA Waardrecht

## Jaarverslag 2025

### Thema 1 Het jonge kind

Doelstelling 1a: Alle peuters doen mee.

### Thema 2 Taal

Doelstelling 2a: Ieder kind leest.

## Jaarplan 2026

### Thema 1 Het jonge kind

#### Contactpersoon

Beleidsadviseur jonge kind

#### Doel

De overdracht naar de basisschool verbeteren.
"""
    assert tree(read(text))[-1] == "goal: De overdracht naar de basisschool verbeteren. < Het jonge kind"


def test_goals_that_a_table_names_in_short_words_go_to_the_listed_goal_that_they_resemble() -> None:
    text = """# Regioplan Midden-Waardland 2026-2029

## Gewenste bewegingen

De gewenste bewegingen zijn:

- Leerlingen gaan in hun eigen omgeving naar school;
- Ouders hebben één aanspreekpunt.

## Wie doet wat

| Beweging | Actie | Wie |
|---|---|---|
| Naar school in de eigen omgeving | Hulp op school regelen | Gemeenten |
| Eén aanspreekpunt | Een formulier maken | Welzijn Waardrecht |
| Iets heel anders | Leerdagen houden | GGD Waardland |
"""
    assert [line for line in tree(read(text)) if line.startswith("goal")][2:] == [
        "goal: Naar school in de eigen omgeving < Leerlingen gaan in hun eigen omgeving naar school",
        "goal: Eén aanspreekpunt < Ouders hebben één aanspreekpunt.",
        "goal: Iets heel anders",
    ]


def test_actions_in_the_table_of_a_plan_inside_a_decision_are_planned_once_and_not_when_they_come_back() -> None:
    text = """# Collegebesluit regioplan Midden-Waardland

## Besluitpunten college

1. Het regioplan vast te stellen.

## Argumenten

Het plan sluit aan bij wat scholen doen.

## Financiën

Er zijn geen kosten.

## Wie doet wat

| Beweging | Actie | Wie | Wanneer |
|---|---|---|---|
| Samen leren | Leerdagen houden | GGD Waardland | mei 2027 |
| Samen leren | Overzicht maken | Gemeenten | jaarlijks in maart |
"""
    assert [(one.text, one.date) for one in read(text).milestones] == [("Leerdagen houden", "2027-05")]


@pytest.mark.parametrize("title", ["Doel", "Ambitie", "Draagt bij aan"])
@pytest.mark.parametrize(("one", "two"), [("1, 2", "2"), ("1,2", "2"), ("1 en 2", "2"), ("1/2", "2"), ("1; 2", "2")])
@pytest.mark.parametrize("asked", ["Welke projecten voeren we uit?", "Hoe gaan we dat regelen?", "Projecten"])
def test_actions_go_to_all_goals_that_their_row_numbers_under_a_heading_that_asks(
    title: str, one: str, two: str, asked: str
) -> None:
    text = f"""# Huisvestingsplan Waardrecht 2026

## Wat willen we bereiken?

### Ambitie 1: Elk gebouw is gezond

### Ambitie 2: School en opvang zitten bij elkaar

## {asked}

| Nr. | Project | {title} | Wie |
|---|---|---|---|
| P1 | Nieuwbouw in Zuidrand | {one} | Waardcollege |
| P2 | Verbouwing in De Hoven | {two} | gemeente Waardrecht |
"""
    assert tree(read(text)) == [
        "goal: Elk gebouw is gezond",
        "goal: School en opvang zitten bij elkaar",
        "effort: Nieuwbouw in Zuidrand < Elk gebouw is gezond + School en opvang zitten bij elkaar",
        "effort: Verbouwing in De Hoven < School en opvang zitten bij elkaar",
    ]


@pytest.mark.parametrize(
    "band", ["Tranche 1B: start in 2027", "Op korte termijn", "Lopende acties", "2026", "Nieuw in 2026", "1e kwartaal"]
)
def test_a_row_over_the_whole_width_that_says_when_is_no_theme(band: str) -> None:
    text = f"""<h1>Actieplan jeugd Waardrecht 2026</h1>
<h2>Doel 1: Elk gebouw is gezond</h2><h2>Doel 2: Iedereen leert zwemmen</h2><h2>Acties</h2>
<table><tr><th>Doel</th><th>Actie</th><th>Wie</th></tr>
<tr><td colspan="3">{band}</td></tr>
<tr><td>1</td><td>Ramen vervangen</td><td>Waardcollege</td></tr>
<tr><td>2</td><td>Lessen geven</td><td>Welzijn Waardrecht</td></tr>
<tr><td colspan="3">Thema Gezond</td></tr>
<tr><td>2</td><td>Water uitdelen</td><td>GGD Waardland</td></tr></table>"""
    assert [line for line in tree(read(text, "plan.html")) if not line.startswith("goal")] == [
        "effort: Ramen vervangen < Elk gebouw is gezond",
        "effort: Lessen geven < Iedereen leert zwemmen",
        "theme: Gezond",
        "effort: Water uitdelen < Iedereen leert zwemmen",
    ]
