"""Implementation plans, agendas, support plans: headings, labelled blocks, cards and action tables."""

import pytest
from tests.reading.forms.helpers import read, tree

YEARS = """# Uitvoeringsplan Jeugdkracht Waardrecht 2026-2027

## 1. Opvoeden doen we samen

### 1.1 Ouders vinden gemakkelijk hulp

| Maatregel | Resultaat 2026 | Resultaat 2027 |
|---|---|---|
| Opvoedapp bouwen | De app staat online; | Nader te bepalen |
| Ouderavonden houden | Tien ouderavonden | Tien ouderavonden |
"""


def test_numbered_headings_over_a_plan_table_are_its_goals_and_results_have_years() -> None:
    assert tree(read(YEARS)) == [
        "goal: Opvoeden doen we samen",
        "goal: Ouders vinden gemakkelijk hulp < Opvoeden doen we samen",
        "effort: Opvoedapp bouwen < Ouders vinden gemakkelijk hulp",
        "result 2026: De app staat online < Opvoedapp bouwen",
        "result 2027: Nader te bepalen < Opvoedapp bouwen",
        "effort: Ouderavonden houden < Ouders vinden gemakkelijk hulp",
        "result 2026: Tien ouderavonden < Ouderavonden houden",
        "result 2027: Tien ouderavonden < Ouderavonden houden",
    ]
    assert [e.text for e in read(YEARS).elements if e.placeholder] == ["Nader te bepalen"]


ACTIONS = """# Uitvoeringsprogramma Jeugd 2025-2026

Gemeente Waardrecht, 11 maart 2025

## 2. Gezond opgroeien

**Wat willen we bereiken?**

Kinderen bewegen elke dag.

**Acties**

| Nr. | Wat gaan we doen? | Wie? | Wanneer? | Kosten |
|---|---|---|---|---|
| 2.1 | We openen twee beweegtuinen in Zuidrand. | Welzijn Waardrecht | Q2 2025 | € 45.000 |
| 2.2 | Wij onderzoeken een fietsbieb. | gemeente | doorlopend | PM |
"""


def test_an_action_table_has_owners_milestones_and_budgets() -> None:
    draft = read(ACTIONS)
    assert tree(draft) == [
        "theme: Gezond opgroeien",
        "goal: Kinderen bewegen elke dag. < Gezond opgroeien",
        "effort: We openen twee beweegtuinen in Zuidrand. < Kinderen bewegen elke dag.",
        "effort: Wij onderzoeken een fietsbieb. < Kinderen bewegen elke dag.",
    ]
    assert [e.owner for e in draft.elements if e.kind == "effort"] == ["Welzijn Waardrecht", "gemeente"]
    assert [(m.text, m.date) for m in draft.milestones] == [
        ("We openen twee beweegtuinen in Zuidrand.", "2025-04/2025-06")
    ]
    assert [(m.amount, m.year, m.phase, m.side) for m in draft.money] == [("45000.00", "2025", "budget", "expense")]
    assert (draft.document.organisation, draft.document.date, draft.document.period) == (
        "Gemeente Waardrecht",
        "2025-03-11",
        "2025/2026",
    )


BANDS = """<html><body><h1>Uitvoeringsprogramma Sterke Jeugd 2025</h1><table>
<tr><td colspan="4"><b>Ambitie 1: Alle kinderen zijn veilig</b></td></tr>
<tr><td>Actie</td><td>Trekker</td><td>Planning</td><td>Beoogd resultaat</td></tr>
<tr><td>1a. Meldcode opfrissen</td><td>GGD Waardland</td><td>2025</td><td>Iedereen kent de meldcode</td></tr>
<tr><td colspan="4"><b>Ambitie 2: Jongeren hebben een plek</b></td></tr>
<tr><td>2a. Jongerenhuis openen</td><td>gemeente</td><td>september 2025</td><td></td></tr>
</table></body></html>"""


def test_a_title_inside_a_table_is_the_goal_of_the_rows_under_it() -> None:
    assert tree(read(BANDS, "plan.html")) == [
        "goal: Alle kinderen zijn veilig",
        "effort: Meldcode opfrissen < Alle kinderen zijn veilig",
        "result: Iedereen kent de meldcode < Meldcode opfrissen",
        "goal: Jongeren hebben een plek",
        "effort: Jongerenhuis openen < Jongeren hebben een plek",
    ]


LISTS = """# Uitvoeringsplan Kansrijk Waardrecht

## Doel 1: Minder kinderen groeien op in armoede

**Gewenst resultaat:** In 2027 groeit minder dan 7% van de kinderen op in armoede (2023: 9,4%).

**Activiteiten:**

- Kindpakket uitbreiden met zwemles
- Gezinnen benaderen via school

**Trekker:** team Inkomen
"""


def test_labelled_lists_make_efforts_with_one_owner_and_a_measured_result_is_a_target() -> None:
    goal = "Minder kinderen groeien op in armoede"
    draft = read(LISTS)
    assert tree(draft) == [
        f"goal: {goal}",
        f"target: In 2027 groeit minder dan 7% van de kinderen op in armoede (2023: 9,4%). < {goal}",
        f"effort: Kindpakket uitbreiden met zwemles < {goal}",
        f"effort: Gezinnen benaderen via school < {goal}",
    ]
    assert [e.owner for e in draft.elements if e.kind == "effort"] == ["team Inkomen", "team Inkomen"]


