"""The forms with which what was found in a document is corrected."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from django import forms
from django.core.validators import RegexValidator
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from doelnet import draft
from doelnet.accounts.models import Organisation
from doelnet.plans.mention_words import BODY_CHOICES, PHASE_CHOICES, SIDE_CHOICES
from doelnet.plans.models import Plan
from doelnet.plans.pages.fields import CoarseDate, DutchNumber, Lines
from doelnet.plans.pages.forms import ElementForm
from doelnet.plans.saying import plain_number

from ..models import ReviewItem


class UploadForm(forms.Form):
    """A document that comes in."""

    file = forms.FileField(label=gettext_lazy("Document"), allow_empty_file=True)


class HeadForm(forms.Form):
    """What the new plan is called."""

    title = forms.CharField(label=gettext_lazy("Titel van het plan"))
    kind = forms.ChoiceField(label=gettext_lazy("Soort document"), choices=Plan.DocumentKind.choices)
    period = CoarseDate(
        label=gettext_lazy("Periode"), required=False, help_text=gettext_lazy("Zoals 2026-2027, of één jaar.")
    )


class SectionForm(forms.Form):
    """The main fields of one thing found; `changes` gives what to keep of it, as the draft writes it."""

    def changes(self) -> dict[str, Any]:
        """Return key → value; None takes a key out."""
        return {name: _plain(value) for name, value in self.cleaned_data.items()}


def _plain(value: Any) -> Any:
    return draft.number(value) if hasattr(value, "to_integral_value") else (None if value in ("", False) else value)


def _text(label: Any, required: bool = False, long: bool = False) -> forms.CharField:
    widget = forms.Textarea(attrs={"rows": 3}) if long else forms.TextInput()
    return forms.CharField(label=label, required=required, widget=widget)


class MeasurementForm(SectionForm):
    """A level of an indicator on a date."""

    indicator = _text(gettext_lazy("Wat is gemeten?"), required=True)
    value = DutchNumber(label=gettext_lazy("Waarde"))
    unit = _text(gettext_lazy("Eenheid"), required=True)
    date = CoarseDate(label=gettext_lazy("Datum"))
    source = _text(gettext_lazy("Bron"))


class Amount(DutchNumber):
    """An amount; the draft's own form of it ("12500.50") is shown as the Dutch write it."""

    def prepare_value(self, value: Any) -> Any:
        """Return the amount as the field shows it."""
        drafted = isinstance(value, str) and re.fullmatch(r"-?\d+(\.\d\d?)?", value)
        return plain_number(value) if drafted else super().prepare_value(value)


class MoneyForm(SectionForm):
    """An amount."""

    amount = Amount(label=gettext_lazy("Bedrag in euro's"))
    year = forms.CharField(
        label=gettext_lazy("Jaar"), help_text=gettext_lazy("Zoals 2026, of 2026+ voor 2026 en verder."),
        validators=[RegexValidator(r"^\d{4}\+?$", gettext_lazy("Schrijf een jaar, zoals 2027."))],
    )  # fmt: skip
    phase = forms.ChoiceField(label=gettext_lazy("Fase"), choices=PHASE_CHOICES)
    side = forms.ChoiceField(label=gettext_lazy("Kant"), choices=SIDE_CHOICES)
    recurring = forms.BooleanField(label=gettext_lazy("Komt elk jaar terug"), required=False)
    fund = _text(gettext_lazy("Geldstroom"))
    account = _text(gettext_lazy("Post"))

    def clean_amount(self) -> str:
        """Return the amount as the draft writes it, in cents where there are any; raises ValidationError."""
        amount = self.cleaned_data["amount"]
        if amount != round(amount, 2):
            raise forms.ValidationError(_("Een bedrag heeft hoogstens twee cijfers achter de komma."))
        before = str(self.initial.get("amount") or "")
        return before if before and amount == Decimal(before) else format(amount, "f")


class MilestoneForm(SectionForm):
    """What happened, or is promised, on a date."""

    text = _text(gettext_lazy("Wat gebeurt er?"), required=True, long=True)
    date = CoarseDate(label=gettext_lazy("Wanneer?"))
    count = forms.IntegerField(label=gettext_lazy("Hoeveel?"), required=False)
    unit = _text(gettext_lazy("Waarvan?"))


