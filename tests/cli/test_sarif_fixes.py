"""SARIF with changes: each is exact, and whoever applies it has removed the finding and nothing else."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from auditor.cli.proven_fixes import MOST
from tests.cli.conftest import PARAGRAPH, Run

Write = Callable[..., Path]
SCHEMA = Path(__file__).parents[3] / "shared" / "schemas" / "sarif-schema-2.1.0.json"

DRAFT = """---
title: How to oil a bicycle chain
description: A cloth, a little oil and five minutes, so that your chain runs quietly.
---
Ä first line, so that bytes and characters differ — “quoted”.

{text}

#### Oil

Thin oil for dry roads &amp;amp; thick oil for wet ones.

##

{text}
"""
TEXT = " ".join(PARAGRAPH.removeprefix("<p>").removesuffix("</p>\n").split())


def results(run: Run, name: str) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    document = json.loads(run("check", name, "--format", "sarif", "--fail-on", "never").stdout)
    return document, document["runs"][0]["results"]


def applied(text: str, fix: dict[str, Any]) -> str:
    """As a program that knows SARIF alone would do it: from the last part to the first."""
    (change,) = fix["artifactChanges"]
    lines = text.split("\n")

    def at(line: int, column: int) -> int:
        return sum(len(each) + 1 for each in lines[: line - 1]) + column - 1

    for each in sorted(change["replacements"], key=lambda one: -at(*_start(one))):
        region = each["deletedRegion"]
        start, end = at(*_start(each)), at(region["endLine"], region["endColumn"])
        text = text[:start] + each["insertedContent"]["text"] + text[end:]
    return text


def _start(replacement: dict[str, Any]) -> tuple[int, int]:
    return replacement["deletedRegion"]["startLine"], replacement["deletedRegion"]["startColumn"]


def prints(found: list[dict[str, Any]]) -> set[str]:
    return {one["partialFingerprints"]["auditor/v1"] for one in found}


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("name", ["a.md", "a.html", "mark.html"])
def test_a_change_that_is_applied_removes_its_finding_and_brings_none(
    tmp_path: Path, article: Write, run: Run, name: str, newline: str
) -> None:
    article(name, "<h4>Ölkännchen</h4><p>Thin oil.</p><h2></h2><h2>More</h2><p>Oil &amp;amp; wax.</p>")
    path = tmp_path / name
    text = DRAFT.format(text=TEXT) if name.endswith(".md") else path.read_text("utf-8")
    text = text.replace("\n", newline)
    mark = "\ufeff" if name == "mark.html" else ""
    path.write_text(mark + text, encoding="utf-8", newline="")
    _, before = results(run, name)
    fixable = [one for one in before if "fixes" in one]
    assert {one["ruleId"] for one in fixable} >= {"heading-order", "heading-empty"}

    for one in fixable:
        (fix,) = one["fixes"]
        path.write_text(mark + applied(text, fix), encoding="utf-8", newline="")
        after = prints(results(run, name)[1])
        assert not prints([one]) & after
        assert after < prints(before)


def test_a_file_with_changes_is_valid_sarif(article: Write, run: Run) -> None:
    if not SCHEMA.is_file():
        pytest.skip("the schema of SARIF is not here")
    article("a.html", "<h4>Oil</h4><p>Thin oil.</p><h2></h2>")

    document, found = results(run, "a.html")

    assert any("fixes" in one for one in found)
    jsonschema.Draft7Validator(json.loads(SCHEMA.read_text("utf-8"))).validate(document)
    for one in found:
        for fix in one.get("fixes", ()):
            (change,) = fix["artifactChanges"]
            assert change["artifactLocation"] == one["locations"][0]["physicalLocation"]["artifactLocation"]


def test_a_finding_that_only_a_human_can_decide_has_no_change(article: Write, run: Run) -> None:
    article("a.html", "<p><a href=/x>click here</a></p>")

    _, found = results(run, "a.html")

    assert found
    assert not any("fixes" in one for one in found)


def test_a_file_in_another_encoding_has_no_changes(article: Write, run: Run) -> None:
    path = article("a.html", "<h2></h2><p>Öl und Wachs für die Kette.</p>")
    path.write_text(path.read_text("utf-8").replace("utf-8", "iso-8859-15"), encoding="iso-8859-15")

    _, found = results(run, "a.html")

    assert "heading-empty" in {one["ruleId"] for one in found}
    assert not any("fixes" in one for one in found)


@pytest.mark.long
def test_of_very_many_findings_the_gravest_have_changes_and_the_rest_is_said(article: Write, run: Run) -> None:
    for number in range(MOST + 3):
        article(f"posts/{number:03}.html", "<h2></h2>")

    document = json.loads(run("check", "posts", "--format", "sarif").stdout)["runs"][0]

    assert sum("fixes" in one for one in document["results"]) == MOST
    (said,) = (each for each in document["invocations"][0]["toolExecutionNotifications"] if each["level"] == "note")
    assert "3 findings of lesser gravity may have a safe change" in said["message"]["text"]
