"""``auditor effect``: what changes on a site did, by its runs and by what is kept of Search Console."""

import sys
from typing import NoReturn

from auditor.cli.effects_of import effects_of
from auditor.cli.exits import Exit, stop
from auditor.cli.history_command import store_of
from auditor.cli.streams import put
from auditor.store.faults import StoreError
from auditor.store.past import opened


def run(name: str | None, *, output: str) -> NoReturn:
    """Print it; ends the program with its exit code."""
    from auditor.formats import effects

    path = store_of(name)
    try:
        with opened(path) as stored:
            exports = stored.search.exports()
            if not exports:
                stop(
                    Exit.UNCHECKED,
                    f"{path} keeps nothing of Search Console; run the audit with --search-console and an export.",
                )
            found, unknown = effects_of(stored.nights, exports)
    except StoreError as error:
        stop(Exit.UNCHECKED, str(error))
    said = effects.as_json(found, unknown) if output == "json" else effects.text(found, unknown)
    put([said], is_json=output == "json")
    sys.exit(Exit.CLEAN)
