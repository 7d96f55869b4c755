"""What ``auditor check`` was given in, the names of its sources out: patterns expanded, changed files found."""

import glob
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from auditor.cli.exits import Exit, stop
from auditor.fetch.content_sniffing import is_blank, looks_like_html
from auditor.fetch.files import NEVER_PAGES, is_page_name
from auditor.fetch.scope import FileScope
from auditor.fetch.settings import FetchSettings
from auditor.model import Page, Unread

if TYPE_CHECKING:
    from auditor.cli.changed_files import Lines

STDIN: Final = "-"
_PATTERN: Final = frozenset("*?[")


class Asked(NamedTuple):
    """What of the paths is to be checked, and how standard input is called."""

    changed_since: str | None = None
    changed_lines: bool = False
    stdin_name: str | None = None


ALL: Final = Asked()
"""All that is named."""


class Chosen(NamedTuple):
    sources: tuple[str, ...]
    """Names of files, folders and addresses."""
    named: tuple[str, ...]
    """Those of them that somebody named, one by one or by a pattern: they are judged as articles."""
    lines: "Mapping[str, Lines | None] | None" = None
    """By file the lines that changed, None for all of a file; None where all findings count."""
    stdin: bool = False
    stdin_name: str | None = None
    nothing: str = ""
    """Why there is nothing to check, where that is in order."""
    may_be_nothing: bool = False
    """Whether it is in order that nothing could be judged."""


def chosen(paths: Sequence[str], settings: FetchSettings, asked: Asked = ALL) -> Chosen:
    """The sources; ends the program where a pattern matches nothing or git cannot answer."""
    if asked.changed_lines and asked.changed_since is None:
        stop(Exit.USAGE, "--changed-lines needs --changed-since: name the revision to compare with.")
    files = tuple(dict.fromkeys(name for path in paths if path != STDIN for name in _expanded(path)))
    stdin = STDIN in paths
    if asked.changed_since is None:
        empty = not (files or stdin)
        nothing = "No paths were named, so there is nothing to check." if empty else ""
        return Chosen(files, files, stdin=stdin, stdin_name=asked.stdin_name, nothing=nothing, may_be_nothing=empty)
    from auditor.cli.changed_files import GitError, changed_since

    try:
        found = changed_since(asked.changed_since)
    except GitError as error:
        stop(Exit.USAGE, f"{error}.")
    scope = FileScope(settings)
    ours = tuple(name for name in found.files if scope.wants(name) and (not files or _is_of(name, files)))
    nothing = "" if ours else f"No page or draft changed since {asked.changed_since}, so there is nothing to check."
    lines = found.lines if asked.changed_lines else None
    return Chosen(ours, (), lines, stdin, asked.stdin_name, "" if stdin else nothing, may_be_nothing=not stdin)


def from_stdin(name: str | None, settings: FetchSettings) -> Page | Unread:
    """The page on standard input. ``name`` is its file's, whose ending says what it is, or else its content."""
    if not hasattr(sys.stdin, "buffer") or sys.stdin.isatty():
        stop(Exit.USAGE, "- reads the page from standard input, which is a terminal; pipe the page to it.")
    body = sys.stdin.buffer.read(settings.max_bytes + 1)
    shown = name or STDIN
    if len(body) > settings.max_bytes:
        return Unread(shown, f"standard input was not read: {settings.too_large}")
    if is_blank(body):
        return Unread(shown, "standard input is empty; pipe the page to it")
    if name:
        if not is_page_name(name):
            stop(Exit.USAGE, f"--stdin-name: {name!r} is not the name of a page or draft; it ends in .md or .html.")
        return Page(shown, body, path=name)
    kind = "text/html" if looks_like_html(body) else "text/markdown"
    return Page(shown, body, content_type=kind)


def _expanded(path: str) -> Iterator[str]:
    """The files that a pattern matches, sorted, or the name itself. What is on the disk as it is written is no
    pattern."""
    if "://" in path or not _PATTERN.intersection(path) or Path(path).exists():
        yield path
        return
    found = [
        Path(name).as_posix()
        for name in sorted(glob.glob(path, recursive=True))  # noqa: PTH207 - pathlib takes no absolute patterns
        if is_page_name(name) and Path(name).is_file() and not _is_of_programs(name, path)
    ]
    if not found:
        stop(
            Exit.USAGE,
            f"no page or draft matches {path!r}; check the pattern (** goes into folders), and whether you are in the"
            " right folder.",
        )
    yield from found


def _is_of_programs(name: str, pattern: str) -> bool:
    """Whether it is in a folder such as ``node_modules``, which the pattern does not name."""
    return not NEVER_PAGES.isdisjoint({*Path(name).parts} - {*Path(pattern).parts})


def _is_of(name: str, wanted: Sequence[str]) -> bool:
    """Whether a file is one of those, or in one of their folders."""
    file = Path(name).resolve()
    return any(file == (place := Path(each).resolve()) or place in file.parents for each in wanted if "://" not in each)
