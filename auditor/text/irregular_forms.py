"""Forms of words that no stemmer knows, by language, to the word itself."""

from collections.abc import Mapping
from functools import cache

from auditor.text.languages import language as record_of

_COMPOUND = (
    "women", "children", "teeth", "feet", "geese", "mice", "wives", "knives", "loaves", "shelves", "wolves", "thieves",
    "selves", "halves", "calves", "people", "analyses", "bacteria",
)  # fmt: skip
"""Plurals that end longer words: grandchildren, bookshelves, horsewomen."""
_NO_MEN = frozenset(
    """abdomen acumen albumen amen bitumen cyclamen dolmen examen foramen hymen lumen numen omen ramen regimen semen
    specimen stamen yemen women""".split()  # noqa: SIM905 - a list to read
)


@cache
def _words(language: str) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for line in record_of(language).irregular_forms.split(","):
        word, *forms = line.split() or [""]
        found.update(dict.fromkeys(forms, word))
    return found


def regular(word: str, language: str) -> str:
    """The word itself of an irregular form; ``word`` is in small letters without accents, as is what is returned."""
    table = _words(language)
    if word in table:
        return table[word]
    if language == "en" and len(word) > 5:
        if word.endswith("men") and word not in _NO_MEN and not word.endswith("women"):
            return f"{word[:-3]}man"
        if word.endswith(_COMPOUND):
            plural = next(filter(word.endswith, _COMPOUND))
            return word[: -len(plural)] + table[plural]
    return word


def has_irregular(language: str) -> bool:
    """Whether the language has a table of such forms."""
    return record_of(language).irregular_forms != ""
