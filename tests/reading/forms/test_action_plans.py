"""Action plans and programmes: what numbers in cells, single goals and fiches say of the network."""

import pytest
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


FICHES = """<h1>Uitvoeringsprogramma Jong in Waardrecht 2026-2027</h1><h2>Programmalijn 1: Thuis</h2>
<p>Doel: Ouders staan er niet alleen voor.</p>
<table><tr><th colspan="2">Fiche 1.1 Ouderkamers openen</th></tr><tr><td>Toelichting</td><td>Een plek om te praten.</td>
</tr><tr><td>Trekker</td><td>Welzijn Waardrecht</td></tr><tr><td>Planning</td><td>Q2 2026</td></tr>
<tr><td>Budget</td><td>2026: € 45.000, 2027: € 20.000</td></tr>
<tr><td>Resultaat 2026</td><td>Vier kamers zijn open</td></tr></table>
<table><tr><td>Nr.</td><td>1.2</td><td>Actie</td><td>Gezinnen bezoeken</td></tr>
<tr><td>Wie</td><td>GGD Waardland</td><td>Wanneer</td><td>mei 2027</td></tr></table>
<h3>1.3 Buurtgezinnen zoeken</h3><table><tr><td>Trekker</td><td>Welzijn Waardrecht</td></tr>
<tr><td>Planning</td><td>juni 2027</td></tr></table>"""


def test_a_fiche_is_an_effort_called_by_its_title_a_row_or_the_heading_over_it() -> None:
    draft = read(FICHES, "programma.html")
    assert tree(draft)[2:] == [
        "effort: Ouderkamers openen < Ouders staan er niet alleen voor.",
        "result 2026: Vier kamers zijn open < Ouderkamers openen",
        "effort: Gezinnen bezoeken < Ouders staan er niet alleen voor.",
        "effort: Buurtgezinnen zoeken < Ouders staan er niet alleen voor.",
    ]
    assert [(e.number, e.owner) for e in draft.elements if e.kind == "effort"] == [
        ("1.1", "Welzijn Waardrecht"),
        ("1.2", "GGD Waardland"),
        ("1.3", "Welzijn Waardrecht"),
    ]
    assert [(m.amount, m.year) for m in draft.money] == [("45000.00", "2026"), ("20000.00", "2027")]
    assert [m.date for m in draft.milestones] == ["2026-04/2026-06", "2027-05", "2027-06"]


@pytest.mark.parametrize("label", ["Activiteit", "Maatregel"])
def test_a_list_of_labels_that_come_back_holds_a_fiche_for_each_time(label: str) -> None:
    one = f"<dt>{label}</dt><dd>{{}}</dd><dt>Status</dt><dd>loopt</dd><dt>Wie</dt><dd>GGD Waardland</dd>"
    listed = one.format("Zwemles geven") + one.format("Fietsen opknappen")
    draft = read(f"<h1>Jaarplan 2026</h1><h2>Doel: Elk kind doet mee</h2><dl>{listed}</dl>", "plan.html")
    assert [(e.text, e.owner) for e in draft.elements[1:]] == [
        ("Zwemles geven", "GGD Waardland"),
        ("Fietsen opknappen", "GGD Waardland"),
    ]
    assert tree(draft)[1:] == [f"effort: {text} < Elk kind doet mee" for text in ("Zwemles geven", "Fietsen opknappen")]


