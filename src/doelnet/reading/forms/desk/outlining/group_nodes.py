"""What lines and headings of a document are for a working group: its contact, its members, its name."""

from __future__ import annotations

from doelnet.reading.blocks import Item, Paragraph
from doelnet.reading.forms.desk.outline import Node
from doelnet.reading.forms.desk.wording import group_words
from doelnet.reading.forms.desk.wording.group_words import CONTACT, LEADER, MEMBERS


def is_contact(node: Node, *, leader: bool) -> bool:
    """Whether a node tells whom to ask: behind a word for that, or (with `leader`) for who leads a group."""
    text = node.text
    match = CONTACT.match(text) if len(text) < 250 else None
    if match is None and leader and len(text) < 250:
        match = LEADER.match(text)
    return (
        match is not None
        and (match["rest"] is not None or node.is_heading or len(text) < 40)
        and (not isinstance(node.block, Item) or (match["rest"] is not None and _under_group(node)))
    )


def _under_group(node: Node) -> bool:
    """Whether the heading or the item over a node names a group, or stands over several."""
    return any(group_words.names_group(above.text) or group_words.lists_groups(above.text) for above in node.path[-1:])


def is_members(node: Node) -> bool:
    """Whether a node tells, or announces, who is in a group."""
    match = MEMBERS.match(node.text) if node.text and len(node.text) < 1500 else None
    return match is not None and (match["rest"] is not None or node.is_heading or len(node.text) < 40)


def is_line(node: Node) -> bool:
    """Whether a paragraph is a line that only names something: "Tafel Ondersteuning op school"."""
    return isinstance(node.block, Paragraph) and len(node.text) < 60 and node.text[-1:] not in (".", ":", ",", ";")


def may_be_role(node: Node) -> bool:
    """Whether a contact may stand in a line: not in a heading, unless that names an office."""
    return not node.is_heading or (node.label is None and bool(group_words.OFFICE.search(node.text)))
