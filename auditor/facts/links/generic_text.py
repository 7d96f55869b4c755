"""Link texts that say nothing of where they lead, in the languages that have a list; for ``link_text.py``."""

from functools import lru_cache

from auditor.text.languages import language as record_of


@lru_cache(maxsize=8)
def generic_links(language: str) -> frozenset[str]:
    """In small letters."""
    return frozenset(filter(None, record_of(language).generic_links.split("|")))


def is_generic(text: str, language: str) -> bool:
    """Whether a link's text is one of those, whatever signs stand around it."""
    plain = " ".join(text.casefold().replace("’", "'").split()).strip(' .…:!?,;»«›‹>→<-–—[]()"“”')
    return plain in generic_links("en") or plain in generic_links(language)
