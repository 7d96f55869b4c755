"""Checks of shares: sentence-length, passive-voice, transition-words, long-words; both sides of each limit."""

from collections.abc import Callable

import pytest

from auditor.check import Check, Problem, Skip, run
from auditor.checks.readability.long_words import LongWords
from auditor.checks.readability.passive_voice import PassiveVoice
from auditor.checks.readability.sentence_length import SentenceLength
from auditor.checks.readability.transition_words import TransitionWords
from auditor.model import Facts, Skipped

Measured = Callable[..., Facts]

SHORT = "Mix the dough. "
LONG = "Mix the dough" + " and the salt" * 6 + ". "
PASSIVE = "The dough is mixed. "
LINKED = "Then mix the dough. "
HARD = "hydration "


def problem(check: Check, facts: Facts) -> Problem | None:
    return next((verdict for verdict in check.judge(facts) if isinstance(verdict, Problem)), None)


@pytest.mark.parametrize(
    ("long", "short", "level"), [(1, 3, None), (26, 74, "note"), (30, 70, "note"), (31, 69, "warning"), (25, 75, None)]
)
def test_sentence_length_up_to_the_limit_is_fine(measured: Measured, long: int, short: int, level: str | None) -> None:
    found = problem(SentenceLength(least_sentences=1), measured(LONG * long + SHORT * short))

    assert level == (found.level if found else None)


def test_sentence_length_says_number_limit_place_and_change(measured: Measured) -> None:
    found = problem(SentenceLength(), measured(LONG * 3 + SHORT * 5, LONG + SHORT))

    assert found is not None
    assert found.message == "40 % of the sentences (4 of 10) have more than 20 words, at most 25 %"
    assert found.fix == "Split 2 of the sentences over 20 words, one thought to each."
    assert [span.block for span in found.spans] == [0, 0, 0, 1]


def test_where_characters_are_counted_for_words_the_message_says_so(measured: Measured) -> None:
    found = problem(SentenceLength(), measured(("寒" * 41 + "。") * 5, language="ja"))

    assert found is not None
    assert found.message == "100 % of the sentences (5 of 5) have more than 40 characters, at most 25 %"


def test_splitting_as_many_as_the_fix_says_is_enough(measured: Measured) -> None:
    assert problem(SentenceLength(), measured(LONG * 2 + SHORT * (5 + 1 + 4))) is None


@pytest.mark.parametrize(("passive", "active", "expected"), [(1, 9, False), (2, 18, False), (2, 17, True)])
def test_passive_voice_up_to_ten_percent_is_fine(measured: Measured, passive: int, active: int, expected: bool) -> None:  # noqa: FBT001 - a table
    assert (problem(PassiveVoice(), measured(PASSIVE * passive + SHORT * active)) is not None) is expected


def test_passive_voice_shows_every_passive(measured: Measured) -> None:
    found = problem(PassiveVoice(), measured(SHORT * 7, PASSIVE * 3))

    assert found is not None
    assert found.message == "30 % of the sentences (3 of 10) are in the passive, at most 10 %"
    assert found.fix.startswith("Say who does it in 2 of them")
    assert [(span.block, span.end - span.start) for span in found.spans] == [(1, len("is mixed"))] * 3


@pytest.mark.parametrize(("linked", "other", "expected"), [(30, 70, False), (29, 71, True), (100, 0, False)])
def test_transition_words_from_thirty_percent_on_are_fine(
    measured: Measured,
    linked: int,
    other: int,
    expected: bool,  # noqa: FBT001 - a table
) -> None:
    found = problem(TransitionWords(), measured(LINKED * linked + SHORT * other))

    assert (found is not None) is expected
    if found:
        assert found.message == "29 % of the sentences (29 of 100) have a transition word, at least 30 %"
        assert found.fix.startswith("Say how it follows in 1 more")
        assert len(found.spans) == other


@pytest.mark.parametrize(("hard", "expected"), [(30, False), (31, True)])
def test_long_words_up_to_fifteen_percent_are_fine(measured: Measured, hard: int, expected: bool) -> None:  # noqa: FBT001 - a table
    text = "The " + HARD * hard + "bread " * (199 - hard) + "."
    found = problem(LongWords(), measured(text))

    assert (found is not None) is expected
    if found:
        assert found.message == "15.5 % of the words (31 of 200) are long and not in daily use, at most 15 %"
        assert found.quote == "hydration (31)"
        assert len(found.spans) == 31


@pytest.mark.parametrize(
    ("check", "text", "language", "reason"),
    [
        (SentenceLength(), SHORT, "en", "needs 5 sentences; the text has 1"),
        (PassiveVoice(), SHORT * 9, "en", "needs 10 sentences; the text has 9"),
        (PassiveVoice(), SHORT * 9, "it", 'the passive is not known for the language "it"'),
        (TransitionWords(), SHORT * 66, "en", "needs 200 words; the text has 198"),
        (TransitionWords(), SHORT, "pl", 'transition words are not known for the language "pl"'),
        (LongWords(), SHORT * 33, "en", "needs 100 words; the text has 99"),
        (LongWords(), SHORT, "de", 'familiar words are not known for the language "de"'),
    ],
)
def test_what_cannot_be_judged_says_why(
    measured: Measured, check: Check, text: str, language: str, reason: str
) -> None:
    assert list(check.judge(measured(text, language=language))) == [Skip(reason)]


@pytest.mark.parametrize("check", [SentenceLength(), PassiveVoice(), TransitionWords(), LongWords()])
def test_an_empty_article_breaks_no_check(measured: Measured, check: Check) -> None:
    assert isinstance(run(check, measured()), Skipped)


def test_a_share_keeps_its_fingerprint_when_its_number_changes(measured: Measured) -> None:
    some, more = (run(SentenceLength(), measured(LONG * count + SHORT * 5)) for count in (5, 9))

    assert isinstance(some, tuple)
    assert isinstance(more, tuple)
    assert some[0].message != more[0].message
    assert some[0].fingerprint == more[0].fingerprint
