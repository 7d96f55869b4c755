"""``auditor checks``: the catalogue on a terminal, with the checks of the user's own."""

import difflib
from collections.abc import Sequence
from pathlib import Path

from auditor.catalogue import ALL, AREA_TITLES, AnyCheck, check_text, was
from auditor.check_sets import changes_since, is_later, known_sets
from auditor.cli.exits import Exit, stop
from auditor.cli.settings import own_checks


def run(check_id: str | None, config_file: Path | None = None, since: str | None = None) -> None:
    """Print every check in a line, one at length, or what came after a set of checks."""
    own = {check.rule.id: check for check in own_checks(config_file)}
    by_id = {check.rule.id: check for check in ALL} | own
    if since is not None:
        _newer([*by_id.values()], since.strip(), check_id)
    elif check_id is None:
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


def _newer(checks: Sequence[AnyCheck], name: str, check_id: str | None) -> None:
    """What came after the set, a line a check."""
    sets = known_sets(check.rule for check in checks)
    if check_id is not None:
        stop(
            Exit.USAGE, "--since lists what is newer than a set of checks, and explains no check; drop one of the two."
        )
    if name not in sets:
        near = difflib.get_close_matches(name, sets, n=1)
        hint = f"; did you mean {near[0]}?" if near else "."
        stop(Exit.USAGE, f"there is no set of checks {name!r}; known are: {', '.join(sets)}{hint}")
    found = []
    for check in checks:
        rule = check.rule
        if is_later(rule.since, name):
            off = "" if rule.default_on else " (off by default)"
            found.append((rule.id, f"new in {rule.since}  {rule.level:7}  {rule.title}{off}"))
        found += [(rule.id, f"changed in {each.set}  {was(check, each)}") for each in changes_since(rule, name)]
    width = max((len(id_) for id_, _ in found), default=0)
    for id_, text in found:
        print(f"{id_:{width}}  {text}")
    if not found:
        print(f"No check is newer than {name}, and none has changed since.")
