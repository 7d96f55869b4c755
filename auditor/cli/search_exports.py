"""``--search-console``: files in, a report with what they say of its pages out."""

import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from auditor.cli.effects_of import effects_of
from auditor.cli.exits import Exit, say
from auditor.config import Config
from auditor.model import Report

if TYPE_CHECKING:
    from auditor.search_console import Export
    from auditor.store.nights import Nights
    from auditor.store.sqlite_store import RunStore


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


def kept_with(store: "RunStore", exports: "Sequence[Export]", started: str) -> "tuple[Export, ...]":
    """What the site's store keeps, these among it; they are kept from now on."""
    if exports:
        store.search.keep(exports, started)
    return store.search.exports()


def with_queries(config: Config, exports: "Sequence[Export]") -> Config:
    """The settings with the queries that bring people to the pages, which are their keyphrases where nobody named
    any."""
    if not any(export.pairs for export in exports):
        return config
    from auditor.search_console import queries_by_page, together

    return replace(config, searched=queries_by_page(together(exports)))


def with_search(report: Report, exports: "Sequence[Export]", nights: "Nights", *, given: bool = True) -> Report:
    """The report with the figures of its pages; says what could not be joined. ``given``: whether this run was given
    an export, or uses what earlier ones left."""
    if not exports:
        return report
    from auditor.search_console import joined

    effects, unknown = effects_of(nights, exports)
    search = replace(joined(exports, report.briefs()), from_store=not given, effects=effects, effects_unknown=unknown)
    if not given:
        period = f"{search.first} to {search.last}" if search.last else "without days"
        say(f"Search Console: no export was given, so the figures kept of earlier ones are used ({period}).")
    for note in search.notes:
        say(note)
    if search.unmatched_count:
        known = f"{len(search.pages):,} audited {'page' if len(search.pages) == 1 else 'pages'} found in it"
        say(
            f"Search Console: {known}; addresses that are no audited page: {search.unmatched_count:,}, such as"
            f" {search.unmatched[0]}"
        )
    return replace(report, search=search)