def test_a_fiche_names_its_goal_by_number_or_words() -> None:
    text = """<h1>Actieplan Waardrecht 2026</h1><p>Wij hebben twee doelen:</p>
    <ol><li>Kinderen bewegen</li><li>Kinderen lezen</li></ol>
    <h2>Actie 1</h2><table><tr><th>Actie</th><td>Leesclub oprichten</td></tr><tr><th>Doel</th><td>2</td></tr>
    <tr><th>Wie</th><td>Bibliotheek Waardland</td></tr><tr><th>Wanneer</th><td>2026</td></tr></table>
    <h2>Actie 2</h2><table><tr><th>Actie</th><td>Pad aanleggen</td></tr><tr><th>Doel</th><td>Kinderen bewegen</td></tr>
    <tr><th>Wie</th><td>gemeente</td></tr><tr><th>Wanneer</th><td>2026</td></tr></table>"""
    assert tree(read(text, "plan.html"))[2:] == [
        "effort: Leesclub oprichten < Kinderen lezen",
        "effort: Pad aanleggen < Kinderen bewegen",
    ]


def test_a_project_with_a_goal_and_activities_of_its_own_is_a_theme() -> None:
    text = """<h1>Uitvoeringsplan Waardrecht 2026</h1><table><tr><td colspan="2">Project Huiswerkhuizen</td></tr>
    <tr><td>Doel</td><td>Kinderen maken huiswerk met hulp.</td></tr>
    <tr><td>Activiteiten</td><td><ul><li>Ruimte huren</li><li>Studenten werven</li></ul></td></tr>
    <tr><td>Trekker</td><td>Welzijn Waardrecht</td></tr>
    <tr><td>Resultaat 2026</td><td>Drie huizen open</td></tr></table>"""
    assert tree(read(text, "plan.html")) == [
        "theme: Huiswerkhuizen",
        "goal: Kinderen maken huiswerk met hulp. < Huiswerkhuizen",
        "effort: Ruimte huren < Kinderen maken huiswerk met hulp.",
        "effort: Studenten werven < Kinderen maken huiswerk met hulp.",
        "result 2026: Drie huizen open < Ruimte huren + Studenten werven",
    ]


def test_crosses_under_goals_link_and_those_under_parties_or_years_tell_who_and_when() -> None:
    text = """<h1>Actieplan Waardrecht 2026</h1>
    <table><tr><th>Actie</th><th>Doel 1: Kinderen bewegen</th><th>Doel 2: Kinderen lezen</th></tr>
    <tr><td>Pad aanleggen</td><td>x</td><td></td></tr><tr><td>Plein vernieuwen</td><td>x</td><td>x</td></tr></table>
    <h2>Doel 3: Kinderen zwemmen</h2>
    <table><tr><th>Actie</th><th>gemeente</th><th>scholen</th><th>2026</th><th>2027</th></tr>
    <tr><td>Bad openen</td><td>x</td><td></td><td></td><td>x</td></tr>
    <tr><td>Les geven</td><td>x</td><td>x</td><td>x</td><td></td></tr></table>"""
    draft = read(text, "plan.html")
    assert [line for line in tree(draft) if line.startswith("effort")] == [
        "effort: Pad aanleggen < Kinderen bewegen",
        "effort: Plein vernieuwen < Kinderen bewegen + Kinderen lezen",
        "effort: Bad openen < Kinderen zwemmen",
        "effort: Les geven < Kinderen zwemmen",
    ]
    assert [e.owner for e in draft.elements if e.kind == "effort"] == [None, None, "gemeente", None]
    assert [(m.text, m.date) for m in draft.milestones] == [("Bad openen", "2027"), ("Les geven", "2026")]


def test_a_cell_may_name_several_goals_by_number_under_any_title_that_says_so() -> None:
    text = """# Plan van aanpak Waardrecht 2026

## Onze doelen

1. Kinderen bewegen
2. Kinderen lezen

## Onze acties

| Actie | Draagt bij aan doel | Wie |
|---|---|---|
| Pad aanleggen | 1 | gemeente |
| Plein vernieuwen | 1 en 2 | gemeente |
"""
    assert tree(read(text))[2:] == [
        "effort: Pad aanleggen < Kinderen bewegen",
        "effort: Plein vernieuwen < Kinderen bewegen + Kinderen lezen",
    ]


