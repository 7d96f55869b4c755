"""The gate's verdict in the forms that other programs read: valid, complete, sorted, and harmless."""

import json
import re
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from jsonschema import Draft7Validator

from auditor.formats.registry import named
from auditor.gate import GateVerdict, verdict
from auditor.gate.places import Folder
from auditor.model import Article, Facts, Finding, Level, PageAudit, Report, Score, Unread

SCHEMA = Path(__file__).parents[3] / "shared" / "schemas" / "sarif-schema-2.1.0.json"
FOLDER = Folder("/home/ann/site", "/home/ann/site/drafts")
Rendered = Callable[[str, Report], str]


def printed(name: str, report: Report, fail_on: str = "error") -> str:
    return "".join(named(name).verdict_parts(verdict(report, fail_on, folder=FOLDER)))


def finding(level: Level = "error", line: int = 12, **changes: Any) -> Finding:
    found = Finding(
        check="heading-empty", level=level, message="a heading has no text", line=line, column=5 if line else None,
        quote="", fix="Write it or delete it.", fingerprint=f"{level}{line:010}",
    )  # fmt: skip
    return replace(found, **changes)


def page(*findings: Finding, source: str = "chain.html") -> PageAudit:
    return PageAudit(Facts(Article(source, path=source)), findings=findings, score=Score(total=80.0))


def report(*pages: PageAudit, unread: tuple[Unread, ...] = ()) -> Report:
    return Report(version="1", started="", source="", rules=(), pages=pages, unread=unread)


def sarif(of: Report, **how: Any) -> dict[str, Any]:
    run: dict[str, Any] = json.loads(printed("sarif", of, **how))["runs"][0]
    return run


@pytest.mark.parametrize("name", ["rich", "hostile_report", "empty", "single"])
def test_sarif_is_valid_by_its_schema(name: str, request: pytest.FixtureRequest) -> None:
    if not SCHEMA.is_file():
        pytest.skip("the schema is not here")
    of = request.getfixturevalue("rich" if name == "hostile_report" else name)

    document = json.loads(printed("sarif", of))

    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    assert [error.message for error in Draft7Validator(schema).iter_errors(document)] == []


def test_a_result_has_what_code_scanning_asks_for() -> None:
    (result,) = sarif(report(page(finding(quote="the words"))))["results"]

    assert (result["ruleId"], result["level"]) == ("heading-empty", "error")
    assert result["message"]["text"] == "A heading has no text. Write it or delete it."
    assert result["partialFingerprints"]["primaryLocationLineHash"] == "error0000000012:1"
    place = result["locations"][0]["physicalLocation"]
    assert place["artifactLocation"] == {"uri": "drafts/chain.html", "uriBaseId": "%SRCROOT%"}
    assert place["region"] == {"startLine": 12, "startColumn": 5, "snippet": {"text": "the words"}}


def test_what_is_about_nothing_in_the_text_has_the_first_line_and_no_column() -> None:
    (result,) = sarif(report(page(finding(line=0))))["results"]

    assert result["locations"][0]["physicalLocation"]["region"] == {"startLine": 1}


def test_an_address_is_no_artifact() -> None:
    (result,) = sarif(report(page(finding(), source="https://kettle.example/tea")))["results"]

    assert result["locations"] == [
        {"logicalLocations": [{"fullyQualifiedName": "https://kettle.example/tea", "kind": "resource"}]}
    ]


def test_file_names_are_written_as_addresses_are() -> None:
    (result,) = sarif(report(page(finding(), source="ein Tee #1.html")))["results"]

    uri = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert uri == "drafts/ein%20Tee%20%231.html"


def test_gravest_first_and_what_is_over_the_limit_is_said() -> None:
    notes = page(*[finding("note", line) for line in range(1, 5_200)])
    errors = page(*[finding("error", line) for line in range(1, 4)], source="b.html")

    run = sarif(report(notes, errors))

    assert [result["level"] for result in run["results"][:4]] == ["error"] * 3 + ["note"]
    assert len(run["results"]) == 5_000
    (invocation,) = run["invocations"]
    said = [each["message"]["text"] for each in invocation["toolExecutionNotifications"]]
    assert said == ["202 findings of lesser gravity are left out; the first 5,000 are here."]


def test_it_stays_under_ten_megabytes_whatever_texts_are_long() -> None:
    long = finding(message="word " * 400, fix="word " * 400, quote="word " * 400)

    text = printed("sarif", report(page(*[replace(long, fingerprint=f"{number:016}") for number in range(4_000)])))

    assert len(text.encode()) < 10_000_000
    assert "findings of lesser gravity are left out" in text


def test_what_could_not_be_checked_is_a_notification_and_no_success() -> None:
    (invocation,) = sarif(report(page(), unread=(Unread("b.html", "It is empty."),)))["invocations"]

    assert invocation["executionSuccessful"] is False
    assert invocation["toolExecutionNotifications"][0]["message"]["text"] == "b.html: It is empty."


def test_github_gets_ten_of_a_level_worst_first_and_the_rest_counted() -> None:
    text = printed("github", report(page(*[finding("note", line) for line in range(1, 31)], finding())))

    lines = text.splitlines()
    assert lines[0].startswith("::error file=drafts/chain.html,line=12,")
    assert sum(line.startswith("::notice ") for line in lines) == 10
    assert "20 notes more; --format markdown or json has all of them." in lines
    assert lines[-1].endswith("The gate is closed because of errors.")


