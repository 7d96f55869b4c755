"""An article in, its families of phrases out: phrases built on the same two words, counted together.

"Electric back massager", "best back massage machine" and "how to give a back massage" are one family, on back and
massage. A reader feels their joint count, whatever the count of each phrase.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, repeat

from auditor.facts.families.around_text import around, packed_cores
from auditor.facts.families.enumerations import named
from auditor.facts.families.family import family
from auditor.facts.families.pairs import Core, pairs
from auditor.facts.families.prose_rows import prose_rows
from auditor.facts.keyphrases import LONGEST_RUN, Body, Row, Run, body_of, weak_at_end, weak_at_start
from auditor.model import Article, Family, Sentence

MOST = 6
"""Families that are named."""
MOST_LISTED = 20
"""Words that are named for what single sentences list, those listed most often: more make no page worse."""
LEAST = 3
"""Uses that make a family."""
OWN = 0.5
"""Share of uses that must not belong to a larger family already, lest one run of words make several families."""
LABELS = 0.5
"""Share of uses with a number right behind them from which on the words are a label, as in an index ("Sheet page 12")
or a manual ("fitting step 3"): numbers are told apart by them, and no writer can leave them out."""
# A number or range of numbers, Arabic or Roman. Must not match a year: "best steam cleaner 2026" is no label.
_NUMBER = re.compile(r"(?!(?:19|20)\d\d$)(?:\d+|[ivxlc]+)(?:[-–.](?:\d+|[ivxlc]+))*")
USUAL = 0.4
"""A longer phrase is named if so many uses of its two words belong to it: "electric back massager" is, one "specialized
electric back massager" among them is not."""


def families(article: Article, sentences: tuple[Sentence, ...]) -> tuple[Family, ...]:
    """Families, most used first. Uses are those of the text and its subheadings, as with keyphrases; none overlaps.

    None where the language is not known well enough to tell shapes by; code, formulas and tables have no uses.
    """
    body = body_of(article, sentences)
    prose = prose_rows(article, body.rows)
    if not prose:
        return ()
    beside = around(body)
    outside = packed_cores(beside)
    cores = _cores(body, prose, frozenset(chain(chain.from_iterable(beside.title), chain.from_iterable(outside))))
    taken: set[tuple[int, int]] = set()
    found: list[Family] = []
    for core in _candidates(cores, outside):
        where = [Run(*place) for place in cores[core]]
        uses = tuple(_extended(body, where))
        if sum(_is_label(body.rows[use.row], use.end) for use in uses) >= LABELS * len(uses):
            continue
        own = tuple(use for use in uses if taken.isdisjoint(_words(use)))
        if len(own) >= OWN * len(uses):
            taken.update(chain.from_iterable(map(_words, uses)))
            found.append(family(beside, body, core, own, where))
            if len(found) == MOST:
                break
    listed: dict[Core, list[Run]] = defaultdict(list)
    for root, run in named(body.rows):
        if run.row in prose and not any(root in each.stems for each in found):
            listed[(root,)].append(run)
    most = frozenset(sorted(listed, key=lambda core: -len(listed[core]))[:MOST_LISTED])
    found += [family(beside, body, core, where, where) for core, where in listed.items() if core in most]
    return tuple(sorted(found, key=lambda each: -len(each.uses)))


def _cores(body: Body, prose: frozenset[int], titled: frozenset[str]) -> Mapping[Core, list[tuple[int, int, int]]]:
    """Pairs with their places. A pair that stands often has two words that do; others matter only to the title."""
    times = Counter(chain.from_iterable(line.roots for line in body.rows))
    often = titled.union(root for root, count in times.items() if count >= LEAST)
    found: dict[Core, list[tuple[int, int, int]]] = defaultdict(list)
    for at, line in enumerate(body.rows):
        if at in prose and not often.isdisjoint(line.roots):
            for core, start, end in pairs(line, body.article.language, often):
                found[core].append((at, start, end))
    return found


def _candidates(cores: Mapping[Core, Sequence[object]], titled: frozenset[Core]) -> Iterator[Core]:
    """What title, alts and links repeat first, however seldom the text has it; then by uses, then by the alphabet."""
    yield from sorted(core for core in cores if core in titled)
    often = [core for core, where in cores.items() if len(where) >= LEAST and core not in titled]
    yield from sorted(often, key=lambda core: (-len(cores[core]), core))


def _is_label(line: Row, end: int) -> bool:
    return end < len(line.plains) and line.joined[end] and _NUMBER.fullmatch(line.plains[end]) is not None


def _extended(body: Body, where: Sequence[Run]) -> Iterator[Run]:
    """Each use as the longest repeated run around it that is no rarity; one that lies in the run before is none."""
    lines, language, grams, content = body.rows, body.article.language, body.grams, body.index
    weak_start, weak_end = weak_at_start(language), weak_at_end(language)
    forms = Counter(lines[core.row].stems[core.start : core.end] for core in where)
    last = Run(-1, 0, 0)
    for core in where:
        free = last.end if last.row == core.row else 0
        if core.start < free:
            continue
        stems, plains = lines[core.row].stems, lines[core.row].plains
        usual = USUAL * forms[stems[core.start : core.end]]
        last, longest = core, core.end - core.start
        for start in range(max(free, core.end - LONGEST_RUN), core.start + 1):
            if stems[start] not in content or plains[start] in weak_start:
                continue  # a repeated run begins and ends with a word of content
            for end in range(max(core.end, start + longest + 1), min(start + LONGEST_RUN, len(stems)) + 1):
                if (
                    stems[end - 1] in content
                    and plains[end - 1] not in weak_end
                    and len(grams.get(stems[start:end], ())) >= usual
                ):
                    last, longest = Run(core.row, start, end), end - start
        yield last


def _words(use: Run) -> Iterator[tuple[int, int]]:
    return zip(repeat(use.row), range(use.start, use.end), strict=False)
