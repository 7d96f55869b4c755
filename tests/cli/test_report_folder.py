"""Where a report lies: a name that people find, and never outside of reports/."""

from pathlib import Path

import pytest

from auditor.cli.report_folder import default_folder, prepare


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("https://www.example.org/", "www.example.org"),
        ("https://www.example.org/blog/some-post", "www.example.org-blog-some-post"),
        ("https://user:secret@example.org:8443/?q=1", "example.org-8443"),
        ("https://example.org/../../etc/", "example.org-..-..-etc"),
        ("drafts/post.html", "post"),
        ("drafts/post.html.gz", "post"),
        ("some/folder/", "folder"),
        ("addresses.txt", "addresses"),
        ("/", "report"),
        ("https://example.org/" + "long-" * 60, "example.org-" + "long-" * 13 + "lon"),
    ],
)
def test_a_report_is_named_after_its_source(source: str, name: str) -> None:
    assert default_folder([source]) == Path("reports") / name


def test_two_ports_of_a_host_have_a_folder_each_and_the_usual_port_is_not_named() -> None:
    names = [default_folder([f"http://127.0.0.1:{port}/"]).name for port in (80, 8001, 8002)]

    assert names == ["127.0.0.1", "127.0.0.1-8001", "127.0.0.1-8002"]


def test_what_is_no_address_gives_a_name_too() -> None:
    assert default_folder(["http://[::1/"]) == Path("reports/1")
    assert default_folder(["a" * 5000 + ".html"]).name == "a" * 80


def test_a_folder_that_is_not_there_and_an_empty_one_are_free(tmp_path: Path) -> None:
    assert prepare(tmp_path / "new") == ""
    assert prepare(tmp_path) == ""


def test_a_folder_of_others_and_a_file_are_not_free(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("somebody's site")

    assert "index.html" in prepare(tmp_path)
    assert "is a file" in prepare(tmp_path / "index.html")
