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


@pytest.mark.parametrize(
    "elsewhere", ["Landelijk", "Nederland", "Gemeenten 25.000 - 50.000 inwoners", "Regiogemiddelde"]
)
def test_of_rows_by_area_ones_own_has_the_name_unit_and_source_of_the_indicator_over_it(elsewhere: str) -> None:
    rows = (
        "Naam indicator | Eenheid | Bron | 2022 | 2023",
        "Absoluut verzuim | Aantal per 1.000 leerlingen | Ingrado | | ",
        "Waardrecht | | | 5,6 | 4,1",
        f"{elsewhere} | | | 2,8 | 2,3",
        "Schoolverlaters | % | DUO | 1,2 | 1,4",
    )
    found = read("# Begroting 2025\n\n## Beleidsindicatoren\n\n" + table(*rows)).measurements
    assert [(m.indicator, m.value, m.date, m.source) for m in found] == [
        ("Absoluut verzuim", 5.6, "2022", "Ingrado"),
        ("Absoluut verzuim", 4.1, "2023", "Ingrado"),
        ("Schoolverlaters", 1.2, "2022", "DUO"),
        ("Schoolverlaters", 1.4, "2023", "DUO"),
    ]


def test_what_describes_an_indicator_is_no_milestone_of_the_period_of_its_value() -> None:
    rows = ("Indicator | Periode | Waarde | Omschrijving", "Verzuim | 2023 | 1,8 | Het aandeel dat de school verlaat.")
    draft = read("# Begroting 2025\n\n## Indicatoren\n\n" + table(*rows))
    assert (len(draft.measurements), draft.milestones) == (1, [])


@pytest.mark.parametrize(
    "cell",
    [
        "1. Kindcentra bouwen. 2. Samenwerken met scholen. 3. Taalachterstanden verkleinen.",
        "1) Kindcentra bouwen 2) Samenwerken met scholen 3) Taalachterstanden verkleinen",
        "7. Kindcentra bouwen; 8. Samenwerken met scholen; 9. Taalachterstanden verkleinen",
    ],
)
def test_numbers_that_count_on_inside_a_cell_part_its_goals(cell: str) -> None:
    text = "# Begroting\n\n" + table("Maatschappelijk effect | Doelstellingen", f"Alle kinderen doen mee. | {cell}")
    goals = [element.text.rstrip(".") for element in read(text).elements]
    assert goals[1:] == ["Kindcentra bouwen", "Samenwerken met scholen", "Taalachterstanden verkleinen"]


def test_a_year_or_number_inside_a_cell_that_does_not_count_on_parts_nothing() -> None:
    text = "# Begroting\n\n" + table(
        "Doel | Inspanning", "Iedereen leest. | 1. Wij lezen voor in groep 3. Dat doen vrijwilligers."
    )
    assert [element.kind for element in read(text).elements] == ["goal", "effort"]  # fmt: skip


@pytest.mark.parametrize(
    "sentence",
    [
        "Afwijkingen groter dan € 25.000 lichten wij toe.",
        "Verschillen ten opzichte van de begroting die hoger zijn dan 0,1 miljoen euro worden verklaard.",
        "Wij melden alleen afwijkingen van € 10.000 of meer.",
        "De rapportagegrens is € 50.000.",
    ],
)
def test_from_which_amount_on_differences_are_told_is_no_money(sentence: str) -> None:
    assert money(f"# Jaarstukken 2024\n\n## Wat heeft het gekost?\n\n{sentence}\n") == []


def test_a_difference_under_a_side_is_none_of_its_amounts_and_a_table_takes_the_thousands_of_the_one_above_it() -> None:
    first = ("Bedragen x € 1.000 | Lasten=3", " | Begroot | Werkelijk | Verschil", "Jeugd | 90 | 80 | 10")
    second = ("Oorzaken | Verschil lasten", "1. Minder dan € 100.000 | 10")
    assert money("# Jaarstukken 2024\n\n## Kosten\n\n" + table(*first) + "\n" + table(*second)) == [
        ("90000", "2024", "budget", "expense"),
        ("80000", "2024", "actual", "expense"),
        ("10000", "2024", "change", "expense"),
    ]
