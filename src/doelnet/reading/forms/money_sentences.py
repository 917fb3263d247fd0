"""Amounts in running text: what a budget is, becomes or was, each amount once."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal
from functools import lru_cache
from itertools import compress
from operator import not_

import msgspec

from doelnet.draft import Money, Phase, Side
from doelnet.reading.blocks import Heading, Table
from doelnet.reading.dutch import dates, money
from doelnet.reading.forms.desk.deciding import decision_words
from doelnet.reading.forms.desk.outline import Node
from doelnet.reading.forms.desk.paying import appropriated, cards, changes, favour, givers, led, money_words
from doelnet.reading.forms.desk.sheet import Sheet
from doelnet.reading.forms.desk.spans import Span, whole
from doelnet.reading.forms.desk.tables.fields import pairs

ORDER = 45
_LESS = re.compile(r"^\s*(?:lager|minder|verlaagd|afgeraamd|afgeroomd)\b", re.IGNORECASE)
_MORE = re.compile(r"^\s*(?:hoger|extra|verhoogd|bijgeraamd)\b", re.IGNORECASE)
_LOWERED = re.compile(r"\b(?:verlag\w+|verlaagd|af\s?te\s?ramen|afgeraamd)\b", re.IGNORECASE)
_ACCOUNT = re.compile(r"\b\d{6,}(?:-\d{4,})?\b")
_FUND = re.compile(r"\bbudget\s+['‘“\"]?(?P<name>[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+){0,4})")
_EXAMPLE = re.compile(r"\b(?:bijvoorbeeld|inkomen|boete|voucher)\b", re.IGNORECASE)
_THRESHOLD = re.compile(
    r"\b(?:verschillen|afwijkingen|mutaties|overschrijdingen|posten|(?:tegen|mee)vallers|nadelen|voordelen)\b[^.€]{0,90}"
    r"\b(?:(?:groter|kleiner|hoger|lager|meer|minder)(?:\s+zijn)?\s+dan|vanaf|boven|onder)\s+(?:de\s+)?(?:€|\d)"
    r"|\b(?:verschillen|afwijkingen)\s+van\s+€\s?[\d.]+\S*\s+(?:of|en)\s+(?:hoger|meer|groter)"
    r"|\b(?:rapportage|drempel|toelichtings)(?:grens|bedrag|waarde)",
    re.IGNORECASE,
)
"""What tells from which amount on differences are explained."""
_RATE = re.compile(
    r"^\s*(?:per|voor\s+elke?|pp\b|p\.p\.)\s*(?:kind|leerling|school|uur|jongere|deelnemer|inwoner"
    r"|traject|stuk|dag|gezin|persoon|kindplaats|groep|wijk)?\b",
    re.IGNORECASE,
)
_PART_OF = re.compile(r"\b(?:hieraan|daaraan|hiervan|daarvan|waarvan|hiervoor|daarvoor|dit\s+bedrag)\b", re.IGNORECASE)
_COMPARED = re.compile(r"\b(?:ten\s+opzichte\s+van|vergeleken\s+met)\s+(?:de\s+|het\s+)?\w+", re.IGNORECASE)
"""What an amount is held against says nothing of the amount."""
_CLOSED = re.compile(r"\b(?:sluit(?:en)?|sloot|sloten|afgesloten|jaarrekening|jaarstukken|rekening)\b", re.IGNORECASE)
"""What closes a year: its balance is that of the account."""
_GOOD_OR_BAD = re.compile(
    r"\b(?:(?P<bad>nade(?:el|len|lig\w*)|tekort\w*|verlies\w*|negatie\w+)|(?:voorde(?:el|len|lig\w*)|overschot\w*|winst|positie\w+))\b",
    re.IGNORECASE,
)
_LEFT = re.compile(r"\b(?:bleef|bleven|hield|hielden|overgebleven|overgehouden|over\s+bleef)\b", re.IGNORECASE)
"""What was left of a year: "Over 2025 bleef € 4.000 over"."""


def read(sheet: Sheet) -> None:
    """Read the amounts in sentences: those of the finance section first, since they say it most fully."""
    if not money.is_marked(sheet.text):
        return
    on_cards = cards.lines(sheet)
    nodes = [n for n in sheet.outline if n.span and not n.contents and n.index not in on_cards]
    nodes = [n for n in nodes if not isinstance(n.block, Table)]
    nodes = [n for n in nodes if money.is_marked(n.text) and (not isinstance(n.block, Heading) or favour.ends(n.text))]
    sure = any(n.is_heading and decision_words.section_of(n.text) == "finance" for n in sheet.outline)
    of = decision_words.section_of if sure else decision_words.heard
    in_finance = [_in_finance(node, of) for node in nodes]
    finance, others = list(compress(nodes, in_finance)), list(compress(nodes, map(not_, in_finance)))
    for dated in (True, False):
        for node in finance:
            _node(sheet, node, again=False, dated=dated)
        for node in others:
            _node(sheet, node, again=True, dated=dated)
    _pointed(sheet)


def _pointed(sheet: Sheet) -> None:
    """Read the amounts in the sentences of a front table's cells: points of a decision may stand there."""
    for view in sheet.views.values():
        if not sheet.in_decision(view.index):
            continue
        cells = [cell for _, cell in pairs(view)] if view.kind == "fields" else []
        for place, column in enumerate(view.columns):
            if decision_words.DECIDING.fullmatch(column.title):
                cells += [row.cells[place] for row in view.rows]
        for span in [whole(block.passage) for cell in cells for block in cell.blocks]:
            if money.is_marked(span.text) and len(span.text.split()) > 5:
                _passage(sheet, span, again=True)


