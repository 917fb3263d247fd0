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


def test_letters_tell_the_kinds_of_a_network_whose_lines_open_with_codes_alone() -> None:
    draft = read(
        "Doelen-inspanningennetwerk Lingerveen\n\nD1   Jongeren voelen zich gezond.\n"
        "  SMART: in 2029 voelt 75% van de jongeren zich gelukkig.\n\n  B1.1   Jongeren herkennen stress.\n"
        "    V1.1.1   Docenten praten over gezondheid.\n      I1   Training voor docenten - GGD Waardland - 2026\n"
        "      I2   Lessen in klas 2 - GGD Waardland - doorlopend\n    V1.1.2   Er is een plek om binnen te lopen.\n"
        "      I3   Inloop in het centrum - Welzijn Waardrecht\n  B1.2   Ouders signaleren eerder.\n"
        "    V1.2.1   Ouders weten meer van de puberteit.\n      I4   Cursus voor ouders\n"
    )
    goal = "Jongeren voelen zich gezond."
    assert above(draft) == {
        goal: [],
        "in 2029 voelt 75% van de jongeren zich gelukkig.": [goal],
        "Jongeren herkennen stress.": [goal],
        "Docenten praten over gezondheid.": ["Jongeren herkennen stress."],
        "Training voor docenten": ["Docenten praten over gezondheid."],
        "Lessen in klas 2": ["Docenten praten over gezondheid."],
        "Er is een plek om binnen te lopen.": ["Jongeren herkennen stress."],
        "Inloop in het centrum": ["Er is een plek om binnen te lopen."],
        "Ouders signaleren eerder.": [goal],
        "Ouders weten meer van de puberteit.": ["Ouders signaleren eerder."],
        "Cursus voor ouders": ["Ouders weten meer van de puberteit."],
    }
    assert [e.owner for e in draft.elements if e.kind == "effort"] == [
        "GGD Waardland", "GGD Waardland", "Welzijn Waardrecht", None,
    ]  # fmt: skip
    assert [m.date for m in draft.milestones] == ["2026"]


def test_codes_without_efforts_beside_them_are_no_network() -> None:
    assert read("# Taalplan\n\nA2 Kinderen spreken Nederlands.\n\nB1 Ouders lezen mee.\n").elements == []


def test_a_capability_may_name_its_benefit_by_word_and_number() -> None:
    draft = read(
        HEAD + "1. **Doel:** Kinderen doen mee.\n   - **Baten**\n     1. Gezinnen weten de weg.\n"
        "     2. Clubs maken drempels weg.\n   - **Vermogens**\n     - Scholen wijzen de weg (baat 1)\n"
        "     - Clubs hebben een vertrouwenspersoon (baat 2)\n"
    )
    assert above(draft)["Clubs hebben een vertrouwenspersoon (baat 2)"] == ["Clubs maken drempels weg."]
