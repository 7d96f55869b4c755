"""Swedish, Danish and Norwegian pages are read and measured by their own records."""

import pytest

from auditor.facts.links import is_generic
from auditor.facts.readability.formulas import ease_of
from auditor.facts.readability.prose_words import ProseWords
from auditor.facts.readability.sentence_starts import starts
from auditor.facts.readability.transitions import transitions
from auditor.model import Article, Block
from auditor.read.bylines.words import finished, labels
from auditor.read.faq.words import asks, is_title, may_ask
from auditor.text import function_words, sentences, stem
from auditor.text.month_names import months


@pytest.mark.parametrize(
    ("code", "text", "pieces"),
    [
        ("sv", "Vi bakar t.ex. Annas limpa. Den är god.", 2),
        ("sv", "Det kostar ca. 50 kronor. Sedan äter vi.", 2),
        ("da", "Vi bager f.eks. Annas brød. Det er godt.", 2),
        ("da", "Se fig. 3 i bogen. Derefter spiser vi.", 2),
        ("no", "Vi baker f.eks. Annas brød. Det er godt.", 2),
        ("nb", "Se fig. 3 i boka. Deretter spiser vi.", 2),
    ],
)
def test_abbreviations_end_no_sentence(code: str, text: str, pieces: int) -> None:
    assert len(sentences((Block("paragraph", text, 1),), code)) == pieces


@pytest.mark.parametrize(
    ("code", "text", "found"),
    [
        ("sv", "Publicerad den 3 maj", "published"),
        ("sv", "Senast uppdaterad 3 maj", "modified"),
        ("sv", "Skriven av Anna Berg", "by"),
        ("sv", "Granskad av Anna Berg", "role"),
        ("da", "Udgivet den 3. maj", "published"),
        ("da", "Senest opdateret 3. maj", "modified"),
        ("da", "Skrevet af Anna Berg", "by"),
        ("no", "Publisert 3. mai", "published"),
        ("no", "Sist oppdatert 3. mai", "modified"),
        ("no", "Skrevet av Anna Berg", "by"),
        ("no", "Oversatt av Anna Berg", "role"),
    ],
)
def test_labels_of_bylines_are_known(code: str, text: str, found: str) -> None:
    first = next(labels(code).found(text))

    assert (first.kind, first.start) == (found, 0)


def test_a_label_that_ends_in_den_waits_for_its_date() -> None:
    assert finished().search("publicerad den")
    assert not finished().search("publicerad")


def test_months_are_known() -> None:
    assert [months()[name] for name in ("juni", "augusti", "marts", "desember", "okt")] == [6, 8, 3, 12, 10]


@pytest.mark.parametrize(
    "text",
    ["Vanliga frågor", "Frågor och svar", "Ofte stillede spørgsmål", "Spørgsmål og svar", "Ofte stilte spørsmål"],
)
def test_titles_of_faqs_are_known(text: str) -> None:
    assert is_title(text)


@pytest.mark.parametrize("text", ["Frågor om livet", "Et spørgsmål om salt", "Spørsmålet om salt"])
def test_other_questions_are_no_title(text: str) -> None:
    assert not is_title(text)


def test_a_question_is_known_by_its_first_word_and_a_call_is_none() -> None:
    assert may_ask("Varför jäser degen")
    assert may_ask("Hvornår er brødet færdigt")
    assert asks("Hvorfor hever deigen?")
    assert not asks("Har du flere spørsmål?")
    assert not asks("Har du fler frågor?")


@pytest.mark.parametrize(("code", "text"), [("sv", "Läs mer »"), ("da", "klik her"), ("no", "Les mer"), ("no", "her")])
def test_link_texts_that_say_nothing_are_known(code: str, text: str) -> None:
    assert is_generic(text, code)
    assert not is_generic(text, "fr")


@pytest.mark.parametrize(
    ("code", "with_one", "without"),
    [
        ("sv", "Till exempel jäser degen längre.", "Degen jäser."),
        ("da", "Derfor hæver dejen længere.", "Dejen hæver."),
        ("no", "Likevel hever deigen lenger.", "Deigen hever."),
        ("it", "Per esempio l'impasto riposa.", "L'impasto riposa."),
        ("nl", "Bovendien rijst het deeg langer.", "Het deeg rijst."),
        ("pt", "Por exemplo, a massa descansa.", "A massa descansa."),
        ("pl", "Na przykład ciasto odpoczywa.", "Ciasto odpoczywa."),
    ],
)
def test_transitions_are_found_in_the_seven_languages(code: str, with_one: str, without: str) -> None:
    split = sentences((Block("paragraph", f"{without} {with_one}", 1),), code)

    assert transitions(ProseWords(split, (0, 1)), code) == (1,)


@pytest.mark.parametrize(
    ("code", "alike", "apart"),
    [
        ("sv", "Degen jäser. Degen gräddas.", "Den ena jäser. Den andra gräddas."),
        ("da", "Dejen hæver. Dejen bages.", "Den ene hæver. Den anden bages."),
        ("no", "Deigen hever. Deigen stekes.", "Den ene hever. Den andre stekes."),
        ("it", "Il pane cuoce. Il pane riposa.", "Il pane cuoce. Il forno riposa."),
        ("nl", "Het brood bakt. Het brood rust.", "Het brood bakt. Het deeg rust."),
        ("pt", "O pão assa. O pão descansa.", "O pão assa. O forno descansa."),
        ("pl", "Chleb rośnie. Chleb stygnie.", "Ten chleb rośnie. Ten piec stygnie."),
    ],
)
def test_sentences_that_begin_alike_are_counted_without_their_article(code: str, alike: str, apart: str) -> None:
    def runs(text: str) -> int:
        article = Article("", language=code, blocks=(Block("paragraph", text, 1),))
        split = sentences(article.blocks, code)
        return len(starts(article, split, range(len(split))) or ())

    assert (runs(alike), runs(apart)) == (1, 0)


@pytest.mark.parametrize("code", ["sv", "da", "no", "nb", "nn"])
def test_formula_stems_and_function_words_are_known(code: str) -> None:
    formula = ease_of(code)

    assert formula is not None
    assert formula.name == "lix"
    assert stem("kvinner", "no") == stem("kvinne", "nb")
    assert "og" in function_words(code) or "och" in function_words(code)
