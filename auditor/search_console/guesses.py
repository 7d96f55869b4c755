"""Judged pages in, where the queries of Search Console and the guess at a keyphrase differ out."""

from collections.abc import Iterable, Iterator

from auditor.facts.keyphrases import stems_of_query
from auditor.model import PageAudit
from auditor.model.search import SearchedKeyphrase, SearchPage


def compared_with_guesses(pages: Iterable[PageAudit], rows: Iterable[SearchPage]) -> tuple[SearchedKeyphrase, ...]:
    """``pages`` may be briefs, ``rows`` say how often each was shown. Those that differ come first, then those without
    a guess."""
    shown = {row.source: row.impressions for row in rows}
    found = [one for page in pages for one in _compared(page)]
    found.sort(key=lambda one: (one.agrees, not one.guess, -shown.get(one.source, 0), one.source))
    return tuple(found)


def _compared(page: PageAudit) -> Iterator[SearchedKeyphrase]:
    phrases = page.facts.keyphrases
    searched = [phrase.text for phrase in phrases if phrase.role == "given" and phrase.origin == "Search Console"]
    if not searched:
        return
    guess = next((phrase.text for phrase in phrases if phrase.is_guess), "")
    language = page.facts.article.language
    stems = stems_of_query(guess, language)
    agrees = any(stems <= other or other <= stems for other in (stems_of_query(text, language) for text in searched))
    yield SearchedKeyphrase(page.source, ", ".join(searched), guess, bool(guess) and agrees)
