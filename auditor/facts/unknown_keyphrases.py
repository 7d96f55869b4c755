"""Facts of all judged pages in, one line out on those whose keyphrase nobody gave and nobody can guess well enough."""

from collections.abc import Sequence

from auditor.facts.guess import LIMIT
from auditor.model import Facts, Keyphrase

FEWEST = 2
"""Judged pages; on a single one what each check says of itself is enough."""


def unknown_keyphrases(judged: Sequence[Facts]) -> tuple[str, ...]:
    """One line for all pages, since one on each would bury what is wrong with them; none where all is known."""
    pages = sum(not any(map(_is_known, page.keyphrases)) for page in judged)
    if not pages or len(judged) < FEWEST:
        return ()
    line = (
        f"The keyphrase of {pages:,} of {len(judged):,} pages is not known well enough to judge its use; name "
        "keyphrases in a CSV file (“keyphrases” in auditor.toml)."
    )
    return (line,)


def _is_known(phrase: Keyphrase) -> bool:
    return phrase.role == "given" or (phrase.role == "inferred" and phrase.probability >= LIMIT)
