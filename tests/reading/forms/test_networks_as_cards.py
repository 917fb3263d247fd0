"""Networks whose tables explain their own titles in a row, or are a card over a table of efforts."""

import pytest
from tests.reading.forms.helpers import read, tree

TITLES = ["Doel", "Baat", "Vermogen", "Inspanning"]
HEAD = "<tr>" + "".join(f"<th>{one}</th>" for one in TITLES) + "</tr>"
ROW = (
    "<tr><td>Kinderen zijn veilig.</td><td>Ouders zijn gerust.</td><td>Buren letten op.</td><td>Een fietsles</td></tr>"
)
READ = [
    "goal: Kinderen zijn veilig.",
    "benefit: Ouders zijn gerust. < Kinderen zijn veilig.",
    "capability: Buren letten op. < Ouders zijn gerust.",
    "effort: Een fietsles < Buren letten op.",
]


@pytest.mark.parametrize(
    "asked",
    [
        ["Wat willen we bereiken?", "Wie heeft daar wat aan?", "Wat is nodig?", "Wat gaan we doen?"],
        ["<i>Waarom?</i>", "<i>Voor wie?</i>", "<i>Waarmee?</i>", "<i>Hoe?</i>"],
        ["(het effect)", "(wie er iets van merkt)", "(wat wij leren)", "(wie wat doet)"],
    ],
)
def test_a_row_that_asks_what_the_titles_over_it_mean_holds_no_elements(asked: list[str]) -> None:
    row = "<tr>" + "".join(f"<td>{one}</td>" for one in asked) + "</tr>"
    assert tree(read(f"# DIN Waardrecht 2026\n\n<table>{HEAD}{row}{ROW}</table>\n")) == READ


CARD = (
    '<table><tr><td>Doel</td><td colspan="2">{}</td></tr><tr><td>Baat</td><td colspan="2">{}</td></tr>'
    '<tr><td>Vermogen</td><td colspan="2">{}</td></tr><tr><td>{}</td><td>{}</td><td>Gereed</td></tr>'
    "<tr><td>{}</td><td>GGD</td><td>mei 2027</td></tr><tr><td>{}</td><td>politie</td><td>2028</td></tr></table>"
)


@pytest.mark.parametrize(("what", "who"), [("Inspanningen", "Eigenaar"), ("Activiteit", "Trekker"), ("Wat", "Wie")])
def test_a_card_over_a_table_of_efforts_rules_these_and_the_next_card_starts_anew(what: str, who: str) -> None:
    first = CARD.format("Kinderen eten gezond.", "Zij zijn fit.", "Ouders koken.", what, who, "Een kookles", "Een tuin")
    second = CARD.format("Jeugd is veilig.", "Zij durven.", "Buren kijken.", what, who, "Een fietsles", "Lampen")
    draft = read(f"# DIN Waardrecht 2026\n\n## Eten\n\n{first}\n\n## Straat\n\n{second}\n")
    assert tree(draft) == [
        "theme: Eten",
        "goal: Kinderen eten gezond. < Eten",
        "benefit: Zij zijn fit. < Kinderen eten gezond.",
        "capability: Ouders koken. < Zij zijn fit.",
        "effort: Een kookles < Ouders koken.",
        "effort: Een tuin < Ouders koken.",
        "theme: Straat",
        "goal: Jeugd is veilig. < Straat",
        "benefit: Zij durven. < Jeugd is veilig.",
        "capability: Buren kijken. < Zij durven.",
        "effort: Een fietsles < Buren kijken.",
        "effort: Lampen < Buren kijken.",
    ]
    assert [one.date for one in draft.milestones] == ["2027-05", "2028", "2027-05", "2028"]


def test_each_table_of_goals_takes_the_heading_over_it_as_its_theme() -> None:
    texts = [f"## {theme}\n\n<table>{HEAD}{ROW.replace('Kinderen', who)}</table>\n" for theme, who in
             [("Spelen", "Peuters"), ("Fietsen", "Leerlingen"), ("Lezen", "Ouders")]]  # fmt: skip
    goals = [line for line in tree(read("# DIN Waardrecht 2026\n\n" + "\n".join(texts))) if line.startswith("goal")]
    assert goals == [
        "goal: Peuters zijn veilig. < Spelen",
        "goal: Leerlingen zijn veilig. < Fietsen",
        "goal: Ouders zijn veilig. < Lezen",
    ]
