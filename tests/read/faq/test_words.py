"""Words of FAQs in nine languages: titles, questions, and what only looks like either."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.read.faq.words import (
    answer_text,
    asks,
    is_numbered,
    is_title,
    is_title_alone,
    may_ask,
    question_text,
)
from auditor.text.languages import all_signs

TITLES = [
    "FAQ",
    "FAQs",
    "F.A.Q.",
    "FAQ: massage guns",
    "Starter FAQ",
    "Frequently Asked Questions",
    "FREQUENTLY ASKED QUESTIONS (FAQ)",
    "Commonly asked questions about rye",
    "Common questions",
    "Questions and Answers",
    "Q&A",
    "Your questions, answered",
    "People also ask",
    "Häufig gestellte Fragen",
    "Häufige Fragen zum Sauerteig",
    "Fragen & Antworten",
    "Oft gestellte Fragen",
    "Preguntas frecuentes",
    "Preguntas más frecuentes sobre el pan",
    "Dudas frecuentes",
    "Foire aux questions",
    "Questions fréquentes",
    "Questions/Réponses",
    "Les questions les plus fréquentes",
    "Domande frequenti",
    "Domande e risposte",
    "Veelgestelde vragen",
    "Veel gestelde vragen",
    "Vragen en antwoorden",
    "Perguntas frequentes",
    "Dúvidas frequentes",
    "Najczęściej zadawane pytania",
    "Często zadawane pytania",
    "Pytania i odpowiedzi",
    "Часто задаваемые вопросы",
    "Вопросы и ответы",
    "Ответы на ваши вопросы",
    "Частые вопросы",
]
NO_TITLES = [
    "Questions",
    "The question of salt",
    "Questionable flours",
    "Faqir bread",
    "What we asked ourselves",
    "Fragen des Alltags",
    "Interview: questions and answers with a baker",
    "Entretien : questions et réponses",
    "",
    "x" * 500 + " FAQ",
]
QUESTIONS = [
    "Why does it rise?",
    "Can I freeze it?",
    "1. How long does it keep?",
    "Q: Is rye better?",
    "+ Is rye better?",
    "Is it safe? ▾",
    "¿Se puede congelar?",
    "Peut-on le congeler ?",
    "Можно ли заморозить?",
    "冷凍してもいいですか？",
    "هل يمكن تجميده؟",
    'What is a "levain"?',
    "(What is it?)",
]
NO_QUESTIONS = [
    "",
    "?",
    "Why?",
    "It rises.",
    "Still have questions?",
    "Need help?",
    "Haben Sie noch Fragen?",
    "¿Tienes más dudas?",
    "Avez-vous d'autres questions",
    "Остались вопросы?",
    "Ready to start?",
    "Was this page helpful?",
    "x" * 400 + "?",
]


@pytest.mark.parametrize("text", TITLES)
def test_a_title_announces_a_faq(text: str) -> None:
    assert is_title(text)


@pytest.mark.parametrize("text", NO_TITLES)
def test_other_headings_announce_none(text: str) -> None:
    assert not is_title(text)


@pytest.mark.parametrize("text", ["FAQ", "FAQs:", "Frequently asked questions (FAQ)", "Häufige Fragen"])
def test_a_line_that_says_nothing_else_announces_a_faq(text: str) -> None:
    assert is_title_alone(text)


@pytest.mark.parametrize("text", ["See our FAQ", "Read the FAQ for more.", "The FAQ is here", "A week in the fridge"])
def test_a_sentence_that_mentions_a_faq_announces_none(text: str) -> None:
    assert not is_title_alone(text)
    assert not is_title_alone(text, bold=True)


@pytest.mark.parametrize("text", QUESTIONS)
def test_a_question_asks(text: str) -> None:
    assert asks(text)
    assert may_ask(text)


@pytest.mark.parametrize("text", NO_QUESTIONS)
def test_what_nothing_answers_does_not_ask(text: str) -> None:
    assert not asks(text)


@pytest.mark.parametrize(
    "text", ["How to store a starter", "Wie man ihn lagert", "Cómo guardar la masa", "Как хранить закваску"]
)
def test_under_a_title_the_first_word_is_enough(text: str) -> None:
    assert may_ask(text)
    assert not asks(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1. How long?", "How long?"),
        ("12) How long?", "How long?"),
        ("Q: How long?", "How long?"),
        ("Question 3: How long?", "How long?"),
        ("Frage 2: Wie lange?", "Wie lange?"),
        ("+ How long? ▾", "How long?"),
        ("  How\n long? ", "How long?"),
        ("1.5 litres or 2?", "1.5 litres or 2?"),
        ("3 ways to fail?", "3 ways to fail?"),
        ("Quick bread: how?", "Quick bread: how?"),
        ("What is C++?", "What is C++?"),
    ],
)
def test_what_stands_before_a_question_is_taken_off(text: str, expected: str) -> None:
    assert question_text(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A: Yes.", "Yes."),
        ("Answer: Yes.", "Yes."),
        ("Antwort: Ja.", "Ja."),
        ("A week.", "A week."),
        ("R. Smith says", "R. Smith says"),
    ],
)
def test_what_stands_before_an_answer_is_taken_off(text: str, expected: str) -> None:
    assert answer_text(text) == expected


def test_a_number_is_no_sign_and_a_sign_is_no_number() -> None:
    assert is_numbered("2. Why?")
    assert is_numbered("Q: Why?")
    assert not is_numbered("+ Why?")


@given(st.text(max_size=60))
def test_taking_off_what_stands_around_a_question_comes_to_an_end(text: str) -> None:
    assert len(question_text(text)) <= len(text)


@pytest.mark.parametrize("pattern", [title for signs in all_signs().values() for title in signs.faq.titles])
@settings(max_examples=10)
@given(data=st.data())
def test_every_title_holds_a_sign_of_one(data: st.DataObject, pattern: str) -> None:
    words = data.draw(st.from_regex(pattern, fullmatch=True))

    assert any(sign in words for signs in all_signs().values() for sign in signs.faq.signs)


@pytest.mark.parametrize(
    "text", ["Why does it rise? )", "Why does it rise？ ”)", "Why does it rise ? **", "Why (rye)?]"]
)
def test_brackets_and_quotes_may_stand_behind_the_mark(text: str) -> None:
    assert asks(text)


@pytest.mark.parametrize("text", ["Why? it rises anyway", "Does it rise) ?x", "It rises) )"])
def test_words_may_not(text: str) -> None:
    assert not asks(text)


@pytest.mark.parametrize("text", ["Est-ce que le pain lève", "Por que o pão cresce", "Y a-t-il du sel dedans"])
def test_words_that_ask_only_together_are_enough_under_a_title(text: str) -> None:
    assert may_ask(text)


@pytest.mark.parametrize(
    "text", ["Est du pain bien levé", "Howling winds at night", "Por quejas del pan", "Whats app groups"]
)
def test_words_that_only_begin_so_are_not(text: str) -> None:
    assert not may_ask(text)
