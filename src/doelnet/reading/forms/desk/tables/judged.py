"""Columns judged by what they hold, where their titles do not say it: dates, amounts, parties, and what is done."""

from __future__ import annotations

import re
from collections.abc import Iterable

from doelnet.reading.dutch import clauses, dates, money, targets
from doelnet.reading.forms.desk import cells, organisations
from doelnet.reading.forms.desk.tables import contents, registers
from doelnet.reading.forms.desk.tables.grid import Row, View
from doelnet.reading.forms.desk.tables.header import is_band
from doelnet.reading.forms.desk.wording import words

_NUMBER = re.compile(r"[A-Z]{0,2}[-.]?\d{1,2}(?:[.-]\d{1,2})*[a-z]?\.?")
_LOOSE_DATE = re.compile(
    r"(?:doorlopend|continu|jaarlijks|structureel|lopend|n\.?t\.?b\.?|n\.?n\.?b\.?|nader te bepalen|gereed"
    r"|afgerond|gestart|(?:heel|elk|ieder)\s+(?:jaar|kwartaal))\b.{0,20}",
    re.IGNORECASE,
)
_AROUND = re.compile(
    r"(?:eind|begin|medio|voor|vóór|na|vanaf|uiterlijk|start|in|per|tot|t/m|en|met"
    r"|tot en met|gereed|klaar|of|zomer|herfst)|[\s,.;:()/–-]",
    re.IGNORECASE,
)
_ACT = re.compile(r"\b[a-zé]{2,}(?:en|ing|ingen|atie)\b")
_ENOUGH = 0.6


def holds_dates(texts: list[str]) -> bool:
    """Whether most of the filled cells hold a date and nothing else, at least one of them a real one."""
    filled = [text for text in texts if text.strip(" -–—")]
    plain = [bool(dates.find(text)) and len(_AROUND.sub("", _without_dates(text))) < 6 for text in filled]
    loose = [bool(_LOOSE_DATE.fullmatch(text)) for text in filled]
    return any(plain) and sum(map(max, plain, loose)) >= _ENOUGH * len(filled)


def _without_dates(text: str) -> str:
    for found in reversed(dates.find(text)):
        text = text[: found.start] + text[found.end :]
    return text


def holds_amounts(texts: list[str]) -> bool:
    """Whether most of the filled cells are amounts, at least one of them with a euro sign."""
    filled = [text for text in texts if text.strip(" -–—")]
    sums = [bool(money.find(text)) and len(text) < 40 for text in filled]
    return any(sums) and sum(sums) >= _ENOUGH * len(filled)


_DOTTED = re.compile(r"\d{1,2}(?:\.\d{1,2})+[a-z]?\.?")


def holds_sums(texts: list[str]) -> bool:
    """Whether most of the filled cells of a column that could be efforts ("Middelen") are amounts."""
    filled = [text for text in texts if text]
    sums = sum(
        money.is_marked(text) or (money.cell(text) is not None and not _DOTTED.fullmatch(text)) for text in filled
    )
    return bool(filled) and sums >= _ENOUGH * len(filled)


def _holds_parties(texts: list[str]) -> bool:
    filled = [text for text in texts if text.strip(" -–—")]
    named = [len(text) < 90 and text[-1] != "." and organisations.names_one(text) for text in filled]
    return bool(filled) and sum(named) >= _ENOUGH * len(filled)


def _holds_acts(texts: list[str]) -> bool:
    filled = [text for text in texts if text]
    worded = [text for text in filled if len(text.split()) > 1]
    acts = [text for text in worded if _ACT.search(text)]
    return bool(filled) and len(worded) >= 0.8 * len(filled) and len(acts) >= 0.5 * len(filled)


def _holds_wishes(texts: list[str]) -> bool:
    filled = [text for text in texts if text]
    return bool(filled) and sum(len(t.split()) > 3 and clauses.has_finite_verb(t) for t in filled) >= 0.8 * len(filled)


