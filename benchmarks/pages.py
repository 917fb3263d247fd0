"""How quick the pages of a plan of 1,000 elements are, cold and warm, on two workers; run with `make bench`.

Cold: the worker runs, but neither the page nor the network is in its memory (the plan has just changed).
Warm: the same page again, by many at once. The floor is a bare application on the same server that sends
the same bytes: what is left above it is ours.
"""

from __future__ import annotations

import http.client
import os
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
WORKERS = 2
GOALS_ASKED = {"plan": 100.0, "element": 15.0, "network": 60.0}
"""Milliseconds cold that we set ourselves."""


def free_port() -> int:
    """Return a port nobody listens on."""
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        return int(sock.getsockname()[1])


def content() -> object:
    """Return a draft of 1,000 elements: 8 themes, 24 goals, 68 sub-goals, 60 targets, 240 efforts, 600 results."""
    from doelnet import draft

    words = [
        "kinderen",
        "jongeren",
        "scholen",
        "ouders",
        "wijken",
        "samenwerken",
        "aanbod",
        "start",
        "ontwikkeling",
        "taal",
        "gezondheid",
        "kansen",
    ]

    def sentence(n: int, length: int = 14) -> str:
        return " ".join(words[(n * 7 + i * (n % 5 + 1)) % len(words)] for i in range(length)).capitalize() + f" {n}."

    made: list[draft.Element] = []

    def add(kind: str, n: int, parents: list[str], **more: object) -> str:
        key = f"{kind[0]}{kind[1]}{n}"
        made.append(draft.Element(id=key, kind=kind, text=sentence(len(made)), parents=parents, **more))  # type: ignore[arg-type]
        return key

    themes = [add("theme", n, []) for n in range(8)]
    goals = [add("goal", n, [themes[n % 8]], number=str(n + 1), label="Beleidsdoel") for n in range(24)]
    subs = [add("goal", 100 + n, [goals[n % 24]], number=f"{n % 24 + 1}.{n // 24 + 1}") for n in range(68)]
    for n in range(60):
        target = draft.Target(comparison="at-least", value=50 + n % 50, unit="%", due="2028", source="GGD-monitor")
        add("target", n, [subs[n]], target=target)
    efforts = [add("effort", n, [subs[n % 68]], label="Middel", owner=f"Partner {n % 9}") for n in range(240)]
    for n in range(600):
        add("result", n, [efforts[n % 240]], year=str(2026 + n % 2), placeholder=True if n % 9 == 0 else None)
    for n, element in enumerate(made):
        element.at = draft.At(line=n + 1, quote=element.text)
    return draft.Draft(
        document=draft.Head(title="Meetplan", kind="implementation-plan", period="2026/2027"), elements=made
    )


def prepare(var: Path) -> tuple[dict[str, str], object]:
    """Make the database in `var`, with a plan read from a public document; return what to ask for, and the plan."""
    os.environ |= {
        "DJANGO_SETTINGS_MODULE": "doelnet.config.settings", "DOELNET_VAR": str(var),
        "DOELNET_SECRET_KEY": "benchmark", "DOELNET_DEBUG": "false",
    }  # fmt: skip
    import django

    django.setup()
    from django.core.management import call_command

    call_command("migrate", verbosity=0)
    call_command("collectstatic", verbosity=0, interactive=False)
    from doelnet.accounts.models import User
    from doelnet.plans import services
    from doelnet.plans.models import SourceDocument

    adviser = User.objects.create_user("meter@waardrecht.example", is_adviser=True)
    document = SourceDocument.objects.create(
        name="meetplan.md", format="markdown", file="meetplan.md", size=0, stream=b"", is_public=True
    )
    plan = services.start_plan(adviser, content(), document)  # type: ignore[arg-type]
    services.publish(adviser, plan)
    base = plan.get_absolute_url()
    addresses = {
        "home": "/", "plan": base, "diagram": f"{base}diagram/", "table": f"{base}tabel/",
        "findings": f"{base}bevindingen/", "element": f"{base}onderdelen/ef7/", "network": f"{base}netwerk.json",
    }  # fmt: skip
    return addresses, plan


