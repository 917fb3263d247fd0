"""Plans that answer a form of the ministry, and agendas that close each chapter with its goals."""

import pytest
from tests.reading.forms.helpers import read, tree

FORM = """# Plan van aanpak Gezond Waardrecht 2026-2028

## 1 Aanpak

### {title}

- {first}
- {second}

De gemeente Waardrecht kiest voor deze doelen:

1. Minder kinderen met overgewicht
2. Ouders weten waar hulp is

## 2 Valpreventie

### (Proces)doelen

- Een keten opzetten die ouderen op tijd ziet.

### {results}

- De keten werkt in alle wijken: huisartsen en wijkteams weten elkaar te vinden en kennen het aanbod.
"""
ASKED = [
    ("De vraagstelling", "Licht kort toe welke doelen worden nagestreefd.", "Hoe is de fasering?"),
    ("Vraag uit het format", "Wat wil de gemeente bereiken? (doelen)", "Verwijs waar mogelijk naar bestaand beleid."),
    ("Toelichting bij de vraag", "Beschrijf met wie wordt samengewerkt.", "Welke activiteiten gaat u inzetten?"),
]


@pytest.mark.parametrize(("title", "first", "second"), ASKED)
@pytest.mark.parametrize("results", ["Resultaten", "Beoogde resultaten"])
def test_what_a_form_asks_is_no_part_of_the_plan(title: str, first: str, second: str, results: str) -> None:
    assert tree(read(FORM.format(title=title, first=first, second=second, results=results))) == [
        "goal: Minder kinderen met overgewicht",
        "goal: Ouders weten waar hulp is",
        "theme: Valpreventie",
        "goal: Een keten opzetten die ouderen op tijd ziet. < Valpreventie",
        "result: De keten werkt in alle wijken: huisartsen en wijkteams weten elkaar te vinden en kennen het aanbod."
        " < Een keten opzetten die ouderen op tijd ziet.",
    ]


def test_a_heading_that_asks_what_is_done_heads_no_principles() -> None:
    text = (
        "# Visie\n\n## Hoe gaan we dit doen?\n\nWij werken volgens deze leidende principes:\n\n### Wij werken samen\n\n"
        "Alle partners doen mee.\n\n### Wij meten wat het oplevert\n\nElk jaar kijken wij terug.\n"
    )
    assert read(text).elements == []


AGENDA = """# Sociale agenda Waardrecht 2026-2034

## 1. Versterken wat er is

We bouwen voort op wat werkt.

- Spoor 1: We versterken de wijken die er al zijn.
- Spoor 2: We bouwen nieuwe wijken met alles wat nodig is.

### {label} Versterken wat er is

1. De wijkteams blijven.

## 2. De wijk als begin

### 2.1 Wat het vraagt

Veel van iedereen.

### 2.2 Wat het geeft

Buren die elkaar kennen.

### {label} De wijk als begin

1. Ieder kind speelt in de eigen wijk.

## 3. Goed samenwerken

### {label} Samenwerken

1. Partners waarderen de gemeente.
"""


@pytest.mark.parametrize("label", ["Doelstellingen", "Doelen", "(Hoofd)doelen"])
def test_goals_that_close_a_chapter_stand_under_its_title(label: str) -> None:
    assert tree(read(AGENDA.format(label=label))) == [
        "theme: Versterken wat er is",
        "goal: De wijkteams blijven. < Versterken wat er is",
        "theme: De wijk als begin",
        "goal: Ieder kind speelt in de eigen wijk. < De wijk als begin",
        "theme: Goed samenwerken",
        "goal: Partners waarderen de gemeente. < Goed samenwerken",
    ]


def test_a_short_list_begins_behind_a_title_that_ends_in_a_verb() -> None:
    text = (
        "Agenda Waardrecht 2026-2034\n\nWe kiezen ervoor om te bouwen op alles wat de partners in deze stad al doen,\n"
        "ook waar dat klein begint.\n\n    Doelstellingen Versterken wat er is\n    1. De wijkteams blijven.\n"
        "    2. Scholen staan open voor de buurt.\n"
    )
    assert tree(read(text, "agenda.txt")) == ["goal: De wijkteams blijven.", "goal: Scholen staan open voor de buurt."]
