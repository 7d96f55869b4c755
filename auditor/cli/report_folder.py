"""Where a report lies and how it gets there: whole or not at all, and never over something else."""

import os
import re
import shutil
import tempfile
from collections.abc import Iterable
from pathlib import Path
from urllib.parse import urlsplit

from auditor.model import Report

MARK = "report.json"
"""The file by which a folder is known for a report of ours (beside index.html)."""

FORMATS = ("html", "json", "text")


def default_folder(source: str) -> Path:
    """``reports/<name of the source>``: the host of an address, the name of a file or folder without its endings."""
    parts = urlsplit(source)
    if parts.scheme in ("http", "https") and parts.netloc:
        path = parts.path.strip("/")
        name = "-".join(filter(None, (parts.hostname or "", path)))
    else:
        path_name = Path(source).resolve().name
        name = re.sub(r"(\.(html?|xhtml|xml|txt|list))?(\.gz)?$", "", path_name, flags=re.IGNORECASE)
    safe = re.sub(r"[^\w.-]+", "-", name).strip("-.")[:80].strip("-.")
    return Path("reports") / (safe or "report")


def is_free(folder: Path) -> bool:
    """Whether a report may be written there: nothing is there, or an empty folder, or a report of ours."""
    if not folder.exists():
        return True
    if not folder.is_dir():
        return False
    names = {entry.name for entry in folder.iterdir()}
    return not names or MARK in names or ("index.html" in names and "pages" in names) or names == {"report.txt"}


def write(folder: Path, report: Report, formats: Iterable[str]) -> None:
    """Write the report beside the folder and put it in its place when it is complete; an old one is kept till then.

    Raises OSError (a full disk, no permission) with the old report untouched.
    """
    folder = Path(os.path.abspath(folder))  # noqa: PTH100 - a link that the user made stays a link
    folder.parent.mkdir(parents=True, exist_ok=True)
    made = Path(tempfile.mkdtemp(prefix=f".{folder.name}-", dir=folder.parent))
    try:
        made.chmod(0o755)
        for name, text in _files(report, formats):
            path = made / name
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
        _swap(made, folder)
    except BaseException:
        shutil.rmtree(made, ignore_errors=True)
        raise


def _files(report: Report, formats: Iterable[str]) -> Iterable[tuple[str, str]]:
    for format_ in formats:
        if format_ == "html":
            from auditor.formats import html

            yield from html.render(report)
        elif format_ == "json":
            from auditor.formats import json

            yield MARK, json.render(report)
        else:
            from auditor.formats import text

            yield "report.txt", text.render(report)


def _swap(made: Path, folder: Path) -> None:
    if not folder.exists():
        made.rename(folder)
        return
    old = Path(tempfile.mkdtemp(prefix=f".{folder.name}-old-", dir=folder.parent))
    target = folder.resolve()
    target.rename(old / "report")
    try:
        made.rename(target)
    except OSError:
        (old / "report").rename(target)
        raise
    finally:
        shutil.rmtree(old, ignore_errors=True)