def test_what_was_done_counts_where_it_is_a_list_and_not_where_it_is_told() -> None:
    text = """# Jaarverslag jeugd Waardrecht 2025

## Doel 1: Kinderen bewegen

Wat deden wij?

* Elke school kreeg een beweegcoach.

## Doel 2: Kinderen lezen

Wat hebben we gedaan?

De bibliotheek opende een leeshoek en de scholen deden mee.

Wat leverde dat op?

* Elke wijk heeft een leeshoek.
"""
    assert [line for line in tree(read(text)) if not line.startswith("goal")] == [
        "effort: Elke school kreeg een beweegcoach. < Kinderen bewegen",
    ]


def test_the_results_asked_for_under_a_list_of_efforts_belong_to_all_of_them() -> None:
    text = """# Uitvoeringsplan Waardrecht 2026

## Doel 1: Kinderen bewegen

Wat gaan we doen in 2026?

* Pad aanleggen
* Zwemles geven

Wat is het resultaat in 2026?

* Er ligt een pad.
"""
    assert tree(read(text))[-1] == "result 2026: Er ligt een pad. < Pad aanleggen + Zwemles geven"


def test_a_labelled_project_with_a_goal_and_activities_under_it_is_a_theme() -> None:
    text = """# Uitvoeringsprogramma Waardrecht 2026

## Project 1. Huiswerkhuizen

### Doel

Kinderen maken huiswerk met hulp.

### Resultaat in 2026

* Drie huizen zijn open.

### Activiteiten

* Ruimte huren
* Studenten werven
"""
    assert tree(read(text)) == [
        "theme: Huiswerkhuizen",
        "goal: Kinderen maken huiswerk met hulp. < Huiswerkhuizen",
        "result 2026: Drie huizen zijn open. < Ruimte huren + Studenten werven",
        "effort: Ruimte huren < Kinderen maken huiswerk met hulp.",
        "effort: Studenten werven < Kinderen maken huiswerk met hulp.",
    ]


def test_a_heading_over_lines_that_say_who_and_when_is_an_effort() -> None:
    text = """# Uitvoeringsprogramma Waardrecht 2026

## Doel 1: Kinderen bewegen meer

### 1.1 Pad aanleggen

Trekker: gemeente
Planning: mei 2026
Resultaat 2026: Het pad ligt er

### 1.2 Zwemles geven

**Trekker:** Welzijn Waardrecht

**Planning:** juni 2026
"""
    draft = read(text)
    assert tree(draft)[1:] == [
        "effort: Pad aanleggen < Kinderen bewegen meer",
        "result 2026: Het pad ligt er < Pad aanleggen",
        "effort: Zwemles geven < Kinderen bewegen meer",
    ]
    assert [e.owner for e in draft.elements if e.kind == "effort"] == ["gemeente", "Welzijn Waardrecht"]


def test_a_column_called_by_a_year_alone_holds_results_where_it_holds_words() -> None:
    text = """# Uitvoeringsplan Waardrecht 2026-2027

## Doel 1: Kinderen eten gezond

| Middel | 2026 | 2027 |
|---|---|---|
| Fruit uitdelen | Vijf scholen doen mee | Tien scholen doen mee |
| Kookles geven | Het plan is af | Volgt nog |
"""
    assert tree(read(text))[1:] == [
        "effort: Fruit uitdelen < Kinderen eten gezond",
        "result 2026: Vijf scholen doen mee < Fruit uitdelen",
        "result 2027: Tien scholen doen mee < Fruit uitdelen",
        "effort: Kookles geven < Kinderen eten gezond",
        "result 2026: Het plan is af < Kookles geven",
        "result 2027: Volgt nog < Kookles geven",
    ]


def test_a_table_under_planning_without_who_holds_milestones_and_no_efforts() -> None:
    text = """# Plan Waardrecht 2026

## Doel 1: Kinderen bewegen meer

| Actie | Wie |
|---|---|
| Pad aanleggen | gemeente |

## 4 Planning

| Wat | Wanneer |
|---|---|
| Plan besproken met de scholen | juni 2026 |
"""
    draft = read(text)
    assert tree(draft)[1:] == ["effort: Pad aanleggen < Kinderen bewegen meer"]
    assert [(m.text, m.date) for m in draft.milestones] == [("Plan besproken met de scholen", "2026-06")]


