"""Reading off the request: a row says what is to be read, a process of its own reads it, a page shows how far it is.

No queue server: the row is the queue. The process holds its row by a beat; a row whose beat stopped belongs to a
process that is gone (a restart, a power cut), and whoever opens its page can start it again.
"""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

from django.core.exceptions import ValidationError
from django.core.files.base import File
from django.db import connection, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from doelnet.accounts.models import User
from doelnet.plans.models import SourceDocument
from doelnet.plans.services import demand
from doelnet.reading import ReadError

from . import services
from .alike import find_likenesses
from .models import Reading, Review
from .services import taking

State, Step = Reading.State, Reading.Step
BEAT = 2.0
"""Seconds between two signs of life."""
GONE = 20.0
"""Seconds without one after which a process is taken to be gone."""
SECONDS = 900.0
"""How long reading one document may take; a long scan takes minutes."""
KEPT = timedelta(days=7)
"""How long a reading that ended is remembered."""
AT_ONCE = 2
"""How many documents are read at the same time; the others wait their turn."""
UNFORESEEN = {
    "nl": "kon niet worden gelezen door een fout in Doelnet ({detail}). Het bestand is bewaard. Probeer het opnieuw of "
    "meld het aan de beheerder.",
    "en": "could not be read because of a fault in Doelnet ({detail}). The file is kept. "
    "Try again, or tell the keeper.",
}


def ask(user: User, file: File[Any], digest: str) -> Reading:
    """Keep a file and have it read; return the row that says how far that is.

    The same file that this person is having read already gives that row. Raises PermissionDenied, and
    KnownDocument where it was read before.
    """
    demand(user, "plans.start_plan")
    forget_old()
    taking.refuse_known(digest)
    running = Reading.objects.filter(user=user, sha256=digest, state__in=[State.WAITING, State.RUNNING]).first()
    if running is not None:
        return running
    name = services.file_name(file.name or "")
    reading = Reading(user=user, name=name, size=file.size, sha256=digest)
    reading.file.save(name, file, save=False)
    reading.save()
    start(reading)
    return reading


def ask_again(user: User, document: SourceDocument) -> Review | Reading:
    """Have a document read once more; return its open review where it has one, else the row of the reading.

    Raises PermissionDenied, and ValidationError where a plan rests on it.
    """
    running = taking.running_or_allowed(user, document)
    if running is not None:
        return running
    reading = Reading.objects.filter(document=document, state__in=[State.WAITING, State.RUNNING]).first()
    if reading is None:
        reading = Reading.objects.create(
            user=user, name=document.name, size=document.size, sha256=document.sha256, document=document
        )
        start(reading)
    return reading


def start(reading: Reading) -> None:
    """Start the process that reads, once the row can be seen by it."""
    transaction.on_commit(lambda: spawn(reading))


def spawn(reading: Reading) -> None:
    """Start a process of its own, which outlives the one that asks."""
    subprocess.Popen(  # noqa: S603  # our own command
        [sys.executable, "-m", "django", "read_document", str(reading.pk)],
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, start_new_session=True, close_fds=True,
    )  # fmt: skip


def is_gone(reading: Reading) -> bool:
    """Whether the process that should read it gives no sign of life any more."""
    if reading.state not in (State.WAITING, State.RUNNING):
        return False
    return (timezone.now() - (reading.beat_at or reading.asked_at)).total_seconds() > GONE


def can_retry(reading: Reading) -> bool:
    """Whether it can be started again: it stopped, and its file is still there."""
    kept = bool(reading.file) or reading.document_id is not None
    return kept and reading.review_id is None and (reading.state == State.FAILED or is_gone(reading))


def retry(reading: Reading) -> None:
    """Start a reading that stopped again; raises ValidationError where it runs, has ended, or its file is gone."""
    if not can_retry(reading):
        raise ValidationError(_("Deze inlezing kan niet opnieuw beginnen."))
    reading.state, reading.step, reading.trouble, reading.beat_at = State.WAITING, Step.START, None, timezone.now()
    reading.save(update_fields=["state", "step", "trouble", "beat_at"])
    start(reading)


