"""What a command was told, and where: the configuration file and the clock."""

import os
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from auditor.cli.exits import Exit, stop
from auditor.config import FILE_NAME, Config


def configuration(path: Path | None, *, all_pages: bool = False) -> Config:
    """The named file, else auditor.toml of this folder, else the defaults; ends the program on a bad file."""
    file = path or Path(FILE_NAME)
    config = _loaded(file) if path or file.exists() else Config()
    return replace(config, all_pages=True) if all_pages else config


def _loaded(file: Path) -> Config:
    from auditor.config_file import ConfigError, load

    try:
        return load(file)
    except ConfigError as error:
        stop(Exit.USAGE, str(error))


def _held() -> int | None:
    text = os.environ.get("SOURCE_DATE_EPOCH")
    if not text:
        return None
    try:
        return int(datetime.fromtimestamp(int(text), UTC).timestamp())
    except (ValueError, OverflowError, OSError):
        stop(Exit.USAGE, f"SOURCE_DATE_EPOCH is {text!r}, must be a number of seconds since 1970.")


def now() -> str:
    """The time of the run (UTC, ISO 8601, whole seconds); SOURCE_DATE_EPOCH holds it."""
    held = _held()
    moment = datetime.now(UTC) if held is None else datetime.fromtimestamp(held, UTC)
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


def stopwatch() -> Callable[[], float]:
    """Seconds for measuring how long a host takes; a held clock stands still, so that every answer takes 0 s."""
    return time.monotonic if _held() is None else lambda: 0.0
