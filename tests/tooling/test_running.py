"""Bringing the site up on one machine."""

from __future__ import annotations

import os
import signal
import socket
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from doelnet import running


@pytest.fixture
def taken_port() -> Iterator[int]:
    with socket.socket() as listener:
        listener.bind((running.HOST, 0))
        listener.listen()
        yield listener.getsockname()[1]


@pytest.mark.parametrize(("language", "words"), [("nl_NL.UTF-8", "is niet vrij"), ("en_GB.UTF-8", "is not free")])
def test_a_port_in_use_gets_one_line_that_names_it_and_another(taken_port: int, language: str, words: str) -> None:
    command = [str(Path(sys.executable).with_name("doelnet")), "run", "--port", str(taken_port)]
    environment = {**os.environ, "LC_ALL": language}
    ran = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert ran.returncode == 1
    assert f"{taken_port} {words}" in ran.stderr
    assert f"make run PORT={taken_port + 1}" in ran.stderr
    assert len(ran.stderr.splitlines()) == 1


def test_a_port_that_does_not_exist_is_not_free_either() -> None:
    with pytest.raises(running.CannotRun, match="99999"):
        running.check_port(running.HOST, 99999)


def test_a_machine_makes_its_own_secret_key_and_keeps_it(tmp_path: Path) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    key = running.secret_key(here)
    assert len(key) >= 50
    assert running.secret_key(here) == key
    assert running.secret_key(there) != key
    assert stat.S_IMODE((here / "sleutel").stat().st_mode) == 0o600


def test_static_files_are_gathered_again_only_when_one_changed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    gathered: list[str] = []

    def gather(name: str, **options: object) -> None:
        gathered.append(name)
        (tmp_path / "static").mkdir(exist_ok=True)
        (tmp_path / "static/staticfiles.json").touch()

    monkeypatch.setattr("django.core.management.call_command", gather)
    running.collect_static(tmp_path)
    running.collect_static(tmp_path)
    assert gathered == ["collectstatic"]
    monkeypatch.setattr(running, "static_fingerprint", lambda: "another")
    running.collect_static(tmp_path)
    assert gathered == ["collectstatic"] * 2


def test_a_server_that_ends_at_once_is_said_to_have_not_started() -> None:
    server = subprocess.Popen([sys.executable, "-c", ""])
    server.wait()
    with pytest.raises(running.CannotRun, match="did not start"):
        running.wait_until_up(server, "http://127.0.0.1:9/")


def test_a_server_that_does_not_listen_to_stop_is_ended_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(running, "STOP_SECONDS", 0.1)
    deaf = "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); print(flush=True); time.sleep(60)"
    server = subprocess.Popen([sys.executable, "-c", deaf], start_new_session=True, stdout=subprocess.PIPE)
    assert server.stdout
    server.stdout.readline()
    running.stop(server)
    assert server.returncode == -signal.SIGKILL


def test_a_site_that_answers_with_an_error_of_its_own_did_not_start() -> None:
    broken = (
        "from http.server import *\n"
        "class Broken(BaseHTTPRequestHandler):\n"
        "    do_GET = lambda self: self.send_error(500)\n"
        "server = HTTPServer(('127.0.0.1', 0), Broken)\n"
        "print(server.server_port, flush=True)\n"
        "server.serve_forever()\n"
    )
    command = [sys.executable, "-c", broken]
    server = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, start_new_session=True)
    assert server.stdout
    port = int(server.stdout.readline())
    try:
        with pytest.raises(running.CannotRun, match="did not start"):
            running.wait_until_up(server, f"http://127.0.0.1:{port}/")
    finally:
        running.stop(server)
