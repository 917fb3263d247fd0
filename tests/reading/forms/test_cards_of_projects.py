"""Projects as cards: a heading for the name, and what judges it below; also on sites that fold these open."""

import pytest
from tests.reading.forms.helpers import read, tree

HEAD = "# Jaarstukken 2025\n\n## Ouders vinden hulp\n\n### Wat wilden we bereiken?\n\n- Elk gezin krijgt hulp\n\n"
ASKED = "### Wat hebben we ervoor gedaan?\n\n"
NAMES = ("Inloop in de bibliotheek", "Loket op het station")
HOLDER = "Portefeuillehouder\n\n- Wethouder Jeugd\n\n"
FIELDS = [
    "##### Kwaliteit\n\nToelichting\n\nHet loopt goed.\n\n##### Geld\n\n##### Tijd\n\nToelichting\n\n",
    "Kwaliteit: groen\n\nGeld: groen\n\nTijd: rood\n\n",
    "Status: loopt\n\nPlanning: op schema\n\nBudget: 🙂\n\n",
    "**Voortgang**\n\n**Planning**\n\nLater dan gedacht.\n\n",
]


def _efforts(text: str, name: str = "jaarstukken.md") -> list[tuple[str, str | None]]:
    return [(one.text, one.owner) for one in read(text, name).elements if one.kind == "effort"]


@pytest.mark.parametrize("fields", FIELDS)
def test_the_name_of_each_card_is_an_effort_whoever_holds_it(fields: str) -> None:
    cards = "".join(f"#### {name}\n\nElke week open.\n\n{HOLDER}{fields}" for name in NAMES)
    assert _efforts(HEAD + ASKED + cards) == [(name, "Wethouder Jeugd") for name in NAMES]


@pytest.mark.parametrize("fields", FIELDS)
def test_cards_stand_under_the_goal_of_their_question(fields: str) -> None:
    cards = "".join(f"#### {name}\n\n{fields}" for name in NAMES)
    found = [line for line in tree(read(HEAD + ASKED + cards)) if line.startswith("effort")]
    assert found == [f"effort: {name} < Elk gezin krijgt hulp" for name in NAMES]


@pytest.mark.parametrize("over", ["Portefeuillehouder", "Bestuurlijk portefeuillehouder:", "Actiehouder(s)"])
def test_who_holds_a_project_is_no_effort(over: str) -> None:
    card = f"#### {NAMES[0]}\n\n{over}\n\n- Wethouder Sport\n\n{FIELDS[0]}"
    assert _efforts(HEAD + ASKED + card) == [(NAMES[0], "Wethouder Sport")]


@pytest.mark.parametrize(
    "name",
    ["<button aria-expanded='true'>{}</button>", "<a href='#a' aria-expanded='false'>{}</a>", "<button>{}</button>"],
)
def test_a_heading_that_folds_open_keeps_its_level(name: str) -> None:
    tiles = "<h5>Kwaliteit</h5><p>Goed.</p><h5>Geld</h5><h5>Tijd</h5>"
    cards = "".join(f"<h4>{name.format(one)}</h4><p>Elke week.</p>{tiles}" for one in NAMES)
    over = "<h1>Jaarstukken</h1><h2>Wat wilden we bereiken?</h2><p>Elk gezin krijgt hulp.</p>"
    page = f"<main>{over}<h2>Wat hebben we ervoor gedaan?</h2>{cards}</main>"
    assert [text for text, _ in _efforts(page, "pagina.html")] == list(NAMES)


@pytest.mark.parametrize("below", ["##### Planning\n\nIn maart.\n\n", "Toelichting\n\nLater.\n\n##### Tijd\n\n", ""])
def test_a_heading_over_a_list_that_nothing_judges_is_no_card(below: str) -> None:
    text = f"{HEAD}{ASKED}#### Samen met scholen\n\n- We openen een loket\n- We helpen ouders\n\n{below}"
    assert [text for text, _ in _efforts(text)] == ["We openen een loket", "We helpen ouders"]
