"""Goal networks: tables, trees and lists of goals, targets and efforts."""

import pytest
from tests.reading.forms.helpers import read, tree

from doelnet.draft import plain

DIN = """# Doelen-inspanningennetwerk Jong in Waardrecht

## Focuspunt: Kansrijk opgroeien

| Opgave / Doel | SMART-doelen | Inspanningen |
|---|---|---|
| Meer kinderen bewegen. | In 2027 haalt 60% van de kinderen de norm (2023: 48%). Bron: GGD Waardland | Coach |
| | In 2026 heeft 95% van groep 8 een zwemdiploma. | Zwemvangnet aanbieden |
| | | Schoolpleinen openstellen |
| Meer jongeren doen mee. | In 2027 haalt 60% van de kinderen de norm (2023: 48%). | Jongerenraad oprichten |
"""


def test_an_empty_goal_cell_means_as_above_and_a_repeated_target_is_one() -> None:
    beweegt = "Meer kinderen bewegen."
    norm = "In 2027 haalt 60% van de kinderen de norm (2023: 48%)."
    zwem = "In 2026 heeft 95% van groep 8 een zwemdiploma."
    assert tree(read(DIN)) == [
        "theme: Kansrijk opgroeien",
        f"goal: {beweegt} < Kansrijk opgroeien",
        f"target: {norm} < {beweegt} + Meer jongeren doen mee.",
        f"effort: Coach < {beweegt}",
        f"target: {zwem} < {beweegt}",
        f"effort: Zwemvangnet aanbieden < {zwem}",
        f"effort: Schoolpleinen openstellen < {beweegt}",
        "goal: Meer jongeren doen mee. < Kansrijk opgroeien",
        "effort: Jongerenraad oprichten < Meer jongeren doen mee.",
    ]


def test_a_target_in_a_cell_says_all_it_promises() -> None:
    (target, *_) = [e.target for e in read(DIN).elements if e.kind == "target"]
    assert plain(target) == {
        "comparison": "at-least",
        "value": 60,
        "unit": "%",
        "population": "kinderen",
        "due": "2027",
        "baseline": {"value": 48, "date": "2023"},
        "source": "GGD Waardland",
    }


FULL = """<html><body><h1>Doelenboom Taal in Waardrecht</h1>
<table><tr><th>Doel</th><th>Baat</th><th>Vermogen</th><th>Inspanning</th></tr>
<tr><td rowspan="2">Kinderen starten met een goede taalbasis.</td><td rowspan="2">Peuters gaan naar de voorschool.</td>
<td>Verwijzers werken volgens één route.</td><td>Route beschrijven</td></tr>
<tr><td>Ouders weten wat de voorschool biedt.</td><td><ul><li>Huisbezoek</li><li>Open ochtend</li></ul></td></tr>
</table></body></html>"""


def test_a_full_network_runs_from_effort_over_capability_and_benefit_to_goal() -> None:
    assert tree(read(FULL, "boom.html")) == [
        "goal: Kinderen starten met een goede taalbasis.",
        "benefit: Peuters gaan naar de voorschool. < Kinderen starten met een goede taalbasis.",
        "capability: Verwijzers werken volgens één route. < Peuters gaan naar de voorschool.",
        "effort: Route beschrijven < Verwijzers werken volgens één route.",
        "capability: Ouders weten wat de voorschool biedt. < Peuters gaan naar de voorschool.",
        "effort: Huisbezoek < Ouders weten wat de voorschool biedt.",
        "effort: Open ochtend < Ouders weten wat de voorschool biedt.",
    ]


TREE = """Doelenboom Jeugd Waardrecht

Doel 1: Kinderen groeien veilig op
├── Subdoel 1.1: Minder kinderen maken geweld mee
│   ├── Inspanning: Training meldcode voor alle scholen
│   └── Inspanning: Veilig Thuis op school
└── Subdoel 1.2: Ouders in scheiding krijgen hulp
    └── Inspanning: Scheidingsloket
"""


