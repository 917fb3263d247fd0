"""Form fields for what plans hold: Dutch numbers, coarse dates, lists with one thing on a line."""

from __future__ import annotations

import re
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from doelnet.reading.dutch import dates, numbers

from ..saying import plain_number

ISO = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?(/\d{4}(-\d{2}(-\d{2})?)?)?")
"""A date as the draft format has it."""
YEARS = re.compile(r"^(\d{4})/(\d{4})$")


class DutchNumber(forms.CharField):
    """A number as the Dutch write it ("1.234,5"); gives a Decimal or None."""

    def __init__(self, **options: Any) -> None:
        super().__init__(widget=forms.TextInput(attrs={"inputmode": "decimal"}), **options)

    def prepare_value(self, value: Any) -> Any:
        """Return the number as the field shows it."""
        return value if isinstance(value, str) else plain_number(value)

    def clean(self, value: Any) -> Any:
        """Return the number; raises ValidationError."""
        text = re.sub(r"[\s€%]", "", super().clean(value) or "")
        if not text:
            return None
        sign, figure = ("-", text[1:]) if text[0] in "-–" else ("", text)
        if not re.fullmatch(numbers.FIGURE, figure):
            raise ValidationError(_("Schrijf een getal, zoals 85 of 1.234,5."))
        found = numbers.value_of(figure)
        return -found if sign else found


class CoarseDate(forms.CharField):
    """A date as coarse as it is known ("2028", "april 2024", "12-03-2024"); gives ISO 8601 or ""."""

    def prepare_value(self, value: Any) -> Any:
        """Return a span of years as people write it: "2024-2025"."""
        return YEARS.sub(r"\1-\2", value) if isinstance(value, str) else value

    def clean(self, value: Any) -> str:
        """Return the date as the draft format has it; raises ValidationError."""
        text = " ".join((super().clean(value) or "").split())
        if not text or ISO.fullmatch(text):
            return text
        found = next((date for date in dates.find(text) if date.end - date.start == len(text)), None)
        if found is None:
            raise ValidationError(_("Schrijf een datum of jaar, zoals 2028, april 2028 of 12-04-2028."))
        return found.iso


class Lines(forms.CharField):
    """Several short texts, one on a line; gives a list."""

    def __init__(self, **options: Any) -> None:
        super().__init__(widget=forms.Textarea(attrs={"rows": 4}), **options)

    def prepare_value(self, value: Any) -> Any:
        """Return the lines as the field shows them."""
        return "\n".join(value) if isinstance(value, list) else value

    def clean(self, value: Any) -> Any:
        """Return the lines that hold anything."""
        return [line.strip() for line in (super().clean(value) or "").splitlines() if line.strip()]
