"""Indicator tables of budget sites with each cell on a line of its own, and what such sites say around them."""

import pytest
from tests.reading.forms.helpers import read, tree

from doelnet.draft import Draft

HEAD = "Begroting 2025\n\nProgramma 4: Opgroeien in Waardrecht\n\nBeleidsindicatoren\n\n"


def cells(*lines: str) -> str:
    """Return cells with white between them; a cell with a stroke in it stands on two lines."""
    return "\n\n".join(line.replace("/", "\n") for line in lines) + "\n\n"


def targets(draft: Draft) -> list[tuple[str, object, object]]:
    """Return the targets in short: name, value or direction, year."""
    found = [(e.text, e.target) for e in draft.elements if e.target]
    return [(text, target.comparison if target.value is None else target.value, target.due) for text, target in found]


def measured(draft: Draft) -> list[tuple[str, float, str]]:
    """Return the measurements in short."""
    return [(one.indicator, one.value, one.date) for one in draft.measurements]


@pytest.mark.parametrize(
    "titles",
    [
        ("Werkelijk/2023", "Begroting/2025"),
        ("Gemeten/2023", "Beoogd/2025"),
        ("Behaald 2023", "Norm/2025"),
        ("Realisatie/2023", "Streefwaarde/2025"),
    ],
)
@pytest.mark.parametrize("stub", ["Indicator", "Effectindicator(en)", "Kengetal"])
def test_the_year_under_a_title_is_of_that_title(titles: tuple[str, str], stub: str) -> None:
    draft = read(HEAD + cells(stub, *titles, "Thuiszitters", "14", "9", "Relatief verzuim", "21", "18"), "b.txt")
    assert measured(draft) == [("Thuiszitters", 14, "2023"), ("Relatief verzuim", 21, "2023")]
    assert targets(draft) == [("Thuiszitters", 9, "2025"), ("Relatief verzuim", 18, "2025")]


@pytest.mark.parametrize("dot", ["", "."])
def test_the_number_of_a_row_in_a_cell_of_its_own_is_no_figure_of_the_row_above_it(dot: str) -> None:
    rows = ("1" + dot, "Thuiszitters", "14", "9", "2" + dot, "Absoluut verzuim", "2", "3", "3" + dot, "Vrijstellingen")
    draft = read(HEAD + cells("Indicator", "Realisatie 2023", "Streefwaarde 2025", *rows, "7", "5"), "b.txt")
    assert measured(draft) == [
        ("Thuiszitters", 14, "2023"),
        ("Absoluut verzuim", 2, "2023"),
        ("Vrijstellingen", 7, "2023"),
    ]


@pytest.mark.parametrize(("word", "meant"), [("toename", "increase"), ("daling", "decrease"), ("stabiel", "stable")])
def test_a_direction_and_an_empty_cell_take_the_place_of_a_figure(word: str, meant: str) -> None:
    rows = ("% jeugd (12-18 jaar) dat wekelijks sport *", "48%", word, "% ouders dat de school waardeert", "-", word)
    draft = read(HEAD + cells("Indicator", "Behaald/2023", "Beoogd/2025", *rows), "b.txt")
    assert [target[1] for target in targets(draft)] == [meant, meant]
    assert [value for _, value, _ in measured(draft)] == [48]


@pytest.mark.parametrize("when", ["Peiljaar", "Jaar waarop cijfer betrekking heeft", "Periode"])
@pytest.mark.parametrize("value", ["Cijfer begroting 2025", "Waarde in de begroting"])
def test_the_paper_in_which_a_figure_stands_does_not_tell_when_it_was_measured(when: str, value: str) -> None:
    titles = ("Nr.", "Naam indicator", "Eenheid", "Bron", when, value, "Vergelijkend cijfer", "Vergelijking")
    one = ("I.17.", "Absoluut verzuim", "Aantal per 1.000 leerlingen", "DUO", "2022", "4", "2", "Regio Waardland")
    two = ("I.18.", "Relatief verzuim", "Aantal per 1.000 leerlingen", "DUO", "2023", "21.51", "28.46", "Waardland")
    draft = read(HEAD + cells(*titles, *one, *two), "b.txt")
    assert targets(draft) == []
    assert measured(draft) == [("Absoluut verzuim", 4, "2022"), ("Relatief verzuim", 21.51, "2023")]


@pytest.mark.parametrize(
    "name", ["Jongeren met jeugdreclassering", "Jeugdwerkloosheid", "Jongeren met jeugdbescherming"]
)
def test_less_is_wanted_of_what_nobody_wants(name: str) -> None:
    rows = ("| Indicator | Begroting 2025 |", "|---|---|", f"| {name} | 3 |", f"| {name} in Zuidrand | 4 |")
    draft = read("# Begroting 2025\n\n## Indicatoren\n\n" + "\n".join(rows) + "\n")
    assert {e.target.comparison for e in draft.elements if e.target} == {"at-most"}


