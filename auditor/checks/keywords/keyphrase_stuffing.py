"""Judges whether phrases are forced into the text: by their shapes, not by their density."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import ClassVar

from auditor.check import Percent, Problem, Rule, Share, Skip, Verdict
from auditor.checks.keywords.shape_names import forced_quotes, told
from auditor.model import Facts, Family, ShapeKind, Span

_WEIGHTS: dict[ShapeKind, float] = {"closing": 0.5, "opening": 0.5}
"""A paragraph may well end on its subject, and a sentence begin with it. All else counts 1, and so do these where
neither the title nor a subheading names the phrase: then it is not the subject."""
_HABIT = 4
"""Clauses before sentences ("As a Leeds plumber, …") from which on they are a habit, and each counts 1."""
_CAPS: dict[ShapeKind, float] = {"anchor": 2, "alt": 2, "title": 2}
"""Themes and templates repeat alts and links by themselves."""
_BY_CHANCE: tuple[ShapeKind, ...] = ("hung", "opening", "closing", "anchor")
"""Any writer has these now and then, so a long text has some: they count where the phrases come close together."""
_NEVER_OF_NAMES: tuple[ShapeKind, ...] = ("pair", "bare", "near me")
"""People, places and brands may be named in full as often as they come up, and be listed."""
_FREE: dict[ShapeKind, int] = {"list": 0, "crowded": 1, "running": 2, "doorway": 0}
"""Shapes of several uses count for each use beyond those that one would expect there."""
_VARIETY = 0.5
"""What each further kind of shape adds: one habit may be a writer's own, several have a purpose."""
_OBVIOUS = 1.0
"""Signs a use from which on even a plain phrase of two words counts in full."""
_NAMED = 4
"""Phrases that the message names."""
_LONG = 3
"""Words of a phrase that nobody repeats in full without a purpose."""


