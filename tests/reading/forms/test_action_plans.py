"""Action plans and programmes: what numbers in cells, single goals and fiches say of the network."""

from tests.reading.forms.helpers import read, tree


def test_an_action_goes_to_the_goal_that_its_row_names_by_a_number_alone() -> None:
    text = """# Actieplan jeugd Waardrecht 2026

## Doel 1: Kinderen zwemmen
## Doel 2: Ouders lezen voor

| Doel | Actie | Wie |
|---|---|---|
| 2 | Boekenkoffers rondbrengen | Bibliotheek Waardland |
| 1 | Zwemlessen geven | Welzijn Waardrecht |
"""
    assert tree(read(text))[2:] == [
        "effort: Boekenkoffers rondbrengen < Ouders lezen voor",
        "effort: Zwemlessen geven < Kinderen zwemmen",
    ]


def test_a_number_that_opens_a_cell_numbers_the_goal_that_efforts_name_in_brackets() -> None:
    text = """<h1>Afspraken opvang Waardrecht 2026</h1><table><tr><th>Doel</th><th>Partij</th></tr>
    <tr><td>1. Opbrengst: kinderen spreken goed Nederlands</td><td>GGD Waardland</td></tr></table>
    <h2>Wat doet wie?</h2><h3>Kinderopvang De Waterlelie</h3>
    <ul><li>De groepen zingen elke dag. (doel 1)</li><li>De leidsters leren gebaren. (doel 1)</li></ul>"""
    assert tree(read(text, "afspraken.html")) == [
        "goal: Opbrengst: kinderen spreken goed Nederlands",
        "effort: De groepen zingen elke dag. (doel 1) < Opbrengst: kinderen spreken goed Nederlands",
        "effort: De leidsters leren gebaren. (doel 1) < Opbrengst: kinderen spreken goed Nederlands",
    ]


def test_the_only_goal_of_a_block_has_its_targets_also_without_a_word_in_common() -> None:
    text = """# Jaarplan 2026

## Speerpunt 1: Taal

Wat willen we bereiken?

* Alle scholen kiezen een goede methode.
* Minstens 80% haalt eind 2026 het niveau 2F.
"""
    assert tree(read(text))[1:] == [
        "goal: Alle scholen kiezen een goede methode. < Taal",
        "target: Minstens 80% haalt eind 2026 het niveau 2F. < Alle scholen kiezen een goede methode.",
    ]
