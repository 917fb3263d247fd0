"""Text that a converter took out of a PDF page by page: a heading over each page, text in columns, dashes."""

from itertools import zip_longest

import pytest
from tests.reading.forms.helpers import tree

from doelnet.reading import forms
from doelnet.reading.blocks import Item
from doelnet.reading.formats import stream
from doelnet.reading.formats._plain.reader import read_text

PLAN = """{one}

Jeugdplan Waardrecht 2026-2029

{two}

Doelen

- Kinderen in De Hoven bewegen elke dag en weten wat gezond
{three}

  eten is.
- Jongeren doen mee.
"""


@pytest.mark.parametrize(
    "title",
    [
        "## Page {}",
        "# Pagina {} van 12",
        "--- Page {} ---",
        "===== PAGINA {} =====",
        "<!-- Page {} -->",
        "[Page {}]",
        "**Page {}**",
    ],
)
def test_a_heading_that_only_counts_the_pages_parts_them(title: str) -> None:
    text = PLAN.format(one=title.format(1), two=title.format(2), three=title.format(3))
    draft = forms.read(stream("plan.md", text.encode())).draft
    assert draft.document.title == "Jeugdplan Waardrecht 2026-2029"
    assert tree(draft) == [
        "goal: Kinderen in De Hoven bewegen elke dag en weten wat gezond eten is.",
        "goal: Jongeren doen mee.",
    ]


def test_the_lines_behind_such_headings_keep_their_numbers() -> None:
    text = PLAN.format(one="## Page 1", two="## Page 2", three="## Page 3")
    last = read_text(text)[-1]
    assert isinstance(last, Item)
    assert last.passage.line == text.split("\n").index("- Jongeren doen mee.") + 1


@pytest.mark.parametrize("numbers", [(1, 3, 4), (4, 2, 3), (2, 2, 2)])
def test_headings_that_count_otherwise_are_headings(numbers: tuple[int, int, int]) -> None:
    text = "\n\n".join(f"## Pagina {number}\n\nHet spreekuur is open." for number in numbers)
    assert [block.passage.text for block in read_text(text)][0] == f"Pagina {numbers[0]}"


LEFT = """Waardrecht wil dat alle kinderen gezond
opgroeien, met vrienden in de buurt en met
een school die hen kent. Daarom zetten we de
komende jaren in op de doelen:

1. Meer kinderen spelen elke dag buiten in
   hun eigen wijk
2. Ouders weten waar zij met hun vragen over
   opvoeden terecht kunnen

Het spreekuur in 't Spoor is daarvan een voor-
beeld dat de gemeente met de GGD heeft opge-
zet en dat ouders goed weten te vinden."""
RIGHT = """Scholen en opvang werken samen in de wijken
en zien elkaar elke maand. Zij bespreken wat
zij zien en wie er hulp nodig heeft. Ook de
sportclubs doen mee, zodat kinderen na school
niet ver hoeven te reizen. De gemeente betaalt
de zaal en de begeleiding van de vrijwilligers
die dat elke week mogelijk maken. Wie mee wil
doen, meldt zich bij de bibliotheek.
Voor jongeren vanaf twaalf jaar is er een
eigen plek in Zuidrand, die zij zelf hebben
ingericht en waar zij ook koken voor elkaar en
voor de buurt."""


def in_columns(left: str, right: str, wide: int) -> str:
    rows = zip_longest(left.split("\n"), right.split("\n"), fillvalue="")
    return "\n".join(f"{a:<{wide}}{b}".rstrip() for a, b in rows)


@pytest.mark.parametrize("wide", [48, 52, 70])
@pytest.mark.parametrize(
    "head", ["", "GEZOND OPGROEIEN IN WAARDRECHT EN DE REGIO MIDDEN-WAARDLAND, SAMEN MET ALLE PARTNERS\n\n"]
)
def test_running_text_in_two_columns_is_read_column_after_column(wide: int, head: str) -> None:
    blocks = read_text(head + in_columns(LEFT, RIGHT, wide) + "\n")
    texts = [block.passage.text for block in blocks]
    assert "Meer kinderen spelen elke dag buiten in hun eigen wijk" in texts
    assert "Ouders weten waar zij met hun vragen over opvoeden terecht kunnen" in texts
    assert any("een voorbeeld dat de gemeente met de GGD heeft opgezet en" in text for text in texts)
    assert texts[-1].endswith("waar zij ook koken voor elkaar en voor de buurt.")
    assert not any("gezond Scholen" in text for text in texts)


def test_columns_of_short_cells_stay_a_table_or_lines() -> None:
    rows = [f"Actie {i} met de wijk         Trekker {i}             september 202{i % 10}" for i in range(14)]
    texts = " ".join(block.passage.text for block in read_text("\n".join(rows)) if hasattr(block, "passage"))
    assert "Actie 1 met de wijk Actie 2" not in texts


