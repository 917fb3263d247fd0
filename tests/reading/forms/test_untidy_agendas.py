"""Agendas and plans as real ones are: questions between the parts, leads by party, tables of several cards."""

from tests.reading.forms.helpers import read

AGENDA = """# Agenda kansengelijkheid Oosterwaard 2024-2028

### Hoofdlijn A. Taalrijk opgroeien

*Ambitie*

Elk kind begint met genoeg woorden aan groep 3.

*Waar staan we nu?*

In schooljaar 2022-2023 had 21% van de kleuters extra taal nodig.

*Wat gaan we doen?*

- Vrijwilligers lezen voor bij gezinnen thuis. Uitvoering: Bibliotheek Waardland, start januari 2024.
- Alle scholen stellen een oudercontactpersoon aan.
"""
PLAN = """# Ondersteuningsplan 2025-2029

**Ambitie 1 - Elke school kan meer**

Beoogde opbrengsten in 2029:

a. alle scholen bieden de afgesproken basis;
b. leraren voelen zich toegerust.

Dit vraagt van schoolbesturen:

- een kwaliteitsmedewerker per bestuur;
- deelname aan visitaties.

Dit vraagt van het samenwerkingsverband:

- een scholingsaanbod voor intern begeleiders.
"""
CARDS = """# Actietabel preventieakkoord

<table><tr><td colspan="4">THEMA: GEZOND GEWICHT</td></tr>
<tr><td>Doel</td><td colspan="3">Kinderen groeien op met gezond eten.</td></tr>
<tr><td>Wat?</td><td>Door wie?</td><td>Doelgroep</td><td>Gereed</td></tr>
<tr><td>Watertappunten op alle pleinen</td><td>Gemeente</td><td>4-12 jaar</td><td>2025</td></tr>
<tr><td>Kooklessen in het buurthuis</td><td>Welzijn Waardrecht</td><td>gezinnen</td><td>2026</td></tr>
<tr><td colspan="4">THEMA: VAPEN</td></tr>
<tr><td>Doel</td><td colspan="3">Jongeren beginnen niet met vapen.</td></tr>
<tr><td>Wat?</td><td>Door wie?</td><td>Doelgroep</td><td>Gereed</td></tr>
<tr><td>Lespakket in klas 1</td><td>GGD Waardland</td><td>klas 1</td><td>2027</td></tr></table>
"""


def test_a_question_about_how_things_are_ends_what_is_wanted_and_sets_no_target() -> None:
    found = read(AGENDA)
    assert [one.text for one in found.elements if one.kind in ("goal", "target")] == [
        "Elk kind begint met genoeg woorden aan groep 3."
    ]
    goal = next(one.id for one in found.elements if one.kind == "goal")
    assert [one.parents for one in found.elements if one.kind == "effort"] == [[goal], [goal]]


def test_a_date_behind_who_does_it_is_when_and_no_part_of_the_name() -> None:
    found = read(AGENDA)
    assert [one.owner for one in found.elements if one.kind == "effort"] == ["Bibliotheek Waardland", None]
    assert [(one.text, one.date) for one in found.milestones] == [
        ("Vrijwilligers lezen voor bij gezinnen thuis.", "2024-01")
    ]


def test_what_is_asked_of_a_party_is_its_effort_and_results_told_before_belong_to_the_goal() -> None:
    found = read(PLAN)
    goal = next(one.id for one in found.elements if one.kind == "goal")
    assert [(one.owner, one.parents) for one in found.elements if one.kind == "effort"] == [
        ("schoolbesturen", [goal]), ("schoolbesturen", [goal]), ("het samenwerkingsverband", [goal]),
    ]  # fmt: skip
    assert [(one.year, one.parents) for one in found.elements if one.kind == "result"] == [("2029", [goal])] * 2


