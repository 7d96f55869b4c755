"""What a command was told, and where: the configuration file and the clock."""

import os
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from auditor.cli.exits import Exit, stop
from auditor.config import FILE_NAME, PYPROJECT, Config

if TYPE_CHECKING:
    from auditor.catalogue import AnyCheck

_MOST_OF_PYPROJECT = 1024 * 1024 + 1
"""Bytes; a larger one is refused."""


def configuration(
    path: Path | None, *, all_pages: bool = False, keyphrases: Sequence[str] = (), select: str = "", ignore: str = "",
    beside: Sequence[str] = (),
) -> Config:  # fmt: skip
    """The named file, else auditor.toml or ``[tool.auditor]`` of a pyproject.toml in the folder that the sources
    ``beside`` have in common, or above it as far as the repository goes, else the defaults; ends the program on a file
    that is there and cannot be used. ``keyphrases`` are for every page; ``select`` and ``ignore`` are lists with commas
    of areas and checks: those that alone run, and those that do not."""
    asked = tuple(dict.fromkeys(" ".join(phrase.split()) for phrase in keyphrases))
    if not all(asked):
        stop(Exit.USAGE, "--keyphrase: the phrase is empty; name one, or leave the option out.")
    config = _loaded(path) if path else _found(beside)
    say_notes(config.notes)
    if select or ignore:
        config = _selected(config, select, ignore)
    return replace(config, all_pages=all_pages or config.all_pages, asked=asked)


def _selected(config: Config, select: str, ignore: str) -> Config:
    from auditor.checks import CHECKS
    from auditor.model import AREAS

    ids = {*config.rule_ids(), *(check.rule.id for check in CHECKS)}
    wanted, unwanted = (
        {part.strip() for part in text.split(",") if part.strip()} for text in (select, ignore)
    )  # fmt: skip
    for option, names in (("--select", wanted), ("--ignore", unwanted)):
        for name in sorted(names - ids - {*AREAS, "site"}):
            from difflib import get_close_matches

            near = get_close_matches(name, ids, 1)
            hint = f"; do you mean {near[0]}?" if near else "; auditor checks lists them."
            stop(Exit.USAGE, f"{option}: there is no check or area {name!r}{hint}")
    there = {check.rule.id for check in config.checks}
    more = tuple(check for check in CHECKS if check.rule.id in wanted - there)
    kept = tuple(
        check
        for check in (*config.checks, *more)
        if (not wanted or {check.rule.id, check.rule.area} & wanted) and not {check.rule.id, check.rule.area} & unwanted
    )
    across = tuple(
        check
        for check in config.site_checks
        if (not wanted or {check.rule.id, "site"} & wanted) and not {check.rule.id, "site"} & unwanted
    )
    if not kept and not across:
        stop(Exit.USAGE, "--select and --ignore leave no check to run.")
    return replace(config, checks=kept, site_checks=across)


def own_checks(path: Path | None) -> "Sequence[AnyCheck]":
    """The checks of the user's own that the same file names. One that is not usable is said; ends the program only
    where it was named."""
    own, pyproject = Path(FILE_NAME), Path(PYPROJECT)
    file = path or (own if _is_there(own) else pyproject)
    if not path and not (_is_there(file) and (file == own or _may_name_us(file))):
        return ()
    from auditor.config_file import ConfigError
    from auditor.config_file import own_checks as of_file
    from auditor.config_file.pyproject import NoTableError

    try:
        return of_file(file)
    except ConfigError as error:
        if path:
            stop(Exit.USAGE, str(error))
        if not isinstance(error, NoTableError):
            say_notes([f"{error}; checks of your own are not listed"])
        return ()


def say_notes(notes: Sequence[str], said: Sequence[str] = ()) -> None:
    """What is not used of the settings, a line each on standard error, but for what was ``said`` before."""
    for note in notes:
        if note not in said:
            print(f"auditor: {note}", file=sys.stderr)


def _found(beside: Sequence[str]) -> Config:
    """Of the nearest folder that has one, from the sources' upward to the repository's."""
    for folder in _upward(beside):
        own, pyproject = folder / FILE_NAME, folder / PYPROJECT
        if _is_there(own):
            config = _loaded(own)
            if _is_there(pyproject) and pyproject.is_file() and _names_us(pyproject):
                note = f"{own} holds; [tool.auditor] of {PYPROJECT} beside it is not used"
                return replace(config, notes=(note, *config.notes))
            return config
        if _is_there(pyproject) and (config := _loaded(pyproject, optional=True)).file:
            return config
    return Config()


def _upward(sources: Sequence[str]) -> Iterator[Path]:
    """Folders, as they are named from the current one where they are below it; then those above it."""
    here = Path.cwd()
    local = [source for source in sources if "://" not in source and source != "-" and os.path.lexists(source)]
    folders = [path if path.is_dir() else path.parent for path in (here / source for source in local)]
    try:
        start = Path(os.path.commonpath(folders)) if folders and len(local) == len(sources) else here
    except ValueError:  # on several volumes
        start = here
    for folder in (start, *start.parents):
        yield folder.relative_to(here) if folder.is_relative_to(here) else folder
        if os.path.lexists(folder / ".git"):
            return


def _is_there(path: Path) -> bool:
    """Whether the name is taken; a link that leads nowhere is there, and so is what may not be looked at."""
    try:
        path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        return True
    return True


def _names_us(pyproject: Path) -> bool:
    """Whether it has the table. One that cannot be read says nothing here, where another file holds."""
    from auditor.config_file.pyproject import has_table

    return has_table(pyproject)


def _loaded(file: Path, *, optional: bool = False) -> Config:
    """``optional``: a file that says nothing of us means the defaults."""
    if optional and not _may_name_us(file):
        return Config()
    from auditor.config_file import ConfigError, load
    from auditor.config_file.pyproject import NoTableError

    try:
        return load(file)
    except NoTableError as error:
        return Config() if optional else stop(Exit.USAGE, str(error))
    except ConfigError as error:
        stop(Exit.USAGE, str(error))


def _may_name_us(pyproject: Path) -> bool:
    """Whether parsing it is worth the time; true for what is no ordinary file, which ``load`` then refuses."""
    try:
        if not pyproject.is_file():
            return True
        with pyproject.open("rb") as file:
            return b"auditor" in file.read(_MOST_OF_PYPROJECT)
    except OSError:
        return True


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
