"""What `doelnet extract` does: finds the files, runs the course, and says how it ended."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console

from doelnet.extracting.apart import StartError
from doelnet.extracting.course import Course, OtherRecipeError, WorkersError, stopped_by_signals
from doelnet.extracting.engines import ClusterError, engine
from doelnet.extracting.files import Source, sources
from doelnet.extracting.form import Form
from doelnet.extracting.keeping import Keeper, keeper
from doelnet.extracting.locking import TakenError, alone_in
from doelnet.extracting.telling import Telling, words
from doelnet.reading import formats

ALL_READ, NOT_ALL, STOPPED = 0, 2, 130
"""The exit codes: everything was read; something was not; stopped by Ctrl-C or SIGTERM."""


@dataclass(frozen=True)
class Order:
    """What is asked of a run; see the options of `doelnet extract`."""

    paths: list[Path]
    out: Path
    form: Form
    recursive: bool
    resume: bool
    seconds: float
    megabytes: int
    workers: int | None
    scheduler: str | None
    report: Path | None
    language: str


def extract(order: Order, console: Console) -> int:
    """Read the documents of `order`, keep their drafts, say on `console` what goes wrong; return the exit code."""
    found = sources(order.paths, order.recursive)
    if not found:
        console.print(words("nothing", order.language, ", ".join(formats.suffixes())), markup=False)
        return NOT_ALL
    try:
        with alone_in(order.out):
            kept = keeper(order.form, order.out, order.resume)
            with Telling(console, order.language, len(found), order.report) as telling:
                return _told(order, found, kept, telling)
    except TakenError:
        console.print(words("taken", order.language, order.out), markup=False)
    except OSError as error:
        console.print(words("disk", order.language, error.filename or order.out, error.strerror or error), markup=False)
    return NOT_ALL


def _told(order: Order, found: list[Source], kept: Keeper, telling: Telling) -> int:
    """Run the course; what stops it becomes one line."""
    try:
        return _run(order, found, kept, telling)
    except KeyboardInterrupt:
        return _stopped(order, telling)
    except ClusterError as error:
        telling.line(words("cluster", order.language, order.scheduler, error))
    except WorkersError as error:
        telling.line(words("workers", order.language, error))
    except OtherRecipeError:
        telling.line(words("recipe", order.language))
    except StartError as error:
        telling.line(words("start", order.language, error))
    except OSError as error:
        telling.line(words("disk", order.language, error.filename or order.out, error.strerror or error))
    return NOT_ALL


def _run(order: Order, found: list[Source], kept: Keeper, telling: Telling) -> int:
    with closing(kept), engine(order.workers, order.scheduler) as reading:
        course = Course(
            sources=found,
            keeper=kept,
            engine=reading,
            tell=telling.outcome,
            resume=order.resume,
            seconds=order.seconds,
            megabytes=order.megabytes,
            on_stop=lambda: telling.line(words("finishing", order.language)),
        )
        with stopped_by_signals(course.stop, course.at_once):
            course.run()
    if course.stop.is_set() and telling.done < len(found):
        return _stopped(order, telling)
    telling.ended()
    return NOT_ALL if telling.failed else ALL_READ


def _stopped(order: Order, telling: Telling) -> int:
    telling.line(words("stopped", order.language, done=telling.done, total=telling.total))
    return STOPPED
