"""No name, e-mail address, telephone number or BSN of a person enters a draft, wherever it stands."""

import io
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from docx import Document
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from odfdo import Document as OpenDocument
from odfdo import Row as OpenRow
from odfdo import Table as OpenTable
from openpyxl import Workbook
from tests.reading.formats.helpers import docx, page, pdf
from tests.reading.forms.helpers import read

from doelnet.draft import dumps
from doelnet.reading import formats, forms
from doelnet.reading.blocks import Stream
from doelnet.reading.forms.desk import privacy

EXAMPLES = [p for p in (Path(__file__).parents[3] / "examples").iterdir() if p.suffix in {".md", ".txt", ".html"}]
PERSONAL = {
    "mevrouw Zwanepoel": "zwanepoel",
    "dhr. Zwanepoel": "zwanepoel",
    "wethouder Zwanepoel": "zwanepoel",
    "wethouder A.B. van der Zwanepoel": "zwanepoel",
    "mevrouw Zwanepoel en dhr. Zwanepoel": "zwanepoel",
    "z.poel@waardrecht.example": "waardrecht.example",
    "06-12345678": "12345678",
    "(0123) 45 67 89": "45 67 89",
    "+31 (0)6 12345678": "12345678",
    "111222333": "111222333",
    "1112.22.333": "22.333",
    "A.B. van der Zwanepoel": "zwanepoel",
    "contactpersoon: Sanne Zwanepoel": "zwanepoel",
    "z.poel [at] waardrecht.example": "waardrecht.example",
    "088 - 123 4567": "123 4567",
}
ALONE = {said: sign for said, sign in PERSONAL.items() if said[:2] != "A."} | {
    "mevrouw Zwanepoel Waardcollege": "zwanepoel",
    "mevrouw <b>Zwanepoel</b>": "zwanepoel",
    "jeugdwethouder Zwanepoel": "zwanepoel",
    "drs. S. (Sanne) Zwanepoel": "zwanepoel",
    "z_poel@waardrecht.example": "poel",
    "z.poel&#64;waardrecht.example": "z.poel",
    "010-1234567/06-12345678": "12345678",
    "06\u201112345678": "12345678",
    "tel.0612345678": "12345678",
    "0123-456789": "456789",
    "0031 6 12345678": "12345678",
    "+32 471 12 34 56": "12 34 56",
    "bsn: 111-222-333": "222-333",
}
"""What no other name or number in the document gives away. Initials before "school" may be the school's: they are not
here, as nobody can tell."""


def _places(text: str) -> list[int]:
    """Return where between its words something may be put into a text."""
    start = text.find("<body") + 1
    places = [m.start() for m in re.finditer(r"(?<=[a-z.,])[ \n](?=[A-Za-z])", text) if m.start() > start]
    return [place for place in places if text.rfind("<", 0, place) <= text.rfind(">", 0, place)]


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
@settings(max_examples=25, phases=[Phase.generate])
@given(data=st.data())
def test_a_person_a_document_tells_of_once_stays_out_of_its_draft(path: Path, data: st.DataObject) -> None:
    text = path.read_text(encoding="utf-8")
    said, place = data.draw(st.sampled_from(sorted(ALONE))), data.draw(st.sampled_from(_places(text)))
    stream = formats.stream(path.name, f"{text[:place]} {said} {text[place:]}".encode())
    assert ALONE[said] not in dumps(forms.draft(stream)).decode().lower()


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
@settings(max_examples=5, phases=[Phase.generate])
@given(data=st.data())
def test_personal_data_anywhere_in_a_document_stays_out_of_its_draft(path: Path, data: st.DataObject) -> None:
    text = path.read_text(encoding="utf-8")
    places = _places(text)
    for said in PERSONAL:
        place = data.draw(st.sampled_from(places))
        text = f"{text[:place]} {said} {text[place:]}"
        places = [at if at <= place else at + len(said) + 2 for at in places]
    out = dumps(forms.draft(formats.stream(path.name, text.encode()))).decode().lower()
    assert [said for said, sign in PERSONAL.items() if sign in out] == []


SENTENCES = [
    "Meer jongeren in Waardrecht sporten elke week in de eigen wijk",
    "Wij openen in 2027 een sportplek in De Hoven",
    "In 2027 sport 60% van de jongeren elke week",
    "De GGD Waardland geeft op alle scholen les over gezond eten",
]


