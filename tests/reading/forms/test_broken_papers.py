"""What a converter broke: headings in two lines, headings without their look, cells that go on in the row below."""

from tests.reading.forms.helpers import read, tree

PARTED = """# Jeugdplan Waardrecht 2026-2029

## {label} 1

## Thuis en buurt

De opvoeding is van ouders.

### 1.1 Ouders vinden op tijd steun

| Inzet | Trekker |
|---|---|
| Oudercafé openen | Welzijn Waardrecht |

### 1.2 Een scheiding brengt geen schade toe

| Inzet | Trekker |
|---|---|
| Loket openen | Lokaal Team |

1.3 Jongeren hebben een eigen plek

| Inzet | Trekker |
|---|---|
| Honk verbouwen | gemeente |

## {label} 2

## Meedoen op school

### 2.1 Ieder kind gaat naar school

| Inzet | Trekker |
|---|---|
| Bij verzuim op bezoek gaan | leerplicht |
"""
CUT = """# Uitvoeringsplan Jeugd Waardrecht 2026-2027

| Doel | Actie | Wie | Resultaat 2026 | Resultaat 2027 |
|---|---|---|---|---|
| Kinderen zijn veilig en | Alle meldingen bespreken met | | Alles is besproken. | In elke klas is één hulp, die |
| gezond | het Lokaal Team | Veilig Thuis | | na schooltijd thuiskomt. |
| | Ouders een jaar lang volgen | Lokaal Team | Vijftig gezinnen zijn | Volgt nog |
| | | | gevolgd. | |
"""


def test_a_label_and_its_words_in_two_headings_are_one() -> None:
    for label in ("Pijler", "Programmalijn", "Thema"):
        draft = read(PARTED.format(label=label))
        assert [(e.number, e.text) for e in draft.elements if e.kind == "theme"] == [
            ("1", "Thuis en buurt"),
            ("2", "Meedoen op school"),
        ]


def test_the_words_of_a_label_may_stand_a_level_below_it_where_no_others_do() -> None:
    plan = PARTED.format(label="Pijler").replace("## Thuis", "### Thuis").replace("## Meedoen", "### Meedoen")
    themes = [
        e.text
        for e in read(plan.replace("### 1.", "#### 1.").replace("### 2.", "#### 2.")).elements
        if e.kind == "theme"
    ]
    assert themes == ["Thuis en buurt", "Meedoen op school"]
    two = "# Jeugdplan Waardrecht\n\n## Thema 1\n\n### Taal\n\nTaal is nodig.\n\n### Sport\n\nSport is goed.\n"
    assert [e.text for e in read(two).elements] == []


def test_a_numbered_heading_that_lost_its_look_is_found_back_by_its_number() -> None:
    lines = tree(read(PARTED.format(label="Pijler")))
    assert "effort: Honk verbouwen < Jongeren hebben een eigen plek" in lines
    assert "effort: Bij verzuim op bezoek gaan < Ieder kind gaat naar school" in lines


def test_cells_that_go_on_in_the_row_below_are_put_together() -> None:
    goal, talk = (
        "Kinderen zijn veilig en gezond",
        "Alle meldingen bespreken met het Lokaal Team",
    )
    follow = "Ouders een jaar lang volgen"
    draft = read(CUT)
    assert tree(draft) == [
        f"goal: {goal}",
        f"effort: {talk} < {goal}",
        f"result 2026: Alles is besproken. < {talk}",
        f"result 2027: In elke klas is één hulp, die na schooltijd thuiskomt. < {talk}",
        f"effort: {follow} < {goal}",
        f"result 2026: Vijftig gezinnen zijn gevolgd. < {follow}",
        f"result 2027: Volgt nog < {follow}",
    ]
    assert [e.owner for e in draft.elements if e.kind == "effort"] == ["Veilig Thuis", "Lokaal Team"]


