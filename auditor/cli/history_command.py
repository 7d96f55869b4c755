"""``auditor history`` and ``auditor diff``: the runs of a site, and what two of them tell apart."""

import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from auditor.cli import report_folder
from auditor.cli.exits import Exit, stop
from auditor.cli.streams import put
from auditor.formats import digest, runs
from auditor.history import Pair, compare
from auditor.model.night import RunSummary
from auditor.store.faults import StoreError
from auditor.store.past import opened


def history(said: Sequence[str], *, output: str, period: str = "", every_site: bool = False, yes: bool = False) -> None:
    """Print the runs, or forget what ``said`` asks to forget; ends the program with its exit code."""
    forgetting = list(said[:1]) == ["forget"]
    sites = said[forgetting:]
    if len(sites) > 1:
        stop(Exit.USAGE, f"{len(sites)} sites are named; name one.")
    name = sites[0] if sites else None
    if forgetting:
        from auditor.cli.forget_command import run as forget

        forget(name, period=period, every_site=every_site, write=yes)
    if period or every_site or yes:
        stop(Exit.USAGE, "--period, --every-site and --yes belong to history forget.")
    path = store_of(name)
    try:
        with opened(path) as stored:
            past, kept = stored.nights.past(), stored.search.periods()
    except StoreError as error:
        stop(Exit.UNCHECKED, str(error))
    put([runs.as_json(past, kept) if output == "json" else runs.text(past, kept)], is_json=output == "json")
    sys.exit(Exit.CLEAN)


def diff(name: str | None, before: int | None, after: int | None, *, output: str) -> None:
    """Print what changed between two runs; ends the program with its exit code."""
    path = store_of(name)
    try:
        with opened(path) as stored:
            nights = stored.nights
            past = nights.past()
            later = _run(past, after, "--after") if after else past[-1] if past else None
            earlier = _run(past, before, "--before") if before else _last_before(past, later)
            if later is None or earlier is None:
                stop(
                    Exit.UNCHECKED, f"{path} holds {len(past)} runs, and it takes two to compare; run the audit again."
                )
            if earlier.number >= later.number:
                stop(Exit.USAGE, f"--before {earlier.number} is not before --after {later.number}; swap them.")
            found = nights.compared(earlier.number, later.number)
            changes = compare(
                earlier, later, (Pair(*pair) for pair in found.pairs), same=found.same, still=found.still
            )  # fmt: skip
    except StoreError as error:
        stop(Exit.UNCHECKED, str(error))
    says = {"json": digest.as_json, "markdown": digest.markdown}.get(output, digest.plain)
    put([says(changes)], is_json=output == "json")
    sys.exit(Exit.CLEAN)


def store_of(name: str | None) -> Path:
    """The store that the name stands for: a store, a report's folder, or the source of an audit."""
    if name is None:
        stores = sorted(Path("reports").glob("*.sqlite"))
        if len(stores) != 1:
            found = f"{len(stores)} sites have reports here ({_listed(stores)})" if stores else "no report is here"
            stop(Exit.USAGE, f"{found}; name the site, its report's folder, or the .sqlite beside it.")
        return stores[0]
    path = Path(name)
    folders = (path.resolve(), report_folder.default_folder([name]).resolve())
    for store in (path, *(folder.parent / f"{folder.name}.sqlite" for folder in folders)):
        if store.is_file():
            return store
    return stop(Exit.USAGE, f"{name!r} has no report here; name a report's folder, or the .sqlite beside it.")


def _listed(stores: Iterable[Path]) -> str:
    names = [store.stem for store in stores]
    return ", ".join(names[:5]) + (" …" if len(names) > 5 else "")


def _run(past: tuple[RunSummary, ...], number: int, option: str) -> RunSummary:
    for run in past:
        if run.number == number:
            return run
    known = ", ".join(str(run.number) for run in past[-10:]) or "none"
    return stop(Exit.USAGE, f"{option}: there is no run {number}; the last ones are {known}.")


def _last_before(past: tuple[RunSummary, ...], later: RunSummary | None) -> RunSummary | None:
    earlier = [run for run in past if later and run.number < later.number and run.source == later.source]
    return earlier[-1] if earlier else None