def test_cards_under_titles_over_the_whole_width_of_one_table_are_read_each_on_its_own() -> None:
    found = read(CARDS)
    by_id = {one.id: one for one in found.elements}
    assert [(one.kind, by_id[one.parents[0]].text if one.parents else None) for one in found.elements] == [
        ("theme", None), ("goal", "GEZOND GEWICHT"), ("effort", "Kinderen groeien op met gezond eten."),
        ("effort", "Kinderen groeien op met gezond eten."), ("theme", None), ("goal", "VAPEN"),
        ("effort", "Jongeren beginnen niet met vapen."),
    ]  # fmt: skip
    assert [one.owner for one in found.elements if one.kind == "effort"] == [
        "Gemeente", "Welzijn Waardrecht", "GGD Waardland",
    ]  # fmt: skip


def test_a_sentence_alone_under_a_judged_effort_explains_it_and_is_none() -> None:
    text = (
        "# Jaarstukken 2025\n\n**Doelstelling 4.1: Gebouwen zijn gezond**\n\n"
        "Wat hebben we daarvoor gedaan?\tKwaliteit\tTijd\tGeld\n"
        "Start bouw IKC De Hoven\tgroen\toranje\tgroen\nDe bouw is in mei begonnen, later dan gepland.\t\t\t\n"
        "Ventilatie in alle gymzalen\tgroen\tgroen\tgroen\nAlle negen zalen hebben nu een meter.\t\t\t\n"
    )
    assert [one.text for one in read(text).elements if one.kind == "effort"] == [
        "Start bouw IKC De Hoven", "Ventilatie in alle gymzalen",
    ]  # fmt: skip


def test_figures_by_year_under_a_budget_for_several_years_are_amounts() -> None:
    rows = "| Bureau | 640.000 | 655.000 |\n| Scholing | 90.000 | 95.000 |\n"
    text = f"# Jaarplan 2025-2029\n\n**Meerjarenbegroting**\n\n| Programma | 2025 | 2026 |\n|---|---|---|\n{rows}"
    assert [(one.amount, one.year) for one in read(text).money] == [
        ("640000.00", "2025"), ("655000.00", "2026"), ("90000.00", "2025"), ("95000.00", "2026"),
    ]  # fmt: skip


def test_a_heading_says_what_an_agreed_result_is_about_and_a_contact_to_be_named_is_none() -> None:
    found = read(
        "# Lokale agenda Hoogwaarden 2025-2029\n\n**Doel**\n\nAlle peuters gaan naar een voorschool.\n\n"
        "**Resultaatafspraak VVE**\n\nEind 2028 haalt 95% van de kinderen het niveau (2024: 81%).\n\n"
        "**Werkgroepleden**\n\nGGD Waardland, gemeente\n\n**Contactpersoon**\n\nn.n.b.\n"
    )
    assert [one.text for one in found.elements if one.kind == "target"] == [
        "Eind 2028 haalt 95% van de kinderen het niveau (2024: 81%)."
    ]
    assert [(one.contact, one.members) for one in found.groups] == [(None, ["GGD Waardland", "gemeente"])]
    assert not found.milestones


def test_the_title_of_a_list_of_decisions_dates_it_and_a_year_is_no_part_of_the_name_of_a_party() -> None:
    found = read(
        "BESLUITENLIJST college van burgemeester en wethouders van Waardrecht d.d. 4 november 2025\n\n"
        "Nr\tOnderwerp\tBesluit\n1\tSubsidie Welzijn Waardrecht 2026\tHet college besluit aan Welzijn Waardrecht"
        " voor 2026 een subsidie van € 812.000 te verlenen.\n"
        "2\tVragen over wachtlijsten\tHet college stemt in met de beantwoording.\n"
    )
    assert found.document.date == "2025-11-04"
    assert [one.name for one in found.parties] == ["Welzijn Waardrecht"]


def test_what_a_party_before_a_colon_does_by_a_date_happens_once() -> None:
    lines = "**Aanbieders**: leveren in 2027 twee medewerkers.\n**Onderwijs**: stelt ruimte beschikbaar.\n"
    found = read(f"# Visie Jeugd 2025-2030\n\n### Doel 1: Hulp is dichtbij\n\n*Wie doet wat?*\n\n{lines}")
    assert [(one.text, one.date) for one in found.milestones] == [("leveren in 2027 twee medewerkers.", "2027")]
