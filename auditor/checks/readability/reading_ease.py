"""Judges whether the article reads easily enough for its audience."""

from collections.abc import Iterator
from typing import ClassVar

from auditor.check import Percent, Problem, Rule, Skip, Verdict, extent_beyond
from auditor.checks.examples.articles import PLAIN, article
from auditor.checks.examples.sentences import HARD_SENTENCES
from auditor.checks.limits.audiences import AUDIENCES
from auditor.checks.limits.tolerance import WIDTH
from auditor.checks.limits.unusual import unusual
from auditor.checks.wording.sentences import SHOWN, longest, shown
from auditor.model import Facts, Harm, Measure
from auditor.model.record import record
from auditor.wording import counted


@record
class ReadingEase:
    rule: ClassVar[Rule] = Rule(
        id="reading-ease",
        area="readability",
        title="Hard to read",
        why="Long sentences made of long words tire readers, and many leave rather than read a sentence twice. The "
        "number comes from the formula for the article's language. It counts and does not understand: trust your ear "
        "where the two disagree.",
        fix="Split the longest sentences, and use short, common words where you can.",
        basis="house style",
        source="https://yoast.com/content-analysis-methodological-choices-explained/",
        checked="2026-11-22",
        level="note",
        weight=4,
        good=article(PLAIN),
        bad=article(HARD_SENTENCES),
        by_audience="minimum",
    )

    minimum: Percent = AUDIENCES["general"]
    """Reading ease to ask for, from 0 (hard) to 100 (easy). Polish and Nordic texts are asked for what is as easy on
    their own scales."""
    as_bad: Percent = 8.0
    """Percent of real articles that may be as hard or harder, where the minimum is the one for everybody; a text more
    usual than that is left alone."""

    def judge(self, facts: Facts) -> Iterator[Verdict]:
        ease = facts.readability.reading_ease
        if ease.value is None:
            yield Skip(ease.reason)
            return
        asked = self.minimum > AUDIENCES["general"]  # what an audience needs does not depend on what others write
        harm = unusual(facts, "reading-ease", 100.0 if asked else self.as_bad)
        if isinstance(harm, Skip):
            yield harm
        if not isinstance(harm, Harm):
            return
        minimum = min(self.minimum, 100 - facts.site.usual_harm("reading-ease")) if not asked else self.minimum
        if ease.name == "fog_pl":  # years of school: 6 is as easy as 80, 12 as 50, 16 as 30
            yield from self._problem(facts, "the FOG-PL score", 22 - minimum / 5, is_hardness=True)
        elif ease.name == "lix":  # Björnsson's bands: easy up to 34, hard from 45 on, very hard from 55 on
            yield from self._problem(facts, "the LIX score", 70 - minimum / 2, is_hardness=True)
        else:
            yield from self._problem(facts, "the reading ease", minimum, is_hardness=False)

    def _problem(self, facts: Facts, name: str, limit: float, *, is_hardness: bool) -> Iterator[Problem]:
        found = facts.readability
        low, high = _range(found.reading_ease)
        if (low <= limit * (1 + WIDTH)) if is_hardness else (high >= limit * (1 - WIDTH)):
            return
        measured = f"between {low:.0f} and {high:.0f}" if low != high else f"{low:.0f}"
        scale = "a higher score is harder" if is_hardness else "100 is easy, 0 is hard"
        spoken = frozenset(found.spoken)
        worst = longest(facts, [index for index in found.long_sentences if index not in spoken])
        yield Problem(
            f"{name} is {measured}, at {'most' if is_hardness else 'least'} {limit:.0f} ({scale})",
            spans=tuple(sentence.span for sentence in worst),
            about_page=True,
            evidence=(
                *(("the text is short, so its score is only known as a range",) if low != high else ()),
                *(f"{counted(len(each.words), 'word')}: {shown(facts, each)}" for each in worst[:SHOWN]),
                *_longest_words(facts),
            ),
            extent=extent_beyond(found.reading_ease.value or 0.0, limit),
        )


def _longest_words(facts: Facts) -> Iterator[str]:
    """A line with the long words that come up most, where the language has a list of easy ones to tell them by."""
    found = facts.readability.long_words
    if found:
        said = (f"“{word}” ({counted(times, 'time')})" for word, times in found[:SHOWN])
        yield f"long words: {', '.join(said)}"


def _range(ease: Measure) -> tuple[float, float]:
    """Within which the number may be believed, rounded as it is shown, so that what is shown is what is judged."""
    value = round(ease.value or 0.0)
    if ease.low is None or ease.high is None:
        return value, value
    return round(ease.low), round(ease.high)
