"""The gate's verdict in, Markdown out: a comment for a merge request, or the summary of a job."""

import re
from collections import Counter
from collections.abc import Iterator
from typing import Final

from auditor.formats.gate import last_line
from auditor.formats.gate_places import Annotation, annotations, clean, cut
from auditor.gate import GateVerdict
from auditor.wording import counted

MOST: Final = 50
"""Findings that are named; a comment of more is read by nobody, and services cut it at 65,536 characters."""
_LONGEST: Final = 300
_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~@&$]|:(?=//)|(?<=www)\.)")


def verdict_parts(verdict: GateVerdict, *, width: int = 80, color: bool = False) -> Iterator[str]:
    """What closes the gate in a table, the rest counted by check."""
    del width, color
    mark = {"open": "passed", "findings": "failed", "unchecked": "could not be checked"}[verdict.outcome]
    yield f"### Content audit: {mark}\n\n{escaped(last_line(verdict))}\n"
    rest: Counter[tuple[str, str]] = Counter()
    shown = more = 0
    for found in annotations(verdict):
        if not found.blocks:
            rest[found.level, found.check] += not found.known
        elif shown < MOST:
            if not shown:
                yield "\n| Place | Finding | Change |\n| --- | --- | --- |\n"
            yield _row(found)
            shown += 1
        else:
            more += 1
    if more:
        yield f"\nand {counted(more, 'more finding')} that close the gate.\n"
    for unread in verdict.report.unread[:MOST]:
        yield f"\n- {escaped(cut(f'{unread.url}: {unread.reason}'))}"
    if verdict.report.unread:
        yield "\n"
    others = [(check, level, number) for (level, check), number in rest.items() if number]
    if others:
        total = sum(number for _, _, number in others)
        yield f"\n<details><summary>{counted(total, 'other finding')}</summary>\n\n| Check | Level | Findings |\n"
        yield "| --- | --- | --- |\n"
        yield "".join(f"| `{check}` | {level} | {number:,} |\n" for check, level, number in others)
        yield "\n</details>\n"


def escaped(text: str) -> str:
    """Text that Markdown shows as it is: no link, no image, no markup, and nobody is mentioned."""
    return (
        _SPECIAL.sub(r"\\\1", clean(text))
        .replace("\\@", "&#64;")
        .replace("\\<", "&lt;")
        .replace("\\&", "&amp;")
        .replace("\\:", "&#58;")
        .replace("www\\.", "www&#46;")
    )


def _row(found: Annotation) -> str:
    place = f"{found.name}:{found.line}" if found.path else found.name
    return (
        f"| {escaped(_short(place))} | {escaped(found.level)} `{found.check}`: {escaped(_short(found.message))}"
        f" | {escaped(_short(found.fix))} |\n"
    )


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1].rstrip() + "…"
