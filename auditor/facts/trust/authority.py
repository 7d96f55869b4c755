"""A sentence in, the phrase out in which it leans on an authority.

All of it was written for this check. The phrases name an authority that nobody can look up: "studies show", "a
kinesiologist says". One with a name ("Jane Hill, a kinesiologist, says") is a source in itself and is not matched.
"""

import re
from collections.abc import Mapping, Sequence
from functools import cache

from auditor.text.languages import language as record_of
from auditor.text.late_pattern import late_pattern

_ONE_PERSON = ("a", "recent?", "expert", "…", "says")
_SHAPES: tuple[tuple[str, ...], ...] = (
    ("many?", "studies", "often?", "show"),
    ("many?", "research", "has?", "show"),
    ("a", "recent?", "study", "showed"),
    ("according to", "such?", "authority"),
    ("many?", "experts", "often?", "say"),
    ("many?", "scholars", "often?", "found"),
    _ONE_PERSON,
    ("proven",),
)
"""A class with a question mark may stand there up to three times or not at all; ``…`` is up to four words of any kind.
A shape is used where the language has its required classes."""

# Each word with the white space behind it, fewest words first, so that no sentence is walked twice.
_GAP = r"(?:[\w'’-]+\s+){0,4}?"

_NOT_NAMED = r"(?!\s+(?:[a-z]+\s+){0,2}?(?:at|by|from|published\s+in)\s+(?:the\s+)?(?-i:[A-Z]))"

# "According to the study", "laut der Studie": the one that was named before. Must not match "according to studies" nor
# "according to the latest research", which nobody has named.
_REFERS_BACK = late_pattern(
    r"\b(?:the|this|that|der|die|den|dem|dieser|la|el|los|las|esta|este|le|les|cette|l[’'])\s*(?!latest|most|many|neu)"
    r"[^\W\d_]+$",
    re.IGNORECASE,
)


# What names a source without a link: a year in brackets, a footnote, a journal, an institution that did it.
@cache
def _named() -> re.Pattern[str]:
    return re.compile(
        r"\((?:[^()]{0,80}\b)?(?:19|20)\d\d[a-z]?\)|\bet al\b|\[\d{1,3}\]|[⁰¹²³⁴⁵⁶⁷⁸⁹]|\bdoi\b"
        r"|\b(?:(?:19|20)\d\d) (?:study|survey|trial|report|review|meta-analysis|paper|studie|untersuchung)\b"
        r"|\b(?:estudio|étude|encuesta|enquête) (?:de|du) (?:19|20)\d\d\b"
        r"|\b(?:universit|institut|journal|lancet|harvard|stanford|oxford|cambridge|mayo clinic|cochrane|pubmed|"
        r"academy|"
        r"akademie|academia|académie|association|foundation|stiftung|fundación|fondation|federation|college of|"
        r"symposium|conference|congress|keynote|webinar|panel discussion|"
        r"in (?:a|one|another|the)(?: [\w-]+){0,3} session|"
        r"department of|ministry|ministerium|ministerio|ministère|bureau|published in|veröffentlicht in|"
        r"publicad[oa] en|"
        r"publiée? dans|fachzeitschrift|revista|revue|gallup|nielsen|statista|pew research|deloitte|mckinsey|gartner)",
        re.IGNORECASE,
    )


# A person with a name who speaks: "Jane Hill, a planner, says". Two names in capitals and a verb of saying. In two
# patterns, each of which begins with a set of letters: as alternatives of one they would be tried at every letter.
@cache
def _speaker_says() -> re.Pattern[str]:
    return re.compile(
        r"(?:[A-ZÀ-ÝА-Я][\w’'-]+|[A-Z]\.) (?:[A-Z]\. ?|van |von |de |du |del )?[A-ZÀ-ÝА-Я][\w’'-]+[^.!?]{0,120}?\b"
        r"(?:said|says|told|explains|explained|wrote|writes|notes|noted|adds|added|warns|warned|argues|sagt|sagte|erklärt|"
        r"erklärte|schreibt|meint|dice|dijo|explica|explicó|afirma|dit|explique|affirme|écrit)\b"
    )


@cache
def _says_speaker() -> re.Pattern[str]:
    return re.compile(
        r"[sde](?<!\w.)(?:(?<=s)(?:aid|ays|agte?)|(?<=d)(?:ice|ijo|it)|(?<=e)(?:xplique|xplica|xplains|rklärt)) "
        r"(?:Dr\.? |Prof\.? )?"
        r"[A-ZÀ-Ý][\w’'-]+ [A-ZÀ-Ý]"
    )


def _lets_speak(sentence: str) -> bool:
    return _speaker_says().search(sentence) is not None or _says_speaker().search(sentence) is not None


@cache
def _references() -> re.Pattern[str]:
    return re.compile(
        r"(?:\d+\.? )?(?:the |our |article |key )?(?:references?|sources?|bibliography|works cited|citations?|"
        r"footnotes|"
        r"notes|further reading|how we (?:reviewed|vetted) .{0,40}|(?:quellen|literatur)(?:angaben|verzeichnis|"
        r"nachweise)?|"
        r"einzelnachweise|fußnoten|referencias|fuentes|bibliografía|références|bibliographie|notes et références)"
        r"(?: and .{1,30}| und .{1,30}| cited| used)?:?",
        re.IGNORECASE,
    )


