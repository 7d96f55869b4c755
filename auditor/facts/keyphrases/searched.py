"""Queries that bring people to a page in, its keyphrases out: folded by word forms, most clicked first."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from urllib.parse import urlsplit

from auditor.facts.keyphrases.terms import row_of
from auditor.model.facts.searched import SearchedQuery

CLICKS = 3
"""Of all forms of a query together, under which it is chance."""
NEARLY = 0.5
"""Share of the first one's clicks that another has at least to be a keyphrase beside it."""
MOST_SEARCHED = 3
_WORDS = 8
"""Beyond which a query is a sentence that somebody pasted."""


def searched_phrases(queries: Sequence[SearchedQuery], language: str, address: str = "") -> tuple[str, ...]:
    """Each as it is typed most often. Queries for the site by its own name, which ``address`` tells, are none."""
    own = set(_names(address))
    groups: defaultdict[frozenset[str], list[SearchedQuery]] = defaultdict(list)
    for query in queries:
        if _letters(query.text) in own or ":" in query.text or not 0 < len(query.text.split()) <= _WORDS:
            continue
        if stems := stems_of_query(query.text, language):
            groups[stems].append(query)
    ranked = sorted(groups.values(), key=lambda group: (-_clicks(group), -sum(one.impressions for one in group)))
    ranked = [group for group in ranked if _clicks(group) >= CLICKS]
    return tuple(
        max(group, key=lambda one: (one.clicks, one.impressions)).text
        for group in ranked[:MOST_SEARCHED]
        if _clicks(group) >= NEARLY * _clicks(ranked[0])
    )


def stems_of_query(text: str, language: str) -> frozenset[str]:
    """The same for all forms and orders of its content words, with hyphens or without."""
    line = row_of(text.replace("-", " "), language)
    content = {stem for stem, function in zip(line.stems, line.functions, strict=True) if not function}
    return frozenset(content or line.stems)


def _clicks(group: Iterable[SearchedQuery]) -> int:
    return sum(one.clicks for one in group)


def _names(address: str) -> Iterable[str]:
    """What the site is called in its address: "kettleandspoke" and "kettleandspokeexample"."""
    host = (urlsplit(address).hostname or "").removeprefix("www.")
    yield _letters(host)
    yield _letters(max(host.split(".")[:-1] or [""], key=len))


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))
