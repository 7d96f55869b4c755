"""Rows of the table of articles: what filters find them by, and how many there are."""

from dataclasses import replace

from auditor.formats.html.article_rows import MOST_ROWS, WORST_ROWS, Rows, Table, table_of
from auditor.model import Article, Author, Facts, Finding, PageAudit, Report, Score
from auditor.model.changes import Changes, NewPage, PageChange, PageName
from auditor.model.night import RunSummary, SeenFinding

NAMES = {"a": "a", "b": "b"}


def page(source: str, score: float | None, *checks: str) -> PageAudit:
    findings = tuple(Finding(check, "warning", "", 1, None, "", "", check) for check in checks)
    article = Article(
        source, url=f"https://k.example/blog/{source}", language="en", authors=(Author("Ines", "byline"),)
    )
    return PageAudit(Facts(article), findings, score=Score(score))


def table(report: Report, *pages: PageAudit) -> Table:
    return table_of(report, pages, len(pages), NAMES, {"alt-missing": "No alt", "dates": "No date"})


def tokens(made: Table) -> list[set[str]]:
    return [set(row.tokens.split()) for row in made.rows]


def test_a_row_is_found_by_level_area_check_score_section_language_and_author(empty: Report) -> None:
    made = table(empty, page("a", 80, "dates", "dates"), page("b", None))
    words = {
        name: {choice.name: choice.token for choice in each.choices} for each in made.filters for name in [each.name]
    }

    first, second = tokens(made)
    assert first >= {
        "warning", words["area"]["page"], words["check"]["dates"], words["score"]["good"], words["author"]["Ines"],
    }  # fmt: skip
    assert not second & {"warning", "good", words["check"]["dates"]}
    assert "alt-missing" not in words["check"]  # nothing was found by it
    assert "section" not in words  # there is one alone
    assert "new" not in words  # there was no run before


def test_pages_with_new_findings_and_new_pages_are_told_apart(empty: Report) -> None:
    run = RunSummary(1, "k", "2026-11-21", "1", 2, 2, 0, Score(50), (), 10, ())
    seen = SeenFinding("dates", "warning", "", "", "x")
    changes = Changes(
        run, run, None, (), pages=(PageChange(PageName("a", "", ""), None, new=(seen,)),),
        came=(NewPage(PageName("b", "", ""), 50.0),), gone=(), moved=(), new=1, fixed=0, still=0,
    )  # fmt: skip
    made = table(replace(empty, changes=changes), page("a", 80, "dates"), page("b", 50))

    assert [found & {"new", "came"} for found in tokens(made)] == [{"new"}, {"came"}]
    assert made.filters[-1].name == "new"


def test_rows_come_by_the_hundred_and_of_too_many_the_worst(empty: Report) -> None:
    pages = [page("a", 80)] * (MOST_ROWS + 1)
    made = table_of(empty, pages, len(pages), NAMES, {})

    assert (len(made.rows), made.of) == (WORST_ROWS, MOST_ROWS + 1)
    assert {len(group) for group in made.rows.groups()} == {100}
    assert len(table_of(empty, pages[1:], MOST_ROWS, NAMES, {}).rows) == MOST_ROWS
    assert isinstance(made.rows, Rows)
