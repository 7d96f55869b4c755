"""What the user named, and whether a report holds it: nothing that was named goes missing, and too little is said."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from auditor.fetch import shown
from auditor.fetch.address import canonical
from auditor.fetch.files import known_as
from auditor.model import Report, Unread
from auditor.model.record import record

_STOPPED = "The run was stopped before this was read; run it again."


@record
class Named:
    """One source. ``name`` is what pages and unread ones are known by that come of it."""

    name: str
    single: bool
    """Whether it stands for one page; else for many: a folder, a list, a sitemap, a site."""
    is_list: bool = False
    """Whether all that it leads to was named by somebody, line by line."""

    def holds(self, source: str) -> bool:
        """Whether a page or an unread one of that name came of it, as far as names can tell."""
        if self.single or self.is_list:
            return source == self.name
        return source.startswith(self.name.rstrip("/")) or source == self.name


def name_of(source: str, secret_names: Sequence[str] = ()) -> str:
    """What the report calls the source: its canonical address without secrets, or its path."""
    return shown(canonical(source) or source, secret_names) if "://" in source else known_as(Path(source))


def named(sources: Sequence[str]) -> tuple[Named, ...]:
    """The sources by what they stand for, without asking the network or opening a file."""
    return tuple(_named(source) for source in sources)


def _named(source: str) -> Named:
    if "://" in source:
        address = canonical(source)
        below = address.partition("://")[2].partition("/")[2]
        return Named(shown(address), single=bool(below) and not below.lower().endswith((".xml", ".xml.gz")))
    path = Path(source)
    is_list = path.name.lower().endswith((".txt", ".list"))
    listing = path.name.lower().endswith((".xml", ".xml.gz"))
    return Named(known_as(path), single=not (is_list or listing or path.is_dir()), is_list=is_list)


def with_unreached(report: Report, sources: Sequence[str], waiting: int) -> Report:
    """A report of a run that was stopped, with what was named or known and not reached in its list of unread pages."""
    if not report.interrupted:
        return report
    seen = {page.source for page in report.briefs()} | {page.url for page in report.unread}
    missing = {
        one.name: Unread(one.name, _STOPPED)
        for one in named(sources)
        if not any(one.holds(source) for source in seen) and not (one.is_list and seen)
    }
    if waiting > len(missing):
        name = shown(sources[0]) if "://" in sources[0] else known_as(Path(sources[0]))
        reason = f"The run was stopped when {waiting:,} more pages were known but not read; run it again."
        missing[name] = Unread(name, reason)
    unread = sorted([*report.unread, *missing.values()], key=lambda page: page.url)
    return replace(report, unread=tuple(unread))


def too_little(report: Report, sources: Sequence[str]) -> str:
    """Why the report counts as "not checked", in a sentence; empty where at least half of what was named was read."""
    if not report.pages:
        return "Nothing could be read; the report lists why."
    if all(page.score.total is None for page in report.briefs()):
        return "Nothing could be judged: no page that was read is an article. Use --all-pages to audit other pages too."
    ours = named(sources)
    if all(one.single or one.is_list for one in ours):
        read, of = len(report.pages), len(report.pages) + len(report.unread)
    else:
        unread = {page.url for page in report.unread}
        pages = [page.source for page in report.briefs()]
        lost = [one for one in ours if one.name in unread and not any(one.holds(source) for source in pages)]
        read, of = len(ours) - len(lost), len(ours)
    if read * 2 < of:
        return f"Only {read:,} of {of:,} that were named could be read; the report lists why."
    return ""
