"""Texts taken from a PDF in which bullets and numbers stand on a line of their own."""

import pytest

from .helpers import of, said


@pytest.mark.parametrize("mark", ["•", "o", "▪", "\uf0b7"])
def test_a_bullet_alone_on_a_line_belongs_to_the_line_below_it(mark: str) -> None:
    text = f"Acties\n{mark}\nDe GGD komt op alle scholen\nin Waardrecht.\n{mark}\nDe bibliotheek leest voor.\n\nSlot\n"
    found = said(of(text, "plan.txt"))
    assert [one[2:].lstrip(" ") for one in found if one[0] == "0"] == [
        "De GGD komt op alle scholen in Waardrecht.",
        "De bibliotheek leest voor.",
    ]


@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_a_number_alone_on_a_line_belongs_to_what_follows(between: str) -> None:
    text = f"Doelen\n\n1.{between}Kinderen eten gezond.\n\n2.{between}Jongeren bewegen meer.\n"
    assert [one for one in said(of(text, "plan.txt")) if one[0] == "0"] == [
        "01. Kinderen eten gezond.",
        "02. Jongeren bewegen meer.",
    ]


def test_what_is_said_stands_at_its_own_line() -> None:
    block = of("Acties\n•\nDe GGD geeft les.\n•\nDe school leest voor.\n", "plan.txt")[-1]
    assert block.passage.line in (4, 5)
    assert block.passage.text == "De school leest voor."


def test_one_sign_alone_is_no_bullet() -> None:
    assert "0" not in {one[0] for one in said(of("Opmerking\n\no\n\nEr is niets te melden.\n", "plan.txt"))}


RULES = """Doelstelling

  • {first}

    Kinderen bewegen elke dag op school.

  • {second}

    Ouders weten
    waar zij hulp vinden.

Slot
"""


@pytest.mark.parametrize(("first", "second"), [("1.", "2."), ("a.", "b."), ("•", "•"), ("-", "-")])
def test_a_bullet_before_the_mark_of_the_list_itself_is_one_mark_with_it(first: str, second: str) -> None:
    found = [one for one in said(of(RULES.format(first=first, second=second), "regeling.txt")) if one[0] == "0"]
    assert [one.split(maxsplit=1)[1] for one in found] == [
        "Kinderen bewegen elke dag op school.",
        "Ouders weten waar zij hulp vinden.",
    ]


def test_such_a_mark_may_stand_once() -> None:
    assert said(of("Doelstelling\n\n  • 1.\n\n    Kinderen bewegen elke dag.\n", "regeling.txt"))[-1][0] == "0"
