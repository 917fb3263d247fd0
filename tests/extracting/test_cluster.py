"""On a Dask cluster: the same drafts, byte for byte; a worker that is killed loses and doubles nothing."""

from __future__ import annotations

import json
import os
import signal
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import distributed
import pytest
from typer.testing import CliRunner

from doelnet import cli
from doelnet.extracting import course, engines

pytestmark = pytest.mark.usefixtures("grief")


@pytest.fixture(scope="module")
def cluster(griefs: str) -> Iterator[distributed.LocalCluster]:
    """A cluster of two worker processes on this machine."""
    options = {"n_workers": 2, "threads_per_worker": 1, "dashboard_address": None, "silence_logs": "CRITICAL"}
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTHONPATH", griefs)
        with distributed.LocalCluster(processes=True, **options) as made:
            yield made


def run(*words: object):
    return CliRunner().invoke(cli.app, ["extract", *map(str, words)])


def drafts(out: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in out.rglob("*.json")}


def reported(report: Path) -> list[tuple[str, str]]:
    return sorted((line["file"], line["outcome"]) for line in map(json.loads, report.read_text().splitlines()))


def test_a_cluster_reads_what_one_machine_reads_also_when_a_worker_is_killed(
    cluster: distributed.LocalCluster, documents, tmp_path: Path
) -> None:
    folder = documents(*(f"slow-{n:02}.md" for n in range(24)), "crash.md")
    here, there = tmp_path / "here", tmp_path / "there"
    run(folder, "--out", here, "--report", tmp_path / "here.jsonl")
    victim = cluster.workers[0].process.pid

    def kill_one() -> None:
        while len(list(there.glob("*.json"))) < 4:
            time.sleep(0.05)
        os.kill(victim, signal.SIGKILL)

    killer = threading.Thread(target=kill_one, daemon=True)
    killer.start()
    result = run(folder, "--out", there, "--scheduler", cluster.scheduler_address, "--report", tmp_path / "there.jsonl")
    killer.join(timeout=1)
    assert not killer.is_alive()
    assert cluster.workers[0].process.pid != victim
    assert result.exit_code == 2
    assert result.stderr == "crash.md: liet het lezen vastlopen (SIGSEGV). Meld dit met het document erbij.\n"
    assert len(drafts(there)) == 24
    assert drafts(there) == drafts(here)
    assert reported(tmp_path / "there.jsonl") == reported(tmp_path / "here.jsonl")


def test_documents_go_out_a_few_at_a_time(
    cluster: distributed.LocalCluster, documents, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    most = 0
    hand = course.Course._hand

    def counted(self: course.Course, source: object) -> None:
        nonlocal most
        hand(self, source)  # type: ignore[arg-type]
        most = max(most, len(self._under_way))

    monkeypatch.setattr(course.Course, "_hand", counted)
    folder = documents(many=30)
    assert run(folder, "--out", tmp_path / "out", "--scheduler", cluster.scheduler_address).exit_code == 0
    assert 0 < most <= 2 * course.AHEAD


def test_workers_of_another_version_are_not_used(
    cluster: distributed.LocalCluster, documents, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(course, "recipe", lambda: "another")
    result = run(documents(many=2), "--out", tmp_path / "out", "--scheduler", cluster.scheduler_address)
    assert result.exit_code == 2
    assert result.stderr.startswith("De workers hebben een andere versie van Doelnet")
    assert not drafts(tmp_path / "out")


def test_a_cluster_that_does_not_answer_is_said(documents, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engines, "_CONNECTING", 1)
    folder = documents(many=1)
    for address in ("tcp://127.0.0.1:9", "onzin://adres"):
        result = run(folder, "--out", tmp_path / "out", "--scheduler", address)
        assert result.exit_code == 2
        assert result.stderr.startswith(f"Het cluster op {address} antwoordt niet (")


def test_workers_and_a_scheduler_are_not_given_both(documents, tmp_path: Path) -> None:
    result = run(documents(many=1), "--out", tmp_path, "--workers", 2, "--scheduler", "tcp://127.0.0.1:9")
    assert result.exit_code == 2
    assert "niet allebei" in result.stderr
