"""Judges how long the text goes on without its keyphrase."""

import itertools
from collections.abc import Iterator
from typing import ClassVar

from auditor.check import Percent, Problem, Rule, Skip, Verdict, extent_beyond
from auditor.checks.examples.keyphrase_page import example_page
from auditor.checks.limits.density import is_frequent
from auditor.checks.limits.tolerance import is_over
from auditor.checks.wording.keyphrases import GUESS, called, unknown
from auditor.facts.keyphrases import judged
from auditor.model import Facts, Keyphrase, Span
from auditor.model.record import record
from auditor.wording import counted

_REST = (
    "Flour finds its way into every gap. A stiff brush fetches it out. Soap stays in the weave. Hot water does no "
    "harm. Two days near a window are enough. The oven dries it sooner. Leave the door ajar. Linen keeps wet dough "
    "from sticking. It goes into the machine with the towels. Hang it on the line afterwards. A hot dryer shrinks it. "
    "Wood pulp is lighter than cane. It wears out sooner. Plastic leaves no pattern. A colander does for a first loaf. "
)


@record
class KeyphraseSpread:
    rule: ClassVar[Rule] = Rule(
        id="keyphrase-spread",
        area="keywords",
        title="Keyphrase missing from a large part of the text",
        why="When half of an article never names its subject, readers wonder whether it is still about what they came "
        "for.",
        fix="Use the keyphrase, or a form of it, in the part that lacks it, or split the article in two.",
        basis="house style",
        source="https://yoast.com/wordpress/plugins/seo/keyphrase-distribution-check/",
        checked="2026-11-22",
        level="note",
        weight=3,
        default_on=False,
        off_because="A stretch without the keyphrase mostly speaks of it in other words, and editors leave it so.",
        good=example_page(
            "<h1>Caring for a proofing basket</h1><p>A proofing basket wants dry air.</p>"
            f"<p>{_REST[:230]} No proofing basket likes to be shut away damp. {_REST[230:]} So much for the proofing "
            "basket.</p>"
        ),
        bad=example_page(
            "<h1>Caring for a proofing basket</h1><p>A proofing basket wants dry air. Brush the proofing basket first. "
            f"No proofing basket likes soap.</p><p>{_REST}</p>"
        ),
    )

    at_most: Percent = 50.0
    """Percent of all sentences that may follow each other without the keyphrase."""
    min_sentences: int = 15
    """Sentences of an article; a shorter one is not judged."""

    min_uses: int = 3
    """Uses of the keyphrase; fewer are no spread, and keyphrase-density says so."""

    def judge(self, facts: Facts) -> Iterator[Verdict]:
        phrases = judged(facts)
        if not phrases:
            yield Skip(unknown(facts))
            return
        if phrases[0].role != "given":
            yield Skip(GUESS)
            return
        if len(facts.sentences) < self.min_sentences:
            has = counted(len(facts.sentences), "sentence")
            yield Skip(f"the text has {has}; this check needs {self.min_sentences}")
            return
        if max(len(phrase.uses) for phrase in phrases) < self.min_uses:
            yield Skip(
                f"the text uses the keyphrase fewer than {self.min_uses} times, too rarely to say where it is missing"
            )
            return
        best = min(phrases, key=lambda phrase: phrase.longest_gap)
        share = round(100 * best.longest_gap, 9)
        if is_over(share, self.at_most) and not is_frequent(best):
            gap = round(best.longest_gap * len(facts.sentences))
            yield Problem(
                f"{counted(gap, 'sentence')} in a row, {share:.0f} % of all, do not contain the keyphrase "
                f"{called(best)} (at most {self.at_most:g} %)",
                spans=_stretch(facts, best),
                about_page=True,
                extent=extent_beyond(share, self.at_most),
                asks_for=(best.text,),
            )


def _stretch(facts: Facts, phrase: Keyphrase) -> tuple[Span, ...]:
    """The first and the last sentence of the longest stretch."""
    stops = [-1, *sorted({use.sentence for use in phrase.uses}), len(facts.sentences)]
    first, after = max(itertools.pairwise(stops), key=lambda each: each[1] - each[0])
    return tuple(facts.sentences[at].span for at in sorted({first + 1, after - 1}))
