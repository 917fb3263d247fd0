"""Budgets, framework letters, progress reports, accounts: cards of questions, performances and what was delivered."""

import pytest
from tests.reading.forms.helpers import read, tree


def money(text: str) -> list[tuple[str, str, str]]:
    """Return what a document says of money in short, without phase, in thousands."""
    return [(m.amount.removesuffix("000.00"), m.side, str(m.recurring)) for m in read(text).money]


def _card(title: str, *rows: tuple[str, str]) -> str:
    lines = "".join(f"<tr><td>{question}</td><td>{answer}</td></tr>" for question, answer in rows)
    return f'<table><tr><th colspan="2">{title}</th></tr>{lines}</table>'


def test_a_card_answers_its_questions_under_the_goal_that_stands_over_both_columns() -> None:
    cards = _card(
        "Opgave 1. Ouders vinden hulp",
        ("Wat speelt er?", "Ouders weten de weg niet."),
        ("Wat willen we bereiken?", "Elke ouder kent het wijkteam."),
        ("Wat stellen we voor?", "<ul><li>Een spreekuur op school</li><li>Een oudercafé</li></ul>"),
    )
    cards += _card(
        "Opgave 2. Jongeren doen mee",
        ("Aanleiding", "Jongeren missen een plek."),
        ("Wat willen we bereiken?", "Elke wijk heeft een plek."),
        ("Wat gaan we daarvoor doen?", "Een jongerencentrum openen in Zuidrand"),
    )
    draft = read(f"<h1>Kaderbrief 2027</h1><h2>Programma 4 Jeugd</h2>{cards}", "kaderbrief.html")
    assert tree(draft) == [
        "theme: Jeugd",
        "goal: Ouders vinden hulp < Jeugd",
        "goal: Elke ouder kent het wijkteam. < Ouders vinden hulp",
        "effort: Een spreekuur op school < Elke ouder kent het wijkteam.",
        "effort: Een oudercafé < Elke ouder kent het wijkteam.",
        "goal: Jongeren doen mee < Jeugd",
        "goal: Elke wijk heeft een plek. < Jongeren doen mee",
        "effort: Een jongerencentrum openen in Zuidrand < Elke wijk heeft een plek.",
    ]


@pytest.mark.parametrize(
    "title", ["Kaderbrief 2027-2030", "Voorjaarsnota 2026", "Kadernota 2027", "Programmabegroting 2027"]
)
def test_a_paper_of_planning_and_control_that_greets_the_council_is_a_budget_and_no_message(title: str) -> None:
    draft = read(f"# {title}\n\nGeachte leden van de raad,\n\nHierbij onze plannen.\n\n## Doel 1: Kinderen lezen\n")
    assert draft.document.kind == "budget"
    assert not draft.decisions


@pytest.mark.parametrize(
    ("goal", "effort", "status"),
    [
        ("Doel", "Prestatie", "Geleverd"),
        ("Hoofddoelstelling", "Geplande prestatie 2025", "Behaald?"),
        ("Beleidsdoelstelling", "Wat zouden we daarvoor doen?", "Stand van zaken"),
        ("Ambitie", "Hebben we gedaan wat we zouden doen?", "Oordeel"),
        ("Welk doel", "Voornemens", "Uitgevoerd"),
        ("Langetermijndoel", "Beleidsactiviteit", "Op koers"),
    ],
)
def test_many_words_head_the_columns_of_goals_efforts_and_how_they_stand(goal: str, effort: str, status: str) -> None:
    table = (
        f"| {goal} | {effort} | {status} | Toelichting |\n|---|---|---|---|\n| Kinderen lezen | Voorlezen | ja | |\n"
    )
    draft = read(f"# Jaarstukken 2025\n\nGemeente Waardrecht\n\n## Programma 4 Jeugd\n\n{table}")
    assert tree(draft)[-2:] == ["goal: Kinderen lezen < Jeugd", "effort: Voorlezen < Kinderen lezen"]


def test_s_and_i_beside_amounts_say_how_long_they_last_and_not_on_which_side_they_stand() -> None:
    rows = "| Coaches | S | 30 | 40 |\n| Speeltuin | I | 50 | |\n| Totaal lasten | | 80 | 40 |\n"
    text = f"# Kaderbrief 2027\n\n## Kosten (x € 1.000)\n\n| | S/I | 2027 | 2028 |\n|---|---|---|---|\n{rows}"
    assert money(text) == [
        ("30", "expense", "True"),
        ("40", "expense", "True"),
        ("50", "expense", "False"),
        ("80", "expense", "None"),
        ("40", "expense", "None"),
    ]


