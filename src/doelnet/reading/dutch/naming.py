"""Dates that only say which paper, number or name is meant, and no moment on which something happens."""

from __future__ import annotations

import re

from doelnet.reading.dutch import dates

_NAME = re.compile(
    r"['‘“\"][^'’”\"]*$|\b(?:jaarverslag|jaarplan|jaarrekening|begroting|programma|agenda|nota|plan"
    r"|visie|akkoord|editie|monitor|rapportage|verslag|voorjaarsnota|kadernota|coalitieakkoord|cao"
    r"|wet)\s+(?:van\s+)?(?:het\s+jaar\s+)?$",
    re.IGNORECASE,
)
_QUOTED, _UNQUOTED = re.compile(r"['‘“\"][^'’”\"]*$"), re.compile(r"[^'‘“\"]*['’”\"]")

_OF_PAPER = re.compile(
    r"(?:\b(?:meer|minder|hoger|lager|beter|groter|kleiner|vaker|langer|korter|sneller)\s+dan\s+(?:(?:in|op|eind|begin)\s+)?(?:(?:het\s+)?(?:school)?jaar\s+)?"
    r"|\b(?:ten\s+opzichte\s+van|t\.o\.v\.|vergeleken\s+met|in\s+vergelijking\s+met)\s+(?:begin\s+|eind\s+)?|\b(?:verslag|notulen|(?:besluiten|actie|afspraken)lijst|brief|memo|e-?mail|motie|notitie|raadsbesluit|collegebesluit)"
    r"\s+(?:van|d\.?\s?d\.?)\s+(?:[a-z]+dag\s+)?|\bvoorstel\s+van\s+(?:het\s+college|burgemeester\s+en\s+wethouders|b\s?(?:&|en)\s?w)"
    r"(?:\svan\s(?:burgemeester\sen\swethouders|b\s?(?:&|en)\s?w))?\s(?:van|d\.?\s?d\.?)\s)$",
    re.IGNORECASE,
)
"""What a day or month stands behind that only says which paper is meant, or with what moment something is compared."""


def in_name(text: str, date: dates.Found, title: str) -> bool:
    """Return whether a date stands in the name of a paper, between quotes, or in `title`, that of the paper itself."""
    if _OF_PAPER.search(text, max(0, date.start - 80), date.start):
        return True
    at = text.find(title) if title else -1
    if at >= 0 and at <= date.start < at + len(title):
        return True
    return (date.grain == "year" and bool(_NAME.search(text[: date.start]))) or bool(
        _QUOTED.search(text, 0, date.start) and _UNQUOTED.match(text, date.end) and text[: date.start].count("'") % 2
    )