def test_a_tree_drawn_in_text_is_read_by_its_labels() -> None:
    assert tree(read(TREE, "boom.txt")) == [
        "goal: Kinderen groeien veilig op",
        "goal: Minder kinderen maken geweld mee < Kinderen groeien veilig op",
        "effort: Training meldcode voor alle scholen < Minder kinderen maken geweld mee",
        "effort: Veilig Thuis op school < Minder kinderen maken geweld mee",
        "goal: Ouders in scheiding krijgen hulp < Kinderen groeien veilig op",
        "effort: Scheidingsloket < Ouders in scheiding krijgen hulp",
    ]


LIST = """# Doelenboom Jong in Waardrecht

**Doel A** Kinderen krijgen een goede start

Wat doen we?

-> Prenatale huisbezoeken aanbieden
-> Een ouderapp invoeren

Streefwaarde: in 2027 krijgt 70% van de kwetsbare zwangeren een huisbezoek.
"""


def test_a_list_with_arrows_under_a_question_holds_efforts() -> None:
    start = "Kinderen krijgen een goede start"
    found = tree(read(LIST.replace("**", ""), "boom.txt"))
    assert f"effort: Prenatale huisbezoeken aanbieden < {start}" in found
    assert f"effort: Een ouderapp invoeren < {start}" in found
    assert f"target: in 2027 krijgt 70% van de kwetsbare zwangeren een huisbezoek. < {start}" in found


REGISTER = """# Register inspanningen Jong in Waardrecht

| ID | Programma | Doel | Inspanning | Eigenaar | Gereed | Budget 2025 | Budget 2026 | Status |
|---|---|---|---|---|---|---|---|---|
| I-01 | Gezond | Kinderen eten gezond | Moestuin aanleggen | GGD Waardland | 30-09-2025 | 12.000 | 8.000 | loopt |
| I-02 | Gezond | Kinderen eten gezond | Gezonde schoolkantine | Waardcollege | Q4 2026 | 0 | 15.000 | - |
"""


def test_a_register_has_one_effort_a_row_with_owner_number_and_budget_by_year() -> None:
    draft = read(REGISTER)
    efforts = [e for e in draft.elements if e.kind == "effort"]
    assert [(e.number, e.text, e.owner) for e in efforts] == [
        ("I-01", "Moestuin aanleggen", "GGD Waardland"),
        ("I-02", "Gezonde schoolkantine", "Waardcollege"),
    ]
    assert len([e for e in draft.elements if e.kind in ("theme", "goal")]) == 2
    assert [(m.amount, m.year) for m in draft.money] == [
        ("12000.00", "2025"),
        ("8000.00", "2026"),
        ("0.00", "2025"),
        ("15000.00", "2026"),
    ]
    assert [m.date for m in draft.milestones] == ["2025-09-30", "2026-10/2026-12"]


@pytest.mark.parametrize("title", ["Doelstelling/ambitie", "Doel", "Gewenste beweging"])
@pytest.mark.parametrize(
    "between", ["Doelen die niet te meten zijn", "### Wat wij niet meten", "De tweede tabel telt ook mee."]
)
def test_goals_of_a_second_table_do_not_stand_under_those_of_the_first(title: str, between: str) -> None:
    head = f"| {title} | Inspanning |\n|---|---|\n"
    first = (
        "| Goed onderwijs voor alle kinderen | Wij helpen scholen. |\n| Een goede aanpak van verzuim | Wij bellen. |\n"
    )
    second = (
        "| Goed onderwijs voor alle kinderen | Wij lezen voor. |\n| Een goede aanpak van armoede | Wij geven hulp. |\n"
    )
    goals = [
        one for one in read(f"# Agenda\n\n{head}{first}\n{between}\n\n{head}{second}").elements if one.kind == "goal"
    ]
    assert [(one.text, one.parents) for one in goals] == [
        ("Goed onderwijs voor alle kinderen", []),
        ("Een goede aanpak van verzuim", []),
        ("Een goede aanpak van armoede", []),
    ]
