"""Amounts in lists of carry-overs, subsidies and deviations, labels behind them, and what they say of the paper."""

import pytest
from tests.reading.forms.helpers import read


def money(text: str) -> list[tuple[str, str, str, str]]:
    """Return the amounts of a document in short."""
    return [(m.amount.removesuffix(".00"), m.year, m.phase, m.side) for m in read(text).money]


def table(*rows: str) -> str:
    """Return rows as a table in Markdown."""
    first, *rest = (f"| {row} |" for row in rows)
    return "\n".join([first, "|" + "---|" * first.count(" | ") + "---|", *rest]) + "\n"


@pytest.mark.parametrize("title", ["Van 2025 naar 2026", "Over te hevelen naar 2026", "Overheveling 2026"])
def test_a_column_of_amounts_makes_a_list_of_carry_overs_beside_programmes_and_reasons(title: str) -> None:
    rows = (
        f"Programma | Omschrijving | {title} | Toelichting",
        "1 Jeugd | Speelplek | € 45.000 | Het loopt door.",
        "1 Jeugd | Taal | € 12.500 | Later.",
    )
    draft = read("# Budgetoverheveling 2025\n\n" + table(*rows))
    assert [(m.amount, m.year, m.phase) for m in draft.money] == [
        ("45000.00", "2026", "change"),
        ("12500.00", "2026", "change"),
    ]
    assert draft.elements == []


@pytest.mark.parametrize("columns", ["Bedrag | V/N | I/S", "Afwijking | V/N | I/S"])
def test_a_list_of_deviations_has_amounts_that_are_good_or_bad(columns: str) -> None:
    rows = (f"Nr. | Onderwerp | {columns}", "3.1 | Vervoer | € 85.000 | N | S", "3.2 | Taal | € 40.000 | V | I")
    found = [(m.amount, m.side, m.recurring) for m in read("# Bestuursrapportage 2026\n\n" + table(*rows)).money]
    assert found == [("-85000.00", "balance", True), ("40000.00", "balance", False)]


@pytest.mark.parametrize(
    ("asked", "granted"),
    [("Aangevraagd", "Verleend"), ("Gevraagd bedrag", "Toegekend bedrag"), ("Aanvraag", "Beschikt")],
)
def test_what_was_asked_for_is_no_money_beside_what_was_granted(asked: str, granted: str) -> None:
    rows = (
        f"Aanvrager | {asked} | {granted} | Vastgesteld",
        "Welzijn Waardrecht | € 120.000 | € 110.000 | ",
        "Waardcollege | € 50.000 | € 40.000 | € 38.500",
    )
    assert money("# Subsidieregister 2026\n\n" + table(*rows)) == [
        ("110000", "2026", "budget", "expense"),
        ("40000", "2026", "budget", "expense"),
        ("38500", "2026", "actual", "expense"),
    ]


def test_what_is_asked_for_is_money_where_nothing_is_granted_yet() -> None:
    rows = ("Onderdeel | Gevraagd krediet 2026", "Gymzaal | € 90.000", "Sloop | € 10.000")
    assert len(money("# Raadsvoorstel\n\n## Financiën\n\n" + table(*rows))) == 2


@pytest.mark.parametrize("order", [(0, 1, 2), (1, 0, 2), (1, 2, 0)])
def test_the_label_of_a_row_may_stand_before_amid_or_behind_its_amounts(order: tuple[int, ...]) -> None:
    cells = (
        ("Omschrijving", "Lasten jeugd", "Baten jeugd"),
        ("Rekening 2024", "12", "3"),
        ("Begroting 2026", "14", "4"),
    )
    rows = [" | ".join(cells[place][row] for place in order) for row in range(3)]
    assert sorted(money("# Begroting 2026\n\n## Kosten\n\n" + table(*rows))) == [
        ("12", "2024", "actual", "expense"),
        ("14", "2026", "budget", "expense"),
        ("3", "2024", "actual", "income"),
        ("4", "2026", "budget", "income"),
    ]


@pytest.mark.parametrize(
    ("columns", "kind"),
    [
        ("Begroting 2025 | Rekening 2025", "annual-report"),
        ("Rekening 2024 | Begroting 2025 | Raming 2026", "budget"),
    ],
)
def test_a_table_of_costs_says_of_a_part_whether_it_is_of_a_budget_or_of_accounts(columns: str, kind: str) -> None:
    rows = (
        f"Programma Jeugd | {columns}",
        "Lasten" + " | 9" * columns.count("20"),
        "Baten" + " | 4" * columns.count("20"),
    )
    assert read("# Toelichting op de lasten\n\n" + table(*rows)).document.kind == kind


@pytest.mark.parametrize(
    "line",
    [
        "Het college van burgemeester & wethouders stelt voor:",
        "Burgemeester en wethouders stellen de raad voor:",
        "Het college van B&W stelt voor te besluiten:",
    ],
)
def test_what_the_college_proposes_the_council_decides_in_the_year_of_the_budget_that_it_changes(line: str) -> None:
    points = (
        "1. Een krediet van € 70.000 beschikbaar te stellen.\n2. De begroting 2026 dienovereenkomstig te wijzigen.\n"
    )
    draft = read(f"# Krediet voor de gymzaal\n\n{line}\n\n{points}\n## Inleiding\n\nDe gymzaal is oud.\n")
    assert [one.body for one in draft.decisions] == ["council"]
    assert [(m.amount, m.year) for m in draft.money] == [("70000.00", "2026")]


@pytest.mark.parametrize("note", ["(bedragen x € 1.000, - = nadeel)", "Bedragen in euro's; - is nadelig"])
def test_a_note_under_a_table_may_say_what_the_sign_means(note: str) -> None:
    text = "# Zomernota 2026\n\n## Financiën\n\n" + table(
        "Onderwerp | 2026 | 2027", "Vervoer | -120 | -90", "Taal | 90 | 80"
    )
    assert {side for *_, side in money(f"{text}\n{note}\n")} == {"balance"}


@pytest.mark.parametrize(
    "said", ["kostte in 2025 € 9.000", "heeft in 2025 € 9.000 gekost", "kostten in 2025 samen € 9.000"]
)
def test_what_something_cost_is_an_actual(said: str) -> None:
    text = f"# Raadsinformatiebrief taal\n\nDatum: 14 april 2026\n\n## Financiën\n\nDe taalcursussen {said}.\n"
    assert money(text) == [("9000", "2025", "actual", "expense")]


def test_a_part_of_a_budget_with_actions_is_a_budget_by_its_table_of_costs() -> None:
    actions = table("Prestatie | Planning", "Wij openen een taalhuis | 2026", "Wij starten een klas | 2027")
    costs = table("x € 1.000 | Realisatie 2024 | Begroting 2026", "Totaal lasten | 8 | 9", "Totaal baten | 2 | 3")
    assert (
        read(f"# Programma 2 Onderwijs\n\n## Prestaties\n\n{actions}\n## Financiën\n\n{costs}").document.kind
        == "budget"
    )


def test_sides_over_the_columns_tell_of_accounts_too() -> None:
    rows = ("Programma | Begroting 2025 lasten | Rekening 2025 lasten | Rekening 2025 baten", "Jeugd | 9 | 8 | 3")
    assert read("# Overzicht\n\n" + table(*rows)).document.kind == "annual-report"


@pytest.mark.parametrize("label", ["Indicator:", "Doelen:", "Acties:"])
def test_a_label_over_what_follows_names_no_document(label: str) -> None:
    text = f"Jaarstukken 2025\n\nProgramma 2 Onderwijs\n\n# {label}\n\nVerzuim op scholen\n"
    assert read(text).document.title != label
