"""The text behind "By" in, the names in it out; it alone knows what a name looks like."""

import re
from collections.abc import Iterator
from functools import cache

from auditor.read.bylines.words import joining
from auditor.text.late_pattern import late_pattern

LONGEST_NAME = 60
"""Characters of a name."""

# What ends the part of a line that holds names. Must not match a hyphen within a name.
_SEPARATOR = late_pattern(r"\s*[|·•●–—/\\>→]\s*|\s{2,}| - ")
# What follows names without a separator: a number, a bracket, the label of something else ("Views:").
_NAMES_END = late_pattern(r"\d|[(\[]|\s[^\s:]{1,40}:(?=\s|$)")


@cache
def _nickname() -> re.Pattern[str]:
    """Between two names: "Ann (Annie) Smith"."""
    return re.compile(r"(?<=\w)\s+\([A-Z][\w’'-]{1,20}\)\s+(?=[A-Z]\w)")


# A preposition or signs that a cut has left behind a name. Must not match a name's own last word. Lines are short
# (``byline_lines.LONG``), so that the two runs of signs cannot be walked often.
_TRAILING = late_pattern(r"[\s,.;:(]+(?:on|in|at|for|am|el|le|il|em|op|w|updated|published)?[\s,.;:(]*$", re.IGNORECASE)
_CREDENTIAL = late_pattern(r"(?:[A-Z]{2,6}|[A-Z][a-z]?\.[A-Z][a-z]?\.?|Ph\.?D\.?)")
"""What follows a name after a comma: CPA, M.D."""
_PARTICLES = frozenset(
    {"von", "van", "de", "der", "den", "da", "di", "del", "della", "dos", "do", "la", "le", "el", "al", "bin", "ibn",
     "ter", "ten", "zu", "y", "e", "af"}
)  # fmt: skip
_NO_NAMES = frozenset(
    {"the", "a", "an", "our", "your", "this", "all", "posted", "published", "updated", "read", "share", "category",
     "comments", "home", "news", "blog", "follow", "email", "view", "more", "see", "about", "team", "contact",
     "reviewed", "edited", "photos", "photo", "photography", "illustrations", "translated", "written", "fotos",
     "friday", "monday", "tuesday", "wednesday", "thursday", "saturday", "sunday", "today", "yesterday", "tags",
     "categories", "filed", "last", "print", "save", "subscribe", "comment", "leave", "permalink", "edit", "reply",
     "search", "menu", "skip", "next", "previous", "table", "contents", "guest post", "views", "advertisement"}
)  # fmt: skip
_ROLES = late_pattern(
    r"\b(?:editor|reporter|writer|correspondent|contributor|columnist|journalist|redakteur(?:in)?|redaktion|"
    r"producer|director|manager|ph\.?d|m\.?d|rn|jr|sr|mba|ceo|cto|founder|co-founder)\b\.?",
    re.IGNORECASE,
)


@cache
def _of_newsroom() -> re.Pattern[str]:
    """Who writes where no person is named: "the editors", "der Redaktion", a news agency.

    Must not match a person's role behind a name: it is asked of a whole part.
    """
    return re.compile(
        r"(?:(?:the|our|der|die|unsere[r]?|la|le|el|de|a|da|della) )?"
        r"(?:editors?|editorial (?:team|staff|board)|news ?room|news ?desk|staff|staff (?:writers?|reports?)|redaktion|"
        r"redaktionsteam|rédaction|redacción|redazione|redactie|redação|redakcja|редакция|редакции|dpa|afp|apa|epd|kna|sid|"
        r"reuters|编辑部|編集部|편집부)"
        r"(?: (?:of |von |de |der )?[A-Z][\w&.-]{1,30}){0,3}",
        re.IGNORECASE,
    )


_AGENCIES = frozenset({"dpa", "afp", "apa", "epd", "kna", "sid", "reuters"})
_ARTICLES = frozenset({"the", "our", "der", "die", "unserer", "unsere", "la", "le", "el", "de", "a", "da", "della"})


# Titles in front of a name. Must not match a name that begins with the same letters: a full stop or a space follows.
@cache
def _honorific() -> re.Pattern[str]:
    return re.compile(
        r"(?:(?:Dr|Prof|Mr|Mrs|Ms|Mme|M|Sr|Sra|Dott|Dra?|Ing|Dipl|med|rer|nat|phil|h\.c|Univ|drs|ir|prof|dr)"
        r"\.(?:-Ing\.)? ?){1,4}(?=[^\W\d_])"
    )


@cache
def _east_asian_name() -> re.Pattern[str]:
    return re.compile(r"[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3·・ ]{2,20}")


def names_in(text: str) -> Iterator[str]:
    """The names at the beginning of a text: words that begin with a capital, up to what separates or follows them."""
    segment = _SEPARATOR.split(_nickname().sub(" ", text.strip()), maxsplit=1)[0]
    segment = _NAMES_END.split(segment, maxsplit=1)[0]
    for place, part in enumerate(joining().split(segment)):
        if newsroom := _newsroom(part):
            yield newsroom
            continue
        name = _TRAILING.sub("", f"{part} ").strip()
        if not is_name(name):
            return
        if not _ROLES.search(name) and (place == 0 or not _CREDENTIAL.fullmatch(name)):
            yield name


def is_list_of_names(text: str) -> bool:
    """Whether the text is nothing but a name or several."""
    parts = joining().split(text.strip())
    return len(text) <= 4 * LONGEST_NAME and all(is_name(part) or not without_credentials(part) for part in parts)


def without_credentials(part: str) -> str:
    """The part of a list of names, or nothing where it says a degree or a post: "CPA", "staff writer"."""
    name = part.strip()
    return "" if _CREDENTIAL.fullmatch(name) or _ROLES.search(name) or _newsroom(name) else name


def _newsroom(part: str) -> str:
    """The newsroom or agency that the part names, without its article and with a capital; empty where it names none."""
    name = part.strip(" .,:;")
    if not _of_newsroom().fullmatch(name):
        return ""
    words = name.split()
    kept = words[1:] if words[0].lower() in _ARTICLES else words
    first = kept[0] if kept[0].lower() in _AGENCIES else kept[0][:1].upper() + kept[0][1:]
    return " ".join([first, *kept[1:]])


def is_name(text: str) -> bool:
    """Whether the text can be a person's or an organisation's name: up to five words that begin with capitals."""
    plain = _honorific().sub("", text, count=1) if "." in text else text
    words = plain.split()
    if not 1 <= len(words) <= 5 or not 2 <= len(text) <= LONGEST_NAME or plain.casefold() in _NO_NAMES:
        return False
    if words[0].casefold() in _NO_NAMES - {"the"} or text[-1] in "?!…:":
        return False
    if not text.isascii() and len(words) == 1 and len(text) > 8 and _east_asian_name().fullmatch(text):
        return False
    return all(word[0].isupper() or not word[0].islower() or word.casefold() in _PARTICLES for word in words) and any(
        word[0].isalpha() for word in words
    )
