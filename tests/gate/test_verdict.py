"""The gate's verdict: open only where everything was checked and nothing is as grave as it may not be."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from auditor.gate import Outcome, verdict
from auditor.gate.levels import FailOn
from auditor.model import Article, Facts, Failed, Finding, Level, PageAudit, Report, Score, SiteFinding, Unread


def finding(level: Level) -> Finding:
    return Finding(
        check="alt-missing", level=level, message="m", line=1, column=None, quote="", fix="f", fingerprint="0" * 16
    )


def page(*levels: Level, score: float | None = 90.0) -> PageAudit:
    return PageAudit(Facts(Article("a.html")), findings=tuple(map(finding, levels)), score=Score(total=score))


def report(*pages: PageAudit) -> Report:
    return Report(version="1", started="", source="", rules=(), pages=pages)


@pytest.mark.parametrize(
    ("levels", "fail_on", "outcome"),
    [
        ((), "note", "open"),
        (("note",), "error", "open"),
        (("note",), "note", "findings"),
        (("warning", "error"), "error", "findings"),
        (("error",), "never", "open"),
    ],
)
def test_findings_at_or_above_a_level_close_the_gate(
    levels: Sequence[Level], fail_on: FailOn, outcome: Outcome
) -> None:
    said = verdict(report(page(*levels)), fail_on)

    assert (said.outcome, said.passed) == (outcome, outcome == "open")


def test_a_finding_on_pages_together_counts_too() -> None:
    together = SiteFinding(
        check="title-shared", level="warning", title="t", message="m", urls=("a", "b"), sources=("a", "b"), fix="f",
        fingerprint="0" * 16,
    )  # fmt: skip

    said = verdict(replace(report(page()), site_findings=(together,)), "warning")

    assert said.closed_by == ("warning",)


@pytest.mark.parametrize(
    "of",
    [
        report(),
        report(page(score=None)),
        replace(report(page()), unread=(Unread("b.html", "It is empty."),)),
        replace(report(page()), failed=(Failed("title-shared", "ValueError: x"),)),
        report(replace(page(), failed=(Failed("alt-text", "ValueError: x"),))),
        replace(report(page()), interrupted=True),
    ],
    ids=["nothing", "nothing judged", "unread", "site check broke", "check broke", "stopped"],
)
def test_what_was_not_checked_is_never_a_pass(of: Report) -> None:
    assert verdict(of, "never").outcome == "unchecked"


def test_findings_go_before_what_was_not_checked() -> None:
    assert verdict(replace(report(page("error")), interrupted=True)).outcome == "findings"


def test_the_page_is_there_where_one_alone_was_checked() -> None:
    one = page("note")

    assert verdict(report(one)).page is one
    assert verdict(report(one, one)).findings == (*one.findings, *one.findings)
    with pytest.raises(ValueError, match="2 pages"):
        verdict(report(one, one)).page  # noqa: B018 - asking is what raises
