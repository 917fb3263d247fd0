"""Counts of a part of what was counted before: "187 kinderen, van wie 64 in een instelling"."""

from __future__ import annotations

import re

from doelnet.reading.dutch.letters import Wording, holds, small

_BEFORE = re.compile(
    r"\b(?:van\s+(?:wie|hen|deze\s\w+)|waarvan|onder\s+(?:wie|hen)|waaronder|daarvan|hiervan)\b[^.;\d]{0,30}$",
    re.IGNORECASE,
)
"""What stands before a figure that counts some of those before it."""
_GOES_ON = Wording(
    r"(?:^|(?<=[.;]\s))(?:van\s+hen|onder\s+hen|daarvan|hiervan|van\s+deze\s\w+)\s(?:wonen|woonden|zitten|zaten|zijn|waren|hebben"
    r"|hadden|verblijven|verbleven|staan|stonden|krijgen|kregen|volgen|volgden|gaan|gingen)\s(?:er\s)?(?:nog\s|al\s)?\d"
)
_OPENS = ("van hen", "onder hen", "daarvan", "hiervan", "van deze")
"""How a sentence opens that counts some of those whom the one before it counted."""


def opens(text: str, start: int, end: int) -> bool:
    """Whether the figure at `end` counts some of those counted before it, as the words from `start` say."""
    return _BEFORE.search(text, start, end) is not None


def goes_on(text: str) -> bool:
    """Whether a sentence counts some of those whom the one before it counted."""
    return holds(small(text), _OPENS) and _GOES_ON(text)
