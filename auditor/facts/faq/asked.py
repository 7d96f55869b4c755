"""A marked-up question that the page does not show in, whether a line of the page may ask it in other words out."""

from collections.abc import Iterable

from auditor.text import fold, function_words, has_spaces, stem, words

MOST_SHARED = 0.5
"""Share of the question's content words in one line above which that line may well be the same question: "How PTO
accrues" beside "How does PTO accrue?". Two questions about one subject share its name, half of a short question."""
LONGEST_LINE = 30
"""Words of a line that asks or announces something; a longer one is text."""
MOST_LINES = 2_000


def may_be_asked(question: str, lines: Iterable[str], language: str) -> bool:
    """Whether nobody can say for sure that the page does not ask this; so too where words cannot be told apart."""
    if not has_spaces(language):
        return True
    wanted = _content(question, language)
    if not wanted:
        return True
    for number, line in enumerate(lines):
        if number >= MOST_LINES:
            return True
        if len(line.split()) <= LONGEST_LINE and len(wanted & _content(line, language)) > MOST_SHARED * len(wanted):
            return True
    return False


def _content(text: str, language: str) -> frozenset[str]:
    small = function_words(language)
    folded = (fold(word.text) for word in words(text, language))
    return frozenset(stem(word, language) for word in folded if word not in small)
