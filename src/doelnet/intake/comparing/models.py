"""What a newer version of a document means for the plan: the comparison, and where things stood before."""

from __future__ import annotations

from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from doelnet.plans.models import Element, Mention, Plan, SourceDocument, Stretch


class Renewal(models.Model):
    """A review of a newer version of a document, compared with the plan that came of the earlier one.

    `undo` is what it takes to make the plan what it was before this was applied. `steps` are the judgements, the last
    at the end, each with what it takes to go back: state → the changes that had it, by `order`.
    """

    review = models.OneToOneField("intake.Review", on_delete=models.CASCADE, related_name="renewal")
    plan = models.ForeignKey(Plan, on_delete=models.CASCADE, related_name="renewals")
    started_at = models.DateTimeField(auto_now_add=True)
    applied_at = models.DateTimeField(null=True)
    undo = models.JSONField(null=True)
    steps = models.JSONField(default=list)

    class Meta:
        """Renewals, newest first."""

        ordering = ["-started_at"]
        verbose_name = _("vergelijking")
        verbose_name_plural = _("vergelijkingen")

    def __str__(self) -> str:
        """Return the title of the newer version."""
        return str(self.review)

    def get_absolute_url(self) -> str:
        """Return the address of the page that compares."""
        return reverse("review-compare", args=[self.review_id])


class RenewalChange(models.Model):
    """An element or mention of the plan and what the newer version says in its place; either may be absent.

    `base` is what the earlier version said there. Whether the two differ is worked out anew each time.
    """

    class State(models.TextChoices):
        """What the reviewer said."""

        OPEN = "open", _("te beoordelen")
        ACCEPTED = "accepted", _("overgenomen")
        REJECTED = "rejected", _("afgewezen")
        SKIPPED = "skipped", _("eerder afgewezen of vervallen")

    renewal = models.ForeignKey(Renewal, on_delete=models.CASCADE, related_name="changes")
    order = models.PositiveIntegerField()
    element = models.ForeignKey(Element, on_delete=models.CASCADE, null=True, related_name="renewals")
    mention = models.ForeignKey(Mention, on_delete=models.CASCADE, null=True, related_name="renewals")
    item = models.ForeignKey("intake.ReviewItem", on_delete=models.CASCADE, null=True, related_name="+")
    base = models.ForeignKey("intake.ReviewItem", on_delete=models.SET_NULL, null=True, related_name="+")
    state = models.CharField(max_length=8, choices=State, default=State.OPEN)

    class Meta:
        """Changes in the order of the newer version; what is gone stands where it stood."""

        ordering = ["order"]
        constraints = [
            models.UniqueConstraint(fields=["renewal", "order"], name="one_change_a_place"),
            models.CheckConstraint(
                condition=models.Q(element__isnull=False)
                | models.Q(mention__isnull=False)
                | models.Q(item__isnull=False),
                name="change_of_something",
            ),
        ]

    def __str__(self) -> str:
        """Return its place."""
        return f"{self.renewal_id} {self.order}"


class EarlierQuote(Stretch):
    """Where an element or mention stood in an earlier version of its document, until `renewal` was applied."""

    element = models.ForeignKey(Element, on_delete=models.CASCADE, null=True, related_name="earlier_quotes")
    mention = models.ForeignKey(Mention, on_delete=models.CASCADE, null=True, related_name="earlier_quotes")
    renewal = models.ForeignKey(Renewal, on_delete=models.SET_NULL, null=True, related_name="earlier_quotes")
    document = models.ForeignKey(SourceDocument, on_delete=models.PROTECT, null=True, related_name="earlier_quotes")
    until = models.DateTimeField(auto_now_add=True)

    class Meta:
        """Earlier quotes, newest first."""

        ordering = ["-until"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(element__isnull=False) | models.Q(mention__isnull=False),
                name="earlier_quote_of_something",
            )
        ]
        verbose_name = _("eerdere vindplaats")
        verbose_name_plural = _("eerdere vindplaatsen")
