"""Actions with labels beside them, however these are set: who, when, for how much and how it stands."""

import pytest
from tests.reading.forms.helpers import read

from doelnet.draft import Draft

ACTIONS = {
    "Voorleescoaches op alle peutergroepen": {
        "Trekker": "Bibliotheek Waardland",
        "Planning": "2e kwartaal 2027",
        "Budget": "€ 25.000",
        "Stand van zaken": "De werving loopt. Het college neemt in januari 2027 een besluit.",
    },
    "Inloopplek in het buurthuis van Zuidrand": {
        "Trekker": "gemeente, team Jeugd",
        "Planning": "eind 2026",
        "Budget": "€ 60.000",
        "Stand van zaken": "In april 2026 begonnen zes vrijwilligers.",
    },
}


def page(name: str, label: str, around: str = "{}", *, html: bool = False) -> str:
    """Return a report with a goal and two actions; `name` and `label` say how these are written."""
    opening = "# Voortgang jeugd 2026\n\nWaardrecht, 3 maart 2026\n\n## Doel 1: Ieder kind doet mee\n\n"
    page = "<h1>Voortgang jeugd 2026</h1><p>Waardrecht, 3 maart 2026</p><h2>Doel 1: Ieder kind doet mee</h2>"
    text = page if html else opening
    for action, beside in ACTIONS.items():
        rows = "".join(label.format(word, value) for word, value in beside.items())
        text += name.format(action) + around.format(rows) + ("" if html else "\n")
    return text


def told(draft: Draft) -> tuple[list[tuple[str, str | None, list[str]]], list[str], list[str]]:
    """Return the efforts with owner and parents, the dates of the milestones, and the amounts."""
    efforts = [(e.text, e.owner, e.parents) for e in draft.elements if e.kind == "effort"]
    return efforts, [m.date for m in draft.milestones], [m.amount for m in draft.money]


EXPECTED = (
    [
        ("Voorleescoaches op alle peutergroepen", "Bibliotheek Waardland", ["g1"]),
        ("Inloopplek in het buurthuis van Zuidrand", "gemeente, team Jeugd", ["g1"]),
    ],
    ["2027-04/2027-06", "2026-12", "2027-01", "2026-04"],
    ["25000.00", "60000.00"],
)


@pytest.mark.parametrize(
    ("name", "label"),
    [
        ("### {}\n\n", "{}\n\n{}\n\n"),
        ("### {}\n\n", "#### {}\n\n{}\n\n"),
        ("### {}\n\n", "**{}**\n\n{}\n\n"),
        ("### {}\n\n", "**{}** {}\n\n"),
        ("### {}\n\n", "{} {}\n\n"),
        ("### {}\n\n", "- {}: {}\n"),
        ("{}\n\n", "{}: {}\n\n"),
        ("- {}\n", "  - {}: {}\n"),
        ("### {}\n\n", "{}: {} | "),
    ],
)
def test_labels_stand_over_before_or_behind_what_they_tell_of_an_action(name: str, label: str) -> None:
    assert told(read(page(name, label))) == EXPECTED


@pytest.mark.parametrize(
    ("name", "label", "around"),
    [
        ("<summary>{}</summary>", "<div>{}</div><div>{}</div>", "<div>{}</div>"),
        ("<h3>{}</h3>", "<div><p>{}</p></div><div><p>{}</p></div>", "<div>{}</div>"),
        ('<div class="card-title">{}</div>', "<p><strong>{}</strong><br>{}</p>", "<div>{}</div>"),
        ('<div class="card-title">{}</div>', "<dt>{}</dt><dd>{}</dd>", "<dl>{}</dl>"),
    ],
)
def test_a_page_sets_labels_and_values_in_boxes_lines_or_lists_of_terms(name: str, label: str, around: str) -> None:
    assert told(read(page(name, label, around, html=True), "voortgang.html")) == EXPECTED


def test_headings_of_a_decision_over_short_texts_are_no_labels_of_an_action() -> None:
    draft = read("# Collegevoorstel\n\n## Muziek op school\n\n### Financiën\n\n€ 5.000\n\n### Planning\n\nmei 2026\n")
    assert [e.text for e in draft.elements] == []


@pytest.mark.parametrize(
    "mark", [" – op schema", " (afgerond)", " [Aandacht nodig]", " 🟢", ": vertraagd", " | Niet gestart"]
)
def test_the_status_behind_the_name_of_an_action_is_no_part_of_it(mark: str) -> None:
    assert told(read(page("### {}" + mark + "\n\n", "{}: {}\n\n"))) == EXPECTED


@pytest.mark.parametrize("box", [' <span class="badge">Op schema</span>', "<em>Loopt achter</em>"])
def test_a_status_in_a_box_beside_the_name_of_an_action_is_no_part_of_it(box: str) -> None:
    text = page("<h3><span>{}</span>" + box + "</h3>", "<p><b>{}:</b> {}</p>", html=True)
    assert told(read(text, "voortgang.html")) == EXPECTED


