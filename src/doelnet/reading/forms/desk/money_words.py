"""The words of finance: which phase, side and permanence a title or sentence gives to an amount."""

from __future__ import annotations

import re
from functools import lru_cache

from doelnet.draft import Phase, Side
from doelnet.reading.forms.desk.phrases import one_of


def _words(lines: str) -> re.Pattern[str]:
    return re.compile(rf"\b{one_of(lines)}\b", re.IGNORECASE)


_CHANGE = _words("""
    bijstelling\\w*|mutaties?|wijziging\\w*|begrotingswijziging\\w*|bij ?raming|af ?raming
    over te hevelen|(budget)?overheveling\\w*|over ?hevelen|overgeheveld
    bestemmingsvoorstel\\w*|(resultaat)?bestemming
""")
_AFTER_CHANGE = re.compile(r"\b(?:na|incl\.?|inclusief)\s+(?:\w+\s+)?(?:begrotings)?wijziging(?:en)?\b", re.IGNORECASE)
_ACTUAL = _words("""
    rekening|jaarrekening|realisatie|gerealiseerd\\w*|werkelijk\\w*|daadwerkelijk\\w*|besteed|besteding\\w*|uitgegeven
    uitgaven t/m|uitputting|geboekt|betaald|gemaakte kosten|ontvangen|stand per
""")
_BUDGET = _words("""
    begroting|begroot\\w*|raming|geraamd\\w*|meerjarenraming|budget\\w*|primitie\\w*|beschikbaar\\w*|gereserveerd\\w*
    prognose|verwacht\\w*
""")
_EXPENSE = _words("lasten|uitgaven|kosten|toevoeging\\w*|storting\\w*|bestedingen|besteed|uitgegeven|investering\\w*")
_INCOME = _words("""
    baten|inkomsten|opbrengsten|onttrekking\\w*|ontvangsten|ontvangen|ontvingen|rijksbijdrage\\w*|rijksmiddelen|rijkssubsidie
    specifieke uitkering\\w*|spuk|eigen bijdrage\\w*|overheidsbijdragen?
    bijdragen? (van )?(het rijk|rijk|derden|partners|gemeenten|ouders|scholen|de provincie|provincie)
    (rijks)?subsidie (van (het rijk|de provincie|ocw|vws)|ontvangen)|uitkering (van )?(het )?rijk
""")
_BALANCE = _words("saldo|resultaat|overschot|tekort|nadeel|voordeel")
_NO_BALANCE = re.compile(r"\bresultaat\s?bestemming|beoogd\s+resultaat", re.IGNORECASE)
_RECURRING = _words("structure(el|le)|jaarlijks\\w*|per jaar")
_ONCE = _words("incidente(el|le)|eenmalig\\w*")


@lru_cache(maxsize=4096)
def phase(text: str) -> Phase | None:
    """Return the phase that `text` names: what changes first, then what was, then what is planned."""
    if _CHANGE.search(_AFTER_CHANGE.sub(" ", text)):
        return "change"
    actual, budget = _ACTUAL.search(text), _BUDGET.search(text)
    if actual and budget:
        return "actual" if actual.start() < budget.start() else "budget"
    return "actual" if actual else "budget" if budget else None


@lru_cache(maxsize=4096)
def side(text: str) -> Side | None:
    """Return the side that `text` names; a balance beats the rest, of the others the first word counts."""
    if _BALANCE.search(text) and not _NO_BALANCE.search(text):
        return "balance"
    income, expense = _INCOME.search(text), _EXPENSE.search(text)
    if income and expense:
        return "income" if income.start() < expense.start() else "expense"
    return "income" if income else "expense" if expense else None


@lru_cache(maxsize=4096)
def recurring(text: str) -> bool | None:
    """Return True for structural money, False for incidental, None where nothing is said."""
    if _RECURRING.search(text):
        return True
    return False if _ONCE.search(text) else None
