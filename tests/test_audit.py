"""The pipeline: pages in any order in, one report out; nothing done is lost."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import ClassVar

from auditor.audit import audit
from auditor.check import Rule, Verdict
from auditor.checks import CHECKS
from auditor.checks.page.thin_article import ThinArticle
from auditor.config import Config
from auditor.formats.json import render
from auditor.model import Facts, Page, Report, Unread
from auditor.store.sqlite_store import RunStore

PARAGRAPH = (
    "<p>Wool felts when it meets heat, soap and rubbing. Wash a jumper cold and press the water out with a towel. "
    "Lay it flat and pull it into shape while it is damp. It will dry in a day and keep its size.</p>"
)


def page(name: str, words: str = "wool", paragraphs: int = 6) -> Page:
    url = f"https://a.example/{name}"
    body = (
        f"<!doctype html><html lang=en><title>How to wash {words} by hand</title><main><article>"
        f"<h1>How to wash {words} by hand</h1>{PARAGRAPH * paragraphs}<p>This is the text on {name} alone.</p>"
        "</article></main></html>"
    )
    return Page(url, body.encode(), url=url)


def report_of(pages: Iterable[Page | Unread], config: Config | None = None) -> Report:
    return audit(
        pages,
        config or Config(),
        source="https://a.example/",
        started="2026-11-22T00:00:00Z",
        version="1",
    )


def test_the_order_in_which_pages_come_changes_nothing() -> None:
    pages = [page(f"p{number:02}", paragraphs=6 + number) for number in range(12)]

    assert render(report_of(pages)) == render(report_of(reversed(pages)))


def test_a_shelf_on_disk_gives_the_report_of_one_in_memory(tmp_path: Path) -> None:
    pages = [page(f"p{number:02}", paragraphs=6 + number) for number in range(12)]

    with RunStore(tmp_path / "r", source="s", started="", version="1") as shelf:
        stored = audit(
            pages, Config(), source="https://a.example/", started="2026-11-22T00:00:00Z", version="1", shelf=shelf
        )
        assert render(stored) == render(report_of(pages))
        assert not isinstance(stored.pages, tuple), "and holds none of its pages"


def test_a_page_that_comes_twice_is_audited_once() -> None:
    twice = replace(page("a"), source="https://a.example/old", redirects=("https://a.example/old",))

    report = report_of([page("a"), twice])

    assert [audited.source for audited in report.pages] == ["https://a.example/a"]


def test_ctrl_c_while_pages_come_keeps_those_that_came() -> None:
    def pages() -> Iterator[Page]:
        yield page("a")
        yield page("b")
        raise KeyboardInterrupt

    report = report_of(pages())

    assert report.interrupted
    assert [audited.source for audited in report.pages] == ["https://a.example/a", "https://a.example/b"]
    assert report.score.total is not None


def test_ctrl_c_while_pages_are_checked_keeps_those_that_are_and_names_the_others() -> None:
    def stop(stage: str, done: int, of: int) -> None:
        if (stage, done, of) == ("check", 2, 3):
            raise KeyboardInterrupt

    report = audit([page("a"), page("b"), page("c")], Config(), source="", started="", version="", on_page=stop)

    assert report.interrupted
    assert [audited.source for audited in report.pages] == ["https://a.example/a", "https://a.example/b"]
    assert [unread.url for unread in report.unread] == ["https://a.example/c"]
    assert "run it again" in report.unread[0].reason


@dataclass(frozen=True)
class BreaksOn:
    """A check that breaks on one page."""

    rule: ClassVar[Rule] = Rule(
        id="breaks", area="page", title="t", why="w", fix="f", basis="house style", source="", checked="2026-11-22",
        level="note", weight=5, good="", bad="",
    )  # fmt: skip

    def judge(self, facts: Facts) -> Iterator[Verdict]:
        if facts.article.source.endswith("/b"):
            raise RuntimeError("out of ideas")
        yield from ()


def test_a_check_that_breaks_on_a_page_is_recorded_there_and_costs_nobody_points() -> None:
    report = report_of([page("a"), page("b")], Config(checks=(BreaksOn(),)))

    good, bad = report.pages
    assert good.score.total == 100
    assert bad.failed[0].error == "RuntimeError: out of ideas"
    assert bad.score.total is None
    assert report.score.total == 100


def test_what_could_not_be_read_is_listed_once_and_in_order() -> None:
    report = report_of([Unread("z", "gone"), page("a"), Unread("b", "empty"), Unread("z", "gone")])

    assert report.unread == (Unread("b", "empty"), Unread("z", "gone"))


def test_a_level_of_the_configuration_goes_into_findings_and_score() -> None:
    plain = report_of([page("a")])
    (description,) = (item for item in plain.pages[0].findings if item.check == "description-missing")
    strict = report_of([page("a")], Config(levels={"description-missing": "error"}))
    (stricter,) = (item for item in strict.pages[0].findings if item.check == "description-missing")

    assert (description.level, stricter.level) == ("note", "error")
    assert stricter.points > description.points
    assert plain.score.total is not None
    assert strict.score.total is not None
    assert strict.score.total < plain.score.total


def test_keyphrases_of_the_configuration_win_over_inference() -> None:
    report = report_of([page("a")], Config(keyphrases={"/a": ("jumper",)}))

    assert (report.pages[0].facts.keyphrases[0].text, report.pages[0].facts.keyphrases[0].role) == ("jumper", "given")


def test_an_article_is_thin_by_its_own_sites_habit_only() -> None:
    long = [page(f"long{number}", words=f"wool number {number}", paragraphs=20 + number) for number in range(10)]

    alone = report_of([page("short", paragraphs=3)])
    among = report_of([*long, page("short", paragraphs=3)])

    assert "thin-article" in [skipped.check for skipped in alone.pages[0].skipped]
    thin = [audited.source for audited in among.pages for item in audited.findings if item.check == "thin-article"]
    assert thin == ["https://a.example/short"]


def test_a_median_that_the_user_set_is_kept_whatever_the_sites_own_is() -> None:
    long = [page(f"long{number}", words=f"wool number {number}", paragraphs=20 + number) for number in range(10)]
    set_by_user = tuple(
        replace(check, median=40.0, spread=1.5) if isinstance(check, ThinArticle) else check for check in CHECKS
    )

    report = report_of([*long, page("short", paragraphs=3)], Config(checks=set_by_user))

    assert [item.check for audited in report.pages for item in audited.findings if item.check == "thin-article"] == []


def test_long_sentences_are_told_of_the_page_that_has_more_of_them_than_its_site() -> None:
    def body(number: int, long: int) -> bytes:
        sentences = [f"Wool of sheep {number} felts in heat" + " and soap and rubbing" * 5 + ". "] * long
        sentences += [f"Lay sheep {number} flat and pull it. "] * (20 - long)
        paragraphs = "".join(f"<p>{''.join(sentences[at : at + 4])}</p>" for at in range(0, 20, 4))
        return page(f"p{number:02}", paragraphs=0).body.replace(b"<p>", paragraphs.encode() + b"<p>", 1)

    def told(others: int) -> bool:
        pages = [replace(page(f"p{number:02}"), body=body(number, others if number else 14)) for number in range(12)]
        first = report_of(pages).pages[0]
        return "sentence-length" in {finding.check for finding in first.findings}

    assert told(others=2)
    assert not told(others=14)
