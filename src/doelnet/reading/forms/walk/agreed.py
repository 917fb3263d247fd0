"""Articles of an agreement between parties: what a party takes upon itself in one of them is an effort."""

from __future__ import annotations

import re

from doelnet.reading.forms.desk.outline import Node
from doelnet.reading.forms.desk.wording import words
from doelnet.reading.forms.walk.lists import add_entry
from doelnet.reading.forms.walk.walk import Walk

_PAPER = re.compile(r"pact\b|convenant|overeenkomst|afspraken|akkoord\b|alliantie", re.IGNORECASE)
"""What a paper is called in which parties bind themselves."""
_ARTICLE = re.compile(r"art(?:ikel|\.)\s?\d", re.IGNORECASE)
_FORMAL = re.compile(
    r"begrip|definitie|omschrijving|duur\b|looptijd|inwerking|ingang|opzeg|be[eë]indig|ontbind|geschil|slot|wijzig|toetred|uittred"
    r"|recht\b|overmacht|aansprakelijk|privacy|geheimhouding|persoonsgegevens|vertrouwelijk|overweging|partijen\b|citeertitel"
    r"|openbaar|reikwijdte|looptijd|naleving|bijlage",
    re.IGNORECASE,
)
"""What an article is about in which nobody sets out to do anything for the goal."""
_SUBJECT = re.compile(
    r"(?:(?:de|het|alle|elke?|iedere?|betrokken|deelnemende|gezamenlijke)\s)*(?:partijen|partners|gemeenten?|college\w*|wethouder\w*|\w*besturen"
    r"|(?:school)?bestuur|\w*scholen|school|samenwerkingsverband\w*|kinderopvang\w*|ggd|jgz|jeugdgezondheidszorg|\w*aanbieders"
    r"|\w*ambtena\w+|\w*coördinator\w*|\w*teams?|bibliotheek|\w*instelling\w*|\w*organisaties?|politie|\w*corporaties?)"
    r"(?:\s(?!en\b)(?-i:[A-Z(])[\w'’)-]*|\sen\s(?:de\s|het\s)?\w+){0,4}\s(?P<verb>(?-i:[a-zë]{2,}(?:t|en|an)))\b",
    re.IGNORECASE,
)
_BEING = frozenset({
    "is", "zijn", "heeft", "hebben", "kan", "kunnen", "mag", "mogen", "wil", "willen", "was", "waren", "verklaart",
    "verklaren", "erkennen", "erkent", "onderschrijven", "onderschrijft", "vinden", "vindt", "moet", "moeten",
    "met", "dat", "het", "wat", "die", "tussen", "binnen", "buiten", "samen", "tegen", "alleen", "dan", "aan", "van",
})  # fmt: skip
"""What is so, may be so or is thought, and what is no verb."""
_SAYS = 300


def take(walk: Walk, node: Node) -> bool:
    """Take what an article says that a party does; return whether it was that."""
    head = node.path[-1] if node.path else None
    if head is None or walk.mode is not None or node.is_heading or node.span is None or not _ARTICLE.match(head.line):
        return False
    if not _PAPER.search(str(walk.sheet.head.get("title") or "")) or _FORMAL.search(head.text):
        return False
    said = _SUBJECT.match(node.text) if len(node.text) < _SAYS and node.text.endswith((".", ";")) else None
    if said is None or said["verb"].lower() in _BEING:
        return False
    add_entry(walk, words.Label("effort", "afspraak", None, 0), node.span, node.number, None)
    walk.sheet.claim(node.span)
    return True
