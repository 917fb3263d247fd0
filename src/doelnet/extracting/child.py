"""The process that reads: documents in on stdin, drafts out on stdout, within a limit of memory.

`python -m doelnet.extracting.child MEGABYTES DOCUMENTS`, started by `apart.Reader`. A document that brings it down
takes nothing else along.
"""

from __future__ import annotations

import math
import os
import signal
import sys
import time
from typing import BinaryIO

import msgspec

from doelnet import reading
from doelnet.draft import dumps
from doelnet.extracting.frames import Answer, Task, receive, send
from doelnet.extracting.recipe import recipe
from doelnet.reading import blocks, formats, forms
from doelnet.reading.errors import ReadError, Trouble

GRACE = 5
"""Seconds after the time limit at which this process ends itself, should nobody be left to end it."""
REST = 120
"""Seconds without work after which it ends itself."""


def main() -> None:
    """Read what comes in until stdin ends, or the share is read."""
    megabytes, documents = int(sys.argv[1]), int(sys.argv[2])
    source, out = sys.stdin.buffer, os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a library prints must not stand between the frames
    formats.formats()
    forms.recognisers()
    limit_memory(megabytes)
    _ring(REST)
    send(out, recipe().encode())
    serve(source, out, megabytes, documents)


def serve(source: BinaryIO, out: BinaryIO, megabytes: int, documents: int) -> None:
    """Answer each document from `source` on `out`; stop after `documents` of them (0: never)."""
    served = 0
    while True:
        try:
            task = msgspec.msgpack.decode(receive(source), type=Task)
        except EOFError:
            return
        answer = _answer(task, source, megabytes)
        served += 1
        answer.peak = peak_memory()
        answer.last = answer.trouble == Trouble.MEMORY or served == documents or answer.peak > megabytes / 2
        send(out, msgspec.msgpack.encode(answer))
        if answer.last:
            return


def _answer(task: Task, source: BinaryIO, megabytes: int) -> Answer:
    """Read one document; whatever Python can catch becomes an answer."""
    start = time.perf_counter()
    _ring(math.ceil(task.seconds) + GRACE)
    try:
        stream = reading.stream(task.name, receive(source))
        draft, unread, doubts = forms.read(stream)
        answer = Answer(draft=dumps(draft), elements=len(draft.elements))
        if task.stream:
            answer.stream, answer.unread, answer.doubts = blocks.dumps(stream), unread, doubts
    except ReadError as error:
        answer = Answer(trouble=error.trouble, detail=error.detail)
    except MemoryError:
        answer = Answer(trouble=Trouble.MEMORY, detail={"limit": megabytes})
    except Exception as error:
        answer = Answer(trouble=Trouble.UNFORESEEN, detail={"detail": type(error).__name__})
    _ring(REST)
    answer.seconds = round(time.perf_counter() - start, 4)
    return answer


def _ring(seconds: int) -> None:
    """End this process after so many seconds from now, also in the middle of a library's code."""
    if hasattr(signal, "alarm"):
        signal.alarm(seconds)


def limit_memory(megabytes: int) -> None:
    """Let this process have no more than so much memory, where the machine can hold it to that."""
    try:
        import resource
    except ImportError:  # Windows
        return
    limit = megabytes * 1_000_000
    _, hard = resource.getrlimit(resource.RLIMIT_DATA)
    resource.setrlimit(resource.RLIMIT_DATA, (limit if hard < 0 else min(limit, hard), hard))


def peak_memory() -> int:
    """Return the most memory, in MB, that this process has used; 0 where the machine does not tell."""
    try:
        import resource
    except ImportError:  # Windows
        return 0
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return int(most // (1_000_000 if sys.platform == "darwin" else 1000))


if __name__ == "__main__":
    main()
