"""Finds alternative texts that describe nothing: file names, repeated ones, whole paragraphs."""

from collections.abc import Iterator
from typing import ClassVar

from auditor.check import Problem, Rule, Skip, Verdict
from auditor.checks.limits.tolerance import is_over
from auditor.facts.pictures import file_name, is_beside, is_content, is_file_name, says_nothing, stem
from auditor.model import Facts, Image
from auditor.model.record import record
from auditor.wording import short


@record
class AltText:
    rule: ClassVar[Rule] = Rule(
        id="alt-text",
        area="page",
        title="Alternative text that describes nothing",
        why="The alternative text replaces the picture for people who cannot see it. A file name is read out letter by "
        "letter, the same words for two pictures hide one of them, and nobody can skip through a paragraph.",
        fix="Say in one short sentence what the picture shows and why it is there.",
        basis="w3c",
        source="https://www.w3.org/WAI/tutorials/images/tips/",
        checked="2026-11-22",
        level="note",
        weight=3,
        good='<h1>Bread</h1><p>Mix the dough.</p><p><img src="/rye-loaf-cut.jpg" alt="A rye loaf, cut open"></p>'
        '<p><img src="/dough.jpg" alt="Dough in a bowl, twice its size"></p><p>Let it rise.</p>',
        bad='<h1>Bread</h1><p>Mix the dough.</p><p><img src="/rye-loaf-cut.jpg" alt="rye-loaf-cut"></p>'
        "<p>Let it rise.</p>",
    )

    at_most: int = 300
    """Characters of an alt: two sentences. Where a picture needs more, the text is the place for it."""
    smallest: int = 48
    """Pixels; pictures narrower and lower than that, as their attributes say, are icons and left alone."""

    def judge(self, facts: Facts) -> Iterator[Verdict]:
        pictures = [
            image
            for image in facts.article.images
            if image.alt and image.alt.strip() and is_content(image, self.smallest) and not is_beside(image)
        ]
        if not pictures:
            yield Skip("the article has no pictures with an alternative text")
            return
        first: dict[str, Image] = {}
        for image in pictures:
            alt = " ".join((image.alt or "").split())
            earlier = first.setdefault(alt.casefold(), image)
            if is_file_name(alt, image.src):
                yield Problem(
                    f"the alternative text {short(alt)} is a file name",
                    quote=alt,
                    line=image.line,
                    fix=f"Replace “{alt}” with what the picture shows, in one short sentence.",
                )
            elif says_nothing(alt):
                yield Problem(
                    f"the alternative text “{alt}” only says that there is a picture",
                    quote=alt,
                    line=image.line,
                    fix=f"Replace “{alt}” with what {file_name(image.src) or 'the picture'} shows.",
                    key=f"{alt} {image.src[:500]}",
                )
            elif is_over(len(alt), self.at_most):
                yield Problem(
                    f"an alternative text has {len(alt):,} characters, at most {self.at_most}",
                    quote=alt,
                    line=image.line,
                    fix="Say in the alt what the picture shows, and move the rest into the text or a caption.",
                )
            elif earlier is not image and "" != stem(earlier.src) != stem(image.src) != "":
                other = file_name(earlier.src)
                yield Problem(
                    f"the alternative text {short(alt)} is also used for {other} in line {earlier.line}",
                    quote=alt,
                    line=image.line,
                    fix=f"Say what {file_name(image.src) or 'this picture'} shows that the other one does not.",
                )
