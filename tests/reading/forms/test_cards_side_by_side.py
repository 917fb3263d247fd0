"""Actions as cards beside each other: in the cells of a table, or line by line in its columns."""

import pytest
from tests.reading.forms.helpers import read, tree

ONE = (
    "Actie 1.1 Speelgroep openen",
    "Trekker: Bibliotheek Waardland",
    "Planning: mei 2026",
    "Resultaat 2027: elke week vol",
)
TWO = (
    "Actie 1.2 Vadercursus geven",
    "Trekker: Welzijn Waardrecht",
    "Planning: juni 2026",
    "Resultaat 2027: twee keer gegeven",
)
OPENING = "# Plan Jong in Waardrecht 2026-2027\n\nStuurgroep Jong, gemeente Waardrecht, 22 januari 2026\n\n"
WISH = "Jonge ouders staan er niet alleen voor.\n\nDat valt zwaar. Steun helpt.\n\n"
GOAL = f"## Fase 1. Na de geboorte\n\n### Ambitie\n\n{WISH}"


def rows(*lines: tuple[str, ...]) -> str:
    return (
        "<table>"
        + "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in lines)
        + "</table>\n"
    )


def plain(card: tuple[str, ...]) -> tuple[str, ...]:
    return (card[0].partition(" ")[2].partition(" ")[2], *card[1:])


def cell(card: tuple[str, ...]) -> str:
    return "".join(f"<p>{line}</p>" for line in card)


FORMS = {
    "lines in columns": rows(*zip(ONE, TWO, strict=True)),
    "one card a cell": rows((cell(ONE), cell(TWO))),
    "names without a number": rows((cell(plain(ONE)), cell(plain(TWO)))),
    "a last row with one card": rows((cell(ONE), ""), (cell(TWO), "")),
}


@pytest.mark.parametrize("form", FORMS)
def test_each_card_is_an_action_with_who_when_and_what_it_yields(form: str) -> None:
    draft = read(f"{OPENING}{GOAL}{FORMS[form]}")
    assert (draft.document.kind, draft.document.date) == ("implementation-plan", "2026-01-22")
    assert sorted(tree(draft)[1:]) == [
        "effort: Speelgroep openen < Jonge ouders staan er niet alleen voor.",
        "effort: Vadercursus geven < Jonge ouders staan er niet alleen voor.",
        "goal: Jonge ouders staan er niet alleen voor. < Na de geboorte",
        "result 2027: elke week vol < Speelgroep openen",
        "result 2027: twee keer gegeven < Vadercursus geven",
    ]
    assert [e.owner for e in draft.elements if e.kind == "effort"] == ["Bibliotheek Waardland", "Welzijn Waardrecht"]
    assert [m.date for m in draft.milestones] == ["2026-05", "2026-06"]


def test_a_table_with_one_label_a_row_and_names_over_its_columns_is_no_set_of_cards() -> None:
    draft = read(
        "# Plan Taal\n\n" + rows(("Actie", "Trekker"), ("Lezen", "Waardcollege"), ("Schrijven", "Waardcollege"))
    )
    assert [e.text for e in draft.elements if e.kind == "effort"] == ["Lezen", "Schrijven"]


def test_a_card_of_a_group_may_call_its_name_a_name() -> None:
    card = rows(("Naam", "Coalitie Jong"), ("Leden", "GGD Waardland, Waardcollege"), ("Contactpersoon", "coördinator"))
    [group] = read(f"# Plan Taal\n\n## Wie doet mee\n\n{card}").groups
    assert (group.name, group.members, group.contact) == (
        "Coalitie Jong",
        ["GGD Waardland", "Waardcollege"],
        "coördinator",
    )
