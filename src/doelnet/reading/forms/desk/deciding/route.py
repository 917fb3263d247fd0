"""The route to a decision: who initialled, put on the agenda and approved, in which role and when."""

from __future__ import annotations

import re
from collections.abc import Callable

from doelnet.draft import Body, RouteStep, Step
from doelnet.reading.dutch import dates, personal
from doelnet.reading.forms.desk.deciding import decision_words
from doelnet.reading.forms.desk.deciding.section import Section, is_date
from doelnet.reading.forms.desk.sheet import Sheet
from doelnet.reading.forms.desk.tables.grid import View

_NOISE = re.compile(
    r"^[\s:;,.\-–|]+|[\s:;,.\-–|]+$|\b(?:d\.?d\.?|op|datum|akkoord|paraaf|geparafeerd|voor\s+akkoord)\b[\s.:]*",
    re.IGNORECASE,
)
_STEPS: tuple[tuple[re.Pattern[str], Step], ...] = (
    (re.compile(r"paraf|paraaf|\binitie|\bgezien\b|\bgetoetst\b|\btoets(?:ing)?\b", re.I), "initial"),
    (re.compile(r"agend|behandel|besp(?:rek|rok)", re.I), "agenda"),
    (re.compile(r"akkoord|vast(?:ge)?stel|beslu|bes(?:lis|loten)|goedkeur|accord|ingestemd|conform", re.I), "approval"),
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


_BODIES: dict[Body, re.Pattern[str]] = {
    "college": re.compile(r"\b(?:college|b\s?(?:&|en|\+)\s?w|burgemeester\s+en\s+wethouders)\b", re.I),
    "council": re.compile(r"\b(?:gemeente)?raad\b", re.I),
}


def approved(steps: list[RouteStep], body: Body) -> str | None:
    """Return when the body that decides approved, as the last step of the route that is its own says."""
    said = _BODIES.get(body)
    own = (step.date for step in reversed(steps) if step.step == "approval" and said and said.search(step.role))
    return next(own, None)


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
    for piece in _STEP_ENDS.split(text) if len(dates.find(text, hint)) > 1 else [text]:
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
    re.compile(r"\brol\b|functie|\bdoor\b|\bwie\b|\bbij\b|orgaan|gremium"),
    re.compile(r"datum|\bd\.d\.|wanneer"),
)
"""What the columns of step, role and date are called."""
_CALLED = {"owner": "wie", "planning": "wanneer"}
_A_STEP = re.compile(
    r"(?:(?:ter|voor|op|in|ambtelijke?|bestuurlijke?)\s+(?:de\s+)?)?(?:mede)?(?:ge)?(?:paraaf|parafe\w+|gezien|getoetst|toets(?:ing)?"
    r"|agend\w+|behandel\w+|bespr\w+|besproken|akkoord|vaststel\w+|vastgesteld|beslu\w+|besloten|beslissing"
    r"|goedkeur\w+|accord\w+|ingestemd|conform)[.!]?",
    re.IGNORECASE,
)
"""A cell that names a step, and nothing else."""
_WORDS = re.compile(r"[^\W\d_]{3}")


def _columns(view: View) -> tuple[int | None, int | None, int | None]:
    """Return the columns of step, role and date of a table of a route: by their titles, else by what they hold."""
    titles = [f"{column.title} {_CALLED.get(column.role or '', '')}".lower() for column in view.columns]
    step, role, date = (next((c for c, t in enumerate(titles) if said.search(t)), None) for said in _TITLES)
    if not 2 < len(view.columns) < _MOST_COLUMNS or not view.rows:
        return step, role, date
    if step is None or not _holds(view, step, _A_STEP.fullmatch):
        step = next((c for c in range(len(titles)) if _holds(view, c, _A_STEP.fullmatch)), step)
    if step is not None and date is None:
        date = next((c for c in range(len(titles)) if c != step and _holds(view, c, is_date)), None)
    if step is not None and date is not None and role in (None, step):
        role = next((c for c in range(len(titles)) if c not in (step, date) and _holds(view, c, _WORDS.search)), None)
    return step, role, date


_MOST_COLUMNS = 6


def _holds(view: View, column: int, what: Callable[[str], object]) -> bool:
    """Whether all rows say `what` in a column."""
    return all(row.text(column) and what(row.text(column)) for row in view.rows)


def is_route(view: View) -> bool:
    """Whether a table tells a route: its steps are to initial, to put on the agenda, to approve.

    Where the column of the steps is called otherwise ("Wat"), one of them is to initial: else it is a planning.
    """
    step, role, date = _columns(view)
    if step is None or role is None or date is None or not view.rows:
        return False
    texts = [row.text(step) for row in view.rows]
    called = _TITLES[0].search(view.columns[step].title.lower()) or any(map(_STEPS[0][0].search, texts))
    return bool(called) and all(any(pattern.search(text) for pattern, _ in _STEPS) for text in texts)


def _from_table(sheet: Sheet, view: View) -> list[RouteStep]:
    """Return the steps of a table of step, role and date."""
    step, role, date = _columns(view)
    path = sheet.outline.nodes[view.index].path
    above = decision_words.section_of(path[-1].text) if path else None
    if role is None or date is None or not (above in decision_words.ROUTE or is_route(view)):
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
