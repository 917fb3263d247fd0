"""The accounts app."""

from __future__ import annotations

from django.apps import AppConfig


class AccountsConfig(AppConfig):
    """People, organisations, roles."""

    name = "doelnet.accounts"
    verbose_name = "Accounts"
