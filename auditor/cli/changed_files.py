"""A revision in, the pages and drafts that changed since it out, and on which lines: asks git, and changes nothing."""

import os
import re
import subprocess
from collections.abc import Mapping, Sequence
from itertools import pairwise
from pathlib import Path, PurePosixPath
from typing import Final, NamedTuple

from auditor.fetch.files import is_out_of_the_way, is_page_name

_HUNK: Final = re.compile(rb"^@@ -\S+ \+(\d+)(?:,(\d+))? @@", re.MULTILINE)
_FILE: Final = re.compile(rb"^diff --git ", re.MULTILINE)
_NEW: Final = re.compile(rb'^\+\+\+ ("?)b/(.*)$', re.MULTILINE)
_ESCAPE: Final = re.compile(rb"\\([0-7]{3}|.)")
_CONTROLS: Final = {b"a": b"\a", b"b": b"\b", b"f": b"\f", b"n": b"\n", b"r": b"\r", b"t": b"\t", b"v": b"\v"}

Lines = Sequence[range]


class GitError(Exception):
    """Why git cannot say what changed, with what to do."""


class Changed(NamedTuple):
    files: tuple[str, ...]
    """Paths from this folder, with ``/``, sorted."""
    lines: Mapping[str, Lines | None]
    """Lines that are new or different in each file; None for a file that is new as a whole."""


def changed_since(revision: str) -> Changed:
    """What differs between this folder's files and the last commit that they share with the revision; files that git
    does not know yet are new. Raises GitError."""
    base = _base(revision)
    differing = _git(
        "diff", "-U0", "--no-color", "--no-ext-diff", "--no-renames", "--relative", "--diff-filter=d", base
    )
    untracked = _git("ls-files", "--others", "--exclude-standard", "-z").split(b"\0")
    lines: dict[str, Lines | None] = dict(_hunks(differing))
    lines |= {_name(path): None for path in untracked if path}
    files = sorted(name for name in lines if _is_ours(name))
    return Changed(tuple(files), lines)


def _is_ours(name: str) -> bool:
    return is_page_name(name) and not is_out_of_the_way(PurePosixPath(name)) and Path(name).is_file()


def _base(revision: str) -> str:
    """The commit to compare with."""
    if revision.startswith("-") or not revision.strip():
        raise GitError(f"--changed-since: {revision!r} is no revision; name a branch, a tag or a commit")
    try:
        _git("rev-parse", "--show-toplevel")
    except GitError as error:
        raise GitError(f"--changed-since: {_words(error)}; run in a git repository, or name the files") from error
    try:
        commit = _git("rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}").decode().strip()
    except GitError as error:
        raise GitError(
            f"--changed-since: git knows no revision {revision!r} here; fetch it first, or check its name"
        ) from error
    try:
        return _git("merge-base", commit, "HEAD").decode().strip()
    except GitError as error:
        raise GitError(
            f"--changed-since: {revision!r} and HEAD share no commit here; fetch more of the history (git fetch"
            " --unshallow)"
        ) from error


def _git(*args: str) -> bytes:
    command = ["git", "-c", "core.quotePath=false", *args]
    try:
        done = subprocess.run(command, capture_output=True, check=False)  # noqa: S603 - git, with a checked revision
    except FileNotFoundError as error:
        raise GitError("git is not installed") from error
    except OSError as error:
        raise GitError(f"git cannot be started ({error.strerror})") from error
    if done.returncode:
        said = done.stderr.decode("utf-8", "replace").strip().split("\n")[0].removeprefix("fatal: ")
        raise GitError(said[:200] or "git failed")
    return done.stdout


def _words(error: GitError) -> str:
    return str(error.args[0])


def _hunks(text: bytes) -> list[tuple[str, Lines | None]]:
    """Each file of a diff without context, with its new lines."""
    starts = [found.start() for found in _FILE.finditer(text)]
    found: list[tuple[str, Lines | None]] = []
    for start, end in pairwise([*starts, len(text)]):
        part = text[start:end]
        head = part.partition(b"\n@@ ")[0]
        name = _NEW.search(head)
        if name is None:
            continue
        path = _unquoted(name[2].removesuffix(b'"')) if name[1] else name[2].rstrip(b"\t")
        is_new = b"\nnew file mode " in head
        ranges = [range(int(hunk[1]), int(hunk[1]) + int(hunk[2] or 1)) for hunk in _HUNK.finditer(part)]
        found.append((_name(path), None if is_new else ranges))
    return found


def _unquoted(name: bytes) -> bytes:
    def plain(escape: "re.Match[bytes]") -> bytes:
        written = escape[1]
        return bytes([int(written, 8)]) if len(written) == 3 else _CONTROLS.get(written, written)

    return _ESCAPE.sub(plain, name)


def _name(path: bytes) -> str:
    return os.fsdecode(path)
