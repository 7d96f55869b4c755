"""What changed between two runs, small enough for a chat or a mail: as Markdown, as JSON, as plain text."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final, TypeVar

from auditor.formats.changes_json import changes_json, worse_and_better
from auditor.formats.json_text import document
from auditor.formats.phrasing import AREA_NAMES, moment, site_name
from auditor.formats.terminal import printable
from auditor.model import Area, SharedCause
from auditor.model.changes import Changes, Move, NewPage, PageChange, PageName
from auditor.model.night import SeenFinding
from auditor.wording import counted

MOST: Final = 10
"""Pages of a kind that are named; the others are counted."""
_MOST_FINDINGS: Final = 3
"""Of one page."""
_LONGEST: Final = 200
_MARKDOWN: Final = re.compile(r"([\\`*_{}\[\]()<>#+!|~])")
_NOT_IN_ADDRESS: Final = re.compile(r"[\s<>()\[\]\\\"'`|]")
_T = TypeVar("_T")


def markdown(changes: Changes) -> str:
    """For people: at most some fifty lines, however much changed."""
    return "\n".join(_lines(changes, _in_markdown, _linked)) + "\n"


def plain(changes: Changes) -> str:
    """The same without marks, for a terminal."""
    lines = _lines(changes, _in_text, _named)
    return "\n".join(line.replace("**", "").removeprefix("## ").removeprefix("# ") for line in lines) + "\n"


def as_json(changes: Changes) -> str:
    """The same for programs."""
    return document(changes_json(changes), lines=True) + "\n"


def score_line(move: Move | None) -> str:
    """``Score 81.2, +0.4 since the last run``; says where that is no change to speak of."""
    if move is None:
        return "No score in one of the two runs"
    if not move.counts:
        return f"Score {move.after:.1f}, as before ({move.points:+.1f}, within its noise of {move.noise:.1f})"
    return f"Score {move.after:.1f}, {move.points:+.1f}"


def _lines(changes: Changes, escaped: Callable[[str], str], name: Callable[[PageName], str]) -> Iterator[str]:
    worse, better = worse_and_better(changes)
    yield f"# {escaped(site_name(changes.after.source))}: what changed"
    yield ""
    yield f"Since {moment(changes.before.started)}; this run {moment(changes.after.started)}."
    yield ""
    yield f"**{score_line(changes.score)}.** {_areas(changes.areas)}".rstrip()
    yield (
        f"{counted(changes.new, 'new finding')}, {changes.fixed:,} fixed, {changes.still:,} still there;"
        f" {counted(changes.after.articles, 'article')}."
    )
    if changes.new_checks:
        yield f"Checks that the last run did not have are not compared: {', '.join(changes.new_checks)}."
    if changes.before.limited or changes.after.limited:
        yield "One of the two runs did not ask for all pages, so none is called new or gone."
    yield from _section("Got worse", worse, lambda page: _changed(page, page.new, "new", escaped, name))
    yield from _section("Got better", better, lambda page: _changed(page, page.fixed, "fixed", escaped, name))
    yield from _section("New articles", changes.came, lambda new: _came(new, escaped, name))
    yield from _section("Gone", changes.gone, lambda page: [f"- {name(page)}"])
    yield from _section("Moved", changes.moved, lambda pair: [f"- {name(pair[0])} is now {name(pair[1])}"])
    yield from _section("To change once in the template", changes.template, lambda cause: [_shared(cause, escaped)])
    yield from _section("New about the site", changes.site_new, lambda seen: [f"- {_said(seen, escaped)}"])
    yield from _section("Fixed about the site", changes.site_fixed, lambda seen: [f"- {_said(seen, escaped)}"])


def _shared(cause: SharedCause, escaped: Callable[[str], str]) -> str:
    return f"- {escaped(cause.title or cause.check)}: the same on {cause.pages:,} of {counted(cause.of, 'article')}"


def _section(title: str, items: Sequence[_T], lines: Callable[[_T], Iterable[str]]) -> Iterator[str]:
    if not items:
        return
    yield ""
    yield f"## {title}"
    for item in items[:MOST]:
        yield from lines(item)
    if len(items) > MOST:
        yield f"- and {len(items) - MOST:,} more"


def _changed(
    page: PageChange, seen: Sequence[SeenFinding], what: str, escaped: Callable[[str], str],
    name: Callable[[PageName], str],
) -> Iterator[str]:  # fmt: skip
    move = f", {page.score.before:.0f} → {page.score.after:.0f}" if page.score and page.score.counts else ""
    yield f"- {name(page.page)}{move}"
    yield from (f"  - {what}: {_said(one, escaped)}" for one in seen[:_MOST_FINDINGS])
    if len(seen) > _MOST_FINDINGS:
        yield f"  - and {len(seen) - _MOST_FINDINGS:,} more {what}"


def _came(new: NewPage, escaped: Callable[[str], str], name: Callable[[PageName], str]) -> Iterator[str]:
    score = "" if new.score is None else f", score {new.score:.0f}"
    yield f"- {name(new.page)}{score}"
    yield from (f"  - {_said(one, escaped)}" for one in new.findings[:_MOST_FINDINGS] if one.level != "note")


def _said(seen: SeenFinding, escaped: Callable[[str], str]) -> str:
    said = f"{seen.title}: {seen.message}" if seen.title else seen.message
    return f"{seen.level}, {escaped(said[:_LONGEST])}"


def _areas(areas: Sequence[tuple[Area, Move]]) -> str:
    moved = [f"{AREA_NAMES[area]} {move.points:+.1f}" for area, move in areas if move.counts]
    return f"{', '.join(moved)}." if moved else ""


def _linked(page: PageName) -> str:
    title = _in_markdown(" ".join((page.title or page.source).split())[:_LONGEST])
    address = page.url or page.source
    if address.startswith(("https://", "http://")) and not _NOT_IN_ADDRESS.search(address):
        return f"[{title}]({address})"
    return f"{title} ({_in_markdown(address)})"


def _named(page: PageName) -> str:
    return _in_text(f"{page.title or page.source} ({page.url or page.source})")


def _in_markdown(text: str) -> str:
    return _MARKDOWN.sub(r"\\\1", _in_text(text))


def _in_text(text: str) -> str:
    return " ".join(printable(text).split())
