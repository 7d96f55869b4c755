"""A page's lines in, whether one of them may ask a marked-up question in other words out."""

from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cached_property

from auditor.text import fold, function_words, has_spaces, stem, words

MOST_SHARED = 0.5
"""Share of the question's content words in one line above which that line may well be the same question: "How PTO
accrues" beside "How does PTO accrue?". Two questions about one subject share its name, half of a short question."""
LONGEST_LINE = 30
"""Words of a line that asks or announces something; a longer one is text."""
MOST_LINES = 2_000


class AskingLines:
    """The lines of one page, taken apart when the first question is looked for and not for each of them again."""

    def __init__(self, text: str, language: str) -> None:
        self._text, self._language = text, language

    def may_ask(self, question: str) -> bool:
        """Whether nobody can say for sure that the page does not ask this; so too where words cannot be told apart."""
        if not has_spaces(self._language):
            return True
        wanted = _content(question, self._language)
        if not wanted or self._text.count("\n") >= MOST_LINES:
            return True
        shared = Counter(line for word in wanted for line in self._lines_with.get(word, ()))
        return any(count > MOST_SHARED * len(wanted) for count in shared.values())

    @cached_property
    def _lines_with(self) -> Mapping[str, list[int]]:
        """By content word, the numbers of the lines that have it."""
        found: dict[str, list[int]] = {}
        for number, line in enumerate(_short(self._text.split("\n"))):
            for word in _content(line, self._language):
                found.setdefault(word, []).append(number)
        return found


def _short(lines: Iterable[str]) -> Iterable[str]:
    return (line for line in lines if len(line.split()) <= LONGEST_LINE)


def _content(text: str, language: str) -> frozenset[str]:
    small = function_words(language)
    folded = (fold(word.text) for word in words(text, language))
    return frozenset(stem(word, language) for word in folded if word not in small)
