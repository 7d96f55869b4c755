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
from auditor.facts.keyphrases.guess import LIMIT
from auditor.facts.keyphrases.keyphrases import keyphrases
from auditor.model import Facts, Finding, Node, Skipped

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
        (KeyphraseInHeadings(), "## Drying\n", "the text has 2 subheadings; this check needs 3"),
    ],
)  # fmt: skip
def test_what_is_not_there_is_another_checks_business(facts_of: FactsOf, check: Check, gone: str, reason: str) -> None:
    assert gone in GOOD
    assert run(check, facts_of(GOOD.replace(gone, ""), keyphrases=PHRASE)) == Skipped(check.rule.id, reason)


DRAFT = GOOD.replace("url: https://bread.example/care/drying-proofing-baskets.html\n", "")


def draft(facts_of: FactsOf, path: str, text: str = DRAFT, phrase: str = "proofing basket") -> Facts:
    """A draft in a file of that name."""
    facts = facts_of(text, keyphrases=(phrase,))
    article = replace(facts.article, source=path, path=path)
    return replace(facts, keyphrases=keyphrases(article, facts.sentences, (phrase,)), article=article)


def test_a_published_page_keeps_its_address(facts_of: FactsOf) -> None:
    moved = GOOD.replace("drying-proofing-baskets", "drying-them")

    assert run(KeyphraseInSlug(), facts_of(moved, keyphrases=PHRASE)) == Skipped(
        "keyphrase-in-slug", "the page is published already, so its address should stay as it is"
    )


def test_the_name_of_a_draft_should_have_the_phrase(facts_of: FactsOf) -> None:
    (finding,) = findings(KeyphraseInSlug(), draft(facts_of, "care/drying-them.html"))

    assert finding.message == "the address does not contain the keyphrase “proofing basket”"
    assert finding.quote == "care/drying-them.html"
    assert findings(KeyphraseInSlug(), draft(facts_of, "care/drying-proofing-baskets.html")) == ()


@pytest.mark.parametrize(
    ("path", "phrase"),
    [
        ("flink-0-6-available.html", "Flink 0.6"),
        ("maps-api-version-3.html", "version 3"),
        ("nodejs-express.html", "Node.js"),
        ("node-js-express.html", "Node.js"),
        ("chez-lebreton.html", "Le Breton"),
        ("cafe-creme.html", "café crème"),
        ("muellers-cafe.html", "Müller"),
        ("collards-in-a-pot.html", "collard greens"),
    ],
)
def test_an_address_is_compared_as_addresses_are_written(facts_of: FactsOf, path: str, phrase: str) -> None:
    assert findings(KeyphraseInSlug(), draft(facts_of, path, phrase=phrase)) == ()


@pytest.mark.parametrize(("path", "phrase"), [("maps-api-version-2.html", "3D"), ("kitchens.html", "Le Breton")])
def test_an_address_with_other_figures_or_words_is_another_one(facts_of: FactsOf, path: str, phrase: str) -> None:
    assert len(findings(KeyphraseInSlug(), draft(facts_of, path, phrase=phrase))) == 1


def test_a_name_without_words_is_skipped(facts_of: FactsOf) -> None:
    assert run(KeyphraseInSlug(), draft(facts_of, "2026/17.html")) == Skipped(
        "keyphrase-in-slug", "the address has no words"
    )


def test_a_name_in_another_script_is_skipped(facts_of: FactsOf) -> None:
    russian = draft(facts_of, "korzina-dlya-testa.html", "lang: ru\n" + DRAFT.lstrip(), "корзина для расстойки")

    assert run(KeyphraseInSlug(), russian) == Skipped(
        "keyphrase-in-slug", "the address is in another script than the text"
    )


GUESSED = """
title: Proofing baskets: how to keep a proofing basket dry
description: Seven things that you should know.
url: https://bread.example/care/drying-proofing-baskets
# How to keep a proofing basket dry

Flour gets everywhere, into the sleeves, under the ring, behind the taps and between the pages of the book that lay
open beside the bowl while the dough was being shaped on the table.

## Brushing a proofing basket

Brush a proofing basket before it dries, and the rest will come off by itself. A proofing basket hangs best.

## Drying a proofing basket

Hang the proofing basket up. No proofing basket likes soap, and a wet proofing basket moulds. The proofing basket
outlives the oven if the proofing basket stays dry.

## Mould

A window is enough.
"""


