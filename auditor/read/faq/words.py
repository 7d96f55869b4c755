"""Words of FAQs in all languages: which heading announces one, which text asks, what is around a question."""

import re
from collections.abc import Iterable
from functools import cache, lru_cache

from auditor.text.fold import fold
from auditor.text.languages import all_signs
from auditor.text.languages.language import Faq

_SHORT_TITLE = r"f\.? ?a\.? ?q\.?s?"
_SIGNS_OF_A_SHORT_TITLE = ("aq", "a.q", "a q", "a. q")
_MARKS = tuple("?？؟⁇\u037e")
_CLOSING = ")]\"'”’»*"
"""May stand behind a question's mark."""
_SIGNS = "+-–—−×✕▸▾▼▲►▶◀▽△›»→↓⌄ˇ•·|*#"
_LONGEST = 300


@cache
def _faqs() -> tuple[Faq, ...]:
    """The words of all languages, those of English first."""
    return tuple(signs.faq for code, signs in sorted(all_signs().items(), key=lambda item: (item[0] != "en", item[0])))


def _any_of(patterns: Iterable[str]) -> str:
    return "|".join(dict.fromkeys(patterns))


@cache
def _signs_of_a_title() -> tuple[str, ...]:
    return tuple(dict.fromkeys((*_SIGNS_OF_A_SHORT_TITLE, *(sign for faq in _faqs() for sign in faq.signs))))


@cache
def _titles() -> re.Pattern[str]:
    """On folded text. Must not match "faqir" or a heading that only says "questions"."""
    titles = (title for faq in _faqs() for title in faq.titles)
    return re.compile(rf"(?<!\w)(?:{_any_of((_SHORT_TITLE, *titles))})(?!\w)")


@cache
def _talk() -> re.Pattern[str]:
    """Questions and answers with a person are a conversation: nobody asks them of the site."""
    return re.compile(rf"\b(?:{_any_of(word for faq in _faqs() for word in faq.interview.split())})\b")


@cache
def _asking() -> frozenset[str]:
    """First words of questions, folded: for headings under a FAQ's title whose mark was left out."""
    return frozenset(word for faq in _faqs() for word in faq.asking.split())


@cache
def _asking_together() -> re.Pattern[str]:
    """First words that ask only together, on folded text, or the first word."""
    together = _any_of(words for faq in _faqs() for words in faq.asking_together)
    return re.compile(rf"(?:{together})(?!\w)|(?P<word>\w+)")


@cache
def _before() -> re.Pattern[str]:
    """What stands before a question and is not part of it: "Q:", "1.", "Question 3:", a plus sign of an accordion.

    Must not match the number of "3 ways?" or "1.5 litres?".
    """
    words = _any_of(re.escape(word) for faq in _faqs() for word in faq.question.split())
    return re.compile(
        rf"^(?:[{re.escape(_SIGNS)}\s]+|(?:{words})"
        r"\s?(?:no\.?\s?)?\d{0,3}\s?[:.)]\s?|\(?\d{1,3}\s?[.):]\s?(?=\D|$))",
        re.IGNORECASE,
    )


@cache
def _answer_mark() -> re.Pattern[str]:
    """Must not match an initial: "R. Smith says"."""
    words = _any_of(re.escape(word) for faq in _faqs() for word in faq.answer.split())
    return re.compile(rf"^(?:(?:{words})\s?[:.]|[aro]\s?:)\s+", re.IGNORECASE)


@cache
def _calls() -> re.Pattern[str]:
    """Questions that ask the reader to do something, on folded text: "Still have questions?" has no answer."""
    return re.compile(rf"(?:{_any_of(words for faq in _faqs() for words in faq.calls)})")


def _title(words: str) -> re.Match[str] | None:
    """The words that announce a FAQ, in folded text."""
    return _titles().search(words) if any(map(words.__contains__, _signs_of_a_title())) else None


def is_title(text: str) -> bool:
    """Whether a heading announces questions and answers."""
    return len(text) <= 120 and _is_title(text)


@lru_cache(maxsize=4096)
def _is_title(text: str) -> bool:
    words = fold(text)
    return _title(words) is not None and not _talk().search(words)


def is_title_alone(text: str, *, bold: bool = False) -> bool:
    """Whether a line that is no heading announces a FAQ: it says nothing else, unlike "see our FAQ"; bold, it may."""
    if len(text) > 60:
        return False
    words = fold(text)
    title = _title(words)
    if title is None or (bold and title.start() > 0 and title.end() < len(words)):
        return False
    rest = re.findall(r"\w+", _titles().sub(" ", words))
    return not rest or (bold and title.start() == 0 and len(rest) <= 6 and not text.rstrip().endswith((".", "!")))


def has_mark(text: str) -> bool:
    """Whether a question's mark is in the text, wherever."""
    return "?" in text or (not text.isascii() and any(map(text.__contains__, _MARKS)))


def asks(text: str) -> bool:
    """Whether the text is a question by its mark, and one that an answer can follow."""
    if not has_mark(text):
        return False
    text = question_text(text)
    marked = 6 <= len(text) <= _LONGEST and text.rstrip(_CLOSING).rstrip().endswith(_MARKS)
    return marked and not _calls().match(fold(text).lstrip("¿ "))


def may_ask(text: str) -> bool:
    """Whether it asks by its mark or by its first words; enough under a FAQ's title."""
    text = text.strip()
    if asks(text):
        return True
    if not 10 <= len(text) <= _LONGEST:
        return False
    words = fold(question_text(text)).lstrip("¿ ")
    first = _asking_together().match(words)
    if first is None or (first["word"] is not None and first["word"] not in _asking()):
        return False
    return not _calls().match(words)


def question_text(text: str) -> str:
    """The question without what stands before it and after it."""
    text = " ".join(text.split())
    pattern = _before()
    for _ in range(3):
        before = pattern.match(text)
        if before is None:
            break
        text = text[before.end() :].strip()
    return text.rstrip(_SIGNS + " ")


def is_numbered(text: str) -> bool:
    """Whether a number, a "Q:" or the like stands before the question."""
    match = _before().match(text.strip())
    return match is not None and match[0].strip(_SIGNS + " ") != ""


def answer_text(text: str) -> str:
    """The answer without its "A:"."""
    return _answer_mark().sub("", text, count=1)
