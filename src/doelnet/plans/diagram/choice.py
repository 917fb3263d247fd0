"""What a reader chose to see of a diagram, and how that stands in the address."""

from __future__ import annotations

from dataclasses import dataclass, replace
from urllib.parse import parse_qsl, urlencode

from doelnet.draft import ElementKind

from .graph import KINDS

ALL = "*"
"""In `open` or `shut`: every group."""

SLUGS: dict[ElementKind, str] = {
    "theme": "thema",
    "goal": "doel",
    "benefit": "baat",
    "capability": "vermogen",
    "target": "streefdoel",
    "effort": "inspanning",
    "result": "resultaat",
}


@dataclass(frozen=True, slots=True)
class Choice:
    """Filters and folding. An id in `open` shows the group that holds it in full; one in `shut` folds that group.

    `kinds` holds the kinds shown; when empty, all are.
    """

    theme: str | None = None
    goal: str | None = None
    owner: str | None = None
    open: frozenset[str] = frozenset()
    shut: frozenset[str] = frozenset()
    kinds: frozenset[ElementKind] = frozenset()

    @classmethod
    def from_query(cls, query: str) -> Choice:
        """Return the choice that stands in a query string; what is unknown or empty in it is passed over."""
        one: dict[str, str] = {}
        many: dict[str, set[str]] = {"open": set(), "dicht": set(), "soort": set()}
        for name, value in parse_qsl(query, max_num_fields=2000):
            if name in many:
                many[name].add(value)
            else:
                one.setdefault(name, value)
        return cls(
            theme=one.get("thema"),
            goal=one.get("doel"),
            owner=one.get("eigenaar"),
            open=frozenset(many["open"]),
            shut=frozenset(many["dicht"]),
            kinds=frozenset(kind for kind in KINDS if SLUGS[kind] in many["soort"]),
        )

    def query(self) -> str:
        """Return the query string that `from_query` reads back; the same choice always gives the same string."""
        pairs = [("thema", self.theme), ("doel", self.goal), ("eigenaar", self.owner)]
        pairs += [("soort", SLUGS[kind]) for kind in KINDS if kind in self.kinds]
        pairs += [("open", item) for item in sorted(self.open)]
        pairs += [("dicht", item) for item in sorted(self.shut)]
        return urlencode([(name, value) for name, value in pairs if value], safe="*")

    @property
    def filtered(self) -> bool:
        """Return whether anything is left out by this choice."""
        return bool(self.theme or self.goal or self.owner or self.kinds)

    def opened(self, members: tuple[str, ...]) -> Choice:
        """Return the choice in which the group with these member ids stands in full."""
        return replace(self, open=(self.open | {members[0]}), shut=self.shut.difference(members))

    def closed(self, members: tuple[str, ...]) -> Choice:
        """Return the choice in which the group with these member ids is folded."""
        return replace(self, open=self.open.difference(members), shut=self.shut | {members[0]})

    def toggled(self, kind: ElementKind) -> Choice:
        """Return the choice with the column of `kind` hidden or shown again; the last column stays."""
        shown = (self.kinds or frozenset(KINDS)) ^ {kind}
        if not shown:
            return self
        return replace(self, kinds=frozenset() if shown == frozenset(KINDS) else shown)
