"""Forced shapes in, what a writer is to do with each out: the words to take out, and the sentence as it is then."""

from collections.abc import Iterator, Sequence

from auditor.model import Facts, Family, Sentence, Shape, ShapeKind, Span
from auditor.model.record import record

_ORDER: tuple[ShapeKind, ...] = (
    "pair",
    "hung",
    "ending",
    "opening",
    "bare",
    "near me",
    "crowded",
    "running",
    "doorway",
    "list",
    "recited",
    "heading",
    "closing",
    "title",
    "alt",
    "anchor",
)
"""Those that are most certain first."""
_CUT: frozenset[ShapeKind] = frozenset(("hung", "ending", "opening", "pair"))
"""Where the sentence without the words is known."""
LONGEST = 1000
"""Characters of a sentence that is shown without a part: no longer one was written for readers."""
# What may be left hanging before words that are taken out.
_HANGING = " ,;:–—-("


@record
class Removal:
    """One place to change."""

    shape: Shape
    spans: tuple[Span, ...]
    """Words to take out, in the order of the text; empty for title, alts and links."""
    before: str = ""
    """The sentence as it is; empty where only its writer can say what it would be."""
    after: str = ""
    """The sentence as it would be."""


def removals(facts: Facts, family: Family, shapes: Sequence[Shape], uses: frozenset[int]) -> tuple[Removal, ...]:
    """Each forced use once, the most certain ones first; ``uses`` are those that are too many."""
    ranked = sorted(shapes, key=lambda shape: _ORDER.index(shape.kind))
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
