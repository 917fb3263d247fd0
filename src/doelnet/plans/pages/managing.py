"""Pages on which the adviser of a plan names it, publishes it, and lets others in."""

from __future__ import annotations

from dataclasses import dataclass

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods

from doelnet.accounts.models import User
from doelnet.accounts.requests import signed_in
from doelnet.reading import blocks
from doelnet.reading.dutch import personal

from .. import services
from ..models import Membership, Plan, SourceDocument, address_at
from ..network import network_of
from ..persons import possible_persons
from .editing import may
from .forms import OWNER, PARTS, PersonForm, PlanForm, PublishForm, say_errors
from .lines import Addresses

PERSONAL = {
    "e-mail": gettext_lazy("e-mailadres"), "phone": gettext_lazy("telefoonnummer"), "bsn": gettext_lazy("BSN"),
}  # fmt: skip


@dataclass
class Place:
    """Personal data in a document: what it is, where it stands first, and how often."""

    what: str
    text: str
    address: str
    times: int = 1


@require_http_methods(["GET", "POST"])
@may("plans.own_plan")
def edit_plan(request: HttpRequest, plan: Plan) -> HttpResponse:
    """Change what the plan says of itself."""
    initial = {name: getattr(plan, name) for name in PlanForm.base_fields}
    form = PlanForm(request.POST or None, initial=initial)
    if request.method == "POST" and form.is_valid():
        try:
            services.edit_plan(signed_in(request), plan, form.cleaned_data)
        except ValidationError as error:
            say_errors(form, error)
        else:
            messages.success(request, _("De gegevens zijn bewaard."))
            return redirect(plan)
    context = {"plan": plan, "form": form}
    return render(request, "plans/editing/plan.html", context, status=422 if form.errors else 200)


@require_http_methods(["GET", "POST"])
@may("plans.own_plan")
def publish(request: HttpRequest, plan: Plan) -> HttpResponse:
    """Let everybody read the plan, or only those with a role again."""
    if request.method == "POST":
        if "intrekken" in request.POST:
            services.withdraw(signed_in(request), plan)
            messages.success(request, _("Het plan is niet meer openbaar."))
        else:
            form = PublishForm(request.POST)
            services.publish(signed_in(request), plan, form.is_valid() and form.cleaned_data["documents"])
            messages.success(request, _("Iedereen kan het plan nu lezen."))
        return redirect(plan)
    documents = list(plan.documents.order_by("name"))
    warned = [(document, places) for document in documents if (places := personal_data_in(document))]
    context = {
        "plan": plan, "documents": documents, "warned": warned, "persons": persons_in(plan),
        "form": PublishForm(initial={"documents": any(document.is_public for document in documents)}),
    }  # fmt: skip
    return render(request, "plans/editing/publish.html", context)


def persons_in(plan: Plan) -> list[tuple[str, str, str]]:
    """Return the owners that may be a person: owner, element, and where that is edited."""
    network = network_of(plan)
    texts = (node.text for node in network.nodes)
    parties = (str(data["name"]) for data, _place in network.mentions["parties"])
    asked = possible_persons({node.owner for node in network.nodes if node.owner}, texts, parties)
    address = Addresses(plan.slug)
    return [
        (node.owner, node.name, f"{address(node.key, node.pk)}bewerken/")
        for node in network.nodes
        if node.owner and node.owner in asked
    ]


def personal_data_in(document: SourceDocument) -> list[Place]:
    """Return the e-mail addresses, telephone numbers and BSNs in a document's text, each once."""
    places: dict[str, Place] = {}
    for passage in blocks.loads(bytes(document.stream)).passages():
        for found in personal.find(passage.text):
            if found.what not in PERSONAL:
                continue
            text = passage.text[found.start : found.end]
            if text in places:
                places[text].times += 1
                continue
            where = address_at(document.pk, passage.number, found.start, passage.number, found.end)
            places[text] = Place(str(PERSONAL[found.what]), text, where)
    return list(places.values())


@require_http_methods(["GET", "POST"])
@may("plans.own_plan")
def people(request: HttpRequest, plan: Plan) -> HttpResponse:
    """Show who has a part in the plan; give somebody one, or take it away."""
    form = PersonForm(request.POST if request.POST.get("email") is not None else None)
    if request.method == "POST":
        try:
            if _changed(request, plan, form):
                return redirect(reverse("plan-people", args=[plan.slug]))
        except ValidationError as error:
            if not form.is_bound:
                messages.error(request, " ".join(error.messages))
                return redirect(reverse("plan-people", args=[plan.slug]))
            say_errors(form, error)
    members = plan.memberships.select_related("user", "user__organisation").order_by("user__name", "user__email")
    context = {"plan": plan, "members": members, "form": form, "roles": PARTS}
    return render(request, "plans/editing/people.html", context, status=422 if form.errors else 200)


def _changed(request: HttpRequest, plan: Plan, form: PersonForm) -> bool:
    """Make the change that was asked; return whether there was one."""
    user, who = signed_in(request), request.POST.get("persoon", "")
    if form.is_bound:
        if not form.is_valid():
            return False
        person = User.objects.filter(email__iexact=form.cleaned_data["email"], is_active=True).first()
        if person is None:
            form.add_error("email", _("Er is geen account met dit adres. Vraag de beheerder om er een te maken."))
            return False
        if form.cleaned_data["role"] == OWNER:
            return _handed_over(request, plan, person)
        services.give_role(user, plan, person, form.cleaned_data["role"])
        messages.success(request, _("{person} heeft nu toegang.").format(person=person))
        return True
    member = next((each for each in plan.memberships.select_related("user") if str(each.user_id) == who), None)
    if member is None:
        return False
    role = request.POST.get("rol", "")
    if role == OWNER:
        return _handed_over(request, plan, member.user)
    services.give_role(user, plan, member.user, role if role in Membership.Role.values else None)
    if role in Membership.Role.values:
        messages.success(request, _("De rol van {person} is gewijzigd.").format(person=member.user))
    else:
        messages.success(request, _("{person} heeft geen toegang meer.").format(person=member.user))
    return True


def _handed_over(request: HttpRequest, plan: Plan, person: User) -> bool:
    services.hand_over(signed_in(request), plan, person)
    messages.success(request, _("{person} is nu eigenaar van het plan.").format(person=person))
    return True
