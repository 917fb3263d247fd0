"""Amounts that are good or bad for the budget: letters under figures, and words right beside an amount."""

import pytest
from tests.reading.forms.helpers import read


def _amounts(text: str, name: str = "stuk.txt") -> list[str]:
    return [f"{one.amount.removesuffix('.00')} {one.year} {one.phase} {one.side}" for one in read(text, name).money]


TITLES = ("Jaarverslag 2026", "Wat heeft het gekost?", "Bedragen x € 1.000", "Rekening 2025", "Begroting 2026")
LAST = ("Rekening 2026", "Verschil Begr./Rek. 2026")
COSTS = ("Lasten", "40", "N", "50", "N", "46", "N", "4", "V")
INCOME = ("Baten", "8", "V", "9", "V", "7", "V", "2", "N")
OUTCOME = ("Resultaat", "32", "N", "41", "N", "39", "N", "2", "V")


def test_letters_under_each_figure_say_that_costs_are_costs_and_rate_the_differences() -> None:
    found = _amounts("\n\n".join((*TITLES, *LAST, *COSTS, *INCOME, *OUTCOME)))
    assert found[:4] == [
        "40000 2025 actual expense",
        "50000 2026 budget expense",
        "46000 2026 actual expense",
        "4000 2026 actual balance",
    ]
    assert found[4:8] == [
        "8000 2025 actual income",
        "9000 2026 budget income",
        "7000 2026 actual income",
        "-2000 2026 actual balance",
    ]
    assert found[8:] == [
        "-32000 2025 actual balance",
        "-41000 2026 budget balance",
        "-39000 2026 actual balance",
        "2000 2026 actual balance",
    ]


@pytest.mark.parametrize("dash", ["-", "–"])
def test_letters_may_stand_under_some_figures_only_and_a_dash_under_nothing(dash: str) -> None:
    rows = ("Lasten", "40", "50", "46", "4", "V", "Dotaties aan reserves", "5", "5", "5", "0", dash, *OUTCOME)
    found = _amounts("\n\n".join((*TITLES, *LAST, *rows)))
    assert [one.split()[0] for one in found] == [
        *("40000", "50000", "46000", "4000", "5000", "5000", "5000", "0"),
        *("-32000", "-41000", "-39000", "2000"),
    ]


@pytest.mark.parametrize(
    ("line", "amount"),
    [
        (" • hogere lasten voor het leerlingenvervoer (€ 68.000 nadelig)", "-68000"),
        (" • lagere lasten voor scholing (€ 87.000 voordelig)", "87000"),
        (" • Peuteropvang: V € 31.000", "31000"),
        (" • Onderwijsachterstanden (N € 12.500).", "-12500"),
        (" • De bouw van de gymzaal valt € 410.000 duurder uit dan gedacht.", "-410000"),
        (" • De inkoop van jeugdhulp viel € 15.000 goedkoper uit.", "15000"),
        ("Jeugdhulp met verblijf   € 120.000 N\nEr waren meer plaatsingen dan verwacht.", "-120000"),
    ],
)
@pytest.mark.parametrize(("paper", "phase"), [("Jaarstukken", "actual"), ("Bestuursrapportage", "change")])
def test_an_amount_that_is_called_good_or_bad_is_a_balance(paper: str, phase: str, line: str, amount: str) -> None:
    text = f"{paper} 2026\n\nProgramma 3 Jeugd\n\nDe verschillen\n\n{line}\n"
    assert _amounts(text) == [f"{amount} 2026 {phase} balance"]


@pytest.mark.parametrize("words", ["N.v.t. voor dit jaar", "VNG-bijdrage", "voor de VN-week"])
def test_letters_that_open_a_word_rate_nothing(words: str) -> None:
    text = f"Jaarstukken 2026\n\nProgramma 3 Jeugd\n\n • De kosten waren € 5.000 {words}.\n"
    assert [one.split()[-1] for one in _amounts(text)] == ["expense"]


