"""How far an action is, as a mark behind its name: "Taalklas (op schema)", "Zomerschool – vertraagd"."""

from __future__ import annotations

import re

from doelnet.reading.forms.desk.spans import Span
from doelnet.reading.forms.desk.wording.phrases import one_of

_STATUS = one_of("""
    (ligt |loopt )?(op|achter op|voor op) (schema|koers|planning)|volgens planning|on hold|in gevaar
    loopt( achter| vertraging op| nog| goed)?|achter|vertraagd|vertraging|uitgesteld|aangehouden
    (extra )?aandacht( nodig| vereist| gevraagd)?
    (bijna |geheel |deels |gedeeltelijk |nog niet |niet )?(afgerond|gereed|klaar|uitgevoerd|gerealiseerd|behaald)
    (nog niet |niet |reeds )?(gestart|begonnen|gerealiseerd)|nog te starten|in (uitvoering|voorbereiding|ontwikkeling)
    gestopt|vervallen|voltooid|doorgeschoven|gepland
""")
_COLOUR = "groen|oranje|geel|rood"
_SIGNS = "🟢🟠🟡🔴⚪✅✔☑❌⚠●⬤🔵☺☹🙂🙁😀😃😄😊😐😕😟😞\ufe0f"
_BEHIND = re.compile(
    rf"(?:(?:\s+[({{\[|–—-]|\s*[|:;([]|\s+(?=[{_SIGNS}]))\s*(?:status\s*:\s*)?[{_SIGNS}]*\s*(?i:{_STATUS}|{_COLOUR})\s*[)\]]?"
    rf"|\s(?:[Ss]tatus\s*:\s*)?(?=[A-Z])(?i:{_STATUS})|\s+[{_SIGNS}])[.\s{_SIGNS}]*$"
)
"""A status behind a name: in brackets, behind a sign, or with a capital of its own, as a page sets it in a box."""
_ALONE = re.compile(rf"[{_SIGNS}\s]*(?:{_STATUS}|{_COLOUR})?[.\s{_SIGNS}]*", re.IGNORECASE)
_LONGEST = 45


def is_status(text: str) -> bool:
    """Whether a short line only says how far an action is."""
    return len(text) < _LONGEST and bool(_ALONE.fullmatch(text))


def without(span: Span) -> Span:
    """Return the name of an action or goal without the status behind it."""
    text = span.text
    if span.more or text[-1:] in ".;,?!":
        return span
    match = _BEHIND.search(text, max(0, len(text) - _LONGEST))
    return span.cut(0, match.start()).trimmed() if match and match.start() > 3 else span
