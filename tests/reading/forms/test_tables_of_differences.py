"""Tables that explain differences: letters for good, bad and side, one cell a line, with cells that got lost."""

import pytest
from tests.reading.forms.helpers import read


def _amounts(text: str, name: str = "berap.txt") -> list[str]:
    return [f"{one.amount} {one.year} {one.phase} {one.side}" for one in read(text, name).money]


def _lines(*cells: str) -> str:
    return "\n\n".join(cells)


@pytest.mark.parametrize("letters", [("N/V", "I/S"), ("V/N", "S/I")])
def test_letters_rate_the_figures_before_them_without_a_euro_sign(letters: tuple[str, str]) -> None:
    rows = ("Leerplicht", "14.000", "N", "S", "Gymzalen", "32.418", "V", "S", "Kleine posten", "900", "N", "I/S")
    text = _lines("Bestuursrapportage 2026", "Financiële afwijkingen", "Omschrijving", "Afwijking", *letters, *rows)
    assert _amounts(text) == [f"{amount}.00 2026 change balance" for amount in ("-14000", "32418", "-900")]


def test_a_group_in_a_group_does_not_end_a_table() -> None:
    rows = ("Het groot onderhoud is niet volgens begroting gedaan.", "74", "V", "Overige posten", "89", "N")
    more = ("Mutaties reserves:", "Onttrekkingen:", "Onderhoud met als dekking een reserve", "-74", "N")
    text = _lines("Jaarstukken 2026", "Onderwijs", "(bedragen x € 1.000)", "Toelichting", "V/N", *rows, *more)
    assert _amounts(text) == [f"{amount}000.00 2026 actual balance" for amount in ("74", "-89", "-74")]


def test_numbered_rows_with_a_letter_for_the_side_may_lack_their_last_letter() -> None:
    rows = ("1", "Minder huur ontvangen", "B", "9", "N", "S", "2", "Extra middelen niet ingezet", "L", "8", "V", "I")
    last = ("3", "Kleine verschillen", "L/B", "7", "N", "Totaal", "8", "N")
    over = ("De verschillen tussen de begroting en de jaarrekening zijn:", "Bedragen x € 1.000")
    text = _lines("Jaarverslag 2026", *over, "Omschrijving", "L/B", "Bedrag", "V/N", "I/S", *rows, *last)
    assert _amounts(text) == [f"{amount}000.00 2026 actual balance" for amount in ("-9", "8", "-7", "-8")]


REGISTER = """<h1>Subsidieregister 2026</h1><p>Het register is bijgewerkt tot en met april 2027.</p>
<table><tr><th>Aanvrager</th><th>Omschrijving project</th><th>Status</th><th>{granted}</th><th>Vastgesteld</th></tr>
<tr><td>Stichting De Waterlelie</td><td>Ouderavonden</td><td>Vastgesteld</td><td>3.000</td><td>2.750</td></tr>
<tr><td>Bibliotheek Waardland</td><td>Voorlezen</td><td>Verleend</td><td>26.410</td><td></td></tr>
<tr><td>Speeltuin Zuidrand</td><td>Feest</td><td>Afgewezen</td><td></td><td></td></tr></table>"""


@pytest.mark.parametrize("granted", ["Verleend", "Toegekend bedrag", "Beschikt 2026"])
def test_what_a_register_of_subsidies_granted_and_settled_are_amounts(granted: str) -> None:
    draft = read(REGISTER.format(granted=granted), "register.html")
    found = ["3000.00 2026 budget expense", "2750.00 2026 actual expense", "26410.00 2026 budget expense"]
    assert sorted(f"{one.amount} {one.year} {one.phase} {one.side}" for one in draft.money) == sorted(found)
    assert not draft.milestones


def test_a_column_of_days_on_which_something_was_granted_holds_no_amounts() -> None:
    text = REGISTER.format(granted="Verleend").replace("3.000", "3-3-2026").replace("26.410", "12-5-2026")
    assert not any(one.phase == "budget" for one in read(text, "register.html").money)


def test_years_over_as_many_phases_head_the_columns_and_rows_may_be_empty() -> None:
    titles = ("2024", "2025", "2026", "2027", "realisatie", "realisatie", "begroting", "begroting")
    rows = ("Kosten", "25.544", "28.779", "27.642", "30.062", "Baten basispakket", "Baten pluspakket", "Baten derden")
    last = ("25.935", "28.934", "27.505", "30.062", "Resultaat", "391", "155", "-137", "0")
    amounts = _amounts(_lines("Begroting 2027 GGD Waardland", "Bedragen (x € 1.000)", *titles, *rows, *last))
    assert len(amounts) == 12
    assert amounts[4:8] == [
        "25935000.00 2024 actual income",
        "28934000.00 2025 actual income",
        "27505000.00 2026 budget income",
        "30062000.00 2027 budget income",
    ]


def test_one_phase_over_sides_gives_all_of_them_its_year() -> None:
    rows = ("Programma Jeugd", "79.195", "69.450", "-9.744", "Overhead", "3.330", "13.074", "9.744")
    text = _lines("Meerjarenbegroting", "Bedragen x € 1.000", "Begroting 2027", "Baten", "Lasten", "Saldo", *rows)
    assert _amounts(text)[:3] == [
        "79195000.00 2027 budget income",
        "69450000.00 2027 budget expense",
        "-9744000.00 2027 budget balance",
    ]


def test_what_municipalities_pay_is_income_and_only_its_own_title_makes_a_table_one_of_changes() -> None:
    rows = "| Gemeente | 2026 | 2027 |\n|---|---|---|\n| Waardrecht | {} | {} |\n| Lingerveen | 95 | 16 |\n"
    text = (
        "# Begroting 2026 GGD Waardland\n\nMutatie inwonerbijdrage per gemeente (x € 1.000)\n\n"
        + rows.format("48", "8")
        + "\nInwonerbijdrage per gemeente (x € 1.000)\n\n"
        + rows.format("694", "702")
    )
    amounts = _amounts(text, "begroting.md")
    assert amounts[0] == "48000.00 2026 change income"
    assert amounts[4] == "694000.00 2026 budget income"


def test_a_year_that_broke_off_its_title_and_years_said_again_are_no_amounts() -> None:
    text = """# Begroting 2026

| Activiteit | Lasten | 2026 | 2027 |
|---|---|---|---|
|  | 2025 |  |  |
| Jongerenwerk | 134.000 | 135.000 | 136.000 |
| Activiteit | Lasten | 2026 | 2027 |
| Leerplicht | 80.000 | 81.000 | 82.000 |
"""
    amounts = [
        f"{amount}000.00 {year} budget expense" for amount, year in (("134", 2025), ("135", 2026), ("136", 2027))
    ]
    more = [f"{amount}000.00 {year} budget expense" for amount, year in (("80", 2025), ("81", 2026), ("82", 2027))]
    assert _amounts(text, "begroting.md") == amounts + more
