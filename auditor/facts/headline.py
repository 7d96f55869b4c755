"""An article in, the names it gives itself out: its title without the site's name, its H1, the words of its address."""

import re
from urllib.parse import SplitResult, unquote, urlsplit

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
    parts = _parts(" ".join(article.title.text.split()))
    first = (each for each in article.headings if each.level == 1 and each.text.strip())
    return next((each for each in first if not _is_site(each, parts, article)), None)


def title(article: Article) -> str:
    """The title element's text without the name of the site."""
    whole = " ".join(article.title.text.split())
    parts = _parts(whole)
    if len(parts) < 2:
        return whole
    heading = name(article)
    if heading:
        own = [part for part in parts if _shares(part, heading.text)]
        if own:
            return _from(whole, own)
    site = {key for key in (_key(article.extra.get("og:site_name", "")), _host(article.url)) if key}
    own = [part for part in parts if not any(_names(part, key) for key in site)]
    if len(own) == len(parts) and len(parts[-1].split()) <= _SITE_WORDS < len(whole.split()):
        own = own[:-1]
    return _from(whole, own or parts[:1])


def slug(article: Article) -> str:
    """The words of the address's last part, or of the file's name; empty where there are none."""
    path = unquote(_address(article.url).path) if article.url else article.path or article.source
    parts = [part for part in re.split(r"[/\\]", path) if part]
    for part in reversed(parts[-2:]):
        words = [word for word in re.split(r"[\W_]+", _SUFFIX.sub("", part)) if word and not word.isdigit()]
        if words and not (len(words) == 1 and words[0].lower() in _NO_SLUG):
            return " ".join(words)
    return ""


# What servers append to names of pages. Must not match a dot within the name.
_SUFFIX = re.compile(r"\.(?:x?html?|php|aspx?|jsp|md|markdown|gz)(?:\.gz)?$", re.IGNORECASE)
_NO_SLUG = frozenset(("index", "default", "home", "amp", "article", "page", "print", "p"))


def _parts(whole: str) -> list[str]:
    """A title between its separators."""
    return [part for part in _SEPARATOR.split(whole) if _MARKS.sub("", part)]


def _is_site(heading: Heading, parts: list[str], article: Article) -> bool:
    """Whether an H1 is the site's name, as in templates that put it on every page, and another part of the title names
    the article: by the site's own word, or since it stands apart from the text and is the title's short last part."""
    said = _key(heading.text)
    others = [part for part in parts if _key(part) != said]
    if not said or not others or len(others) == len(parts):
        return False
    longest = max(len(part.split()) for part in others)
    last = _key(parts[-1]) == said and len(heading.text.split()) < longest
    return said == _key(article.extra.get("og:site_name", "")) or (heading.block < 0 and last)


def _from(whole: str, parts: list[str]) -> str:
    """From the first to the last of these parts, as it stands in the title."""
    start = whole.index(parts[0])
    return whole[start : whole.index(parts[-1], start) + len(parts[-1])]


def _shares(part: str, heading: str) -> bool:
    """Whether at least half of the part's words stand in the heading."""
    there = set(_words(heading))
    mine = _words(part)
    return bool(mine) and sum(word in there for word in mine) * 2 >= len(mine)


def _words(text: str) -> list[str]:
    return [word for word in _MARKS.split(fold(text)) if word]


def _key(text: str) -> str:
    return _MARKS.sub("", fold(text))


def _address(url: str) -> SplitResult:
    """The address in its parts; none of one that is broken ("http://[")."""
    try:
        return urlsplit(url)
    except ValueError:
        return urlsplit("")


def _host(url: str) -> str:
    labels = (_address(url).hostname or "").removeprefix("www.").split(".")
    return _key(max(labels[:-1], key=len)) if len(labels) > 1 else ""


def _names(part: str, site: str) -> bool:
    key = _key(part)
    return bool(key) and (key in site or (len(site) > 3 and site in key and len(key) <= 2 * len(site)))