def test_an_action_with_an_aim_of_its_own_hangs_under_that_and_the_next_under_the_goal_above() -> None:
    text = """# Uitvoeringsplan Waardrecht 2026

## Doel 1 Kinderen bewegen meer

### Actie 1.1 Zwemles geven

**Doel:** alle kinderen halen diploma A.

**Resultaat 2026:** 100 kinderen hebben les.

### Actie 1.2 Pad aanleggen

**Resultaat 2026:** Het plan is klaar.
"""
    assert tree(read(text))[1:] == [
        "effort: Zwemles geven < alle kinderen halen diploma A.",
        "goal: alle kinderen halen diploma A. < Kinderen bewegen meer",
        "result 2026: 100 kinderen hebben les. < Zwemles geven",
        "effort: Pad aanleggen < Kinderen bewegen meer",
        "result 2026: Het plan is klaar. < Pad aanleggen",
    ]


def test_a_table_on_its_side_holds_an_action_a_column() -> None:
    text = """<h1>Uitvoeringsplan Waardrecht 2026</h1><h2>Doel 1: Kinderen bewegen</h2><table>
    <tr><th>Actie</th><td>Zwemles geven</td><td>Pad aanleggen</td></tr>
    <tr><th>Trekker</th><td>gemeente</td><td>Welzijn Waardrecht</td></tr>
    <tr><th>Resultaat 2026</th><td>100 kinderen</td><td>Pad ligt er</td></tr></table>"""
    draft = read(text, "plan.html")
    assert tree(draft)[1:] == [
        "effort: Zwemles geven < Kinderen bewegen",
        "effort: Pad aanleggen < Kinderen bewegen",
        "result 2026: 100 kinderen < Zwemles geven",
        "result 2026: Pad ligt er < Pad aanleggen",
    ]
    assert [e.owner for e in draft.elements if e.kind == "effort"] == ["gemeente", "Welzijn Waardrecht"]


def test_a_list_of_terms_may_explain_one_term_twice() -> None:
    text = """<h1>Regioplan 2026</h1><h2>Opgave 1: Thuis wonen</h2><dl><dt>Wat willen we bereiken?</dt>
    <dd>Jongeren wonen thuis.</dd><dt>Wat doen we?</dt><dd>Pleegouders werven</dd><dd>Kleine groepen openen</dd>
    <dt>Wie?</dt><dd>Oosterwaard</dd><dt>Resultaat in 2026</dt><dd>Tien pleegouders</dd></dl>"""
    assert tree(read(text, "plan.html"))[1:] == [
        "goal: Jongeren wonen thuis. < Thuis wonen",
        "effort: Pleegouders werven < Jongeren wonen thuis.",
        "effort: Kleine groepen openen < Jongeren wonen thuis.",
        "result 2026: Tien pleegouders < Pleegouders werven + Kleine groepen openen",
    ]


def test_efforts_name_goals_of_their_own_block_by_number_and_else_serve_what_all_goals_serve() -> None:
    text = """# Jeugdagenda Waardrecht 2026

## Ambitie 1: Sterke ouders

### Doelen

1. Ouders weten waar zij hulp vinden.
2. Ouders voelen zich gesteund.

### Inspanningen

* Inloopuur openen (bijdrage aan doel 2)
* Krant bezorgen (doel 1 en 2)
* Huisbezoek na de geboorte
"""
    assert [line for line in tree(read(text)) if line.startswith("effort")] == [
        "effort: Inloopuur openen (bijdrage aan doel 2) < Ouders voelen zich gesteund.",
        "effort: Krant bezorgen (doel 1 en 2) < Ouders weten waar zij hulp vinden. + Ouders voelen zich gesteund.",
        "effort: Huisbezoek na de geboorte < Sterke ouders",
    ]


