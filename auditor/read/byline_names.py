"""The text behind "By" in, the names in it out; it alone knows what a name looks like."""

import re
from collections.abc import Iterator

from auditor.read.byline_words import JOINING

LONGEST_NAME = 60
"""Characters of a name."""

# What ends the part of a line that holds names. Must not match a hyphen within a name.
_SEPARATOR = re.compile(r"\s*[|·•●–—/\\>→]\s*|\s{2,}| - ")
# What follows names without a separator: a number, a bracket, the label of something else ("Views:").
_NAMES_END = re.compile(r"\d|[(\[]|\s[^\s:]{1,40}:(?=\s|$)")
# A preposition or signs that a cut has left behind a name. Must not match a name's own last word. Lines are short
# (``byline_lines.LONG``), so that the two runs of signs cannot be walked often.
_TRAILING = re.compile(r"[\s,.;:(]+(?:on|in|at|for|am|el|le|il|em|op|w|updated|published)?[\s,.;:(]*$", re.IGNORECASE)
_CREDENTIAL = re.compile(r"(?:[A-Z]{2,6}|[A-Z][a-z]?\.[A-Z][a-z]?\.?|Ph\.?D\.?)")
"""What follows a name after a comma: CPA, M.D."""
_PARTICLES = frozenset(
    {"von", "van", "de", "der", "den", "da", "di", "del", "della", "dos", "do", "la", "le", "el", "al", "bin", "ibn",
     "ter", "ten", "zu", "y", "e", "af"}
)  # fmt: skip
_NO_NAMES = frozenset(
    {"the", "a", "an", "our", "your", "this", "all", "posted", "published", "updated", "read", "share", "category",
     "comments", "home", "news", "blog", "follow", "email", "view", "more", "see", "about", "team", "contact"}
)  # fmt: skip
_ROLES = re.compile(
    r"\b(?:editor|reporter|writer|correspondent|contributor|columnist|journalist|redakteur(?:in)?|redaktion|"
    r"producer|director|manager|ph\.?d|m\.?d|rn|jr|sr|mba|ceo|cto|founder|co-founder)\b\.?",
    re.IGNORECASE,
)


def names_in(text: str) -> Iterator[str]:
    """The names at the beginning of a text: words that begin with a capital, up to what separates or follows them."""
    segment = _SEPARATOR.split(text.strip(), maxsplit=1)[0]
    segment = _NAMES_END.split(segment, maxsplit=1)[0]
    for place, part in enumerate(JOINING.split(segment)):
        name = _TRAILING.sub("", f"{part} ").strip()
        if not is_name(name):
            return
        if not _ROLES.search(name) and (place == 0 or not _CREDENTIAL.fullmatch(name)):
            yield name


def is_name(text: str) -> bool:
    """Whether the text can be a person's or an organisation's name: up to five words that begin with capitals."""
    words = text.split()
    if not 1 <= len(words) <= 5 or not 2 <= len(text) <= LONGEST_NAME or text.casefold() in _NO_NAMES:
        return False
    if words[0].casefold() in _NO_NAMES - {"the"}:
        return False
    return all(word[0].isupper() or not word[0].islower() or word.casefold() in _PARTICLES for word in words) and any(
        word[0].isalpha() for word in words
    )
