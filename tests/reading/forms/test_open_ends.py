"""What is left open in a plan: the ways in which papers say so, and what that is not."""

import pytest
from tests.reading.forms.helpers import read

from doelnet.reading.forms.desk.wording.placeholders import is_placeholder

HEAD = "# Werkplan Jong in Waardrecht 2026\n\nDoel\tActie\tHoe zien we dat het lukt\n"


@pytest.mark.parametrize(
    "text",
    ["n.n.b.", "NTB", "(n.t.b.)", "Nader overeen te komen", "Nog uit te werken", "nog vast te stellen", "Nog open",
     "Moet nog worden ingevuld", "nog te benoemen", "n.o.t.k.", "Nader te bepalen", "p.m.", "Volgt in 2027"],
)  # fmt: skip
def test_ways_to_leave_something_open(text: str) -> None:
    assert is_placeholder(text)


@pytest.mark.parametrize("text", ["Nog twee scholen doen mee", "Nadere afspraken met de GGD", "Open huis", "Vast team"])
def test_what_only_opens_alike_is_told(text: str) -> None:
    assert not is_placeholder(text)


def test_a_target_that_is_left_open_is_none() -> None:
    found = read(f"{HEAD}Ieder kind leest\tBieb op school\tn.n.b.\n\tVoorleesuur\t90% van de klassen doet mee\n")
    assert [one.text for one in found.elements if one.kind == "target"] == ["90% van de klassen doet mee"]


def test_of_amounts_once_and_each_year_in_one_sentence_each_has_its_own_word_and_year() -> None:
    text = "# Jaarplan 2026\n\n## Wat kost dat?\n\n€ 85.000 incidenteel, € 40.000 structureel vanaf 2027.\n"
    assert [(one.amount, one.year, one.recurring) for one in read(text).money] == [
        ("85000.00", "2026", False), ("40000.00", "2027+", True),
    ]  # fmt: skip


def test_a_column_of_what_follows_in_a_school_year_holds_efforts_without_an_owner() -> None:
    text = "# Voortgang agenda Lingerveen\n\nDoel\tActie schooljaar 2024/2025\tVervolg schooljaar 2025/2026\n"
    found = read(f"{text}Ieder kind leest graag\tSchrijfcoach op vijf scholen\tUitbreiding naar alle scholen\n")
    assert [(one.text, one.owner) for one in found.elements if one.kind == "effort"] == [
        ("Schrijfcoach op vijf scholen", None), ("Uitbreiding naar alle scholen", None),
    ]  # fmt: skip
