"""Pairs of years in tables are school years where they overlap or are called so; numbers in them name goals."""

import pytest
from tests.reading.forms.helpers import read

from doelnet.reading.forms.desk.tables import school_years

HEAD = "# Voortgangsrapportage onderwijs 2025\n\nWaardrecht, 4 november 2025\n\n## Doel 1: Ieder kind leest\n\n"


def dates_in(table: str) -> list[str | None]:
    """Return the dates of the measurements and then of the targets in a table."""
    draft = read(HEAD + table)
    return [m.date for m in draft.measurements] + [e.target.due for e in draft.elements if e.target]


@pytest.mark.parametrize(
    "table",
    [
        "|Indicator|2023-2024|2024-2025|Streefwaarde 2026-2027|\n|---|---|---|---|\n|Leerlingen op 2F|61%|64%|70%|\n",
        "|Indicator|2023/24|2024/25|Doel 2026/27|\n|---|---|---|---|\n|Leerlingen op 2F|61%|64%|70%|\n",
        "Cijfers per schooljaar\n\n|Indicator|'23-'24|'24-'25|Streefwaarde 2026-2027|\n|---|---|---|---|\n"
        "|Leerlingen op 2F|61%|64%|70%|\n",
    ],
)
def test_pairs_of_years_over_figures_that_overlap_are_school_years(table: str) -> None:
    assert dates_in(table) == ["2023-08/2024-07", "2024-08/2025-07", "2026-08/2027-07"]


def test_pairs_of_years_behind_values_and_in_rows_are_school_years_too() -> None:
    behind = (
        "|Indicator|Realisatie|Streefwaarde|\n|---|---|---|\n|Leerlingen op 2F|64% (2024-2025)|70% (2026-2027)|\n"
        "|Scholen met een bibliotheek|4 (2023-2024)|7 (2026-2027)|\n"
    )
    rows = "|Indicator|Jaar|Waarde|\n|---|---|---|\n|Thuiszitters|2023-2024|31|\n|Thuiszitters|2024-2025|28|\n"
    assert dates_in(behind) == ["2024-08/2025-07", "2023-08/2024-07", "2026-08/2027-07", "2026-08/2027-07"]
    assert dates_in(rows) == ["2023-08/2024-07", "2024-08/2025-07"]


def test_one_pair_beside_calendar_years_is_a_span() -> None:
    table = "|Indicator|Stand 2024|Streefwaarde 2026-2027|\n|---|---|---|\n|Leerlingen op 2F|61%|70%|\n"
    assert dates_in(table) == ["2024", "2027"]


def test_spans_of_more_than_a_year_are_no_school_years_even_side_by_side() -> None:
    assert not school_years.are(["2022-2025", "2025-2028"])
    assert school_years.called("schooljaar 2022-2023") == "schooljaar 2022-2023"


@pytest.mark.parametrize("number", ["1.1", "1.1.2", "1.1a"])
def test_an_indicator_stands_under_the_goal_whose_number_is_in_its_first_column(number: str) -> None:
    text = (
        "# Voortgangsrapportage onderwijs 2025\n\n### Doel 1.1: Ieder kind leest\n\n### Doel 1.2: Ieder kind zwemt\n\n"
        f"|Nr.|Indicator|Streefwaarde 2027|\n|---|---|---|\n|{number}|Kinderen met een boek|70%|\n"
        "|1.2|Kinderen met een diploma|90%|\n"
    )
    draft = read(text)
    assert [e.parents for e in draft.elements if e.target] == [["g1"], ["g2"]]
