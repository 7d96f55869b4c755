"""Finds pictures of the article without an alternative text."""

from collections.abc import Iterator
from typing import ClassVar

from auditor.check import Problem, Rule, Skip, Verdict
from auditor.facts.pictures import file_name, is_content
from auditor.model import Facts
from auditor.model.record import record
from auditor.wording import counted


@record
class AltMissing:
    rule: ClassVar[Rule] = Rule(
        id="alt-missing",
        area="page",
        title="Picture without alternative text",
        why="People who cannot see the picture may hear its file name instead, and image search has nothing to go by. "
        "An empty alt is right for a picture that is only decoration.",
        fix='Describe in alt what the picture shows, or write alt="" if it is only decoration.',
        basis="w3c",
        source="https://www.w3.org/WAI/WCAG22/Understanding/non-text-content.html",
        checked="2026-11-22",
        level="warning",
        weight=5,
        good='<h1>Bread</h1><p>Mix the dough.</p><p><img src="/rye.jpg" alt="A rye loaf, cut open"></p>'
        '<p><img src="/line.png" alt=""></p><p>Let it rise.</p>',
        bad='<h1>Bread</h1><p>Mix the dough.</p><p><img src="/rye.jpg"></p><p>Let it rise.</p>',
    )

    smallest: int = 48
    """Pixels; pictures narrower and lower than that, as their attributes say, are icons and left alone."""

    def judge(self, facts: Facts) -> Iterator[Verdict]:
        pictures = [image for image in facts.article.images if is_content(image, self.smallest)]
        if not pictures:
            yield Skip("the article has no pictures")
            return
        without = [image for image in pictures if image.alt is None]
        seen: set[str] = set()
        for image in without:
            if image.src in seen:
                continue
            seen.add(image.src)
            name = file_name(image.src)
            shown = name or "the picture"
            have = f"{counted(len(pictures), 'picture')} {'has' if len(without) == 1 else 'have'}"
            yield Problem(
                f"{shown} has no alternative text ({len(without):,} of {have} none)",
                quote=name,
                line=image.line,
                fix=f'Say in its alt attribute what {shown} shows, or write alt="" if it is only decoration.',
                key=image.src[:500],
            )
