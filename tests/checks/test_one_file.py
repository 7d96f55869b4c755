"""A check is added by one file and one line: a copy of the package learns one, and all that lists checks has it."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SHOUTING = '''"""Finds titles that shout."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from auditor.check import Problem, Rule, Verdict
from auditor.model import Facts


@dataclass(frozen=True, slots=True)
class TitleShouting:
    rule: ClassVar[Rule] = Rule(
        id="title-shouting",
        area="page",
        title="Title that shouts",
        why="Words in capitals are read as shouting.",
        fix="Write the title in small letters.",
        basis="house style",
        source="",
        checked="2026-11-28",
        level="error",
        weight=4,
        good="<html><head><title>How to oil a chain</title></head><body><p>Text.</p></body></html>",
        bad="<html><head><title>OIL THAT CHAIN</title></head><body><p>Text.</p></body></html>",
    )

    at_most: int = 1
    """Words in capitals that a title may have."""

    def judge(self, facts: Facts) -> Iterator[Verdict]:
        title = facts.article.title
        loud = [word for word in title.text.split() if word.isupper() and len(word) > 1]
        if len(loud) > self.at_most:
            yield Problem(
                f"{len(loud)} words of the title are in capitals, at most {self.at_most}",
                quote=title.text, line=title.line, about_page=True,
            )
'''
SAME_H1 = '''"""Finds pages that share an H1."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import ClassVar

from auditor.check import Rule
from auditor.model import Facts
from auditor.site_check import Look, Offer, SiteProblem, offer


@dataclass(frozen=True, slots=True)
class H1Shared:
    makes_one: ClassVar[bool] = False
    rule: ClassVar[Rule] = Rule(
        id="h1-shared", area="site", title="Several pages with the same H1", why="Readers cannot tell them apart.",
        fix="Give each page an H1 of its own.", basis="house style", source="", checked="2026-11-28", level="note",
        weight=1, good="", bad="",
    )

    def offers(self, facts: Facts) -> Iterator[tuple[str, Offer]]:
        for heading in facts.article.headings:
            if heading.level == 1:
                yield heading.text, offer(facts)

    def alike(self, offers: Sequence[Offer]) -> Iterator[tuple[Offer, ...]]:
        yield tuple(offers)

    def judge(self, members: Sequence[Offer], look: Look) -> SiteProblem | None:
        return SiteProblem(f"{len(members)} pages have the same H1", key="h1")
'''
PAGE = """<!doctype html><html lang="en"><head><title>{}</title></head><body><main><article>
<h1>How to oil a chain</h1><p>Wipe it with a cloth, then put one drop of oil on each of the rollers.</p>
</article></main></body></html>"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of the package and of what is generated from it."""
    for name in ("auditor", "docs"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("*.pyc.*"))
    return tmp_path


def add(project: Path, area: str, id_: str, text: str) -> None:
    """The check's file, and its id as the last line of the folder's list."""
    folder = project / "auditor" / "checks" / area
    (folder / f"{id_.replace('-', '_')}.py").write_text(text, encoding="utf-8")
    face = folder / "__init__.py"
    before = face.read_text(encoding="utf-8")
    assert before.endswith('",\n)\n')
    face.write_text(f'{before.removesuffix(")" + chr(10))}    "{id_}",\n)\n', encoding="utf-8")


def python(project: Path, *args: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, *args], cwd=project, capture_output=True, text=True, check=False,
        env={**os.environ, "PYTHONPATH": str(project)},
    )  # fmt: skip


def test_one_file_and_one_line_make_a_check(project: Path) -> None:
    (project / "loud.html").write_text(PAGE.format("OIL THAT CHAIN today"), encoding="utf-8")
    (project / "calm.html").write_text(PAGE.format("How to oil a chain"), encoding="utf-8")
    (project / "auditor.toml").write_text("[checks.title-shouting]\nat_most = 2\n", encoding="utf-8")
    assert python(project, "-m", "auditor", "check", "calm.html").returncode == 2, "the settings name no check of ours"

    add(project, "page", "title-shouting", SHOUTING)
    loud = python(project, "-m", "auditor", "check", "loud.html")
    audited = python(project, "-m", "auditor", "audit", "loud.html", "calm.html", "--all-pages", "-o", "r")
    report = json.loads((project / "r" / "report.json").read_text(encoding="utf-8"))
    found = {page["path"]: [each["check"] for each in page["findings"]] for page in report["pages"]}

    assert loud.returncode == 1, loud.stderr
    assert "3 words of the title are in capitals, at most 2" in loud.stdout
    assert audited.returncode == 0, audited.stderr
    assert "title-shouting" in found["loud.html"]
    assert "title-shouting" not in found["calm.html"]
    assert "title-shouting" in [rule["id"] for rule in report["rules"]]
    assert "Words in capitals that a title may have." in python(
        project, "-m", "auditor", "checks", "title-shouting"
    ).stdout  # fmt: skip


def test_one_file_and_one_line_make_a_check_across_pages(project: Path) -> None:
    for name in ("a", "b"):
        (project / f"{name}.html").write_text(PAGE.format(f"Oil for chain {name}"), encoding="utf-8")

    add(project, "site", "h1-shared", SAME_H1)
    done = python(project, "-m", "auditor", "check", "a.html", "b.html", "--all")

    assert "2 pages have the same H1" in done.stdout, done.stderr


@pytest.mark.long
def test_all_that_is_generated_has_the_new_check(project: Path) -> None:
    add(project, "page", "title-shouting", SHOUTING)

    made = python(project, "docs/generate.py")
    catalogue, messages = (
        (project / name).read_text(encoding="utf-8") for name in ("docs/checks.md", "docs/messages.md")
    )

    assert made.returncode == 0, made.stderr
    assert "### title-shouting\n" in catalogue
    assert "| `at_most` | 1 | Words in capitals that a title may have. |" in catalogue
    assert "### Title that shouts (`title-shouting`)" in messages
    assert "> **3 words of the title are in capitals, at most 1**" in messages
    assert "| [`title-shouting`](#title-shouting) | Page | Title that shouts | error |" in catalogue