def serve(target: str, port: int) -> subprocess.Popen[bytes]:
    """Start the production server on `port`, as `make run` does, and wait until it answers."""
    from doelnet.running import server_command

    command = [*server_command("127.0.0.1", port)[:-1], target]
    server = subprocess.Popen(command, cwd=ROOT / "benchmarks")
    for _ in range(600):
        try:
            get(port, "/gezond/")
            break
        except OSError:
            time.sleep(0.1)
    return server


def get(port: int, address: str) -> tuple[int, bytes]:
    """Return status and body of one request."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    connection.request("GET", address)
    response = connection.getresponse()
    body = response.read()
    connection.close()
    return response.status, body


def cold(port: int, address: str, plan: object, times: int = 15) -> tuple[float, bytes]:
    """Return the median milliseconds of the first request after a change, and the body."""
    from doelnet.plans.models import bumped

    took = []
    body = b""
    for _ in range(times):
        bumped([plan.pk])  # type: ignore[attr-defined]
        start = time.perf_counter()
        status, body = get(port, address)
        took.append((time.perf_counter() - start) * 1000)
        if status != 200:
            sys.exit(f"{address}: {status}")
    return statistics.median(took), body


def warm(port: int, address: str, seconds: float = 4.0) -> float:
    """Return requests a second, by wrk where it is installed, by threads of our own otherwise."""
    if shutil.which("wrk"):
        command = ["wrk", "-t1", "-c8", f"-d{seconds:.0f}s", f"http://127.0.0.1:{port}{address}"]
        printed = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        return float(printed.split("Requests/sec:")[1].split()[0])
    until = time.perf_counter() + seconds

    def ask(_: int) -> int:
        done = 0
        connection = http.client.HTTPConnection("127.0.0.1", port)
        while time.perf_counter() < until:
            connection.request("GET", address)
            connection.getresponse().read()
            done += 1
        return done

    with ThreadPoolExecutor(4) as pool:
        return sum(pool.map(ask, range(4))) / seconds


def memory(server: subprocess.Popen[bytes]) -> list[float]:
    """Return the megabytes each worker holds for itself (private memory), largest first."""
    import psutil

    children = psutil.Process(server.pid).children(recursive=True)
    return sorted((child.memory_full_info().rss / 1e6 for child in children), reverse=True)[:WORKERS]


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as folder:
        addresses, plan = prepare(Path(folder))
        port = free_port()
        server = serve("doelnet.config.wsgi:application", port)
        bodies: dict[str, bytes] = {}
        rows: dict[str, tuple[float, float]] = {}
        try:
            for _ in range(12):
                for address in addresses.values():
                    get(port, address)
            for name, address in addresses.items():
                milliseconds, bodies[name] = cold(port, address, plan)
                for _ in range(12):
                    get(port, address)
                rows[name] = (milliseconds, warm(port, address))
            megabytes = memory(server)
        finally:
            server.terminate()
            server.wait()
        floors = floor(bodies, Path(folder))
    print(f"{'page':10} {'kB':>6} {'cold ms':>8} {'asked':>6} {'warm/s':>8} {'floor/s':>8} {'ratio':>6}")
    for name, (milliseconds, rate) in rows.items():
        asked = f"{GOALS_ASKED[name]:.0f}" if name in GOALS_ASKED else ""
        share = rate / floors[name]
        size = len(bodies[name]) / 1000
        print(f"{name:10} {size:6.0f} {milliseconds:8.1f} {asked:>6} {rate:8.0f} {floors[name]:8.0f} {share:6.2f}")
    print("memory a worker (MB):", ", ".join(f"{megabyte:.0f}" for megabyte in megabytes))


def floor(bodies: dict[str, bytes], folder: Path) -> dict[str, float]:
    """Return requests a second of an application that only sends the same bytes, on the same server."""
    for name, body in bodies.items():
        (folder / f"{name}.body").write_bytes(body)
    os.environ["FLOOR_FOLDER"] = str(folder)
    port = free_port()
    server = serve("floor_app:application", port)
    try:
        return {name: warm(port, f"/{name}") for name in bodies}
    finally:
        server.terminate()
        server.wait()


if __name__ == "__main__":
    main()
