"""What searching reads: the words of plans and documents in plain small letters, brought up to date when asked."""

from __future__ import annotations

from django.db import models

from doelnet.plans.models import Element, Plan, SourceDocument


class Indexed(models.Model):
    """Up to which state a plan or a document can be searched."""

    plan = models.OneToOneField(Plan, on_delete=models.CASCADE, null=True, related_name="+")
    document = models.OneToOneField(SourceDocument, on_delete=models.CASCADE, null=True, related_name="+")
    revision = models.PositiveBigIntegerField(default=0)

    class Meta:
        """One state a plan or document."""

        constraints = [
            models.CheckConstraint(
                condition=models.Q(plan__isnull=False, document__isnull=True)
                | models.Q(plan__isnull=True, document__isnull=False),
                name="indexed_one_thing",
            )
        ]

    def __str__(self) -> str:
        """Return what, and up to where."""
        return f"{self.plan_id or self.document_id}: {self.revision}"


class Entry(models.Model):
    """One thing that can be found: an element, or a passage of a document (by its number in the stream).

    `words` begins and ends with a space, so that a word, or the start or the end of one, can be found in it.
    """

    indexed = models.ForeignKey(Indexed, on_delete=models.CASCADE, related_name="entries")
    element = models.ForeignKey(Element, on_delete=models.CASCADE, null=True, related_name="+")
    passage = models.PositiveIntegerField(null=True)
    page = models.PositiveIntegerField(null=True)
    text = models.TextField()
    words = models.TextField()

    class Meta:
        """Entries in the order of the plan or document."""

        ordering = ["pk"]

    def __str__(self) -> str:
        """Return the text, cut short."""
        return self.text[:80]
