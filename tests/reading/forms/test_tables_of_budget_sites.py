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


@pytest.mark.parametrize(
    ("title", "phase"),
    [
        ("Begroting voor wijziging 2025", "budget"),
        ("Begroting vóór begrotingswijzigingen 2025", "budget"),
        ("Begroting 2025 excl. mutaties", "budget"),
        ("Begrotingswijziging 2025", "change"),
        ("Jr.rek. 2025", "actual"),
        ("R2025", "actual"),
        ("B2025", "budget"),
    ],
)
def test_titles_cut_short_and_budgets_before_changes_tell_their_phase(title: str, phase: str) -> None:
    rows = (f"Bedragen x € 1.000 | {title}", "Lasten | 90", "Baten | 20")
    assert [(found[1], found[2]) for found in money("# Jaarstukken 2025\n\n" + table(*rows))] == [("2025", phase)] * 2


def test_a_difference_between_two_budgets_behind_the_accounts_is_a_change_of_the_last() -> None:
    rows = (
        "In euro's | Realisatie 2024 | Begroting 2025 | Begroting 2026 | Verschil 2026/2025 | V/N",
        "Lasten | 90 | 95 | 99 | -4 | N",
    )
    assert money("# Begroting 2026\n\n" + table(*rows))[-1] == ("-4", "2026", "change", "balance")


@pytest.mark.parametrize(
    "note", ["-/- betreft een nadeel", "Een min betekent een nadeel", "+ is voordeel, - is nadeel"]
)
def test_a_line_under_a_table_of_accounts_tells_what_the_sign_of_a_difference_means(note: str) -> None:
    rows = ("Oorzaak (x € 1.000) | Verschil lasten | Verschil baten", "Gymzalen | -69 | 40", "Voorscholen | 75 | ")
    assert money("# Jaarstukken 2025\n\n" + table(*rows) + f"\n{note}\n") == [
        ("-69000", "2025", "actual", "balance"),
        ("40000", "2025", "actual", "balance"),
        ("75000", "2025", "actual", "balance"),
    ]


def test_rows_under_costs_and_income_with_amounts_of_their_own_are_parts_of_these() -> None:
    rows = (
        "In euro's | Begroting 2026",
        "Baten | 40",
        "4.1 Openbaar onderwijs | 30",
        "4.2 Huisvesting | 10",
        "Lasten | 100",
        "4.2 Huisvesting | 100",
        "Totaal Onderwijs | -60",
    )
    sides = [side for *_, side in money("# Begroting 2026\n\n" + table(*rows))]
    assert sides == ["income", "income", "income", "expense", "expense", "balance"]


def test_a_row_that_names_no_side_behind_costs_and_income_is_no_part_of_either() -> None:
    rows = ("In euro's | Begroting 2026", "Lasten | 100", "Baten | 40", "Wijkteams | 7")
    assert [side for *_, side in money("# Begroting 2026\n\n" + table(*rows))] == ["expense", "income", "expense"]


def test_rows_without_number_below_numbered_ones_keep_their_name_and_side() -> None:
    rows = (
        "Nr | Omschrijving (x € 1.000) | Rekening 2024 | Begroting 2025",
        "Baten |  |  | ",
        "03.1 | Kansen | -11 | -5",
        "Reserve mutaties |  |  | ",
        " | Toevoegingen aan reserves | 9 | 8",
        " | Geraamd resultaat na bestemming | 19 | 18",
    )
    sides = [side for *_, side in money("# Begroting 2025\n\n" + table(*rows))]
    assert sides == ["income"] * 2 + ["expense"] * 2 + ["balance"] * 2


@pytest.mark.parametrize(
    "rows",
    [
        (" | Lasten | Lasten | Baten | Baten", "Bedragen x € 1.000 | Begroot | Werkelijk | Begroot | Werkelijk"),
        (" | Lasten |  | Baten | ", "Bedragen x € 1.000 | Begroot | Werkelijk | Begroot | Werkelijk"),
    ],
)
def test_titles_over_several_columns_may_be_said_in_each_of_them_or_in_the_first(rows: tuple[str, ...]) -> None:
    assert money("# Jaarstukken 2025\n\n" + table(*rows, "Jeugd | 68 | 69 | 10 | 11")) == [
        ("68000", "2025", "budget", "expense"),
        ("69000", "2025", "actual", "expense"),
        ("10000", "2025", "budget", "income"),
        ("11000", "2025", "actual", "income"),
    ]


@pytest.mark.parametrize(
    "top",
    [
        ("Product |  |  | ", "Onderwijs"),
        ("Jeugd en onderwijs |  |  | ", "In euro's"),
        (" | Saldo per jaar |  | ", "Naam"),
    ],
)
def test_a_first_row_with_one_title_stands_over_all(top: tuple[str, str]) -> None:
    text = table(
        top[0], f"{top[1]} | Rekening 2024 | Begroting 2025 | Begroting 2026", "Saldo | 1 | 2 | 3", "Baten | 9 | 9 | 9"
    )
    assert money("# Begroting 2025\n\n## Kosten\n\n" + text)[:3] == [
        ("1", "2024", "actual", "balance"),
        ("2", "2025", "budget", "balance"),
        ("3", "2026", "budget", "balance"),
    ]


def test_what_the_budget_becomes_by_a_change_is_a_budget() -> None:
    rows = ("In euro's | 2025", "Begroting 2025 | 50", "Kasschuif, mutatie | 5", "Stand 1e begrotingswijziging | 55")
    phases = [phase for _, _, phase, _ in money("# Voorjaarsnota 2025\n\n" + table(*rows))]
    assert phases == ["budget", "change", "budget"]


