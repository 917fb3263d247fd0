"""Budgets, framework letters, progress reports, accounts: cards of questions, performances and what was delivered."""

import pytest
from tests.reading.forms.helpers import read, tree


def _card(title: str, *rows: tuple[str, str]) -> str:
    lines = "".join(f"<tr><td>{question}</td><td>{answer}</td></tr>" for question, answer in rows)
    return f'<table><tr><th colspan="2">{title}</th></tr>{lines}</table>'


def test_a_card_answers_its_questions_under_the_goal_that_stands_over_both_columns() -> None:
    cards = _card(
        "Opgave 1. Ouders vinden hulp",
        ("Wat speelt er?", "Ouders weten de weg niet."),
        ("Wat willen we bereiken?", "Elke ouder kent het wijkteam."),
        ("Wat stellen we voor?", "<ul><li>Een spreekuur op school</li><li>Een oudercafé</li></ul>"),
    )
    cards += _card(
        "Opgave 2. Jongeren doen mee",
        ("Aanleiding", "Jongeren missen een plek."),
        ("Wat willen we bereiken?", "Elke wijk heeft een plek."),
        ("Wat gaan we daarvoor doen?", "Een jongerencentrum openen in Zuidrand"),
    )
    draft = read(f"<h1>Kaderbrief 2027</h1><h2>Programma 4 Jeugd</h2>{cards}", "kaderbrief.html")
    assert tree(draft) == [
        "theme: Jeugd",
        "goal: Ouders vinden hulp < Jeugd",
        "goal: Elke ouder kent het wijkteam. < Ouders vinden hulp",
        "effort: Een spreekuur op school < Elke ouder kent het wijkteam.",
        "effort: Een oudercafé < Elke ouder kent het wijkteam.",
        "goal: Jongeren doen mee < Jeugd",
        "goal: Elke wijk heeft een plek. < Jongeren doen mee",
        "effort: Een jongerencentrum openen in Zuidrand < Elke wijk heeft een plek.",
    ]


@pytest.mark.parametrize(
    "title", ["Kaderbrief 2027-2030", "Voorjaarsnota 2026", "Kadernota 2027", "Programmabegroting 2027"]
)
def test_a_paper_of_planning_and_control_that_greets_the_council_is_a_budget_and_no_message(title: str) -> None:
    draft = read(f"# {title}\n\nGeachte leden van de raad,\n\nHierbij onze plannen.\n\n## Doel 1: Kinderen lezen\n")
    assert draft.document.kind == "budget"
    assert not draft.decisions


@pytest.mark.parametrize(
    ("goal", "effort", "status"),
    [
        ("Doel", "Prestatie", "Geleverd"),
        ("Hoofddoelstelling", "Geplande prestatie 2025", "Behaald?"),
        ("Beleidsdoelstelling", "Wat zouden we daarvoor doen?", "Stand van zaken"),
        ("Ambitie", "Hebben we gedaan wat we zouden doen?", "Oordeel"),
        ("Welk doel", "Voornemens", "Uitgevoerd"),
        ("Langetermijndoel", "Beleidsactiviteit", "Op koers"),
    ],
)
def test_many_words_head_the_columns_of_goals_efforts_and_how_they_stand(goal: str, effort: str, status: str) -> None:
    table = (
        f"| {goal} | {effort} | {status} | Toelichting |\n|---|---|---|---|\n| Kinderen lezen | Voorlezen | ja | |\n"
    )
    draft = read(f"# Jaarstukken 2025\n\nGemeente Waardrecht\n\n## Programma 4 Jeugd\n\n{table}")
    assert tree(draft)[-2:] == ["goal: Kinderen lezen < Jeugd", "effort: Voorlezen < Kinderen lezen"]
