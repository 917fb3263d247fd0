"""Cells in which several actions stand, parted by line breaks, and cells that tell more of one."""

import pytest
from tests.reading.forms.helpers import read

TABLE = """# Uitvoeringsplan 2026

## Doel 1: Kinderen groeien gezond op

<table><tr><th>Actie</th><th>Wie</th><th>Klaar</th></tr>
<tr><td>{cell}</td><td>GGD</td><td>mei 2026</td></tr>
<tr><td>Schooltuin</td><td>GGD</td><td>mei 2026</td></tr></table>
"""


def efforts(cell: str) -> list[str]:
    """Return the efforts that are read from a cell."""
    return [one.text for one in read(TABLE.format(cell=cell)).elements if one.kind == "effort"][:-1]


@pytest.mark.parametrize("br", ["<br>", "<br/>", "<BR />", " <br> "])
def test_lines_that_open_with_a_capital_are_an_action_each(br: str) -> None:
    first, second = "Taalspreekuur op alle locaties", "Voorleeskaravaan langs de wijken"
    assert efforts(f"{first}{br}{second}") == [first, second]


@pytest.mark.parametrize("line", ["Afspraken maken met<br>Bibliotheek Waardland", "Een kaart van de<br>wijk Zuidrand"])
def test_a_line_that_must_go_on_is_no_action_by_itself(line: str) -> None:
    assert efforts(line) == [line.replace("<br>", " ")]


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("Opvoedcafé", "We organiseren elke maand een café in de wijk."),
        ("Gezonde School", "Alle scholen halen het vignet."),
        ("We starten een project.", "Dit doen we met ouders."),
    ],
)
@pytest.mark.parametrize("form", ["{}<br>{}", "<p>{}</p><p>{}</p>", "<b>{}</b><br>{}"])
def test_what_tells_of_an_action_is_part_of_it(form: str, name: str, told: str) -> None:
    assert efforts(form.format(name, told)) == [f"{name} {told}"]


@pytest.mark.parametrize("title", ["Wanneer", "Gereed", "Deadline"])
def test_the_day_on_which_an_action_was_noted_is_no_milestone(title: str) -> None:
    table = f"| Nr. | Datum | Actiepunt | Door | {title} |\n|---|---|---|---|---|\n"
    rows = "".join(f"| {n} | 12-03-26 | Notitie {n} sturen | secretaris | 01-0{n}-26 |\n" for n in (5, 6, 7))
    draft = read(f"# Actielijst LEA-overleg\n\n{table}{rows}")
    assert [one.date for one in draft.milestones] == ["2026-05-01", "2026-06-01", "2026-07-01"]
