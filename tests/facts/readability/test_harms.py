"""What harms an article: how unusual each measure is, in which order, and where it says nothing."""

import pytest

from auditor.facts.readability import readability
from auditor.facts.readability.harm_percentiles import AS_BAD, USUAL
from auditor.facts.readability.harms import flesch, harms
from auditor.facts.readability.unfit_texts import LEAST_SENTENCES
from auditor.model import Article, Block, HarmName, Measure, Readability
from auditor.site.median_harms import FEWEST, usual_harms
from auditor.text import sentences


def found(*blocks: Block, language: str = "en") -> Readability:
    return readability(Article("x", language=language, blocks=blocks), sentences(blocks, language))


def ease(value: float, name: str = "flesch_reading_ease") -> Readability:
    return Readability(reading_ease=Measure(name, value), prose_sentences=(0,))


def as_bad(value: float) -> float:
    return next(harm.as_bad for harm in harms(ease(value)) if harm.name == "reading-ease")


def test_a_value_is_as_rare_as_it_was_counted() -> None:
    assert [as_bad(100 - value) for value in USUAL["reading-ease"]] == list(AS_BAD)
    assert as_bad(60) > as_bad(50) > as_bad(30) > as_bad(10) > as_bad(0) > 0
    assert as_bad(100) == 100


def test_the_rarest_harm_comes_first() -> None:
    text = "The dough is mixed. " * 20

    assert next(iter(found(Block("paragraph", text, 1)).harms)).name == "passive-voice"


@pytest.mark.parametrize(("name", "value", "expected"), [("fog_pl", 12, 50), ("lix", 45, 50), ("lix", 55, 30)])
def test_other_scales_are_brought_to_that_of_flesch(name: str, value: float, expected: float) -> None:
    assert flesch(Measure(name, value)) == expected
    assert flesch(Measure(name, None)) is None


@pytest.mark.parametrize(
    ("language", "text", "spoken"),
    [
        ("en", "“We mix it well.” He left.", (0,)),
        ("de", "„Wir mischen es.“ Er ging.", (0,)),
        ("fr", "« Nous mélangeons la pâte. » Il part.", (0,)),
        ("en", '"We mix it well," she said. He left.', (0,)),
        ("en", "“We mix it well. We bake it.", (0, 1)),
        ("en", "She calls it a “loaf” and bakes it at noon.", ()),
        ("en", "We mix it well.", ()),
    ],
)
def test_what_is_within_quotation_marks_is_speech(language: str, text: str, spoken: tuple[int, ...]) -> None:
    assert found(Block("paragraph", text, 1), language=language).spoken == spoken


def test_a_quotation_is_speech_as_a_whole() -> None:
    assert found(Block("quote", "We mix it. We bake it.", 1)).spoken == (0, 1)


def test_only_running_prose_is_fit_to_be_judged() -> None:
    prose = Block("paragraph", "We mix the dough. " * LEAST_SENTENCES, 1)
    listed = tuple(Block("list item", "You need flour and some water.", 2) for _ in range(40))

    assert found(prose).unfit == ""
    assert found(Block("paragraph", "We mix. " * (LEAST_SENTENCES - 1), 1)).unfit.endswith("this check needs 15")
    assert "less than half of the text is in sentences" in found(prose, *listed).unfit
    assert "less than half of the text is in sentences" in found(prose, Block("code", "a b c " * 90, 3)).unfit


def test_names_figures_and_labels_are_no_prose_to_measure() -> None:
    plain = "They mix the dough with cold water and let it rest. " * LEAST_SENTENCES
    named = "She played at Hexham Hall with Ruth Marlow in 2024 and won. " * LEAST_SENTENCES
    labelled = "It opens soon. Date: in May. Location: in town. Focus: on rye flour. " * LEAST_SENTENCES

    assert found(Block("paragraph", plain, 1)).unfit == ""
    assert "names and figures" in found(Block("paragraph", named, 1)).unfit
    assert "list of data" in found(Block("paragraph", labelled, 1)).unfit
    assert (
        found(Block("paragraph", "Wir backen das Brot mit Mehl aus Roggen im Ofen. " * 20, 1), language="de").unfit
        == ""
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We utilise it.", [("utilise", "use")]),
        ("Utilising it, we commenced.", [("utilising", "using"), ("commenced", "began")]),
        ("Due to the fact that it rains, we stay.", [("due to the fact that", "because")]),
        ("It is due to rain.", []),
        ("We went to the Commence festival.", []),
        ("Images of an example show information in daily use.", []),
    ],
)
def test_wordy_words_are_found_in_all_their_forms(text: str, expected: list[tuple[str, str]]) -> None:
    plainer = found(Block("paragraph", text, 1)).plainer

    assert plainer is not None
    assert [(each.wordy, each.plain) for each in plainer] == expected
    assert [text[each.span.start : each.span.end].lower() for each in plainer] == [wordy for wordy, _ in expected]


def test_german_has_a_list_and_italian_none() -> None:
    german = found(Block("paragraph", "Wir melden uns zeitnah.", 1), language="de").plainer

    assert [(each.wordy, each.plain) for each in german or ()] == [("zeitnah", "bald")]
    assert found(Block("paragraph", "Ti scriviamo presto.", 1), language="it").plainer is None


def test_what_is_usual_on_a_site_takes_ten_articles() -> None:
    articles: list[list[tuple[HarmName, float]]] = [[("sentence-length", float(value))] for value in range(FEWEST)]

    assert usual_harms(articles[:-1]) == ()
    assert usual_harms(articles) == (("sentence-length", 4.5),)
    assert usual_harms([*articles, *[[] for _ in range(20)]]) == (("sentence-length", 4.5),)
