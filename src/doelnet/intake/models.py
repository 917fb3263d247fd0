"""The review of a draft: what was read from a document, item by item, until a person accepts it."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from doelnet.accounts.models import new_id
from doelnet.plans.models import SourceDocument


class Review(models.Model):
    """One reading of one document, under review. Nothing of it is in a plan until it is accepted."""

    class State(models.TextChoices):
        """How far the review is."""

        OPEN = "open", _("te beoordelen")
        ACCEPTED = "accepted", _("overgenomen")
        DROPPED = "dropped", _("niet overgenomen")

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    document = models.ForeignKey(SourceDocument, on_delete=models.CASCADE, related_name="reviews")
    head = models.JSONField()
    state = models.CharField(max_length=8, choices=State, default=State.OPEN)
    reviewer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="reviews")
    started_at = models.DateTimeField(auto_now_add=True)
    ended_at = models.DateTimeField(null=True)

    class Meta:
        """Reviews, newest first; one open review a document."""

        ordering = ["-started_at"]
        constraints = [
            models.UniqueConstraint(
                fields=["document"], condition=models.Q(state="open"), name="one_open_review_a_document"
            )
        ]
        verbose_name = _("beoordeling")
        verbose_name_plural = _("beoordelingen")

    def __str__(self) -> str:
        """Return the title that was read."""
        return str(self.head.get("title", ""))

    def get_absolute_url(self) -> str:
        """Return the address of the review page."""
        return reverse("review", args=[self.pk])


class ReviewItem(models.Model):
    """One thing that was found, in the draft's own form, and what the reviewer says of it."""

    class State(models.TextChoices):
        """What the reviewer said."""

        OPEN = "open", _("te beoordelen")
        ACCEPTED = "accepted", _("overgenomen")
        CORRECTED = "corrected", _("verbeterd")
        REJECTED = "rejected", _("afgewezen")

    review = models.ForeignKey(Review, on_delete=models.CASCADE, related_name="items")
    section = models.CharField(max_length=12)
    order = models.PositiveIntegerField()
    key = models.TextField(blank=True)
    found = models.JSONField()
    corrected = models.JSONField(null=True)
    state = models.CharField(max_length=9, choices=State, default=State.OPEN)
    confidence = models.FloatField(null=True)
    first = models.PositiveIntegerField(null=True)
    start = models.PositiveIntegerField(null=True)
    last = models.PositiveIntegerField(null=True)
    end = models.PositiveIntegerField(null=True)

    class Meta:
        """Items in the order of the draft: elements first, then the other sections."""

        ordering = ["order"]
        constraints = [models.UniqueConstraint(fields=["review", "order"], name="one_item_a_place")]

    def __str__(self) -> str:
        """Return section and place."""
        return f"{self.section} {self.order}"

    @property
    def data(self) -> dict[str, Any]:
        """Return the item as it stands: corrected where somebody did, as found otherwise."""
        data: dict[str, Any] = self.corrected if self.corrected is not None else self.found
        return data