def _in_finance(node: Node, of: Callable[[str], str | None]) -> bool:
    return any(of(above.text) == "finance" for above in node.path[-2:])


def _node(sheet: Sheet, node: Node, *, again: bool, dated: bool | None = None) -> None:
    """Read a node's amounts; those in sentences with a year (`dated`), without one, or in all."""
    if node.span is not None:
        _passage(sheet, node.span, again=again, dated=dated)


def _passage(sheet: Sheet, span: Span, *, again: bool, dated: bool | None = None) -> None:
    account, fund = _ACCOUNT.search(span.text), _FUND.search(span.text)
    for sentence in span.sentences():
        if dated is not None and dated != bool(_year_of(sentence.text)):
            continue
        for made in _sentence(sheet, sentence, again=again):
            made.account = account[0] if account else None
            made.fund = fund["name"].rstrip("'’") if fund else None
            sheet.money.append(made)
            sheet.tell(sentence)
            sheet.claim(sentence)


def _sentence(sheet: Sheet, sentence: Span, *, again: bool) -> list[Money]:
    text = sentence.text
    amounts = money.find(text)
    if not amounts or _EXAMPLE.search(text) or _THRESHOLD.search(text) or money.factor(text) > 1:
        return []
    found: list[Money] = []
    turns = appropriated.in_turn(text, len(amounts))
    ways = changes.ways(text, amounts) if sheet.head.get("kind") != "annual-report" else [0] * len(amounts)
    for index, amount in enumerate(amounts):
        start = amounts[index - 1].end if index else 0
        end = amounts[index + 1].start if index + 1 < len(amounts) else len(text)
        before, behind = text[start : amount.start], text[amount.end : end]
        if _RATE.match(behind) and not re.match(r"\s*per\s+jaar", behind):
            continue
        made = _read(sheet, sentence, before, behind, amount.euros)
        if made is not None and found and _GOES.search(before):
            made.side = found[-1].side
        if made is not None and turns:
            made.year = turns[index]
        if made is not None and ways[index] and made.side != "balance":
            made.phase, made.amount = "change", money.written(amount.euros * ways[index])
        if made is not None and index + 1 < len(amounts) and (onward := _ONWARD.search(behind)):
            made.recurring = money_words.recurring(f"{text[: amount.start]} {behind[: onward.start()]}")
        if made is not None and _is_once(behind, text[end:]):
            made.recurring = money_words.recurring(before)
        if made is not None and not _known([*sheet.money, *found], made, text, again=again):
            made.at = sentence.at
            years = (appropriated.each_year(behind) or appropriated.each_year(before)) if made.recurring else []
            found += [msgspec.structs.replace(made, year=year) for year in years] or [made]
    return found


