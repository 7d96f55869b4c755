"""``auditor checks``: the catalogue on a terminal, with the checks of the user's own."""

import difflib
from pathlib import Path

from auditor.catalogue import ALL, AREA_TITLES, check_text
from auditor.cli.exits import Exit, stop
from auditor.cli.settings import own_checks


def run(check_id: str | None, config_file: Path | None = None) -> None:
    """Print every check in a line, or one at length."""
    own = {check.rule.id: check for check in own_checks(config_file)}
    by_id = {check.rule.id: check for check in ALL} | own
    if check_id is None:
        width = max(map(len, by_id))
        for area in AREA_TITLES:
            print(AREA_TITLES[area])
            for id_, check in by_id.items():
                if check.rule.area == area:
                    notes = [] if check.rule.default_on else ["off by default"]
                    notes += ["your own"] if id_ in own else []
                    said = f" ({', '.join(notes)})" if notes else ""
                    print(f"  {id_:{width}}  {check.rule.level:7}  {check.rule.title}{said}")
        print("\nauditor checks ID explains one.")
    elif check_id in by_id:
        print(check_text(by_id[check_id]), end="")
    else:
        near = difflib.get_close_matches(check_id, by_id, n=1)
        hint = f"did you mean {near[0]}?" if near else "auditor checks lists them."
        stop(Exit.USAGE, f"there is no check {check_id!r}; {hint}")
