"""What explains the words of a plan ("Doel: wat er straks anders is") is no goal, benefit, capability or effort."""

import pytest
from tests.reading.forms.helpers import read, tree

PLAN = """# Doelen-inspanningennetwerk Jong in Waardrecht 2026-2029

{over}

{said}

## Netwerk

| Doel | Baat | Vermogen | Inspanning |
|---|---|---|---|
| Jongeren voelen zich goed. | Zij praten eerder. | Mentoren luisteren. | Training voor mentoren |
"""
READ = [
    "goal: Jongeren voelen zich goed.",
    "benefit: Zij praten eerder. < Jongeren voelen zich goed.",
    "capability: Mentoren luisteren. < Zij praten eerder.",
    "effort: Training voor mentoren < Mentoren luisteren.",
]
LIST = "- **Doelen**: de verandering die wij willen.\n- **Baten**: het voordeel.\n- **Inspanningen**: het werk."
LINES = "Doel - Een verandering.\n\nBaat - De meerwaarde.\n\nInspanning - Een project."
ASKED = "1. Doelen: waarom doen we dit?\n2. Baten: wie merkt dat?\n3. Inspanningen: wat doen we?"
MEANT = "- Een doel: een beeld van later.\n- Een vermogen: wat partners leren.\n- Een inspanning: een stap."
HEADS = "### Doel\n\nEen doel is een verandering.\n\n### Inspanning\n\nEen inspanning is een project."
DEFINED = "<dl><dt>Doel</dt><dd>De verandering.</dd><dt>Inspanning</dt><dd>Het project.</dd></dl>"
ROWS = (
    "| Begrip | Uitleg |\n|---|---|\n| Doel | De verandering |\n| Baat | De meerwaarde |\n| Inspanning | Een project |"
)
ASIDE = "| Doel | Baat | Inspanning |\n|---|---|---|\n| Wat willen we? | Wie merkt het? | Wat doen we? |"


@pytest.mark.parametrize(
    ("over", "said"),
    [
        ("We gebruiken deze woorden:", LIST),
        ("## Leeswijzer", LIST),
        ("Het netwerk kent vier lagen:", LIST),
        ("## Begrippenlijst", LINES),
        ("Onder deze termen verstaan we:", LINES),
        ("## Inleiding", ASKED),
        ("Wij werken op dezelfde manier.", MEANT),
        ("## Definities", HEADS),
        ("In dit plan spreken we dezelfde taal.", DEFINED),
        ("## Inleiding", ROWS),
        ("## Zo is het netwerk opgebouwd", ROWS.replace("Begrip", "").replace("Uitleg", "")),
        ("Uitleg van de kolommen:", ASIDE),
        ("Een kleine toelichting vooraf.", LIST),
        ("Waar gaat het over?", LINES),
    ],
)
def test_an_explanation_of_the_words_of_a_plan_holds_no_elements(over: str, said: str) -> None:
    assert tree(read(PLAN.format(over=over, said=said))) == READ


CARD = (
    "- **Doel**: de straten zijn veilig.\n- **Inspanning**: een controle van fietslampen.\n- **Resultaat**: meer licht."
)


@pytest.mark.parametrize(
    "over",
    ["Wij kiezen voor verkeer.", "Het thema bestaat uit twee wijken.", "## Toelichting op de doelen", "In 2026 geldt:"],
)
def test_a_card_with_the_same_labels_is_read(over: str) -> None:
    assert tree(read(f"# Jeugdplan Waardrecht 2026\n\n{over}\n\n{CARD}\n")) == [
        "goal: de straten zijn veilig.",
        "effort: een controle van fietslampen. < de straten zijn veilig.",
        "result: meer licht. < een controle van fietslampen.",
    ]


def test_goals_with_numbers_and_blocks_that_come_again_are_read_under_a_guide_too() -> None:
    text = "# Jeugdplan Waardrecht 2026\n\n## Leeswijzer\n\nPer doel leest u:\n\n{}\n"
    numbered = "Doel 1: kinderen eten gezond.\n\nActie 1: fruit op school."
    assert tree(read(text.format(numbered))) == [
        "goal: kinderen eten gezond.",
        "effort: fruit op school. < kinderen eten gezond.",
    ]
