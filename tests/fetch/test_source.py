"""A name stands for one thing, or the run does not start."""

from pathlib import Path

import pytest

from auditor.fetch import FetchSettings, SourceError, fetch
from auditor.fetch.source import Source, recognised


def no_links(_page: object) -> tuple[str, ...]:
    return ()


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("https://example.com", "site"),
        ("https://example.com/", "site"),
        ("https://example.com/?p=3", "page"),
        ("https://example.com/blog/", "page"),
        ("https://example.com/post.html", "page"),
        ("https://example.com/sitemap.xml", "sitemap"),
        ("https://example.com/map.XML.gz?x=1", "sitemap"),
    ],
)
def test_an_address_stands_for_what_its_path_says(name: str, kind: str) -> None:
    assert [kind] == [source.kind for source in recognised([name], FetchSettings())]


@pytest.mark.parametrize("mode", ["page", "site", "sitemap"])
def test_settings_may_say_what_an_address_stands_for(mode: str) -> None:
    settings = FetchSettings(mode=mode)  # type: ignore[arg-type]

    assert [mode] == [source.kind for source in recognised(["https://example.com/blog/"], settings)]


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("a.html", b"", "file"),
        ("a.HTM", b"", "file"),
        ("a.xhtml.gz", b"", "file"),
        ("a.xml", b"", "local sitemap"),
        ("a.xml.gz", b"", "local sitemap"),
        ("a.txt", b"", "list"),
        ("a.list", b"", "list"),
        ("saved.php", b"<!doctype html><p>words", "file"),
    ],
)
def test_a_file_stands_for_what_its_name_says(name: str, content: bytes, kind: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(content)

    assert [kind] == [source.kind for source in recognised([str(tmp_path / name)], FetchSettings())]


def test_a_name_and_password_are_kept_apart_from_the_address() -> None:
    sources = recognised(["https://me:s%40fe@example.com:8443/a"], FetchSettings())

    assert sources == (Source("page", "https://example.com:8443/a", ("me", "s@fe")),)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("nowhere.html", "there is no file or folder"),
        ("example.com/blog", "write https://example.com/blog"),
        ("ftp://example.com/", "only http:// and https://"),
        ("file:///etc/passwd", "only http:// and https://"),
        ("https://me:secret@/a", "only http:// and https://"),
        ("", "is empty"),
        ("a\0b", "there is no file or folder"),
        ("/dev/null", "neither a file nor a folder"),
    ],
)
def test_a_name_that_stands_for_nothing_ends_the_run_before_it_starts(name: str, words: str) -> None:
    with pytest.raises(SourceError, match=words) as error:
        fetch([name], FetchSettings(), links_of=no_links)

    assert "secret" not in str(error.value)


def test_a_file_that_is_no_page_is_told(tmp_path: Path) -> None:
    (tmp_path / "letter.docx").write_bytes(b"PK\x03\x04")

    with pytest.raises(SourceError, match="pages end in"):
        recognised([str(tmp_path / "letter.docx")], FetchSettings())


def test_no_name_at_all_is_told() -> None:
    with pytest.raises(SourceError, match="nothing to read"):
        fetch([], FetchSettings(), links_of=no_links)


@pytest.mark.parametrize(
    ("name", "value"),
    [("concurrency", 0), ("delay", -1.0), ("read_timeout", 0.0), ("max_pages", 0), ("user_agent", "a\r\nb")],
)
def test_settings_that_make_no_sense_are_told_by_name(name: str, value: float | str) -> None:
    with pytest.raises(ValueError, match=name):
        FetchSettings(**{name: value})  # type: ignore[arg-type]