def _read(sheet: Sheet, sentence: Span, before: str, behind: str, euros: Decimal) -> Money | None:
    text = sentence.text
    mixed = money_words.mixed(text)
    recurring = money_words.recurring_of(before, behind) if mixed else money_words.recurring(text)
    moves = money_words.phase(text) == "change"
    moved = (_MOVED.search(behind) or _MOVED.search(before) or _MOVED.search(text)) if moves else None
    year = moved["year"] if moved else _near(before, behind) or (None if mixed and not recurring else _year_of(text))
    ends = recurring and _UNTIL.search(text) and not _A_YEAR.search(_UNTIL.sub(" ", text))
    year = sheet.year if ends and sheet.year else year or _meant(sheet, sentence, recurring)
    year = year or (favour.year(sheet.money) if favour.sign(before, behind) else None)
    if year is None:
        return None
    side = _side(before, behind)
    closed = side == "balance" and sheet.head.get("kind") == "annual-report"
    phase, sign = _phase(before, behind, text, "actual" if closed else "budget")
    closes = appropriated.closed(sheet.head, before.rstrip(" €"), sheet.text)
    year, phase = (closes, "actual") if closes else (year, appropriated.phase(sheet.head, text, behind) or phase)
    if rated := favour.sign(before, behind):
        side, phase, sign = "balance", favour.phase(text, sheet.head.get("kind"), phase), rated
    elif side == "balance" and euros > 0 and _is_bad(before, behind):
        sign = -1
    if side == "balance" and phase == "budget" and (_CLOSED.search(text) or _LEFT.search(text)):
        phase = "actual"
    return Money(
        amount=money.written(euros * sign),
        year=year,
        phase=phase,
        side=side,
        recurring=recurring,
    )


_GOES = re.compile(r"\b(?:af|op)lopend\s+(?:tot|naar)\b[^.;€]*$", re.IGNORECASE)
"""How a sentence tells what the amount before becomes: "€ 9 in 2026, aflopend tot structureel € 5"."""


def _near(before: str, behind: str) -> str | None:
    """Return the year nearest to an amount: the one right behind it, the last one before it, else the first behind."""
    front = [d for d in dates.find(before) if d.grain != "span"]
    if front and not _OF_YEAR.match(behind):
        onward = front[-1].open or bool(re.search(r"\bvanaf\s+$", before[: front[-1].start], re.IGNORECASE))
        return f"{front[-1].last_year}{'+' if onward else ''}"
    back = [d for d in dates.find(behind) if d.grain != "span"]
    onward = bool(back) and (back[0].open or bool(_FROM.search(behind[: back[0].start])))
    lasts = bool(back) and _ONWARD.match(behind.strip()) is not None and bool(money_words.recurring(before[-40:]))
    return f"{back[0].first_year}{'+' if onward or lasts else ''}" if back else None


_FROM = re.compile(r"\b(?:structureel|jaarlijks|per\s+jaar)\s+(?:vanaf|met\s+ingang\s+van)\s+$", re.IGNORECASE)


def _is_once(behind: str, rest: str) -> bool:
    """Whether an amount has a year of its own, and only one behind it comes back: "€ 9 in 2026 en € 5 structureel"."""
    own = _OF_YEAR.match(behind)
    return own is not None and not own["often"] and money_words.recurring(behind) is None and money.is_marked(rest)


_UNTIL = re.compile(
    r"\b(?:tot(?:\s+en\s+met)?|t/m|tot\s+uiterlijk)\s+(?:eind\s+|het\s+jaar\s+)?20\d\d\b", re.IGNORECASE
)
"""The last year of what comes back: a yearly sum belongs to the year that it is proposed for."""
_A_YEAR = re.compile(r"\b20\d\d\b")
_ONWARD = re.compile(r"\bvanaf\s+(?:19|20)\d\d\b", re.IGNORECASE)
"""Where the years of the next amount begin: what comes back from then on is that one."""
_MOVED = re.compile(
    r"\b(?:naar|ten\s+gunste\s+van)\s+(?:het\s+|de\s+)?(?:\w+jaar\s+|begroting\s+(?:van\s+)?)?(?P<year>20\d\d)\b",
    re.IGNORECASE,
)
"""The year that a carry-over goes to, wherever it stands: "van 2025 naar 2026"."""
_OF_YEAR = re.compile(
    r"\.?\s*\(?(?:(?P<often>structureel|jaarlijks|per\s+jaar)\s+|(?:incidenteel|eenmalig)\s+)?"
    r"(?:in|voor|over|vanaf|met\s+ingang\s+van)\s+(?:het\s+jaar\s+)?(?:19|20)\d\d\b",
    re.IGNORECASE,
)
"""The year of an amount right behind it: "€ 40.000 in 2026 en € 20.000 in 2027"."""