def test_a_sure_guess_speaks_of_a_place_that_has_none_of_its_words(facts_of: FactsOf) -> None:
    facts = facts_of(GUESSED)
    guess = facts.keyphrases[0]

    assert (guess.text, guess.role) == ("proofing basket", "inferred")
    assert LIMIT <= guess.probability < 1
    (finding,) = findings(KeyphraseInDescription(), facts)
    assert finding.message == "the meta description contains no word of “proofing basket”, our guess at the keyphrase"
    assert f"{100 * guess.probability:.0f} % certain" in finding.evidence[0]
    for near in ("Seven baskets that you should know.", "All about proofing."):
        assert isinstance(
            run(KeyphraseInDescription(), facts_of(GUESSED.replace("Seven things that you should know.", near))),
            Skipped,
        )


def test_a_guess_says_nothing_of_the_description_of_news(facts_of: FactsOf) -> None:
    facts = facts_of(GUESSED)
    news = replace(facts.article, nodes=(Node(("NewsArticle",), {}, "json-ld", 3),))

    assert isinstance(run(KeyphraseInDescription(), replace(facts, article=news)), Skipped)


@pytest.mark.parametrize("check", [KeyphraseInIntro(), KeyphraseInSlug(), KeyphraseInHeadings(), KeyphraseSpread()])
def test_fine_points_are_not_judged_by_a_guess(facts_of: FactsOf, check: Check) -> None:
    without = GUESSED.replace("url: https://bread.example/care/drying-proofing-baskets\n", "")
    outcome = run(check, facts_of(GUESSED))

    assert isinstance(outcome, Skipped), outcome
    if isinstance(check, KeyphraseInIntro):
        assert len(findings(check, facts_of(without, keyphrases=PHRASE))) == 1


UNSURE = """
title: What nobody tells you
# What nobody tells you
description: Seven things that you should know.

Brush a proofing basket before it dries, and the rest will come off by itself.

Hang the proofing basket up. No proofing basket likes soap.
"""


@pytest.mark.parametrize(
    "check", [KeyphraseInTitle(), KeyphraseInH1(), KeyphraseInIntro(), KeyphraseInDescription(), KeyphraseSpread()]
)
def test_an_unsure_guess_is_shown_and_judges_nothing(facts_of: FactsOf, check: Check) -> None:
    facts = facts_of(UNSURE)
    guess = facts.keyphrases[0]

    assert (guess.text, guess.probability < LIMIT) == ("proofing basket", True)
    assert run(check, facts) == Skipped(
        check.rule.id,
        f"our guess at the keyphrase, “proofing basket”, is only {100 * guess.probability:.0f} % certain; give one to "
        "check this",
    )


@pytest.mark.parametrize(
    ("path", "skipped"), [("saved/page-0468.html.gz", True), ("wcx-4180.html.gz", True), ("saved/care.html", False)]
)
def test_a_file_named_by_a_number_is_no_address(facts_of: FactsOf, path: str, *, skipped: bool) -> None:
    facts = facts_of(DRAFT, keyphrases=PHRASE)
    outcome = run(KeyphraseInSlug(), replace(facts, article=replace(facts.article, source=path, path=path)))

    assert isinstance(outcome, Skipped) is skipped


SPREAD = "The proofing basket dries in the window, and nobody has to do anything about it until the next day. "
NUMBERED = GOOD.replace("Why proofing baskets mould", "Mould") + "\n".join(
    f"\n## {head}\n\nWood.\n" for head in ("1. Amal", "2) Berit", "#3 Cleo", "No. 4 Dora", "Day 5")
)


def test_subheadings_that_number_a_list_have_names_of_their_own(facts_of: FactsOf) -> None:
    assert run(KeyphraseInHeadings(), facts_of(NUMBERED, keyphrases=PHRASE)) == Skipped(
        "keyphrase-in-headings", "5 of 8 subheadings number the entries of a list, which have their own names"
    )
    for unnumbered in ("2026", "3 ways to dry it", "1.5 hours", "Daylight 5"):
        text = NUMBERED.replace("2) Berit", unnumbered).replace("Day 5", unnumbered)
        assert len(findings(KeyphraseInHeadings(), facts_of(text, keyphrases=PHRASE))) == 1, unnumbered


