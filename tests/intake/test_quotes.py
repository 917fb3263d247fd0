"""A reviewer who points at a place gets the document's own words with it, but no person's."""

from __future__ import annotations

from doelnet.intake.services.shaping import quote_at
from doelnet.reading import stream
from doelnet.reading.locate import Span


def test_a_name_that_the_document_gives_away_elsewhere_is_in_no_quote() -> None:
    read = stream("plan.md", b"Dhr. Zwanepoel schrijft mee.\n\nSamen sporten met Zwanepoel.\n\nSamen sporten.\n")
    assert [quote_at(read, Span(number, 0, number, 40)).quote for number in (1, 2)] == [None, "Samen sporten."]
