"""The review of a draft: what was read from a document, item by item, until a person accepts it."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from doelnet.accounts.models import new_id
from doelnet.plans.models import Element, SourceDocument

from .comparing.models import EarlierQuote as EarlierQuote
from .comparing.models import Renewal as Renewal
from .comparing.models import RenewalChange as RenewalChange


class Review(models.Model):
    """One reading of one document, under review. Nothing of it is in a plan until it is accepted.

    `unread` holds the numbers of the passages that no recogniser claimed; `personal` where personal data stands, as
    `[passage, start, end, what]`: never the data itself, which stays in the document.
    """

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
    unread = models.JSONField(default=list)
    personal = models.JSONField(default=list)
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
    """One thing that was found, in the draft's own form, and what the reviewer says of it.

    `order` is its name within the review and never changes; `rank` is its place in the draft. What was merged into
    another has that one's `order` in `into`; `same_as` is the element of another plan that says the same. `beside` is
    what the document says beside it where the thing itself does not tell what it is of: the row of an amount. `doubts`
    names what made the reader unsure of it, weightiest first (`reading.forms.surety`).
    """

    class State(models.TextChoices):
        """What the reviewer said."""

        OPEN = "open", _("te beoordelen")
        ACCEPTED = "accepted", _("overgenomen")
        CORRECTED = "corrected", _("verbeterd")
        REJECTED = "rejected", _("afgewezen")
        MERGED = "merged", _("samengevoegd")

    class Origin(models.TextChoices):
        """How it came into the list."""

        READ = "read", _("gelezen")
        SPLIT = "split", _("gesplitst")
        POINTED = "pointed", _("aangewezen")

    review = models.ForeignKey(Review, on_delete=models.CASCADE, related_name="items")
    section = models.CharField(max_length=12)
    order = models.PositiveIntegerField()
    rank = models.FloatField(default=0)
    origin = models.CharField(max_length=7, choices=Origin, default=Origin.READ)
    into = models.PositiveIntegerField(null=True)
    same_as = models.ForeignKey(Element, on_delete=models.SET_NULL, null=True, related_name="+")
    key = models.TextField(blank=True)
    beside = models.TextField(blank=True)
    found = models.JSONField()
    corrected = models.JSONField(null=True)
    state = models.CharField(max_length=9, choices=State, default=State.OPEN)
    confidence = models.FloatField(null=True)
    doubts = models.JSONField(default=list)
    first = models.PositiveIntegerField(null=True)
    start = models.PositiveIntegerField(null=True)
    last = models.PositiveIntegerField(null=True)
    end = models.PositiveIntegerField(null=True)

    class Meta:
        """Items in the order of the draft: elements first, then the other sections."""

        ordering = ["rank", "order"]
        constraints = [models.UniqueConstraint(fields=["review", "order"], name="one_item_a_place")]

    def __str__(self) -> str:
        """Return section and place."""
        return f"{self.section} {self.order}"

    @property
    def data(self) -> dict[str, Any]:
        """Return the item as it stands: corrected where somebody did, as found otherwise."""
        data: dict[str, Any] = self.corrected if self.corrected is not None else self.found
        return data


class ReviewStep(models.Model):
    """One step of a review, with what it takes to go back: the fields as they were, and the items it made.

    `before` maps the `order` of each item it changed to the fields that it changed, as they were.
    """

    class Verb(models.TextChoices):
        """What the reviewer did."""

        ACCEPT = "accept", _("overgenomen")
        REJECT = "reject", _("afgewezen")
        REOPEN = "reopen", _("teruggezet")
        CORRECT = "correct", _("verbeterd")
        SPLIT = "split", _("gesplitst")
        MERGE = "merge", _("samengevoegd")
        POINT = "point", _("aangewezen")
        SAME = "same", _("gekoppeld")

    review = models.ForeignKey(Review, on_delete=models.CASCADE, related_name="steps")
    verb = models.CharField(max_length=7, choices=Verb)
    count = models.PositiveIntegerField(default=1)
    before = models.JSONField()
    made = models.JSONField(default=list)
    taken_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        """Steps in the order in which they were taken."""

        ordering = ["pk"]

    def __str__(self) -> str:
        """Return what was done, to how many."""
        return f"{self.verb} {self.count}"


class Likeness(models.Model):
    """An element of another plan that an item may be the same as, found when the document was read.

    `letters` is how alike the wording is, `meaning` how alike the sense, both from 0 to 1; `score` orders them.
    """

    item = models.ForeignKey(ReviewItem, on_delete=models.CASCADE, related_name="likenesses")
    element = models.ForeignKey(Element, on_delete=models.CASCADE, related_name="+")
    letters = models.FloatField()
    meaning = models.FloatField()
    score = models.FloatField()

    class Meta:
        """The most alike first."""

        ordering = ["-score", "pk"]
        constraints = [models.UniqueConstraint(fields=["item", "element"], name="one_likeness_a_pair")]

    def __str__(self) -> str:
        """Return the score."""
        return f"{self.score:.2f}"


class Meaning(models.Model):
    """What the sentence encoder makes of a text, by the text's hash, so that no text is encoded twice."""

    digest = models.CharField(max_length=32, primary_key=True)
    vector = models.BinaryField()

    def __str__(self) -> str:
        """Return the hash."""
        return self.digest


class Reading(models.Model):
    """A document that was asked to be read, and how far that is; a process of its own does the reading.

    `trouble` says in each language why it failed. While it runs, `beat_at` moves on: one that stopped moving
    belongs to a process that is gone, and can be started again.
    """

    class State(models.TextChoices):
        """How far it is."""

        WAITING = "waiting", _("wacht")
        RUNNING = "running", _("wordt gelezen")
        DONE = "done", _("gelezen")
        FAILED = "failed", _("niet gelukt")

    class Step(models.TextChoices):
        """What it is doing."""

        START = "start", _("Klaarzetten")
        READ = "read", _("Tekst lezen en onderdelen zoeken")
        KEEP = "keep", _("Klaarzetten om te beoordelen")
        COMPARE = "compare", _("Vergelijken met andere plannen")

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    name = models.CharField(max_length=255)
    file = models.FileField(upload_to="%Y/%m/", max_length=300, blank=True)
    size = models.PositiveBigIntegerField()
    sha256 = models.CharField(max_length=64, db_index=True)
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    document = models.ForeignKey(SourceDocument, on_delete=models.CASCADE, null=True, related_name="+")
    review = models.ForeignKey(Review, on_delete=models.CASCADE, null=True, related_name="+")
    state = models.CharField(max_length=7, choices=State, default=State.WAITING)
    step = models.CharField(max_length=7, choices=Step, default=Step.START)
    trouble = models.JSONField(null=True)
    attempts = models.PositiveSmallIntegerField(default=0)
    asked_at = models.DateTimeField(auto_now_add=True)
    beat_at = models.DateTimeField(null=True)

    class Meta:
        """The last asked for first."""

        ordering = ["-asked_at"]
        verbose_name = _("inlezing")
        verbose_name_plural = _("inlezingen")

    def __str__(self) -> str:
        """Return the file's name."""
        return self.name

    def get_absolute_url(self) -> str:
        """Return the address that shows how far it is."""
        return reverse("reading", args=[self.pk])
