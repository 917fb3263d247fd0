"""Brings the site up on this machine: its secret, database, accounts, examples and static files, then the server.

Every step is done again at every start and is quick when there is nothing to do; what people changed stays.
"""

from __future__ import annotations

import hashlib
import io
import os
import secrets
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path
from types import FrameType

from doelnet.terminal import say

HOST = "127.0.0.1"
WORKERS = 2
THREADS = 2
"""Of Python in each worker: a long upload leaves the worker room for other pages."""
START_SECONDS = 60
STOP_SECONDS = 5
"""A worker that is told to stop while it is still starting does not hear it; then it is ended after this long."""
EXAMPLES = Path("examples")


class CannotRun(Exception):
    """The site cannot start; the message says why and what to do, in Dutch and in English."""

    def __init__(self, dutch: str, english: str) -> None:
        super().__init__(english)
        self.dutch, self.english = dutch, english


def check_port(host: str, port: int) -> None:
    """Look whether the port is free.

    Raises:
        CannotRun: something else listens there, or this user may not open it.
    """
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except (OSError, OverflowError):
            raise CannotRun(
                f"poort {port} is niet vrij. Kies een andere: make run PORT={port + 1}",
                f"port {port} is not free. Choose another: make run PORT={port + 1}",
            ) from None


def secret_key(var: Path) -> str:
    """Return this machine's secret key; made at the first call and kept where only its owner reads it."""
    file = var / "sleutel"
    if not file.exists():
        var.mkdir(mode=0o700, parents=True, exist_ok=True)
        file.touch(mode=0o600)
        file.write_text(secrets.token_urlsafe(50))
    return file.read_text().strip()


def prepare_settings() -> Path:
    """Put into the environment what the settings need; return the folder where data is kept."""
    var = Path(os.environ.get("DOELNET_VAR", "var")).resolve()
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "doelnet.config.settings")
    if "DOELNET_SECRET_KEY" not in os.environ:
        os.environ["DOELNET_SECRET_KEY"] = secret_key(var)
    return var


def prepare_database() -> None:
    """Bring the tables up to date."""
    from django.core.management import call_command

    call_command("migrate", verbosity=0, interactive=False)
    call_command("createcachetable", verbosity=0)


def make_accounts() -> str:
    """Make the demonstration accounts that are not there yet; return all sign-ins, one a line."""
    from django.core.management import call_command

    sign_ins = io.StringIO()
    call_command("demo_users", stdout=sign_ins)
    return sign_ins.getvalue().strip()


def read_examples(folder: Path) -> None:
    """Read in the example documents that are not there yet; it shows how far it is."""
    from django.core.management import call_command

    if folder.is_dir():
        call_command("load_examples", str(folder))


def static_fingerprint() -> str:
    """Return a hash over which static files there are, and when each was last changed."""
    from django.contrib.staticfiles.finders import get_finders

    digest = hashlib.sha256()
    for finder in get_finders():
        for name, storage in finder.list([]):
            status = Path(storage.path(name)).stat()
            digest.update(f"{name} {status.st_size} {status.st_mtime_ns}\n".encode())
    return digest.hexdigest()


def collect_static(var: Path) -> None:
    """Gather, compress and name by content the static files; only when one of them changed."""
    from django.core.management import call_command

    stamp, now = var / "static.stempel", static_fingerprint()
    if stamp.exists() and stamp.read_text() == now and (var / "static" / "staticfiles.json").exists():
        return
    say("stijl en lettertypen klaarzetten …", "putting style and fonts in place …")
    call_command("collectstatic", verbosity=0, interactive=False, clear=True)
    stamp.write_text(now)


def server_command(host: str, port: int) -> list[str]:
    """Return the command that serves the site: granian with two workers."""
    options = ["--interface", "wsgi", "--host", host, "--port", str(port), "--workers", str(WORKERS)]
    manners = ["--blocking-threads", str(THREADS), "--no-ws", "--log-level", "warning", "--respawn-failed-workers"]
    manners += ["--workers-kill-timeout", str(STOP_SECONDS)]
    return [sys.executable, "-m", "granian", *options, *manners, "doelnet.config.wsgi:application"]


def wait_until_up(server: subprocess.Popen[bytes], address: str) -> None:
    """Wait until the site answers.

    Raises:
        CannotRun: the server ended, did not answer in time, or answered with an error of its own.
    """
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline and server.poll() is None:
        try:
            urllib.request.urlopen(address, timeout=10).close()  # noqa: S310 - our own http address
        except urllib.error.HTTPError as answer:
            if answer.code >= 500:
                break
            return
        except OSError:
            time.sleep(0.05)
        else:
            return
    raise CannotRun(
        "de server kwam niet op gang; hierboven staat waarom.", "the server did not start; the reason stands above."
    )


def serve(host: str, port: int, sign_ins: str) -> int:
    """Serve until Ctrl-C or a termination signal; return the exit code."""
    address = f"http://{host}:{port}/"
    # In a session of its own: a Ctrl-C reaches this process only, which then stops the server once.
    server = subprocess.Popen(server_command(host, port), start_new_session=True)  # noqa: S603 - our own command
    signal.signal(signal.SIGTERM, stop_by_signal)
    try:
        wait_until_up(server, address)
        say(f"Doelnet staat klaar op {address}", f"Doelnet is ready at {address}")
        say("aanmelden voor de demonstratie:", "signing in for the demonstration:")
        print("".join(f"    {line}\n" for line in sign_ins.splitlines()), flush=True)
        say("stoppen: Ctrl-C", "to stop: Ctrl-C")
        return server.wait()
    except KeyboardInterrupt:
        say("gestopt; alles is bewaard.", "stopped; everything is kept.")
        return 0
    finally:
        stop(server)


def stop(server: subprocess.Popen[bytes]) -> None:
    """Stop the server and its workers: kindly, and after a while by force."""
    server.terminate()
    try:
        server.wait(timeout=2 * STOP_SECONDS)
    except subprocess.TimeoutExpired:
        os.killpg(server.pid, signal.SIGKILL)
        server.wait()


def stop_by_signal(number: int, frame: FrameType | None) -> None:
    """Turn a termination signal into the same clean stop as Ctrl-C."""
    raise KeyboardInterrupt


def bring_up(port: int) -> int:
    """Do everything a start takes, and serve.

    Raises:
        CannotRun: with one line that says why.
    """
    check_port(HOST, port)
    var = prepare_settings()
    import django

    django.setup()
    prepare_database()
    sign_ins = make_accounts()
    read_examples(EXAMPLES)
    collect_static(var)
    return serve(HOST, port, sign_ins)


def run(port: int) -> int:
    """Bring the site up on this machine and serve it until it is stopped; return the exit code."""
    try:
        return bring_up(port)
    except CannotRun as error:
        say(error.dutch, error.english)
        return 1
    except KeyboardInterrupt:
        return 0
