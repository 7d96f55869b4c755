"""Finds headings of one level under one heading that say the same; several H1 are another check's matter."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from auditor.check import Problem, Rule, Skip, Verdict
from auditor.model import Facts, Heading
from auditor.text import fold


@dataclass(frozen=True, slots=True)
class HeadingDuplicate:
    rule: ClassVar[Rule] = Rule(
        id="heading-duplicate",
        area="headings",
        title="Heading used twice",
        why="Two sections of the same name in the same place cannot be told apart in a table of contents, nor by "
        "somebody who looks for one of them.",
        fix="Say in each heading what its own section adds, or join the sections.",
        basis="house style",
        source="",
        checked="2026-11-22",
        level="note",
        weight=2,
        good="<h1>Bread</h1><h2>Rye</h2><p>Dark.</p><h3>Flour</h3><p>Fine.</p><h2>Wheat</h2><p>Mild.</p>"
        "<h3>Flour</h3><p>White.</p>",
        bad="<h1>Bread</h1><h2>Flour</h2><p>Fine.</p><h2>Water</h2><p>Cold.</p><h2>Flour</h2><p>White.</p>",
    )

    def judge(self, facts: Facts) -> Iterator[Verdict]:
        headings = [heading for heading in facts.article.headings if heading.text]
        if len(headings) < 2:
            yield Skip("fewer than two headings")
            return
        places: dict[tuple[int, int, str], list[Heading]] = {}
        parents: list[int] = []
        for number, heading in enumerate(headings):
            while parents and headings[parents[-1]].level >= heading.level:
                parents.pop()
            place = (parents[-1] if parents else -1, heading.level, fold(heading.text))
            parents.append(number)
            places.setdefault(place, []).append(heading)
        for (_, level, _), same in places.items():
            if len(same) > 1 and level > 1:
                first, second = same[:2]
                yield Problem(
                    f"H{level} “{second.text}” stands {len(same)} times under the same heading, at most once; the "
                    f"first is on line {first.line}",
                    quote=second.text,
                    line=second.line,
                )
