"""Headings at their level in the outline, with all that is under them; nothing where two outlines are possible."""

from collections.abc import Sequence

from auditor.fix.edit import Edit
from auditor.fix.page_source import PageSource, Place
from auditor.model import Finding, Heading, PageAudit
from auditor.text import fold

_DEEPEST = 6


def without_skipped_level(finding: Finding, page: PageAudit, source: PageSource) -> tuple[Edit, ...]:
    """The heading moves up below the one before it, and all of its part with it.

    Its own level is the only one that can follow. Its part ends at a heading above it, which is at that level too: of
    H1, H4, H3 nobody knows whether the H3 belongs under the H4.
    """
    headings = [heading for heading in page.facts.article.headings if heading.text]
    numbers = [
        number
        for number, heading in enumerate(headings)
        if number and heading.text == finding.quote and heading.level > headings[number - 1].level + 1
    ]
    if len(numbers) != 1:
        return ()
    number = numbers[0]
    above, up = headings[number - 1], headings[number].level - headings[number - 1].level - 1
    part: list[Heading] = []
    for heading in headings[number:]:
        if heading.level < headings[number].level:
            if heading.level > above.level + 1:
                return ()
            break
        part.append(heading)
    return _moved(part, -up, source)


def with_one_h1(finding: Finding, page: PageAudit, source: PageSource) -> tuple[Edit, ...]:
    """The H1s below the first one become H2, and what is under them moves down with them.

    Certain only where the first one names the page as its title does, and the others are of the article.
    """
    headings = [heading for heading in page.facts.article.headings if heading.text]
    tops = [number for number, heading in enumerate(headings) if heading.level == 1]
    said = {fold(headings[number].text) for number in tops}
    if not tops or tops[0] != 0 or len(said) != len(tops) or len(said) != len(finding.evidence):
        return ()
    name, title = fold(headings[0].text), fold(page.facts.article.title.text)
    if not (name and title and (name in title or title in name)):
        return ()
    part = headings[tops[1] :]
    return _moved(part, 1, source) if max(heading.level for heading in part) < _DEEPEST else ()


def _moved(headings: Sequence[Heading], by: int, source: PageSource) -> tuple[Edit, ...]:
    """All of them, or none where one is not to be found."""
    edits: list[Edit] = []
    for heading in headings:
        place = source.place_of(heading)
        level = heading.level + by
        if place is None or (place.kind == "underline" and level > 2):
            return ()
        edits += _at_level(place, level, source)
    return tuple(edits) if len(set(edits)) == len(edits) else ()


def _at_level(place: Place, level: int, source: PageSource) -> list[Edit]:
    start, end = place.opening
    if place.kind == "signs":
        return [Edit(start, end, "#" * level)]
    if place.kind == "underline":
        return [Edit(start, end, "=-"[level - 1] * max(3, end - start))]
    letter = source.text[start]
    closing = place.closing or place.opening
    return [Edit(start, end, f"{letter}{level}"), Edit(*closing, f"{source.text[closing[0]]}{level}")]
