"""What a plan rests on: source documents, where in them something stands, and what else they say."""

from __future__ import annotations

import uuid

from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from simple_history.models import HistoricalRecords

from doelnet.accounts.models import User, new_id

from .network import Element
from .plan import Membership, Plan


class Mention(models.Model):
    """What a document says besides its elements (an amount, a level, a decision), in the draft's own form.

    `version` counts edits. What was removed stays, and can be brought back. `beside` is what the document says beside
    it where the thing itself does not tell what it is of: the row of an amount.
    """

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
    beside = models.TextField(blank=True)
    version = models.PositiveIntegerField(default=1, editable=False)
    removed_at = models.DateTimeField(null=True, editable=False)
    history = HistoricalRecords(excluded_fields=["order", "beside"])

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


def address_at(document: object, first: int, start: int | None, last: int | None, end: int | None) -> str:
    """Return the address that opens a document (by identifier) at a stretch: passages, and offsets in their texts."""
    return f"{reverse('document', args=[document])}?van={first}.{start}&tot={last}.{end}#p{first}"


class Stretch(models.Model):
    """A stretch of a document: the draft's `at`, and where that stands. Whose document it is, its heirs say.

    `first` and `last` are passage numbers in the document's stream, `start` and `end` offsets in their
    texts; absent where the stretch was not found, or the draft came without its document.
    """

    document_id: uuid.UUID | None
    line = models.PositiveIntegerField(null=True)
    page = models.PositiveIntegerField(null=True)
    text = models.TextField(null=True)
    first = models.PositiveIntegerField(null=True)
    start = models.PositiveIntegerField(null=True)
    last = models.PositiveIntegerField(null=True)
    end = models.PositiveIntegerField(null=True)

    class Meta:
        """No table of its own."""

        abstract = True

    def __str__(self) -> str:
        """Return the words, cut short."""
        return (self.text or "")[:80]

    def get_absolute_url(self) -> str:
        """Return the address that opens the document there, highlighted."""
        if self.document_id is None:
            return ""
        if self.first is not None:
            return address_at(self.document_id, self.first, self.start, self.last, self.end)
        address = reverse("document", args=[self.document_id])
        return f"{address}#regel-{self.line}" if self.line else address


class Quote(Stretch):
    """The stretch of a document that an element or mention rests on."""

    document = models.ForeignKey(SourceDocument, on_delete=models.PROTECT, null=True, related_name="quotes")
    element = models.OneToOneField(Element, on_delete=models.CASCADE, null=True, related_name="quote")
    mention = models.OneToOneField(Mention, on_delete=models.CASCADE, null=True, related_name="quote")

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
