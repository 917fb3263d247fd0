"""What the pages of a plan have in common: finding it, its heading, its tabs, and who may do what there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, HttpResponsePermanentRedirect
from django.urls import reverse
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from ..findings import Findings, findings_of
from ..models import Plan, SourceDocument
from ..network import Network, network_of
from ..queries import moved_to, plan_for
from ..saying import date_words

Page = Callable[..., HttpResponse]


def of_plan(view: Page) -> Page:
    """Return the view with a plan for its slug; an address that the plan had before leads on to the new one."""

    @wraps(view)
    def found(request: HttpRequest, slug: str, **kwargs: Any) -> HttpResponse:
        try:
            plan = plan_for(request.user, slug)
        except Http404:
            moved = moved_to(request.user, slug)
            if moved is None or request.resolver_match is None:
                raise
            address = reverse(request.resolver_match.view_name, kwargs={**kwargs, "slug": moved.slug})
            return HttpResponsePermanentRedirect(
                f"{address}?{query}" if (query := request.GET.urlencode()) else address
            )
        return view(request, plan, **kwargs)

    return found


@dataclass(frozen=True)
class Tab:
    """One view of a plan."""

    name: str
    label: str
    address: str
    count: int | None = None


def tabs(plan: Plan, network: Network, findings: Findings) -> list[Tab]:
    """Return the views of a plan."""
    mentioned = sum(map(len, network.mentions.values()))
    found = [
        ("plan", _("Overzicht"), None),
        *(() if not network.nodes else (("plan-diagram", _("Diagram"), None), ("plan-table", _("Tabel"), None))),
        ("plan-findings", _("Bevindingen"), len(findings.all)),
        ("plan-mentions", _("Verder in dit document"), mentioned),
    ]
    return [Tab(name, label, reverse(name, args=[plan.slug]), count) for name, label, count in found if count != 0]


def about(plan: Plan) -> str:
    """Return what sort of plan it is, whose, and of when, in one line."""
    parts = [capfirst(str(plan.get_kind_display())), capfirst(plan.issuer), plan.region]
    parts.append(date_words(plan.period or plan.date))
    return " · ".join(part for part in parts if part)


def rights(request: HttpRequest, plan: Plan) -> dict[str, bool]:
    """Return what the person may do with the plan; a visitor nothing, without a query."""
    if not request.user.is_authenticated:
        return {"may_edit": False, "may_own": False}
    return {
        "may_edit": request.user.has_perm("plans.edit_plan", plan),
        "may_own": request.user.has_perm("plans.own_plan", plan),
    }


def shell(request: HttpRequest, plan: Plan, here: str) -> tuple[Network, dict[str, Any]]:
    """Return the plan's network, and what every page of the plan shows; `here` is the name of the tab."""
    network = network_of(plan)
    findings = findings_of(network)
    return network, {
        "plan": plan, "about": about(plan), "tabs": tabs(plan, network, findings), "here": here, "findings": findings,
        **rights(request, plan),
    }  # fmt: skip


def documents_of(request: HttpRequest, plan: Plan) -> dict[Any, SourceDocument]:
    """Return the plan's documents that the person may open, by identifier, without their contents."""
    documents = SourceDocument.objects.visible_to(request.user).filter(plan=plan)
    return {document.pk: document for document in documents.only("pk", "name", "format", "pages").distinct()}
