"""Files and folders in, pages out: what the disk holds, with a sentence for everything that is no page."""

import os
from collections.abc import Iterator
from pathlib import Path, PurePath

from auditor.fetch.content_sniffing import is_blank, no_page, not_text
from auditor.fetch.decompress import GZIP_MAGIC, gunzipped, limited
from auditor.fetch.failure import BodyError
from auditor.fetch.scope import FileScope
from auditor.fetch.settings import FetchSettings
from auditor.fetch.source import PAGE_ENDINGS
from auditor.model import DRAFT_ENDINGS, MARKDOWN_ENDINGS, Page, Unread

_CHUNK = 1024 * 1024
REPORT = "auditor-manifest.json"
"""The file by which a folder is known as a report of ours. No other program writes one of this name. It is no hidden
file, which uploads and copies often leave out."""


_OF_A_REPOSITORY = frozenset({"CHANGELOG", "CODE_OF_CONDUCT", "CONTRIBUTING", "LICENSE", "README", "SECURITY"})
"""Files beside a ``.git`` that speak of the repository."""
NEVER_PAGES = frozenset({"__pycache__", "bower_components", "jspm_packages", "node_modules", "site-packages", "venv"})
"""Folders of programs: their pages and texts are nobody's articles."""


def read_file(name: str, settings: FetchSettings) -> Page | Unread:
    """The page that the file holds, unpacked where it is packed."""
    path = Path(name)
    shown_path = known_as(path)
    try:
        if not path.is_file():
            return Unread(shown_path, "the file is no longer there; run again when it is back")
        body = b"".join(limited(file_chunks(path), settings.max_bytes, settings.too_large))
    except BodyError as error:
        return Unread(shown_path, f"the file was not read: {error}")
    except OSError as error:
        return Unread(
            shown_path, f"the file cannot be read ({error.strerror or error}); check its permissions and the disk"
        )
    if is_blank(body):
        return Unread(shown_path, "the file is empty; save it again or leave it out")
    if path.name.lower().endswith(DRAFT_ENDINGS):
        return _draft(shown_path, body)
    if what := no_page(body):
        return Unread(
            shown_path, f"the file is {what}, although its name says otherwise; use an HTML page or leave it out"
        )
    content_type = "application/xhtml+xml" if ".xhtml" in path.name.lower() else "text/html"
    return Page(shown_path, body, path=shown_path, content_type=content_type)


def _draft(name: str, body: bytes) -> Page | Unread:
    """A file in Markdown or Word; the reader knows the second by its content, whatever is in it."""
    if name.lower().endswith(MARKDOWN_ENDINGS) and (what := not_text(body)):
        return Unread(name, f"the file is {what}, although its name says otherwise; use Markdown or leave it out")
    return Page(name, body, path=name)


def read_named(name: str, settings: FetchSettings) -> Page | Unread:
    """As ``read_file``, for a file that was named: one that the patterns leave out is not read, and that is said."""
    if not FileScope(settings).wants(Path(name).as_posix()):
        reason = "the settings exclude it (include, exclude of [fetch]); change the patterns, or do not name it"
        return Unread(known_as(Path(name)), reason)
    return read_file(name, settings)


def known_as(path: Path) -> str:
    """The path as the user knows it, with ``/``; bytes of a name that are no UTF-8 are written as ``\\xff``."""
    name = path.as_posix()
    return name if name.isprintable() else os.fsencode(name).decode("utf-8", "backslashreplace")


def is_page_name(name: str) -> bool:
    """Whether a file of that name is a page or a draft, as far as names can tell."""
    return name.lower().endswith(PAGE_ENDINGS)


def may_hold_pages(folder: str) -> bool:
    """Whether a folder of that name is neither hidden nor a program's."""
    return not folder.startswith(".") and folder not in NEVER_PAGES


def is_out_of_the_way(path: PurePath) -> bool:
    """Whether it or a folder of it is hidden or a program's."""
    return any((part.startswith(".") and part not in (".", "..")) or part in NEVER_PAGES for part in path.parts)


def read_folder(name: str, settings: FetchSettings) -> Iterator[Page | Unread]:
    """Every page in the folder and the folders in it, sorted by path. Hidden folders and files (``.git``) are left
    out and so are those of programs (``node_modules``), and links to folders are not followed, so that none is read
    twice or for ever. Nor are reports of ours in it: ``auditor audit .`` would find its own pages the next time."""
    found = False
    left_out = 0
    scope = FileScope(settings)
    problems: list[Unread] = []
    for folder, folders, files in os.walk(name, onerror=lambda error: problems.append(_closed_folder(error))):
        inner_folders = frozenset(folders)
        folders[:] = sorted(filter(may_hold_pages, folders))
        yield from problems
        problems.clear()
        if REPORT in files and folder != name:
            folders.clear()
            continue
        of_repository = _OF_A_REPOSITORY if ".git" in inner_folders else frozenset()
        for file in sorted(files):
            if file.upper().partition(".")[0] in of_repository:
                continue
            if file.lower().endswith(PAGE_ENDINGS) and not file.startswith("."):
                below = Path(folder, file).relative_to(name).as_posix()
                if not scope.wants(below, Path(name).as_posix()):
                    left_out += 1
                    continue
                found = True
                yield read_file(os.path.join(folder, file), settings)  # noqa: PTH118 - os.walk speaks in strings
    found = found or bool(problems)
    yield from problems
    if not found and left_out:
        reason = f"the settings exclude every page in it, {left_out:,} in all (include, exclude of [fetch])"
        yield Unread(Path(name).as_posix(), f"{reason}; change the patterns")
    elif not found:
        yield Unread(
            known_as(Path(name)), f"the folder has no pages; the names of pages end in {', '.join(PAGE_ENDINGS)}"
        )


def file_chunks(path: Path) -> Iterator[bytes]:
    """The bytes of a file, unpacked where it is gzip. Raises OSError, or BodyError for broken gzip data."""
    with path.open("rb") as file:
        chunks = iter(lambda: file.read(_CHUNK), b"")
        if not path.name.lower().endswith(".gz"):
            yield from chunks
            return
        start = file.read(len(GZIP_MAGIC))
        file.seek(0)
        if start and start != GZIP_MAGIC:
            raise BodyError("it is not gzip data, although its name says so; rename it or compress it again")
        yield from gunzipped(chunks) if start else ()


def _closed_folder(error: OSError) -> Unread:
    return Unread(
        known_as(Path(error.filename or ".")), f"the folder cannot be opened ({error.strerror}); check its permissions"
    )
