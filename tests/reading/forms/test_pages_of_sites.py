"""Pages of sites with a budget or programme, copied as text: their titles and the questions they ask again."""

import re

import pytest
from tests.reading.forms.helpers import read, tree

BACK = """4. Sociaal domein

Inleiding

Terug naar navigatie - Inleiding

Het programma is uitgewerkt in twee thema's. De programmadoelen zijn uitgewerkt in de volgende thema's en subdoelen:

  1. Jeugd en gezin
  2. Meedoen

4.1 Jeugd en gezin

Wat willen we bereiken?

Terug naar navigatie - Wat willen we bereiken?

Ieder kind in Waardrecht groeit veilig op in zijn eigen gezin, bij mensen die het kent

Terug naar navigatie - Ieder kind in Waardrecht groeit veilig op in zijn eigen gezin, bij mensen die het kent

Dat is niet vanzelfsprekend. In Oud-Waard wonen veel gezinnen krap.

Wat gaan we daarvoor doen?

Spreekuur voor ouders

Terug naar navigatie - 4.1 Jeugd en gezin - Spreekuur voor ouders

Wij houden elke week een spreekuur.

4.1.1 Wat is het doel?

Terug naar navigatie - 4.1 Jeugd en gezin - 4.1.1 Wat is het doel?Alle ouders in Waardrecht vinden steun bij elkaar.

4.2 Meedoen

Wat willen we bereiken?

Terug naar navigatie - Wat willen we bereiken?

Iedereen kent zijn buren

Terug naar navigatie - Iedereen kent zijn buren

Buren helpen elkaar.
"""


def told(text: str) -> list[tuple[str, str, list[str]]]:
    draft = read(text)
    names = {one.id: one.text for one in draft.elements}
    return [(one.kind, one.text, [names[parent] for parent in one.parents]) for one in draft.elements]


def test_what_a_site_leads_back_from_is_a_title_however_long_it_is() -> None:
    found = told(BACK)
    child = next(text for kind, text, _ in found if kind == "goal" and text.startswith("Ieder kind"))
    assert ("effort", "Spreekuur voor ouders", [child]) in found
    assert any(
        text == "Alle ouders in Waardrecht vinden steun bij elkaar." for kind, text, _ in found if kind == "goal"
    )
    assert ("goal", "Iedereen kent zijn buren", ["Meedoen"]) in found
    assert not any("Terug naar" in text for _, text, _ in found)


def test_themes_that_a_programme_counts_are_those_of_its_chapters_and_no_goals() -> None:
    assert [text for kind, text, _ in told(BACK) if kind == "theme"] == ["Jeugd en gezin", "Meedoen"]


FLAT = """Jeugd

{want}

Ieder kind leert zwemmen

{do}

Zwemles op school

Elke school krijgt een bad in de buurt.

Vervoer naar het zwembad

De bus rijdt ook op woensdag.

Ieder kind leest goed

{do}

Voorleesuur

De bibliotheek leest voor.

Wonen

{want}

Jongeren vinden een woning

{do}

Woonwensen peilen

Wij vragen alle jongeren wat zij zoeken.
"""


@pytest.mark.parametrize(
    ("want", "do"),
    [
        ("Wat willen we bereiken?", "Wat gaan we daarvoor doen?"),
        ("Wat wil de gemeente bereiken?", "Wat gaan we doen?"),
        ("Wat wilden we bereiken?", "Wat hebben we daarvoor gedaan?"),
    ],
)
def test_where_all_headings_are_alike_the_last_before_a_question_is_what_it_is_asked_of(want: str, do: str) -> None:
    found = told(FLAT.format(want=want, do=do))
    assert [(text, over) for kind, text, over in found if kind == "effort"] == [
        ("Zwemles op school", ["Ieder kind leert zwemmen"]),
        ("Vervoer naar het zwembad", ["Ieder kind leert zwemmen"]),
        ("Voorleesuur", ["Ieder kind leest goed"]),
        ("Woonwensen peilen", ["Jongeren vinden een woning"]),
    ]
    assert [text for kind, text, _ in found if kind == "goal"] == [
        "Ieder kind leert zwemmen",
        "Ieder kind leest goed",
        "Jongeren vinden een woning",
    ]


