"""Finance tables in all their notations: what the amounts are multiplied by, their years, phases, sides and signs."""

import pytest
from tests.reading.forms.helpers import read


def money(text: str, name: str = "plan.md") -> list[tuple[str, str, str, str]]:
    """Return the amounts of a document in short."""
    return [(m.amount.removesuffix(".00"), m.year, m.phase, m.side) for m in read(text, name).money]


TABLE = "| | Begroting 2026 |\n|---|---|\n| Jeugdhulp | 5.200 |\n| Onderwijskansen | 800 |\n"
IN_THOUSANDS = [("5200000", "2026", "budget", "expense"), ("800000", "2026", "budget", "expense")]


@pytest.mark.parametrize(
    "text",
    [
        f"# Begroting 2026\n\nBedragen x € 1.000\n\n{TABLE}",
        f"# Begroting 2026\n\n## Wat mag het kosten?\n\n{TABLE}\nBedragen x € 1.000\n\nEr is genoeg geld.\n",
        f"# Begroting 2026\n\nAlle bedragen in deze begroting zijn in duizenden euro's.\n\n## Programma Jeugd\n\nHet "
        f"programma.\n\n### Kosten\n\nDit is het geld.\n\n{TABLE}",
        "# Begroting 2026\n\n## Kosten\n\n" + TABLE.replace("| |", "| (in € 1.000) |"),
    ],
)
def test_what_amounts_are_multiplied_by_stands_over_in_or_under_the_table_or_over_the_whole_document(text: str) -> None:
    assert money(text) == IN_THOUSANDS


def test_what_the_document_says_of_all_amounts_yields_to_a_table_in_euros() -> None:
    text = "# Begroting 2026\n\nAlle bedragen zijn x € 1.000, tenzij anders vermeld.\n\n## Kosten (in euro's)\n\n"
    assert money(text + TABLE)[0][0] == "5200"


@pytest.mark.parametrize(
    ("title", "year", "phase"),
    [
        ("R2024", "2024", "actual"),
        ("B 2026", "2026", "budget"),
        ("2024 (R)", "2024", "actual"),
        ("MJB 2027", "2027", "budget"),
        ("Begroting 2026 na 1e bijstelling", "2026", "budget"),
        ("Vanaf 2028", "2028+", "budget"),
        ("Bijstelling 2026", "2026", "change"),
    ],
)
def test_a_column_says_the_year_and_phase_of_its_amounts_in_words_or_in_letters(
    title: str, year: str, phase: str
) -> None:
    text = f"# Begroting 2026\n\n## Wat mag het kosten?\n\n| Post | {title} |\n|---|---|\n| Lasten jeugd | € 5.000 |\n"
    assert money(text) == [("5000", year, phase, "expense")]


def test_what_goes_to_and_from_reserves_changes_no_budget() -> None:
    text = (
        "# Begroting 2026\n\n## Kosten\n\n| In euro's | 2026 |\n|---|---|\n| Lasten | 90 |\n| Mutatie reserves | 10 |\n"
    )
    assert money(text) == [("90", "2026", "budget", "expense"), ("10", "2026", "budget", "balance")]


def test_a_table_under_the_word_for_cover_holds_income() -> None:
    table = "| Bron | 2026 |\n|---|---|\n| Reserve sociaal domein | € 35.000 |\n"
    assert money(f"# Plan 2026\n\n## Dekking\n\n{table}") == [("35000", "2026", "budget", "income")]


def test_a_heading_inside_the_income_of_a_table_leaves_its_rows_income_up_to_the_total() -> None:
    rows = ["Baten |", "Onderwijs |", "Bijdrage scholen | 20", "Totaal baten | 20", "Bouw school | 70"]
    table = "| In euro's | 2026 |\n|---|---|\n" + "".join(f"| {row} |\n" for row in rows)
    assert [side for *_, side in money(f"# Begroting 2026\n\n## Kosten\n\n{table}")] == ["income", "income", "expense"]


def test_nothing_is_spent_yet_in_a_year_after_the_document() -> None:
    table = "| In euro's | 2026 | 2027 |\n|---|---|---|\n| Besteding rijksmiddelen | 20 | 30 |\n"
    assert {phase for _, _, phase, _ in money(f"# Begroting 2026\n\n## Kosten\n\n{table}")} <= {"budget", "actual"}
    assert money(f"# Begroting 2026\n\n## Kosten\n\n{table}")[1][2] == "budget"


def test_a_bullet_before_one_amount_of_a_row_is_the_minus_that_it_was() -> None:
    row = "<tr><td>Fietsenstalling</td><td>€ 240</td><td><ul><li>€ 110</li></ul></td></tr>"
    table = f"<table><tr><th>Post</th><th>Budget 2025</th><th>Bijstelling 2025</th></tr>{row}</table>"
    assert money(f"<h1>Voortgang 2025</h1><h2>Geld</h2>{table}", "a.html") == [
        ("240", "2025", "budget", "expense"),
        ("-110", "2025", "change", "expense"),
    ]


