"""Files and folders give pages, and a sentence for everything that is none."""

import gzip
import os
from pathlib import Path

import pytest

from auditor.fetch import FetchSettings, fetch
from auditor.fetch.files import read_file, read_folder
from auditor.model import Page, Unread

HTML = b"<!doctype html><title>A page</title><p>Words."


def reason(outcome: Page | Unread) -> str:
    assert isinstance(outcome, Unread), outcome
    return outcome.reason


def test_a_file_is_a_page_with_its_path_as_given(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_bytes(HTML)
    name = f"{tmp_path}/a.html"

    assert Page(name, HTML, path=name, content_type="text/html") == read_file(name, FetchSettings())


def test_a_packed_file_is_unpacked(tmp_path: Path) -> None:
    (tmp_path / "a.html.gz").write_bytes(gzip.compress(HTML))

    page = read_file(f"{tmp_path}/a.html.gz", FetchSettings())

    assert isinstance(page, Page)
    assert page.body == HTML


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("empty.html", b"", "the file is empty"),
        ("blank.html", b"\xef\xbb\xbf \n", "the file is empty"),
        ("empty.html.gz", b"", "the file is empty"),
        ("paper.html", b"%PDF-1.7\n%\xe2\xe3", "a PDF document"),
        ("rubbish.html", bytes(range(256)) * 9, "binary data"),
        ("half.html.gz", gzip.compress(HTML * 9, mtime=0)[:40], "ends in the middle"),
        ("broken.html.gz", gzip.compress(HTML, mtime=0)[:10] + b"\xff" * 30, "is broken"),
        ("plain.html.gz", HTML, "not gzip data"),
        ("long.html", b"<p>" + b"a" * 600_000, "larger than 0.5 MB (max_bytes)"),
        ("bomb.html.gz", gzip.compress(bytes(3_000_000), mtime=0), "larger than 0.5 MB (max_bytes)"),
    ],
)
def test_a_file_that_cannot_be_read_says_why(name: str, content: bytes, words: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(content)

    outcome = read_file(f"{tmp_path}/{name}", FetchSettings(max_bytes=512 * 1024))

    assert words in reason(outcome)
    assert outcome == Unread(f"{tmp_path}/{name}", reason(outcome))


def test_a_huge_file_is_not_read_into_memory(tmp_path: Path) -> None:
    path = tmp_path / "huge.html"
    path.touch()
    os.truncate(path, 50_000_000_000)  # sparse: takes no room on the disk, and would take all of the memory

    assert "larger than 10 MB" in reason(read_file(str(path), FetchSettings()))


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_closed_file_and_a_closed_folder_say_why(tmp_path: Path) -> None:
    (tmp_path / "a.html").touch(0o000)
    (tmp_path / "folder").mkdir(0o000)

    assert ["permissions" in reason(outcome) for outcome in read_folder(str(tmp_path), FetchSettings())] == [True, True]


@pytest.mark.skipif(not Path("/proc/self/mem").exists(), reason="needs Linux")
def test_a_disk_that_fails_says_why(tmp_path: Path) -> None:
    (tmp_path / "a.html").symlink_to("/proc/self/mem")  # its beginning cannot be read, by anybody

    assert "the file cannot be read (Input/output error)" in reason(read_file(f"{tmp_path}/a.html", FetchSettings()))


def test_a_file_that_went_away_says_so(tmp_path: Path) -> None:
    (tmp_path / "dangling.html").symlink_to(tmp_path / "gone")

    assert "no longer there" in reason(read_file(f"{tmp_path}/dangling.html", FetchSettings()))


def test_what_a_repository_says_of_itself_is_no_draft(tmp_path: Path) -> None:
    for name in ("README.md", "CHANGELOG.md", "post.md", "docs/README.md", ".git/config"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("# Oiling a chain\n\nWipe it first.\n")

    names = [each.path for each in read_folder(str(tmp_path), FetchSettings()) if isinstance(each, Page)]

    assert names == [f"{tmp_path}/post.md", f"{tmp_path}/docs/README.md"]


def test_a_folder_is_read_in_order_with_the_folders_in_it(tmp_path: Path) -> None:
    folders = [f"{letter}{number}/page.html" for letter in "zyx" for number in range(9, 0, -1)]
    for name in (
        *folders,
        "b.html",
        "a.htm",
        "m/d.html.gz",
        "notes.md",
        "a.css",
        "x1/node_modules/a/readme.md",
        ".git/e.html",
        ".hidden.html",
    ):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(gzip.compress(HTML) if name.endswith(".gz") else HTML)

    outcomes = list(read_folder(str(tmp_path), FetchSettings()))

    names = [outcome.path.removeprefix(f"{tmp_path}/") for outcome in outcomes if isinstance(outcome, Page)]
    assert names == ["a.htm", "b.html", "notes.md", "m/d.html.gz", *sorted(folders)]
    assert len(outcomes) == len(names)


def test_a_folder_that_holds_itself_is_read_once(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_bytes(HTML)
    (tmp_path / "again").symlink_to(tmp_path)

    assert len(list(read_folder(str(tmp_path), FetchSettings()))) == 1


def test_a_report_of_ours_in_a_folder_is_no_page_of_it_but_may_be_named(tmp_path: Path) -> None:
    (tmp_path / "post.html").write_text("<h1>Bread</h1>", encoding="utf-8")
    report = tmp_path / "reports" / "blog" / "pages"
    report.mkdir(parents=True)
    (report / "post.html").write_text("<h1>Bread</h1>", encoding="utf-8")
    (report.parent / "auditor-manifest.json").write_text("{}", encoding="utf-8")

    assert sources(tmp_path) == ["post.html"]
    assert sources(report.parent) == ["pages/post.html"]


def sources(folder: Path) -> list[str]:
    return [
        Path(page.source).relative_to(folder).as_posix()
        for page in read_folder(str(folder), FetchSettings())
        if isinstance(page, Page)
    ]


def test_a_folder_without_pages_says_so(tmp_path: Path) -> None:
    assert [
        "the folder has no pages" in reason(outcome) for outcome in read_folder(str(tmp_path), FetchSettings())
    ] == [True]


def test_a_file_named_twice_is_read_once(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_bytes(HTML)
    names = [str(tmp_path), f"{tmp_path}/a.html", f"{tmp_path}/../{tmp_path.name}/a.html"]

    outcomes = list(fetch(names, FetchSettings(), links_of=lambda _: ()))

    assert len(outcomes) == 1
