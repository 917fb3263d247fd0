"""Spreadsheets and open texts come in as other documents do, and show with what was found in them marked."""

from __future__ import annotations

import io
import re

import pytest
from openpyxl import Workbook
from tests.people import browser_of
from tests.reading.formats.sheets import opened

from doelnet.accounts.models import User
from doelnet.intake import services
from doelnet.intake.pages.left_out import left_out_words
from doelnet.reading.blocks import LeftOut, Stream

ROWS = [["Doel", "Actie", "Trekker"], ["Kinderen eten gezond", "Moestuin aanleggen", "GGD Waardland"]]


def workbook() -> bytes:
    """Return a workbook with two sheets."""
    made, file = Workbook(), io.BytesIO()
    for sheet in (made.active, made.create_sheet("Meer")):
        for row in ROWS:
            sheet.append(row)
    made.save(file)
    return file.getvalue()


def open_text() -> bytes:
    """Return an open text with a table."""
    rows = "".join(
        "<table:table-row>"
        + "".join(f"<table:table-cell><text:p>{text}</text:p></table:table-cell>" for text in row)
        + "</table:table-row>"
        for row in ROWS
    )
    return opened("text", f"<table:table>{rows}</table:table>")


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("register.xlsx", workbook()),
        ("register.csv", "\n".join(";".join(row) for row in ROWS).encode()),
        ("plan.odt", open_text()),
    ],
)
def test_an_adviser_reviews_a_register_beside_its_text(adviser: User, name: str, data: bytes) -> None:
    review = services.take_in(adviser, name, data)
    assert {item.data["text"] for item in review.items.all() if "text" in item.data} >= {ROWS[1][0], ROWS[1][1]}
    page = browser_of(adviser).get(review.get_absolute_url()).content.decode()
    ids = re.findall(r'\bid="([^"]+)"', page)
    assert re.search(r"<mark[^>]*>(?:<a[^>]*>)?Moestuin aanleggen", page)
    assert len(ids) == len(set(ids))


def test_the_upload_page_names_the_new_formats(adviser: User) -> None:
    page = browser_of(adviser).get("/inlezen/").content.decode()
    assert all(kind in page for kind in ("Excel", "CSV", "ODT", ".xlsx", ".csv", ".odt"))


@pytest.mark.django_db
def test_a_review_and_the_document_tell_which_sheets_were_not_read(adviser: User) -> None:
    made, file = Workbook(), io.BytesIO()
    for row in ROWS:
        made.active.append(row)
    for name in ("Archief 2024", "Archief <2023>"):
        sheet = made.create_sheet(name)
        sheet["A1"], sheet.sheet_state = "oud", "hidden"
    made.save(file)
    review = services.take_in(adviser, "register.xlsx", file.getvalue())
    browser = browser_of(adviser)
    for address in (review.get_absolute_url(), review.document.get_absolute_url()):
        html = browser.get(address).content.decode()
        assert "De bladen “Archief 2024”, “Archief &lt;2023&gt;” zijn verborgen en niet gelezen." in html


@pytest.mark.django_db
def test_nothing_is_said_of_a_workbook_that_was_read_whole(adviser: User) -> None:
    review = services.take_in(adviser, "register.xlsx", workbook())
    assert 'class="left-out"' not in browser_of(adviser).get(review.get_absolute_url()).content.decode()


LEFT_OUT = [
    (LeftOut("hidden-sheet", "Oud"), "Blad “Oud” is verborgen en niet gelezen."),
    (LeftOut("drawn-sheet", "Grafiek"), "Op blad “Grafiek” staat alleen een grafiek of plaatje."),
    (LeftOut("image-pages", "2, 5"), "Bladzijde 2, 5 is niet gelezen: daar staat een afbeelding zonder tekst."),
]


@pytest.mark.parametrize(("part", "words"), LEFT_OUT)
def test_each_reason_to_leave_something_out_is_said(part: LeftOut, words: str) -> None:
    (said,) = left_out_words(Stream(name="a", format="xlsx", blocks=[], left_out=[part]))
    assert said.startswith(words)
