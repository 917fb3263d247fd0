"""Lists of decisions that tell in a sentence what was decided, say how the votes went, or number points in a cell."""

import pytest
from tests.reading.forms.helpers import read

HEAD = "Besluitenlijst {} Waardrecht 3 maart 2026\n\n"


@pytest.mark.parametrize(
    ("body", "sentence", "point"),
    [
        ("college", "Het college heeft besloten het plan Jong vast te stellen.", "het plan Jong vast te stellen."),
        ("college", "Burgemeester en wethouders besluiten om het plan vast te stellen.", "het plan vast te stellen."),
        (
            "raad",
            "De raad heeft, na amendering, unaniem besloten het plan vast te stellen.",
            "het plan vast te stellen.",
        ),
        ("college", "Het college stemt in met de subsidie aan Welzijn Waardrecht voor 2026.", None),
        ("college", "Het college gaat akkoord met de huur van een lokaal in De Hoven.", None),
        ("college", "Het college neemt kennis van het jaarverslag van de leerplicht.", None),
        ("raad", "De gemeenteraad heeft de antwoorden op de vragen over verkeer vastgesteld.", None),
    ],
)
def test_a_sentence_of_a_list_tells_what_was_decided(body: str, sentence: str, point: str | None) -> None:
    other = f"2. Zwembad\n{sentence.split()[0]} {sentence.split()[1].rstrip(',')} besluit het zwembad te openen.\n"
    if sentence.startswith("Burgemeester"):
        other = "2. Zwembad\nBurgemeester en wethouders besluiten het zwembad te openen.\n"
    found = read(f"{HEAD.format(body)}1. Jong in Waardrecht\n{sentence}\n\n{other}", "lijst.txt").decisions
    assert [(one.subject, one.points, one.date) for one in found] == [
        ("Jong in Waardrecht", [point or sentence], "2026-03-03"),
        ("Zwembad", ["het zwembad te openen."], "2026-03-03"),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "De raad besluit met algemene stemmen:",
        "De raad heeft unaniem besloten:",
        "De raad besluit zonder hoofdelijke stemming om:",
    ],
)
def test_how_the_votes_went_may_stand_in_the_line_over_the_points(line: str) -> None:
    text = f"{HEAD.format('gemeenteraad')}4. Kadernota\n\n{line}\na. de nota vast te stellen;\nb. geld te lenen.\n"
    (decision,) = read(text, "lijst.txt").decisions
    assert (decision.body, decision.points) == ("council", ["de nota vast te stellen", "geld te lenen."])


def test_that_the_council_agreed_to_the_proposal_is_no_point_beside_what_it_decided() -> None:
    text = (
        HEAD.format("raad")
        + "4. Kadernota\n\nDe raad stemde in met het voorstel: 19 voor, 8 tegen.\nDe raad heeft besloten:\n"
        "1. de nota vast te stellen;\n2. geld te lenen.\n\nStemming: unaniem.\n\n"
        "5. Motie fruit\n\nDe motie is verworpen.\n"
    )
    (decision,) = read(text, "lijst.txt").decisions
    assert decision.points == ["de nota vast te stellen", "geld te lenen."]


def test_in_a_proposal_a_sentence_on_what_was_decided_before_is_no_decision() -> None:
    text = "# Raadsvoorstel zwembad\n\n## Inleiding\n\nHet college heeft in 2024 het plan vastgesteld.\n\n"
    points = "## Beslispunten\n\n1. Het zwembad te bouwen.\n\n## Argumenten\n\nKinderen leren zwemmen.\n"
    assert [one.points for one in read(text + points).decisions] == [["Het zwembad te bouwen."]]


@pytest.mark.parametrize(
    "cell",
    [
        "1. Het plan vast te stellen. 2. De raad te informeren.",
        "1. Het plan vast te stellen; 2. De raad te informeren.",
    ],
)
def test_a_cell_of_a_list_numbers_its_points_as_it_runs_on(cell: str) -> None:
    text = f"# Besluitenlijst B&W 10 maart 2026\n\n| Nr | Onderwerp | Besluit |\n|---|---|---|\n| 2 | Plan | {cell} |\n"
    (decision,) = read(text).decisions
    assert [point.rstrip(".;") for point in decision.points] == ["Het plan vast te stellen", "De raad te informeren"]


@pytest.mark.parametrize("below", ["Agendapunt 3", "Raadsvoorstel Jeugdhulp (nr. 2026-011)", "Programma Onderwijs"])
def test_the_first_subject_of_a_list_is_no_part_of_its_title(below: str) -> None:
    text = f"Besluitenlijst gemeenteraad 4 februari 2026\n\n{below}\n\nBesluit: Het plan vast te stellen.\n"
    assert read(text, "lijst.txt").document.title == "Besluitenlijst gemeenteraad 4 februari 2026"


@pytest.mark.parametrize(
    ("named", "kept"),
    [
        ("Wethouder Jansen te machtigen het convenant te tekenen.", "Wethouder te machtigen het convenant te tekenen."),
        ("Burgemeester De Boer te vragen de brief te sturen.", "Burgemeester te vragen de brief te sturen."),
    ],
)
def test_an_office_stays_where_the_name_behind_it_goes(named: str, kept: str) -> None:
    text = f"# Besluitenlijst B&W\n\n## 1. Convenant\n\nHet college besluit:\n\n1. In te stemmen.\n2. {named}\n"
    (decision,) = read(text).decisions
    assert decision.points == ["In te stemmen.", kept]
