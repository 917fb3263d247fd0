"""The words of finance: which phase, side and permanence a title or sentence gives to an amount."""

from __future__ import annotations

import re
from functools import lru_cache

from doelnet.draft import Phase, Side
from doelnet.reading.forms.desk.wording.phrases import one_of


def _words(lines: str) -> re.Pattern[str]:
    return re.compile(rf"\b{one_of(lines)}\b", re.IGNORECASE)


_CHANGE = _words("""
    bijstelling\\w*|mutaties?|wijziging\\w*|begrotingswijziging\\w*|bij ?raming|af ?raming
    van 20\\d\\d naar 20\\d\\d
    over te hevelen|(budget)?overheveling\\w*|over ?hevelen|overgeheveld|(hevel|hevelt|hevelen) [^;]{3,80} over
    bestemmingsvoorstel\\w*|(resultaat)?bestemming|wat (verandert|wijzigt)( er)?
""")
_AFTER_CHANGE = re.compile(
    r"\b(?:na|v[oó][oó]r|incl\.?|inclusief|excl\.?|exclusief|t/m|tot\s+en\s+met)\s+(?:de\s+)?(?:\w+\s+)?"
    r"(?:(?:begrotings)?wijziging(?:en)?|bijstelling(?:en)?|mutaties?|bij-?\s?en\s+aframing(?:en)?)\b"
    r"|\b(?:saldo\s+)?mutaties?\s+(?:in\s+|van\s+|aan\s+|met\s+)?(?:de\s+)?(?:\w+\s+)?(?:reserve|voorziening)\w*"
    r"|\breserve[-\s]?mutaties?\b|\b(?:voor|na|vóór)\s+(?:resultaat)?bestemming\b",
    re.IGNORECASE,
)
"""A budget before or after its changes is a budget, and what goes to and from reserves changes no budget."""
_SHORT = re.compile(
    r"^\W*(?:(?P<actual>J?R|(?:J(?:aar|r)?\.?\s?)?[Rr]ek|Real)|(?P<budget>P?B|BW|GB|MJ[BR]|M[BR]|Begr|Prim|Ram|Meerj))"
    r"(?:(?<=[RBW])(?=20\d\d)|\b)\.?(?=\W*(?:20\d\d|['’]?\d\d\b|$))"
    r"|20\d\d\W{0,2}(?:(?P<actual2>J?R|Rek|Real)|(?P<budget2>P?B|BW|Begr|Prim|Ram))\b"
)
"""Titles of columns cut short: "R 2024", "B2026", "Jr.rek. 2024", "2027 (MJB)"."""
_ACTUAL = _words("""
    rekening|jaarrekening|realisatie|gerealiseerd\\w*|werkelijk\\w*|daadwerkelijk\\w*|besteed|besteding\\w*|uitgegeven
    kostten?|gekost|uitgaven t/m|uitputting|uitkomst|geboekt|betaald|gemaakte kosten|stand per
    (?<!wij\\s)(?<!we\\s)ontvangen(?!\\s(wij|we)\\b)
""")
_SETTLED = re.compile(r"\W*(?:bedrag\s+)?(?:vastgesteld|afgerekend|uitbetaald)(?:\s+bedrag)?\W*(?:20\d\d)?\W*", re.I)
"""What was paid out in the end, as the title of a column."""
_GRANTED = re.compile(
    r"\W*(?:bedrag\s+)?(?:verleend|toegekend|beschikt|gehonoreerd|vastgesteld|afgerekend|uitbetaald)(?:\s+bedrag)?"
    r"\W*(?:20\d\d)?\W*",
    re.IGNORECASE,
)
"""What a register of subsidies calls its amounts."""
_BUDGET = _words("""
    begroting|begroot\\w*|raming|geraamd\\w*|meerjarenraming|budget\\w*|primitie\\w*|beschikbaar\\w*|gereserveerd\\w*
    prognose|verwacht\\w*
""")
_EXPENSE = _words("""
    \\w*(?<!be)(?<!ont)lasten|\\w*uitgaven?|\\w*kosten|toevoeging\\w*|storting\\w*|dotaties?|bestedingen|besteed|uitgegeven
    investering\\w*
""")
_INCOME = _words("""
    (\\w*(?<!de)baten)|\\w*inkomsten|\\w*opbrengst(en)?|onttrekking\\w*|te onttrekken|onttrokken|ontvangsten|ontvangen
    ontrekking\\w*
    ontvingen|rijksbijdrage\\w*
    rijksmiddelen|rijkssubsidie|doeluitkering\\w*|cofinanciering|aanwending\\w*
    specifieke uitkering\\w*|spuk|eigen bijdrage\\w*|overheidsbijdragen?
    bijdragen? (van )?(het rijk|rijk|derden|partners|gemeenten|ouders|scholen|de provincie|provincie)
    (rijks)?subsidie (van (het rijk|de provincie|ocw|vws)|ontvangen)|uitkering (van )?(het )?rijk
""")
_BALANCE = _words(
    "\\w*saldo|(positie|negatie)(f|ve) beeld|(begrotings|budgettaire )ruimte"
    "|(exploitatie|jaar|rekening|programma)?resultaat|overschot|tekort|nadeel|voordeel"
    "|toev[\\w.]*\\s?/\\s?onttr[\\w.]*"
    "|(saldo )?mutaties? ((in|van|aan|met) )?(de )?(\\w+ )?reserves?|reserve[-\\s]?mutaties?|reserves? ultimo"
)
_LONGEST_TITLE = 45
_NO_BALANCE = re.compile(r"\bresultaat\s?bestemming|beoogd\s+resultaat", re.IGNORECASE)
_RECURRING = _words("structure(el|le)|jaarlijks\\w*|(per|elk|ieder) jaar")
_ONCE = _words("incidente(el|le)|eenmalig\\w*")


