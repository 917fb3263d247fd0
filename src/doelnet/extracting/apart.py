"""Reading apart: in a process of its own, so that a document that crashes, hangs or swells takes nothing along."""

from __future__ import annotations

import contextlib
import os
import queue
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from typing import BinaryIO, NamedTuple, cast

import msgspec

from doelnet.draft import Draft, loads
from doelnet.extracting.frames import Answer, Task, receive, send
from doelnet.reading import blocks
from doelnet.reading.errors import ReadError, Trouble

SECONDS = 60.0
"""How long reading one document may take."""
MEGABYTES = 1000
"""How much memory reading one document may take."""
SHARE = 1000
"""How many documents a process reads before a fresh one takes its place."""
IDLE = 60
"""Seconds after which a process that read is not used again; it ends itself some time later."""
_START = 60.0


class StartError(Exception):
    """A process that reads could not be started; the message says what the machine said."""


class Reader:
    """A process that reads documents, one at a time."""

    def __init__(self, megabytes: int = MEGABYTES, share: int = SHARE) -> None:
        """Start the process and wait until it is ready; raises StartError."""
        self.megabytes, self.late, self.used = megabytes, False, time.monotonic()
        command = [sys.executable, "-P", "-m", "doelnet.extracting.child", str(megabytes), str(share)]
        try:
            # In a session of its own, so that Ctrl-C leaves it to finish what it reads.
            self.process = subprocess.Popen(  # noqa: S603 - our own module
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                start_new_session=os.name == "posix",
            )
        except OSError as error:
            raise StartError(str(error)) from error
        self.inlet, self.outlet = cast(BinaryIO, self.process.stdin), cast(BinaryIO, self.process.stdout)
        try:
            with self._timed(_START):
                self.recipe = receive(self.outlet).decode()
        except EOFError as error:
            self.close()
            raise StartError(_ending(self.process.returncode)) from error

    @property
    def fresh(self) -> bool:
        """Whether it can be given a document."""
        return self.process.poll() is None and time.monotonic() - self.used < IDLE

    def read(self, name: str, data: bytes, seconds: float = SECONDS, stream: bool = False) -> Answer:
        """Return what came of the document `data`, called `name`; this never raises and never hangs.

        When the answer is the `last`, or the document brought the process down, this reader is closed.
        """
        start = time.perf_counter()
        try:
            with self._timed(seconds):
                send(self.inlet, msgspec.msgpack.encode(Task(name, seconds, stream)))
                send(self.inlet, data)
                answer = msgspec.msgpack.decode(receive(self.outlet), type=Answer)
        except (EOFError, OSError):
            self.close()
            answer = self._fallen(seconds)
            answer.seconds = round(time.perf_counter() - start, 4)
        if answer.last:
            self.close()
        answer.recipe, self.used = self.recipe, time.monotonic()
        return answer

    def _fallen(self, seconds: float) -> Answer:
        """Return why the process fell."""
        if self.late:
            return Answer(trouble=Trouble.TIME, detail={"seconds": f"{seconds:g}"}, last=True)
        return Answer(trouble=Trouble.CRASH, detail={"detail": _ending(self.process.returncode)}, last=True)

    @contextlib.contextmanager
    def _timed(self, seconds: float) -> Iterator[None]:
        """End the process when what is done within takes longer than `seconds`."""
        timer = threading.Timer(seconds, self._too_late)
        timer.daemon = True
        timer.start()
        try:
            yield
        finally:
            timer.cancel()

    def _too_late(self) -> None:
        self.late = True
        self.kill()

    def kill(self) -> None:
        """End the process at once, with what it started itself; whoever waits for its answer hears of it."""
        if self.process.returncode is None:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self.process.pid, signal.SIGKILL) if os.name == "posix" else self.process.kill()

    def close(self) -> None:
        """End the process; calling it twice does no harm."""
        self.kill()
        for file in (self.inlet, self.outlet):
            with contextlib.suppress(OSError):
                file.close()
        self.process.wait()


class Readers:
    """Readers that wait for work, for as many threads as ask for one."""

    def __init__(self) -> None:
        self._waiting: queue.LifoQueue[Reader] = queue.LifoQueue()
        self._busy: set[Reader] = set()

    def read(self, name: str, data: bytes, seconds: float, megabytes: int) -> Answer:
        """Return what came of a document; see `Reader.read`. Raises StartError."""
        reader = self._next(megabytes)
        self._busy.add(reader)
        try:
            answer = reader.read(name, data, seconds)
        finally:
            self._busy.discard(reader)
        if not answer.last:
            self._waiting.put(reader)
        return answer

    def _next(self, megabytes: int) -> Reader:
        while True:
            try:
                reader = self._waiting.get_nowait()
            except queue.Empty:
                return Reader(megabytes)
            if reader.fresh and reader.megabytes == megabytes:
                return reader
            reader.close()

    def close(self) -> None:
        """End all processes, also those at work."""
        for reader in list(self._busy):
            reader.kill()
        with contextlib.suppress(queue.Empty):
            while True:
                self._waiting.get_nowait().close()


readers = Readers()
"""The readers of this process."""


def read_in_pool(name: str, data: bytes, seconds: float, megabytes: int) -> Answer:
    """Return what came of a document, read by one of `readers`; raises StartError. A worker anywhere calls this."""
    return readers.read(name, data, seconds, megabytes)


class Whole(NamedTuple):
    """All that reading a document yields: its blocks, the draft, what nobody claimed, and why elements are doubtful."""

    stream: blocks.Stream
    draft: Draft
    unread: list[int]
    doubts: dict[str, list[str]]


def read_apart(name: str, data: bytes, timeout: float = SECONDS, megabytes: int = MEGABYTES) -> Whole:
    """Return what a document yields, read in a process of its own that ends when this returns.

    Raises ReadError when the document cannot be read: also when it brought the process down (CRASH), took longer
    than `timeout` seconds (TIME) or more memory than it may have (MEMORY). Raises StartError when no process starts.
    """
    reader = Reader(megabytes, share=1)
    try:
        answer = reader.read(name, data, timeout, stream=True)
    finally:
        reader.close()
    if answer.trouble:
        raise ReadError(Trouble(answer.trouble), **answer.detail)
    return Whole(blocks.loads(answer.stream), loads(answer.draft), answer.unread, answer.doubts)


def _ending(code: int | None) -> str:
    """Return how a process ended: the name of the signal, or its exit code."""
    if code is None or code >= 0:
        return f"code {code}"
    try:
        return signal.Signals(-code).name
    except ValueError:
        return f"signal {-code}"
