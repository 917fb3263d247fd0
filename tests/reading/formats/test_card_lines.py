"""Labels and values under each other, one cell a line, as text out of a PDF without its layout has them."""

from doelnet.reading.blocks import Table

from .helpers import of, said

PROSE = "Dit plan zegt wat wij doen en wie dat betaalt.\n\n"
GOALS = ("Samen eten op school", "Buurtsport in De Hoven")


def plan(*cards: dict[str, str], gap: str = "\n\n") -> str:
    """Return the text of a plan with these cards, each under the name of its action."""
    texts = (
        f"Actie {n} {GOALS[n % 2]}\n" + gap.join(part for pair in card.items() for part in pair) + gap
        for n, card in enumerate(cards, 1)
    )
    return PROSE + "".join(texts) + "\f"


SPORT = {"Trekker": "Welzijn Waardrecht", "Gereed": "najaar 2027", "Budget 2026": "€ 12.000"}
MEALS = {"Trekker": "GGD Waardland", "Gereed": "mei 2026", "Budget 2026": "€ 8.500"}


def test_labels_that_come_back_stand_before_their_values():
    found = of(plan(SPORT, MEALS), "plan.txt")
    assert said(found)[1:] == [
        "h1 Actie 1 Buurtsport in De Hoven",
        "table 3x2",
        "h1 Actie 2 Samen eten op school",
        "table 3x2",
    ]
    first = next(block for block in found if isinstance(block, Table))
    assert [[cell.text for cell in row] for row in first.rows] == [list(pair) for pair in SPORT.items()]


def test_without_white_the_last_value_ends_with_its_sentence():
    found = of(plan(SPORT, MEALS, gap="\n"), "plan.txt")
    assert [block for block in said(found) if "Actie 2" in block] == ["h1 Actie 2 Samen eten op school"]


def test_a_value_on_several_lines_is_one_cell():
    long = {**SPORT, "Opbrengst": "Kinderen sporten na school op het plein, ook wie\ngeen lid is van een club."}
    short = {**MEALS, "Opbrengst": "Elke school eet samen."}
    cells = [[cell.text for cell in row] for row in of(plan(long, short), "plan.txt")[2].rows]
    assert cells[-1] == ["Opbrengst", "Kinderen sporten na school op het plein, ook wie geen lid is van een club."]


def test_headings_over_prose_that_come_back_are_no_labels():
    prose = "Wij nemen daarvoor de tijd en vragen ouders, scholen en jongeren wat zij ervan vinden."
    text = plan(*[dict.fromkeys(("Aanleiding", "Aanpak", "Vervolg"), prose)] * 2)
    assert not any(isinstance(block, Table) for block in of(text, "plan.txt"))


def test_text_without_pages_is_left_as_it_is():
    assert not any(isinstance(block, Table) for block in of(plan(SPORT, MEALS)[:-1], "plan.txt"))


def test_a_label_on_the_last_line_of_a_document_has_no_value():
    sums = ["Kosten 2026", "€ 21.000", "Kosten 2027", "€ 24.000", "Opbrengst 2026"]
    after = ["Actieplan Jeugd 2026-2027", "3", "\fDoel 2 Elk kind leest", "Indicator"]
    found = of("\n".join([*sums, *after, *sums]), "plan.txt")
    assert "Opbrengst 2026" in said(found)[-1]
