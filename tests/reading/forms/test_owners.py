"""Who does an effort, and who only helps: in labels, sentences, brackets and cells."""

from __future__ import annotations

import pytest
from tests.reading.forms.helpers import read

from doelnet.reading.forms.walk.asides import owner

ACTION = "Sportdag organiseren voor alle groepen 7"


def _effort(item: str) -> tuple[str, str | None]:
    draft = read(f"# Plan jeugd 2026\n\n## Doel 1: Meer sport\n\nActies:\n\n- {item}\n- Ouders helpen bij opvoeden\n")
    made = next(element for element in draft.elements if element.kind == "effort")
    return made.text.rstrip("."), made.owner


@pytest.mark.parametrize(
    "said",
    [
        "Trekker: GGD Waardland, in samenwerking met Welzijn Waardrecht.",
        "Uitvoering door de GGD Waardland i.s.m. de scholen.",
        "Uitgevoerd door: GGD Waardland",
        "Uitvoering: GGD Waardland",
        "Door: GGD Waardland",
        "Door wie: GGD Waardland",
        "Regie: GGD Waardland",
        "Coördinatie: GGD Waardland. Partners: scholen.",
        "Belegd bij: GGD Waardland",
        "Trekker is de GGD Waardland.",
        "De GGD Waardland is trekker.",
        "De GGD Waardland is hiervoor verantwoordelijk.",
        "Verantwoordelijk: GGD Waardland (i.s.m. scholen)",
    ],
)
def test_a_sentence_or_label_behind_an_effort_names_its_owner_without_the_partners(said: str) -> None:
    assert _effort(f"{ACTION}. {said}") == (ACTION, "GGD Waardland")


@pytest.mark.parametrize(
    "said",
    [
        "trekker: GGD Waardland; partners: scholen, bibliotheek",
        "partners: scholen, bibliotheek; trekker: GGD Waardland",
        "uitvoering door de GGD Waardland i.s.m. de scholen",
        "door GGD Waardland",
        "wie doet het: GGD Waardland",
        "GGD Waardland, i.s.m. scholen",
        "trekker is de GGD Waardland",
    ],
)
def test_brackets_behind_an_effort_name_its_owner_and_not_its_partners(said: str) -> None:
    assert _effort(f"{ACTION} ({said})") == (f"{ACTION} ({said})", "GGD Waardland")


@pytest.mark.parametrize(
    "said",
    [". Partners: scholen, GGD", " (partners: scholen, GGD)", ". I.s.m. GGD Waardland.", " (i.s.m. GGD Waardland)"],
)
def test_who_only_helps_is_no_owner(said: str) -> None:
    assert _effort(f"{ACTION}{said}")[1] is None


@pytest.mark.parametrize(
    "item",
    [
        "Sportdag organiseren. De sportdag is voor alle kinderen.",
        "Ouders bereiken die vragen hebben. Uitvoering door te praten met ouders op het schoolplein.",
        "Vrijwilligers zoeken. Zij zijn verantwoordelijk voor de kantine.",
    ],
)
def test_a_sentence_behind_an_effort_that_names_nobody_gives_no_owner(item: str) -> None:
    assert _effort(item) == (item.rstrip("."), None)


@pytest.mark.parametrize(
    ("cell", "who"),
    [
        ("GGD Waardland i.s.m. scholen", "GGD Waardland"),
        ("GGD ism scholen", "GGD"),
        ("GGD (trekker), scholen, Welzijn", "GGD"),
        ("Scholen (verantwoordelijk), gemeente (ondersteunend)", "Scholen"),
        ("Trekker: GGD. Partners: scholen", "GGD"),
        ("GGD; partners: scholen, huisartsen", "GGD"),
        ("gemeente (in samenwerking met GGD)", "gemeente"),
        ("Kernteam, m.m.v. Bibliotheek", "Kernteam"),
        ("Gemeente met ondersteuning van GGD", "Gemeente"),
        ("Gemeente samen met de scholen", "Gemeente"),
        ("in samenwerking met scholen", None),
        ("gemeente / GGD", "gemeente / GGD"),
        ("Samenwerkingsverband PO en gemeente", "Samenwerkingsverband PO en gemeente"),
        ("Stichting Samen Delen", "Stichting Samen Delen"),
        ("gemeente, team Vastgoed", "gemeente, team Vastgoed"),
    ],
)
def test_a_cell_names_the_owner_before_its_partners(cell: str, who: str | None) -> None:
    assert owner(cell) == who


def test_a_quarter_behind_a_body_is_no_part_of_its_name() -> None:
    text = "# Plan\n\n## Acties\n\n- Het meldpunt wordt vernieuwd door de Gemeente Lingerveen Q2 2026\n"
    assert [party.name for party in read(text).parties] == ["Gemeente Lingerveen"]
