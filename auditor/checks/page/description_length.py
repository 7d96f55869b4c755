"""Finds meta descriptions that are too short to say anything, far too long to be shown, or cut in mid-sentence."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from auditor.check import Problem, Rule, Skip, Verdict, extent_beyond
from auditor.checks.limits import is_over, is_under
from auditor.facts.cut_off import breaks_off
from auditor.model import Facts

_WIDE = frozenset({"zh", "ja", "ko"})
"""Languages whose signs are twice as wide and say twice as much: the limits count Latin letters."""


@dataclass(frozen=True, slots=True)
class DescriptionLength:
    rule: ClassVar[Rule] = Rule(
        id="description-length",
        area="page",
        title="Meta description too short, too long or cut",
        why="A result shows some 155 characters. What is far shorter says too little to be clicked on; what is far "
        "longer, or ends in mid-sentence, is mostly the article's first lines, which nobody wrote for searchers. "
        "Search engines set no limit.",
        fix="Say in one or two sentences what the article gives its reader.",
        basis="house style",
        source="https://developers.google.com/search/docs/appearance/snippet",
        checked="2026-11-22",
        level="note",
        weight=2,
        good='<!doctype html><html lang="en"><head><title>Proofing dough</title><meta name="description" '
        'content="Mix the dough in the evening, let the fridge do the work and bake before breakfast: times, '
        'temperatures and what to do when it rises too far."></head><body><main><article><h1>Proofing dough</h1>'
        "<p>Mix it in the evening.</p></article></main></body></html>",
        bad='<!doctype html><html lang="en"><head><title>Proofing dough</title><meta name="description" '
        'content="All about dough."></head><body><main><article><h1>Proofing dough</h1>'
        "<p>Mix it in the evening.</p></article></main></body></html>",
    )

    at_least: int = 55
    """Characters of a description."""
    at_most: int = 320
    """Characters of a description: twice what a result shows."""
    cut_from: int = 100
    """Characters from which on a description that ends in “…” was cut and not left open on purpose."""

    def judge(self, facts: Facts) -> Iterator[Verdict]:
        article = facts.article
        description = article.description
        if not description.text:
            yield Skip("no meta description")
            return
        length = len(description.text)
        goes_on = facts.description_cut
        wide = article.language in _WIDE
        message, extent = "", 1.0
        if not wide and is_over(length, self.at_most):
            message = f"the meta description has {length:,} characters, at most {self.at_most}; a result shows some 155"
            fix = "Say in one or two sentences what the article gives its reader."
            extent = extent_beyond(length, self.at_most)
        elif goes_on or (breaks_off(description.text) and length >= self.cut_from):
            message = "the meta description ends in mid-sentence" + (
                f": the text goes on with “{goes_on}”" if goes_on else ""
            )
            fix = "Write one or two complete sentences that say what the article gives its reader."
        elif not wide and is_under(length, self.at_least):
            message = (
                f"the meta description has {length} character{'' if length == 1 else 's'}, at least {self.at_least}"
            )
            fix = f"Add about {self.at_least - length} characters: what does the article give its reader?"
            extent = extent_beyond(length, self.at_least)
        if message:
            yield Problem(
                message, quote=description.text, line=description.line, fix=fix, about_page=True, extent=extent
            )
        elif wide:
            yield Skip("the limits are made for alphabets, not for Chinese, Japanese or Korean characters")
