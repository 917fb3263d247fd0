"""A page as an image: drawn apart, kept and given with care, and the words of the document found on it."""

from __future__ import annotations

import os
import re
import resource
import time
from pathlib import Path
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from hypothesis import HealthCheck, given
from hypothesis import settings as settings_of
from hypothesis import strategies as st
from pytest_django import Settings
from tests.people import browser_of

from doelnet.accounts.models import User
from doelnet.intake import images, services
from doelnet.intake.models import Review
from doelnet.intake.places import Box, Layer, Word, core, frames, pages_of, sweep
from doelnet.plans.models import Plan, SourceDocument
from doelnet.plans.services import publish
from doelnet.reading import blocks
from doelnet.reading.blocks import Passage

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
PDF = EXAMPLES / "lea-jaarverslag-2025-jaarplan-2026.pdf"
DOCX = EXAMPLES / "uitvoeringsplan-jong-in-waardrecht-2026-2027.docx"


def a_layer(*lines: str) -> Layer:
    """Return a page with these lines: each letter 100 units wide, each line 200 high."""
    words = []
    for row, line in enumerate(lines):
        at = 0
        for text in line.split(" "):
            if text:
                words.append(Word(text, at * 100, row * 200, (at + len(text)) * 100, row * 200 + 150))
            at += len(text) + 1
    return Layer(words)


def found(layer: Layer, text: str, near: int = 0) -> str:
    """Return the letters in which a text is found."""
    return "|".join(layer.letters[begin:end] for begin, end in layer.find(text, near))


def test_a_quote_is_found_over_line_ends_and_hyphens() -> None:
    layer = a_layer("Wij zorgen voor leesonder-", "steuning op school.", "Klaar.")
    assert found(layer, "leesondersteuning op school") == "leesondersteuningopschool"
    assert len(layer.boxes(layer.find("leesondersteuning op school."))) == 2


def test_a_box_covers_the_words_and_the_marks_beside_them() -> None:
    layer = a_layer("“Elk kind leest.” zei men")
    assert layer.boxes(layer.find("Elk kind leest")) == [Box(0, 0, 1700, 150)]


def test_a_part_of_a_word_has_a_part_of_its_box() -> None:
    layer = a_layer("€12.500,- per jaar")
    (box,) = layer.boxes([(0, 2)])
    assert (box.left, box.width < 900) == (0, True)


def test_cells_that_the_text_layer_mixes_are_found_in_parts() -> None:
    layer = a_layer("Taalcoaches op alle Eind 2027 werken er", "peutergroepen starten tien taalcoaches mee")
    assert found(layer, "Taalcoaches op alle peutergroepen starten") == "taalcoachesopalle|peutergroepenstarten"


def test_a_gap_between_columns_parts_a_box() -> None:
    layer = Layer([Word("links", 0, 0, 500, 100), Word("rechts", 5000, 0, 5600, 100)])
    assert len(layer.boxes(layer.find("links rechts"))) == 2


def test_what_stands_twice_is_found_where_it_is_expected() -> None:
    layer = a_layer("Nader te bepalen", "Iets anders", "Nader te bepalen")
    places = sweep(layer, [Passage(text=t, number=n) for n, t in enumerate(["Nader te bepalen"] * 2)])
    assert [places[0][0][0], places[1][0][0]] == [0, layer.letters.rindex("nader")]


def test_words_that_are_not_there_are_not_found() -> None:
    layer = a_layer("Elk kind leest elke dag")
    assert layer.find("Alle ouders fietsen") == []
    assert layer.find("…") == []


def test_ligatures_and_split_accents_are_the_same_letters() -> None:
    assert core("ﬁnanciën") == core("financie\u0308n") == "financiën"


def test_frames_join_the_lines_of_a_paragraph() -> None:
    assert len(frames([Box(0, 0, 900, 100), Box(0, 120, 500, 100)], 1.4)) == 1
    assert len(frames([Box(0, 0, 900, 100), Box(0, 5000, 500, 100)], 1.4)) == 2


dutch = st.lists(st.sampled_from(["kind", "leest", "Zuidrand", "school", "de", "taal", "één", "2027", "€"]), min_size=1)


@settings_of(suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(dutch, min_size=1, max_size=6), st.data())
def test_any_run_of_words_of_a_page_is_found_whole(lines: list[list[str]], data: Any) -> None:
    words = [word for line in lines for word in line]
    begin = data.draw(st.integers(0, len(words) - 1))
    run = words[begin : data.draw(st.integers(begin + 1, len(words)))]
    layer = a_layer(*(" ".join(line) for line in lines))
    assert found(layer, " ".join(run)) == core("".join(run))