def test_years_may_stand_in_a_row_of_their_own_under_the_phases() -> None:
    rows = "|---|---|---|---|\n"
    rows += "| In euro's | 2024 | 2025 | 2026 |\n| Lasten | 10 | 20 | 30 |\n| Saldo na bestemming | 1 | 2 | 3 |\n"
    assert money(f"# Begroting 2026\n\n| Post | Rekening | Begroting | |\n{rows}") == [
        ("10", "2024", "actual", "expense"),
        ("20", "2025", "budget", "expense"),
        ("30", "2026", "budget", "expense"),
        ("1", "2024", "actual", "balance"),
        ("2", "2025", "budget", "balance"),
        ("3", "2026", "budget", "balance"),
    ]


def test_what_was_spent_stands_beside_an_effort_as_its_budget_does() -> None:
    rows = "| Ouderkamers openen | 25 | 4 | Loopt. |\n| Buurtsport uitbreiden | 30 | 12 | Loopt. |\n"
    table = f"| Actie | Budget 2025 | Besteed t/m juni 2025 | Stand van zaken |\n|---|---|---|---|\n{rows}"
    found = money(f"# Voortgangsrapportage 2025\n\n## Acties\n\n{table}\nBedragen x € 1.000\n\nHet gaat goed.\n")
    assert sorted(found) == [
        ("12000", "2025", "actual", "expense"),
        ("25000", "2025", "budget", "expense"),
        ("30000", "2025", "budget", "expense"),
        ("4000", "2025", "actual", "expense"),
    ]


def test_rows_over_the_whole_width_do_not_keep_a_table_from_holding_amounts() -> None:
    rows = "".join(
        f"<tr><td colspan=3>{side}</td></tr><tr><td>{post}</td><td>{a}</td><td>{b}</td></tr>"
        for side, post, a, b in [("Lasten", "Jeugdhulp", 40, 50), ("Baten", "Rijk", 10, 20)]
    )
    table = f"<table><tr><th>Post</th><th>2026</th><th>2027</th></tr>{rows}</table>"
    assert money(f"<h1>Begroting 2026</h1><h2>Wat mag het kosten? (x € 1.000)</h2>{table}", "a.html") == [
        ("40000", "2026", "budget", "expense"),
        ("50000", "2027", "budget", "expense"),
        ("10000", "2026", "budget", "income"),
        ("20000", "2027", "budget", "income"),
    ]


@pytest.mark.parametrize("said", ["B", "Baten", "baten"])
def test_a_cell_of_its_own_may_say_the_side_of_a_row(said: str) -> None:
    table = (
        f"| Post | L/B | Begroting 2026 |\n|---|---|---|\n| Sportfonds | {said} | € 40 |\n| Beweegteams | L | € 90 |\n"
    )
    assert [side for *_, side in money(f"# Begroting 2026\n\n## Kosten\n\n{table}")] == ["income", "expense"]


def test_the_note_under_one_table_says_nothing_of_the_next() -> None:
    text = f"# Begroting 2026\n\n## Kosten\n\n{TABLE}\nx € 1.000\n\n## Subsidies\n\n{TABLE.replace('5.200', '€ 52')}"
    assert [amount for amount, *_ in money(text)] == ["5200000", "800000", "52", "800"]


def test_the_difference_between_two_budgets_is_a_change_and_that_with_what_was_spent_is_left_out() -> None:
    head = "# Voortgangsrapportage 2025\n\n## Kosten\n\n"
    row = "|---|---|---|---|\n| Lasten jeugd | € 40 | € 50 | € 10 |\n"
    budgets = money(f"{head}| Post | Begroting 2025 | Prognose 2025 | Afwijking |\n{row}")
    assert budgets[-1] == ("10", "2025", "change", "expense")
    assert len(money(f"{head}| Post | Begroting 2025 | Rekening 2025 | Verschil |\n{row}")) == 2


def test_the_lowest_header_tells_the_side_whatever_fund_stands_over_it() -> None:
    text = """<h1>Jaarverslag LEA Waardrecht 2025</h1><table>
    <tr><th rowspan="2">Jaar</th><th colspan="3">Begroting LEA-middelen (rijksmiddelen taal)</th></tr>
    <tr><th>Uitgaven</th><th>Inkomsten</th><th>Saldo</th></tr>
    <tr><td>2024</td><td>€ 412.650</td><td>€ 455.300</td><td>€ 42.650</td></tr></table>"""
    assert [(one.amount, one.side) for one in read(text, "jaarverslag.html").money] == [
        ("412650.00", "expense"),
        ("455300.00", "income"),
        ("42650.00", "balance"),
    ]


