"""The route to a decision: who initialled, put on the agenda and approved, in which role and when."""

from __future__ import annotations

import re

from doelnet.draft import RouteStep, Step
from doelnet.reading.dutch import dates, personal
from doelnet.reading.forms.desk.deciding import decision_words
from doelnet.reading.forms.desk.deciding.section import Section
from doelnet.reading.forms.desk.sheet import Sheet
from doelnet.reading.forms.desk.tables.grid import View

_NOISE = re.compile(
    r"^[\s:;,.\-–|]+|[\s:;,.\-–|]+$|\b(?:d\.?d\.?|op|datum|akkoord|paraaf|geparafeerd|voor\s+akkoord)\b[\s.:]*",
    re.IGNORECASE,
)
_STEPS: tuple[tuple[re.Pattern[str], Step], ...] = (
    (re.compile(r"paraf|paraaf|\binitie", re.I), "initial"),
    (re.compile(r"agend|behandel", re.I), "agenda"),
    (re.compile(r"akkoord|vaststel|besluit|goedkeur|accord", re.I), "approval"),
)


_NAMED = re.compile(
    r"\b(?:ge)?(?:paraaf|parafering|parafeerd|agendering|agendeerd|agenda|behandeling|akkoord|vaststelling|goedkeuring|accordering|vastgesteld|goedgekeurd)\b"
    r"(?:\s+(?:van|door|in)\b(?:\s+(?:de|het)\b)?)?",
    re.IGNORECASE,
)
"""A step and the words that tie it to who takes it."""


def read(sheet: Sheet, found: list[Section], start: int, end: int) -> list[RouteStep]:
    """Return the steps of the route that the sections and the tables from node `start` up to `end` tell, in order."""
    steps: list[RouteStep] = []
    for section in found:
        if section.kind not in decision_words.ROUTE:
            continue
        for span in section.spans:
            if section.kind == "route":
                steps += _told(span.text, sheet.hint)
            else:
                told = (_step(section.kind, text, sheet.hint) for text in _apart(span.text))
                steps += [step for step in told if step is not None]
            sheet.claim(span)
    for view in sheet.views.values():
        if start <= view.index < end:
            steps += _from_table(sheet, view)
    return steps


def _apart(text: str) -> list[str]:
    """Return the steps of a line that names several: "Financiën: akkoord 4-3-2026; Juridisch: akkoord 5-3-2026"."""
    pieces = [piece for piece in _EACH.split(text) if piece.strip()]
    return pieces if len(pieces) > 1 and all(map(dates.find, pieces)) else [text]


_EACH = re.compile(r"\s*[;\n|]\s*|(?<=\d),\s+(?=[A-Z])")
_STEP_ENDS = re.compile(
    r"[;\n]|\.\s+(?=[A-Z])|,\s+(?=(?:paraaf|agend|akkoord|behandel))"
    r"|\s+(?=(?:Geparafeerd|Parafering|Paraaf|Geagendeerd|Agendering|Behandel\w+|Akkoord|Vastgesteld|Goedgekeurd|Besproken)\b)"
)
"""Where the next step of a route begins in running text."""


def _told(text: str, hint: str | None) -> list[RouteStep]:
    """Return the steps that a text names one behind another: "Paraaf teamleider 1 mei; akkoord college 9 mei"."""
    steps = []
    for piece in _STEP_ENDS.split(text):
        kind = next((kind for pattern, kind in _STEPS if pattern.search(piece)), None)
        step = _step(kind, _NAMED.sub(" ", piece), hint) if kind and dates.find(piece, hint) else None
        if step is not None:
            steps.append(step)
    return steps


def _step(kind: str, text: str, hint: str | None) -> RouteStep | None:
    found = dates.find(text, hint)
    day = next((d for d in found if d.grain == "day"), None)
    if day is None and (len(text) > 80 or text.endswith(".")):
        return None
    role = text if day is None else f"{text[: day.start]} {text[day.end :]}"
    role = personal.without(role)
    while (tidied := _NOISE.sub("", role).strip()) != role:
        role = tidied
    if not role or personal.is_person(role) or len(role) > 100:
        return None
    return RouteStep(step=_as_step(kind), role=role, date=day.iso if day else None)


def _as_step(kind: str) -> Step:
    return "initial" if kind == "initial" else "agenda" if kind == "agenda" else "approval"


_TITLES = (
    re.compile(r"\bstap\b|\bactie\b|\bsoort\b|\bhandeling\b|route|\bfase\b"),
    re.compile(r"\brol\b|functie|\bdoor\b|\bwie\b|\bbij\b"),
    re.compile(r"datum|\bd\.d\.|wanneer"),
)
"""What the columns of step, role and date are called."""
_CALLED = {"owner": "wie", "planning": "wanneer"}


def _columns(view: View) -> tuple[int | None, int | None, int | None]:
    """Return the columns of step, role and date of a table of a route."""
    titles = [f"{column.title} {_CALLED.get(column.role or '', '')}".lower() for column in view.columns]
    step, role, date = (next((c for c, t in enumerate(titles) if said.search(t)), None) for said in _TITLES)
    return step, role, date


def is_route(view: View) -> bool:
    """Whether a table tells a route: its steps are to initial, to put on the agenda, to approve."""
    step, role, date = _columns(view)
    if step is None or role is None or date is None or not view.rows:
        return False
    return all(any(pattern.search(row.text(step)) for pattern, _ in _STEPS) for row in view.rows)


def _from_table(sheet: Sheet, view: View) -> list[RouteStep]:
    """Return the steps of a table of step, role and date."""
    step, role, date = _columns(view)
    path = sheet.outline.nodes[view.index].path
    above = decision_words.section_of(path[-1].text) if path else None
    if role is None or date is None or (step is None and above not in decision_words.ROUTE):
        return []
    steps = []
    for row in view.rows:
        said = row.text(step) if step is not None else path[-1].text
        kind = next((s for pattern, s in _STEPS if pattern.search(said)), None)
        who = personal.without(row.text(role)).strip(" ,:")
        if kind and who:
            steps.append(RouteStep(step=kind, role=who, date=dates.first(row.text(date), sheet.hint)))
            for cell in row.cells:
                sheet.claim(cell)
    return steps
