"""Results that a plan lists year by year, with goals over them and no efforts, and headings over several goals."""

import pytest
from tests.reading.forms.helpers import read, tree

PLAN = """# Uitvoeringsplan Gezond opgroeien Waardrecht 2024-2026

## 1 Gezonde school

{heading}

- Meer scholen hebben een gezonde kantine.

### Doelgroep

- Leerlingen in het basisonderwijs

### {results}

{first}

- Het plan voor de kantines is klaar.
- Er is een adviseur aangesteld.

{last}

- Alle kantines zijn gezond.
"""


@pytest.mark.parametrize(
    ("results", "first", "last"),
    [
        ("Resultaten per jaar", "2024", "2025/2026"),
        ("Beoogde resultaten per jaar", "In 2024:", "2025 t/m 2026:"),
        ("Resultaten", "2024: Kantines", "2026: Kantines"),
        ("Wat levert het op?", "#### 2024", "#### 2026"),
    ],
)
def test_a_line_with_a_year_says_for_when_the_results_under_it_are(results: str, first: str, last: str) -> None:
    draft = read(PLAN.format(heading="### Doel", results=results, first=first, last=last))
    found = [(one.year, one.text) for one in draft.elements if one.kind == "result"]
    assert found == [
        ("2024", "Het plan voor de kantines is klaar."),
        ("2024", "Er is een adviseur aangesteld."),
        ("2026", "Alle kantines zijn gezond."),
    ]
    assert [one.text for one in draft.elements if one.kind == "goal"] == ["Meer scholen hebben een gezonde kantine."]


def test_results_of_a_year_without_efforts_stand_under_the_goal_over_them() -> None:
    draft = read(PLAN.format(heading="### Doel", results="Resultaten per jaar", first="2024", last="2026"))
    (goal,) = [one for one in draft.elements if one.kind == "goal"]
    assert [one.parents for one in draft.elements if one.kind == "result"] == [[goal.id]] * 3


def test_what_was_reached_in_a_year_is_told_as_result_and_not_as_target() -> None:
    text = "# Plan\n\n## Doel\n\n- Meer sport.\n\n## Resultaten 2025\n\n- Er zijn vier teams gestart tot en met 2027.\n"
    assert [one.kind for one in read(text).elements] == ["goal", "result"]


NUMBERED = """Programmaplan Jeugd Waardrecht 2026

Doelstellingen
1. Kinderen groeien veilig op.
2. Jongeren doen mee.

Belangrijkste resultaten voor 2026
{lines}

Toelichting
In 2026 werken we verder.
"""


@pytest.mark.parametrize(("between", "behind"), [("\n", " "), ("\n\n", " "), ("\n", "\n"), ("\n\n", "\n\n")])
def test_numbered_lines_under_results_go_on_from_the_numbers_of_the_goals(between: str, behind: str) -> None:
    told = [
        ("1.1", "Er is een nieuw aanbod voor ouders"),
        ("1.2", "Er is een spreekuur"),
        ("2.1", "De jongerenraad is begonnen"),
    ]
    lines = between.join(number + behind + text for number, text in told)
    assert tree(read(NUMBERED.format(lines=lines), "plan.txt")) == [
        "goal: Kinderen groeien veilig op.",
        "goal: Jongeren doen mee.",
        "result 2026: Er is een nieuw aanbod voor ouders < Kinderen groeien veilig op.",
        "result 2026: Er is een spreekuur < Kinderen groeien veilig op.",
        "result 2026: De jongerenraad is begonnen < Jongeren doen mee.",
    ]


def test_the_share_that_a_result_is_to_have_by_a_date_is_a_target() -> None:
    text = "# Plan 2025-2028\n\n## Doel\n\n- Meer sport.\n\n## Resultaten 2027\n\n- In 2027 is 80% van de jeugd lid.\n"
    assert [one.kind for one in read(text).elements] == ["goal", "target"]


@pytest.mark.parametrize(("label", "kind"), [("Resultaten 2026", "result"), ("Acties", "effort"), ("Doelen", "goal")])
def test_a_table_of_numbers_and_lines_is_the_list_that_the_label_over_it_announces(label: str, kind: str) -> None:
    rows = "<tr><td>1.1</td><td>Een spreekuur voor ouders</td></tr><tr><td>1.2</td><td>Een jongerenraad</td></tr>"
    draft = read(f"<h1>Plan</h1><h2>{label}</h2><table>{rows}</table>", "plan.html")
    assert [(one.kind, one.text) for one in draft.elements] == [
        (kind, "Een spreekuur voor ouders"),
        (kind, "Een jongerenraad"),
    ]


@pytest.mark.parametrize(
    "heading",
    [
        "Doelstellingen Een gezonde school",
        "Doelen onderwijs en gezondheid",
        "(Proces)doelen Sportakkoord II",
        "Ambities Waardrecht fit",
    ],
)
def test_a_heading_over_several_goals_may_say_what_they_are_about(heading: str) -> None:
    text = f"# Agenda\n\n## {heading}\n\n1. Elke wijk heeft een plein om te spelen.\n2. Kinderen eten gezond.\n"
    assert [(one.kind, one.text) for one in read(text).elements] == [
        ("goal", "Elke wijk heeft een plein om te spelen."),
        ("goal", "Kinderen eten gezond."),
    ]


@pytest.mark.parametrize("heading", ["Doelen en resultaten", "Doelen behaald"])
def test_a_heading_that_tells_of_goals_otherwise_is_none_of_them(heading: str) -> None:
    assert [
        one for one in read(f"# Agenda\n\n## {heading}\n\nIn 2024 ging veel goed.\n").elements if one.kind == "goal"
    ] == []