class DecisionForm(SectionForm):
    """A decision, taken or asked for."""

    body = forms.ChoiceField(label=gettext_lazy("Wie besluit?"), choices=BODY_CHOICES)
    subject = _text(gettext_lazy("Onderwerp"), required=True, long=True)
    points = Lines(
        label=gettext_lazy("Besluitpunten"), required=False, help_text=gettext_lazy("Eén punt op een regel.")
    )
    number = _text(gettext_lazy("Nummer"))
    date = CoarseDate(label=gettext_lazy("Datum"), required=False)
    portfolio_holder = _text(gettext_lazy("Portefeuillehouder"))


class GroupForm(SectionForm):
    """A working group."""

    name = _text(gettext_lazy("Naam"), required=True)
    about = _text(gettext_lazy("Gaat over nummer"))
    contact = forms.CharField(
        label=gettext_lazy("Contact"), required=False, help_text=gettext_lazy("Een functie, geen naam van iemand.")
    )
    members = Lines(label=gettext_lazy("Deelnemers"), required=False, help_text=gettext_lazy("Eén op een regel."))


class PartyForm(SectionForm):
    """An organisation."""

    name = _text(gettext_lazy("Naam"), required=True)
    kind = forms.ChoiceField(
        label=gettext_lazy("Soort"), required=False, choices=[("", "–"), *Organisation.Kind.choices]
    )


class ReferenceForm(SectionForm):
    """Another document."""

    title = _text(gettext_lazy("Titel"), required=True)
    number = _text(gettext_lazy("Nummer"))
    date = CoarseDate(label=gettext_lazy("Datum"), required=False)
    url = forms.URLField(label=gettext_lazy("Webadres"), required=False, assume_scheme="https")


class SplitForm(forms.Form):
    """Where a text parts: at each new line."""

    text = forms.CharField(
        label=gettext_lazy("Tekst"), widget=forms.Textarea(attrs={"rows": 5, "data-split-text": ""}),
        help_text=gettext_lazy("Druk op Enter waar het tweede deel begint. Elke regel wordt een onderdeel."),
    )  # fmt: skip


class MergeForm(forms.Form):
    """Which other element says the rest of this one."""

    near = forms.ChoiceField(label=gettext_lazy("Voeg samen met"))

    def __init__(
        self, *args: Any, near: Sequence[tuple[str, str]], far: Sequence[tuple[str, str]], **more: Any
    ) -> None:
        """Take the elements near it and those further off, each as its place and its name."""
        super().__init__(*args, **more)
        groups = [(_("Dichtbij in het document"), list(near)), (_("Verder weg"), list(far))]
        field = self.fields["near"]
        field.choices = [group for group in groups if group[1]]  # type: ignore[attr-defined]  # a ChoiceField

    @property
    def other(self) -> int:
        """Return the place of the chosen one."""
        return int(self.cleaned_data["near"])


FORMS: dict[str, type[SectionForm]] = {
    "measurements": MeasurementForm, "money": MoneyForm, "milestones": MilestoneForm, "decisions": DecisionForm,
    "groups": GroupForm, "parties": PartyForm, "references": ReferenceForm,
}  # fmt: skip


def element_initial(data: dict[str, Any]) -> dict[str, Any]:
    """Return an element of a draft as the form shows it."""
    flat = {name: data.get(name) for name in ("kind", "text", "number", "owner", "year", "placeholder", "parents")}
    return flat | target_initial(data.get("target") or {})


def target_initial(target: Mapping[str, Any]) -> dict[str, Any]:
    """Return the target of an element as a form shows it."""
    baseline = target.get("baseline") or {}
    return dict(target) | {"baseline_value": baseline.get("value"), "baseline_date": baseline.get("date")}


def element_changes(form: ElementForm, item: ReviewItem) -> dict[str, Any]:
    """Return what the form says as the draft writes it; an unknown thing is None, which takes its key out."""
    said = form.cleaned_data
    changes: dict[str, Any] = {name: said[name] or None for name in ("kind", "text", "number", "owner", "year")}
    changes["parents"] = form.parent_keys
    if said["placeholder"] or item.data.get("placeholder"):
        changes["placeholder"] = said["placeholder"]
    if said["kind"] == "target":
        changes["target"] = target_of(said)
    elif item.data.get("kind") == "target":
        changes["target"] = None
    return changes


def target_of(said: Mapping[str, Any]) -> dict[str, Any] | None:
    """Return the target that a form says, as the draft writes it; None where it says nothing of one."""
    baseline = {"value": _plain(said["baseline_value"]), "date": said["baseline_date"]}
    target = {name: _plain(said[name]) for name in ("comparison", "value", "unit", "population", "due", "source")}
    target["baseline"] = {name: value for name, value in baseline.items() if value not in (None, "")}
    return {name: value for name, value in target.items() if value not in (None, "", {})} or None
