"""``auditor history forget``: what is kept of Search Console out of the stores, for good."""

import re
import sys
from pathlib import Path
from typing import Final, NoReturn

from auditor.cli.exits import Exit, say, stop
from auditor.cli.history_command import store_of
from auditor.formats.terminal import printable
from auditor.store.faults import StoreError
from auditor.store.forgetting import forget
from auditor.wording import counted

_PERIOD: Final = re.compile(r"(\d{4}-\d\d-\d\d)\.\.(\d{4}-\d\d-\d\d)")


def run(name: str | None, *, period: str, every_site: bool, write: bool) -> NoReturn:
    """Ends the program; with ``Exit.USAGE`` where something would be removed and nobody said yes."""
    days = _PERIOD.fullmatch(period) if period else None
    if period and (days is None or days[1] > days[2]):
        stop(Exit.USAGE, f"--period {period!r} is no period; write it as 2026-01-01..2026-03-31.")
    if every_site and name is not None:
        stop(Exit.USAGE, "--every-site and a site are two different wishes; name one of them.")
    stores = sorted(Path("reports").glob("*.sqlite")) if every_site else [store_of(name)]
    if not stores:
        stop(Exit.USAGE, "No report is here; go to the folder in which reports/ is, or name a site.")
    total, failed = 0, False
    for store in stores:
        try:
            found = forget(store, *(days.groups() if days else ()), write=write)
        except StoreError as error:
            say(str(error))
            failed = True
            continue
        total += len(found)
        for one in found:
            days_of = f"{one.first} to {one.last}" if one.last else "without days"
            what = (
                f"{counted(one.pages, 'page')}, {counted(one.queries, 'query', 'queries')}, {counted(one.days, 'day')}"
            )
            done = "Removed" if write else "Would remove"
            print(f"{done} from {store.stem}: {days_of} ({printable(one.name)}): {what}")
        for old in sorted(store.parent.glob(f"{store.name}.old-*")):
            if not old.name.endswith(("-wal", "-shm")):
                print(
                    f"{old} was set aside by another version of auditor and may hold figures, too; delete it yourself."
                )
    if failed:
        sys.exit(Exit.UNCHECKED)
    if not total:
        print("Nothing of Search Console is kept" + (f" from {period}." if period else "."))
        sys.exit(Exit.CLEAN)
    if not write:
        stop(Exit.USAGE, "Nothing was removed yet; say it again with --yes.")
    print("The reports that were written with them have them until the next audit, or until you delete their folders.")
    sys.exit(Exit.CLEAN)
