"""The table of pronunciations in the cache folder: kept, checked, made again, and never in the way."""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

from auditor.text.syllables.pronunciations import cache_folder, exceptions, load, read_table, table_path, write_table

COUNT = "from auditor.text import syllables; print(syllables('massager', 'en'), syllables('colonel', 'en'))"


def counted(cache: Path | str, **more: str) -> str:
    """What a fresh process counts with this cache folder: "massager" is not in the dictionary, "colonel" is."""
    environment = os.environ | {"XDG_CACHE_HOME": str(cache)} | more
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", COUNT], env=environment, capture_output=True, text=True, check=True
    )
    return done.stdout.strip()


def test_the_first_start_makes_the_table_and_the_next_one_uses_it(tmp_path: Path) -> None:
    assert counted(tmp_path) == "3 2"
    (table,) = (tmp_path / "auditor").iterdir()
    made = table.stat()
    assert table.suffix == ".txt"

    assert counted(tmp_path) == "3 2"
    assert table.stat().st_mtime_ns == made.st_mtime_ns


WORDS = {"cat": 1, "colonel": 2, "area": 3}


def one(word: str) -> int:
    return 1 if word else 0


def test_only_what_the_rule_gets_wrong_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "new" / "table.txt"

    assert load(path, one, lambda: WORDS) == {"colonel": 2, "area": 3}
    assert read_table(path) == {"colonel": 2, "area": 3}


def test_a_folder_that_cannot_be_written_to_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")

    assert load(tmp_path / "file" / "table.txt", one, lambda: WORDS) == WORDS


def test_a_damaged_table_is_made_again(tmp_path: Path) -> None:
    path = tmp_path / "table.txt"
    load(path, one, lambda: WORDS)
    whole = path.read_bytes()
    path.write_bytes(whole[:-1])

    assert load(path, one, lambda: WORDS) == {"colonel": 2, "area": 3}
    assert path.read_bytes() == whole


def test_a_whole_table_is_believed_without_asking_the_dictionary(tmp_path: Path) -> None:
    write_table(tmp_path / "table.txt", {"colonel": 2})

    assert load(tmp_path / "table.txt", one, lambda: pytest.fail("asked")) == {"colonel": 2}


def test_a_relative_cache_home_is_ignored_as_its_standard_says(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CACHE_HOME", "relative/folder")

    assert cache_folder().is_relative_to(tmp_path)


def digest(body: bytes) -> bytes:
    return hashlib.sha256(body).hexdigest().encode()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\n",
        b"no digest\n2 colonel",
        digest(b"2 colonel") + b"\n2 colone",
        digest(b"two colonel") + b"\ntwo colonel",
        digest(b"-2 colonel") + b"\n-2 colonel",
        digest(b"99 colonel") + b"\n99 colonel",
        digest(b"\xff\xfe") + b"\n\xff\xfe",
        digest(b"\n\n") + b"\n\n\n",
        b"\x00" * 5_000_000,
    ],
)
def test_a_damaged_table_is_none(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "table.txt").write_bytes(content)

    assert read_table(tmp_path / "table.txt") is None


def test_what_is_written_is_read_and_older_tables_go(tmp_path: Path) -> None:
    older, newer = tmp_path / "syllables-en-0123456789ab.txt", tmp_path / "syllables-en-ba9876543210.txt"
    older.write_text("old")
    write_table(newer, {"colonel": 2, "area": 3, "idea": 3})

    assert read_table(newer) == {"colonel": 2, "area": 3, "idea": 3}
    assert [newer] == list(tmp_path.iterdir())


def test_other_rules_have_another_table() -> None:
    assert table_path("a") != table_path("b")


def test_a_folder_in_the_place_of_the_table_is_none(tmp_path: Path) -> None:
    assert read_table(tmp_path) is None


def test_the_table_holds_what_the_rules_get_wrong_and_little_else() -> None:
    from auditor.text.syllables.english import SILENT, SPLIT, VOWELS, rule

    table = exceptions(rule, (VOWELS, SILENT, SPLIT))

    assert table["colonel"] == 2
    assert 5_000 < len(table) < 10_000 or len(table) > 100_000, "all words where the table could not be kept"