def test_v_and_n_in_a_column_of_their_own_tell_the_sign_of_the_amount_before_them() -> None:
    rows = "| Hogere rijksbijdrage | 0 | 45 | 45 | V |\n| Verbouwing | 20 | 0 | 20 | N |\n"
    head = "| Onderwerp | Lasten | Baten | Saldo | V/N |\n|---|---|---|---|---|\n"
    text = f"# Bestuursrapportage 2026\n\n## Afwijkingen (x € 1.000)\n\n{head}{rows}"
    found = read(text).money
    assert {m.phase for m in found} == {"change"}
    assert [(m.amount, m.side) for m in found] == [
        ("0.00", "expense"),
        ("45000.00", "income"),
        ("45000.00", "balance"),
        ("20000.00", "expense"),
        ("0.00", "income"),
        ("-20000.00", "balance"),
    ]


def test_the_difference_with_what_was_spent_is_a_balance_where_v_and_n_stand_behind_it() -> None:
    head = "| x € 1.000 | Begroting 2025 | Rekening 2025 | Verschil |\n|---|---|---|---|\n"
    rated = f"{head}| Lasten | 90 | 95 | 5 N |\n| Baten | 20 | 23 | 3 V |\n"
    assert money(f"# Jaarstukken 2025\n\n{rated}")[2::3] == [("-5", "balance", "None"), ("3", "balance", "None")]
    assert len(money(f"# Jaarstukken 2025\n\n{rated.replace(' N |', ' |').replace(' V |', ' |')}")) == 4


def test_amounts_that_are_good_or_bad_by_their_sign_are_balances() -> None:
    head = "| Onderwerp | 2027 | 2028 |\n|---|---|---|\n"
    text = (
        f"# Perspectiefnota 2027\n\n## Effect (x € 1.000; - = nadeel)\n\n{head}| Lagere kosten jeugdhulp | 30 | 40 |\n"
    )
    assert money(f"{text}| Extra coaches | -20 | -20 |\n") == [
        (amount, "balance", "None") for amount in ("30", "40", "-20", "-20")
    ]


@pytest.mark.parametrize(
    ("sentence", "amount"),
    [
        ("De jeugdhulp gaf een nadeel van € 412.000.", "-412"),
        ("Het programma sluit met een tekort van € 50.000.", "-50"),
        ("De rijksbijdrage leverde een voordeel op van € 116.000.", "116"),
        ("Er resteert een nadelig saldo van € 75.000.", "-75"),
    ],
)
def test_a_disadvantage_that_an_annual_report_tells_of_is_a_negative_balance_of_its_year(
    sentence: str, amount: str
) -> None:
    (found,) = read(f"# Jaarstukken 2025\n\n## Toelichting\n\n- {sentence} Dat komt door de lonen.\n").money
    assert (found.amount, found.year, found.phase, found.side) == (f"{amount}000.00", "2025", "actual", "balance")


@pytest.mark.parametrize(
    "heading",
    [
        "Kaderstellende nota's",
        "Relevante beleidsnota's",
        "Vigerende beleidskaders",
        "Kaders",
        "Beleid en kaders",
        "Onderliggend beleid",
        "Nota's en verordeningen",
        "Bijbehorende beleidsstukken",
    ],
)
def test_documents_are_listed_under_many_headings_with_their_year_in_brackets(heading: str) -> None:
    items = "- Onderwijsvisie Waardrecht 2023-2027 (2023)\n- Nota jeugdhulp (raadsbesluit 14 november 2024)\n"
    text = (
        f"# Programmabegroting 2026\n\n## Programma 4 Jeugd\n\n### {heading}\n\n{items}\n### Ontwikkelingen\n\nRust.\n"
    )
    assert [(r.title, r.date) for r in read(text).references or []] == [
        ("Onderwijsvisie Waardrecht 2023-2027", "2023"),
        ("Nota jeugdhulp", "2024-11-14"),
    ]


def test_documents_on_one_line_are_parted_by_semicolons() -> None:
    line = "Kaders: Visie Samen Groot (raad, 3 juli 2025); Beleidsregels ouderbijdrage 2024; Nota lezen 2022-2026"
    assert [(r.title, r.date) for r in read(f"# Jaarstukken 2025\n\n{line}\n").references or []] == [
        ("Visie Samen Groot", "2025-07-03"),
        ("Beleidsregels ouderbijdrage 2024", None),
        ("Nota lezen 2022-2026", None),
    ]


