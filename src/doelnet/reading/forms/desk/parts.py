"""The parts of a document: a decision paper, a message to the council, and the plan that goes with them."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Literal, NamedTuple

from doelnet.reading.blocks import Item, Table
from doelnet.reading.forms.desk.deciding import decision_words, enacting, meetings
from doelnet.reading.forms.desk.outline import Node, Outline

Kind = Literal["decision", "message", "plan"]
PROPOSAL = re.compile(
    r"\b(?:raads?voorstel|college[\s-]?(?:voorstel|advies|besluit|nota)|b\s?(?:&|en)\s?w[\s-]?(?:voorstel"
    r"|advies|nota|besluit)|nota\s+(?:voor|aan)\s+(?:het\s+college|burgemeester|b\s?(?:&|en)\s?w)|"
    r"(?:voorstel|advies)\s+(?:aan|voor)\s+(?:de\s+(?:gemeente)?raad|(?:het\s+)?(?:college|burgemeester|b\s?(?:&|en)\s?w))"
    r"|bestemmingsvoorstel|(?:advies|besluit|beslis|opleg)-?(?:nota|notitie|formulier)|oplegger|bestuursvoorstel"
    r"|commissievoorstel|raadsstuk|raadsbesluit|ontwerp-?besluit|initiatiefvoorstel|overhevelingsvoorstel"
    r"|voorstel\s+(?:tot\s+)?(?:budget|resultaat|over)\w*|college-?\s?besluit\w*"
    r"|voorstel\s+van\s+(?:het\s+|de\s+)?(?:college|presidium|burgemeester|griffie|b\s?(?:&|en)\s?w)(?:\s+[\w&]+){0,5}?"
    r"\s+(?:inzake|tot|over|om|betreffende|voor))\b",
    re.IGNORECASE,
)
MESSAGE = re.compile(
    r"\b(?:raads?(?:mededeling|informatie(?:brief|memo|nota|notitie|bericht)?|brief|memo|notitie)|rib\b"
    r"|college(?:mededeling|bericht|brief)|brief\s+aan\s+(?:de\s+)?(?:gemeente)?raad"
    r"|mededeling\s+(?:aan|van)\s+(?:de\s+raad|het\s+college)|"
    r"informatie(?:nota|brief)\s+(?:aan\s+)?(?:de\s+)?raad|memo\s+aan\s+de\s+raad|informatienota"
    r"|(?:afdoening|tussenbericht)\s+(?:van\s+)?(?:de\s+)?(?:motie|toezegging)(?:en)?"
    r"|beantwoording\s+(?:van\s+)?(?:de\s+)?(?:schriftelijke|technische)\s+(?:raads)?vragen)\b",
    re.IGNORECASE,
)
PLAN = re.compile(
    r"\b(?:[\w-]*(?:uitvoerings?|actie|werk|jaar|beleids|ondersteunings|regio|preventie"
    r"|meerjaren)(?:plan|programma|agenda)|plan\s+van\s+aanpak|[\w-]*agenda\s+\d{4}"
    r"|doelen-?\s?inspanningen|programmabegroting|beleidskader)\b",
    re.IGNORECASE,
)

_GREETING = re.compile(
    r"(?:geachte|beste)\s+(?:(?:dames\s+en\s+heren\s+)?(?:leden\s+(?:van\s+)?(?:de|uw|onze)\s+)?(?:gemeente)?raad|raads?leden)\b",
    re.IGNORECASE,
)
"""How a letter to the council opens."""
_ACCOUNT = re.compile(
    r"(?:(?:concept|ontwerp|eerste|tweede|derde)[\s-]+)?(?:kader|voorjaars|najaars|perspectief|zomer)(?:nota|brief)"
    r"|(?:[\w-]*begroting|jaarstukken|jaarverslag|jaarrekening|(?:bestuurs|tussen)rapportage)\b",
    re.IGNORECASE,
)
"""Papers of planning and control: a letter to the council that opens one does not make it a message."""
_YEARS = re.compile(r"\b20\d\d\s?(?:[-–/]|t/m|tot\s+en\s+met)\s?(?:20)?\d\d\b")
"""The years of a plan, in its title."""
_BRACKETS = re.compile(r"\([^()]*\)")
_AIM = re.compile(
    r"(?:ons|onze|het|de)?\s*doel(?:en|stelling(?:en)?)?\b|(?:wat\s+)?(?:willen\s+)?(?:wij|we)\b", re.IGNORECASE
)
"""Headings of a letter over what is wanted: these hold its goals, not a section of a decision."""


class Part(NamedTuple):
    """The nodes from `start` up to `end`, what they are, and the heading that opens them."""

    start: int
    end: int
    kind: Kind
    title: str


def parts(outline: Outline) -> list[Part]:
    """Return the parts of a document: parted at headings that name another paper."""
    cuts = [0]
    listing = any(decision_words.LISTED.search(node.text) for node in outline.nodes[:4] if len(node.text) < _TITLE)
    rules = enacting.rules(outline.nodes)
    for node in outline:
        if node.index and not listing and (node.index == rules or _opens_part(node, outline)):
            cuts.append(node.index)
    ends = [*cuts[1:], len(outline.nodes)]
    return [
        Part(a, b, "decision" if b == rules else _kind(outline, a, b), outline.nodes[a].text if outline.nodes else "")
        for a, b in zip(cuts, ends, strict=True)
    ]


_TITLE = 120
"""How long a title is at most; the titles of what a list decides on open no part of it."""


def _opens_part(node: Node, outline: Outline) -> bool:
    if not node.is_heading or node.contents or len(node.text) > 110 or decision_words.section_of(node.text):
        return False
    text = node.text
    if node.level <= 2 and (
        re.match(r"(?:concept[\s-]?)?(?:raads|college|b\s?&\s?w|nota\s)", text, re.I)
        and (PROPOSAL.search(text) or MESSAGE.search(text))
        and len(text) < 60
    ):
        return node.index > 3
    if _ABOUT.match(text):
        return False
    top = node.level == 1 or (PLAN.match(text) and _YEARS.search(text) is not None)
    if top and node.index > 5 and (PLAN.search(text) or re.match(r"bijlage\s+\d", text, re.I)) and not node.number:
        return any(decision_words.section_of(other.text) for other in outline.nodes[: node.index] if other.is_heading)
    return False


_ABOUT = re.compile(
    r"(?:reactie|toelichting|voortgang|evaluatie|stand\s+van\s+zaken|relatie|samenhang|aansluiting|terugblik)\b",
    re.IGNORECASE,
)
"""How the heading of a section opens that tells about a plan: that plan does not stand under it."""
_PROPOSES = re.compile(
    r"(?:\w+\s)?voorstel\s+van\s+(?:het\s+|de\s+)?(?:college|presidium|burgemeester|griffie)\b", re.IGNORECASE
)


def proposes(node: Node) -> bool:
    """Whether a line is the title of a proposal that says whose it is: "Voorstel van het college inzake …"."""
    return len(node.text) < _LONG_TITLE and not node.contents and _PROPOSES.match(node.text) is not None


_LONG_TITLE = 300


def can_name(text: str) -> bool:
    """Whether a line above a paper can name it: short, and no sentence that tells of other papers."""
    return 0 < len(text) < _LINE and (len(text) < _SENTENCE or not text.endswith("."))


_LINE, _SENTENCE = 200, 90


def _kind(outline: Outline, start: int, end: int) -> Kind:
    """Return what a part is, by the sections it has and the name it bears."""
    nodes = [node for node in outline.nodes[start : min(start + 5, end)] if node.text]
    first = [node for node in nodes if (len(node.text) < 150 and can_name(node.text)) or proposes(node)]
    names = [_BRACKETS.sub("", node.text) if isinstance(node.block, Item) else node.text for node in first]
    opening = " ".join(names) + " " + _front(outline, start, end)
    nodes = outline.nodes[start:end]
    proposed = bool(PROPOSAL.search(opening)) or _asks(outline, start, end) or _resolved(nodes) or _asked(nodes)
    decided = decision_words.LISTED.search(opening) or meetings.items(nodes)
    spoken = proposed or decided
    titles = [node.text for node in nodes if node.is_heading or (spoken and node.text.endswith(":"))]
    titles += _labels(outline, start, end) if proposed else []
    sections = {section for title in titles if (section := decision_words.section_of(title))}
    if decided and ("points" in sections or _decided(outline, start, end)):
        return "decision"
    if _is_message(outline, opening, start, end):
        return "message"
    if not proposed and _is_account(outline, start, end):
        return "plan"
    if (
        ("points" in sections and len(sections) >= 3)
        or len(sections - {"introduction", "attachments", "framework"}) >= 4
        or (proposed and (len(sections) >= 2 or "points" in sections))
    ):
        return "decision"
    return "message" if not _is_account(outline, start, end) and _is_letter(nodes) else "plan"


_ADDRESSED = re.compile(
    r"aan\s*:?\s*(?:de\s+(?:leden\s+van\s+(?:de\s+)?)?)?(?:gemeente)?raad"
    r"(?:\s+van\s+(?:de\s+gemeente\s+)?[\w' -]{2,40})?\W*(?:[A-Z]{2,5}\s?\d{4,9})?",
    re.IGNORECASE,
)
_SIGNED = re.compile(
    r"(?:hoogachtend|met\s+(?:vriendelijke|hartelijke)\s+groet)?\W*(?:namens\s+)?(?:het\s+college\s+van\s+)?burgemeester\s+(?:&|en)\s+wethouders\b",
    re.IGNORECASE,
)
_FIRST, _CLOSE = 15, 150


def _is_letter(nodes: list[Node]) -> bool:
    """Whether a paper is addressed to the council in its first lines, and signed by the college."""
    first = (line for node in nodes[:_FIRST] for line in _lines(node))
    if not any(_ADDRESSED.fullmatch(line) for line in first):
        return False
    return any(_SIGNED.match(node.text) for node in nodes[2:] if 0 < len(node.text) < _CLOSE)


def _lines(node: Node) -> list[str]:
    """Return the line that a node is, or those in the cells of a table."""
    if not isinstance(node.block, Table):
        return [node.text]
    return [block.passage.text for row in node.block.rows for cell in row for block in cell.blocks]


_RESOLVES = re.compile(r"besluit\s*:?", re.IGNORECASE)
_ADOPTED = re.compile(r"aldus\s+(?:besloten|vastgesteld)\s.{0,60}\b(?:raad|vergadering)", re.IGNORECASE)


def _resolved(nodes: list[Node]) -> bool:
    """Whether a paper ends in the resolution itself: "besluit:", its points, and "Aldus besloten in de vergadering"."""
    opened = False
    for node in nodes:
        if len(node.text) < _LABEL or node.text[:5].lower() == "aldus":
            opened = opened or _RESOLVES.fullmatch(node.text) is not None
            if opened and _ADOPTED.match(node.text):
                return True
    return False


_BODY_DECIDES = re.compile(r"(?:besluit(?:en)?|besloten|voorstel\w*|stelt?(?:len)?\b.*\bvoor)\s*:", re.IGNORECASE)


def _asks(outline: Outline, start: int, end: int) -> bool:
    """Whether a line near the top says who decides or proposes, over points: "Het college stelt voor:"."""
    return any(
        node.text.endswith(":")
        and _BODY_DECIDES.search(node.text)
        and decision_words.section_of(node.text) == "points"
        and ((isinstance(later.block, Item) and later.block.numbered) or _POINT.match(later.text))
        for node, later in pairwise(outline.nodes[start : min(start + 20, end)])
    )


_POINT = re.compile(
    r"(?:in|kennis)\s+te\s+(?:stemmen|nemen)\b|[^.:]{5,300}\bte\s+[a-z]+n\b[^.:]{0,120}\.?$", re.IGNORECASE
)
_LABEL = 80
_DECIDED = re.compile(r"(?:besluit|beslissing|beslispunten|besluitpunten)\s*:", re.IGNORECASE)


def _decided(outline: Outline, start: int, end: int) -> bool:
    """Whether lines of a list of decisions are labelled as decisions: "Besluit: …"."""
    nodes = outline.nodes[start:end]
    heads = (cell.text for node in nodes if isinstance(node.block, Table) for cell in node.block.rows[0][1:])
    told = any(
        _DECIDED.match(node.text)
        or decision_words.TOLD.match(node.text)
        or decision_words.section_of(node.text[:_LABEL].partition(":")[0]) == "points"
        for node in nodes
    )
    return told or any(map(decision_words.DECIDING.fullmatch, heads))


def deciding(outline: Outline, part: Part) -> set[int]:
    """Return the nodes of a part that ask for or tell a decision: of a letter only those sections."""
    if part.kind == "decision":
        return set(range(part.start, part.end))
    if part.kind != "message":
        return set()
    return {node.index for node in outline.nodes[part.start : part.end] if _decides(node, part)}


def _decides(node: Node, part: Part) -> bool:
    if isinstance(node.block, Table) and node.index < part.start + 6 and len(node.path) < 2:
        return True
    heads = [*node.path, node] if node.is_heading else node.path
    told = [decision_words.section_of(head.text) for head in heads if not _AIM.match(head.text)]
    return any(section not in (None, "introduction") for section in told)


def _is_message(outline: Outline, opening: str, start: int, end: int) -> bool:
    """Whether a part is a letter to the council: it is called so first, or it greets the council."""
    called, proposed = MESSAGE.search(opening), PROPOSAL.search(opening)
    if called and (proposed is None or called.start() < proposed.start()):
        return True
    first = [node for node in outline.nodes[start : min(start + 15, end)] if node.text]
    greeted = any(_GREETING.match(node.text) for node in first)
    asked = greeted and _asked(outline.nodes[start:end])
    return proposed is None and greeted and not asked and not _is_account(outline, start, end)


def _asked(nodes: list[Node]) -> bool:
    """Whether a title among the first lines stands over what the council is asked to decide."""
    return any(_ASKED.match(node.text) for node in nodes[:_FIRST_LINES] if len(node.text) < _TITLE)


_FIRST_LINES = 60


_ASKED = re.compile(
    r"(?:\d[.)]?\s+)?(?:beslis(?:sings)?punten|(?:voorgestelde?|gevraagde?)\s+(?:raads)?besluit(?:en)?)\W*$",
    re.IGNORECASE,
)
"""The title over what a letter asks the council to decide: it is a proposal."""


def _is_account(outline: Outline, start: int, end: int) -> bool:
    """Whether a part is a paper of planning and control, by its first headings or the title of the page."""
    first = [node for node in outline.nodes[start : min(start + 15, end)] if node.text]
    said = any(node.is_heading and _ACCOUNT.match(node.text) for node in first[:4])
    return said or (start == 0 and bool(_ACCOUNT.search(outline.stream.about)))


def _front(outline: Outline, start: int, end: int) -> str:
    """Return the labels of the front matter that opens a part."""
    return " ".join(_labels(outline, start, min(start + 4, end)))


def _labels(outline: Outline, start: int, end: int) -> list[str]:
    """Return the first column of the first table between two nodes: where it opens a paper it holds its labels."""
    table = next((n.block for n in outline.nodes[start:end] if isinstance(n.block, Table)), None)
    return [row[0].text[:60] for row in table.rows[:40] if row] if table else []
