"""Judges how many of the article's words and phrases have a plainer one that says the same."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from auditor.check import Percent, Problem, Rule, Skip, Verdict, extent_beyond
from auditor.checks.limits import is_over
from auditor.checks.readability.unusual import site_usual, unusual
from auditor.model import Facts, Harm


@dataclass(frozen=True, slots=True)
class LongWords:
    rule: ClassVar[Rule] = Rule(
        id="long-words",
        area="readability",
        title="Long words that have a plainer one",
        why="“Utilise” says no more than “use” and takes longer to read. The terms of your subject are needed and not "
        "counted; only words and phrases are that have a plain one of the same meaning.",
        fix="Use the plainer words.",
        basis="house style",
        source="https://www.plainlanguage.gov/guidelines/words/use-simple-words-phrases/",
        checked="2026-11-22",
        level="note",
        weight=2,
        good="<h1>Bread</h1><p>" + "Mix the flour with warm water. Let the dough rest for an hour. " * 10 + "</p>",
        bad="<h1>Bread</h1><p>"
        + "Bakers utilise water in order to commence. Prior to baking, we obtain numerous loaves. " * 10
        + "</p>",
    )

    at_most: Percent = 0.3
    """Uses of such words in a hundred words."""
    least_words: int = 3
    """Different ones that must be there: one alone is a habit of its writer."""
    as_bad: Percent = 10.0
    """Percent of real articles that may be as bad or worse; a text more usual than that is left alone."""

    def judge(self, facts: Facts) -> Iterator[Verdict]:
        plainer = facts.readability.plainer
        if plainer is None:
            yield Skip(f'plainer words are not known for the language "{facts.article.language}"')
            return
        harm = unusual(facts, "long-words", self.as_bad)
        if isinstance(harm, Skip):
            yield harm
        if not isinstance(harm, Harm):
            return
        limit = max(self.at_most, site_usual(facts, "long-words"))
        uses = Counter((each.wordy, each.plain) for each in plainer)
        if not is_over(harm.value, limit) or len(uses) < self.least_words or harm.found < 2 * self.least_words:
            return
        yield Problem(
            f"{harm.found} words or phrases have a plainer one: {harm.value:.1f} in 100 words, at most {limit:.1f}",
            spans=tuple(each.span for each in plainer),
            about_page=True,
            evidence=tuple(
                f"“{wordy}”{f' ({count} times)' if count > 1 else ''}: “{plain}”"
                for (wordy, plain), count in uses.most_common()
            ),
            extent=extent_beyond(harm.value, limit),
        )
