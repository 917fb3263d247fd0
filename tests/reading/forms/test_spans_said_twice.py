"""Tables out of a PDF or a converter, in which a cell over several columns or rows is said once for each of these."""

import pytest
from tests.reading.forms.helpers import read, tree

from doelnet.reading.dutch import targets

NOTE = """## COLLEGEVOORSTEL

{front}

## Gevraagd besluit

1. Het plan vast te stellen.
"""
DOUBLED = """| Onderwerp | Onderwerp | Schoolteams op zes scholen |
|---|---|---|
| Zaaknummer | 2026-0581 | Programma: 5 Jong in Waardrecht |
| Datum voorstel | 12 mei 2026 | 12 mei 2026 |"""
VALUE_TWICE = """| Onderwerp | Schoolteams op zes scholen | Schoolteams op zes scholen | Schoolteams op zes scholen |
|---|---|---|---|
| Zaaknummer | 2026-0581 | Datum voorstel | 12 mei 2026 |
| Programma | 5 Jong in Waardrecht | 5 Jong in Waardrecht | 5 Jong in Waardrecht |"""


def test_a_label_or_value_said_twice_in_front_matter_counts_once() -> None:
    for front in (DOUBLED, VALUE_TWICE):
        head = read(NOTE.format(front=front)).document
        assert (head.title, head.number, head.date) == ("Schoolteams op zes scholen", "2026-0581", "2026-05-12")
        assert head.programme == "5 Jong in Waardrecht"


def test_a_target_names_its_goal_by_a_small_letter() -> None:
    draft = read(
        "# Jeugdplan Waardrecht 2026-2029\n\nWij hebben twee doelen:\n\n- a. Hulp is dichtbij\n"
        "- b. Hulp is tijdelijk\n\n"
        "Wij zijn tevreden als eind 2028:\n\n- er 30% minder lange trajecten zijn dan in 2025 (doel b).\n"
    )
    goal, target = draft.elements[1], draft.elements[2]
    assert (target.kind, target.parents) == ("target", [goal.id])


@pytest.mark.parametrize(
    ("said", "comparison"),
    [("ten minste 30% minder", "decrease"), ("minstens 20% meer", "increase"), ("hooguit 5% meer", "at-most")],
)
def test_at_least_so_much_more_or_less_is_a_direction(said: str, comparison: str) -> None:
    assert targets.read(f"In 2028 zijn er {said} verwijzingen dan in 2025.").comparison == comparison


HEAD = "| Doel | Actie | Wie |\n|---|---|---|\n"
TREE = [
    "theme: Thuis",
    "goal: Ouders vinden steun < Thuis",
    "effort: Oudercafé openen < Ouders vinden steun",
    "effort: Ouders thuis bezoeken < Ouders vinden steun",
    "theme: School",
    "goal: Elke leerling telt mee < School",
    "effort: Mentoren scholen < Elke leerling telt mee",
]


@pytest.mark.parametrize(
    ("title", "again"),
    [
        ("| {0} | {0} | {0} |", "Ouders vinden steun"),
        ("| **{0}** | | |", ""),
        ("| Leefwereld: {0} | | |", ""),
        ("| Thema {0} | | |", ""),
        ("| Kern: {0} | | |", "Ouders vinden steun"),
    ],
)
def test_a_title_over_the_whole_width_is_one_in_whatever_way_its_span_was_lost(title: str, again: str) -> None:
    rows = [
        title.format("Thuis"),
        "| Ouders vinden steun | Oudercafé openen | Welzijn Waardrecht |",
        f"| {again} | Ouders thuis bezoeken | GGD Waardland |",
        title.format("School"),
        "| Elke leerling telt mee | Mentoren scholen | Waardcollege |",
    ]
    draft = read("# Doelenboom jeugd Waardrecht 2026-2029\n\n" + HEAD + "\n".join(rows) + "\n")
    assert tree(draft) == TREE


def test_titles_part_a_table_that_has_no_other_gaps() -> None:
    rows = "| Thuis | | |\n| Oudercafé | Welzijn | 2026 |\n| School | | |\n| Mentoren scholen | Waardcollege | 2027 |\n"
    draft = read("# Actielijst jeugd Waardrecht 2026\n\n| Actie | Wie | Wanneer |\n|---|---|---|\n" + rows)
    assert tree(draft) == [
        "theme: Thuis",
        "effort: Oudercafé < Thuis",
        "theme: School",
        "effort: Mentoren scholen < School",
    ]


def test_a_table_that_goes_on_has_no_header_though_a_converter_set_one() -> None:
    first = "| Ouders vinden steun | Oudercafé openen | Welzijn Waardrecht |\n"
    more = (
        "| | Ouders thuis bezoeken | GGD Waardland |\n|---|---|---|\n| Elke leerling telt mee | Mentoren scholen | |\n"
    )
    draft = read("# Doelenboom jeugd Waardrecht 2026-2029\n\n" + HEAD + first + "\n\n" + more)
    assert [line.split(": ")[1] for line in tree(draft) if line.startswith("effort")] == [
        "Oudercafé openen < Ouders vinden steun",
        "Ouders thuis bezoeken < Ouders vinden steun",
        "Mentoren scholen < Elke leerling telt mee",
    ]