@pytest.mark.parametrize(
    "titles",
    [
        ("Lasten/2025", "Baten/2025", "Saldo/2025"),
        ("2025/lasten", "2025/baten", "2025/saldo"),
        ("Begroot/2023", "Begroot/2024", "Begroot/2025"),
    ],
)
def test_amounts_under_titles_on_two_lines_are_read(titles: tuple[str, ...]) -> None:
    text = "Begroting 2025\n\nBedragen x € 1.000\n\n"
    draft = read(
        text + cells("Omschrijving", *titles, "Jongerenwerk", "43", "7", "36", "Sport", "51", "9", "42"), "b.txt"
    )
    assert [one.amount for one in draft.money] == [f"{n}000.00" for n in (43, 7, 36, 51, 9, 42)]


@pytest.mark.parametrize("short", ["Begr", "Begr.", "Begroot"])
def test_a_budget_is_known_by_the_start_of_its_word(short: str) -> None:
    rows = "Lasten 52.280 57.088 54.073\nBaten 12.587 11.622 10.023\n"
    text = f"Wat gaat het kosten?\n\nBedragen x €1.000\nRealisatie 2023 Begroot 2024 {short} 2025\n{rows}"
    assert [(one.amount, one.phase) for one in read("Begroting 2025\n\n" + text, "b.txt").money][:3] == [
        ("52280000.00", "actual"),
        ("57088000.00", "budget"),
        ("54073000.00", "budget"),
    ]


@pytest.mark.parametrize("over", ["Overzicht lasten en baten", "Lasten & baten", "Totaal baten en lasten"])
def test_figures_of_a_broken_table_are_neither_results_nor_benefits(over: str) -> None:
    rows = ("2025 lasten", "2025 baten", "2026 saldo", "Jeugdhulp", "-133", "Resultaat", "0", "0")
    text = "Doelstelling\n\nElk kind in Waardrecht groeit veilig op.\n\nResultaten\n\n  1. Een sluitende keten.\n\n"
    text += "Wat gaan we doen?\n\n- We openen een jongerenpunt in De Hoven.\n\n"
    draft = read("Begroting 2025\n\n" + text + cells(over, *rows), "b.txt")
    assert [e.kind for e in draft.elements] == ["goal", "result", "effort"]


@pytest.mark.parametrize(
    "lead",
    [
        "Met de volgende indicatoren volgen wij de resultaten van onze inspanningen:",
        "Wij gebruiken deze indicatoren om de voortgang van onze activiteiten te meten:",
        "De onderstaande effectindicatoren laten zien of onze maatregelen werken:",
    ],
)
def test_indicators_in_a_list_are_no_efforts(lead: str) -> None:
    items = "- Overgewicht: het percentage kinderen met overgewicht\n- Leefstijl: de leefstijlscore van onze inwoners\n"
    assert tree(
        read(f"# Begroting 2025\n\n## Wat willen we bereiken?\n\n- Een gezonde jeugd.\n\n{lead}\n\n{items}")
    ) == ["goal: Een gezonde jeugd."]


@pytest.mark.parametrize(
    "sentence",
    [
        "Programma 2 verandert door de nieuwe visie op samenleven. De raad besluit daarover in het najaar.",
        "Programma 3 volgt de indeling van vorig jaar.",
        "Thema 4 vervalt, omdat de regio dit overneemt.",
    ],
)
def test_a_sentence_about_a_programme_does_not_name_it(sentence: str) -> None:
    text = f"# Begroting 2025\n\n{sentence}\n\n## Wat willen we bereiken?\n\n- Elk kind leest met plezier.\n"
    assert tree(read(text)) == ["goal: Elk kind leest met plezier."]


@pytest.mark.parametrize(
    "question",
    ["Wat is onze ambitie?", "Wat zijn de doelen (voor 2025 - 2028)?", "Wat is onze ambitie en wat hebben we gemeten?"],
)
def test_a_question_after_the_ambition_asks_for_goals(question: str) -> None:
    text = f"# Begroting 2025\n\n## {question}\n\nOuders waarderen de hulp van het jeugdteam.\n"
    assert tree(read(text)) == ["goal: Ouders waarderen de hulp van het jeugdteam."]


