"""Personal data is found, so that it can be kept out of drafts."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from doelnet.reading.dutch import names, personal


@given(st.integers(10_000_000, 99_999_999))
def test_a_bsn_is_a_number_that_passes_the_11_test(start: int) -> None:
    digits = f"{start:08d}"
    last = sum(w * int(d) for w, d in zip((9, 8, 7, 6, 5, 4, 3, 2), digits, strict=True)) % 11
    if last < 10:
        assert personal.is_bsn(f"{digits}{last}")
        assert not personal.is_bsn(f"{digits}{(last + 1) % 10}")


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Mail naar jeugd@waardrecht.example.", "e-mail"),
        ("Bel 0123-456 789", "phone"),
        ("BSN 111222333", "bsn"),
        ("de heer Van Waard", "name"),
    ],
)
def test_personal_data_is_found(text: str, what: str) -> None:
    assert [found.what for found in personal.find(text)] == [what]


@pytest.mark.parametrize("text", ["wethouder Jeugd en Onderwijs", "kenmerk 123456789", "€ 123.456.789"])
def test_what_is_no_personal_data_stays(text: str) -> None:
    assert personal.find(text) == []
    assert personal.without(text) == text


CONSONANTS, VOWELS = st.sampled_from("bdgklmnprstvwz"), st.sampled_from("aeiou")
SYLLABLES = st.tuples(CONSONANTS, VOWELS, st.sampled_from("klmnprs")).map("".join)
SURNAMES = (
    st.lists(SYLLABLES, min_size=2, max_size=4)
    .map("".join)
    .filter(lambda word: word not in {"zonder", "werden", "worden", "dorpen", "kansen"})
    .filter(lambda word: not names.ORGANISED.search(word))
)
"""Words that sound like a surname and are none, nor an organisation: no list of the reader's can know them."""
BEFORE = st.sampled_from(["mevrouw", "Mevrouw", "meneer", "de heer", "dhr.", "mw.", "mevr."])
BETWEEN = st.sampled_from(["", "van der ", "de ", "ten "])


@given(BEFORE, BETWEEN, SURNAMES, st.sampled_from(["", " (GGD Waardland)", ", beleidsadviseur", ": zie boven"]))
def test_a_name_behind_a_title_is_found_in_small_letters_as_with_capitals(
    before: str, between: str, surname: str, behind: str
) -> None:
    for name in (f"{between}{surname}", f"{between}{surname.capitalize()}"):
        found = personal.find(f"{before} {name}{behind}")
        assert found, name
        assert surname not in personal.without(f"{before} {name}{behind}").lower()


@pytest.mark.parametrize(
    "text",
    [
        "Mevrouw vertelt wat zij nodig heeft", "meneer de voorzitter", "geachte mevrouw, heer", "Dames en heren",
        "de heren van het bestuur", "een mevrouw met twee kinderen", "geachte heer/mevrouw",
    ],
)  # fmt: skip
def test_a_title_in_a_sentence_names_nobody(text: str) -> None:
    assert personal.find(text) == []


@given(SURNAMES, st.sampled_from(["", "Van der ", "De ", "van "]))
def test_a_surname_alone_may_be_a_person(surname: str, between: str) -> None:
    assert personal.may_be_person(f"{between}{surname.capitalize()}")


@pytest.mark.parametrize(
    "name",
    [
        "GGD", "GGD Waardland", "Onderwijs", "Bibliotheek", "Jeugdteam", "Waardcollege", "Gemeente", "beleidsadviseur",
        "Welzijn Waardrecht", "Kinderopvang De Waterlelie", "Samenwerkingsverband", "", "2026", "PO/VO",
    ],
)  # fmt: skip
def test_what_is_surely_an_organisation_a_role_or_a_portfolio_is_no_person(name: str) -> None:
    assert not personal.may_be_person(name)


def test_a_role_is_what_stays_without_the_name() -> None:
    assert personal.without("wethouder Van Waard, jeugd@waardrecht.example") == "wethouder"


@pytest.mark.parametrize(
    "said",
    [
        "mevrouw Zwanepoel (GGD Waardland)",
        "GGD Waardland, Sanne Zwanepoel",
        "Sanne Zwanepoel / GGD Waardland",
        "Sanne Zwanepoel van de GGD Waardland",
        "GGD Waardland (contactpersoon: Sanne Zwanepoel)",
        "S. Zwanepoel (GGD Waardland)",
        "GGD Waardland en de heer Zwanepoel",
        "GGD Waardland (mw. Zwanepoel, tel. 06-12345678)",
    ],
)
def test_a_party_is_what_stays_without_the_names_and_signs_beside_it(said: str) -> None:
    assert personal.without(said) == "GGD Waardland"


def test_nothing_stays_of_two_names() -> None:
    assert personal.without("Sanne Zwanepoel en Bram Vink") == ""


@pytest.mark.parametrize(
    "text", ["Burgemeester en Wethouders van Waardrecht", "wethouder Ruimte en Verkeer", "Drs. Waardschool"]
)
def test_a_body_a_portfolio_and_a_school_called_after_a_person_are_no_names(text: str) -> None:
    assert personal.find(text) == []


def test_names_joined_by_en_are_found_together() -> None:
    text = "wethouders Van Waard en Zwanepoel"
    assert [text[found.start : found.end] for found in personal.find(text)] == ["Van Waard en Zwanepoel"]
    assert personal.surnames("A.B. van der Waard en Zwanepoel") == ["Waard", "Zwanepoel"]


SAID = ["Sportdag in juni", "mw. Zwanepoel", "06-12345678", "2025-2026 en 12", "a@b.example"]


@given(st.lists(st.sampled_from(SAID)))
def test_a_look_over_many_texts_at_once_misses_none_that_holds_personal_data(texts: list[str]) -> None:
    held = [text for text in texts if personal.find(text)]
    assert [text for text in personal.suspects(texts) if personal.find(text)] == held


def test_a_long_row_of_digits_is_searched_in_time_that_grows_with_its_length() -> None:
    start = time.process_time()
    assert personal.find("1" * 20_000) == []
    assert time.process_time() - start < 3
