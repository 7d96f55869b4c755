"""Judges how many of the article's sentences are long."""

from collections.abc import Iterator
from typing import ClassVar

from auditor.check import Percent, Problem, Rule, Skip, Verdict, extent_beyond, halfway
from auditor.checks.examples.articles import PLAIN, article
from auditor.checks.examples.sentences import LONG_SENTENCES
from auditor.checks.limits.tolerance import share_is_over
from auditor.checks.limits.unusual import unusual
from auditor.checks.wording.sentences import SHOWN, longest, shown
from auditor.facts.readability import LEAST_SENTENCES
from auditor.facts.trust import is_news
from auditor.model import Facts, Harm
from auditor.model.record import record
from auditor.text import has_spaces
from auditor.text.language_tags import primary
from auditor.wording import counted

_ALL = 100.0


@record
class SentenceLength:
    rule: ClassVar[Rule] = Rule(
        id="sentence-length",
        area="readability",
        title="Many long sentences",
        why="Readers keep a sentence in mind until it ends. A long one now and then is fine; one after another loses "
        "people, above all on a phone. What most of the site's articles do is not held against this one.",
        fix="Split the long sentences, one thought in each.",
        basis="house style",
        source="https://yoast.com/content-analysis-methodological-choices-explained/",
        checked="2026-11-22",
        level="note",
        weight=4,
        good=article(PLAIN),
        bad=article(LONG_SENTENCES),
    )

    at_most: Percent = 25.0
    """Percent of sentences that may be long: over 20 words, 25 in Catalan, French, Italian, Persian, Portuguese and
    Spanish, 35 in Arabic and Urdu, 15 in Hebrew, Russian and Turkish; over 40 characters in Chinese, Japanese, Thai."""
    as_bad: Percent = 10.0
    """Percent of real articles that may be as bad or worse; a text more usual than that is left alone."""

    def judge(self, facts: Facts) -> Iterator[Verdict]:
        found = facts.readability
        if is_news(facts.article):
            yield Skip("a news article: agencies and papers write long sentences, and readers expect them")
            return
        if primary(facts.article.language) == "zh" and self.as_bad < _ALL:
            yield Skip("Chinese strings clauses together up to a full stop; how many are usual has not been counted")
            return
        harm = unusual(facts, "sentence-length", self.as_bad)
        if isinstance(harm, Skip):
            yield harm
        if not isinstance(harm, Harm):
            return
        if harm.of < LEAST_SENTENCES:
            yield Skip(f"{counted(harm.of, 'sentence')} without quoted speech; this check needs {LEAST_SENTENCES}")
            return
        limit = max(self.at_most, facts.site.usual_harm("sentence-length"))
        if not share_is_over(harm.found, harm.of, limit):
            return
        unit = "words" if has_spaces(facts.article.language) else "characters"
        spoken = frozenset(found.spoken)
        worst = longest(facts, [index for index in found.long_sentences if index not in spoken])
        split = _to_split(harm.found, harm.of, limit)
        yield Problem(
            f"{harm.found} of {harm.of} sentences ({harm.value:.0f} %) have more than {found.sentence_limit} {unit}, "
            f"at most {limit:.0f} %",
            spans=tuple(sentence.span for sentence in worst),
            about_page=True,
            evidence=tuple(f"{len(each.words)} {unit}: {shown(facts, each)}" for each in worst[:SHOWN]),
            fix=f"Split the {split} longest, one thought in each." if split > 1 else "Split the longest one.",
            extent=extent_beyond(harm.value, limit),
            halfway=halfway(split, lambda done: extent_beyond(100 * (harm.found - done) / (harm.of + done), limit)),
        )


def _to_split(long: int, sentences: int, at_most: float) -> int:
    """How many of the long ones must become two short ones: each makes one long one less and one sentence more."""
    split = 0
    while split < long and 100 * (long - split) > at_most * (sentences + split):
        split += 1
    return split
