"""Forced shapes in, what a writer is to do with each out: the words to take out, and the sentence as it is then."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from auditor.model import Facts, Family, Sentence, Shape, ShapeKind, Span

_WHY: dict[ShapeKind, str] = {
    "pair": "one of the two is enough",
    "hung": "the sentence is complete without it",
    "ending": "the sentence is complete without it",
    "opening": "the sentence is complete without it",
    "bare": "nobody writes it like this, without “a” or “the”",
    "near me": "people type this into a search box, and nobody writes it",
    "crowded": "once in a sentence is enough",
    "running": "after the first sentence, say “it”",
    "doorway": "the same sentence again with another name",
    "list": "a list of variants or places tells readers nothing",
    "recited": "the same search phrase again; say “it” or use a shorter name",
    "heading": "the same phrase in one heading after another",
    "closing": "one paragraph after another ends with this phrase",
    "title": "once in the title is enough",
    "alt": "describe what the picture shows",
    "anchor": "say what the link leads to",
}
"""By kind, those that are most certain first."""
_CUT: frozenset[ShapeKind] = frozenset(("hung", "ending", "opening", "pair"))
"""Where the sentence without the words is known."""
LENGTH = 120
"""Characters of a quote."""
LONGEST = 1000
"""Characters of a sentence that is shown without a part: no longer one was written for readers."""
# What may be left hanging before words that are taken out.
_HANGING = " ,;:–—-("


@dataclass(frozen=True, slots=True)
class Removal:
    """One place to change."""

    shape: Shape
    spans: tuple[Span, ...]
    """Words to take out, in the order of the text; empty for title, alts and links."""
    before: str = ""
    """The sentence as it is; empty where only its writer can say what it would be."""
    after: str = ""
    """The sentence as it would be."""

    @property
    def line(self) -> str:
        """As a line of evidence."""
        dots = ""
        if self.before and self.shape.kind in {"hung", "ending"}:
            dots = "…, " if f", {self.shape.quote}" in self.before else "… "
        found = f"“{dots}{_cut(self.shape.quote)}” – {_WHY[self.shape.kind]}"
        return f"{found}: “{_cut(self.after)}”" if self.after else found


def removals(facts: Facts, family: Family, shapes: Sequence[Shape], uses: frozenset[int]) -> tuple[Removal, ...]:
    """Each forced use once, the most certain ones first; ``uses`` are those that are too many."""
    order = list(_WHY)
    ranked = sorted(shapes, key=lambda shape: order.index(shape.kind))
    done: set[int] = set()
    found: list[Removal] = []
    for shape in ranked:
        if shape.span is None:
            found.append(Removal(shape, ()))
            continue
        own = [use for use in shape.uses if use in uses and use not in done]
        if own:
            done.update(shape.uses if shape.kind in _CUT else own)
            found.append(_removal(facts, family, shape, shape.span, own))
    return tuple(found)


def _removal(facts: Facts, family: Family, shape: Shape, span: Span, own: Sequence[int]) -> Removal:
    sentence = facts.sentences[family.uses[own[0]].sentence] if facts.sentences else None
    text = facts.article.blocks[span.block].text
    if sentence is not None and shape.kind in _CUT and sentence.end - sentence.start <= LONGEST:
        cut = next(_to_cut(text, family, shape, span, sentence), None)
        if cut:
            before = text[sentence.start : sentence.end]
            after = text[sentence.start : cut.start] + text[cut.end : sentence.end]
            return Removal(shape, (cut,), before, after[:1].upper() + after[1:])
    return Removal(shape, (span,) if shape.kind == "near me" else tuple(family.uses[use].span for use in own))


def _to_cut(text: str, family: Family, shape: Shape, span: Span, sentence: Sentence) -> Iterator[Span]:
    """What to cut out of the block's text so that the sentence stays whole; nothing where that is not certain."""
    block, start, end = span
    if shape.kind == "opening":
        rest = text[end : sentence.end]
        if rest[:1] == ",":
            yield Span(block, start, end + len(rest) - len(rest[1:].lstrip()))
    elif shape.kind == "pair":
        first = family.uses[shape.uses[0]].span
        if start <= first.start and first.end < end:
            yield Span(block, first.end, end)
    else:
        while start > sentence.start and text[start - 1] in _HANGING:
            start -= 1
        tail = text[end : sentence.end]
        # Closing brackets and quotation marks go with what they closed.
        end += len(tail) - len(tail.lstrip(" )"))
        if start > sentence.start:
            yield Span(block, start, end)


def _cut(quote: str) -> str:
    """The end of a long quote: the phrase is there more often than at its beginning."""
    return quote if len(quote) <= LENGTH else "… " + quote[-LENGTH:].split(" ", 1)[-1]
