"""Work agendas after a form: questions between brackets, parts with labels and answers, and steps by quarter."""

import pytest
from tests.reading.forms.helpers import read, tree

FORM = """# Werkagenda gezond Midden-Waardland 2027-2029

## 2. Mentale gezondheid

**{label}** ({asked})

- Meer inwoners voelen zich mentaal gezond.

### 2a. Laagdrempelige steunpunten

| Deel | Onderdelen | {answers} |
|---|---|---|
| Nu | Situatie: In hoeverre is dit er al? | In Waardrecht is een steunpunt. |
| Straks | Ambitie: Wat is in de regio vastgesteld? | Elke gemeente heeft een steunpunt. |

#### Mijlpalenplanning

| Kwartaal | Activiteiten | Verantwoordelijke | Deelresultaat |
|---|---|---|---|
| Q1 2027 | Locaties zoeken in elke gemeente | Welzijn Waardrecht | Lijst van locaties |
"""


@pytest.mark.parametrize(
    ("label", "asked"),
    [
        ("Gezondheidsdoelen", "Welke concrete regionale gezondheidsdoelen worden nagestreefd?"),
        ("Doelen", "wat willen jullie bereiken?"),
        ("Ambitie", "Beschrijf kort wat de regio wil."),
    ],
)
@pytest.mark.parametrize("answers", ["Uitwerking", "Antwoord", "Invulling"])
def test_a_form_asks_between_brackets_and_has_its_answers_in_the_last_column(
    label: str, asked: str, answers: str
) -> None:
    draft = read(FORM.format(label=label, asked=asked, answers=answers))
    assert tree(draft) == [
        "theme: Mentale gezondheid",
        "goal: Meer inwoners voelen zich mentaal gezond. < Mentale gezondheid",
        "theme: Laagdrempelige steunpunten",
        "goal: Elke gemeente heeft een steunpunt. < Laagdrempelige steunpunten",
        "effort: Locaties zoeken in elke gemeente < Elke gemeente heeft een steunpunt.",
        "result: Lijst van locaties < Locaties zoeken in elke gemeente",
    ]
    assert [one.owner for one in draft.elements if one.kind == "effort"] == ["Welzijn Waardrecht"]
    assert [one.date for one in draft.milestones] == ["2027-01/2027-03"]


@pytest.mark.parametrize("name", ["Laagdrempelige steunpunten", "Nieuwe voorzieningen", "Culturele activiteiten"])
def test_nouns_that_end_as_verbs_do_name_a_field(name: str) -> None:
    text = f"# Plan\n\n## 1. {name}\n\n| Activiteiten | Trekker |\n|---|---|\n| Ouders bellen | GGD Waardland |\n"
    assert tree(read(text)) == [f"theme: {name}", f"effort: Ouders bellen < {name}"]


@pytest.mark.parametrize("name", ["Overgewicht terugdringen", "Ouders en scholen verbinden", "Schulden bemiddelen"])
def test_verbs_say_what_is_wanted(name: str) -> None:
    text = f"# Plan\n\n## 1. {name}\n\n| Activiteiten | Trekker |\n|---|---|\n| Ouders bellen | GGD Waardland |\n"
    assert tree(read(text)) == [f"goal: {name}", f"effort: Ouders bellen < {name}"]