@pytest.mark.parametrize("last", ["Voordeel/Nadeel 2026", "Voordeel / nadeel 2026"])
@pytest.mark.parametrize("change", ["Wijzigingen 2026", "Begrotingswijziging 2026", "Mutaties 2026"])
def test_titles_a_space_apart_may_be_called_changes_and_what_was_won_or_lost(change: str, last: str) -> None:
    titles = f"Exploitatie Begroting 2026 {change} Actuele Begroting 2026 Realisatie 2026 {last}"
    rows = "Lasten 5.383 353 5.736 5.511 225\nBaten 3.520 -148 3.372 3.745 373\n"
    found = _amounts(f"Jaarstukken 2026\n\nWat heeft het gekost?\n{titles}\n{rows}")
    assert [one.split(maxsplit=2)[2] for one in found[:5]] == [
        "budget expense",
        "change expense",
        "budget expense",
        "actual expense",
        "actual balance",
    ]
    assert found[9] == "373 2026 actual balance"


def test_sums_without_a_label_stand_behind_the_row_above_them_which_lacks_a_figure() -> None:
    titles = ("Bedragen x € 1.000", "Lasten", "Baten", *("Begroot", "Werkelijk", "Verschil") * 2)
    rows = ("Programma Jeugd", "67", "68", "-1", "10", "12", "2", "Mutaties met de reserves", "4", "4", "3", "2", "-1")
    sums = ("71", "72", "-1", "13", "14", "1", "Totaal verschil", "0")
    found = _amounts("\n\n".join(("Jaarverslag 2026", "Wat heeft het gekost?", *titles, *rows, *sums)))
    assert found == [
        *("67000 2026 budget expense", "68000 2026 actual expense"),
        *("10000 2026 budget income", "12000 2026 actual income"),
        *("71000 2026 budget expense", "72000 2026 actual expense"),
        *("13000 2026 budget income", "14000 2026 actual income"),
    ]


@pytest.mark.parametrize(
    "card",
    [
        "Begroot\n€ 45.374\nRekening\n€ 43.344\nVerschil\n€ -2.030",
        " • Jeugdhulp\n  • Begroot € 45.374\n  • Rekening € 43.344\n  • Verschil € -2.030",
        "Begroot 2026: € 45.374\n\nGerealiseerd 2026: € 43.344\n\nAfwijking: € 2.030",
    ],
)
def test_a_card_holds_an_amount_a_line_and_its_difference_repeats_the_others(card: str) -> None:
    text = f"Jaarverslag 2026\n\nJeugd\n\n{card}\n\nDoelstellingen\n\n • Alle kinderen gaan naar school.\n"
    assert _amounts(text) == ["45374 2026 budget expense", "43344 2026 actual expense"]
    assert [one.kind for one in read(text, "stuk.txt").elements if "€" in one.text] == []


@pytest.mark.parametrize(("over", "side"), [("Lasten x € 1.000", "expense"), ("Baten (bedragen x € 1.000)", "income")])
def test_what_stands_over_a_card_says_the_side_and_what_the_amounts_are_times(over: str, side: str) -> None:
    text = f"Jaarverslag 2026\n\n • {over}\n  Begroot € 5.547\n  Gerealiseerd € 6.079\n  Afwijking € -532\n"
    assert _amounts(text) == [f"5547000 2026 budget {side}", f"6079000 2026 actual {side}"]


def test_lines_of_a_card_are_no_goals() -> None:
    text = "Jaarverslag 2026\n\nDoelstellingen\n\n • Scholen zijn gezond\n  • Begroot € 0\n  • Rekening € 0\n"
    assert [one.text for one in read(text, "stuk.txt").elements] == ["Scholen zijn gezond"]


WIDE = "Exploitatie Realisatie 2025 2026 (primitief) 1e Begrotingswijziging 2026 (vastgesteld) {changes} 2026 ({after})"


@pytest.mark.parametrize("after", ["na bestuursrapportage", "na wijziging", "bijgesteld"])
@pytest.mark.parametrize("changes", ["Raadsbesluiten Bestuursrapportage", "Wijzigingen 2026 Berap"])
def test_columns_that_are_called_by_what_changed_the_budget_hold_changes(changes: str, after: str) -> None:
    titles = WIDE.format(changes=changes, after=after)
    rows = "Lasten\n040.010 Jeugdhulp -11 -10 -5 -15 0 -3 -18\n040.020 Onderwijs -23 -31 -2 -33 0 -4 -37\n"
    found = _amounts(f"Bestuursrapportage 2026\n\nZorg\n\nBedragen x € 1.000\n{titles}\n{rows}")
    assert [one.split(maxsplit=1)[1] for one in found[:7]] == [
        *("2025 actual expense", "2026 budget expense", "2026 change expense", "2026 budget expense"),
        *("2026 change expense", "2026 change expense", "2026 budget expense"),
    ]
    assert [one.split()[0] for one in found[7:]] == ["-23000", "-31000", "-2000", "-33000", "0", "-4000", "-37000"]


