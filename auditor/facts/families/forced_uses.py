"""A family of phrases in, what of it reads as forced out: the uses, and whether they are too many for chance.

Other checks ask ``is_forced`` before they ask for a phrase: what is to be taken out of a text is not to be put into its
headings as well.
"""

import re
from collections import Counter

from auditor.model import Facts, Family, Shape, ShapeKind
from auditor.model.record import record
from auditor.text import fold

AT_MOST = 3
"""Forced uses of one family of phrases that any text may have."""
SHARE = 0.35
"""Forced uses for each use, at least: a long article has some of everything."""
FREQUENT = 0.5
"""Uses in 100 words, two on a printed page, from which on ends, beginnings and links of sentences count. Of real
articles, those whose phrases were hung on by hand have more, long ones in which it just came so have fewer."""

_WEIGHTS: dict[ShapeKind, float] = {"closing": 0.5, "opening": 0.5, "ending": 0.5}
"""A paragraph may well end on its subject, and a sentence begin or end with it. All else counts 1, and so do these
where neither the title nor a subheading names the phrase: then it is not the subject."""
_HABIT = 4
"""Clauses before sentences ("As a Leeds plumber, …") from which on they are a habit, and each counts 1."""
_CAPS: dict[ShapeKind, float] = {"anchor": 2, "alt": 2, "title": 2}
"""Themes and templates repeat alts and links by themselves, unless they are worded to sell."""
_SOLD = 4
"""Alts or links with words to sell that no theme makes."""
_BY_CHANCE: tuple[ShapeKind, ...] = ("hung", "ending", "opening", "closing", "anchor")
"""Any writer has these now and then, so a long text has some: they count where the phrases come close together."""
_NEVER_OF_NAMES: tuple[ShapeKind, ...] = ("pair", "bare", "near me")
"""People, places and brands may be named in full as often as they come up, and be listed."""
_FREE: dict[ShapeKind, int] = {"list": 0, "crowded": 1, "running": 1, "doorway": 0}
"""Shapes of several uses count for each use beyond those that one would expect there."""
_TITLED = 3
"""Times that a title says it again, which no theme does: "Boilers | Best Boilers | Cheap Boilers | Boilers online"."""
_NEVER: tuple[ShapeKind, ...] = ("bare", "near me", "crowded")
_MANY = 3
"""So many of those that nobody writes by chance have a purpose, whatever the phrase."""
# A name behind a word that makes it a place. Must not match "by Acme" or "from Acme", which makes it a brand.
# Nor "a", which is a place's in Italian and an article before a name in English: "a RAD project".
_PLACE = re.compile(r"\b(?:in|near|around|across|at|en|em|à|bei|nach) [A-ZÀ-Þ]")
_VARIETY = 0.5
"""What each further kind of shape adds: one habit may be a writer's own, several have a purpose."""
_OBVIOUS = 1.0
"""Signs a use from which on even a plain phrase of two words counts in full."""
_LONG = 3
"""Words of a phrase that nobody repeats in full without a purpose."""
_FOREIGN = 4
"""Paragraphs that hold a phrase which neither title nor subheadings name, before it is taken for foreign."""
_OUTSIDE: tuple[ShapeKind, ...] = ("title", "alt", "anchor")


@record
class Forced:
    """What of a family reads as forced."""

    shapes: tuple[Shape, ...]
    """Those that count."""
    uses: frozenset[int]
    """Indices of the family's uses in the text."""
    outside: int
    """Places in title, alts and link texts."""
    signs: float
    """All of these, each weighted by how seldom good writers do it."""
    signs_outside: float
    """The part of title, alts and link texts, for which it does not matter how long the text is."""

    @property
    def number(self) -> int:
        return len(self.uses) + self.outside


def is_forced(
    family: Family, words: int, *, at_most: float = AT_MOST, share: float = SHARE, frequent: float = FREQUENT
) -> bool:
    """Whether the family is stuffed into a text of so many words: this is all that a writer should take out of it."""
    forced = forced_uses(family, words, frequent=frequent)
    often = forced.signs >= share * len(family.uses) or forced.signs_outside > at_most
    return forced.number > at_most and forced.signs > at_most and often


