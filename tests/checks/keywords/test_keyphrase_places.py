"""Whether the keyphrase stands where readers look for it: title, H1, introduction, address and so on."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from auditor.check import Check, run
from auditor.checks.keywords.keyphrase_in_description import KeyphraseInDescription
from auditor.checks.keywords.keyphrase_in_h1 import KeyphraseInH1
from auditor.checks.keywords.keyphrase_in_headings import KeyphraseInHeadings
from auditor.checks.keywords.keyphrase_in_intro import KeyphraseInIntro
from auditor.checks.keywords.keyphrase_in_slug import KeyphraseInSlug
from auditor.checks.keywords.keyphrase_in_title import KeyphraseInTitle
from auditor.checks.keywords.keyphrase_spread import KeyphraseSpread
from auditor.model import Facts, Finding, Skipped

FactsOf = Callable[..., Facts]

GOOD = """
title: Proofing baskets: how to keep them dry
description: Brush your proofing basket and let it dry.
url: https://bread.example/care/drying-proofing-baskets.html
# How to keep a proofing basket dry

A proofing basket lasts for decades if you keep it dry.

## Why proofing baskets mould

Damp flour feeds mould.

## Brushing

Brush it while the flour is loose.

## Drying

A window is enough.
"""
PHRASE = ("proofing basket",)
PLACES: dict[str, tuple[Check, str, str]] = {
    "title": (KeyphraseInTitle(), "Proofing baskets: how", "Baskets: how"),
    "h1": (KeyphraseInH1(), "keep a proofing basket dry\n\n", "keep it dry\n\n"),
    "intro": (KeyphraseInIntro(), "A proofing basket lasts", "It lasts"),
    "slug": (KeyphraseInSlug(), "drying-proofing-baskets", "drying-them"),
    "description": (KeyphraseInDescription(), "your proofing basket", "it"),
    "headings": (KeyphraseInHeadings(), "Why proofing baskets mould", "Why they mould"),
}


def findings(check: Check, facts: Facts) -> tuple[Finding, ...]:
    outcome = run(check, facts)
    assert isinstance(outcome, tuple), outcome
    return outcome


@pytest.mark.parametrize(("check", "with_it", "without"), PLACES.values(), ids=PLACES)
def test_each_place_is_looked_at_by_its_own_check(facts_of: FactsOf, check: Check, with_it: str, without: str) -> None:
    assert with_it in GOOD
    lacking = facts_of(GOOD.replace(with_it, without), keyphrases=PHRASE)

    assert findings(check, facts_of(GOOD, keyphrases=PHRASE)) == ()
    (finding,) = findings(check, lacking)
    assert finding.level == "note"
    assert "“proofing basket”" in finding.message
    for other in (each for each, _, _ in PLACES.values() if each is not check):
        assert findings(other, lacking) == ()


def test_a_synonym_that_is_given_too_will_do(facts_of: FactsOf) -> None:
    text = GOOD.replace("Proofing baskets: how", "Bannetons: how")

    assert findings(KeyphraseInTitle(), facts_of(text, keyphrases=("proofing basket", "banneton"))) == ()


@pytest.mark.parametrize(
    ("check", "gone", "reason"),
    [
        (KeyphraseInTitle(), "title: Proofing baskets: how to keep them dry\n", "the page has no title"),
        (KeyphraseInH1(), "# How to keep a proofing basket dry\n", "the article has no H1"),
        (
            KeyphraseInDescription(),
            "description: Brush your proofing basket and let it dry.\n",
            "the page has no meta description",
        ),
        (KeyphraseInHeadings(), "## Drying\n", "2 subheadings; a share says something from 3 on"),
    ],
)  # fmt: skip
def test_what_is_not_there_is_another_checks_business(facts_of: FactsOf, check: Check, gone: str, reason: str) -> None:
    assert gone in GOOD
    assert run(check, facts_of(GOOD.replace(gone, ""), keyphrases=PHRASE)) == Skipped(check.rule.id, reason)


def test_an_address_without_words_is_skipped(facts_of: FactsOf) -> None:
    numbered = GOOD.replace("care/drying-proofing-baskets.html", "?p=17")

    assert run(KeyphraseInSlug(), facts_of(numbered, keyphrases=PHRASE)) == Skipped(
        "keyphrase-in-slug", "the address has no words"
    )


def test_an_address_in_another_script_is_skipped(facts_of: FactsOf) -> None:
    russian = GOOD.replace("url:", "lang: ru\nurl:")

    assert run(KeyphraseInSlug(), facts_of(russian, keyphrases=("корзина для расстойки",))) == Skipped(
        "keyphrase-in-slug", "the address is written in another script than the text"
    )


GUESSED = """
title: What nobody tells you
# What nobody tells you
description: Seven things that you should know.

Flour gets everywhere, into the sleeves, under the ring, behind the taps and between the pages of the book that lay
open beside the bowl while the dough was being shaped on the table. Brush a proofing basket before it dries, and the
rest will come off by itself.

