"""One line for an element, as HTML: its number, its text as a link, and what is worth knowing beside it.

Pages show a thousand of these, so they are put together here rather than in a template.
"""

from __future__ import annotations

import uuid
from html import escape

from django.urls import reverse
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language

from ..diagram import Words
from ..figures import aim_words
from ..models import address_name
from ..network import Node


def tongue() -> str:
    """Return the attribute that says that a plan's own text is Dutch, on a page in another language."""
    return "" if get_language() == "nl" else ' lang="nl"'


class Own(str):
    """A plan's or document's own words, among what the page itself says: `{{ plan.title|own }}`."""

    __slots__ = ()


class Addresses:
    """The addresses of a plan's elements: as `models.element_address`, quick enough for a thousand."""

    def __init__(self, slug: str) -> None:
        self.base = f"{reverse('plan', args=[slug])}onderdelen/"

    def __call__(self, key: str, pk: uuid.UUID) -> str:
        """Return the address of the element with this key and identifier."""
        return f"{self.base}{address_name(key, pk)}/"


def word_of(words: Words, name: str) -> str:
    """Return the word for one of a kind (or "subgoal"), which tells whether it is the plan's own."""
    return as_own(words, name, words.pair(name)[0])


def heading_of(words: Words, name: str) -> str:
    """Return the word for many of a kind (or "subgoal"), which tells whether it is the plan's own."""
    return as_own(words, name, words.heading(name))


def as_own(words: Words, name: str, said: str) -> str:
    """Return what is said with the word for a kind, as the plan's own where that word is."""
    return Own(said) if words.is_own(name) else said


def short_name(node: Node) -> str:
    """Return the number of a node where it has one, otherwise its first words."""
    return node.number or (node.text if len(node.text) <= 40 else node.text[:40].rsplit(" ", 1)[0] + "…")


class Lines:
    """Writes lines for the elements of one plan, in the language of the page."""

    def __init__(self, slug: str) -> None:
        self.address = Addresses(slug)
        self.tongue = tongue()

    def link(self, node: Node) -> str:
        """Return number and text as a link."""
        number = f'<span class="nr">{escape(node.number)}</span> ' if node.number else ""
        return f'<a href="{self.address(node.key, node.pk)}"{self.tongue}>{number}{escape(node.text)}</a>'

    def link_short(self, node: Node) -> str:
        """Return the number alone where the node has one, otherwise its first words, as a link."""
        address, whole = self.address(node.key, node.pk), escape(node.name)
        return f'<a href="{address}" title="{whole}"{self.tongue}>{escape(short_name(node))}</a>'

    def aside(self, node: Node, owner: bool = True) -> str:
        """Return what stands small beside the link: year, the target's figures, owner."""
        parts = [f'<span class="year">{escape(node.year)}</span>'] if node.year else []
        if node.has_target and (aim := aim_words(node)):
            parts.append(f'<span class="aim">{escape(aim)}</span>')
        if owner and node.owner:
            parts.append(f'<span class="owner"{self.tongue}>{escape(node.owner)}</span>')
        return f' <span class="aside">{" ".join(parts)}</span>' if parts else ""


def kind_badge(kind: str, word: str) -> SafeString:
    """Return a kind's own word in the colour of the kind."""
    dutch = tongue() if isinstance(word, Own) else ""
    return mark_safe(f'<span class="badge badge--{kind}"{dutch}>{escape(word)}</span>')  # noqa: S308  # escaped here
