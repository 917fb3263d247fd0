"""Networks with one cell a line: goals, benefits, capabilities and efforts under their titles."""

import pytest
from tests.reading.forms.helpers import read, tree

CODED = [
    "D1 Kinderen starten kansrijk",
    "B1 Minder taalachterstand",
    "V1 Leidsters herkennen achterstand",
    "I1 Training taal",
    "I2 Voorleescoach",
    "B2 Meer ouders lezen voor",
    "V2 Ouders kennen het belang",
    "I3 Voorleesweek",
    "D2 Jongeren doen mee",
    "B3 Meer diploma's",
    "V3 Scholen zien verzuim",
    "I4 Verzuimspreekuur",
]
TITLES = ["Doelen", "Baten", "Vermogens", "Inspanningen"]


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_codes_tell_under_which_title_a_cell_stands_and_merged_ones_hold_on(gap: str) -> None:
    draft = read("DIN Jong in Waardrecht\n\n" + gap.join([*TITLES, *CODED]) + "\n", "din.txt")
    assert tree(draft) == [
        "goal: Kinderen starten kansrijk",
        "benefit: Minder taalachterstand < Kinderen starten kansrijk",
        "capability: Leidsters herkennen achterstand < Minder taalachterstand",
        "effort: Training taal < Leidsters herkennen achterstand",
        "effort: Voorleescoach < Leidsters herkennen achterstand",
        "benefit: Meer ouders lezen voor < Kinderen starten kansrijk",
        "capability: Ouders kennen het belang < Meer ouders lezen voor",
        "effort: Voorleesweek < Ouders kennen het belang",
        "goal: Jongeren doen mee",
        "benefit: Meer diploma's < Jongeren doen mee",
        "capability: Scholen zien verzuim < Meer diploma's",
        "effort: Verzuimspreekuur < Scholen zien verzuim",
    ]


FULL = ["Kinderen starten kansrijk", "Minder taalachterstand", "Training taal"]
MORE = ["Jongeren doen mee", "Meer diploma's", "Verzuimspreekuur"]


@pytest.mark.parametrize("titles", [("Doel", "Baat", "Inspanning"), ("Ambitie", "Eindbaat", "Projecten")])
def test_rows_without_codes_are_read_where_all_are_full(titles: tuple[str, ...]) -> None:
    draft = read("Netwerk Waardrecht\n\n" + "\n\n".join([*titles, *FULL, *MORE]) + "\n", "din.txt")
    assert tree(draft)[3:] == [
        "goal: Jongeren doen mee",
        "benefit: Meer diploma's < Jongeren doen mee",
        "effort: Verzuimspreekuur < Meer diploma's",
    ]


def test_rows_without_codes_of_which_some_miss_a_cell_are_no_network() -> None:
    lines = ["Doel", "Baat", "Inspanning", *FULL, "Voorleescoach", *MORE]
    draft = read("Netwerk Waardrecht\n\n" + "\n\n".join(lines) + "\n", "din.txt")
    assert not any(element.kind == "benefit" for element in draft.elements)
