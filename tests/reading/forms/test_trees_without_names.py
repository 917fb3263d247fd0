"""Trees of goals and actions whose levels have no name, and models that lead from what is put in to what it is for."""

import pytest
from tests.reading.forms.helpers import read, tree

LINES = [
    "1 Inwoners van Waardrecht zijn gezond",
    "1.1 Kinderen groeien veilig op",
    "1.1.1 We breiden het jongerenwerk uit in Zuidrand",
    "1.1.2 We trainen leerkrachten in signaleren",
    "1.2 Ouderen blijven langer thuis",
    "1.2.1 We openen een ontmoetingsplek in Oud-Waard",
    "2 Inwoners doen mee",
    "2.1 Meer mensen hebben werk",
    "2.1.1 We starten een leerwerkbedrijf",
]
FOUND = [
    "goal: Inwoners van Waardrecht zijn gezond",
    "goal: Kinderen groeien veilig op < Inwoners van Waardrecht zijn gezond",
    "effort: We breiden het jongerenwerk uit in Zuidrand < Kinderen groeien veilig op",
    "effort: We trainen leerkrachten in signaleren < Kinderen groeien veilig op",
    "goal: Ouderen blijven langer thuis < Inwoners van Waardrecht zijn gezond",
    "effort: We openen een ontmoetingsplek in Oud-Waard < Ouderen blijven langer thuis",
    "goal: Inwoners doen mee",
    "goal: Meer mensen hebben werk < Inwoners doen mee",
    "effort: We starten een leerwerkbedrijf < Meer mensen hebben werk",
]


@pytest.mark.parametrize("title", ["Doelenboom sociaal domein", "Doelen en acties", "Overzicht van het programma"])
@pytest.mark.parametrize("dot", ["", "."])
def test_numbers_alone_tell_a_tree_with_what_is_done_at_its_ends(title: str, dot: str) -> None:
    lines = [line.replace(" ", f"{dot} ", 1) for line in LINES]
    draft = read(f"Programmaplan Waardrecht\n\n{title}\n\n" + "\n".join(lines) + "\n", "plan.txt")
    assert tree(draft) == FOUND
    assert [element.number for element in draft.elements][:3] == ["1", "1.1", "1.1.1"]


def test_a_tree_under_its_name_needs_no_verbs_at_its_ends() -> None:
    ends = {
        "We breiden het jongerenwerk uit": "Meer jongerenwerk",
        "We trainen": "Training voor",
        "We openen": "Opening van",
    }
    text = "\n\n".join(LINES)
    for we, noun in ends.items():
        text = text.replace(we, noun)
    found = tree(read(f"Plan Waardrecht\n\nDoelenboom\n\n{text}\n", "plan.txt"))
    assert "effort: Meer jongerenwerk in Zuidrand < Kinderen groeien veilig op" in found


def test_chapters_that_only_count_are_no_tree() -> None:
    text = "Plan\n\n1 Inleiding\n1.1 Aanleiding\n1.1.1 Opdracht\n1.2 Leeswijzer\n1.2.1 Opbouw\n2 Financiën\n"
    assert tree(read(text, "plan.txt")) == []


def test_letters_behind_numbers_number_lines_too() -> None:
    lines = ["Doelen", "1.1 Alle scholen zijn gezond", "Acties", "1.1.a Schooltuin in elke wijk", "1.1.b Kantine"]
    text = "Thema 1: Jeugd\n\n" + "\n".join(lines) + "\n"
    assert tree(read(text, "plan.txt"))[2:] == [
        "effort: Schooltuin in elke wijk < Alle scholen zijn gezond",
        "effort: Kantine < Alle scholen zijn gezond",
    ]


@pytest.mark.parametrize(
    ("given", "end"), [("Input", "Impact"), ("Middelen", "Maatschappelijk effect"), ("Inzet", "Lange termijn effect")]
)
def test_a_logic_model_leads_from_what_is_put_in_to_what_it_is_for(given: str, end: str) -> None:
    text = (
        f"# Kansrijke start\n\n| {given} | Activiteiten | Output | {end} |\n|---|---|---|---|\n"
        "| Subsidie aan Welzijn Waardrecht | Huisbezoeken | 120 huisbezoeken | Kinderen starten goed |\n"
        "| Een coördinator | Cursus voor ouders | Vier cursussen | |\n"
    )
    draft = read(text)
    assert tree(draft) == [
        "effort: Huisbezoeken < Kinderen starten goed",
        "result: 120 huisbezoeken < Huisbezoeken",
        "goal: Kinderen starten goed",
        "effort: Cursus voor ouders < Kinderen starten goed",
        "result: Vier cursussen < Cursus voor ouders",
    ]
    assert not any(element.owner for element in draft.elements)
