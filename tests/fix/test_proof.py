"""A change that a second audit does not bear out is not made, and the others are."""

from dataclasses import replace
from pathlib import Path

from auditor.fix import Audit, fixed
from auditor.library import check
from auditor.model import Finding, Report
from tests.fix.broken_pages import TEXT, page

BODY = page(f"<h2> </h2><p>{TEXT}</p><h4>Oil</h4><p>{TEXT}</p>").encode()


def stubborn(path: Path, named: str) -> Audit:
    """An auditor that sees the findings of one check whatever was changed."""
    kept: list[Finding] = []

    def audit(body: bytes) -> Report:
        path.write_bytes(body)
        report = check(path).report
        page = report.pages[0]
        seen = {one.mark for one in page.findings}
        findings = (*page.findings, *(one for one in kept if one.mark not in seen))
        kept.extend(one for one in page.findings if one.check == named and not kept)
        return replace(report, pages=(replace(page, findings=findings),))

    return audit


def test_a_finding_that_stays_takes_its_change_back(tmp_path: Path) -> None:
    audit = stubborn(tmp_path / "a.html", "heading-empty")
    outcome = fixed(BODY, "text/html", audit)

    assert outcome.unproven == ("heading-empty",)
    assert {one.finding.check for one in outcome.fixes} == {"heading-order"}
    assert outcome.body == BODY.replace(b"<h4>Oil</h4>", b"<h2>Oil</h2>")


def test_nothing_is_changed_where_nothing_proves_itself(tmp_path: Path) -> None:
    body = page(f"<h2> </h2><p>{TEXT}</p>").encode()
    audit = stubborn(tmp_path / "a.html", "heading-empty")
    outcome = fixed(body, "text/html", audit)

    assert (outcome.body, outcome.fixes) == (body, ())
