"""Tables out of a PDF or a converter, in which a cell over several columns or rows is said once for each of these."""

from tests.reading.forms.helpers import read

NOTE = """## COLLEGEVOORSTEL

{front}

## Gevraagd besluit

1. In te stemmen met het plan.
"""
DOUBLED = """| Onderwerp | Onderwerp | Schoolteams op zes scholen |
|---|---|---|
| Zaaknummer | 2026-0581 | Programma: 5 Jong in Waardrecht |
| Datum voorstel | 12 mei 2026 | 12 mei 2026 |"""
VALUE_TWICE = """| Onderwerp | Schoolteams op zes scholen | Schoolteams op zes scholen | Schoolteams op zes scholen |
|---|---|---|---|
| Zaaknummer | 2026-0581 | Datum voorstel | 12 mei 2026 |
| Programma | 5 Jong in Waardrecht | 5 Jong in Waardrecht | 5 Jong in Waardrecht |"""


def test_a_label_or_value_said_twice_in_front_matter_counts_once() -> None:
    for front in (DOUBLED, VALUE_TWICE):
        head = read(NOTE.format(front=front)).document
        assert (head.title, head.number, head.date) == ("Schoolteams op zes scholen", "2026-0581", "2026-05-12")
        assert head.programme == "5 Jong in Waardrecht"


def test_a_target_names_its_goal_by_a_small_letter() -> None:
    draft = read(
        "# Jeugdplan Waardrecht 2026-2029\n\nWij hebben twee doelen:\n\n- a. Hulp is dichtbij\n- b. Hulp is tijdelijk\n\n"
        "Wij zijn tevreden als eind 2028:\n\n- er 30% minder lange trajecten zijn dan in 2025 (doel b).\n"
    )
    goal, target = draft.elements[1], draft.elements[2]
    assert (target.kind, target.parents) == ("target", [goal.id])