def is_stuffed(facts: Facts, phrase: str) -> bool:
    """Whether the page is stuffed with the phrase, or with one that says the same: then nobody should ask for more.

    A phrase belongs to a family that has it among its phrases, or whose name is a part of it.
    """
    asked = f" {fold(phrase)} "
    return any(
        (f" {fold(family.name)} " in asked or any(fold(said) == asked.strip() for said, _ in family.phrases))
        and is_forced(family, facts.words)
        for family in facts.families
    )


def forced_uses(family: Family, words: int, *, frequent: float = FREQUENT) -> Forced:
    """Forced uses, and their weight: half for a plain phrase of two words, which good writers repeat as well."""
    counted = _counted(family, words, frequent)
    kinds: Counter[ShapeKind] = Counter()
    uses: set[int] = set()
    for shape in counted:
        beyond = shape.uses[_FREE.get(shape.kind, 0) :]
        kinds[shape.kind] += len(beyond) if shape.kind in _FREE else 1
        uses.update(beyond)
    # What sells, or hangs on an end at least once, was put into the text; else it is a part of its subject.
    put_in = family.selling > 1 or any(kinds[kind] for kind in kinds if kind not in _WEIGHTS)
    weights = {} if put_in and _is_foreign(family) else dict(_WEIGHTS)
    if kinds["opening"] >= _HABIT:
        weights["opening"] = 1
    by_kind = {
        kind: min(times * weights.get(kind, 1), times if _is_sold(counted, kind) else _CAPS.get(kind, times))
        for kind, times in kinds.items()
    }
    signs = sum(by_kind.values())
    signs += _VARIETY * max(0, sum(times > 0 and weights.get(kind, 1) == 1 for kind, times in kinds.items()) - 1)
    outside = sum(by_kind.get(kind, 0) for kind in _OUTSIDE)
    if not _is_purposeful(family, counted) and signs < _OBVIOUS * max(1, len(family.uses)):
        signs, outside = signs / 2, outside / 2
    return Forced(counted, frozenset(uses), sum(kinds[kind] for kind in _OUTSIDE), signs, outside)


def _counted(family: Family, words: int, frequent: float) -> tuple[Shape, ...]:
    seldom = 100 * len(family.uses) < frequent * words
    return tuple(
        shape
        for shape in family.shapes
        if not (
            (shape.kind == "doorway" and not _is_doorway(family, shape))
            or (family.is_name and shape.kind not in _NEVER_OF_NAMES)
            or (seldom and shape.kind in _BY_CHANCE)
        )
    )


def _is_doorway(family: Family, shape: Shape) -> bool:
    """A doorway page is titled by what it sells, and goes from place to place; else the sentence is a frame for the
    entries of a list."""
    return family.promised == len(family.stems) or (family.promised > 0 and _PLACE.search(shape.quote) is not None)


def _is_sold(shapes: tuple[Shape, ...], kind: ShapeKind) -> bool:
    """Whether title, alts or links hold the phrase too often, and in too many wordings, for a theme to have made it."""
    if kind not in _CAPS:
        return False
    own = [shape.quote for shape in shapes if shape.kind == kind]
    return len(own) >= _TITLED if kind == "title" else len(own) >= _SOLD and len(set(map(fold, own))) >= _SOLD


def _is_purposeful(family: Family, shapes: tuple[Shape, ...]) -> bool:
    repeated = [phrase for phrase, times in family.phrases if times > 1]
    kinds = Counter(shape.kind for shape in shapes)
    places = sum(
        shape.kind == "list" and any(word[0].isupper() for word in shape.quote.split()[1:]) for shape in shapes
    )
    return (
        family.selling > 1
        or places >= _MANY
        or kinds["doorway"] > 0
        or len(repeated) > 1
        or any(len(phrase.split()) >= _LONG for phrase in repeated)
        or sum(kinds[kind] for kind in _NEVER) >= _MANY
        or any(_is_sold(shapes, kind) for kind in _OUTSIDE)
    )


def _is_foreign(family: Family) -> bool:
    """Whether the article is about something else, by its title, H1 and subheadings."""
    places = len({use.span.block for use in family.uses})
    return not (family.promised or family.subheadings) and places >= _FOREIGN