@pytest.mark.parametrize("title", ["2e berap", "Raadsbesluiten", "1e tussenrapportage"])
def test_a_change_without_a_year_is_one_of_the_only_year_that_is_planned(title: str) -> None:
    table = f"| Post | Realisatie 2025 | 2026 (vastgesteld) | {title} |\n|---|---|---|---|\n| Jeugd | 8 | 9 | 1 |\n"
    assert _amounts(f"# Zorg\n\n## Wat mag het kosten?\n\n{table}", "stuk.md") == [
        "8 2025 actual expense",
        "9 2026 budget expense",
        "1 2026 change expense",
    ]


@pytest.mark.parametrize(("said", "amount"), [("€ 152 N", "-152"), ("€ 34 V", "34"), ("€ 9 voordelig", "9")])
def test_what_explains_a_difference_is_for_the_year_of_the_accounts(said: str, amount: str) -> None:
    table = (
        "| Jeugdhulp | Rekening 2025 | Begroting 2026 | Rekening 2026 |\n|---|---|---|---|\n| Lasten | 7 | 8 | 6 |\n"
    )
    text = f"# Zorg\n\n## Wat heeft het gekost?\n\n{table}\n## Toelichting\n\nDe hulp werd anders ingekocht ({said}).\n"
    assert _amounts(text, "stuk.md")[-1] == f"{amount} 2026 actual balance"


@pytest.mark.parametrize("empty", ["", "||||"])
def test_letters_in_cells_that_titles_with_pipes_do_not_count_stay_with_their_figures(empty: str) -> None:
    titles = (
        "Uitkomst 2026 | Begroting 2026 | Resultaat 2026 | Uitkomst 2025 | ||||\n---|---|---|---|---|---|---|---|---|\n"
    )
    rows = (
        f"Lasten | 40 | 46 | 6 | V | 38 | {empty}\n",
        f"Dotaties aan reserves | - | - | - | - | - | {empty}\n",
        f"Onttrekkingen aan reserves | 3 | 3 | - | - | 1 | {empty}\n",
        "Saldo | 37 | N | 43 | N | 6 | V | 37 | N |\n",
    )
    text = f"# Jaarverslag 2026\n\n## Wat heeft het gekost?\n\n{titles}{''.join(rows)}"
    assert _amounts(text, "stuk.md") == [
        *("40 2026 actual expense", "46 2026 budget expense", "6 2026 actual balance", "38 2025 actual expense"),
        *("3 2026 actual income", "3 2026 budget income", "1 2025 actual income"),
        *("-37 2026 actual balance", "-43 2026 budget balance", "6 2026 actual balance", "-37 2025 actual balance"),
    ]


def _signed(costs: str, income: str, title: str) -> list[str]:
    rows = f"| Lasten | 19.902 | 19.611 | {costs} |\n| Baten | 3.528 | 3.402 | {income} |\n"
    head = f"| Jeugd | Begroting 2026 | Realisatie 2026 | {title} |\n|---|---|---|---|\n"
    found = read(f"# Jaarstukken 2026\n\n(bedragen x € 1.000)\n\n{head}{rows}", "jaarstukken.md").money
    return [str(one.amount) for one in found if one.side == "balance"]


@pytest.mark.parametrize("title", ["Verschil", "Afwijking", "Verschil 2026"])
def test_differences_that_are_good_above_nought_on_both_sides_are_balances(title: str) -> None:
    assert _signed("291", "-126", title) == ["291000.00", "-126000.00"]


@pytest.mark.parametrize(("costs", "income"), [("-291", "-126"), ("291", "126"), ("300", "-126")])
def test_differences_that_only_subtract_repeat_what_stands_beside_them(costs: str, income: str) -> None:
    assert _signed(costs, income, "Verschil") == []
