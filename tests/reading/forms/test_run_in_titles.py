"""Decision papers without headings: their titles run in before the text, or stand on a line of their own."""

import pytest
from tests.reading.forms.helpers import read, tree

SECTIONS = (
    ("Voorgesteld besluit", "1. Het actieplan vast te stellen.\n2. Hiervoor in 2026 € 40.000 te gebruiken."),
    (
        "Aanleiding",
        "Op 1 maart 2026 zaten 23 kinderen thuis. Er zijn twee doelen:\n\na. Elk kind leert.\nb. Ouders weten de weg.",
    ),
    ("Argumenten", "1. Het werkt in Lingerveen.\n2. Scholen vragen erom."),
    ("Risico's", "- Begeleiders zijn schaars."),
    ("Financiën", "De kosten passen in de begroting."),
    ("Hoe informeren wij ouders?", "De scholen sturen een brief."),
    ("Vervolg", "In mei 2026 begint de begeleider."),
    ("Bijlagen", "- Actieplan Thuiszitters"),
)
FRONT = "Onderwerp: Actieplan Thuiszitters\n\nDatum: 3 april 2026\n\n"
FORMS = {
    "run in with a colon": "{title}: {text}",
    "run in, bold": "**{title}:** {text}",
    "on a line of their own": "{title}\n\n{text}",
    "with a colon, over the text": "{title}:\n\n{text}",
    "in italics": "*{title}*\n\n{text}",
}


def paper(form: str) -> str:
    """Return the proposal with its titles in this form; a list stands under its title."""
    shaped = FORMS.get(form, form)
    parts = [
        (
            shaped
            if text[0] not in "-1"
            else shaped.replace(": {text}", ":\n\n{text}").replace(":** {text}", ":**\n\n{text}")
        )
        .format(title=title, text=text)
        .replace("?:", "?" if "**" not in shaped else "?:")
        for title, text in SECTIONS
    ]
    return "# Raadsvoorstel\n\n" + FRONT + "\n\n".join(parts) + "\n"


@pytest.mark.parametrize("form", FORMS)
def test_a_proposal_reads_the_same_with_its_titles_in_any_form(form: str) -> None:
    headed, shaped = read(paper("## {title}\n\n{text}")), read(paper(form))
    assert shaped.decisions == headed.decisions
    assert len(headed.decisions[0].points) == 2
    assert [e.text for e in shaped.elements] == ["Elk kind leert.", "Ouders weten de weg."]
    assert [(m.value, m.date) for m in shaped.measurements] == [(23, "2026-03-01")]
    assert [m.date for m in shaped.milestones] == ["2026-05"]
    assert shaped.document == headed.document


def test_the_labels_of_actions_in_a_plan_stay_labels() -> None:
    action = "Actie: {}\n\nWaarom: dat helpt.\n\nAanpak: wij bellen.\n\nPlanning: mei 2026\n\nFinanciën: € 5.000\n\n"
    draft = read("# Actieplan Taal 2026\n\n" + action.format("Lezen op school") + action.format("Schrijven thuis"))
    assert draft.decisions == []
    assert {"Lezen op school", "Schrijven thuis"} <= {e.text for e in draft.elements}


@pytest.mark.parametrize("label", ["Waarom ligt dit nu voor?:", "**Waarom ligt dit nu voor?**"])
def test_a_question_in_other_words_ends_the_points_before_it(label: str) -> None:
    shaped = paper(FORMS["run in with a colon"]).replace("Aanleiding:", label)
    assert len(read(shaped).decisions[0].points) == 2
    assert [m.value for m in read(shaped).measurements] == [23]


def test_the_line_that_says_to_whom_a_letter_goes_is_no_theme() -> None:
    goals = "## Doelen\n\n1. Elk kind leert.\n2. Ouders weten de weg.\n\n"
    draft = read(f"# Raadsinformatiebrief\n\n## Aan de leden van de gemeenteraad\n\n{goals}")
    assert [e.kind for e in draft.elements] == ["goal", "goal"]


def test_the_subject_ends_where_the_next_label_on_its_line_begins() -> None:
    line = "Onderwerp: Actieplan Thuiszitters Van: het college Aan: de gemeenteraad Kenmerk: 2026/12"
    draft = read(paper("## {title}\n\n{text}").replace("Onderwerp: Actieplan Thuiszitters", line))
    assert (draft.document.title, draft.document.number) == ("Actieplan Thuiszitters", "2026/12")


@pytest.mark.parametrize("heading", ["# {}", "## {}", "**{}**"])
def test_a_plan_behind_the_note_that_asks_to_adopt_it_is_a_part_of_its_own(heading: str) -> None:
    plan = "Uitvoeringsplan Stevig opgroeien 2026-2027"
    note = paper(FORMS["with a colon, over the text"]).replace("Actieplan Thuiszitters", plan)
    actions = "| Actie | Trekker |\n|---|---|\n| Cursus geven | GGD |\n"
    tail = f"\n\n## Thema 1 Thuis\n\n### Doel 1 Ouders vinden steun\n\n{actions}"
    draft = read(note + "\n" + heading.format(plan) + tail)
    assert (draft.document.title, draft.document.kind) == (plan, "implementation-plan")
    assert len(draft.decisions) == 1
    assert "effort: Cursus geven < Ouders vinden steun" in tree(draft)


GROUNDS = (("Het werkt op alle scholen", "Ouders zijn tevreden."), ("Het is betaalbaar", "De kosten zijn laag."))
SHAPES = {
    "numbered, title and text in one": "\n\n".join(f"1.{n} {a}. {b}" for n, (a, b) in enumerate(GROUNDS, 1)),
    "numbered, over the text": "\n\n".join(f"1.{n} {a}\n\n{b}" for n, (a, b) in enumerate(GROUNDS, 1)),
    "bold before the text": "\n".join(f"- **{a}.** {b}" for a, b in GROUNDS),
    "called an argument": "\n\n".join(f"Argument {n}: {a}\n\n{b}" for n, (a, b) in enumerate(GROUNDS, 1)),
    "a table": "| Argument | Toelichting |\n|---|---|\n" + "\n".join(f"| {a} | {b} |" for a, b in GROUNDS),
    "under the point they are for": "Bij besluitpunt 1:\n\n" + "\n".join(f"- {a}" for a, _ in GROUNDS),
}


@pytest.mark.parametrize("shape", SHAPES)
def test_an_argument_is_its_title_without_number_or_explanation(shape: str) -> None:
    text = paper("## {title}\n\n{text}").replace("1. Het werkt in Lingerveen.\n2. Scholen vragen erom.", SHAPES[shape])
    [decision] = read(text).decisions
    assert [argument.rstrip(".") for argument in decision.arguments or []] == [a for a, _ in GROUNDS]
    assert decision.objections == ["Begeleiders zijn schaars."]
