"""Full networks (doel, baat, vermogen, inspanning) without a table: labelled blocks, and lists that point by code."""

from tests.reading.forms.helpers import read

from doelnet.draft import Draft

HEAD = "# Doelen-inspanningennetwerk rookvrij Waardrecht\n\nGemeente Waardrecht, maart 2025\n\n"


def above(draft: Draft) -> dict[str, list[str]]:
    """Return for each text the texts that it contributes to."""
    texts = {element.id: element.text for element in draft.elements}
    return {element.text: [texts[parent] for parent in element.parents] for element in draft.elements}


def test_each_benefit_and_capability_rules_what_stands_below_it_until_the_next() -> None:
    blocks = [
        ("DOEL D1", "Ieder kind heeft een goede start."), ("BAAT B1", "Ouders weten de weg."),
        ("VERMOGEN V1", "Verloskundigen zien zorgen vroeg."), ("INSPANNING I1", "De GGD traint verloskundigen."),
        ("VERMOGEN V2", "Wijkteams kennen het aanbod."), ("INSPANNING I2", "Het wijkteam maakt een sociale kaart."),
        ("DOEL D2", "Ouders staan er niet alleen voor."), ("BAAT B2", "Ouders helpen elkaar."),
        ("INSPANNING I3", "In twee wijken start een oudergroep."),
    ]  # fmt: skip
    draft = read(HEAD + "".join(f"**{label}**\n\n{text}\n\n" for label, text in blocks))
    assert above(draft) == {
        "Ieder kind heeft een goede start.": [],
        "Ouders weten de weg.": ["Ieder kind heeft een goede start."],
        "Verloskundigen zien zorgen vroeg.": ["Ouders weten de weg."],
        "De GGD traint verloskundigen.": ["Verloskundigen zien zorgen vroeg."],
        "Wijkteams kennen het aanbod.": ["Ouders weten de weg."],
        "Het wijkteam maakt een sociale kaart.": ["Wijkteams kennen het aanbod."],
        "Ouders staan er niet alleen voor.": [],
        "Ouders helpen elkaar.": ["Ouders staan er niet alleen voor."],
        "In twee wijken start een oudergroep.": ["Ouders helpen elkaar."],
    }


def test_codes_between_brackets_tell_what_an_entry_is_and_what_it_contributes_to() -> None:
    draft = read(
        HEAD + "## Doel 1: Jongeren groeien rookvrij op\n\n"
        "**Baten**\n\n- Minder jongeren beginnen (B1)\n- Ouders praten erover (B2)\n\n"
        "**Vermogens**\n\n- Scholen zijn rookvrij (V1, draagt bij aan B1)\n- Ouders kunnen praten (V2 → B2)\n\n"
        "**Inspanningen**\n\n- Rookvrije pleinen (I1, V1)\n- Ouderavonden (I2, bij V2)\n- (bij V1 en V2) Een campagne\n"
    )
    assert [(e.number, e.kind) for e in draft.elements] == [
        ("1", "goal"), ("B1", "benefit"), ("B2", "benefit"), ("V1", "capability"), ("V2", "capability"),
        ("I1", "effort"), ("I2", "effort"), (None, "effort"),
    ]  # fmt: skip
    found = above(draft)
    assert found["Scholen zijn rookvrij (V1, draagt bij aan B1)"] == ["Minder jongeren beginnen (B1)"]
    assert found["Ouders kunnen praten (V2 → B2)"] == ["Ouders praten erover (B2)"]
    assert found["Rookvrije pleinen (I1, V1)"] == ["Scholen zijn rookvrij (V1, draagt bij aan B1)"]
    assert found["Ouderavonden (I2, bij V2)"] == ["Ouders kunnen praten (V2 → B2)"]
    assert len(found["(bij V1 en V2) Een campagne"]) == 2


def test_a_name_with_a_capital_makes_no_sentence_of_a_title_with_a_date() -> None:
    assert read("# Kansrijke Start Waardrecht\n\nNetwerk Kansrijke Start, versie 3, 14 januari 2025\n").milestones == []


def test_a_heading_that_says_under_which_goal_its_goals_and_efforts_are_is_followed() -> None:
    draft = read(
        "Doelenboom jeugd Waardrecht\n\nStrategisch doel 1\nJeugdigen hebben een plek op school.\n\n"
        "Operationele doelen bij strategisch doel 1\n  1a  Thuiszitters zijn binnen drie maanden terug.\n"
        "  1b  Verzuim wordt vroeg gezien.\n  1c  In 2028 zit ten hoogste 1% van de leerlingen thuis.\n\n"
        "Inspanningen bij 1a\n  > Twee doorstroomcoaches aanstellen\n  > Tijdelijke klas bij het Waardcollege\n\n"
        "Inspanningen bij 1c\n  > Verzuimspreekuur op alle scholen\n"
    )
    assert [element.kind for element in draft.elements] == ["goal"] * 3 + ["target"] + ["effort"] * 3
    found = above(draft)
    assert found["Thuiszitters zijn binnen drie maanden terug."] == ["Jeugdigen hebben een plek op school."]
    assert found["Tijdelijke klas bij het Waardcollege"] == ["Thuiszitters zijn binnen drie maanden terug."]
    assert found["Verzuimspreekuur op alle scholen"] == ["In 2028 zit ten hoogste 1% van de leerlingen thuis."]
