"""Reads the example documents through the real reader, and accepts them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandParser
from rich.console import Console
from rich.progress import track

from doelnet.accounts.models import User
from doelnet.intake import services
from doelnet.plans.models import Membership
from doelnet.plans.services import give_role, publish
from doelnet.reading.formats import suffixes

ADVISER, EDITOR, READER = (f"{who}@waardrecht.example" for who in ("adviseur", "bewerker", "lezer"))


class Command(BaseCommand):
    """Reads what is not read yet; what people changed in plans that are there stays as it is."""

    help = "Leest de voorbeelddocumenten in en neemt ze over; wat er al is, blijft zoals het is."

    def add_arguments(self, parser: CommandParser) -> None:
        """Take the folder."""
        parser.add_argument("folder", type=Path)

    def handle(self, *args: Any, **options: Any) -> None:
        """Read each document of the folder that has not been read before."""
        console = Console(stderr=True)
        known = suffixes()
        paths = sorted(
            path for path in Path(options["folder"]).iterdir() if path.suffix in known and path.stem != "README"
        )
        adviser = User.objects.get(email=ADVISER)
        for path in track(paths, description="Voorbeelden inlezen", console=console):
            self.take_in(adviser, path)

    def take_in(self, adviser: User, path: Path) -> None:
        """Read, accept and publish one document; nothing where it is there already."""
        try:
            review = services.take_in(adviser, path.name, path.read_bytes())
        except services.KnownDocument:
            return
        plan = services.accept(adviser, review, everything=True)
        publish(adviser, plan, documents=True)
        for email, role in ((EDITOR, Membership.Role.EDITOR), (READER, Membership.Role.READER)):
            person = User.objects.filter(email=email).first()
            if person is not None:
                give_role(adviser, plan, person, role)
