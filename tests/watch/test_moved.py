"""What moved between two saves is fixed, new or left, each once."""

from pathlib import Path

from auditor.config import Config
from auditor.model import Report, Unread
from auditor.watch import Saves, moved, read_saved
from tests.fix.broken_pages import TEXT, page


def report(path: Path, text: str) -> Report:
    path.write_text(text, encoding="utf-8")
    found = read_saved(path, Config())
    assert isinstance(found, Report)
    return found


def test_a_fixed_finding_a_new_one_and_those_that_are_left(tmp_path: Path) -> None:
    before = report(tmp_path / "a.html", page(f"<h2> </h2><p>{TEXT}</p>"))
    after = report(tmp_path / "a.html", page(f"<h4>Oil</h4><p>{TEXT}</p>"))
    since = moved(before, after)

    assert [one.check for one in since.fixed] == ["heading-empty"]
    assert [one.check for one in since.new] == ["heading-order"]
    assert len(since.left) == len(after.pages[0].findings) - 1
    assert since.before is not None
    assert since.after is not None
    assert since.before < since.after


def test_at_first_all_is_left(tmp_path: Path) -> None:
    first = report(tmp_path / "a.html", page("<h2> </h2>"))
    since = moved(None, first)

    assert (since.fixed, since.new, since.before) == ((), (), None)
    assert len(since.left) == len(first.pages[0].findings)


def test_a_half_saved_file_is_said_and_ends_nothing(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_bytes(b"")

    assert isinstance(read_saved(tmp_path / "a.html", Config()), Unread)


def test_only_what_was_saved_since_is_named(tmp_path: Path) -> None:
    one, two = tmp_path / "a.md", tmp_path / "b.md"
    one.write_text("a")
    saves = Saves(lambda: [one, two])

    assert saves.since() == [one]
    assert saves.since() == []
    two.write_text("b")
    assert saves.since() == [two]
    one.unlink()
    assert saves.since() == []
    one.write_text("a, again")
    assert saves.since() == [one]
