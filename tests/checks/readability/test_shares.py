"""Checks of shares: they speak of what is unusual and worst on the page, and of nothing within its own noise."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from auditor.check import Check, Problem, Skip, run
from auditor.checks.readability.long_words import LongWords
from auditor.checks.readability.passive_voice import PassiveVoice
from auditor.checks.readability.sentence_length import SentenceLength
from auditor.checks.readability.transition_words import TransitionWords
from auditor.model import Facts, Node, SiteFacts, Skipped

Measured = Callable[..., Facts]

SHORT = "Mix the dough. "
LONG = "Mix the dough" + " and the salt" * 6 + ". "
LONGER = "Mix the dough" + " and the salt" * 9 + ". "
PASSIVE = "The dough is mixed. "
LINKED = "Then mix the dough. "
WORDY = "Utilise water in order to commence, prior to the bake. "


def problem(check: Check, facts: Facts) -> Problem | None:
    return next((verdict for verdict in check.judge(facts) if isinstance(verdict, Problem)), None)


@pytest.mark.parametrize(("long", "short", "found"), [(10, 30, False), (16, 24, False), (28, 12, True), (16, 1, True)])
def test_only_more_long_sentences_than_nearly_all_articles_have_are_a_problem(
    measured: Measured,
    long: int,
    short: int,
    found: bool,  # noqa: FBT001 - a table
) -> None:
    assert (problem(SentenceLength(), measured(LONG * long + SHORT * short)) is not None) is found


@pytest.mark.parametrize("place", ["HEXHAM (AP) — ", "Hexham (Reuters) - ", "Hexham/AFP - "])
def test_reports_of_agencies_and_news_may_have_long_sentences(measured: Measured, place: str) -> None:
    plain = measured(LONG * 16)
    news = replace(plain, article=replace(plain.article, nodes=(Node(("ReportageNewsArticle",), {}, "json-ld", 3),)))

    assert problem(SentenceLength(), plain) is not None
    assert problem(SentenceLength(), news) is None
    assert problem(SentenceLength(), measured(place + LONG * 16)) is None


def test_speech_left_out_fifteen_sentences_must_remain(measured: Measured) -> None:
    said = "“Mix the dough well.” " * 4

    assert problem(SentenceLength(), measured(said + LONG * 15)) is not None
    assert problem(SentenceLength(), measured(said + LONG * 14)) is None


def test_how_many_long_sentences_are_usual_in_chinese_is_not_known(measured: Measured) -> None:
    long = "我们把面粉和水放进碗里，用木勺慢慢搅拌，直到没有干粉为止，然后盖上湿布，放在温暖的地方等它发起来。" * 20

    assert problem(SentenceLength(), measured(long, language="zh")) is None
    assert problem(SentenceLength(as_bad=100.0), measured(long, language="zh")) is not None


def test_a_configuration_may_ask_for_the_limit_alone(measured: Measured) -> None:
    facts = measured(LONG * 16 + SHORT * 24)

    assert problem(SentenceLength(as_bad=100.0), facts) is not None
    assert problem(SentenceLength(as_bad=100.0), measured(LONG * 11 + SHORT * 29)) is None, "28 % for 25 % is noise"


def test_sentence_length_shows_the_longest_first_with_their_words(measured: Measured) -> None:
    found = problem(SentenceLength(), measured(LONG * 13 + SHORT * 5, LONGER + LONG))

    assert found is not None
    assert found.message == "15 of 20 sentences (75 %) have more than 20 words, at most 25 %"
    assert found.fix == "Split the 8 longest, one thought in each."
    assert found.evidence[0].startswith("30 words: “Mix the dough and the salt")
    assert found.evidence[1].startswith("21 words: “")
    assert len(found.evidence) == 5
    assert found.spans[0].block == 1


def test_splitting_as_many_as_the_fix_says_is_enough(measured: Measured) -> None:
    assert problem(SentenceLength(as_bad=100.0), measured(LONG * 7 + SHORT * (5 + 2 * 8))) is None


def test_where_characters_are_counted_the_message_says_so(measured: Measured) -> None:
    found = problem(SentenceLength(), measured(("寒" * 41 + "。") * 15, language="ja"))

    assert found is not None
    assert found.message == "15 of 15 sentences (100 %) have more than 40 characters, at most 25 %"


def test_speech_is_not_held_against_who_wrote_it_down(measured: Measured) -> None:
    spoken = "“" + LONG.strip() + "” "

    assert problem(SentenceLength(as_bad=100.0), measured(*[spoken] * 14, SHORT * 26)) is None
    assert problem(SentenceLength(), measured(*[spoken] * 14, LONG * 26)) is not None


def test_what_all_articles_of_the_site_do_is_not_told_on_each_of_them(measured: Measured) -> None:
    facts = measured(LONG * 28 + SHORT * 12)
    among = replace(facts, site=SiteFacts(usual_harms=(("sentence-length", 72.0),)))
    worse = replace(facts, site=SiteFacts(usual_harms=(("sentence-length", 40.0),)))

    assert problem(SentenceLength(), among) is None
    found = problem(SentenceLength(), worse)
    assert found is not None
    assert found.message.endswith("at most 40 %")


def test_what_a_measure_says_does_not_depend_on_the_others(measured: Measured) -> None:
    """One that waited until another was changed would take points for that change."""
    facts = measured(PASSIVE * 24 + SHORT * 6)
    alone = replace(
        facts,
        readability=replace(
            facts.readability, harms=tuple(harm for harm in facts.readability.harms if harm.name == "passive-voice")
        ),
    )

    assert len(facts.readability.harms) > 2
    assert problem(PassiveVoice(), facts) == problem(PassiveVoice(), alone) is not None


@pytest.mark.parametrize(("passive", "active", "found"), [(4, 26, False), (20, 20, False), (24, 6, True)])
def test_only_very_much_passive_is_a_problem(
    measured: Measured,
    passive: int,
    active: int,
    found: bool,  # noqa: FBT001 - a table
) -> None:
    assert (problem(PassiveVoice(), measured(PASSIVE * passive + SHORT * active)) is not None) is found


def test_passive_voice_marks_every_passive_and_shows_five(measured: Measured) -> None:
    found = problem(PassiveVoice(), measured(SHORT * 4, PASSIVE * 16))

    assert found is not None
    assert found.message == "16 of 20 sentences (80 %) are in the passive, at most 50 %"
    assert found.fix.startswith("Say who does it in 6 of them")
    assert [(span.block, span.end - span.start) for span in found.spans] == [(1, len("is mixed"))] * 16
    assert found.evidence == ("“is mixed” in “The dough is mixed.”",) * 5


@pytest.mark.parametrize(("linked", "other", "found"), [(30, 70, False), (27, 73, False), (12, 88, True)])
def test_transition_words_are_missed_only_where_they_are_clearly_few(
    measured: Measured,
    linked: int,
    other: int,
    found: bool,  # noqa: FBT001 - a table
) -> None:
    told = problem(TransitionWords(), measured(LINKED * linked + SHORT * other))

    assert (told is not None) is found
    if told:
        assert told.message == "12 of 100 sentences (12 %) have a transition word, at least 30 %"
        assert told.fix.startswith("Begin 18 more")


def test_words_with_a_plainer_one_are_shown_with_it_most_used_first(measured: Measured) -> None:
    found = problem(LongWords(), measured(WORDY * 3 + SHORT * 40 + "We utilise it. "))

    assert found is not None
    assert found.message == "13 words or phrases have a plainer alternative: 8.50 in 100 words, at most 0.5"
    assert found.evidence[0] == "“utilise” (4 times): say “use”"
    assert set(found.evidence[1:]) == {
        "“in order to” (3 times): say “to”",
        "“commence” (3 times): say “begin”",
        "“prior to” (3 times): say “before”",
    }


@pytest.mark.parametrize("text", ["The images show an important example of information. ", "Utilise it. " * 9])
def test_long_words_in_daily_use_and_one_habit_are_no_problem(measured: Measured, text: str) -> None:
    assert problem(LongWords(), measured(text * 3 + SHORT * 20)) is None


@pytest.mark.parametrize(
    ("check", "text", "language", "reason"),
    [
        (SentenceLength(), SHORT * 14, "en", "the text has 14 sentences; this check needs 15"),
        (PassiveVoice(), SHORT * 9, "fi", "we cannot recognise the passive in this language (fi)"),
        (TransitionWords(), SHORT, "fi", "we have no list of transition words for this language (fi)"),
        (LongWords(), SHORT, "it", "we have no list of plainer words for this language (it)"),
        (
            SentenceLength(),
            "“Mix the dough well.” " * 20,
            "en",
            "20 of 20 sentences are quoted speech, which editors leave as it is",
        ),
        (
            SentenceLength(),
            "We take $x_{1} = y^{2}$ for all $z$. " * 20,
            "en",
            "the text is full of formulas or program code, which is not prose",
        ),
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
    some, more = (run(SentenceLength(), measured(LONG * count + SHORT * 5)) for count in (15, 19))

    assert isinstance(some, tuple)
    assert isinstance(more, tuple)
    assert some[0].message != more[0].message
    assert some[0].fingerprint == more[0].fingerprint


def test_half_of_the_long_sentences_split_leaves_what_such_a_text_has(measured: Measured) -> None:
    found = problem(SentenceLength(as_bad=100.0), measured(LONG * 28 + SHORT * 12))
    assert found is not None
    assert found.halfway is not None
    done = found.halfway.done
    later = problem(SentenceLength(as_bad=100.0), measured(LONG * (28 - done) + SHORT * (12 + 2 * done)))

    assert later is not None
    assert later.extent == pytest.approx(found.halfway.extent)
    assert found.fix == f"Split the {found.halfway.of} longest, one thought in each."


def test_half_of_the_passives_turned_leaves_what_such_a_text_has(measured: Measured) -> None:
    found = problem(PassiveVoice(), measured(PASSIVE * 38 + SHORT * 2))
    assert found is not None
    assert found.halfway is not None
    done = found.halfway.done
    later = problem(PassiveVoice(), measured(PASSIVE * (38 - done) + SHORT * (2 + done)))

    assert later is not None
    assert later.extent == pytest.approx(found.halfway.extent)
