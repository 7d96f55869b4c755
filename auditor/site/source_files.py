"""Drafts with the addresses that their authors chose in, which file a page was made from out."""

import re
from collections.abc import Iterable, Mapping
from pathlib import PurePosixPath
from typing import Final, NamedTuple
from urllib.parse import unquote, urlsplit

from auditor.model import DRAFT_ENDINGS

PLACEHOLDERS: Final = (":slug", ":path", ":year", ":month", ":day")
"""What an address in the settings may have in it: the slug of the front matter or the file's name; the folders and the
name below what the pattern writes out; the parts of the date."""
_DATE = re.compile(r"(\d{4})-(\d{2})-(\d{2})-?")
_NAMED_AFTER_FOLDER = frozenset({"index", "_index", "readme"})
_WRITTEN_BY_PROGRAM = re.compile(r"[:{}*]")


class DraftFile(NamedTuple):
    file: str
    """Its path, as the user names it, with ``/``."""
    address: str = ""
    """``permalink``, ``url`` or ``slug`` of its front matter."""
    date: str = ""
    """``YYYY-MM-DD``, of its front matter; empty where it has none."""
    place: str = ""
    """The path by which it is compared with the patterns; ``file`` where there is none."""


class SourceFiles(NamedTuple):
    """Which file a page is made from."""

    by_path: Mapping[str, str] = {}
    """Path of an address to a file."""
    by_slug: Mapping[str, str] = {}
    """Last part of an address to a file, of files whose whole address nobody knows."""

    def of(self, url: str) -> str:
        """The file of the page at this address; empty where it is not known."""
        path = _key(urlsplit(url).path if "://" in url else url)
        if not path:
            return ""
        return self.by_path.get(path) or self.by_slug.get(path.rpartition("/")[2]) or ""


def source_files(drafts: Iterable[DraftFile], patterns: Mapping[str, str]) -> SourceFiles:
    """The map of these drafts. ``patterns`` has for paths of files (``posts/*.md``) the address of their pages
    (``/blog/:slug/``). What two files claim is the address of neither."""
    by_path: dict[str, set[str]] = {}
    by_slug: dict[str, set[str]] = {}
    for draft in drafts:
        path = _whole_path(draft, patterns)
        if path:
            by_path.setdefault(_key(path), set()).add(draft.file)
        elif slug := _slug(draft):
            by_slug.setdefault(_key(slug), set()).add(draft.file)
    return SourceFiles(_settled(by_path), _settled(by_slug))


def _settled(claims: Mapping[str, set[str]]) -> dict[str, str]:
    return {key: next(iter(files)) for key, files in claims.items() if len(files) == 1}


def _whole_path(draft: DraftFile, patterns: Mapping[str, str]) -> str:
    """The path of its page, as far as front matter or settings say it."""
    own = urlsplit(draft.address).path if "://" in draft.address else draft.address
    if own.startswith("/") and not _WRITTEN_BY_PROGRAM.search(own):
        return own
    for pattern, address in patterns.items():
        if address and _matches(draft.place or draft.file, pattern):
            return _filled(draft, pattern, address)
    return ""


def _matches(file: str, pattern: str) -> bool:
    """As a shell's glob, with ``**`` for any folders."""
    parts = re.split(r"(\*\*/|\*|\?)", pattern)
    signs = {"**/": "(?:.*/)?", "*": "[^/]*", "?": "[^/]"}
    return re.fullmatch("".join(signs.get(part) or re.escape(part) for part in parts), file) is not None


def _filled(draft: DraftFile, pattern: str, address: str) -> str:
    name = PurePosixPath(draft.file).name
    dated = _DATE.match(draft.date) or _DATE.match(name)
    year, month, day = dated.groups() if dated else ("", "", "")
    fixed = re.split(r"[*?\[]", pattern)[0].rpartition("/")[0]
    below = (draft.place or draft.file).removeprefix(fixed).lstrip("/")
    folders = below.rpartition("/")[0]
    if PurePosixPath(name).stem.lower() in _NAMED_AFTER_FOLDER:
        folders = folders.rpartition("/")[0]
    values = {
        ":slug": _slug(draft), ":path": f"{folders}/{_slug(draft)}".lstrip("/"), ":year": year, ":month": month,
        ":day": day,
    }  # fmt: skip
    return re.sub("|".join(PLACEHOLDERS), lambda found: values[found.group()], address)


def _slug(draft: DraftFile) -> str:
    """The last part of its address: the author's word for it, or the file's name without its date and ending."""
    own = draft.address.strip("/")
    if own and "/" not in own and not _WRITTEN_BY_PROGRAM.search(own):
        return own
    path = PurePosixPath(draft.file)
    name = path.name
    for ending in DRAFT_ENDINGS:
        name = name.removesuffix(ending)
    if name.lower() in _NAMED_AFTER_FOLDER:
        name = path.parent.name
    dated = _DATE.match(name)
    return name[dated.end() :] if dated and len(name) > dated.end() else name


def _key(path: str) -> str:
    """A path as it is compared: without its last slash, ``index.html`` and ``.html``."""
    return re.sub(r"(?:/index)?\.html?$|/index$", "", unquote(path).rstrip("/")).rstrip("/").casefold()
