"""Local education agendas: agreements with who and when on one line, and the groups that work on them."""

import pytest
from tests.reading.forms.helpers import read, tree

ON_ONE_LINE = """LOKALE EDUCATIEVE AGENDA WAARDRECHT
2026-2030

Speerpunt 1: Van peuter naar kleuter

   Ambitie
   Elk kind stapt zonder zorgen over naar de basisschool.

   Resultaatafspraak vroegschool
   In 2028 heeft 75% van de kleuters een voldoende op de taaltoets.

   Afspraken
   1.1  Voorscholen en scholen gebruiken een en hetzelfde observatiesysteem.
        Wie: alle schoolbesturen               Klaar: 1 augustus 2027
   1.2  Peuters komen wennen in de school.
        Wie: Kinderopvang De Waterlelie        Klaar: 2028
   1.3  Ouders voeren een startgesprek.
        Wie: de scholen                        Klaar: doorlopend
"""


def test_numbered_agreements_have_who_and_when_on_the_line_under_them() -> None:
    draft = read(ON_ONE_LINE, "lea.txt")
    efforts = [(e.number, e.text, e.owner) for e in draft.elements if e.kind == "effort"]
    assert efforts == [
        ("1.1", "Voorscholen en scholen gebruiken een en hetzelfde observatiesysteem.", "alle schoolbesturen"),
        ("1.2", "Peuters komen wennen in de school.", "Kinderopvang De Waterlelie"),
        ("1.3", "Ouders voeren een startgesprek.", "de scholen"),
    ]


def test_what_stands_between_the_agreements_of_a_list_is_about_the_last_one() -> None:
    assert [(m.text[:7], m.date) for m in read(ON_ONE_LINE, "lea.txt").milestones] == [
        ("Voorsch", "2027-08-01"),
        ("Peuters", "2028"),
    ]


def test_a_heading_may_say_what_its_targets_are_about() -> None:
    targets = [line for line in tree(read(ON_ONE_LINE, "lea.txt")) if line.startswith("target")]
    assert targets == [
        "target: In 2028 heeft 75% van de kleuters een voldoende op de taaltoets."
        " < Elk kind stapt zonder zorgen over naar de basisschool."
    ]


def _groups(text: str, name: str = "lea.md") -> list[tuple[str, str | None, list[str]]]:
    """Return the groups of an agenda with this text: name, contact and members."""
    draft = read(f"# Lokale Educatieve Agenda Waardrecht 2026-2030\n\n{text}", name)
    assert not draft.elements or all(e.kind in ("theme", "goal") for e in draft.elements)
    return [(group.name, group.contact, group.members or []) for group in draft.groups]


TALEN = ["Bibliotheek Waardland", "Kinderopvang De Waterlelie"]
GEZOND = ["GGD Waardland", "Waardcollege"]


def test_a_group_may_stand_in_one_line_with_its_members_and_contact() -> None:
    assert _groups("""## Werkgroepen

- **Werkgroep Taal** – leden: Bibliotheek Waardland, Kinderopvang De Waterlelie; contactpersoon: beleidsadviseur
- **Werkgroep Gezond** – leden: GGD Waardland en Waardcollege; contactpersoon: adviseur jeugd, GGD Waardland
""") == [
        ("Werkgroep Taal", "beleidsadviseur", TALEN),
        ("Werkgroep Gezond", "adviseur jeugd, GGD Waardland", GEZOND),
    ]


def test_a_table_of_groups_is_known_by_the_names_in_it() -> None:
    assert _groups("""## Overlegstructuur

| Naam | Thema | Wie zitten erin? | Voorzitter |
|---|---|---|---|
| Werkgroep Taal | 1 | Bibliotheek Waardland, Kinderopvang De Waterlelie | beleidsadviseur onderwijs |
| Regiegroep Gezond | 2 | GGD Waardland, Waardcollege | directeur Waardcollege |
""") == [
        ("Werkgroep Taal", "beleidsadviseur onderwijs", TALEN),
        ("Regiegroep Gezond", "directeur Waardcollege", GEZOND),
    ]


