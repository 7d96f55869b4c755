"""What most pages of a site have in the same way is one cause, in the report's changes and in its JSON."""

from auditor.audit import audit
from auditor.causes import shared_causes
from auditor.config import Config
from auditor.formats.changes import changes
from auditor.formats.html.render import render as html_of
from auditor.formats.json import report_json
from auditor.model import Article, Facts, Finding, Page, PageAudit, Report, Score, SharedCause


def page(number: int, *causes: str, score: float | None = 80.0) -> PageAudit:
    found = tuple(
        Finding("byline", "note", "message", 0, None, "", "fix", f"{number:016x}", title="No author", cause=cause)
        for cause in causes
    )
    return PageAudit(Facts(Article(f"page-{number}")), found, score=Score(score))


def test_the_same_on_eight_pages_of_ten_is_one_cause() -> None:
    pages = [page(number, *(["no author"] if number < 8 else [])) for number in range(10)]

    assert shared_causes(pages) == (SharedCause("byline", "No author", 8, 10),)


def test_seven_of_ten_or_nine_pages_in_all_are_none() -> None:
    assert shared_causes([page(number, *(["no author"] if number < 7 else [])) for number in range(10)]) == ()
    assert shared_causes([page(number, "no author") for number in range(9)]) == ()


def test_different_causes_and_findings_without_one_do_not_add_up() -> None:
    assert shared_causes([page(number, f"picture {number}") for number in range(20)]) == ()
    assert shared_causes([page(number, "") for number in range(20)]) == ()


def test_pages_that_were_not_judged_do_not_count() -> None:
    pages = [page(number, "no author") for number in range(10)] + [page(99 + n, score=None) for n in range(30)]

    assert shared_causes(pages) == (SharedCause("byline", "No author", 10, 10),)


TEXTS = ("bread", "cheese", "wine", "soup", "salad", "cake", "tea", "coffee", "jam", "honey", "fish", "rice")


def site() -> Report:
    pages = []
    for number, word in enumerate(TEXTS):
        text = " ".join(
            f"<p>Our {word} of day {day} was made by hand in batch {number * day}.</p>" for day in range(30)
        )
        html = (
            f'<html lang="en"><head><title>All about {word}</title></head><body><main><article><h1>All about {word}'
            f"</h1>{text}</article></main></body></html>"
        )
        address = f"https://shop.example/blog/about-{word}"
        pages.append(Page(address, html.encode(), url=address))
    return audit(pages, Config(), source="s", started="2026-11-02T08:00:00+00:00", version="1",
                 named={each.source for each in pages})  # fmt: skip


def test_a_site_without_authors_is_shown_one_change_in_the_template() -> None:
    report = site()

    (change,) = [change for change in changes(report) if change.rule.id == "byline"]
    assert change.cause is not None
    assert (change.cause.pages, change.cause.of) == (len(TEXTS), len(TEXTS))
    assert {"check": "byline", "title": change.title, "pages": 12, "of": 12} in report_json(report)["shared_causes"]
    assert any("The same on 12 of 12 articles" in text for _, text in html_of(report))


def test_what_each_page_must_do_for_itself_is_no_shared_cause() -> None:
    assert "thin-article" not in {cause.check for cause in site().shared_causes}
    assert "description-missing" not in {cause.check for cause in site().shared_causes}


WIDGET = "<h2></h2>"
TEASER = '<p>On Fridays we write down what came of it: <a href="https://shop.example/letter">click here</a>.</p>'


def planted(widgets: int, teasers: int) -> dict[str, int]:
    """Pages of the causes in a site of twenty articles, so many of which have a widget's empty heading and so many a
    link of the template that says nothing. Five others have such a link of their own."""
    pages = []
    for number in range(20):
        text = "".join(f"<p>Bread {number} of day {day} was baked in oven {number * day}.</p>" for day in range(30))
        own = f'<p>For loaf {number} of that winter <a href="https://shop.example/{number}">click here</a>.</p>'
        html = (
            f'<html lang="en"><head><title>All about loaf {number}</title></head><body><main><article><h1>Loaf {number}'
            f"</h1>{text}{TEASER if number < teasers else own if number > 14 else ''}"
            f"{WIDGET if number < widgets else ''}</article></main></body></html>"
        )
        address = f"https://shop.example/blog/{number}"
        pages.append(Page(address, html.encode(), url=address))
    report = audit(pages, Config(), source="s", started="2026-11-02T08:00:00+00:00", version="1",
                   named={each.source for each in pages})  # fmt: skip
    return {cause.check: cause.pages for cause in report.shared_causes if cause.check in ("heading-empty", "link-text")}


def test_what_a_widget_puts_on_six_of_twenty_pages_is_one_cause() -> None:
    assert planted(6, 7) == {"heading-empty": 6, "link-text": 7}


def test_the_same_words_in_sentences_of_their_own_are_the_writers() -> None:
    assert planted(4, 0) == {}


def test_what_a_developer_changes_once_is_told_apart_from_what_writers_change() -> None:
    pages = []
    for number in range(20):
        text = "".join(f"<p>Bread {number} of day {day} was baked in oven {number * day}.</p>" for day in range(30))
        own = "<p>So much for that.</p><h4></h4><p>And so on it went.</p>" if number > 16 else ""
        left = "<p>Lorem ipsum dolor sit amet, consectetur adipiscing elit.</p>" if number == 3 else ""
        html = (
            f'<html lang="en"><head><title>All about loaf {number}</title></head><body><main><article>'
            f"<h1>Loaf {number}</h1>{text}{own}{left}{WIDGET if number < 9 else ''}</article></main></body></html>"
        )
        address = f"https://shop.example/blog/{number}"
        pages.append(Page(address, html.encode(), url=address))
    report = audit(pages, Config(), source="s", started="2026-11-02T08:00:00+00:00", version="1",
                   named={each.source for each in pages})  # fmt: skip

    work = {change.rule.id: (change.work, change.on) for change in changes(report)}
    said = {one["check"]: (one["work"], one["in_template"]) for one in report_json(report)["changes_to_make"]}
    text = "".join(part for _, part in html_of(report))

    assert work["byline"] == ("template", 20)
    assert work["heading-empty"] == ("both", 12)
    assert work["placeholder"] == ("texts", 1)
    assert said["byline"] == ("template", 20)
    assert said["heading-empty"] == ("both", 9)
    assert said["placeholder"] == ("texts", 0)
    assert "The same on 9 of 20 articles: a developer changes it once, in the template. On the other 3 articles" in text
    assert "The same on 20 of 20 articles: a developer changes it once, in the template; no text needs editing." in text
