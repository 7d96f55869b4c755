"""An article in, the names it gives itself out: its title without the site's name, its H1, the words of its address."""

import re
from functools import lru_cache
from itertools import pairwise
from urllib.parse import SplitResult, unquote, urlsplit

from auditor.facts.same_objects import SameObjects
from auditor.model import Article, Heading
from auditor.text import fold

# A separator that sites put between an article's title and their own name: "Title | Site", "Title - Site". Must not
# match a hyphen within a word ("self-care") or a colon, which stands in titles themselves.
_SEPARATOR = re.compile(r"\s+[-|–—·•»:‹›]{1,2}\s+|\s*[|»]\s*")
_SITE_WORDS = 5
"""A site's name and claim have at most so many words."""
_MARKS = re.compile(r"[\W_]+")


def name(article: Article) -> Heading | None:
    """The heading that names the article: its first H1 that is not the site's own name."""
    return _name(SameObjects(article, ()))


@lru_cache(maxsize=1)
def _name(of: SameObjects) -> Heading | None:
    """Remembered for the last article, as several measures ask for it in turn."""
    article = of.article
    parts = _parts(" ".join(article.title.text.split()))
    first = (each for each in article.headings if each.level == 1 and each.text.strip())
    return next((each for each in first if not _is_site(each, parts, article)), None)


def title(article: Article) -> str:
    """The title element's text without the name of the site, which stands at its end or its beginning."""
    return _title(SameObjects(article, ()))


@lru_cache(maxsize=1)
def _title(of: SameObjects) -> str:
    article = of.article
    whole = " ".join(article.title.text.split())
    parts = _placed_parts(whole)
    if len(parts) < 2:
        return whole
    heading = name(article)
    said = heading.text if heading else ""
    left = _without_site(whole, parts, said, article)
    if len(left) == len(parts):
        left = _without_claim(whole, parts, said)
    return whole[left[0][0] : left[-1][1]]


_Parts = list[tuple[int, int]]
"""Start and end of each part of a title between its separators."""


def _without_site(whole: str, parts: _Parts, heading: str, article: Article) -> _Parts:
    """Without the parts at either end that are known to be the site's: several of its pages have them, or they are its
    name. A part that is the heading itself stays, and so does one that the heading shares where the rest does not."""
    shared = frozenset(article.title_affixes)
    names = {site for site in (key(article.extra.get("og:site_name", "")), _host(article.url)) if site}
    left = parts
    for last in (True, False):
        while len(left) > 1:
            at, rest = (left[-1], left[:-1]) if last else (left[0], left[1:])
            part = whole[at[0] : at[1]]
            others = whole[rest[0][0] : rest[-1][1]]
            if not (key(part) in shared or any(_names(part, site) for site in names)):
                break
            if heading and (key(part) == key(heading) or (_shares(part, heading) and not _shares(others, heading))):
                break
            left = rest
    return left


def _without_claim(whole: str, parts: _Parts, heading: str) -> _Parts:
    """Where nobody says what the site is called: what the heading has nothing of, at either end; without a heading a
    short last part."""
    if not heading:
        return parts[:-1] if _size(whole, parts[-1]) <= _SITE_WORDS < len(whole.split()) else parts
    own = [at for at, (start, end) in enumerate(parts) if _shares(whole[start:end], heading)]
    if not own:
        return parts[:-1] if _size(whole, parts[-1]) <= _SITE_WORDS < len(whole.split()) else parts
    return parts[own[0] : own[-1] + 1]


def _size(whole: str, at: tuple[int, int]) -> int:
    return len(whole[at[0] : at[1]].split())


def affixes(text: str) -> tuple[str, ...]:
    """First and last part of a title that has several, as keys by which the titles of a site are compared."""
    whole = " ".join(text.split())
    keys = [key(whole[start:end]) for start, end in _placed_parts(whole)]
    return tuple(keys) if len(keys) > 1 else ()


def slug(article: Article) -> str:
    """The words of the address's last part, or of the file's name; empty where there are none."""
    own = article.draft.address if article.draft else ""
    path = unquote(_address(article.url).path) if article.url else unquote(own) or article.path or article.source
    parts = [part for part in re.split(r"[/\\]", path) if part]
    for part in reversed(parts[-2:]):
        words = [word for word in re.split(r"[\W_]+", _SUFFIX.sub("", part)) if word]
        named = [word for word in words if not word.isdigit()]
        if named and not (len(named) == 1 and named[0].lower() in _NO_SLUG):
            return " ".join(words)
    return ""


# What servers append to names of pages. Must not match a dot within the name.
_SUFFIX = re.compile(r"\.(?:x?html?|php|aspx?|jsp|mdx?|markdown|docx|gz)(?:\.gz)?$", re.IGNORECASE)
_NO_SLUG = frozenset(("index", "default", "home", "amp", "article", "page", "print", "p"))


def _parts(whole: str) -> list[str]:
    """A title between its separators."""
    return [whole[start:end] for start, end in _placed_parts(whole)]


def _placed_parts(whole: str) -> _Parts:
    stops = [(0, 0), *((found.start(), found.end()) for found in _SEPARATOR.finditer(whole)), (len(whole), len(whole))]
    return [(before[1], after[0]) for before, after in pairwise(stops) if _MARKS.sub("", whole[before[1] : after[0]])]


def _is_site(heading: Heading, parts: list[str], article: Article) -> bool:
    """Whether an H1 is the site's name, as in templates that put it on every page, and another part of the title names
    the article: by the site's own word, or since it stands apart from the text and is the title's short last part."""
    said = key(heading.text)
    others = [part for part in parts if key(part) != said]
    if not said or not others or len(others) == len(parts):
        return False
    longest = max(len(part.split()) for part in others)
    last = key(parts[-1]) == said and len(heading.text.split()) < longest
    return said == key(article.extra.get("og:site_name", "")) or (heading.block < 0 and last)


def _shares(part: str, heading: str) -> bool:
    """Whether at least half of the part's words stand in the heading."""
    there = set(_words(heading))
    mine = _words(part)
    return bool(mine) and sum(word in there for word in mine) * 2 >= len(mine)


def _words(text: str) -> list[str]:
    return [word for word in _MARKS.split(fold(text)) if word]


def key(text: str) -> str:
    """The text by which names are compared: letters and digits alone, without case and accents."""
    return _MARKS.sub("", fold(text))


def _address(url: str) -> SplitResult:
    """The address in its parts; none of one that is broken ("http://[")."""
    try:
        return urlsplit(url)
    except ValueError:
        return urlsplit("")


def _host(url: str) -> str:
    labels = (_address(url).hostname or "").removeprefix("www.").split(".")
    return key(max(labels[:-1], key=len)) if len(labels) > 1 else ""


def _names(part: str, site: str) -> bool:
    said = key(part)
    return bool(said) and (said in site or (len(site) > 3 and site in said and len(said) <= 1.5 * len(site)))
