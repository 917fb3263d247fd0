"""One thing found, as it stands in the list: made without the template engine, for a document holds hundreds."""

from __future__ import annotations

from collections.abc import Mapping

from django.urls import reverse
from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from ..models import Review, ReviewItem
from ..queries import Alike
from .choice import Choice
from .rows import Block, Row

State = ReviewItem.State


class Cards:
    """Makes the list items of one review; what they all share is looked up once."""

    def __init__(
        self, review: Review, choice: Choice, token: str, alike: Mapping[int, Alike], paged: bool = False
    ) -> None:
        """Take the review, what the list shows, the token against forged forms, and what items are alike to.

        `paged`: one page of the document stands beside the list, so that another place is another address.
        """
        start = f"{review.get_absolute_url()}{choice.query}{'&' if choice.query else '?'}item="
        self.beside = escape(start) if paged else ""
        self.open = review.state == Review.State.OPEN
        self.query, self.alike = escape(choice.query), alike
        self.item = reverse("review-item", args=[review.pk, 0]).removesuffix("0/")
        self.block = reverse("review-point", args=[review.pk, 0]).removesuffix("0/")
        self.hidden = f'<input type="hidden" name="csrfmiddlewaretoken" value="{escape(token)}">{choice.fields}'
        self.form = f'<form class="found__actions" method="post" action="{reverse("review-judge", args=[review.pk])}">'
        self.place = escape(_("Toon in document"))
        self.said = {
            State.ACCEPTED.value: self._state("✓", _("overgenomen")),
            State.CORRECTED.value: self._state("✎", _("verbeterd")),
            State.REJECTED.value: self._state("✕", _("afgewezen")),
            State.OPEN.value: "",
        }
        self.unsure = escape(_("Twijfel:"))
        self.was, self.owner, self.up = escape(_("Gelezen als:")), escape(_("eigenaar:")), escape(_("Draagt bij aan"))
        self.accept = _button("found__button is-accept", State.ACCEPTED, _("Neem over"))
        self.reject = _button("found__button", State.REJECTED, _("Wijs af"))
        self.reopen = _button("link-button", State.OPEN, _("Zet terug"))
        self.correct, self.parts, self.join = escape(_("Verbeter")), escape(_("Splits")), escape(_("Voeg samen"))
        self.like, self.is_same, self.loose = escape(_("Lijkt op")), escape(_("Is hetzelfde")), escape(_("Maak los"))
        self.same, self.within, self.say = escape(_("Hetzelfde als")), escape(_("in")), escape(_("Zeg wat dit is"))
        self.more = escape(_("Hier staat meer"))
        self.unread, self.sure = escape(_("niet gelezen")), escape(_("gelijkenis"))

    @staticmethod
    def _state(sign: str, word: str) -> str:
        return f' <span class="found__state"><span aria-hidden="true">{sign}</span> {escape(word)}</span>'

    def card(self, row: Row) -> SafeString:
        """Return the list item of one thing."""
        doubt = ' data-doubt=""' if row.unsure else ""
        parts = [
            f'<li class="found" id="i{row.order}" data-order="{row.order}" data-state="{row.state}"{doubt} '
            'tabindex="-1">'
            f'<div class="found__head"><span class="badge badge--{escape(row.kind)}">{escape(row.word)}</span>',
            self.said[row.state],
            self._more(row) + self._place(str(row.order)) if row.placed else "",
            '</div><p class="found__text" lang="nl">',
            f'<span class="found__number">{escape(row.number)}</span> ' if row.number else "",
            f"{escape(row.text)}</p>",
            self._doubt(row),
            f'<p class="found__was" lang="nl">{self.was} <del>{escape(row.was)}</del></p>' if row.was else "",
            self._detail(row),
            self._parents(row),
            self._alike(row),
            self._actions(row) if self.open else "",
            "</li>",
        ]
        return mark_safe("".join(parts))  # noqa: S308  all that comes from a document was escaped

    def unread_card(self, block: Block) -> SafeString:
        """Return the list item of a passage that was not read."""
        name = f"u{block.number}"
        address = f"{self.block}{block.number}/{self.query}#i{name}"
        say = f'<a class="found__button" href="{address}" data-edit>{self.say}</a>' if self.open else ""
        return mark_safe(  # noqa: S308  the document's text was escaped
            f'<li class="found found--unread" id="i{name}" data-order="{name}" data-state="unread" tabindex="-1">'
            f'<div class="found__head"><span class="badge">{self.unread}</span> {escape(block.where)}'
            f"{self._place(name)}</div>"
            f'<p class="found__text" lang="nl">{escape(block.text)}</p><p class="found__actions">{say}</p></li>'
        )

    def _more(self, row: Row) -> str:
        """Return the way to say what else stands where this stands."""
        if not self.open:
            return ""
        until = f"{'&amp;' if self.query else '?'}tot={row.until}" if row.until > row.place else ""
        address = f"{self.block}{row.place}/{self.query}{until}#iu{row.place}"
        how = 'class="found__more" hx-target="closest li" hx-swap="afterend" data-more'
        return f'<a {how} href="{address}">{self.more}</a>'

    def _place(self, name: str) -> str:
        before = f"{self.beside}{name}" if self.beside else ""
        return f'<a class="found__place" href="{before}#m{name}">{self.place}</a>'

    def _doubt(self, row: Row) -> str:
        if not row.unsure:
            return ""
        return f'<p class="found__doubt"><strong>{self.unsure}</strong> {escape(" ".join(row.doubt.reasons))}</p>'

    def _detail(self, row: Row) -> str:
        owner = f"{self.owner} {escape(row.owner)}" if row.owner else ""
        text = " · ".join(part for part in (str(escape(row.detail)), owner) if part)
        return f'<p class="found__detail">{text}</p>' if text else ""

    def _parents(self, row: Row) -> str:
        if not row.parents:
            return ""
        links = ", ".join(f'<a href="#i{order}">{escape(name)}</a>' for order, name in row.parents)
        return f'<p class="found__parents">{self.up} {links}</p>'

    def _alike(self, row: Row) -> str:
        """Return what this is most like, or was said to be the same as, with the way to say so or take it back."""
        alike = self.alike.get(row.order)
        if alike is None:
            return ""
        link = f'<a href="{escape(alike.address)}" hx-boost="false" lang="nl">{escape(alike.text)}</a>'
        text = f"{self.same if alike.chosen else self.like} {link} {self.within} <span>{escape(alike.plan)}</span>"
        score = "" if alike.score is None else f'<span class="found__score">{alike.score:.0%} {self.sure}</span>'
        if not self.open:
            return f'<p class="found__alike">{text}</p>' if alike.chosen else ""
        value, word = ("", self.loose) if alike.chosen else (str(alike.pk), self.is_same)
        button = f'<button class="link-button" name="onderdeel" value="{value}" type="submit" data-same>{word}</button>'
        return (
            f'<form class="found__alike" method="post" action="{self.item}{row.order}/hetzelfde/">{self.hidden}'
            f"<p>{text} {score}</p>{button}</form>"
        )

    def _actions(self, row: Row) -> str:
        which = f'{self.form}{self.hidden}<input type="hidden" name="onderdelen" value="{row.order}">'
        more = self._reshape(row) if row.section == "elements" else ""
        if not row.judged:
            return f"{which}{self.accept}{self._edit(row, 'found__button')}{self.reject}{more}</form>"
        edit = "" if row.state == State.REJECTED else self._edit(row, "found__link") + more
        return f"{which}{self.reopen}{edit}</form>"

    def _edit(self, row: Row, look: str) -> str:
        address = f"{self.item}{row.order}/{self.query}#i{row.order}"
        return f'<a class="{look}" href="{address}" data-edit>{self.correct}</a>'

    def _reshape(self, row: Row) -> str:
        ways = (("splits", self.parts, "data-split"), ("samen", self.join, "data-merge"))
        return "".join(
            f'<a class="found__link" href="{self.item}{row.order}/{way}/{self.query}#i{row.order}" {mark}>{word}</a>'
            for way, word, mark in ways
        )


def _button(look: str, state: State, text: str) -> str:
    return f'<button class="{look}" name="oordeel" value="{state.value}" type="submit">{escape(text)}</button>'
