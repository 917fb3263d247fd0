"""Working groups: who is in them, who may be asked (a role, never a name), and what theme or goal they work on."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from doelnet.draft import Group
from doelnet.reading.blocks import Heading, Item, Table
from doelnet.reading.dutch.letters import holds, lowered, small
from doelnet.reading.forms.desk.outline import Node
from doelnet.reading.forms.desk.outlining.group_nodes import is_contact, is_line, is_members, may_be_role
from doelnet.reading.forms.desk.sheet import Sheet
from doelnet.reading.forms.desk.spans import Span
from doelnet.reading.forms.desk.tables import group_tables
from doelnet.reading.forms.desk.wording import group_words, words
from doelnet.reading.forms.desk.wording.group_words import CONTACT, LEADER, MEMBERS, Said, members, role
from doelnet.reading.forms.desk.wording.placeholders import is_generic

ORDER = 35
_UNNAMED = "werkgroep"
"""What a group is called that has no name: with a contact and no members it is whom to ask about the paper."""
_STOPS = r"(?!is\b|heeft\b|zijn\b|werkt\b|komt\b|die\b|waar\w*\b|van\b|actief\b|meer\b|gevormd\b|en\s+(?:de|het|een)\b)"
_NAMED = re.compile(
    rf"\b(?P<name>[Ww]erkgroep(?!\s*-?\s?leden\b)\s+(?!en\b){_STOPS}['‘]?[\w\d'’/-]+(?:\s{_STOPS}[\w\d'’/-]+){{0,4}})"
)
_NUMBERED = re.compile(
    r"\b(?:thema|doel|doelstelling)\s+(?P<number>\d+[a-z]?(?:\s*(?:en|&)\s*\d+[a-z]?)?)\b", re.IGNORECASE
)

_HINTS = ("groep", "team", "taskforce", "tafel", "overleg", "leden", "deelnemers", "contact", "aanspreekpunt")
_WORDS = (*_HINTS, "voorzitter")
_ABOUT = re.compile(
    r"\s*\((?:(?:bij|voor|over|van)\s+)?(?:(?P<word>[a-z-]{4,20}(?:['’]s)?)\s+(?=[\dA-Z]))?"
    r"(?P<number>(?P<one>[A-Z]?\d{1,2}[a-z]?|[A-Z])(?:\s*(?:,|&|/|en)\s*(?:[A-Z]?\d{1,2}[a-z]?|[A-Z]))*)\)"
)
"""What stands behind the name of a group: the themes or goals that it works on, "(lijn A)", "(bij doel 2 en 3)"."""


@dataclass(slots=True)
class _Place:
    """Where we are: the numbers and texts of the themes or goals in force."""

    label: str = ""
    numbers: list[str] = field(default_factory=list)
    text: str = ""
    since: int = -1
    level: int = 0

    @property
    def about(self) -> str | None:
        """The number, or the numbers joined by "en"."""
        return " en ".join(self.numbers) or None

    @property
    def name(self) -> str:
        """What a group without a name is called here."""
        return f"{self.label} {self.about}" if self.about and self.label else self.text


def read(sheet: Sheet) -> None:
    """Read blocks, lines and sentences with a contact or members, and tables of groups."""
    if not holds(lowered(sheet.text), _HINTS):
        return
    nodes = [n for n in sheet.outline if not n.contents and not sheet.in_decision(n.index)]
    _Walk(sheet, nodes).go()
    sheet.groups = _once([group for group in sheet.groups if group.members or group.name != _UNNAMED])


def _once(groups: list[Group]) -> list[Group]:
    """Return each group once: what is told of one last, as in a table of all groups, takes the place of the rest."""
    found: dict[str, Group] = {}
    for group in groups:
        known = found.setdefault(group.name.lower() if group.members else f"{group.name} {group.about}", group)
        if known is not group and (known.about == group.about or None in (known.about, group.about)):
            known.contact, known.members = group.contact or known.contact, group.members
            known.about = known.about or group.about
        elif known is not group:
            found[f"{group.name} {group.about}"] = group
    return list(found.values())


class _Walk:
    """Goes through the nodes: the place, the group being told of, and the one that a paragraph introduced."""

    def __init__(self, sheet: Sheet, nodes: list[Node]) -> None:
        self.sheet, self.nodes = sheet, nodes
        self.leader = any(is_members(node) for node in nodes)
        self.place, self.last_theme = _Place(), -2
        self.group: Group | None = None
        self.mentioned: str | None = None
        self.taken: set[int] = set()
        """The nodes that hold the contact which the node before them announces."""
        elements = [*sheet.network.of("theme"), *sheet.network.of("goal")]
        self.grounds = {span.passage.number for made in elements for span in (made.span, made.here)}

    def go(self) -> None:
        """Read every node once."""
        for position, node in enumerate(self.nodes):
            if isinstance(node.block, Table):
                self._table(node)
            elif position not in self.taken and (self._asks(node) or not self._moved(position, node)):
                self._read(position, node)

    def _asks(self, node: Node) -> bool:
        return is_members(node) or is_contact(node, leader=self.leader)

    def _moved(self, position: int, node: Node) -> bool:
        """Note a theme or goal that the nodes that follow stand under; return whether it is one."""
        label = node.label
        if label and label.role in ("theme", "goal") and (label.number or (label.role == "theme" and node.rest)):
            together = label.role == "theme" and position == self.last_theme + 1
            self.place = _placed(self.place if together else _Place(), node, label)
            self.last_theme = position if label.role == "theme" else self.last_theme
            if not re.match(r"doel", label.word, re.I):
                self.group, self.mentioned = None, None
            return True
        if node.is_heading and group_words.lists_groups(node.text):
            self.place, self.group, self.mentioned = _Place(), None, None
            return True
        if node.is_heading and label is None and node.passage and node.passage.number in self.grounds:
            self.place = _Place("", [node.number] if node.number else [], node.text, node.index, node.level)
            self.group, self.mentioned = None, None
            return True
        if node.is_heading and 0 < node.level <= self.place.level and not group_words.names_group(node.text):
            self.place = _Place()
        return False

    def _read(self, position: int, node: Node) -> None:
        text = node.text
        if is_contact(node, leader=self.leader):
            self.group = _contact(self.sheet, self.nodes, position, self.place, self.mentioned, self.group)
            self.taken.add(position + 1) if ":" not in text[:-1] else None
        elif is_members(node) and self._names_next(position):
            self.group, self.mentioned = None, self.nodes[position + 1].text
        elif is_members(node) or self._lists_parties(node):
            group = self.group or self._new(_name_of(self.nodes, position, self.place, self.mentioned))
            _members(self.sheet, self.nodes, position, group)
            if group is not self.group and not group.members:
                self.sheet.groups.remove(group)
                return
            self.group = group
        elif not node.is_heading and (said := _line(node)):
            self._told(node, said)
        elif (node.is_heading or is_line(node)) and group_words.names_group(text) and len(text) < 80:
            self.group, self.mentioned = None, text
        elif not self._sentences(node) and (named := _named(node)):
            self.mentioned = named

    def _names_next(self, position: int) -> bool:
        """Whether the name of a group stands under a label for its members: it has labels of its own further on."""
        later = self.nodes[position + 1] if position + 1 < len(self.nodes) else None
        alone = MEMBERS.match(self.nodes[position].text)
        return later is not None and not (alone and alone["rest"]) and group_words.is_group(later.text)

    def _lists_parties(self, node: Node) -> bool:
        """Whether "Partners" stands under the name of a group, whose members then follow."""
        told = self.mentioned or (self.group and not self.group.members)
        return bool(told and group_words.PARTIES.match(node.text)) and (node.is_heading or len(node.text) > 12)

    def _new(self, name: str, about: str | None = None) -> Group:
        return _new(self.sheet, name, about or self.place.about)

    def _told(self, node: Node, said: Said) -> None:
        name = said.name or self.mentioned or self.place.name
        self.group = self._new(name)
        self.group.contact, self.group.members = said.contact, said.members
        self.sheet.claim(node.passage)
        self.sheet.hush(node.span)

    def _sentences(self, node: Node) -> bool:
        """Read the sentences that tell who is in a group, and who leads it; return whether there were any."""
        told: Group | None = None
        for sentence in (
            node.span.sentences() if node.span and not node.is_heading and holds(small(node.text), _WORDS) else []
        ):
            bare = self.mentioned if told is None and self.group is None and node.path[-1:] else None
            if said := group_words.consists(sentence.text) or (bare and group_words.listed(bare, sentence.text)):
                told = self.group = self._new(said.name)
                told.members = said.members
                self.sheet.claim(sentence)
            elif told and not told.contact and (who := group_words.leads(sentence.text)):
                told.contact = who
        return told is not None

    def _table(self, node: Node) -> None:
        view = self.sheet.views.get(node.index)
        if view is None or view.kind == "money":
            return
        for found, cells in group_tables.read(view):
            group = self._new(found.name or self.mentioned or self.place.name, found.about)
            group.contact, group.members = found.contact, found.members
            self.group = group
            self.sheet.claim(*cells)


def _line(node: Node) -> Said | None:
    """Return the group that one line tells of, with its name or behind the label "Werkgroep:"."""
    if not holds(small(node.text), _WORDS) or len(node.text) > 600:
        return None
    if listed := group_words.alone(node.text):
        return Said("", None, listed)
    among = any(group_words.lists_groups(above.text) for above in node.path[-2:])
    return group_words.entry(node.text, among=among)


def _placed(place: _Place, node: Node, label: words.Label) -> _Place:
    numbers = [*place.numbers, *([label.number.strip()] if label.number else [])]
    text = (node.rest.text if node.rest else "") or place.text
    numbers = [number.rstrip(".") for number in numbers]
    return _Place(label.word.capitalize(), numbers, text, node.index, node.level)


def _named(node: Node) -> str | None:
    """Return the group that a short paragraph introduces: "… één werkgroep: werkgroep Taal.", "… de tafel Jeugd."."""
    if len(node.text) > 160 or not holds(small(node.text), _WORDS):
        return None
    found = _NAMED.findall(node.text)
    return found[-1].strip(" .") if found else group_words.works(node.text)


def _new(sheet: Sheet, name: str, about: str | None) -> Group:
    if (match := _ABOUT.search(name)) and _points(match):
        name, about = name[: match.start()] + name[match.end() :], match["number"]
    group = Group(name=name or _UNNAMED, about=about, members=[])
    sheet.groups.append(group)
    return group


def _points(match: re.Match[str]) -> bool:
    """Whether brackets behind a name hold the numbers of themes or goals: a word for these, or a code ("A1")."""
    word = match["word"]
    return words.role_of(word) in ("theme", "goal") if word else len(match["one"]) > 1 and match["one"][0].isalpha()


def _contact(
    sheet: Sheet, nodes: list[Node], position: int, place: _Place, mentioned: str | None, open_group: Group | None
) -> Group:
    """Read a contact; it belongs to the group whose members stand right before it, if that has none yet."""
    node = nodes[position]
    match = CONTACT.match(node.text) or LEADER.match(node.text)
    said = match["about"] if match else ""
    named, numbered = _NAMED.search(said), _NUMBERED.search(said)
    name = named["name"].strip() if named else _name_of(nodes, position, place, mentioned)
    waiting = open_group is not None and open_group.contact is None and not named and not numbered
    group = open_group if waiting and open_group else _new(sheet, name, numbered["number"] if numbered else place.about)
    later = nodes[position + 1] if position + 1 < len(nodes) else None
    told = later is not None and later.span is not None and may_be_role(later)
    text = (match["rest"] if match else None) or (later.text if later is not None and told else "")
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


def _members(sheet: Sheet, nodes: list[Node], position: int, group: Group) -> None:
    node = nodes[position]
    match = MEMBERS.match(node.text) or group_words.PARTIES.match(node.text)
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
            or is_contact(later, leader=True)
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
