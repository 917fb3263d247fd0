"""The last gate before a draft: names of persons, e-mail addresses, telephone numbers and BSNs do not pass.

A text that holds one keeps the stretch without it that tells most, so that it still stands in the document, or the role
beside the name; what has no words left is left out. An element that lost its beginning is one to look at. Draft format,
rule 10; GDPR art. 5(1)(c), data minimisation.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from itertools import pairwise
from typing import Any

import msgspec

from doelnet.draft import At, Draft
from doelnet.reading.blocks import Passage, Stream, Table
from doelnet.reading.dutch import contacts, personal, unnamed
from doelnet.reading.dutch.given_names import GIVEN_NAMES
from doelnet.reading.dutch.letters import holds, small
from doelnet.reading.dutch.names import LOWER

_FIGURE = re.compile(r"-?\d+(?:\.\d{1,2})?")
_LEADS = ("evrouw", "evr.", "mw.", "Mw.", "hr.", " heer", "ontactpersoon:", "ehandelaar:", "teller:", "uteur:")
"""How a passage ends whose next one opens with a name."""
_PIECE = 6
"""How many digits in a row, out of a number that is personal data, are a piece of it."""
_LINK = re.compile(r"(?:h(?<!\wh)ttps?:|w(?<!\ww)ww\.)\S+")
_INITIALS = re.compile(r"(?:[A-Z]\.\s?){2,5}")


def _over(before: str, text: str) -> str:
    """Return two passages as one where a name may run on from the first into the second, else nothing.

    The first ends with a title ("mevrouw"), or is no more than a given name or initials, as in cells of a list.
    Initials behind another cell say who sees to what stands there, which is mostly no surname.
    """
    if before.endswith(_LEADS):
        return f"{before} {text}"
    if len(before) > 20 or len(text) > 40 or not text:
        return ""
    if small(before.strip()) in GIVEN_NAMES or _INITIALS.fullmatch(before.strip()):
        return _capital(f"{before.strip()} {text}")
    return ""


def _capital(said: str) -> str:
    """Return two words in small letters as names are written; other texts as they are."""
    return said.title() if re.fullmatch(rf"[{LOWER}-]{{2,}} [{LOWER}-]{{3,}}", said) else said


_SPLIT_NAME = re.compile(r"(?:voor|roep|achter)na(?:am|men)", re.IGNORECASE)
"""What columns are called that hold given names and surnames apart."""


def _turned(texts: list[str]) -> list[str]:
    """Return the names whose surname stands in a cell and whose given name in the next, where columns say so."""
    if not any(_SPLIT_NAME.fullmatch(text.strip(" :*")) for text in texts):
        return []
    return [
        f"{given.strip().title()} {surname.strip().title() if surname.islower() else surname.strip()}"
        for surname, given in pairwise(texts)
        if small(given.strip()) in GIVEN_NAMES
        and 2 < len(surname.strip()) <= _SURNAME
        and not _SPLIT_NAME.search(surname)
    ]


_SURNAME = 30
"""How long a surname in a cell of its own is at most."""


def said(stream: Stream) -> Iterator[str]:
    """Yield the texts of a document and the e-mail addresses behind its links; nothing runs on from row to row."""
    for block in stream.blocks:
        if isinstance(block, Table):
            for row in block.rows:
                for inner in (inner for cell in row for inner in cell.blocks):
                    yield from _said(inner.passage)
                yield ""
        else:
            yield from _said(block.passage)


def _said(passage: Passage) -> Iterator[str]:
    yield passage.text
    if passage.styles:
        yield from (style.href for style in passage.styles if style.href and style.href[:7] == "mailto:")


def _apart(over: list[str]) -> set[str]:
    """Return, in small letters, the surnames that stand in a cell of their own: there they are no words."""
    found = (said[one.start : one.end] for said in over for one in personal.find(said) if one.what == "name")
    return {small(name.rsplit(" ", 1)[-1]) for name in found}


class Gate:
    """Knows the persons whom one document names, and cuts them out of what is said."""

    def __init__(self, texts: Iterable[str]) -> None:
        texts = list(texts)
        over = [said for before, text in pairwise(texts) if (said := _over(before, text))]
        over += _turned(texts)
        suspects = personal.suspects([*texts, *over])
        self.cleared = set(texts).difference(suspects)
        found = [(one.what, text[one.start : one.end]) for text in suspects for one in personal.find(text)]
        self.numbers = " ".join(re.sub(r"\D", "", said) for what, said in found if what in ("phone", "bsn"))
        words = {word for what, said in found if what == "name" for word in personal.surnames(said)}
        apart = _apart(over)
        words |= {word.title() for word in apart}
        texts = [text for text in texts if small(text.strip()) not in apart]
        kept = sorted(_known(words, texts, {said for what, said in found if what == "e-mail"}))
        self.known = re.compile(rf"(?<![^\W_])(?:{'|'.join(map(re.escape, kept))})s?(?![^\W_])", re.I) if kept else None
        self.words = [small(word) for word in kept]
        self.suspects: set[str] = set()
        self.told = False
        """Whether what is cut is told of a decision: it needs not stand in the document as it is."""

    def suspect(self, draft: Draft) -> bool:
        """Look over all texts of `draft` at once; return whether one holds personal data. The others pass."""
        texts, digits = _texts(draft), bool(self.numbers)
        if not (self.words or digits):  # then a passage that holds nothing holds nothing in the draft either
            texts -= self.cleared
        self.suspects = {text for text in personal.suspects(texts, self.words, digits) if self.stretches(text)}
        return bool(self.suspects or self.numbers)

    def stretches(self, text: str) -> list[tuple[int, int]]:
        """Return where personal data stands in `text`, in order, none over another.

        A figure ("111222333", an amount) cannot be judged without the words it stood in: the document's are asked.
        """
        if _FIGURE.fullmatch(text):
            return [(0, len(text))] if self.tells(text) else []
        return [(one.start, one.end) for one in personal.find(text, self._more)]

    def tells(self, figure: str) -> bool:
        """Whether a figure is a number of a person, or most of it; also as thousands of euros."""
        digits = figure.partition(".")[0].lstrip("-")
        return self._is_piece(digits) or self._is_piece(digits.rstrip("0"))

    def _is_piece(self, digits: str) -> bool:
        """Whether digits are a piece of a person's number; a round figure is only where it is nearly all of it."""
        return digits in self.numbers and (len(digits) > _PIECE + 1 or (len(digits) >= _PIECE and "000" not in digits))

    def _more(self, text: str) -> Iterator[personal.Found]:
        """Yield the persons whom the document names elsewhere, and pieces of the numbers that it tells of them."""
        if self.known:
            yield from (personal.Found(*match.span(), "name") for match in self.known.finditer(text))
        for run in contacts.SOME_DIGITS.finditer(text) if self.numbers else ():
            places = [place for place in range(*run.span()) if text[place].isdigit()]
            digits = "".join(text[place] for place in places)
            for at in range(len(digits) - _PIECE + 1):
                piece = digits[at : at + _PIECE]
                if self._is_piece(piece):
                    yield personal.Found(places[at], places[at + _PIECE - 1] + 1, "phone")

    def cut(self, text: str, leaves: Callable[[str, unnamed.Places], str] | None = None) -> str:
        """Return `text`, or what it `leaves` that holds no personal data; nothing where that is too little."""
        if text not in self.suspects:
            return text
        leaves = leaves or (unnamed.around if self.told else unnamed.stretch)
        while found := self.stretches(text):
            text = leaves(text, found)
        return text if len(re.findall(r"[^\W\d_]{2,}", text)) >= 2 else ""

    def at(self, at: At, text: str) -> At:
        """Return a place whose quote holds no personal data: the text itself where the quote has it, else less."""
        quote = at.quote
        if not quote or quote not in self.suspects:
            return at
        kept = text if text and text in quote else self.cut(quote, unnamed.as_it_stands)
        if not kept or self.stretches(kept):
            return At(line=at.line, page=at.page)
        return At(line=at.line and at.line + quote[: quote.find(kept)].count("\n"), page=at.page, quote=kept)

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
            elif isinstance(value, (int, float)) and self.tells(f"{value:.0f}"):
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