def forget_old() -> None:
    """Remove readings that ended a while ago, with the files that nothing rests on."""
    for reading in Reading.objects.filter(asked_at__lt=timezone.now() - KEPT).exclude(state=State.RUNNING):
        _drop_file(reading)
        reading.delete()


def run(reading: Reading, wait: float = 0.5) -> None:
    """Read what the row asks for, in this process: wait for a turn, read, open the review, look for likenesses.

    What goes wrong is kept in the row. A row that another process holds is left alone.
    """
    stop = threading.Event()
    while not _claim(reading):
        reading.refresh_from_db()
        if reading.state != State.WAITING or stop.wait(wait):
            return
        Reading.objects.filter(pk=reading.pk, state=State.WAITING).update(beat_at=timezone.now())
    with _beating(reading):
        try:
            _read(reading)
        except ReadError as error:
            _fail(reading, {language: error.message(language) for language in ("nl", "en")}, keep=False)
        except services.KnownDocument as known:
            _fail(reading, {"known": str(known.document.pk)}, keep=False)
        except Exception as error:  # whatever it was: the row must not run for ever
            _fail(reading, {k: text.format(detail=type(error).__name__) for k, text in UNFORESEEN.items()}, keep=True)
            raise


@transaction.atomic
def _claim(reading: Reading) -> bool:
    """Take the row, unless as many are being read as may be at once."""
    alive = timezone.now() - timedelta(seconds=GONE)
    if Reading.objects.filter(state=State.RUNNING, beat_at__gt=alive).exclude(pk=reading.pk).count() >= AT_ONCE:
        return False
    taken = Reading.objects.filter(pk=reading.pk, state=State.WAITING)
    claimed = taken.update(state=State.RUNNING, step=Step.READ, beat_at=timezone.now(), attempts=reading.attempts + 1)
    if claimed:
        reading.refresh_from_db()
    return bool(claimed)


def read_guarded(name: str, data: bytes) -> services.Whole:
    """Return what a document yields, read in a process of its own: what hangs, swells or crashes is a ReadError."""
    from doelnet.extracting.apart import read_apart

    return services.Whole(*read_apart(name, data, timeout=SECONDS))


def _read(reading: Reading) -> None:
    document = reading.document
    with (document or reading).file.open("rb") as file:
        data = file.read()
    whole = read_guarded(reading.name, data)
    _at(reading, Step.KEEP)
    if document is not None:
        review = services.running_or_allowed(reading.user, document) or services.keep_again(
            reading.user, document, whole
        )
    else:
        review = services.keep(reading.user, reading.name, data, whole, stored=reading.file.name or "")
    reading.review, reading.document, reading.file = review, review.document, ""
    reading.step = Step.COMPARE
    reading.save(update_fields=["review", "document", "file", "step"])
    find_likenesses(review)
    Reading.objects.filter(pk=reading.pk).update(state=State.DONE)


def _at(reading: Reading, step: str) -> None:
    Reading.objects.filter(pk=reading.pk).update(step=step)


def _fail(reading: Reading, trouble: dict[str, str], keep: bool) -> None:
    """Keep why it failed; a review that opened before it did is as good as any."""
    if reading.review_id is not None:
        Reading.objects.filter(pk=reading.pk).update(state=State.DONE)
        return
    if not keep:
        _drop_file(reading)
    Reading.objects.filter(pk=reading.pk).update(state=State.FAILED, trouble=trouble, file=reading.file.name or "")


def _drop_file(reading: Reading) -> None:
    if reading.file and not SourceDocument.objects.filter(file=reading.file.name).exists():
        reading.file.delete(save=False)


@contextmanager
def _beating(reading: Reading) -> Iterator[None]:
    """Give a sign of life every while."""
    stop = threading.Event()

    def beat() -> None:
        while not stop.wait(BEAT):
            Reading.objects.filter(pk=reading.pk).update(beat_at=timezone.now())
        connection.close()

    thread = threading.Thread(target=beat, daemon=True)
    thread.start()
    try:
        yield
    finally:
        stop.set()
        thread.join()
