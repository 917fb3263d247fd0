"""Lists of targets: under words that say so, in any wording, and under words that do not, where each item is one."""

import pytest
from tests.reading.forms.helpers import read, tree

PLAN = """# Jeugdplan Waardrecht 2026-2029

### Doel 1: Ouders vinden op tijd steun

Activiteiten:

- Spreekuur houden in het kindcentrum

{lead}

- Het aandeel ouders dat zich zeker voelt is gestegen van 71% in 2024 naar 78% in 2028.
- Ten minste 40 gezinnen hebben in 2028 een steungezin.
"""
GOAL = "Ouders vinden op tijd steun"
TARGETS = [
    f"target: Het aandeel ouders dat zich zeker voelt is gestegen van 71% in 2024 naar 78% in 2028. < {GOAL}",
    f"target: Ten minste 40 gezinnen hebben in 2028 een steungezin. < {GOAL}",
]


@pytest.mark.parametrize(
    "lead",
    [
        "Zo volgen we dit doel:",
        "#### Dit meten we met",
        "**Hieraan herkennen we succes**",
        "Wij meten de voortgang met:",
        "De voortgang volgen we met deze cijfers:",
        "We slagen als:",
        "Het doel is gehaald als:",
        "Er is veel te doen. Wij zijn tevreden als eind 2028:",
        "Eind 2028 geldt:",
        "Of het lukt, zien we aan:",
        "Hier mag de raad ons op aanspreken:",
        "Hoe volgen we dit?",
        "Succescriteria",
        "Concreet betekent dit voor 2028:",
        "#### In getallen",
    ],
)
def test_words_over_a_list_say_that_it_tells_how_far_the_goal_is_to_come(lead: str) -> None:
    draft = read(PLAN.format(lead=lead))
    assert tree(draft)[2:] == TARGETS
    assert not draft.measurements


@pytest.mark.parametrize("lead", ["Wij zijn tevreden als eind 2028:", "Het is gelukt als in december 2028:"])
def test_the_words_over_a_list_say_by_when(lead: str) -> None:
    lines = "- negen op de tien ouders ons kennen;\n- 30 vrijwilligers zich thuis voelen."
    [first, second] = [e for e in read(PLAN.split("{lead}")[0] + f"{lead}\n\n{lines}\n").elements if e.kind == "target"]
    assert first.target and first.target.due == "2028-12"
    assert second.target and second.target.due == "2028-12"


def test_what_is_done_in_a_year_is_no_target_though_it_has_a_figure() -> None:
    plan = PLAN.split("{lead}")[0] + "In de wijken:\n\n- In 2027 vier spreekuren openen.\n- Ouders bezoeken in 2026.\n"
    assert [element.kind for element in read(plan).elements] == ["goal", "effort", "effort", "effort"]


def test_a_chapter_that_tells_how_progress_is_followed_holds_no_targets() -> None:
    told = "Twee keer per jaar spreken de partners elkaar. In maart 2027 krijgt de raad een bericht."
    plan = f"# Jeugdplan Waardrecht 2026-2029\n\n## Doel 1: Rust\n\n## 4. Hoe volgen we de voortgang?\n\n{told}\n"
    assert tree(read(plan)) == ["goal: Rust"]


def test_a_target_under_the_heading_that_is_the_goal_of_a_table_belongs_to_that_goal() -> None:
    table = "| Inzet | Trekker |\n|---|---|\n| Oudercafé openen | Welzijn Waardrecht |\n"
    lines = (
        "Zo volgen we dit doel:\n\n- Eind 2027 duurt een traject gemiddeld hooguit 9 maanden (2024: 11,5 maanden).\n"
    )
    draft = read(f"# Jeugdplan Waardrecht 2026-2029\n\n## 1.1 Ouders vinden steun\n\n{table}\n{lines}")
    assert tree(draft)[-1] == (
        "target: Eind 2027 duurt een traject gemiddeld hooguit 9 maanden (2024: 11,5 maanden). < Ouders vinden steun"
    )
    target = draft.elements[-1].target
    assert target and (target.value, target.unit, target.comparison) == (9, "maanden", "at-most")
