"""The site app."""

from __future__ import annotations

from django.apps import AppConfig


class SiteConfig(AppConfig):
    """The shell."""

    name = "doelnet.site"
    label = "doelnet_site"
    verbose_name = "Site"
