"""Lists that go deep: the words over them, or the years that their items open with, tell what each depth holds."""

from tests.reading.forms.helpers import read, tree


def test_levels_named_over_a_list_count_from_the_highest_also_for_goals_under_goals() -> None:
    text = """# Aanpak Jong in Waardrecht 2026

## Opgaven, subdoelen en acties

- Elk kind groeit gezond op
    - Kinderen bewegen elke dag
        - Pleinen openhouden
        - GGD Waardland: meet elk jaar de conditie
    - Kinderen eten gezond
        - Ontbijt op school geven
"""
    top, move, eat = "Elk kind groeit gezond op", "Kinderen bewegen elke dag", "Kinderen eten gezond"
    draft = read(text)
    assert tree(draft) == [
        f"goal: {top}",
        f"goal: {move} < {top}",
        f"effort: Pleinen openhouden < {move}",
        f"effort: meet elk jaar de conditie < {move}",
        f"goal: {eat} < {top}",
        f"effort: Ontbijt op school geven < {eat}",
    ]
    assert draft.elements[3].owner == "GGD Waardland"


def test_themes_over_goals_and_results_without_a_year_are_levels_too() -> None:
    text = """# Aanpak Jong in Waardrecht 2026

## Thema's, doelen, acties en resultaten

- Samen leren
    - Peuters spreken goed Nederlands
        - Voorlezen op het consultatiebureau
            - elk gezin heeft een boek
"""
    assert tree(read(text)) == [
        "theme: Samen leren",
        "goal: Peuters spreken goed Nederlands < Samen leren",
        "effort: Voorlezen op het consultatiebureau < Peuters spreken goed Nederlands",
        "result: elk gezin heeft een boek < Voorlezen op het consultatiebureau",
    ]


def test_a_year_alone_on_its_line_counts_for_the_items_under_it() -> None:
    text = """# Uitvoeringsagenda Jong in Waardrecht 2026-2028

- Kinderen bewegen elke dag
    - Pleinen openhouden na schooltijd
        - 2026
            - drie pleinen zijn open
            - elk plein heeft een beheerder
        - 2027:
            - alle pleinen zijn open
"""
    over = "Pleinen openhouden na schooltijd"
    assert tree(read(text))[2:] == [
        f"result 2026: drie pleinen zijn open < {over}",
        f"result 2026: elk plein heeft een beheerder < {over}",
        f"result 2027: alle pleinen zijn open < {over}",
    ]


def test_a_deeper_item_without_a_year_is_part_of_the_effort_over_it() -> None:
    text = """# Uitvoeringsagenda Jong in Waardrecht 2026-2028

## Doelen en acties

- Kinderen bewegen elke dag
    - Pleinen openhouden
        - ook in de vakantie
        - 2027: alle pleinen zijn open
"""
    assert tree(read(text)) == [
        "goal: Kinderen bewegen elke dag",
        "effort: Pleinen openhouden ook in de vakantie < Kinderen bewegen elke dag",
        "result 2027: alle pleinen zijn open < Pleinen openhouden ook in de vakantie",
    ]


def test_a_deep_list_without_words_over_it_or_years_in_it_is_no_network() -> None:
    text = """# Uitvoeringsagenda Jong in Waardrecht 2026-2028

## Wie wij spraken

- Scholen
    - Waardcollege
    - Stichting Openbaar Onderwijs Waardland
- Zorg
    - GGD Waardland
"""
    assert tree(read(text)) == []


def test_one_sentence_between_a_goal_and_its_list_that_says_how_far_by_when_is_its_target() -> None:
    text = """# Doelen-inspanningennetwerk Waardrecht Groeit 2026-2029

## Focuspunt: Een goede start

#### 1. Peuters spelen en leren samen

In 2029 gaat 90% van de peuters ten minste twee dagdelen naar een groep (2024: 78%). Bron: GGD Waardland

- Speelgroepen in de wijk De Hoven

#### 2. Ouders weten waar zij hulp vinden

In 2024 belde 12% van de ouders met het loket.

- Een inloop in Zuidrand
"""
    draft = read(text)
    assert tree(draft)[2] == (
        "target: In 2029 gaat 90% van de peuters ten minste twee dagdelen naar een groep (2024: 78%)."
        " < Peuters spelen en leren samen"
    )
    target = draft.elements[2].target
    assert target and (target.value, target.unit, target.due, target.source) == (90, "%", "2029", "GGD Waardland")
    assert [element.kind for element in draft.elements].count("target") == 1


