"""Where documents are read: in processes on this machine, or on a Dask cluster."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator
from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import contextmanager
from typing import NamedTuple

from doelnet.extracting.apart import readers

_CONNECTING = 20
"""Seconds in which a cluster must answer, and show a worker."""


class Engine(NamedTuple):
    """What carries out the reading: how many documents at a time, and which errors say that a document felled it."""

    executor: Executor
    capacity: int
    felled: tuple[type[BaseException], ...] = ()
    elsewhere: bool = False
    """Whether it reads with another installation of Doelnet than this one."""


class ClusterError(Exception):
    """The cluster does not answer, or has no workers."""


@contextmanager
def engine(workers: int | None, scheduler: str | None) -> Iterator[Engine]:
    """Give the engine for `workers` processes here, or for the cluster behind the address `scheduler`.

    Raises ClusterError.
    """
    with _cluster(scheduler) if scheduler else _here(workers or cores()) as found:
        yield found


def cores() -> int:
    """Return how many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@contextmanager
def _here(workers: int) -> Iterator[Engine]:
    """Give threads that each keep a process at work."""
    threads = ThreadPoolExecutor(workers, thread_name_prefix="lezer")
    try:
        yield Engine(threads, workers)
    finally:
        readers.close()
        threads.shutdown(cancel_futures=True)
        readers.close()


@contextmanager
def _cluster(address: str) -> Iterator[Engine]:
    """Give the cluster's workers; each of their threads keeps a process at work."""
    import dask  # loaded only where it is asked for: this takes seconds
    from distributed import Client, KilledWorker

    logging.getLogger("distributed").setLevel(logging.CRITICAL)  # what matters, the run says itself
    with dask.config.set({"distributed.admin.large-graph-warning-threshold": "1GB"}):
        try:
            client = Client(address, timeout=_CONNECTING, set_as_default=False)
            try:
                client.wait_for_workers(1, timeout=_CONNECTING)
            except BaseException:
                client.close()
                raise
        except (OSError, ValueError) as error:  # TimeoutError is an OSError; ValueError: no address at all
            raise ClusterError(str(error) or type(error).__name__) from error
        try:
            yield Engine(client.get_executor(pure=False), sum(client.nthreads().values()), (KilledWorker,), True)
        finally:
            client.close()