def _with_personal_data(data: st.DataObject) -> list[tuple[str, str]]:
    """Return the paragraphs of a plan, each with its style, with personal data between their words."""
    lines = [("Heading 1", "Plan jeugd 2026-2029"), ("Normal", f"Datum: 1 mei 2026. {data.draw(_SAID)}")]
    for number, sentence in enumerate(SENTENCES, start=1):
        words = sentence.split()
        place = data.draw(st.integers(0, len(words)))
        said = " ".join([*words[:place], data.draw(_SAID), *words[place:]])
        lines += [("Heading 2", f"Doel {number}: {sentence}"), ("Normal", "Acties:"), ("List Bullet", said)]
    return [*lines, ("Normal", f"Contactpersoon: {data.draw(_SAID)}"), ("Normal", "Sanne Zwanepoel")]


_SAID = st.sampled_from(sorted(PERSONAL))


def _word(lines: list[tuple[str, str]]) -> Stream:
    document = Document()
    for style, said in lines:
        document.add_paragraph(said, style=style)
    table = document.add_table(0, 3)
    for cells in (("Actie", "Trekker", "Planning"), ("Sportdag houden", "Sanne Zwanepoel", "mei 2027")):
        row = table.add_row().cells
        for cell, said in zip(row, cells, strict=True):
            cell.text = said
    return docx(document)


def _paper(lines: list[tuple[str, str]]) -> Stream:
    paper = page()
    for style, said in lines:
        paper.set_font(
            "helvetica", "B" if style.startswith("Heading") else "", 15 if style.startswith("Heading") else 11
        )
        paper.multi_cell(0, 7, f"- {said}" if style == "List Bullet" else said, new_x="LMARGIN", new_y="NEXT")
    return pdf(paper)


@pytest.mark.parametrize("made", [_word, _paper])
@settings(max_examples=25, phases=[Phase.generate])
@given(data=st.data())
def test_personal_data_in_a_word_file_or_a_pdf_stays_out_of_its_draft(
    made: Callable[[list[tuple[str, str]]], Stream], data: st.DataObject
) -> None:
    draft = forms.draft(made(_with_personal_data(data)))
    out = dumps(draft).decode().lower()
    assert [said for said, sign in PERSONAL.items() if sign in out] == []
    assert draft.elements


HEADER = ["Doel", "Inspanning", "Trekker", "Partners", "Planning", "Budget 2026", "Toelichting"]
ROWS = [
    ["Jongeren sporten elke week", "Sportplek openen", "GGD Waardland", "scholen", "Q3 2026", "12500", "met de wijk"],
    ["Jongeren sporten elke week", "Sportdag houden", "Welzijn Waardrecht", "ouders", "mei 2026", "4000", "in juni"],
]


def _workbook(rows: list[list[str]]) -> Stream:
    made, file = Workbook(), io.BytesIO()
    sheet = made.create_sheet("Register", 0)
    for row in rows:
        sheet.append([int(cell) if cell.isdigit() else cell for cell in row])
    made.save(file)
    return formats.stream("register.xlsx", file.getvalue())


def _commas(rows: list[list[str]]) -> Stream:
    return formats.stream("register.csv", "\n".join(";".join(row) for row in rows).encode())


def _open_document(rows: list[list[str]]) -> Stream:
    made, table, file = OpenDocument("text"), OpenTable("Register"), io.BytesIO()
    for row in rows:
        line = OpenRow()
        line.set_values(row)
        table.append_row(line)
    made.body.append(table)
    made.save(file)
    return formats.stream("register.odt", file.getvalue())


@pytest.mark.parametrize("made", [_workbook, _commas, _open_document])
@settings(max_examples=25, phases=[Phase.generate])
@given(data=st.data())
def test_personal_data_in_the_cells_of_a_register_stays_out_of_its_draft(
    made: Callable[[list[list[str]]], Stream], data: st.DataObject
) -> None:
    rows = [list(row) for row in ROWS]
    said = data.draw(st.lists(st.sampled_from(sorted(PERSONAL)), min_size=1, max_size=4))
    for one in said:
        row, column = data.draw(st.sampled_from(rows)), data.draw(st.integers(0, len(HEADER) - 1))
        row[column] = data.draw(st.sampled_from([one, f"{row[column]} {one}", f"{one} {row[column]}"]))
    out = dumps(forms.draft(made([HEADER, *rows]))).decode().lower()
    assert [one for one in said if PERSONAL[one] in out] == []