def test_a_definition_list_that_opens_its_rows_with_known_goals_tells_how_far_each_is_to_go() -> None:
    body = """<h1>Programma Waardrecht voor de jeugd 2026-2027</h1>
    <h2>Ambitie: Elk kind doet mee</h2><h3>Wat doen we</h3><ul><li>Een ruilwinkel openen</li></ul>
    <h2>Ambitie: Kinderen zijn veilig op straat</h2><h3>Wat doen we</h3><ul><li>Een fietspad aanleggen</li></ul>
    <h2>Streefcijfers</h2><dl><dt>Elk kind doet mee</dt><dd>In 2027 gebruikt 80% van de gezinnen een regeling.</dd>
    <dt>Kinderen zijn veilig op straat</dt><dd>In 2027 fietst 70% van de leerlingen naar school.</dd></dl>"""
    assert tree(read(body, "programma.html")) == [
        "goal: Elk kind doet mee",
        "effort: Een ruilwinkel openen < Elk kind doet mee",
        "goal: Kinderen zijn veilig op straat",
        "effort: Een fietspad aanleggen < Kinderen zijn veilig op straat",
        "target: In 2027 gebruikt 80% van de gezinnen een regeling. < Elk kind doet mee",
        "target: In 2027 fietst 70% van de leerlingen naar school. < Kinderen zijn veilig op straat",
    ]


def test_a_bare_line_that_says_how_far_efforts_are_heads_the_list_of_them() -> None:
    text = """# Voortgangsrapportage Jong in Waardrecht 2025

## Doel 1. Kinderen bewegen elke dag

**Afgerond in 2025**

- Drie pleinen openhouden

Loopt door in 2026

- Fietsles geven

### Nieuw

- Speeltuin in Zuidrand bouwen
"""
    goal = "Kinderen bewegen elke dag"
    efforts = ["Drie pleinen openhouden", "Fietsles geven", "Speeltuin in Zuidrand bouwen"]
    assert tree(read(text)) == [f"goal: {goal}", *(f"effort: {effort} < {goal}" for effort in efforts)]


def test_items_that_tell_who_and_when_or_what_it_yields_stand_under_an_effort_and_that_under_a_goal() -> None:
    text = """# Uitvoeringsagenda Jong in Waardrecht 2026-2028

- Kinderen bewegen elke dag
    - Pleinen openhouden
        - Wie: Welzijn Waardrecht
        - Wanneer: maart 2027
        - Resultaat 2027: alle pleinen zijn open
    - Fietslessen geven
        - Wie: GGD Waardland
"""
    draft = read(text)
    assert tree(draft) == [
        "goal: Kinderen bewegen elke dag",
        "effort: Pleinen openhouden < Kinderen bewegen elke dag",
        "result 2027: alle pleinen zijn open < Pleinen openhouden",
        "effort: Fietslessen geven < Kinderen bewegen elke dag",
    ]
    assert [draft.elements[1].owner, draft.elements[3].owner] == ["Welzijn Waardrecht", "GGD Waardland"]
    assert [milestone.date for milestone in draft.milestones or []] == ["2027-03"]


def test_a_heading_may_name_the_lower_level_first_and_call_what_can_be_measured() -> None:
    text = """# Uitvoeringsagenda Jong in Waardrecht 2026-2028

## Acties en indicatoren per ambitie

- Ouders doen mee
    - In 2028 kent 80% van de ouders het loket.
    - Een inloop openen
"""
    assert tree(read(text)) == [
        "goal: Ouders doen mee",
        "target: In 2028 kent 80% van de ouders het loket. < Ouders doen mee",
        "effort: Een inloop openen < Ouders doen mee",
    ]


def test_years_under_efforts_are_results_also_where_the_goal_has_a_label() -> None:
    text = """# Uitvoeringsagenda Jong in Waardrecht 2026-2028

- Doel 1: Kinderen lezen elke dag
    - Boeken uitdelen
        - 2026: elk kind heeft een boek
    - Voorlezen op het consultatiebureau
        - 2027: twee bureaus doen mee
"""
    assert tree(read(text)) == [
        "goal: Kinderen lezen elke dag",
        "effort: Boeken uitdelen < Kinderen lezen elke dag",
        "result 2026: elk kind heeft een boek < Boeken uitdelen",
        "effort: Voorlezen op het consultatiebureau < Kinderen lezen elke dag",
        "result 2027: twee bureaus doen mee < Voorlezen op het consultatiebureau",
    ]


