"""Processes are got ready at once where there is much to do, and not at all where there is little."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from auditor.cli.head_start import MANY, are_many, is_site
from auditor.fetch.settings import Mode


def folder(at: Path, pages: int, others: int = 0) -> str:
    (at / "posts" / "deep").mkdir(parents=True)
    for number in range(pages):
        (at / "posts" / "deep" / f"{number}.md").touch()
    for number in range(others):
        (at / "posts" / f"{number}.png").touch()
    return str(at / "posts")


@pytest.mark.parametrize(("pages", "many"), [(MANY, True), (MANY - 1, False), (0, False)])
def test_a_folder_of_many_drafts_is_known_by_the_names_in_it(tmp_path: Path, pages: int, *, many: bool) -> None:
    assert are_many([folder(tmp_path, pages, others=MANY)]) == many


def test_folders_that_hold_no_pages_are_not_gone_through(tmp_path: Path) -> None:
    for name in (".git", "node_modules"):
        (tmp_path / name).mkdir()
        for number in range(MANY):
            (tmp_path / name / f"{number}.md").touch()

    assert not are_many([str(tmp_path)])


@pytest.mark.parametrize(("files", "many"), [(MANY, True), (MANY - 1, False)])
def test_many_files_may_be_named_one_by_one(files: int, *, many: bool) -> None:
    assert are_many([f"{number}.md" for number in range(files)]) == many


@pytest.mark.parametrize(
    ("source", "mode", "whole"),
    [
        ("https://www.example.org/", "auto", True),
        ("https://www.example.org", "auto", True),
        ("https://www.example.org/sitemap.xml", "auto", True),
        ("https://www.example.org/blog/", "site", True),
        ("https://www.example.org/blog/a-post", "auto", False),
        ("https://www.example.org/", "page", False),
        ("missing.html", "site", False),
    ],
)
def test_a_site_is_told_from_a_page_by_its_address(source: str, mode: Mode, *, whole: bool) -> None:
    assert is_site(source, mode) == whole


@pytest.mark.skipif(sys.platform == "win32", reason="Windows works alone")
@pytest.mark.parametrize(("pages", "jobs", "loaded"), [(MANY, "2", True), (MANY, "1", False), (3, "2", False)])
def test_what_starts_processes_is_loaded_where_it_is_needed(
    article: Callable[..., Path], tmp_path: Path, pages: int, jobs: str, *, loaded: bool
) -> None:
    for number in range(pages):
        article(f"site/{number}.html", f"<h2>Part {number}</h2><p>Words.</p>")
    program = (
        "import sys\n"
        "from auditor.cli import main\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        "print('forkserver' in {name.rpartition('.')[2] for name in sys.modules}, file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, "check", "site", "--jobs", jobs], cwd=tmp_path, capture_output=True, text=True,
        check=False,
    )  # fmt: skip

    assert done.stderr.split()[-1] == str(loaded)
