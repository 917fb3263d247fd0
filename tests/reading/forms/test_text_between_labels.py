"""Plain text out of a PDF in which labels, their texts and the names of parties stand on lines of their own."""

from tests.reading.forms.helpers import read, tree

NETWORK = """Doelenboom Waardrecht 2026-2029

Doel 1 Kinderen starten zonder achterstand

Een goede start helpt de hele schooltijd.

Streefcijfers

In 2029 neemt 92% van de peuters deel aan de voorschool

Eind 2028 heeft hoogstens 12% van de kleuters een achterstand

Baat 1.1

Peuters zijn eerder in beeld

Vermogen

Wijkteams delen wat zij zien

Inspanningen

• Een werkwijze voor toeleiding invoeren

Doel 2 Minder jongeren vallen uit

Een diploma geeft kans op werk.
"""


def test_a_line_between_two_labels_is_the_text_of_the_first_and_no_heading() -> None:
    assert tree(read(NETWORK, "doelenboom.txt"))[:6] == [
        "goal: Kinderen starten zonder achterstand",
        "target: In 2029 neemt 92% van de peuters deel aan de voorschool < Kinderen starten zonder achterstand",
        "target: Eind 2028 heeft hoogstens 12% van de kleuters een achterstand < Kinderen starten zonder achterstand",
        "benefit: Peuters zijn eerder in beeld < Kinderen starten zonder achterstand",
        "capability: Wijkteams delen wat zij zien < Peuters zijn eerder in beeld",
        "effort: Een werkwijze voor toeleiding invoeren < Wijkteams delen wat zij zien",
    ]


def test_a_word_with_its_number_alone_on_a_line_is_no_end_of_the_item_above() -> None:
    text = (
        "Doelenboom Waardrecht 2026-2029\n\nDoel 1 Minder jongeren vallen uit\n"
        "Een diploma geeft kans op werk, en wie werkt staat sterker in\nhet leven.\nStreefcijfers\n"
        "• In schooljaar 2028-2029 is het aantal nieuwe uitvallers gedaald tot 45\nBaat 1.1\n"
        "Verzuim valt eerder op\nInspanningen\n• Spreekuur houden op alle scholen\n"
    )
    draft = read(text, "doelenboom.txt")
    assert [element.target.unit for element in draft.elements if element.target] == ["uitvallers"]
    assert "benefit: Verzuim valt eerder op < Minder jongeren vallen uit" in tree(draft)


def test_a_party_between_two_lists_heads_the_second_and_is_no_end_of_the_item_above() -> None:
    text = (
        "Samenwerkingsagenda Midden-Waardland\n\nGewenste beweging 1: van later naar eerder\n\nWaarom?\n"
        "Veel hulp komt te laat, en dat maakt haar langer en zwaarder.\n\nWie doet wat?\nDe gemeenten\n"
        "- stellen per school een consulent beschikbaar\n- organiseren elk jaar een bijeenkomst voor allen\n"
        "De schoolbesturen\n- wijzen per school een coördinator aan\n\n"
        "Gewenste beweging 2: van thuis naar school\n\nWie doet wat?\nDe gemeenten\n- zorgen voor een budget\n"
    )
    draft = read(text, "agenda.txt")
    assert [(element.owner, element.text) for element in draft.elements if element.kind == "effort"] == [
        ("De gemeenten", "stellen per school een consulent beschikbaar"),
        ("De gemeenten", "organiseren elk jaar een bijeenkomst voor allen"),
        ("De schoolbesturen", "wijzen per school een coördinator aan"),
        ("De gemeenten", "zorgen voor een budget"),
    ]
    assert [element.text for element in draft.elements if element.kind in ("theme", "goal")] == [
        "van later naar eerder",
        "van thuis naar school",
    ]


def test_the_name_of_a_party_does_not_run_on_into_the_label_on_the_next_line() -> None:
    text = "## Doel 1: Minder uitval\n\n## Acties\n\n- Spreekuur houden\n  Trekker: GGD Waardland\n  Gereed: mei 2026\n"
    assert [party.name for party in read(text).parties] == ["GGD Waardland"]


def test_agreements_in_a_chapter_of_their_own_are_not_for_the_last_goal_of_the_chapter_before() -> None:
    text = (
        "# Plan\n\n## 2. Bewegingen\n\n**Beweging 1 - Van later naar eerder**\n\n"
        "| Wat gaan we doen? | Door wie? |\n|---|---|\n| Consulent op elke school | GGD Waardland |\n\n"
        "**Beweging 2 - Van thuis naar school**\n\n| Wat gaan we doen? | Door wie? |\n|---|---|\n"
        "| Klas voor thuiszitters | Waardcollege |\n\n## 3. Afspraken met gemeenten\n\n"
        "Met de gemeenten is afgesproken:\n\n1. De gemeenten betalen de consulent.\n2. De scholen maken ruimte.\n"
    )
    assert tree(read(text))[-2:] == ["effort: De gemeenten betalen de consulent.", "effort: De scholen maken ruimte."]


def test_a_paper_that_tells_of_its_own_adoption_is_no_reference() -> None:
    assert not read("# Agenda\n\nDeze agenda is vastgesteld in het overleg van 3 april 2025.\n").references
