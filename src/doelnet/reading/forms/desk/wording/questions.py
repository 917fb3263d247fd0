"""Questions and statements that head a block, read by their verb: "Waar dromen wij van?", "Zo pakken we dat aan"."""

from __future__ import annotations

import re

from doelnet.reading.dutch import date_pattern

_QUESTIONS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (role, re.compile(pattern, re.IGNORECASE))
    for role, pattern in (
        ("result", r"^wat\s+(?:hebben|heeft|is|hebt)\b.*\beind\b.*\b(?:bereikt|klaar|gereed|af)\b"),
        ("result", r"^wat\s+(?:hebben|is)\b.*\b(?:dan|straks)\b.*\b(?:bereikt|klaar|gereed|af)\b"),
        (
            "goal",
            r"^wat\s+(?:is|zijn)\s+(?:de|het|ons|onze)\s+(?:\w+\s+)?(?:ambities?|doel(?:en|stelling(?:en)?)?|missie|opgaven?|streven)\b"
            r"(?!.*\b(?:geworden|gehaald|behaald)$)",
        ),
        (
            "",
            r"^(?:waarom|wat\s+(?:is(?!.*\b(?:gedaan|gebeurd|resultaat|opgeleverd|nodig)\b)|speelt|was|valt|hebben\s+we\s+bereikt|betekent)|hoe\s+(?:leest|staat|ver|gaat\s+het)|waar\s+staan|waarover|voor\s+wie)\b"
            r"|\b(?:informeren|vertellen|meedelen)(?:\s+(?:we|wij))?$",
        ),
        ("budget", r"\bkost(?:en)?\b|\bgeld\b|\bbetalen\b"),
        (
            "target",
            r"^(?!.*\b(?:nu|vandaag|al)$)(?:wanneer\b.*\b(?:tevreden|geslaagd|bereikt|gelukt|goed)\b|.*\b(?:meten|zien|merken|weten)\s+(?:we|wij)\b)",
        ),
        ("indicator", r"^(?:hoe|waar\w*)\b.*\b(?:volgen|monitoren|toetsen|sturen)\s+(?:we|wij)\b"),
        ("result", r"\bresulta(?:at|ten)\b|\blever(?:t|de|den|en)\b.*\bop\b|\bopgeleverd\b|\bopbreng\w+\b"),
        ("owner", r"^(?:door\s+)?wie\b"),
        ("planning", r"^wanneer\b"),
        ("effort", r"\bwillen\s+(?:we|wij)\b.*\b(?:doen|oppakken|aanpakken|ondernemen|organiseren|uitvoeren|starten)$"),
        (
            "effort",
            r"^(?:hoe|waarmee|op\s+welke\s+(?:wijze|manier))\b.*\b(?:bereiken|realiseren|vorm|waarmaken|halen|ervoor\s+zorgen)\b",
        ),
        ("effort", r"^waar\s.*\bmee\s+aan\s+de\s+slag$|^hoe\s.*\bte\s+werk$"),
        (
            "goal",
            r"\b(?:bereiken|willen|naartoe|streven|dromen)\b|\bgaan\s+(?:we|wij)\s+voor\b"
            r"|\bwerken\s+(?:we|wij)\s+(?:aan|naartoe)\b|^waar\s+(?:doen|doet)\b.*\bvoor$",
        ),
        (
            "effort",
            r"\b(?:doen|doet|deed|deden|gedaan|ondernomen|nodig|afgesproken)\b|\bspreken\b.*\baf\b|\bpak(?:ken|t)\b|\bzetten\b|\bgebeur(?:t|en|d|de)\b"
            r"|^welke\s+(?:acties|activiteiten|maatregelen|inspanningen|stappen|afspraken)\b",
        ),
    )
)
_OPENS = (
    "zo ",
    "dit ",
    "dat ",
    "hier",
    "daar",
    "wat ",
    "hoe ",
    "waar",
    "welke ",
    "aan ",
    "zien",
    "in zien",
    "eind zien",
)
_MONTHS = "|".join(date_pattern.MONTH_NAMES[1:])
_TOLD = r"(?:meten|volgen|monitoren|toetsen|peilen|bewaken|herkennen)"
"""What is done with figures to see how far something is."""
_REACHED = r"(?:tevreden|geslaagd|slagen|(?:ge)?lukt|gehaald|behaald|bereikt|succes(?:vol)?)"
_WE = r"\b(?:we|wij|de\s+(?:gemeente|regio|partners|partijen)|gemeenten|partijen)\b"
_AIMS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (role, re.compile(pattern, re.IGNORECASE))
    for role, pattern in (
        (
            "target",
            rf"\b{_REACHED}\b(?:\s(?:zijn|is|{_WE}|(?:in|eind)\b))*\s(?:als|wanneer|indien)\b"
            rf"(?:\s(?:in|eind|uiterlijk|per|op|we|wij|het|de|er|\d{{1,2}}|{_MONTHS}))*$",
        ),
        (
            "target",
            rf"^(?:in|eind|medio|uiterlijk)\b.*\b(?:geldt|gelden|bereikt|(?:zien|merken|zegt?|zeggen)\s{_WE})(?:\sdat)?$",
        ),
        (
            "target",
            rf"^(?:in|eind|medio|uiterlijk)\b.*\bwillen\s{_WE}(?:\szien(?:\sdat)?|\sdat)$|^dan\s(?:zien|merken)\s{_WE}",
        ),
        ("indicator", rf"^(?:zo|dit|dat|hier\w*|daar\w*|of|aan|met|via)\b.*\b{_TOLD}\b.*{_WE}"),
        ("indicator", rf"^(?:of|dat|aan)\b.*\b(?:zien|merken|weten)\s{_WE}(?:\s(?:aan|of\b.*|hoe\b.*))?$"),
        (
            "indicator",
            rf"^(?:{_WE}\s{_TOLD}\b.*|(?:de|het|ons|onze)\s\w+\s{_TOLD}\s{_WE}.*)"
            r"\b(?:met|aan|via|door|in|uit|bij)(?:\s(?:de\shand|behulp|middel)\svan)?(?:\s(?:deze|de\svolgende|drie|vier)\s[\w-]+)?$",
        ),
        (
            "indicator",
            rf"^(?:(?:dit|dat|hier\w*|daar\w*)\s)?(?:sturen|letten)\s{_WE}(?:\sop)?$|^{_WE}\s(?:sturen|letten)\sop$",
        ),
        ("indicator", rf"^(?:(?:dit|dat)\shouden\s{_WE}|{_WE}\shouden(?:\s(?:dit|dat))?)\sbij$"),
        ("indicator", r"^(?:hier\w*|daar\w*)\b.*\b(?:rekenen\b.*\saf|afrekenen|aanspreken|aanspreekbaar)$"),
        (
            "indicator",
            r"\blat\b.*\bop$|^(?:dit|dat)\sblijkt\s(?:dan\s)?uit$|^succes\sziet\ser\szo\suit$|^zo\sziet\ssucces\seruit$",
        ),
    )
)
"""Statements by which a paper says that it will tell how far it wants to come: "We slagen als", "Zo volgen we dit"."""
_AIMING = re.compile(
    r"\b(?:geldt|gelden|bereikt|dat|zien|merken|zeg\w+|weten|als|wanneer|indien|sturen|letten|bij|af|\w+rekenen|\w+spre\w+|op|uit|eruit|"
    rf"{_TOLD})\b"
)
_STATEMENTS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (role, re.compile(pattern, re.IGNORECASE))
    for role, pattern in (
        ("target", rf"^(?:zo|hier\w*|daar\w*|waar\w*|hoe)\b.*\b(?:meten|zien|merken|weten)\b.*{_WE}"),
        ("target", rf"^(?:(?:dit|dat|in|eind)\s+)?(?:zien|merken)\s+{_WE}(?:\s+(?:terug|dan|straks))?$"),
        ("result", r"^(?:dit|dat|wat\s+dit|wat\s+het)\s+(?:levert|leveren|oplevert)\b.*"),
        (
            "goal",
            rf"^(?:dit|dat|hier\w*|daar\w*|wat|waar\w*)\b.*(?:\b(?:willen|dromen|streven)\b.*{_WE}|{_WE}.*\b(?:willen|naartoe)\b"
            r"|\b(?:gaan|doen)\s+(?:we|wij)\s+(?:het\s+)?voor$|\bwerken\s+(?:we|wij)\s+naar\s?toe$)",
        ),
        (
            "effort",
            r"^(?:zo|dit|dat|hier\w*|daar\w*|hoe|welke|aan\s+deze)\b.*\b(?:pak(?:ken|t)|doen|doet|ga(?:an|at)|zet(?:ten)?|werk(?:en|t)"
            rf"|ondern(?:emen|eemt)|organiseren|regelen|investeren|spreken|voeren|dragen|bereiken|realiseren)\b.*{_WE}",
        ),
        ("effort", rf"^(?:hoe|wat|welke)\b.*{_WE}.*\b(?:doen|ondernemen|uitvoeren|afspreken|aanpakken|inzetten)$"),
    )
)
_OTHERWISE = (
    "samen", "nu", "vandaag", "staan", "erkennen", "geloven", "vinden", "lezen", "leze", "leest", "leren", "delen",
)  # fmt: skip
"""How statements end that head an account of something else: "Zo werken wij samen"."""


def of_question(text: str) -> str | None:
    """Return the role of a question that heads a block, by its verb: "Waar dromen wij van?", "Wie pakt dit op?"."""
    return _heard(text) or None


def asks_how_things_are(text: str) -> bool:
    """Whether a question heads an account of how things are, or why: what follows is wanted or done by nobody."""
    return text.endswith("?") and _heard(text.rstrip("?")) == ""


def _heard(text: str) -> str | None:
    """Return the role of the first question that is heard in a text, "" for one of an account, None for none."""
    return next((role for role, pattern in _QUESTIONS if pattern.search(text)), None)


def of_statement(text: str) -> str | None:
    """Return the role of a statement that heads a block, by its verb: "Zo pakken we dat aan", "Hier gaan we voor"."""
    if text.endswith(_OTHERWISE) and re.split(r"\W", text)[-1] in _OTHERWISE:
        return None
    aim = next((role for role, pattern in _AIMS if pattern.search(text)), None) if _AIMING.search(text) else None
    if aim or not text.startswith(_OPENS):
        return aim
    return next((role for role, pattern in _STATEMENTS if pattern.search(text)), None)