PLAN = "# Plan jeugd 2026\n\n{before}\n\n## Doel 1: Meer jongeren sporten\n\nActies:\n\n- {effort}\n"


def _efforts(effort: str, before: str = "Sport is leuk.") -> list[tuple[str, str | None]]:
    found = read(PLAN.format(effort=effort, before=before)).elements
    return [(e.text, e.at.quote) for e in found if e.kind == "effort" and e.at]


def test_a_text_ends_or_begins_at_the_name_and_so_does_its_quote() -> None:
    assert _efforts("Sportdag houden met mevrouw Zwanepoel in juni") == [("Sportdag houden", "Sportdag houden")]
    assert _efforts("Mevrouw **Zwanepoel** houdt een sportdag") == [("houdt een sportdag", "houdt een sportdag")]


@pytest.mark.parametrize(
    ("effort", "left"),
    [
        ("Mevrouw Zwanepoel (coördinator jeugd bij de gemeente) belt de scholen", "belt de scholen"),
        ("De heer Zwanepoel van de GGD Waardland neemt contact op", "neemt contact op"),
        ("Een plan maken met mevrouw Zwanepoel en de GGD Waardland voor de jeugd in Zuidrand", "Een plan maken"),
        ("In mei maakt mevrouw Zwanepoel een plan voor de jeugd", "een plan voor de jeugd"),
        ("Mevrouw Zwanepoel zal een plan maken en de heer Vink zal dat aan de raad sturen", "zal een plan maken"),
        ("Plan voor de wijk maken; contactpersoon: Sanne Zwanepoel", "Plan voor de wijk maken"),
        ("Plan voor de wijk maken (mw. Zwanepoel, tel. 06-12345678)", "Plan voor de wijk maken"),
    ],
)
def test_of_an_effort_that_names_a_person_the_stretch_stays_that_says_what_is_done(effort: str, left: str) -> None:
    assert _efforts(effort) == [(left, left)]


@pytest.mark.parametrize(
    ("effort", "left", "quote"),
    [
        ("Wethouder Zwanepoel opent de sportdag", "Wethouder opent de sportdag", "opent de sportdag"),
        ("De wethouder, mevrouw Zwanepoel, opent de sportdag", "De wethouder opent de sportdag", "opent de sportdag"),
        ("Wethouder mevrouw S. Zwanepoel opent de sportdag", "Wethouder opent de sportdag", "opent de sportdag"),
        ("Projectleider Sanne Zwanepoel schrijft het plan", "Projectleider schrijft het plan", "schrijft het plan"),
        ("De directeur Jeugd (de heer Vink) kiest", "De directeur Jeugd kiest", "De directeur Jeugd"),
    ],
)
def test_a_role_beside_a_name_says_who_does_it_and_the_quote_still_stands_in_the_document(
    effort: str, left: str, quote: str
) -> None:
    assert _efforts(effort) == [(left, quote)]


def test_an_effort_that_begins_behind_a_name_is_one_to_look_at_and_another_is_not() -> None:
    lines = "\n- ".join(["Mevrouw Zwanepoel belt de scholen", "De wijk in gaan (mw. Zwanepoel)", "Sportdag houden"])
    found = forms.read(formats.stream("plan.md", PLAN.format(effort=lines, before="Sport is leuk.").encode()))
    told = {e.text: (privacy.CUT in found.doubts.get(e.id, []), e.confidence) for e in found.draft.elements}
    assert [text for text, (torn, _) in told.items() if torn] == ["belt de scholen"]
    assert told["belt de scholen"][1] == 0.6


def test_an_element_that_is_a_name_alone_is_left_out() -> None:
    assert _efforts("mevrouw Zwanepoel") == []


def test_a_person_named_once_with_a_title_is_not_named_later_without_it() -> None:
    assert [text for text, _ in _efforts("Elke week sporten met Zwanepoel", "Dhr. Zwanepoel schrijft mee.")] == [
        "Elke week sporten"
    ]


