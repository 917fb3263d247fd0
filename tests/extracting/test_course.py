"""The course of a run, over an engine that does as it is told."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor, Future
from pathlib import Path

import pytest
from rich.console import Console

from doelnet.extracting import command, course, engines
from doelnet.extracting.course import Course, Outcome, WorkersError
from doelnet.extracting.engines import Engine
from doelnet.extracting.files import sources
from doelnet.extracting.frames import Answer
from doelnet.extracting.keeping import Files


class Felled(Exception):
    """What this engine raises when a document took its workers down."""


class Told(Executor):
    """Answers nothing until it is waited for, and counts what it was given."""

    def __init__(self, answer: Callable[[], Answer]) -> None:
        self.answer, self.given = answer, 0

    def submit(self, fn, /, *args, **kwargs):
        self.given += 1
        future: Future[Answer] = Future()
        try:
            future.set_result(self.answer())
        except Exception as error:
            future.set_exception(error)
        return future


def failing(error: Exception) -> Callable[[], Answer]:
    def answer() -> Answer:
        raise error

    return answer


def run(folder: Path, out: Path, answer: Callable[[], Answer]) -> list[Outcome]:
    told: list[Outcome] = []
    Course(sources([folder]), Files(out), Engine(Told(answer), 2, (Felled,)), told.append, False, 60, 1000).run()
    return told


def test_a_document_that_took_worker_after_worker_down_is_named_as_such(documents, tmp_path: Path) -> None:
    (outcome,) = run(documents(many=1), tmp_path / "out", failing(Felled()))
    assert outcome.result == "crash"
    assert outcome.error
    assert outcome.error.message() == "liet het lezen vastlopen (worker). Meld dit met het document erbij."


def test_workers_without_doelnet_end_the_run(documents, tmp_path: Path) -> None:
    with pytest.raises(WorkersError, match="No module named 'doelnet'"):
        run(documents(many=1), tmp_path / "out", failing(ModuleNotFoundError("No module named 'doelnet'")))


@pytest.mark.parametrize(
    ("language", "words"),
    [("nl", "De workers kunnen niet lezen (weg). "), ("en", "The workers cannot read (weg). ")],
)
def test_that_ends_with_a_line_and_code_2(
    documents, tmp_path: Path, language: str, words: str, monkeypatch: pytest.MonkeyPatch, capsys
) -> None:
    monkeypatch.setattr(engines, "ThreadPoolExecutor", lambda *_, **__: Told(failing(ImportError("weg"))))
    order = command.Order(
        paths=[documents(many=1)], out=tmp_path / "out", form="json", recursive=False, resume=False, seconds=60,
        megabytes=1000, workers=1, scheduler=None, report=None, language=language,
    )  # fmt: skip
    assert command.extract(order, Console(stderr=True, soft_wrap=True)) == command.NOT_ALL
    assert capsys.readouterr().err.startswith(words)


def test_no_more_bytes_are_under_way_than_may_be_and_a_larger_document_goes_alone(
    documents, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(course, "MOST_BYTES", 1)
    most = 0

    def tell(outcome: Outcome) -> None:
        nonlocal most
        most = max(most, len(running._under_way))

    answer = Answer(draft=b"{}\n")
    running = Course(
        sources([documents(many=5)]), Files(tmp_path / "out"), Engine(Told(lambda: answer), 4), tell, False, 60, 1000
    )
    running.run()
    assert len(list((tmp_path / "out").glob("*.json"))) == 5
    assert most == 0


def test_a_draft_that_cannot_be_kept_is_told_and_the_others_are(documents, tmp_path: Path) -> None:
    class Picky(Files):
        def add(self, kept) -> None:
            if kept.name == "plan-001.md":
                raise ValueError("amount")
            super().add(kept)

    told: list[Outcome] = []
    engine = Engine(Told(lambda: Answer(draft=b"{}\n")), 2)
    Course(sources([documents(many=3)]), Picky(tmp_path / "out"), engine, told.append, False, 60, 1000).run()
    assert sorted(outcome.result for outcome in told) == ["read", "read", "unforeseen"]
