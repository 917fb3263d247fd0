"""Columns whose title could mean more than one thing: what stands in them tells which."""

import pytest
from tests.reading.forms.helpers import read, tree


@pytest.mark.parametrize("title", ["Middelen", "Uitvoering", "Te ondernemen acties", "Aanpak / activiteiten"])
def test_a_column_of_sentences_beside_goals_holds_the_efforts(title: str) -> None:
    text = f"""# Uitvoeringsplan jeugd Waardrecht 2026

| Doel | {title} | Wat is het resultaat? |
|---|---|---|
| Kinderen zwemmen | Zwemlessen geven in alle wijken | 200 diploma's |
| Ouders lezen voor | Boekenkoffers rondbrengen met vrijwilligers | 40 gezinnen |
"""
    assert [line for line in tree(read(text)) if not line.startswith("goal")] == [
        "effort: Zwemlessen geven in alle wijken < Kinderen zwemmen",
        "result: 200 diploma's < Zwemlessen geven in alle wijken",
        "effort: Boekenkoffers rondbrengen met vrijwilligers < Ouders lezen voor",
        "result: 40 gezinnen < Boekenkoffers rondbrengen met vrijwilligers",
    ]


def test_a_column_of_amounts_called_middelen_beside_actions_is_money() -> None:
    text = """# Uitvoeringsplan jeugd Waardrecht 2026

| Actie | Middelen |
|---|---|
| Zwemlessen geven | € 20.000 |
| Boekenkoffers rondbrengen | € 5.000 |
"""
    draft = read(text)
    assert [line for line in tree(draft) if line.startswith("effort")] == [
        "effort: Zwemlessen geven",
        "effort: Boekenkoffers rondbrengen",
    ]
    assert [one.amount for one in draft.money] == ["20000.00", "5000.00"]


@pytest.mark.parametrize("title", ["KPI", "Hoe meten we dat?", "Waaraan meten we dat?", "Indicator"])
def test_what_is_measured_stands_beside_its_values_whatever_the_column_is_called(title: str) -> None:
    text = f"""# Jeugdmonitor Waardrecht 2025

| {title} | Bron | 2024 | Streefwaarde 2027 |
|---|---|---|---|
| Peuters op de voorschool | GGD Waardland | 76% | 90% |
| Leerlingen zonder startkwalificatie | DUO | 2,1% | 1,6% |
"""
    draft = read(text)
    assert [(one.text, one.target.value, one.target.due) for one in draft.elements if one.target] == [
        ("Peuters op de voorschool", 90, "2027"),
        ("Leerlingen zonder startkwalificatie", 1.6, "2027"),
    ]
    assert [(one.value, one.date) for one in draft.measurements] == [(76, "2024"), (2.1, "2024")]


def test_a_title_over_the_whole_table_and_colons_behind_its_heads_change_nothing() -> None:
    table = """<table>{title}<tr><th>Afspraak{colon}</th><th>Scholen{colon}</th><th>Wanneer{colon}</th></tr>
    <tr><td>Elke school beschrijft haar hulp</td><td>x</td><td>mei 2026</td></tr>
    <tr><td>Een team kijkt mee in de klas</td><td>x</td><td>juni 2026</td></tr></table>"""
    page = "<h1>Ondersteuningsplan Midden-Waardland 2026</h1><h2>Passende plek</h2>"
    plain = read(page + table.format(title="", colon=""), "plan.html")
    titled = read(page + table.format(title="<tr><td colspan=3>Wat we afspreken</td></tr>", colon=":"), "plan.html")
    efforts = [line for line in tree(plain) if line.startswith("effort")]
    assert len(efforts) == 2
    assert [line.split(" < ")[0] for line in tree(titled) if line.startswith("effort")] == [
        line.split(" < ")[0] for line in efforts
    ]
