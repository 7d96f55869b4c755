"""Archives of crawls are read, whatever is broken in them, and written without anybody's secrets."""

import gzip
import json
import os
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from auditor.fetch import FetchSettings, fetch, recognised
from auditor.fetch.archive.saved import SavedCrawl, SaveError
from auditor.model import Page, Unread
from auditor.read.page_links import page_links
from tests.started import started

PARAGRAPH = "<p>" + "A loaf is baked in a hot oven until its crust is brown and it sounds hollow. " * 4 + "</p>"


def html(title: str, *links: str) -> bytes:
    to = "".join(f'<a href="{link}">On</a>' for link in links)
    return f"<!doctype html><title>{title}</title><h1>{title}</h1>{PARAGRAPH * 3}{to}".encode()


def record(address: str, body: bytes, *headers: str, status: str = "200 OK", kind: str = "response") -> bytes:
    lines = "\r\n".join((f"HTTP/1.1 {status}", *(headers or ("Content-Type: text/html",))))
    content = lines.encode() + b"\r\n\r\n" + body
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {address}\r\nWARC-Date: 2026-03-01T08:00:00Z\r\n"
        f"WARC-Record-ID: <urn:uuid:12345678-1234-1234-1234-{abs(hash(address)) % 10**12:012}>\r\n"
        f"Content-Type: application/http; msgtype={kind}\r\nContent-Length: {len(content)}\r\n\r\n"
    )
    return head.encode() + content + b"\r\n\r\n"


def outcomes(folder: Path, content: bytes, name: str = "crawl.warc", **settings: Any) -> list[Page | Unread]:
    (folder / name).write_bytes(content)
    return list(fetch([str(folder / name)], FetchSettings(**settings), links_of=page_links))


def sources(found: list[Page | Unread]) -> list[str]:
    return [page.source for page in found if isinstance(page, Page)]


def address(number: int) -> str:
    return f"https://a.example/{number}"


def test_pages_of_an_archive_are_read_in_their_order(tmp_path: Path) -> None:
    (page, other) = outcomes(
        tmp_path, record(address(1), html("One", "/2", "https://b.example/")) + record(address(2), html("Two"))
    )

    assert isinstance(page, Page)
    assert (page.source, page.url, page.body[:15]) == (address(1), address(1), b"<!doctype html>")
    assert page.links == (address(2),)
    assert isinstance(other, Page)


@pytest.mark.parametrize("name", ["crawl.warc.gz", "crawl.gz", "unnamed"])
def test_an_archive_is_known_by_what_it_holds(name: str, tmp_path: Path) -> None:
    content = b"".join(gzip.compress(record(address(number), html("One"))) for number in range(3))

    assert len(sources(outcomes(tmp_path, content, name))) == 3
    assert recognised([str(tmp_path / name)], FetchSettings())[0].kind == "archive"


def in_chunks(body: bytes) -> bytes:
    return b"a\r\n" + body[:10] + b"\r\n%x\r\n" % (len(body) - 10) + body[10:] + b"\r\n0\r\n\r\n"


@pytest.mark.parametrize(
    ("pack", "headers"),
    [
        (gzip.compress, ("Content-Encoding: gzip",)),
        (zlib.compress, ("Content-Encoding: deflate",)),
        (
            lambda body: b"a\r\n" + body[:10] + b"\r\n%x\r\n" % (len(body) - 10) + body[10:] + b"\r\n0\r\n\r\n",
            ("Transfer-Encoding: chunked",),
        ),
        (lambda body: body, ("Content-Encoding: gzip",)),
        (lambda body: body, ("Content-Encoding: br",)),
        (lambda body: body, ("Transfer-Encoding: chunked",)),
    ],
)
def test_what_http_packed_is_unpacked_if_it_is_packed(
    pack: Callable[[bytes], bytes], headers: tuple[str, ...], tmp_path: Path
) -> None:
    (page,) = outcomes(tmp_path, record(address(1), pack(html("One")), "Content-Type: text/html", *headers))

    assert isinstance(page, Page)
    assert page.body == html("One")


def test_answers_that_are_no_pages_are_counted_or_said(tmp_path: Path) -> None:
    found = outcomes(
        tmp_path,
        record(address(1), b"\x89PNG", "Content-Type: image/png")
        + record(address(2), b"gone", status="404 Not Found")
        + record(address(3), b"", "Location: /4", status="301 Moved")
        + record(address(4), html("Four"))
        + record(address(4), html("Four again"))
        + record("dns:a.example", b"1.2.3.4", kind="resource")
        + record(address(5), b"", kind="request"),
    )

    assert sources(found) == [address(4)]
    (page,) = (page for page in found if isinstance(page, Page))
    assert page.redirects == (address(3),)
    (missing,) = (page for page in found if isinstance(page, Unread))
    assert (missing.url, missing.status) == (address(2), 404)


def broken_gzip(members: list[bytes]) -> bytes:
    members[1] = members[1][:60] + b"\xff\xff\xff\xff" + members[1][64:]
    return b"".join(members)