@pytest.mark.parametrize(
    ("head", "named", "count", "said"),
    [
        (
            "On the proofing basket",
            0,
            3,
            "0 of 3 subheadings contain the keyphrase “proofing basket”, at least 1 should",
        ),
        ("On the proofing basket", 1, 12, ""),
        ("On baskets", 1, 12, ""),
        ("On the proofing basket", 5, 6, ""),
        (
            "On the proofing basket",
            9,
            9,
            "9 of 9 subheadings contain the keyphrase “proofing basket”: 100 %, at most 75 %",
        ),
        ("On baskets", 9, 9, ""),
    ],
)
def test_some_subheadings_name_the_phrase_and_not_all(
    facts_of: FactsOf, head: str, named: int, count: int, said: str
) -> None:
    heads = [f"## {head}"] * named + ["## On bread"] * (count - named)
    found = findings(KeyphraseInHeadings(), facts_of("\n\nText.\n\n".join(heads), keyphrases=PHRASE))

    assert [finding.message for finding in found] == ([said] if said else [])


def test_nobody_asks_for_more_of_a_phrase_that_is_used_too_much(facts_of: FactsOf) -> None:
    heads = "\n\n".join(
        f"## On {what}\n\nBuy a proofing basket: a proofing basket lasts." for what in ("rye", "oat", "spelt")
    )

    assert findings(KeyphraseInHeadings(), facts_of(heads, keyphrases=PHRASE)) == ()


@pytest.mark.parametrize(("gap", "found"), [(10, 0), (12, 1)])
def test_half_of_the_sentences_may_stand_in_a_row_without_the_phrase(facts_of: FactsOf, gap: int, found: int) -> None:
    other = "Flour is loose in every gap of the wood, and a stiff brush fetches it out without water and without soap. "
    text = SPREAD * (20 - gap) + other * gap

    assert len(findings(KeyphraseSpread(), facts_of(text, keyphrases=PHRASE))) == found


def test_half_of_the_phrase_is_enough_to_stay_with_the_subject(facts_of: FactsOf) -> None:
    text = SPREAD * 5 + "A basket made of cane is light, and it is a pleasure to hold it in a cold kitchen. " * 15

    assert findings(KeyphraseSpread(), facts_of(text, keyphrases=PHRASE)) == ()


def test_a_phrase_that_is_hardly_used_has_no_spread(facts_of: FactsOf) -> None:
    outcome = run(KeyphraseSpread(), facts_of(SPREAD * 2 + "Flour is loose. " * 30, keyphrases=PHRASE))

    assert outcome == Skipped(
        "keyphrase-spread", "the text uses the keyphrase fewer than 3 times, too rarely to say where it is missing"
    )


def test_the_stretch_without_the_phrase_is_marked_at_both_ends(facts_of: FactsOf) -> None:
    text = SPREAD * 4 + "First is loose. " + "Flour is loose in every gap of the wood. " * 12 + "Last is loose."
    (finding,) = findings(KeyphraseSpread(), facts_of(text, keyphrases=PHRASE))

    assert finding.quote == "First is loose."
    assert [text[span.start : span.end] for span in finding.spans] == ["First is loose.", "Last is loose."]


def test_spread_says_nothing_of_a_few_sentences(facts_of: FactsOf) -> None:
    outcome = run(KeyphraseSpread(), facts_of("The proofing basket dries. " * 14, keyphrases=PHRASE))

    assert outcome == Skipped("keyphrase-spread", "the text has 14 sentences; this check needs 15")


@pytest.mark.parametrize("check", [each for each, _, _ in PLACES.values()] + [KeyphraseSpread()])
def test_nothing_is_judged_where_no_phrase_is_known(facts_of: FactsOf, check: Check) -> None:
    outcome = run(check, facts_of("# Yes\n\nOf the and to in on."))

    assert outcome == Skipped(check.rule.id, "no keyphrase was given, and none could be guessed")


@pytest.mark.parametrize(
    ("phrase", "title", "found"),
    [
        ("PTO policies", "Paid time-off policies that people use", False),
        ("paid time off", "PTO: what to offer", False),
        ("best electric vehicles", "Best EVs of 2026", False),
        ("best electric vehicles", "EVs of 2026", True),
        ("best electric vehicles", "Best evs of 2026", True),
        ("paid time off", "How PTO-4 works", False),
        ("rye vs wheat", "The difference between rye and wheat", False),
        ("rye vs spelt", "The difference between rye and wheat", True),
        ("proofing basket", "How to shape a loaf", True),
        ("proofing basket", "Drying a basket for proofing", False),
    ],
)
def test_an_abbreviation_and_its_words_are_one_keyphrase(
    facts_of: FactsOf,
    phrase: str,
    title: str,
    found: bool,  # noqa: FBT001 - a table
) -> None:
    outcome = run(KeyphraseInTitle(), facts_of(f"title: {title}\n# {title}\n\nIt is late.", keyphrases=(phrase,)))

    assert isinstance(outcome, tuple)
    assert bool(outcome) is found
