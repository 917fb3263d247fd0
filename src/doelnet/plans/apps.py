"""The plans app."""

from __future__ import annotations

from django.apps import AppConfig


class PlansConfig(AppConfig):
    """The network."""

    name = "doelnet.plans"
    verbose_name = "Plannen"