@pytest.mark.parametrize("white", ["", "\n"])
@pytest.mark.parametrize(
    "acts",
    [
        ("Starten van een kindpakket voor gezinnen met weinig geld", "Uitvoeren van de nota", "Evalueren van de inzet"),
        (
            "Elk schooljaar een week zonder pesten",
            "Nieuwe speelplekken in Zuidrand en 't Spoor",
            "Zwemles voor iedereen",
        ),
        ("Jongerenwerk", "Buurtsport in De Hoven", "Een jongerenpunt bij Bibliotheek Waardland"),
    ],
)
def test_lines_without_marks_right_under_a_question_are_its_answers(acts: tuple[str, ...], white: str) -> None:
    text = "Begroting 2025\n\nProgramma 4 Jeugd\n\nWat gaan we daarvoor doen?\n" + white + "\n".join(acts)
    assert [e.text for e in read(text + "\n\nWat mag het kosten?\n", "b.txt").elements][1:] == list(acts)


@pytest.mark.parametrize("head", ["Beleidsnota's", "Overzicht kaderstellende nota's", "Relevante beleidsnota's"])
def test_papers_that_each_open_with_their_year_are_a_list(head: str) -> None:
    papers = [
        "2021 Beleidsnota Wmo 2022-2025",
        "2024 Beleidsplan Meedoen in Waardrecht 2024-2028",
        "2025 Kadernota Jeugd",
    ]
    text = f"Begroting 2026\n\nProgramma 6 Sociaal domein\n\n{head}\n\n" + "\n".join(papers)
    assert [one.title for one in read(text + "\n\nIndicatoren\n", "b.txt").references] == papers


@pytest.mark.parametrize("over", ["Maatschappelijke effecten", "Beoogd effect", "Wat willen we bereiken?"])
def test_a_numbered_heading_over_a_question_opens_a_part_and_is_no_goal(over: str) -> None:
    text = f"# Programma 2 Opgroeien\n\n## {over}\n\nAlle kinderen groeien kansrijk op.\n\n### 2.1 Jeugdbeleid\n\n"
    text += (
        "#### Wat willen we bereiken?\n\nJongeren doen mee.\n\n### 2.2 Jeugdzorg\n\n#### Wat willen we bereiken?\n\n"
    )
    goals = [e.text for e in read(text + "Minder kinderen in de jeugdzorg.\n").elements if e.kind == "goal"]
    assert goals == ["Alle kinderen groeien kansrijk op.", "Jongeren doen mee.", "Minder kinderen in de jeugdzorg."]


@pytest.mark.parametrize("titles", ["Beoogd maatschappelijk effect Doelstellingen", "Ambitie Doelen"])
def test_numbers_that_a_site_set_behind_the_cell_before_them_open_goals(titles: str) -> None:
    text = f"Programma 7. Jeugd\n\nWat wilden we bereiken?\n\n{titles}\nElk kind leert. 1.     Bouwen van kindcentra.\n"
    text += "2.     Samenwerken met de scholen.\nElk kind speelt. 3.     Aanleggen van speelplekken in 't Spoor.\n"
    goals = [(e.number, e.text) for e in read(text, "b.txt").elements if e.kind == "goal"]
    assert [one for one in goals if one[0]] == [
        ("1", "Bouwen van kindcentra."),
        ("2", "Samenwerken met de scholen."),
        ("3", "Aanleggen van speelplekken in 't Spoor."),
    ]
    assert (None, "Elk kind leert.") in goals


@pytest.mark.parametrize("title", ["Programma 5 Onderwijs", "Onderwijs en jeugd", "Pijler 2 Opgroeien"])
@pytest.mark.parametrize("other", ["Nederland", "Neder land", "Regio Waardland"])
def test_a_title_over_a_table_of_pipes_without_its_other_cells_is_no_header_and_no_goal(title: str, other: str) -> None:
    rows = (
        f"{title} | ||||||\nIndicator | Eenheid | Waardrecht | {other} | Bron | Periode |\n|---|---|---|---|---|---|\n"
    )
    rows += "Absoluut verzuim | Per 1.000 leerlingen | 12,1 | 6,3 | DUO | 2023 |\n"
    rows += "Relatief verzuim | Per 1.000 leerlingen | 38 | 27 | DUO | 2023 |\n"
    draft = read(f"# Begroting gemeente Waardrecht 2025\n\n{rows}")
    assert measured(draft) == [("Absoluut verzuim", 12.1, "2023"), ("Relatief verzuim", 38, "2023")]
    assert not [e for e in draft.elements if e.kind == "goal"]


