"""What running a check makes of its verdicts."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

import pytest

from auditor.check import Problem, Rule, Skip, Verdict, extent_beyond, fingerprint, halfway, run
from auditor.model import Article, Block, Facts, Failed, Skipped, Span

RULE = Rule(
    id="some-check", area="page", title="t", why="w", fix="Mend it.", basis="house style", source="",
    checked="2026-11-22", level="warning", weight=3, good="", bad="",
)  # fmt: skip
FACTS = Facts(
    article=Article(
        "a.html", path="a.html", blocks=(Block("paragraph", "One two three.", 7), Block("paragraph", "Four.", 9))
    )
)


@dataclass(frozen=True)
class Says:
    rule: ClassVar[Rule] = RULE
    verdicts: tuple[Verdict, ...] = ()

    def judge(self, facts: Facts) -> Iterator[Verdict]:  # noqa: ARG002 - says the same of every page
        yield from self.verdicts


@dataclass(frozen=True)
class Breaks:
    rule: ClassVar[Rule] = RULE

    def judge(self, facts: Facts) -> Iterator[Verdict]:
        yield Problem(facts.article.blocks[99].text)


def findings(*verdicts: Verdict, facts: Facts = FACTS):  # type: ignore[no-untyped-def] # the union is asserted away
    outcome = run(Says(verdicts), facts)
    assert isinstance(outcome, tuple)
    return outcome


def test_a_problem_with_a_span_gets_its_quote_and_line_from_the_text() -> None:
    (found,) = findings(Problem("two is wrong", spans=(Span(0, 4, 7),)))

    assert (found.quote, found.line, found.level, found.fix) == ("two", 7, "warning", "Mend it.")


def test_what_a_problem_says_itself_wins() -> None:
    (found,) = findings(Problem("m", quote="q", line=3, fix="f", level="note", spans=(Span(1, 0, 4),), paste="p"))

    assert (found.quote, found.line, found.level, found.fix, found.paste) == ("q", 3, "note", "f", "p")


def test_nothing_to_judge_is_a_skip_with_its_reason() -> None:
    assert run(Says((Skip("no images"),)), FACTS) == Skipped("some-check", "no images")


def test_a_check_that_breaks_is_a_value_with_the_exception() -> None:
    outcome = run(Breaks(), FACTS)

    assert outcome == Failed("some-check", "IndexError: tuple index out of range")


def test_a_fingerprint_stays_when_lines_move_numbers_change_or_other_text_does() -> None:
    before = findings(Problem("4.2 %, at most 3 %", quote="used 19 times", line=10))
    after = findings(Problem("4.9 %, at most 3 %", quote="Used 21 times", line=99))

    assert before[0].fingerprint == after[0].fingerprint


def test_fingerprints_differ_by_check_page_and_words() -> None:
    prints = {
        fingerprint("a", "page", "words"),
        fingerprint("b", "page", "words"),
        fingerprint("a", "other", "words"),
        fingerprint("a", "page", "other words"),
        fingerprint("a", "page", "words", 2),
    }

    assert len(prints) == 5


def test_two_findings_with_the_same_words_are_told_apart_by_their_order() -> None:
    first, second = findings(Problem("m", quote="same"), Problem("m", quote="same"))

    assert first.fingerprint != second.fingerprint


def test_a_finding_about_the_page_has_one_fingerprint_whatever_it_quotes() -> None:
    (one,) = findings(Problem("m", quote="a sentence", about_page=True))
    (other,) = findings(Problem("m", quote="another sentence", about_page=True))

    assert one.fingerprint == other.fingerprint


def test_evidence_is_bounded_and_counted() -> None:
    (found,) = findings(Problem("m", evidence=tuple(f"word {number}" for number in range(10_000))))

    assert len(found.evidence) == 20
    assert found.evidence[0] == "word 0"
    assert found.evidence[-1] == "and 9,981 more"


def test_what_a_page_has_once_takes_all_of_its_points_and_one_of_several_things_half() -> None:
    once, several = findings(Problem("m", about_page=True)), findings(Problem("m", quote="a"), Problem("m", quote="b"))
    grave, weighed = findings(Problem("m", quote="a", level="error")), findings(Problem("m", extent=0.3))

    assert [[each.extent for each in found] for found in (once, several, grave, weighed)] == [
        [1.0], [0.5, 0.5], [1.0], [0.3],
    ]  # fmt: skip


def test_the_extent_of_a_number_grows_with_its_distance_from_the_limit() -> None:
    assert [extent_beyond(value, 10) for value in (10, 12, 20, 90, 5, 0)] == pytest.approx([0.25, 0.4, 1, 1, 0.625, 1])


def test_half_of_the_places_are_counted_only_where_there_are_two() -> None:
    assert halfway(1, lambda _: 1.0) is None
    assert halfway(9, lambda done: done / 10) == (4, 9, 0.4)
