"""Sources are known by their source: pages that name one address stay several pages, and the canonical says so."""

import json
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from subprocess import CompletedProcess
from threading import Thread
from typing import Any

import pytest

Run = Callable[..., "CompletedProcess[str]"]
TOPICS = ("fermentation", "shaping", "scoring", "baking", "cooling", "slicing")


def draft(topic: str, head: str, *, title: bool = True) -> str:
    title_element = f"<title>How {topic} works at home</title>" if title else ""
    text = "".join(
        f"<p>Good {topic} takes patience and step {step} of {topic} wants a warm room. Plan a whole day for it.</p>"
        for step in range(8)
    )
    return (
        f'<!doctype html>\n<html lang="en"><head><meta charset="utf-8">{title_element}\n{head}</head><body><main>'
        f"<article><h1>How {topic} works at home</h1>{text}</article></main></body></html>"
    )


def canonical(address: str) -> str:
    return f'<link rel="canonical" href="{address}">'


def findings(report: dict[str, Any], check: str = "canonical") -> dict[str, list[tuple[str, str]]]:
    """By path or address: level, and message with what shows it."""
    return {
        page["path"] or page["url"]: [
            (found["level"], " | ".join([found["message"], *found["evidence"]]))
            for found in page["findings"]
            if found["check"] == check
        ]
        for page in report["pages"]
    }


@pytest.mark.parametrize(
    "head",
    [
        canonical("https://loaf.example/"),
        '<meta property="og:url" content="https://loaf.example/">',
        canonical("/"),
        canonical("//loaf.example/?utm_source=x"),
    ],
)
def test_files_that_claim_one_address_are_as_many_pages(run: Run, tmp_path: Path, head: str) -> None:
    for number, topic in enumerate(TOPICS):
        (tmp_path / f"{topic}.html").write_text(draft(topic, head, title=number != 2))

    done = run("check", "--format", "json", *(f"{topic}.html" for topic in TOPICS))
    report = json.loads(done.stdout)

    assert [page["path"] for page in report["pages"]] == sorted(f"{topic}.html" for topic in TOPICS)
    assert done.returncode == 1
    assert findings(report, "title-missing")["scoring.html"] != []
    fingerprints = [found["fingerprint"] for page in report["pages"] for found in page["findings"]]
    assert len(set(fingerprints)) == len(fingerprints)


def test_a_canonical_that_files_share_is_a_warning_that_names_three_of_the_others(run: Run, tmp_path: Path) -> None:
    for topic in TOPICS:
        (tmp_path / f"{topic}.html").write_text(draft(topic, canonical("https://loaf.example/posts/bread")))

    found = findings(json.loads(run("check", "--format", "json", ".").stdout))

    assert found["baking.html"] == [
        (
            "warning",
            (
                "6 pages with different texts name the same canonical, at most 1 | also on cooling.html | "
                "also on fermentation.html | also on scoring.html | and 2 more pages"
            ),
        )
    ]
    assert all(len(messages) == 1 for messages in found.values())


def test_two_forms_of_one_article_may_name_one_canonical(run: Run, tmp_path: Path) -> None:
    (tmp_path / "amp").mkdir()
    for name in ("baking.html", "amp/baking.html"):
        (tmp_path / name).write_text(draft("baking", canonical("https://loaf.example/baking")))

    assert findings(json.loads(run("check", "--format", "json", ".").stdout)) == {
        "amp/baking.html": [],
        "baking.html": [],
    }


def test_the_reports_pages_and_keyphrases_are_those_of_each_file(run: Run, tmp_path: Path) -> None:
    for topic in TOPICS:
        (tmp_path / f"{topic}.html").write_text(draft(topic, canonical("https://loaf.example/posts/bread")))
    (tmp_path / "phrases.csv").write_text("baking.html,baking stone\n/posts/bread,loaf of the day\n")
    (tmp_path / "auditor.toml").write_text('[audit]\nkeyphrases = "phrases.csv"\n')

    done = run("audit", *(f"{topic}.html" for topic in TOPICS), "--out", "report")
    report = json.loads((tmp_path / "report" / "report.json").read_text())

    assert done.returncode == 0
    assert sorted(path.name for path in (tmp_path / "report" / "pages").iterdir()) == sorted(
        f"{topic}.html" for topic in TOPICS
    )
    given = {
        page["path"]: [phrase["text"] for phrase in page["facts"]["keyphrases"] if phrase["role"] == "given"]
        for page in report["pages"]
    }
    assert given.pop("baking.html") == ["baking stone"]
    assert set(map(tuple, given.values())) == {()}


class Served:
    """A site on loopback: path to page; ``{site}`` in a page is the site's address."""

    def __init__(self) -> None:
        self.pages: dict[str, str] = {}
        self.headers: dict[str, dict[str, str]] = {}
        served = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                page = served.pages.get(self.path)
                self.send_response(404 if page is None else 200)
                self.send_header("content-type", "text/html")
                for name, value in served.headers.get(self.path, {}).items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write((page or "").replace("{site}", served.site).encode())

            def log_message(self, *_: object) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.site = f"http://127.0.0.1:{self.server.server_address[1]}"
        Thread(target=self.server.serve_forever, daemon=True).start()

    def audited(self, run: Run, folder: Path) -> dict[str, list[tuple[str, str]]]:
        addresses = [self.site + path for path in self.pages]
        run("audit", *addresses, "--all-pages", "--out", "report", "--format", "json", "--delay", "0")
        report = json.loads((folder / "report" / "report.json").read_text())
        return {address.removeprefix(self.site): found for address, found in findings(report).items()}


