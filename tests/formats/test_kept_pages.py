"""What is kept of a page prints the same report, and nothing that only checks look at is kept."""

from dataclasses import replace

from auditor.formats import html, json, text
from auditor.model import PageAudit, Pages, Report
from auditor.report_page import brief, kept


class Kept(Pages):
    """Pages as a store has them."""

    def __init__(self, report: Report) -> None:
        self._pages = [kept(page) for page in report.pages]
        self._briefs = [brief(page) for page in self._pages]

    def __len__(self) -> int:
        return len(self._pages)

    def __getitem__(self, position):  # type: ignore[no-untyped-def] # overloads say nothing more here
        return self._pages[position]

    def briefs(self):  # type: ignore[no-untyped-def]
        return iter(self._briefs)

    def brief(self, position: int) -> PageAudit:
        return self._briefs[position]


def test_a_report_of_what_is_kept_is_the_same_to_the_byte(rich: Report) -> None:
    stored = replace(rich, pages=Kept(rich))

    assert json.render(stored) == json.render(rich)
    assert text.render(stored) == text.render(rich)
    assert dict(html.render(stored)) == dict(html.render(rich))


def test_a_report_of_one_page_is_the_same_too(rich: Report) -> None:
    one = replace(rich, pages=rich.pages[:1])

    assert text.render(replace(one, pages=Kept(one))) == text.render(one)


def test_the_text_of_the_whole_page_is_not_kept(rich: Report) -> None:
    page = replace(
        rich.pages[0],
        facts=replace(rich.pages[0].facts, article=replace(rich.pages[0].facts.article, page_text="menu")),
    )

    assert kept(page).facts.article.page_text == ""
    assert kept(page).facts.article.blocks == page.facts.article.blocks
    assert brief(page).facts.article.blocks == ()
    assert [finding.check for finding in brief(page).findings] == [finding.check for finding in page.findings]
