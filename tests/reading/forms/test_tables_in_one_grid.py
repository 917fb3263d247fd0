"""Tables one under another in one grid: indicators, and under them what it costs, with the years a second time."""

import pytest
from tests.reading.forms.helpers import read

GRID = """# Begroting GGD Waardland 2025

| {name} | 2023 | 2024 | 2025 |
|---|---|---|---|
| | realisatie | realisatie | begroting |
| Aantal inspecties | 310 | 264 | 325 |
| Aantal onderzoeken | 12 | 7 | 25 |
| {title} | 2023 | 2024 | 2025 |
| | realisatie | realisatie | begroting |
| Lasten | 1.514 | 1.815 | 1.892 |
| Baten | 1.525 | 1.822 | 1.812 |
"""


@pytest.mark.parametrize("name", ["Indicator", "Prestatie-indicatoren", "Kengetallen"])
@pytest.mark.parametrize("title", ["Bedragen (x € 1.000)", "Wat kost het? (x € 1.000)", "Financiën x € 1.000"])
def test_a_row_with_the_years_again_opens_a_table_of_its_own(name: str, title: str) -> None:
    draft = read(GRID.format(name=name, title=title))
    assert [(one.indicator, one.value) for one in draft.measurements] == [
        ("Aantal inspecties", 310),
        ("Aantal inspecties", 264),
        ("Aantal onderzoeken", 12),
        ("Aantal onderzoeken", 7),
    ]
    assert [one.text for one in draft.elements] == ["Aantal inspecties", "Aantal onderzoeken"]
    assert [(one.year, one.phase, one.side, one.amount) for one in draft.money] == [
        ("2023", "actual", "expense", "1514000.00"),
        ("2024", "actual", "expense", "1815000.00"),
        ("2025", "budget", "expense", "1892000.00"),
        ("2023", "actual", "income", "1525000.00"),
        ("2024", "actual", "income", "1822000.00"),
        ("2025", "budget", "income", "1812000.00"),
    ]


def test_a_row_of_figures_that_are_no_years_of_the_header_opens_none() -> None:
    rows = "| Leden | 2010 | 2024 |\n| Clubs | 12 | 13 |\n| Uren | 8 | 9 |\n"
    assert len(read(f"# Monitor\n\n| Indicator | 2023 | 2024 |\n|---|---|---|\n{rows}").measurements) == 6


TOPPED = """# Uitvoeringsprogramma sport 2026

## Thema 1 Sportieve jeugd

{table}
"""
TOPS = {
    "spans": "<table><tr><td>{goal}</td><td colspan='2'>Meer jeugd beweegt</td></tr>"
    "<tr><td>Activiteit</td><td>Wie</td><td>Gereed</td></tr>"
    "<tr><td>Naschools aanbod</td><td>GGD</td><td>mei 2026</td></tr></table>",
    "lost": "| {goal} | Meer jeugd beweegt | |\n|---|---|---|\n| Activiteit | Wie | Gereed |\n"
    "| Naschools aanbod | GGD | mei 2026 |",
    "html": "<table><tr><td>{goal}</td><td>Meer jeugd beweegt</td><td></td></tr>"
    "<tr><td>Activiteit</td><td>Wie</td><td>Gereed</td></tr>"
    "<tr><td>Naschools aanbod</td><td>GGD</td><td>mei 2026</td></tr></table>",
}


@pytest.mark.parametrize("goal", ["Doel", "Doelstelling:", "Ambitie"])
@pytest.mark.parametrize("form", TOPS)
def test_a_goal_over_the_titles_of_a_table_rules_its_rows(goal: str, form: str) -> None:
    draft = read(TOPPED.format(table=TOPS[form].format(goal=goal)))
    assert [(one.kind, one.text) for one in draft.elements] == [
        ("theme", "Sportieve jeugd"),
        ("goal", "Meer jeugd beweegt"),
        ("effort", "Naschools aanbod"),
    ]
    assert draft.elements[2].parents == [draft.elements[1].id]
