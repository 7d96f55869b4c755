"""The nights of a site and the exports that are kept in, what came of the changes between those nights out."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from auditor.history import made
from auditor.model.changes import MadeChange

if TYPE_CHECKING:
    from auditor.model.search import ChangeEffect
    from auditor.search_console import Export
    from auditor.store.nights import Nights


def effects_of(nights: "Nights", exports: "Sequence[Export]") -> "tuple[tuple[ChangeEffect, ...], str]":
    """With why nothing can be said, in a sentence; empty where something can."""
    from auditor.search_console import effects_of_changes, together

    if len(nights.past()) < 2:
        return (), "It takes two runs of the audit to know what was changed; the next one will know."
    changes = tuple(_changes(nights))
    if not changes:
        return (), "Nothing was changed on the pages between the runs that are remembered."
    found = effects_of_changes(changes, nights.addresses(), together(exports), exports)
    return found, "" if found else "No finding went away and no text was changed between the runs that are remembered."


def _changes(nights: "Nights") -> Iterator[MadeChange]:
    runs = {run.number: run for run in nights.past()}
    for was, is_now, last, first in nights.changes():
        if last in runs and first in runs:
            before, after = runs[last], runs[first]
            between = before.started[:10], after.started[:10]
            if change := made(was, is_now, between, frozenset(before.checks) & frozenset(after.checks)):
                yield change
