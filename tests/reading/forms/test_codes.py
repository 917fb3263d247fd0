"""Codes that name goals, and words that point to them."""

import pytest
from tests.reading.forms.helpers import read, tree

from doelnet.reading.forms.desk.wording import codes


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Opvoedspreekuur in elk dorp (A1)", ["A1"]),
        ("Opvoedspreekuur in elk dorp (zie 1.2 en 1.3)", ["1.2", "1.3"]),
        ("Voorleescafé (thema A)", ["A"]),
        ("Voorleescafé (trekker: GGD; ambitie II)", ["II"]),
        ("Voorleescafé (thema 3, tafel 3a)", ["3a"]),
        ("Acties bij doel 2 en doel 3", ["2", "3"]),
        ("Sport voor de jeugd (groep 5 en 6)", []),
        ("De subsidie van 2026 (2025)", []),
        ("Het doel 95% halen", []),
    ],
)
def test_brackets_and_words_point_to_goals_by_their_codes(text: str, numbers: list[str]) -> None:
    assert [pointer.number for pointer in codes.pointers(text)] == numbers


@pytest.mark.parametrize(
    ("number", "upper"),
    [("A1", "A"), ("A.1", "A"), ("1.2", "1"), ("1a", "1"), ("I-2", "I"), ("D1.2", "D1"), ("2", None)],
)
def test_a_code_tells_what_it_goes_on_from(number: str, upper: str | None) -> None:
    assert codes.over(number) == upper


def test_efforts_hang_under_the_theme_that_they_name_and_those_for_all_themes_under_none() -> None:
    text = """# Jeugdagenda Waardrecht 2026

## Thema A. Taal

### Waar gaan we voor?

Alle kinderen lezen met plezier.

## Thema B. Sport

### Waar gaan we voor?

Alle kinderen sporten bij een club.

## Activiteiten

1. Voorleescafé voor ouders (thema A)
2. Sportdag op het strand (thema B)
3. Website bijhouden (alle thema's)
"""
    assert tree(read(text))[4:] == [
        "effort: Voorleescafé voor ouders (thema A) < Taal",
        "effort: Sportdag op het strand (thema B) < Sport",
        "effort: Website bijhouden (alle thema's)",
    ]


def _plan(one: str, two: str, three: str, name: str = "Ambitie A") -> str:
    return f"""# Jeugdplan Waardrecht 2026-2029

## {name}: Kinderen groeien veilig op

Een thuis hoeft niet volmaakt te zijn.

{one}

{two}

{three}

Dit gaan we doen:

- Spreekuur in elk dorp
- Omgangshuis openen (A2)
"""


@pytest.mark.parametrize(
    "text",
    [
        _plan("A1. Ouders vinden snel hulp.", "A2. Kinderen zien beide ouders.", "A3. Ieder kind speelt buiten."),
        _plan("- A1 Ouders vinden snel hulp", "- A2 Kinderen zien beide ouders", "- A3 Ieder kind speelt buiten"),
        _plan("A1: Ouders vinden snel hulp", "A2: Kinderen zien beide ouders", "A3: Ieder kind speelt buiten"),
        _plan("### A.1 Ouders vinden hulp", "### A.2 Kinderen zien hen", "### A.3 Elk kind speelt").replace(
            "A2", "A.2"
        ),
        _plan("1.1 Ouders vinden hulp.", "1.2 Kinderen zien hen.", "1.3 Elk kind speelt.", "Doel 1").replace(
            "A2", "1.2"
        ),
        _plan("I-1 Ouders vinden hulp.", "I-2 Kinderen zien hen.", "I-3 Elk kind speelt.", "Opgave I").replace(
            "A2", "I-2"
        ),
    ],
)
def test_codes_alone_set_goals_apart_under_what_they_go_on_from(text: str) -> None:
    found = tree(read(text))
    top = next(line for line in found if line.startswith("goal: Kinderen groeien"))
    assert [line.partition(" < ")[2] for line in found if line.startswith("goal")] == ["", *[top[6:]] * 3]
    assert found[-1].partition(" < ")[2].startswith("Kinderen zien")


def test_a_coded_sentence_with_a_figure_and_a_date_is_a_target_that_efforts_can_serve() -> None:
    text = _plan(
        "A1. Ouders vinden snel hulp.", "A2. Het vapen daalt naar 15% in 2028. Bron: GGD", "A3. Ieder kind speelt."
    )
    found = tree(read(text))
    assert "target: Het vapen daalt naar 15% in 2028. < Kinderen groeien veilig op" in found
    assert "effort: Omgangshuis openen (A2) < Het vapen daalt naar 15% in 2028." in found


