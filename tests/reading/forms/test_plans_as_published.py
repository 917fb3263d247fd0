"""Year plans and programmes as networks and municipalities publish them: what broke in real ones, in our own words."""

import pytest
from tests.reading.forms.helpers import read, tree

YEAR_PLAN = """Jaarplan netwerk Kansrijke Start 2026

1. Vroege signalen

Doel:
Partners in Waardrecht weten elkaar te vinden.

Actie:
- Vier keer per jaar een overleg.

2. {field}

Doel:
Ouders vinden snel wat zij zoeken.

Actie:
- De website wordt vernieuwd.
"""


@pytest.mark.parametrize("field", ["Communicatie (website en folders)", "Monitoring en evaluatie", "Participatie"])
def test_a_numbered_heading_over_a_goal_is_a_theme_beside_others_whatever_its_word(field: str) -> None:
    assert tree(read(YEAR_PLAN.format(field=field), "jaarplan.txt"))[3:] == [
        f"theme: {field}",
        f"goal: Ouders vinden snel wat zij zoeken. < {field}",
        "effort: De website wordt vernieuwd. < Ouders vinden snel wat zij zoeken.",
    ]


def test_the_last_item_of_a_numbered_list_over_a_text_is_no_heading() -> None:
    items = "1. Gezond opgroeien makkelijk maken\n\n2. Zorgvragen voorkomen\n\n3. De huisarts ontlasten\n\n"
    text = f"# Plan van aanpak 2026\n\nWij bundelen de inzet rond drie doelen:\n\n{items}Dit beleid is samen gemaakt.\n"
    assert [one.text for one in read(text).elements] == [
        "Gezond opgroeien makkelijk maken",
        "Zorgvragen voorkomen",
        "De huisarts ontlasten",
    ]


RESULTS = """# Plan van aanpak 2026-2027

## 1 Mentale gezondheid

Doelen
- Jongeren praten over wat hen dwarszit.
- Scholen herkennen signalen.

Resultaten per jaar

2026
- Er is een lokale coalitie.

2027
- De aanpak is geëvalueerd.
"""


def test_results_of_a_year_under_several_goals_stand_under_all_of_them() -> None:
    goals = "Jongeren praten over wat hen dwarszit. + Scholen herkennen signalen."
    assert tree(read(RESULTS))[-2:] == [
        f"result 2026: Er is een lokale coalitie. < {goals}",
        f"result 2027: De aanpak is geëvalueerd. < {goals}",
    ]


@pytest.mark.parametrize("label", ["Wie", "Trekker", "Verantwoordelijk"])
def test_a_line_that_opens_with_a_label_goes_on_from_no_long_line(label: str) -> None:
    text = (
        "ACTIEPLAN JEUGD WAARDRECHT 2026\n\nDoel: Jongeren praten eerder.\n\n"
        "Actie 1.1 Lessenserie op het voortgezet onderwijs in de regio\n"
        f"{label}: Stichting Openbaar Onderwijs Waardland\n"
        "Wanneer: vanaf januari 2026, elk kwartaal\nKosten: € 18.000\n"
    )
    draft = read(text, "plan.txt")
    assert [(one.text, one.owner) for one in draft.elements[1:]] == [
        ("Lessenserie op het voortgezet onderwijs in de regio", "Stichting Openbaar Onderwijs Waardland")
    ]
    assert [party.name for party in draft.parties] == ["Stichting Openbaar Onderwijs Waardland"]


def test_a_numbered_goal_behind_the_fiche_of_an_action_opens_a_part_of_its_own() -> None:
    fiche = "Actie {}\nTrekker: GGD\nPlanning: mei 2026\nBudget: € 1.000\n\n"
    text = "".join(
        f"AMBITIE {n}: {name}\n\n{fiche.format(f'{n}.1 {act}')}"
        for n, name, act in ((1, "Taal opent deuren", "Taalles"), (2, "Ieder talent telt", "Zomerschool"))
    )
    assert tree(read(f"Actieplan Waardrecht 2026\n\n{text}", "plan.txt")) == [
        "goal: Taal opent deuren",
        "effort: Taalles < Taal opent deuren",
        "goal: Ieder talent telt",
        "effort: Zomerschool < Ieder talent telt",
    ]


@pytest.mark.parametrize(
    ("text", "comparison"),
    [
        ("Het aandeel kinderen in een gezin met een laag inkomen gaat van 7,2% (2024) naar 6% in 2029.", "at-most"),
        ("Aandeel jongeren dat zich gelukkig voelt: van 78% (2023) naar 82% in 2029.", "at-least"),
    ],
)
def test_a_target_below_where_it_starts_from_is_one_at_most(text: str, comparison: str) -> None:
    draft = read(f"# Plan 2026\n\n## Doel 1: Elk kind telt\n\nIndicatoren\n- {text}\n")
    assert [one.target.comparison for one in draft.elements if one.target] == [comparison]


