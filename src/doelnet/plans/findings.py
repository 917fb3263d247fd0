"""What the checks say of a plan: worked out once a revision and a day, and kept."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cached_property

from django.utils import timezone

from doelnet.checking import Finding, Severity, check

from .drafts import to_draft
from .kept import Kept
from .models import Plan
from .network import Network

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


_kept: Kept[Findings] = Kept(48)
"""Findings are of a day: a date passes."""


def findings_of(network: Network) -> Findings:
    """Return what the checks say of the network today."""
    today = timezone.localdate()
    return _kept.of(network.plan, today, make=lambda: Findings(check(to_draft(network), today)))


def known_findings(plan: Plan) -> Findings | None:
    """Return the findings where this worker has them at hand; None where they still have to be worked out."""
    return _kept.known(plan, timezone.localdate())
