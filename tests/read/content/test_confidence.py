"""How sure the reader is that it found the text: never of a wrong decoding or of a request for consent."""

import pytest

from auditor.model import Article, Page
from auditor.read import read

SENTENCE = (
    "Der Bürgermeister hörte am Dienstag zu, während die Gäste über die Brücke und den Fluß gingen und müde wurden."
)
POST = (
    "A short note on tyres: press them with your thumb each week, and pump them up when they give way more than before."
)


def confidence(paragraphs: str) -> float:
    html = (
        '<html lang="de"><head><meta charset="utf-8"><title>T</title></head><body><main><article><h1>T</h1>'
        f"{paragraphs}</article></main></body></html>"
    )
    found = read(Page("a.html", html.encode()))
    assert isinstance(found, Article)
    return found.confidence


def test_a_clear_article_is_read_surely() -> None:
    assert confidence(f"<p>{SENTENCE}</p>" * 8) > 0.9


def test_a_short_post_that_is_all_of_its_page_is_not_refused() -> None:
    assert confidence(f"<p>{POST}</p><p>{POST[::-1]}</p>") > 0.5


@pytest.mark.parametrize("wrong", ["windows-1252", "iso-8859-1"])
def test_text_that_was_decoded_wrongly_is_never_sure(wrong: str) -> None:
    garbled = SENTENCE.encode().decode(wrong, "replace")

    assert confidence(f"<p>{garbled}</p>" * 8) <= 0.5


def test_text_with_replacement_characters_is_never_sure() -> None:
    lost = SENTENCE.replace("ü", "\ufffd").replace("ö", "\ufffd")

    assert confidence(f"<p>{lost}</p>" * 8) <= 0.2


@pytest.mark.parametrize(
    "words",
    [
        "São Paulo, não às três da manhã: a irmã e o capitão vão à Câmara, e Âmbar é um nome de lá também, como Águas.",
        "Một ngày nắng, Ân và Âu đi chợ; Ã là một chữ cái, và Â cũng vậy, người ta viết chúng mỗi ngày ở đây.",
        "Он сказал: «Ребята, всё хорошо». Рабочие дни — с девяти до шести, а по субботам Сергей и Раиса отдыхают дома.",
    ],
    ids=["Portuguese", "Vietnamese", "Russian"],
)
def test_letters_that_look_like_a_wrong_decoding_are_none(words: str) -> None:
    assert confidence(f"<p>{words}</p>" * 8) > 0.9


def test_a_word_about_decoding_in_a_long_text_is_no_damage() -> None:
    assert (
        confidence(f"<p>{SENTENCE}</p>" * 30 + "<p>Who reads Ã¼ for an ü has found the fault of many an old page.</p>")
        > 0.9
    )


def test_a_request_for_consent_is_never_taken_for_a_sure_text() -> None:
    notice = "".join(
        f"<p>We and our {number} partners store and read information on your device, such as cookies, and we process "
        "personal data to show you content that is made for you, to measure it and to learn of our audience.</p>"
        for number in range(14)
    )
    html = f'<html><head><title>T</title></head><body><div id="onetrust-consent">{notice}</div></body></html>'
    found = read(Page("a.html", html.encode()))

    assert not isinstance(found, Article) or not found.text or found.confidence < 0.5


def test_a_manager_that_marks_the_box_around_the_whole_article_makes_it_no_request() -> None:
    html = (
        '<html lang="de"><head><title>T</title></head><body><div class="cookie-consent-ready"><main><h1>T</h1>'
        f"<div>{f'<p>{SENTENCE}</p>' * 8}</div></main></div></body></html>"
    )
    found = read(Page("a.html", html.encode()))

    assert isinstance(found, Article)
    assert found.confidence > 0.9


def test_the_hash_behind_a_class_name_says_nothing_of_its_box() -> None:
    """CSS modules put one behind each name; this one has the letters of a consent manager in it."""
    paragraphs = f'<div class="Text_Text__CQcVU"><p class="body__CQcVU">{SENTENCE}</p></div>' * 8
    html = f'<html lang="de"><head><title>T</title></head><body><div class="page__aQc4x"><h1>T</h1>{paragraphs}'
    found = read(Page("a.html", html.encode()))

    assert isinstance(found, Article)
    assert found.confidence > 0.9
