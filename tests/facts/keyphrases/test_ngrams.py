"""The table of repeated runs of words."""

from collections import Counter
from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from auditor.facts.keyphrases.body import body_of
from auditor.facts.keyphrases.ngrams import MOST, ngrams, usual_form
from auditor.model import Article, Block, Sentence
from auditor.text import sentences

Made = Callable[..., tuple[Article, tuple[Sentence, ...]]]


def test_runs_that_stand_twice_are_counted_in_all_their_forms(made: Made) -> None:
    found = ngrams(*made("A foam roller rolls. Two foam rollers roll. The foam of the roller."))

    assert found[:4] == (("foam", 3), ("roller", 3), ("foam roller rolls", 2), ("foam roller", 2))


def test_no_run_begins_or_ends_with_a_function_word_but_may_hold_some(made: Made) -> None:
    found = dict(ngrams(*made("The cost of living is up. The cost of living is up. The cost of living.")))

    assert found["cost of living"] == 3
    assert not {"the cost", "cost of", "of living", "living is"} & set(found)


def test_no_run_goes_over_a_comma_or_a_full_stop(made: Made) -> None:
    found = dict(ngrams(*made("Foam, roller. Foam. Roller. Foam, roller.")))

    assert "foam roller" not in found


def test_the_table_ends_within_runs_that_are_used_alike(made: Made) -> None:
    words = [f"word{chr(97 + one)}{chr(97 + other)}k" for one in range(26) for other in range(5)]
    found = ngrams(*made("\n\n".join(f"{word}, {word}." for word in [*words, words[-1], words[-1]])))

    assert len(found) == MOST
    assert found[0] == (words[-1], 6)
    assert [word for word, _ in found[1:]] == sorted(words[:-1])[: MOST - 1]


def test_the_article_s_name_does_not_count(made: Made) -> None:
    assert ngrams(*made("# Rye bread\nRye bread.")) == ()


def test_the_most_used_come_first_and_longer_ones_before_shorter_ones(made: Made) -> None:
    found = ngrams(*made("Old rye bread. Old rye bread. Salt, salt, salt."))

    assert [form.lower() for form, _ in found] == [
        "salt",
        "old rye bread",
        "old rye",
        "rye bread",
        "bread",
        "old",
        "rye",
    ]


def test_a_form_is_shown_with_the_fewest_capitals_that_are_no_slip() -> None:
    assert usual_form(["Foam Roller", "foam roller", "Foam roller"]) == "foam roller"
    assert usual_form(["Lake Constance"] * 20 + ["lake Constance"]) == "Lake Constance"
    assert usual_form(["rollers", "roller", "rollers"]) == "rollers"


WORDS = ["foam", "roller", "the", "of", "bread", "salt", ",", "."]


@given(st.lists(st.sampled_from(WORDS), max_size=60))
def test_repeated_runs_are_those_that_counting_one_by_one_finds(words: list[str]) -> None:
    blocks = (Block("paragraph", " ".join(words), 1),)
    split = sentences(blocks, "en")
    body = body_of(Article("x", language="en", blocks=blocks), split)
    plain = Counter[tuple[str, ...]]()
    for row in body.rows:
        for start in range(len(row.stems)):
            for end in range(start + 1, min(start + 4, len(row.stems)) + 1):
                if not row.functions[start] and not row.functions[end - 1] and all(row.joined[start + 1 : end]):
                    plain[row.stems[start:end]] += 1

    assert {gram: len(where) for gram, where in body.grams.items()} == {
        gram: times for gram, times in plain.items() if times > 1
    }
