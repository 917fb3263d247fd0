"""What a plan is made of: plans, elements, links, their words, their sources, and who may do what in them."""

from __future__ import annotations

import re
import time
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from simple_history.models import HistoricalRecords

from doelnet.accounts.models import Organisation, User, new_id

if TYPE_CHECKING:
    from collections.abc import Iterable

READABLE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,60}")
"""Keys that can stand in an address."""


class Kind(models.TextChoices):
    """What an element is; the values are those of the draft format, the order that of the diagram."""

    THEME = "theme", _("Thema")
    GOAL = "goal", _("Doel")
    BENEFIT = "benefit", _("Baat")
    CAPABILITY = "capability", _("Vermogen")
    TARGET = "target", _("Streefdoel")
    EFFORT = "effort", _("Inspanning")
    RESULT = "result", _("Resultaat")


class Comparison(models.TextChoices):
    """How a target compares the level reached with its value."""

    AT_LEAST = "at-least", _("minimaal")
    AT_MOST = "at-most", _("ten hoogste")
    EQUAL = "equal", _("gelijk aan")
    INCREASE = "increase", _("stijgt met of naar")
    DECREASE = "decrease", _("daalt met of naar")
    STABLE = "stable", _("blijft gelijk")
    DONE = "done", _("is gedaan")


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


class Vocabulary(models.Model):
    """The plan's own word for a kind: "Middel", "Opgave"."""

    plan = models.ForeignKey(Plan, on_delete=models.CASCADE, related_name="vocabulary")
    kind = models.CharField(max_length=12, choices=Kind)
    singular = models.CharField(_("enkelvoud"), max_length=100)
    plural = models.CharField(_("meervoud"), max_length=100)
    history = HistoricalRecords()

    class Meta:
        """One word a kind a plan."""

        constraints = [models.UniqueConstraint(fields=["plan", "kind"], name="one_word_a_kind_a_plan")]

    def __str__(self) -> str:
        """Return the word."""
        return self.singular


class Element(models.Model):
    """A node of the network. `key` is its name within the plan; `version` counts edits, to catch two at once."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    plan = models.ForeignKey(Plan, on_delete=models.CASCADE, related_name="elements")
    key = models.TextField(editable=False)
    kind = models.CharField(_("soort"), max_length=12, choices=Kind)
    text = models.TextField(_("tekst"))
    number = models.TextField(_("nummer"), blank=True)
    label = models.TextField(_("woord in het document"), blank=True)
    order = models.PositiveIntegerField(default=0, editable=False)
    year = models.CharField(_("jaar"), max_length=4, blank=True)
    placeholder = models.BooleanField(_("nog niet bepaald"), null=True, blank=True)
    owner = models.ForeignKey(
        Organisation, verbose_name=_("eigenaar"), on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    confidence = models.FloatField(null=True, editable=False)

    has_target = models.BooleanField(default=False, editable=False)
    comparison = models.CharField(_("vergelijking"), max_length=10, choices=Comparison, blank=True)
    value = models.DecimalField(_("streefwaarde"), max_digits=24, decimal_places=8, null=True, blank=True)
    unit = models.TextField(_("eenheid"), blank=True)
    population = models.TextField(_("bij wie"), blank=True)
    due = models.CharField(_("wanneer"), max_length=21, blank=True)
    baseline_value = models.DecimalField(_("beginwaarde"), max_digits=24, decimal_places=8, null=True, blank=True)
    baseline_date = models.CharField(_("datum beginwaarde"), max_length=21, blank=True)
    has_baseline = models.BooleanField(default=False, editable=False)
    source = models.TextField(_("bron"), blank=True)

    version = models.PositiveIntegerField(default=1, editable=False)
    removed_at = models.DateTimeField(_("vervallen op"), null=True, blank=True, editable=False)
    changed_at = models.DateTimeField(auto_now=True)
    history = HistoricalRecords(excluded_fields=["order", "changed_at"])

    class Meta:
        """Elements in the order of the document; one key a plan."""

        ordering = ["order"]
        constraints = [models.UniqueConstraint(fields=["plan", "key"], name="one_key_a_plan")]
        indexes = [models.Index(fields=["plan", "order"])]
        verbose_name = _("onderdeel")
        verbose_name_plural = _("onderdelen")

    def __str__(self) -> str:
        """Return number and text."""
        return f"{self.number} {self.text}".strip()

    def get_absolute_url(self) -> str:
        """Return the address of its page."""
        return element_address(self.plan.slug, self.key, self.pk)


def element_address(slug: str, key: str, pk: object) -> str:
    """Return an element's address: by its key where that reads well, by its identifier otherwise."""
    return reverse("element", args=[slug, key if READABLE.fullmatch(key) else str(pk)])


class Link(models.Model):
    """`child` contributes to `parent`. `order` keeps the parents as the document has them."""

    plan = models.ForeignKey(Plan, on_delete=models.CASCADE, related_name="links")
    child = models.ForeignKey(Element, on_delete=models.CASCADE, related_name="up")
    parent = models.ForeignKey(Element, on_delete=models.CASCADE, related_name="down")
    order = models.PositiveIntegerField(default=0, editable=False)
    history = HistoricalRecords(excluded_fields=["order"])

    class Meta:
        """A link once, and never to itself."""

        ordering = ["order"]
        constraints = [
            models.UniqueConstraint(fields=["child", "parent"], name="one_link_a_pair"),
            models.CheckConstraint(condition=~Q(child=models.F("parent")), name="no_link_to_itself"),
        ]
        verbose_name = _("draagt bij aan")

    def __str__(self) -> str:
        """Return what contributes to what."""
        return f"{self.child} → {self.parent}"


