"""Reports that tell under the heading of each action how far it is: "Stand van zaken", "Status", "Voortgang"."""

import pytest
from tests.reading.forms.helpers import read

CHAPTERS = """2e Voortgangsrapportage 2026

3. Jeugd

3.1 Kansen voor kinderen vergroten

3.1.1 Openen van een jongerenpunt

{when}Wij openen een jongerenpunt in De Hoven. Daar kunnen jongeren terecht.

{lead}

Het punt is open.

3.1.2 Schoolmaatschappelijk werk op elke school

{when}Wij breiden het schoolmaatschappelijk werk uit.

{lead}

Volgens plan.

3.2 Gezond opgroeien

3.2.1 Uitvoeren van het preventieplan

{when}Het plan loopt tot 2028.

{lead}

Gestart.
"""


@pytest.mark.parametrize("lead", ["Stand van zaken", "Status", "Voortgang", "Wat is de stand van zaken?"])
def test_numbered_headings_with_a_state_of_affairs_under_each_are_actions(lead: str) -> None:
    found = read(CHAPTERS.format(lead=lead, when=""), "rapportage.txt").elements
    assert [(one.kind, one.number) for one in found] == [
        *(("theme", "3"), ("goal", "3.1"), ("effort", "3.1.1"), ("effort", "3.1.2")),
        *(("goal", "3.2"), ("effort", "3.2.1")),
    ]
    above = {one.id: one.number for one in found}
    assert [[above[parent] for parent in one.parents] for one in found] == [
        *([], ["3"], ["3.1"], ["3.1"]),
        *(["3"], ["3.2"]),
    ]


@pytest.mark.parametrize("title", ["Jaar realisatie", "Realisatiejaar", "Jaar gereed"])
def test_the_year_under_the_name_of_an_action_is_when_it_is_done(title: str) -> None:
    draft = read(CHAPTERS.format(lead="Stand van zaken", when=f"{title}\n\n2027\n\n"), "rapportage.txt")
    assert [one.date for one in draft.milestones] == ["2027"] * 3
    assert [one.kind for one in draft.elements].count("effort") == 3


@pytest.mark.parametrize("lead", ["Status", "Voortgang"])
def test_headings_without_numbers_are_actions_where_they_tell_what_is_done(lead: str) -> None:
    names = ("Openen van een jongerenpunt", "Versterken van het jongerenwerk", "Uitvoeren en evalueren van het plan")
    blocks = "\n\n".join(f"{name}\n\n{lead}\n\nHet loopt goed, zegt de werkgroep." for name in names)
    found = read(f"Bestuursrapportage 2026\n\nProgramma 3 Jeugd\n\n{blocks}\n", "rapportage.txt").elements
    assert [one.text for one in found if one.kind == "effort"] == list(names)


@pytest.mark.parametrize(
    "names", [("Taal", "Jeugdhulp", "Sport"), ("Jongeren zonder werk", "Kinderen in armoede", "Wijken en geld")]
)
def test_headings_that_name_a_field_are_no_actions(names: tuple[str, ...]) -> None:
    blocks = "\n\n".join(f"{name}\n\nStand van zaken\n\nHet gaat goed in De Hoven." for name in names)
    assert not read(f"Bestuursrapportage 2026\n\n{blocks}\n", "rapportage.txt").elements


def test_headings_over_goals_and_actions_of_their_own_are_no_actions() -> None:
    own = "Doel\n\nMinder kinderen wachten.\n\nActies\n\n- Een loket openen\n\nStand van zaken\n\nGoed."
    blocks = "\n\n".join(f"3.1.{place} {name}\n\n{own}" for place, name in enumerate(("Wachttijden", "Inloop"), 1))
    found = read(f"Voortgangsrapportage 2026\n\n{blocks}\n", "rapportage.txt").elements
    assert "Wachttijden" not in [one.text for one in found if one.kind == "effort"]
