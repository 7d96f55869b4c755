"""A second night: only what changed is read, measured and judged anew, and the report says what it would have said."""

import json
import shutil
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

import pytest

from auditor.audit import audit
from auditor.config import Config
from auditor.engine.alone import Alone
from auditor.formats.html.render import render as html
from auditor.formats.json import render
from auditor.history import run_summary
from auditor.model import Page, Report, Unread
from auditor.own_checks import OwnChecks
from auditor.store.sqlite_store import RunStore
from tests.history.magazine import Post, sentences

_In = TypeVar("_In")
_Out = TypeVar("_Out")
OF = 24
STEPS = ("read", "measure", "judge")


class Counting(Alone):
    """Does the work, and counts it by step."""

    def __init__(self) -> None:
        self.done: Counter[str] = Counter()

    def map(
        self, step: Callable[[_In], _Out], items: Iterable[_In], *, lost: Callable[[_In], _Out] | None = None
    ) -> Iterator[_Out]:
        name = getattr(step, "func", step).__name__
        for outcome in super().map(step, items, lost=lost):
            self.done[name] += 1
            yield outcome


def post(number: int, more: str = "", head: str = "", **others: Any) -> Page:
    url = f"https://a.example/p{number:02}"
    html = Post(f"post-{number}", tuple(sentences(f"post-{number}", 16))).html()
    html = html.replace("</head>", f"{head}</head>").replace("</article>", f"{more}</article>")
    return replace(Page(url, html.encode(), url=url, content_type="text/html"), **others)


def posts(**changed: Page) -> list[Page | Unread]:
    return [changed.get(f"p{number:02}", post(number)) for number in range(OF)]


class Site:
    """One whose nights lie in a store."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.day = folder, 1
        self.drawing = False

    def night(self, pages: Iterable[Page | Unread], config: Config | None = None) -> tuple[dict[str, Any], list[int]]:
        """The report, and how many pages were read, measured and judged in making it."""
        started = f"2026-11-{self.day:02}T03:00:00Z"
        engine = Counting()
        self.day += 1
        with RunStore(self.folder / "r", source="s", started=started, version="1") as shelf:
            held = list(pages)
            for page in held:
                if isinstance(page, Page):
                    shelf.visits.fetched(page)
            report = audit(
                held, config or Config(), source="https://a.example/", started=started, version="1", engine=engine,
                shelf=shelf,
            )  # fmt: skip
            told = json.loads(render(report))
            if self.drawing:
                assert told == json.loads(render(in_memory(report)))
                assert dict(html(report)) == dict(html(in_memory(report)))
            shelf.finish(whole=True, summary=run_summary(report, number=shelf.run, limited=False))
        return told, [engine.done[step] for step in STEPS]

    def first_night(self, first: Path) -> None:
        """The night of the posts as they are, which was had once for all tests."""
        for file in first.glob("r*"):
            shutil.copy(file, self.folder)
        self.day += 1


def in_memory(report: Report) -> Report:
    """The same with pages of which nothing was drawn before."""
    return replace(report, pages=tuple(report.pages))


def without_time(told: dict[str, Any]) -> dict[str, Any]:
    return {**told, "started": ""}


def findings(told: dict[str, Any], number: int) -> list[str]:
    (page,) = (page for page in told["pages"] if page["url"].endswith(f"/p{number:02}"))
    return [finding["check"] for finding in page["findings"]]


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the store of a first night of the posts."""
    folder = tmp_path_factory.mktemp("first")
    Site(folder).night(posts())
    return folder


@pytest.fixture
def site(tmp_path: Path) -> Site:
    return Site(tmp_path)


def test_a_night_on_which_nothing_changed_does_no_work_and_gives_the_same_report(site: Site) -> None:
    site.drawing = True
    first, done_first = site.night(posts())
    second, done_second = site.night(posts())
    third, done_third = site.night(posts())

    assert done_first == [OF, OF, OF]
    assert done_second == done_third == [0, 0, 0]
    assert without_time(first) == without_time(second) == without_time(third)


def test_only_a_page_that_changed_is_judged_anew(site: Site) -> None:
    site.drawing = True
    first, _ = site.night(posts())
    second, done = site.night(posts(p07=post(7, more="<h2></h2><p>An end.</p>")))

    assert done == [1, 1, 1]
    assert "heading-empty" in findings(second, 7)
    assert "heading-empty" not in findings(first, 7)
    for number in range(OF):
        assert number == 7 or findings(first, number) == findings(second, number)


def test_a_page_whose_markup_alone_changed_is_read_and_no_more(site: Site, first: Path) -> None:
    site.first_night(first)
    _, done = site.night(posts(p07=post(7, head='<script nonce="8fa1"></script>')))

    assert done == [1, 0, 0]


def test_where_a_twentieth_changed_the_whole_site_is_looked_at_anew(site: Site, first: Path) -> None:
    site.first_night(first)
    changed = {f"p{number:02}": post(number, more="<p>A new end of it.</p>") for number in range(2)}
    _, done = site.night(posts(**changed))

    assert done == [2, OF, OF]


