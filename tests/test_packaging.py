"""What is installed: the wheel says that it is typed, and a type checker sees the library as its user does."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
CONSUMER = """
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import ClassVar

import auditor
from auditor import CHECKS, Check, Config, Facts, Finding, Problem, Report, Rule, Skip, audit, check, read
from auditor.check import fingerprint

report: Report = audit([Path("posts"), "https://a.example/"], config=Config(), jobs=2)
findings: tuple[Finding, ...] = check("<p>Text.</p>", fail_on="warning").findings
title: str = read(b"<title>T</title>").title.text
checks: tuple[Check, ...] = CHECKS
passed: bool = auditor.check(Path("a.html")).passed
text: str = auditor.read("Words.").text


@dataclass(frozen=True)
class Mine:
    rule: ClassVar[Rule] = CHECKS[0].rule
    at_most: int = 3

    def judge(self, facts: Facts) -> Iterator[Problem | Skip]:
        yield Problem(f"{facts.words} words")


mine = replace(Config(), checks=(*CHECKS, Mine()))
reveal_type(auditor.audit)
reveal_type(fingerprint)
"""
WRONG = """
import auditor
from auditor import check

check(3)
check("a", fail_on=4)
auditor.nonsense
x: int = auditor.read("a").text
"""


@pytest.mark.long
def test_the_wheel_is_typed_and_has_the_library(tmp_path: Path) -> None:
    builders = pytest.importorskip("hatchling.builders.wheel", reason="hatchling builds the wheel")

    (wheel,) = builders.WheelBuilder(str(ROOT)).build(directory=str(tmp_path), versions=["standard"])
    with zipfile.ZipFile(wheel) as file:
        names = set(file.namelist())

    assert {"auditor/py.typed", "auditor/__init__.py", "auditor/library.py", "auditor/formats/registry.py"} <= names
    assert "auditor/formats/html/templates/index.html" in names
    assert not [name for name in names if name.startswith(("tests/", "docs/", "reports/"))]


@pytest.mark.long
def test_a_type_checker_sees_the_library_as_its_user_does(tmp_path: Path) -> None:
    def mypy(program: str) -> str:
        file = tmp_path / "consumer.py"
        file.write_text(program, encoding="utf-8")
        done = subprocess.run(
            [sys.executable, "-m", "mypy", "--strict", "--config-file=", "--follow-imports=silent",
             f"--cache-dir={tmp_path / 'cache'}", str(file)],
            cwd=tmp_path, capture_output=True, text=True, check=False,
        )  # fmt: skip
        return done.stdout

    right, wrong = mypy(CONSUMER), mypy(WRONG)

    assert "error" not in right
    assert "def (sources: str | os.PathLike[str]" in right.replace("builtins.", "").replace("Union[", "")
    assert "def (check: str, page: str, key: str, nth: int =) -> str" in right.replace("builtins.", "")
    assert [line.split(":")[1] for line in wrong.splitlines() if ": error:" in line] == ["5", "6", "7", "8"], wrong
