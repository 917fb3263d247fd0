"""Indicators told in one line, with their values behind the name, and foldable parts that stand side by side."""

import pytest
from tests.reading.forms.helpers import read, tree


@pytest.mark.parametrize(
    "line",
    [
        "Kinderen die zwemmen; 2024: 61%; streefwaarde 2027: 80% (bron: GGD Waardland)",
        "Indicator: Kinderen die zwemmen. Meting 2024: 61%. Doel 2027: 80%. Bron: GGD Waardland",
        "Kinderen die zwemmen (2024: 61%, streefwaarde 2027: 80%). Bron: GGD Waardland",
        "Kinderen die zwemmen – realisatie: 61% (2024), streefwaarde: 80% (2027) (bron: GGD Waardland)",
    ],
)
def test_a_line_with_dated_values_behind_a_name_is_an_indicator_as_a_row_of_a_table_is(line: str) -> None:
    draft = read(f"# Begroting Waardrecht 2026\n\n## Doel 1: Kinderen zwemmen\n\n### Hoe meten we dat?\n\n- {line}\n")
    targets = [e for e in draft.elements if e.kind == "target"]
    assert [(e.text, e.target.value, e.target.unit, e.target.due, e.target.source) for e in targets if e.target] == [
        ("Kinderen die zwemmen", 80, "%", "2027", "GGD Waardland")
    ]
    assert [(m.indicator, m.value, m.unit, m.date) for m in draft.measurements or []] == [
        ("Kinderen die zwemmen", 61, "%", "2024")
    ]


@pytest.mark.parametrize("word", ["Nulmeting", "Startwaarde", "Uitgangswaarde", "Beginwaarde"])
def test_what_a_line_calls_the_first_value_is_the_baseline_of_its_targets_and_no_measurement(word: str) -> None:
    line = f"Indicator: Kinderen die zwemmen. {word} 2022: 55%. Meting 2024: 61%. Doel 2027: 80%."
    draft = read(f"# Begroting Waardrecht 2026\n\n## Doel 1: Kinderen zwemmen\n\n### Hoe meten we dat?\n\n- {line}\n")
    (target,) = [e.target for e in draft.elements if e.kind == "target"]
    assert target and target.baseline and (target.baseline.value, target.baseline.date) == (55, "2022")
    assert [(m.value, m.date) for m in draft.measurements or []] == [(61, "2024")]


def test_a_value_lower_than_the_last_one_measured_is_at_most_and_keeps_its_noun() -> None:
    head = "# Begroting Waardrecht 2026\n\n## Doel 1: Snel hulp\n\n### Indicatoren\n\n"
    text = f"{head}- Tijd tot hulp; 2024: 7 weken; doel 2027: 4 weken\n"
    (target,) = [e.target for e in read(text).elements if e.kind == "target"]
    assert target and (target.comparison, target.value, target.unit) == ("at-most", 4, "weken")


def test_goals_that_fold_open_side_by_side_stand_beside_each_other() -> None:
    parts = "".join(
        f"<details><summary>4.{n} {goal}</summary><h3>Wat gaan we doen?</h3><ul><li>{effort}</li></ul></details>"
        for n, goal, effort in (
            (1, "Kinderen groeien gezond op", "Fruit op school"),
            (2, "Jongeren voelen zich sterk", "Inloop in de avond"),
        )
    )
    draft = read(f"<h1>Programma 4 Jeugd</h1><h2>Wat willen we bereiken?</h2>{parts}", "begroting.html")
    assert tree(draft)[-4:] == [
        "goal: Kinderen groeien gezond op < Jeugd",
        "effort: Fruit op school < Kinderen groeien gezond op",
        "goal: Jongeren voelen zich sterk < Jeugd",
        "effort: Inloop in de avond < Jongeren voelen zich sterk",
    ]


def test_lines_that_open_with_a_number_and_a_letter_are_items_of_one_list() -> None:
    head = "Begroting Waardrecht 2026\n\nWat willen we bereiken?\n\nWij hebben twee doelen:\n\n"
    text = f"{head}   3a. Kinderen lezen\n   3b. Ouders doen mee\n"
    assert tree(read(text, "begroting.txt")) == ["goal: Kinderen lezen", "goal: Ouders doen mee"]


def test_a_message_on_half_a_year_is_a_progress_report() -> None:
    assert read("# Halfjaarbericht jeugd 2025\n\nGemeente Waardrecht\n").document.kind == "progress-report"


def test_an_item_that_says_between_brackets_what_is_to_be_reached_is_a_target_without_a_label() -> None:
    listed = (
        "- Bereik van de voorschool (2024: 87%, doel 2027: 95%)\n- Leerlingen met een stage (streefwaarde 2027: 120)\n"
        "- De cijfers komen van de GGD (2024).\n"
    )
    draft = read(f"# Actieprogramma Taal 2025-2027\n\n## Monitoring\n\nWij meten elk jaar:\n\n{listed}")
    assert [(e.text, e.target.value, e.target.due) for e in draft.elements if e.target] == [
        ("Bereik van de voorschool", 95, "2027"),
        ("Leerlingen met een stage", 120, "2027"),
    ]
    assert [(m.value, m.date) for m in draft.measurements] == [(87, "2024")]
    assert len(draft.elements) == 2
