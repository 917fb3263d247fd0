"""Reads evil files, each in a process of its own with little memory and time; prints what came of it as JSON lines.

A process of its own shows honestly what a file costs, and a reader that dies does not take the tests with it.
Which cases it reads, the arguments say; without these all; with "-" the lines that come in, one after the other.
"""

from __future__ import annotations

import json
import os
import resource
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

import evil  # noqa: E402

from doelnet.draft import dumps, loads  # noqa: E402
from doelnet.reading import ReadError  # noqa: E402
from doelnet.reading.formats import formats, stream  # noqa: E402
from doelnet.reading.forms import draft  # noqa: E402

MEMORY = 3 << 30
PATIENCE = 10
"""How many times its seconds a case may take by the clock, on a machine that does more at once."""


def _read(name: str, data: bytes, whole: bool) -> str:
    """Return how reading these bytes went, in a word and a number."""
    try:
        blocks = stream(name, data)
        if whole:
            loads(dumps(draft(blocks)))
    except ReadError as error:
        return f"{error.trouble}: {error.message()}"
    return f"{len(blocks.blocks)} blocks"


def _child(label: str, path: Path, seconds: int, whole: bool, pipe: int) -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    name, _ = evil.CASES[label]
    data = path.read_bytes()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))
    signal.alarm(PATIENCE * seconds)
    start = time.process_time()
    try:
        said = _read(name, data, whole)
    except BaseException as error:  # noqa: BLE001 - whatever it is, it is told
        said = f"CRASH {type(error).__name__}: {str(error)[:200]}"
    signal.alarm(0)
    took = time.process_time() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    report = {"said": said, "seconds": round(took, 2), "mb": peak // 1024, "before": before // 1024, "size": len(data)}
    os.write(pipe, json.dumps(report).encode())


def run(label: str, seconds: int = 20, whole: bool = False) -> dict[str, object]:
    """Read one case in a child process and return what came of it."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "evil"
        _apart(lambda: path.write_bytes(evil.CASES[label][1]()))
        return {"case": label, **_told(label, path, seconds, whole)}


def _apart(work: Callable[[], object]) -> None:
    """Do this in a child, so that the memory that it takes is not counted with what comes after."""
    child = os.fork()
    if not child:
        try:
            work()
        finally:
            os._exit(0)
    os.waitpid(child, 0)


def _told(label: str, path: Path, seconds: int, whole: bool) -> dict[str, object]:
    """Return what a child tells of reading the file at `path`."""
    source, sink = os.pipe()
    child = os.fork()
    if not child:
        os.close(source)
        try:
            _child(label, path, seconds, whole, sink)
        finally:
            os._exit(0)
    os.close(sink)
    with os.fdopen(source, "rb") as pipe:
        told = pipe.read()
    _, status, _ = os.wait4(child, 0)
    report: dict[str, object] = json.loads(told) if told else {"said": f"DIED {os.waitstatus_to_exitcode(status)}"}
    return report


def main(arguments: list[str]) -> None:
    """Read what is asked for."""
    formats()
    whole = "--whole" in arguments
    chosen: Iterable[str] = [each for each in arguments if not each.startswith("-")] or list(evil.CASES)
    if "-" in arguments:
        chosen = map(str.strip, iter(sys.stdin.readline, ""))
    for each in chosen:
        print(json.dumps(run(each, whole=whole)), flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
