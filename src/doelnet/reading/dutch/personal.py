"""Personal data: names of persons, e-mail addresses, telephone numbers and BSNs, to be kept out of drafts."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from itertools import accumulate
from typing import NamedTuple

from doelnet.reading.dutch import bare, contacts, letters, names, titled, unnamed
from doelnet.reading.dutch.contacts import What, is_bsn
from doelnet.reading.dutch.given_names import GIVEN_NAMES
from doelnet.reading.dutch.letters import small

__all__ = [
    "NOT_NAMES", "Found", "find", "is_bsn", "is_person", "is_portfolio", "may_be_person", "surnames", "suspects",
    "without",
]  # fmt: skip

NOT_NAMES = titled.NOT_NAMES
is_portfolio = titled.is_portfolio
_SMALL = frozenset({"van", "der", "den", "ten", "ter", "het", "een"})
_SALUTATION = re.compile(
    r"\b(?:mevrouw|mevr\.|mw\.|meneer|de heer|dhr\.|drs\.|mr\.|dr\.|ir\.)(?=\s|,|$)", re.IGNORECASE
)
_SURNAME_FIRST = re.compile(r"^[A-Z][\w'’-]+(?:\s(?:van|de|der|den|ten|ter|'t))*,\s?(?:[A-Z]\.\s?)+")
_INITIALS = re.compile(r"\b(?:[A-Z]\.\s?){1,4}(?:(?:van|de|der|den|ten|ter|'t)\s)*[A-Z][\w'’-]+")


class Found(NamedTuple):
    """A stretch of personal data: what it is and where it stands."""

    start: int
    end: int
    what: What


More = Callable[[str], Iterable[Found]]
"""What finds more in a text than can be known by the text alone."""


def find(text: str, more: More | None = None) -> list[Found]:
    """Return the personal data in `text`, in order, none over another; with what `more` finds in it.

    The text is searched as it stands and as it is read: without markup, entities and unseen signs.
    """
    found = [*_found(text), *(more(text) if more else ())]
    if bare.is_marked(text):
        said, places = bare.bare(text)
        inside = [*_found(said), *(more(said) if more else ())]
        found += [Found(places[one.start], places[one.end], one.what) for one in inside]
    return _merged(sorted(found)) if len(found) > 1 else found


def _found(text: str) -> Iterator[Found]:
    lowered = small(text)
    if letters.holds(lowered, contacts.MAIL_SIGNS):
        yield from (Found(*one) for one in contacts.mails(text))
    if contacts.NUMBER_SIGN.search(lowered):
        yield from (Found(*one) for one in contacts.numbers(text))
    if titled.SIGN.search(lowered):
        yield from (Found(*one, "name") for one in titled.find(text))
    if names.may_hold(text):
        yield from (Found(*one, "name") for one in names.find(text))


def _merged(found: list[Found]) -> list[Found]:
    """Return `found` with those that overlap made one."""
    merged = found[:1]
    for one in found[1:]:
        last = merged[-1]
        if one.start < last.end:
            merged[-1] = Found(last.start, max(last.end, one.end), last.what)
        else:
            merged.append(one)
    return merged


def suspects(texts: Iterable[str], words: Iterable[str] = (), digits: bool = False) -> list[str]:
    """Return those of `texts` that may hold personal data, by one look over all of them together.

    Every text in which `find` finds something is among them, and each that in small letters holds one of `words`,
    or, where that is asked, digits in a row.
    """
    listed = list(texts)
    owners = list(range(len(listed)))
    if bare.is_marked("".join(listed)):
        marked = [owner for owner in owners if bare.is_marked(listed[owner])]
        owners += marked
        listed += [bare.bare(listed[owner])[0] for owner in marked]
    together = "\0".join(listed)
    lowered = letters.lowered(together)
    places = [*names.may_hold(together), *letters.places(lowered, (*contacts.MAIL_SIGNS, *words))]
    for sign in (contacts.SOME_DIGITS if digits else contacts.NUMBER_SIGN, titled.SIGN):
        places += [match.start() for match in sign.finditer(lowered)]
    if not places:
        return []
    starts = list(accumulate((len(text) + 1 for text in listed), initial=0))
    hits = {owners[bisect_right(starts, place) - 1] for place in places}
    return [listed[hit] for hit in sorted(hits)]


def surnames(name: str) -> list[str]:
    """Return the words of a name by which a person is known elsewhere in a text: no initials, no "de", no portfolio.

    What stands behind a surname and "van" may be whom the person speaks for ("de heer Zwanepoel van Humanitas"): it is
    given with its "van", as a second surname would be written.
    """
    of = _SPEAKS_FOR.search(name)
    if of and small(of["who"]) not in GIVEN_NAMES:
        return [*surnames(name[: of.end("who")]), of["whom"]]
    words = re.findall(r"[^\W\d_][\w'’-]{2,}", name)
    return [word for word in words if word[0].isupper() and word.lower() not in _SMALL | NOT_NAMES]


_SPEAKS_FOR = re.compile(
    rf"(?<![^\W_])(?P<who>[{names.UPPER}][{names.LOWER}-]{{2,}})\s(?P<whom>van\s(?:de\s)?[{names.UPPER}][\w'’-]{{2,}})[\s.,]*$"
)


def is_person(text: str) -> bool:
    """Whether `text` looks like a person's name: "Jansen, A.B." or "A.B. de Vries"."""
    return bool(_SURNAME_FIRST.match(text.strip()) or _INITIALS.fullmatch(text.strip(" .,")))


_BARE_NAME = re.compile(
    rf"(?:(?:[Vv]an|[Dd]e[rn]?|[Tt]e[rn]?|[Ii]n|'t)\s){{0,3}}(?:IJ|[{names.UPPER}])[{names.LOWER}-]{{2,}}"
)


def may_be_person(name: str) -> bool:
    """Whether a name alone, where an owner stands, may as well be a person's: "Zwanepoel", "Van der Waard", "Sanne".

    A surname without a title or initials cannot be told from what an organisation calls itself ("Humanitas"): only
    what is surely an organisation, a role or a portfolio is told apart. Who reads the draft is to be asked.
    """
    said = name.strip(" .,:;")
    if not _BARE_NAME.fullmatch(said):
        return False
    word = said.rsplit(" ", 1)[-1]
    return not (small(word) in NOT_NAMES or names.ORGANISED.search(said) or names.GLUED.search(word))


def without(text: str) -> str:
    """Return a party or role with all personal data taken out: "S. Zwanepoel (GGD Waardland)" is "GGD Waardland"."""
    initials = (Found(*said.span(), "name") for said in _INITIALS.finditer(text))
    places = [(one.start, one.end) for one in _merged(sorted([*find(text), *initials]))]
    text = unnamed.party(text, places) if places else text
    text = _SALUTATION.sub("", text)
    return " ".join(_LEFT_OVER.sub("", text).split())


_LEFT_OVER = re.compile(r"\(\s*\)|(?<=\s),|[\s,;:/|-]+$")
"""Signs between which personal data stood."""
