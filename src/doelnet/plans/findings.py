"""What the checks say of a plan: worked out once a revision and a day, and kept."""

from __future__ import annotations

import uuid
from collections import Counter, OrderedDict
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from threading import Lock

from django.utils import timezone

from doelnet.checking import Finding, Severity, check

from .models import Plan
from .network import Network

KEPT = 48
"""How many plans' findings a worker keeps."""

Key = tuple[uuid.UUID, int, date]
Tally = dict[str, int]


@dataclass(frozen=True)
class Findings:
    """The findings of a plan, the heaviest first."""

    all: list[Finding]

    @cached_property
    def tally(self) -> Tally:
        """Return how many there are of each severity; severities without any are left out."""
        counted = Counter(finding.severity.value for finding in self.all)
        return {severity.value: counted[severity.value] for severity in Severity if counted[severity.value]}

    @cached_property
    def of_element(self) -> dict[str, list[Finding]]:
        """Return the findings by the key of the element they are about."""
        found: dict[str, list[Finding]] = {}
        for finding in self.all:
            if finding.place.element is not None:
                found.setdefault(finding.place.element, []).append(finding)
        return found


_kept: OrderedDict[Key, Findings] = OrderedDict()
_lock = Lock()


def findings_of(network: Network) -> Findings:
    """Return what the checks say of the network today."""
    key = _key(network.plan)
    known = known_findings(network.plan)
    if known is not None:
        return known
    found = Findings(check(network.draft, key[2]))
    with _lock:
        for old in [k for k in _kept if k[0] == key[0]]:
            del _kept[old]
        _kept[key] = found
        while len(_kept) > KEPT:
            _kept.popitem(last=False)
    return found


def known_findings(plan: Plan) -> Findings | None:
    """Return the findings where this worker has them at hand; None where they still have to be worked out."""
    key = _key(plan)
    with _lock:
        if key in _kept:
            _kept.move_to_end(key)
            return _kept[key]
    return None


def _key(plan: Plan) -> Key:
    return plan.pk, plan.revision, timezone.localdate()
