"""Pages of documents as images: drawn in a process of their own, kept by what the document holds, bounded in size."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

from django.conf import settings
from django.db.models.signals import post_delete
from django.dispatch import receiver

from doelnet.plans.models import SourceDocument

from .places import Layer, Word

CHILD = str(Path(__file__).with_name("images_child.py"))
WIDTHS = {1: 900, 2: 1800}
"""Scale → pixels across: for a usual screen, and for a sharp one or one who looks closer."""

CONVERTED = {"docx": ".docx", "odt": ".odt"}
"""Formats that an office program turns into a PDF first."""

LIMIT = 500 * 1024 * 1024
"""Bytes of pages that are kept; what was not looked at for longest goes first."""

AGAIN = 3600
"""Seconds after which a page that could not be drawn is tried again."""

SECONDS = {"layer": 12, "texts": 40, "image": 12}
CONVERT_SECONDS = 120
PATIENCE = 10
"""Seconds that a page waits for its turn to be drawn."""

_turn = threading.BoundedSemaphore(1)
_conversion = threading.BoundedSemaphore(1)

PROFILE = "".join(
    f'<item oor:path="/org.openoffice.{path}"><prop oor:name="{name}" oor:op="fuse">'
    f"<value>{value}</value></prop></item>"
    for path, name, value in (
        ("Office.Common/Security/Scripting", "DisableMacrosExecution", "true"),
        ("Office.Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"),
        ("Office.Writer/Content/Update", "Link", "0"),
        ("Inet/Settings", "ooInetProxyType", "2"),
        ("Inet/Settings", "ooInetHTTPProxyName", "127.0.0.1"),
        ("Inet/Settings", "ooInetHTTPProxyPort", "9"),
        ("Inet/Settings", "ooInetHTTPSProxyName", "127.0.0.1"),
        ("Inet/Settings", "ooInetHTTPSProxyPort", "9"),
    )
)
PROFILE = f'<oor:items xmlns:oor="http://openoffice.org/2001/registry">{PROFILE}</oor:items>'
"""The office program's own settings for us: no macros, no links followed, no way to the network."""


def office() -> str | None:
    """Return where LibreOffice is, or None: pages of Word documents are shown as text then."""
    return shutil.which("soffice") or shutil.which("libreoffice")


def can_be_drawn(document: SourceDocument) -> bool:
    """Whether the document has pages to show, now or once it was converted."""
    return document.format == "pdf" or (document.format in CONVERTED and office() is not None)


def folder_of(digest: str) -> Path:
    """Return where the pages of the document with this digest are kept."""
    return Path(settings.VAR) / "paginas" / digest[:2] / digest


def _failed(path: Path) -> bool:
    mark = path.with_name(path.name + ".failed")
    try:
        return time.time() - mark.stat().st_mtime < AGAIN
    except FileNotFoundError:
        return False


def _fail(path: Path) -> None:
    path.with_name(path.name + ".failed").touch()


@contextlib.contextmanager
def _pdf_of(document: SourceDocument) -> Iterator[str | None]:
    """Give the path of the document as a PDF; None where there is none, or none yet."""
    if document.format in CONVERTED:
        path = folder_of(document.sha256) / "pages.pdf"
        yield str(path) if path.exists() else None
        return
    try:
        yield document.file.path
    except NotImplementedError:  # kept somewhere that has no paths
        with tempfile.NamedTemporaryFile(suffix=".pdf") as copy, document.file.open("rb") as file:
            shutil.copyfileobj(file, copy)
            copy.flush()
            yield copy.name


def _made(document: SourceDocument, task: str, name: str, *more: object) -> Path | None:
    """Return the file `name` among the document's pages, made by `task` where it is not there; None where it fails."""
    path = folder_of(document.sha256) / name
    if path.exists():
        os.utime(path.parent)
        return path
    if _failed(path) or not can_be_drawn(document) or not _turn.acquire(timeout=PATIENCE):
        return None
    try:
        if path.exists():  # somebody else waited for the same page
            return path
        with _pdf_of(document) as source:
            if source is None:
                return None
            path.parent.mkdir(parents=True, exist_ok=True)
            done = _run(SECONDS[task], task, source, *more, path)
    finally:
        _turn.release()
    if not done or not path.exists():
        _fail(path)
        return None
    prune()
    return path


