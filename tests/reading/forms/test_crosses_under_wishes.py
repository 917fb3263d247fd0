"""Schemes of what is done by what is wanted, lists that a year announces, and goals beside each other in a cell."""

import pytest
from tests.reading.forms.helpers import read, tree

WISHES = ["Kinderen gaan zelf naar school", "De lucht bij scholen is schoon"]
DEEDS = ["Schoolstraten invoeren in Zuidrand", "Fietsles geven in De Hoven"]


def test_titles_that_say_what_is_wanted_are_goals_where_only_crosses_stand_under_them() -> None:
    text = (
        "# Uitvoeringsprogramma\n\n## Wat draagt waaraan bij?\n\n"
        "In dit schema ziet u per maatregel aan welk doel die bijdraagt.\n\n"
        f"| Maatregel | {WISHES[0]} | {WISHES[1]} |\n|---|---|---|\n| {DEEDS[0]} | ● | ● |\n| {DEEDS[1]} | ● | |\n"
    )
    assert tree(read(text)) == [
        *(f"goal: {wish}" for wish in WISHES),
        f"effort: {DEEDS[0]} < {WISHES[0]} + {WISHES[1]}", f"effort: {DEEDS[1]} < {WISHES[0]}",
    ]  # fmt: skip


def test_words_of_a_few_are_goals_under_a_text_that_speaks_of_goals() -> None:
    titles = ["Veilig op de fiets", "Schone lucht in de wijk"]
    table = f"| Maatregel | {titles[0]} | {titles[1]} |\n|---|---|---|\n| {DEEDS[0]} | ● | ● |\n| {DEEDS[1]} | ● | |\n"
    assert tree(read(f"## Bijdrage per doel\n\nAan welk doel draagt een maatregel bij?\n\n{table}"))[:2] == [
        f"goal: {title}" for title in titles
    ]
    assert {element.kind for element in read(f"## Wie het merken\n\n{table}").elements} == {"effort"}


def test_names_of_parties_over_crosses_are_no_goals() -> None:
    text = f"| Maatregel | GGD Waardland | Scholen |\n|---|---|---|\n| {DEEDS[0]} | x | x |\n| {DEEDS[1]} | x | |\n"
    assert {element.kind for element in read(text).elements} == {"effort"}


@pytest.mark.parametrize(
    "lead", ["In 2029 willen we dat:", "Eind 2029 willen wij zien dat:", "In 2029 willen we zien:"]
)
def test_what_somebody_wants_in_a_year_are_targets(lead: str) -> None:
    text = (
        f"## Doelstelling: {WISHES[0]}\n\n{lead}\n\n- 75% van de kinderen zelf naar school gaat;\n"
        "- 20 scholen een schoolstraat hebben.\n\n"
        f"Inspanningen:\n\n- {DEEDS[0]}\n"
    )
    draft = read(text)
    assert [element.kind for element in draft.elements] == ["goal", "target", "target", "effort"]
    assert [e.target.value for e in draft.elements if e.target] == [75, 20]
    assert all((e.target.due or "").startswith("2029") for e in draft.elements if e.target)


def test_a_goal_says_in_a_sentence_when_it_is_reached() -> None:
    reached = "Dit doel bereiken we als in 2029 ten minste 75% van de kinderen zelf naar school gaat."
    text = f"## Doel 1\n\n{WISHES[0]}.\n\n{reached}\n"
    assert [(e.kind, e.target.value if e.target else None) for e in read(text).elements] == [
        ("goal", None),
        ("target", 75),
    ]


def test_short_sentences_below_each_other_in_a_cell_are_goals_of_their_own() -> None:
    cells = f"<td><p>{WISHES[0]}</p><p>{WISHES[1]}</p></td><td>{DEEDS[0]}</td>"
    why = "Dit doel stond ook in de vorige nota. Het blijft nodig."
    told = f"<td><p>Kinderen bewegen meer</p><p>{why}</p></td><td>{DEEDS[1]}</td>"
    text = f"<table><tr><td>Doelen</td><td>Acties</td></tr><tr>{cells}</tr><tr>{told}</tr></table>\n"
    assert tree(read(text))[:3] == [
        f"goal: {WISHES[0]}", f"goal: {WISHES[1]}", f"effort: {DEEDS[0]} < {WISHES[0]} + {WISHES[1]}",
    ]  # fmt: skip
    assert [e.text for e in read(text).elements][3].startswith("Kinderen bewegen meer Dit doel")


def test_the_terms_of_a_page_are_labels_from_the_first_on() -> None:
    text = (
        f"<html><body><main><h1>Schone lucht</h1><h2>Opgave 1: {WISHES[1]}</h2><dl><dt>Beoogd effect</dt>"
        f"<dd>Kinderen hoesten minder</dd><dt>Inspanningen</dt><dd><ul><li>{DEEDS[0]}</li></ul></dd><dt>Trekker</dt>"
        "<dd>Team Verkeer</dd></dl></main></body></html>"
    )
    assert tree(read(text, "pagina.html")) == [
        f"goal: {WISHES[1]}", f"goal: Kinderen hoesten minder < {WISHES[1]}",
        f"effort: {DEEDS[0]} < Kinderen hoesten minder",
    ]  # fmt: skip
