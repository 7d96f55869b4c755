"""What is a use of a phrase and what is none."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.facts.keyphrases.body import body_of
from auditor.facts.keyphrases.uses import find
from auditor.model import Article, Block, Sentence, Use
from auditor.text import sentences

Made = Callable[..., tuple[Article, tuple[Sentence, ...]]]


def uses(phrase: str, text: str, language: str = "en") -> tuple[Use, ...]:
    blocks = tuple(Block("paragraph", line, 1) for line in text.splitlines())
    article = Article("x", language=language, blocks=blocks)
    return find(phrase, body_of(article, sentences(blocks, language)))


@pytest.mark.parametrize(
    ("phrase", "text", "form"),
    [
        ("electric back massager", "An electric back massager helps.", "electric back massager"),
        ("electric back massager", "Electric Back Massagers help.", "Electric Back Massagers"),
        ("electric back massager", "The electric back massager’s heat.", "electric back massager’s"),
        ("electric back massager", 'The "electric" back massager.', 'electric" back massager'),
        ("multi-functional lumbar massager", "a multifunctional lumbar massager", "multifunctional lumbar massager"),
        ("multi-functional lumbar massager", "a multi functional lumbar massager", "multi functional lumbar massager"),
        ("multifunctional lumbar massager", "a multi-functional lumbar massager", "multi-functional lumbar massager"),
        ("foam roller", "a foam-roller session", "foam-roller"),
        ("café crème", "a cafe creme", "cafe creme"),
        ("pain in back", "the pain in the back", "pain in the back"),
        ("pain in the back", "a pain in my back", "pain in my back"),
        ("cost of living", "the living costs and the cost living", "cost living"),
        ("how to give a back massage", "Learn how to give a back massage.", "give a back massage"),
        ("how to", "Show me how to.", "how to"),
    ],
)
def test_a_phrase_is_found_in_any_form_of_its_words(phrase: str, text: str, form: str) -> None:
    assert [use.form for use in uses(phrase, text)] == [form]


@pytest.mark.parametrize(
    "text",
    [
        "A back massager that is electric.",
        "An electric massager for the back.",
        "Electric. Back massager.",
        "It is electric, back massager or not.",
        "An electric heated back massager.",
        "An electric back massage.",
        "An electric back.\nMassager.",
    ],
)
def test_other_orders_other_words_and_pauses_make_no_use(text: str) -> None:
    assert uses("electric back massager", text) == ()


@pytest.mark.parametrize(
    ("language", "phrase", "text", "forms"),
    [
        ("de", "elektrische Zahnbürste", "Mit einer elektrischen Zahnbürste.", ["elektrischen Zahnbürste"]),
        (
            "es",
            "coche eléctrico",
            "Los coches eléctricos y un coche electrico.",
            ["coches eléctricos", "coche electrico"],
        ),
        ("fr", "huile d'olive", "Des huiles d’olives et l'huile d'olive.", ["huiles d’olives", "huile d'olive"]),
        ("ru", "электрический чайник", "Нет электрического чайника.", ["электрического чайника"]),
        ("uk", "електричний чайник", "Електричний чайник, електричного чайника.", ["Електричний чайник"]),
        ("ja", "電気毛布", "私は電気毛布を買った。", ["電気毛布"]),
    ],
)
def test_other_languages_have_their_own_forms(language: str, phrase: str, text: str, forms: list[str]) -> None:
    assert [use.form for use in uses(phrase, text, language)] == forms


def test_a_use_knows_its_place_and_whether_it_is_exact() -> None:
    text = "Nothing here.\nA Foam roller rolls. Two foam rollers."
    first, second = uses("foam roller", text)
    block = text.splitlines()[1]

    assert (first.exact, second.exact) == (True, False)
    assert (first.sentence, second.sentence) == (1, 2)
    assert [block[use.span.start : use.span.end] for use in (first, second)] == ["Foam roller", "foam rollers"]
    assert {use.span.block for use in (first, second)} == {1}


def test_uses_of_one_phrase_never_overlap() -> None:
    assert len(uses("back back", "back back back back back")) == 2


def test_a_phrase_of_nothing_is_never_used() -> None:
    assert uses("", "Some text.") == ()
    assert uses("—", "Some — text.") == ()


@given(
    st.lists(st.sampled_from(["foam", "roller", "rollers", "foam-roller", "the", "of", ",", ".", "Foam"]), max_size=40),
    st.sampled_from(["foam roller", "roller of foam", "foam", "the foam", "foam-roller"]),
)
def test_every_use_is_what_stands_there(pieces: list[str], phrase: str) -> None:
    text = " ".join(pieces)
    found = uses(phrase, text)

    assert [use.form for use in found] == [text[use.span.start : use.span.end] for use in found]
    ends = [0, *(use.span.end for use in found)]
    assert all(end <= use.span.start for end, use in zip(ends, found, strict=False))


@pytest.mark.parametrize(
    ("phrase", "text", "forms"),
    [
        ("korea", "Nord-Korea and Korea.", ["Korea", "Korea"]),
        ("inch macbook", "A 16-inch MacBook.", ["inch MacBook"]),
        ("bread", "Low-carb rye-bread mix.", ["bread"]),
        ("rye bread", "A rye-bread mix and home-made rye bread.", ["rye-bread", "rye bread"]),
        ("home made", "Home-made loaves.", ["Home-made"]),
        ("mail", "Send an e‑mail.", ["mail"]),
        ("C++", "C++ is fast. C is old. C# is new. Use C++.", ["C++", "C++"]),
        ("C#", "C# is new. C is old. C++ is fast.", ["C#"]),
        ("C", "C# is new. C is old. C++ is fast.", ["C"]),
        ("F#", "F# or F.", ["F#"]),
        (".NET", "A .NET app on the net.", [".NET"]),
        ("A+", "An A+ rating. Grade A. A loaf.", ["A+"]),
        ("$100", "It costs $100 for 100 pages.", ["$100"]),
        ("€50", "For €50 in 50 days.", ["€50"]),
        ("Node.js", "Node.js is no node.", ["Node.js"]),
        ("R&D", "Our R&D team, R and D.", ["R&D"]),
        ("AT&T", "AT&T at T.", ["AT&T"]),
        ("5G", "The 5G net has 5 cells.", ["5G"]),
        ("learn C++", "Learn C++ now, and learn C later.", ["Learn C++"]),
        ("bike for women", "A bike for women. Bikes for a woman.", ["bike for women", "Bikes for a woman"]),
        ("child seat", "A child seat. Children’s seats.", ["child seat", "Children’s seats"]),
        ("bread knife", "Bread knives.", ["Bread knives"]),
        ("sourdough loaf", "Two sourdough loaves.", ["sourdough loaves"]),
    ],
)
def test_parts_of_hyphened_words_signs_and_irregular_forms_make_uses(phrase: str, text: str, forms: list[str]) -> None:
    assert [use.form for use in uses(phrase, text)] == forms


@pytest.mark.parametrize("phrase", ['"foam roller"', "“foam roller”", "«foam roller»", "'foam roller'"])
def test_quotation_marks_around_a_phrase_are_none_of_it(phrase: str) -> None:
    first, second = uses(phrase, "A foam roller, the “foam” rollers.")

    assert (first.exact, second.exact) == (True, False)


def test_a_price_is_one_word_however_it_is_spaced() -> None:
    assert [use.form for use in uses("50 €", "Für 50 € oder 50€, nicht 50 Tage.", "de")] == ["50 €", "50€"]


@pytest.mark.parametrize("phrase", ["bread", "rye"])
def test_a_part_of_a_hyphened_word_is_exact_where_it_is_the_phrase(phrase: str) -> None:
    assert [use.exact for use in uses(phrase, "A rye-bread mix.")] == [True]
