"""The help pages of the rules, read from their docstrings."""

from __future__ import annotations

import re
from functools import cache

import msgspec

from doelnet.checking.findings import Severity
from doelnet.checking.registry import Rule, all_rules

_LABELS = {
    "nl": {
        "why": "Waarom",
        "mend": "Zo lost u het op",
        "wrong": "Voorbeeld fout",
        "right": "Voorbeeld goed",
    },
    "en": {"why": "Why", "mend": "How to mend", "wrong": "Example wrong", "right": "Example right"},
}
_PARTS = ("why", "mend", "wrong", "right")


class Help(msgspec.Struct, frozen=True, kw_only=True):
    """What a person should know of a rule: what it sees, why that matters, how to mend it, and an example."""

    code: str
    name: str
    severity: Severity
    language: str
    title: str
    sees: str
    why: str
    mend: str
    wrong: str
    right: str

    def markdown(self) -> str:
        """Return the page as Markdown, with a heading a part."""
        label = _LABELS[self.language]
        head = f"# {self.code} {self.title}\n\n`{self.name}` · {self.severity.label(self.language)}\n\n{self.sees}\n"
        parts = "".join(f"\n## {label[part]}\n\n{getattr(self, part)}\n" for part in _PARTS[:2])
        example = {"nl": ("Voorbeeld", "Fout", "Goed"), "en": ("Example", "Wrong", "Right")}[self.language]
        return f"{head}{parts}\n## {example[0]}\n\n- **{example[1]}:** {self.wrong}\n- **{example[2]}:** {self.right}\n"


def help_page(code: str, language: str = "nl") -> Help:
    """Return the help page of the rule `code` in `language` ("nl", or "en" and its kin).

    Raises KeyError where there is no such rule, ValueError where its docstring lacks a part.
    """
    return _pages()[code, "en" if language.startswith("en") else "nl"]


@cache
def _pages() -> dict[tuple[str, str], Help]:
    return {(each.code, language): _page(each, language) for each in all_rules() for language in ("nl", "en")}


def _page(each: Rule, language: str) -> Help:
    """Read the part of a docstring in `language`: title, what it sees, and the labelled paragraphs."""
    dutch, _, english = each.text.partition("\n\nEnglish\n\n")
    title, *paragraphs = (
        " ".join(part.split()) for part in re.split(r"\n\s*\n", english if language == "en" else dutch)
    )
    labels = {text: part for part, text in _LABELS[language].items()}
    found: dict[str, str] = {"sees": ""}
    for paragraph in paragraphs:
        label, colon, text = paragraph.partition(": ")
        if colon and label in labels:
            found[labels[label]] = text
        else:
            found["sees"] = f"{found['sees']} {paragraph}".strip()
    missing = [part for part in ("sees", *_PARTS) if not found.get(part)]
    if missing or not title:
        raise ValueError(f"The docstring of {each.code} lacks, in {language}: {', '.join(missing) or 'title'}")
    return Help(code=each.code, name=each.name, severity=each.severity, language=language, title=title, **found)
