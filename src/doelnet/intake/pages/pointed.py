"""What somebody points at, as its form shows it: the words, what they may be, and what the reader makes of them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Any
from urllib.parse import urlencode

from django.http import Http404, HttpRequest
from django.urls import reverse
from django.utils.translation import gettext as _

from doelnet.plans.mention_words import ONE
from doelnet.plans.models import Kind
from doelnet.plans.pages.forms import Above
from doelnet.plans.saying import date_words, money_text
from doelnet.plans.words import USUAL
from doelnet.reading.blocks import Heading, Passage
from doelnet.reading.forms.desk.privacy import Gate, said

from ..models import ReviewItem
from ..personal import place_of
from ..pointing.around import Around, around
from ..pointing.understanding import Hint, Offer, lines_of, offers, told
from ..services import MOST
from .choice import Choice
from .render import Mark
from .rows import Found, name_of, words_of

SORTS = (
    "theme", "goal", "target", "effort", "result", "benefit", "capability", "money", "milestones", "measurements",
    "decisions", "groups", "parties", "references",
)  # fmt: skip
"""All that a stretch can be, in the order in which it is asked."""
LISTED = frozenset({*Kind.values, "parties", "references", "milestones"})
"""What may stand several times in one passage, as the points of a list."""
OFFERED, SHORT = 8, 48
ABOVE = {
    "goal": ("theme",), "target": ("goal",), "effort": ("target", "goal", "capability"), "result": ("effort",),
    "benefit": ("goal",), "capability": ("benefit",),
}  # fmt: skip
"""What a kind may contribute to, when something of that kind stands right above it."""


@dataclass
class Asked:
    """A stretch of the document, and what it is said to be ("" where the reader is to guess)."""

    found: Found
    choice: Choice
    first: int
    last: int
    start: int = 0
    end: int | None = None
    sort: str = ""
    lined: bool = True
    typed: str = ""

    @classmethod
    def of(cls, request: HttpRequest, found: Found, passage: int) -> Asked:
        """Return what an address asks: `?tot=9.44` up to where, `van=12` from where, `wat=money` what it is.

        Raises Http404 where there is no such passage.
        """
        numbers = {one.number: len(one.text) for one in found.stream.passages()}
        if passage not in numbers:
            raise Http404(passage)
        until, _dot, end = request.GET.get("tot", "").partition(".")
        last = int(until) if _is_number(until) else passage
        last = last if passage <= last < passage + MOST and last in numbers else passage
        start = request.GET.get("van", "")
        sort = request.POST.get("wat") or request.GET.get("wat") or ""
        asked = cls(found, Choice.of(request), passage, last, sort=sort if sort in SORTS else "")
        texts = {one.number: one.text for one in asked.passages}
        asked.start = _edge(texts[passage], int(start), -1) if _is_number(start) else 0
        asked.end = _edge(texts[last], int(end), 1) if _is_number(end) else None
        asked.lined, asked.typed = request.GET.get("regels") != "0", request.GET.get(f"u{passage}-text", "")
        return asked.guessed() if not asked.sort else asked

    @property
    def name(self) -> str:
        """Return its name in the list."""
        return f"u{self.first}"

    @property
    def passages(self) -> list[Passage]:
        """Return the passages that it takes up."""
        return [passage for passage in self.found.stream.passages() if self.first <= passage.number <= self.last]

    @cached_property
    def items(self) -> list[ReviewItem]:
        """Return what was found in these passages."""
        return [
            item for item in self.found.items
            if item.first is not None and item.last is not None and item.state != ReviewItem.State.MERGED
            and item.first <= self.last and self.first <= item.last
        ]  # fmt: skip

    @cached_property
    def about(self) -> Around:
        """Return what stands around it."""
        return around(self.found.stream, self.first)

    @cached_property
    def hint(self) -> Hint:
        """Return what the document says of itself."""
        return Hint.of(self.found.review.head)

    @cached_property
    def offers(self) -> list[Offer]:
        """Return what the reader sees in it and its row of a table, without what is in the list already."""
        seen = {item for one in self._near() for item in _known(one)}
        here = [offer for passage in [*self.passages, *self.about.row] for offer in offers(passage, self.hint)]
        papers = {item.data["title"] for item in self.found.items if item.section == "references"}
        new = [offer for offer in here if (offer.what, offer.passage, offer.said) not in seen]
        return [offer for offer in new if offer.what != "references" or offer.said not in papers][:OFFERED]

    def _near(self) -> list[ReviewItem]:
        numbers = {passage.number for passage in [*self.passages, *self.about.row]}
        return [item for item in self.found.items if item.first in numbers]

    def guessed(self) -> Asked:
        """Return it with what it most likely is: of what was read something that was missed, else what came last.

        Who points at several passages means all of them.
        """
        of_own = [offer for offer in self.offers if self.first <= offer.passage <= self.last]
        if self.items and of_own and self.end is None and self.first == self.last:
            offer = of_own[0]
            self.first = self.last = offer.passage
            self.start, self.end, self.sort = offer.start, offer.end, offer.what
            self.__dict__.pop("about", None)
            return self
        pointed = [item for item in self.found.items if item.origin == ReviewItem.Origin.POINTED]
        usual = (pointed[-1].data.get("kind") or pointed[-1].section) if pointed else "effort"
        inside = offers(Passage(text=self.words, number=self.first), self.hint) if self.end is not None else []
        sure = inside[0].what if inside else next((offer.what for offer in of_own if offer.what == "target"), None)
        bare = self.about.in_table and "amount" in told("money", self.words, self.about, self.hint)
        self.sort = sure or ("money" if bare else usual)
        return self

    @property
    def words(self) -> str:
        """Return its words, a line for each passage."""
        return "\n".join(filter(None, (text.strip() for _number, text in self._cuts())))

    def _cuts(self) -> Iterable[tuple[int, str]]:
        for passage in self.passages:
            start = self.start if passage.number == self.first else 0
            yield passage.number, passage.text[start : self.end if passage.number == self.last else None]

    @cached_property
    def lines(self) -> list[str]:
        """Return the words as the form shows them first, a thing on each line, without personal data.

        What was typed before another sort was chosen stays, unless it was the whole.
        """
        whole = " ".join(self.typed.split()) == " ".join(self.words.split())
        if self.typed.strip() and not whole:
            return [line.strip() for line in self.typed.splitlines() if line.strip()]
        gate = Gate(said(self.found.stream))
        texts = [gate.cut(text).strip() for text in self.words.split("\n")] if self.words else []
        if self.lined and len(texts) == 1 and self.sort in LISTED:
            texts = lines_of(self.sort, texts[0])
        return [text for text in texts if text]

    @property
    def in_parts(self) -> int:
        """Return in how many parts the words of one passage can be parted, 1 where they cannot."""
        one = self.first == self.last and self.sort in LISTED
        return len(lines_of(self.sort, self.words)) if one and self.words else 1

    @property
    def mark(self) -> Mark:
        """Return its place."""
        ends = {passage.number: len(passage.text) for passage in self.passages}
        end = ends[self.last] if self.end is None else min(self.end, ends[self.last])
        return Mark(self.first, self.start, self.last, end, self.name, "", "pointed")

    @property
    def where(self) -> str:
        """Return where it stands: "pagina 3"."""
        return place_of(self.passages[0])

    def address(self, **changes: Any) -> str:
        """Return the address of its form, with changes: `first`, and what the address holds behind it."""
        first = changes.pop("first", self.first)
        until = f"{self.last}" if self.end is None else f"{self.last}.{self.end}"
        asked = {"van": self.start or None, "tot": None if until == f"{first}" else until, "wat": self.sort}
        asked |= {"regels": None if self.lined else "0"} | changes
        pairs = [*self.choice.parts, *((name, value) for name, value in asked.items() if value is not None)]
        return f"{reverse('review-point', args=[self.found.review.pk, first])}?{urlencode(pairs)}"

    @property
    def closed_address(self) -> str:
        """Return the address that gives what stands here when the form is closed again."""
        return self.address(**{"toon-alleen": "1"})

    def offer_links(self) -> list[tuple[str, str, bool]]:
        """Return what the reader sees in it: its words, its address, and whether it is the one that is shown."""
        return [
            (
                _offer_words(offer),
                self.address(
                    first=offer.passage, van=offer.start, tot=f"{offer.passage}.{offer.end}", wat=offer.what
                ),
                (offer.what, offer.passage, offer.start, offer.end) == (self.sort, self.first, self.start, self.end),
            )
            for offer in self.offers
        ]  # fmt: skip

    def sort_links(self) -> list[tuple[str, str, bool]]:
        """Return all that it can be: in words, the address, and whether that is what is shown."""
        words = USUAL | words_of(self.found.items)
        names = {kind: words[kind][0] for kind in Kind.values} | {name: str(word) for name, word in ONE.items()}
        here = self.found.items
        kinds = {item.data.get("kind") for item in here} | {"theme", "goal", "target", "effort", "result", self.sort}
        shown = [sort for sort in SORTS if sort in kinds or sort not in Kind.values]
        for sort in [sort for sort in Kind.values if list(names.values()).count(names[sort]) > 1]:
            names[sort] = f"{names[sort]} ({Kind(sort).label})"
        return [(names[sort], self.address(wat=sort), sort == self.sort) for sort in shown]

    def more_links(self) -> list[tuple[str, str]]:
        """Return how it can be made larger or parted otherwise: in words, and the address."""
        links = []
        listed = [passage.number for passage in self.about.listed]
        if listed and (self.first, self.last) != (listed[0], listed[-1]):
            whole = {"first": listed[0], "van": None, "tot": listed[-1], "regels": None}
            links.append((_("Neem de hele lijst ({n})").format(n=len(listed)), self.address(**whole)))
        after = next((p.number for p in self.found.stream.passages() if p.number > self.last and p.text.strip()), None)
        if after is not None and after < self.first + MOST:
            links.append((_("Neem het volgende stuk mee"), self.address(tot=after)))
        if self.last > self.first or self.start or self.end is not None:
            text = _("Neem alleen het eerste stuk") if self.last > self.first else _("Neem alles uit dit stuk")
            links.append((text, self.address(van=None, tot=None)))
        if self.in_parts > 1:
            one = len(self.lines) > 1
            text = _("Zet op één regel") if one else _("Splits in {n} regels").format(n=self.in_parts)
            links.append((text, self.address(regels="0" if one else None)))
        return links

    def parents(self) -> list[Above]:
        """Return what it may contribute to: what stands before it, the nearest first, then the rest."""
        places = {row.order: row.place for row in self.found.rows}
        elements = sorted(self.found.elements, key=lambda item: _behind(self.first - places[item.order]))
        return [Above(item.key, name_of(item), item.data["kind"]) for item in elements]

    def likely_parent(self) -> str:
        """Return what it most likely contributes to: as the one like it before it under the same heading does."""
        headings = [b.passage.number for b in self.found.stream.blocks if isinstance(b, Heading)]
        since = max((number for number in headings if number <= self.first), default=0)
        before = [i for i in self.found.elements if i.first is not None and since <= i.first <= self.first]
        for item in sorted(before, key=lambda item: -(item.first or 0)):
            if item.data["kind"] == self.sort and item.data["parents"]:
                return str(item.data["parents"][0])
            if item.data["kind"] in ABOVE.get(self.sort, ()):
                return item.key
        return ""


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) < 9


def _edge(text: str, at: int, by: int) -> int:
    """Return the edge of the word or figure in which a place stands: the one before it, or behind it."""
    at = min(at, len(text))
    while 0 < at < len(text) and not (text[at - 1].isspace() or text[at].isspace()):
        if not (text[at - 1].isalnum() and text[at].isalnum()) and not text[at - 1 : at + 2].strip(".,").isdigit():
            break
        at += by
    return at


def _behind(steps: int) -> tuple[bool, int]:
    return steps < 0, abs(steps)


def _known(item: ReviewItem) -> list[tuple[str, int | None, str]]:
    """Return what the reader would offer of a thing that is in the list: it is not offered again."""
    data = item.data
    target = data.get("target") or {}
    said = [data.get("amount"), data.get("date"), data.get("value"), target.get("value")]
    sorts = {item.section, data.get("kind"), *({"measurements", "target"} if target else ())}
    texts = [str(value) for value in said if value is not None]
    shown = [*texts, *(f"{text}%" for text in texts), *(f"{text} procent" for text in texts)]
    return [(str(sort), item.first, text) for sort in sorts for text in shown]


def _offer_words(offer: Offer) -> str:
    name = str(ONE.get(offer.what) or USUAL["target"][0])
    said = {"money": money_text, "milestones": date_words}.get(offer.what, str)(offer.said)
    return f"{name}: {said if len(said) < SHORT else said[: SHORT - 1].rstrip() + '…'}"
