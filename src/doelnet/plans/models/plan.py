"""A plan, who has which part in it, and the count of changes that tells kept pages when they are old."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from simple_history.models import HistoricalRecords

from doelnet.accounts.models import User, new_id

if TYPE_CHECKING:
    from collections.abc import Iterable


class PlanQuerySet(models.QuerySet["Plan"]):
    """Plans, and who may see which."""

    def visible_to(self, user: User | AnonymousUser) -> PlanQuerySet:
        """Return the plans this person may see: published ones, and those they have a part in."""
        if user.is_authenticated and user.is_superuser:
            return self
        public = Q(published_at__isnull=False)
        if not user.is_authenticated:
            return self.filter(public)
        return self.filter(public | Q(owner=user) | Q(pk__in=Membership.objects.filter(user=user).values("plan")))


class Plan(models.Model):
    """One policy document's living form."""

    class DocumentKind(models.TextChoices):
        """What sort of document it lives in; the values are those of the draft format."""

        FRAMEWORK = "policy-framework", _("beleidskader")
        IMPLEMENTATION = "implementation-plan", _("uitvoeringsplan")
        AGENDA = "agenda", _("agenda")
        ANNUAL_REPORT = "annual-report", _("jaarverslag")
        GOAL_NETWORK = "goal-network", _("doelen-inspanningennetwerk")
        BUDGET_PROPOSAL = "budget-proposal", _("bestemmingsvoorstel")
        DECISION_NOTE = "decision-note", _("collegenota")
        COUNCIL_MESSAGE = "council-message", _("raadsmededeling")
        SUPPORT_PLAN = "support-plan", _("ondersteuningsplan")
        PROGRESS_REPORT = "progress-report", _("voortgangsrapportage")
        BUDGET = "budget", _("begroting")
        OTHER = "other", _("ander document")

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    slug = models.SlugField(_("adres"), max_length=100, unique=True)
    title = models.TextField(_("titel"))
    kind = models.CharField(_("soort"), max_length=30, choices=DocumentKind)
    issuer = models.TextField(_("uitgegeven door"), blank=True)
    region = models.TextField(_("regio"), blank=True)
    number = models.TextField(_("nummer"), blank=True)
    date = models.CharField(_("datum"), max_length=21, blank=True)
    period = models.CharField(_("periode"), max_length=21, blank=True)
    programme = models.TextField(_("programma"), blank=True)
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("eigenaar"), on_delete=models.PROTECT, related_name="plans", null=True
    )
    published_at = models.DateTimeField(_("openbaar sinds"), null=True, blank=True)
    revision = models.PositiveIntegerField(default=1, editable=False)
    created_at = models.DateTimeField(auto_now_add=True)
    history = HistoricalRecords(excluded_fields=["revision"])

    objects = PlanQuerySet.as_manager()

    class Meta:
        """Plans, newest first."""

        ordering = ["-created_at"]
        verbose_name = _("plan")
        verbose_name_plural = _("plannen")

    def __str__(self) -> str:
        """Return the title."""
        return self.title

    def get_absolute_url(self) -> str:
        """Return the address of its page."""
        return reverse("plan", args=[self.slug])


class Membership(models.Model):
    """Somebody's part in a plan."""

    class Role(models.TextChoices):
        """What the person may do: read; edit what is in it; own it (publish it, let others in)."""

        READER = "reader", _("lezer")
        EDITOR = "editor", _("bewerker")
        ADVISER = "adviser", _("beleidsadviseur")

    plan = models.ForeignKey(Plan, on_delete=models.CASCADE, related_name="memberships")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="memberships")
    role = models.CharField(_("rol"), max_length=10, choices=Role)

    class Meta:
        """One part a person a plan."""

        constraints = [models.UniqueConstraint(fields=["plan", "user"], name="one_role_a_person_a_plan")]

    def __str__(self) -> str:
        """Return who has which part in what."""
        return f"{self.user}: {self.role}, {self.plan}"


class SiteState(models.Model):
    """One row that counts every change a visitor could see, so that kept pages know when they are old."""

    id = models.PositiveSmallIntegerField(primary_key=True, default=1)
    revision = models.PositiveBigIntegerField(default=1)

    def __str__(self) -> str:
        """Return the count."""
        return str(self.revision)


def bumped(pks: Iterable[Any]) -> None:
    """Count a change of these plans, and of the site.

    The count of the site starts at the time of day, so that no count returns when a database is put back.
    """
    Plan.objects.filter(pk__in=list(pks)).update(revision=models.F("revision") + 1)
    if not SiteState.objects.filter(pk=1).update(revision=models.F("revision") + 1):
        SiteState.objects.get_or_create(pk=1, defaults={"revision": time.time_ns() // 1_000_000})
