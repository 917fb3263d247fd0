"""The last gate before a draft: names of persons, e-mail addresses, telephone numbers and BSNs do not pass.

A text that holds one keeps its longest stretch without it, so that it still stands in the document; what
has no words left is left out. Draft format, rule 10; GDPR art. 5(1)(c), data minimisation.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from functools import cache
from typing import Any

import msgspec

from doelnet.draft import At, Draft
from doelnet.reading.dutch import personal

_MARKUP = re.compile(r"<[^<>]*>|[*_`]+")
_MARKS = re.compile(r"[<*_`]")
_STRING = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"')
_DIGITS = re.compile(r"\d{6,}")
_EDGE = " \t\r\n,;:([<–—-"
_DANGLING = re.compile(
    r"[\s,;:(]*\b(?:(?:door|van|met|bij|aan|via|en|mevrouw"
    r"|mevr\.|mw\.|meneer|de heer|dhr\.|drs\.|mr\.|dr\.|ir\.)[\s,;:(]*)+$",
    re.IGNORECASE,
)


class Gate:
    """Knows the persons whom one document names, and cuts them out of what is said."""

    def __init__(self, texts: Iterable[str]) -> None:
        texts = list(texts)
        found = [
            (one.what, text[one.start : one.end]) for text in personal.suspects(texts) for one in personal.find(text)
        ]
        names = {said for what, said in found if what == "name"}
        self.numbers = " ".join(re.sub(r"\D", "", said) for what, said in found if what in ("phone", "bsn"))
        words = {word for name in names for word in personal.surnames(name)}
        said = " ".join(texts) if words else ""
        kept = sorted(word for word in words if not re.search(rf"\b{word.lower()}\b|\bgemeente\s{word}\b", said))
        self.known = re.compile(rf"\b(?:{'|'.join(map(re.escape, kept))})\b") if kept else None
        self.suspects: set[str] = set()

    def suspect(self, draft: Draft) -> bool:
        """Look over all texts of `draft` at once; return whether one holds personal data. The others pass."""
        texts = _texts(draft)
        texts |= {_MARKUP.sub("", text) for text in texts if _MARKS.search(text)}
        suspects = texts if self.known or self.numbers else personal.suspects(texts)
        self.suspects = {text for text in suspects if self.stretches(text)}
        return bool(self.suspects or self.numbers)

    def stretches(self, text: str) -> list[tuple[int, int]]:
        """Return where personal data stands in `text`."""
        found = [(one.start, one.end) for one in personal.find(text)]
        if self.known:
            found += [match.span() for match in self.known.finditer(text)]
        if self.numbers:
            found += [match.span() for match in _DIGITS.finditer(text) if match[0] in self.numbers]
        return sorted(found)

    def cut(self, text: str) -> str:
        """Return `text`, or its longest stretch that holds no personal data; nothing where too little is left."""
        found = self.stretches(text) if text in self.suspects else []
        if not found:
            return text
        pieces, since = [], 0
        for start, end in found:
            pieces.append(_DANGLING.sub("", text[since : max(start, since)]))
            since = max(since, end)
        pieces.append(text[since:])
        best = max((piece.strip(_EDGE + ".)]>") for piece in pieces), key=len)
        return best if len(re.findall(r"[^\W\d_]{2,}", best)) >= 2 else ""

    def at(self, at: At, text: str) -> At:
        """Return a place whose quote holds no personal data: the text itself where the quote has it, else less."""
        quote = at.quote
        if not quote or self.suspects.isdisjoint((quote, _MARKUP.sub("", quote))):
            return at
        kept = text if text and text in quote else self.cut(quote)
        if self.stretches(_MARKUP.sub("", kept)):
            return At(line=at.line, page=at.page)
        lines = quote[: quote.find(kept)].count("\n") if kept else 0
        return At(line=at.line and at.line + lines, page=at.page, quote=kept or None)

    def passes(self, part: Any) -> bool:
        """Clean every text of a part in place; return whether it still says what it must."""
        whole = True
        for name, default in zip(part.__struct_fields__, _defaults(part.__class__), strict=True):
            value = getattr(part, name)
            if isinstance(value, str):
                cut = self.cut(value)
                if cut != value:
                    setattr(part, name, cut or default)
                    whole = whole and (bool(cut) or default is None)
            elif isinstance(value, (int, float)) and self.numbers and self.stretches(f"{value:.0f}"):
                setattr(part, name, default)
                whole = whole and default is None
            elif isinstance(value, list):
                setattr(part, name, [one for one in map(self._entry, value) if one])
            elif isinstance(value, msgspec.Struct) and not isinstance(value, At):
                self.passes(value)
        at = getattr(part, "at", None)
        if at is not None:
            part.at = self.at(at, getattr(part, "text", ""))
        return whole

    def _entry(self, value: Any) -> Any:
        if isinstance(value, str):
            return self.cut(value)
        return value if self.passes(value) else None


def _texts(draft: Draft) -> set[str]:
    """Return every text in `draft`: the strings of its JSON."""
    strings = _STRING.findall(msgspec.json.encode(draft).decode())
    return {json.loads(said) if "\\" in said else said[1:-1] for said in strings}


@cache
def _defaults(kind: type[msgspec.Struct]) -> list[object]:
    """Return for each field None where it may be absent, else an empty text."""
    return ["" if field.required else None for field in msgspec.structs.fields(kind)]


def kept(draft: Draft, texts: Iterable[str]) -> Draft:
    """Return `draft`, read from a document with these `texts`, without personal data."""
    gate = Gate(texts)
    if not gate.suspect(draft):
        return draft
    if not gate.passes(draft.document):
        draft.document.title = draft.document.title or "Zonder titel"
    for decision in draft.decisions:
        if not gate.passes(decision):
            decision.subject = decision.subject or draft.document.title
    draft.elements = [element for element in draft.elements if gate.passes(element)]
    ids = {element.id for element in draft.elements}
    for element in draft.elements:
        element.parents = [parent for parent in element.parents if parent in ids]
    for section in ("measurements", "money", "milestones", "groups", "parties", "references"):
        setattr(draft, section, [item for item in getattr(draft, section) if gate.passes(item)])
    return draft