NESTED = """# Uitvoeringsplan 2026-2027

### Subdoel A1: Ouders weten waar ze hulp vinden

- **Middel:** een opvoedapp voor ouders
  - Resultaat 2026: de app is gebouwd
  - Resultaat 2027: 500 ouders gebruiken de app
"""


def test_labels_inside_list_items_say_what_the_items_are() -> None:
    assert tree(read(NESTED)) == [
        "goal: Ouders weten waar ze hulp vinden",
        "effort: een opvoedapp voor ouders < Ouders weten waar ze hulp vinden",
        "result 2026: de app is gebouwd < een opvoedapp voor ouders",
        "result 2027: 500 ouders gebruiken de app < een opvoedapp voor ouders",
    ]


CARD = """<html><body><h1>Actieprogramma Thuis in Waardrecht 2026</h1><h2>Actie 1 Een huiskamer in elke wijk</h2>
<table><tr><th>Doel</th><td>Ouders ontmoeten elkaar.</td></tr><tr><th>Wie?</th><td>Welzijn Waardrecht</td></tr>
<tr><th>Wanneer?</th><td>juni 2026</td></tr><tr><th>Kosten</th><td>€ 35.000</td></tr></table></body></html>"""


def test_a_card_tells_of_the_action_in_its_heading() -> None:
    draft = read(CARD, "kaart.html")
    assert tree(draft)[0] == "effort: Een huiskamer in elke wijk < Ouders ontmoeten elkaar."
    assert draft.elements[0].owner == "Welzijn Waardrecht"
    assert [(m.text, m.date) for m in draft.milestones] == [("Een huiskamer in elke wijk", "2026-06")]
    assert [(m.amount, m.year) for m in draft.money] == [("35000.00", "2026")]


AGENDA = """# Lokale Educatieve Agenda Waardrecht 2024-2028

## Thema 1 – Doorgaande leerlijn

### Ambitie

Kinderen gaan zonder drempels van opvang naar school.

### Wat gaan we doen in 2025?

- Eén overdrachtsformulier voor opvang en scholen

### Wie doen er mee?

Kinderopvang De Waterlelie, GGD Waardland en gemeente Waardrecht

### Contact

Beleidsadviseur onderwijs, gemeente Waardrecht
"""


def test_an_agenda_has_themes_goals_efforts_and_groups() -> None:
    draft = read(AGENDA)
    goal = "Kinderen gaan zonder drempels van opvang naar school."
    assert draft.document.kind == "agenda"
    assert tree(draft) == [
        "theme: Doorgaande leerlijn",
        f"goal: {goal} < Doorgaande leerlijn",
        f"effort: Eén overdrachtsformulier voor opvang en scholen < {goal}",
    ]
    (group,) = draft.groups
    assert (group.about, group.contact) == ("1", "Beleidsadviseur onderwijs, gemeente Waardrecht")
    assert group.members == ["Kinderopvang De Waterlelie", "GGD Waardland", "gemeente Waardrecht"]


def test_a_contact_is_a_role_never_a_name() -> None:
    named = AGENDA.replace("Beleidsadviseur onderwijs, gemeente Waardrecht", "mevrouw A.B. van Waard")
    assert read(named).groups[0].contact is None


REGION = """# Samenwerkingsagenda jeugd en onderwijs regio Midden-Waardland

## Waar willen we naartoe?

1. Kinderen krijgen hulp op de plek waar ze al zijn.

## Wat spreken we af?

### Samenwerkingsverband PO Midden-Waardland

- richt een expertteam in voor scholen;

### Gemeenten

- leveren per school een vaste jeugdhulpverlener.
"""


def test_agreements_stand_under_the_party_that_keeps_them() -> None:
    draft = read(REGION)
    goal = "Kinderen krijgen hulp op de plek waar ze al zijn."
    assert draft.document.region == "Midden-Waardland"
    assert tree(draft) == [
        f"goal: {goal}",
        f"effort: richt een expertteam in voor scholen < {goal}",
        f"effort: leveren per school een vaste jeugdhulpverlener. < {goal}",
    ]


def test_the_parties_are_those_that_the_document_names_with_the_kind_their_words_show() -> None:
    kinds = {party.name: party.kind for party in read(AGENDA).parties}
    assert kinds["GGD Waardland"] == "health"
    assert kinds["Kinderopvang De Waterlelie"] == "childcare"
    assert kinds["gemeente Waardrecht"] == "municipality"


@pytest.mark.parametrize(
    ("said", "count", "unit"),
    [
        ("In mei 2026 rijden twee van de vier busjes.", 2, "busjes"),
        ("Op 18 mei 2026 kwamen de eerste negen jongeren.", 9, "jongeren"),
        ("In mei 2026 doen 12 van onze 20 scholen mee.", 12, "scholen"),
        ("In mei 2026 openen we de tweede 3 dagen van de week.", None, None),
    ],
)
def test_a_happening_counts_the_part_and_names_what_the_whole_is(
    said: str, count: int | None, unit: str | None
) -> None:
    draft = read(f"# Jaarplan Jeugd 2026\n\n## Stand van zaken\n\n{said}\n")
    assert [(made.count, made.unit) for made in draft.milestones] == [(count, unit)]


@pytest.mark.parametrize("heading", ["Leeswijzer", "Uitleg bij dit bestand", "Invulinstructie"])
def test_what_tells_how_to_read_the_paper_is_no_happening(heading: str) -> None:
    assert not read(f"# Jaarplan Jeugd 2026\n\n## {heading}\n\nWij leveren de stand in mei 2026 aan.\n").milestones
