"""The page on which somebody points at a stretch of the document, and says what it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from doelnet.accounts.requests import signed_in
from doelnet.plans.models import Kind
from doelnet.plans.pages.forms import say_errors
from doelnet.plans.words import USUAL

from .. import services
from ..models import Review
from ..pointing.around import Around
from ..pointing.understanding import Hint, told
from ..services import Thing
from .cards import Cards
from .choice import Choice
from .point_forms import SINGLE, WORDED, Parts, WordsForm, part_form
from .pointed import Asked
from .review import answer, asked_by_htmx, of_review, open_form
from .rows import found_in, words_of


@dataclass
class Filled:
    """The form of what is pointed at, filled in by the reader or by the reviewer."""

    asked: Asked
    words: WordsForm
    parts: Parts

    @classmethod
    def of(cls, asked: Asked, data: Any = None) -> Filled:
        """Return the form as it opens, or with what somebody sent."""
        form = WordsForm(data, initial={"text": "\n".join(asked.lines)}, prefix=asked.name)
        lines = form.lines(asked.sort) if data is not None and form.is_valid() else asked.lines
        many = len(lines) > 1 and asked.sort not in SINGLE
        said = lines[0] if many else "\n".join(lines)
        known = told(asked.sort, said, asked.about, asked.hint)
        if asked.sort in Kind.values:
            known["parent"] = asked.likely_parent()
        part = part_form(
            asked.sort, data, known, f"{asked.name}w", words=USUAL | words_of(asked.found.items),
            said=said, choices=asked.parents(),
        )  # fmt: skip
        return cls(asked, form, Parts(part, asked.sort, many))

    @property
    def single(self) -> bool:
        """Whether it is one thing however many lines it has."""
        return self.asked.sort in SINGLE

    @property
    def count(self) -> int:
        """Return how many things it makes as it stands."""
        return len((self.words["text"].value() or "").splitlines()) if self.parts.many else 1

    def things(self) -> list[Thing]:
        """Return what is to be made; of several each with what it says itself. Empty where something is missing."""
        if not (self.words.is_valid() and self.parts.form.is_valid()):
            return []
        lines = self.words.lines(self.asked.sort)
        if not self.parts.many:
            said = {name: value for name, value in self.parts.form.changes().items() if value is not None}
            worded = WORDED.get(self.asked.sort)
            if worded and worded not in said:
                said[worded] = " ".join(lines[0].split())
            return [Thing(lines[0], said)]
        shared = {name: value for name, value in self.parts.shared().items() if value is not None}
        made = [Thing(line, _merged(shared, told(self.asked.sort, line, Around(), Hint()))) for line in lines]
        for thing in made:
            missing = [str(label) for name, label in self.parts.needed.items() if name not in thing.data]
            if missing:
                message = _("In “{line}” vindt Doelnet dit niet: {missing}. Voeg die regel apart toe.")
                self.words.add_error("text", message.format(line=thing.words[:80], missing=", ".join(missing)))
        return [] if self.words.errors else made


def _merged(shared: dict[str, Any], own: dict[str, Any]) -> dict[str, Any]:
    target = {**shared.get("target", {}), **own.get("target", {})}
    return shared | own | ({"target": target} if target else {})


@require_http_methods(["GET", "POST"])
@of_review
def point(request: HttpRequest, review: Review, passage: int) -> HttpResponse:
    """Ask what a stretch of the document is, and take it over as that; `?toon-alleen` shows it closed again."""
    found = found_in(review)
    asked = Asked.of(request, found, passage)
    if request.GET.get("toon-alleen") and asked_by_htmx(request):
        return closed(request, asked)
    filled = Filled.of(asked, request.POST if request.method == "POST" else None)
    things = filled.things() if request.method == "POST" else []
    if things:
        here = range(asked.first, asked.last + 1)
        try:
            made = services.point(signed_in(request), review, here, asked.sort, things)
        except ValidationError as error:
            _say(filled, error)
        else:
            return answer(request, review, made[0].order, whole=True)
    editing = {"name": asked.name, "asked": asked, "form": filled, "template": "intake/_point.html"}
    return open_form(request, review, found, editing, failed=request.method == "POST")


def _say(filled: Filled, error: ValidationError) -> None:
    """Show what was refused at its field: what concerns the words at the words."""
    if hasattr(error, "error_dict") and "parents" in error.error_dict:
        filled.parts.form.add_error("parent", error.error_dict["parents"])
    else:
        say_errors(filled.words, error)


def closed(request: HttpRequest, asked: Asked) -> HttpResponse:
    """Return the card of what was not read, or nothing: what was read has cards of its own."""
    block = next((block for block in asked.found.blocks if block.number == asked.first), None)
    if block is None:
        return HttpResponse()
    return HttpResponse(Cards(asked.found.review, Choice.of(request), "", {}).unread_card(block))