def test_an_office_with_a_portfolio_is_no_name() -> None:
    said = "Elke week overleggen met de wethouder Jeugd en Onderwijs"
    assert _efforts(said) == [(said, said)]


@pytest.mark.parametrize(
    ("effort", "before"),
    [
        ("Meer sporten aan de 45 67 89 in de wijk", "Bel (0123) 45 67 89."),
        ("Meer sporten met ZWANEPOEL in de wijk", "Dhr. Zwanepoel schrijft mee: zwanepoel@waardrecht.example."),
        ("Meer sporten met Zwanepoels team in de wijk", "Dhr. Zwanepoel schrijft mee."),
        ("Meer sporten met z.poel in de wijk", "[Mail ons](mailto:z.poel@waardrecht.example)."),
    ],
)
def test_what_the_document_tells_of_a_person_elsewhere_is_known_in_pieces(effort: str, before: str) -> None:
    (text, quote), *_ = _efforts(effort, before)
    assert text == quote
    assert text in ("Meer sporten aan de", "Meer sporten", "team in de wijk")


@pytest.mark.parametrize("before", ["Overleg met mevrouw", "de heer", "Contactpersoon:"])
def test_a_name_in_the_cell_behind_its_title_is_known(before: str) -> None:
    gate = privacy.Gate([before, "Waardiana Zwanepoel", "Sport in de wijk"])
    assert gate.stretches("Zwanepoel en de GGD Waardland") == [(0, 9)]


@pytest.mark.parametrize("before", ["Wethouder", "Portefeuillehouder", "Trekker"])
def test_the_header_behind_an_office_is_no_name(before: str) -> None:
    assert privacy.Gate([before, "Planning", "Actie"]).stretches("Planning van de actie") == []


def test_a_figure_out_of_a_number_of_a_person_is_no_amount_and_another_is() -> None:
    gate = privacy.Gate(["BSN 111222333, bel 06-12345678", "€ 111.222.444"])
    assert [gate.tells(said) for said in ("111222333", "111222333000.00", "12345678.00", "-612345678")] == [True] * 4
    assert [gate.tells(said) for said in ("111222444", "12000.00", "2026", "1112.22")] == [False] * 4


def test_an_amount_that_passes_the_11_test_stays() -> None:
    money = read("# Begroting 2026\n\n| Bedragen in € | 2026 |\n|---|---|\n| Lasten | 111.222.333 |\n").money
    assert [one.amount for one in money] == ["111222333.00"]


@given(st.lists(st.sampled_from([*PERSONAL, "Sport in de wijk", "en", "(met)", "in juni 2026.", "<b>", "\n"])))
def test_nothing_is_left_of_personal_data_in_what_was_cut(said: list[str]) -> None:
    text = " ".join(said)
    gate = privacy.Gate([text])
    gate.suspects = {text}
    assert gate.stretches(gate.cut(text)) == []


CELLS = {
    ("Sanne", "Zwanepoel"): "a given name in a cell of its own",
    ("A.B.", "Zwanepoel"): "initials in a cell of their own",
    ("mevrouw", "Zwanepoel"): "a title in a cell of its own",
    ("mevrouw", "zwanepoel"): "a title in a cell of its own and small letters",
    ("sanne", "zwanepoel"): "small letters in two cells",
    ("Achternaam", "Voornaam", "Zwanepoel", "Sanne"): "the surname in the cell before the given name",
    ("achternaam", "voornaam", "zwanepoel", "sanne"): "the surname in small letters before the given name",
}


@pytest.mark.parametrize("cells", CELLS, ids=CELLS.values())
def test_a_name_that_two_cells_share_is_kept_out_wherever_it_stands(cells: tuple[str, ...]) -> None:
    gate = privacy.Gate([*cells, "Wij vragen het Zwanepoel"])
    assert [said for start, end in gate.stretches("Zwanepoel") if (said := "Zwanepoel"[start:end])] == ["Zwanepoel"]


@pytest.mark.parametrize(
    "cells",
    [("Thema", "A."), ("Noor", "Jeugd en gezin"), ("Sanne", "12 maart"), ("A.1.", "Doel"), ("B.V.", "Waardland"),
     ("De Hoven", "GGD"), ("Trekker", "Sanne"), ("Overleg met mevrouw", "over de planning")],
)  # fmt: skip
def test_two_cells_that_are_no_name_are_none_together(cells: tuple[str, str]) -> None:
    gate = privacy.Gate([*cells])
    assert gate.known is None


