"""Cards of education agendas and tables of networks out of a PDF: lists on one line, measures, crosses and results."""

from tests.reading.forms.helpers import read, tree


def card(*rows: tuple[str, str]) -> str:
    """Return a card of labels and texts, as a converter writes it."""
    return f"<table>{''.join(f'<tr><td>{label}</td><td>{text}</td></tr>' for label, text in rows)}</table>\n\n"


AGENDA = (
    "# Lokaal Educatieve Agenda Waardrecht\n\n## 2.1 Het jonge kind\n\n"
    + card(
        ("Ambitie", "Elk kind begint met een goede basis."),
        ("Doelen", "1. Alle peuters met een indicatie doen mee. 2. De overdracht naar school verloopt warm."),
        ("Resultaatafspraken", "- In 2028 doet 95% van de peuters mee. - In 2027 is er één formulier."),
        ("Acties", "- Toeleiding opnieuw afspreken - Formulier voor de overdracht maken - Samen scholen"),
        ("Betrokken partijen", "Kinderopvang De Waterlelie, GGD Waardland"),
        ("Trekker", "Kinderopvang De Waterlelie"),
        ("Planning", "2025-2027"),
    )
    + "## 2.2 Overstap\n\n"
    + card(
        ("Ambitie", "Leerlingen stappen soepel over."),
        ("Doelen", "1. Niemand valt uit in de brugklas. 2. Elke leerling krijgt een kansrijk advies."),
        ("Acties", "- Werkgroep voortzetten"),
        ("Trekker", "Waardcollege"),
        ("Planning", "doorlopend"),
    )
    + "## 3 Organisatie\n\n| Werkgroep | Deelnemers | Voorzitter |\n|---|---|---|\n"
    "| Het jonge kind | Kinderopvang De Waterlelie, Bibliotheek Waardland | directeur kinderopvang |\n"
    "| Overstap | Waardcollege, leerplicht | rector |\n"
)


def test_the_goals_of_a_card_stand_under_its_ambition_whatever_numbers_other_cards_have() -> None:
    assert [line for line in tree(read(AGENDA)) if line.startswith("goal")] == [
        "goal: Elk kind begint met een goede basis. < Het jonge kind",
        "goal: Alle peuters met een indicatie doen mee. < Elk kind begint met een goede basis.",
        "goal: De overdracht naar school verloopt warm. < Elk kind begint met een goede basis.",
        "goal: Leerlingen stappen soepel over. < Overstap",
        "goal: Niemand valt uit in de brugklas. < Leerlingen stappen soepel over.",
        "goal: Elke leerling krijgt een kansrijk advies. < Leerlingen stappen soepel over.",
    ]


def test_items_that_were_put_on_one_line_of_a_cell_are_an_element_each() -> None:
    texts = [element.text for element in read(AGENDA).elements if element.kind in ("target", "effort")]
    assert texts == [
        "In 2028 doet 95% van de peuters mee.",
        "In 2027 is er één formulier.",
        "Toeleiding opnieuw afspreken",
        "Formulier voor de overdracht maken",
        "Samen scholen",
        "Werkgroep voortzetten",
    ]


def test_a_group_of_a_card_and_of_the_table_of_groups_is_one_with_the_members_of_the_table() -> None:
    assert [(group.name, group.about, group.contact, group.members) for group in read(AGENDA).groups] == [
        ("Het jonge kind", "2.1", "directeur kinderopvang", ["Kinderopvang De Waterlelie", "Bibliotheek Waardland"]),
        ("Overstap", None, "rector", ["Waardcollege", "leerplicht"]),
    ]


def test_the_measure_of_a_benefit_is_a_target_and_no_benefit() -> None:
    draft = read(
        "# Doelen-inspanningennetwerk\n\n| Doel | Baat | Meetwaarde baat | Vermogen | Inspanning |\n"
        "|---|---|---|---|---|\n"
        "| Minder schulden | Minder huisuitzettingen | Van 24 in 2024 naar 10 in 2028 | Partners delen signalen |"
        " Convenant sluiten |\n"
    )
    assert "capability: Partners delen signalen < Minder huisuitzettingen" in tree(draft)
    (target,) = (element.target for element in draft.elements if element.target)
    assert (target.comparison, target.value, target.baseline and target.baseline.value) == ("at-most", 10, 24)


GOALS = "# Agenda Waardrecht\n\n## Onze doelen\n\n1. Jeugd is gezond\n2. Ouders staan sterk\n3. Minder zware hulp\n\n"


def test_dots_in_the_columns_of_goals_are_crosses_and_no_bullets() -> None:
    draft = read(
        GOALS + "## Inspanningen\n\n| Inspanning | Doel 1 | Doel 2 | Doel 3 |\n|---|---|---|---|\n"
        "| Coach op school | ● | | ● |\n| Oudercursus | | ● | |\n"
    )
    assert tree(draft)[3:] == [
        "effort: Coach op school < Jeugd is gezond + Minder zware hulp",
        "effort: Oudercursus < Ouders staan sterk",
    ]


def test_a_table_of_results_and_the_numbers_of_their_goals_holds_no_money() -> None:
    draft = read(
        GOALS + "## Resultaten eind 2026\n\n| Resultaat | Hoort bij doel |\n|---|---|\n"
        "| Er zijn 25 steungezinnen gekoppeld | 2 |\n| De wachttijd is korter dan drie weken | 2 en 3 |\n"
    )
    assert not draft.money
    assert tree(draft)[3:] == [
        "result 2026: Er zijn 25 steungezinnen gekoppeld < Ouders staan sterk",
        "result 2026: De wachttijd is korter dan drie weken < Ouders staan sterk + Minder zware hulp",
    ]


def test_a_result_said_under_two_goals_is_one_under_the_efforts_of_both() -> None:
    block = "## Doel {}: {}\n\n### Acties\n\n- {}\n\n### Resultaten in 2028\n\n- Er is een netwerk in elke wijk\n\n"
    draft = read("# Plan\n\n" + block.format(1, "Jeugd is gezond", "Lunch op school")
                 + block.format(2, "Ouders staan sterk", "Inloop in de wijk"))  # fmt: skip
    assert tree(draft)[2:5] == [
        "result 2028: Er is een netwerk in elke wijk < Lunch op school + Inloop in de wijk",
        "goal: Ouders staan sterk",
        "effort: Inloop in de wijk < Ouders staan sterk",
    ]
