"""Judges whether phrases are forced into the text: by their shapes, not by their density."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from math import ceil
from typing import ClassVar

from auditor.check import Percent, Problem, Rule, Share, Skip, Verdict, halfway
from auditor.checks.wording.keyphrases import too_short
from auditor.checks.wording.removals import removal_line
from auditor.facts.families import AT_MOST, FREQUENT, SHARE, forced_uses, has_shape_words, is_forced, removals
from auditor.model import Facts, Family, Span, Use
from auditor.model.record import record
from auditor.wording import counted, percent, short

USUAL = 0.7
"""Share of uses from which on a family is called by its longer phrase: "electric pressure washer"."""
LEAST_EXTENT = 0.1
"""What a text that is a little too dense loses of the check's points."""


@record
class KeyphraseStuffing:
    rule: ClassVar[Rule] = Rule(
        id="keyphrase-stuffing",
        area="keywords",
        title="Keyword stuffing",
        why="Readers notice a phrase that was put in for search engines: next to its own variant, tacked on to a "
        "finished sentence, at the end of every paragraph. Google's spam policies describe keyword stuffing by the way "
        "it reads, not by a percentage.",
        fix="Remove the phrase where the sentence is complete without it, and say “it” where it is needed.",
        basis="google",
        source="https://developers.google.com/search/docs/essentials/spam-policies#keyword-stuffing",
        checked="2026-11-22",
        level="warning",
        weight=10,
        good="<h1>Watering tomatoes</h1><p>Tomatoes want a great deal of water at once and then none for three days. "
        "Early morning is best, since less is lost to the sun. A garden hose with a soft spray reaches every bed; hold "
        "it low, and the leaves stay dry.</p><p>Mulch keeps the ground cool. Lay straw a hand deep and leave a ring "
        "free around each stem. Worms will pull it under by autumn, and the hose stays on its hook for "
        "longer.</p><p>Feed every week once the first truss has set. Too much nitrogen gives leaves and no fruit. "
        "Side shoots steal strength, so pinch them while they are small.</p>",
        bad="<h1>Watering tomatoes</h1><p>Tomatoes want a great deal of water at once and then none for three days. "
        "Early morning is best. Use an expandable garden hose or best garden hose.</p><p>Mulch keeps the ground cool. "
        "Lay straw a hand deep and leave a ring free around each stem. Worms will pull it under by autumn, even if you "
        "own the best expandable garden hose.</p><p>Feed every week once the first truss has set. Too much nitrogen "
        "gives leaves and no fruit. Comfrey tea works as well as any bought feed, especially with an expandable garden "
        "hose.</p><p>Side shoots steal strength from the fruit. Pinch them while they are small. Tie the stem to its "
        "cane in a loose figure of eight, unlike the best expandable garden hose.</p>",
    )

    at_most: float = AT_MOST
    """Forced uses of one family of phrases."""
    share: Share = SHARE
    """Forced uses for each use, at least: a long article has some of everything."""
    frequent: Percent = FREQUENT
    """Uses in 100 words, two on a printed page, from which on ends, beginnings and links of sentences count."""
    dense: Percent = 12.5
    """Percent of all words that one family may take up in sentences: every eighth."""
    dense_uses: int = 8
    """Uses from which on that share is looked at."""
    min_words: int = 100
    """Words of an article; a shorter one is not judged."""

    def judge(self, facts: Facts) -> Iterator[Verdict]:
        if facts.words < self.min_words:
            yield Skip(too_short(facts, self.min_words))
            return
        if not facts.families and not has_shape_words(facts.article.language):
            yield Skip(
                "stuffed phrases are recognised by the short words around them, and we have none for this language"
            )
            return
        # A contents list or an index may say it in each line: nobody can list parts of a thing without its name.
        sentences = frozenset(facts.readability.prose_sentences)
        marked: list[Span] = []
        for family in facts.families:
            said = [use for use in family.uses if use.sentence in sentences]
            taken = 100 * sum(len(use.form.split()) for use in said) / facts.words
            if is_forced(family, facts.words, at_most=self.at_most, share=self.share, frequent=self.frequent):
                problem = self._forced(facts, family)
            elif taken > self.dense and len(said) >= self.dense_uses and not family.is_name:
                problem = self._dense(family, taken, said)
            else:
                continue
            # Words beside the forced ones come again as often as they do.
            own = _outside(problem.spans, marked)
            if len(own) * 2 > len(problem.spans) or not problem.spans:
                marked += problem.spans
                yield problem

    def _forced(self, facts: Facts, family: Family) -> Problem:
        forced = forced_uses(family, facts.words, frequent=self.frequent)
        todo = removals(facts, family, forced.shapes, forced.uses)
        spans = [shape.span for shape in forced.shapes if shape.span]
        spans += _outside([use.span for use in family.uses], spans)
        uses = len(family.uses)
        first = todo[0].shape
        return Problem(
            f"{forced.number:,} of {counted(uses + forced.outside, 'use')} of {_named(family)} "
            f"read{'s' if forced.number == 1 else ''} like keyword stuffing, at most {self.at_most:g}",
            quote=first.quote,
            line=first.line,
            spans=tuple(sorted(spans)),
            fix=_fix(len(forced.uses), uses, forced.outside),
            key=" ".join(family.stems),
            evidence=tuple(
                f"{line} ({counted(times, 'time')})" if times > 1 else line
                for line, times in Counter(map(removal_line, todo)).items()
            ),
            extent=1 - self.at_most / forced.number,
            halfway=halfway(forced.number, lambda done: max(0.0, 1 - self.at_most / (forced.number - done))),
            takes_out=(family.name or " ".join(family.stems),),
        )

    def _dense(self, family: Family, taken: float, said: Sequence[Use]) -> Problem:
        spare = ceil(len(said) * (1 - self.dense / taken))
        return Problem(
            f"{_named(family)} make{'s' if len(family.phrases) < 2 else ''} up {percent(taken)} of all words, "
            f"at most {percent(self.dense)}",
            spans=tuple(use.span for use in said),
            fix=f"Say “it” in {spare:,} of the {counted(len(said), 'use')}, or leave the phrase out there.",
            key=" ".join(family.stems),
            evidence=tuple(f"“{phrase}”: {counted(times, 'time')}" for phrase, times in family.phrases),
            takes_out=(family.name or " ".join(family.stems),),
            extent=max(LEAST_EXTENT, 1 - self.dense / taken),
            halfway=halfway(
                spare, lambda done: max(LEAST_EXTENT, 1 - self.dense * len(said) / (taken * (len(said) - done)))
            ),
        )


