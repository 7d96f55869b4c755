"""All articles of a run in, what each must know of those that name the same canonical or claim the same address out.

Two pages say the same when title and H1 are alike and four fifths of the shorter text stand in the longer one, too:
a print or AMP form, or the whole beside its beginning.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from urllib.parse import urljoin

from auditor.facts.same_address import address_key, is_absolute
from auditor.model import Article, Meta, SiteFacts

NAMED = 3
"""Pages that a finding names, of however many there are."""
_COMPARED = 20
"""Pages of one canonical that are compared with each other: no article has so many copies; a template's fault has."""
_ALIKE = 0.8


def canonical_addresses(article: Article) -> tuple[Meta, ...]:
    """The canonicals that name something, absolute as far as the page says what they are relative to."""
    own = article.identity if is_absolute(article.identity) else ""
    return tuple(
        replace(each, text=_joined((article.base or own) if each.line else own, each.text))  # a header knows no base
        for each in article.canonicals
        if each.text
    )


def _joined(base: str, address: str) -> str:
    try:
        return urljoin(base, address) if base else address
    except ValueError:
        return address


def shared_canonicals(articles: Sequence[Article]) -> Mapping[str, SiteFacts]:
    """By identity, for those articles alone of which there is something to say."""
    owners = {address_key(own): article for article in articles if is_absolute(own := article.identity)}
    groups: defaultdict[object, list[_Seen]] = defaultdict(list)
    for article in articles:
        keys = {_key(each.text) for each in canonical_addresses(article)}
        if len(keys) == 1:
            groups[keys.pop()].append(_Seen(article))
    found: dict[str, SiteFacts] = {}
    for key, group in groups.items():
        owner = owners.get(key)  # type: ignore[call-overload] # a relative canonical's key is no address's
        seen_owner = _Seen(owner) if owner else None
        without_owner = [each for each in group if each.article is not owner]
        for seen in without_owner:
            others, named = _others(seen, without_owner)
            agrees = seen.says_the_same(seen_owner) if seen_owner else None
            if others or agrees is not None:
                found[seen.article.identity] = SiteFacts(others, named, agrees)
    return found


def without_disputed_addresses(articles: Iterable[Article]) -> tuple[Article, ...]:
    """The articles; an address that files with different texts claim (canonical, og:url) is none of theirs."""
    claims: defaultdict[object, list[_Seen]] = defaultdict(list)
    known = tuple(articles)
    for article in known:
        if article.url and article.url != article.identity:
            claims[address_key(article.url)].append(_Seen(article))
    several = [claim for claim in claims.values() if len(claim) > 1]
    disputed = {seen.article.identity for claim in several for seen in claim if _others(seen, claim)[0]}
    return tuple(replace(article, url="") if article.identity in disputed else article for article in known)


def _key(address: str) -> object:
    return address_key(address) if is_absolute(address) else address


def _others(seen: "_Seen", group: "Sequence[_Seen]") -> tuple[int, tuple[str, ...]]:
    """How many of a group hold another text (in a large one all but itself), and the sources of the first."""
    others = (each for each in group if each is not seen and (len(group) > _COMPARED or not seen.says_the_same(each)))
    named = tuple(each.article.source for each in islice(others, NAMED))
    return (len(group) - 1 if len(group) > _COMPARED else len(named) + sum(1 for _ in others)), named


@dataclass(frozen=True, eq=False)
class _Seen:
    """An article as it is compared."""

    article: Article

    def says_the_same(self, other: "_Seen") -> bool:
        if _names(self.article) != _names(other.article):
            return False
        one, two = _blocks(self.article), _blocks(other.article)
        shorter = min(sum(one.values()), sum(two.values()))
        shared = sum(min(words, two[text]) for text, words in one.items() if text in two)
        return shared >= _ALIKE * shorter


def _names(article: Article) -> tuple[str, str]:
    h1 = next((heading.text for heading in article.headings if heading.level == 1), "")
    return article.title.text.casefold(), h1.casefold()


def _blocks(article: Article) -> Mapping[str, int]:
    """Each different block with its words."""
    return {block.text: len(block.text.split()) for block in article.blocks if block.kind != "heading"}