def test_numbers_before_the_rows_of_a_finance_table_change_nothing() -> None:
    text = """# Programmabegroting Waardrecht 2026

## Wat mag het kosten?

| {nr}Lasten en baten | Begroting 2026 | Begroting 2027 |
|{line}---|---|---|
| {a}Lasten onderwijs | € 120.000 | € 130.000 |
| {b}Baten onderwijs | € 20.000 | € 10.000 |
"""
    bare = read(text.format(nr="", line="", a="", b=""))
    numbered = read(text.format(nr="Nr. | ", line="---|", a="4.1 | ", b="4.2 | "))
    assert [(m.amount, m.year, m.side) for m in numbered.money] == [(m.amount, m.year, m.side) for m in bare.money]
    assert len(bare.money) == 4
    assert numbered.elements == bare.elements == []


@pytest.mark.parametrize("year", ["Jaar", "Boekjaar"])
@pytest.mark.parametrize("amount", ["Bedrag", "Bedrag (€)"])
def test_a_row_for_each_amount_tells_its_year_and_whether_it_was_spent(year: str, amount: str) -> None:
    head = f"# Voortgangsrapportage 2025\n\n## Geld\n\n| Onderdeel | {year} | Soort | {amount} |\n|---|---|---|---|\n"
    rows = "| Jongerenwerk | 2024 | begroot | 10.000 |\n| Jongerenwerk | 2024 | besteed | 8.000 |\n"
    draft = read(f"{head}{rows}| Jongerenwerk | 2026 | begroot | 12.000 |\n")
    spoken = [(m.amount, m.year, m.phase) for m in draft.money]
    assert spoken == [("10000.00", "2024", "budget"), ("8000.00", "2024", "actual"), ("12000.00", "2026", "budget")]
    assert not draft.elements


@pytest.mark.parametrize("band", ["Mutaties nieuw beleid", "Mutaties:", "Voorgestelde bijstellingen"])
@pytest.mark.parametrize("end", ["Saldo kadernota", "Nieuw saldo", "Begroting na wijziging", "Totaal"])
def test_what_stands_between_two_balances_under_changes_is_a_change(band: str, end: str) -> None:
    head = "# Perspectiefnota 2027\n\n## Financieel beeld (saldi)\n\n| Onderdeel | 2027 |\n|---|---|\n"
    rows = f"| Saldo begroting 2026 | € -100 |\n| {band} |  |\n| Speelplekken | € -20 |\n| Zwemles | € 5 |\n"
    assert [m.phase for m in read(f"{head}{rows}| {end} | € -115 |\n").money] == [
        "budget",
        "change",
        "change",
        "budget",
    ]


def test_a_side_over_the_whole_width_right_under_the_header_is_no_part_of_that_header() -> None:
    rows = {"Lasten": "1.120", "Buurtteams": "1.120", "Baten": "612", "Rijksuitkering": "612"}
    lines = [
        f'<tr><th colspan="3">{name}</th></tr>'
        if name in ("Lasten", "Baten")
        else f"<tr><td>{name}</td><td>{amount}</td><td>-</td></tr>"
        for name, amount in rows.items()
    ]
    table = f"<table><thead><tr><th></th><th>2026</th><th>2027</th></tr></thead><tbody>{''.join(lines)}</tbody></table>"
    text = f"<h1>Kadernota jeugd 2026</h1><h2>Meerjarenraming (bedragen x € 1.000)</h2>{table}"
    assert money(text, "nota.html") == [
        ("1120000", "2026", "budget", "expense"),
        ("612000", "2026", "budget", "income"),
    ]


def test_an_outcome_beside_budget_and_what_was_spent_is_a_realised_balance_and_so_is_a_total_below_it() -> None:
    table = (
        "# Jaarstukken 2025\n\nBedragen x € 1.000\n\n| | Uitkomst 2025 | Actuele begroting 2025 | Resultaat 2025 |\n"
        "|---|---|---|---|\n| Lasten | 900 | 1.000 | 100 |\n| Saldo | -900 | -1.000 | 100 |\n"
        "| Totaal programma | -850 | -950 | 100 |\n"
    )
    said = [(one.amount, one.phase, one.side) for one in read(table).money]
    assert said[:3] == [
        ("900000.00", "actual", "expense"),
        ("1000000.00", "budget", "expense"),
        ("100000.00", "actual", "balance"),
    ]
    assert said[-3:-1] == [("-850000.00", "actual", "balance"), ("-950000.00", "budget", "balance")]


def test_what_was_left_of_a_year_is_its_balance_and_counts_once() -> None:
    text = "# Jaarverslag 2025\n\n| Post | Realisatie 2025 |\n|---|---|\n| Saldo | € 4.000 |\n| Lasten | € 9.000 |\n\n"
    assert len(money(text + "Over 2025 bleef € 4.000 over, omdat minder scholen meededen.\n")) == 2
    alone = money("# Jaarverslag 2025\n\nOver 2025 hielden wij € 4.000 over.\n")
    assert alone == [("4000", "2025", "actual", "balance")]