def judge(view: View, *, sure: bool) -> bool:
    """Give the columns of a table that its titles say nothing of their roles; return whether it lists efforts.

    Something must stand beside the efforts: who, when or how much; two of these unless it is `sure` that efforts come.
    """
    if view.columns and not view.header and _is_header(view):
        view.header = [view.rows.pop(0)]
        view.columns = [words.column(text) for text in view.header[0].texts]
    rows = [row for row in view.rows if not is_band(row)]
    texts = [[row.text(c) for row in rows] for c in range(len(view.columns))]
    roles = [column.role or _aside(texts[c]) for c, column in enumerate(view.columns)]
    beside = {role for role in roles if role in ("owner", "planning", "budget", "partners")}
    if (
        len(rows) < 2
        or "effort" in roles
        or len(beside) < (1 if sure else 2)
        or not (view.header or beside - {"owner"})
    ):
        return False
    wish = next((c for c, role in enumerate(roles) if role is None and contents.gathers(texts[c])), None)
    untitled = [c for c, column in enumerate(view.columns) if column.role is None and c != wish]
    acts = (c for c in untitled if roles[c] is None and _holds_acts(texts[c]))
    told = (c for c in untitled if wish is not None and roles[c] in (None, "owner") and contents.differs(texts[c]))
    free = [c for c in untitled if roles[c] is None and not _NO_ACT.match(view.columns[c].title)]
    sole = [c for c in free if len(free) == 1 and {"owner", "planning"} <= beside and contents.differs(texts[c])]
    place = next(iter((*acts, *told, *sole)), None)
    if place is None or registers.lists_others(view):
        return False
    roles[place] = "effort"
    if wish is None:
        wish = next((c for c in range(place) if roles[c] is None and _holds_wishes(texts[c])), None)
    if wish is not None:
        roles[wish] = "goal"
    view.columns = [words.Column(role, c.year, c.title) for role, c in zip(roles, view.columns, strict=True)]
    view.kind = "network"
    return True


_NO_ACT = re.compile(
    r"\W*(?:\w*(?:overleg|vergadering|bijeenkomst|risico|vraag|vragen|document|bijlage|besluit|onderwerp)\w*|moment|doelgroep|locatie|stuk)",
    re.IGNORECASE,
)
"""What stands over a column, beside who and when, that tells of no acts."""
_MEANS = re.compile(r"(?:in\s+te\s+zetten\s+)?middelen|uitvoering", re.IGNORECASE)
"""Titles of efforts as well as of money or of who does it: what stands in the column tells which."""


def granted(columns: list[words.Column]) -> list[words.Column]:
    """Read what was asked for as no budget where a column beside it tells what was granted."""
    if not any(_GRANTED.match(column.title) for column in columns):
        return columns
    return [words.Column("status", *col[1:]) if _ASKED.match(col.title) else col for col in columns]


def is_asked(column: words.Column) -> bool:
    """Whether a column holds what was asked for, beside one that tells what was granted."""
    return column.role == "status" and bool(_ASKED.match(column.title))


_ASKED = re.compile(r"\W*(?:(?:aan)?gevraagd|aanvraag)\b(?!er)", re.IGNORECASE)
_GRANTED = re.compile(r"\W*(?:verleend|toegekend|beschikt|toegewezen|gehonoreerd)\b", re.IGNORECASE)


def worded(columns: list[words.Column], texts: list[list[str]]) -> list[words.Column]:
    """Return the columns with one called "Middelen" that holds words as the efforts, where no other tells of any."""
    if any(column.role == "effort" for column in columns):
        return columns
    return [_worded(column, said) for column, said in zip(columns, texts, strict=True)]


def _worded(column: words.Column, texts: list[str]) -> words.Column:
    title = column.title.lower().strip(" :")
    if not _MEANS.fullmatch(title):
        return column
    filled = [text for text in texts if text]
    fewest = 1 if title.endswith("middelen") else 2
    told = sum(len(re.findall(r"[A-Za-z]{2,}", text)) > fewest and "€" not in text for text in filled)
    return words.Column("effort", column.year, column.title) if told * 2 > len(filled) else column


def _measured(columns: list[words.Column], texts: list[list[str]]) -> list[words.Column]:
    """Read a column "KPI" or "Hoe meten we dat?" without figures, beside columns of values, as the indicators."""
    names = [c for c, column in enumerate(columns) if column.role == "target"]
    valued = any(column.role in _VALUES or (not column.role and column.year) for column in columns)
    if not valued or len(names) != 1 or any(column.role == "indicator" for column in columns):
        return columns
    if not _mostly(_NAME.search(text) and not targets.is_measurable(text, None) for text in texts[names[0]] if text):
        return columns
    return [words.Column("indicator", *col[1:]) if c == names[0] else col for c, col in enumerate(columns)]


def completed(columns: list[words.Column], texts: list[list[str]]) -> list[words.Column]:
    """Return the columns of a table with the roles that only their contents tell.

    A yield that holds dates is when; who stands before what is done does it.
    """
    columns = _measured(_wished(columns, texts), texts)
    columns = [_stated(column, said, columns) for column, said in zip(columns, texts, strict=True)]
    roles = {column.role for column in columns}
    if roles & {"goal", "effort"}:
        columns = _by_party(columns, texts, sure="effort" not in roles)
    if "effort" not in roles:
        return columns
    found = [_completed(column, said, roles) for column, said in zip(columns, texts, strict=True)]
    found = [registers.paid(column, said) for column, said in zip(found, texts, strict=True)]
    first = found[0]
    if first.role == "partners" and "owner" not in {column.role for column in found}:
        found[0] = words.Column("owner", first.year, first.title)
    return found


