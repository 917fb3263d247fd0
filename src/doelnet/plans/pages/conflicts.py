"""Two people changed one element: both versions side by side, and what became of each field."""

from __future__ import annotations

import difflib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

from ..models import Element
from ..saying import field_words
from ..services import TARGET_FIELDS
from .forms import ElementForm

SAID = ("kind", "text", "number", "owner", "year", "placeholder", *TARGET_FIELDS)
WORDS = re.compile(r"\w+|\s+|[^\w\s]")


@dataclass(frozen=True)
class Difference:
    """One field on which the two differ, in words, with the differing words marked."""

    name: str
    label: str
    theirs: SafeString
    mine: SafeString
    both: bool


@dataclass(frozen=True)
class Clash:
    """What the conflict page shows."""

    differences: list[Difference]
    merged: dict[str, Any]
    who: str
    when: datetime | None


def values_of(element: Any) -> dict[str, Any]:
    """Return an element (or a record of its history) as the form holds it, without what it contributes to."""
    values = {name: getattr(element, name) for name in SAID}
    owner = values["owner"]
    values["owner"] = owner.name if owner is not None else ""
    values["placeholder"] = bool(values["placeholder"])
    return values


def clash_of(form: ElementForm, theirs: Element, theirs_parents: list[str], version: int) -> Clash:
    """Return how `form` (valid, begun at `version`) and the element as it is now differ.

    A field that only one of the two changed is merged by itself; `both` marks those that both did.
    """
    now = values_of(theirs) | {"parents": theirs_parents}
    mine = now | {name: value for name, value in form.cleaned_data.items() if name in now}
    mine["parents"] = form.parent_keys
    record = theirs.history.filter(version__lte=version).order_by("-version", "-history_date").first()
    base: dict[str, Any] = values_of(record) if record is not None else {}
    base["parents"] = list(form.data.getlist(form.before_name))  # type: ignore[attr-defined]  # a QueryDict
    names = {above.key: above.text for above in form.choices}
    differences, merged = [], dict(mine)
    for name in (*SAID, "parents"):
        if _same(mine[name], now[name]):
            continue
        untouched = name in base and _same(mine[name], base[name])
        if untouched:
            merged[name] = now[name]
        one, other = (_said(form, name, values[name], names) for values in (now, mine))
        both = not untouched and not (name in base and _same(now[name], base[name]))
        differences.append(Difference(name, str(form.fields[name].label), *marked(one, other), both=both))
    latest = theirs.history.select_related("history_user").order_by("-history_date", "-history_id").first()
    known = latest if latest is not None and latest.version == theirs.version else None
    return Clash(
        differences, merged, str(known.history_user or "") if known else "", known.history_date if known else None
    )


def _same(one: Any, other: Any) -> bool:
    if isinstance(one, list) and isinstance(other, list):
        return sorted(one) == sorted(other)
    return bool(one == other or (one in (None, "") and other in (None, "")))


def _said(form: ElementForm, name: str, value: Any, names: Mapping[str, str]) -> str:
    if value in (None, "", []):
        return "–"
    if name == "kind":
        return form.words[value][0]
    if name == "parents":
        return "\n".join(names.get(key, key) for key in value)
    return field_words(name, value)


def marked(one: str, other: str) -> tuple[SafeString, SafeString]:
    """Return both texts as HTML, with the words in which they differ in `<mark>`."""
    left, right = WORDS.findall(one), WORDS.findall(other)
    sides: tuple[list[str], list[str]] = ([], [])
    for what, a, b, c, d in difflib.SequenceMatcher(None, left, right, autojunk=False).get_opcodes():
        for side, words in ((sides[0], left[a:b]), (sides[1], right[c:d])):
            text = escape("".join(words)).replace("\n", "<br>")
            side.append(f"<mark>{text}</mark>" if what != "equal" and text.strip() else text)
    return mark_safe("".join(sides[0])), mark_safe("".join(sides[1]))  # noqa: S308  all words were escaped
