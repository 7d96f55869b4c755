"""Sources of pages -> names of their files in the report: readable, safe on every file system, each only once."""

import hashlib
import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from typing import Final
from urllib.parse import unquote, urlsplit

from auditor.formats.html.addresses import host, link

MOST_CHARACTERS: Final = 80
_DIGEST: Final = 8

# Runs of whatever is no plain letter or digit; matches never overlap, so the time is linear.
_BETWEEN_WORDS: Final = re.compile(r"[^a-z0-9]+")
_EXTENSION: Final = re.compile(r"\.(?:html?|xhtml|php|aspx?|md|markdown)(?:\.gz)?$", re.IGNORECASE)
# Names that Windows keeps for devices, with any extension.
_DEVICES: Final = re.compile(r"con|prn|aux|nul|(?:com|lpt)[0-9]")


def file_names(sources: Sequence[str]) -> tuple[str, ...]:
    """One name a page, in their order, without the extension.

    A name comes from the path of the address (or of the file, below the folder that all files share). Where letters
    had to be dropped or two pages would get one name, a digest of the source follows, so that names neither clash nor
    depend on the order of pages.
    """
    several_hosts = len({host(source) for source in sources} - {""}) > 1
    shared = _shared_folder([source for source in sources if not link(source)])
    readable = [_readable(source, shared, several_hosts=several_hosts) for source in sources]
    uses = Counter(name for name, _ in readable)
    names: list[str] = []
    taken: Counter[str] = Counter()
    for source, (plain, complete) in zip(sources, readable, strict=True):
        name = plain if complete and uses[plain] == 1 else _with_digest(plain, source)
        taken[name] += 1
        names.append(name if taken[name] == 1 else f"{name}-{taken[name]}")
    return tuple(names)


def _with_digest(name: str, source: str) -> str:
    digest = hashlib.sha256(source.encode("utf-8", "surrogatepass")).hexdigest()[:_DIGEST]
    # Four characters stay free for a number, should one source stand in the report twice.
    return f"{name[: MOST_CHARACTERS - _DIGEST - 5].rstrip('-')}-{digest}"


def _readable(source: str, shared: str, *, several_hosts: bool) -> tuple[str, bool]:
    """A name, and whether it says all that the source says."""
    if link(source):
        try:
            parts = urlsplit(source)
        except ValueError:
            return "page", False
        path = parts.path + ("?" + parts.query if parts.query else "")
        raw = f"{host(source)}/{path}" if several_hosts else path
    else:
        raw = source.replace("\\", "/").removeprefix(shared)
    words = _EXTENSION.sub("", unquote(raw).rstrip("/"))
    words = re.sub(r"(?:^|/)index$", "", words)
    folded = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode().lower()
    name = _BETWEEN_WORDS.sub("-", folded).strip("-")
    letters = sum(unicodedata.category(letter)[0] in "LN" for letter in words)
    complete = len(name.replace("-", "")) == letters and len(name) <= MOST_CHARACTERS
    if not name:
        return ("home", True) if letters == 0 else ("page", False)
    return name[:MOST_CHARACTERS], complete and not _DEVICES.fullmatch(name)


def _shared_folder(paths: list[str]) -> str:
    """The folder that all paths lie in, with its final slash."""
    folders = [path.replace("\\", "/").split("/")[:-1] for path in paths]
    shared: list[str] = []
    for steps in zip(*folders, strict=False):
        if len(set(steps)) > 1:
            break
        shared.append(steps[0])
    return "".join(step + "/" for step in shared)
