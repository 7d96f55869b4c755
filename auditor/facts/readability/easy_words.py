"""English words that nearly every reader knows: Dale and Chall's list, in the file that textstat ships."""

import re
from functools import cache, lru_cache
from importlib.util import find_spec
from pathlib import Path

from auditor.text import fold

_ENDINGS = (
    ("'s", ""), ("s'", "s"), ("s", ""), ("es", ""), ("ies", "y"), ("ed", ""), ("d", ""), ("ied", "y"), ("ing", ""),
    ("ing", "e"), ("er", ""), ("r", ""), ("ier", "y"), ("est", ""), ("st", ""), ("iest", "y"), ("ly", ""),
    ("n", ""),
)  # fmt: skip
"""Regular endings that keep a word familiar, and what stands in the list instead: Dale and Chall's instructions of
1948 name plurals, possessives, -d, -ed, -ing, -ied, -n, -er, -est and -ly."""

_DOUBLED = re.compile(r"([bdgklmnprt])\1(?:ed|ing|er|est)$")


@cache
def familiar_words() -> frozenset[str]:
    """The list; empty where textstat does not ship it. Found without running textstat, which loads for 0.1 s."""
    spec = find_spec("textstat")
    places = spec.submodule_search_locations if spec else None
    if not places:
        return frozenset()
    try:
        return frozenset(Path(places[0], "resources", "en", "easy_words.txt").read_text("utf-8").lower().split())
    except (OSError, ValueError):
        return frozenset()


@lru_cache(maxsize=65536)
def is_familiar(word: str) -> bool:
    """Whether the list holds the English word, one of its regular forms or, with a hyphen, all its parts."""
    plain = word.lower().replace("’", "'") if word.isascii() else fold(word)
    if not plain.isascii() or any(map(str.isdigit, plain)):
        return any(map(str.isdigit, plain))
    if "-" in plain:
        return all(is_familiar(part) for part in plain.split("-") if part)
    known = familiar_words()
    if plain in known or any(
        plain.endswith(ending) and plain.removesuffix(ending) + instead in known for ending, instead in _ENDINGS
    ):
        return True
    doubled = _DOUBLED.search(plain)
    return doubled is not None and plain[: doubled.start() + 1] in known
