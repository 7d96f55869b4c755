"""Density: bounds belong to the band, the weight is Yoast's, and the fix says how many uses and which."""

from collections.abc import Callable

import pytest

from auditor.check import run
from auditor.checks.keywords.keyphrase_density import KeyphraseDensity
from auditor.model import Article, Block, Facts, Finding, Keyphrase, Sentence, Skipped, Span, Use, Word

FactsOf = Callable[..., Facts]
BLOCK = Block("paragraph", "x" * 4000, 3)


def facts(uses: int, words: int, *, content_words: int = 1, role: str = "given", forms: str = "any") -> Facts:
    made = tuple(Use(Span(0, 10 * at, 10 * at + 3), "xxx", exact=True, sentence=at) for at in range(uses))
    phrase = Keyphrase(
        "starter",
        role,  # type: ignore[arg-type]
        "configuration",
        uses=made,
        density=100 * uses / words,
        forms=forms,
        content_words=content_words,
    )
    sentences = tuple(Sentence(0, 10 * at, 10 * at + 9, (Word("xxx", 10 * at, 10 * at + 3),)) for at in range(uses))
    return Facts(Article("x", blocks=(BLOCK,)), sentences=sentences, words=words, keyphrases=(phrase,))


def findings(of: Facts) -> tuple[Finding, ...]:
    outcome = run(KeyphraseDensity(), of)
    assert isinstance(outcome, tuple), outcome
    return outcome


# One content word weighs 0.7 + 1/3 = 31/30, so 105 uses in 3100 words are 3.5 % exactly, 15 are 0.5 %.
@pytest.mark.parametrize(
    ("uses", "words", "level"),
    [(105, 3100, None), (106, 3100, "warning"), (15, 3100, None), (14, 3100, "note"), (0, 3100, "note")],
)
def test_the_bounds_belong_to_the_band(uses: int, words: int, level: str | None) -> None:
    assert [finding.level for finding in findings(facts(uses, words))] == ([level] if level else [])


def test_without_word_forms_the_upper_bound_is_lower() -> None:
    assert findings(facts(90, 3100, forms="exact")) == ()
    assert len(findings(facts(91, 3100, forms="exact"))) == 1
    assert findings(facts(91, 3100)) == ()


def test_a_guessed_single_word_is_only_noted() -> None:
    assert [finding.level for finding in findings(facts(106, 3100, role="inferred"))] == ["note"]
    assert [finding.level for finding in findings(facts(106, 3000, role="inferred", content_words=2))] == ["warning"]


def test_a_longer_phrase_weighs_more() -> None:
    # 10 uses in 500 words are 2 %: 2.07 % for one word, 3.4 % for three, 4.07 % for four.
    assert findings(facts(10, 500, content_words=3)) == ()
    (finding,) = findings(facts(10, 500, content_words=4))

    assert finding.message == (
        "“starter” is used 10 times in 500 words: density 4.07 % (weighted by its 4 words), at most 3.5 %"
    )


def test_the_fix_says_how_many_uses_to_take_out_and_quotes_them() -> None:
    (finding,) = findings(facts(10, 200))

    assert finding.fix.startswith("Take out 4 of 10 uses; these add nothing: “xxx")
    assert len(finding.spans) == 10


def test_after_the_change_the_density_is_within_the_band() -> None:
    for uses in range(8, 60):
        (finding,) = findings(facts(uses, 200))
        out = int(finding.fix.split()[2])

        assert findings(facts(uses - out, 200)) == ()


def test_too_few_uses_are_a_note_with_the_number_to_add() -> None:
    (finding,) = findings(facts(1, 1000))

    assert finding.level == "note"
    assert finding.message == (
        "“starter” is used 1 time in 1000 words: density 0.10 % (weighted by its 1 word), at least 0.5 %"
    )
    assert finding.fix.startswith("Use it, or one of its forms, 4 more times")


def test_synonyms_may_be_rare_and_not_too_frequent() -> None:
    from dataclasses import replace

    base = facts(10, 1000)
    rare = replace(base.keyphrases[0], text="levain", uses=(), density=0.0)
    thick = replace(base.keyphrases[0], text="leaven", density=9.0)

    assert findings(replace(base, keyphrases=(*base.keyphrases, rare))) == ()
    assert len(findings(replace(base, keyphrases=(*base.keyphrases, thick)))) == 1


def test_related_phrases_are_shown_and_not_judged() -> None:
    assert run(KeyphraseDensity(), facts(100, 200, role="related")) == Skipped(
        "keyphrase-density", "no keyphrase is given, and none could be inferred"
    )


def test_a_short_text_is_skipped_with_the_reason() -> None:
    assert run(KeyphraseDensity(), facts(9, 99)) == Skipped(
        "keyphrase-density", "the text has 99 words; density says something from 100 words on"
    )


def test_an_inferred_phrase_says_from_what(facts_of: FactsOf) -> None:
    (finding,) = findings(facts_of("stuffed/en-casino.txt"))

    assert "(inferred from title" in finding.message


def test_of_the_uses_forced_ones_go_first(facts_of: FactsOf) -> None:
    (finding,) = findings(facts_of("stuffed/en-mattress.txt", keyphrases=("memory foam mattress",)))

    assert (
        "“… is a king size memory foam mattress or double memory …”; “… foam mattress or double memory foam mattress.”"
        in (finding.fix)
    )
