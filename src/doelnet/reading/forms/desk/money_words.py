"""The words of finance: which phase, side and permanence a title or sentence gives to an amount."""

from __future__ import annotations

import re
from functools import lru_cache

from doelnet.draft import Phase, Side

_CHANGE = re.compile(
    r"\b(?:bijstelling\w*|mutaties?|wijziging\w*|over\s+te\s+hevelen|overheveling\w*"
    r"|bestemmingsvoorstel\w*|(?:resultaat)?bestemming|budgetoverheveling\w*|bestemming|over\s?hevelen"
    r"|overgeheveld|begrotingswijziging\w*|aanvullend\w*|bij\s?raming|af\s?raming)\b",
    re.I,
)
_ACTUAL = re.compile(
    r"\b(?:rekening|jaarrekening|realisatie|gerealiseerd\w*|werkelijk\w*|daadwerkelijk\w*|besteed"
    r"|besteding\w*|uitgegeven|uitgaven\s+t/m|uitputting|geboekt|betaald|gemaakte\s+kosten|ontvangen"
    r"|stand\s+per)\b",
    re.I,
)
_BUDGET = re.compile(
    r"\b(?:begroting|begroot\w*|raming|geraamd\w*|meerjarenraming|budget\w*|primitie\w*|beschikbaar\w*"
    r"|gereserveerd\w*|prognose|verwacht\w*)\b",
    re.I,
)
_EXPENSE = re.compile(
    r"\b(?:lasten|uitgaven|kosten|toevoeging\w*|storting\w*|bestedingen|besteed|uitgegeven|investering\w*)\b", re.I
)
_INCOME = re.compile(
    r"\b(?:baten|inkomsten|opbrengsten|onttrekking\w*|ontvangsten|ontvangen|rijksbijdrage\w*"
    r"|rijksmiddelen|specifieke\s+uitkering\w*|spuk|eigen\s+bijdrage\w*|bijdragen?\s+(?:van|derden"
    r"|rijk|partners|gemeente\w*)|dekking|subsidie\s+(?:van|rijk|ontvangen)"
    r"|uitkering\s+(?:van\s+het\s+)?rijk)\b",
    re.I,
)
_BALANCE = re.compile(r"\b(?:saldo|resultaat|overschot|tekort|nadeel|voordeel)\b", re.I)


@lru_cache(maxsize=4096)
def phase(text: str) -> Phase | None:
    """Return the phase that `text` names: what changes first, then what was, then what is planned."""
    if _CHANGE.search(text):
        return "change"
    actual, budget = _ACTUAL.search(text), _BUDGET.search(text)
    if actual and budget:
        return "actual" if actual.start() < budget.start() else "budget"
    return "actual" if actual else "budget" if budget else None


@lru_cache(maxsize=4096)
def side(text: str) -> Side | None:
    """Return the side that `text` names; a balance beats the rest, an income beats an expense behind it."""
    if _BALANCE.search(text) and not re.search(r"\bresultaat\s?bestemming|beoogd\s+resultaat", text, re.I):
        return "balance"
    income, expense = _INCOME.search(text), _EXPENSE.search(text)
    if income and expense:
        return "income" if income.start() < expense.start() else "expense"
    return "income" if income else "expense" if expense else None


@lru_cache(maxsize=4096)
def recurring(text: str) -> bool | None:
    """Return True for structural money, False for incidental, None where nothing is said."""
    if re.search(r"\b(?:structure(?:el|le)|jaarlijks\w*|per\s+jaar)\b", text, re.I):
        return True
    return False if re.search(r"\b(?:incidente(?:el|le)|eenmalig\w*)\b", text, re.I) else None
