"""Which uses go first: forced ones, then those beside another, then later ones."""

from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from auditor.checks.wording.uses import quoted
from auditor.facts.families import spare_uses
from auditor.model import Article, Block, Facts, Sentence, Span, Use

FactsOf = Callable[..., Facts]


def test_a_forced_use_goes_before_all_others(facts_of: FactsOf) -> None:
    facts = facts_of(
        "The leaf blower hums. The leaf blower is light. It starts at once in the cold and in the rain of November, "
        "unlike a leaf blower.",
        keyphrases=("leaf blower",),
    )
    uses = facts.keyphrases[0].uses

    assert spare_uses(facts, uses, 1) == (uses[2],)


def test_a_second_use_in_a_sentence_goes_before_a_lone_one(facts_of: FactsOf) -> None:
    facts = facts_of(
        "A leaf blower is a leaf blower.\n\nThe leaf blower hums.\n\nThe leaf blower is light.",
        keyphrases=("leaf blower",),
    )
    uses = facts.keyphrases[0].uses

    assert spare_uses(facts, uses, 1) == (uses[1],)


def test_among_equals_the_later_one_goes(facts_of: FactsOf) -> None:
    facts = facts_of(
        "A leaf blower.\n\nThe leaf blower hums.\n\nThe leaf blower is light.", keyphrases=("leaf blower",)
    )
    uses = facts.keyphrases[0].uses

    assert spare_uses(facts, uses, 2) == uses[1:]


def test_a_quote_shows_some_words_on_both_sides(facts_of: FactsOf) -> None:
    facts = facts_of(
        "One two three four five six leaf blower seven eight nine ten. The leaf blower. I have a leaf blower, too.",
        keyphrases=("leaf blower",),
    )

    assert quoted(facts, facts.keyphrases[0].uses) == (
        "“… three four five six leaf blower seven eight nine …”",
        "“The leaf blower.”",
        "“I have a leaf blower, too.”",
    )


@given(st.lists(st.integers(0, 5), min_size=1, max_size=30), st.integers(0, 40))
def test_it_gives_as_many_as_are_wanted_and_there_are_in_order(sentences: list[int], wanted: int) -> None:
    uses = tuple(Use(Span(0, at, at + 1), "x", exact=True, sentence=of) for at, of in enumerate(sorted(sentences)))
    facts = Facts(
        Article("x", blocks=(Block("paragraph", "x" * 40, 1),)),
        sentences=tuple(Sentence(0, 0, 40, ()) for _ in range(6)),
    )
    spare = spare_uses(facts, uses, wanted)

    assert len(spare) == min(wanted, len(uses))
    assert list(spare) == [use for use in uses if use in spare]