def test_rows_that_are_written_in_lower_case_are_no_cut_cells() -> None:
    rows = "\n".join(
        f"| {effort} | gemeente |" for effort in ("spreekuur houden", "ouders bezoeken thuis", "wijkfeest houden")
    )
    draft = read(f"# Jeugdplan Waardrecht 2026\n\n## Doel 1: Rust\n\n| Actie | Wie |\n|---|---|\n{rows}\n")
    assert [e.text for e in draft.elements if e.kind == "effort"] == [
        "spreekuur houden",
        "ouders bezoeken thuis",
        "wijkfeest houden",
    ]


def test_a_word_before_a_colon_in_rows_over_the_whole_width_is_the_label_of_themes() -> None:
    for word in ("Leefwereld", "Levensfase", "Kern"):
        rows = "".join(
            f'<tr><td colspan="3"><b>{word}: {name}</b></td></tr><tr><td>Steun bij {name} is er</td><td>Inloop'
            f" {name}"
            "</td><td>GGD Waardland</td></tr>"
            for name in ("Thuis", "School")
        )
        head = "<tr><th>Doel</th><th>Wat doen we?</th><th>Aan zet</th></tr>"
        draft = read(
            f"Bijlage 3 bij het Jeugdprogramma\n\n# Doelenboom jeugd 2026-2029\n\n<table>{head}{rows}</table>\n"
        )
        assert draft.document.title == "Doelenboom jeugd 2026-2029"
        assert [(e.label, e.text) for e in draft.elements if e.kind == "theme"] == [(word, "Thuis"), (word, "School")]


def test_the_meeting_that_decides_dates_a_paper_before_the_initials_under_it() -> None:
    draft = read(
        "# Voorstel aan burgemeester en wethouders\n\nOnderwerp: Plan Jeugd 2026-2027\n\n"
        "| Zaaknummer | Z2026-004417 | Vergadering B en W | 27-01-2026 |\n|---|---|---|---|\n"
        "| Team | Jeugd | Openbaar | Ja |\n\n"
        "### Parafering\n\n- 15-01-2026: Teamleider Jeugd\n\n19-01-2026: Concerncontroller\n\n### Besluit\n\n"
        "1. Het plan vast te stellen.\n"
    )
    assert (draft.document.date, draft.decisions[0].date) == ("2026-01-27", "2026-01-27")


def test_a_document_adopted_is_named_in_a_sentence_that_opens_with_a_label() -> None:
    draft = read(
        "# Doelenboom jeugd Waardrecht 2026-2029\n\nSamenhang met ander beleid: het Jeugdprogramma bouwt voort op het "
        "Beleidskader Jeugd Waardrecht 2026-2030 (vastgesteld door de raad op 19 juni 2025) en raakt "
        "aan het Armoedeplan.\n"
    )
    assert [(r.title, r.date) for r in draft.references] == [("Beleidskader Jeugd Waardrecht 2026-2030", "2025-06-19")]


def test_a_heading_that_goes_on_in_lower_case_on_the_next_line_is_one() -> None:
    parted = [
        "### 1.1 Ouders vinden op tijd\n### steun bij het opvoeden\n",
        "### 1.1 Ouders vinden op tijd\n\n### steun bij het opvoeden\n",
        "### 1.1 Ouders vinden op tijd\nsteun bij het opvoeden\n",
        "### 1.1 **Ouders vinden op tijd**\n### **steun bij het opvoeden**\n",
    ]
    table = "\n| Inzet | Trekker |\n|---|---|\n| Oudercafé openen | Welzijn Waardrecht |\n"
    for title in parted:
        draft = read("# Jeugdplan Waardrecht 2026-2029\n\n" + title + table)
        assert tree(draft)[0] == "goal: Ouders vinden op tijd steun bij het opvoeden"


def test_a_text_right_under_a_heading_is_no_part_of_it() -> None:
    for text in (
        "kinderen groeien op in rust.",
        "en zo verder: alles\n",
        "- kleine stappen",
        "In de wijken gaat het goed",
    ):
        outline = read(f"# Jeugdplan Waardrecht\n{text}\n\n## Doel 1: Rust\n")
        assert outline.document.title == "Jeugdplan Waardrecht"
