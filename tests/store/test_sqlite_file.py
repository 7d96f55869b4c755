"""The store's file: known as ours, set aside where it cannot be used, and never anything of others."""

import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from auditor.store.faults import StoreError
from auditor.store.sqlite_file import VERSION
from auditor.store.sqlite_store import RunStore


def opened(folder: Path, source: str = "s") -> RunStore:
    return RunStore(folder, source=source, started="2026-11-02T08:00:00Z", version="1")


def run_of(folder: Path, name: str, *, whole: bool = True) -> RunStore:
    with opened(folder) as store:
        store.keep_article(name, name, "", store.packing.pack(name), b"")
        store.finish(whole=whole)
    return store


def kept(path: Path) -> list[str]:
    connection = sqlite3.connect(path)
    names = sorted(identity.decode() for (identity,) in connection.execute("SELECT identity FROM page"))
    connection.close()
    return names


def test_it_lies_beside_the_reports_folder_and_leaves_nothing_else_there(tmp_path: Path) -> None:
    run_of(tmp_path / "my.site", "a")

    assert [path.name for path in tmp_path.iterdir()] == ["my.site.sqlite"]


def test_a_whole_run_replaces_what_was_there_and_one_that_fell_short_does_not(tmp_path: Path) -> None:
    run_of(tmp_path / "r", "first")
    run_of(tmp_path / "r", "stopped", whole=False)
    assert kept(tmp_path / "r.sqlite") == ["first", "stopped"]

    run_of(tmp_path / "r", "stopped again", whole=False)
    assert kept(tmp_path / "r.sqlite") == ["first", "stopped again"]

    run_of(tmp_path / "r", "second")
    assert kept(tmp_path / "r.sqlite") == ["second"]


def test_a_run_that_ends_anywhere_has_kept_what_it_read(tmp_path: Path) -> None:
    def broken() -> None:
        with opened(tmp_path / "r") as store:
            store.keep_article("a", "a", "", store.packing.pack("a"), b"")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        broken()

    assert kept(tmp_path / "r.sqlite") == ["a"]


@pytest.mark.parametrize("body", [b"somebody's notes", b"SQLite format 3\0" + bytes(200)])
def test_a_file_of_others_is_refused_and_stays_as_it_is(tmp_path: Path, body: bytes) -> None:
    (tmp_path / "r.sqlite").write_bytes(body)

    with pytest.raises(StoreError, match=r"r\.sqlite beside .* nothing was touched") as refused:
        opened(tmp_path / "r")

    assert refused.value.foreign
    assert (tmp_path / "r.sqlite").read_bytes() == body


def test_a_database_of_others_a_folder_and_a_link_are_refused(tmp_path: Path) -> None:
    connection = sqlite3.connect(tmp_path / "r.sqlite")
    connection.execute("CREATE TABLE theirs (x)")
    connection.close()
    (tmp_path / "f.sqlite").mkdir()
    run_of(tmp_path / "ours", "a")
    (tmp_path / "l.sqlite").symlink_to(tmp_path / "ours.sqlite")

    for name in ("r", "f", "l"):
        with pytest.raises(StoreError):
            opened(tmp_path / name)


def test_one_of_another_version_is_set_aside_with_a_word(tmp_path: Path) -> None:
    run_of(tmp_path / "r", "old")
    connection = sqlite3.connect(tmp_path / "r.sqlite")
    connection.execute(f"PRAGMA user_version = {VERSION + 1}")
    connection.close()

    store = run_of(tmp_path / "r", "new")

    assert store.note == (
        "r.sqlite comes from another version of auditor, so it was kept as r.sqlite.old-1 and a new one begun."
    )
    assert kept(tmp_path / "r.sqlite") == ["new"]
    assert kept(tmp_path / "r.sqlite.old-1") == ["old"]


def test_one_of_the_version_before_is_gone_on_with(tmp_path: Path) -> None:
    run_of(tmp_path / "r", "old", whole=False)
    connection = sqlite3.connect(tmp_path / "r.sqlite")
    connection.execute("PRAGMA user_version = 5")
    connection.close()

    with opened(tmp_path / "r") as store:
        store.keep_article("new", "new", "", store.packing.pack("new"), b"")
        store.finish(whole=False)

    assert store.note == ""
    assert kept(tmp_path / "r.sqlite") == ["new"], "it was ours: the run that fell short was replaced"
    connection = sqlite3.connect(tmp_path / "r.sqlite")
    assert connection.execute("PRAGMA user_version").fetchone() == (VERSION,)
    connection.close()


def test_a_damaged_one_is_set_aside_and_not_lost(tmp_path: Path) -> None:
    run_of(tmp_path / "r", "old")
    body = (tmp_path / "r.sqlite").read_bytes()
    damaged = body[:200] + b"\xff" * (len(body) - 200)
    (tmp_path / "r.sqlite").write_bytes(damaged)

    store = run_of(tmp_path / "r", "new")

    assert "is damaged" in store.note
    assert kept(tmp_path / "r.sqlite") == ["new"]
    assert (tmp_path / "r.sqlite.old-1").read_bytes() == damaged


def test_an_empty_file_which_a_run_that_was_killed_left_is_used(tmp_path: Path) -> None:
    (tmp_path / "r.sqlite").touch()

    assert run_of(tmp_path / "r", "a").note == ""
    assert kept(tmp_path / "r.sqlite") == ["a"]


def test_two_runs_at_once_do_not_take_each_others_pages(tmp_path: Path) -> None:
    with opened(tmp_path / "r") as one:
        one.keep_article("one", "one", "", one.packing.pack("one"), b"")
        with pytest.raises(StoreError, match=r"Another run is at work on r\.sqlite; wait"):
            run_of(tmp_path / "r", "two")

    assert kept(tmp_path / "r.sqlite") == ["one"]


def test_where_nothing_can_be_written_the_run_keeps_its_pages_for_itself(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    with opened(tmp_path / "file" / "r") as store:
        assert "for this run alone" in store.note
        assert store.keep_article("a", "a", "", store.packing.pack("a"), b"")
        assert list(store.names()) == [("a", "a", "")]


def test_a_run_that_was_killed_leaves_a_store_that_the_next_one_uses(tmp_path: Path) -> None:
    program = (
        "import os, signal; from pathlib import Path; from auditor.store.sqlite_store import RunStore\n"
        f"store = RunStore(Path({str(tmp_path / 'r')!r}), source='s', started='', version='1')\n"
        "for number in range(500): store.keep_article(str(number), str(number), '', store.packing.pack(number), b'')\n"
        "os.kill(os.getpid(), signal.SIGKILL)"
    )
    subprocess.run([sys.executable, "-c", program], check=False)

    store = run_of(tmp_path / "r", "next", whole=False)

    assert store.note == ""
    assert len(kept(tmp_path / "r.sqlite")) == 1, "what was killed is no run to keep"
