"""Reading apart: whatever a document does to the process that reads it, the caller gets a draft or one message."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import psutil
import pytest
from tests.extracting.conftest import plan

from doelnet import reading
from doelnet.extracting import apart
from doelnet.extracting.apart import Reader, Readers, StartError, read_apart
from doelnet.reading import forms
from doelnet.reading.errors import ReadError, Trouble

PLAN = plan(1).encode()


def trouble_of(name: str, data: bytes = PLAN, **limits: float) -> ReadError:
    with pytest.raises(ReadError) as caught:
        read_apart(name, data, **limits)
    return caught.value


def test_what_is_read_apart_is_what_is_read_here() -> None:
    stream = reading.stream("plan.md", PLAN)
    assert read_apart("plan.md", PLAN) == (stream, *forms.read(stream))


def test_what_is_wrong_with_a_document_is_told_as_if_it_was_read_here() -> None:
    with pytest.raises(ReadError) as here:
        reading.read("plan.docx", b"%PDF-1.7\n%%EOF\n")
    assert trouble_of("plan.docx", b"%PDF-1.7\n%%EOF\n").message() == here.value.message()


@pytest.mark.usefixtures("grief")
def test_a_crash_takes_that_document_only() -> None:
    error = trouble_of("crash.pdf")
    assert error.trouble == Trouble.CRASH
    assert error.message() == "liet het lezen vastlopen (SIGSEGV). Meld dit met het document erbij."
    assert read_apart("plan.md", PLAN)[1].elements


@pytest.mark.usefixtures("grief")
def test_what_takes_too_long_is_ended() -> None:
    begin = time.monotonic()
    error = trouble_of("hang.pdf", timeout=0.5)
    assert time.monotonic() - begin < 15
    assert error.message("en") == ("was not read within 0.5 seconds. Split the document, or give it more time.")


@pytest.mark.usefixtures("grief")
def test_what_asks_for_too_much_memory_is_refused_it() -> None:
    error = trouble_of("swell.pdf")
    assert error.message() == ("vroeg meer geheugen dan mag (1000 MB). Splits het document of verwijder afbeeldingen.")


@pytest.mark.usefixtures("grief")
def test_an_error_of_ours_is_told_with_its_name() -> None:
    assert trouble_of("fault.md").message() == "kon niet worden gelezen (LookupError). Meld dit met het document erbij."


@pytest.mark.usefixtures("grief")
def test_what_such_a_process_started_ends_with_it() -> None:
    reader = Reader()
    with ThreadPoolExecutor(1) as threads:
        answer = threads.submit(reader.read, "brood.pdf", PLAN, 5)
        while not (brood := psutil.Process(reader.process.pid).children()):
            time.sleep(0.05)
        assert answer.result().trouble == Trouble.TIME
    gone, _ = psutil.wait_procs(brood, timeout=5)
    assert gone or brood[0].status() == psutil.STATUS_ZOMBIE


def test_no_process_stays_behind() -> None:
    read_apart("plan.md", PLAN)
    assert not [each for each in psutil.Process().children() if "doelnet.extracting.child" in each.cmdline()]


def test_a_process_reads_many_documents_and_its_share_is_its_last() -> None:
    reader = Reader(share=3)
    answers = [reader.read(f"{n}.md", PLAN) for n in range(3)]
    assert [answer.last for answer in answers] == [False, False, True]
    assert reader.process.poll() is not None


@pytest.mark.usefixtures("grief")
def test_after_a_crash_another_process_takes_over() -> None:
    readers = Readers()
    assert readers.read("crash.md", PLAN, 60, 1000).trouble == Trouble.CRASH
    assert readers.read("plan.md", PLAN, 60, 1000).elements == 2
    readers.close()


def test_a_process_that_ended_while_it_waited_is_replaced() -> None:
    readers = Readers()
    readers.read("plan.md", PLAN, 60, 1000)
    (waiting,) = readers._waiting.queue
    waiting.process.kill()
    waiting.process.wait()
    assert readers.read("plan.md", PLAN, 60, 1000).elements == 2
    readers.close()


def test_a_process_ends_when_the_one_who_asked_is_gone() -> None:
    reader = Reader()
    reader.inlet.close()
    assert reader.process.wait(timeout=20) == 0


def test_where_no_process_can_start_that_is_said(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(apart.sys, "executable", str(tmp_path / "geen-python"))
    with pytest.raises(StartError, match="geen-python"):
        read_apart("plan.md", PLAN)
    monkeypatch.setattr(apart.sys, "executable", "/bin/false")
    with pytest.raises(StartError, match="code 1"):
        read_apart("plan.md", PLAN)
