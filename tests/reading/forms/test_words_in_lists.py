"""Lists whose items open with words of the paper's own, and headings in which somebody says what comes."""

import pytest
from tests.reading.forms.helpers import read


@pytest.mark.parametrize("word", ["Interventies", "Aanpak", "Stappen", "Taken"])
def test_a_word_for_efforts_among_other_words_in_a_list_is_one_of_these(word: str) -> None:
    items = [
        "Signaleren: iedereen kan zorgen melden.",
        "Testen: de fysiotherapeut neemt de test af.",
        f"{word}: afhankelijk van de uitslag volgt een cursus.",
        "Verwijzen: daarna volgt een club.",
    ]
    listed = "\n".join(f"{at}. {item}" for at, item in enumerate(items, 1))
    assert not read(f"# Keten valpreventie Waardrecht\n\nDe keten kent vier stappen.\n\n{listed}\n").elements


def test_a_list_that_tells_of_an_action_what_it_is_keeps_its_labels() -> None:
    items = ["Doel: kinderen lezen meer.", "Actie: de bibliotheek komt in de klas.", "Trekker: Bibliotheek Waardland"]
    draft = read("# Actieplan lezen\n\n## Lezen\n\n" + "".join(f"- {item}\n" for item in items))
    assert [(one.kind, one.text) for one in draft.elements if one.kind != "theme"] == [
        ("goal", "kinderen lezen meer."),
        ("effort", "de bibliotheek komt in de klas."),
    ]


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("Gezamenlijk dragen we bij aan deze doelen", "goal"),
        ("Dit zijn onze ambities", "goal"),
        ("Wij werken aan de volgende doelen", "goal"),
        ("Met deze acties gaan we aan de slag", "effort"),
        ("Partijen maken deze afspraken", "effort"),
    ],
)
def test_a_heading_may_say_in_a_sentence_what_the_list_under_it_holds(heading: str, kind: str) -> None:
    text = (
        f"# Akkoord Waardrecht\n\nWij werken samen.\n\n## {heading}\n\n- Een rookvrije wijk\n- Meer water op school\n"
    )
    assert [(one.kind, one.text) for one in read(text).elements] == [
        (kind, "Een rookvrije wijk"),
        (kind, "Meer water op school"),
    ]


@pytest.mark.parametrize("heading", ["Waarom wij deze doelen kiezen", "Voortgang van onze doelen"])
def test_a_heading_that_tells_something_else_of_goals_announces_none(heading: str) -> None:
    assert not read(f"# Akkoord\n\n## {heading}\n\n- Er wordt veel gerookt.\n- Water is gezond.\n").elements


def test_a_list_that_tells_how_something_is_done_for_themes_holds_no_themes() -> None:
    text = "# Plan\n\nDe GGD doet dat op de gezondheidsthema's (roken) door:\n\n- Les te geven\n- Te bellen\n"
    assert not [one for one in read(text).elements if one.kind == "theme"]


@pytest.mark.parametrize("about", ["over", "over de volgende onderwerpen", "rondom deze punten"])
def test_what_parties_only_talk_about_is_not_what_they_do(about: str) -> None:
    text = f"# LEA\n\nDe gemeente en de scholen maken elk jaar afspraken {about}:\n\n- Integratie\n- Inschrijving\n"
    assert not read(text).elements


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Met de volgende acties werken wij aan onze doelen:", "effort"),
        ("Hieronder staan de acties.", "effort"),
        ("Dit zijn de belangrijkste stappen om onze doelstellingen te bereiken:", "effort"),
        ("Voor de activiteiten gelden de volgende doelen:", "goal"),
        ("Wij hebben de volgende doelen.", "goal"),
    ],
)
def test_a_sentence_leads_to_what_it_says_that_follows(sentence: str, kind: str) -> None:
    text = f"# Visie Waardrecht\n\n## Verder\n\nWij gaan door. {sentence}\n\n- Meer sport op school\n- Minder vapen\n"
    assert [one.kind for one in read(text).elements if one.kind != "theme"] == [kind, kind]


@pytest.mark.parametrize("sentence", ["De volgende keer praten wij over de acties.", "Wij kijken terug op de acties."])
def test_a_sentence_with_a_full_stop_that_leads_nowhere_heads_no_list(sentence: str) -> None:
    assert not read(f"# Verslag\n\n## Verder\n\n{sentence}\n\n- Er was koffie\n- Er was taart\n").elements