def _named(family: Family) -> str:
    most, times = family.phrases[0]
    name = most if times >= USUAL * len(family.uses) else family.name
    return short(name) + (" and its variants" if len(family.phrases) > 1 else "")


def _fix(forced: int, uses: int, outside: int) -> str:
    parts: list[str] = []
    if forced:
        kept = f"; the other {uses - forced:,} may stay" if uses > forced + 1 else ""
        parts.append(
            f"Remove the {f'{forced:,} uses' if forced > 1 else 'use'} listed from the text, or say “it”{kept}."
        )
    if outside:
        parts.append("Use the phrase once in the title, and describe pictures and links in their own words.")
    return " ".join(parts)


def _outside(inner: Sequence[Span], outer: Sequence[Span]) -> list[Span]:
    """Those of the first that lie within none of the second. Looks at each once, however many there are."""
    furthest: dict[int, list[tuple[int, int]]] = {}
    for block, start, end in sorted(outer):
        reached = furthest.setdefault(block, [])
        reached.append((start, max(end, reached[-1][1] if reached else 0)))
    found: list[Span] = []
    for span in inner:
        reached = furthest.get(span.block, [])
        before = bisect_right(reached, span.start, key=lambda each: each[0])
        if not before or reached[before - 1][1] < span.end:
            found.append(span)
    return found
