"""The route to a decision, in the tables and lists of other municipalities: who did what, and when."""

import pytest
from tests.reading.forms.helpers import read

PAPER = """# B&W-advies

**Onderwerp:** Subsidie spelinloop De Hoven
**Zaaknummer:** Z2026-1234
**Datum:** 3 maart 2026

**{title}**

{route}

**Gevraagd besluit**

1. De subsidie voor de spelinloop te verlenen;
2. De raad met een brief te informeren.

**Vervolg**

De inloop gaat op 1 september 2026 open.
"""
STEPS = [
    ("initial", "teammanager jeugd", "2026-03-04"),
    ("agenda", "secretaris", "2026-03-09"),
    ("approval", "college", "2026-03-17"),
]


def _table(titles: str, *rows: str) -> str:
    lines = [titles, "|".join("---" for _ in titles.split("|")), *rows]
    return "\n".join(f"| {line} |" for line in lines)


@pytest.mark.parametrize(
    ("title", "route"),
    [
        (
            "Weg naar besluit",
            "Wie\tWat\tWanneer\nTeammanager Jeugd\tparaaf\t4-3-2026\nSecretaris\tgeagendeerd\t9-3-2026\n"
            "College\takkoord\t17-3-2026",
        ),
        (
            "Bestuurlijke route",
            _table(
                "Datum | Status | Wie",
                "4 maart 2026 | Gezien | Teammanager Jeugd",
                "9 maart 2026 | Op de agenda | Secretaris",
                "17 maart 2026 | Conform | College",
            ),
        ),
        (
            "Behandeling",
            _table(
                "Orgaan | Doel | Datum",
                "Teammanager Jeugd | ter parafering | 4-3-2026",
                "Secretaris | ter bespreking | 9-3-2026",
                "College | ter besluitvorming | 17-3-2026",
            ),
        ),
        (
            "Procedure",
            _table(
                "Wie | Wat | Wanneer",
                "Teammanager Jeugd | Paraaf | 4 maart 2026",
                "Secretaris | Agenderen | 9 maart 2026",
                "College | Vaststellen | 17 maart 2026",
            ),
        ),
        (
            "Parafenlijst",
            "- Paraaf teammanager Jeugd: 4-3-2026\n- Agendering secretaris: 9-3-2026\n- Akkoord college: 17-3-2026",
        ),
        (
            "Route naar het collegebesluit",
            "Teammanager Jeugd, paraaf, 4 maart 2026\n\nSecretaris, geagendeerd, 9 maart 2026\n\n"
            "College, akkoord, 17 maart 2026",
        ),
    ],
)
def test_a_route_is_known_by_its_steps_whatever_its_title_and_columns_are(title: str, route: str) -> None:
    draft = read(PAPER.format(title=title, route=route))
    decision = draft.decisions[0]
    assert [(step.step, step.role.lower(), step.date) for step in decision.route or []] == STEPS
    assert decision.date == "2026-03-17"
    assert draft.elements == []
    assert [milestone.date for milestone in draft.milestones] == ["2026-09-01"]
    assert decision.follow_up == ["De inloop gaat op 1 september 2026 open."]


def test_a_planning_of_who_does_what_is_no_route_and_dates_no_decision() -> None:
    planning = _table(
        "Wat | Wanneer | Wie",
        "Behandeling in de commissie | 2 april 2026 | commissie Samenleving",
        "Besluit door de raad | 23 april 2026 | raad",
    )
    draft = read(PAPER.format(title="Planning", route=planning))
    assert draft.decisions[0].route is None
    assert draft.decisions[0].date == "2026-03-03"
    assert [milestone.date for milestone in draft.milestones] == ["2026-04-02", "2026-04-23", "2026-09-01"]
