"""A file in, the text of its tables out: zip or a single CSV, whatever its encoding; nothing without a limit."""

import csv
import io
import zipfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from auditor.search_console.columns import UnfitTableError

MOST_BYTES: Final = 64 * 1024 * 1024
"""Of a file, of a table, and of all tables of a zip together: a million rows are about as large."""
MOST_MEMBERS: Final = 100
MOST_ROWS: Final = 1_000_000
_ENDINGS: Final = (".csv", ".tsv", ".txt")
_DELIMITERS: Final = (",", ";", "\t")
_LINES: Final = 200
"""Lines by which the delimiters are told."""
_LIMIT: Final = f"{MOST_BYTES // 1024**2} MB"


def tables_of(path: Path) -> Iterator[tuple[str, bytes]]:
    """Name and bytes of each table of the file. Raises ``UnfitTableError`` for what is no export."""
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except IsADirectoryError:
        msg = "is a folder; name the zip or the CSV files"
        raise UnfitTableError(msg) from None
    except OSError as error:
        msg = f"cannot be opened ({error.strerror}); check the name"
        raise UnfitTableError(msg) from None
    if len(data) > MOST_BYTES:
        msg = f"is larger than {_LIMIT}; export a shorter period"
        raise UnfitTableError(msg)
    if not data.strip():
        msg = "is empty; export it again"
        raise UnfitTableError(msg)
    if data.startswith(b"PK"):
        yield from _members(data)
    else:
        yield "", data


def _members(data: bytes) -> Iterator[tuple[str, bytes]]:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            yield from _tables_in(archive)
    except UnfitTableError:
        raise
    except Exception:  # noqa: BLE001 - a damaged zip makes the library raise whatever its numbers lead to
        msg = "is a broken zip; download it again"
        raise UnfitTableError(msg) from None


def _tables_in(archive: zipfile.ZipFile) -> Iterator[tuple[str, bytes]]:
    members = archive.infolist()
    if {"[Content_Types].xml", "mimetype"} & {member.filename for member in members}:
        msg = "is a workbook; choose CSV when you export, or save it as CSV"
        raise UnfitTableError(msg)
    if len(members) > MOST_MEMBERS:
        msg = f"is a zip of {len(members):,} files; an export has fewer than {MOST_MEMBERS}: export it again"
        raise UnfitTableError(msg)
    left = MOST_BYTES
    for member in members:
        if member.is_dir() or not member.filename.lower().endswith(_ENDINGS):
            continue
        if member.flag_bits & 1:
            msg = "is a zip with a password; unpack it and name the CSV files"
            raise UnfitTableError(msg)
        if member.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            msg = "is a zip of an unusual kind; unpack it and name the CSV files"
            raise UnfitTableError(msg)
        with archive.open(member) as file:  # what a zip says of its sizes need not be so: count what comes out
            text = file.read(left + 1)
        if len(text) > left:
            msg = f"unpacks to more than {_LIMIT}; export a shorter period"
            raise UnfitTableError(msg)
        left -= len(text)
        yield Path(member.filename).name, text


def text_of(data: bytes) -> str:
    """UTF-8 or UTF-16, with or without a mark of it, else the Western encoding of spreadsheets (cp1252)."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return _decoded(data, "utf-16")
    start = data[:2_000]
    if start.count(0) > len(start) // 4:  # most letters of a table's numbers and addresses are ASCII
        return _decoded(data, "utf-16-le" if start[1::2].count(0) >= start[0::2].count(0) else "utf-16-be")
    if 0 in start:
        msg = "is no text; export it as CSV"
        raise UnfitTableError(msg)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def _decoded(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding).removeprefix("\ufeff")
    except UnicodeDecodeError:
        msg = "is cut off or no text; export it again as CSV"
        raise UnfitTableError(msg) from None


def delimiters_of(text: str) -> list[str]:
    """Those that cut its lines into columns, most columns first."""
    lines = text.lstrip().splitlines()[:_LINES]
    widths = {}
    for delimiter in _DELIMITERS:
        try:
            counts = Counter(len(row) for row in csv.reader(lines, delimiter=delimiter) if row)
        except csv.Error:
            continue
        width = max(counts, key=lambda width: (counts[width], width), default=0)
        if width > 1:
            widths[delimiter] = width
    return sorted(widths, key=lambda delimiter: -widths[delimiter])


def rows_of(text: str, delimiter: str) -> tuple[list[list[str]], int]:
    """Rows as wide as most, and how many others were left out. Raises ``UnfitTableError``."""
    rows: list[list[str]] = []
    try:
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter):
            if any(cell.strip() for cell in row):
                rows.append(row)
                if len(rows) > MOST_ROWS:
                    msg = f"has more than {MOST_ROWS:,} rows; export a shorter period"
                    raise UnfitTableError(msg)
    except csv.Error:
        msg = "has a cell that never ends, perhaps by a quotation mark too many; export it again"
        raise UnfitTableError(msg) from None
    counts = Counter(map(len, rows))
    width = max(counts, key=lambda width: (counts[width], width), default=0)
    fitting = [row for row in rows if len(row) == width]
    return fitting, sum(len(row) > 1 for row in rows) - (len(fitting) if width > 1 else 0)