def test_no_text_of_a_page_is_a_command_of_the_runner() -> None:
    evil = finding(message="x\n::stop-commands::y\r\n::set-output name=a::b %0A::warning::z", check="a,b:c")
    text = printed("github", report(page(evil, source="a\n::error::b,line=9.html")))

    assert len(text.splitlines()) == 2
    assert text.startswith("::error file=drafts/a %3A%3Aerror%3A%3Ab%2Cline=9.html,line=12,")
    assert "title=a%2Cb%3Ac" in text


def test_fingerprints_for_gitlab_differ_within_a_file_and_between_files() -> None:
    twice = (finding(), finding(), finding("note"))

    issues = json.loads(printed("gitlab", report(page(*twice), page(*twice, source="b.html"))))

    assert len({issue["fingerprint"] for issue in issues}) == 6
    assert Counter(issue["severity"] for issue in issues) == {"blocker": 4, "minor": 2}
    assert issues[0]["location"] == {"path": "drafts/chain.html", "lines": {"begin": 12}}


def test_junit_counts_what_closes_the_gate_as_failures_and_what_was_not_checked_as_errors() -> None:
    of = report(page(finding(), finding("note")), page(source="b.html"), unread=(Unread("c.html", "It is empty."),))

    suites = ET.fromstring(printed("junit", of))  # noqa: S314 - our own

    found = {suite.get("name"): (suite.get("tests"), suite.get("failures"), suite.get("errors")) for suite in suites}
    assert found == {"drafts/chain.html": ("2", "1", "0"), "drafts/b.html": ("1", "0", "0"), "c.html": ("1", "0", "1")}


def test_checkstyle_has_a_file_with_its_findings_in_the_order_of_its_lines() -> None:
    tree = ET.fromstring(printed("checkstyle", report(page(finding(line=30), finding("note", 2)))))  # noqa: S314

    (file,) = tree
    assert file.get("name") == "drafts/chain.html"
    assert [(each.get("line"), each.get("severity")) for each in file] == [("2", "info"), ("30", "error")]


def test_rdjson_has_a_diagnostic_a_finding() -> None:
    (one,) = json.loads(printed("rdjson", report(page(finding()))))["diagnostics"]

    assert one["location"] == {"path": "drafts/chain.html", "range": {"start": {"line": 12}}}
    assert (one["severity"], one["code"]["value"]) == ("ERROR", "heading-empty")


def test_markdown_names_what_closes_the_gate_and_counts_the_rest() -> None:
    text = printed("markdown", report(page(finding(), *[finding("note", line) for line in range(1, 8)])))

    assert text.startswith("### Content audit: failed\n")
    assert "| drafts/chain.html:12 | error `heading-empty`: a heading has no text | Write it or delete it. |" in text
    assert "7 other findings" in text
    assert "| `heading-empty` | note | 7 |" in text


def test_text_of_a_page_is_no_markup_no_link_and_no_mention_in_a_comment() -> None:
    evil = finding(message="<img src=x> [a](http://b) @everyone | `x` https://c.example www.d.example ![i](j)")

    text = printed("markdown", report(page(evil)))

    (row,) = [line for line in text.splitlines() if "heading-empty" in line]
    assert re.findall(r"(?<!\\)[|]", row) == ["|"] * 4
    assert not re.search(r"<(?!/?(details|summary))|(?<!\\)\[|@|://|www\.", row)


def test_jsonl_ends_with_the_verdict() -> None:
    lines = [json.loads(line) for line in printed("jsonl", report(page(finding(), finding("note")))).splitlines()]

    assert [line["kind"] for line in lines] == ["finding", "finding", "verdict"]
    assert [line.get("blocks") for line in lines] == [True, False, None]
    assert lines[-1]["counts"] == {"error": 1, "warning": 0, "note": 1}


@pytest.mark.parametrize("name", ["sarif", "gitlab", "rdjson", "jsonl", "junit", "checkstyle", "markdown", "github"])
def test_text_that_means_harm_leaves_every_form_whole(name: str, rich: Report) -> None:
    text = printed(name, rich, "note")

    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", text)
    text.encode("utf-8")
    if name in ("sarif", "gitlab", "rdjson"):
        json.loads(text)
    elif name == "jsonl":
        assert all(json.loads(line) for line in text.splitlines())
    elif name in ("junit", "checkstyle"):
        ET.fromstring(text)  # noqa: S314 - our own


def test_every_finding_is_in_every_complete_form(rich: Report) -> None:
    of: GateVerdict = verdict(rich, "note")
    total = sum(len(each.findings) for each in rich.pages) + len(rich.site_findings)

    assert len(json.loads(printed("sarif", rich))["runs"][0]["results"]) == total
    assert len(json.loads(printed("gitlab", rich))) == total
    assert len(json.loads(printed("rdjson", rich))["diagnostics"]) == total
    assert printed("checkstyle", rich).count("<error ") == total + len(rich.unread)
    assert len(list(of.ranked())) == total
