"""The network of a plan: its elements, its words for their kinds, what contributes to what, and what is the same."""

from __future__ import annotations

import re
from decimal import Decimal

from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from simple_history.models import HistoricalRecords

from doelnet.accounts.models import Organisation, new_id

from .plan import Plan

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


def address_name(key: str, pk: object) -> str:
    """Return what an element is called in an address: its key where that reads well, its identifier otherwise."""
    return key if READABLE.fullmatch(key) else str(pk)


def element_address(slug: str, key: str, pk: object) -> str:
    """Return the address of an element's page."""
    return reverse("element", args=[slug, address_name(key, pk)])


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


def decimal(value: float | int | None) -> Decimal | None:
    """Return a JSON number as the Decimal that reads the same."""
    return None if value is None else Decimal(str(value))
