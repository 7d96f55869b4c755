"""Finds pages without a title."""

from collections.abc import Iterator
from typing import ClassVar

from auditor.check import Problem, Rule, Skip, Verdict
from auditor.model import Facts
from auditor.model.record import record


@record
class TitleMissing:
    rule: ClassVar[Rule] = Rule(
        id="title-missing",
        area="page",
        title="No title",
        why="Search results take their headline from the title element first, and browser tabs and shared links show "
        "it too. Google asks for one on every page.",
        fix="Write a <title> in the page's head that says what the article answers.",
        basis="google",
        source="https://developers.google.com/search/docs/appearance/title-link",
        checked="2026-11-22",
        level="error",
        weight=10,
        good='<!doctype html><html lang="en"><head><title>How to proof dough overnight</title></head><body><main>'
        "<article><h1>How to proof dough overnight</h1><p>Mix it in the evening.</p></article></main></body></html>",
        bad='<!doctype html><html lang="en"><head><title> </title></head><body><main>'
        "<article><h1>How to proof dough overnight</h1><p>Mix it in the evening.</p></article></main></body></html>",
    )

    def judge(self, facts: Facts) -> Iterator[Verdict]:
        article = facts.article
        if article.title.text:
            return
        draft = article.draft
        if draft and (draft.fault or draft.kind == "word"):
            yield Skip("the front matter cannot be read" if draft.fault else "a draft in Word: its H1 is its title")
            return
        h1 = next((heading.text for heading in article.headings if heading.level == 1 and heading.text), "")
        yield Problem(
            "the draft has no title"
            if draft
            else "the title element is empty"
            if article.title.line
            else "the page has no title element",
            line=article.title.line,
            fix="Give it a title in the front matter."
            if draft
            else f"Write a <title>; the H1 says “{h1}”."
            if h1
            else "",
            about_page=True,
        )