def test_a_table_may_have_a_column_for_each_group() -> None:
    assert _groups("""## Werkgroepen

| | Taal | Gezonde school |
|---|---|---|
| Contactpersoon | beleidsadviseur onderwijs | adviseur jeugd |
| Deelnemers | Bibliotheek Waardland, Kinderopvang De Waterlelie | GGD Waardland, Waardcollege |
""") == [("Taal", "beleidsadviseur onderwijs", TALEN), ("Gezonde school", "adviseur jeugd", GEZOND)]


def test_a_group_may_have_a_card_of_its_own() -> None:
    assert _groups("""## Thema 1: Taal

| Werkgroep | Taal en lezen |
|---|---|
| Voorzitter | beleidsadviseur onderwijs |
| Leden | Bibliotheek Waardland, Kinderopvang De Waterlelie |
""") == [("Taal en lezen", "beleidsadviseur onderwijs", TALEN)]


def test_sentences_tell_who_is_in_a_group_and_who_leads_it() -> None:
    assert _groups("""## Wie werkt waaraan?

In de werkgroep Taal zitten Bibliotheek Waardland en Kinderopvang De Waterlelie. Contactpersoon is de beleidsadviseur.

De werkgroep Gezond bestaat uit GGD Waardland en Waardcollege. De adviseur jeugd van GGD Waardland is voorzitter.

In de werkgroep praten scholen en ouders met elkaar over wat er beter kan.
""") == [("werkgroep Taal", "beleidsadviseur", TALEN), ("werkgroep Gezond", "adviseur jeugd van GGD Waardland", GEZOND)]


def test_a_group_without_a_name_is_called_after_the_part_it_stands_in() -> None:
    assert _groups("""## 1. Taal en lezen

**Ambitie:** Alle kinderen lezen graag.

**Werkgroep:** Bibliotheek Waardland en Kinderopvang De Waterlelie

**Aanspreekpunt:** beleidsadviseur onderwijs

## 2. Gezonde school

**Ambitie:** Elke school is een gezonde school.

**Werkgroep:** GGD Waardland en Waardcollege
""") == [("Taal en lezen", "beleidsadviseur onderwijs", TALEN), ("Gezonde school", None, GEZOND)]


def test_labels_may_hang_behind_the_name_of_a_group() -> None:
    assert _groups(
        """## Werkgroepen

Jonge kind          contact: beleidsadviseur kinderopvang
                    leden:   Bibliotheek Waardland, Kinderopvang De Waterlelie
Gezonde school      contact: adviseur jeugd
                    leden:   GGD Waardland, Waardcollege
""",
        "lea.txt",
    ) == [("Jonge kind", "beleidsadviseur kinderopvang", TALEN), ("Gezonde school", "adviseur jeugd", GEZOND)]


def test_a_table_of_figures_about_taking_part_lists_no_groups() -> None:
    assert (
        _groups("""## Cijfers

| Indicator | 2024 | 2025 |
|---|---|---|
| Deelname aan de voorschool | 71% | 76% |
| Deelname aan sport | 60% | 61% |
""")
        == []
    )


def test_a_label_may_tell_the_year_it_is_about() -> None:
    report = """# Jaarverslag LEA Waardrecht 2025

## 1. Kansrijke start

**Doel:** Alle peuters gaan naar de voorschool.

**Dit hebben we in 2025 gedaan**

- De Waterlelie opende een tweede groep.

**Dit gaan we in 2026 doen**

- We zoeken peuters op die nog niet komen.

De cijfers zijn goed. In 2027 willen we 85% van de peuters bereiken.
"""
    goal = "Alle peuters gaan naar de voorschool."
    assert tree(read(report))[1:] == [
        f"goal: {goal} < Kansrijke start",
        f"effort: De Waterlelie opende een tweede groep. < {goal}",
        f"effort: We zoeken peuters op die nog niet komen. < {goal}",
        f"target: In 2027 willen we 85% van de peuters bereiken. < {goal}",
    ]


