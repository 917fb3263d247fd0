"""Sentences end where they end; clauses have verbs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from doelnet.reading.dutch import clauses, relative, sentences

bodies = st.text("abcdefghij ", max_size=30)


@given(st.lists(bodies, min_size=1, max_size=5))
def test_sentences_are_read_back(texts: list[str]) -> None:
    written = [" ".join(f"Wij {text} samenwerken.".split()) for text in texts]
    assert [s.text for s in sentences.split(" ".join(written))] == written


@given(st.text(max_size=80))
def test_sentences_stand_in_the_text_where_they_say(text: str) -> None:
    assert all(text[s.start : s.end] == s.text for s in sentences.split(text))


@pytest.mark.parametrize("text", ["Dit doen we o.a. met A.B. en de GGD.", "Zie bijv. Art. 3 van de nota.", "1. Samen"])
def test_an_abbreviation_ends_no_sentence(text: str) -> None:
    assert len(sentences.split(text)) == 1


def test_a_finite_verb_makes_a_sentence() -> None:
    assert clauses.has_finite_verb("In september opent de school een taalklas.")
    assert not clauses.has_finite_verb("Een taalklas voor nieuwkomers in De Hoven")


def test_the_tense_is_that_of_the_first_finite_verb() -> None:
    assert clauses.is_past("In 2023 waren er 41 thuiszitters, nu zijn het er 30.")
    assert not clauses.is_past("In 2027 zijn er minder thuiszitters dan er waren.")


def test_what_follows_a_relative_word_is_no_main_clause() -> None:
    text = "De agenda wordt herzien, die in mei 2020 is vastgesteld."
    assert [c.main for c in clauses.split(text)] == [True, False]


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("twaalf nieuwe scholen zijn", "scholen"),
        ("2 individuele arrangementen vervangen", "arrangementen"),
        ("drie in", None),
    ],
)
def test_the_noun_that_a_number_counts(text: str, noun: str | None) -> None:
    assert clauses.noun_after(text, text.index(" ")) == noun


@pytest.mark.parametrize(
    ("text", "main"),
    [
        ("Sinds 1 juni 2026 werkt de coach in elke wijk, ook in Zuidrand.", True),
        ("Sinds het derde kwartaal van 2026 draait de proef, die goed bevalt.", True),
        ("Sinds de zomer werken drie teams samen, zonder wachtlijst.", True),
        ("Sinds de start op 1 mei 2026 zijn 40 gezinnen geholpen.", True),
        ("Sinds de coach er is, gaat het in elke klas beter.", False),
        ("Sinds wij samenwerken, komt hulp eerder.", False),
    ],
)
def test_since_a_moment_opens_no_subordinate_clause(text: str, main: bool) -> None:
    assert clauses.split(text)[0].main is main


@pytest.mark.parametrize("rest", ["haakte in mei 2026 af", "stapte in juni 2026 over", "zegde in maart 2026 geld toe"])
def test_a_verb_of_which_a_part_stands_at_the_end_is_finite(rest: str) -> None:
    assert clauses.has_finite_verb(f"De bouwer {rest}.")


@pytest.mark.parametrize(
    "text", ["De laatste in 2026", "De beste op 3 mei 2026 van de klas", "Afspraken met 2 van de 20 uit"]
)
def test_words_that_only_end_like_verbs_are_none(text: str) -> None:
    assert not clauses.has_finite_verb(text)


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("De werkgroep die in maart 2025 is gestart, komt elke maand bijeen.", True),
        ("De werkgroep die in maart 2025 startte komt elke maand bijeen.", True),
        ("Het beleidsplan dat in maart 2025 is vastgesteld is de basis.", True),
        ("De school waar in maart 2025 brand was, krijgt een nieuw lokaal.", True),
        ("De werkgroep die het plan schrijft is in maart 2025 gestart.", False),
        ("Het plan dat wij maken is klaar in maart 2025.", False),
        ("In die week van 3 maart 2025 is besloten te stoppen.", False),
        ("Met die partners is in maart 2025 afgesproken te starten.", False),
        ("Wij hebben die afspraken in maart 2025 gemaakt.", False),
        ("Die is in maart 2025 geopend.", False),
        ("Wij verwachten dat in maart 2025 de inloop opent.", False),
        ("Het is belangrijk dat in maart 2025 de inloop opent.", False),
        ("Er is een kaart gemaakt die in maart 2025 is verstuurd.", False),
    ],
)
def test_a_date_before_the_verb_of_a_relative_clause_stands_inside_it(text: str, inside: bool) -> None:
    assert relative.in_relative(text, 0, text.index("maart")) is inside


def test_behind_a_clause_between_commas_the_main_clause_goes_on_with_its_verb() -> None:
    text = "De groep, die in mei 2026 begon, komt in juni 2026 bijeen."
    assert [text[one.start : one.end] for one in clauses.split(text) if one.main] == [
        "De groep, ",
        "komt in juni 2026 bijeen.",
    ]
