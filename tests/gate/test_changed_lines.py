"""Findings on lines that did not change are left out, and counted."""

from auditor.gate.changed_lines import on_changed_lines
from auditor.model import Article, Block, Facts, Finding, PageAudit, Report, Span


def finding(line: int, *spans: Span) -> Finding:
    return Finding(
        check="a", level="error", message=f"line {line}", line=line, column=None, quote="", fix="", fingerprint="",
        spans=spans,
    )  # fmt: skip


def report(*findings: Finding) -> Report:
    article = Article("a.md", path="a.md", blocks=(Block("paragraph", "One.", 4), Block("paragraph", "Two.", 9)))
    return Report("1", "", "a.md", rules=(), pages=(PageAudit(Facts(article), findings=findings),))


def lines(of: Report) -> list[int]:
    return [each.line for page in of.pages for each in page.findings]


def test_a_finding_counts_where_its_line_or_one_of_its_places_changed() -> None:
    found = report(finding(0), finding(3), finding(4), finding(2, Span(0, 0, 3), Span(1, 0, 3)))

    only = on_changed_lines(found, {"a.md": [range(4, 5), range(9, 12)]})

    assert lines(only) == [4, 2]
    assert only.notes == ("2 findings on lines that did not change are not shown",)


def test_all_count_of_a_new_file_and_none_of_one_that_did_not_change() -> None:
    found = report(finding(0), finding(3))

    assert lines(on_changed_lines(found, {"a.md": None})) == [0, 3]
    assert lines(on_changed_lines(found, {})) == []
