"""A FAQ without markup is found on each article that shows one, though a third of the site and more share its words."""

import json
import runpy
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from auditor.audit import audit
from auditor.config import Config
from auditor.model import Finding, Page

SITE: dict[str, Any] = runpy.run_path(str(Path(__file__).parents[2] / "benchmarks" / "faq_site.py"))
SHAPES: int = len(SITE["SHAPES"])
OWN, SAME = SITE["OWN"][0], SITE["SAME"][0]
BOX = "Would you ride with us?"


def findings_on(made: Iterable[Any]) -> dict[str, dict[str, Finding]]:
    """By page and check."""
    pages = [Page(one.name, one.html.encode(), path=one.name) for one in made]
    report = audit(pages, Config(), source="routes", started="2026-11-27T00:00:00Z", version="1")
    assert len(report.pages) == len(pages)
    assert all(page.facts.article.is_article for page in report.pages)
    return {page.source: {finding.check: finding for finding in page.findings} for page in report.pages}


@pytest.mark.parametrize(
    "made_with",
    [
        {"number": 3 * SHAPES},
        {"number": 2 * SHAPES, "every": 2},
        {"number": SHAPES, "every": 1},
        {"number": 2 * SHAPES, "every": 2, "shared_by_all": True},
    ],
    ids=["a third", "half", "all", "half, and all share two questions"],
)
def test_every_shape_is_found_with_its_own_questions_and_without_shared_ones(
    made_with: dict[str, int],
) -> None:
    made = list(SITE["pages"](**made_with))

    found = findings_on(made)

    assert sorted(name for name in found if "faq-unmarked" in found[name]) == [one.name for one in made if one.shape]
    assert {one.shape for one in made if one.shape} == set(SITE["SHAPES"])
    for one in made:
        if one.shape:
            asked = found[one.name]["faq-unmarked"].evidence
            assert any(OWN.rstrip("?") in line for line in asked), one.shape
            assert not any(line.rstrip("?") in (SAME.rstrip("?"), BOX.rstrip("?")) for line in asked), one.shape
            assert 3 <= len(asked) <= 5, one.shape
    assert [name for name in found if "heading-order" in found[name]] == [], "a heading was cut"


@pytest.mark.long
@pytest.mark.parametrize("made_with", [{}, {"shared_by_all": True}])
def test_all_125_of_375_are_found_by_the_command(tmp_path: Path, made_with: dict[str, bool]) -> None:
    made = list(SITE["pages"](375, **made_with))
    site = tmp_path / "site"
    site.mkdir()
    for one in made:
        (site / one.name).write_text(one.html, encoding="utf-8")

    command = [sys.executable, "-m", "auditor", "audit", str(site), "--out", str(tmp_path / "out"), "--format", "json"]
    subprocess.run(command, check=True, capture_output=True)
    pages = json.loads((tmp_path / "out" / "report.json").read_text(encoding="utf-8"))["pages"]
    checks = {Path(page["path"]).name: {finding["check"] for finding in page["findings"]} for page in pages}

    assert len(pages) == 375
    assert sorted(name for name in checks if "faq-unmarked" in checks[name]) == [one.name for one in made if one.shape]
    assert sum(bool(one.shape) for one in made) == 125
    assert not any("heading-order" in found for found in checks.values())
