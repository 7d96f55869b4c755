"""What the last run measured and judged in, what of it holds for this run out.

A page's audit rests on its article, on the version and settings, on the day where a date is at stake, and on what its
site says: the template, title parts, the words and lengths that are usual, links that fail. All but the last would
change a little with every article, and each change would make the whole site be measured again. So while no more than
a twentieth of the pages changed since it was made, the view of the site is kept, too: every page, old or new, is
measured and judged by the same one. A failing link and a canonical that others claim are compared page by page.
"""

from array import array
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from auditor.config import Config
from auditor.facts.links import is_absolute
from auditor.fetch.settings import FetchSettings
from auditor.model import Article, Facts, Habit, Since, Site, SiteFacts
from auditor.model.record import record
from auditor.site.failing_links import key_of
from auditor.text.digest import digest

CHANGED = 0.05
"""Share of the pages that may have changed since the view of the site was made. Medians and the rarity of words move
by less than their own coarse limits then; an own estimate."""
_NOTHING = SiteFacts()


@record
class Kept:
    """What a page said when it was measured; claims and offers are packed."""

    identity: str
    listed_in: str
    habit: Habit | None
    claims: tuple[tuple[str, bytes], ...]
    offers: tuple[tuple[str, str, bytes], ...]
    links: bytes
    leads: bytes
    """Keys of all addresses that it links to, 8 bytes each."""


@record
class View:
    """What a run's pages were measured and judged by."""

    key: str
    """Of the settings; other settings, other outcomes."""
    site: Site
    pages: int
    """Of the run that it was made from."""
    changed: int = 0
    """Pages that are new, changed or gone since."""


def view_after(view: View | None, key: str, *, pages: int, changed: int) -> View | None:
    """The view for a run of so many pages of which so many changed since the last one; None where it must be made
    anew."""
    if view is None or view.key != key or view.changed + changed > CHANGED * min(pages, view.pages):
        return None
    return replace(view, changed=view.changed + changed)


def kept_of(article: Article, said: Any) -> Kept:
    """Of a page that was just measured (``auditor.pipeline.page_steps.WasMeasured``)."""
    leads = array("Q", sorted({key_of(address) for address in _addresses(article)}))
    return Kept(
        article.identity, article.listed_in, said.habit, said.claims, tuple(said.offers), said.links, leads.tobytes()
    )


def is_timeless(facts: Facts, before: Since | None, config: Config) -> bool:
    """Whether another run of the same article under the same view would say the same, whatever day it is."""
    article, found = facts.article, facts.freshness
    if article.unavailable_after or article.suppressions or config.suppressions_of(article.source, article.url):
        return False
    if not found.known:
        return True
    return found.since == before and not found.lastmod_moved and not found.lastmod_untrue and not found.new


def said_of(identity: str, site: Site) -> int:
    """Digest of what other pages say of this one's canonical; 0 where they say nothing."""
    said = site.canonicals.get(identity, _NOTHING)
    return 0 if said == _NOTHING else digest(repr(said)) >> 1


def differing(one: Mapping[int, object], other: Mapping[int, object]) -> frozenset[int]:
    """Keys under which the two do not say the same."""
    return frozenset(key for key in one.keys() | other.keys() if one.get(key) != other.get(key))


def leads_to_any(kept: Kept, keys: frozenset[int]) -> bool:
    """Whether the page links to one of these addresses."""
    if not keys:
        return False
    leads = array("Q")
    leads.frombytes(kept.leads)
    return not keys.isdisjoint(leads)


def settings_key(config: Config, version: str, *rest: object) -> str:
    """Equal where the same article is measured and judged in the same way; empty where nobody can say, since checks of
    the user's own may have changed."""
    if config.own.modules:
        return ""
    plain = replace(config, fetch=FetchSettings(), notes=(), said=frozenset(), file="")
    return f"{digest(version, *_told(plain), *_told(rest)):016x}"


def _told(value: Any) -> Iterator[str]:
    """A value in words that do not depend on the process: sets and mappings have no order of their own."""
    if isinstance(value, Mapping):
        yield from ("{", *(each for key in sorted(value, key=repr) for each in (repr(key), *_told(value[key]))), "}")
    elif isinstance(value, frozenset | set):
        yield from ("<", *sorted(map(repr, value)), ">")
    elif isinstance(value, tuple | list):
        yield from ("(", *(each for one in value for each in _told(one)), ")")
    elif fields := getattr(value, "__dataclass_fields__", None):
        yield type(value).__qualname__
        for name in fields:
            yield from _told(getattr(value, name))
    else:
        yield repr(value)


def _addresses(article: Article) -> Iterator[str]:
    yield from (link.href for link in article.links if is_absolute(link.href))
    yield from article.site_links
