"""Finds headings of one level under one heading that say the same; several H1 are another check's matter."""

from collections import Counter
from collections.abc import Iterator
from typing import ClassVar

from auditor.check import Problem, Rule, Skip, Verdict
from auditor.facts.links import lead_elsewhere
from auditor.model import Facts, Heading
from auditor.model.record import record
from auditor.text import fold
from auditor.wording import short

_TWICE = 2
"""What is there more often is a label that each entry of a list has: "Price", "Where to buy"."""
_LABELS = frozenset(
    (
        "note", "notes", "hint", "hints", "tip", "tips", "warning", "example", "examples", "pros", "cons",
        "pros and cons", "summary", "conclusion", "in conclusion", "verdict", "our verdict", "specs", "key specs",
        "tech specs", "product specs", "features", "key features", "price", "pricing", "ingredients", "method",
        "instructions", "hinweis", "tipp", "beispiel", "vorteile", "nachteile", "fazit", "zusammenfassung", "preis",
        "zutaten", "zubereitung", "remarque", "exemple", "avantages", "inconvénients", "résumé", "prix", "nota",
        "ejemplo", "ventajas", "desventajas", "conclusión", "precio",
    )
)  # fmt: skip
"""Headings that say what kind of text follows, once for each thing that is described."""


@record
class HeadingDuplicate:
    rule: ClassVar[Rule] = Rule(
        id="heading-duplicate",
        area="headings",
        title="Same heading twice",
        why="Two sections with the same name in the same place look alike in a table of contents and in a search.",
        fix="Say in each heading what its own section adds, or merge the sections.",
        basis="house style",
        source="",
        checked="2026-11-22",
        level="note",
        weight=2,
        good="<h1>Bread</h1><h2>Rye</h2><p>Dark.</p><h3>Flour</h3><p>Fine.</p><h2>Wheat</h2><p>Mild.</p>"
        "<h3>Flour</h3><p>White.</p>",
        bad="<h1>Bread</h1><h2>Flour</h2><p>Fine.</p><h2>Water</h2><p>Cold.</p><h2>Flour</h2><p>White.</p>",
    )

    entries: int = 15
    """Headings of one level in one place from which on they are entries of a directory, which may be there twice."""

    def judge(self, facts: Facts) -> Iterator[Verdict]:
        headings = [heading for heading in facts.article.headings if heading.text]
        if len(headings) < 2:
            yield Skip("the article has fewer than two headings")
            return
        if len({fold(heading.text) for heading in headings}) == len(headings):
            return
        places: dict[tuple[int, int, str], list[Heading]] = {}
        parents: list[int] = []
        for number, heading in enumerate(headings):
            while parents and headings[parents[-1]].level >= heading.level:
                parents.pop()
            place = (parents[-1] if parents else -1, heading.level, fold(heading.text))
            parents.append(number)
            places.setdefault(place, []).append(heading)
        siblings = Counter((parent, level) for parent, level, _ in places)
        times = Counter(fold(heading.text) for heading in headings)
        of_others = lead_elsewhere(facts.article)
        for (parent, level, text), same in places.items():
            is_entry = times[text] > len(same) + (headings[0].level == 1 and fold(headings[0].text) == text)
            if siblings[parent, level] > self.entries or is_entry or of_others.intersection(same):
                continue
            if len(same) == _TWICE and level > 1 and fold(same[0].text).strip(" :") not in _LABELS:
                first, second = same
                yield Problem(
                    f"the H{level} {short(second.text)} appears twice in the same section, first in line {first.line}",
                    quote=second.text,
                    line=second.line,
                )