def _run(seconds: float, *arguments: object) -> bool:
    """Run our script; return whether it did what was asked within the time. Nothing of it outlives this call."""
    process = subprocess.Popen(  # noqa: S603  no shell; the file names are ours
        [sys.executable, "-I", CHILD, *map(str, arguments)], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL, start_new_session=True,
        env={name: value for name, value in os.environ.items() if name in ("PATH", "LANG", "TMPDIR")},
    )  # fmt: skip
    try:
        return process.wait(seconds) == 0
    except subprocess.TimeoutExpired:
        return False
    finally:
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def image(document: SourceDocument, number: int, scale: int) -> Path | None:
    """Return the file of a page as an image (WebP), or None where it cannot be drawn."""
    return _made(document, "image", f"{number}-{scale}.webp", number, WIDTHS[scale])


def layer(document: SourceDocument, number: int) -> Layer | None:
    """Return the words of a page and where they stand, or None where it cannot be read."""
    path = _made(document, "layer", f"{number}.json", number)
    if path is None:
        return None
    try:
        said: dict[str, Any] = json.loads(path.read_bytes())
        return Layer([Word(*word) for word in said["words"]], said["ratio"])
    except (OSError, ValueError, KeyError, TypeError):
        return None


@lru_cache(maxsize=4)
def _texts(path: Path, _made_at: float) -> tuple[str, ...]:
    return tuple(json.loads(path.read_bytes()))


def texts(document: SourceDocument) -> tuple[str, ...]:
    """Return the text of each page of a document that had to be converted; nothing while it was not."""
    path = _made(document, "texts", "texts.json")
    return () if path is None else _texts(path, path.stat().st_mtime)


def is_ready(document: SourceDocument) -> bool:
    """Whether the document's pages can be drawn at once."""
    if document.format == "pdf":
        return True
    return document.format in CONVERTED and (folder_of(document.sha256) / "pages.pdf").exists()


def prepare(document: SourceDocument, wait: bool = False) -> bool:
    """Begin to turn a Word document into pages where that was not done; return whether it is under way.

    It takes some seconds, so pages show the text until it is done. With `wait` it is done on return.
    """
    target = folder_of(document.sha256) / "pages.pdf"
    program = office()
    if document.format not in CONVERTED or program is None or target.exists() or _failed(target):
        return False
    target.parent.mkdir(parents=True, exist_ok=True)
    under_way = target.with_name("under-way")
    with contextlib.suppress(FileNotFoundError):
        if time.time() - under_way.stat().st_mtime < 2 * CONVERT_SECONDS:
            return True
        under_way.unlink(missing_ok=True)  # of a process that is gone
    try:
        under_way.touch(exist_ok=False)
    except FileExistsError:
        return True
    work = Path(tempfile.mkdtemp(prefix="doelnet-"))
    source = work / f"pages{CONVERTED[document.format]}"
    with document.file.open("rb") as file, source.open("wb") as copy:
        shutil.copyfileobj(file, copy)
    if wait:
        _convert(program, work, source, target)
        return False
    threading.Thread(target=_convert, args=(program, work, source, target), daemon=True).start()
    return True


def _convert(program: str, work: Path, source: Path, target: Path) -> None:
    """Convert the document in `work`, and take that away; one at a time."""
    try:
        with _conversion:
            settings_of = work / "profile" / "user" / "registrymodifications.xcu"
            settings_of.parent.mkdir(parents=True)
            settings_of.write_text(PROFILE)
            _run(CONVERT_SECONDS, "convert", program, work / "profile", source, work / "out")
        made = work / "out" / "pages.pdf"
        if made.exists():
            shutil.copyfile(made, target.with_name("pages.new"))
            target.with_name("pages.new").replace(target)
            prune()
        else:
            _fail(target)
    finally:
        target.with_name("under-way").unlink(missing_ok=True)
        shutil.rmtree(work, ignore_errors=True)


def prune(limit: int = LIMIT) -> None:
    """Delete the pages that were not looked at for longest, until what is kept fits."""
    folders = [
        (folder.stat().st_mtime, sum(file.stat().st_size for file in folder.iterdir()), folder)
        for folder in (Path(settings.VAR) / "paginas").glob("*/*")
    ]
    total = sum(size for _used, size, _folder in folders)
    for _used, size, folder in sorted(folders):
        if total <= limit:
            return
        shutil.rmtree(folder, ignore_errors=True)
        total -= size


@receiver(post_delete, sender=SourceDocument)
def forget(sender: type[SourceDocument], instance: SourceDocument, **_more: Any) -> None:
    """Delete the pages of a document that is deleted."""
    shutil.rmtree(folder_of(instance.sha256), ignore_errors=True)
