"""The parts that all pages are made of, as template tags: `{% load doelnet %}`."""

from __future__ import annotations

import re
from typing import Any

from django import forms, template
from django.template.context import Context
from django.urls import reverse, translate_url
from django.utils.html import escape, format_html
from django.utils.safestring import SafeString, mark_safe
from django.utils.text import Truncator
from django.utils.translation import get_language, override
from django.utils.translation import gettext as _

from doelnet.plans.pages.lines import Own, tongue

register = template.Library()

ALERTS = {"success": "ok", "ok": "ok", "warning": "warning", "error": "error"}
"""A message's level → the alert's look; all others inform."""

_YEARS = re.compile(r"\b\d{4}[-–/]\d{2,4}\b")

SHAPES: list[tuple[type[forms.Widget], str, str]] = [
    (forms.CheckboxInput, "checkbox", "utrecht-checkbox utrecht-checkbox--html-input"),
    (forms.RadioSelect, "radio", "choices"),
    (forms.CheckboxSelectMultiple, "choice", "choices"),
    (forms.Select, "select", "utrecht-select utrecht-select--html-select"),
    (forms.Textarea, "textarea", "utrecht-textarea utrecht-textarea--html-textarea"),
    (forms.FileInput, "file", "file-input"),
]
"""Widget → how its field is laid out, and the widget's classes."""


@register.filter
def whole(title: object) -> SafeString:
    """Show a title in which no line breaks between two years: `{{ plan.title|whole }}`."""
    return mark_safe(_YEARS.sub(r'<span class="whole">\g<0></span>', escape(title)))  # noqa: S308  # escaped


@register.filter
def own(text: object) -> Own:
    """Say of what stands in a breadcrumb or badge that it is the plan's own text: `{% breadcrumb plan.title|own %}`."""
    return Own(text)


@register.inclusion_tag("site/parts/alert.html")
def alert(message: object, kind: str = "info") -> dict[str, object]:
    """Show a message: `{% alert "Bewaard." "ok" %}`; kinds: info, ok (success), warning, error."""
    look = ALERTS.get(kind, "info")
    return {"message": message, "kind": look, "role": "alert" if look == "error" else "status"}


@register.inclusion_tag("site/parts/empty.html")
def empty(title: str, text: str, href: str = "", action: str = "") -> dict[str, str]:
    """Show what belongs in an empty place, and the button that brings it."""
    return {"title": title, "text": text, "href": href, "action": action}


@register.simple_tag
def button_link(href: str, text: str, kind: str = "secondary-action") -> SafeString:
    """Show a link that looks like a button; kinds: primary-action, secondary-action, subtle."""
    return format_html(
        '<a class="utrecht-button-link utrecht-button-link--html-a utrecht-button-link--{}" href="{}">{}</a>',
        kind, href, text,
    )  # fmt: skip


@register.simple_tag
def badge(text: object, kind: str = "") -> SafeString:
    """Show a word in a small box; `kind` is a kind of element ("goal") or a severity ("error") and gives its colour."""
    look, dutch = f" badge--{kind}" if kind else "", tongue() if isinstance(text, Own) else ""
    return format_html('<span class="badge{}"{}>{}</span>', look, SafeString(dutch), text)


SEVERITY_MARKS = {"error": "■", "warning": "▲", "tip": "●"}
"""Severity → its mark; a word always stands beside it."""


@register.simple_tag
def severity_mark(severity: str) -> SafeString:
    """Show the mark of a severity, in its colour; the word beside it is the page's."""
    if severity not in SEVERITY_MARKS:
        return SafeString("")
    return format_html('<span class="mark mark--{}" aria-hidden="true">{}</span> ', severity, SEVERITY_MARKS[severity])


@register.simple_tag(name="tongue")
def tongue_tag(text: object = None) -> SafeString:
    """Say that what stands in this tag is Dutch, on a page in another language: `<p{% tongue %}>`.

    Of a text that may also be the page's, only where it is the plan's own: `<p{% tongue word %}>`.
    """
    return SafeString(tongue() if text is None or isinstance(text, Own) else "")


@register.inclusion_tag("site/parts/breadcrumb.html")
def breadcrumb(*parts: object) -> dict[str, list[tuple[str, object, bool]]]:
    """Show where this page stands: text and address in turn, the page itself last without address.

    "Plannen" stands first of itself; what the plan says itself is `own`:
    `{% breadcrumb plan.title|own plan.get_absolute_url _("Bevindingen") %}`.
    """
    texts, addresses = parts[::2], [*parts[1::2], ""]
    trail: list[tuple[str, object, bool]] = [
        (_("Plannen"), reverse("home"), False),
        *((_short(text), address, isinstance(text, Own)) for text, address in zip(texts, addresses, strict=False)),
    ]
    return {"trail": trail}


def _short(text: object) -> str:
    return Truncator(str(text)).chars(48)


@register.inclusion_tag("site/parts/field.html")
def field(bound: forms.BoundField) -> dict[str, Any]:
    """Show a form field with its label, help and errors."""
    widget = bound.field.widget
    shape, classes = next(
        ((shape, classes) for kind, shape, classes in SHAPES if isinstance(widget, kind)),
        ("text", "utrecht-textbox utrecht-textbox--html-input"),
    )
    own = widget.attrs.get("class", "")
    attrs: dict[str, str | bool] = {"class": f"{classes} {own}".strip()}
    if bound.errors:
        attrs["aria-invalid"] = "true"
    ids = [
        f"{bound.auto_id}_{part}" for part, there in (("helptext", bound.help_text), ("error", bound.errors)) if there
    ]
    return {
        "field": bound, "shape": shape, "group": shape in ("radio", "choice"), "widget": bound.as_widget(attrs=attrs),
        "described": " ".join(ids),
    }  # fmt: skip


@register.simple_tag(takes_context=True)
def language_switch(context: Context) -> SafeString:
    """Show a link to this page in the other language."""
    other, name = ("nl", "Nederlands") if get_language() == "en" else ("en", "English")
    request = context.get("request")
    here = request.get_full_path() if request is not None else ""
    there = translate_url(here, other)
    if there == here:
        with override(other):
            there = reverse("home")
    return format_html('<a href="{}" hreflang="{}" lang="{}">{}</a>', there, other, other, name)
