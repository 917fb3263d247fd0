"""Headings that budgets and reports have under their questions and that name no effort."""

import pytest
from tests.reading.forms.helpers import read


@pytest.mark.parametrize(
    "heading",
    [
        "Verbonden partijen",
        "Bedragen x € 1.000",
        "Relevante beleidsnota's",
        "Trends en ontwikkelingen",
        "Wet- en regelgeving",
        "Prestatie-indicatoren",
        "Moties en toezeggingen",
    ],
)
def test_a_section_that_every_budget_has_is_no_effort(heading: str) -> None:
    text = (
        f"# Programma 3 Jeugd\n\n## Wat doen we?\n\n- Een loket openen\n\n### {heading}\n\n### Naam\n\nGGD Waardland\n"
    )
    found = read(text, "plan.md").elements
    assert heading not in [one.text for one in found]


@pytest.mark.parametrize(
    "question", ["Wat hebben we gedaan?", "Wat gaan we daarvoor doen?", "Wat hebben we gedaan in 2026?"]
)
def test_a_word_under_a_question_without_an_answer_opens_the_next_part(question: str) -> None:
    goal = "Wat wilden we bereiken?\n\nIedereen kan meedoen in de wijk en voelt zich er thuis."
    other = goal.replace("wijk", "stad")
    text = f"Jaarstukken 2026\n\nSport\n\n{goal}\n\n{question}\n\nCultuur\n\n{other}\n\n{question}\n"
    assert not [one.text for one in read(text, "stuk.txt").elements if one.kind == "effort"]


def test_what_stands_between_two_empty_questions_about_efforts_is_wanted() -> None:
    question = "Wat gaan we daarvoor doen?"
    wishes = ("De jeugd ontwikkelt zich positief.", "Ouders staan er niet alleen voor.")
    text = f"# Programma 3 Zorg\n\n## {question}\n\n" + "".join(f"### {one}\n\n## {question}\n\n" for one in wishes)
    found = [(one.kind, one.text) for one in read(text, "plan.md").elements if one.kind != "theme"]
    assert found == [("goal", one) for one in wishes]


@pytest.mark.parametrize(("label", "number"), [("Programma: 1 Zorg en hulp", "1"), ("Deelprogramma: 1B Zorg", "1B")])
def test_a_theme_has_the_number_behind_its_label(label: str, number: str) -> None:
    text = f"# Jaarstukken 2026\n\n## {label}\n\n### Wat wilden we bereiken?\n\n- Iedereen kan meedoen.\n"
    theme = read(text, "plan.md").elements[0]
    assert (theme.kind, theme.number, theme.text) == ("theme", number, label.partition(number)[2].strip())


@pytest.mark.parametrize(
    "title", ["Actuele kaderstellende beleidsnota's", "Basisdocumenten", "Kaderstellende nota's", "Geldende documenten"]
)
def test_papers_under_what_a_report_rests_on_are_references(title: str) -> None:
    papers = ("Lokale Educatieve Agenda 2023-2027", "Beleidsplan Jeugd 2022")
    listed = "".join(f"- {one}\n" for one in papers)
    text = f"# Jaarverslag 2025\n\n## Programma 3 Jeugd\n\n### {title}\n\n{listed}\n### Omschrijving\n\nTekst.\n"
    assert [one.title for one in read(text, "plan.md").references] == list(papers)
