"""Every planted fault of a site is found on its own pages and on no other."""

import runpy
from pathlib import Path
from typing import Any

import pytest

from auditor.audit import audit
from auditor.checks import CHECKS
from auditor.config import Config
from auditor.model import Page

SITE: dict[str, Any] = runpy.run_path(str(Path(__file__).parents[2] / "benchmarks" / "planted_faults_site.py"))


@pytest.mark.parametrize("count", [96, pytest.param(512, marks=pytest.mark.long)])
def test_each_planted_fault_is_found_on_exactly_its_pages(count: int) -> None:
    planted = list(SITE["pages"](count))
    wanted = set(SITE["FAULTS"].values())
    config = Config(checks=tuple(check for check in CHECKS if check.rule.id in wanted))
    pages = [Page(each.address, each.html.encode(), url=each.address) for each in planted]

    report = audit(pages, config, source=SITE["HOST"], started="2026-11-28T08:00:00Z", version="0")

    assert [page.source for page in report.pages if page.score.total is None] == []
    found = {page.source: sorted({finding.check for finding in page.findings}) for page in report.pages}
    assert found == {each.address: sorted(SITE["FAULTS"][fault] for fault in each.faults) for each in planted}


def test_the_site_has_each_fault_alone_and_with_others() -> None:
    faults = [each.faults for each in SITE["pages"](512)]

    assert sum(not each for each in faults) > 200
    for fault in SITE["FAULTS"]:
        assert sum(fault in each for each in faults) > 30
        assert {fault} in faults
        assert any(fault in each and len(each) > 2 for each in faults)
