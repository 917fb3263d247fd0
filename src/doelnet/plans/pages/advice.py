"""Findings put in order for reading: by severity, then by rule, each with why it matters and how to mend it."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass
from typing import Any

from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _

from doelnet.checking import Finding, Severity, help_page
from doelnet.checking.help import Help

from ..findings import Findings
from ..models import Mention
from ..network import Network, Node
from .lines import Addresses, short_name
from .places import Standing, standing


@dataclass(frozen=True)
class Spot:
    """One finding: what it is about, where that leads, what is the matter, and where it stands in the document."""

    subject: str
    address: str
    message: str
    place: Standing | None
    also: list[tuple[str, str, str]]


@dataclass(frozen=True)
class Advice:
    """All findings of one rule, with the rule's help."""

    help: Help
    spots: list[Spot]


@dataclass(frozen=True)
class Weight:
    """All findings of one severity."""

    severity: str
    label: str
    heading: str
    count: int
    advices: list[Advice]


def language() -> str:
    """Return the language of the page: "nl" or "en"."""
    return "en" if get_language() == "en" else "nl"


def severity_heading(severity: str, count: int) -> str:
    """Return what a number of findings of a severity is called: "3 fouten"."""
    words = {
        "error": ngettext("{n} fout", "{n} fouten", count), "tip": ngettext("{n} tip", "{n} tips", count),
        "warning": ngettext("{n} keer let op", "{n} keer let op", count),
    }  # fmt: skip
    return words[severity].format(n=count)


def weighed(
    network: Network, findings: list[Finding], visible: Container[Any], rule: str = "", severity: str = ""
) -> list[Weight]:
    """Return the findings by severity and rule; of one rule or one severity only where asked."""
    kept = [f for f in findings if rule in ("", f.code) and severity in ("", f.severity.value)]
    spotted = _Spots(network, visible)
    weights = []
    for each in Severity:
        by_code: dict[str, list[Spot]] = {}
        for finding in kept:
            if finding.severity == each:
                by_code.setdefault(finding.code, []).append(spotted(finding))
        if by_code:
            advices = [Advice(help_page(code, language()), spots) for code, spots in by_code.items()]
            count = sum(len(advice.spots) for advice in advices)
            weights.append(
                Weight(each.value, each.label(language()), severity_heading(each.value, count), count, advices)
            )
    return weights


@dataclass(frozen=True)
class Choice:
    """A filter of the findings: what it is called, its query in the address, whether it is on."""

    label: str
    query: str
    count: int
    on: bool
    severity: str = ""


def choices(findings: Findings, rule: str, severity: str) -> list[Choice]:
    """Return the filters that make sense: all, each severity found."""
    found = [Choice(_("Alle"), "", len(findings.all), not rule and not severity)]
    labels = {"error": _("Fouten"), "warning": _("Let op"), "tip": _("Tips")}
    return found + [
        Choice(labels[name], f"ernst={name}", count, severity == name, name) for name, count in findings.tally.items()
    ]


def _subject(node: Node) -> str:
    """Return what an element is called among others: a result by what it should come from, and its year."""
    if node.kind != "result" or not node.parents:
        return node.name
    year = f" {node.year}" if node.year else ""
    return f"{node.parents[0].name.rstrip(' .')}{year}: {node.text}"


class _Spots:
    """Makes spots for the findings of one plan."""

    def __init__(self, network: Network, visible: Container[Any]) -> None:
        self.network = network
        self.visible = visible
        self.addresses = Addresses(network.plan.slug)

    def __call__(self, finding: Finding) -> Spot:
        """Return the spot of a finding."""
        place = finding.place
        also = [self.shortly(key) for key in finding.also if key in self.network.by_key]
        if place.element is not None:
            node = self.network.by_key[place.element]
            address = self.addresses(node.key, node.pk)
            return Spot(_subject(node), address, finding.message(language()), standing(node.place, self.visible), also)
        if place.section is not None and place.index is not None:
            _data, at = self.network.mentions[place.section][place.index]
            subject = str(Mention.Section(place.section).label)
            return Spot(subject, "", finding.message(language()), standing(at, self.visible), also)
        return Spot(_("Het plan als geheel"), "", finding.message(language()), None, also)

    def shortly(self, key: str) -> tuple[str, str, str]:
        """Return the name of an element, its number or first words, and its address."""
        node = self.network.by_key[key]
        return node.name, short_name(node), self.addresses(key, node.pk)
