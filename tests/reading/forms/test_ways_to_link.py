"""More ways in which papers say what contributes to what: arrows, crosses, words said again, lists behind one label."""

import pytest
from tests.reading.forms.helpers import read, tree

GOALS = ["Ieder kind leert zwemmen", "Ouders zijn erbij"]
BENEFITS = ["Ouders maken zich minder zorgen", "Kinderen spelen vaker aan het water"]
SKILLS = ["Leraren herkennen watervrees", "Zwembaden hebben ruimte voor beginners"]
DEEDS = ["Cursus watervrees voor leraren", "Badwater vrijhouden op zaterdag"]
HEAD = "# Doelen-inspanningennetwerk Zwemmen\n\nGemeente Waardrecht\n\n"


@pytest.mark.parametrize("arrow", ["→", "->", "=>"])
def test_an_arrow_behind_an_entry_points_to_what_it_contributes_to(arrow: str) -> None:
    text = f"{HEAD}Doelen\n\nD1 {GOALS[0]}\n\nD2 {GOALS[1]}\n\n"
    text += f"Baten\n\nB1 {BENEFITS[0]} {arrow} D1\n\nB2 {BENEFITS[1]} {arrow} D1, D2\n\n"
    text += f"Vermogens\n\nV1 {SKILLS[0]} {arrow} B1\n\n"
    text += f"Inspanningen\n\nI1 {DEEDS[0]} {arrow} V1\n\nI2 {DEEDS[1]} {arrow} V1\n"
    links = {line.partition(" <")[0][-9:]: line.partition(" < ")[2] for line in tree(read(text))[2:]}
    assert list(links.values()) == [
        GOALS[0], f"{GOALS[0]} + {GOALS[1]}", f"{BENEFITS[0]} {arrow} D1", *[f"{SKILLS[0]} {arrow} B1"] * 2,
    ]  # fmt: skip


def test_rows_of_goals_take_the_efforts_whose_letters_head_the_columns() -> None:
    text = f"# Bijdragen\n\nActies:\n\nA. {DEEDS[0]}\nB. {DEEDS[1]}\n\n"
    text += f"| Doel | A | B |\n|---|---|---|\n| {GOALS[0]} | x | x |\n| {GOALS[1]} | | x |\n"
    assert tree(read(text)) == [
        f"effort: {DEEDS[0]} < {GOALS[0]}", f"effort: {DEEDS[1]} < {GOALS[0]} + {GOALS[1]}",
        *map("goal: {}".format, GOALS),
    ]  # fmt: skip


def test_headings_are_efforts_where_a_line_says_in_words_what_each_is_for() -> None:
    text = f"# Plan\n\n## Doelen\n\n- {GOALS[0]}\n- {GOALS[1]}\n\n## Inspanningen\n\n"
    text += f"### {DEEDS[0]}\n\nWe doen dit vaker.\n\nDraagt bij aan: {GOALS[1]}\n\nTrekker: GGD Waardland\n\n"
    text += f"### {DEEDS[1]}\n\nDraagt bij aan: {GOALS[0]}; {GOALS[1]}\n\nTrekker: Welzijn Waardrecht\n"
    assert tree(read(text))[2:] == [f"effort: {DEEDS[0]} < {GOALS[1]}", f"effort: {DEEDS[1]} < {GOALS[0]} + {GOALS[1]}"]


@pytest.mark.parametrize("label", ["**Inspanningen.**", "Inspanningen:", "**Acties:**", "Maatregelen:"])
def test_what_stands_behind_a_label_in_the_plural_is_parted_at_semicolons(label: str) -> None:
    above = f"**Doel:** {GOALS[0]}\n\n**Baat:** {BENEFITS[0]}\n\n**Vermogen:** {SKILLS[0]}\n\n"
    text = f"{HEAD}{above}{label} {DEEDS[0]}; {DEEDS[1]}.\n"
    assert tree(read(text))[3:] == [f"effort: {deed} < {SKILLS[0]}" for deed in DEEDS]


def test_one_action_keeps_its_semicolons() -> None:
    text = f"Doel: {GOALS[0]}\n\nActie: {DEEDS[0]}; ook voor stagiairs\n"
    assert tree(read(text))[1:] == [f"effort: {DEEDS[0]}; ook voor stagiairs < {GOALS[0]}"]


def test_a_bare_list_under_a_capability_is_what_is_done_for_it() -> None:
    text = HEAD
    for at in (0, 1):
        text += f"## Doel {at + 1} {GOALS[at]}\n\n### Baat {at + 1}.1 {BENEFITS[at]}\n\n"
        text += f"Vermogen: {SKILLS[at]}\n\n- {DEEDS[at]}\n\n"
    assert [line for line in tree(read(text)) if line.startswith("effort")] == [
        f"effort: {deed} < {skill}" for deed, skill in zip(DEEDS, SKILLS, strict=True)
    ]


