"""Which pages were judged, and in which order they stand."""

from auditor.formats.ranking import passed_over, ranked
from auditor.model import Article, Facts, Failed, PageAudit, Report, Score


def page(source: str, total: float | None, *, is_article: bool = True, failed: tuple[Failed, ...] = ()) -> PageAudit:
    return PageAudit(Facts(Article(source, is_article=is_article)), failed=failed, score=Score(total))


def test_the_lowest_score_stands_first_and_none_last() -> None:
    report = Report("0", "", "x", (), (page("d", None), page("c", 80), page("b", 0), page("a", 80)))

    assert [audit.source for audit in ranked(report)] == ["b", "a", "c", "d"]


def test_a_page_that_is_no_article_counts_where_it_was_judged_all_the_same() -> None:
    shop, judged = page("shop", None, is_article=False), page("judged", 50, is_article=False)
    broken = page("broken", None, is_article=False, failed=(Failed("check", "error"),))
    report = Report("0", "", "x", (), (shop, judged, broken))

    assert list(ranked(report)) == [judged, broken]
    assert list(passed_over(report)) == [shop]