class SameAs(models.Model):
    """Two elements of different plans that say the same, as somebody judged; neither is above the other.

    `score` is how alike they were found to be, from 0 to 1, where that was suggested.
    """

    first = models.ForeignKey(Element, on_delete=models.CASCADE, related_name="same_down")
    second = models.ForeignKey(Element, on_delete=models.CASCADE, related_name="same_up")
    score = models.FloatField(null=True)
    said_at = models.DateTimeField(auto_now_add=True)
    history = HistoricalRecords()

    class Meta:
        """Once a pair, and never with itself."""

        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(fields=["first", "second"], name="one_same_a_pair"),
            models.CheckConstraint(condition=~Q(first=models.F("second")), name="not_the_same_as_itself"),
        ]
        verbose_name = _("hetzelfde als")

    def __str__(self) -> str:
        """Return what is the same as what."""
        return f"{self.first_id} = {self.second_id}"


class Mention(models.Model):
    """What a document says besides its elements (an amount, a level, a decision), in the draft's own form."""

    class Section(models.TextChoices):
        """The draft's sections."""

        MEASUREMENTS = "measurements", _("Metingen")
        MONEY = "money", _("Bedragen")
        MILESTONES = "milestones", _("Mijlpalen")
        DECISIONS = "decisions", _("Besluiten")
        GROUPS = "groups", _("Werkgroepen")
        PARTIES = "parties", _("Organisaties")
        REFERENCES = "references", _("Andere documenten")

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    plan = models.ForeignKey(Plan, on_delete=models.CASCADE, related_name="mentions")
    section = models.CharField(max_length=12, choices=Section)
    order = models.PositiveIntegerField(default=0)
    data = models.JSONField()

    class Meta:
        """Mentions as the document has them."""

        ordering = ["section", "order"]
        verbose_name = _("vermelding")
        verbose_name_plural = _("vermeldingen")

    def __str__(self) -> str:
        """Return section and place."""
        return f"{self.section} {self.order}"


class DocumentQuerySet(models.QuerySet["SourceDocument"]):
    """Source documents, and who may see which."""

    def visible_to(self, user: User | AnonymousUser) -> DocumentQuerySet:
        """Return the documents this person may open: public ones of published plans, and their own plans'."""
        if user.is_authenticated and user.is_superuser:
            return self
        public = Q(is_public=True, plan__published_at__isnull=False)
        if not user.is_authenticated:
            return self.filter(public)
        mine = Q(plan__owner=user) | Q(plan__in=Membership.objects.filter(user=user).values("plan"))
        return self.filter(public | mine | Q(uploaded_by=user))


class SourceDocument(models.Model):
    """A document as it came: its bytes, and the stream of blocks they were read into."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    name = models.CharField(_("bestandsnaam"), max_length=255)
    format = models.CharField(max_length=20)
    sha256 = models.CharField(max_length=64, unique=True)
    file = models.FileField(upload_to="%Y/%m/", max_length=300)
    size = models.PositiveBigIntegerField()
    pages = models.PositiveIntegerField(null=True)
    stream = models.BinaryField()
    plan = models.ForeignKey(Plan, on_delete=models.SET_NULL, null=True, blank=True, related_name="documents")
    is_public = models.BooleanField(_("zichtbaar voor iedereen"), default=False)
    uploaded_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True)
    uploaded_at = models.DateTimeField(auto_now_add=True)

    objects = DocumentQuerySet.as_manager()

    class Meta:
        """Documents, newest first."""

        ordering = ["-uploaded_at"]
        verbose_name = _("brondocument")
        verbose_name_plural = _("brondocumenten")

    def __str__(self) -> str:
        """Return the file's name."""
        return self.name

    def get_absolute_url(self) -> str:
        """Return the address where its text can be read."""
        return reverse("document", args=[self.pk])


class Quote(models.Model):
    """The stretch of a document that an element or mention rests on: the draft's `at`, and where that stands.

    `first` and `last` are passage numbers in the document's stream, `start` and `end` offsets in their
    texts; absent where the stretch was not found, or the draft came without its document.
    """

    document = models.ForeignKey(SourceDocument, on_delete=models.PROTECT, null=True, related_name="quotes")
    element = models.OneToOneField(Element, on_delete=models.CASCADE, null=True, related_name="quote")
    mention = models.OneToOneField(Mention, on_delete=models.CASCADE, null=True, related_name="quote")
    line = models.PositiveIntegerField(null=True)
    page = models.PositiveIntegerField(null=True)
    text = models.TextField(null=True)
    first = models.PositiveIntegerField(null=True)
    start = models.PositiveIntegerField(null=True)
    last = models.PositiveIntegerField(null=True)
    end = models.PositiveIntegerField(null=True)

    class Meta:
        """A quote belongs to one thing."""

        constraints = [
            models.CheckConstraint(
                condition=Q(element__isnull=False, mention__isnull=True)
                | Q(element__isnull=True, mention__isnull=False),
                name="quote_of_one_thing",
            )
        ]
        verbose_name = _("vindplaats")
        verbose_name_plural = _("vindplaatsen")

    def __str__(self) -> str:
        """Return the words, cut short."""
        return (self.text or "")[:80]

    def get_absolute_url(self) -> str:
        """Return the address that opens the document there, highlighted."""
        if self.document_id is None:
            return ""
        address = reverse("document", args=[self.document_id])
        if self.first is None:
            return f"{address}#regel-{self.line}" if self.line else address
        return f"{address}?van={self.first}.{self.start}&tot={self.last}.{self.end}#p{self.first}"


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


def decimal(value: float | int | None) -> Decimal | None:
    """Return a JSON number as the Decimal that reads the same."""
    return None if value is None else Decimal(str(value))
