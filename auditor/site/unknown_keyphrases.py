"""Facts of all judged pages in, one line out on those whose keyphrase nobody gave and nobody can guess well enough."""

from collections.abc import Iterable

from auditor.facts.keyphrases import LIMIT
from auditor.model import Facts, Keyphrase

FEWEST = 2
"""Judged pages; on a single one what each check says of itself is enough."""


def unknown_keyphrases(judged: Iterable[Facts]) -> tuple[str, ...]:
    """One line for all pages, since one on each would bury what is wrong with them; none where all is known."""
    known = [any(map(_is_known, page.keyphrases)) for page in judged]
    pages = known.count(False)
    if not pages or len(known) < FEWEST:
        return ()
    line = (
        f"The keyphrase of {pages:,} of {len(known):,} pages is not known well enough to judge its use; name "
        "keyphrases in a CSV file (“keyphrases” in auditor.toml)."
    )
    return (line,)


def _is_known(phrase: Keyphrase) -> bool:
    return phrase.role == "given" or (phrase.role == "inferred" and phrase.probability >= LIMIT)
