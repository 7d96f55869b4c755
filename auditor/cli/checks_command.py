"""``auditor checks``: the catalogue on a terminal."""

import difflib

from auditor.catalogue import ALL, AREA_TITLES, check_text
from auditor.cli.exits import Exit, stop


def run(check_id: str | None) -> None:
    """Print every check in a line, or one at length."""
    by_id = {check.rule.id: check for check in ALL}
    if check_id is None:
        width = max(map(len, by_id))
        for area in AREA_TITLES:
            print(AREA_TITLES[area])
            for check in ALL:
                if check.rule.area == area:
                    off = "" if check.rule.default_on else " (off by default)"
                    print(f"  {check.rule.id:{width}}  {check.rule.level:7}  {check.rule.title}{off}")
        print("\nauditor checks ID explains one.")
    elif check_id in by_id:
        print(check_text(by_id[check_id]), end="")
    else:
        near = difflib.get_close_matches(check_id, by_id, n=1)
        hint = f"did you mean {near[0]}?" if near else "auditor checks lists them."
        stop(Exit.USAGE, f"there is no check {check_id!r}; {hint}")
