"""Judges how many of the article's words and phrases have a plainer one that says the same."""

from collections import Counter
from collections.abc import Iterator
from typing import ClassVar

from auditor.check import Percent, Problem, Rule, Share, Skip, Verdict, extent_beyond
from auditor.checks.examples.articles import PLAIN, article
from auditor.checks.examples.sentences import WORDY_SENTENCES
from auditor.checks.limits.tolerance import is_over
from auditor.checks.limits.unusual import unusual
from auditor.model import Facts, Harm
from auditor.model.record import record
from auditor.wording import counted


@record
class LongWords:
    rule: ClassVar[Rule] = Rule(
        id="long-words",
        area="readability",
        title="Wordy phrases with a plainer alternative",
        why="“Utilise” says no more than “use” and takes longer to read. The terms of your subject are not counted, "
        "only words and phrases with a plain alternative of the same meaning.",
        fix="Use the plainer words listed here.",
        basis="house style",
        source="https://www.plainlanguage.gov/guidelines/words/use-simple-words-phrases/",
        checked="2026-11-22",
        level="note",
        weight=2,
        good=article(PLAIN),
        bad=article(WORDY_SENTENCES),
    )

    at_most: Percent = 0.5
    """Uses of such words in a hundred words."""
    width: Share = 0.1
    """Share of that by which a text may be beyond it."""
    least_words: int = 4
    """Different ones that must be there, each twice on average: one or two are a habit of their writer."""
    as_bad: Percent = 10.0
    """Percent of real articles that may be as bad or worse; a text more usual than that is left alone."""

    def judge(self, facts: Facts) -> Iterator[Verdict]:
        plainer = facts.readability.plainer
        if plainer is None:
            yield Skip(f"we have no list of plainer words for this language ({facts.article.language})")
            return
        harm = unusual(facts, "long-words", self.as_bad)
        if isinstance(harm, Skip):
            yield harm
        if not isinstance(harm, Harm):
            return
        limit = max(self.at_most, facts.site.usual_harm("long-words"))
        uses = Counter((each.wordy, each.plain) for each in plainer)
        if (
            not is_over(harm.value, limit, self.width)
            or len(uses) < self.least_words
            or harm.found < 2 * self.least_words
        ):
            return
        yield Problem(
            f"{harm.found} words or phrases have a plainer alternative: {harm.value:.2f} in 100 words, at most "
            f"{limit:.2g}",
            spans=tuple(each.span for each in plainer),
            about_page=True,
            evidence=tuple(
                f"“{wordy}” ({counted(count, 'time')}): say “{plain}”" for (wordy, plain), count in uses.most_common()
            ),
            extent=extent_beyond(harm.value, limit),
        )
