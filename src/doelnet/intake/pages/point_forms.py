"""The forms with which somebody says what a stretch of the document is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from copy import deepcopy
from typing import Any

from django import forms
from django.core.validators import RegexValidator
from django.forms.boundfield import BoundField
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from doelnet.plans.models import Kind
from doelnet.plans.pages.fields import CoarseDate
from doelnet.plans.pages.forms import Above, ElementForm
from doelnet.plans.saying import date_words
from doelnet.plans.services import TARGET_FIELDS
from doelnet.reading.dutch import dates

from .forms import FORMS, SectionForm, target_initial, target_of

LONGEST = 20_000
SINGLE = frozenset({"decisions", "groups"})
"""What is one thing however many lines it has: a decision with its points, a group with its members."""
OWN = {
    "money": ("amount",), "milestones": ("text", "count", "unit"), "measurements": ("indicator", "value"),
    "parties": ("name",), "references": ("title", "number", "url"), "target": ("number", "value", "baseline_value"),
}  # fmt: skip
"""What each of several things says for itself; the other fields hold for all of them."""
ONE_BY_ONE = ("number",)
"""The same for elements."""


class WordsForm(forms.Form):
    """The words in the document that say it: a thing on each line."""

    text = forms.CharField(
        label=gettext_lazy("Wat er staat"), max_length=LONGEST,
        widget=forms.Textarea(attrs={"rows": 2, "lang": "nl", "data-point-text": ""}),
    )  # fmt: skip

    def lines(self, what: str) -> list[str]:
        """Return the words of each thing; of what is one thing all together."""
        text: str = self.cleaned_data["text"]
        return [text] if what in SINGLE else [line.strip() for line in text.splitlines() if line.strip()]


class PointedForm(SectionForm):
    """What an element that somebody points at is besides its words."""

    parent = forms.ChoiceField(label=gettext_lazy("Draagt bij aan"), required=False)
    owner = forms.CharField(label=gettext_lazy("Wie is eigenaar?"), required=False, max_length=300)
    number = forms.CharField(label=gettext_lazy("Nummer"), required=False, max_length=40)
    year = forms.CharField(
        label=gettext_lazy("Jaar"), required=False,
        validators=[RegexValidator(r"^\d{4}$", gettext_lazy("Schrijf een jaar, zoals 2027."))],
    )  # fmt: skip

    def __init__(
        self, *args: Any, what: str, words: Mapping[str, tuple[str, str]], choices: Sequence[Above], **more: Any
    ) -> None:
        """Take the kind, the document's own words for the kinds, and what it may contribute to."""
        super().__init__(*args, **more)
        if what != "result":
            del self.fields["year"]
        if what == "target":
            self.fields |= {name: deepcopy(ElementForm(words=words).fields[name]) for name in TARGET_FIELDS}
        if what == "theme":
            del self.fields["owner"]
        names = [(above.key, f"{words[above.kind][0]}: {above.text}") for above in choices]
        self.fields["parent"].choices = [("", _("niets")), *names]  # type: ignore[attr-defined]  # a ChoiceField

    def changes(self) -> dict[str, Any]:
        """Return what it says as the draft writes it."""
        said = self.cleaned_data
        plain = {name: said[name] for name in ("owner", "number", "year") if said.get(name)}
        target = target_of(said) if "value" in said else None
        parents = [said["parent"]] if said["parent"] else []
        return plain | {"parents": parents} | ({"target": target} if target else {})


class Parts:
    """The fields of one sort of thing, of which some are each thing's own."""

    def __init__(self, form: SectionForm, what: str, many: bool) -> None:
        """Take the form, what it is about, and whether there are several: what is their own is not asked then."""
        self.form, self.many = form, many
        self.own = set(OWN.get(what, ONE_BY_ONE))
        own = {name: field for name, field in form.fields.items() if name in self.own and field.required}
        self.needed = {name: field.label for name, field in own.items()}
        for field in own.values() if many else ():
            field.required = False

    def __iter__(self) -> Iterator[tuple[BoundField, bool]]:
        """Yield each field, and whether it is each thing's own."""
        return ((self.form[name], name in self.own) for name in self.form.fields)

    def shared(self) -> dict[str, Any]:
        """Return what the form says of all of several things."""
        said = {name: value for name, value in self.form.changes().items() if name not in self.own}
        if said.get("target"):
            said["target"] = {name: v for name, v in said["target"].items() if name not in ("value", "baseline")}
        return said


def _as_written(form: type[forms.Form], initial: Mapping[str, Any]) -> dict[str, Any]:
    """Return what is known with dates as people write them, where they read back as the same."""
    dated = {name for name, field in form.base_fields.items() if isinstance(field, CoarseDate)} & set(initial)
    words = {name: date_words(initial[name]) for name in dated if initial[name]}
    return dict(initial) | {name: said for name, said in words.items() if dates.first(said) == initial[name]}


WORDED = {"milestones": "text", "parties": "name"}
"""What is said by the words themselves, and asked apart only where the reader took it from elsewhere."""


def part_form(
    what: str, data: Any, initial: Mapping[str, Any], prefix: str, *, said: str, words: Mapping[str, tuple[str, str]],
    choices: Sequence[Above],
) -> SectionForm:  # fmt: skip
    """Return the form for a kind of element or a section, filled in with what is known of it; `said` are the words."""
    if what in Kind.values:
        known = dict(initial) | target_initial(initial.get("target") or {})
        return PointedForm(
            data, initial=_as_written(ElementForm, known), prefix=prefix, what=what, words=words, choices=choices
        )
    form = FORMS[what](data, initial=_as_written(FORMS[what], initial), prefix=prefix)
    name = WORDED.get(what, "")
    if name and (initial.get(name, said) == said if data is None else form.add_prefix(name) not in data):
        del form.fields[name]
    return form
