"""Judges whether the text is about what the title and the H1 promise."""

from collections.abc import Iterator
from typing import ClassVar

from auditor.check import Problem, Rule, Share, Skip, Verdict
from auditor.checks.wording.keyphrases import too_short
from auditor.model import Facts, Family, Span
from auditor.model.record import record
from auditor.text import fold
from auditor.wording import counted, listed, short

_ELSEWHERE = (
    "<h2>Picking a tent</h2><p>A mountain tent should stand in a storm. Pitch the mountain tent at home first, and "
    "look for loose seams.</p><h2>Where a mountain tent belongs</h2><p>Choose level ground out of the wind. A "
    "mountain tent on a slope slides. A mountain tent in a hollow floods. Turn the low end into the weather, peg the "
    "corners first and tighten the lines last, and keep the stove outside. In the morning, air the cloth before you "
    "pack it, since damp cloth grows mould within days. Brush off the sand, count the pegs, and dry the lines before "
    "you roll them up.</p>"
)
SHOWN = 0.2
"""Share of the subheadings from which on the evidence counts them as a sign of what the text is about."""


@record
class TopicMatch:
    rule: ClassVar[Rule] = Rule(
        id="topic-match",
        area="keywords",
        title="Title promises a different subject",
        why="Readers who came for the title leave when the text is about something else, and Google may replace a "
        "title that does not describe the page.",
        fix="Rename the article after its real subject, or write about what its title promises.",
        basis="google",
        source="https://developers.google.com/search/docs/appearance/title-link",
        checked="2026-11-22",
        level="warning",
        weight=7,
        good='<!doctype html><html lang="en"><head><title>How to choose a mountain tent</title></head><body><main>'
        f"<article><h1>How to choose a mountain tent</h1>{_ELSEWHERE}</article></main></body></html>",
        bad='<!doctype html><html lang="en"><head><title>Espresso machines for small kitchens</title></head><body>'
        f"<main><article><h1>Espresso machines for small kitchens</h1>{_ELSEWHERE}</article></main></body></html>",
    )

    min_words: int = 100
    """Words of an article; a shorter one is not judged."""
    least_named: int = 3
    """Words that title and H1 must name for their loss to say anything: two are often a column's name, or an image."""
    kept: Share = 0.25
    """Share of the words of title and H1 that must come back in the text."""
    own_uses: int = 5
    """Uses of a phrase that make it the text's own subject."""
    own_every: int = 300
    """Words of the text to one such use, at most."""
    forced: Share = 0.3
    """Share of forced uses from which on a promised phrase is taken for decoration."""
    headed: Share = 0.2
    """Share of the subheadings that name the text's own subject, at least."""
    min_headings: int = 3
    """Subheadings that show what the text is about."""

    def judge(self, facts: Facts) -> Iterator[Verdict]:
        if facts.words < self.min_words:
            yield Skip(too_short(facts, self.min_words))
        elif len(facts.promise) < 2:
            yield Skip("the title and the H1 have too few words to compare the text with")
        else:
            yield from self._unkept(facts) or self._decoration(facts)

    def _unkept(self, facts: Facts) -> list[Verdict]:
        """The text hardly has a word of the title, and a subject of its own that its subheadings name."""
        if len(facts.promise) < self.least_named:
            return []
        # In a long text any word comes up once by chance.
        chance = 1 + facts.words // 2000
        missing = [word for word, uses in facts.promise if uses <= chance]
        kept = 1 - len(missing) / len(facts.promise)
        own = next((family for family in facts.families if self._is_subject(facts, family)), None)
        if kept > self.kept or own is None or max(uses for _, uses in facts.promise) >= self.own_uses:
            return []
        return [
            self._problem(
                facts,
                own,
                f"the title promises {listed([f'“{word}”' for word in missing[:3]])}, but the text is mostly about "
                f"{_called(own)} ({counted(len(own.uses), 'use')})",
                (
                    *(f"“{word}”: {_in_text(uses)}" for word, uses in facts.promise),
                    f"{_called(own)}: {_in_text(len(own.uses))}{_headed(facts, own)}",
                ),
            )
        ]

    def _is_subject(self, facts: Facts, family: Family) -> bool:
        """Whether the text is about a phrase of which the title does not say a word, in that word or a part of it."""
        if family.promised or len(family.uses) < max(self.own_uses, facts.words / self.own_every):
            return False
        spoken = fold("".join(word for word, _ in facts.promise))
        if any(root in spoken for root in family.stems):
            return False
        return not _subheadings(facts) or self._is_headed(facts, family)

    def _is_headed(self, facts: Facts, family: Family) -> bool:
        return family.subheadings >= max(1, self.headed * _subheadings(facts))

    def _decoration(self, facts: Facts) -> list[Verdict]:
        """What the title promises is in the text only in forced places; the sections are about something else."""
        if _subheadings(facts) < self.min_headings:
            return []
        promised = [family for family in facts.families if family.promised == len(family.stems) and not family.is_name]
        if not promised:
            return []
        main = max(promised, key=lambda family: len(family.uses))
        forced = _forced(main)
        free = len(main.uses) - forced
        if main.subheadings or not main.uses or forced < self.forced * len(main.uses):
            return []
        for family in facts.families:
            if (
                not family.promised
                and family.subheadings
                and family.uses[0].sentence < main.uses[0].sentence
                and len(family.uses) - _forced(family) >= max(free, self.own_uses)
            ):
                return [
                    self._problem(
                        facts,
                        family,
                        f"the title promises {_called(main)}, but the text is mostly about {_called(family)} "
                        f"({counted(len(family.uses), 'use')})",
                        (
                            f"{_called(main)}: {_in_text(len(main.uses))}, {forced} stuffed, and in no subheading",
                            f"{_called(family)}: {_in_text(len(family.uses))}{_headed(facts, family)}",
                        ),
                    )
                ]
        return []

    def _problem(self, facts: Facts, own: Family, message: str, evidence: tuple[str, ...]) -> Problem:
        article = facts.article
        heading = next((each for each in article.headings if each.level == 1 and each.block >= 0), None)
        return Problem(
            message,
            quote=article.title.text,
            line=article.title.line,
            spans=() if heading is None else (Span(heading.block, 0, len(article.blocks[heading.block].text)),),
            fix=f"Name {_called(own)} in the title and the H1, or rewrite the text to be about what they promise.",
            about_page=True,
            evidence=evidence,
        )


def _called(family: Family) -> str:
    return short(family.phrases[0][0])


def _in_text(uses: int) -> str:
    return f"{counted(uses, 'time')} in the text" if uses else "not in the text"


def _headed(facts: Facts, family: Family) -> str:
    headings = _subheadings(facts)
    if family.subheadings < SHOWN * headings or not headings:
        return ""
    return f", in {family.subheadings} of {counted(headings, 'subheading')}"


def _forced(family: Family) -> int:
    return len({use for shape in family.shapes for use in shape.uses})


def _subheadings(facts: Facts) -> int:
    return sum(heading.level in {2, 3} and bool(heading.text.strip()) for heading in facts.article.headings)
