"""Judges whether the introduction contains the keyphrase."""

from collections.abc import Iterator
from typing import ClassVar

from auditor.check import Problem, Rule, Skip, Verdict
from auditor.checks.examples.keyphrase_page import example_page
from auditor.checks.wording.keyphrases import GUESS, called, unknown
from auditor.facts.keyphrases import is_near, judged
from auditor.model import Facts, Span
from auditor.model.record import record


@record
class KeyphraseInIntro:
    rule: ClassVar[Rule] = Rule(
        id="keyphrase-in-intro",
        area="keywords",
        title="Keyphrase not in the introduction",
        why="The first paragraph should tell readers what the article is about, in the words they came with.",
        fix="Use the keyphrase in the first paragraph.",
        basis="house style",
        source="",
        checked="2026-11-22",
        level="note",
        weight=3,
        good=example_page(
            "<h1>Caring for a proofing basket</h1><p>A proofing basket lasts for decades if it is kept dry and clean,"
            " and it needs little else from the baker who owns it. Brush the proofing basket after every loaf.</p>"
        ),
        bad=example_page(
            "<h1>Caring for a proofing basket</h1><p>Many things in a kitchen ask for little and give much for years,"
            " and those that are made of cane belong to them, as long as nobody drowns them in the sink with the cups"
            " and plates of a long Sunday breakfast, which happens more often than one would think in a house with "
            "guests.</p><p>A proofing basket wants dry air. Brush the proofing basket first. No proofing basket likes"
            " soap.</p>"
        ),
    )

    def judge(self, facts: Facts) -> Iterator[Verdict]:
        phrases = judged(facts)
        blocks = enumerate(facts.article.blocks)
        first = next(((at, block) for at, block in blocks if block.kind in {"paragraph", "quote"}), None)
        if not phrases:
            yield Skip(unknown(facts))
        elif first is None:
            yield Skip("the article has no paragraphs")
        elif phrases[0].role != "given":
            yield Skip(GUESS)
        elif not is_near(facts, "intro"):
            main = phrases[0]
            later = f"; it first appears in sentence {main.first + 1} of {len(facts.sentences)}" if main.first else ""
            yield Problem(
                f"the introduction does not contain the keyphrase {called(main)}{later}",
                spans=(Span(first[0], 0, len(first[1].text)),),
                about_page=True,
                asks_for=(main.text,),
            )