_REPORT = (
    r"(?:(?:bestuurs|tussen|voortgangs|najaars|voorjaars|zomer|kwartaal|halfjaar|perspectief|financiële\s)"
    r"(?:rapportage|nota|bericht)|berap|burap|marap|turap|vgr)(?:\s(?:[IVX]+|\d))?"
)
_REPORTED = re.compile(
    rf"(?:(?:\d\w*|eerste|tweede|derde)\s)?{_REPORT}(?:\s20\d\d)?|raadsbesluit(?:en)?", re.IGNORECASE
)
"""What a column is called by the paper that changes the budget: "2e berap", "Raadsbesluiten"."""
_STATE = re.compile(
    r"(?:20\d\d\W{1,3}|stand\s)(?:vastgesteld|actueel|bijgesteld|gewijzigd"
    rf"|(?:na|t/m|incl\w*\.?)\s(?:de\s)?(?:(?:\d\w*|eerste|tweede|derde)\s)?(?:{_REPORT}|(?:begrotings)?wijziging(?:en)?))\)?"
    r"|(?:actueel|bijgesteld|gewijzigd)\s20\d\d",
    re.IGNORECASE,
)
"""What a budget is at some moment, without the word: "2026 (vastgesteld)", "Stand na 1e berap"."""


def is_granted(title: str) -> bool:
    """Whether a column is called by what was granted or paid out: its figures are amounts without a sign."""
    return _GRANTED.fullmatch(title) is not None


@lru_cache(maxsize=4096)
def phase(text: str) -> Phase | None:
    """Return the phase that `text` names: what changes first, then what was, then what is planned."""
    if len(text) < _LONGEST_TITLE and (_REPORTED.fullmatch(text) or _STATE.fullmatch(text)):
        return "change" if _REPORTED.fullmatch(text) else "budget"
    if _CHANGE.search(_AFTER_CHANGE.sub(" ", text)):
        return "change"
    if len(text) < 30 and (short := _SHORT.search(text)):
        return "actual" if short["actual"] or short["actual2"] else "budget"
    if _SETTLED.fullmatch(text):
        return "actual"
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


def recurring_of(before: str, behind: str) -> bool | None:
    """Return whether one of several amounts comes back, by the words around it up to the amounts beside it.

    What stands right behind it goes first ("€ 9 incidenteel, € 5 structureel"), then what stands right before it.
    """
    near = re.split(r"[,;(]|\ben\b|\bwaarvan\b", behind, maxsplit=1)[0]
    said = recurring(near)
    return recurring(before[-40:]) if said is None else said


def mixed(text: str) -> bool:
    """Whether a text speaks of structural money and of incidental money too."""
    return bool(_RECURRING.search(text) and _ONCE.search(text))