def test_a_question_without_answer_asks_nothing_of_the_goal_behind_it() -> None:
    text = "Jeugd\n\nWat willen we bereiken?\n\nKansen bevorderen\n\nWat gaan we doen?\n\nOnderwijs faciliteren\n\n"
    found = told(text + "Wat gaan we doen?\n\nOuders helpen\n\nWat gaan we doen?\n\nWonen\n\nHier wonen veel mensen.\n")
    goals = [text for kind, text, _ in found if kind == "goal"]
    assert goals == ["Kansen bevorderen", "Onderwijs faciliteren", "Ouders helpen"]


@pytest.mark.parametrize(
    "lead",
    ["De hoofddoelstelling van het programma is:", "Het doel van dit thema luidt:", "Onze ambitie is:"],
)
def test_a_sentence_that_leads_to_one_goal_calls_the_text_behind_it_so(lead: str) -> None:
    text = f"# Programma 4 Samen leven\n\n{lead}\n\nIedereen in Waardrecht doet mee. Wie hulp nodig heeft krijgt die.\n"
    assert [(kind, said) for kind, said, _ in told(text) if kind == "goal"] == [
        ("goal", "Iedereen in Waardrecht doet mee. Wie hulp nodig heeft krijgt die.")
    ]


ONE_LEVEL = """Begroting 2027

{theme}

Onderwerpen

Opgroeien

Samen opvoeden

Wat willen we bereiken?

Ouders in Waardrecht weten waar zij terechtkunnen. Zij vinden steun bij elkaar.

Wat gaan we daarvoor doen?

In het jaarplan zijn onze activiteiten per buurt uitgewerkt. Hieronder staan de belangrijkste.

Kijk voor het hele jaarplan hier.

 • We openen een huiskamer in De Hoven.

Gelijke kansen

Veilig naar school

Wat willen we bereiken?

Ieder kind komt veilig op school. Ook in het donker.
"""


@pytest.mark.parametrize(
    "theme", ["Thema Zorg en Welzijn", "Programmalijn 2: Zorg en Welzijn", "Pijler: Zorg en Welzijn"]
)
def test_a_theme_holds_what_stands_under_all_headings_of_one_level_behind_it(theme: str) -> None:
    assert told(ONE_LEVEL.format(theme=theme)) == [
        ("theme", "Zorg en Welzijn", []),
        (
            "goal",
            "Ouders in Waardrecht weten waar zij terechtkunnen. Zij vinden steun bij elkaar.",
            ["Zorg en Welzijn"],
        ),
        (
            "effort",
            "We openen een huiskamer in De Hoven.",
            ["Ouders in Waardrecht weten waar zij terechtkunnen. Zij vinden steun bij elkaar."],
        ),
        ("goal", "Ieder kind komt veilig op school. Ook in het donker.", ["Zorg en Welzijn"]),
    ]


NUMBERED = """Cultuur en wijken

{lead}

Waardrecht is een fijne stad om in samen te leven. Dat vraagt iets van iedereen.

1 Een sterke culturele infrastructuur

Waardrecht heeft veel te bieden.

{do}

1.1 Cultuur op school

De bibliotheek helpt scholen.

1.2 Een nieuw theater

Het theater komt in Oud-Waard.

2 Actief burgerschap

Inwoners doen mee in hun buurt.

{do}

2.1 Ruimte voor bewoners

Elke wijk krijgt een huiskamer.
"""