def test_a_target_value_may_stand_under_its_label_and_what_is_told_behind_it_is_none() -> None:
    text = """# Programmaplan Waardrecht 2026-2028

## Bouwsteen 1 Verbinding

### Doel

Iedere jongere heeft een volwassene om op terug te vallen.

### Streefwaarde

In 2028 heeft minimaal 70% van de jongeren zo'n volwassene.

Veel jongeren noemen een trainer of een buurvrouw.
"""
    goal = "Iedere jongere heeft een volwassene om op terug te vallen."
    assert tree(read(text))[1:] == [
        f"goal: {goal} < Verbinding",
        f"target: In 2028 heeft minimaal 70% van de jongeren zo'n volwassene. < {goal}",
    ]


def test_questions_that_ask_what_something_is_have_the_role_of_that_thing() -> None:
    text = """# Uitvoeringsplan Waardrecht 2026

## 1. Gezond opgroeien

### Wat is het doel?

Kinderen groeien gezond op.

### Wat is onze inzet?

* Zwemles geven

### Wat hebben we eind 2026 bereikt?

* 100 kinderen hebben les.
"""
    assert tree(read(text)) == [
        "theme: Gezond opgroeien",
        "goal: Kinderen groeien gezond op. < Gezond opgroeien",
        "effort: Zwemles geven < Kinderen groeien gezond op.",
        "result 2026: 100 kinderen hebben les. < Zwemles geven",
    ]


def test_rows_of_parties_with_words_in_small_letters_are_efforts_of_their_own() -> None:
    text = """# Preventieakkoord Waardrecht 2026

## Ambitie: Een rookvrije jeugd

| Partij | Draagt bij door |
|---|---|
| GGD Waardland | lessen te geven over roken |
| Welzijn Waardrecht | ouders te bezoeken |
"""
    assert tree(read(text))[1:] == [
        "effort: lessen te geven over roken < Een rookvrije jeugd",
        "effort: ouders te bezoeken < Een rookvrije jeugd",
    ]


def test_looking_back_and_ahead_under_a_goal_lists_efforts() -> None:
    text = """# Jaarverslag LEA Waardrecht 2025

## Thema 1: Jonge kind

Doelstelling: Alle peuters gaan naar de voorschool.

### Terugblik 2025

* Twee voorscholen zijn geopend.

### Vooruitblik 2026

* Een derde voorschool openen.

## Over dit verslag en de wijken

### Vooruitblik

* Dit verslag gaat naar de raad.
"""
    assert [line for line in tree(read(text)) if line.startswith("effort")] == [
        "effort: Twee voorscholen zijn geopend. < Alle peuters gaan naar de voorschool.",
        "effort: Een derde voorschool openen. < Alle peuters gaan naar de voorschool.",
    ]


def test_milestones_by_month_take_their_year_from_the_heading_over_them() -> None:
    text = """# Jaarverslag Waardrecht 2025

## Mijlpalen 2026

| Maand | Mijlpaal |
|---|---|
| maart | Het gezinscentrum opent |
"""
    assert [(m.text, m.date) for m in read(text).milestones] == [("Het gezinscentrum opent", "2026-03")]


def test_headings_that_name_a_goal_by_number_turn_to_it_for_efforts_and_for_results() -> None:
    text = """# Uitvoeringsplan Waardrecht 2026

## Doelen

1. Kinderen bewegen meer
2. Kinderen lezen meer

## Acties

### Acties bij doel 1

* Zwemles geven

### Acties bij doel 2: Kinderen lezen meer

* Leesclub openen

## Resultaten 2026

### Doel 1

* 100 kinderen hebben les
"""
    assert tree(read(text))[2:] == [
        "effort: Zwemles geven < Kinderen bewegen meer",
        "effort: Leesclub openen < Kinderen lezen meer",
        "result 2026: 100 kinderen hebben les < Zwemles geven",
    ]


