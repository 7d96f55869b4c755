"""Counts of an article in, its harms out: each measure with how many real articles are as bad, the rarest first."""

from collections.abc import Iterator

from auditor.facts.readability.harm_percentiles import AS_BAD, USUAL
from auditor.model import Harm, HarmName, Measure, Readability


def harms(found: Readability) -> tuple[Harm, ...]:
    """The measures that could be taken; those of equal rarity in the order of their names."""
    return tuple(sorted(_harms(found), key=lambda harm: (harm.as_bad, harm.name)))


def _harms(found: Readability) -> Iterator[Harm]:
    spoken = frozenset(found.spoken)
    own = len(found.prose_sentences) - len(spoken)
    if not own:
        return
    yield _share("sentence-length", sum(index not in spoken for index in found.long_sentences), own)
    if found.passive is not None:
        yield _share("passive-voice", sum(each.sentence not in spoken for each in found.passive), own)
    if found.plainer is not None and found.words:
        yield _share("long-words", len(found.plainer), found.words)
    ease = flesch(found.reading_ease)
    if ease is not None:
        yield Harm("reading-ease", 100 - ease, _as_bad("reading-ease", 100 - ease))


def flesch(ease: Measure) -> float | None:
    """The reading ease on Flesch's scale; None where it is not known.

    FOG-PL counts years of school (6 is as easy as 80, 12 as 50, 16 as 30), LIX has bands of its own (easy up to 34,
    hard from 45, very hard from 55 on).
    """
    if ease.value is None:
        return None
    if ease.name == "fog_pl":
        return (22 - ease.value) * 5
    return (70 - ease.value) * 2 if ease.name == "lix" else ease.value


def _share(name: HarmName, count: int, of: int) -> Harm:
    value = 100 * count / of
    return Harm(name, value, _as_bad(name, value), count, of)


def _as_bad(name: HarmName, value: float) -> float:
    """Percent of real articles that are as bad or worse, between the counted ones in a straight line."""
    before, above = 100.0, 0.0
    for percent, limit in zip(AS_BAD, USUAL[name], strict=True):
        if value < limit:
            return before - (before - percent) * (value - above) / (limit - above) if limit > above else before
        before, above = percent, limit
    return before * above / value if value > above > 0 else before