@pytest.mark.parametrize("paper", ["verslag van", "besluitenlijst van", "brief d.d."])
def test_the_date_of_a_paper_that_is_adopted_is_no_milestone(paper: str) -> None:
    text = f"Verslag overleg Waardrecht\n\nDatum: 12 maart 2026\n\nDe {paper} 11 december 2025 wordt vastgesteld.\n"
    assert read(text, "verslag.txt").milestones == []


def test_a_list_of_goals_ends_where_the_numbers_count_back() -> None:
    goals = "1. Kinderen groeien veilig op.\n2. Ouders voelen zich gesteund.\n3. Jongeren doen mee.\n\n"
    areas = "3. Een bredere blik op wijken:\n\nDit zijn ze:\n\n- De Hoven\n- Zuidrand\n"
    text = f"# Agenda 2026\n\n## Doelstellingen\n\n{goals}{areas}"
    assert [one.text for one in read(text).elements] == [
        "Kinderen groeien veilig op.",
        "Ouders voelen zich gesteund.",
        "Jongeren doen mee.",
    ]


@pytest.mark.parametrize(
    ("more", "text"),
    [
        ("  De proef loopt een jaar.", "We starten een proef. De proef loopt een jaar."),
        ("  Trekker: GGD", "We starten een proef."),
    ],
)
def test_a_paragraph_set_in_under_an_item_is_part_of_it(more: str, text: str) -> None:
    draft = read(
        f"# Plan 2026\n\n## Doel 1: Elk kind telt\n\nActies\n\n- We starten een proef.\n\n{more}\n\n- We evalueren.\n"
    )
    assert [one.text for one in draft.elements if one.kind == "effort"] == [text, "We evalueren."]


LINES = """# Actieplan 2026

## Actielijn 1: Vinden

Doelen
1. Inwoners weten de weg.
2. Werkgevers herkennen het.

## Actielijn 2: Leren

Doelen
1. Iedere deelnemer leert.

| Actie | Wie | Kosten |
|---|---|---|
| 2.1 Taalcafé | Welzijn Waardrecht | € 12.000 |
| {added} | | € 12.000 |
"""


@pytest.mark.parametrize("added", ["Totaal", "Totale kosten", "Subtotaal"])
def test_numbers_of_actions_go_on_from_their_theme_and_sums_are_no_action(added: str) -> None:
    draft = read(LINES.format(added=added))
    assert tree(draft)[-1] == "effort: Taalcafé < Iedere deelnemer leert."
    assert [one.amount for one in draft.money] == ["12000.00", "12000.00"]


@pytest.mark.parametrize("gap", ["<td></td>", ""])
def test_rows_under_a_tall_cell_whose_span_is_lost_are_moved_back(gap: str) -> None:
    row = "<tr><td>{}</td><td>{}</td><td>{}</td></tr>"
    short = "<tr><td>{}</td><td>{}</td>" + gap + "</tr>"
    rows = [
        row.format("Doel", "Prestatie", "Wie"),
        row.format("1.1 Kinderen groeien veilig op", "1.1.1 Meldcode op elke school", "GGD"),
        short.format("1.1.2 Training voor trainers", "Welzijn Waardrecht"),
        row.format("1.2 Jongeren doen mee", "1.2.1 Jongerenraad", "gemeente"),
        short.format("1.2.2 Jeugdpunt in Zuidrand", "gemeente"),
    ]
    assert tree(read(f"# Voortgang programma 2026\n\n<table>{''.join(rows)}</table>\n")) == [
        "goal: Kinderen groeien veilig op",
        "effort: Meldcode op elke school < Kinderen groeien veilig op",
        "effort: Training voor trainers < Kinderen groeien veilig op",
        "goal: Jongeren doen mee",
        "effort: Jongerenraad < Jongeren doen mee",
        "effort: Jeugdpunt in Zuidrand < Jongeren doen mee",
    ]


PARTS = """# Regionaal programma 2026

## 2 {first}

**Doel:** Alle leerlingen zijn aanwezig op school.

**{sub}:**
1. Verzuim is eerder in beeld.

| Subdoel | Actie | Wie |
|---|---|---|
| 1 | Verzuimkaart invoeren | Leerplicht |

## 3 {second}

**Doel:** Geen leerling valt uit bij een overstap.

**{sub}:**
1. Scholen dragen warm over.

| Subdoel | Actie | Wie |
|---|---|---|
| 1 | Overstapcoach aanstellen | Waardcollege |
"""