@pytest.mark.parametrize(
    "damage",
    [
        broken_gzip,
        lambda members: b"".join((members[0], b"rubbish\x00" * 20, *members[1:])),
        lambda members: b"".join((*members[:3], members[3][: len(members[3]) // 2])),
    ],
)
def test_what_is_broken_is_one_line_and_the_rest_is_read(
    damage: Callable[[list[bytes]], bytes], tmp_path: Path
) -> None:
    members = [gzip.compress(record(address(number), html(f"Page {number}"))) for number in range(4)]

    found = outcomes(tmp_path, damage(members), "crawl.warc.gz")

    assert {address(0), address(2)} <= set(sources(found))
    assert len(sources(found)) >= 3
    said = [page for page in found if isinstance(page, Unread)]
    assert len(said) == 1
    assert "broken" in said[0].reason
    assert "near byte" in said[0].reason


@pytest.mark.parametrize(
    "content",
    [
        record(address(1), html("One"))[:-100],
        record(address(1), html("One")).replace(b"HTTP/1.1 200 OK", b"200 alright"),
        record(address(1), html("One")).replace(b"HTTP/1.1 200 OK", b"HTTP/1.1 OK 200"),
        record(address(1), html("One")).replace(b"Content-Length: ", b"Content-Length: x"),
        b"WARC/1.0\r\n" + b"a" * 200_000,
        b"WARC/1.0\r\n\r\n",
        b"WARC/",
    ],
)
def test_no_broken_record_ends_the_run(content: bytes, tmp_path: Path) -> None:
    found = outcomes(tmp_path, content)

    assert [type(page) for page in found] == [Unread]
    assert "\n" not in str(found[0])


def test_an_empty_archive_says_so(tmp_path: Path) -> None:
    (said,) = outcomes(tmp_path, b"", "crawl.warc")

    assert isinstance(said, Unread)
    assert "no HTML page" in said.reason


def test_caps_hold(tmp_path: Path) -> None:
    bomb = record(address(1), gzip.compress(bytes(50_000_000)), "Content-Type: text/html", "Content-Encoding: gzip")

    (said,) = outcomes(tmp_path, bomb, max_bytes=1024 * 1024)
    many = outcomes(tmp_path, b"".join(record(address(n), html("A")) for n in range(4)), max_pages=2)

    assert "larger than 1 MB" in str(said)
    assert len(sources(many)) == 2
    assert "only its first 2 pages were read (max_pages)" in str(many[-1])


def test_without_the_library_one_line_says_what_to_install(tmp_path: Path) -> None:
    (tmp_path / "fastwarc.py").write_text("raise ImportError('not here')")
    (tmp_path / "crawl.warc").write_bytes(record(address(1), html("One")))
    environment = {**os.environ, "PYTHONPATH": str(tmp_path)}

    reading, saving = (
        started(["audit", *arguments], tmp_path, environment)
        for arguments in (["crawl.warc", "--out", "a"], ["https://a.example", "--save-warc", "b.warc", "--out", "b"])
    )  # fmt: skip

    assert (reading.returncode, saving.returncode) == (3, 2)
    assert "Traceback" not in reading.stderr + saving.stderr
    assert "pip install 'auditor[warc]'" in " ".join(reading.stdout.split())
    assert saving.stderr.strip().count("\n") == 0
    assert "pip install 'auditor[warc]'" in saving.stderr


@pytest.mark.parametrize("name", ["saved.warc", "saved.warc.gz"])
def test_a_crawl_that_was_saved_is_audited_again_without_the_site(
    name: str, site: Any, command: Any, tmp_path: Path
) -> None:
    site.page("/", "/one", "/two?token=hush-hush")
    site.reply("/one", html("One"), **{"Content-Type": "text/html", "Set-Cookie": "sid=hush-hush"})
    site.reply("/two?token=hush-hush", html("Two"), **{"Content-Type": "text/html", "X-Auth-Token": "hush-hush"})

    first = command("audit", site.url("/"), "--delay", "0", "--all-pages", "--out", "one", "--save-warc", name)
    again = command("audit", name, "--all-pages", "--out", "two")

    assert first.returncode == 0, first.stderr
    assert "Archive: " in first.stderr
    assert again.returncode == 0, again.stderr
    reports = [json.loads((tmp_path / folder / "report.json").read_text()) for folder in ("one", "two")]
    pages = [{page["url"]: page["score"] for page in report["pages"]} for report in reports]
    assert len(pages[0]) == 3
    assert pages[0].keys() == pages[1].keys()
    plain = (tmp_path / name).read_bytes()
    assert b"hush-hush" not in (gzip.decompress(plain) if name.endswith("gz") else plain)
    assert not list(tmp_path.glob("*.partial"))


def test_a_file_that_is_there_is_not_written_over(tmp_path: Path) -> None:
    (tmp_path / "there.warc").write_bytes(b"mine")

    with pytest.raises(SaveError, match="is there already"):
        SavedCrawl(tmp_path / "there.warc")

    assert (tmp_path / "there.warc").read_bytes() == b"mine"
