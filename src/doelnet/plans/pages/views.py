"""The pages of a plan that are read: overview, diagram, table, findings, mentions, elements, and the same as data."""

from __future__ import annotations

import uuid

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from doelnet import draft

from ..drafts import to_draft
from ..models import Plan
from ..network import network_of
from ..queries import element_anywhere, element_of
from ..summary import Summary, sentence
from . import advice, changes, diagrams, exports, mention_changes, sections
from .element import element_context
from .glance import glance
from .outline import outline
from .shared import documents_of, of_plan, rights, shell
from .tables import Question, filters, heads, pages, rows, table_of


@require_safe
@of_plan
def plan(request: HttpRequest, plan: Plan) -> HttpResponse:
    """Show what the plan comes down to, and its outline."""
    network, context = shell(request, plan, "plan")
    summary = Summary(network)
    unfolded = request.GET.get("alles") == "open"
    table_address, besides = (reverse(name, args=[plan.slug]) for name in ("plan-table", "plan-mentions"))
    context |= {
        "sentence": sentence(summary, table_address, besides), "glance": glance(summary), "unfolded": unfolded,
        "outline": outline(network, unfolded) if network.nodes else "",
        "documents": documents_of(request, plan).values(),
    }  # fmt: skip
    return render(request, "plans/plan.html", context)


@require_safe
@of_plan
def diagram(request: HttpRequest, plan: Plan) -> HttpResponse:
    """Show what contributes to what, as a drawing and in words."""
    network, context = shell(request, plan, "plan-diagram")
    context["diagram"] = diagrams.diagram(network, request.META.get("QUERY_STRING", ""))
    return render(request, "plans/diagram.html", context)


@require_safe
@of_plan
def table(request: HttpRequest, plan: Plan) -> HttpResponse:
    """Show the elements as a table that can be filtered and sorted."""
    network, context = shell(request, plan, "plan-table")
    question = Question.from_query(request.GET)
    found = table_of(network, question)
    context |= {
        "question": found.question, "table": found, "filters": filters(network, found.question),
        "rows": rows(network, found), "heads": heads(found.question), "pages": pages(found),
    }  # fmt: skip
    return render(request, "plans/table.html", context)


@require_safe
@of_plan
def findings(request: HttpRequest, plan: Plan) -> HttpResponse:
    """Show what the checks say of the plan."""
    network, context = shell(request, plan, "plan-findings")
    found = context["findings"].all
    rule, severity, key = (request.GET.get(name, "") for name in ("regel", "ernst", "onderdeel"))
    if key:
        found = context["findings"].of_element.get(key, [])
        if "kort" in request.GET:
            said = [(finding, finding.message(advice.language())) for finding in found]
            return render(request, "plans/parts/short_findings.html", {"plan": plan, "key": key, "findings": said})
    visible = documents_of(request, plan)
    context |= {
        "weights": advice.weighed(network, found, visible, rule, severity),
        "choices": advice.choices(context["findings"], rule, severity),
        "rule": rule, "severity": severity, "element": network.by_key.get(key), "nodes": network.nodes,
    }  # fmt: skip
    return render(request, "plans/findings.html", context)


@require_safe
@of_plan
def mentions(request: HttpRequest, plan: Plan) -> HttpResponse:
    """Show what the plan's documents say besides its elements."""
    network, context = shell(request, plan, "plan-mentions")
    visible = documents_of(request, plan)
    context |= {
        "pots": sections.pots(network, visible), "decisions": sections.decisions(network, visible),
        "documents": visible.values(),
        **{name: sections.lines(network, name, visible) for name in sections.LISTED},
    }  # fmt: skip
    return render(request, "plans/mentions.html", context)


@require_safe
@of_plan
def mentions_history(request: HttpRequest, plan: Plan) -> HttpResponse:
    """Show all that changed in what the plan's documents say besides its elements."""
    context = {"plan": plan, "changes": mention_changes.changes_of_mentions(plan), **rights(request, plan)}
    return render(request, "plans/mentions_history.html", context)


@require_safe
@of_plan
def network_json(request: HttpRequest, plan: Plan) -> HttpResponse:
    """Answer with the whole network as JSON."""
    return HttpResponse(exports.network_json(network_of(plan)), content_type="application/json")


@require_safe
@of_plan
def draft_json(request: HttpRequest, plan: Plan) -> HttpResponse:
    """Answer with the plan as a draft, as a file to keep."""
    response = HttpResponse(draft.dumps(to_draft(network_of(plan))), content_type="application/json")
    response["Content-Disposition"] = f'attachment; filename="{plan.slug}.json"'
    return response


@require_safe
@of_plan
def element(request: HttpRequest, plan: Plan, key: str) -> HttpResponse:
    """Show one element: what it says, what it is for, what leads to it, and where it came from."""
    return render(request, "plans/element.html", element_context(request, plan, element_of(plan, key)))


@require_safe
@of_plan
def history(request: HttpRequest, plan: Plan, key: str) -> HttpResponse:
    """Show all that changed in an element."""
    found = element_of(plan, key)
    context = {"plan": plan, "element": found, "changes": changes.changes_of(found), **rights(request, plan)}
    return render(request, "plans/history.html", context)


@require_safe
def permanent(request: HttpRequest, pk: uuid.UUID) -> HttpResponse:
    """Lead on from an element's permanent address to where it stands now."""
    return HttpResponseRedirect(element_anywhere(request.user, pk).get_absolute_url())
