"""Tables whose titles do not say what their columns hold: what they hold says it."""

from tests.reading.forms.helpers import read, tree

UNKNOWN = """# Uitvoeringsplan jeugd Waardrecht 2026-2028

## Kinderen groeien gezond op

| Verhaal | Door | Vanaf dan | Prijskaart |
|---|---|---|---|
| Schooltuinen aanleggen bij vier scholen | Welzijn Waardrecht | mei 2026 | € 12.000 |
| Waterpunten plaatsen in De Hoven | gemeente | Q3 2026 | € 8.500 |
"""

BARE = """<h1>Actieplan jeugd Waardrecht 2026</h1><h2>Acties</h2>
<table><tr><td>1.1</td><td>Buurtmoeders opleiden</td><td>Welzijn Waardrecht</td><td>mei 2026</td></tr>
<tr><td>1.2</td><td>Speelinloop openen</td><td>Kinderopvang De Waterlelie</td><td>september 2026</td></tr></table>"""

MEANS = """# Uitvoeringsplan Jong in Waardrecht

## Subdoel A.1 Ouders lezen vaker voor

| Middelen | Resultaat 2026 | Oplevering |
|---|---|---|
| Zomerschool houden | De zomerschool is gehouden. | september 2026 |
| Taalmaatjes werven | Er zijn 60 maatjes. | eind 2026 |
"""

CODED = """# Doelen-inspanningennetwerk Jong in Waardrecht

| Wat gaan we doen? (inspanning) | Wat levert het op? (baat) | Norm | Waar doen we het voor? |
|---|---|---|---|
| I-1 Voorleesuurtje houden | B-1 Ouders lezen vaker voor | n.t.b. | D-1 Kinderen starten zonder achterstand |
| I-2 Boekenkoffer geven | B-2 Ouders kennen de bibliotheek | n.t.b. | D-1 Kinderen starten zonder achterstand |

## Planning en kosten

| Code | Gereed of gestart | Lasten 2026 | Lasten 2027 |
|---|---|---|---|
| I-1 | maart 2026 | 18 | 18 |
| I-2 | 2027 | 30 | 31 |
"""

NUMBERED = """# Lokale educatieve agenda Waardrecht

> **Doelstelling 1.1** Alle leerlingen lezen goed.
>
> **Doelstelling 1.2** Nieuwkomers leren snel Nederlands.

Zo meten we het:

- 1.1: in 2030 haalt minstens 75% van de leerlingen niveau 2F

| Nr. | Actie |
|---|---|
| 1.1a | Leescoaches inzetten |
| 1.2a | Taalklas uitbreiden |
"""


def test_columns_with_unknown_titles_are_read_for_what_they_hold() -> None:
    draft = read(UNKNOWN)
    goal = "Kinderen groeien gezond op"
    assert tree(draft) == [
        f"goal: {goal}",
        f"effort: Schooltuinen aanleggen bij vier scholen < {goal}",
        f"effort: Waterpunten plaatsen in De Hoven < {goal}",
    ]
    assert [element.owner for element in draft.elements] == [None, "Welzijn Waardrecht", "gemeente"]
    assert [milestone.date for milestone in draft.milestones] == ["2026-05", "2026-07/2026-09"]
    assert [money.amount for money in draft.money] == ["12000.00", "8500.00"]


def test_a_table_without_titles_under_acties_lists_efforts_with_number_owner_and_date() -> None:
    draft = read(BARE, "plan.html")
    assert [(e.number, e.text, e.owner) for e in draft.elements] == [
        ("1.1", "Buurtmoeders opleiden", "Welzijn Waardrecht"),
        ("1.2", "Speelinloop openen", "Kinderopvang De Waterlelie"),
    ]
    assert [milestone.date for milestone in draft.milestones] == ["2026-05", "2026-09"]


