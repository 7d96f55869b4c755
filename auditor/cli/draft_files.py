"""Patterns of drafts in, the drafts on the disk with their addresses out: of each only the front matter is read."""

import glob
import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Final

from auditor.config import Config
from auditor.fetch.files import NEVER_PAGES, known_as
from auditor.model import MARKDOWN_ENDINGS
from auditor.read.drafts import address_and_date
from auditor.site.source_files import DraftFile, SourceFiles, source_files

_MOST_OF_A_FILE: Final = 110_000
"""Bytes in which front matter ends."""


def with_source_files(config: Config) -> Config:
    """The configuration with the map of the drafts that it names."""
    return replace(config, source_files=of_patterns(config.drafts)) if config.drafts else config


def of_patterns(patterns: Mapping[str, str]) -> SourceFiles:
    """The map of the drafts that these patterns match."""
    found = dict.fromkeys(
        known_as(Path(os.path.relpath(name)))
        for pattern in patterns
        for name in sorted(glob.glob(pattern, recursive=True))  # noqa: PTH207 - pathlib takes no absolute patterns
        if name.lower().endswith(MARKDOWN_ENDINGS) and NEVER_PAGES.isdisjoint(Path(name).parts)
    )
    return of_files(found, patterns)


def of_files(files: Iterable[str], patterns: Mapping[str, str]) -> SourceFiles:
    """The map of these drafts."""
    placed = {_place(pattern): address for pattern, address in patterns.items()}
    return source_files(_drafts(files), placed)


def _place(path: str) -> str:
    """As a path from the root, since settings may be in a folder above this one."""
    return Path(os.path.abspath(path)).as_posix()  # noqa: PTH100 - patterns are no files, and links stay


def _drafts(files: Iterable[str]) -> Iterator[DraftFile]:
    for name in files:
        try:
            with Path(name).open("rb") as file:
                text = file.read(_MOST_OF_A_FILE).decode("utf-8", "replace")
        except OSError:
            continue  # reading the whole file says so
        yield DraftFile(name, *address_and_date(text), place=_place(name))
