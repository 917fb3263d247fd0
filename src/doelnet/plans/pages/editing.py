"""Pages on which elements are written: edited, added, moved, removed and brought back."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from functools import wraps
from typing import Any, Concatenate, ParamSpec

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from doelnet.accounts.requests import signed_in

from .. import services
from ..models import Element, Plan
from ..network import Network, Node, network_of
from ..queries import element_anywhere, element_of
from ..summary import below
from .conflicts import clash_of, values_of
from .forms import Above, ElementForm, RemoveForm, say_errors
from .shared import of_plan

P = ParamSpec("P")
Page = Callable[Concatenate[HttpRequest, Plan, P], HttpResponse]
NEXT_KIND = {"theme": "goal", "goal": "effort", "benefit": "capability", "capability": "effort", "effort": "result"}
"""What one most likely adds under each kind."""


def may(permission: str) -> Callable[[Page[P]], Callable[Concatenate[HttpRequest, str, P], HttpResponse]]:
    """Return a decorator that gives a view its plan: sign-in for visitors, 404 unseen, 403 without permission."""

    def decorate(view: Page[P]) -> Callable[Concatenate[HttpRequest, str, P], HttpResponse]:
        @login_required
        @of_plan
        @wraps(view)
        def checked(request: HttpRequest, plan: Plan, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
            services.demand(signed_in(request), permission, plan)
            return view(request, plan, *args, **kwargs)

        return checked

    return decorate


def form_for(
    plan: Plan, data: Any = None, initial: dict[str, Any] | None = None, node: Node | None = None
) -> ElementForm:
    """Return the form of an element; what hangs under `node` cannot be chosen as what it contributes to."""
    network = network_of(plan)
    barred = {each.key for each in (node, *below(node))} if node is not None else set()
    choices = [Above(each.key, each.name, each.kind) for each in network.nodes if each.key not in barred]
    owners = {each.owner for each in network.nodes if each.owner}
    owners |= {str(data["name"]) for data, _place in network.mentions["parties"]}
    return ElementForm(data, initial=initial, choices=choices, words=network.words, owners=sorted(owners))


def _values(form: ElementForm) -> dict[str, Any]:
    """Return what the form says as the services take it."""
    values = {name: value for name, value in form.cleaned_data.items() if name in services.EDITABLE}
    values["owner"] = services.organisation_or_none(values["owner"])
    values["placeholder"] = values["placeholder"] or None
    return values


def _parents(plan: Plan, form: ElementForm) -> list[Element]:
    found = {element.key: element for element in plan.elements.filter(key__in=form.parent_keys)}
    return [found[key] for key in form.parent_keys]


@require_http_methods(["GET", "POST"])
@may("plans.edit_plan")
def edit(request: HttpRequest, plan: Plan, key: str) -> HttpResponse:
    """Change what an element says and what it contributes to."""
    element = element_of(plan, key)
    node = network_of(plan).by_pk.get(element.pk)
    if node is None:
        messages.warning(request, _("Dit onderdeel is vervallen. Zet het eerst terug."))
        return redirect(element)
    parents = [parent.key for parent in node.parents]
    initial = values_of(element) | {"parents": parents}
    form = form_for(plan, request.POST or None, initial, node)
    if request.method == "POST" and form.is_valid():
        version = _version(request, element)
        if version != element.version:
            return _conflict(request, element, form, parents, version)
        try:
            changed = services.edit_element(
                signed_in(request), element, version, _edited(form, element), _parents(plan, form)
            )
        except services.Conflict as conflict:
            return _conflict(request, conflict.theirs, form, parents, version)
        except ValidationError as error:
            say_errors(form, error)
        else:
            messages.success(request, _("Uw wijziging is bewaard."))
            return redirect(changed)
    context = {"plan": plan, "element": element, "form": form, "version": _version(request, element), "before": parents}
    return render(request, "plans/editing/edit.html", context, status=422 if form.errors else 200)


def _edited(form: ElementForm, element: Element) -> dict[str, Any]:
    """Return what the form says; a placeholder that was said not to be one stays so."""
    values = _values(form)
    if values["placeholder"] is None and element.placeholder is not None:
        values["placeholder"] = False
    return values


def _version(request: HttpRequest, element: Element) -> int:
    asked = request.POST.get("version", "")
    return int(asked) if asked.isascii() and asked.isdigit() and len(asked) < 10 else element.version


def _conflict(
    request: HttpRequest, theirs: Element, form: ElementForm, parents: list[str], version: int
) -> HttpResponse:
    clash = clash_of(form, theirs, parents, version)
    mix = form_for(theirs.plan, None, clash.merged, network_of(theirs.plan).by_pk.get(theirs.pk))
    mine = [(form.add_prefix(name), value) for name in form.fields for value in _posted(form, name)]
    context = {
        "plan": theirs.plan, "element": theirs, "clash": clash, "form": mix, "mine": mine, "before": parents,
        "version": theirs.version,
    }  # fmt: skip
    return render(request, "plans/editing/conflict.html", context, status=409)


def _posted(form: ElementForm, name: str) -> list[str]:
    return list(form.data.getlist(form.add_prefix(name)))  # type: ignore[attr-defined]  # a QueryDict


@require_http_methods(["GET", "POST"])
@may("plans.edit_plan")
def add(request: HttpRequest, plan: Plan) -> HttpResponse:
    """Add an element; `?ouder=KEY` says what it contributes to."""
    above = network_of(plan).by_key.get(request.GET.get("ouder", ""))
    kind = request.GET.get("soort") or NEXT_KIND.get(above.kind if above else "", "goal")
    form = form_for(plan, request.POST or None, {"kind": kind, "parents": [above.key] if above else []})
    if request.method == "POST" and form.is_valid():
        try:
            element = services.add_element(signed_in(request), plan, _values(form), _parents(plan, form))
        except ValidationError as error:
            say_errors(form, error)
        else:
            messages.success(request, _("Het onderdeel is toegevoegd."))
            return redirect(element)
    context = {"plan": plan, "form": form, "above": above}
    return render(request, "plans/editing/add.html", context, status=422 if form.errors else 200)


@require_http_methods(["GET", "POST"])
@may("plans.edit_plan")
def move(request: HttpRequest, plan: Plan, key: str) -> HttpResponse:
    """Move an element among those beside it: up, down, or just before another."""
    element = element_of(plan, key)
    network = network_of(plan)
    node = network.by_pk.get(element.pk)
    if node is None:
        messages.warning(request, _("Dit onderdeel is vervallen. Zet het eerst terug."))
        return redirect(element)
    beside = siblings(network, node)
    if request.method == "POST":
        before = target_of(beside, node, request.POST.get("richting", ""), request.POST.get("voor", ""))
        if before is not node:
            place = Element.objects.get(pk=before.pk) if before is not None else None
            services.move_element(signed_in(request), element, place)
            messages.success(request, _("Het onderdeel is verplaatst."))
        return redirect(reverse("element-move", args=[plan.slug, key]) if "blijf" in request.POST else element)
    here = beside.index(node)
    context = {"plan": plan, "element": element, "beside": beside, "node": node, "first": here == 0}
    return render(request, "plans/editing/move.html", context | {"last": here == len(beside) - 1})


def siblings(network: Network, node: Node) -> list[Node]:
    """Return the nodes of the same kind that contribute to the same thing, in order, the node itself too."""
    under = node.parents[0].children if node.parents else network.tops
    return [each for each in under if each.kind == node.kind]


def target_of(beside: list[Node], node: Node, direction: str, key: str) -> Node | None:
    """Return what to put the node before: None for last, the node itself to leave it where it is."""
    here = beside.index(node)
    if direction == "omhoog":
        return beside[max(here - 1, 0)]
    if direction == "omlaag":
        if here == len(beside) - 1:
            return node
        return beside[here + 2] if here + 2 < len(beside) else None
    if key == "":
        return None
    return next((each for each in beside if each.key == key), node)


@require_http_methods(["GET", "POST"])
@may("plans.edit_plan")
def remove(request: HttpRequest, plan: Plan, key: str) -> HttpResponse:
    """Take an element out of the plan, with a reason."""
    element = element_of(plan, key)
    form = RemoveForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            services.remove_element(
                signed_in(request), element, _version(request, element), form.cleaned_data["reason"]
            )
        except services.Conflict as conflict:
            messages.warning(request, _("Iemand anders wijzigde dit onderdeel net. Lees het nog eens door."))
            element = conflict.theirs
        else:
            undo = reverse("element-restore", args=[plan.slug, key])
            messages.success(
                request,
                format_html('{} <a href="{}">{}</a>', _("Het onderdeel is vervallen."), undo, _("Maak ongedaan")),
            )
            return redirect(plan)
    node = network_of(plan).by_pk.get(element.pk)
    context = {"plan": plan, "element": element, "form": form, "children": node.children if node else []}
    return render(request, "plans/editing/remove.html", context)


@require_http_methods(["GET", "POST"])
@may("plans.edit_plan")
def restore(request: HttpRequest, plan: Plan, key: str) -> HttpResponse:
    """Bring a removed element back."""
    element = element_of(plan, key)
    if element.removed_at is None:
        return redirect(element)
    if request.method == "POST":
        try:
            back = services.restore_element(signed_in(request), element, _version(request, element))
        except services.Conflict:
            messages.warning(request, _("Iemand anders wijzigde dit onderdeel net. Lees het nog eens door."))
        else:
            messages.success(request, _("Het onderdeel staat weer in het plan."))
            return redirect(back)
    return render(request, "plans/editing/restore.html", {"plan": plan, "element": element})


@require_http_methods(["GET", "POST"])
@may("plans.edit_plan")
def same(request: HttpRequest, plan: Plan, key: str) -> HttpResponse:
    """Part an element from one of another plan that was said to be the same, or say so again."""
    element, user = element_of(plan, key), signed_in(request)
    other = _identifier(request.POST.get("onderdeel") or request.GET.get("onderdeel", ""))
    if other is None:
        return redirect(element)
    if request.method == "GET":
        there = element_anywhere(user, other)
        return render(request, "plans/editing/same.html", {"plan": plan, "element": element, "other": there})
    if "koppel" in request.POST:
        try:
            services.say_same(user, element, other)
        except ValidationError as error:
            messages.error(request, " ".join(error.messages))
        else:
            messages.success(request, _("De twee onderdelen zijn weer gekoppeld."))
    elif services.part_same(user, element, other) is not None:
        undo = f"{reverse('element-same', args=[plan.slug, key])}?onderdeel={other}"
        said = format_html('{} <a href="{}">{}</a>', _("Het onderdeel is losgemaakt."), undo, _("Maak ongedaan"))
        messages.success(request, said)
    return redirect(element)


def _identifier(text: str) -> uuid.UUID | None:
    try:
        return uuid.UUID(text)
    except ValueError:
        return None


@require_safe
@may("plans.edit_plan")
def removed(request: HttpRequest, plan: Plan) -> HttpResponse:
    """List what was taken out of the plan, the latest first."""
    gone = list(plan.elements.exclude(removed_at=None).order_by("-removed_at"))
    records = Element.history.filter(id__in=[element.pk for element in gone]).select_related("history_user")
    why = {record.id: record for record in records.order_by("history_date", "history_id")}
    for element in gone:
        element.plan = plan
    return render(
        request, "plans/editing/removed.html", {"plan": plan, "gone": [(each, why.get(each.pk)) for each in gone]}
    )
