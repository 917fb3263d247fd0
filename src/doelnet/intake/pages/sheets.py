"""A document's page as an image, with the place of what is asked for on it; as text for who rather reads that."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any, NamedTuple
from urllib.parse import urlencode

from django.http import FileResponse, Http404, HttpRequest
from django.http.response import HttpResponseBase
from django.urls import reverse
from django.utils.cache import get_conditional_response
from django.views.decorators.http import require_safe

from doelnet.plans.models import SourceDocument
from doelnet.reading.blocks import Passage, Stream

from .. import images, queries
from ..images_child import SIDE
from ..places import Box, Layer, Stretch, frames, pages_of, sweep
from .render import Mark

ZOOMS = (100, 150, 200)
WHOLE = 0.9
"""The part of a stretch that stands on a page from which it counts as all of it: a sign may go missing."""

PANE = "page-pane"
TEXT, PAGE = "tekst", "pagina"


@dataclass
class Place:
    """Something that stands on the page: `id` can be jumped to, `key` is the item it belongs to."""

    key: str
    id: str
    chosen: bool
    state: str
    boxes: list[Box]
    frames: list[Box]


class Way(NamedTuple):
    """A passage on the page that leads to where one says what it is."""

    address: str
    text: str
    frames: list[Box]


@dataclass
class Pane:
    """One page of a document, as it is shown."""

    document: SourceDocument
    number: int
    pages: int
    height: int
    zoom: int
    link: Callable[..., str]
    address: str = ""
    places: list[Place] = field(default_factory=list)
    ways: list[Way] = field(default_factory=list)
    quote: str = ""
    goes_on: bool = False
    began: bool = False

    side = SIDE
    width = images.WIDTHS[1]

    @property
    def sources(self) -> tuple[str, str]:
        """Return the addresses of the image for a usual screen and for a sharp one (or one who looks closer)."""
        return image_address(self.document, self.number, 1), image_address(self.document, self.number, 2)

    @property
    def previous(self) -> str:
        """Return the address of the page before."""
        return self.link(pagina=self.number - 1, zoom=self.zoom) if self.number > 1 else ""

    @property
    def next(self) -> str:
        """Return the address of the next page."""
        return self.link(pagina=self.number + 1, zoom=self.zoom) if self.number < self.pages else ""

    @property
    def zooms(self) -> list[tuple[int, str]]:
        """Return how large the page can be shown, and where."""
        return [(zoom, self.link(pagina=self.number, zoom=zoom)) for zoom in ZOOMS]

    @property
    def chosen(self) -> bool:
        """Whether what is asked for stands on this page."""
        return any(place.chosen for place in self.places)


def image_address(document: SourceDocument, number: int, scale: int) -> str:
    """Return the address of the image of a page."""
    return reverse("document-page-image", args=[document.pk, number, scale])


def numbered(document: SourceDocument, passages: list[Passage]) -> dict[int, int]:
    """Return passage number → page; Word knows no pages, so its passages are looked up in the converted ones."""
    if document.format == "pdf":
        return {passage.number: passage.page for passage in passages if passage.page is not None}
    return pages_of(passages, images.texts(document))


def page_pane(
    asked: dict[str, str], document: SourceDocument, stream: Stream, marks: Iterable[Mark], chosen: Mark | None,
    link: Callable[..., str], name: str, lead: Callable[[int], str] | None = None,
) -> Pane | None:  # fmt: skip
    """Return the page that is asked for: by its number, or the one on which the chosen stretch begins.

    None where the page cannot be drawn: the text is shown then. `name` is the id of the chosen place, `lead` gives the
    address that each passage leads to, where it does.
    """
    if not images.is_ready(document):
        return None
    passages = list(stream.passages())
    pages = numbered(document, passages)
    last = (document.pages or 1) if document.format == "pdf" else max(len(images.texts(document)), 1)
    number = _number(asked.get("pagina", "")) or (pages.get(chosen.first, 1) if chosen else 1)
    number = min(number, last)
    layer = images.layer(document, number)
    if layer is None:
        return None
    zoom = _number(asked.get("zoom", ""))
    pane = Pane(
        document, number, last, round(images.WIDTHS[1] * min(layer.ratio, 4)), zoom if zoom in ZOOMS else 100, link
    )
    found = sweep(layer, [passage for passage in passages if pages.get(passage.number) == number])
    for mark in marks:
        if pages.get(mark.first, -9) <= number <= pages.get(mark.last, -9):
            boxes = layer.boxes(_stretches(layer, mark, passages, pages, number, found))
            if boxes and mark != chosen:
                around = frames(boxes, layer.ratio)
                pane.places.append(Place(mark.key, f"m{mark.key}", False, mark.state, boxes, around))
    if chosen is not None:
        _choose(pane, layer, chosen, passages, pages, found, name)
    if lead is not None:
        pane.ways = [
            Way(lead(number), passages[number].text, frames(layer.boxes(found[number]), layer.ratio))
            for number in found
        ]
    return pane


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 6 else 0


def _cuts(mark: Mark, passages: list[Passage]) -> list[tuple[Passage, str]]:
    """Return the parts of a stretch: its passages, and what of the text of each belongs to it."""
    parts = []
    for passage in passages[mark.first : mark.last + 1]:
        start = mark.start if passage.number == mark.first else 0
        end = mark.end if passage.number == mark.last else len(passage.text)
        parts.append((passage, passage.text[start:end]))
    return parts


def _stretches(
    layer: Layer, mark: Mark, passages: list[Passage], pages: dict[int, int], number: int,
    found: dict[int, list[Stretch]],
) -> list[Stretch]:  # fmt: skip
    """Return where the parts of a mark stand on this page; a part of the page before may go on here."""
    stretches: list[Stretch] = []
    for passage, text in _cuts(mark, passages):
        page = pages.get(passage.number)
        if page == number and passage.number in found:
            stretches += layer.find(text, found[passage.number][0][0])
        elif page is not None and number - 1 <= page <= number:
            stretches += layer.find(text, stretches[-1][1] if stretches else 0)
    return stretches


def _choose(
    pane: Pane, layer: Layer, chosen: Mark, passages: list[Passage], pages: dict[int, int],
    found: dict[int, list[Stretch]], name: str,
) -> None:  # fmt: skip
    """Mark what is asked for, say its words, and say where it goes on when a page ends in it."""
    parts = _cuts(chosen, passages)
    pane.quote = " ".join(text for _passage, text in parts)
    first, last = pages.get(chosen.first, 0), pages.get(chosen.last, 0)
    if not first <= pane.number <= last + 1:
        return
    stretches = _stretches(layer, chosen, passages, pages, pane.number, found)
    boxes = layer.boxes(stretches)
    if not boxes:
        return
    pane.places.append(Place(chosen.key, name, True, chosen.state, boxes, frames(boxes, layer.ratio)))
    letters = sum(end - begin for begin, end in stretches)
    whole = sum(sum(map(str.isalnum, text)) for _passage, text in parts)
    if letters < WHOLE * whole:
        pane.began = pane.number > first
        pane.goes_on = not pane.began and pane.number < pane.pages


def views_of(request: HttpRequest, document: SourceDocument, link: Callable[..., str]) -> dict[str, Any]:
    """Return how the document can be looked at: which view is asked for, and what keeps the other from being shown."""
    drawn = images.can_be_drawn(document)
    under_way = drawn and not images.is_ready(document) and images.prepare(document)
    return {
        "drawn": drawn and images.is_ready(document), "under_way": under_way,
        "text": request.GET.get("weergave") == TEXT, "as_text": link(weergave=TEXT), "as_page": link(weergave=PAGE),
        "no_office": document.format in images.CONVERTED and not drawn,
    }  # fmt: skip


def document_context(
    request: HttpRequest, document: SourceDocument, stream: Stream, stretch: Mark | None
) -> dict[str, Any]:
    """Return the page and the views of a document's own page; `pane` is None where its text is to be shown."""
    kept = {name: request.GET[name] for name in ("van", "tot") if stretch and name in request.GET}
    anchor = f"#p{stretch.first}" if stretch else ""

    def link(**more: Any) -> str:
        query = urlencode(kept | {name: value for name, value in more.items() if (name, value) != ("zoom", 100)})
        return f"{document.get_absolute_url()}{'?' if query else ''}{query}{anchor}"

    views = views_of(request, document, link)
    pane = None
    if views["drawn"] and not views["text"]:
        pane = page_pane(
            request.GET.dict(), document, stream, [], stretch, link, f"p{stretch.first}" if stretch else ""
        )
    return {"pane": pane, "views": views, "pane_id": PANE}


