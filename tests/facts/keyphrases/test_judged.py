"""Which keyphrases may be judged: given ones, else a guess that is sure enough."""

from auditor.facts.keyphrases import given, judged
from auditor.model import Article, Facts, Keyphrase

GIVEN = Keyphrase("rye bread", "given", "configuration")
SURE = Keyphrase("rye bread", "inferred", "guess", probability=0.9, guessed_from="title and H1")
UNSURE = Keyphrase("rye bread", "inferred", "guess", probability=0.5, guessed_from="title")
RELATED = Keyphrase("sourdough", "related", "guess", probability=0.0, guessed_from="frequency")


def facts(*phrases: Keyphrase) -> Facts:
    return Facts(Article("x"), keyphrases=phrases)


def test_given_phrases_are_judged_and_no_guess_beside_them() -> None:
    assert judged(facts(GIVEN, RELATED)) == (GIVEN,)
    assert given(facts(GIVEN, RELATED)) == (GIVEN,)


def test_one_guess_is_judged_where_it_is_sure() -> None:
    assert judged(facts(SURE, RELATED)) == (SURE,)
    assert judged(facts(UNSURE)) == ()
    assert given(facts(SURE)) == ()


def test_a_guess_says_what_it_rests_on() -> None:
    assert (SURE.origin_words, GIVEN.origin_words) == ("guessed from title and H1", "configuration")
