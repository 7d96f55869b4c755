"""Ids of checks in, the checks out: each in a file named like its id, as a class named like its id."""

from importlib import import_module
from typing import Any


def checks_by_id(folder: str, *ids: str) -> tuple[Any, ...]:
    """The checks of a folder with their default thresholds; ``title-missing`` is ``TitleMissing`` of
    ``title_missing.py``. ``folder`` is its dotted name."""
    return tuple(_check(folder, id_) for id_ in ids)


def _check(folder: str, id_: str) -> Any:
    module = import_module(f"{folder}.{id_.replace('-', '_')}")
    return getattr(module, "".join(word.capitalize() for word in id_.split("-")))()