def test_a_soft_hyphen_before_white_is_a_bullet() -> None:
    text = "Doelen\n\n•   Een keten die:\n    \u00ad   vroeg ziet wat er is\n    \u00ad   ouders helpt\n"
    items = [block.passage.text for block in read_text(text) if isinstance(block, Item)]
    assert items == ["Een keten die:", "vroeg ziet wat er is", "ouders helpt"]


@pytest.mark.parametrize(
    "said",
    [
        "De gemeente en de scholen in Waardrecht bouwen samen verder aan wat er al is in de wijken\n"
        "– ook in de kleine - en vragen ouders daarbij wat zij nodig hebben.",
        "De gemeente bouwt samen met de scholen verder aan wat er in de wijken – ook in de kleine\n"
        "– al is, en vraagt ouders daarbij wat zij nodig hebben.",
    ],
)
@pytest.mark.parametrize("mark", ["", "• "])
def test_a_dash_inside_a_sentence_opens_no_item(said: str, mark: str) -> None:
    assert [block.passage.text for block in read_text(mark + said)] == [said.replace("\n", " ")]


def test_a_dash_before_an_item_does() -> None:
    text = (
        "Wij doen dit in de wijken De Hoven en Zuidrand, samen met ouders en scholen:\n- samen spelen\n- samen eten\n"
    )
    assert [block.passage.text for block in read_text(text)][1:] == ["samen spelen", "samen eten"]


MIDDLE = """In elke wijk komt een plek waar
kinderen na school terecht kunnen,
ook als zij geen lid zijn van een
club. De gemeente zoekt met de
bewoners naar ruimte in scholen en
buurthuizen die nu vaak leeg staan.
De eerste plek gaat open in de
Hoven, waar ouders daar al lang om
vragen en waar een zaal vrij is in
het gebouw van de oude school aan
de rivier."""


def test_running_text_in_three_columns_is_read_so_too() -> None:
    first = in_columns(LEFT.replace("\n\n", "\n"), MIDDLE, 52)
    texts = [block.passage.text for block in read_text(in_columns(first, RIGHT, 96))]
    assert any("De eerste plek gaat open in de Hoven, waar ouders" in text for text in texts)
    assert any("buurthuizen die nu vaak leeg staan" in text for text in texts)
    assert "Ouders weten waar zij met hun vragen over opvoeden terecht kunnen" in texts


MENU = ["Inhoud", "H1 Inleiding", "H2 Ambitie", "H3 Aan de slag", "Woordenlijst"]
SAID = [
    "de school",
    "het plein",
    "de club",
    "de opvang",
    "de bieb",
    "het team",
    "de wijk",
    "de zaal",
    "de tuin",
    "de bus",
]


@pytest.mark.parametrize("numbered", [True, False])
def test_the_menu_and_the_head_with_its_number_on_each_page_are_no_text(numbered: bool) -> None:
    pages = []
    for page, what in enumerate(SAID, start=1):
        chapter = "Bouwstenen" if page < 6 else "Fundamenten"
        head = f"{chapter} {page} Gezond Waardrecht 2026 Regioplan" if numbered else ""
        menu = f"{head}\n\n{MENU[0]}\n\n{MENU[1]}\n\nWij werken samen aan {what}.\n\n" + "\n\n".join(MENU[2:])
        pages.append(menu)
    texts = [block.passage.text for block in read_text("\f".join(pages))]
    assert texts == [f"Wij werken samen aan {what}." for what in SAID]


def test_labels_that_come_back_on_each_page_stay() -> None:
    text = "\f".join(f"Maatregel\n\nKennen {what}.\n\nActies\n\nWij zoeken {what}.\n\nWie\n\nAllen." for what in SAID)
    assert [block.passage.text for block in read_text(text)].count("Acties") == len(SAID)


NARROW = """De wijken vragen om meer plekken
voor kinderen en dat doen we zo:
- Kennis van buiten de gemeente
  Waardrecht benutten
- Ruimte zoeken in de scholen en
  in de buurthuizen
Zo groeit het aanbod elk jaar een
beetje, ook als er minder geld is
dan eerder en ook in de wijken die
nu nog weinig plekken hebben voor
kinderen en jongeren."""


def test_an_item_in_a_narrow_column_goes_on_over_its_lines() -> None:
    blocks = read_text(in_columns(NARROW, RIGHT, 44))
    assert [block.passage.text for block in blocks if isinstance(block, Item)] == [
        "Kennis van buiten de gemeente Waardrecht benutten",
        "Ruimte zoeken in de scholen en in de buurthuizen",
    ]
