"""Tables that look back: what was agreed, whether it was done, and what was seen, whatever stands over the columns."""

from __future__ import annotations

import re

from doelnet.reading.dutch import targets
from doelnet.reading.dutch.clauses import is_past
from doelnet.reading.forms.desk.tables import contents
from doelnet.reading.forms.desk.wording import status, words

_FAR = (
    r"(?:ja|nee|wel|deels|gedeeltelijk|ten\s+dele|voor\s+een\s+deel|grotendeels|(?:zo\s+)?goed\s+als|bijna|half"
    r"|nog\s+niet|(?:helaas\s+)?niet|ruim(?:schoots)?)"
)
_VERDICT = re.compile(
    rf"(?:{_FAR}|(?:{_FAR},?\s+)?(?:gelukt|gedaan|gehaald|behaald|uitgevoerd|gerealiseerd|afgerond|gereed|klaar|af|gestart|begonnen"
    r"|nagekomen|bereikt|geslaagd|opgestart)|mislukt|(?:er\s+wordt\s+aan\s+gewerkt|(?:nog\s+)?(?:mee\s+)?bezig|onderhanden|lopend|n\.?v\.?t\.?))"
    r"[.,;! ]*",
    re.IGNORECASE,
)
"""What says alone whether or how far something was done."""
_OURS = re.compile(r"\b(?:we|wij|ons|onze)\b|\b20\d\d\b|\?$", re.IGNORECASE)
"""What the title of a column holds in which somebody says what was agreed: it is no name of a thing."""
_NAMED = frozenset({"effort", "goal", "target", "indicator", "goalvalue", "theme", "budget", "benefit", "capability"})
_LONGEST = 40


def told(columns: list[words.Column], texts: list[list[str]]) -> list[words.Column]:
    """Return columns with a verdict as that, what was seen beside it as a remark, and what was agreed as efforts."""
    verdicts = [c for c, column in enumerate(columns) if c and column.role != "number" and _holds_verdicts(texts[c])]
    if not verdicts:
        return columns
    seen = [c for c, column in enumerate(columns) if c > verdicts[0] and _is_seen(column, texts[c])]
    past = {*verdicts, *seen}
    found = [words.Column("status", *col[1:]) if c in past else col for c, col in enumerate(columns)]
    if not _NAMED.intersection(column.role for column in found):
        places = (c for c in range(verdicts[0]) if found[c].role is None and _OURS.search(found[c].title))
        place = next((c for c in places if contents.differs(texts[c])), None)
        found = [words.Column("effort", *col[1:]) if c == place else col for c, col in enumerate(found)]
    return found if any(column.role == "effort" for column in found) else columns


def _holds_verdicts(texts: list[str]) -> bool:
    """Whether most of the filled cells only say whether or how far something was done, one at least in words."""
    filled = [text for text in texts if text.strip(" -–—")]
    if not filled or len(filled[0]) > _LONGEST:
        return False
    said = [len(text) < _LONGEST and bool(_VERDICT.fullmatch(text) or status.is_status(text)) for text in filled]
    return 5 * sum(said) >= 4 * len(said) and any(map(str.isalpha, "".join(filled)))


def _is_seen(column: words.Column, texts: list[str]) -> bool:
    """Whether a column that a question calls one of targets tells what was seen: nothing in it is still to come."""
    if column.role not in ("target", "indicator") or not _OURS.search(column.title):
        return False
    return not any(text and targets.is_measurable(text) and not is_past(text) for text in texts)
