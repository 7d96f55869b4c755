"""Finds meta descriptions that are too short to say anything or too long to be shown."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from auditor.check import Problem, Rule, Skip, Verdict
from auditor.model import Facts

_WIDE = frozenset({"zh", "ja", "ko"})
"""Languages whose signs are twice as wide and say twice as much: the limits count Latin letters."""


@dataclass(frozen=True, slots=True)
class DescriptionLength:
    rule: ClassVar[Rule] = Rule(
        id="description-length",
        area="page",
        title="Meta description too short or too long",
        why="Results cut a long description and have room left beside a short one. Search engines set no limit; the "
        "band is what a result usually shows.",
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

    at_least: int = 121
    """Characters of a description."""
    at_most: int = 156
    """Characters of a description."""

    def judge(self, facts: Facts) -> Iterator[Verdict]:
        article = facts.article
        description = article.description
        if not description.text:
            yield Skip("no meta description")
            return
        if article.language in _WIDE:
            yield Skip("the limits are made for alphabets, not for Chinese, Japanese or Korean signs")
            return
        length = len(description.text)
        if self.at_least <= length <= self.at_most:
            return
        change = (
            f"Add about {self.at_least - length}" if length < self.at_least else f"Cut about {length - self.at_most}"
        )
        yield Problem(
            f"the meta description has {length} characters, {self.at_least} to {self.at_most} are right",
            quote=description.text,
            line=description.line,
            fix=f"{change} characters, so that it says in one or two sentences what the article gives its reader.",
            about_page=True,
        )