@pytest.mark.parametrize("owner", ["Sanne", "A.B."])
def test_no_name_runs_on_from_the_end_of_a_row_into_the_next(owner: str) -> None:
    found = read(f"| Actie | Trekker |\n|---|---|\n| Schoolfruit | {owner} |\n| Huisbezoek | GGD Waardland |\n")
    assert [element.text for element in found.elements if element.kind == "effort"] == ["Schoolfruit", "Huisbezoek"]


NOMINATION = """# Collegevoorstel adviesraad jeugd

Datum: 12 mei 2026

Het college besluit:

1. Mevrouw S. Zwanepoel te benoemen tot lid van de adviesraad.
2. Na overleg met de heer Vink van Humanitas de taken van de raad (en van mevrouw Zwanepoel) vast te leggen.

## Argumenten

1. Humanitas kent de jeugd
"""


def test_a_decision_says_the_rest_of_what_it_says_about_a_person() -> None:
    [decision] = read(NOMINATION).decisions
    assert decision.points == [
        "te benoemen tot lid van de adviesraad.",
        "Na overleg de taken van de raad vast te leggen.",
    ]


@pytest.mark.parametrize(
    ("point", "left"),
    [
        ("Wethouder mevrouw Zwanepoel te machtigen.", "Wethouder te machtigen."),
        ("De wethouder, de heer Zwanepoel, te machtigen.", "De wethouder te machtigen."),
        ("Mevrouw Zwanepoel, wethouder Jeugd, te machtigen.", "wethouder Jeugd te machtigen."),
        ("De heer Zwanepoel (wethouder Jeugd) te machtigen.", "wethouder Jeugd te machtigen."),
        ("Wethouders Zwanepoel en Vink te machtigen.", "Wethouders te machtigen."),
        ("Te laten tekenen door wethouder Zwanepoel.", "Te laten tekenen door wethouder."),
        ("Te laten tekenen door mevrouw Zwanepoel, wethouder Jeugd.", "Te laten tekenen door wethouder Jeugd."),
        ("De directeur Samenleving, de heer B. Vink, te mandateren.", "De directeur Samenleving te mandateren."),
    ],
)
def test_a_decision_keeps_the_office_of_whom_it_is_about(point: str, left: str) -> None:
    paper = f"# Voorstel\n\nDatum: 12 mei 2026\n\nHet college besluit:\n\n1. {point}\n2. De raad te informeren.\n"
    assert [decision.points[0] for decision in read(paper).decisions] == [left]


def test_whom_a_person_speaks_for_is_no_name_elsewhere() -> None:
    [decision] = read(NOMINATION).decisions
    assert decision.arguments == ["Humanitas kent de jeugd"]
    assert privacy.Gate(["Mevrouw Zwanepoel van Waard schrijft."]).stretches("Met mevrouw Van Waard") == [(12, 21)]


@pytest.mark.parametrize("of", ["van de GGD Waardland", "van de Bibliotheek Waardland", "van het Waardcollege"])
def test_an_organisation_that_a_person_speaks_for_is_no_name_in_the_rest_of_the_document(of: str) -> None:
    gate = privacy.Gate([f"Mevrouw Zwanepoel {of} belt de scholen."])
    assert gate.stretches(f"Folder {of}") == []
    assert gate.stretches("Zwanepoel belt") == [(0, 9)]


@pytest.mark.parametrize(
    ("who", "owner"),
    [
        ("S. Zwanepoel (GGD Waardland)", "GGD Waardland"),
        ("S. Zwanepoel / wethouder Waardink", "wethouder"),
        ("S. Zwanepoel, beleidsadviseur", "beleidsadviseur"),
        ("S. Zwanepoel<br>GGD Waardland", "GGD Waardland"),
        ("S. Zwanepoel<br>B. Vink", None),
    ],
)
def test_initials_in_a_cell_of_owners_are_no_letters_of_a_list(who: str, owner: str | None) -> None:
    found = read(f"| Actie | Wie |\n|---|---|\n| Folder sturen naar de scholen | GGD |\n| Zaal huren | {who} |\n")
    assert [element.owner for element in found.elements if element.kind == "effort"] == ["GGD", owner]