@pytest.mark.parametrize(
    ("lead", "do"),
    [
        (
            "Programmadoelstelling en de rol van de gemeente",
            "Om deze doelstelling te bereiken leveren we de volgende prestaties",
        ),
        ("Doelstelling en taak van de gemeente", "Om dit doel te realiseren doen we het volgende"),
        ("Programmadoelstelling", "Om onze ambitie te bereiken gaan we de volgende acties"),
    ],
)
@pytest.mark.parametrize("numbers", [True, False])
def test_what_is_done_to_reach_a_goal_stands_under_the_heading_that_is_called_so(
    lead: str, do: str, numbers: bool
) -> None:
    goals = ["Een sterke culturele infrastructuur", "Actief burgerschap"]
    text = NUMBERED.format(lead=lead, do=do)
    found = told(text if numbers else re.sub(r"(?m)^\d(\.\d)? ", "", text))
    assert [text for kind, text, _ in found if kind == "goal"][-2:] == goals
    assert [(text, over) for kind, text, over in found if kind == "effort"] == [
        ("Cultuur op school", goals[:1]),
        ("Een nieuw theater", goals[:1]),
        ("Ruimte voor bewoners", goals[1:]),
    ]


BOXES = """1. Inwoners van Waardrecht doen mee en voelen zich veilig en gelukkig
Hoofddoelstelling
1. Samen leven - Inwoners van Waardrecht doen mee
Doelstelling 1.1
Doelstelling | ||
1.1 Waardrecht is een veilige gemeente | ||
| Wij behouden en verbeteren de veiligheid van alle inwoners, bedrijven en scholen. {told} |
|
---|
Prestaties
1.1.1 {first} |
---|
In 2027 geven politie en burgerpanel zicht op wat er speelt. Ook komt er een nieuwe meting. {told}
|
1.1.2 {second} |
---|
In 2027 blijven we inzetten op preventie. |
"""


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Het rapportcijfer voor de buurt is gelijk of hoger", "Minder mensen zijn slachtoffer"),
        ("We breiden het cameratoezicht uit", "We trainen de buurtvaders"),
        ("Nieuwe verlichting in Zuidrand", "Preventie op scholen"),
    ],
)
def test_a_box_of_one_column_is_its_title_and_the_text_below_it(first: str, second: str) -> None:
    goal = ["Waardrecht is een veilige gemeente"]
    long = "In het plan noemden we thema's waarop wij, samen met partners, inzetten. Deze staan hieronder bij elkaar."
    found = told(BOXES.format(first=first, second=second, told=long))
    assert [one for one in found if one[0] == "effort"] == [("effort", first, goal), ("effort", second, goal)]
    assert found[1] == ("goal", goal[0], ["Samen leven - Inwoners van Waardrecht doen mee"])


@pytest.mark.parametrize("lead", ["Dit betekent:", "Concreet willen we:", "Dat vraagt van ons allemaal het volgende:"])
def test_a_list_under_a_goal_that_says_what_it_means_holds_its_parts(lead: str) -> None:
    whole = "Iedereen in Waardrecht kan leren. Een leven lang."
    text = f"# Programma 4 Onderwijs\n\n## Hoofddoelstelling\n\n{whole} {lead}\n\n"
    found = told(text + "- een goede loopbaan op school;\n- genoeg plekken in de wijk.\n")
    assert found[1:] == [
        ("goal", whole, ["Onderwijs"]),
        ("goal", "een goede loopbaan op school", [whole]),
        ("goal", "genoeg plekken in de wijk.", [whole]),
    ]


def test_a_label_that_names_two_ranks_has_goals_with_lists_of_their_own_goals() -> None:
    text = "# Programma 7 Jeugd\n\n## Beoogd maatschappelijk effect Doelstellingen\n\nKinderen groeien veilig op.\n\n"
    text += "1. Beter samenwerken met scholen.\n2. Goede gebouwen.\n\nJongeren doen mee.\n\n3. Minder overlast.\n"
    assert [(said, over) for kind, said, over in told(text) if kind == "goal"] == [
        ("Kinderen groeien veilig op.", ["Jeugd"]),
        ("Beter samenwerken met scholen.", ["Kinderen groeien veilig op."]),
        ("Goede gebouwen.", ["Kinderen groeien veilig op."]),
        ("Jongeren doen mee.", ["Jeugd"]),
        ("Minder overlast.", ["Jongeren doen mee."]),
    ]