def test_a_measurable_answer_under_the_heading_of_a_goal_is_a_target_of_that_goal() -> None:
    vision = """# Regiovisie Midden-Waardland 2026-2030

## Ambitie 1. Jongeren groeien op in de buurt

**Waar willen we naartoe?** Eind 2029 wonen maximaal 40 jongeren buiten de regio.
"""
    assert tree(read(vision)) == [
        "goal: Jongeren groeien op in de buurt",
        "target: Eind 2029 wonen maximaal 40 jongeren buiten de regio. < Jongeren groeien op in de buurt",
    ]


def test_a_group_on_one_line_may_name_its_theme_and_its_chair() -> None:
    agenda = """THEMA A. TAAL

Doel A1: Alle kinderen lezen graag.

WERKGROEPEN
Werkgroep Taal (thema A): Bibliotheek Waardland, GGD Waardland en gemeente. Voorzitter: directeur Bibliotheek Waardland.
"""
    (group,) = read(f"LOKALE EDUCATIEVE AGENDA WAARDRECHT 2026-2030\n\n{agenda}", "lea.txt").groups
    assert (group.name, group.about, group.contact) == ("Werkgroep Taal", "A", "directeur Bibliotheek Waardland")
    assert group.members == ["Bibliotheek Waardland", "GGD Waardland", "gemeente"]


def test_working_groups_are_read_from_the_columns_that_they_title_and_from_sentences_without_a_name() -> None:
    text = """# Coalitie Kansrijke Start Waardrecht 2026

## Wie doen mee?

| Stuurgroep | Werkgroep geboorte |
|---|---|
| Voorzitter: wethouder jeugd | Coördinator: beleidsadviseur jeugd |
| GGD Waardland | Kinderopvang De Waterlelie |
| Welzijn Waardrecht | Bibliotheek Waardland |

## Kernteam

Het kernteam bestaat uit GGD Waardland, Welzijn Waardrecht en Kinderopvang De Waterlelie.

## Thema 1 Taal

**In de werkgroep:** Bibliotheek Waardland, Waardcollege, gemeente
"""
    assert [(group.name, group.contact, len(group.members or [])) for group in read(text).groups] == [
        ("Stuurgroep", "wethouder jeugd", 2),
        ("Werkgroep geboorte", "beleidsadviseur jeugd", 2),
        ("kernteam", None, 3),
        ("Thema 1", None, 3),
    ]


@pytest.mark.parametrize(
    ("told", "asked", "name"),
    [
        ("Aan dit thema werkt de tafel Jonge kind.", "Bij wie kunt u terecht?", "tafel Jonge kind"),
        ("Tafel Meedoen!", "Met wie kunt u contact opnemen?", "Tafel Meedoen!"),
        ("De taskforce Taal pakt dit op.", "Aanspreekpunt", "taskforce Taal"),
    ],
)
def test_a_group_has_the_name_that_a_line_or_sentence_over_it_tells(told: str, asked: str, name: str) -> None:
    text = f"""# Jeugdagenda Waardrecht 2026

## Thema A. Taal

{told}

### Waar gaan we voor?

Alle kinderen lezen met plezier.

### Wie doen mee?

GGD Waardland, Kinderopvang De Waterlelie en gemeente.

### {asked}

Beleidsadviseur jeugd van de gemeente

## Thema B. Sport

### Wie doen mee?

Een aparte tafel is er niet. Alle partners nemen dit thema voor hun rekening.

### {asked}

Combinatiefunctionaris van het Sportbedrijf
"""
    assert _groups(text) == [
        (name, "Beleidsadviseur jeugd van de gemeente", ["GGD Waardland", "Kinderopvang De Waterlelie", "gemeente"]),
        ("Thema B", "Combinatiefunctionaris van het Sportbedrijf", []),
    ]
