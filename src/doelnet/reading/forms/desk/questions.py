"""Questions that head a block, read by their verb: "Waar dromen wij van?", "Wie pakt dit op?"."""

from __future__ import annotations

import re

_QUESTIONS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (role, re.compile(pattern, re.IGNORECASE))
    for role, pattern in (
        ("result", r"^wat\s+(?:hebben|heeft|is|hebt)\b.*\beind\b.*\b(?:bereikt|klaar|gereed|af)\b"),
        ("result", r"^wat\s+(?:hebben|is)\b.*\b(?:dan|straks)\b.*\bbereikt\b"),
        (
            "",
            r"^(?:waarom|wat\s+(?:is(?!.*\b(?:gedaan|gebeurd|resultaat|opgeleverd)\b)|speelt|was|valt|hebben\s+we\s+bereikt|betekent)|hoe\s+(?:leest|staat|ver|gaat\s+het)|waar\s+staan|voor\s+wie)\b",
        ),
        ("budget", r"\bkost(?:en)?\b|\bgeld\b|\bbetalen\b"),
        (
            "target",
            r"^wanneer\b.*\b(?:tevreden|geslaagd|bereikt|gelukt|goed)\b|\b(?:meten|zien|merken|weten)\s+(?:we|wij)\b",
        ),
        ("result", r"\bresulta(?:at|ten)\b|\blever(?:t|de|den|en)\b.*\bop\b|\bopgeleverd\b|\bopbreng\w+\b"),
        ("owner", r"^(?:door\s+)?wie\b"),
        ("planning", r"^wanneer\b"),
        (
            "goal",
            r"\b(?:bereiken|willen|naartoe|streven|dromen)\b|\bgaan\s+(?:we|wij)\s+voor\b|\bwerken\s+(?:we|wij)\s+(?:aan|naartoe)\b",
        ),
        (
            "effort",
            r"\b(?:doen|doet|deed|deden|gedaan|ondernomen|nodig|afgesproken)\b|\bspreken\b.*\baf\b|\bpak(?:ken|t)\b|\bzetten\b|\bgebeur(?:t|en|d|de)\b",
        ),
    )
)


def of_question(text: str) -> str | None:
    """Return the role of a question that heads a block, by its verb: "Waar dromen wij van?", "Wie pakt dit op?"."""
    return next((role or None for role, pattern in _QUESTIONS if pattern.search(text)), None)