def _year_of(text: str) -> str | None:
    found = dates.find(text)
    return found[0].first_year if found else None


def _meant(sheet: Sheet, sentence: Span, recurring: bool | None) -> str | None:
    """Return the year that an amount without one is for: if it comes back, the last in its paragraph.

    An amount that is part of the one before it ("daarvan", "hieraan") is for the same year.
    """
    years = sorted(d.last_year for d in dates.find(sentence.passage.text))
    if recurring and years:
        return years[-1]
    of_before = _PART_OF.search(sentence.text) or givers.are_heard(sentence.text, "")
    before = dates.find(sentence.passage.text[: sentence.start]) if of_before else []
    closes = sheet.head.get("kind") == "budget-proposal" and appropriated.year(sheet.text)
    under = led.years(sheet).get(sentence.passage.number)
    return before[-1].last_year if before else under or sheet.year or _year_to_change(sheet.text) or closes or None


_TO_CHANGE = re.compile(r"\bbegroting(?:sjaar)?\s+(?P<year>20\d\d)\b[^.;]{0,60}\b(?:te\s+)?wijzigen\b", re.IGNORECASE)


@lru_cache(maxsize=1)
def _year_to_change(text: str) -> str | None:
    """Return the year of the budget that a paper without a date asks to change."""
    asked = _TO_CHANGE.search(text)
    return asked["year"] if asked else None


def _is_bad(before: str, behind: str) -> bool:
    """Whether the word nearest to an amount calls it unfavourable: "een nadeel van", "tekort"."""
    said = [*_GOOD_OR_BAD.finditer(before[-70:])][-1:] or [*_GOOD_OR_BAD.finditer(behind[:40])][:1]
    return any(match["bad"] for match in said)


def _phase(before: str, behind: str, text: str, otherwise: Phase) -> tuple[Phase, int]:
    before, behind, text = (_COMPARED.sub(" ", said) for said in (before, behind, text))
    if _LESS.search(behind):
        return "change", -1
    if _MORE.search(behind):
        return "change", 1
    if money_words.phase(f"{before[-80:]} {behind[:40]}") == "change":
        return "change", -1 if _LOWERED.search(before[-60:]) else 1
    close = money_words.phase(before[-60:]) or money_words.phase(behind[:50])
    return close or money_words.phase(text) or otherwise, 1


def _side(before: str, behind: str) -> Side:
    if appropriated.adds(behind):
        return "expense"
    if givers.are_heard(before, behind) or appropriated.taken(before):
        return "income"
    if _LEFT.search(before[-70:]) and re.match(r"[^,;.]{0,30}\bover\b(?!\s+(?:te\s+)?hevel)", behind):
        return "balance"
    said = money_words.side(before[-70:]) or money_words.side(behind[:30])
    return said or ("income" if _COVERS.search(before[-90:]) else "expense")


_COVERS = re.compile(
    r"\b(?:dekking|dekken|gedekt|bekostig\w+|financieren|betalen)\b[^.;€]*\b(?:uit|ten\s+laste\s+van|vanuit)\b[^.;€]*\($",
    re.IGNORECASE,
)
"""What pays for the costs, with how much it gives in brackets: "De dekking komt uit de reserve Jeugd (€ 100.000)"."""


def _known(found: list[Money], made: Money, text: str, *, again: bool) -> bool:
    """Whether an amount is one said before: the same for its year and phase, or said again without a year."""
    value = abs(Decimal(made.amount))
    same = [m for m in found if abs(Decimal(m.amount)) == value and not appropriated.covers(m, made, text)]
    if any((m.year[:4], m.phase) == (made.year[:4], made.phase) for m in same):
        return True
    if not same:
        return False
    if _year_of(text) is None and not made.recurring:
        return True
    return again and made.side == "balance"
