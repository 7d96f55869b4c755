"""A page's text and boxes in, who speaks on it out: somebody to readers, a firm of itself, or many people in turn."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache

from auditor.read.layout import Box, Run, template
from auditor.text.late_pattern import late_pattern

_WE = frozenset(
    """we our ours us we're we'll we've wir unser unsere unserem unseren unserer unseres uns nous notre nos nosotros
    nuestro nuestra nuestros nuestras noi nostro nostra nostri nostre nós nosso nossa nossos nossas wij onze ons naszej
    nasz nasza nasze naszych nami nas мы наш наша наше наши нашей наших нас вам biz bizim""".split()  # noqa: SIM905
)
"""Words by which a firm speaks of itself, in the languages that sites are mostly written in."""
_AROUND_WORDS = ".,;:!?()\"'“”„«»–—…"
# Class names and ids of one post of a thread. Must not match "post-content" or "blog-posts".
_POST = late_pattern(
    r"(?:^|[\s_-])(?:posts?|posting|postbit|message|msg|comment|reply|replies|answer|topic-post|thread-post)"
    r"(?:[_-]?(?:\d+|item|box|row|block|container|wrapper|body|inner|cell))?(?=\s|$)",
    re.IGNORECASE,
)
_FEWEST, _FEWEST_WORDS = 2, 8
"""Posts with text as read, and words of it in each."""
_OF_TEXT = 0.6
"""What they hold of the text at the least."""
_MOST = 3_000
"""Boxes that are looked at."""


def own_words(texts: Iterable[str]) -> int:
    """How often the text says "we" and "our"."""
    text = "\n".join(texts).casefold()
    return len(_own_word().findall(f"\n{text}"))


@cache
def _own_word() -> re.Pattern[str]:
    """One of the words, with nothing but signs between it and the white space around it.

    By their first letters, so that most words of a text are told from all of these at once.
    """
    ends: dict[str, list[str]] = {}
    for word in sorted(_WE, key=lambda word: (-len(word), word)):
        ends.setdefault(word[0], []).append(re.escape(word[1:]))
    words = "|".join(f"{first}(?:{'|'.join(rest)})" for first, rest in ends.items())
    signs = f"[{re.escape(_AROUND_WORDS)}]*+"
    return re.compile(rf"\s{signs}(?=[{''.join(ends)}])(?:{words}){signs}(?!\S)")


def posts(boxes: Sequence[Box], runs: Sequence[Run], kept: Sequence[int]) -> int:
    """How many posts of people hold most of the page's text, which is the runs of these numbers: boxes of one build,
    named so. Comments below an article hold none of it."""
    alike: dict[tuple[str, str], list[Box]] = {}
    by_class: dict[str, str] = {}
    for box in boxes[:_MOST]:
        if box.names:
            names = by_class.get(box.names)
            if names is None:
                names = (template(box) or "") if _may_be_post(box.names) else ""
                names = by_class[box.names] = names if names and _is_post(names) else ""
        elif box.identity and _may_be_post(box.identity):
            names = _NUMBER.sub("", box.identity)
            names = names if names and _is_post(names) else ""
        else:
            continue
        if names:
            of_build = alike.setdefault((box.tag, names), [])
            if not of_build or box.index > of_build[-1].last:
                of_build.append(box)
    if not any(len(found) >= _FEWEST for found in alike.values()):
        return 0
    text = Counter[int]()
    for number in kept:
        text[runs[number].box.index] += runs[number].words
    return max((len(found) for found in alike.values() if _are_posts(found, text)), default=0)


def _are_posts(boxes: Sequence[Box], text: Counter[int]) -> bool:
    if len(boxes) < _FEWEST:
        return False
    counts = [sum(text[number] for number in range(box.index, box.last + 1)) for box in boxes]
    return sum(count >= _FEWEST_WORDS for count in counts) >= _FEWEST and sum(counts) >= _OF_TEXT * text.total()


def _may_be_post(names: str) -> bool:
    """Whether one of the words is in it, of which few names have one."""
    lower = names.lower()
    return (
        "post" in lower or "comment" in lower or "message" in lower or "msg" in lower or "repl" in lower
        or "answer" in lower
    )  # fmt: skip


@lru_cache(maxsize=4096)
def _is_post(names: str) -> bool:
    return _POST.search(names) is not None


_NUMBER = re.compile(r"[-_]?\d+")