def test_numbered_lines_under_a_label_for_efforts_are_no_goals() -> None:
    text = """# Jeugdplan Waardrecht 2026

## Doel 1: Kinderen groeien veilig op

Activiteiten

1.1 De GGD opent een spreekuur in elk dorp.

1.2 Welzijn Waardrecht begint een wandelgroep.
"""
    assert [line.split(":")[0] for line in tree(read(text))] == ["goal", "effort", "effort"]


def test_numbered_chapters_of_a_theme_are_no_goals() -> None:
    text = """# Jeugdplan Waardrecht 2026

## Thema 1: Taal

### 1.1 Onze kinderen in cijfers

Er wonen veel kinderen in Waardrecht.

### 1.2 Hoe wij samenwerken

Wij spreken elkaar elke maand.
"""
    assert tree(read(text)) == ["theme: Taal"]


def test_the_chapter_that_holds_all_labelled_goals_is_no_theme() -> None:
    text = """# Jeugdplan Waardrecht 2026

## 1 Cijfers

Er wonen veel kinderen in Waardrecht.

## 2 Onze koers

### 2.1 Ambitie A: Kinderen lezen

### 2.2 Ambitie B: Kinderen sporten
"""
    assert tree(read(text)) == ["goal: Kinderen lezen", "goal: Kinderen sporten"]


@pytest.mark.parametrize(
    ("one", "two", "line"),
    [
        ("1. Ouders staan er niet alleen voor", "2. Kinderen gaan veilig naar school", "### Actie {}: {}"),
        ("1 Ouders staan er niet alleen voor", "2 Kinderen gaan veilig naar school", "Actie {}: {}"),
        ("A. Ouders staan er niet alleen voor", "B. Kinderen gaan veilig naar school", "Wat gaan wij doen? {1}"),
    ],
)
def test_numbered_sentences_over_labelled_efforts_are_goals_where_none_has_a_label(
    one: str, two: str, line: str
) -> None:
    text = f"""# Voortgang jeugdplan Waardrecht 2026

## {one}

{line.format(1, "Opvoedspreekuur op de markt")}

## {two}

{line.format(2, "Schoolstraten")}
"""
    assert tree(read(text)) == [
        "goal: Ouders staan er niet alleen voor",
        "effort: Opvoedspreekuur op de markt < Ouders staan er niet alleen voor",
        "goal: Kinderen gaan veilig naar school",
        "effort: Schoolstraten < Kinderen gaan veilig naar school",
    ]


def test_numbered_sentences_under_a_theme_that_stand_over_tables_of_efforts_are_its_goals() -> None:
    table = "| Activiteit | Trekker |\n|---|---|\n| {} | GGD Waardland |\n"
    text = f"""# Jeugdplan Waardrecht 2026

## Lijn 1: Thuis

### 1.1 Ouders vinden snel hulp

{table.format("Spreekuur")}
### 1.2 Kinderen groeien op zonder zorgen

{table.format("Meedoenpas")}"""
    assert tree(read(text)) == [
        "theme: Thuis",
        "goal: Ouders vinden snel hulp < Thuis",
        "effort: Spreekuur < Ouders vinden snel hulp",
        "goal: Kinderen groeien op zonder zorgen < Thuis",
        "effort: Meedoenpas < Kinderen groeien op zonder zorgen",
    ]


@pytest.mark.parametrize("code", ["I.{}", "A.{}", "A{}", "2.{}"])
def test_rows_and_headings_name_goals_by_codes_of_any_sort(code: str) -> None:
    one, two = code.format(1), code.format(2)
    text = f"""# Jeugdplan Waardrecht 2026

## Doel {one} Kinderen lezen met plezier

## Doel {two} Kinderen sporten bij een club

## Cijfers

| Doel | Indicator | Nulmeting 2024 | Streefwaarde 2028 |
|---|---|---|---|
| {two} | Kinderen die lid zijn van een sportclub | 60% | 70% |
| {one} | Kinderen die thuis lezen | 40% | 55% |
"""
    assert tree(read(text))[2:] == [
        "target: Kinderen die lid zijn van een sportclub < Kinderen sporten bij een club",
        "target: Kinderen die thuis lezen < Kinderen lezen met plezier",
    ]


def test_headings_that_move_from_one_thing_to_another_are_wishes_over_their_agreements() -> None:
    text = """# Regionale agenda Midden-Waardland 2026

## 1. Van hulp aan het kind naar steun aan het gezin

Wat spreken we af?

- Elke toegang maakt een gezinsplan.

## 2. Van wachten naar beginnen

Wat spreken we af?

- De regio houdt een wachtlijst bij.
"""
    assert (
        tree(read(text))[1]
        == "effort: Elke toegang maakt een gezinsplan. < Van hulp aan het kind naar steun aan het gezin"
    )
    assert [line.split(":")[0] for line in tree(read(text))] == ["goal", "effort", "goal", "effort"]
