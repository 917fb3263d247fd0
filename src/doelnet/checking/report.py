"""What was found, written for people (text), for programs (JSON) and for code hosts (SARIF 2.1.0)."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from importlib.metadata import version
from pathlib import PurePath
from typing import Any, Literal
from urllib.parse import quote

import msgspec

from doelnet.checking.findings import Finding, Place, Severity
from doelnet.checking.help import help_page
from doelnet.checking.registry import Rule, all_rules
from doelnet.draft import At, Draft

Format = Literal["text", "json", "sarif"]
SARIF_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.TIP: "note"}
_SHOWN = 60


@dataclass(frozen=True, kw_only=True)
class Checked:
    """A document that was checked; `lines` holds where items stand in a draft's own JSON text."""

    path: str
    draft: Draft
    findings: Sequence[Finding]
    lines: Mapping[tuple[str, int], int] = field(default_factory=dict)

    @cached_property
    def _index(self) -> Mapping[str, int]:
        return {element.id: index for index, element in reversed(list(enumerate(self.draft.elements)))}

    @cached_property
    def _places(self) -> Sequence[At]:
        return [element.at for element in self.draft.elements if element.at]

    def line(self, finding: Finding) -> int | None:
        """Return the line of the file that `finding` is about, 1 for the plan as a whole; None in a paged file."""
        if self.lines:
            return self.lines.get(self.item(finding.place), 1)
        if finding.at is not None and finding.at.line is not None:
            return finding.at.line
        return 1 if any(at.line for at in self._places) else None

    def page(self, finding: Finding) -> int | None:
        """Return the page that `finding` is about, 1 for the plan as a whole; None in a file without pages."""
        if finding.at is not None and finding.at.page is not None:
            return finding.at.page
        return 1 if any(at.page for at in self._places) else None

    def item(self, place: Place) -> tuple[str, int]:
        """Return the section and index of `place` in the draft; ("document", 0) for the plan as a whole."""
        if place.element is not None:
            return "elements", self._index[place.element]
        return place.section or "document", place.index or 0

    def subject(self, finding: Finding) -> str:
        """Return the number and the beginning of the text that `finding` is about, or an empty text."""
        section, index = self.item(finding.place)
        if section != "elements":
            return ""
        element = self.draft.elements[index]
        text = " ".join(part for part in (element.number, element.text) if part)
        return text if len(text) <= _SHOWN else text[: _SHOWN - 1].rstrip() + "…"


class Unread(msgspec.Struct, frozen=True, kw_only=True):
    """A file that could not be read, and why, in the reader's language."""

    path: str
    reason: str


def text(checked: Sequence[Checked], language: str = "nl") -> str:
    """Return one line a finding: `file:13: D101 message [subject]`, or `file:p3: …` in a paged file."""
    return "".join(_text_line(document, finding, language) for document in checked for finding in document.findings)


def _text_line(document: Checked, finding: Finding, language: str) -> str:
    line, page = document.line(finding), document.page(finding)
    where = f":{line}" if line is not None else f":p{page}" if page is not None else ""
    subject = document.subject(finding)
    tail = f" [{subject}]" if subject else ""
    return f"{document.path}{where}: {finding.code} {finding.message(language)}{tail}\n"


def summary(checked: Sequence[Checked], language: str = "nl") -> str:
    """Return one sentence: how many findings of each weight, in how many documents."""
    weights = Counter(finding.severity for document in checked for finding in document.findings)
    total, documents = weights.total(), len(checked)
    if language.startswith("en"):
        where = f"{documents} document{'' if documents == 1 else 's'}"
        what = f"{total} finding{'' if total == 1 else 's'}" if total else "No findings"
    else:
        where = f"{documents} document{'' if documents == 1 else 'en'}"
        what = f"{total} bevinding{'' if total == 1 else 'en'}" if total else "Geen bevindingen"
    parts = ", ".join(f"{weights[weight]} {weight.label(language)}" for weight in Severity if weights[weight])
    return f"{what} in {where}{f' ({parts})' if parts else ''}."


