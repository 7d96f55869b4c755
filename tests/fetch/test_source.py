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
        ("https://me:secret@/a", "has no host"),
        ("http://[::1/", "its host '\\[::1' is not a valid host"),
        ("http://[::1]x/", "its host"),
        ("http://a b/", "its host 'a b' is not a valid host"),
        ("http://h\x01/", "its host"),
        ("http://xn--zz99999999999/", "its host"),
        ("http://[v1.a]/", "its host"),
        ("http://a\u200b..b/", "its host"),
        ("http://" + "\u00e4" * 70 + ".example/", "its host"),
        ("http://h:0/", "its port '0' is not a number from 1 to 65535"),
        ("http://h:65536/", "its port '65536'"),
        ("http://h:eighty/", "its port 'eighty'"),
        ("http://h:-1/", "its port"),
        ("http://h:" + "9" * 500 + "/", "its port"),
        ("http://", "has no host"),
        ("http:///a", "has no host"),
        ("http://h/" + "a" * 5000, "longer than 4,096 characters"),
        ("://h/", "only http:// and https://"),
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
    (tmp_path / "letter.odt").write_bytes(b"PK\x03\x04")

    with pytest.raises(SourceError, match="pages end in"):
        recognised([str(tmp_path / "letter.odt")], FetchSettings())


def test_no_name_at_all_is_told() -> None:
    with pytest.raises(SourceError, match="nothing to read"):
        fetch([], FetchSettings(), links_of=no_links)


@pytest.mark.parametrize(
    "name",
    ["nosuch.html", "nosuch.HTM", "nosuch.md", "draft.docx", "pages.txt", "sitemap.xml", "a.html.gz", "v1.2/a", "a."],
)
def test_a_misspelt_file_is_not_taken_for_a_host(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SourceError) as error:
        recognised([name], FetchSettings())

    assert "write https://" not in str(error.value)


@pytest.mark.parametrize(
    "name", ["example.com", "www.example.co.uk/blog/a.html", "example.com:8080/x", "xn--mnchen-3ya.de"]
)
def test_a_host_without_its_scheme_is_recognised(name: str) -> None:
    with pytest.raises(SourceError, match="if you mean the site, write https://"):
        recognised([name], FetchSettings())


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("http:\\\\example.com/a", None, "there is no file or folder"),
        ("list.txt", "https://example.com/a", "is a list of addresses"),
        ("a.list", "", "is a list of addresses"),
        ("s.xml", "<urlset/>", "is a sitemap"),
        ("s.XML.gz", "", "is a sitemap"),
    ],
)
def test_where_only_what_was_named_is_wanted_lists_and_sitemaps_are_refused(
    name: str, content: str | None, words: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    if content is not None:
        (tmp_path / name).write_text(content)

    with pytest.raises(SourceError, match=words):
        fetch([name], FetchSettings(), links_of=no_links, named_only=True)
