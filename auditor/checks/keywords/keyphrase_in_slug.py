"""Judges whether the page's address holds the keyphrase."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePath
from typing import ClassVar

from auditor.check import Problem, Rule, Skip, Verdict
from auditor.checks.keywords.main_keyphrase import GUESS, called, judged, named_nowhere, stands_in
from auditor.facts.headline import slug
from auditor.model import Facts


@dataclass(frozen=True, slots=True)
class KeyphraseInSlug:
    rule: ClassVar[Rule] = Rule(
        id="keyphrase-in-slug",
        area="keywords",
        title="Keyphrase not in the address",
        why="An address in words tells people what they will get before they follow a link. It hardly matters to "
        "search engines, and the address of a published page is better left alone than changed without a redirect.",
        fix="Name the keyphrase in the address of a new page; leave that of a published one as it is.",
        basis="house style",
        source="https://developers.google.com/search/docs/fundamentals/seo-starter-guide",
        checked="2026-11-22",
        level="note",
        weight=1,
        good='<!doctype html><html lang="en"><head><title>A loaf for every weekday</title></head><body><main><article>'
        "<h1>A loaf for every weekday</h1><p>A weekday loaf is mixed in the evening. The weekday loaf rises while you "
        "sleep. Bake the weekday loaf before breakfast.</p></article></main></body></html>",
        bad="<h1>Caring for a proofing basket</h1><p>A proofing basket wants dry air. Brush the proofing basket first. "
        "No proofing basket likes soap.</p>",
    )

    def judge(self, facts: Facts) -> Iterator[Verdict]:
        phrases = judged(facts)
        address = facts.article.url or facts.article.path
        words = slug(facts.article)
        if not phrases:
            yield Skip("no keyphrase is given, and none could be inferred")
        elif not words:
            yield Skip("the address has no words")
        elif not facts.article.url and " " not in words and any(map(str.isdigit, PurePath(address).stem)):
            # "page-0468.html" was named by the program that saved it.
            yield Skip("the file's name is a number, and the address is not known")
        elif words.isascii() and not any(letter.isascii() for letter in phrases[0].text if letter.isalpha()):
            yield Skip("the address is written in another script than the text")
        elif named_nowhere(facts, besides="slug"):
            yield Skip(GUESS)
        elif not stands_in(facts, "slug"):
            yield Problem(
                f"the address does not hold all words of {called(phrases[0])}",
                quote=address,
                about_page=True,
                asks_for=(phrases[0].text,),
            )
