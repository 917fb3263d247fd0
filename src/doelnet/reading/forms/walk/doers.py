"""Who does what without a table: a party over its list or before its sentence, and what stands behind an effort."""

from __future__ import annotations

import re

from doelnet.reading.blocks import Item
from doelnet.reading.dutch import clauses, dates
from doelnet.reading.dutch.letters import Gated, holds
from doelnet.reading.forms.desk.network import Made
from doelnet.reading.forms.desk.outline import Node
from doelnet.reading.forms.desk.sheet import Planned, Sheet
from doelnet.reading.forms.desk.spans import Span
from doelnet.reading.forms.desk.wording import words
from doelnet.reading.forms.walk import asides, tails
from doelnet.reading.forms.walk.asides import owner
from doelnet.reading.forms.walk.walk import Walk

_PARTY = re.compile(
    r"(?:(?:de|het|alle|onze|samenwerkende|lokale|betrokken)\s+)*(?:gemeenten?|ggd|jgz|stichting|samenwerkingsverband\w*"
    r"|\w*besturen|schoolbestuur|(?:basis|middelbare\s+|voor)?scholen|onderwijs|kinderopvang\w*|huisarts\w*|welzijn\w*"
    r"|bibliothe\w+|politie|\w+teams?|jeugdhulp\w*|\w*aanbieders|\w*corporaties?|\w*verenigingen|\w*clubs?|werkgevers"
    r"|ondernemers\w*|partners|partijen|ouders|jongeren(?:raad|werk\w*)|vrijwilligers\w*|centrum|veilig\s+thuis|halt|cjg"
    r"|verloskund\w+|kraamzorg\w*|\w+college|\w*lyceum|regio|provincie|rijk|college|wijkteam\w*|zorg\w+|ggz\w*)\b",
    re.IGNORECASE,
)
"""The names and sorts of parties that open a line of their own."""
_FIELD = re.compile(
    r"(?:het\s+)?(?:onderwijs|welzijn|jeugdhulp|kinderopvang|zorg\w*|ouders|scholen|jongeren\w*)", re.IGNORECASE
)
"""Parties that are fields of work too: a heading of this word alone may be either."""
_RUN_IN = re.compile(r"(?P<who>[^:.;?!()]{2,70}?)\s*:\s+(?=\S)")
_TAIL = Gated(r"(?<=[.;,)\w])\s+[(–—-]?\s*(?P<label>[A-Z][a-zë-ö]+(?:\s[a-z]+){0,2})\s*:\s+(?=\S)", ":")
_TOLD = {
    "uitvoering": "owner", "uitvoering door": "owner", "uitgevoerd door": "owner", "door": "owner",
    "belegd bij": "owner", "coördinatie": "owner", "regie": "owner", "in samenwerking met": "partners",
    "samenwerking met": "partners", "samen met": "partners",
}  # fmt: skip
"""What such a label says where it stands behind an effort: elsewhere it may head something else."""
_BY_WHOM = Gated(
    r"(?<=[.;!)\w])\s+[(–—-]?\s*(?:(?:De\s+u|U)itvoering\s+(?:is\s+|gebeurt\s+)?(?:door|(?:ligt\s+)?bij)|Uitgevoerd\s+door"
    r"|(?:De\s+t|T)rekkers?\s+(?:is|zijn)|Verantwoordelijk\w*\s+(?:hiervoor\s+)?(?:is|zijn))\s+(?:de\s+|het\s+)?(?P<who>\S.{1,110})$",
    ("itvoering", "itgevoerd", "rekker", "erantwoordelijk"),
)
"""A sentence behind an effort that says who does it: "Uitvoering door de GGD", "Trekker is de GGD"."""
_WHO_IS = Gated(
    r"(?<=[.;!)])\s+(?:(?:De|Het)\s+)?(?P<who>[A-Z][^.;:!?]{1,60}?)\s+(?:is|zijn)\s+(?:hiervan\s+|hiervoor\s+|de\s+){0,2}"
    r"(?:(?:kar)?trekkers?|verantwoordelijk|actiehouder|penvoerder|aan\s+zet)(?:\s+(?:hiervoor|hiervan|voor\s+de\s+uitvoering))?\.?$",
    ("trekker", "verantwoordelijk", "actiehouder", "penvoerder", "aan zet"),
)
"""The same the other way around: "De GGD is trekker."."""
_LEADS = re.compile(
    r"(?P<partners>(?:in\s+samenwerking|samen)\s+met\s+|i\.?s\.?m\.?\s+)"
    r"|(?:(?:(?:uitvoering|uitgevoerd|opgepakt|getrokken|georganiseerd)\s+)?door\s+|belegd\s+bij\s+|trekkers?\s+(?:is|zijn)\s+)(?:de\s+|het\s+)?",
    re.IGNORECASE,
)
"""How a piece in brackets opens that names a partner, or who does it, without a colon."""
_WITH = ("i.s.m.", "i.o.m.", "m.m.v.")
"""Behind such letters stands a partner; their full stop ends no sentence."""
_OF_WHOM = re.compile(
    r"(?:(?:dit|dat|wat)\s+)?(?:vraagt|vragen|betekent|verwachten|vergt)\s+(?:(?:dit|dat|we|wij)\s+){0,2}(?:van|voor)\s+(?P<who>.{2,60})"
    r"|(?:(?:de|het)\s+)?(?:bijdrage|inzet|rol|taken|acties|inspanningen|afspraken|toezeggingen)\s+(?:(?:van|voor|door)\s+)?(?P<whom>.{2,60})",
    re.IGNORECASE,
)
"""What stands over a list of what is asked of a party, or promised by it: "Dit vraagt van schoolbesturen"."""
_LAST = re.compile(r"(?<=[.!])\s+(?P<who>[A-Z][^.:;!?]{1,80})\.?$")
"""What stands behind the full stop of an effort: "Ouderavonden houden. GGD en scholen."."""
_BRACKETS = re.compile(r"\((?P<said>[^()]{3,120})\)\s*\.?$")
_SAID = re.compile(r"(?P<label>[A-Za-zë]+)\s*:?\s+(?P<rest>.+)")
_BY = re.compile(r"^(?:gereed|klaar|uiterlijk|vóór|voor|eind|start|planning|wanneer|vanaf)\b", re.IGNORECASE)
_BESIDE = ("owner", "planning", "partners", "budget", "fund")