def test_numbers_that_go_on_from_the_number_of_an_item_make_levels_where_the_list_has_no_depth() -> None:
    text = """Uitvoeringsagenda Jong in Waardrecht 2026-2028

Doelen en acties

1. Kinderen bewegen elke dag
1.1 Pleinen openhouden
1.2 Fietslessen geven
2. Ouders weten waar zij hulp vinden
2.1 Inloop openen
"""
    assert tree(read(text, "agenda.txt")) == [
        "goal: Kinderen bewegen elke dag",
        "effort: Pleinen openhouden < Kinderen bewegen elke dag",
        "effort: Fietslessen geven < Kinderen bewegen elke dag",
        "goal: Ouders weten waar zij hulp vinden",
        "effort: Inloop openen < Ouders weten waar zij hulp vinden",
    ]


def test_a_heading_may_name_the_levels_in_its_own_words() -> None:
    text = """# Jeugdagenda Waardrecht 2026-2029

## Onze doelen, wat wij ervoor doen en wat het oplevert

- Jongeren doen mee
    - Kazerne verbouwen
        - In 2027 opent de kazerne
"""
    assert tree(read(text)) == [
        "goal: Jongeren doen mee",
        "effort: Kazerne verbouwen < Jongeren doen mee",
        "result 2027: In 2027 opent de kazerne < Kazerne verbouwen",
    ]


def test_headings_over_efforts_with_results_by_year_are_goals_where_half_of_them_say_what_is_wanted() -> None:
    text = """# Uitvoeringsagenda Jong in Waardrecht 2026-2028

**Kinderen bewegen elke dag**

- Pleinen openhouden
    - 2026: drie pleinen zijn open

**Ouders weten waar zij hulp vinden**

- Inloop openen
    - 2027: de inloop is open
"""
    assert tree(read(text)) == [
        "goal: Kinderen bewegen elke dag",
        "effort: Pleinen openhouden < Kinderen bewegen elke dag",
        "result 2026: drie pleinen zijn open < Pleinen openhouden",
        "goal: Ouders weten waar zij hulp vinden",
        "effort: Inloop openen < Ouders weten waar zij hulp vinden",
        "result 2027: de inloop is open < Inloop openen",
    ]


def test_in_a_tree_of_goals_the_ends_of_a_list_without_labels_are_efforts() -> None:
    text = """# Doelenboom Jong in Waardrecht 2026-2029

- Elk kind groeit gezond op
    - Kinderen bewegen elke dag
        - Fietslessen geven
- Jongeren doen mee
    - Jongeren hebben een plek
        - Verbouwing van de kazerne
"""
    top, part = "Elk kind groeit gezond op", "Jongeren doen mee"
    assert tree(read(text)) == [
        f"goal: {top}",
        f"goal: Kinderen bewegen elke dag < {top}",
        "effort: Fietslessen geven < Kinderen bewegen elke dag",
        f"goal: {part}",
        f"goal: Jongeren hebben een plek < {part}",
        "effort: Verbouwing van de kazerne < Jongeren hebben een plek",
    ]


def test_a_bare_label_in_a_list_heads_the_deeper_items_under_it() -> None:
    text = """# Actieplan Jong in Waardrecht 2026

- **Ambitie:** Kinderen bewegen elke dag
    - **Indicator:** In 2028 beweegt 80% van de kinderen elke dag
    - **Acties:**
        - Pleinen openhouden
        - Fietslessen geven
- **Ambitie:** Ouders doen mee
    - **Acties:**
        - Inloop openen
"""
    goal = "Kinderen bewegen elke dag"
    assert tree(read(text)) == [
        f"goal: {goal}",
        f"target: In 2028 beweegt 80% van de kinderen elke dag < {goal}",
        f"effort: Pleinen openhouden < {goal}",
        f"effort: Fietslessen geven < {goal}",
        "goal: Ouders doen mee",
        "effort: Inloop openen < Ouders doen mee",
    ]
