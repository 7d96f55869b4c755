"""Modules with checks of the user's own in, those checks out; every fault of theirs is one line."""

import sys
from collections.abc import Sequence
from dataclasses import is_dataclass
from pathlib import Path
from types import ModuleType
from typing import Any, Final, TypeGuard, get_args

from auditor.check import Basis, Check, Rule
from auditor.check_sets import is_name
from auditor.model import AREAS, LEVELS
from auditor.model.record import record
from auditor.site_check import SiteCheck

RESERVED: Final = ("on", "off", "from", *AREAS, "site")
"""Names that no check may have as its id: settings use them for something else."""
_ID: Final = r"[a-z0-9]+(?:-[a-z0-9]+)*"
_HEAVIEST: Final = 10


class OwnCheckError(Exception):
    """A module that cannot be loaded or has no usable checks; the message says why and what to do, in one line."""


@record
class OwnChecks:
    """The modules of a run with the user's own checks: absolute paths of files or folders, and names of installed
    modules.

    Wherever it is unpickled the modules are loaded at once. It comes before the checks in ``Config``, so that another
    process knows their classes when it gets to them.
    """

    modules: tuple[str, ...] = ()

    def __reduce__(self) -> Any:
        return _loaded, (self.modules,)

    def checks(self) -> tuple[Check | SiteCheck, ...]:
        """Of all modules, with the thresholds that they come with. Raises OwnCheckError."""
        return tuple(check for module in self.modules for check in checks_in(module))


def _loaded(modules: tuple[str, ...]) -> OwnChecks:
    for module in modules:
        _module(module)
    return OwnChecks(modules)


def checks_in(module: str) -> Sequence[Check | SiteCheck]:
    """The checks of a module, all fit for use. Raises OwnCheckError."""
    found = getattr(_module(module), "CHECKS", None)
    if not isinstance(found, tuple | list) or not found:
        raise OwnCheckError("it has no checks: end it with CHECKS = (YourCheck(),)")
    for check in found:
        if fault := _fault(check):
            raise OwnCheckError(fault)
    return found


def _module(module: str) -> ModuleType:
    try:
        return _of_file(Path(module)) if Path(module).is_absolute() else _installed(module)
    except OwnCheckError:
        raise
    except (Exception, SystemExit) as error:
        raise OwnCheckError(f"it cannot be imported: {type(error).__name__}: {error}{_place(module, error)}") from error


def _installed(name: str) -> ModuleType:
    from importlib import import_module
    from importlib.util import find_spec

    if find_spec(name.partition(".")[0]) is None:
        raise OwnCheckError(f"no such module is installed; for a file beside the settings write '{name}.py'")
    return import_module(name)


def _of_file(path: Path) -> ModuleType:
    """The module of a file, or of a folder with an ``__init__.py``; loaded once a process, under a name that only this
    path has, so that it hides no other module and none hides it."""
    from hashlib import sha256
    from importlib.util import module_from_spec, spec_from_file_location

    file = path / "__init__.py" if path.is_dir() else path
    if not file.is_file():
        raise OwnCheckError(f"there is no file {file.name} in it" if path.is_dir() else "there is no such file")
    name = f"auditor_own_{sha256(str(path).encode('utf-8', 'surrogatepass')).hexdigest()[:12]}"
    if name in sys.modules:
        return sys.modules[name]
    spec = spec_from_file_location(name, file, submodule_search_locations=[str(path)] if path.is_dir() else None)
    if spec is None or spec.loader is None:
        raise OwnCheckError("it is no Python file; its name must end in .py")
    module = sys.modules[name] = module_from_spec(spec)
    try:
        spec.loader.exec_module(module)
    except BaseException:
        del sys.modules[name]
        raise
    return module


def _place(module: str, error: BaseException) -> str:
    """The line of the user's own file at which its import ended; empty where that is not known."""
    if isinstance(error, SyntaxError):
        return ""  # it names file and line itself
    lines = []
    trace = error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename.startswith(module):
            lines.append(trace.tb_lineno)
        trace = trace.tb_next
    return f" (line {lines[-1]})" if lines else ""


def _fault(check: Any) -> str:
    """What is wrong with a check, and what to do; empty where it can run."""
    import re

    if isinstance(check, type):
        return f"{check.__name__} is a class; write {check.__name__}() in CHECKS"
    kind = type(check).__name__
    rule = getattr(check, "rule", None)
    if not is_dataclass(check):
        return f"{kind} is no dataclass; write @dataclass(frozen=True) above it"
    if not isinstance(rule, Rule):
        return f"{kind} has no rule; give it rule: ClassVar[Rule] = Rule(...)"
    if not isinstance(rule.id, str) or not re.fullmatch(_ID, rule.id) or rule.id in RESERVED:
        return f"{kind} has the id {rule.id!r}; use small letters, digits and hyphens, and no name that settings use"
    across = callable(getattr(check, "alike", None)) and callable(getattr(check, "offers", None))
    areas = ("site",) if across else AREAS
    for name, allowed in (("area", areas), ("level", LEVELS), ("basis", get_args(Basis))):
        if getattr(rule, name) not in allowed:
            return f"the {name} of {rule.id} is {getattr(rule, name)!r}; it must be one of {', '.join(allowed)}"
    if not isinstance(rule.weight, int) or not 1 <= rule.weight <= _HEAVIEST:
        return f"the weight of {rule.id} is {rule.weight!r}; it must be a whole number from 1 to {_HEAVIEST}"
    for name in ("title", "why", "fix", "source", "checked", "good", "bad", "off_because"):
        if not isinstance(getattr(rule, name), str):
            return f"{name} of the rule {rule.id} must be a text"
    for name in (rule.since, *(each.set for each in rule.before)):
        if not is_name(name):
            return f"the rule {rule.id} names the set of checks {name!r}; write a year and a number, such as 2027.1"
    if not callable(getattr(check, "judge", None)):
        return f"{kind} has no method judge(self, facts)"
    return ""


def is_across(check: Check | SiteCheck) -> TypeGuard[SiteCheck]:
    """Whether it looks at pages together."""
    return check.rule.area == "site"
