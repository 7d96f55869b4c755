"""Judges how often the text uses its keyphrase."""

from collections.abc import Iterator
from math import ceil, floor
from typing import ClassVar

from auditor.check import Percent, Problem, Rule, Skip, Verdict, extent_beyond, halfway
from auditor.checks.examples.keyphrase_page import example_page
from auditor.checks.limits.density import felt
from auditor.checks.limits.tolerance import is_over, is_under
from auditor.checks.wording.keyphrases import guess_note, subject, too_short, unknown
from auditor.checks.wording.uses import quoted
from auditor.facts.families import spare_uses
from auditor.facts.keyphrases import BETWEEN, is_written_as_name, judged
from auditor.model import Facts, Keyphrase, Level
from auditor.model.record import record
from auditor.wording import counted, percent

_LONG = 3
"""Content words of a phrase that is a search and no name."""


@record
class KeyphraseDensity:
    rule: ClassVar[Rule] = Rule(
        id="keyphrase-density",
        area="keywords",
        title="Keyphrase used too often or too rarely",
        why="A phrase that comes back in every other sentence tires readers; one that hardly appears leaves them "
        "unsure what the article is about. Search engines name no percentage: these limits are a habit of editors.",
        fix="Say “it”, or use a shorter name, where it is clear what you mean.",
        basis="house style",
        source="https://yoast.com/wordpress/plugins/seo/keyphrase-density-check/",
        checked="2026-11-22",
        level="warning",
        weight=5,
        good=example_page(
            "<h1>Proofing basket care</h1><p>A proofing basket wants a brush and dry air, and nothing else. Shake out"
            " the flour while it is still loose. Put the basket near a window before it goes back into the cupboard, "
            "for cane dries slowly and moulds quickly.</p><p>Soap stays in the weave and spoils the crust of the next"
            " loaf. If you must wash it, use hot water and a hard brush, and give it two days. Some bakers dry theirs"
            " in a cooling oven with the door ajar. A linen cloth keeps wet dough from sticking, and it goes into the"
            " machine with the towels. A well kept proofing basket outlives the oven.</p>"
        ),
        bad=example_page(
            "<h1>Proofing basket care</h1><p>A proofing basket wants a brush and dry air. Shake out the proofing "
            "basket while the flour is loose. Put the proofing basket near a window. A damp proofing basket moulds "
            "quickly.</p><p>Soap stays in a proofing basket and spoils the crust of the next loaf. If you must wash a"
            " proofing basket, use hot water and a hard brush, and give it two days. Some bakers dry their proofing "
            "basket in a cooling oven with the door ajar. A linen cloth keeps wet dough from sticking, and it goes "
            "into the machine with the towels. Hang it on the line afterwards, since a hot dryer shrinks linen. A "
            "well kept proofing basket outlives the oven.</p>"
        ),
    )

    at_least: Percent = 0.5
    """Uses in 100 words of a phrase of one word; a longer phrase is felt sooner and needs fewer: the limit is divided
    by 0.7 + its content words / 3, as Yoast does."""
    at_most: Percent = 3.0
    """The same, where only exact forms are counted."""
    at_most_with_forms: Percent = 3.5
    """The same, where all forms of the words are counted, which finds more."""
    enough: int = 5
    """Uses that name the subject of a text of any length; or of each of its content words, apart from the others."""
    spare: int = 3
    """Uses beyond the limit from which on they are too many: one more in a short text is nobody's fault."""
    prominent: float = 2.2
    """Multiple of the upper limit that a guessed keyphrase must reach: often every sentence is about the guess."""
    min_words: int = 100
    """Words of an article; a shorter one is not judged."""

    def judge(self, facts: Facts) -> Iterator[Verdict]:
        phrases = judged(facts)
        if not phrases:
            yield Skip(unknown(facts))
        elif facts.words < self.min_words:
            yield Skip(too_short(facts, self.min_words))
        elif phrases[0].role == "given":
            for number, phrase in enumerate(phrases):
                yield from self._judge(facts, phrase, is_main=not number)
        else:
            yield from self._judge_guess(facts, phrases[0])

    def _judge_guess(self, facts: Facts, phrase: Keyphrase) -> Iterator[Verdict]:
        """Too many uses alone, and those of a phrase of several words that title and H1 name."""
        limit = self.prominent * self._at_most(phrase)
        named = {"title", "h1"}.issubset(phrase.places) and phrase.content_words > 1
        if named and is_over(phrase.density, limit):
            yield self._too_often(facts, phrase, level="note")

    def _judge(self, facts: Facts, phrase: Keyphrase, *, is_main: bool) -> Iterator[Verdict]:
        least = self.at_least / felt(phrase)
        if self._is_too_many(facts, phrase):
            yield self._too_often(facts, phrase, level=None)
        elif is_main and is_under(phrase.density, least) and not self._is_about(phrase, least * facts.words / 100):
            missing = max(1, ceil(least * facts.words / 100) - len(phrase.uses))
            yield Problem(
                f"{_used(facts, phrase)}, at least {percent(least)}",
                spans=tuple(use.span for use in phrase.uses),
                quote=phrase.text,
                fix=f"Use the phrase, or a form of it, {counted(missing, 'more time')} where it fits naturally, or "
                "choose another keyphrase.",
                title="Keyphrase used too rarely",
                asks_for=(phrase.text,),
                level="note",
                key=phrase.text,
                extent=extent_beyond(phrase.density, least),
            )

    def _is_about(self, phrase: Keyphrase, wanted: float) -> bool:
        """Whether the text has the phrase, or its words apart, as often as is wanted: "a war over trade" is about a
        "trade war". In a language whose endings we do not know we cannot tell."""
        if BETWEEN.intersection(phrase.text.casefold().split()):  # no sentence has "rye vs wheat"
            return True
        said = max(len(phrase.uses), phrase.words_apart)
        if phrase.content_words >= _LONG:  # nobody repeats a phrase of three words: one use, or each word once, will do
            return said > 0
        return phrase.forms != "any" or said >= min(self.enough, wanted)

    def _is_too_many(self, facts: Facts, phrase: Keyphrase) -> bool:
        spare = len(phrase.uses) - floor(self._at_most(phrase) * facts.words / 100)
        is_dense = is_over(phrase.density, self._at_most(phrase)) and spare >= self.spare
        return is_dense and not is_written_as_name(phrase, facts.article.language)

    def _at_most(self, phrase: Keyphrase) -> float:
        return (self.at_most_with_forms if phrase.forms == "any" else self.at_most) / felt(phrase)

    def _too_often(self, facts: Facts, phrase: Keyphrase, *, level: Level | None) -> Problem:
        limit = self._at_most(phrase)
        uses = len(phrase.uses)
        spare = spare_uses(facts, phrase.uses, max(1, uses - floor(limit * facts.words / 100)))
        return Problem(
            f"{_used(facts, phrase)}, at most {percent(limit)}",
            spans=tuple(use.span for use in phrase.uses),
            fix=f"Remove {len(spare):,} of the {counted(uses, 'use')}: those listed here are the easiest to spare.",
            level=level,
            key=phrase.text,
            evidence=(*guess_note(phrase), *quoted(facts, spare)),
            extent=extent_beyond(phrase.density, limit),
            halfway=halfway(len(spare), lambda done: extent_beyond(phrase.density * (uses - done) / uses, limit)),
            title="Keyphrase used too often",
            takes_out=(phrase.text,),
        )


def _used(facts: Facts, phrase: Keyphrase) -> str:
    used = f"{counted(len(phrase.uses), 'time')} in {counted(facts.words, 'word')}"
    return f"{subject(phrase)} is used {used}: {percent(phrase.density)}"