Hang the proofing basket up. No proofing basket likes soap, and a wet proofing basket moulds.
"""


@pytest.mark.parametrize("place", ["title", "h1", "slug", "description", "intro"])
def test_a_guess_that_no_name_of_the_page_holds_is_too_little_to_miss(facts_of: FactsOf, place: str) -> None:
    check = PLACES[place][0]
    url = "url: https://bread.example/nobody-tells-you\n"
    named = facts_of((url + GUESSED).replace("/nobody", "/proofing-basket-nobody"))

    assert [phrase.text for phrase in named.keyphrases if phrase.role == "inferred"] == ["proofing basket"]
    if place not in {"slug", "intro"}:
        assert len(findings(check, named)) == 1
    assert run(check, facts_of((url + GUESSED).replace("Brush a proofing basket", "Brush it"))) == Skipped(
        check.rule.id, "the keyphrase is guessed from the text alone; no name of the page holds it"
    )
    assert (
        len(
            findings(check, facts_of((url + GUESSED).replace("Brush a proofing basket", "Brush it"), keyphrases=PHRASE))
        )
        == 1
    )


@pytest.mark.parametrize(("path", "skipped"), [("saved/page-0468.html.gz", True), ("saved/care.html", False)])
def test_a_file_named_by_a_number_is_no_address(facts_of: FactsOf, path: str, *, skipped: bool) -> None:
    facts = facts_of(
        GOOD.replace("url: https://bread.example/care/drying-proofing-baskets.html\n", ""), keyphrases=PHRASE
    )
    outcome = run(KeyphraseInSlug(), replace(facts, article=replace(facts.article, source=path, path=path)))

    assert isinstance(outcome, Skipped) is skipped


NUMBERED = GOOD + "\n".join(
    f"\n## {head}\n\nWood.\n" for head in ("1. Amal", "2) Berit", "#3 Cleo", "No. 4 Dora", "Day 5")
)


def test_subheadings_that_number_a_list_have_names_of_their_own(facts_of: FactsOf) -> None:
    assert run(KeyphraseInHeadings(), facts_of(NUMBERED, keyphrases=PHRASE)) == Skipped(
        "keyphrase-in-headings", "5 of 8 subheadings number a list's entries, which have names of their own"
    )
    for unnumbered in ("2026", "3 ways to dry it", "1.5 hours", "Daylight 5"):
        text = NUMBERED.replace("2) Berit", unnumbered).replace("Day 5", unnumbered)
        assert len(findings(KeyphraseInHeadings(), facts_of(text, keyphrases=PHRASE))) == 1, unnumbered


def test_a_german_address_without_umlauts_holds_the_phrase(facts_of: FactsOf) -> None:
    text = "lang: de\nurl: https://brot.example/gaerkoerbchen-pflegen\n# Pflege\n\nEin Gärkörbchen mag es trocken."

    assert findings(KeyphraseInSlug(), facts_of(text, keyphrases=("Gärkörbchen",))) == ()


@pytest.mark.parametrize(
    ("named", "count", "said"),
    [(3, 10, ""), (2, 7, "at least 30 %"), (3, 4, ""), (4, 5, "at most 75 %"), (5, 5, "at most 75 %")],
)
def test_the_bounds_of_the_share_of_subheadings_belong_to_the_band(
    facts_of: FactsOf, named: int, count: int, said: str
) -> None:
    heads = ["## On the proofing basket"] * named + ["## On bread"] * (count - named)
    found = findings(KeyphraseInHeadings(), facts_of("\n\nText.\n\n".join(heads), keyphrases=PHRASE))

    assert [finding.message[-len(said) :] for finding in found] == ([said] if said else [])


@pytest.mark.parametrize(("gap", "found"), [(10, 0), (11, 1)])
def test_half_of_the_sentences_may_stand_in_a_row_without_the_phrase(facts_of: FactsOf, gap: int, found: int) -> None:
    text = "The proofing basket dries. " * (20 - gap) + "Flour is loose. " * gap

    assert len(findings(KeyphraseSpread(), facts_of(text, keyphrases=PHRASE))) == found


def test_the_stretch_without_the_phrase_is_marked_at_both_ends(facts_of: FactsOf) -> None:
    text = "The proofing basket dries. " * 5 + "First is loose. " + "Flour is loose. " * 10 + "Last is loose."
    (finding,) = findings(KeyphraseSpread(), facts_of(text, keyphrases=PHRASE))

    assert finding.quote == "First is loose."
    assert [text[span.start : span.end] for span in finding.spans] == ["First is loose.", "Last is loose."]


def test_spread_says_nothing_of_a_few_sentences(facts_of: FactsOf) -> None:
    outcome = run(KeyphraseSpread(), facts_of("The proofing basket dries. " * 14, keyphrases=PHRASE))

    assert outcome == Skipped("keyphrase-spread", "14 sentences; a share says something from 15 on")


@pytest.mark.parametrize("check", [each for each, _, _ in PLACES.values()] + [KeyphraseSpread()])
def test_nothing_is_judged_where_no_phrase_is_known(facts_of: FactsOf, check: Check) -> None:
    outcome = run(check, facts_of("# Yes\n\nOf the and to in on."))

    assert outcome == Skipped(check.rule.id, "no keyphrase is given, and none could be inferred")