_OWN = frozenset({"my", "our", "mein", "meine", "unsere", "mi", "mis", "nuestros", "mon", "mes", "nos"})
"""Before "research" or "studies": then the writer did them."""


_SAYING = (
    "said", "says", "told", "expla", "wrote", "writes", "note", "adds", "added", "warn", "argues", "sagt", "erklärt",
    "schreibt", "meint", "dice", "dijo", "explic", "afirma", "dit", "expliqu", "affirme", "écrit",
)  # fmt: skip
"""What every match of both holds: looked for first, as most sentences let nobody speak."""


def names_source(sentence: str, start: int) -> bool:
    """Whether the sentence with the phrase at ``start`` says who did the study: "(Hill, 2019)", "CR's experts say"."""
    if _named().search(sentence) or names_speaker(sentence):
        return True
    before = sentence[:start].split()
    if before and before[-1].lower() in _OWN:
        return True
    return len(before) > 1 and before[-1][:1].isupper() and before[-1][-1].isalnum()


def names_speaker(sentence: str) -> bool:
    """Whether the sentence lets a person speak by name, as one does behind "experts say"."""
    return any(map(sentence.__contains__, _SAYING)) and _lets_speak(sentence)


def speakers(sentences: Sequence[str], most: int) -> int:
    """How many of the sentences let a person speak by name; counted up to ``most``."""
    whole = "\n".join(sentences)
    saying = [sign for sign in _SAYING if sign in whole]
    found = 0
    for sentence in sentences if saying else ():
        if any(map(sentence.__contains__, saying)) and _lets_speak(sentence):
            found += 1
            if found >= most:
                break
    return found


def is_list_of_sources(heading: str) -> bool:
    """Whether a heading stands over the article's sources: "References"."""
    return _references().fullmatch(heading.strip()) is not None


def is_known(language: str) -> bool:
    """Whether there are phrases for the language."""
    return bool(record_of(language).sources.classes)


def find(text: str, language: str, *, persons: bool = True) -> re.Match[str] | None:
    """The first phrase in the text; of those that begin at one place, the one of the shape named first.

    ``persons`` asks for one person without a name too: "a kinesiologist says".
    """
    return Phrases(text, language, persons=persons).first_in(text)


class Phrases:
    """The phrases that can be in a text: most have no word of a class that a shape needs, and then none of its parts
    is looked through for that shape."""

    def __init__(self, whole: str, language: str, *, persons: bool = True) -> None:
        lowered = whole.lower()
        self._language = language
        self._needs: list[tuple[tuple[str, ...], list[list[str]]]] = []
        for shape, classes in _needs(language):
            if persons or shape != _ONE_PERSON:
                there: list[list[str]] = []
                for words in classes:
                    there.append([word for word in words if word in lowered])
                    if not there[-1]:
                        break
                else:
                    self._needs.append((shape, there))

    def __bool__(self) -> bool:
        """Whether there can be one at all."""
        return bool(self._needs)

    def first_in(self, text: str) -> re.Match[str] | None:
        """As ``find`` for one part of the text."""
        has = text.lower().__contains__
        found = [
            _phrase(shape, self._language).search(text)
            for shape, classes in self._needs
            if all(any(map(has, words)) for words in classes)
        ]
        return min(filter(None, found), key=re.Match[str].start, default=None)


@cache
def _needs(language: str) -> tuple[tuple[tuple[str, ...], tuple[tuple[str, ...], ...]], ...]:
    """The shapes that the language has words for; and for each class that must stand there, its words.

    Few sentences have a word of each, and a shape's pattern takes a millisecond to compile: it waits for the first.
    """
    words = record_of(language).sources.classes
    return tuple(
        (shape, tuple(_beginnings(words[part]) for part in shape if part[-1] not in "?…"))
        for shape in _SHAPES
        if all(part[-1] in "?…" or part in words for part in shape)
    )


def _beginnings(words: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(word.partition("~")[0] for word in words.split()))


@cache
def _phrase(shape: tuple[str, ...], language: str) -> re.Pattern[str]:
    """Must not match within a word, nor "Jane Hill, a doctor, says", as no comma fits, nor what is named right behind:
    "according to research done at Harvard".
    """
    return re.compile(
        rf"(?<![\w’'-])(?:{_pattern(shape, record_of(language).sources.classes)})(?![\w-]){_NOT_NAMED}", re.IGNORECASE
    )


def _pattern(shape: tuple[str, ...], words: Mapping[str, str]) -> str:
    built = []
    for place, part in enumerate(shape):
        space = r"\s+" if place < len(shape) - 1 else ""
        if part == "…":
            built.append(_GAP)
        elif not part.endswith("?"):
            built.append(f"(?:{_any_of(words[part])}){space}")
        elif part[:-1] in words:
            built.append(f"(?:(?:{_any_of(words[part[:-1]])}){space}){{0,3}}")
    return "".join(built)


def _any_of(words: str) -> str:
    return "|".join(re.escape(word).replace("\\~", r"\s+").replace("~", r"\s+") for word in words.split())


def refers_back(words: str) -> bool:
    """Whether "according to the study", "laut der Studie" is the one that was named before."""
    return _REFERS_BACK.search(words) is not None
