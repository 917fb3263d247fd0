"""Findings as text, JSON and SARIF, and the files they come from."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from tests.checking.plans import TODAY, amount, effort, goal, plan, target
from tests.strategies import drafts

from doelnet import reading
from doelnet.checking import all_rules
from doelnet.checking.paths import check_paths, item_lines
from doelnet.draft import At, Draft, dumps
from doelnet.reading.errors import ReadError, Trouble


def run(*paths: Path, format="text", language="nl", select=()) -> tuple[int, str, str]:
    out, err = io.StringIO(), io.StringIO()
    code = check_paths(paths, format, language, out, err, select, TODAY)
    return code, out.getvalue(), err.getvalue()


@pytest.fixture
def documents(tmp_path, monkeypatch):
    """Documents that read as the drafts given, without a reader."""
    known: dict[str, Draft] = {}

    def read(name: str, data: bytes):
        if name not in known:
            raise ReadError(Trouble.NO_TEXT)
        return None, known[name]

    monkeypatch.setattr(reading, "read", read)

    def write(name: str, draft: Draft | None = None) -> Path:
        if draft is not None:
            known[name] = draft
        (tmp_path / name).write_bytes(b"x")
        return tmp_path / name

    return write


def test_a_finding_in_a_text_file_names_its_line(documents):
    path = documents("plan.md", plan(goal("g", number="2", at=At(line=13)), effort("e", "g")))
    code, out, err = run(path)
    assert out == f"{path}:13: D101 Dit doel heeft geen streefcijfer. [2 Elk kind gaat met plezier naar school]\n"
    assert err == "1 bevinding in 1 document (1 LET OP).\n"
    assert code == 1


def test_a_finding_in_a_paged_file_names_its_page(documents):
    path = documents("plan.pdf", plan(goal("g", at=At(page=3)), effort("e", "g")))
    assert run(path)[1].startswith(f"{path}:p3: D101 ")


def test_a_finding_on_the_plan_as_a_whole_stands_at_the_top(documents):
    path = documents("plan.md", plan(effort("e", at=At(line=4))))
    assert run(path)[1] == f"{path}:1: D301 Dit plan noemt inspanningen, maar geen doelen.\n"


def test_a_finding_on_a_paged_plan_as_a_whole_stands_on_its_first_page(documents):
    path = documents("plan.pdf", plan(effort("e", at=At(page=4))))
    assert run(path)[1].startswith(f"{path}:p1: D301 ")


def test_a_document_on_which_the_reader_stumbles_does_not_stop_the_others(documents, monkeypatch):
    paths = documents("raar.md"), documents("plan.md", plan(goal("g"), effort("e", "g")))
    known = reading.read
    monkeypatch.setattr(reading, "read", lambda name, data: [][1] if name == "raar.md" else known(name, data))
    code, out, err = run(*paths)
    assert (code, out.count("D101")) == (2, 1)
    assert "raar.md: is afgebroken of beschadigd (IndexError)" in err


def test_a_long_text_is_cut_short(documents):
    path = documents("plan.md", plan(goal("g", text="Elk kind leert. " * 20, at=At(line=1)), effort("e", "g")))
    assert run(path)[1].endswith("kind le…]\n")


def test_english_is_spoken_on_request(documents):
    path = documents("plan.md", plan(goal("g", at=At(line=13)), effort("e", "g")))
    _, out, err = run(path, language="en")
    assert "This goal has no target." in out
    assert err == "1 finding in 1 document (1 WARNING).\n"


def test_nothing_found_gives_zero(documents):
    path = documents("leeg.md", plan())
    assert run(path) == (0, "", "Geen bevindingen in 1 document.\n")


def test_a_file_that_cannot_be_read_gives_two_and_the_others_are_still_checked(documents, tmp_path):
    good = documents("plan.md", plan(goal("g"), effort("e", "g")))
    code, out, err = run(documents("scan.pdf"), tmp_path / "weg.md", good)
    assert code == 2
    assert out.count("D101") == 1
    assert "scan.pdf: bevat geen tekst" in err
    assert "weg.md: bestaat niet" in err


def test_a_json_file_that_is_no_draft_says_what_is_wrong_where(tmp_path):
    (tmp_path / "fout.json").write_text('{"document": {"title": "x", "kind": "plan"}}')
    code, _, err = run(tmp_path / "fout.json")
    assert code == 2
    assert "is geen concept-inlezing" in err
    assert "$.document.kind" in err


def test_a_finding_in_a_draft_names_the_line_of_its_own_text(tmp_path):
    draft = plan(goal("g", at=At(line=900)), effort("e", "g"), target("t"))
    path = tmp_path / "plan.json"
    path.write_bytes(dumps(draft))
    lines = path.read_text().splitlines()
    _, out, _ = run(path, select=["D101"])
    line = int(out.split(":")[1])
    assert '"id": "g"' in lines[line]


def test_a_folder_stands_for_the_documents_and_drafts_in_it(documents, tmp_path):
    documents("b.md", plan(goal("g"), effort("e", "g")))
    documents("lees.mij", None)
    (tmp_path / "a.json").write_bytes(dumps(plan(goal("g"), effort("e", "g"))))
    _, out, err = run(tmp_path)
    assert [Path(line.split(":")[0]).name for line in out.splitlines()] == ["a.json", "b.md"]
    assert "2 documenten" in err


def test_an_unknown_code_is_refused_in_one_line(tmp_path):
    assert run(select=["D999"]) == (2, "", "Er is geen controle met code D999.\n")


@settings(max_examples=40)
@given(drafts())
def test_every_item_of_a_draft_has_its_line(draft: Draft):
    text = dumps(draft).decode()
    lines = text.splitlines(keepends=True) if "\n" in text else [text]
    places = item_lines(text)
    for index, element in enumerate(draft.elements):
        start = sum(map(len, text.split("\n")[: places["elements", index] - 1])) + places["elements", index] - 1
        item, _ = json.JSONDecoder().raw_decode(text, text.index("{", start))
        assert item["id"] == element.id
    assert len([key for key in places if key[0] == "money"]) == len(draft.money)
    assert max(places.values()) <= len(lines)


def test_json_holds_every_finding_with_its_place(documents):
    money = [amount("1.25", "expense"), amount("9.25", "income"), amount("1.00", "balance")]
    path = documents("plan.md", plan(goal("g", at=At(line=13)), effort("e", "g"), money=money))
    code, out, _ = run(path, documents("scan.pdf"), format="json")
    data = json.loads(out)
    (document,) = data["documents"]
    assert [each["code"] for each in document["findings"]] == ["D601", "D101"]
    assert document["findings"][0]["place"] == {"section": "money", "index": 2}
    assert document["findings"][1]["line"] == 13
    assert data["counts"] == {"error": 1, "warning": 1, "tip": 0}
    assert data["unread"][0]["path"].endswith("scan.pdf")
    assert code == 2


def sarif_run(*paths: Path):
    log = json.loads(run(*paths, format="sarif")[1])
    assert log["version"] == "2.1.0"
    assert log["$schema"].endswith("sarif-schema-2.1.0.json")
    (each,) = log["runs"]
    return each


def test_sarif_lists_every_rule_with_its_help(documents):
    driver = sarif_run(documents("plan.md", plan()))["tool"]["driver"]
    assert [each["id"] for each in driver["rules"]] == [each.code for each in all_rules()]
    assert all(each["help"]["markdown"].startswith("# D") and each["help"]["text"] for each in driver["rules"])
    assert {each["defaultConfiguration"]["level"] for each in driver["rules"]} == {"error", "warning", "note"}


def test_sarif_points_at_the_line_and_at_the_rule(documents):
    run = sarif_run(documents("mijn plan.md", plan(goal("g", at=At(line=13)), effort("e", "g"))))
    (result,) = run["results"]
    physical = result["locations"][0]["physicalLocation"]
    assert physical["region"] == {"startLine": 13}
    assert physical["artifactLocation"]["uri"].endswith("/mijn%20plan.md")
    assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"] == "D101"
    assert result["locations"][0]["logicalLocations"][0]["fullyQualifiedName"] == "/elements/0"


def test_sarif_tells_a_page_without_a_region(documents):
    (result,) = sarif_run(documents("plan.pdf", plan(goal("g", at=At(page=3)), effort("e", "g"))))["results"]
    assert "region" not in result["locations"][0]["physicalLocation"]
    assert result["properties"] == {"page": 3}


def test_sarif_tells_what_could_not_be_read(documents):
    (invocation,) = sarif_run(documents("scan.pdf"))["invocations"]
    assert invocation["executionSuccessful"] is False
    assert "bevat geen tekst" in invocation["toolExecutionNotifications"][0]["message"]["text"]


def test_a_finding_keeps_its_fingerprint_when_the_lines_move(documents):
    prints = [
        sarif_run(documents("plan.md", plan(goal("g", at=At(line=line)), effort("e", "g"))))["results"][0]
        for line in (13, 99)
    ]
    assert prints[0]["partialFingerprints"] == prints[1]["partialFingerprints"]