def test_under_titles_of_years_a_row_with_fewer_figures_has_cells_that_nobody_can_place() -> None:
    rows = (
        "Thuiszitters",
        "14",
        "12",
        "9",
        "Vrijstellingen",
        "7",
        "Relatief verzuim",
        "21",
        "20",
        "18",
        "Verzuim",
        "3",
        "2",
    )
    draft = read("Jaarstukken 2024\n\nOnderwijs\n\n" + cells("Omschrijving", "2022", "2023", "2024", *rows), "b.txt")
    assert measured(draft) == [("Thuiszitters", v, y) for v, y in ((14, "2022"), (12, "2023"), (9, "2024"))] + [
        ("Relatief verzuim", v, y) for v, y in ((21, "2022"), (20, "2023"), (18, "2024"))
    ]


@pytest.mark.parametrize("own", ["88 kinderen", "88"])
def test_rows_of_which_empty_cells_are_gone_hide_none_of_the_others(own: str) -> None:
    titles = ("Indicator", "Eenheid", "Realisatie/2023", "Begroting 2025", "NL", "Bron")
    one = ("Kinderen in uitkeringsgezin", "% kinderen tot 18 jaar", "4 %", own, "2022: 6 %", "CBS")
    short = ("Werkloze jongeren", "% 16 t/m 22 jarigen", "1 %", "2022: 2 %", "CBS")
    draft = read(HEAD + cells(*titles, *one, *short, "Banen", "Aantal", "545,8", "550", "2022 805,5", "LISA"), "b.txt")
    assert measured(draft) == [("Kinderen in uitkeringsgezin", 4, "2023"), ("Banen", 545.8, "2023")]
    assert [(e.text, e.target.value, e.target.unit) for e in draft.elements if e.target] == [
        ("Kinderen in uitkeringsgezin", 88, "kinderen" if own != "88" else "%"),
        ("Banen", 550, "banen"),
    ]


@pytest.mark.parametrize("sides", [("Lasten", "Baten"), ("Baten", "Lasten"), ("Uitgaven", "Inkomsten")])
def test_a_row_over_its_costs_and_income_is_their_balance(sides: tuple[str, str]) -> None:
    rows = ("1 Welzijn", "30", "32", "1.1 Jeugd", "30", "32", sides[0], "40", "42", sides[1], "-10", "-10")
    text = "Begroting 2025\n\nBegroting op deelprogramma (bedragen x € 1.000)\n\n"
    draft = read(text + cells("Omschrijving", "2025", "2026", *rows), "b.txt")
    assert [one.side for one in draft.money][:4] == ["balance"] * 4
    assert {one.side for one in draft.money[4:]} == {"expense", "income"}


@pytest.mark.parametrize(("said", "euros"), [("x 1.000", "12525060.00"), ("€ x 1.000", "12525060.00")])
def test_amounts_that_no_town_has_are_printed_in_whole_euros(said: str, euros: str) -> None:
    rows = cells("Lasten & baten", said, "Lasten", "€ 12.525.060", "5,3 %", "Baten", "€ 5.078.951", "2,2 %")
    draft = read("Jaarstukken 2024\n\nProgramma 4 Onderwijs\n\n" + rows, "b.txt")
    assert [one.amount for one in draft.money] == [euros, "5078951.00"]


@pytest.mark.parametrize("word", ["Onttrekkingen aan reserves", "Ontrekkingen aan reserves", "Ontrekking reserve"])
def test_what_is_taken_from_a_reserve_is_income_however_it_is_spelled(word: str) -> None:
    text = f"Begroting 2025\n\nBedragen x € 1.000\n\n{cells('Omschrijving', 'Begroting 2025', 'Begroting 2026')}"
    draft = read(text + cells("Totale lasten", "-21", "-20", "Totale baten", "5", "6", word, "6", "7"), "b.txt")
    assert [one.side for one in draft.money] == ["expense"] * 2 + ["income"] * 4


@pytest.mark.parametrize("last", ["Streefwaarde", "Streefwaarde 2028"])
def test_numbered_rows_keep_their_years_beside_a_column_without_one(last: str) -> None:
    titles = ("Indicator", "Werkelijk/2022", "Werkelijk/2023", "Begroting/2024", "Begroting 2025", last)
    rows = ("1", "Thuiszitters", "n.n.b.", "14", "-", "9", ".", "2", "Banen (21)", "667,3", "668,8", "689,0", "690,0")
    more = ("861,6", "3", "Jongeren met jeugdhulp (29)", "7,9", "10,0", "9,0", "10,0", "10,0")
    draft = read(HEAD + cells(*titles, *rows, *more), "b.txt")
    assert len(draft.measurements) == 5
    assert {(e.text, e.target.due) for e in draft.elements if e.target} >= {
        ("Thuiszitters", "2025"),
        ("Banen (21)", "2024"),
        ("Jongeren met jeugdhulp (29)", "2025"),
    }
