"""Judges how many of the article's sentences are in the passive."""

from collections.abc import Iterator
from typing import ClassVar

from auditor.check import Percent, Problem, Rule, Skip, Verdict, extent_beyond, halfway
from auditor.checks.examples.articles import PLAIN, article
from auditor.checks.examples.sentences import PASSIVE_SENTENCES
from auditor.checks.limits.tolerance import share_is_over
from auditor.checks.limits.unusual import unusual
from auditor.checks.wording.sentences import SHOWN, shown
from auditor.model import Facts, Harm, PassiveSentence
from auditor.model.record import record


@record
class PassiveVoice:
    rule: ClassVar[Rule] = Rule(
        id="passive-voice",
        area="readability",
        title="Too much passive voice",
        why="The passive hides who does what, and readers have to work it out. Where it does not matter who does it, "
        "the passive is right, so look at each sentence before you change it.",
        fix="Say who does it: “we tested the oven”, not “the oven was tested”.",
        basis="house style",
        source="https://yoast.com/content-analysis-methodological-choices-explained/",
        checked="2026-11-22",
        level="note",
        weight=2,
        good=article(PLAIN),
        bad=article(PASSIVE_SENTENCES * 2),
    )

    at_most: Percent = 50.0
    """Percent of sentences that may be in the passive. Reports of news and of science have a third or more, and no
    editor changes them; where half of a text is passive, nobody does anything in it."""
    as_bad: Percent = 4.0
    """Percent of real articles that may be as bad or worse; a text more usual than that is left alone."""

    def judge(self, facts: Facts) -> Iterator[Verdict]:
        found = facts.readability
        if found.passive is None:
            yield Skip(f"we cannot recognise the passive in this language ({facts.article.language})")
            return
        harm = unusual(facts, "passive-voice", self.as_bad)
        if isinstance(harm, Skip):
            yield harm
        if not isinstance(harm, Harm):
            return
        limit = max(self.at_most, facts.site.usual_harm("passive-voice"))
        if not share_is_over(harm.found, harm.of, limit):
            return
        spoken = frozenset(found.spoken)
        passives = [passive for passive in found.passive if passive.sentence not in spoken]
        spare = harm.found - int(limit * harm.of / 100)
        yield Problem(
            f"{harm.found} of {harm.of} sentences ({harm.value:.0f} %) are in the passive, at most {limit:.0f} %",
            quote=facts.text_of(facts.sentences[passives[0].sentence]),
            spans=tuple(passive.span for passive in passives),
            about_page=True,
            evidence=tuple(
                f"“{_passive(facts, passive)}” in {shown(facts, facts.sentences[passive.sentence])}"
                for passive in passives[:SHOWN]
            ),
            fix=f"Say who does it in {spare} of them: “we tested the oven”, not “the oven was tested”. Keep the "
            "passive where that does not matter.",
            extent=extent_beyond(harm.value, limit),
            halfway=halfway(spare, lambda done: extent_beyond(100 * (harm.found - done) / harm.of, limit)),
        )


def _passive(facts: Facts, passive: PassiveSentence) -> str:
    span = passive.span
    return facts.article.blocks[span.block].text[span.start : span.end]
