"""Working groups: who is in them, who may be asked (a role, never a name), and what theme or goal they work on."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from doelnet.draft import Group
from doelnet.reading.blocks import Heading, Item, Table
from doelnet.reading.dutch import clauses, personal
from doelnet.reading.forms.desk import words
from doelnet.reading.forms.desk.grid import View
from doelnet.reading.forms.desk.outline import Node
from doelnet.reading.forms.desk.placeholders import is_generic
from doelnet.reading.forms.desk.sheet import Sheet
from doelnet.reading.forms.desk.spans import Span, clean
from doelnet.reading.forms.desk.tables import pairs

ORDER = 35
_CONTACT = re.compile(
    r"^(?:contact(?:persoon|personen|gegevens)?|aanspreekpunt"
    r"|contact)\b(?P<about>[^:]{0,80}?)(?:\s+is)?\s*(?::\s*(?P<rest>.*))?$",
    re.IGNORECASE | re.DOTALL,
)
_LEADER = re.compile(
    r"^(?:trekker|voorzitter|coördinator|regie|regisseur"
    r"|kartrekker)\b(?P<about>[^:]{0,60}?)(?:\s+is)?\s*(?::\s*(?P<rest>.*))?$",
    re.IGNORECASE | re.DOTALL,
)
_MEMBERS = re.compile(
    r"^(?:(?:leden(?:\s+(?:van\s+de\s+)?werkgroep)?|werkgroep\s*-?\s?leden|deelnemers(?:\s+werkgroep)?"
    r"|deelnemende\s+(?:partijen|organisaties|partners)|samenstelling(?:\s+werkgroep)?"
    r"|werkgroep\s+bestaat\s+uit|wie\s+doe(?:n|t)\s+(?:er\s+)?mee|wie\s+(?:zijn|is)\s+betrokken|betrokken\s+(?:partijen|organisaties|partners)|partners\s+in\s+de\s+werkgroep"
    r"|aan\s+tafel))\b(?P<about>[^:]{0,60}?)\s*\??\s*(?::\s*(?P<rest>.*))?$",
    re.IGNORECASE | re.DOTALL,
)
_STOPS = r"(?!is\b|heeft\b|zijn\b|werkt\b|komt\b|die\b|waar\w*\b|van\b|actief\b|meer\b|gevormd\b|en\s+(?:de|het|een)\b)"
_NAMED = re.compile(
    rf"\b(?P<name>[Ww]erkgroep(?!\s*-?\s?leden\b)\s+(?!en\b){_STOPS}['‘]?[\w\d'’/-]+(?:\s{_STOPS}[\w\d'’/-]+){{0,4}})"
)
_NUMBERED = re.compile(
    r"\b(?:thema|doel|doelstelling)\s+(?P<number>\d+[a-z]?(?:\s*(?:en|&)\s*\d+[a-z]?)?)\b", re.IGNORECASE
)


@dataclass(slots=True)
class _Place:
    """Where we are: the numbers and texts of the themes or goals in force."""

    label: str = ""
    numbers: list[str] = field(default_factory=list)
    text: str = ""
    since: int = -1

    @property
    def about(self) -> str | None:
        """The number, or the numbers joined by "en"."""
        return " en ".join(self.numbers) or None

    @property
    def name(self) -> str:
        """What a group without a name is called here."""
        return f"{self.label} {self.about}" if self.about else self.text


def read(sheet: Sheet) -> None:
    """Read blocks with a contact or members, and tables of groups."""
    for view in sheet.views.values():
        _table(sheet, view)
    nodes = [n for n in sheet.outline if not n.contents and not sheet.in_decision(n.index)]
    has_members = any(_is_members(node) for node in nodes)
    if not has_members and not any(_is_contact(node, leader=False) for node in nodes):
        return
    _walk(sheet, nodes, leader=has_members)


def _walk(sheet: Sheet, nodes: list[Node], *, leader: bool) -> None:
    place, group, mentioned, last_theme = _Place(), None, None, -2
    for position, node in enumerate(nodes):
        if isinstance(node.block, Table):
            group = _fields(sheet, node, place, mentioned) or group
            continue
        label = node.label
        if label and label.role in ("theme", "goal") and (label.number or (label.role == "theme" and node.rest)):
            together = label.role == "theme" and position == last_theme + 1
            place = _placed(place if together else _Place(), node, label)
            last_theme = position if label.role == "theme" else last_theme
            if not re.match(r"doel", label.word, re.I):
                group, mentioned = None, None
        elif _is_contact(node, leader=leader):
            group = _contact(sheet, nodes, position, place, mentioned, group)
        elif _is_members(node):
            group = group or _new(sheet, _name_of(nodes, position, place, mentioned), place.about)
            _members(sheet, nodes, position, group)
        elif named := _named(node):
            mentioned = named


def _placed(place: _Place, node: Node, label: words.Label) -> _Place:
    numbers = [*place.numbers, *([label.number.strip()] if label.number else [])]
    text = (node.rest.text if node.rest else "") or place.text
    numbers = [number.rstrip(".") for number in numbers]
    return _Place(label.word.capitalize(), numbers, text, node.index)


def _is_contact(node: Node, *, leader: bool) -> bool:
    text = node.text
    match = _CONTACT.match(text) if len(text) < 250 else None
    if match is None and leader and len(text) < 250:
        match = _LEADER.match(text)
    return (
        match is not None
        and (match["rest"] is not None or node.is_heading or len(text) < 40)
        and not isinstance(node.block, Item)
    )


def _is_members(node: Node) -> bool:
    match = _MEMBERS.match(node.text) if node.text and len(node.text) < 1500 else None
    return match is not None and (match["rest"] is not None or node.is_heading or len(node.text) < 40)


def _named(node: Node) -> str | None:
    """Return the working group that a short paragraph introduces: "… werkt één werkgroep: werkgroep Taal."."""
    if len(node.text) > 160 or not re.search(r"werkgroep", node.text, re.I):
        return None
    found = _NAMED.findall(node.text)
    return found[-1].strip(" .") if found else None


def _new(sheet: Sheet, name: str, about: str | None) -> Group:
    group = Group(name=name or "werkgroep", about=about, members=[])
    sheet.groups.append(group)
    return group


def _contact(
    sheet: Sheet, nodes: list[Node], position: int, place: _Place, mentioned: str | None, open_group: Group | None
) -> Group:
    """Read a contact; it belongs to the group whose members stand right before it, if that has none yet."""
    node = nodes[position]
    match = _CONTACT.match(node.text) or _LEADER.match(node.text)
    said = match["about"] if match else ""
    named, numbered = _NAMED.search(said), _NUMBERED.search(said)
    name = named["name"].strip() if named else _name_of(nodes, position, place, mentioned)
    waiting = open_group is not None and open_group.contact is None and not named and not numbered
    group = open_group if waiting and open_group else _new(sheet, name, numbered["number"] if numbered else place.about)
    later = nodes[position + 1] if position + 1 < len(nodes) else None
    text = (match["rest"] if match else None) or (later.text if later is not None and later.span else "")
    both = re.split(r"\s+(?=(?:werkgroep)?(?:leden|deelnemers)\s*:)", text, maxsplit=1, flags=re.IGNORECASE)
    group.contact = role(both[0])
    if len(both) == 2:
        group.members = members(both[1].partition(":")[2])
    sheet.claim(node.passage, later.passage if later is not None and not (match and match["rest"]) else None)
    return group


def _name_of(nodes: list[Node], position: int, place: _Place, mentioned: str | None) -> str:
    """Return the name of a group: as introduced, else the plain heading right over its contact, else its theme."""
    if mentioned:
        return mentioned
    before = nodes[position - 1] if position else None
    if (
        before is not None
        and isinstance(before.block, Heading)
        and before.label is None
        and before.index > place.since
        and not is_generic(before.text)
    ):
        return before.text
    return place.name


def role(text: str) -> str | None:
    """Return a contact as a role: names, addresses and numbers of persons are taken out."""
    bare = personal.without(text).strip(" .,;:")
    if not bare or personal.is_person(bare) or len(bare) > 140:
        return None
    if re.fullmatch(
        r"(?:[A-Z][\w'’-]+|van|de|der|den|ter|ten|en)(?:\s(?:[A-Z][\w'’-]+|van|de|der|den|ter|ten)){1,4}", bare
    ) and not re.search(
        r"(?i)gemeente|stichting|adviseur|coördinator|manager|leider|functionaris|GGD|school|college"
        r"|medewerker|werker|welzijn|bibliotheek|opvang|bestuur|team",
        bare,
    ):
        return None
    return clean(bare)


def members(text: str) -> list[str]:
    """Return the parties that a line lists; a sentence that says there are none yields none."""
    bare = text.strip(" .")
    if (clauses.has_finite_verb(bare) and re.search(r"\b(?:geen|alle)\b", bare)) or len(bare) > 1200:
        return []
    parts = [part.strip() for part in re.split(r"\s*[,;•]\s*", re.sub(r"\([^()]*\)", "", bare)) if part.strip()]
    if parts and " en " in parts[-1] and (len(parts) > 1 or parts[-1].count(" ") <= 8):
        head, _, tail = parts[-1].rpartition(" en ")
        parts[-1:] = [head.strip(), tail.strip()]
    cleaned = [personal.without(part) for part in parts]
    return [clean(part) for part in cleaned if part and not personal.is_person(part) and len(part) < 90]


def _members(sheet: Sheet, nodes: list[Node], position: int, group: Group) -> None:
    node = nodes[position]
    match = _MEMBERS.match(node.text)
    sheet.claim(node.passage)
    spans: list[Span] = []
    if match and match["rest"]:
        group.members = members(match["rest"])
        return
    for later in nodes[position + 1 : position + 40]:
        if (
            later.is_heading
            or later.span is None
            or (later.label is not None and not isinstance(later.block, Item))
            or _is_contact(later, leader=True)
        ):
            break
        if spans and not isinstance(later.block, Item):
            break
        spans.append(later.span)
        if not isinstance(later.block, Item):
            break
    found = members(spans[0].text) if len(spans) == 1 else [m for span in spans for m in members(span.text)[:1]]
    group.members = found
    for span in spans:
        sheet.claim(span)
        sheet.hush(span)


def _fields(sheet: Sheet, node: Node, place: _Place, mentioned: str | None) -> Group | None:
    """Read a table of labels and texts that names a contact or members."""
    view = sheet.views.get(node.index)
    if (
        view is None
        or view.kind not in ("fields", "network", "other")
        or len(view.columns) != 2
        or sheet.in_decision(node.index)
    ):
        return None
    group: Group | None = None
    for label, cell in pairs(view):
        contact, listed = _CONTACT.match(label), _MEMBERS.match(label)
        if (contact or listed) and group is None:
            group = _new(sheet, mentioned or place.name, place.about)
        if contact and group:
            group.contact = role(cell.text)
        elif listed and group:
            group.members = [m for block in cell.blocks for m in members(block.passage.text)]
        if contact or listed:
            sheet.claim(cell)
    return group


def _table(sheet: Sheet, view: View) -> None:
    """Read a table with a column of groups beside columns of members or contacts."""
    titles = [column.title.lower() for column in view.columns]
    name = next((c for c, t in enumerate(titles) if re.match(r"werkgroep|groep\b|overleg", t)), None)
    listed = next(
        (c for c, t in enumerate(titles) if re.match(r"(?:werkgroep)?leden|deelnemers|deelnemende|samenstelling", t)),
        None,
    )
    contact = next(
        (c for c, t in enumerate(titles) if re.match(r"contact|trekker|voorzitter|aanspreekpunt|coördinator", t)), None
    )
    about = next((c for c, t in enumerate(titles) if re.match(r"thema|doel", t)), None)
    if name is None or (listed is None and contact is None):
        return
    for row in view.rows:
        if not row.text(name):
            continue
        group = _new(sheet, row.text(name), None)
        if about is not None and (match := re.search(r"\d+[a-z]?", row.text(about))):
            group.about = match[0]
        if contact is not None:
            group.contact = role(row.text(contact))
        if listed is not None:
            group.members = [m for block in row.cells[listed].blocks for m in members(block.passage.text)]
        sheet.claim(*row.cells)
