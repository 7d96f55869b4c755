"""Facts of all judged pages in, one line out on those whose keyphrase nobody gave and nobody can guess well enough."""

from collections.abc import Iterable

from auditor.facts.keyphrases import judged as judged_keyphrases
from auditor.model import Facts

FEWEST = 2
"""Judged pages; on a single one what each check says of itself is enough."""


def unknown_keyphrases(judged: Iterable[Facts]) -> tuple[str, ...]:
    """One line for all pages, since one on each would bury what is wrong with them; none where all is known."""
    known = [bool(judged_keyphrases(page)) for page in judged]
    pages = known.count(False)
    if not pages or len(known) < FEWEST:
        return ()
    line = (
        f"The keyphrase of {pages:,} of {len(known):,} pages is not known well enough to judge its use; name "
        "keyphrases in a CSV file (“keyphrases” in auditor.toml)."
    )
    return (line,)
