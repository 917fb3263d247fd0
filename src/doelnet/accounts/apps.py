"""The accounts app."""

from __future__ import annotations

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class AccountsConfig(AppConfig):
    """People, organisations, roles."""

    name = "doelnet.accounts"
    verbose_name = _("Mensen en organisaties")
