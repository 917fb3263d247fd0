"""Where something stands in a document, as an address."""

from __future__ import annotations

import uuid

import pytest

from doelnet.intake.models import EarlierQuote
from doelnet.plans.models import Quote

DOCUMENT = uuid.UUID(int=7)
PAGE = f"/documenten/{DOCUMENT}/"


@pytest.mark.parametrize("kind", [Quote, EarlierQuote])
@pytest.mark.parametrize(
    ("place", "address"),
    [
        ({"first": 3, "start": 4, "last": 5, "end": 6, "line": 9}, f"{PAGE}?van=3.4&tot=5.6#p3"),
        ({"line": 9}, f"{PAGE}#regel-9"),
        ({"page": 2}, PAGE),
    ],
)
def test_a_stretch_leads_as_near_to_its_words_as_is_known(
    kind: type[Quote | EarlierQuote], place: dict[str, int], address: str
) -> None:
    assert kind(document_id=DOCUMENT, **place).get_absolute_url() == address


def test_a_stretch_without_its_document_leads_nowhere() -> None:
    assert Quote(line=9).get_absolute_url() == ""
