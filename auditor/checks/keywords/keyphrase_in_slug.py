"""Judges whether the page's address contains the keyphrase."""

from collections.abc import Iterator
from pathlib import PurePath
from typing import ClassVar

from auditor.check import Problem, Rule, Skip, Verdict
from auditor.checks.examples.keyphrase_page import example_page
from auditor.checks.wording.keyphrases import GUESS, called, unknown
from auditor.facts.keyphrases import given, is_near, judged
from auditor.facts.title import slug
from auditor.model import Facts
from auditor.model.record import record


@record
class KeyphraseInSlug:
    rule: ClassVar[Rule] = Rule(
        id="keyphrase-in-slug",
        area="keywords",
        title="Keyphrase not in the address",
        why="A readable address tells people what they will get before they click. It hardly matters to search "
        "engines, so only drafts are checked: the address of a published page is better left alone.",
        fix="Put the keyphrase into the address before you publish the page.",
        basis="house style",
        source="https://developers.google.com/search/docs/fundamentals/seo-starter-guide",
        checked="2026-11-22",
        level="note",
        weight=1,
        good='<!doctype html><html lang="en"><head><title>A loaf for every weekday</title><meta name="keyphrase" '
        'content="weekday loaf"></head><body><main><article><h1>A loaf for every weekday</h1><p>A weekday loaf is '
        "mixed in the evening and rises at night.</p></article></main></body></html>",
        bad=example_page(
            "<h1>Caring for a proofing basket</h1><p>A proofing basket wants dry air. Brush it first.</p>"
        ),
    )

    def judge(self, facts: Facts) -> Iterator[Verdict]:
        phrases = given(facts)
        article = facts.article
        words = slug(article)
        if article.url:
            yield Skip("the page is published already, so its address should stay as it is")
        elif not phrases:
            yield Skip(GUESS if judged(facts) else unknown(facts))
        elif not words:
            yield Skip("the address has no words")
        elif _is_numbered(PurePath(article.path).name.partition(".")[0]):
            # "page-0468.html" was named by the program that saved it.
            yield Skip("the file is named by a number, and the page's address is not known")
        elif words.isascii() and not any(letter.isascii() for letter in phrases[0].text if letter.isalpha()):
            yield Skip("the address is in another script than the text")
        elif not is_near(facts, "slug"):
            yield Problem(
                f"the address does not contain the keyphrase {called(phrases[0])}",
                quote=article.path or article.source,
                about_page=True,
                asks_for=(phrases[0].text,),
            )


def _is_numbered(name: str) -> bool:
    """Whether a number and at most one word make the name."""
    parts = name.replace("_", "-").split("-")
    return any(map(str.isdigit, name)) and sum(part.isalpha() for part in parts) <= 1
