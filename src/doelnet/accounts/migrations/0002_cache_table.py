"""Makes the table of Django's database cache, which rate limits are counted in."""

from __future__ import annotations

from django.core.management import call_command
from django.db import migrations


def make(apps: object, schema_editor: object) -> None:
    """Make the table where it is not there."""
    call_command("createcachetable", database=schema_editor.connection.alias, verbosity=0)  # type: ignore[attr-defined]


class Migration(migrations.Migration):
    """One table."""

    dependencies = [("accounts", "0001_initial")]
    operations = [migrations.RunPython(make, migrations.RunPython.noop)]
