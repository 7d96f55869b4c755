"""Files in; those that were saved since they were last asked about, out. It looks at time and size alone."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import Final

from auditor.config import Config
from auditor.fetch.files import read_file
from auditor.library import ReadError, check
from auditor.model import Page, Report, Unread

PAUSE: Final = 0.2
"""Seconds between two looks at files."""
SHORT_PAUSE: Final = 0.03
"""The same where it is one file, and a browser waits for it."""

_State = tuple[int, int, int]


class Saves:
    """``files`` names them anew each time, as a folder may have more of them later."""

    def __init__(self, files: Callable[[], Iterable[Path]]) -> None:
        self._files = files
        self._seen: dict[Path, _State] = {}

    def since(self) -> list[Path]:
        """Those that are new or were saved since the last time; one that is gone is passed over until it is back."""
        found = []
        for path in self._files():
            state = _state(path)
            if state is not None and self._seen.get(path) != state:
                self._seen[path] = state
                found.append(path)
        return found


def _state(path: Path) -> _State | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino


def read_saved(path: Path, config: Config) -> Report | Unread:
    """The report on the file as it is now, judged as an article."""
    page = read_file(str(path), config.fetch)
    if isinstance(page, Unread):
        return page
    return judged(page, config)


def judged(page: Page, config: Config) -> Report | Unread:
    """The report on one page, judged as an article."""
    try:
        return replace(check(page, config=config).report, source=page.source)
    except ReadError as error:
        return Unread(error.source, error.reason)
