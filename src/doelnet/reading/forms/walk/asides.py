"""What stands beside an effort, wherever it is told: who owns it, when it is done and what it costs."""

from __future__ import annotations

from doelnet.reading.dutch import personal
from doelnet.reading.forms.desk.network import Made
from doelnet.reading.forms.desk.sheet import Planned, Sheet
from doelnet.reading.forms.desk.spans import Span

ROLES = frozenset({"owner", "planning", "budget", "fund"})


def tell(sheet: Sheet, role: str, span: Span, efforts: list[Made], year: str | None = None) -> None:
    """Give `efforts` what `span` says in this role; an amount is for `year` where its label names one."""
    if role == "owner":
        for made in efforts:
            made.owner = made.owner or owner(span.text)
    elif role == "planning" and efforts:
        sheet.planned.append(Planned(span, [made.text for made in efforts]))
    elif role in ("budget", "fund"):
        sheet.budgets.append((span, year, 1))


def owner(text: str) -> str | None:
    """Return an owner as party or role, without names of persons."""
    bare = personal.without(text)
    return bare if bare and not personal.is_person(bare) and len(bare) < 120 else None
