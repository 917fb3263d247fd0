"""Where something stands in its document: in words, and as an address that opens it there."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from ..models import Quote


@dataclass(frozen=True)
class Standing:
    """A place in a document: what it is called ("pagina 12"), its address where the person may open it, its words."""

    label: str
    address: str
    quote: str


def standing(place: tuple[Any, ...] | None, visible: Container[Any]) -> Standing | None:
    """Return the place of a node or mention (`network.Place`); with an address where its document is in `visible`."""
    if place is None:
        return None
    line, page, text, document, first, start, last, end = place
    quote = Quote(document_id=document, line=line, page=page, text=text, first=first, start=start, last=last, end=end)
    return standing_of(quote, document is not None and document in visible)


def standing_of(quote: Quote, visible: bool) -> Standing:
    """Return the place of a quote; with an address where the person may see its document."""
    label = ""
    if quote.page:
        label = _("pagina {n}").format(n=quote.page)
    elif quote.line:
        label = _("regel {n}").format(n=quote.line)
    return Standing(label, quote.get_absolute_url() if visible else "", quote.text or "")
