"""A page's outcomes in; out come those that count, and the findings that its author or the configuration lets stay.

A suppression holds until its day, for the names that it gives, in its part of the page. It says nothing of what is not
there: one that suppresses nothing is itself worth a finding (``checks/page/suppression.py``).
"""

from collections import Counter
from collections.abc import Collection, Sequence
from typing import NamedTuple

from auditor.agreement import Outcome
from auditor.model import Article, Finding
from auditor.model.suppression import Suppressed, Suppression, SuppressionUse, is_mark


class Sifted(NamedTuple):
    outcomes: tuple[Outcome, ...]
    suppressed: tuple[Suppressed, ...] = ()
    uses: tuple[SuppressionUse, ...] = ()


def sifted(
    outcomes: Sequence[Outcome],
    article: Article,
    wanted: Sequence[Suppression],
    *,
    today: str,
    checks: Collection[str],
    judged: Collection[str],
) -> Sifted:
    """``wanted`` are the article's own and those of the configuration; ``today`` is the day of the run (ISO 8601),
    ``checks`` are the ids of all checks that there are, and ``judged`` of those that had something to judge."""
    if not wanted:
        return Sifted(tuple(outcomes))
    lines = _Lines(article)
    wanted = [lines.understood(one) for one in wanted]
    used = dict.fromkeys(range(len(wanted)), 0)
    expired = [bool(one.until) and bool(today) and today[:10] > one.until for one in wanted]
    stretches = [lines.of(one) for one in wanted]
    suppressed: list[Suppressed] = []
    met: set[str] = set()

    def counts(finding: Finding) -> bool:
        met.update((finding.mark, finding.fingerprint))
        for number, one in enumerate(wanted):
            if one.fault or not {finding.check, finding.mark, finding.fingerprint} & set(one.names):
                continue
            start, end = stretches[number]
            if one.scope == "page" or start <= finding.line < end:
                used[number] += 1
                if expired[number]:
                    continue
                suppressed.append(Suppressed(finding, one.reason, one.until, one.line))
                return False
        return True

    kept = tuple(
        tuple(finding for finding in outcome if counts(finding)) if isinstance(outcome, tuple) else outcome
        for outcome in outcomes
    )
    uses = tuple(
        SuppressionUse(
            one, used[number], expired[number],
            tuple(name for name in one.names if name not in checks and name not in met and not is_mark(name)),
            all(name in judged or is_mark(name) for name in one.names),
        )
        for number, one in enumerate(wanted)
    )  # fmt: skip
    return Sifted(kept, tuple(suppressed), uses)


class _Lines:
    """The lines of a page on which something begins, and which of them belong together."""

    def __init__(self, article: Article) -> None:
        self._groups: dict[int, int] = {}
        """Line of a block to the list or table that it is a part of; 0 for none."""
        self._levels: dict[int, int] = {}
        for block in article.blocks:
            self._groups.setdefault(block.line, block.group)
        for image in article.images:
            self._groups.setdefault(image.line, 0)
        for heading in article.headings:
            self._groups[heading.line] = 0
            self._levels.setdefault(heading.line, heading.level)
        self._starts = sorted(line for line in self._groups if line)
        parts = {(block.line, block.group or -number) for number, block in enumerate(article.blocks, start=1)}
        self._on_line = Counter(line for line, _ in parts)
        """How many blocks begin on a line, a list or table as one."""

    def understood(self, one: Suppression) -> Suppression:
        """The same; with a fault where its line has more than it can be about, as a page in one long line."""
        if one.scope == "page" or self._on_line[one.line] < 2:
            return one
        return one._replace(fault="other parts of the text are on its line; write it on a line of its own")

    def of(self, one: Suppression) -> tuple[int, int]:
        """Its first line, and the one behind its last; nothing is between them where nothing follows it."""
        following = [line for line in self._starts if line >= one.line]
        if not following:
            return (0, 0)
        return following[0], self._section_end(one.line, following[0]) if one.scope == "section" else self._end(
            following
        )

    def _end(self, following: list[int]) -> int:
        """Behind the block that begins on the first line; of a list or table, behind all of it, where the comment is
        before its first part."""
        first = following[0]
        group = self._groups[first]
        before = [line for line in self._starts if line < first]
        whole = group and not (before and self._groups[before[-1]] == group)
        for line in following[1:]:
            if not (whole and self._groups[line] == group):
                return line
        return 1 << 60

    def _section_end(self, line: int, first: int) -> int:
        headings = sorted(self._levels.items())
        if first in self._levels:
            level = self._levels[first]
        else:
            level = next((level for at, level in reversed(headings) if at < line), 0)
        return next((at for at, of in headings if at > first and of <= (level or 6)), 1 << 60)
