"""Finds pages without a meta description."""

from collections.abc import Iterator
from typing import ClassVar, Final

from auditor.check import Problem, Rule, Skip, Verdict
from auditor.model import Facts
from auditor.model.record import record

_REASONS: Final = {
    "word": "a draft in Word has no place for one",
    "wordpress": "the export has none, and the site's template may write one",
}


@record
class DescriptionMissing:
    rule: ClassVar[Rule] = Rule(
        id="description-missing",
        area="page",
        title="No meta description",
        why="Search results show the description where it fits the search better than any sentence of the page, and so "
        "do shared links. Without one, search engines choose the words. It does not change the ranking.",
        fix="Write one or two sentences that say what the article offers.",
        basis="google",
        source="https://developers.google.com/search/docs/appearance/snippet",
        checked="2026-11-22",
        level="note",
        weight=4,
        good='<!doctype html><html lang="en"><head><title>Proofing dough</title><meta name="description" '
        'content="Mix the dough in the evening, let the fridge do the work and bake before breakfast: times, '
        'temperatures and what to do when it rises too far."></head><body><main><article><h1>Proofing dough</h1>'
        "<p>Mix it in the evening.</p></article></main></body></html>",
        bad='<!doctype html><html lang="en"><head><title>Proofing dough</title></head><body><main><article>'
        "<h1>Proofing dough</h1><p>Mix it in the evening.</p></article></main></body></html>",
    )

    def judge(self, facts: Facts) -> Iterator[Verdict]:
        description = facts.article.description
        draft = facts.article.draft
        if not description.text and draft and (draft.fault or draft.kind != "markdown"):
            yield Skip(_REASONS.get(draft.kind, "the front matter cannot be read"))
        elif not description.text:
            yield Problem(
                "the meta description is empty" if description.line else "the page has no meta description",
                line=description.line,
                about_page=True,
            )
