"""Names of archives in, on any file system that Spark reads; out come their pages, opened where a worker is."""

import pickle
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, cast
from urllib.parse import unquote, urlsplit

from auditor.cluster.shapes import ARCHIVES
from auditor.fetch.archive.archive_pages import ArchiveFile
from auditor.fetch.archive.library import ENDINGS
from auditor.fetch.files import known_as
from auditor.fetch.secrets import Secrets
from auditor.fetch.settings import FetchSettings
from auditor.fetch.source import SourceError
from auditor.model import Unread
from auditor.read.page_links import page_links

if TYPE_CHECKING:
    from pyspark.sql import DataFrame, SparkSession

_LISTS = (".txt", ".list", ".paths", ".txt.gz", ".list.gz", ".paths.gz")
_STREAMED = {"": "file", "file": "file", "s3": "s3", "s3a": "s3", "s3n": "s3", "gs": "gs", "gcs": "gs", "hdfs": "hdfs"}
"""File systems that a worker reads as a stream; an archive on another one is handed to it whole, by Spark."""
_PAGES_OF_ONE = 1 << 32


def archives_of(names: Sequence[str], session: "SparkSession") -> list[str]:
    """Addresses of all archives, in the order of the names. A name is an archive, a folder of them, a pattern, or a
    list of such names, one a line (``.txt``, ``.list``, ``.paths``, also with ``.gz``).

    Raises SourceError where a name stands for nothing.
    """
    found: dict[str, None] = {}
    for name in names:
        if name.lower().endswith(_LISTS):
            lines = _asked(name, partial(_lines, name, session))
            below = name.rpartition("/")[0]
            entries = [line.strip() for line in lines if line.strip() and not line.startswith("#")]
            found |= dict.fromkeys(entry if _is_whole(entry) or not below else f"{below}/{entry}" for entry in entries)
        else:
            found |= dict.fromkeys(_asked(name, partial(_listed, name, session)))
    if not found:
        raise SourceError(f"{names[0]!r} names no archive; name archives ({', '.join(ENDINGS)}), or a list of them")
    return list(found)


def opened(paths: Sequence[str], session: "SparkSession") -> "DataFrame":
    """A row for each archive."""
    rows = [
        {"position": number * _PAGES_OF_ONE, "path": path, "name": shown_as(path), "content": None}
        for number, path in enumerate(paths)
    ]
    streamed = [row for row in rows if urlsplit(str(row["path"])).scheme in _STREAMED]
    whole = [row for row in rows if row not in streamed]
    found = _rows(streamed, session)
    if whole:
        content = session.read.format("binaryFile").load([str(row["path"]) for row in whole]).select("path", "content")
        found = found.unionByName(_rows(whole, session).drop("content").join(content, "path"))
    # Archives are long: each is a task of its own, in the order in which they were named.
    return found.repartitionByRange(max(1, len(paths)), "position")


def pages_of(settings: FetchSettings, row: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """A row for each page of the archive, or why it is none."""
    secrets = Secrets(settings.secret_names)
    archive = ArchiveFile(row["name"], settings, page_links, partial(_open, row))
    for number, outcome in enumerate(_all_of(archive, row["name"])):
        yield {"position": row["position"] + number, "page": pickle.dumps(secrets.hidden(outcome))}


def shown_as(path: str) -> str:
    """What people know it by."""
    parts = urlsplit(path)
    if parts.scheme == "file":
        return known_as(Path(unquote(parts.path)))
    return path if parts.scheme else known_as(Path(path))


def _all_of(archive: ArchiveFile, name: str) -> Iterator[Any]:
    try:
        yield from archive.pages()
    except (ValueError, ImportError, NotImplementedError) as error:  # of pyarrow: an address that is none, no library
        yield Unread(
            name, f"the archive cannot be opened ({str(error)[:200]}); check its name and the cluster's access"
        )


def _open(row: dict[str, Any]) -> BinaryIO:
    if row["content"] is not None:
        return BytesIO(row["content"])
    parts = urlsplit(row["path"])
    scheme = _STREAMED[parts.scheme]
    if scheme == "file":
        return Path(unquote(parts.path) if parts.scheme else row["path"]).open("rb")
    from pyarrow.fs import FileSystem

    system, path = FileSystem.from_uri(f"{scheme}://{parts.netloc}{parts.path}")
    return cast("BinaryIO", system.open_input_file(path))


def _listed(name: str, session: "SparkSession") -> list[str]:
    """Without reading any: Spark reads the columns that are asked for."""
    files = session.read.format("binaryFile").option("recursiveFileLookup", "true").load(name).select("path")
    paths = sorted(path for (path,) in files.collect())
    return [path for path in paths if path.lower().endswith(ENDINGS)] if len(paths) > 1 else paths


def _lines(name: str, session: "SparkSession") -> list[str]:
    return [line for (line,) in session.read.text(name).collect()]


def _asked(name: str, ask: Callable[[], list[str]]) -> list[str]:
    from py4j.protocol import Py4JError
    from pyspark.errors import PySparkException

    try:
        return ask()
    except (PySparkException, Py4JError) as error:
        reason = str(error).strip().partition("\n")[0][:200]
        raise SourceError(f"{name!r} cannot be listed by Spark: {reason}") from error


def _rows(rows: list[dict[str, Any]], session: "SparkSession") -> "DataFrame":
    import pyarrow as pa

    return session.createDataFrame(pa.Table.from_pylist(rows, schema=ARCHIVES))


def _is_whole(name: str) -> bool:
    return "://" in name or name.startswith(("/", "file:"))
