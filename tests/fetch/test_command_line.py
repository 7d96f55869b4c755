"""Fetching as its user meets it: the real program, a host on loopback, one clear line where something is wrong."""

import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Command = Callable[..., "subprocess.CompletedProcess[str]"]
WORDS = "<p>A loaf wants time. Mix the flour with water in the evening and bake it when the day begins.</p>" * 6
ARTICLE = (
    f'<!doctype html><html lang="en"><title>Loaf</title><main><article><h1>Loaf</h1>{WORDS}</article></main></html>'
)


def report_in(folder: Path) -> dict[str, Any]:
    report: dict[str, Any] = json.loads((folder / "report" / "report.json").read_text())
    return report


@pytest.mark.parametrize(
    ("name", "content"),
    [("list.txt", "{site}/a"), ("s.xml", "<urlset><url><loc>{site}/a</loc></url></urlset>")],
)
def test_check_asks_for_no_address_that_was_not_named(
    name: str, content: str, site: Any, command: Command, tmp_path: Path
) -> None:
    (tmp_path / name).write_text(content.format(site=site.url("")))

    done = command("check", name)

    assert (done.returncode, done.stdout, site.hits) == (2, "", [])
    assert done.stderr.count("\n") == 1
    assert "auditor audit takes lists, sitemaps" in done.stderr


@pytest.mark.parametrize("named", ["{site}/", "{site}/a", "HTTP://{host}/a"])
def test_check_asks_for_an_address_that_was_named_and_for_no_other(named: str, site: Any, command: Command) -> None:
    for path in ("/", "/a"):
        site.reply(path, ARTICLE.replace("<p>", '<p><a href="/b">More</a> '), **{"Content-Type": "text/html"})
    host = site.url("").removeprefix("http://")
    place = named.format(site=site.url(""), host=host)

    done = command("check", place, "--all-pages")

    assert done.returncode == 0
    assert "1 article checked" in done.stdout
    assert [hit.path for hit in site.hits] == ["/robots.txt", "/a" if place.endswith("/a") else "/"]


def test_check_obeys_robots_txt_of_an_address_that_was_named(site: Any, command: Command) -> None:
    site.reply("/robots.txt", "User-agent: *\nDisallow: /", **{"Content-Type": "text/plain"})

    done = command("check", site.url("/a"))

    assert done.returncode == 3
    assert "robots.txt" in done.stdout
    assert [hit.path for hit in site.hits] == ["/robots.txt"]


def test_check_refuses_before_it_reads_anything(site: Any, command: Command, tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(ARTICLE)
    (tmp_path / "list.txt").write_text(site.url("/a?token=S3CRET"))

    done = command("check", "a.html", "list.txt")

    assert (done.returncode, done.stdout, site.hits) == (2, "", [])
    assert "S3CRET" not in done.stderr


@pytest.mark.parametrize(
    "address",
    [
        "http://[::1/", "http://h:port/", "http://a b/", "http://h\x01/", "http://me:S3CRET@[::1/",
        "http://h/" + "a" * 9000,
    ],
)  # fmt: skip
def test_a_malformed_address_is_one_line(address: str, command: Command) -> None:
    done = command("audit", address)

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.count("\n") == 1
    assert "is not an address that can be read" in done.stderr
    assert "S3CRET" not in done.stderr
    assert "\x01" not in done.stderr
    assert len(done.stderr) < 500


def test_an_address_that_only_browsers_understand_breaks_nothing(command: Command) -> None:
    done = command("audit", "http:\\\\127.0.0.1:1\\[x/", "http://127.0.0.1:1\\[x/", "--delay", "0")

    assert done.returncode in (2, 3)
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("setting", "words"),
    [
        ("concurrency = 1000000000", "concurrency is 1000000000; it must be a whole number from 1 to 64"),
        ("delay = 1e10", "it must be a number from 0 to 3,600 seconds"),
        ("delay = nan", "delay is nan; it must be a number from 0 to 3,600 seconds"),
        ("retries = 2000", "retries is 2000; it must be a whole number from 0 to 10"),
    ],
)
def test_a_setting_beyond_its_bounds_says_them(setting: str, words: str, command: Command, tmp_path: Path) -> None:
    (tmp_path / "auditor.toml").write_text(f"[fetch]\n{setting}\n")

    done = command("audit", "http://127.0.0.1:1/")

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.count("\n") == 1
    assert words in done.stderr


@pytest.mark.parametrize("option", [("--delay", "nan"), ("--max-pages", "100000000000000000000")])
def test_so_does_an_option(option: tuple[str, str], command: Command) -> None:
    done = command("audit", "http://127.0.0.1:1/", *option)

    assert done.returncode == 2
    assert " from " in done.stderr
    assert "Traceback" not in done.stderr


def test_foreign_sitemaps_of_robots_are_counted(site: Any, command: Command, tmp_path: Path) -> None:
    site.reply("/robots.txt", "".join(f"Sitemap: https://{n}.example/s.xml\n" for n in range(10_000)))
    site.reply("/", ARTICLE)

    command("audit", site.url("/"), "--delay", "0", "--out", "report")

    report = report_in(tmp_path)
    reasons = [unread["reason"] for unread in report["unread"]]
    assert len(reasons) < 30
    assert "and 9,980 more sitemaps that robots.txt names are on other sites and are not read" in reasons
    assert [page["title"] for page in report["pages"]] == ["Loaf"]


def test_a_page_named_as_a_sitemap_is_said_to_be_one(site: Any, command: Command, tmp_path: Path) -> None:
    site.reply(
        "/s.xml", "<!doctype html><html><head><meta charset=utf-8></head><body>No & such <br> page</body></html>"
    )

    command("audit", site.url("/s.xml"), "--delay", "0", "--out", "report")

    (unread,) = report_in(tmp_path)["unread"]
    assert "it is an HTML page and not a sitemap" in unread["reason"]
    assert "XML is broken" not in unread["reason"]


def test_a_misspelt_file_is_not_taken_for_a_site(command: Command) -> None:
    done = command("audit", "nosuch.html")

    assert (done.returncode, done.stderr) == (2, "auditor: there is no file or folder 'nosuch.html'\n")
