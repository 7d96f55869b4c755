"""Formats are known in one place: a new one is a file and a line there, and every command has it."""

import importlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from auditor.formats import registry
from auditor.formats.registry import FORMATS, Format
from auditor.model import Report

PACKAGE = Path(__file__).parents[2] / "auditor"
LAST = '    Format("jsonl"'
TOY = '''"""Report in, one line a page out."""

from collections.abc import Iterable, Iterator

from auditor.formats.registry import Inspection
from auditor.gate import GateVerdict
from auditor.model import Facts, Report


def report_parts(report: Report) -> Iterator[str]:
    for page in report.briefs():
        yield f"toy {page.source} {len(page.findings)}\\n"


def verdict_parts(verdict: GateVerdict, *, width: int, color: bool) -> Iterable[str]:
    yield from report_parts(verdict.report)
    yield f"toy gate {verdict.outcome}\\n"


def _page(facts: Facts) -> str:
    return f"toy {facts.article.title.text}\\n"


INSPECTION = Inspection(_page, before="toy begins\\n", after="toy ends\\n")
'''
PAGE = """<!doctype html><html lang="en"><head><title>How to oil a chain</title></head><body><main><article>
<h1>How to oil a chain</h1><h2></h2>{}</article></main></body></html>"""


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """A copy of the package, with a page beside it."""
    shutil.copytree(PACKAGE, tmp_path / "auditor", ignore=shutil.ignore_patterns("*.pyc.*"))
    text = "<p>Wipe the chain with a cloth, then put one drop of oil on each of its rollers.</p>" * 9
    (tmp_path / "chain.html").write_text(PAGE.format(text), encoding="utf-8")
    return tmp_path / "auditor"


def add(package: Path, line: str) -> None:
    """The toy's file, and its line."""
    (package / "formats" / "toy.py").write_text(TOY, encoding="utf-8")
    file = package / "formats" / "registry.py"
    before = file.read_text(encoding="utf-8")
    assert before.count(LAST) == 1
    file.write_text(before.replace(LAST, f"    {line}\n{LAST}"), encoding="utf-8")


def auditor(package: Path, *args: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-m", "auditor", *args], cwd=package.parent, capture_output=True, text=True, check=False,
        env={**os.environ, "PYTHONPATH": str(package.parent), "COLUMNS": "200"},
    )  # fmt: skip


def test_one_file_and_one_line_make_a_format_of_every_command(package: Path) -> None:
    add(package, 'Format("toy", report="toy", file="report.toy", verdict="toy", inspection="toy"),')

    checked = auditor(package, "check", "--format", "toy", "chain.html")
    audited = auditor(package, "audit", "--all-pages", "chain.html", "--format", "toy,json", "--out", "r")
    inspected = auditor(package, "inspect", "--format", "toy", "chain.html")

    assert (checked.returncode, checked.stderr) == (1, "")
    assert checked.stdout.startswith("toy chain.html ")
    assert checked.stdout.endswith("toy gate findings\n")
    assert audited.returncode == 0, audited.stderr
    assert audited.stdout.endswith("\nReport: r/report.toy\n")
    assert (package.parent / "r" / "report.toy").read_text(encoding="utf-8").startswith("toy chain.html ")
    assert sorted(path.name for path in (package.parent / "r").iterdir()) == [
        "auditor-manifest.json", "report.json", "report.toy"
    ]  # fmt: skip
    assert inspected.stdout == "toy begins\ntoy How to oil a chain\ntoy ends\n"


def test_the_help_of_every_command_has_it(package: Path) -> None:
    add(package, 'Format("toy", report="toy", file="report.toy", verdict="toy"),')

    def help_of(command: str) -> str:
        return " ".join(auditor(package, command, "--help").stdout.split())

    assert "What to write: html, text, json, toy, csv, xlsx, mail, separated by commas." in help_of("audit")
    assert "<text|json|toy|" in help_of("check")
    assert "<text|json|jsonl>" in help_of("inspect"), "it cannot print pages as read"


def test_a_format_without_a_file_is_a_stream_in_place_of_the_summary(package: Path) -> None:
    add(package, 'Format("toy", report="toy"),')

    alone = auditor(package, "audit", "--all-pages", "chain.html", "--format", "toy", "--out", "r")

    assert (alone.returncode, alone.stderr) == (0, "")
    assert alone.stdout.startswith("toy chain.html ")
    assert alone.stdout.count("\n") == 1
    assert not (package.parent / "r").exists(), "no file was asked for"

    beside = auditor(package, "audit", "--all-pages", "chain.html", "--format", "toy,text", "--out", "r")

    assert beside.stdout == alone.stdout
    assert beside.stderr == "auditor: Report: r/report.txt\n"


def test_a_format_is_not_offered_where_it_cannot_print_that(package: Path) -> None:
    add(package, 'Format("toy", verdict="toy"),')

    audited = auditor(package, "audit", "chain.html", "--format", "toy")

    assert audited.returncode == 2
    assert "'toy' is not known; known are html, text, json, csv, xlsx, mail." in audited.stderr


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)
def test_a_format_has_all_that_its_line_names(form: Format) -> None:
    def module(name: str) -> object:
        return importlib.import_module(f"auditor.formats.{name}")

    if form.report:
        assert callable(getattr(module(form.report), "files_of" if form.several else "report_parts"))
        assert form.file or not form.several
    if form.verdict:
        assert callable(getattr(module(form.verdict), "verdict_parts"))  # noqa: B009 - no type has it
    if form.inspection:
        assert isinstance(form.inspected(), registry.Inspection)
    assert form.report or form.verdict or form.inspection


def test_a_name_that_is_none_is_told_with_those_that_are() -> None:
    with pytest.raises(ValueError, match="'pdf'; known are html, text, json, jsonl"):
        registry.named("pdf")


def test_reports_come_page_by_page(rich: Report) -> None:
    for name in ("html", "json"):
        for _, parts in registry.named(name).files(rich):
            assert not isinstance(parts, str)
    (_, parts), = registry.named("json").files(rich)  # fmt: skip

    assert len(list(parts)) == len(rich.pages) + 2


def test_the_registry_loads_no_format() -> None:
    program = (
        "import sys, auditor.formats.registry;"
        "print(*sorted(name for name in sys.modules if name.startswith('auditor.')))"
    )

    said = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.split()

    assert said == ["auditor.formats", "auditor.formats.registry"]