@pytest.mark.parametrize(
    ("lead", "wanted"),
    [
        ("In 2027 streven wij de volgende subdoelen na, zoals in de visie staat (aangevuld door de raad):", "goal"),
        ("Samen met de wijk werken we aan de volgende ambities:", "goal"),
        ("Om de volgende doelen te bereiken nemen wij deze maatregelen:", "effort"),
    ],
)
def test_what_a_sentence_leads_to_is_what_it_calls_next(lead: str, wanted: str) -> None:
    found = told(f"# Programma 3: Werk\n\n{lead}\n\n- Meer banen in De Hoven\n- Meer leerplekken\n")
    assert [kind for kind, _, _ in found] == ["theme", wanted, wanted]


@pytest.mark.parametrize(
    "wish", ["Wij willen vitale inwoners.", "Ons doel is een gezonde wijk.", "We streven naar rust."]
)
def test_a_question_after_goals_and_deeds_at_once_has_a_wish_for_its_goal(wish: str) -> None:
    text = f"# Gezond\n\n## Wat willen wij bereiken en wat gaan we ervoor doen?\n\n{wish}\n\n- Wij openen een tuin.\n"
    assert told(text)[-2:] == [("goal", wish, []), ("effort", "Wij openen een tuin.", [wish])]


def test_the_general_goal_of_a_programme_is_one() -> None:
    text = "Algemene programmadoelstelling\n\nIedereen in Waardrecht kan gezond leven.\n\nCorona\n\nHet was druk.\n"
    assert [one for one in told(text) if one[0] == "goal"] == [("goal", "Iedereen in Waardrecht kan gezond leven.", [])]


@pytest.mark.parametrize("ask", ["Wat gaan we daarvoor doen?", "Wat doen we ervoor?", "Acties"])
def test_a_number_that_counts_on_from_the_goal_opens_the_next_one(ask: str) -> None:
    page = (
        "Programma 4 Jeugd\n\nWat willen we bereiken?\n\n1.1 Kinderen groeien gezond op\n\n"
        f"{ask}\n\nWij openen een spreekuur in elke wijk.\n\n1.2 Jongeren doen mee\n\n{ask}\n\n"
        "Wij openen een jongerencentrum in De Hoven.\n"
    )
    assert tree(read(page, "p.txt")) == [
        "theme: Jeugd",
        "goal: Kinderen groeien gezond op < Jeugd",
        "effort: Wij openen een spreekuur in elke wijk. < Kinderen groeien gezond op",
        "goal: Jongeren doen mee < Jeugd",
        "effort: Wij openen een jongerencentrum in De Hoven. < Jongeren doen mee",
    ]


def test_a_numbered_goal_right_under_its_question_is_no_chapter() -> None:
    ask = "Wat gaan we daarvoor doen?"
    page = (
        "Programma 4 Jeugd\n\nWat willen we bereiken?\n\n1 Kinderen groeien gezond op\n\n"
        f"{ask}\n\n1.1 Spreekuur openen in elke wijk\n\nDit doen we met de GGD.\n\n1.2 Starten met schoolfruit\n\n"
        f"2 Jongeren doen mee\n\n{ask}\n\n2.1 Jongerencentrum openen\n\n2.2 Budget voor plannen geven\n\n3 Financiën\n"
    )
    assert tree(read(page, "p.txt")) == [
        "theme: Jeugd",
        "goal: Kinderen groeien gezond op < Jeugd",
        "effort: Spreekuur openen in elke wijk < Kinderen groeien gezond op",
        "effort: Starten met schoolfruit < Kinderen groeien gezond op",
        "goal: Jongeren doen mee < Jeugd",
        "effort: Jongerencentrum openen < Jongeren doen mee",
        "effort: Budget voor plannen geven < Jongeren doen mee",
    ]