def test_the_sections_of_a_budget_make_it_no_proposal_though_decisions_have_the_same() -> None:
    parts = ("Inleiding", "Kaders", "Risico's", "Participatie", "Communicatie", "Wat mag het kosten?")
    sections = "".join(f"## {part}\n\nHier staat tekst.\n\n" for part in parts)
    goals = "## Doelstelling: Minder verzuim\n\nPrestaties\n\n- Elke maand langs bij de scholen\n"
    draft = read(f"# Programmabegroting 2026\n\n{sections}{goals}")
    assert (draft.document.kind, draft.decisions) == ("budget", [])
    assert tree(draft) == ["goal: Minder verzuim", "effort: Elke maand langs bij de scholen < Minder verzuim"]


TAAKVELD = """<title>Programma 6: Jeugd - Programmabegroting 2026 - Waardrecht</title>
<header><div>Gemeente Waardrecht</div></header>
<main><h1>Programma 6: Jeugd</h1><h2>Waar gaat dit programma over?</h2><p>Over kinderen.</p>
<ul><li>Visie onderwijs 2020-2024 (raad, 14 november 2019)</li></ul>
<h2>Taakveld 4.3 Onderwijsbeleid</h2><h3>Wat willen we bereiken?</h3><h4>6.1 Geen kind begint met achterstand</h4>
<h5>Wat gaan we daarvoor doen?</h5><ul><li>De voorschool op zaterdag openen</li></ul>
<h2>Wat mag het kosten?</h2><p>Programma 6: Jeugd, bedragen x € 1.000</p>
<table><tr><th>Taakveld</th><th>Begroting 2026</th></tr>
<tr><td>4.3 Onderwijsbeleid</td><td>90</td></tr></table></main>"""


def test_a_taakveld_is_a_heading_of_the_budget_and_no_element() -> None:
    assert tree(read(TAAKVELD, "begroting.html")) == [
        "theme: Jeugd",
        "goal: Geen kind begint met achterstand < Jeugd",
        "effort: De voorschool op zaterdag openen < Geen kind begint met achterstand",
    ]


def test_the_page_of_a_budget_takes_its_name_alone_as_title_and_its_year_and_municipality_from_around_it() -> None:
    head = read(TAAKVELD, "begroting.html").document
    assert (head.title, head.organisation, head.period, head.date) == (
        "Programma 6: Jeugd",
        "Gemeente Waardrecht",
        "2026",
        None,
    )


def test_the_day_up_to_which_a_report_tells_is_its_date_and_no_happening() -> None:
    draft = read(
        "# Bestuursrapportage 2026\n\nDe peildatum van dit stuk is 1 mei 2026. De groep start in oktober 2026.\n"
    )
    assert draft.document.date == "2026-05-01"
    assert [m.date for m in draft.milestones] == ["2026-10"]


def test_the_answer_to_what_we_wanted_stands_under_the_goal_right_above_the_question() -> None:
    text = (
        "PROGRAMMAREKENING 2025\n\nPROGRAMMA 6 JEUGD\n\n6.1 Doelstelling: Ouders vinden snel hulp\n\n"
        "Wat wilden we bereiken?\nDe wachttijd is kort.\n\nWat hebben we ervoor gedaan?\n- Extra hulp bij huisartsen\n"
    )
    assert tree(read(text, "rekening.txt"))[1:] == [
        "goal: Ouders vinden snel hulp < JEUGD",
        "goal: De wachttijd is kort. < Ouders vinden snel hulp",
        "effort: Extra hulp bij huisartsen < De wachttijd is kort.",
    ]


def test_a_heading_that_is_a_goal_stands_under_the_programme_and_a_remark_loses_its_label() -> None:
    row = "| Jongerenraad | rood | Toelichting: de start is in mei 2026. |"
    table = f"| Actie | Tijd | Toelichting |\n|---|---|---|\n{row}\n"
    draft = read(f"# Bestuursrapportage 2026\n\n## Programma 4 Jeugd\n\n### 4.1 Jongeren doen mee\n\n{table}")
    assert "goal: Jongeren doen mee < Jeugd" in tree(draft)
    assert [m.text for m in draft.milestones] == ["de start is in mei 2026."]


def test_a_dash_between_words_and_an_amount_is_no_minus() -> None:
    (found,) = read("# Voorjaarsnota 2026\n\n## Doel 1: Kinderen spelen\n\n- Speeltuinen in 2027 – € 90.000\n").money
    assert (found.amount, found.year) == ("90000.00", "2027")
