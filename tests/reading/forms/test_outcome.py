"""What holds for every draft: nothing invented, doubts told, what nobody read is kept."""

import json
from pathlib import Path

import jsonschema
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.reading.forms import test_budgets, test_decisions, test_networks, test_plans
from tests.reading.forms.helpers import read

import doelnet
from doelnet.draft import dumps
from doelnet.reading import formats, forms
from doelnet.reading.errors import ReadError

SCHEMA = json.loads((Path(doelnet.__file__).parent / "draft.schema.json").read_text())
TEXTS = [
    value
    for module in (test_networks, test_plans, test_budgets, test_decisions)
    for value in vars(module).values()
    if isinstance(value, str) and "\n" in value and len(value) > 200
]


def test_what_no_recogniser_claims_is_told() -> None:
    stream = formats.stream("plan.md", b"# Plan 2025\n\nDe zon scheen boven de dijk.\n\n## Doel 1: Meer zon\n")
    outcome = forms.read(stream)
    assert [p.text for p in stream.passages() if p.number in outcome.unread][-1] == "De zon scheen boven de dijk."


def test_every_element_tells_how_sure_it_is_and_where_it_stands() -> None:
    for text in TEXTS:
        for element in read(text, "plan.html" if text.startswith("<") else "plan.md").elements:
            assert element.confidence is not None
            assert element.at is not None
            assert element.at.quote is not None
            assert element.at.quote in text


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(TEXTS), st.data())
def test_a_mutated_document_yields_a_valid_draft_with_only_its_own_words(text: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(text) - 1))
    length = data.draw(st.integers(0, 60))
    piece = data.draw(st.text(max_size=10))
    mutated = text[:place] + piece + text[place + length :]
    try:
        stream = formats.stream("plan.md", mutated.encode())
    except ReadError:
        return
    draft = forms.draft(stream)
    jsonschema.validate(json.loads(dumps(draft)), SCHEMA)
    said = " ".join(" ".join(p.text for p in stream.passages()).split())
    for element in draft.elements:
        assert all(word in said for word in element.text.split()), "a cell that runs on may stand cells further on"


def test_a_table_of_a_thousand_goal_columns_is_read_without_a_crash() -> None:
    columns = [f"Doel {i}" for i in range(1, 1200)]
    rows = [columns, ["---"] * len(columns), [f"Wens {i}" for i in range(1, 1200)]]
    table = "\n".join("|" + "|".join(row) + "|" for row in rows)
    assert len(read(f"# Plan 2025\n\n{table}\n").elements) > 1000
