"""The list ``from`` of a settings file's ``[checks]`` in, the checks of the user's own out.

An entry that ends in ``.py`` or has a ``/`` is a file, or a folder with an ``__init__.py``, and counts from the folder
of the settings; any other is the name of an installed module, for checks that several sites share. The folder itself
is never put on Python's path: a file of the site's could then take the place of a library. The files are run, as those
of a test runner or a linter are, so they are named in the settings alone, and never by an option, a source or a page.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, cast

from auditor.check import Check
from auditor.checks import CHECKS
from auditor.checks.site import SITE_CHECKS
from auditor.config import PYPROJECT
from auditor.config_file.error import ConfigError, quoted
from auditor.config_file.files import MEGABYTE, file_bytes, utf8
from auditor.config_file.pyproject import own_table
from auditor.config_file.toml_text import Where, tables
from auditor.model.record import record
from auditor.own_checks import OwnCheckError, OwnChecks, checks_in, is_across
from auditor.site_check import SiteCheck

MOST_TOML = MEGABYTE


@record
class Found:
    """Checks of the user's own, and the modules that they come from."""

    modules: OwnChecks
    of_pages: tuple[Check, ...]
    of_sites: tuple[SiteCheck, ...]


def own_checks(path: Path) -> tuple[Check | SiteCheck, ...]:
    """Those that a settings file names, whatever else is in it. Raises ConfigError."""
    text = utf8(file_bytes(path, MOST_TOML), path)
    data: Mapping[str, Any] = tables(text, str(path))
    where = Where(str(path), text)
    if path.name == PYPROJECT:
        data, where = own_table(data, path), Where(str(path), text, "tool.auditor")
    checks = data.get("checks", {})
    found = found_checks(checks.get("from", []) if isinstance(checks, dict) else [], path.parent, where)
    return (*found.of_pages, *found.of_sites)


def found_checks(names: Any, folder: Path, where: Where) -> Found:
    """The checks of the named modules; their ids are none of ours, and no two are the same. Raises ConfigError."""
    if not isinstance(names, list) or not all(isinstance(name, str) and name.strip() for name in names):
        message = f"from is {quoted(names)}, must be a list of Python files or modules"
        raise where.error("[checks]", message, "checks", "from")
    modules: list[str] = []
    found: list[Check | SiteCheck] = []
    ours: tuple[Check | SiteCheck, ...] = (*CHECKS, *SITE_CHECKS)
    taken = {check.rule.id: "a check that comes with the auditor" for check in ours}
    for name in dict.fromkeys(names):
        try:
            modules.append(_module(name, folder))
            checks = checks_in(modules[-1])
            _no_doubles(checks, taken, name)
        except (OwnCheckError, OSError, ValueError) as error:
            raise _fault(name, error, where) from error
        found += checks
    return Found(
        OwnChecks(tuple(modules)),
        tuple(cast("Check", check) for check in found if not is_across(check)),
        tuple(check for check in found if is_across(check)),
    )


def _module(name: str, folder: Path) -> str:
    return str((folder / name).resolve()) if name.endswith(".py") or "/" in name else name


def _no_doubles(checks: Sequence[Check | SiteCheck], taken: dict[str, str], name: str) -> None:
    for check in checks:
        if check.rule.id in taken:
            raise OwnCheckError(f"the id {check.rule.id!r} is taken by {taken[check.rule.id]}; choose another")
        taken[check.rule.id] = f"another check in {name}"


def _fault(name: str, error: Exception, where: Where) -> ConfigError:
    return where.error("[checks] from", f"{quoted(name)}: {error}", "checks", "from", name)
