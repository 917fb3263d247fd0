"""Bare labels ("Wat willen we bereiken?") whose answers are headings on the same level, as in text without markup."""

import pytest
from tests.reading.forms.helpers import read, tree

ANSWERED = """Uitvoeringsprogramma Jeugd Waardrecht 2026-2028

2 Onze thema's

2.1 Gezond opgroeien

{wanted}

{goal}

Een op de drie kinderen beweegt te weinig. Wij vinden dat te veel.

{done}

Gezonde School

De GGD Waardland begeleidt vijf scholen. Zij halen samen het vignet.

Buurtsportcoaches

Na schooltijd is er sport op het plein.
"""


@pytest.mark.parametrize(
    ("wanted", "done", "goal"),
    [
        ("Doelen", "Wat gaan we doen?", "Kinderen hebben een gezond gewicht"),
        ("Wat willen wij bereiken?", "Acties", "Elk kind beweegt elke dag"),
        ("Doelstellingen", "Maatregelen", "Jongeren zitten beter in hun vel"),
    ],
)
def test_headings_below_a_bare_label_are_what_it_announces(wanted: str, done: str, goal: str) -> None:
    draft = read(ANSWERED.format(wanted=wanted, done=done, goal=goal), "plan.txt")
    assert tree(draft) == [
        "theme: Gezond opgroeien",
        f"goal: {goal} < Gezond opgroeien",
        f"effort: Gezonde School < {goal}",
        f"effort: Buurtsportcoaches < {goal}",
    ]


@pytest.mark.parametrize("ends", ["3 Organisatie", "Financiën", "Bijlagen"])
def test_the_next_part_of_the_paper_is_no_answer(ends: str) -> None:
    text = ANSWERED.format(wanted="Doelen", done="Acties", goal="Elk kind beweegt elke dag")
    kinds = [one.text for one in read(f"{text}\n{ends}\n\nHet college stuurt.\n", "plan.txt").elements]
    assert kinds[-1] == "Buurtsportcoaches"


def test_one_bare_label_that_is_no_question_may_mean_all_chapters() -> None:
    text = "Nota jeugd Waardrecht\n\nDoelen\n\nHoe het gaat\n\nGoed.\n\nWie meedoet\n\nElke school doet mee.\n"
    assert read(text, "nota.txt").elements == []


@pytest.mark.parametrize("field", ["Onderwijs", "Jeugd en gezin", "Sport"])
def test_a_heading_without_a_verb_over_a_list_of_goals_is_what_they_are_about(field: str) -> None:
    text = f"# Collegeprogramma\n\n## Wat willen wij bereiken?\n\n### {field}\n\n{field}:\n\n- Elk kind kan lezen.\n"
    assert tree(read(text)) == [f"theme: {field}", f"goal: Elk kind kan lezen. < {field}"]


def test_under_a_programme_with_a_name_such_a_heading_is_nothing_of_its_own() -> None:
    text = "# Programma 2. Onderwijs\n\n## Wat willen wij bereiken?\n\n### Onderwijs\n\n- Elk kind kan lezen.\n"
    assert tree(read(text)) == ["theme: Onderwijs", "goal: Elk kind kan lezen. < Onderwijs"]


@pytest.mark.parametrize("act", ["We geven boekentassen mee", "Wij gaan boeken ruilen", "We zetten in op voorlezen"])
def test_what_we_do_below_a_goal_in_its_list_is_an_effort(act: str) -> None:
    text = f"# Jeugdplan\n\n## Doelen\n\n- Elk kind kan lezen\n  - {act}\n- Elk kind kan zwemmen\n"
    assert tree(read(text)) == [
        "goal: Elk kind kan lezen",
        f"effort: {act} < Elk kind kan lezen",
        "goal: Elk kind kan zwemmen",
    ]


@pytest.mark.parametrize("wish", ["We willen dat ouders voorlezen", "Ouders lezen voor", "Wij zien meer leesplezier"])
def test_what_we_want_below_a_goal_in_its_list_stays_a_goal(wish: str) -> None:
    text = f"# Jeugdplan\n\n## Doelen\n\n- Elk kind kan lezen\n  - {wish}\n"
    assert tree(read(text))[1] == f"goal: {wish} < Elk kind kan lezen"


def test_the_title_of_a_column_over_figures_is_no_answer() -> None:
    cells = "Doel\n\nOmschrijving prestatie 2026\n\n2\n\nEen akkoord met de sportclubs.\n\nga terug\n"
    text = f"Doelstelling 2: Iedereen sport\n\nWat gaan we doen?\n\n- We maken een akkoord.\n\n{cells}"
    assert "Omschrijving prestatie 2026" not in [one.text for one in read(text, "begroting.txt").elements]
