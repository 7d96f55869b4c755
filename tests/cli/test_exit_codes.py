"""0 clean, 1 findings, 2 wrong usage, 3 not checked, faults of our own included: never a silent pass."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

Write = Callable[..., Path]
Run = Callable[..., "CompletedProcess[str]"]

BREAKING = """
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from auditor.audit import audit
from auditor.check import Rule
from auditor.cli.audit_command import audit_to
from auditor.cli.gate_code import gate_code
from auditor.config import Config
from auditor.fetch import fetch
from auditor.formats import gate
from auditor.formats.registry import named
from auditor.gate import verdict

@dataclass(frozen=True)
class Breaks:
    rule: ClassVar[Rule] = Rule(
        id="breaks", area="page", title="t", why="w", fix="f", basis="house style", source="", checked="2026-11-22",
        level="error", weight=5, good="", bad="",
    )

    def judge(self, facts):
        raise RuntimeError("out of ideas")

config = Config(checks=(*Config().checks, Breaks()))
if sys.argv[1] == "audit":
    audit_to(Path("r"), ["a.html"], config, [named("json")], name="a.html")
pages = fetch(["a.html"], config.fetch, links_of=lambda page: [])
report = audit(pages, config, source="a.html", started="", version="1", named={"a.html"})
print(gate.render(verdict(report)))
sys.exit(gate_code(verdict(report)))
"""


@pytest.mark.parametrize("command", ["check", "audit"])
def test_a_check_that_breaks_never_leaves_the_gate_open(article: Write, tmp_path: Path, command: str) -> None:
    article("a.html")

    done = subprocess.run(
        [sys.executable, "-c", BREAKING, command], cwd=tmp_path, capture_output=True, text=True, timeout=60, check=False
    )

    assert done.returncode == 3, done.stderr
    assert "The gate is open" not in done.stdout
    assert "breaks" in done.stdout + done.stderr


WORDLESS = {
    "made by scripts": "<title>Shop</title><div id=root></div><script>render()</script>",
    "frames": "<title>Shop</title><frameset cols='*'><frame src=a.html></frameset>",
    "a title alone": "<title>A title and no more</title>",
    "an empty body": "<html lang=en><head><title>T</title></head><body>  &nbsp; </body></html>",
}


@pytest.mark.parametrize("name", WORDLESS)
@pytest.mark.parametrize("beside", [[], ["good.html"], ["folder"]])
def test_a_named_page_without_a_word_is_not_checked(
    run: Run, article: Write, tmp_path: Path, name: str, beside: list[str]
) -> None:
    article("good.html")
    article("folder/good.html")
    (tmp_path / "page.html").write_text(WORDLESS[name])

    done = run("check", "page.html", *beside)

    assert done.returncode == 3
    assert "The gate is closed: 1 page could not be checked." in " ".join(done.stdout.split())


def test_a_named_page_that_is_no_article_is_checked_beside_a_folder_too(
    run: Run, article: Write, tmp_path: Path
) -> None:
    article("folder/good.html")
    links = "".join(f'<li><a href="/{number}">Post number {number}</a></li>' for number in range(60))
    (tmp_path / "list.html").write_text(f"<html lang=en><body><h2></h2><ul>{links}</ul><p>All posts of ours.</p>")

    alone, beside = run("check", "list.html"), run("check", "list.html", "folder")

    assert (alone.returncode, beside.returncode) == (1, 1)
    assert "title-missing" in beside.stdout


def test_audit_says_when_too_little_could_be_read(run: Run, article: Write, tmp_path: Path) -> None:
    article("a.html")
    for name in ("b.html", "c.html", "d.html"):
        (tmp_path / name).write_bytes(b"")

    three_lost = run("audit", "a.html", "b.html", "c.html", "d.html", "--out", "r")
    one_lost = run("audit", "a.html", "b.html", "--out", "r")

    assert three_lost.returncode == 3
    assert "Only 1 of 4 that were named could be read" in three_lost.stderr
    assert one_lost.returncode == 0


def test_audit_fails_on_what_it_is_asked_to(run: Run, article: Write) -> None:
    article("a.html", "<h2></h2><p>More text.</p>")

    assert run("audit", "a.html").returncode == 0
    assert run("audit", "a.html", "--fail-on", "error").returncode == 1


def test_what_breaks_in_the_program_is_one_line_and_where_it_broke_is_said_when_asked(
    article: Write, tmp_path: Path
) -> None:
    article("a.html")
    (tmp_path / "lxml").mkdir()
    (tmp_path / "lxml" / "__init__.py").write_text("raise RuntimeError('half installed')\n")

    def start(*args: str) -> "CompletedProcess[str]":
        return subprocess.run(
            [sys.executable, "-m", "auditor", *args], cwd=tmp_path, capture_output=True, text=True, timeout=60,
            check=False, env={**os.environ, "PYTHONPATH": str(tmp_path)},
        )  # fmt: skip

    plain, before, after = (
        start("check", "a.html"),
        start("--debug", "check", "a.html"),
        start("audit", "a.html", "--debug"),
    )

    assert [plain.returncode, before.returncode, after.returncode] == [3, 3, 3]
    assert plain.stderr == (
        "auditor: something broke: RuntimeError: half installed. Nothing more was checked; run again with --debug to"
        " see where, and please report it.\n"
    )
    for done in (before, after):
        assert "Traceback (most recent call last)" in done.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="other systems allow no such names")
@pytest.mark.parametrize("how", [["site"], ["site/bad\udcff.html", "site/good.html"]])
def test_a_name_that_is_no_utf_8_is_readable_and_loses_nothing(
    run: Run, article: Write, tmp_path: Path, how: list[str]
) -> None:
    article("site/good.html")
    os.rename(article("site/bad.html"), os.fsencode(tmp_path / "site") + b"/bad\xff.html")  # noqa: PTH104 - bytes
    (tmp_path / os.fsdecode(b"site/empty\xfe.html")).write_bytes(b"")

    audited, checked = run("audit", *how, "--out", "r"), run("check", *how)
    report = json.loads((tmp_path / "r" / "report.json").read_text(encoding="utf-8"))

    assert audited.returncode == 0, audited.stderr
    assert {page["path"] for page in report["pages"]} == {"site/good.html", r"site/bad\xff.html"}
    assert {page["url"] for page in report["unread"]} == ({r"site/empty\xfe.html"} if how == ["site"] else set())
    assert checked.returncode == (3 if how == ["site"] else 0)
    assert "Traceback" not in audited.stderr + checked.stderr


@pytest.mark.parametrize("name", ["a" * 5000, "a" * 300 + ".html", "http://[::1/"])
@pytest.mark.parametrize("command", ["check", "audit", "inspect"])
def test_a_name_that_cannot_be_meant_is_wrong_usage_in_one_line(run: Run, command: str, name: str) -> None:
    done = run(command, name)

    assert (done.returncode, len(done.stderr.splitlines())) == (2, 1)
