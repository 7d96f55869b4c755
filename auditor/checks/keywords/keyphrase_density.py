"""Judges how often the keyphrase stands in the text."""

from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil, floor
from typing import ClassVar

from auditor.check import Percent, Problem, Rule, Skip, Verdict
from auditor.checks.keywords.main_keyphrase import called, judged
from auditor.checks.keywords.spare_uses import quoted, spare_uses
from auditor.model import Facts, Keyphrase


@dataclass(frozen=True, slots=True)
class KeyphraseDensity:
    rule: ClassVar[Rule] = Rule(
        id="keyphrase-density",
        area="keywords",
        title="Keyphrase too often or too seldom",
        why="A phrase that comes back in every other sentence tires readers; one that hardly stands in the text leaves "
        "them unsure what it is about. Search engines name no percentage: the band is a habit of editors.",
        fix="Say “it”, or the noun alone, where everybody knows what is meant.",
        basis="house style",
        source="https://yoast.com/wordpress/plugins/seo/keyphrase-density-check/",
        checked="2026-11-22",
        level="warning",
        weight=5,
        good="<h1>Proofing basket care</h1><p>A proofing basket wants a brush and dry air, and nothing else. Shake "
        "out the flour while it is still loose. Put the basket near a window before it goes back into the cupboard, "
        "for cane dries slowly and moulds quickly.</p><p>Soap stays in the weave and spoils the crust of the next "
        "loaf. If you must wash it, use hot water and a hard brush, and give it two days. Some bakers dry theirs in a "
        "cooling oven with the door ajar. A linen cloth keeps wet dough from sticking, and it goes into the machine "
        "with the towels. A well kept proofing basket outlives the oven.</p>",
        bad="<h1>Proofing basket care</h1><p>A proofing basket wants a brush and dry air. Shake out the proofing "
        "basket while the flour is loose. Put the proofing basket near a window. A damp proofing basket moulds "
        "quickly.</p><p>Soap stays in a proofing basket and spoils the crust of the next loaf. If you must wash a "
        "proofing basket, use hot water and a hard brush, and give it two days. Some bakers dry their proofing basket "
        "in a cooling oven with the door ajar. A linen cloth keeps wet dough from sticking, and it goes into the "
        "machine with the towels. Hang it on the line afterwards, since a hot dryer shrinks linen. A well kept "
        "proofing basket outlives the oven.</p>",
    )

    at_least: Percent = 0.5
    """Uses in 100 words, weighted by the phrase's length."""
    at_most: Percent = 3.0
    """Uses in 100 words, weighted, where only exact forms are counted."""
    at_most_with_forms: Percent = 3.5
    """The same where all forms of the words are counted, which finds more."""
    min_words: int = 100
    """Words of an article; a shorter one is not judged."""

    def judge(self, facts: Facts) -> Iterator[Verdict]:
        phrases = judged(facts)
        if not phrases:
            yield Skip("no keyphrase is given, and none could be inferred")
        elif facts.words < self.min_words:
            yield Skip(f"the text has {facts.words} words; density says something from {self.min_words} words on")
        else:
            for number, phrase in enumerate(phrases):
                yield from self._judge(facts, phrase, is_main=not number)

    def _judge(self, facts: Facts, phrase: Keyphrase, *, is_main: bool) -> Iterator[Verdict]:
        # A long phrase is felt sooner than a single word: Yoast's weight, 1 for one content word, 1.7 for three.
        weight = 0.7 + phrase.content_words / 3
        # Rounded, so that 3.5 % of a text is 3.5 %, however its fraction is stored.
        density = round(phrase.density * weight, 9)
        limit = self.at_most_with_forms if phrase.forms == "any" else self.at_most
        uses = len(phrase.uses)
        counted = (
            f"{called(phrase)} is used {uses} time{'' if uses == 1 else 's'} in {facts.words} words: density "
            f"{density:.2f} % (weighted by its {phrase.content_words} word{'' if phrase.content_words == 1 else 's'})"
        )
        if density > limit:
            # A single word that was only guessed may be what every sentence must be about ("light" on growing lamps).
            spare = spare_uses(facts, phrase.uses, max(1, uses - floor(uses * limit / density)))
            yield Problem(
                f"{counted}, at most {limit:g} %",
                spans=tuple(use.span for use in phrase.uses),
                fix=f"Take out {len(spare)} of {uses} uses; these add nothing: {quoted(facts, spare)}.",
                level="note" if phrase.role == "inferred" and phrase.content_words == 1 else None,
                key=phrase.text,
                title="Keyphrase too often",
                takes_out=(phrase.text,),
            )
        elif is_main and density < self.at_least:
            missing = max(1, ceil(self.at_least / weight * facts.words / 100) - uses)
            yield Problem(
                f"{counted}, at least {self.at_least:g} %",
                spans=tuple(use.span for use in phrase.uses),
                quote=phrase.text,
                fix=f"Use it, or one of its forms, {missing} more time{'' if missing == 1 else 's'} where it is the "
                "natural word; if the article is about something else, name that as its keyphrase.",
                title="Keyphrase too seldom",
                asks_for=(phrase.text,),
                level="note",
                key=phrase.text,
            )
