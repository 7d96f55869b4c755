"""What a shell may complete: the word so far in, the words that it may become out. No check is loaded for it."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from auditor.formats import registry
from auditor.model import AREAS, LEVELS

_CHECKS = Path(__file__).parents[1] / "checks"
_ID = re.compile(r'^    "([a-z0-9-]+)",$', re.MULTILINE)
"""As the areas' ``__init__.py`` list them, a line each."""


def is_asked_for(arguments: Iterable[str], environment: Iterable[str]) -> bool:
    """Whether this start has to do with completion, or shows the options that install it; else they are not made."""
    options = ("--install-completion", "--show-completion", "--help", "-h")
    return "_AUDITOR_COMPLETE" in environment or any(argument in options for argument in arguments)


def all_ids() -> list[str]:
    """The ids of the checks that come with the auditor, read from the lists that name them."""
    return [
        id_ for area in (*AREAS, "site") for id_ in _ID.findall((_CHECKS / area / "__init__.py").read_text("utf-8"))
    ]


def check_ids(incomplete: str) -> list[str]:
    return [id_ for id_ in all_ids() if id_.startswith(incomplete)]


def checks_and_areas(incomplete: str) -> list[str]:
    """For a list with commas."""
    return list(_listed(incomplete, [*AREAS, "site", *all_ids()]))


def conditions_of_check(incomplete: str) -> list[str]:
    """For ``check --fail-on``."""
    plain = [*LEVELS, "never", *AREAS, "site", "new:", *(f"new:{level}" for level in LEVELS), "score:", "score-drop:"]
    return list(_listed(incomplete, [*plain, *all_ids()]))


def conditions_of_audit(incomplete: str) -> list[str]:
    """For ``audit --fail-on``."""
    plain = [*LEVELS, "never", *(f"new:{level}" for level in LEVELS), "score:", "score-drop:", "gone:"]
    return list(_listed(incomplete, [*plain, *AREAS, "site", *all_ids()]))


def report_formats(incomplete: str) -> list[str]:
    """For a list with commas."""
    return list(_listed(incomplete, registry.names("audit")))


def format_files(incomplete: str) -> list[str]:
    """For ``FORMAT=FILE``; the file is the user's to name."""
    return [f"{name}=" for name in registry.names("check") if name.startswith(incomplete)]


def _listed(incomplete: str, words: Iterable[str]) -> Iterator[str]:
    """The list so far with each word that its last part may become and that it does not have yet."""
    before, comma, last = incomplete.rpartition(",")
    had = before.split(",")
    yield from (f"{before}{comma}{word}" for word in words if word.startswith(last) and word not in had)