@pytest.mark.parametrize("label", ["LASTEN (excl. mutaties reserves)", "Lasten (exclusief mutaties reserves"])
def test_what_a_label_leaves_out_in_brackets_does_not_tell_its_side(label: str) -> None:
    rows = ("In euro's | Begroting 2026", f"{label} | 90")
    assert money("# Begroting 2026\n\n## Kosten\n\n" + table(*rows))[0][3] == "expense"


@pytest.mark.parametrize("over", ["Saldo per 31-12", "Stand per 1 januari", "Stand ultimo jaar"])
def test_what_there_is_on_a_day_is_a_balance(over: str) -> None:
    rows = ("Reserve (x € 1.000) | 2025 | 2026", "Schoolgebouwen | 57 | 55", "Kansen | 7 | 5")
    sides = {side for *_, side in money(f"# Begroting 2026\n\n## Reserves\n\n{over}\n\n" + table(*rows))}
    assert sides == {"balance"}


@pytest.mark.parametrize("own", ["Gemeente", "Onze gemeente", "De gemeente:"])
def test_rows_by_area_without_a_name_over_them_are_no_indicators(own: str) -> None:
    rows = (
        "Indicator | Rekening 2024 | Begroting 2025",
        f"{own} | 1,7 | 1,5",
        "Provincie | 1,8 | 1,8",
        "Nederland | 2 | 1,9",
    )
    draft = read("# Jaarstukken 2025\n\n## Beleidsindicatoren\n\n" + table(*rows))
    assert (draft.elements, draft.measurements, draft.money) == ([], [], [])


@pytest.mark.parametrize(
    "asked", ["Wat wordt bedoeld met deze indicator:", "Wat zegt dit cijfer?", "Definitie van de indicator"]
)
def test_what_an_indicator_means_is_no_goal(asked: str) -> None:
    goal = "Wij willen dat elk kind met plezier naar school gaat."
    said = "Het aantal kinderen dat vaker dan zestien uur zonder reden weg was."
    text = f"# Begroting 2026\n\nBeoogd maatschappelijk effect:\n\n{goal}\n\n{asked}\n\n{said}\n"
    assert [element.text for element in read(text).elements] == [goal]


@pytest.mark.parametrize(
    "title",
    ["Saldo begroting na wijziging - realisatie", "Saldo rekening en begroting", "Verschil begroting en rekening"],
)
def test_the_balance_of_budget_and_accounts_is_a_difference_however_it_is_called(title: str) -> None:
    rows = (
        f"In euro's | Begroting 2025 | Realisatie 2025 | {title}",
        "Lasten | 90 | 80 | 10 V",
        "Baten | 20 | 15 | 5 N",
    )
    found = money("# Jaarverslag 2025\n\n## Kosten\n\n" + table(*rows))
    assert found[2::3] == [("10", "2025", "actual", "balance"), ("-5", "2025", "actual", "balance")]


def test_a_period_in_the_heading_does_not_tell_the_year_of_amounts_and_rows_may_have_no_label() -> None:
    rows = (
        "Besteding aan voorschoolse educatie | Besteding aan andere taken | Opgebouwde reserve ultimo vorig jaar",
        "€ 1.204 | € 85 | € 310",
    )
    text = "# Jaarrekening 2025\n\n## Onderwijsachterstandenbeleid 2023-2026\n\n" + table(*rows)
    assert money(text) == [
        ("1204", "2025", "actual", "expense"),
        ("85", "2025", "actual", "expense"),
        ("310", "2025", "actual", "balance"),
    ]


@pytest.mark.parametrize("heading", ["Financiële afwijkingen", "Voor- en nadelen"])
@pytest.mark.parametrize("paper", ["Zomernota 2025", "Voorjaarsnota 2025", "Najaarsbrief 2025"])
def test_deviations_in_a_paper_between_budgets_change_the_budget(paper: str, heading: str) -> None:
    rows = ("Onderwerp (x € 1.000) | 2025 | 2026", "Vervoer van leerlingen | -21 | -18", "Gymzalen | 4 | ")
    phases = {phase for _, _, phase, _ in money(f"# {paper}\n\n## {heading}\n\n" + table(*rows))}
    assert phases == {"change"}


def tabs(*rows: str) -> str:
    """Return rows of a table with tabs: cells parted by a bar."""
    return "\n".join("\t".join(cell.strip() for cell in row.split("|")) for row in rows) + "\n"


def test_lines_that_part_a_table_leave_its_titles_and_its_unit_to_all_parts() -> None:
    rows = ("Nr | Omschrijving | Rekening | Begroting", " |  | 2024 | 2025", "Lasten", "03.1 | Kansen | 27 | 24")
    text = tabs(*rows, "03.2 | Vervoer | 5 | 4", "Baten", "03.1 | Kansen | -11 | -5", "03.2 | Vervoer | -2 | -1")
    found = money("# Begroting 2025\n\nBedragen x € 1.000\n\n" + text)
    assert found[:2] == [("27000", "2024", "actual", "expense"), ("24000", "2025", "budget", "expense")]
    assert found[-1] == ("-1000", "2025", "budget", "income")


def test_titles_that_lost_their_spans_stand_over_as_many_columns_each() -> None:
    rows = ("Programma | Rekening 2024 | Begroting 2025", " | Lasten | Baten | Lasten | Baten", "Jeugd | 9 | 2 | 8 | 1")
    assert money("# Begroting 2025\n\nBedragen x € 1.000\n\n" + tabs(*rows, "Zorg | 5 | 4 | 6 | 3"))[:4] == [
        ("9000", "2024", "actual", "expense"),
        ("2000", "2024", "actual", "income"),
        ("8000", "2025", "budget", "expense"),
        ("1000", "2025", "budget", "income"),
    ]
