"""Efforts in blocks: under headings that say what is wanted, under a goal said again, beside the party that acts."""

from tests.reading.forms.helpers import read, tree

HEADINGS = """# Uitvoeringsplan Jong in Waardrecht 2026-2027

## 1 Kinderen groeien veilig op

### 1.1 Ouders weten waar zij hulp vinden

Activiteiten:

* Inloopuur in het buurthuis openen

### 1.2 Buren kennen elkaar

Activiteiten:

* Straatfeest voor gezinnen houden
"""


def test_headings_that_say_what_is_wanted_are_the_goals_of_the_lists_under_them() -> None:
    assert tree(read(HEADINGS)) == [
        "goal: Kinderen groeien veilig op",
        "goal: Ouders weten waar zij hulp vinden < Kinderen groeien veilig op",
        "effort: Inloopuur in het buurthuis openen < Ouders weten waar zij hulp vinden",
        "goal: Buren kennen elkaar < Kinderen groeien veilig op",
        "effort: Straatfeest voor gezinnen houden < Buren kennen elkaar",
    ]


def test_a_doel_under_an_opgave_contributes_to_it_also_when_it_is_not_the_first() -> None:
    text = """DOELENBOOM WAARDRECHT 2026

OPGAVE A: EEN VEILIGE BUURT

  Doel 1: Kinderen spelen buiten.

  Doel 2: Buren kennen elkaar.
"""
    assert tree(read(text, "boom.txt")) == [
        "goal: EEN VEILIGE BUURT",
        "goal: Kinderen spelen buiten. < EEN VEILIGE BUURT",
        "goal: Buren kennen elkaar. < EEN VEILIGE BUURT",
    ]


def test_parties_under_wie_doet_wat_own_what_stands_beside_them() -> None:
    text = """<h1>Agenda jeugd Midden-Waardland 2026</h1><h2>Gewenste beweging 1: Van wachten naar helpen</h2>
    <h3>Wie doet wat?</h3><table><tr><td>GGD Waardland</td><td>spreekt elke ouder binnen een week.</td></tr>
    <tr><td>Welzijn Waardrecht</td><td>opent een huiskamer in elke wijk.</td></tr></table>"""
    efforts = [e for e in read(text, "agenda.html").elements if e.kind == "effort"]
    assert [(e.text, e.owner, e.parents) for e in efforts] == [
        ("spreekt elke ouder binnen een week.", "GGD Waardland", ["g1"]),
        ("opent een huiskamer in elke wijk.", "Welzijn Waardrecht", ["g1"]),
    ]


def test_a_target_below_what_is_measured_now_is_at_most() -> None:
    text = """# Streefcijfers 2026

| Indicator | Stand 2024 | Streefwaarde 2026 |
|---|---|---|
| Kinderen zonder zwemdiploma | 46 kinderen | 25 kinderen |
"""
    assert [e.target.comparison for e in read(text).elements if e.target] == ["at-most"]


def test_how_many_stood_somewhere_on_a_day_is_a_measurement_not_a_milestone() -> None:
    draft = read(
        "# Brief jeugdhulp\n\nGemeente Waardrecht, 4 mei 2026\n\nOp 1 maart 2026 stonden 30 kinderen op de lijst."
    )
    assert [(m.value, m.unit, m.date) for m in draft.measurements] == [(30, "kinderen", "2026-03-01")]
    assert draft.milestones == []


def test_last_years_paper_of_the_same_name_is_a_reference_and_its_years_are_no_number() -> None:
    text = """# Collegevoorstel

**Onderwerp:** Speelregeling 2026

## Gevraagd besluit

1. De Speelregeling 2026 vast te stellen.

## Argumenten

1.1 Kinderen spelen meer.

## Eerdere besluiten

- Speelregeling 2024 (college 5 december 2023)
- Kansenplan Jeugd 2024-2028 (raad 14 maart 2024)
"""
    assert [(r.title, r.number) for r in read(text).references] == [
        ("Speelregeling 2024", None),
        ("Kansenplan Jeugd 2024-2028", None),
    ]


def _banded(*bands: str) -> str:
    rows = [
        f'<tr><td colspan="3">{band}</td></tr><tr><td>Actie {n}</td><td>Welzijn</td><td>2026</td></tr>'
        for n, band in enumerate(bands, 1)
    ]
    head = "<tr><th>Actie</th><th>Trekker</th><th>Planning</th></tr>"
    first = "<tr><td>Actie nul</td><td>Welzijn</td><td>2026</td></tr>" if len(bands) == 1 else ""
    return f"<table>{head}{first}{''.join(rows)}</table>"


def test_a_row_over_the_whole_width_under_a_goal_is_a_remark() -> None:
    text = f"<h1>Plan 2026</h1><h2>Doel 1: Kinderen eten gezond</h2>{_banded('Samen met het programma Gezond')}"
    assert tree(read(text, "plan.html")) == [
        "goal: Kinderen eten gezond",
        "effort: Actie nul < Kinderen eten gezond",
        "effort: Actie 1 < Kinderen eten gezond",
    ]


def test_rows_over_the_whole_width_that_part_a_table_are_its_themes() -> None:
    text = f"<h1>Plan 2026</h1><p>Dit doen wij.</p>{_banded('Gezond', 'Veilig')}"
    assert tree(read(text, "plan.html")) == [
        "theme: Gezond",
        "effort: Actie 1 < Gezond",
        "theme: Veilig",
        "effort: Actie 2 < Veilig",
    ]


def test_a_sentence_that_counts_the_activities_announces_the_list_of_as_many() -> None:
    text = (
        "# Jaarplan 2026\n\nHet geld is verdeeld over {} activiteiten. Welzijn voert uit.\n\n1. Taalles\n2. Sportles\n"
    )
    assert tree(read(text.format("twee"))) == ["effort: Taalles", "effort: Sportles"]
    assert tree(read(text.format("drie"))) == []
