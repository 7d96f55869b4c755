"""Finds meta descriptions that are too short to say anything, far too long to be shown, or cut in mid-sentence."""

from collections.abc import Iterator
from typing import ClassVar

from auditor.check import Problem, Rule, Skip, Verdict, extent_beyond
from auditor.checks.limits.tolerance import is_over, is_under
from auditor.facts.title import breaks_off
from auditor.model import Facts
from auditor.model.record import record
from auditor.text.language_tags import primary
from auditor.wording import counted, short

_WIDE = frozenset({"zh", "ja", "ko"})
"""Languages whose characters are twice as wide and say twice as much: the limits count Latin letters."""
_WITHOUT_VOWELS = frozenset({"ar", "fa", "he", "ur", "yi"})


@record
class DescriptionLength:
    rule: ClassVar[Rule] = Rule(
        id="description-length",
        area="page",
        title="Meta description too short, too long or cut off",
        why="A search result shows some 155 characters. A description that is much shorter says too little to be "
        "clicked on. One that is much longer, or ends in mid-sentence, is usually the beginning of the article, which "
        "nobody wrote for searchers. Search engines set no limit.",
        fix="Say in one or two sentences what the article offers.",
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

    at_least: int = 40
    """Characters of a description: a short sentence. In Arabic and Hebrew, which write no vowels, three quarters."""
    at_most: int = 320
    """Characters of a description: twice what a result shows."""
    cut_from: int = 100
    """Characters from which on a description that ends in “…” was cut and not left open on purpose."""

    def judge(self, facts: Facts) -> Iterator[Verdict]:
        article = facts.article
        description = article.description
        if not description.text:
            yield Skip("the page has no meta description")
            return
        length = len(description.text)
        goes_on = facts.description_cut
        wide = article.language in _WIDE
        at_least = round(self.at_least * (0.75 if primary(article.language) in _WITHOUT_VOWELS else 1))
        message, extent = "", 1.0
        if not wide and is_over(length, self.at_most):
            message = f"the meta description has {length:,} characters, at most {self.at_most}"
            fix = "Say in one or two sentences what the article offers: a search result shows some 155 characters."
            extent = extent_beyond(length, self.at_most)
        elif goes_on or (breaks_off(description.text) and length >= self.cut_from):
            message = "the meta description ends in mid-sentence" + (
                f"; the text goes on with {short(goes_on)}" if goes_on else ""
            )
            fix = "Write one or two complete sentences that say what the article offers."
        elif not wide and is_under(length, at_least):
            message = f"the meta description has {counted(length, 'character')}, at least {at_least}"
            fix = "Say in one or two sentences what the article offers: a search result shows some 155 characters."
            extent = extent_beyond(length, at_least)
        if message:
            yield Problem(
                message, quote=description.text, line=description.line, fix=fix, about_page=True, extent=extent
            )
        elif wide:
            yield Skip("the limits are for alphabets, and not for Chinese, Japanese or Korean characters")
