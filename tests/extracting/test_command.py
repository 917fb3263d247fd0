"""`doelnet extract` over many files: all cores, bad files, stopping, resuming, and what it says meanwhile."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pyarrow.parquet as pq
import pytest
from tests.extracting.conftest import plan
from typer.testing import CliRunner

from doelnet import cli
from doelnet.draft import dumps
from doelnet.extracting import apart, course
from doelnet.extracting.course import stopped_by_signals
from doelnet.extracting.dataset import read_set
from doelnet.extracting.journal import Journal
from doelnet.extracting.locking import alone_in

COMMAND = Path(sys.executable).with_name("doelnet")


def run(*words: object):
    workers = () if "--workers" in words else ("--workers", 1)
    return CliRunner().invoke(cli.app, ["extract", *map(str, (*words, *workers))])


def drafts(out: Path) -> dict[str, bytes]:
    return {path.relative_to(out).as_posix(): path.read_bytes() for path in out.rglob("*.json")}


def outcomes(report: Path) -> dict[str, str]:
    return {line["file"]: line["outcome"] for line in map(json.loads, report.read_text().splitlines())}


def test_two_at_a_time_read_what_one_reads(documents, tmp_path: Path) -> None:
    folder = documents("hoven/plan.md", "spoor/plan.md", many=6)
    one = run(folder, "--recursive", "--out", tmp_path / "one", "--workers", 1)
    two = run(folder, "--recursive", "--out", tmp_path / "two", "--workers", 2)
    assert (one.exit_code, two.exit_code, two.stderr) == (0, 0, "")
    assert len(drafts(tmp_path / "one")) == 8
    assert drafts(tmp_path / "one") == drafts(tmp_path / "two")


@pytest.mark.usefixtures("grief")
def test_whatever_bad_files_do_the_others_are_read(documents, tmp_path: Path) -> None:
    folder = documents("crash.md", "hang.md", "swell.md", "fault.md", many=4)
    (folder / "leeg.md").write_bytes(b"")
    report = tmp_path / "report.jsonl"
    result = run(folder, "--out", tmp_path / "out", "--timeout", 3, "--report", report)
    assert result.exit_code == 2
    assert len(drafts(tmp_path / "out")) == 4
    assert {name: outcome for name, outcome in outcomes(report).items() if outcome != "read"} == {
        "crash.md": "crash", "hang.md": "time", "swell.md": "memory", "fault.md": "unforeseen", "leeg.md": "empty",
    }  # fmt: skip
    assert len(result.stderr.splitlines()) == 5


@pytest.mark.parametrize("form", ["json", "parquet"])
def test_two_runs_never_write_in_one_folder_at_once(documents, tmp_path: Path, form: str) -> None:
    folder, out = documents(many=2), tmp_path / "out"
    with alone_in(out):
        held = run(folder, "--out", out, "--format", form)
        elsewhere = run(folder, "--out", tmp_path / "other", "--format", form)
    assert (held.exit_code, drafts(out)) == (2, {})
    assert held.stderr.splitlines() == [
        f"Een andere opdracht schrijft nu in {out}. Wacht tot die klaar is, of kies met --out een andere map."
    ]
    assert elsewhere.exit_code == 0
    assert run(folder, "--out", out, "--format", form).exit_code == 0


@pytest.mark.skipif(os.name != "posix", reason="it is killed by a signal")
def test_a_run_that_was_killed_holds_no_folder(documents, tmp_path: Path) -> None:
    folder, out = documents(many=2), tmp_path / "out"
    hold = f"import time, pathlib, doelnet.extracting.locking as l\nwith l.alone_in(pathlib.Path({str(out)!r})):"
    command = [sys.executable, "-c", f"{hold}\n    print(flush=True)\n    time.sleep(60)"]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as holder:
        holder.stdout.readline()
        assert run(folder, "--out", out).exit_code == 2
        holder.kill()
        holder.wait()
    assert run(folder, "--out", out).exit_code == 0


def test_resuming_skips_what_was_read_and_reads_what_changed_or_went(documents, tmp_path: Path) -> None:
    folder, out, report = documents(many=5), tmp_path / "out", tmp_path / "report.jsonl"
    run(folder, "--out", out)
    whole = drafts(out)
    (folder / "plan-001.md").write_text(plan(40))
    (out / "plan-002.json").unlink()
    (out / "plan-003.json").write_bytes(whole["plan-003.json"][:100])
    assert run(folder, "--out", out, "--resume", "--report", report).exit_code == 0
    assert [outcomes(report)[f"plan-{n:03}.md"] for n in range(5)] == ["skipped", "read", "read", "read", "skipped"]
    again = drafts(out)
    assert again.pop("plan-001.json") != whole.pop("plan-001.json")
    assert again == whole


def test_with_another_recipe_everything_is_read_again(
    documents, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, out, report = documents(many=2), tmp_path / "out", tmp_path / "report.jsonl"
    run(folder, "--out", out)
    journal = Journal(out / ".doelnet-json.jsonl")
    assert {entry.recipe for entry in journal.entries.values()} == {course.recipe()}
    path = out / ".doelnet-json.jsonl"
    path.write_text(path.read_text().replace(course.recipe(), "another"))
    run(folder, "--out", out, "--resume", "--report", report)
    assert set(outcomes(report).values()) == {"read"}


def test_without_resume_everything_is_read(documents, tmp_path: Path) -> None:
    folder, report = documents(many=2), tmp_path / "report.jsonl"
    run(folder, "--out", tmp_path / "out")
    run(folder, "--out", tmp_path / "out", "--report", report)
    assert set(outcomes(report).values()) == {"read"}


def test_a_parquet_set_holds_what_the_json_files_hold(documents, tmp_path: Path) -> None:
    folder = documents("hoven/plan.md", many=5)
    run(folder, "--recursive", "--out", tmp_path / "json")
    assert run(folder, "--recursive", "--out", tmp_path / "set", "--format", "parquet").exit_code == 0
    found = {name.replace(".md", ".json"): dumps(draft) for name, draft in read_set(tmp_path / "set")}
    assert found == drafts(tmp_path / "json")


def test_a_parquet_set_is_resumed_too(documents, tmp_path: Path) -> None:
    folder, out, report = documents(many=3), tmp_path / "set", tmp_path / "report.jsonl"
    run(folder, "--out", out, "--format", "parquet")
    (folder / "nieuw.md").write_text(plan(50))
    (folder / "plan-000.md").write_text(plan(51))
    run(folder, "--out", out, "--format", "parquet", "--resume", "--report", report)
    assert outcomes(report) == {
        "nieuw.md": "read", "plan-000.md": "read", "plan-001.md": "skipped", "plan-002.md": "skipped",
    }  # fmt: skip
    held = pq.read_table(out / "documents")["document"].to_pylist()
    assert sorted(held) == ["nieuw.md", "plan-000.md", "plan-001.md", "plan-002.md"]


def started(folder: Path, out: Path, *options: str) -> subprocess.Popen[str]:
    """Start a run over slow documents, and wait until it has read some."""
    command = [str(COMMAND), "extract", str(folder), "--out", str(out), "--workers", "2", *options]
    process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
    journal = out / ".doelnet-json.jsonl"
    until = time.monotonic() + 60
    while not (journal.exists() and journal.stat().st_size) and time.monotonic() < until:
        time.sleep(0.05)
    return process


@pytest.mark.usefixtures("grief")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_run_can_be_stopped_and_resumed(documents, tmp_path: Path, number: signal.Signals) -> None:
    folder, out = documents(*(f"slow-{n:02}.md" for n in range(40))), tmp_path / "out"
    process = started(folder, out)
    process.send_signal(number)
    _, said = process.communicate(timeout=60)
    read = drafts(out)
    assert process.returncode == 130
    assert 0 < len(read) < 40
    assert [line for line in said.splitlines() if "per seconde" not in line] == [
        "Doelnet maakt af wat het nu leest. Nog eens Ctrl-C stopt meteen.",
        f"Gestopt na {len(read)} van 40. Wat gelezen is, is bewaard. Ga verder met --resume.",
    ]
    report = tmp_path / "report.jsonl"
    resumed = run(folder, "--out", out, "--resume", "--report", report)
    assert (resumed.exit_code, resumed.stderr) == (0, "")
    assert list(outcomes(report).values()).count("skipped") == len(read)
    assert len(drafts(out)) == 40


@pytest.mark.usefixtures("grief")
def test_a_second_time_stops_it_at_once_and_leaves_no_process(documents, tmp_path: Path) -> None:
    folder, out = documents("a.md", *(f"hang-{n}.md" for n in range(4))), tmp_path / "out"
    process = started(folder, out, "--language", "en")
    process.send_signal(signal.SIGINT)
    assert process.stderr
    assert process.stderr.readline() == "Finishing what is being read now. Ctrl-C again stops at once.\n"
    time.sleep(0.5)
    process.send_signal(signal.SIGINT)
    assert process.stderr.readline() == "Stopped after 1 of 5. What was read is kept. Go on with --resume.\n"
    assert process.wait(timeout=20) == 130


@pytest.mark.skipif(
    threading.current_thread() is not threading.main_thread(), reason="only a main thread hears signals"
)
def test_a_second_signal_breaks_off_nothing_that_may_hold_a_lock_and_a_third_one_does() -> None:
    stop, at_once = threading.Event(), threading.Event()
    with stopped_by_signals(stop, at_once):
        signal.raise_signal(signal.SIGINT)
        assert (stop.is_set(), at_once.is_set()) == (True, False)
        signal.raise_signal(signal.SIGINT)
        assert at_once.is_set()
        with pytest.raises(KeyboardInterrupt):
            signal.raise_signal(signal.SIGINT)


@pytest.mark.usefixtures("grief")
def test_a_run_that_was_killed_leaves_only_whole_drafts_and_is_resumed(documents, tmp_path: Path) -> None:
    folder, out = documents(*(f"slow-{n:02}.md" for n in range(20))), tmp_path / "out"
    process = started(folder, out)
    os.kill(process.pid, signal.SIGKILL)
    process.communicate(timeout=60)
    for data in drafts(out).values():
        json.loads(data)
    assert run(folder, "--out", out, "--resume").exit_code == 0
    assert len(drafts(out)) == 20


def test_nothing_to_read_is_said(tmp_path: Path) -> None:
    (tmp_path / "leeg").mkdir()
    result = run(tmp_path / "leeg", "--out", tmp_path / "out")
    assert result.exit_code == 2
    assert result.stderr.startswith("Er is geen document gevonden. Doelnet leest .")
    assert ".pdf" in result.stderr


def test_an_output_that_cannot_be_written_is_said(documents, tmp_path: Path) -> None:
    (tmp_path / "bestand").write_text("geen map")
    result = run(documents(many=1), "--out", tmp_path / "bestand" / "out", "--language", "en")
    assert result.exit_code == 2
    assert "cannot be written" in result.stderr


def test_a_disk_that_fills_up_ends_the_run_and_is_said(
    documents, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: Path, data: bytes) -> None:
        raise OSError(28, "No space left on device", str(path))

    monkeypatch.setattr("doelnet.extracting.keeping.write_whole", full)
    result = run(documents(many=1), "--out", tmp_path / "out")
    assert result.exit_code == 2
    assert result.stderr == (
        f"{tmp_path / 'out' / 'plan-000.json'} kan niet worden geschreven (No space left on device). "
        "Wat gelezen is, is bewaard. Los dit op en ga verder met --resume.\n"
    )


def test_where_no_process_starts_that_is_said(documents, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apart.sys, "executable", "/bin/false")
    result = run(documents(many=1), "--out", tmp_path / "out")
    assert result.exit_code == 2
    assert result.stderr == (
        "Er kan geen leesproces starten (code 1). Probeer het met minder --workers en ga verder met --resume.\n"
    )