def test_middelen_that_hold_words_are_efforts_and_an_oplevering_that_holds_dates_is_when() -> None:
    draft = read(MEANS)
    assert tree(draft) == [
        "goal: Ouders lezen vaker voor",
        "effort: Zomerschool houden < Ouders lezen vaker voor",
        "result 2026: De zomerschool is gehouden. < Zomerschool houden",
        "effort: Taalmaatjes werven < Ouders lezen vaker voor",
        "result 2026: Er zijn 60 maatjes. < Taalmaatjes werven",
    ]
    assert draft.elements[0].number == "A.1"
    assert [milestone.date for milestone in draft.milestones] == ["2026-09", "2026-12"]


def test_codes_are_numbers_and_a_second_table_tells_by_code_when_an_effort_is_done() -> None:
    draft = read(CODED)
    assert tree(draft) == [
        "effort: Voorleesuurtje houden < Ouders lezen vaker voor",
        "benefit: Ouders lezen vaker voor < Kinderen starten zonder achterstand",
        "goal: Kinderen starten zonder achterstand",
        "effort: Boekenkoffer geven < Ouders kennen de bibliotheek",
        "benefit: Ouders kennen de bibliotheek < Kinderen starten zonder achterstand",
    ]
    assert [element.number for element in draft.elements] == ["I-1", "B-1", "D-1", "I-2", "B-2"]
    told = [(milestone.text, milestone.date) for milestone in draft.milestones]
    assert told == [("Voorleesuurtje houden", "2026-03"), ("Boekenkoffer geven", "2027")]
    assert len(draft.money) == 4


def test_targets_and_actions_belong_to_the_goal_that_their_number_goes_on_from() -> None:
    first, second = "Alle leerlingen lezen goed.", "Nieuwkomers leren snel Nederlands."
    assert tree(read(NUMBERED)) == [
        f"goal: {first}",
        f"goal: {second}",
        f"target: in 2030 haalt minstens 75% van de leerlingen niveau 2F < {first}",
        f"effort: Leescoaches inzetten < {first}",
        f"effort: Taalklas uitbreiden < {second}",
    ]


PARTIES = """# Werkplan coalitie Kansrijke Start Waardrecht

| Doel | Gemeente Waardrecht | GGD Waardland |
|---|---|---|
| Zwangeren zijn rookvrij | Betaalt de cursus | Geeft de cursus |
"""

TAILS = """# Lokale educatieve agenda Waardrecht

| Ambitie | Afspraken | Indicatoren |
|---|---|---|
| Elk kind leest | Leescoach inzetten. Trekker: Bibliotheek Waardland. Klaar: eind 2026 | In 2029 haalt 85% niveau 1F |
"""

VISION = """# Visie op opgroeien in Waardrecht

## Ouders zijn de basis

Ouders doen het niet alleen. Daarom gaan we:

- oudergroepen starten;

## Leren mag overal

De school is niet alles. Daarom gaan we:

- stages in de buurt regelen.
"""


def test_columns_called_by_a_party_hold_what_that_party_does() -> None:
    draft = read(PARTIES)
    assert tree(draft)[1:] == [
        "effort: Betaalt de cursus < Zwangeren zijn rookvrij",
        "effort: Geeft de cursus < Zwangeren zijn rookvrij",
    ]
    assert [element.owner for element in draft.elements[1:]] == ["Gemeente Waardrecht", "GGD Waardland"]


def test_who_and_when_behind_an_agreement_in_its_cell_and_whole_targets_under_indicators_are_read() -> None:
    draft = read(TAILS)
    assert tree(draft) == [
        "goal: Elk kind leest",
        "effort: Leescoach inzetten. < Elk kind leest",
        "target: In 2029 haalt 85% niveau 1F < Elk kind leest",
    ]
    assert draft.elements[1].owner == "Bibliotheek Waardland"
    assert [milestone.date for milestone in draft.milestones] == ["2026-12"]


def test_a_list_that_a_text_announces_is_for_the_wish_that_its_heading_is() -> None:
    assert tree(read(VISION)) == [
        "goal: Ouders zijn de basis",
        "effort: oudergroepen starten < Ouders zijn de basis",
        "goal: Leren mag overal",
        "effort: stages in de buurt regelen. < Leren mag overal",
    ]
