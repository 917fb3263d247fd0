"""Letters to the council: what the college decides stands apart from the goals and efforts that it tells of."""

import pytest
from tests.reading.forms.helpers import read, tree

LETTER = """# Raadsinformatiebrief

Onderwerp: Aanpak wachttijden jeugdhulp

Datum: 14 oktober 2026

Bijlage: Factsheet wachttijden

Geachte leden van de raad,

In deze brief leest u hoe het staat met de wachttijden.

## Besluit van het college

1. De voortgang vast te stellen.
2. De raad te informeren.

## Wat willen wij bereiken?

- Niemand wacht te lang op hulp.

## Wat gaan wij doen?

- Welzijn Waardrecht belt jongeren die wachten.
- In elke wijk komt een inloop.

## Vervolg

- U ontvangt de volgende brief in april 2027.

Met vriendelijke groet,

Burgemeester en wethouders van Waardrecht
"""


def test_a_letter_with_a_decision_has_its_goals_and_efforts_too() -> None:
    draft = read(LETTER)
    assert draft.document.kind == "council-message"
    assert tree(draft) == [
        "goal: Niemand wacht te lang op hulp.",
        "effort: Welzijn Waardrecht belt jongeren die wachten. < Niemand wacht te lang op hulp.",
        "effort: In elke wijk komt een inloop. < Niemand wacht te lang op hulp.",
    ]


def test_the_greeting_and_the_close_of_a_letter_belong_to_no_section_of_its_decision() -> None:
    decision = read(LETTER).decisions[0]
    assert decision.points == ["De voortgang vast te stellen.", "De raad te informeren."]
    assert decision.attachments == ["Factsheet wachttijden"]
    assert decision.follow_up == ["U ontvangt de volgende brief in april 2027."]


NOTICE = """# Raadsinformatiebrief

**Onderwerp:** Voortgang Jong in Waardrecht

**Aan:** de gemeenteraad

**Datum:** 25 november 2026

## Kennisnemen van

De voortgang van het programma in 2026.

## Consequenties

De kosten passen in de begroting.
"""


def test_what_a_letter_asks_to_take_note_of_is_a_decision_of_the_college() -> None:
    decision = read(NOTICE).decisions[0]
    assert (decision.body, decision.points) == ("college", ["De voortgang van het programma in 2026."])
    assert decision.finance == "De kosten passen in de begroting."


def test_a_letter_is_known_by_its_greeting() -> None:
    letter = "Waardrecht, 3 maart 2026\n\nGeachte raad,\n\nDit doen wij:\n\n- een inloop openen;\n- ouders bellen.\n"
    draft = read(letter)
    assert draft.document.kind == "council-message"
    assert tree(draft) == ["effort: een inloop openen", "effort: ouders bellen."]


def test_a_letter_says_under_a_heading_of_its_own_what_it_aims_at() -> None:
    letter = """# Raadsbrief

Beste raadsleden,

## Ons doel

Elk kind start met gelijke kansen.

## Wat hebben wij tot nu toe gedaan?

- Wij verlaagden de ouderbijdrage.

## Wat doen wij in de rest van 2026?

- Wij openen een voorschool in Zuidrand.
"""
    assert tree(read(letter)) == [
        "goal: Elk kind start met gelijke kansen.",
        "effort: Wij verlaagden de ouderbijdrage. < Elk kind start met gelijke kansen.",
        "effort: Wij openen een voorschool in Zuidrand. < Elk kind start met gelijke kansen.",
    ]


def test_a_target_that_names_its_goal_by_number_belongs_to_that_one() -> None:
    text = """# Raadsinformatiebrief Jong in Waardrecht

## Inleiding

Het programma heeft twee doelen:

1. Kinderen lezen goed.
2. Geen kind doet niet mee door geld.

## Kernboodschap

Voor doel 2 willen wij in 2027 minstens 400 gezinnen bereiken. Van doel 1 hoort u later meer.
"""
    target = "Voor doel 2 willen wij in 2027 minstens 400 gezinnen bereiken."
    assert f"target: {target} < Geen kind doet niet mee door geld." in tree(read(text))


@pytest.mark.parametrize(
    "row",
    [
        "|Datum|Ons kenmerk|Portefeuillehouder|Bijlagen|\n|---|---|---|---|\n|9 december 2025|W/25/22|wethouder|2|",
        "|Ons kenmerk|Uw kenmerk|Datum|Behandeld door|\n|---|---|---|---|\n|W/25/22|-|9 december 2025|team Jeugd|",
        "<table><tr><td>Zaaknummer</td><td>Datum</td></tr><tr><td>W/25/22</td><td>9 december 2025</td></tr></table>",
    ],
)
def test_a_letterhead_sets_its_labels_in_a_row_over_their_values(row: str) -> None:
    draft = read(
        f"# Raadsinformatiebrief\n\n{row}\n\nOnderwerp: Aanpak wachttijden\n\nGeachte raad,\n\nWij melden u dit."
    )
    assert (draft.document.number, draft.document.date) == ("W/25/22", "2025-12-09")


@pytest.mark.parametrize(
    ("said", "side"),
    [
        ("de scholen dragen daaraan € 40.000 bij.", "income"),
        ("de woningcorporatie betaalt daarvan € 40.000.", "income"),
        ("waarvan € 40.000 door de schoolbesturen wordt betaald.", "income"),
        ("€ 40.000 komt van de andere gemeenten.", "income"),
        ("van de provincie ontvangen wij € 40.000.", "income"),
        ("wij betalen de scholen daarvan € 40.000.", "expense"),
        ("de bibliotheek krijgt hiervan € 40.000.", "expense"),
    ],
)
def test_what_another_pays_is_income_of_the_year_before_it(said: str, side: str) -> None:
    draft = read(f"# Brief\n\n4 november 2025\n\n## Wat kost het?\n\nVoor 2026 is € 325.000 geraamd; {said}\n")
    assert [(m.year, m.phase, m.side) for m in draft.money if m.amount == "40000.00"] == [("2026", "budget", side)]


def test_a_source_right_behind_a_target_in_running_text_is_that_of_the_target() -> None:
    wish = "Wij willen dat in 2027 hooguit 15 leerlingen thuiszitten."
    texts = [f"Dat is veel. {wish} Bron: leerplicht", f"{wish} Nu zijn het er 29. Bron: leerplicht"]
    drafts = [read(f"# Brief jeugd\n\n4 november 2025\n\n## Doel 1: Ieder kind leert\n\n{text}\n") for text in texts]
    assert [e.target.source for draft in drafts for e in draft.elements if e.target] == ["leerplicht", None]
