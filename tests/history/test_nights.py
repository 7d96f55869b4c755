"""Three nights of one magazine: each page has its own story, and each story exactly the findings that it calls for."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from tests.history.magazine import Magazine, post, rewritten, served
from tests.started import started

NAMES = (
    "still-chain", "moved-date", "moved-with-text", "kept-date", "typo", "ads", "comments", "lying-lastmod",
    "honest-lastmod", "late-date", "marked-date", "lost-title", "moving-page", "leaving-page", "back-and-forth",
)  # fmt: skip
FRESHNESS = {"date-moved", "date-kept", "lastmod-untrue"}


@dataclass(frozen=True)
class Night:
    report: dict[str, Any]
    code: int
    said: str

    def checks(self, name: str) -> list[str]:
        """Findings on dates of the page."""
        (page,) = (page for page in self.report["pages"] if page["url"].endswith(f"/{name}"))
        return [finding["check"] for finding in page["findings"] if finding["check"] in FRESHNESS]


def audited(folder: Path, address: str, *options: str) -> Night:
    done = started(
        ["audit", f"{address}/", "--delay", "0", "--format", "json,text", "--out", "r", "--jobs", "1", *options], folder
    )
    return Night(json.loads((folder / "r" / "report.json").read_text("utf-8")), done.returncode, done.stdout)


@pytest.fixture(scope="module")
def nights(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Night, Night, Night]]:
    folder = tmp_path_factory.mktemp("nights")
    with served(Magazine({f"/{name}": post(name) for name in NAMES})) as site:
        posts = site.posts

        def change(name: str, **values: Any) -> None:
            posts[f"/{name}"] = replace(posts[f"/{name}"], **values)

        change("ads", around="<aside class='ad'>Buy one pump, get one</aside>", nonce="a1")
        change("comments", around="<section id='comments'><h2>Comments</h2><p>Anna: Nice one.</p></section>")
        first = audited(folder, site.address)

        change("moved-date", shown="2026-06-01", marked="2026-06-01")
        posts["/moved-with-text"] = rewritten(posts["/moved-with-text"], 0.5)
        change("moved-with-text", shown="2026-06-01", marked="2026-06-01", lastmod="2026-06-01")
        posts["/kept-date"] = rewritten(posts["/kept-date"], 0.3)
        change("typo", text=("A dropped word here.", *posts["/typo"].text[1:]))
        change("ads", around="<aside class='ad'>New lamps, half price</aside>", nonce="b2")
        change(
            "comments", around="<section id='comments'><h2>Comments</h2><p>Anna: Nice one.</p><p>Ben: No.</p></section>"
        )
        change("lying-lastmod", lastmod="2026-07-01")
        posts["/honest-lastmod"] = rewritten(posts["/honest-lastmod"], 0.2)
        change("honest-lastmod", lastmod="2026-07-01", shown="2026-07-01", marked="2026-07-01")
        posts["/late-date"] = rewritten(posts["/late-date"], 0.4)
        change("marked-date", marked="2026-08-01")
        change("lost-title", title=" ")
        change("back-and-forth", shown="2026-06-01", marked="2026-06-01")
        posts["/new-address"] = posts.pop("/moving-page")
        del posts["/leaving-page"]
        posts["/coming-page"] = post("coming-page")
        second = audited(folder, site.address, "--fail-on", "new:error")

        change("late-date", shown="2026-08-02", marked="2026-08-02")
        change("back-and-forth", shown="2026-03-05", marked="2026-03-05")
        third = audited(folder, site.address, "--fail-on", "new:error")
        yield first, second, third


def test_a_first_night_has_nothing_to_compare(nights: tuple[Night, Night, Night]) -> None:
    assert nights[0].report["changes"] is None
    assert all(nights[0].checks(name) == [] for name in NAMES)


@pytest.mark.parametrize(
    ("name", "second", "third"),
    [
        ("still-chain", [], []),
        ("moved-date", ["date-moved"], ["date-moved"]),
        ("moved-with-text", [], []),
        ("kept-date", ["date-kept"], ["date-kept"]),
        ("typo", [], []),
        ("ads", [], []),
        ("comments", [], []),
        ("lying-lastmod", ["lastmod-untrue"], ["lastmod-untrue"]),
        ("honest-lastmod", [], []),
        ("late-date", ["date-kept"], []),
        ("marked-date", ["date-moved"], ["date-moved"]),
        ("lost-title", [], []),
        ("back-and-forth", ["date-moved"], []),
        ("coming-page", [], []),
        ("new-address", [], []),
    ],
)
def test_each_story_has_exactly_its_findings_on_dates(
    nights: tuple[Night, Night, Night], name: str, second: list[str], third: list[str]
) -> None:
    assert (nights[1].checks(name), nights[2].checks(name)) == (second, third)


def names(pages: list[dict[str, Any]]) -> list[str]:
    return sorted(page["url"].rpartition("/")[2] for page in pages)


def test_pages_that_came_went_and_moved_are_told_apart(nights: tuple[Night, Night, Night]) -> None:
    changes = nights[1].report["changes"]

    assert names(changes["came"]) == ["coming-page"]
    assert names(changes["gone"]) == ["leaving-page"]
    assert [(names([move["from"]]), names([move["to"]])) for move in changes["moved"]] == [
        (["moving-page"], ["new-address"])
    ]


def test_the_new_error_fails_the_night_it_is_new_and_no_other(nights: tuple[Night, Night, Night]) -> None:
    lost = next(page for page in nights[1].report["changes"]["worse"] if page["url"].endswith("lost-title"))

    assert [finding["check"] for finding in lost["new"] if finding["level"] == "error"] == ["title-missing"]
    assert [night.code for night in nights] == [0, 1, 0]


def test_what_is_around_an_article_changes_nothing(nights: tuple[Night, Night, Night]) -> None:
    changes = nights[1].report["changes"]
    changed = {name for page in (*changes["worse"], *changes["better"]) for name in names([page])}

    assert not changed & {"still-chain", "ads", "comments"}
    assert changes["changed"] == 5, "the four that were rewritten, and the typo"


def test_lastmod_says_on_how_many_pages_it_is_untrue(nights: tuple[Night, Night, Night]) -> None:
    (page,) = (page for page in nights[1].report["pages"] if page["url"].endswith("lying-lastmod"))
    (finding,) = (finding for finding in page["findings"] if finding["check"] == "lastmod-untrue")

    assert finding["message"].endswith("so it is on 1 of 3 pages with a new one")


def test_the_report_says_first_what_changed(nights: tuple[Night, Night, Night]) -> None:
    said = nights[1].said

    assert "Since the last run" in said
    assert said.index("Since the last run") < said.index("Articles, lowest score first")
