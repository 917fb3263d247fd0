"""Agendas of meetings, as a council's information system prints them: which lines are items, and what each is about."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from doelnet.reading.forms.desk.outline import Node

OF_ORDER = re.compile(
    r"(?:vast\s?(?:te\s)?stell\w+\s+(?:van\s+)?(?:de\s+)?)?(?:(?:niet[\s-]?)?(?:concept-?|openba(?:ar|re)|vertrouwelijke?|besloten|b\s?(?:&|en)\s?w[\s-])\s?)*"
    r"(?:besluitenlijst(?:en)?|notulen|verslag|opening|mededelingen|rondvraag|uitnodigingen(?:lijst)?|ingekomen\s+stukken|sluiting"
    r"|(?:spreekrecht|inspreken|vragen(?:half)?uur(?:tje)?|hamerstukken|bespreekstukken)\W*$"
    r"|agenda(?!\s+(?!d\.?d\b|\d|van\s+(?:de|het)\s+(?:openbare\s+)?(?:raad|commissie|college|vergadering))))\b",
    re.IGNORECASE,
)
"""What a meeting decides on its own order, in every list."""
OUTCOME = re.compile(
    r"(?:(?:unaniem|met\s+algemene\s+stemmen|bij\s+hamerslag)\s+)?(?:conform(?:\s+(?:het\s+)?(?:advies|voorstel))?|akkoord(?:\s+conform(?:\s+(?:het\s+)?(?:advies|voorstel))?)?|ingestemd"
    r"|(?:de\s+motie|het\s+(?:raads)?voorstel|het\s+amendement|de\s+agenda)\b.{0,80}\b(?:aangenomen|verworpen|ingetrokken|aangehouden|vastgesteld)\b[^.]{0,90}\.?"
    r"|(?:voor|tegen)\s+(?:de|het|dit|deze)\s+\w+\s+stemd?en\b.{0,300}"
    r"|de\s+(?:commissie|raad|voorzitter)\s+(?:bespreekt|opent|sluit|licht|deelt)\b.{0,300}"
    r"|aangehouden|aangenomen|verworpen|vastgesteld|ingetrokken|hamerstuk|bespreekstuk|n\.?v\.?t\.?)(?:\s+(?:besloten|bevonden|voorstel))?(?:\s*\([^()]{0,60}\))?\W*",
    re.I,
)
"""What became of points that stand elsewhere, and what a chair does."""
_LINE = re.compile(r"(?P<number>\d{1,2})(?P<part>\.?[a-z]|\.\d{1,2})?[.)]?\s+(?=[^\W\d_'‘’“\"(])")
_FIRST_LINES = 60
_MOST_SKIPPED = 2
"""How many numbers an agenda may pass over, where an item was left out of the page."""
_LONGEST = 200


_SENTENCE = re.compile(r"(?<=\.)\s+(?=[A-Z])")


def decided(text: str) -> str:
    """Return what a text says was decided, without the sentences that only tell how it went."""
    return " ".join(one for one in _SENTENCE.split(text) if not OUTCOME.fullmatch(one))


class Item(NamedTuple):
    """An item of an agenda: its line, and what it is about."""

    node: Node
    subject: str


def items(nodes: list[Node]) -> list[Item]:
    """Return the items of an agenda, from "1 Opening" on; none where `nodes` are no agenda.

    An agenda has at least two items of its own order, one of them near its top.
    """
    if not any((line := _numbered(node)) and OF_ORDER.match(line[2]) for node in nodes[:_FIRST_LINES]):
        return []
    found: list[Item] = []
    last, point = (0, ""), 0
    for node in nodes:
        number, part, subject = _numbered(node) or (0, "", "")
        if found and number == point + 1 and not part and (point or number == 1):
            point = number
            continue
        if number and last < (number, part) and number <= last[0] + (_MOST_SKIPPED if found else 1):
            last, point = (number, part), 0
            found.append(Item(node, subject))
        elif not number:
            point = 0
    return found if sum(OF_ORDER.match(item.subject) is not None for item in found) > 1 else []


def _numbered(node: Node) -> tuple[int, str, str] | None:
    """Return the number of a line, the letter or figure behind it, and its words."""
    text = node.text if len(node.text) <= _LONGEST else _SENTENCE.split(node.text, maxsplit=1)[0]
    if not text or len(text) > _LONGEST or not (node.number or text[0].isdigit()):
        return None
    said = text if text[0].isdigit() else f"{node.number} {text}"
    line = _LINE.match(said)
    return (int(line["number"]), (line["part"] or "").strip("."), said[line.end() :]) if line else None
