"""Words that say the same more plainly, offered with the writer's own and never put in by themselves."""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Final

from auditor.fix.edit import Suggestion
from auditor.model import Facts, Finding, PageAudit, Sentence

MOST: Final = 10
"""Suggestions of a kind on one page; a writer does them a few at a time."""
_FEWEST: Final = 7
"""Words of either half of a sentence that is split; a shorter one is better left whole."""

# A conjunction with a whole sentence behind it, as its own subject says.
_JOINED: Final[Mapping[str, str]] = {
    "en": r", (?P<word>and|but|so) (?=(?:I|we|you|he|she|it|they|this|there) [a-z])",
    "de": r", (?P<word>und|aber|denn) (?=(?:ich|wir|er|sie|es|dies|das) [a-zäöü])",
}
# What makes the first half, or a part of it, depend on something: then the second half may hang on it too.
_DEPENDS: Final[Mapping[str, str]] = {
    "en": r"\b(?:after|although|as|because|before|if|once|since|so|than|that|though|unless|until|what|when|where"
    r"|whether|which|while|who|whose|why|how|either|neither|both|said|says|think|thinks|know|knows|hope"
    r"|not only)\b|[“”\"‘;:()–—]",
    "de": r"\b(?:als|bevor|bis|da|damit|dass|denn|ehe|falls|indem|ob|obwohl|seit|sobald|solange|sondern|während|was"
    r"|weil|wenn|wer|wie|wo|entweder|weder|sowohl|der|die|das|den|dem|deren|dessen)\s+\w+\s+\w+en?,|[„“”\"‚;:()–—]",
}


def wordings(finding: Finding, page: PageAudit) -> Iterator[Suggestion]:
    """Those for a finding of this check."""
    kind = _KINDS.get(finding.check)
    if kind is not None:
        yield from kind(finding, page.facts)


def _plainer(finding: Finding, facts: Facts) -> Iterator[Suggestion]:
    seen: set[str] = set()
    for use in facts.readability.plainer or ():
        block = facts.article.blocks[use.span.block]
        said = block.text[use.span.start : use.span.end]
        if said.lower() in seen or len(seen) >= MOST:
            continue
        seen.add(said.lower())
        plain = use.plain[:1].upper() + use.plain[1:] if said[:1].isupper() else use.plain
        yield Suggestion(finding.check, block.line, "A plainer word says the same.", said, plain)


def _split(finding: Finding, facts: Facts) -> Iterator[Suggestion]:
    spoken, count = frozenset(facts.readability.spoken), 0
    for number in facts.readability.long_sentences:
        if number in spoken or count >= MOST:
            continue
        sentence = facts.sentences[number]
        if halves := split(_words(facts, sentence), facts.article.language):
            count += 1
            line = facts.article.blocks[sentence.block].line
            before = _words(facts, sentence)
            yield Suggestion(finding.check, line, "Two sentences are easier to read.", before, " ".join(halves))


def split(sentence: str, language: str) -> tuple[str, str] | None:
    """The two sentences of which one is made with a conjunction; None where that is not certain."""
    if language not in _JOINED:
        return None
    joints = list(re.finditer(_JOINED[language], sentence))
    if len(joints) != 1 or re.search(_DEPENDS[language], sentence, re.IGNORECASE):
        return None
    first, second = sentence[: joints[0].start()], sentence[joints[0].end() :]
    if min(len(first.split()), len(second.split())) < _FEWEST or sentence[-1:] not in ".!":
        return None
    word = joints[0]["word"]
    start = second if word in ("and", "und") else f"{word} {second}"
    return f"{first}.", start[:1].upper() + start[1:]


def _forced(finding: Finding, _facts: Facts) -> Iterator[Suggestion]:
    """Each use that can go, as the check shows it: the words, and the sentence without them where it is known."""
    for line in finding.evidence[:MOST]:
        yield Suggestion(finding.check, finding.line, line)


def _words(facts: Facts, sentence: Sentence) -> str:
    return facts.article.blocks[sentence.block].text[sentence.start : sentence.end]


_KINDS: Final[Mapping[str, Callable[[Finding, Facts], Iterator[Suggestion]]]] = {
    "long-words": _plainer,
    "reading-ease": _split,
    "sentence-length": _split,
    "keyphrase-stuffing": _forced,
}
