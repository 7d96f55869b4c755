"""Judges how many of the article's sentences say how they follow from the one before."""

from collections.abc import Iterator
from typing import ClassVar

from auditor.check import Percent, Problem, Rule, Skip, Verdict, extent_beyond
from auditor.checks.examples.articles import PLAIN, article
from auditor.checks.examples.sentences import LINKED_SENTENCES
from auditor.checks.limits.tolerance import share_is_under
from auditor.model import Facts
from auditor.model.record import record
from auditor.wording import counted


@record
class TransitionWords:
    rule: ClassVar[Rule] = Rule(
        id="transition-words",
        area="readability",
        title="Few transition words",
        why="Words such as “because”, “however” or “first” show readers how one thought follows from the last. Good "
        "writing may do the same by its order alone.",
        fix="Where a sentence gives a reason, a contrast, an example or the next step, begin it by saying so.",
        basis="house style",
        source="https://yoast.com/content-analysis-methodological-choices-explained/",
        checked="2026-11-22",
        level="note",
        weight=1,
        default_on=False,
        off_because="Few editors change a sentence for this: good prose is often clear by its order alone, and news, "
        "recipes and stories need fewer such words.",
        good=article(LINKED_SENTENCES),
        bad=article(PLAIN),
    )

    at_least: Percent = 30.0
    """Percent of sentences with a transition word."""

    def judge(self, facts: Facts) -> Iterator[Verdict]:
        found = facts.readability
        if found.transitions is None:
            yield Skip(f"we have no list of transition words for this language ({facts.article.language})")
            return
        if found.unfit:
            yield Skip(found.unfit)
            return
        if share_is_under(len(found.transitions), found.sentences, self.at_least):
            share = 100 * len(found.transitions) / found.sentences
            missing = -(-int(self.at_least * found.sentences) // 100) - len(found.transitions)
            with_one = frozenset(found.transitions)
            yield Problem(
                f"{len(found.transitions)} of {found.sentences} sentences ({share:.0f} %) have a transition word, "
                f"at least {self.at_least:g} %",
                spans=tuple(facts.sentences[index].span for index in found.prose_sentences if index not in with_one),
                about_page=True,
                fix=f"Begin {counted(missing, 'more sentence')} with a word that says how they follow: a reason, a "
                "contrast, an example, the next step.",
                extent=extent_beyond(share, self.at_least),
            )
