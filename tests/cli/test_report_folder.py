"""Where a report lies: a name that people find, and never outside of reports/."""

from pathlib import Path

import pytest

from auditor.cli.report_folder import default_folder, is_free


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("https://www.example.org/", "www.example.org"),
        ("https://www.example.org/blog/some-post", "www.example.org-blog-some-post"),
        ("https://user:secret@example.org:8443/?q=1", "example.org"),
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
    assert default_folder(source) == Path("reports") / name


def test_a_folder_is_free_when_nothing_of_others_is_lost(tmp_path: Path) -> None:
    assert is_free(tmp_path / "new")
    assert is_free(tmp_path)
    (tmp_path / "report.json").write_text("{}")
    assert is_free(tmp_path)


def test_a_folder_of_others_and_a_file_are_not_free(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("somebody's site")

    assert not is_free(tmp_path)
    assert not is_free(tmp_path / "index.html")
