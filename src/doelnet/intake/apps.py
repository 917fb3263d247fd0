"""The intake app."""

from __future__ import annotations

from django.apps import AppConfig


class IntakeConfig(AppConfig):
    """Documents in."""

    name = "doelnet.intake"
    verbose_name = "Inlezen"
