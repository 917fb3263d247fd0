"""Accords and plans in running text: what they say to be so by the end of their period is a target."""

import pytest
from tests.reading.forms.helpers import read, tree

ACCORD = """# Coalitieakkoord Waardrecht {years}

## Onderwijs

We bouwen door aan goede scholen. {said} Dat vraagt inzet.
"""
FORETOLD = [
    ("In 2030 heeft 80% van de scholen een gezonde kantine.", 80),
    ("Het rapportcijfer voor de buurt bedraagt in 2030 minimaal 8.", 8),
    ("Eind 2029 is 60% van de pleinen groen.", 60),
    ("Alle wijken doen mee — in 2030 scoort de sport minstens een 7.", 7),
]


@pytest.mark.parametrize(("said", "value"), FORETOLD)
def test_a_share_or_bound_by_a_year_of_the_period_is_a_target(said: str, value: int) -> None:
    (target,) = read(ACCORD.format(years="2026-2030", said=said)).elements
    assert (target.kind, target.text, target.target and target.target.value) == ("target", said, value)


@pytest.mark.parametrize(
    ("years", "said"),
    [
        ("2026-2030", "In 2050 is 30% van de inwoners ouder dan 65 jaar."),
        ("2026-2030", "In 2028 woont naar verwachting 12% van de jongeren buiten de stad."),
        ("2026-2030", "In 2025 had 40% van de scholen een moestuin."),
        ("2026-2030", "In 2029 gaat het nieuwe zwembad open."),
        ("", "In 2030 heeft 80% van de scholen een gezonde kantine."),
    ],
)
def test_a_forecast_a_level_of_before_and_a_year_without_a_period_are_none(years: str, said: str) -> None:
    assert [one for one in tree(read(ACCORD.format(years=years, said=said))) if one.startswith("target")] == []


@pytest.mark.parametrize(
    "said", ["In 2029 is het Jongerenprogramma opgesteld en vastgesteld.", "In 2030 is de Woonvisie vastgesteld."]
)
def test_a_document_that_a_plan_says_will_be_adopted_is_no_reference(said: str) -> None:
    assert read(ACCORD.format(years="2026-2030", said=said)).references == []


def test_a_document_adopted_before_is_one() -> None:
    draft = read(ACCORD.format(years="2026-2030", said="In 2024 is de Woonvisie Waardrecht vastgesteld."))
    assert [one.title for one in draft.references] == ["Woonvisie Waardrecht"]


def test_items_further_on_in_a_list_of_levels_that_tell_none_are_no_targets() -> None:
    text = (
        "# Plan Waardrecht 2026-2030\n\n## Doel\n\nJongeren zijn gezond.\n\n"
        "- In 2030 beweegt 80% van de jeugd elke dag.\n\n"
        "De GGD houdt dat bij.\n\n- Kansen en knelpunten\n\nEr zijn er veel.\n\n- Effect op de bijdrage\n"
    )
    assert [one.text for one in read(text).elements if one.kind == "target"] == [
        "In 2030 beweegt 80% van de jeugd elke dag."
    ]
