"""Facts of all judged pages in, one line out on those whose keyphrase nobody gave and nobody can guess well enough."""

from collections.abc import Sequence

from auditor.facts.guess import LIMIT
from auditor.model import Facts, Keyphrase


def unknown_keyphrases(judged: Sequence[Facts]) -> tuple[str, ...]:
    """One line for all pages, since one on each would bury what is wrong with them; none where all is known."""
    pages = [page for page in judged if not any(map(_is_known, page.keyphrases))]
    if not pages:
        return ()
    whom = pages[0].article.source if len(judged) == 1 else f"{len(pages):,} of {len(judged):,} pages"
    line = (
        f"The keyphrase of {whom} is not known well enough to judge its use; name it with --keyphrase, or those of "
        "several pages in a CSV file (“keyphrases” in auditor.toml)."
    )
    return (line,)


def _is_known(phrase: Keyphrase) -> bool:
    return phrase.role == "given" or (phrase.role == "inferred" and phrase.probability >= LIMIT)
