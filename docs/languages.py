"""The records of the languages in; out come the table of who has what, and what is looked for in all languages at once.

Both are written by ``docs/generate.py``.
"""

from collections.abc import Callable, Iterator
from pprint import pformat

from auditor.text.languages import codes, language
from auditor.text.languages.language import Language

PARTS: tuple[tuple[str, Callable[[Language], object]], ...] = (
    ("recognised by its words", lambda known: known.signs.frequent),
    ("function words", lambda known: known.function_words),
    ("stems", lambda known: known.stemmer),
    ("irregular forms", lambda known: known.irregular_forms),
    ("abbreviations", lambda known: any(known.abbreviations)),
    ("syllables", lambda known: known.syllables or known.code == "en"),
    ("reading ease", lambda known: known.ease),
    ("transitions", lambda known: known.transitions),
    ("beginnings of sentences", lambda known: known.articles),
    ("passives", lambda known: known.passive),
    ("plainer words", lambda known: known.wordy),
    ("weak words", lambda known: any(known.weak_words)),
    ("shapes of phrases", lambda known: known.shapes),
    ("months", lambda known: known.signs.months),
    ("FAQs", lambda known: known.signs.faq.titles),
    ("bylines", lambda known: known.signs.bylines.by),
    ("empty link texts", lambda known: known.generic_links),
    ("unnamed authorities", lambda known: known.sources.classes),
    ("grave subjects", lambda known: known.sources.grave),
)
"""What a language may have, and how to see it in its record."""

_PAGE = """# Languages

What the auditor knows of each language, in one file: `auditor/text/languages/<code>.py`. What is missing is not
measured, and the report says so; nothing is judged by another language's words. English counts its syllables by a
dictionary of pronunciations.
"""


def languages_page() -> str:
    """docs/languages.md."""
    records = sorted(map(language, codes()), key=lambda known: (-_size(known), known.name))
    wide = [known for known in records if _size(known) > FEW]
    narrow = [known for known in records if _size(known) <= FEW]
    return "\n".join((_PAGE, *_table(wide), "", *_rest(narrow), ""))


BARE = "its name; it is recognised by its script or not at all"
FEW = 3
"""Parts of a language that are said in a line and not in a table."""


def _size(known: Language) -> int:
    return sum(bool(part(known)) for _, part in PARTS)


def _table(records: list[Language]) -> Iterator[str]:
    yield f"| | {' | '.join(f'[{known.code}](../auditor/text/languages/{known.code}.py)' for known in records)} |"
    yield f"| --- |{' --- |' * len(records)}"
    for name, part in PARTS:
        yield f"| {name} | {' | '.join('yes' if part(known) else '–' for known in records)} |"
    yield ""
    yield "## What is missing"
    yield ""
    for known in records:
        missing = [name for name, part in PARTS if not part(known)]
        yield f"- {known.name} (`{known.code}`): {', '.join(missing) or 'nothing'}"


def _rest(records: list[Language]) -> Iterator[str]:
    yield "## Languages of which little is known"
    yield ""
    yield "All else is missing."
    yield ""
    for known in records:
        has = [name for name, part in PARTS if part(known)]
        yield f"- {known.name} (`{known.code}`): {', '.join(has) or BARE}"


def signs_module() -> str:
    """auditor/text/languages/signs_of_all.py."""
    lines = [
        '"""What is looked for in all languages at once; made from their records by docs/generate.py, not by hand."""',
        "",
        "# ruff: noqa: E501",
        "# fmt: off",
        "from auditor.text.languages.language import Bylines, Faq, Signs",
        "",
        "SIGNS = {",
        *(f"    {code!r}: {_written(language(code).signs)}," for code in sorted(codes())),
        "}",
    ]
    return "\n".join(lines) + "\n"


def _written(value: object) -> str:
    """The value as Python, without what is empty."""
    if isinstance(value, tuple) and hasattr(value, "_asdict"):
        parts = (f"{name}={_written(part)}" for name, part in value._asdict().items() if part and part != type(part)())
        return f"{type(value).__name__}({', '.join(parts)})"
    return pformat(value, width=10**9)