def test_results_name_their_effort_by_its_number_in_a_table_and_in_a_list() -> None:
    text = """# Uitvoeringsplan Waardrecht 2026

## Doel 1: Kinderen bewegen meer

| Nr. | Inspanning | Wie |
|---|---|---|
| 1.1 | Zwemles geven | gemeente |
| 1.2 | Pad aanleggen | gemeente |

## Overzicht

| Inspanning | Resultaat 2026 |
|---|---|
| 1.2 | Het plan is klaar |
| 1.1 | 100 kinderen hebben les |
"""
    assert [line for line in tree(read(text)) if line.startswith("result")] == [
        "result 2026: Het plan is klaar < Pad aanleggen",
        "result 2026: 100 kinderen hebben les < Zwemles geven",
    ]
    listed = """# Plan 2026

## Doel 1: Kinderen bewegen

Inspanningen

* 1.1 Zwemles geven
* 1.2 Pad aanleggen

Resultaten

* 1.2 Het plan is klaar
"""
    assert tree(read(listed))[-1] == "result: Het plan is klaar < Pad aanleggen"


def test_a_heading_that_is_a_whole_sentence_over_a_goal_is_a_goal_and_a_field_is_a_theme() -> None:
    text = """# Voortgangsrapportage Waardrecht 2025

## 1. Peuters spelen en leren samen

Wat willen we bereiken?

Alle peuters gaan naar de speelzaal.

## 2. School en werk

Wat willen we bereiken?

Jongeren vinden werk.
"""
    assert tree(read(text)) == [
        "goal: Peuters spelen en leren samen",
        "goal: Alle peuters gaan naar de speelzaal. < Peuters spelen en leren samen",
        "theme: School en werk",
        "goal: Jongeren vinden werk. < School en werk",
    ]


def test_a_heading_that_names_the_levels_of_a_list_makes_goals_efforts_and_results_of_them() -> None:
    text = """# Uitvoeringsagenda Waardrecht 2026

## Doelen en inspanningen

1. Kinderen bewegen iedere dag
   - Schoolpleinen openhouden
     - 2026: drie pleinen zijn open
     - 2027: nog te bepalen
   - Zwemles geven
2. Jongeren hebben een plek
   - Een ontwerp maken
"""
    assert tree(read(text)) == [
        "goal: Kinderen bewegen iedere dag",
        "effort: Schoolpleinen openhouden < Kinderen bewegen iedere dag",
        "result 2026: drie pleinen zijn open < Schoolpleinen openhouden",
        "result 2027: nog te bepalen < Schoolpleinen openhouden",
        "effort: Zwemles geven < Kinderen bewegen iedere dag",
        "goal: Jongeren hebben een plek",
        "effort: Een ontwerp maken < Jongeren hebben een plek",
    ]


def test_lines_in_a_row_with_one_label_are_efforts_and_share_what_follows() -> None:
    text = """# Regiovisie Midden-Waardland 2026

## Beweging A. Thuis wonen

Doel: Jongeren wonen thuis.

Inzet: De gemeenten kopen samen in.

Inzet: Elke huisarts krijgt een ondersteuner.

Resultaat 2027: Er ligt een contract.

## Beweging B. Samen naar school

Doel: Kinderen gaan naar dezelfde school.

Inzet: Wij praten met de scholen. Dat kost tijd. Het begint klein.
"""
    assert [line for line in tree(read(text)) if not line.startswith("goal")] == [
        "effort: De gemeenten kopen samen in. < Jongeren wonen thuis.",
        "effort: Elke huisarts krijgt een ondersteuner. < Jongeren wonen thuis.",
        "result 2027: Er ligt een contract. < De gemeenten kopen samen in. + Elke huisarts krijgt een ondersteuner.",
    ]
