"""A language's code in, its record out: one file a language in this folder, found by its name and loaded when asked.

To add a language, write ``<code>.py`` with ``LANGUAGE = Language(...)``, then run ``python docs/generate.py``.
"""

import re
from collections.abc import Mapping
from functools import cache
from importlib import import_module
from pathlib import Path

from auditor.text.languages.language import Language, Signs

SAME = {"nb": "no", "nn": "no"}
"""Both written forms of Norwegian have one record."""

_CODE = re.compile(r"([a-z]{2,3})(?:\.py)?")
"""A file or a folder of a language; all else in this folder has a longer name."""


@cache
def language(code: str) -> Language:
    """The record of a language; an empty one where nothing is known of it, or ``code`` is empty."""
    code = SAME.get(code, code)
    if code not in codes():
        return Language(code, "")
    found: Language = import_module(f"{__name__}.{code}").LANGUAGE
    return found


@cache
def codes() -> frozenset[str]:
    """Of all languages that have a record. Nothing is loaded to say it."""
    names = (entry.name for folder in __path__ for entry in Path(folder).iterdir())
    return frozenset(match[1] for match in map(_CODE.fullmatch, names) if match)


@cache
def all_signs() -> Mapping[str, Signs]:
    """By language, what is looked for before the language of a page is known.

    From the copy in one module, which takes a fiftieth of the time; from the records where a language came or went
    since the copy was made.
    """
    from auditor.text.languages.signs_of_all import SIGNS

    if SIGNS.keys() == codes():
        return SIGNS
    return {code: language(code).signs for code in sorted(codes())}
