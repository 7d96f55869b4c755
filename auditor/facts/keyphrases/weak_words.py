"""A language in, its words that are no topic out: where a keyphrase must not end, begin, or stand alone with them.

A writer would not aim at "guide", "really" or "help you" in a search engine. A language without a list is left to its
function words alone.
"""

from functools import lru_cache

from auditor.text.languages import language as record_of


@lru_cache(maxsize=32)
def weak_at_end(language: str) -> frozenset[str]:
    """Words that no keyphrase ends with."""
    return frozenset(record_of(language).weak_words.at_end.split())


@lru_cache(maxsize=32)
def weak_at_start(language: str) -> frozenset[str]:
    """Words that no keyphrase begins with."""
    return weak_at_end(language) - frozenset(record_of(language).weak_words.at_start_allowed.split())


@lru_cache(maxsize=32)
def weak_alone(language: str) -> frozenset[str]:
    """Words that are no keyphrase by themselves."""
    return weak_at_end(language) | frozenset(record_of(language).weak_words.alone.split())


@lru_cache(maxsize=32)
def links(language: str) -> frozenset[str]:
    """Function words that a keyphrase may hold; empty where the language has no list."""
    return frozenset(record_of(language).weak_words.links.split())


@lru_cache(maxsize=32)
def before_noun(language: str) -> frozenset[str]:
    """Words after which a noun or its adjective stands."""
    return frozenset(record_of(language).weak_words.before_noun.split())


@lru_cache(maxsize=32)
def before_verb(language: str) -> frozenset[str]:
    """Words after which a verb is likelier than a noun."""
    return frozenset(record_of(language).weak_words.before_verb.split())


@lru_cache(maxsize=32)
def empty_heads(language: str) -> frozenset[str]:
    """Words that only introduce the topic: "tips for …"."""
    return frozenset(record_of(language).weak_words.empty_heads.split())