def is_party(text: str) -> bool:
    """Whether a short line names a party and nothing else."""
    text = text.strip(" :")
    if len(text) >= 90 or text.endswith("?") or not _PARTY.match(text):
        return False
    return words.role_of(text) is None and not clauses.has_finite_verb(text)


def take_list(walk: Walk, node: Node) -> bool:
    """Let the name of a party over a list head the efforts of that party, under the goals in force."""
    if isinstance(node.block, Item) or not walk.followed_by_list(node) or walk.sheet.in_decision(node.index):
        return False
    asked = _OF_WHOM.fullmatch(node.text.rstrip(" :"))
    who = (asked["who"] or asked["whom"]) if asked else node.text
    if not is_party(who) or not (walk.scope.goals or _does(walk.sheet.outline.nodes[node.index + 1])):
        return False
    if not asked and walk.mode is not None and walk.mode.role not in ("effort", "target"):
        return False
    first = walk.sheet.outline.nodes[node.index + 1]
    if not asked and _FIELD.fullmatch(node.text.strip(" :")) and not first.text[:1].islower():
        return False
    walk.open(words.Label("effort", "afspraak", None, 0), node.level)
    walk.doer = owner(who.strip(" :"))
    walk.headings.parties.add(node.index)
    walk.sheet.claim(node.passage)
    return True


def _does(first: Node) -> bool:
    """Whether a list goes on with the sentence that a party over it opens: "De schoolbesturen", "- zorgen voor …"."""
    word = first.text.partition(" ")[0]
    return word.islower() and clauses.has_finite_verb(word) and not _BEING.match(first.text)


_BEING = re.compile(
    r"(?:is|zijn|heeft|hebben|telt|tellen|kent|kennen|ligt|liggen|vindt|vinden|ziet|zien|wil|willen|kan|kunnen)\s"
)
"""What is or is wanted, and nothing that a party does."""


def take_line(walk: Walk, node: Node) -> bool:
    """Take "GGD: opent een spreekuur" under a goal as an effort of that party."""
    span = node.span
    if span is None or not walk.scope.goals or walk.sheet.in_decision(node.index):
        return False
    if walk.mode is not None and walk.mode.role not in ("effort", "target"):
        return False
    who, rest = run_in(span)
    if who is None or (walk.mode is None and not rest.text[:1].islower() and not _has_twin(walk, node)):
        return False
    if isinstance(node.block, Item) and walk.mode is not None and walk.mode.role == "effort":
        return False
    made = walk.network.add("effort", rest, walk.effort_parents(rest), number=node.number, label="afspraak", owner=who)
    walk.sheet.claim(span)
    if made:
        beside(walk.sheet, made)
        walk.scope.efforts = [made]
    return True


def _has_twin(walk: Walk, node: Node) -> bool:
    """Whether the line above or below opens with a party too."""
    nodes = walk.sheet.outline.nodes
    near = [nodes[i] for i in (node.index - 1, node.index + 1) if 0 <= i < len(nodes)]
    return any(other.span is not None and run_in(other.span)[0] for other in near)


