"""Persons, telephone numbers and BSNs are found in every way they are written; what only looks like one is not."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from doelnet.reading.dutch import personal

INVENTED = [
    "Waardink",
    "Waardstra",
    "Zwanepoel",
    "van Waardink",
    "van der Waardstra",
    "de Zwanepoel",
    "Waardink-de Zwaan",
]
BEFORE = [
    "contactpersoon: Sanne {}",
    "Contactpersoon Sanne {}",
    "Auteur: Sanne {}",
    "Steller: S. {}",
    "Trekker: Sanne {}",
]
BEFORE += ["Namens het college, Sanne {}", "Behandeld door: Sanne {}", "A.B. {}", "Opgesteld door A. B. {}", "mw. {}"]
BEFORE += [
    "dhr. {}",
    "mevr. A. {}",
    "mevrouw {}",
    "de heer {}",
    "met J. {}",
    "Sanne {}, beleidsadviseur",
    "Sanne {} (GGD)",
]
BEFORE += [
    "raadslid {}",
    "portefeuillehouder: A. {}",
    "Contactpersoon: Waardiana {}",
    "drs. A.B. {}",
    "Th. {} en A.B. {}",
]


@given(st.sampled_from(INVENTED), st.sampled_from(BEFORE), st.sampled_from(["", "Plan jeugd. ", "Zie hierover "]))
def test_a_name_is_found_however_it_is_announced(name: str, form: str, before: str) -> None:
    assume(not form.startswith("Th.") or not before)
    text = before + form.format(*[name] * form.count("{}"))
    found = [text[one.start : one.end] for one in personal.find(text) if one.what == "name"]
    assert any(name in said for said in found), text
    assert text in personal.suspects(["Sportdag in juni", text])


@pytest.mark.parametrize(
    "text", ["Waardink, A.B.", "dhr. Overwaardweg", "J. Waardink-de Zwaan", "gedeputeerde Waardink"]
)
def test_names_in_other_orders_and_with_endings_of_streets_are_found(text: str) -> None:
    assert [one.what for one in personal.find(text)] == ["name"]


PERSONS = """
mevr Zwanepoel
mw.Zwanepoel
mw S Zwanepoel
mevrouw Th. Zwanepoel
mevrouw drs. S. Zwanepoel
drs Zwanepoel
drs. S. (Sanne) Zwanepoel
MEVROUW ZWANEPOEL
mevrouw d'Zwanepoel
mevrouw in 't Zwanepoel
de heer el Zwanepoel
mejuffrouw Zwanepoel
wethouder (Zwanepoel)
jeugdwethouder Zwanepoel
locoburgemeester Zwanepoel
weten wethouders Waardink en Zwanepoel
wethouder Jeugd Zwanepoel
wethouder Şahin-Zwanepoel
mevrouw Çelik-Zwanepoel
Sanne IJzerman-Zwanepoel
SANNE ZWANEPOEL
S.B. ZWANEPOEL
S. Zwanepoel
Zwanepoel, Sanne
Zwanepoel, S.
Zwanepoel S.B.
school A.B. van der Zwanepoel
college Sanne Zwanepoel
mevrouw <b>Zwanepoel</b>
mevrouw **Zwanepoel**
mevrouw&nbsp;Zwanepoel
mevrouw Zwane­poel
"""


@pytest.mark.parametrize("text", PERSONS.strip().splitlines())
def test_a_name_is_found_whatever_stands_in_it_or_around_it(text: str) -> None:
    said = [text[one.start : one.end].replace("\xad", "").lower() for one in personal.find(text)]
    assert any("zwanepoel" in one for one in said)
    assert text in personal.suspects(["Sportdag in juni", text])


@pytest.mark.parametrize("surname", ["van der Laan", "Van der Straat", "Verlaan", "Kerkhof", "Huisman", "Kinderman"])
@pytest.mark.parametrize("form", ["mevrouw {}", "wethouder {}", "Sanne {}", "A.B. {}"])
def test_a_surname_that_looks_like_a_street_or_an_organisation_is_found(form: str, surname: str) -> None:
    assert [one.what for one in personal.find(form.format(surname))] == ["name"]


@pytest.mark.parametrize("said", ["mevrouw Zwanepoel", "wethouder Zwanepoel", "Sanne Zwanepoel"])
def test_a_school_behind_a_name_stays_and_the_name_does_not(said: str) -> None:
    assert "Zwanepoel" not in personal.without(f"Overleg met {said} Waardcollege in juni")
    assert "Waardcollege" in personal.without(f"Overleg met {said} Waardcollege in juni")


NO_PERSONS = """
De Heer Hugo
obs De Heer Hugo
J.P. Coenschool
Stichting A. de Waard
Stichting J.P. Waardfonds
Pieter de Hooghstraat 3
Prins Bernhardlaan
Anne Waardschool
Burgemeester van Waardstraat
Mr. A.B. Waardcollege
IKC J.P. Waard
A.B. Waardstraat 3
Jan Waard Foundation
V.O. Waardland
G.G.D. Waardland
Waardbouw B.V. Lingerveen
C. Kansrijke start
I. Inleiding
Doel A. Meer jongeren
Zie bijlage A. Het plan
optie B. De Hoven
thema A. Gezond Opgroeien
Gedeputeerde Staten
burgemeester en wethouders
Portefeuillehouder: Jeugd en Onderwijs
Contactpersoon: beleidsadviseur Jeugd
Contactpersoon: Sportbedrijf Waardrecht
Opsteller: Team Jeugd
Trekker: Stichting Waardwelzijn
Trekker: Jong Waardrecht
Contactpersoon: nog te bepalen
Wet Van Waard
Maria Montessori College
de Anne Waard school
Burgemeester Jan Waardstraat
basisschool Anne Waard
wethouder Jeugdzorg en Leefbaarheid
de wethouder Jeugd te machtigen
college van burgemeester en wethouders Van Waardrecht
Jong@Waardrecht
"""


@pytest.mark.parametrize("text", NO_PERSONS.strip().splitlines())
def test_schools_streets_bodies_laws_and_numbers_of_a_list_are_no_persons(text: str) -> None:
    assert personal.find(text) == []


PHONES = ["06-{0}{1}", "06 {0} {1}", "06{0}{1}", "+31 6 {0}{1}", "+316{0}{1}", "0031 6 {0} {1}", "+31 (0)6 {0} {1}"]
PHONES += ["(0{2}) {3} {1}", "0{2}-{3}{1}", "0{2} - {3} {1}", "088 {3} {1}", "088-{3}{1}"]


@given(
    st.integers(1000, 9999),
    st.integers(1000, 9999),
    st.integers(10, 99),
    st.integers(100, 999),
    st.sampled_from(PHONES),
)
def test_a_telephone_number_is_found_however_it_is_parted(a: int, b: int, net: int, c: int, form: str) -> None:
    said = form.format(a, b, net, c)
    assert "phone" in [one.what for one in personal.find(f"Bel {said} voor hulp.")], said


@given(st.integers(10_000_000, 99_999_999), st.sampled_from(["{}{}{}{}", "{}{}.{}.{}", "{}{} {} {}"]))
def test_a_bsn_is_found_however_it_is_parted_and_not_where_the_11_test_fails(start: int, form: str) -> None:
    digits = f"{start}"
    last = sum(w * int(d) for w, d in zip((9, 8, 7, 6, 5, 4, 3, 2), digits, strict=True)) % 11
    assume(last < 10 and digits[0] != "0")

    def said(number: str) -> str:
        return form.format(number[:2], number[2:4], number[4:6], number[6:])

    assert [one.what for one in personal.find(f"Het gaat om {said(f'{digits}{last}')} in dit plan.")] == ["bsn"]
    assert [one.what for one in personal.find(f"In {said(f'{digits}{last}')} 2027 sport 60%")] == ["bsn"]
    assert personal.find(f"Het gaat om {said(f'{digits}{(last + 1) % 10}')} in dit plan.") == []


@pytest.mark.parametrize(
    "text", ["Het nummer 111.222.333 hoort hierbij", "BSN 111 222 333", "burgerservicenummer: 111.222.333"]
)
def test_a_bsn_in_threes_is_found_in_words_and_behind_its_label(text: str) -> None:
    assert [one.what for one in personal.find(text)] == ["bsn"]


@pytest.mark.parametrize(
    "text",
    [
        "zaaknummer 111222333",
        "KvK-nummer: 111222333",
        "kenmerk 111.222.333",
        "€ 111.222.333",
        "111.222.333",
        "NL91WAAR0417164300",
    ]
    + ["NL91 WAAR 0417 1643 00", "dossiernummer 123456782", "0 1 2 3 4 5 6 7 8 9", "10.000 20.000 30.000", "123456789"],
)
def test_another_number_is_neither_bsn_nor_telephone(text: str) -> None:
    assert personal.find(text) == []


def test_an_address_with_at_in_words_is_an_email_address() -> None:
    assert [one.what for one in personal.find("Mail s.waardink [at] waardrecht.example")] == ["e-mail"]
