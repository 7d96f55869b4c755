"""``auditor baseline``: the findings of today in, the file with which the gate tolerates them out."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from auditor.cli.baseline_file import loaded, save
from auditor.cli.checked import checked, folder_of
from auditor.cli.exits import Exit, say
from auditor.cli.settings import configuration
from auditor.cli.stopping import stopping
from auditor.gate.baseline import ACROSS, Baseline, entries, name_of, scores, written
from auditor.gate.places import Folder
from auditor.wording import counted


def run(
    paths: Sequence[str], *, file: Path, prune: bool, config_file: Path | None, all_pages: bool, jobs: int | None = None
) -> None:
    """Write the file; ends the program with 0, or with 3 where something could not be checked.

    What is known of pages that were not checked now stays as it is, but for files that are gone. With ``prune`` nothing
    is added.
    """
    config = configuration(config_file, all_pages=all_pages, beside=paths)
    old = loaded(file) if prune or os.path.lexists(file) else Baseline()
    before = old.entries
    with stopping.orderly():
        report = checked(paths, config, jobs)
    folder = folder_of(file)
    found = frozenset(entries(report, folder))
    there = {name_of(folder, page.source) for page in report.briefs()}
    kept = {one for one in before if one.path not in {ACROSS, *there} and _may_be_there(folder, one.path)}
    if kept or report.unread:  # of a part of the pages nobody can say what all of them have in common
        kept |= {one for one in before if one.path == ACROSS}
    now = kept | ({one for one in found if one in before} if prune else found)
    if stopping.asked or report.interrupted:
        say("Stopped; the baseline was left as it was.")
        sys.exit(Exit.UNCHECKED)
    kept_scores = {path: one for path, one in old.scores.items() if _may_be_there(folder, path)}
    save(file, written(now, kept_scores | ({} if prune else scores(report, folder))))
    gone, new = len(before - now), len(now - before)
    print(f"{file}: {counted(len(now), 'known finding')}, {new:,} new, {gone:,} gone.", flush=True)
    if report.unread:
        say(f"{counted(len(report.unread), 'page')} could not be checked, so what is known of them stays as it was.")
        sys.exit(Exit.UNCHECKED)
    sys.exit(Exit.CLEAN)


def _may_be_there(folder: Folder, path: str) -> bool:
    """Whether the page can still be checked: an address, or a file that exists."""
    return "://" in path or path == "-" or (Path(folder.root) / path).exists()
