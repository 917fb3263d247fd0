"""One thing found, as it stands in the list: made without the template engine, for a document holds hundreds."""

from __future__ import annotations

from django.urls import reverse
from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from .models import Review, ReviewItem
from .rows import Row

State = ReviewItem.State


class Cards:
    """Makes the list items of one review; what they all share is looked up once."""

    def __init__(self, review: Review, shown: str, token: str) -> None:
        """Take the review, what the list is narrowed to, and the token against forged forms."""
        self.open = review.state == Review.State.OPEN
        self.query = "" if shown == "alles" else f"?toon={shown}"
        judge = reverse("review-judge", args=[review.pk])
        self.item = reverse("review-item", args=[review.pk, 0]).removesuffix("0/")
        keep = f'<input type="hidden" name="toon" value="{escape(shown)}">' if self.query else ""
        self.form = (
            f'<form class="found__actions" method="post" action="{judge}">'
            f'<input type="hidden" name="csrfmiddlewaretoken" value="{escape(token)}">{keep}'
        )
        self.unsure = f' <span class="found__unsure">{escape(_("onzeker"))}</span>'
        self.place = escape(_("Toon in document"))
        self.said = {
            State.ACCEPTED.value: self._state("✓", _("overgenomen")),
            State.CORRECTED.value: self._state("✎", _("verbeterd")),
            State.REJECTED.value: self._state("✕", _("afgewezen")),
            State.OPEN.value: "",
        }
        self.was, self.owner, self.up = escape(_("Gelezen als:")), escape(_("eigenaar:")), escape(_("Draagt bij aan"))
        self.accept = _button("found__button is-accept", State.ACCEPTED, _("Neem over"))
        self.reject = _button("found__button", State.REJECTED, _("Wijs af"))
        self.undo = _button("link-button", State.OPEN, _("Zet terug"))
        self.correct = escape(_("Verbeter"))

    @staticmethod
    def _state(sign: str, word: str) -> str:
        return f' <span class="found__state"><span aria-hidden="true">{sign}</span> {escape(word)}</span>'

    def card(self, row: Row) -> SafeString:
        """Return the list item of one thing."""
        parts = [
            f'<li class="found" id="i{row.order}" data-order="{row.order}" data-state="{row.state}" tabindex="-1">'
            f'<div class="found__head"><span class="badge badge--{escape(row.kind)}">{escape(row.word)}</span>',
            self.unsure if row.unsure else "",
            self.said[row.state],
            f'<a class="found__place" href="#m{row.order}">{self.place}</a>' if row.placed else "",
            '</div><p class="found__text" lang="nl">',
            f'<span class="found__number">{escape(row.number)}</span> ' if row.number else "",
            f"{escape(row.text)}</p>",
            f'<p class="found__was" lang="nl">{self.was} <del>{escape(row.was)}</del></p>' if row.was else "",
            self._detail(row),
            self._parents(row),
            self._actions(row) if self.open else "",
            "</li>",
        ]
        return mark_safe("".join(parts))  # noqa: S308  all that comes from a document was escaped

    def _detail(self, row: Row) -> str:
        owner = f"{self.owner} {escape(row.owner)}" if row.owner else ""
        text = " · ".join(part for part in (str(escape(row.detail)), owner) if part)
        return f'<p class="found__detail">{text}</p>' if text else ""

    def _parents(self, row: Row) -> str:
        if not row.parents:
            return ""
        links = ", ".join(f'<a href="#i{order}">{escape(name)}</a>' for order, name in row.parents)
        return f'<p class="found__parents">{self.up} {links}</p>'

    def _actions(self, row: Row) -> str:
        which = f'{self.form}<input type="hidden" name="onderdelen" value="{row.order}">'
        if not row.judged:
            return f"{which}{self.accept}{self._edit(row, 'found__button')}{self.reject}</form>"
        edit = "" if row.state == State.REJECTED else self._edit(row, "found__link")
        return f"{which}{self.undo}{edit}</form>"

    def _edit(self, row: Row, look: str) -> str:
        address = f"{self.item}{row.order}/{self.query}#i{row.order}"
        return f'<a class="{look}" href="{address}" data-edit>{self.correct}</a>'


def _button(look: str, state: State, text: str) -> str:
    return f'<button class="{look}" name="oordeel" value="{state.value}" type="submit">{escape(text)}</button>'
