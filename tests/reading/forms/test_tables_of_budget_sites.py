"""Tables as sites for budgets and accounts have them: three rows of titles, balances, sides beside, no year."""

import pytest
from tests.reading.forms.helpers import read


def money(text: str, name: str = "plan.md") -> list[tuple[str, str, str, str]]:
    """Return the amounts of a document in short."""
    return [(m.amount.removesuffix(".00"), m.year, m.phase, m.side) for m in read(text, name).money]


def table(*rows: str) -> str:
    """Return rows of a table as HTML: cells parted by a bar, "=3" behind a cell says how many columns it spans."""
    lines = []
    for row in rows:
        cells = (cell.strip().partition("=") for cell in row.split("|"))
        lines.append("".join(f'<td colspan="{span or 1}">{text}</td>' for text, _, span in cells))
    return "<table>" + "".join(f"<tr>{line}</tr>" for line in lines) + "</table>\n"


@pytest.mark.parametrize(
    "rows",
    [
        (
            "P | Rekening=2 | Begroting=2",
            "x € 1.000 | 2024=2 | 2025=2",
            "(- = nadeel) | baten | lasten | baten | lasten",
        ),
        ("P | Rekening=2 | Begroting=2", " | 2024=2 | 2025=2", " | Inkomsten | Uitgaven | Inkomsten | Uitgaven"),
    ],
)
def test_a_third_row_of_titles_says_the_sides_of_the_columns(rows: tuple[str, ...]) -> None:
    text = "# Begroting 2025\n\nBedragen x € 1.000\n\n" + table(*rows, "P4 Onderwijs | 268 | 2.730 | 273 | 3.261")
    assert money(text) == [
        ("268000", "2024", "actual", "income"),
        ("2730000", "2024", "actual", "expense"),
        ("273000", "2025", "budget", "income"),
        ("3261000", "2025", "budget", "expense"),
    ]


def test_a_row_over_the_whole_width_is_no_third_row_of_titles() -> None:
    rows = ("Post | Begroting=2", " | 2024 | 2025", "Baten=3", "Rijksbijdrage | 40 | 50")
    assert {side for *_, side in money("# Begroting 2025\n\n## Kosten\n\n" + table(*rows))} == {"income"}


@pytest.mark.parametrize("label", ["Totaal saldo van baten en lasten", "Reservemutatie", "Resultaat"])
def test_columns_of_costs_and_income_that_a_row_fills_say_the_sides_whatever_the_row_is_called(label: str) -> None:
    rows = (
        "Programma | Rekening 2024 | Begroting 2025=3",
        " | | Lasten | Baten | Saldo",
        f"{label} | 5 | 90 | 60 | 30",
    )
    sides = [side for *_, side in money("# Begroting 2025\n\n## Kosten\n\n" + table(*rows))]
    assert sides == ["balance", "expense", "income", "balance"]


@pytest.mark.parametrize("label", ["Mutaties in reserves", "Saldo mutaties reserves", "Reservemutaties"])
def test_what_goes_to_and_comes_from_reserves_together_is_a_balance(label: str) -> None:
    rows = ("In euro's | Begroting 2025", "Lasten | 90", f"{label} | -20")
    assert money("# Begroting 2025\n\n## Kosten\n\n" + table(*rows))[-1] == ("-20", "2025", "budget", "balance")


@pytest.mark.parametrize(
    ("words", "side"),
    [
        ("LASTEN (exclusief reserves)", "expense"),
        ("Baten", "income"),
        ("Toevoegingen aan de reserves", "expense"),
        ("Onttrekkingen aan reserves", "income"),
    ],
)
def test_a_second_column_of_words_says_the_side_where_the_first_names_the_outcome(words: str, side: str) -> None:
    rows = ("Exploitatie, in euro's | | Begroting 2025", f"Resultaat voor bestemming | {words} | 90", "Totaal | | 90")
    assert money("# Begroting 2025\n\n## Kosten\n\n" + table(*rows))[0] == ("90", "2025", "budget", side)


@pytest.mark.parametrize(
    "rows",
    [
        ("Stortingen in de reserves (x € 1.000)=2", " | Rekening 2024"),
        ("x € 1.000 | ", "Stortingen | Rekening 2024"),
        ("(bedragen x € 1.000) | ", " | Realisatie 2024"),
    ],
)
def test_titles_stand_under_a_row_that_only_says_what_the_amounts_are_times(rows: tuple[str, ...]) -> None:
    text = "# Overhevelingen\n\n" + table(*rows, "Sociale basis | ", "Statushouders | 331", "Sport | 80")
    assert money(text) == [("331000", "2024", "actual", "expense"), ("80000", "2024", "actual", "expense")]


def test_a_column_without_a_year_counts_for_that_of_all_others_and_what_the_title_calls_baten_is_income() -> None:
    rows = (
        "Incidentele baten 2024 | Rekening 2024 | Primitieve begroting",
        "Bijdrage voor kosten van een speeltuin | 8 | 9",
    )
    assert money("# Jaarrekening\n\n## Overzicht\n\n" + table(*rows)) == [
        ("8", "2024", "actual", "income"),
        ("9", "2024", "budget", "income"),
    ]  # fmt: skip


@pytest.mark.parametrize("title", ["Verplichte beleidsindicatoren", "6.5 Indicatoren", "Kengetallen"])
def test_years_under_the_word_indicators_hold_no_money_where_no_euro_is_named(title: str) -> None:
    rows = ("Omschrijving | 2022 | 2023", "Verzuim | 16 | 3", "Schoolverlaters totaal | 1,4 | 1,2")
    draft = read(f"# Jaarstukken 2024\n\n## {title}\n\n" + table(*rows))
    assert (len(draft.measurements), draft.money) == (4, [])
