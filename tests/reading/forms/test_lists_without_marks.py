"""Lists whose entries have no mark: lines or paragraphs under a label, an announcement or the name of a party."""

import pytest
from tests.reading.forms.helpers import read, tree

GOAL = "Ieder kind in De Hoven leert zwemmen"
HEAD = f"# Uitvoeringsplan Jong in Waardrecht 2026\n\n## Doel 1: {GOAL}\n\n"
ENTRIES = [
    "Zwemles aanbieden na schooltijd",
    "Vervoer regelen vanuit Zuidrand",
    "Een fonds voor gezinnen met weinig geld",
]


def efforts(text: str) -> list[str]:
    return [line.removesuffix(f" < {GOAL}") for line in tree(read(text)) if line.startswith("effort")]


@pytest.mark.parametrize("lead", ["Inspanningen:", "**Wat gaan we daarvoor doen?**", "Wij spreken het volgende af:"])
@pytest.mark.parametrize("parting", ["\n", "\n\n"])
def test_lines_under_a_label_question_or_announcement_are_an_entry_each(lead: str, parting: str) -> None:
    assert efforts(f"{HEAD}{lead}\n\n{parting.join(ENTRIES)}\n") == [f"effort: {entry}" for entry in ENTRIES]


@pytest.mark.parametrize("lead", ["In 2026 gaan we:", "**GGD Waardland**", "De scholen zorgen samen voor:"])
def test_entries_in_lower_case_are_a_list_under_an_announcement_or_a_party(lead: str) -> None:
    text = f"{HEAD}{lead}\n\nnieuwe zwemlessen in het dorpsbad;\nvervoer voor groep 5.\n"
    assert efforts(text) == ["effort: nieuwe zwemlessen in het dorpsbad", "effort: vervoer voor groep 5."]


def test_a_sentence_each_under_an_announcement_is_a_list() -> None:
    text = (
        "# Nota jeugd Waardrecht\n\nDe gemeente heeft twee doelen:\n\nKinderen bewegen elke dag.\n\nOuders doen mee.\n"
    )
    assert tree(read(text)) == ["goal: Kinderen bewegen elke dag.", "goal: Ouders doen mee."]


def test_entries_that_each_open_with_how_far_they_are_need_no_mark() -> None:
    done = "Op schema – Zwemles in Oud-Waard. De les begint in mei 2026."
    text = f"{HEAD}**Wat hebben we gedaan?**\n\n{done}\n\nVertraagd – Vervoer uit 't Spoor.\n"
    assert len(efforts(text)) == 2


def test_what_is_told_in_prose_behind_the_lines_is_no_entry() -> None:
    text = f"{HEAD}Acties:\n\n{ENTRIES[0]}\n\n{ENTRIES[1]}\n\nDe kosten worden betaald uit het budget voor sport.\n"
    assert efforts(text) == [f"effort: {entry}" for entry in ENTRIES[:2]]


def test_in_plain_text_lines_under_a_label_are_no_headings() -> None:
    text = "\n".join(
        [
            "DOELENBOOM JONG IN WAARDRECHT 2026",
            "",
            f"Doel 1: {GOAL}.",
            "Inspanningen:",
            *ENTRIES,
            "",
            "Doel 2: Ouders kennen de weg naar hulp.",
            "Inspanningen:",
            "Een inloop in de bibliotheek",
        ]
    )
    found = tree(read(text, "boom.txt"))
    assert [line.partition(" < ")[0] for line in found if line.startswith("effort")] == [
        *(f"effort: {entry}" for entry in ENTRIES),
        "effort: Een inloop in de bibliotheek",
    ]
    assert [line for line in found if line.startswith(("goal", "theme"))] == [
        f"goal: {GOAL}.",
        "goal: Ouders kennen de weg naar hulp.",
    ]


@pytest.mark.parametrize(
    "lines",
    [
        ["Kinderen groeien op zonder geweld", "Ouders krijgen op tijd hulp", "Iedereen kent de meldcode"],
        ["Minder schoolverzuim in De Hoven", "Meer hulp op school"],
        ["Een goede start voor elk kind", "Taal op jonge leeftijd", "Lezen met plezier"],
    ],
)
def test_lines_right_under_a_bare_label_are_a_list_though_the_first_looks_like_a_heading(lines: list[str]) -> None:
    listed = "\n".join(lines)
    text = f"Jeugdplan Waardrecht 2026\n\n2 Veilig\n\nDoelen\n\n{listed}\n\nOrganisatie\n\nHet college stuurt.\n"
    assert [one.text for one in read(text, "plan.txt").elements if one.kind == "goal"] == lines


def test_a_title_right_over_its_text_is_no_item_of_a_list() -> None:
    text = "Jeugdplan Waardrecht\n\nActies\n\nGezonde School\nDe GGD Waardland begeleidt vijf scholen bij het vignet.\n"
    assert "De GGD Waardland" not in [one.text[:16] for one in read(text, "plan.txt").elements]