def _wished(columns: list[words.Column], texts: list[list[str]]) -> list[words.Column]:
    """Read a column of goals that are to be measured, beside one of goals that are not, as targets."""
    goals = [c for c, column in enumerate(columns) if column.role == "goal"]
    stated = [c for c in goals if _mostly(targets.is_measurable(text, None) for text in texts[c] if text)]
    if not stated or len(stated) == len(goals) or any(column.role == "target" for column in columns):
        return columns
    return [words.Column("target", *col[1:]) if c in stated else col for c, col in enumerate(columns)]


def _mostly(said: Iterable[object]) -> bool:
    answers = [bool(one) for one in said]
    return sum(answers) * 2 > len(answers)


_NAME = re.compile(r"[^\W\d]{3}.*\s[^\W\d]{2}|^[^\W\d]{4,}$", re.DOTALL)
"""What has words of its own, as the name of an indicator has: no figure with what it counts."""


def _stated(column: words.Column, texts: list[str], columns: list[words.Column]) -> words.Column:
    """Read a column of indicators or target values that are whole targets, beside no other values, as targets."""
    others = [one for one in columns if one is not column]
    if column.role not in ("indicator", "goalvalue") or any(
        one.role in (*_VALUES, "indicator") or (one.year and not one.role) for one in others
    ):
        return column
    filled = [text for text in texts if text]
    stated = _mostly(targets.is_measurable(text, None) for text in filled)
    return words.Column("target", column.year, column.title) if stated else column


_VALUES = frozenset({"goalvalue", "actual", "baseline", "baseyear", "dueyear"})


def _by_party(columns: list[words.Column], texts: list[list[str]], *, sure: bool) -> list[words.Column]:
    """Read columns that are each called by a party as what that party does; beside actions they must tell of acts."""
    named = [
        c
        for c, column in enumerate(columns)
        if organisations.names_one(column.title) and column.role is None and _holds_words(texts[c])
        if sure or (_holds_acts(texts[c]) and not (holds_amounts(texts[c]) or holds_dates(texts[c])))
    ]
    if len(named) < 2:
        return columns
    return [words.Column("effort", *column[1:]) if c in named else column for c, column in enumerate(columns)]


def _holds_words(texts: list[str]) -> bool:
    filled = [text for text in texts if len(text) > 2]
    return bool(filled) and sum(len(text.split()) > 1 for text in filled) >= 0.8 * len(filled)


def _completed(column: words.Column, texts: list[str], roles: set[str | None]) -> words.Column:
    if column.role is None and "goal" not in roles and _names_goals(column.title, texts):
        return words.Column("goal", None, column.title)
    asked = column.role == "result" or (column.role == "status" and column.title.endswith("?"))
    if asked and not column.year and holds_dates(texts):
        return words.Column("planning", None, column.title)
    if column.role is None and column.title and not column.year:
        role = _aside(texts)
        if role in ("planning", "budget") or (role == "owner" and not roles & {"owner", "partners"}):
            return words.Column(role, None, column.title)
    return column


_LINKS = re.compile(r"\b(?:draagt|dragen|bij|aan|voor|relatie|koppeling|doel\w*|opgaven?|ambities?)\b", re.IGNORECASE)
"""What the title says of a column that names what an effort is for."""
_WHAT_FOR = re.compile(
    r"doel|opgave|ambitie|beweging|dra(?:agt|gen)|relatie|koppeling|link\b|\bbijdrage", re.IGNORECASE
)
"""What it says where the cells hold bare numbers."""


def _names_goals(title: str, texts: list[str]) -> bool:
    """Whether a column of efforts names goals by their codes alone: "D1; D2"."""
    filled = [text for text in texts if text.strip(" -–—")]
    named = [numbers for text in filled if (numbers := cells.goal_numbers(text))]
    coded = all(number[:1].isalpha() for numbers in named for number in numbers)
    told = coded or _WHAT_FOR.search(title)
    return bool(filled) and len(named) == len(filled) and bool(_LINKS.search(title) and told)


def _aside(texts: list[str]) -> str | None:
    """Return the role of a column that holds what stands beside an effort: numbers, dates, amounts or parties."""
    filled = [text for text in texts if text]
    if filled and all(map(_NUMBER.fullmatch, filled)) and len(set(filled)) == len(filled):
        return "number"
    if holds_dates(texts):
        return "planning"
    if holds_amounts(texts):
        return "budget"
    return "owner" if _holds_parties(texts) else None


def _is_header(view: View) -> bool:
    """Whether the first row titles columns of dates or amounts without being one itself."""
    if len(view.rows) < 3 or any(len(text) > 40 for text in view.rows[0].texts):
        return False
    first, rest = view.rows[0], view.rows[1:]
    told = [_unlike(first, rest, c) for c in range(len(view.columns))]
    return any(told) and all(first.texts)


def _unlike(first: Row, rest: list[Row], column: int) -> bool:
    below = [row.text(column) for row in rest]
    said = [first.text(column)]
    return (holds_dates(below) and not holds_dates(said)) or (holds_amounts(below) and not holds_amounts(said))