def _known(words: set[str], texts: list[str], mails: set[str]) -> Iterator[str]:
    """Yield what tells of a person wherever it stands: surnames that are no words of the language or places as well.

    Addresses are set apart from the words: "zwanepoel@waardrecht.example" does not make of a name a word.
    """
    said = " ".join(texts) if words else ""
    said = _LINK.sub(" ", said) if holds(said, ("http", "www.")) else said
    for mail in mails:
        said = said.replace(mail, " ")
    for word in words:
        low = word.lower()
        is_word = low in said and re.search(rf"\b{re.escape(low)}\b", said)
        if word.startswith("van ") and re.search(rf"(?<![Vv]an )\b{re.escape(word[4:])}\b", said):
            continue
        if not is_word and not re.search(rf"gemeente(?<!\wgemeente)\s{re.escape(word)}\b", said):
            yield word
    for mail in mails:
        local = re.match(r"[\w.+'’-]+", mail.removeprefix("mailto:"))
        if local and re.search(r"[._]", local[0]):
            yield local[0]


def _texts(draft: Draft) -> set[str]:
    """Return every text in `draft`: the strings of its JSON."""
    written = msgspec.json.encode(draft).replace(rb"\\", rb"\u005c").replace(rb"\"", rb"\u0022")
    said = b'","'.join(set(written.split(b'"')[1::2]))
    return set(msgspec.json.decode(b'["' + said + b'"]', type=list[str]))


@cache
def _defaults(kind: type[msgspec.Struct]) -> list[object]:
    """Return for each field None where it may be absent, else an empty text."""
    return ["" if field.required else None for field in msgspec.structs.fields(kind)]


CUT = "name-cut"
"""The cue of an element that begins behind a name that was taken out, or lost most of its words with one."""
_CUT_SURE = 0.6
"""No such element is surer than this."""


def kept(draft: Draft, texts: Iterable[str], doubts: dict[str, list[str]] | None = None) -> Draft:
    """Return `draft`, read from a document with these `texts`, without personal data; tell in `doubts` what it lost."""
    gate = Gate(texts)
    if not gate.suspect(draft):
        return draft
    if not gate.passes(draft.document):
        draft.document.title = draft.document.title or "Zonder titel"
    gate.told = True
    for decision in draft.decisions:
        if not gate.passes(decision):
            decision.subject = decision.subject or draft.document.title
    gate.told = False
    before = {element.id: element.text for element in draft.elements}
    draft.elements = [element for element in draft.elements if gate.passes(element)]
    for element in draft.elements:
        if unnamed.is_torn(before[element.id], element.text):
            element.confidence = min(element.confidence or 1.0, _CUT_SURE)
            if doubts is not None:
                doubts[element.id] = [CUT, *doubts.get(element.id, [])]
    ids = {element.id for element in draft.elements}
    for element in draft.elements:
        element.parents = [parent for parent in element.parents if parent in ids]
    for section in ("measurements", "money", "milestones", "groups", "parties", "references"):
        setattr(draft, section, [item for item in getattr(draft, section) if gate.passes(item)])
    return draft