@pytest.fixture
def served() -> Any:
    site = Served()
    yield site
    site.server.shutdown()
    site.server.server_close()


def test_an_article_under_two_addresses_is_one_that_a_canonical_is_for(
    run: Run, served: Served, tmp_path: Path
) -> None:
    page = draft("baking", canonical("{site}/baking"))
    served.pages = {"/baking": page, "/archive/old-baking": page}

    assert served.audited(run, tmp_path) == {"/baking": [], "/archive/old-baking": []}


def test_the_second_page_of_a_list_that_names_the_first_is_found(run: Run, served: Served, tmp_path: Path) -> None:
    served.pages = {
        "/blog": draft("baking", canonical("{site}/blog")),
        "/blog/page/2": draft("cooling", canonical("{site}/blog")),
        "/blog?page=3": draft("slicing", canonical("{site}/blog")),
    }

    found = served.audited(run, tmp_path)

    assert found["/blog"] == []
    assert found["/blog/page/2"] == [
        (
            "warning",
            (
                f"the canonical names another page, which has a different text: {served.site}/blog; 1 other page does "
                f"so too | also on {served.site}/blog?page=3"
            ),
        )
    ]
    assert found["/blog?page=3"][0][0] == "warning"


RELATIVE = {
    "/": ("warning", "names another page"),
    "../": ("warning", "names another page"),
    "//other.example/posts/baking": ("warning", "names another site, other.example"),
    "{topic}": ("note", "is not a full address"),
    "../posts/./{topic}": ("note", "is not a full address"),
    "?page=2#top": ("note", "is not a full address"),
}


def test_a_relative_canonical_is_resolved_and_then_judged(run: Run, served: Served, tmp_path: Path) -> None:
    hrefs = {f"/posts/{topic}": href.format(topic=topic) for topic, href in zip(TOPICS, RELATIVE, strict=True)}
    served.pages = {path: draft(path.rpartition("/")[2], canonical(href)) for path, href in hrefs.items()}

    found = served.audited(run, tmp_path)

    for path, (level, said) in zip(hrefs, RELATIVE.values(), strict=True):
        assert [(each, said in message) for each, message in found[path]] == [(level, True)], path


def test_a_base_element_counts_for_the_page_and_not_for_the_header(run: Run, served: Served, tmp_path: Path) -> None:
    served.pages = {
        "/posts/baking": draft("baking", '<base href="/elsewhere/">' + canonical("baking")),
        "/posts/cooling": draft("cooling", '<base href="/elsewhere/">'),
    }
    served.headers = {"/posts/cooling": {"Link": '<cooling>; rel="canonical"'}}

    found = served.audited(run, tmp_path)

    assert "names another page" in found["/posts/baking"][0][1]
    assert "is not a full address" in found["/posts/cooling"][0][1]


def test_canonicals_that_differ_are_found_and_named(run: Run, served: Served, tmp_path: Path) -> None:
    many = "".join(canonical(f"/{number}") for number in range(10))
    served.pages = {
        "/baking": draft("baking", canonical("/baking") + canonical("{site}/baking")),
        "/cooling": draft("cooling", many),
    }

    found = served.audited(run, tmp_path)

    assert "is not a full address" in found["/baking"][0][1]
    ((level, said),) = found["/cooling"]
    assert level == "warning"
    assert said.split(" | ") == [
        "the page has canonicals with 10 different addresses, at most 1",
        *(f"{served.site}/{number}" for number in range(10)),
    ]


PAST = (
    "2020-01-01",
    "2020-01-01T12:00:00+02:00, nofollow",
    "25 Jun 2010 15:00:00 PST",
    "Friday, 25-Jun-10 15:00:00 GMT",
    "Fri, 25 Jun 2010 15:00:00 GMT",
    "2026-11-17T09:00:00Z",
)
NOT_PAST = ("2026-11-18", "2126-01-01", "some day", "03/04/2020")


def test_a_day_that_is_past_takes_an_article_out(run: Run, tmp_path: Path) -> None:
    for number, date in enumerate(PAST + NOT_PAST):
        meta = f'<meta name="robots" content="index, unavailable_after: {date}">'
        (tmp_path / f"{number}.html").write_text(draft("baking", meta))

    names = [f"{number}.html" for number in range(len(PAST + NOT_PAST))]
    found = findings(json.loads(run("check", "--format", "json", *names).stdout), "noindex")

    levels = {date: [level for level, _ in found[name]] for date, name in zip(PAST + NOT_PAST, names, strict=True)}
    assert levels == {date: ["warning"] for date in PAST} | {date: [] for date in NOT_PAST}


def test_the_header_is_read_for_its_day_too(run: Run, served: Served, tmp_path: Path) -> None:
    served.pages = {"/a": draft("baking", ""), "/b": draft("cooling", ""), "/c": draft("slicing", "")}
    served.headers = {
        "/a": {"X-Robots-Tag": "unavailable_after: Friday, 25-Jun-10 15:00:00 PST"},
        "/b": {"X-Robots-Tag": "googlebot: noarchive, unavailable_after: 2010-06-25"},
        "/c": {"X-Robots-Tag": "otherbot: unavailable_after: 2010-06-25"},
    }

    served.audited(run, tmp_path)
    report = json.loads((tmp_path / "report" / "report.json").read_text())

    messages = [found[0][1] if found else "" for found in findings(report, "noindex").values()]
    assert messages == [
        "the article has been kept out of search results since 2010-06-25 by its X-Robots-Tag header",
        "the article has been kept out of search results since 2010-06-25 by its X-Robots-Tag header",
        "",
    ]
