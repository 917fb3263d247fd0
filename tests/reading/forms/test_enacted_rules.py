"""Ordinances and other rules as they are published: who enacts them, on what grounds, and the articles."""

from __future__ import annotations

import pytest

from doelnet.draft import Draft
from doelnet.reading import formats, forms

ARTICLES = "\n\n# Hoofdstuk 1 Algemeen\n\n## Artikel 1 Begrippen\n\nEen peuter is een kind van twee jaar.\n"


def read(text: str) -> Draft:
    """Return what is read from a text."""
    return forms.read(formats.stream("regels.md", text.encode())).draft


@pytest.mark.parametrize(
    ("said", "point"),
    [
        ("Besluit:\n\nVast te stellen de Subsidieregels zwemmen.", "Vast te stellen de Subsidieregels zwemmen."),
        ("besluit vast te stellen de volgende Subsidieregels:", "vast te stellen de volgende Subsidieregels:"),
        ("besluit: vast te stellen de Subsidieregels zwemmen.", "vast te stellen de Subsidieregels zwemmen."),
        ("besluiten tot vaststelling van de Subsidieregels.", "tot vaststelling van de Subsidieregels."),
    ],
)
@pytest.mark.parametrize("who", ["De raad van de gemeente Waardrecht;", "Het college van Waardrecht,"])
def test_a_body_enacts_rules_before_their_first_article(who: str, said: str, point: str) -> None:
    text = f"# Subsidieregels zwemmen Waardrecht\n\n{who}\n\ngelet op de Gemeentewet;\n\n{said}{ARTICLES}"
    found = read(text)
    (decision,) = found.decisions
    assert (found.document.title, decision.subject) == ("Subsidieregels zwemmen Waardrecht",) * 2
    assert decision.body == ("council" if "raad" in who else "college")
    assert decision.points == [point]


def test_what_is_enacted_may_stand_behind_the_grounds_on_one_line() -> None:
    text = "# Subsidieregels zwemmen\n\nHet college van Waardrecht,\n\nGelet op de Algemene subsidieverordening "
    text += f"besluit: vast te stellen de Subsidieregels zwemmen.{ARTICLES}"
    assert [one.points for one in read(text).decisions] == [["vast te stellen de Subsidieregels zwemmen."]]


def test_articles_without_grounds_enact_nothing() -> None:
    assert not read(f"# Subsidieregels zwemmen\n\nDeze regels gaan over zwemmen.{ARTICLES}").decisions


def test_rules_on_participation_are_no_section_that_tells_who_took_part() -> None:
    text = "# Participatieverordening Waardrecht\n\nDe raad van Waardrecht;\n\ngelet op de Gemeentewet;\n\n"
    (decision,) = read(f"{text}Besluit:\n\nDe verordening vast te stellen.{ARTICLES}").decisions
    assert decision.participation is None
