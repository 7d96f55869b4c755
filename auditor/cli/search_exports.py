"""``--search-console``: files in, a report with what they say of its pages out."""

import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from auditor.cli.exits import Exit, say
from auditor.model import Report

if TYPE_CHECKING:
    from auditor.search_console import Export


def exports_of(paths: Sequence[Path]) -> "tuple[Export, ...]":
    """Read before anything is crawled: ends the program with one line for each file that cannot be used."""
    if not paths:
        return ()
    from auditor.search_console import ExportError, read_export

    read, bad = [], False
    for path in paths:
        try:
            read.append(read_export(path))
        except ExportError as error:
            say(f"--search-console: {error}")
            bad = True
    if bad:
        sys.exit(Exit.USAGE)
    return tuple(read)


def with_search(report: Report, exports: "Sequence[Export]") -> Report:
    """The report with the figures of its pages; says what could not be joined."""
    if not exports:
        return report
    from auditor.search_console import joined

    search = joined(exports, report.briefs())
    for note in search.notes:
        say(note)
    if search.unmatched_count:
        known = f"{len(search.pages):,} audited {'page' if len(search.pages) == 1 else 'pages'} found in it"
        say(
            f"Search Console: {known}; addresses that are no audited page: {search.unmatched_count:,}, such as"
            f" {search.unmatched[0]}"
        )
    return replace(report, search=search)