def as_json(checked: Sequence[Checked], unread: Sequence[Unread], language: str = "nl") -> str:
    """Return all findings as one JSON object: `documents`, `unread` and the counts."""
    weights = Counter(finding.severity.value for document in checked for finding in document.findings)
    return _dump(
        {
            "format": "doelnet-findings/1",
            "documents": [
                {"path": document.path, "findings": [_plain(document, each, language) for each in document.findings]}
                for document in checked
            ],
            "unread": msgspec.to_builtins(unread),
            "counts": {weight.value: weights[weight.value] for weight in Severity},
        }
    )


def _plain(document: Checked, finding: Finding, language: str) -> dict[str, Any]:
    plain: dict[str, Any] = msgspec.to_builtins(finding)
    plain |= {
        "message": finding.message(language),
        "line": document.line(finding),
        "subject": document.subject(finding),
    }
    return {key: value for key, value in plain.items() if value not in (None, "")}


def sarif(checked: Sequence[Checked], unread: Sequence[Unread], language: str = "nl") -> str:
    """Return all findings as a SARIF 2.1.0 log with one run.

    A place in a text file is a region; in a paged file, which SARIF has no region for, the page is a
    property and a logical location. (OASIS, Static Analysis Results Interchange Format 2.1.0.)
    """
    rules = all_rules()
    ranks = {each.code: rank for rank, each in enumerate(rules)}
    driver = {
        "name": "doelnet",
        "version": version("doelnet"),
        "rules": [_sarif_rule(each, language) for each in rules],
    }
    run = {
        "tool": {"driver": driver},
        "language": "en" if language.startswith("en") else "nl",
        "columnKind": "unicodeCodePoints",
        "invocations": [{"executionSuccessful": not unread, "toolExecutionNotifications": _notices(unread)}],
        "results": [
            _sarif_result(document, finding, ranks[finding.code], language)
            for document in checked
            for finding in document.findings
        ],
    }
    return _dump({"$schema": SARIF_SCHEMA, "version": "2.1.0", "runs": [run]})


def _sarif_rule(each: Rule, language: str) -> dict[str, Any]:
    page = help_page(each.code, language)
    plain = f"{page.sees}\n\n{page.why}\n\n{page.mend}"
    return {
        "id": each.code,
        "name": each.name,
        "shortDescription": {"text": page.title},
        "fullDescription": {"text": page.sees},
        "help": {"text": plain, "markdown": page.markdown()},
        "defaultConfiguration": {"level": _LEVELS[each.severity]},
    }


def _sarif_result(document: Checked, finding: Finding, rank: int, language: str) -> dict[str, Any]:
    section, index = document.item(finding.place)
    line, page = document.line(finding), document.page(finding)
    physical: dict[str, Any] = {"artifactLocation": {"uri": _uri(document.path)}}
    if line is not None:
        physical["region"] = {"startLine": line}
    pointer = f"/{section}/{index}" if section != "document" else "/document"
    name = finding.place.element or pointer.lstrip("/")
    logical = [{"name": name, "fullyQualifiedName": pointer, "kind": "element"}]
    result: dict[str, Any] = {
        "ruleId": finding.code,
        "ruleIndex": rank,
        "level": _LEVELS[finding.severity],
        "message": {"text": finding.message(language)},
        "partialFingerprints": {"finding/v1": _fingerprint(document, finding)},
    }
    if line is None and page is not None:
        logical.append({"name": f"p. {page}", "fullyQualifiedName": f"/pages/{page}", "kind": "page"})
        result["properties"] = {"page": page}
    return result | {"locations": [{"physicalLocation": physical, "logicalLocations": logical}]}


def _fingerprint(document: Checked, finding: Finding) -> str:
    """Return what stays the same of a finding when the lines around it move."""
    section, index = document.item(finding.place)
    about = document.draft.elements[index].text if section == "elements" else f"{section}/{index}"
    return hashlib.sha256(f"{finding.code}\0{about}".encode()).hexdigest()[:32]


def _notices(unread: Sequence[Unread]) -> list[dict[str, Any]]:
    return [
        {
            "level": "error",
            "message": {"text": f"{each.path}: {each.reason}"},
            "locations": [{"physicalLocation": {"artifactLocation": {"uri": _uri(each.path)}}}],
        }
        for each in unread
    ]


def _uri(path: str) -> str:
    """Return `path` as a URI reference, absolute where the path is."""
    pure = PurePath(path)
    return pure.as_uri() if pure.is_absolute() else quote(pure.as_posix())


def _dump(data: Any) -> str:
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"
