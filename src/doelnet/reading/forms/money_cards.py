"""Amounts on cards: each line an amount, of the year that the paper is about."""

from __future__ import annotations

from doelnet.draft import Money
from doelnet.reading.dutch import money
from doelnet.reading.forms.desk.paying import cards, money_words
from doelnet.reading.forms.desk.sheet import Sheet

ORDER = 43


def read(sheet: Sheet) -> None:
    """Read the cards of a paper with a year; the difference on a card repeats what stands beside it."""
    for said in cards.lines(sheet).values() if sheet.year else ():
        span, amounts = said.node.span, money.find(said.node.text)
        if span is None or not amounts:
            continue
        sheet.claim(span, *(node.span for node in sheet.outline.nodes[said.first : said.node.index]))
        phase = money_words.phase(said.called)
        if phase is None:
            continue
        euros = amounts[0].euros * money.factor(said.over)
        side = money_words.side(said.over) or "expense"
        sheet.money.append(Money(amount=money.written(euros), year=str(sheet.year), phase=phase, side=side, at=span.at))
