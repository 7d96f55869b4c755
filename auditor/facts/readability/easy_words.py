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

_BY_LAST = {
    last: [(ending, instead) for ending, instead in _ENDINGS if ending[-1] == last]
    for last in {end[-1] for end, _ in _ENDINGS}
}
"""The endings by their last letter, of which most words have none."""
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


def is_familiar(word: str) -> bool:
    """Whether the list holds the English word, one of its regular forms or, with a hyphen, all its parts."""
    return _is_familiar(word.lower() if word.isascii() else fold(word))


@lru_cache(maxsize=65536)
def _is_familiar(plain: str) -> bool:
    if not (plain.isascii() and plain.isalpha()) and (not plain.isascii() or any(map(str.isdigit, plain))):
        return any(map(str.isdigit, plain))
    if "-" in plain:
        return all(is_familiar(part) for part in plain.split("-") if part)
    known = familiar_words()
    if plain in known:
        return True
    for ending, instead in _BY_LAST.get(plain[-1:], ()):
        if plain.endswith(ending) and plain.removesuffix(ending) + instead in known:
            return True
    doubled = _DOUBLED.search(plain) if plain.endswith(("ed", "ing", "er", "est")) else None
    return doubled is not None and plain[: doubled.start() + 1] in known
