"""An SEO content audit that an editor believes: crawl, read, measure, judge, report.

``audit``, ``check`` and ``read`` are the library, docs/library.md shows how to use it. A name is loaded when it is
first asked for, so that importing the package costs nothing.
"""

import sys
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from auditor.check import Check, Problem, Rule, Skip
    from auditor.checks import CHECKS
    from auditor.checks.site import SITE_CHECKS
    from auditor.config import Config
    from auditor.config_file import ConfigError
    from auditor.fetch import SourceError
    from auditor.gate import GateVerdict
    from auditor.library import ReadError, audit, check, load_config, read, render, report_files
    from auditor.model import Article, Facts, Finding, Page, PageAudit, Report, SiteFinding, Unread
    from auditor.site_check import SiteCheck

__version__ = "0.1.0"

__all__ = [
    "CHECKS",
    "SITE_CHECKS",
    "Article",
    "Check",
    "Config",
    "ConfigError",
    "Facts",
    "Finding",
    "GateVerdict",
    "Page",
    "PageAudit",
    "Problem",
    "ReadError",
    "Report",
    "Rule",
    "SiteCheck",
    "SiteFinding",
    "Skip",
    "SourceError",
    "Unread",
    "__version__",
    "audit",
    "check",
    "load_config",
    "read",
    "render",
    "report_files",
]

_HOMES = {
    "check": ("Check", "Problem", "Rule", "Skip"),
    "checks": ("CHECKS",),
    "checks.site": ("SITE_CHECKS",),
    "config": ("Config",),
    "config_file": ("ConfigError",),
    "fetch": ("SourceError",),
    "gate": ("GateVerdict",),
    "library": ("ReadError", "audit", "check", "load_config", "read", "render", "report_files"),
    "model": ("Article", "Facts", "Finding", "Page", "PageAudit", "Report", "SiteFinding", "Unread"),
    "site_check": ("SiteCheck",),
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}


class _Library(ModuleType):
    """The package as a module in which ``audit``, ``check`` and ``read`` stay functions.

    Submodules have these names too, and Python sets a submodule as an attribute of its package whenever it is first
    imported, by anybody. ``from auditor.check import Rule`` finds the module by its full name and needs no attribute.
    """

    def __setattr__(self, name: str, value: Any) -> None:
        if not (name in _HOME_OF and isinstance(value, ModuleType)):
            super().__setattr__(name, value)


if not TYPE_CHECKING:  # a type checker would take every name for one of ours

    def __getattr__(name: str) -> Any:
        if name not in _HOME_OF:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(f"{__name__}.{_HOME_OF[name]}"), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})


sys.modules[__name__].__class__ = _Library
