"""Front matter in the ways papers print it: with and without colons, over each other, in lines, cells and rows."""

import pytest
from tests.reading.forms.helpers import read

FACTS = (
    ("Onderwerp", "Bestemming resultaat 2025 jeugd"),
    ("Kenmerk", "WD/2026/0388"),
    ("Datum voorstel", "31 maart 2026"),
    ("Raadsvergadering", "23 april 2026"),
    ("Portefeuillehouder", "wethouder Financiën en Jeugd"),
    ("Begrotingsprogramma", "6 Gezond en veilig opgroeien"),
)
TITLE = "# 1. Raadsvoorstel\n\nGemeente Waardrecht\n\n"
REST = "\n\n## Wat vragen wij van u?\n\n1. € 391.600 over te hevelen;\n2. te wijzigen.\n\n## Argumenten\n\nDat helpt.\n"
THREE = [FACTS[at : at + 2] for at in (0, 2, 4)]
FORMS = {
    "label with colon": "\n\n".join(f"{label}: {value}" for label, value in FACTS),
    "bold label without colon": "\n\n".join(f"**{label}** {value}" for label, value in FACTS),
    "plain label without colon": "\n\n".join(f"{label} {value}" for label, value in FACTS),
    "lines of one paragraph": "\n".join(f"{label} {value}" for label, value in FACTS),
    "label with a dash": "\n\n".join(f"{label} - {value}" for label, value in FACTS),
    "bullets": "\n".join(f"- {label} {value}" for label, value in FACTS),
    "label over value": "\n\n".join(f"{label}\n\n{value}" for label, value in FACTS),
    "label over value in a paragraph": "\n\n".join(f"{label}\n{value}" for label, value in FACTS),
    "headings over values": "\n\n".join(f"## {label}\n\n{value}" for label, value in FACTS),
    "one line with bars": " | ".join(f"{label}: {value}" for label, value in FACTS),
    "labels as head of a table": "| {} |\n|---|---|---|---|---|---|\n| {} |".format(
        " | ".join(label for label, _ in FACTS), " | ".join(value for _, value in FACTS)
    ),
    "two columns": "<table>{}</table>".format("".join(f"<tr><td>{a}</td><td>{b}</td></tr>" for a, b in FACTS)),
    "four columns": "<table>{}</table>".format(
        "".join("<tr>" + "".join(f"<td>{a}</td><td>{b}</td>" for a, b in row) + "</tr>" for row in THREE)
    ),
    "label and value in a cell": "<table>{}</table>".format(
        "".join("<tr>" + "".join(f"<td><b>{a}</b><br>{b}</td>" for a, b in row) + "</tr>" for row in THREE)
    ),
}


@pytest.mark.parametrize("form", FORMS)
def test_front_matter_is_read_however_it_is_printed(form: str) -> None:
    draft = read(TITLE + FORMS[form] + REST)
    head, [decision] = draft.document, draft.decisions
    assert (head.title, head.number, head.date, head.programme) == tuple(FACTS[at][1] for at in (0, 1)) + (
        "2026-03-31",
        FACTS[5][1],
    )
    assert (decision.subject, decision.number, decision.date, decision.portfolio_holder, decision.finance) == (
        FACTS[0][1],
        FACTS[1][1],
        "2026-04-23",
        FACTS[4][1],
        None,
    )
    assert draft.elements == []


@pytest.mark.parametrize(
    "lines",
    [
        "Onderwerp van gesprek is de wachttijd.\n\nWij zoeken een oplossing.",
        "Programma Jong in Waardrecht loopt door.\n\nDe raad besluit in mei.",
    ],
)
def test_a_sentence_that_opens_with_such_a_word_is_no_front_matter(lines: str) -> None:
    head = read(f"# Uitvoeringsplan Taal 2026\n\n{lines}\n").document
    assert (head.title, head.number, head.date) == ("Uitvoeringsplan Taal 2026", None, None)