def wants_pane(request: HttpRequest) -> bool:
    """Whether our script asks for the page alone."""
    return request.headers.get("HX-Target") == PANE


@require_safe
def page_image(request: HttpRequest, pk: uuid.UUID, number: int, scale: int) -> HttpResponseBase:
    """Give the image of a page to who may open the document, and to nobody else.

    What everybody may see a browser may keep for an hour; of the rest it asks each time whether it still may.
    """
    document = queries.document_for(request.user, pk)
    known = document.pages if document.format == "pdf" else None
    if scale not in images.WIDTHS or number < 1 or (known and number > known):
        raise Http404(number)
    path = images.image(document, number, scale) if images.is_ready(document) else None
    if path is None:
        raise Http404(number)
    etag = f'"{document.sha256[:32]}-{number}-{scale}"'
    response: HttpResponseBase | None = get_conditional_response(request, etag=etag)
    if response is None:
        response = FileResponse(path.open("rb"), content_type="image/webp")
    response["ETag"] = etag
    response["Cache-Control"] = "public, max-age=3600" if _is_public(document) else "private, no-cache"
    response["X-Content-Type-Options"] = "nosniff"
    response["Content-Security-Policy"] = "default-src 'none'"
    return response


def _is_public(document: SourceDocument) -> bool:
    return document.is_public and document.plan is not None and document.plan.published_at is not None