def test_passages_without_pages_find_theirs_past_a_table_of_contents() -> None:
    long = "In dit hoofdstuk staat wat alle scholen in Waardrecht samen doen voor kinderen die moeite hebben met taal."
    texts = [
        "Inhoud 1 Taal 2 Sport",
        f"1 Taal {long}",
        "2 Sport Elk kind sport minstens een keer in de week bij een club.",
    ]
    passages = ["1 Taal", long, "2 Sport", "Elk kind sport minstens een keer in de week bij een club."]
    pages = pages_of([Passage(text=text, number=n) for n, text in enumerate(passages)], texts)
    assert [pages[n] for n in range(4)] == [2, 2, 3, 3]


@pytest.fixture
def review(adviser: User) -> Review:
    return services.take_in(adviser, PDF.name, PDF.read_bytes())


@pytest.fixture
def document(review: Review) -> SourceDocument:
    return review.document


@pytest.fixture
def browser(adviser: User) -> Client:
    return browser_of(adviser)


def page(document: SourceDocument, number: int = 2, scale: int = 1) -> str:
    return reverse("document-page-image", args=[document.pk, number, scale])


def test_nearly_all_words_of_the_example_are_found_on_their_pages(document: SourceDocument) -> None:
    passages = [p for p in blocks.loads(bytes(document.stream)).passages() if p.page == 9]
    layer = images.layer(document, 9)
    assert layer is not None
    places = sweep(layer, passages)
    whole = [p for p in passages if sum(b - a for a, b in places.get(p.number, [])) == len(core(p.text))]
    assert len(whole) == len(passages) > 10


def test_the_review_shows_the_page_of_the_chosen_item_with_its_place(browser: Client, review: Review) -> None:
    item = review.items.filter(section="elements").first()
    assert item is not None
    html = browser.get(f"{review.get_absolute_url()}?item={item.order}").content.decode()
    assert f'<g class="sheet__mark is-chosen" id="m{item.order}"' in html
    assert re.search(rf'<a class="found__place" href="[^"]*item={item.order}#m{item.order}"', html)
    assert "style=" not in html


def test_the_text_is_one_link_away(browser: Client, review: Review) -> None:
    html = browser.get(f"{review.get_absolute_url()}?weergave=tekst").content.decode()
    assert '<article class="document" lang="nl">' in html
    assert "weergave=pagina" in html


def test_turning_the_page_keeps_what_the_list_shows_and_how_it_is_ordered(browser: Client, review: Review) -> None:
    html = browser.get(f"{review.get_absolute_url()}?soort=goal&volgorde=document").content.decode()
    assert "soort=goal&amp;volgorde=document&amp;weergave=tekst" in html


def test_our_script_gets_the_page_alone(browser: Client, review: Review) -> None:
    address = reverse("review-page", args=[review.pk])
    html = browser.get(
        f"{address}?pagina=3&zoom=150", HTTP_HX_REQUEST="true", HTTP_HX_TARGET="page-pane"
    ).content.decode()
    assert html.startswith('<div class="sheet"')
    assert "Pagina 3 van 13" in html
    assert "is-zoom-150" in html
    assert browser.get(f"{address}?item=1")["Location"] == f"{review.get_absolute_url()}?item=1"


@pytest.mark.parametrize("query", ["pagina=999", "pagina=-1", "pagina=x", "item=99999&zoom=7", "pagina=²"])
def test_a_page_that_makes_no_sense_is_another_page(browser: Client, review: Review, query: str) -> None:
    response = browser.get(f"{review.get_absolute_url()}?{query}")
    assert (response.status_code, 'class="sheet__page' in response.content.decode()) == (200, True)


def test_a_document_of_text_is_shown_as_text(browser: Client, adviser: User) -> None:
    review = services.take_in(adviser, "plan.md", b"# Doelen\n\n- Doel: meer kinderen lezen graag.\n")
    html = browser.get(review.document.get_absolute_url()).content.decode()
    assert "sheet__" not in html
    assert "meer kinderen lezen graag" in html


def test_the_page_of_a_document_takes_few_queries(
    browser: Client, document: SourceDocument, django_assert_max_num_queries: Any
) -> None:
    with django_assert_max_num_queries(9):
        assert b"sheet__page" in browser.get(f"{document.get_absolute_url()}?van=60.0&tot=60.9").content
    with django_assert_max_num_queries(3):
        assert browser.get(page(document)).status_code == 200


def test_a_page_is_as_private_as_its_document(
    document: SourceDocument, browser: Client, stranger: User, visitor: Client
) -> None:
    assert browser.get(page(document))["Cache-Control"] == "private, no-cache"
    assert browser_of(stranger).get(page(document)).status_code == 404
    assert visitor.get(page(document)).status_code == 404


