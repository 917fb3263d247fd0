"""How fast many documents are read on one core, on two, and over a Dask cluster; and what memory that takes.

    python benchmarks/extract_speed.py [DOCUMENTS] [FOLDER]

Reads so many documents (400 without a number) in all formats of `examples/` (or FOLDER), each a little different,
with `doelnet extract`, and prints pages a second, the ratio to the run on one core, and the seconds of processor time
that the whole took: on a machine that does other things as well, that says more. A page of text is 2,500 characters.
"most MB" is the most that the command, or one of the processes that it waited for, used. Then one process that is
never replaced reads five times as many: its memory after a tenth and after the last shows whether reading keeps
anything.
"""

from __future__ import annotations

import io
import os
import shutil
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import distributed

from doelnet.extracting.apart import MEGABYTES, Reader
from doelnet.reading import formats

ROOT = Path(__file__).resolve().parent.parent
COMMAND = Path(sys.executable).with_name("doelnet")
PAGE = 2500


def examples(folder: Path) -> list[Path]:
    """Return the documents that the others are made from."""
    known = set(formats.suffixes())
    return [each for each in sorted(folder.iterdir()) if each.suffix in known and each.name != "README.md"]


def varied(path: Path, number: int) -> bytes:
    """Return a document with bytes of its own: text gets a sentence more, the rest a remark that is not read."""
    data = path.read_bytes()
    if path.suffix in (".md", ".txt"):
        return data + f"\n\nDit is afschrift {number} van dit document.\n".encode()
    if path.suffix == ".html":
        return data.replace(b"</body>", f"<p>Dit is afschrift {number} van dit document.</p></body>".encode())
    if path.suffix == ".pdf":
        return data + f"\n% afschrift {number}\n".encode()
    held = io.BytesIO(data)
    with zipfile.ZipFile(held, "a") as archive:
        archive.comment = f"afschrift {number}".encode()
    return held.getvalue()


def pages(path: Path) -> float:
    """Return how many pages a document has."""
    found = formats.stream(path.name, path.read_bytes())
    return (found.format == "pdf" and found.pages) or sum(len(each.text) for each in found.passages()) / PAGE


def fill(folder: Path, models: list[Path], documents: int) -> float:
    """Write so many documents in `folder`, a hundred to a folder; return how many pages they have."""
    length = {model: pages(model) for model in models}
    for number in range(documents):
        model = models[number % len(models)]
        path = folder / f"{number // 100:03}" / f"{number:05}-{model.name}"
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(varied(model, number))
    return sum(length[models[number % len(models)]] for number in range(documents))


class Cost(NamedTuple):
    """What a run took: seconds, seconds of processor time, and the most MB of a process."""

    seconds: float
    processor: float
    most: int


def run(source: Path, out: Path, *options: str) -> Cost:
    """Extract everything; return what the command and its readers took."""
    if "--resume" not in options:
        shutil.rmtree(out, ignore_errors=True)
    start = time.perf_counter()
    process = subprocess.Popen([COMMAND, "extract", source, "--recursive", "--out", out, *options], stderr=2)
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        raise SystemExit(f"doelnet extract ended with {os.waitstatus_to_exitcode(status)}")
    return Cost(time.perf_counter() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss // 1000)


def over_cluster(work: Callable[[str], Cost]) -> Cost:
    """Do `work` with the address of a cluster of two worker processes."""
    with distributed.LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as cluster:
        return work(cluster.scheduler_address)


def growth(source: Path) -> tuple[int, int]:
    """Return the most MB that one process used after a tenth of the documents, and after all of them."""
    reader, peaks = Reader(MEGABYTES, share=0), []
    for path in 5 * sorted(source.rglob("*.*")):
        peaks.append(reader.read(path.name, path.read_bytes()).peak)
    reader.close()
    return peaks[len(peaks) // 10], peaks[-1]


def main() -> None:
    """Print a line for each way of running, and one for the growth."""
    documents = int(sys.argv[1]) if len(sys.argv) > 1 else 400
    models = examples(Path(sys.argv[2]) if len(sys.argv) > 2 else ROOT / "examples")
    with tempfile.TemporaryDirectory() as made:
        source, out = Path(made, "documents"), Path(made, "drafts")
        source.mkdir()
        total = fill(source, models, documents)
        print(f"{documents} documents, {total:.0f} pages, {os.cpu_count()} cores")
        print(f"{'':24} {'seconds':>8} {'pages/s':>8} {'ratio':>6} {'processor':>10} {'most MB':>8}")
        one = 0.0
        for name, work in {
            "one process": lambda: run(source, out, "--workers", "1"),
            "two processes": lambda: run(source, out, "--workers", "2"),
            "two, as Parquet": lambda: run(source, out, "--workers", "2", "--format", "parquet"),
            "Dask, two workers": lambda: over_cluster(lambda address: run(source, out, "--scheduler", address)),
            "the same, resumed": lambda: run(source, out, "--resume"),
        }.items():
            seconds, processor, most = work()
            one = one or seconds
            print(f"{name:24} {seconds:8.1f} {total / seconds:8.0f} {one / seconds:5.2f}x {processor:10.1f} {most:8}")
        tenth, last = growth(source)
        print(f"one process for all: {tenth} MB after a tenth, {last} MB after the last ({last / tenth:.2f}x)")


if __name__ == "__main__":
    main()
