"""Where personal data stands in a document, for its reviewer to see: places and kinds, never the data itself."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from django.utils.translation import ngettext

from doelnet.reading.blocks import Passage, Stream
from doelnet.reading.dutch import personal
from doelnet.reading.forms.desk.privacy import Gate, said


class Withheld(NamedTuple):
    """A stretch of personal data that was kept out of what was read."""

    passage: int
    what: str
    place: str
    shown: str


def stretches(stream: Stream) -> list[tuple[int, int, int, str]]:
    """Return where personal data stands: passage, start, end, and what it is, as `Review.personal` keeps it.

    Names that are known from elsewhere in the document are found too, as `privacy.Gate` does.
    """
    gate = Gate(said(stream))
    found: list[tuple[int, int, int, str]] = []
    for passage in stream.passages():
        kinds = {(one.start, one.end): one.what for one in personal.find(passage.text)}
        until = 0
        for start, end in gate.stretches(passage.text):
            if start >= until:
                found.append((passage.number, start, end, kinds.get((start, end), "name")))
                until = end
    return found


def masked(text: str, start: int, end: int) -> str:
    """Return a stretch as a reviewer sees it: the first character of what is long enough, and dots for the rest."""
    said = text[start:end]
    return (said[:1] if len(said) > 3 else "") + "•" * 5


def withheld(stream: Stream, places: Iterable[list[object]]) -> list[Withheld]:
    """Return what was kept out, in the document's order, masked."""
    passages = {passage.number: passage for passage in stream.passages()}
    found = []
    for number, start, end, what in places:
        passage = passages.get(int(str(number)))
        if passage is not None:
            shown = masked(passage.text, int(str(start)), int(str(end)))
            found.append(Withheld(passage.number, str(what), place_of(passage), shown))
    return found


def place_of(passage: Passage) -> str:
    """Return where a passage stands: "pagina 3", "regel 12", or nothing where the document has neither."""
    from django.utils.translation import gettext as _

    if passage.page is not None:
        return _("pagina {n}").format(n=passage.page)
    return _("regel {n}").format(n=passage.line) if passage.line is not None else ""


def counted(found: Iterable[Withheld]) -> list[str]:
    """Return how many there are of each kind, in words."""
    counts = Counter(one.what for one in found)
    said = {
        "name": ngettext("{n} naam", "{n} namen", counts["name"]),
        "e-mail": ngettext("{n} e-mailadres", "{n} e-mailadressen", counts["e-mail"]),
        "phone": ngettext("{n} telefoonnummer", "{n} telefoonnummers", counts["phone"]),
        "bsn": ngettext("{n} burgerservicenummer", "{n} burgerservicenummers", counts["bsn"]),
    }
    return [words.format(n=counts[what]) for what, words in said.items() if counts[what]]
