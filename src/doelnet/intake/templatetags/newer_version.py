"""Asks beside a review whether its document is a newer version of a plan's: `{% newer_version review %}`."""

from __future__ import annotations

from typing import Any

from django import template

from doelnet.accounts.models import User
from doelnet.intake.comparing.likely import likely
from doelnet.intake.models import Review

register = template.Library()
KEY = "newer-versions"
REMEMBERED = 20


@register.inclusion_tag("intake/compare_suggested.html", takes_context=True)
def newer_version(context: dict[str, Any], review: Review) -> dict[str, Any]:
    """Show the likeliest plan, or a link to choose one; it is worked out once a session for each review."""
    request = context["request"]
    known: dict[str, Any] = request.session.get(KEY, {})
    name = str(review.pk)
    if name not in known and isinstance(request.user, User) and review.state == Review.State.OPEN:
        best = next((one for one in likely(request.user, review) if one.suggested), None)
        found = {"title": best.plan.title, "slug": best.plan.slug, "shared": best.shared} if best else None
        known = dict(list(known.items())[-REMEMBERED:]) | {name: found}
        request.session[KEY] = known
    return {"review": review, "suggested": known.get(name), "csrf_token": context.get("csrf_token")}
