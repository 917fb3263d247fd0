"""Sentences of running text that call themselves a target or a wish."""

from __future__ import annotations

import re

from doelnet.reading.dutch import targets
from doelnet.reading.dutch.clauses import is_past
from doelnet.reading.dutch.letters import Gated, holds, small
from doelnet.reading.forms.desk.spans import Span
from doelnet.reading.forms.walk.target_entries import add_targets
from doelnet.reading.forms.walk.walk import Walk

_WISHES = ("streef", "streven", "willen", "tevreden", "geslaagd", "doel", "ambitie", "mikken")
_WANTS = (
    Gated(r"\bstreef(?:cijfer|waarde|getal)\b", ("streef",)),
    Gated(r"\b(?:we|wij)\s+willen\b|\bwillen\s+(?:we|wij)\b", ("willen",)),
    Gated(r"\bstreven\s+(?:we|wij|er)?\s*naar\b", ("streven",)),
    Gated(r"\b(?:tevreden|geslaagd)\s+(?:als|wanneer)\b", ("tevreden", "geslaagd")),
    Gated(r"\b(?:we|wij)\s+mikken\b|\bmikken\s+(?:we|wij)\b", ("mikken",)),
    Gated(
        r"(?:\b(?:ons|het|onze|de)\s+|^)(?:doel(?:stelling)?|streven|ambitie)\s+"
        r"(?:(?:voor|in|bij|daarbij|hierbij)\s+(?:\w+\s+){0,2})?is\b",
        ("doel", "streven", "ambitie"),
    ),
    Gated(
        r"\bis\s+(?:(?:daarbij|hierbij|dan|dus)\s+)?(?:ons|het|onze|de)\s+(?:doel|streven|ambitie)\s*(?:dat|om|:)",
        ("doel", "streven", "ambitie"),
    ),
    Gated(r"\b(?:doel|ambitie|target)\b[^:.]{0,40}:", (":",)),
    Gated(
        r"\b(?:doel(?:stelling)?|ambitie)\b[^:.]{0,30}\b(?:bereik(?:en|t)|behalen|(?:ge|be)haald|geslaagd)\b[^:.]{0,20}\b(?:als|wanneer)\b",
        ("doel", "ambitie"),
    ),
)
_CALLED = re.compile(
    r"(?:(?:(?:het|ons|onze|de|een|als)\s+)?(?:streef(?:cijfer|waarde|getal)|doel(?:waarde)?|target|norm|ambitie)\b[^:.()]{0,70}"
    r"|(?:(?:we|wij)\s+zijn|zijn\s+(?:we|wij))\s+(?:pas\s+)?(?:tevreden|geslaagd)\s+(?:als|wanneer)):\s+",
    re.IGNORECASE,
)
"""What a sentence opens with that calls what follows a target: "Het streefcijfer bij het eerste doel: …"."""
_NOTED = re.compile(r"\W*bron(?:nen)?\s*:", re.IGNORECASE)
"""The note of a source right behind a sentence."""


def take_called(walk: Walk, span: Span) -> None:
    """Take the sentences of running text that call themselves a target, or say how far a plan is to come by its end."""
    text = small(span.text)
    _take_foretold(walk, span, text)
    wanting = [one for one in span.sentences() if _wants(small(one.text))] if holds(text, _WISHES) else []
    for sentence in wanting if wanting and _wants(text) else []:
        read = targets.read(sentence.text, walk.sheet.hint)
        told = is_past(sentence.text) and walk.sheet.lies_before(read.due)
        if read.value is not None and read.due is not None and read.unit != "EUR" and not told:
            goals = walk.above_target(sentence.text)
            noted = _NOTED.match(span.text, sentence.end - span.start)
            source = targets.part_source(span.text).source if noted else None
            add_targets(walk.sheet, [uncalled(sentence)], goals, None, source=source, confidence=0.6)
            walk.sheet.claim(sentence)


_BY_THEN = re.compile(
    r"(?:^|[—–]\s)(?:in|eind|medio|begin|per|vanaf|uiterlijk(?:\sin)?|tegen|op)\s"
    r"(?:(?:het\s)?(?:school)?jaar\s|\d{1,2}\s[a-z]+\s|[a-z]+\s)?20\d\d\s"
    r"(?P<verb>[a-z]+)\s|\b(?P<state>bedraagt|is|ligt|scoort)\s(?:in|eind)\s20\d\d\s"
)
"""How a sentence tells what is so by a year: "In 2029 heeft 80% …", "Het cijfer bedraagt in 2029 minimaal 8"."""
_FINITE = ("t", "en", "is", "zijn", "kan", "wil", "mag")
_BOUND = re.compile(
    r"\b(?:minimaal|ten\s?minste|minstens|maximaal|hooguit|hoogstens|ten hoogste|boven de|onder de"
    r"|(?:niet )?(?:meer|minder|hoger|lager) dan)\s(?:een\s)?\d"
)
_PLANS = ("policy-framework", "implementation-plan", "agenda", "support-plan", "goal-network")
_EXPECTED = re.compile(r"\b(?:verwacht\w*|prognose|naar verwachting|voorspel\w*|groeit|vergrijs\w*|landelijk\w*)\b")


def _take_foretold(walk: Walk, span: Span, text: str) -> None:
    """Take what a plan says to be so in a later year of its period: a share, or a figure that is the least or most."""
    period = str(walk.sheet.head.get("period") or "").split("/")
    if len(period) < 2 or "20" not in text or not ("%" in text or _BOUND.search(text)):
        return
    if walk.sheet.head.get("kind") not in _PLANS:
        return
    for sentence in span.sentences():
        said = small(sentence.text)
        then = _BY_THEN.search(said)
        if then is None or _EXPECTED.search(said) or not (then["state"] or then["verb"].endswith(_FINITE)):
            continue
        read = targets.read(sentence.text, walk.sheet.hint)
        bound = read.unit == "%" or bool(_BOUND.search(said))
        inside = period[0][:4] < (read.due or "")[:4] <= period[1][:4]
        if read.value is not None and bound and inside and read.unit != "EUR" and not walk.sheet.is_told(sentence):
            add_targets(walk.sheet, [sentence], walk.above_target(sentence.text), None, confidence=0.5)
            walk.sheet.claim(sentence)
            walk.sheet.hush(sentence)


def _wants(text: str) -> bool:
    return holds(text, _WISHES) and any(way.search(text) for way in _WANTS)


def uncalled(span: Span) -> Span:
    """Return a text without the words that call what follows a target."""
    called = _CALLED.match(span.text)
    return span.cut(called.end()) if called else span