def run_in(span: Span) -> tuple[str | None, Span]:
    """Return the party that an entry opens with and the text behind it: "GGD: opent een spreekuur"."""
    match = _RUN_IN.match(span.text)
    if match is None or not is_party(match["who"]):
        return None, span
    return owner(match["who"]), span.cut(match.end()).trimmed()


def beside(sheet: Sheet, made: Made) -> None:
    """Take what stands behind an effort in its own entry: "… Gereed: mei 2026", "(trekker: GGD, uiterlijk 2026)"."""
    if made.span.more:
        return
    tails.take(sheet, made)
    span, notes = _tails(made.span)
    if notes:
        made.span, made.text = span, span.text
    for role, tail in notes:
        if role == "owner":
            made.owner = owner(_undated(sheet, made, tail).text.rstrip(" .")) or made.owner
        else:
            asides.tell(sheet, role, tail, [made])
    if match := _BRACKETS.search(made.text):
        _bracketed(sheet, made, match["said"])


def _undated(sheet: Sheet, made: Made, who: Span) -> Span:
    """Take the date off what names who does an effort, as when that is planned: "GGD, start januari 2026"."""
    piece = who.text.rpartition(", ")[2].rstrip(" .")
    start = who.text.rfind(piece)
    if not start or not piece or not _plans(piece):
        return who
    when = who.cut(start, start + len(piece))
    sheet.planned.append(Planned(when, [made.text]))
    sheet.hush(when)
    return who.cut(0, start - 2)


def _tails(span: Span) -> tuple[Span, list[tuple[str, Span]]]:
    """Part an entry from the labelled notes behind it."""
    found = [
        (match, role)
        for match in _TAIL.finditer(span.text)
        if (role := words.role_of(match["label"]) or _TOLD.get(match["label"].lower())) in _BESIDE and role is not None
    ]
    if not found and (told := _told(span)):
        return told
    if not found:
        last = _LAST.search(span.text) if holds(span.text, (". ", "! ")) else None
        if last is None or not is_party(last["who"]) or "(" in last["who"]:
            return span, []
        if span.text[: last.start("who")].rstrip().lower().endswith(_WITH):
            return span, []
        return span.cut(0, last.start("who")).trimmed(), [("owner", span.cut(last.start("who")).trimmed())]
    ends = [match.start() for match, _ in found[1:]] + [len(span.text)]
    tails = [(role, span.cut(match.end(), end).trimmed()) for (match, role), end in zip(found, ends, strict=True)]
    return span.cut(0, found[0][0].start()).trimmed(), tails


def _told(span: Span) -> tuple[Span, list[tuple[str, Span]]] | None:
    """Part an entry from the sentence behind it that says who does it, where that names somebody and no more."""
    for pattern in (_BY_WHOM, _WHO_IS):
        for match in pattern.finditer(span.text):
            who = match["who"].rstrip(" .)")
            if tails.is_who(asides.owner(who) or "") and not re.search(r"[a-z]{3}\.\s", who):
                at = match.start("who")
                return span.cut(0, match.start()).trimmed(), [("owner", span.cut(at, at + len(who)).trimmed())]
    return None


def _bracketed(sheet: Sheet, made: Made, said: str) -> None:
    """Read the brackets that close an effort: who pulls it, and by when; partners are not who pulls it."""
    role: str | None = None
    for piece in re.split(r"\s*[,;]\s*", said):
        start = made.span.text.rfind(piece)
        own, rest = _role_in_brackets(piece)
        role = own or (role if role == "partners" else None)
        if role == "owner":
            made.owner = made.owner or owner(rest)
        elif _plans(piece):
            sheet.planned.append(Planned(made.span.cut(start, start + len(piece)), [made.text]))
        elif role is None and (is_party(piece) or tails.is_role(piece)):
            made.owner = made.owner or owner(piece)


def _role_in_brackets(piece: str) -> tuple[str | None, str]:
    """Return what a piece in brackets says by its first words, and what stands behind these."""
    label, colon, rest = piece.partition(":")
    if colon:
        return words.role_of(label) or _TOLD.get(label.strip().lower()), rest.strip()
    if match := _LEADS.match(piece):
        rest = piece[match.end() :]
        if match["partners"]:
            return "partners", rest
        return ("owner" if is_party(rest) else None), rest
    match = _SAID.fullmatch(piece)
    role = words.role_of(match["label"]) if match else None
    return (role if role in ("owner", "partners") else None), match["rest"] if match else piece


def _plans(piece: str) -> bool:
    """Whether a piece is a date by which something is to be done, and no more."""
    found = dates.find(piece)
    label = _SAID.fullmatch(piece)
    if len(found) != 1 or len(piece) - (found[0].end - found[0].start) > 14:
        return False
    planned = label is not None and words.role_of(label["label"]) == "planning"
    return planned or bool(_BY.match(piece)) or found[0].grain in ("day", "month", "quarter", "school-year")