def test_letters_that_begin_anew_in_each_part_mean_the_goals_of_that_part() -> None:
    text, others = "# Agenda\n\n", ["", "Leraren zwemmen mee", "Het bad is langer open"]
    for part, (wish, deed) in enumerate(zip(GOALS, DEEDS, strict=True), 1):
        text += f"## Actielijn {part}: Deel {part}\n\n**Opgave**\n\nHet water is te ver weg in deel {part}.\n\n"
        text += f"**Wat willen we bereiken?**\n\na. {wish}\nb. {others[part]}\n\n"
        text += (
            f"| Actie | Doel | Wie |\n|---|---|---|\n| {deed} | a, b | GGD |\n| Nog iets in deel {part} | b | GGD |\n\n"
        )
    lines = tree(read(text))
    assert f"goal: {GOALS[1]} < Het water is te ver weg in deel 2." in lines
    assert f"effort: {DEEDS[1]} < {GOALS[1]} + Het bad is langer open" in lines
    assert "effort: Nog iets in deel 2 < Het bad is langer open" in lines


def test_numbers_with_and_between_them_are_no_benefit() -> None:
    text = (
        f"| Doel | Baten |\n|---|---|\n| 1. {GOALS[0]} | 1.1 {BENEFITS[0]} |\n| 2. {GOALS[1]} | 2.1 {BENEFITS[1]} |\n\n"
    )
    text += f"| Vermogen | Voor baat | Inspanningen |\n|---|---|---|\n| {SKILLS[0]} | 1.1 en 2.1 | {DEEDS[0]} |\n"
    assert tree(read(HEAD + text))[-2:] == [
        f"capability: {SKILLS[0]} < {BENEFITS[0]} + {BENEFITS[1]}", f"effort: {DEEDS[0]} < {SKILLS[0]}",
    ]  # fmt: skip


@pytest.mark.parametrize("line", [
    "Draagt bij aan baat 1.1 en 1.2.", "Deze inspanning draagt bij aan 1.1 en 1.2", "Hoort bij 1.1, 1.2.",
])  # fmt: skip
def test_a_sentence_under_an_effort_names_by_number_what_it_is_for(line: str) -> None:
    text = f"{HEAD}Doel 1: {GOALS[0]}\n\nBaat 1.1: {BENEFITS[0]}\n\nBaat 1.2: {BENEFITS[1]}\n\n## Inspanningen\n\n"
    for deed, said in zip(DEEDS, [line, "Draagt bij aan baat 1.2."], strict=True):
        text += f"### {deed}\n\n{said}\n\nTrekker: GGD Waardland\n\nGereed: 2027\n\n"
    draft = tree(read(text))
    assert draft[-2:] == [f"effort: {DEEDS[0]} < {BENEFITS[0]} + {BENEFITS[1]}", f"effort: {DEEDS[1]} < {BENEFITS[1]}"]


def test_a_sentence_in_the_item_of_an_effort_names_what_it_is_for() -> None:
    text = f"{HEAD}Doel 1: {GOALS[0]}\n\nBaat 1.1: {BENEFITS[0]}\n\nBaat 1.2: {BENEFITS[1]}\n\n## Inspanningen\n\n"
    text += f"- {DEEDS[0]}. Draagt bij aan baat 1.1 en 1.2.\n- {DEEDS[1]}. Draagt bij aan baat 1.1.\n"
    assert [line.partition(" < ")[2] for line in tree(read(text))[-2:]] == [
        f"{BENEFITS[0]} + {BENEFITS[1]}",
        BENEFITS[0],
    ]


def test_what_has_no_number_is_counted() -> None:
    text = f"{HEAD}Doel\n\n- {GOALS[0]}\n\nBaten\n\n- {BENEFITS[0]}\n- {BENEFITS[1]}\n\n"
    text += f"Vermogens\n\n- {SKILLS[0]} (voor baat 2)\n- {SKILLS[1]} (baat 1)\n\n"
    text += f"Inspanningen\n\n- {DEEDS[0]} (vermogen 2)\n"
    assert tree(read(text))[3:] == [
        f"capability: {SKILLS[0]} (voor baat 2) < {BENEFITS[1]}", f"capability: {SKILLS[1]} (baat 1) < {BENEFITS[0]}",
        f"effort: {DEEDS[0]} (vermogen 2) < {SKILLS[1]} (baat 1)",
    ]  # fmt: skip


def test_the_foot_of_a_page_does_not_end_a_table() -> None:
    head = "Doel\tBaten\tVermogens\tInspanningen\n"
    rows = [
        f"{GOALS[0]}\t{BENEFITS[0]}\t{SKILLS[0]}\t{DEEDS[0]}\n",
        f"{GOALS[1]}\t{BENEFITS[1]}\t{SKILLS[1]}\t{DEEDS[1]}\n",
    ]
    text = f"Netwerk Zwemmen\n\n{head}{rows[0]}\n\nWaardrecht | Netwerk\t2\n\n{rows[1]}\t\t\tNog een cursus\n"
    assert tree(read(text, "netwerk.txt"))[-2:] == [
        f"effort: {deed} < {SKILLS[1]}" for deed in (DEEDS[1], "Nog een cursus")
    ]