@pytest.mark.parametrize("sub", ["Subdoelen", "Deeldoelen", "Concrete doelen"])
def test_parts_of_a_goal_stand_under_it_and_their_numbers_mean_those_of_their_chapter(sub: str) -> None:
    assert tree(read(PARTS.format(first="Aanwezig", second="Overgangen", sub=sub)))[-3:] == [
        "goal: Geen leerling valt uit bij een overstap. < Overgangen",
        "goal: Scholen dragen warm over. < Geen leerling valt uit bij een overstap.",
        "effort: Overstapcoach aanstellen < Scholen dragen warm over.",
    ]


@pytest.mark.parametrize("label", ["Status", "Voortgang", "Stand van zaken"])
def test_a_heading_under_a_goal_over_a_line_that_says_how_far_it_is_is_an_action(label: str) -> None:
    text = (
        "Voortgangsrapportage Waardrecht 2026\n\nDoel 1 Inwoners doen mee\n\n1.1 Vrijwilligerspunt openen\n"
        f"{label}: gereed\nToelichting: Het punt is op 3 februari 2026 geopend.\n\n1.2 Sportclubs toegankelijk maken\n"
        f"{label}: loopt\nToelichting: In mei volgen er vier.\n"
    )
    assert tree(read(text, "voortgang.txt")) == [
        "goal: Inwoners doen mee",
        "effort: Vrijwilligerspunt openen < Inwoners doen mee",
        "effort: Sportclubs toegankelijk maken < Inwoners doen mee",
    ]


@pytest.mark.parametrize("asked", ["Wat kost dat?", "Wat kost het?", "Wat mag het kosten?"])
def test_a_table_of_activities_and_years_under_what_it_costs_is_one_of_money(asked: str) -> None:
    rows = "| Taalklassen | 180.000 | 185.000 |\n| Kindpas | 60.000 | 60.000 |"
    table = f"| Activiteit | 2026 | 2027 |\n|---|---|---|\n{rows}\n"
    done = "## Speerpunt 1: Taal\n\nWat doen we daarvoor?\n\n* Taalklassen."
    draft = read(f"# Beleidskader 2026\n\n{done}\n\n{asked}\n\n{table}")
    assert tree(draft) == ["theme: Taal", "effort: Taalklassen. < Taal"]
    assert [(one.amount, one.year) for one in draft.money][:2] == [("180000.00", "2026"), ("185000.00", "2027")]


MEETING = """NOTULEN STUURGROEP LEA WAARDRECHT
Datum: 4 november 2025

Agendapunt 1: Taalvisie
Afspraak: de gemeente stuurt de visie voor 1 december 2025 rond.

Agendapunt 2: Thuiszitters
Dat is een daling {than} 1 oktober 2024.

{head}

| Nr | Actie | Wie |
|---|---|---|
| 1 | Visie rondsturen | Gemeente |
"""


@pytest.mark.parametrize("head", ["ACTIELIJST", "Actiepunten"])
@pytest.mark.parametrize("than", ["ten opzichte van", "vergeleken met", "t.o.v."])
def test_actions_of_a_meeting_are_not_about_its_last_item_and_what_is_compared_with_is_no_milestone(
    than: str, head: str
) -> None:
    draft = read(MEETING.format(than=than, head=head), "notulen.txt")
    assert tree(draft)[-1] == "effort: Visie rondsturen"
    assert [one.text for one in draft.milestones] == ["de gemeente stuurt de visie voor 1 december 2025 rond."]


def test_a_number_before_a_goal_with_several_actions_is_that_of_the_goal() -> None:
    head = "| Nr | Doelstelling | Activiteiten | Wie |\n|---|---|---|---|\n"
    first = "| 1 | Ouders zijn goed voorbereid | • Huisbezoeken<br>• Voorlichting | JGZ |\n"
    draft = read(f"# Jaarplan 2026\n\n{head}{first}| 2 | Men kent elkaar | • Overleg | GGD |\n")
    assert [(one.kind, one.number) for one in draft.elements] == [
        ("goal", "1"),
        ("effort", None),
        ("effort", None),
        ("goal", "2"),
        ("effort", None),
    ]


