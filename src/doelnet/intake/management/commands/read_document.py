"""Reads one document that was asked for; the site starts this as a process of its own."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from doelnet.intake import jobs
from doelnet.intake.models import Reading


class Command(BaseCommand):
    """Reads one document; the row of the reading says how it went."""

    help = "Leest een document dat op de site is aangeboden; de site start dit zelf."

    def add_arguments(self, parser: CommandParser) -> None:
        """Take the identifier of the reading."""
        parser.add_argument("reading")

    def handle(self, *args: Any, **options: Any) -> None:
        """Read what the row asks for."""
        reading = Reading.objects.select_related("user", "document").filter(pk=options["reading"]).first()
        if reading is None:
            raise CommandError(f"There is no reading {options['reading']}.")
        jobs.run(reading)