@dataclass(frozen=True, slots=True)
class KeyphraseStuffing:
    rule: ClassVar[Rule] = Rule(
        id="keyphrase-stuffing",
        area="keywords",
        title="Phrases forced into the text",
        why="Readers notice a phrase that was put in for a search engine: beside its own variant, on the end of a "
        "sentence that needs no such end, in every closing line. Google's spam policies name keyword stuffing, by the "
        "way it reads and not by any percentage.",
        fix="Take the phrases out where the sentence stands without them, and say “it” where they are needed.",
        basis="google",
        source="https://developers.google.com/search/docs/essentials/spam-policies#keyword-stuffing",
        checked="2026-11-22",
        level="warning",
        weight=10,
        good="<h1>Watering tomatoes</h1><p>Tomatoes want a great deal of water at once and then none for three days. "
        "Early morning is best, since less is lost to the sun. A garden hose with a soft spray reaches every bed; hold "
        "it low, and the leaves stay dry.</p><p>Mulch keeps the ground cool. Lay straw a hand deep and leave a ring "
        "free around each stem. Worms will pull it under by autumn, and the hose stays on its hook for "
        "longer.</p><p>Feed every week once the first truss has set. Too much nitrogen gives leaves and no fruit. "
        "Side shoots steal strength, so pinch them while they are small.</p>",
        bad="<h1>Watering tomatoes</h1><p>Tomatoes want a great deal of water at once and then none for three days. "
        "Early morning is best. Use an expandable garden hose or best garden hose.</p><p>Mulch keeps the ground cool. "
        "Lay straw a hand deep and leave a ring free around each stem. Worms will pull it under by autumn, even if you "
        "own the best expandable garden hose.</p><p>Feed every week once the first truss has set. Too much nitrogen "
        "gives leaves and no fruit. Comfrey tea works as well as any bought feed, especially with an expandable garden "
        "hose.</p><p>Side shoots steal strength from the fruit. Pinch them while they are small. Tie the stem to its "
        "cane in a loose figure of eight, unlike the best expandable garden hose.</p>",
    )

    at_most: float = 3.0
    """Forced uses of one family of phrases; the closing line of a paragraph counts half."""
    share: Share = 0.35
    """Forced uses for each use, at least: a long article has some of everything."""
    frequent: Percent = 0.5
    """Uses in 100 words, two on a printed page, from which on ends, beginnings and links of sentences count. Of real
    articles, those whose phrases were hung on by hand have more, long ones in which it just came so have fewer."""
    dense: Percent = 12.5
    """Percent of all words that one family may take up in sentences: every eighth."""
    dense_uses: int = 8
    """Uses from which on that share is looked at."""
    foreign_places: int = 4
    """Paragraphs that hold a phrase which neither title nor subheadings name, before it is taken for foreign."""
    min_words: int = 100
    """Words of an article; a shorter one is not judged."""

    def judge(self, facts: Facts) -> Iterator[Verdict]:
        if facts.words < self.min_words:
            yield Skip(f"the text has {facts.words} words; its habits show from {self.min_words} words on")
            return
        # A contents list or an index may say it in each line: nobody can list parts of a thing without its name.
        sentences = frozenset(facts.readability.prose_sentences)
        for family in facts.families:
            signs = self._signs(family, facts.words)
            forced = signs > self.at_most and signs >= self.share * len(family.uses)
            said = [use for use in family.uses if use.sentence in sentences]
            taken = 100 * sum(len(use.form.split()) for use in said) / facts.words
            dense = taken > self.dense and len(said) >= self.dense_uses and not family.is_name
            if forced or dense:
                yield self._problem(facts, family, signs, taken)

    def _signs(self, family: Family, words: int) -> float:
        """Forced uses, weighted; half of it for a plain phrase of two words, which good writers repeat as well."""
        kinds = Counter(shape.kind for shape in family.shapes)
        for kind, free in _FREE.items():
            kinds[kind] = sum(max(0, len(shape.uses) - free) for shape in family.shapes if shape.kind == kind)
        if family.promised < len(family.stems):
            # A doorway page is titled by what it sells; else the sentence is a frame for a list's entries.
            kinds["doorway"] = 0
        if family.is_name:
            kinds = Counter({kind: kinds[kind] for kind in _NEVER_OF_NAMES})
        if 100 * len(family.uses) < self.frequent * words:
            kinds = Counter({kind: times for kind, times in kinds.items() if kind not in _BY_CHANCE})
        weights = {} if self._is_foreign(family) else dict(_WEIGHTS)
        if kinds["opening"] >= _HABIT:
            weights["opening"] = 1
        signs = sum(min(times * weights.get(kind, 1), _CAPS.get(kind, times)) for kind, times in kinds.items())
        signs += _VARIETY * max(0, sum(times > 0 for times in (+kinds).values()) - 1)
        repeated = [phrase for phrase, times in family.phrases if times > 1]
        purposeful = (
            family.selling > 1
            or kinds["doorway"] > 0
            or len(repeated) > 1
            or any(len(phrase.split()) >= _LONG for phrase in repeated)
        )
        return signs if purposeful or signs >= _OBVIOUS * max(1, len(family.uses)) else signs / 2

    def _is_foreign(self, family: Family) -> bool:
        """Whether the article is about something else, by its title, H1 and subheadings."""
        places = len({use.span.block for use in family.uses})
        return not (family.promised or family.subheadings) and places >= self.foreign_places

    def _problem(self, facts: Facts, family: Family, signs: float, taken: float) -> Problem:
        uses = len(family.uses)
        phrases = ", ".join(f"“{phrase}” {times}" for phrase, times in family.phrases[:_NAMED])
        measured = (
            f"{signs:g} signs that they are forced, at most {self.at_most:g}"
            if signs > self.at_most
            else f"they are {taken:.2f} % of all words, at most {self.dense:g} %"
        )
        shapes = told(family.shapes)
        spans: list[Span] = [shape.span for shape in family.shapes if shape.span]
        spans += _outside([use.span for use in family.uses], spans)
        first = next((shape for shape in family.shapes if shape.kind != "closing"), None)
        removable = {use for shape in family.shapes for use in shape.uses}
        quotes = forced_quotes(family.shapes)
        change = (
            f"Take out or reword {len(removable)} of {uses} uses"
            if removable
            else "Say it once in the title, and describe pictures and links in their own words"
            if family.shapes
            else f"Take out every second of the {uses} uses"
        )
        return Problem(
            f"phrases on “{family.name}” stand {uses} time{'' if uses == 1 else 's'} in {facts.words} words ({phrases})"
            f"{', ' + shapes if shapes else ''}: {measured}",
            quote=first.quote if first else "",
            line=first.line if first else 0,
            spans=tuple(sorted(spans)),
            fix=f"{change}; these add nothing: {quotes}." if quotes else f"{change}.",
            key=" ".join(family.stems),
            takes_out=(family.name or " ".join(family.stems),),
        )


def _outside(inner: Sequence[Span], outer: Sequence[Span]) -> list[Span]:
    """Those of the first that lie within none of the second. Looks at each once, however many there are."""
    furthest: dict[int, list[tuple[int, int]]] = {}
    for block, start, end in sorted(outer):
        reached = furthest.setdefault(block, [])
        reached.append((start, max(end, reached[-1][1] if reached else 0)))
    found: list[Span] = []
    for span in inner:
        reached = furthest.get(span.block, [])
        before = bisect_right(reached, span.start, key=lambda each: each[0])
        if not before or reached[before - 1][1] < span.end:
            found.append(span)
    return found
