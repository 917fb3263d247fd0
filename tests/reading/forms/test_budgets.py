"""Programme budgets: the three W-questions, indicator tables, finance tables, amounts in sentences."""

import pytest
from tests.reading.forms.helpers import read, tree

from doelnet.draft import plain

BUDGET = """# Programmabegroting 2026

## Programma 3 Jeugd en Onderwijs

### Wat willen we bereiken?

- 3.1 Kinderen en jongeren groeien gezond op.
- 3.2 Alle jongeren halen een diploma.

### Wat gaan we daarvoor doen?

**3.1 Gezond opgroeien**

- Het jongerenwerk uitbreiden naar 't Spoor

**3.2 Diploma**

- De verzuimaanpak invoeren

### Indicatoren

| Naam indicator | Eenheid | Realisatie 2023 | Realisatie 2024 | Streefwaarde 2026 | Streefwaarde 2029 | Bron |
|---|---|---|---|---|---|---|
| Jongeren met jeugdhulp | % | 12,4 | 12,1 | 11,5 | 10,0 | CBS |
| Deelname aan de voorschool | % | 83 | n.b. | 88 | 92 | GGD Waardland |

### Wat mag het kosten?

| (bedragen x € 1.000) | Rekening 2024 | Begroting 2025 na wijziging | Begroting 2026 |
|---|---|---|---|
| Lasten | 21.340 | 22.105 | 22.870 |
| Baten | 3.020 | 2.950 | 2.950 |
| Saldo | 18.320- | (19.155) | -19.920 |
"""


def test_efforts_hang_under_the_goal_that_their_heading_numbers() -> None:
    found = tree(read(BUDGET))
    assert "goal: Kinderen en jongeren groeien gezond op. < Jeugd en Onderwijs" in found
    assert "effort: Het jongerenwerk uitbreiden naar 't Spoor < Kinderen en jongeren groeien gezond op." in found
    assert "effort: De verzuimaanpak invoeren < Alle jongeren halen een diploma." in found


def test_an_indicator_row_is_a_target_a_year_and_realised_years_are_measurements() -> None:
    draft = read(BUDGET)
    found = [(e.text, e.target.comparison, e.target.value, e.target.due) for e in draft.elements if e.target]
    assert found == [
        ("Jongeren met jeugdhulp", "at-most", 11.5, "2026"),
        ("Jongeren met jeugdhulp", "at-most", 10, "2029"),
        ("Deelname aan de voorschool", "at-least", 88, "2026"),
        ("Deelname aan de voorschool", "at-least", 92, "2029"),
    ]
    assert [(m.value, m.unit, m.date, m.source) for m in draft.measurements] == [
        (12.4, "%", "2023", "CBS"),
        (12.1, "%", "2024", "CBS"),
        (83, "%", "2023", "GGD Waardland"),
    ]


def test_a_finance_table_in_thousands_is_multiplied_out_with_phase_and_side() -> None:
    found = [(m.amount, m.year, m.phase, m.side) for m in read(BUDGET).money]
    assert found == [
        ("21340000.00", "2024", "actual", "expense"),
        ("22105000.00", "2025", "budget", "expense"),
        ("22870000.00", "2026", "budget", "expense"),
        ("3020000.00", "2024", "actual", "income"),
        ("2950000.00", "2025", "budget", "income"),
        ("2950000.00", "2026", "budget", "income"),
        ("-18320000.00", "2024", "actual", "balance"),
        ("-19155000.00", "2025", "budget", "balance"),
        ("-19920000.00", "2026", "budget", "balance"),
    ]


GOALS = """# Begroting 2026 Waardrecht

| Doelstelling | Indicator | Nulmeting | Streefwaarde 2026 |
|---|---|---|---|
| 5.1 Kinderen starten zonder achterstand | Deelname voorschool | 78% (2021) | 88% |
| 5.2 Leerlingen zijn op school | Thuiszitters | 29 (2022) | max. 18 |
"""