def test_small_changes_of_many_nights_add_up(site: Site, first: Path) -> None:
    site.first_night(first)
    measured = []
    changed: dict[str, Page] = {}
    for number in range(2):
        changed[f"p{number:02}"] = post(number, more="<p>A new end of it.</p>")
        measured.append(site.night(posts(**changed))[1][1])

    assert measured == [1, OF]


def test_other_settings_judge_all_pages_anew_and_read_none(site: Site, first: Path) -> None:
    site.first_night(first)
    told, done = site.night(posts(), Config(levels={"canonical": "error"}))

    assert done == [0, OF, OF]
    assert {each["level"] for page in told["pages"] for each in page["findings"] if each["check"] == "canonical"} == {
        "error"
    }


def test_checks_of_the_users_own_may_have_changed_and_run_every_night(site: Site) -> None:
    own = Config(own=OwnChecks(("mine.py",)))
    site.night(posts(), own)
    _, done = site.night(posts(), own)

    assert done == [0, OF, OF]


def test_a_header_that_takes_a_page_out_of_search_counts_as_a_change(site: Site, first: Path) -> None:
    site.first_night(first)
    told, done = site.night(posts(p03=replace(post(3), headers=(("x-robots-tag", "noindex"),))))

    assert done == [1, 1, 1]
    assert "noindex" in findings(told, 3)


def test_a_header_of_the_day_counts_as_none(site: Site, first: Path) -> None:
    site.first_night(first)
    _, done = site.night(replace(page, headers=(("date", "today"), ("set-cookie", "a=1")), seconds=0.4)  # type: ignore[arg-type]
                         for page in posts())  # fmt: skip

    assert done == [0, 0, 0]


def test_a_page_is_judged_anew_when_a_link_of_it_breaks_and_when_it_works_again(site: Site) -> None:
    linking = post(5, more='<p>See <a href="https://a.example/gone">the old washing guide</a>.</p>')
    gone = Unread("https://a.example/gone", "the host answered 404", status=404)
    site.night(posts(p05=linking))
    broken, done = site.night([*posts(p05=linking), gone])
    again, done_again = site.night(posts(p05=linking))

    assert (done, done_again) == ([1, 1, 1], [0, 1, 1])  # an address that cannot be read goes the way of a page, too
    assert "link-broken" in {finding["check"] for finding in broken["site_findings"]} | set(findings(broken, 5))
    assert "link-broken" not in {finding["check"] for finding in again["site_findings"]} | set(findings(again, 5))


def test_a_day_that_passes_is_seen_on_a_page_that_did_not_change(site: Site) -> None:
    leaving = post(9, head='<meta name="robots" content="unavailable_after: 2026-11-02T00:00:00Z">')
    first, _ = site.night(posts(p09=leaving))
    site.day = 5
    second, done = site.night(posts(p09=leaving))

    assert done == [0, 1, 1]
    assert ("noindex" in findings(first, 9), "noindex" in findings(second, 9)) == (False, True)


def test_a_page_is_judged_anew_when_another_one_names_its_canonical(site: Site) -> None:
    canonical = '<link rel="canonical" href="https://a.example/p02">'
    site.night(posts(p01=post(1, head=canonical)))
    pages = posts(p01=post(1, head=canonical))
    pages.append(post(OF, head=canonical))
    told, done = site.night(pages)
    fresh = Site(site.folder / "fresh")
    (site.folder / "fresh").mkdir()
    expected, _ = fresh.night(pages)

    assert done[0] == 1
    assert 1 < done[2] < 5
    for number in (1, 2, OF):
        assert findings(told, number) == findings(expected, number)


def test_what_pages_have_in_common_is_still_found(site: Site) -> None:
    twin = post(8)
    copy = replace(twin, source="https://a.example/p09", url="https://a.example/p09")
    first, _ = site.night(posts(p09=copy))
    second, done = site.night(posts(p09=copy))

    assert done == [0, 0, 0]
    assert first["site_findings"] == second["site_findings"] != []


def test_a_suppression_ends_on_its_day_though_the_page_did_not_change(site: Site) -> None:
    ignored = post(
        4, more="\n<!-- auditor: ignore heading-empty -- a test, until 2026-11-03 -->\n<h2></h2>\n<p>An end.</p>"
    )
    first, _ = site.night(posts(p04=ignored))
    site.day = 9
    second, _ = site.night(posts(p04=ignored))

    assert "heading-empty" not in findings(first, 4)
    assert {"heading-empty", "suppression"} <= set(findings(second, 4))


def test_a_page_that_went_away_is_not_in_the_report(site: Site, first: Path) -> None:
    site.first_night(first)
    told, done = site.night(posts()[:-1])

    assert done == [0, 0, 0]
    assert len(told["pages"]) == OF - 1
