"""Finds titles that a result would cut."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from auditor.check import Problem, Rule, Skip, Verdict
from auditor.model import Facts


@dataclass(frozen=True, slots=True)
class TitleLength:
    rule: ClassVar[Rule] = Rule(
        id="title-length",
        area="page",
        title="Title wider than a result shows",
        why="A title wider than the line of a result is cut at its end. Search engines set no limit and read the "
        "whole of it, but a searcher decides by what is shown.",
        fix="Put what a searcher looks for first, and take out what the result can do without.",
        basis="house style",
        source="https://developers.google.com/search/docs/appearance/title-link",
        checked="2026-11-22",
        level="note",
        weight=2,
        good='<!doctype html><html lang="en"><head><title>How to proof dough overnight</title></head><body><main>'
        "<article><h1>How to proof dough overnight</h1><p>Mix it in the evening.</p></article></main></body></html>",
        bad='<!doctype html><html lang="en"><head><title>How to proof dough overnight in the fridge, on the counter '
        "or in a cold cellar, and what to do when it has risen too much</title></head><body><main><article>"
        "<h1>How to proof dough overnight</h1><p>Mix it in the evening.</p></article></main></body></html>",
    )

    at_most: int = 600
    """Pixels in 20 px Arial, about the width of a result on a desktop."""

    def judge(self, facts: Facts) -> Iterator[Verdict]:
        title = facts.article.title
        if not title.text:
            yield Skip("no title")
            return
        if facts.title_width <= self.at_most:
            return
        shown = title.text[: int(len(title.text) * self.at_most / facts.title_width)].rsplit(" ", 1)[0]
        yield Problem(
            f"the title is {facts.title_width:.0f} pixels wide, at most {self.at_most}",
            quote=title.text,
            line=title.line,
            fix=f"Shorten it by about {len(title.text) - len(shown)} characters; a result shows little more than "
            f"“{shown} …”.",
            about_page=True,
        )
