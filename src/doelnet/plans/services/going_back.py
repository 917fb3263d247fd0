"""Taking back a change of many parts of a plan at once: what it was before is noted, and put back as one step."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Q
from django.utils.translation import gettext as _

from doelnet.accounts.models import User
from doelnet.plans.models import Element, Link, Mention, Plan, SameAs, bumped

from .arranging import arrange_elements
from .elements import EDITABLE
from .noting import note
from .permission import demand

KEPT = (*(f"{name}_id" if name == "owner" else name for name in EDITABLE), "has_target", "has_baseline", "removed_at")
"""What is noted of an element."""

_FIELDS = {field.attname: field for field in Element._meta.concrete_fields}

State = dict[str, dict[str, Any]]
"""What a plan holds: "elements", "links", "mentions", each by identifier; "order" under "plan"."""


def state_of(plan: Plan) -> State:
    """Return all that a plan holds now, as JSON can keep it; in three queries."""
    rows = list(Element.objects.filter(plan=plan).order_by("order").values("pk", *KEPT))
    links: dict[str, Any] = {}
    for child, parent, order in Link.objects.filter(plan=plan).values_list("child", "parent", "order"):
        links.setdefault(str(child), {})[str(parent)] = order
    mentions = Mention.objects.filter(plan=plan).values("pk", "data", "removed_at")
    return {
        "elements": {str(row["pk"]): _plain(row) for row in rows},
        "links": links,
        "mentions": {str(row["pk"]): _plain(row) for row in mentions},
        "plan": {"order": [str(row["pk"]) for row in rows]},
    }


def _plain(row: Mapping[str, Any]) -> dict[str, Any]:
    """Return a row without its key, every value as JSON can keep it."""
    simple = (bool, int, float, str, dict, list, type(None))
    return {name: value if isinstance(value, simple) else str(value) for name, value in row.items() if name != "pk"}


def difference(before: State, after: State) -> dict[str, Any]:
    """Return what `go_back` needs to make the second state the first again: of what changed, both; None for none."""
    found: dict[str, Any] = {"order": before["plan"]["order"]}
    for part in ("elements", "links", "mentions"):
        was, now = before[part], after[part]
        found[part] = {
            key: [was.get(key), now.get(key)] for key in [*was, *(key for key in now if key not in was)]
            if was.get(key) != now.get(key)
        }  # fmt: skip
    return found


@transaction.atomic
def go_back(user: User, plan: Plan, changed: Mapping[str, Any], reason: str) -> list[UUID]:
    """Put back what `difference` noted; return what was left as it is since somebody changed it in the meantime.

    What was made goes, but for its history. Raises PermissionDenied; ValidationError where what people linked since
    would then run in a circle: nothing is changed then.
    """
    demand(user, "plans.edit_plan", plan)
    Plan.objects.select_for_update().get(pk=plan.pk)
    work = _Work(user, plan, changed, reason)
    work.links()
    work.elements()
    work.mentions()
    work.unmake()
    work.check()
    arrange_elements(user, plan, [UUID(key) for key in changed["order"]])
    bumped([plan.pk])
    return sorted(map(UUID, work.left))


class _Work:
    """One going back; `left` are the keys of what somebody changed since."""

    def __init__(self, user: User, plan: Plan, changed: Mapping[str, Any], reason: str) -> None:
        self.user, self.plan, self.changed, self.reason = user, plan, changed, reason
        keys = {*changed["elements"], *changed["links"]}
        there = Element.objects.select_for_update(of=("self",)).filter(plan=plan, pk__in=keys)
        self.there = {str(element.pk): element for element in there}
        said = Mention.objects.select_for_update(of=("self",)).filter(plan=plan, pk__in=changed["mentions"])
        self.said = {str(mention.pk): mention for mention in said}
        now = state_of(plan)
        self.left = {key for part in ("elements", "mentions") for key in now[part] if self._moved_on(part, key, now)}
        self.left |= {
            key for key, pair in changed["links"].items() if set(now["links"].get(key, {})) != set(pair[1] or {})
        }
        self.left &= {*self.there, *self.said}
        made = {key for key in self.there if self._made("elements", key)}
        self.left |= self._in_use(made - self.left)

    def _made(self, part: str, key: str) -> bool:
        return key in self.changed[part] and self.changed[part][key][0] is None

    def _moved_on(self, part: str, key: str, now: State) -> bool:
        """Whether something says anything else than the change made it say."""
        return bool(key in self.changed[part] and self.changed[part][key][1] != now[part][key])

    def _in_use(self, made: set[str]) -> set[str]:
        """Return what was made and what people have used since: something contributes to it, or is the same."""
        used: set[str] = set()
        added = {key: set(pair[1] or {}) - set(pair[0] or {}) for key, pair in self.changed["links"].items()}
        keys = list(map(UUID, made))
        for child, parent in Link.objects.filter(parent__in=keys).values_list("child", "parent"):
            if str(parent) not in added.get(str(child), set()) or str(child) in self.left:
                used.add(str(parent))
        same = SameAs.objects.filter(Q(first__in=keys) | Q(second__in=keys)).values_list("first", "second")
        return used | {key for pair in same for key in map(str, pair) if key in made}

    def links(self) -> None:
        """Let each contribute to what it did: all that came goes before what went comes back."""
        wanted = {k: pair[0] or {} for k, pair in self.changed["links"].items() if k in self.there.keys() - self.left}
        here = {
            (str(link.child_id), str(link.parent_id)): link
            for link in Link.objects.filter(child__in=list(map(UUID, wanted)))
        }
        for (child, parent), link in here.items():
            if parent not in wanted[child]:
                note(link, self.user, self.reason)
                link.delete()
        known = {str(pk) for pk in Element.objects.filter(plan=self.plan).values_list("pk", flat=True)}
        for child, parents in wanted.items():
            for parent, order in parents.items():
                if (child, parent) in here:
                    Link.objects.filter(pk=here[child, parent].pk).update(order=order)
                elif parent in known:
                    link = Link(plan=self.plan, child_id=UUID(child), parent_id=UUID(parent), order=order)
                    note(link, self.user, self.reason)
                    link.save()

    def elements(self) -> None:
        """Let each say what it said, and be there where it was."""
        for key, (was, _now) in self.changed["elements"].items():
            element = self.there.get(key)
            if was is None or element is None or key in self.left:
                continue
            for name in KEPT:
                setattr(element, name, None if was[name] is None else _FIELDS[name].to_python(was[name]))
            element.version += 1
            note(element, self.user, self.reason)
            element.save()

    def mentions(self) -> None:
        """The same for what is no element; what was made goes."""
        for key, (was, _now) in self.changed["mentions"].items():
            mention = self.said.get(key)
            if mention is None or key in self.left:
                continue
            note(mention, self.user, self.reason)
            if was is None:
                mention.delete()
                continue
            mention.data = was["data"]
            mention.removed_at = None if was["removed_at"] is None else mention.removed_at
            mention.version += 1
            mention.save()

    def unmake(self) -> None:
        """Take away what was made: it was in the plan by mistake, and does not count as removed."""
        for key, element in self.there.items():
            if self._made("elements", key) and key not in self.left:
                note(element, self.user, self.reason)
                element.delete()

    def check(self) -> None:
        """Raise ValidationError where contributing now runs in a circle."""
        above: dict[UUID, set[UUID]] = {}
        for child, parent in Link.objects.filter(plan=self.plan).values_list("child_id", "parent_id"):
            above.setdefault(child, set()).add(parent)
        while above:
            free = [child for child, parents in above.items() if not parents & above.keys()]
            if not free:
                raise ValidationError(
                    _("Dit kan niet meer ongedaan worden gemaakt: daarna is er te veel aan het plan veranderd.")
                )
            for child in free:
                del above[child]