@pytest.mark.parametrize(
    ("over", "under"), [("Ambitie", "Doelstellingen 2027"), ("Hoofddoel", "Doelen"), ("Doel", "Subdoelen")]
)
def test_goals_listed_under_an_ambition_told_before_them_are_parts_of_it(over: str, under: str) -> None:
    part = "## Thema {}\n\n**{}:** {}\n\n**{}:**\n- {}\n\n"
    text = part.format("Roken", over, "een rookvrije jeugd.", under, "Alle speeltuinen zijn rookvrij.")
    text += part.format("Alcohol", over, "jongeren drinken niet.", under, "Ouders stellen grenzen.")
    assert [line for line in tree(read(f"# Preventieakkoord 2026\n\n{text}")) if line.startswith("goal")] == [
        "goal: een rookvrije jeugd. < Roken",
        "goal: Alle speeltuinen zijn rookvrij. < een rookvrije jeugd.",
        "goal: jongeren drinken niet. < Alcohol",
        "goal: Ouders stellen grenzen. < jongeren drinken niet.",
    ]


def test_a_level_of_before_is_called_by_the_share_of_now_that_stands_before_it() -> None:
    text = "# Beleidsplan 2026\n\nIn Waardrecht rookt 14% van de jongeren. In 2021 was dit 12%.\n"
    assert [(one.indicator, one.value) for one in read(text).measurements] == [("jongeren", 12)]


def test_a_list_behind_an_account_in_prose_is_no_list_of_efforts_of_its_heading() -> None:
    told = "Dit is de achtergrond.\n\nDaarover is veel gezegd.\n\nDe wijken zijn:\n\n- De Hoven\n- Zuidrand\n\n"
    text = f"# Agenda 2026\n\n## 1 Versterken wat er is\n\n{told}## 2 Kinderen groeien veilig op\n\n{told}"
    assert [one for one in read(text).elements if one.kind == "effort"] == []


CLOSE = """Jeugdnota Waardrecht 2026-2029
Deze nota werkt de jeugdvisie uit. De raad heeft die visie vastgesteld.
1. Ouders ondersteunen
Ouders staan aan de basis. Niet alle ouders weten waar zij terechtkunnen.
Doelstelling
Ouders krijgen op tijd hulp bij opvoeden.
{acts}
1. Het CJG houdt elke week een inloop in De Hoven.
2. De GGD Waardland geeft de cursus Samen opvoeden.
2. Jongeren in de vrije tijd
Jongeren willen plekken om elkaar te ontmoeten.
Doelstelling
Elke wijk heeft een plek voor jongeren.
{acts}
1. Welzijn Waardrecht opent een ruimte in Zuidrand.
2. Er komt een skatebaan in Oud-Waard.
3. {last}
Het college vertelt de raad elk jaar hoe het gaat.
"""


@pytest.mark.parametrize("acts", ["Acties", "Activiteiten", "Wat gaan we doen?"])
@pytest.mark.parametrize("last", ["Financiën", "Evaluatie", "Tot slot"])
def test_numbered_titles_of_chapters_are_no_items_where_every_paragraph_is_a_line(acts: str, last: str) -> None:
    efforts = [one for one in tree(read(CLOSE.format(acts=acts, last=last), "nota.txt")) if one.startswith("effort")]
    assert efforts == [
        "effort: Het CJG houdt elke week een inloop in De Hoven. < Ouders krijgen op tijd hulp bij opvoeden.",
        "effort: De GGD Waardland geeft de cursus Samen opvoeden. < Ouders krijgen op tijd hulp bij opvoeden.",
        "effort: Welzijn Waardrecht opent een ruimte in Zuidrand. < Elke wijk heeft een plek voor jongeren.",
        "effort: Er komt een skatebaan in Oud-Waard. < Elke wijk heeft een plek voor jongeren.",
    ]


def test_goals_in_a_numbered_list_with_words_below_each_stay_its_items() -> None:
    text = "Jeugdnota Waardrecht\n\nDoelen\n1. Meer plezier\nDat is nodig.\n2. Meer sport\nOok dat is nodig.\n"
    assert [one.text for one in read(text, "nota.txt").elements] == ["Meer plezier", "Meer sport"]


FRONT = "Gemeenteblad van Waardrecht\n| Organisatie | Nummer |\n|---|---|\n| Waardrecht | 2026, 52647 |\nU bent hier:\n"


@pytest.mark.parametrize("front", [FRONT, "Permanente link\nNaar de actuele versie van de regeling\n"])
def test_below_what_a_law_site_says_the_paper_has_its_title_and_each_chapter_its_theme(front: str) -> None:
    draft = read(front + CLOSE.format(acts="Acties", last="Evaluatie"), "nota.txt")
    assert draft.document.title == "Jeugdnota Waardrecht 2026-2029"
    themes = [one.text for one in draft.elements if one.kind == "theme"]
    assert themes == ["Ouders ondersteunen", "Jongeren in de vrije tijd"]
