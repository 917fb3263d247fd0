"""Themes of a list that nothing hangs under: the paper only speaks of them ("Onze speerpunten zijn: …")."""

from __future__ import annotations

from doelnet.reading.blocks import Item
from doelnet.reading.forms.desk.network import Made
from doelnet.reading.forms.desk.sheet import Sheet

ORDER = 28


def read(sheet: Sheet) -> None:
    """Take away the themes of a list of which none has anything under it, or is said again where it has."""
    listed = {made.span.passage.number: made for made in sheet.network.of("theme") if _is_bare(made)}
    if not listed:
        return
    used = {id(parent) for made in sheet.network.made for parent in made.parents}
    gone: set[int] = set()
    run: list[Made] = []
    for node in [*sheet.outline, None]:
        if node is not None and isinstance(node.block, Item):
            made = listed.get(node.passage.number) if node.passage and node.label is None else None
            run += [made] if made else []
        elif run:
            if not any(id(made) in used or made.said_again for made in run):
                gone |= {id(made) for made in run}
            run = []
    sheet.network.made = [made for made in sheet.network.made if id(made) not in gone]


def _is_bare(made: Made) -> bool:
    """Whether a theme says no more than its name, in one passage."""
    return made.owner is None and not made.span.more
