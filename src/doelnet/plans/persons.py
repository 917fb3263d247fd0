"""Which of the names in a plan may be a person's: a bare surname cannot be told from what an organisation is called."""

from __future__ import annotations

import re
from collections.abc import Iterable

from doelnet.reading.dutch.personal import may_be_person

_SMALL = re.compile(r"\b[a-zà-ÿ]+\b")


def possible_persons(names: Iterable[str], texts: Iterable[str], parties: Iterable[str] = ()) -> set[str]:
    """Return the names to ask about: no words that `texts` use, and no part of what a party of more words is called."""
    asked = {name for name in names if may_be_person(name)}
    if not asked:
        return asked
    known = {word for party in parties if " " in party for word in party.split()}
    known.update(_SMALL.findall(" ".join(texts)))
    return {name for name in asked if not {name.split()[-1], name.split()[-1].lower()} & known}
