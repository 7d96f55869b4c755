"""Known findings: a sorted file that merges, and a gate that fails on what is new alone."""

import pytest

from auditor.gate import verdict
from auditor.gate.baseline import Baseline, Entry, entries, parsed, written
from auditor.gate.places import Folder
from tests.gate.test_verdict import page, report

HERE = Folder("/site", "/site")


def test_what_is_written_is_read_again() -> None:
    found = frozenset({Entry("b.html", "dates", "2" * 16, "A date"), Entry("a b.html", "alt-text", "1" * 16)})

    assert parsed(written(found), HERE).entries == found


def test_lines_are_sorted_and_each_stands_once() -> None:
    one, two = Entry("b.html", "dates", "2" * 16), Entry("a.html", "dates", "3" * 16)

    lines = written([one, two, one]).splitlines()

    assert lines[2:] == sorted(lines[2:])
    assert len(lines) == 4


def test_no_path_breaks_a_line() -> None:
    evil = next(iter(entries(report(page("error")), HERE)))
    found = parsed(written([Entry("a\tb\nc.html".replace("\t", " ").replace("\n", " "), evil.check, "1" * 16)]), HERE)

    assert len(found.entries) == 1


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "line 1: it does not begin with '# auditor baseline'"),
        ("{}", "it is no baseline of ours"),
        ("# auditor baseline 9\n", "line 1: it is of version '9', and this auditor reads 1"),
        ("# auditor baseline 1\n<<<<<<< HEAD\na\tb\tc\n", "line 2: a merge conflict is left"),
        ("# auditor baseline 1\na\tb\n", "line 2: 2 parts between tabs, must be 3 or 4"),
    ],
)
def test_a_file_that_cannot_be_used_is_said_with_its_line(text: str, said: str) -> None:
    with pytest.raises(ValueError, match="line") as error:
        parsed(text, HERE)

    assert said in str(error.value)


def test_what_is_known_closes_nothing_and_is_counted_apart() -> None:
    of = report(page("error"))
    baseline = Baseline(frozenset(entries(of, HERE)), HERE)

    said = verdict(of, "note", baseline=baseline)

    assert (said.outcome, said.known, said.counts.get("error", 0)) == ("open", 1, 0)
    assert verdict(of, "note").outcome == "findings"


def test_what_is_gone_is_named_only_where_its_page_was_checked() -> None:
    gone = Entry("a.html", "dates", "9" * 16)
    baseline = Baseline(frozenset({gone, Entry("other.html", "dates", "8" * 16)}), HERE)

    assert verdict(report(page()), baseline=baseline).gone == (gone,)


def test_new_findings_are_asked_for_only_with_something_to_compare() -> None:
    with pytest.raises(ValueError, match="new:note needs something to compare with"):
        verdict(report(page("note")), "new:note")

    assert verdict(report(page("note")), "new:note", baseline=Baseline(folder=HERE)).outcome == "findings"


def test_a_page_of_a_lower_score_than_asked_for_closes_the_gate() -> None:
    said = verdict(report(page(score=61.0)), "score:70")

    assert (said.outcome, said.low) == ("findings", ("a.html",))
    assert verdict(report(page(score=71.0)), "score:70").outcome == "open"


@pytest.mark.parametrize(
    ("folder", "source", "path"),
    [
        (Folder("/site", "/site/posts"), "../a.html", "a.html"),
        (Folder("/site", "/site/posts"), "./b/../a.html", "posts/a.html"),
        (Folder("/site", "/site"), "/site/x/a.html", "x/a.html"),
        (Folder("/site", "/site"), "/elsewhere/a.html", "/elsewhere/a.html"),
        (Folder("/site", "/site"), "https://kettle.example/a", ""),
        (Folder("/site", "/site"), "-", ""),
        (Folder(), "posts/./a.html", "posts/a.html"),
        (Folder("/", "/"), "/a.html", "a.html"),
    ],
)
def test_paths_are_those_below_the_root(folder: Folder, source: str, path: str) -> None:
    assert folder.path_of(source) == path
