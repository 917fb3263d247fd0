"""Makes the demonstration accounts, with passwords made here and now."""

from __future__ import annotations

import secrets
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand

from doelnet.accounts.models import User

PEOPLE = {
    "adviseur@waardrecht.example": ("Beleidsadviseur", {"is_adviser": True}),
    "bewerker@waardrecht.example": ("Bewerker", {}),
    "lezer@waardrecht.example": ("Lezer", {}),
    "beheerder@waardrecht.example": ("Beheerder", {"is_staff": True, "is_superuser": True}),
}
"""Address → name and rights."""


def sign_ins_file() -> Path:
    """Return where the demo sign-ins are kept, readable by nobody else."""
    return Path(settings.VAR) / "demo-aanmelding.txt"


class Command(BaseCommand):
    """Makes the accounts that are not there yet; keeps their sign-ins in a file that only the owner reads."""

    help = "Maakt de demo-accounts, met wachtwoorden die nu worden gemaakt."

    def handle(self, *args: Any, **options: Any) -> None:
        """Make what is missing and print all sign-ins."""
        file = sign_ins_file()
        lines = dict(line.split("  ", 1) for line in file.read_text().splitlines()) if file.exists() else {}
        for email, (name, rights) in PEOPLE.items():
            if User.objects.filter(email=email).exists():
                continue
            password = secrets.token_urlsafe(9)
            User.objects.create_user(email, password, name=name, **rights)
            lines[email] = password
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch(mode=0o600)
        file.write_text("".join(f"{email}  {password}\n" for email, password in lines.items()))
        self.stdout.write(file.read_text())
