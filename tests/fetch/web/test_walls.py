"""Pages behind a wall against robots are not judged, and a host that does not let us in is left alone."""

import json
from typing import Any

from auditor.model import Page, Unread

WALL = (
    "<!doctype html><title>Just a moment...</title><p>Checking your browser</p>"
    "<script>window._cf_chl_opt={cvId:'3'}</script>"
)


def reasons(outcomes: list[Page | Unread]) -> list[str]:
    return [outcome.reason for outcome in outcomes if isinstance(outcome, Unread)]


def test_a_challenge_page_is_no_page(site: Any, fetched: Any) -> None:
    site.reply("/a", WALL)
    site.reply("/b", WALL, 403, cf_mitigated="challenge")
    site.page("/c")

    outcomes = fetched(site.url("/a"), site.url("/b"), site.url("/c"))

    assert [isinstance(outcome, Page) for outcome in outcomes] == [False, False, True]
    assert all(reason.startswith("challenge page (Cloudflare)") for reason in reasons(outcomes))


def test_five_in_a_row_end_the_crawl_and_twenty_between_pages_do_not(site: Any, fetched: Any, tmp_path: Any) -> None:
    for number in range(40):
        site.reply(f"/{number}", WALL)
    (tmp_path / "list.txt").write_text("\n".join(site.url(f"/{number}") for number in range(40)))

    outcomes = fetched(f"{tmp_path}/list.txt", concurrency=1)

    assert len(site.paths) == 5
    assert len(outcomes) == 40
    assert "5 answers in a row were challenges or refusals" in reasons(outcomes)[-1]

    site.hits.clear()
    for number in range(0, 40, 2):  # threads come to the line in any order: a fifth one alone might be late
        site.page(f"/{number}")
    fetched(f"{tmp_path}/list.txt", concurrency=1)
    assert len(site.paths) == 40


def test_a_crawl_that_was_blocked_says_so_and_goes_on_where_it_was(site: Any, command: Any, tmp_path: Any) -> None:
    text = "A loaf wants time. Mix the flour with water in the evening and bake it when the day begins. " * 12
    article = (
        "<!doctype html><html lang=en><head><title>Loaf {0}</title>"
        "<meta property='article:published_time' content='2026-01-05T08:00:00Z'></head><body><main><article>"
        f"<h1>Loaf {{0}}</h1><p>{text}</p></article></main></body></html>"
    )
    for number in range(20):
        site.reply(f"/{number}", article.format(number) if number < 8 else WALL)
    (tmp_path / "list.txt").write_text("\n".join(site.url(f"/{number}") for number in range(20)))

    done = command("audit", "list.txt", "--delay", "0", "--out", "r")

    assert done.returncode == 3
    assert "blocks us: 5 answers in a row were challenges or refusals" in done.stderr
    (report,) = tmp_path.rglob("report.json")
    pages = {page["url"] for page in json.loads(report.read_text())["pages"]}
    assert pages == {site.url(f"/{number}") for number in range(8)}

    for number in range(20):
        site.reply(f"/{number}", article.format(number))
    site.hits.clear()
    again = command("audit", "list.txt", "--delay", "0", "--out", "r")
    assert again.returncode == 0
    assert not {f"/{number}" for number in range(8)} & set(site.paths)