@pytest.mark.parametrize("name", ["Het pand is gereed", "Speeltuin van grijs naar groen", "Plek voor wie loopt"])
def test_words_of_a_name_are_no_status(name: str) -> None:
    draft = read(f"# Jeugdplan 2026\n\n## Doel 1: Ieder kind doet mee\n\n### Acties\n\n- {name}\n")
    assert [e.text for e in draft.elements if e.kind == "effort"] == [name]


def test_words_in_boxes_side_by_side_are_parted() -> None:
    text = page("<h3>{}</h3>", "<li><span>{}</span><span>{}</span></li>", "<ul>{}</ul>", html=True)
    efforts, _, amounts = told(read(text, "voortgang.html"))
    assert (efforts[0], amounts) == (EXPECTED[0][0], EXPECTED[2])


@pytest.mark.parametrize(
    "words",
    [
        ["Wie doet het?", "Wanneer is het klaar?", "Wat kost het?", "Hoe staat het ervoor?"],
        ["Uitvoering door", "Looptijd", "Benodigde middelen", "Hoe ver zijn we?"],
        ["Actiehouder", "Gereed", "Raming", "Voortgang"],
    ],
)
@pytest.mark.parametrize("line", ["{}: {}\n\n", "**{}** {}\n\n", "{}\n\n{}\n\n"])
def test_labels_and_questions_in_other_words_stand_beside_an_action(words: list[str], line: str) -> None:
    text = page("### {}\n\n", line)
    for word, other in zip(["Trekker", "Planning", "Budget", "Stand van zaken"], words, strict=True):
        text = text.replace(word, other)
    assert told(read(text)) == EXPECTED


def test_an_article_of_a_page_may_have_a_header_with_the_name_of_the_action() -> None:
    name = "<article><header><h3>{}</h3><em>Op schema</em></header>"
    text = page(name, "<dt>{}</dt><dd>{}</dd>", "<dl>{}</dl></article>", html=True)
    assert told(read(text, "voortgang.html")) == EXPECTED


@pytest.mark.parametrize(
    "rows",
    [
        "<tr><td>{0}</td><td>{1}</td><td>{2}</td><td>{3}</td></tr><tr><td>{4}</td><td colspan=3>{5}</td></tr>"
        "<tr><td>{6}</td><td colspan=3>{7}</td></tr>",
        "<tr><td>{0}</td><td>{2}</td><td>{4}</td><td>{6}</td></tr>"
        "<tr><td>{1}</td><td>{3}</td><td>{5}</td><td>{7}</td></tr>",
    ],
)
@pytest.mark.parametrize("name", ["<table><tr><td colspan=4>{}</td></tr>", "<h3>{}</h3><table>"])
def test_a_table_sets_labels_beside_or_over_what_they_tell_of_the_action(name: str, rows: str) -> None:
    text = "<h1>Voortgang jeugd 2026</h1><p>Waardrecht, 3 maart 2026</p><h2>Doel 1: Ieder kind doet mee</h2>"
    for action, beside in ACTIONS.items():
        text += name.format(action) + rows.format(*(part for pair in beside.items() for part in pair)) + "</table>"
    assert told(read(text, "voortgang.html")) == EXPECTED


@pytest.mark.parametrize("other", ["Omschrijving", "Wat gaan we doen?", "Doelgroep", "Raakvlak"])
@pytest.mark.parametrize(
    ("name", "label", "around"),
    [
        ("<h3>{}</h3>", "<p>{}: {}</p>", "{}"),
        ("<h3>{}</h3>", "<tr><td>{}</td><td>{}</td></tr>", "<table>{}</table>"),
        ("<p>{}</p>", "<dt>{}</dt><dd>{}</dd>", "<dl>{}</dl>"),
        ("<table><tr><th colspan=2>{}</th></tr>", "<tr><td>{}</td><td>{}</td></tr>", "{}</table>"),
    ],
)
def test_what_describes_an_action_under_its_name_is_no_action(other: str, name: str, label: str, around: str) -> None:
    text = page(name, label, around, html=True)
    for first in (label.format("Trekker", beside["Trekker"]) for beside in ACTIONS.values()):
        text = text.replace(first, label.format(other, "Wij bouwen dit met de buurt op.") + first)
    assert told(read(text, "voortgang.html")) == EXPECTED


def test_a_lower_item_with_a_label_of_its_own_is_no_part_of_the_action() -> None:
    text = page("- {}\n  - Doelgroep: ouders en kinderen\n", "  - {}: {}\n")
    assert told(read(text)) == EXPECTED


def test_the_number_of_an_action_under_the_number_of_a_goal_makes_it_no_goal() -> None:
    text = page("### {}\n\n", "{}: {}\n\n")
    for place, action in enumerate(ACTIONS, start=1):
        text = text.replace(f"### {action}", f"### 1.{place} {action}")
    assert told(read(text)) == EXPECTED


@pytest.mark.parametrize("other", ["Doelgroep", "Resultaat"])
def test_other_headings_before_those_of_an_action_do_not_part_it_from_its_name(other: str) -> None:
    text = page("### {}\n\n#### " + other + "\n\nZes gezinnen in de wijk\n\n", "#### {}\n\n{}\n\n")
    assert told(read(text)) == EXPECTED
