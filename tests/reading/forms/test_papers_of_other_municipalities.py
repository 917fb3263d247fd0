"""Small ways in which municipalities differ: what comes first, how lists are announced, how amounts are written."""

import pytest
from tests.reading.forms.helpers import read


@pytest.mark.parametrize("word", ["thema's", "speerpunten", "pijlers"])
def test_a_list_of_themes_that_a_sentence_announces_is_no_list_of_goals(word: str) -> None:
    draft = read(
        "# Lokale agenda 2027\n\nGemeente Lingerveen\n\n## 1. Ambities\n\n"
        f"In de bijeenkomsten zijn twee {word} gekozen:\n\n1. Doorgaande lijn\n2. Gezonde school\n\n"
        "### 1.1 Doorgaande lijn\n\n**Wat willen we bereiken?**\n\nIeder kind gaat zonder breuk naar school.\n\n"
        "### 1.2 Gezonde school\n\n**Wat willen we bereiken?**\n\nIedere school is gezond.\n"
    )
    texts = {element.id: element.text for element in draft.elements}
    assert [(e.kind, e.text, [texts[p] for p in e.parents]) for e in draft.elements] == [
        ("theme", "Doorgaande lijn", []),
        ("theme", "Gezonde school", []),
        ("goal", "Ieder kind gaat zonder breuk naar school.", ["Doorgaande lijn"]),
        ("goal", "Iedere school is gezond.", ["Gezonde school"]),
    ]


def test_a_plain_first_line_is_the_title_where_the_first_heading_is_a_goal() -> None:
    draft = read(
        "Uitvoeringsagenda Jeugd 2027\n\nHoogwaarden, december 2026\n\n# Opgave 1: Kansrijk opgroeien\n\n"
        "Maatschappelijk effect: Kinderen groeien gezond op.\n"
    )
    opgave, effect = draft.elements
    assert (draft.document.title, draft.document.period) == ("Uitvoeringsagenda Jeugd 2027", "2027")
    assert (opgave.text, effect.text, effect.parents) == (
        "Kansrijk opgroeien",
        "Kinderen groeien gezond op.",
        [opgave.id],
    )


@pytest.mark.parametrize("sign", ["€ ", "EUR ", "€", "eur "])
def test_amounts_in_a_paper_that_writes_no_euro_sign_are_read_too(sign: str) -> None:
    draft = read(
        "# Raadsvoorstel\n\nGemeente Oosterwaard\n\nDatum: 26 juni 2025\n\n## Voorgesteld besluit\n\n"
        f"1. In 2026 een budget van {sign}240.000 beschikbaar te stellen.\n\n## Financiën\n\n"
        f"Vanaf 2027 is structureel {sign}180.000 per jaar nodig.\n"
    )
    assert sorted((one.amount, one.year, one.recurring) for one in draft.money) == [
        ("180000.00", "2027+", True), ("240000.00", "2026", None),
    ]  # fmt: skip


def test_groups_in_a_later_chapter_are_not_about_the_theme_before_it() -> None:
    table = "| Overleg | Deelnemers |\n|---|---|\n| Stuurgroep | wethouder, schoolbesturen |\n"
    draft = read(
        "# Agenda 2027\n\nGemeente Lingerveen\n\n## Thema 1: Taal\n\n**Doel**\n\nIeder kind leest.\n\n"
        f"## Organisatie en overleg\n\n{table}"
    )
    assert [(group.name, group.about) for group in draft.groups] == [("Stuurgroep", None)]


def test_a_numbered_heading_under_ambitions_is_one_goal_that_rules_its_ambition_and_agreements() -> None:
    draft = read(
        "Ondersteuningsplan Midden-Waardland\n\n2 Onze gezamenlijke ambities\n2.1 Thuisnabij onderwijs\n"
        "Ambitie: In 2030 gaat minimaal 97% van de leerlingen dichtbij naar school.\nAfspraken:\n"
        "- De schoolbesturen stellen een expertiseteam samen.\n\n2.2 Jeugdhulp in de school\n"
        "Ambitie: Elke school heeft een vaste jeugdhulpverlener.\nAfspraken:\n- De gemeenten kopen de hulp samen in.\n"
    )
    texts = {element.id: element.text for element in draft.elements}
    assert [(e.kind, e.text, [texts[p] for p in e.parents]) for e in draft.elements] == [
        ("goal", "Thuisnabij onderwijs", []),
        ("target", "In 2030 gaat minimaal 97% van de leerlingen dichtbij naar school.", ["Thuisnabij onderwijs"]),
        ("effort", "De schoolbesturen stellen een expertiseteam samen.", ["Thuisnabij onderwijs"]),
        ("goal", "Jeugdhulp in de school", []),
        ("goal", "Elke school heeft een vaste jeugdhulpverlener.", ["Jeugdhulp in de school"]),
        ("effort", "De gemeenten kopen de hulp samen in.", ["Elke school heeft een vaste jeugdhulpverlener."]),
    ]


def test_the_years_behind_the_name_of_a_region_are_the_period_and_no_part_of_the_name() -> None:
    head = read(
        "Regionaal ondersteuningsplan passend onderwijs\nRegio Midden-Waardland 2026-2030\n\n"
        "Vastgesteld in het overleg van 12 februari 2026\n\n1 Waar we voor staan\nIeder kind telt.\n"
    ).document
    assert (head.title, head.organisation, head.region, head.period, head.date) == (
        "Regionaal ondersteuningsplan passend onderwijs", "Regio Midden-Waardland", "Midden-Waardland", "2026/2030",
        "2026-02-12",
    )  # fmt: skip


def test_the_programme_is_the_last_step_of_the_path_that_a_site_prints_over_a_page() -> None:
    draft = read(
        "Programma: Home > Programma's > 4 Jeugd en onderwijs\n\n# Begroting 2027\n\nGemeente Waardrecht\n\n"
        "## Wat willen we bereiken?\n\n- Ieder kind leest.\n"
    )
    assert draft.document.programme == "4 Jeugd en onderwijs"


def test_the_page_of_a_programme_is_called_after_that_under_the_name_of_the_whole_budget() -> None:
    draft = read(
        "Programmabegroting 2026-2029\n\n# Programma 5. Jeugd en onderwijs\n\n## Wat willen we bereiken?\n\n"
        "- Ieder kind leest.\n"
    )
    assert draft.document.title == "Programma 5. Jeugd en onderwijs"