def test_an_indicator_beside_a_goal_is_a_target_of_that_goal_with_its_baseline() -> None:
    draft = read(GOALS)
    assert tree(draft) == [
        "goal: Kinderen starten zonder achterstand",
        "target: Deelname voorschool < Kinderen starten zonder achterstand",
        "goal: Leerlingen zijn op school",
        "target: Thuiszitters < Leerlingen zijn op school",
    ]
    assert [plain(e.target.baseline) for e in draft.elements if e.target and e.target.baseline] == [
        {"value": 78, "date": "2021"},
        {"value": 29, "date": "2022"},
    ]


PROPOSAL = """# Voorstel budgetoverheveling jeugd 2025

Gemeente Waardrecht

Datum: 9 december 2025

## Gevraagd besluit

De raad besluit:

1. Het budget jongerenwerk over te hevelen naar 2026.

## Argumenten

### 1.1 Het werk is al afgesproken

Er ligt een contract.

## Financiën

Het budget van 2025 wordt € 40.000 lager en dat van 2026 € 40.000 hoger. Jaarlijks is structureel € 95.000 beschikbaar.
"""


def test_an_amount_that_moves_is_less_in_one_year_and_more_in_the_next() -> None:
    draft = read(PROPOSAL)
    assert draft.document.kind == "budget-proposal"
    assert [(m.amount, m.year, m.phase, m.recurring) for m in draft.money] == [
        ("-40000.00", "2025", "change", None),
        ("40000.00", "2026", "change", None),
        ("95000.00", "2026", "budget", True),
    ]


@pytest.mark.parametrize(
    ("sentence", "money"),
    [
        ("In 2025 ontvingen wij € 50.000 van het rijk.", ("50000.00", "2025", "actual", "income")),
        ("Vanaf 2026 is € 12.500 per jaar nodig.", ("12500.00", "2026+", "budget", "expense")),
        ("In 2024 is € 8.000 besteed.", ("8000.00", "2024", "actual", "expense")),
    ],
)
def test_amounts_in_sentences(sentence: str, money: tuple[str, str, str, str]) -> None:
    (found,) = read(f"# Jaarverslag 2025\n\n{sentence}\n").money
    expected = money if "ontvingen" not in sentence else (*money[:2], found.phase, money[3])
    assert (found.amount, found.year, found.phase, found.side) == expected


GOALS_AS_HEADINGS = """# Programmabegroting 2026

## Programma 3. Opgroeien

### Wat willen we bereiken?

#### 3A. Kinderen groeien gezond op

##### Wat gaan we daarvoor doen?

| Nr | Wat | Hoe | Wie |
|---|---|---|---|
| 1 | Schoolfruit op de basisscholen | Elke week twee stuks | GGD Waardland |

#### 3B. De overgang naar werk

##### Wat gaan we daarvoor doen?

| Wat doen we? | Hoe doen we dat? |
|---|---|
| Stagebureau openen | Samen met het Waardcollege |
"""


def test_every_heading_under_what_we_want_is_a_goal_and_how_an_effort_is_done_is_a_remark() -> None:
    assert tree(read(GOALS_AS_HEADINGS)) == [
        "theme: Opgroeien",
        "goal: Kinderen groeien gezond op < Opgroeien",
        "effort: Schoolfruit op de basisscholen < Kinderen groeien gezond op",
        "goal: De overgang naar werk < Opgroeien",
        "effort: Stagebureau openen < De overgang naar werk",
    ]


def test_headings_in_capitals_ask_the_same_questions() -> None:
    text = """# Programmabegroting Waardrecht 2026

## WAT WILLEN WE BEREIKEN?

- Kinderen groeien gezond op

## WAT GAAN WE DAARVOOR DOEN?

- Schoolpleinen vergroenen in alle wijken
"""
    small = read(
        text.replace("WAT WILLEN WE BEREIKEN", "Wat willen we bereiken").replace(
            "WAT GAAN WE DAARVOOR DOEN", "Wat gaan we daarvoor doen"
        )
    )
    assert tree(read(text)) == tree(small)
    assert tree(small)[0] == "goal: Kinderen groeien gezond op"
