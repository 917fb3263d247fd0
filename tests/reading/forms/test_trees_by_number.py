"""Goal trees of which only the numbers tell how deep a line stands, as plain text out of a PDF has them."""

import pytest
from tests.reading.forms.helpers import read, tree

HEAD = "Doelenboom Waardrecht\nversie 1.2, november 2025\n\n"
TREE = [
    "goal: Inwoners zijn zelfredzaam",
    "goal: Inwoners hebben hun geld op orde < Inwoners zijn zelfredzaam",
    "effort: Cursussen geven in de wijk < Inwoners hebben hun geld op orde",
    "effort: Vroeg signaleren met partners < Inwoners hebben hun geld op orde",
    "goal: Inwoners hebben basisvaardigheden < Inwoners zijn zelfredzaam",
    "effort: Taalhuis openen in Zuidrand < Inwoners hebben basisvaardigheden",
    "goal: Jeugdigen groeien kansrijk op",
    "goal: Jeugdigen gaan naar school < Jeugdigen groeien kansrijk op",
    "effort: Verzuim aanpakken op alle scholen < Jeugdigen gaan naar school",
]


def lines(one: str, two: str, three: str) -> str:
    """Return the tree with what stands before its lines, level by level."""
    return HEAD + (
        f"{one.format('1')}Inwoners zijn zelfredzaam\n\n{two.format('1.1')}Inwoners hebben hun geld op orde\n"
        f"{three.format('1.1.1')}Cursussen geven in de wijk\n{three.format('1.1.2')}Vroeg signaleren met partners\n"
        f"{two.format('1.2')}Inwoners hebben basisvaardigheden\n{three.format('1.2.1')}Taalhuis openen in Zuidrand\n\n"
        f"{one.format('2')}Jeugdigen groeien kansrijk op\n\n{two.format('2.1')}Jeugdigen gaan naar school\n"
        f"{three.format('2.1.1')}Verzuim aanpakken op alle scholen\n"
    )


@pytest.mark.parametrize(
    "before",
    [("{} ", "{} ", "{} "), ("Doel {} ", "Subdoel {} ", "{} "), ("{}. ", "{}. ", "{}. "), ("{} ", "{} ", "- ")],
)
def test_the_last_level_of_a_tree_of_numbers_is_what_is_done_and_the_others_are_wanted(
    before: tuple[str, str, str],
) -> None:
    assert tree(read(lines(*before), "doelenboom.txt")) == TREE


def test_an_indicator_between_the_lines_of_a_tree_is_a_target_of_the_goal_above_it() -> None:
    text = lines("{} ", "{} ", "{} ").replace(
        "zelfredzaam\n",
        "zelfredzaam\nIndicator: percentage inwoners met regie (nulmeting 2024: 71%; streefwaarde 2028: 78%)\n",
    )
    assert "target: percentage inwoners met regie < Inwoners zijn zelfredzaam" in tree(read(text, "doelenboom.txt"))


def test_chapters_of_a_plan_that_have_text_of_their_own_are_no_tree() -> None:
    text = HEAD + "1 Inleiding\n\nDit plan gaat over de jeugd.\n\n1.1 Aanleiding\n\nDe vorige nota liep af.\n"
    assert not read(text, "doelenboom.txt").elements


def test_a_line_with_a_number_of_several_steps_is_no_end_of_the_line_above() -> None:
    wide = "De gemeente werkt samen met de scholen in de wijk aan een goede start voor elk kind"
    text = f"{HEAD}Doel 1 {wide}\n1.1 Spreekuur houden op elke school\n1.2 Samen ouders bereiken\n"
    assert tree(read(text, "doelenboom.txt"))[0] == f"goal: {wide}"
