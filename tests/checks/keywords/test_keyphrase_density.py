"""Density: bounds belong to the band, the weight is Yoast's, and the fix says how many uses and which."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from auditor.check import run
from auditor.checks.keywords.keyphrase_density import KeyphraseDensity
from auditor.model import Article, Block, Facts, Finding, Keyphrase, Place, Sentence, Skipped, Span, Use, Word

FactsOf = Callable[..., Facts]
BLOCK = Block("paragraph", "x" * 4000, 3)


def facts(
    uses: int,
    words: int,
    *,
    content_words: int = 1,
    role: str = "given",
    forms: str = "any",
    probability: float = 1.0,
    places: tuple[Place, ...] = (),
) -> Facts:
    made = tuple(Use(Span(0, 10 * at, 10 * at + 3), "xxx", exact=True, sentence=at) for at in range(uses))
    phrase = Keyphrase(
        "starter",
        role,  # type: ignore[arg-type]
        "configuration",
        probability=probability,
        places=places,
        uses=made,
        density=round(100 * uses / words, 9),
        forms=forms,
        content_words=content_words,
    )
    sentences = tuple(Sentence(0, 10 * at, 10 * at + 9, (Word("xxx", 10 * at, 10 * at + 3),)) for at in range(uses))
    return Facts(Article("x", blocks=(BLOCK,)), sentences=sentences, words=words, keyphrases=(phrase,))


def findings(of: Facts) -> tuple[Finding, ...]:
    outcome = run(KeyphraseDensity(), of)
    assert isinstance(outcome, tuple), outcome
    return outcome


# One content word weighs 0.7 + 1/3 = 31/30, so 105 uses in 3100 words are the 3.5 / (31/30) = 3.39 % of the limit; a
# limit has a width of a twentieth of it.
@pytest.mark.parametrize(
    ("uses", "words", "level"),
    [(105, 3100, None), (110, 3100, None), (111, 3100, "warning"), (2, 400, None), (1, 400, "note"), (0, 3100, "note")],
)
def test_the_band_has_a_width(uses: int, words: int, level: str | None) -> None:
    assert [finding.level for finding in findings(facts(uses, words))] == ([level] if level else [])


def test_five_uses_name_the_subject_of_a_text_of_any_length() -> None:
    assert len(findings(facts(4, 9000))) == 1
    assert findings(facts(5, 9000)) == ()


def test_without_word_forms_the_upper_bound_is_lower() -> None:
    assert findings(facts(94, 3100, forms="exact")) == ()
    assert len(findings(facts(95, 3100, forms="exact"))) == 1
    assert findings(facts(95, 3100)) == ()


def test_a_guess_is_judged_only_where_it_is_prominent_and_far_too_frequent() -> None:
    guess: dict[str, Any] = {"role": "inferred", "content_words": 2, "probability": 0.9, "places": ("title", "h1")}
    (finding,) = findings(facts(42, 600, **guess))

    assert finding.level == "note"
    assert "“starter”, our guess at the keyphrase" in finding.message
    for less in (
        facts(28, 600, **guess),
        facts(1, 600, **guess),
        facts(42, 600, **{**guess, "content_words": 1}),
        facts(42, 600, **{**guess, "places": ("title",)}),
    ):
        assert findings(less) == ()
    assert isinstance(run(KeyphraseDensity(), facts(42, 600, **{**guess, "probability": 0.5})), Skipped)


def test_a_longer_phrase_has_a_lower_limit_and_one_percentage() -> None:
    assert findings(facts(20, 1000, content_words=3)) == ()
    (finding,) = findings(facts(20, 1000, content_words=4))

    assert finding.message == "“starter” is used 20 times in 1,000 words: 2.0 %, at most 1.7 %"


def test_one_use_more_in_a_short_text_is_fine() -> None:
    assert findings(facts(8, 200)) == ()
    assert len(findings(facts(10, 200))) == 1


def test_a_comparison_and_a_long_search_need_not_be_repeated() -> None:
    rare = facts(0, 1500, content_words=2)
    phrase = rare.keyphrases[0]

    assert len(findings(rare)) == 1
    assert findings(replace(rare, keyphrases=(replace(phrase, text="rye vs wheat"),))) == ()
    assert len(findings(replace(rare, keyphrases=(replace(phrase, content_words=3),)))) == 1
    assert findings(replace(rare, keyphrases=(replace(phrase, content_words=3, words_apart=1),))) == ()


@pytest.mark.parametrize(
    ("form", "language", "found"),
    [("Grace Hill", "en", 0), ("Ann van Dam", "en", 0), ("Proofing basket", "en", 1), ("Grace Hill", "de", 1)],
)
def test_a_text_about_somebody_may_name_them(form: str, language: str, found: int) -> None:
    often = facts(111, 1500, content_words=2)
    phrase = often.keyphrases[0]
    uses = tuple(replace(use, form=form) for use in phrase.uses)
    of = replace(often, keyphrases=(replace(phrase, uses=uses),), article=replace(often.article, language=language))

    assert len(findings(of)) == found


def test_the_words_of_a_phrase_apart_are_about_it_too() -> None:
    apart = facts(0, 1000)
    said = replace(apart, keyphrases=(replace(apart.keyphrases[0], words_apart=5),))

    assert len(findings(apart)) == 1
    assert findings(said) == ()


def test_the_fix_says_how_many_uses_to_take_out_and_the_evidence_quotes_them() -> None:
    (finding,) = findings(facts(10, 200))

    assert finding.fix == "Remove 4 of the 10 uses: those listed here are the easiest to spare."
    assert len(finding.evidence) == 4
    assert all("xxx" in line for line in finding.evidence)
    assert len(finding.spans) == 10


def test_after_the_change_the_density_is_within_the_band() -> None:
    for uses in range(10, 60):
        (finding,) = findings(facts(uses, 200))
        out = int(finding.fix.split()[1])

        assert findings(facts(uses - out, 200)) == ()


def test_points_come_back_with_each_use_less() -> None:
    extents = [findings(facts(uses, 200))[0].extent for uses in (10, 11, 12, 16)]

    assert extents == sorted(set(extents))


def test_half_of_the_uses_taken_out_leaves_what_a_text_with_as_many_uses_has() -> None:
    (finding,) = findings(facts(16, 200))
    assert finding.halfway
    (later,) = findings(facts(16 - finding.halfway.done, 200))

    assert finding.halfway.of == int(finding.fix.split()[1])
    assert later.extent == pytest.approx(finding.halfway.extent)


def test_too_few_uses_are_a_note_with_the_number_to_add() -> None:
    (finding,) = findings(facts(1, 1000))

    assert finding.level == "note"
    assert finding.message == "“starter” is used 1 time in 1,000 words: 0.1 %, at least 0.5 %"
    assert finding.fix.startswith("Use the phrase, or a form of it, 4 more times")


def test_synonyms_may_be_rare_and_not_too_frequent() -> None:
    base = facts(10, 1000)
    rare = replace(base.keyphrases[0], text="levain", uses=(), density=0.0)
    thick = replace(base.keyphrases[0], text="leaven", uses=base.keyphrases[0].uses * 9, density=9.0)

    assert findings(replace(base, keyphrases=(*base.keyphrases, rare))) == ()
    assert len(findings(replace(base, keyphrases=(*base.keyphrases, thick)))) == 1


def test_related_phrases_are_shown_and_not_judged() -> None:
    assert run(KeyphraseDensity(), facts(100, 200, role="related")) == Skipped(
        "keyphrase-density", "no keyphrase was given, and none could be guessed"
    )


def test_a_short_text_is_skipped_with_the_reason() -> None:
    assert run(KeyphraseDensity(), facts(9, 99)) == Skipped(
        "keyphrase-density", "the text has 99 words; this check needs 100"
    )


def test_of_the_uses_forced_ones_go_first(facts_of: FactsOf) -> None:
    (finding,) = findings(facts_of("stuffed/en-mattress.txt", keyphrases=("memory foam mattress",)))

    assert "“… is a king size memory foam mattress or double memory …”" in finding.evidence
    assert "“… foam mattress or double memory foam mattress.”" in finding.evidence
