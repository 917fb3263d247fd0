"""The forms with which a plan and its elements are edited."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.utils.translation import gettext_lazy as _

from ..models import Comparison, Kind, Membership, Plan
from ..services import TARGET_FIELDS
from ..words import USUAL
from .fields import CoarseDate, DutchNumber
from .lines import Own


class Above(NamedTuple):
    """Something that an element may contribute to."""

    key: str
    text: str
    kind: str


class ElementForm(forms.Form):
    """What an element says, and what it contributes to."""

    kind = forms.ChoiceField(label=_("Soort"))
    text = forms.CharField(label=_("Tekst"), widget=forms.Textarea(attrs={"rows": 3}))
    number = forms.CharField(label=_("Nummer"), required=False, max_length=40)
    owner = forms.CharField(label=_("Wie is eigenaar?"), required=False, max_length=300)
    year = forms.CharField(
        label=_("Jaar"), required=False, validators=[RegexValidator(r"^\d{4}$", _("Schrijf een jaar, zoals 2027."))]
    )
    placeholder = forms.BooleanField(label=_("Moet nog worden bepaald"), required=False)
    comparison = forms.ChoiceField(label=_("Vergelijking"), required=False)
    value = DutchNumber(label=_("Streefwaarde"), required=False)
    unit = forms.CharField(label=_("Eenheid"), required=False, max_length=100, help_text=_("Zoals %, EUR of scholen."))
    population = forms.CharField(label=_("Bij wie?"), required=False, max_length=300)
    due = CoarseDate(label=_("Wanneer?"), required=False, help_text=_("Zoals 2028 of april 2028."))
    baseline_value = DutchNumber(label=_("Beginwaarde"), required=False)
    baseline_date = CoarseDate(label=_("Datum van de beginwaarde"), required=False)
    source = forms.CharField(label=_("Bron"), required=False, max_length=300)
    parents = forms.MultipleChoiceField(label=_("Draagt bij aan"), required=False, widget=forms.CheckboxSelectMultiple)

    def __init__(
        self,
        *args: Any,
        choices: Iterable[Above] = (),
        words: Mapping[str, tuple[str, str]] | None = None,
        owners: Sequence[str] = (),
        **options: Any,
    ) -> None:
        """Take what the element may contribute to, the plan's own words, and the owners known so far."""
        super().__init__(*args, **options)
        for name in ("text", "kind", "owner", "unit", "population", "source"):
            self.fields[name].widget.attrs["lang"] = "nl"
        self.words = USUAL | dict(words or {})
        self.choices = list(choices)
        self.owners = owners
        kinds = self.fields["kind"]
        kinds.choices = [(kind, self.words[kind][0]) for kind in Kind.values]  # type: ignore[attr-defined]  # a ChoiceField
        comparisons = [("", "–"), *Comparison.choices]
        self.fields["comparison"].choices = comparisons  # type: ignore[attr-defined]  # a ChoiceField
        self.fields["parents"].choices = [(above.key, above.text) for above in self.choices]  # type: ignore[attr-defined]  # same
        if owners:
            self.fields["owner"].widget.attrs["list"] = f"{self.uid}-owners"

    @property
    def uid(self) -> str:
        """Return what the ids of this form's parts begin with."""
        return self.prefix or "onderdeel"

    @property
    def before_name(self) -> str:
        """Return the name under which the form sends along what the element contributed to when it was opened."""
        return self.add_prefix("parents_before")

    @property
    def chosen(self) -> list[str]:
        """Return the keys of what the element contributes to, as the form shows it now."""
        return [str(key) for key in self["parents"].value() or []]

    @property
    def parent_groups(self) -> list[tuple[str, list[tuple[Above, bool]]]]:
        """Return what can be chosen, by kind, what is chosen first."""
        chosen = {key: place for place, key in enumerate(self.chosen)}
        first = sorted((a for a in self.choices if a.key in chosen), key=lambda above: chosen[above.key])
        groups: list[tuple[str, list[tuple[Above, bool]]]] = []
        if first:
            groups.append((str(_("Gekozen")), [(above, True) for above in first]))
        for kind in Kind.values:
            rest = [(above, False) for above in self.choices if above.kind == kind and above.key not in chosen]
            if rest:
                groups.append((Own(self.words[kind][1]), rest))
        return groups

    @property
    def parent_keys(self) -> list[str]:
        """Return the chosen keys in the order they had, new ones last."""
        asked = set(self.cleaned_data["parents"])
        before = [key for key in self.initial.get("parents", ()) if key in asked]
        return before + [above.key for above in self.choices if above.key in asked and above.key not in before]

    def clean(self) -> dict[str, Any]:
        """Leave out what does not belong to the kind that was chosen."""
        data: dict[str, Any] = super().clean() or self.cleaned_data
        return data if data.get("kind") == "target" else {k: v for k, v in data.items() if k not in TARGET_FIELDS}


def say_errors(form: forms.Form, error: ValidationError) -> None:
    """Show what a service refused, at its field where the form has that."""
    if not hasattr(error, "error_dict"):
        form.add_error(None, error)
        return
    for name, errors in error.error_dict.items():
        form.add_error(name if name in form.fields else None, errors)


class RemoveForm(forms.Form):
    """Why an element goes."""

    reason = forms.CharField(
        label=_("Waarom vervalt dit?"),
        required=False,
        max_length=100,
        help_text=_("Dit blijft in de geschiedenis staan."),
    )


class PlanForm(forms.Form):
    """What a plan says of itself."""

    title = forms.CharField(label=_("Titel"))
    kind = forms.ChoiceField(label=_("Soort document"), choices=Plan.DocumentKind.choices)
    period = CoarseDate(label=_("Periode"), required=False, help_text=_("Zoals 2026-2027."))
    issuer = forms.CharField(label=_("Uitgegeven door"), required=False)
    region = forms.CharField(label=_("Regio"), required=False)
    programme = forms.CharField(label=_("Programma"), required=False)
    number = forms.CharField(label=_("Nummer"), required=False)
    date = CoarseDate(label=_("Datum"), required=False, help_text=_("Zoals 12-03-2026 of maart 2026."))
    slug = forms.SlugField(
        label=_("Adres"), max_length=100,
        help_text=_("Het laatste deel van het webadres. Wie het oude adres gebruikt, komt vanzelf hier."),
    )  # fmt: skip


class PublishForm(forms.Form):
    """Whether everybody may open the documents too."""

    documents = forms.BooleanField(label=_("Iedereen mag ook de brondocumenten openen"), required=False)


OWNER = "eigenaar"
"""What a form says when somebody becomes owner: that is no role, for a plan has one owner."""
PARTS = [*Membership.Role.choices, (OWNER, _("eigenaar van het plan"))]
"""What somebody can be in a plan."""


class PersonForm(forms.Form):
    """Somebody who gets a part in the plan."""

    email = forms.EmailField(label=_("E-mailadres"), widget=forms.EmailInput(attrs={"autocomplete": "off"}))
    role = forms.ChoiceField(label=_("Rol"), choices=PARTS)
