"""The course of a run: hands out documents a few at a time, keeps what comes back, and can be stopped."""

from __future__ import annotations

import hashlib
import signal
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import FIRST_COMPLETED, CancelledError, Future, wait
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import NamedTuple

from doelnet.extracting.apart import read_in_pool
from doelnet.extracting.engines import Engine
from doelnet.extracting.files import Source
from doelnet.extracting.frames import Answer
from doelnet.extracting.keeping import Keeper, Kept
from doelnet.extracting.recipe import recipe
from doelnet.reading import formats
from doelnet.reading.errors import ReadError, Trouble

READ, SKIPPED = "read", "skipped"
AHEAD = 2
"""How many documents are handed out for each that can be read at one time, so that nobody waits."""
MOST_BYTES = 200_000_000
"""How many bytes of documents are handed out at one time; one larger document goes alone."""


class Outcome(NamedTuple):
    """What came of one file: "read", "skipped" (it was read before) or the value of a Trouble."""

    source: Source
    result: str
    error: ReadError | None = None
    answer: Answer = Answer()


class OtherRecipeError(Exception):
    """A worker reads with another recipe than we do: its drafts could differ."""


class WorkersError(Exception):
    """The workers cannot do their work, whatever the document; the message says why."""


class _Handed(NamedTuple):
    source: Source
    sha256: str
    size: int


@dataclass
class Course:
    """A run over `sources`; `seconds` and `megabytes` are a document's limits.

    `tell` gets each outcome as it comes; `on_stop` is called once, when `stop` is seen to be set. Where `at_once` is
    set, what is under way is left too.
    """

    sources: list[Source]
    keeper: Keeper
    engine: Engine
    tell: Callable[[Outcome], None]
    resume: bool
    seconds: float
    megabytes: int
    on_stop: Callable[[], None] = lambda: None
    stop: threading.Event = field(default_factory=threading.Event)
    at_once: threading.Event = field(default_factory=threading.Event)
    _under_way: dict[Future[Answer], _Handed] = field(default_factory=dict)

    def run(self) -> None:
        """Read everything, or until `stop` is set: then what is under way is finished.

        Raises WorkersError, OtherRecipeError, StartError; OSError where the output cannot be written; KeyboardInterrupt
        where it is to end at once.
        """
        waiting, told = iter(self.sources), False
        while True:
            self._hand_out(waiting)
            if not self._under_way:
                return
            if self.stop.is_set() and not told:
                self.on_stop()
                told = True
            # Woken twice a second, for on some machines a signal does not end a wait.
            done, _ = wait(self._under_way, timeout=0.5, return_when=FIRST_COMPLETED)
            if self.at_once.is_set():
                raise KeyboardInterrupt
            for future in done:
                self._take(self._under_way.pop(future), future)

    def _hand_out(self, waiting: Iterator[Source]) -> None:
        """Give the engine work until it has enough."""
        while not self.stop.is_set() and self._has_room():
            source = next(waiting, None)
            if source is None:
                return
            self._hand(source)

    def _has_room(self) -> bool:
        size = sum(handed.size for handed in self._under_way.values())
        return len(self._under_way) < AHEAD * self.engine.capacity and size < MOST_BYTES

    def _hand(self, source: Source) -> None:
        """Hand out one document, unless there is none to read or it was read before."""
        try:
            data = formats.load(source.path)
        except ReadError as error:
            self.tell(Outcome(source, error.trouble, error))
            return
        sha256 = hashlib.sha256(data).hexdigest()
        if self.resume and self.keeper.has(source.name, sha256, recipe()):
            self.tell(Outcome(source, SKIPPED))
            return
        future = self.engine.executor.submit(read_in_pool, source.path.name, data, self.seconds, self.megabytes)
        self._under_way[future] = _Handed(source, sha256, len(data))

    def _take(self, handed: _Handed, future: Future[Answer]) -> None:
        """Keep what came of one document, and tell it."""
        answer = self._answer(future)
        if self.engine.elsewhere and answer.recipe and answer.recipe != recipe():
            raise OtherRecipeError
        error = ReadError(Trouble(answer.trouble), **answer.detail) if answer.trouble else None
        if error is None:
            error = self._keep(handed, answer)
        self.tell(Outcome(handed.source, error.trouble if error else READ, error, answer))

    def _answer(self, future: Future[Answer]) -> Answer:
        try:
            return future.result()
        except CancelledError as error:
            raise WorkersError("cancelled") from error
        except self.engine.felled:
            return Answer(trouble=Trouble.CRASH, detail={"detail": "worker"})
        except (ImportError, AttributeError) as error:
            raise WorkersError(str(error)) from error

    def _keep(self, handed: _Handed, answer: Answer) -> ReadError | None:
        source = handed.source
        kept = Kept(source.name, handed.sha256, answer.recipe, source.draft, answer.draft, answer.elements)
        try:
            self.keeper.add(kept)
        except ValueError as error:
            return ReadError(Trouble.UNFORESEEN, detail=str(error) or type(error).__name__)
        return None


@contextmanager
def stopped_by_signals(stop: threading.Event, at_once: threading.Event) -> Iterator[None]:
    """Set `stop` at Ctrl-C or SIGTERM, and `at_once` a second time; a third time raises KeyboardInterrupt.

    To raise it any sooner could break off what holds a lock, such as the progress on screen, which then waits for ever.
    """

    def on_signal(number: int, frame: object) -> None:
        if at_once.is_set():
            raise KeyboardInterrupt
        (at_once if stop.is_set() else stop).set()

    if threading.current_thread() is not threading.main_thread():
        yield  # only a main thread hears signals
        return
    before = {number: signal.signal(number, on_signal) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