def test_a_page_that_everybody_may_see_can_be_kept_by_browsers(review: Review, adviser: User, visitor: Client) -> None:
    plan: Plan = services.accept(adviser, review, everything=True)
    publish(adviser, plan, documents=True)
    response = visitor.get(page(review.document))
    assert (response["Content-Type"], response["Cache-Control"]) == ("image/webp", "public, max-age=3600")
    assert b"".join(response.streaming_content).startswith(b"RIFF")  # type: ignore[attr-defined]  # it streams
    again = visitor.get(page(review.document), HTTP_IF_NONE_MATCH=response["ETag"])
    assert again.status_code == 304


@pytest.mark.parametrize(("number", "scale"), [(0, 1), (14, 1), (2, 3), (99999999, 1)])
def test_a_page_that_is_not_there_is_not_found(
    browser: Client, document: SourceDocument, number: int, scale: int
) -> None:
    assert browser.get(page(document, number, scale)).status_code == 404


def test_a_page_is_drawn_once(document: SourceDocument, monkeypatch: pytest.MonkeyPatch) -> None:
    first = images.image(document, 1, 1)
    monkeypatch.setattr(images, "_run", lambda *_all: pytest.fail("drawn again"))
    assert images.image(document, 1, 1) == first


def test_a_document_that_is_deleted_leaves_no_pages(document: SourceDocument) -> None:
    path = images.image(document, 1, 1)
    assert path is not None and path.exists()
    document.delete()
    assert not path.parent.exists()


def test_what_was_not_looked_at_for_longest_goes_first(settings: Settings, tmp_path: Path) -> None:
    for age, name in enumerate(["aa1", "ab2", "ac3"]):
        folder = images.folder_of(name)
        folder.mkdir(parents=True)
        (folder / "1-1.webp").write_bytes(b"x" * 100)
        os.utime(folder, (time.time() - 100 * age,) * 2)
    images.prune(limit=250)
    assert [images.folder_of(name).exists() for name in ("aa1", "ab2", "ac3")] == [True, True, False]


@pytest.mark.parametrize(
    "bad", [b"%PDF-1.7\n%%EOF", b"", b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 1 0 R>>endobj\n%%EOF"]
)
def test_a_damaged_document_is_shown_as_text_and_not_tried_at_once_again(
    document: SourceDocument, browser: Client, bad: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    Path(document.file.path).write_bytes(bad)
    html = browser.get(document.get_absolute_url()).content.decode()
    assert "Deze pagina kan niet als beeld worden getoond" in html
    assert '<article class="document card"' in html
    monkeypatch.setattr(images, "_run", lambda *_all: pytest.fail("tried again"))
    assert browser.get(document.get_absolute_url()).status_code == 200


def test_a_page_that_takes_too_long_is_given_up(
    document: SourceDocument, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    slow = tmp_path / "slow.py"
    slow.write_text("import time\ntime.sleep(60)\n")
    monkeypatch.setattr(images, "CHILD", str(slow))
    monkeypatch.setitem(images.SECONDS, "image", 0.3)
    began = time.perf_counter()
    assert images.image(document, 1, 1) is None
    assert time.perf_counter() - began < 5


def test_drawing_takes_no_memory_of_the_web_server(document: SourceDocument) -> None:
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for number in range(1, 5):
        assert images.image(document, number, 2) is not None
        assert images.layer(document, number) is not None
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 10_000  # kilobytes


needs_office = pytest.mark.skipif(images.office() is None, reason="LibreOffice is not installed")


def test_without_an_office_program_a_word_document_is_shown_as_text(
    adviser: User, browser: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(images, "office", lambda: None)
    document = services.take_in(adviser, DOCX.name, DOCX.read_bytes()).document
    html = browser.get(document.get_absolute_url()).content.decode()
    assert "als de beheerder LibreOffice installeert" in html
    assert '<article class="document card"' in html


@needs_office
def test_a_word_document_gets_pages_with_its_places(adviser: User, browser: Client) -> None:
    review = services.take_in(adviser, DOCX.name, DOCX.read_bytes())
    assert not images.prepare(review.document, wait=True)
    item = review.items.filter(section="elements", found__kind="effort").last()
    assert item is not None
    html = browser.get(f"{review.get_absolute_url()}?item={item.order}").content.decode()
    assert "van 18" in html
    assert "is-chosen" in html


def test_a_conversion_that_fails_leaves_the_text_and_nothing_else(
    adviser: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(images, "office", lambda: "/bin/false")
    document = services.take_in(adviser, DOCX.name, DOCX.read_bytes()).document
    assert not images.prepare(document, wait=True)
    assert not images.is_ready(document)
    assert sorted(path.name for path in images.folder_of(document.sha256).iterdir()) == ["pages.pdf.failed"]
