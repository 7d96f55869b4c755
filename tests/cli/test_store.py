"""What a run leaves beside its report, and what it never touches."""

import sqlite3
import subprocess
from collections.abc import Callable
from pathlib import Path

Run = Callable[..., "subprocess.CompletedProcess[str]"]
Write = Callable[..., Path]


def rows(path: Path, query: str) -> list[tuple[object, ...]]:
    connection = sqlite3.connect(path)
    found = connection.execute(query).fetchall()
    connection.close()
    return found


def test_an_audit_keeps_what_it_read_and_judged_beside_its_report(run: Run, article: Write, tmp_path: Path) -> None:
    article("site/a.html")
    article("site/b.html", "<p>More.</p>")

    for _ in range(2):
        assert run("audit", "site", "--out", "elsewhere/report", "--format", "json").returncode == 0

    assert sorted(path.name for path in (tmp_path / "elsewhere").iterdir()) == ["report", "report.sqlite"]
    store = tmp_path / "elsewhere" / "report.sqlite"
    assert rows(store, "SELECT identity FROM page JOIN audit ON page = number ORDER BY identity") == [
        (b"site/a.html",), (b"site/b.html",),
    ]  # fmt: skip
    assert rows(store, "SELECT count(*) FROM facts") == [(0,)]
    assert rows(store, "SELECT whole FROM run") == [(1,)]


def test_a_file_of_others_in_its_place_is_refused_before_anything_is_read(
    run: Run, article: Write, tmp_path: Path
) -> None:
    article("a.html")
    (tmp_path / "report.sqlite").write_text("my notes", encoding="utf-8")

    done = run("audit", "a.html", "--out", "report")

    assert done.returncode == 2
    assert "report.sqlite beside the report's folder is no store that auditor wrote; nothing was touched" in done.stderr
    assert (tmp_path / "report.sqlite").read_text(encoding="utf-8") == "my notes"
    assert not (tmp_path / "report").exists()


def test_one_of_another_version_is_kept_and_the_audit_is_done(run: Run, article: Write, tmp_path: Path) -> None:
    article("a.html")
    run("audit", "a.html", "--out", "report")
    connection = sqlite3.connect(tmp_path / "report.sqlite")
    connection.execute("PRAGMA user_version = 99")
    connection.close()

    done = run("audit", "a.html", "--out", "report")

    assert done.returncode == 0
    assert "report.sqlite comes from another version of auditor" in done.stderr
    assert (tmp_path / "report.sqlite.old-1").exists()


def test_check_leaves_nothing(run: Run, article: Write, tmp_path: Path) -> None:
    article("a.html")
    run("check", "a.html")

    assert [path.name for path in tmp_path.iterdir()] == ["a.html"]
