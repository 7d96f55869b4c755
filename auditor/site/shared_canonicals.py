"""Pages that name one address in, what each must know of the others out; and which of them claim it wrongly.

Two pages say the same when title and H1 are alike and four fifths of the shorter text stand in the longer one, too:
a print or AMP form, or the whole beside its beginning.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from urllib.parse import urljoin
from zlib import crc32

from auditor.facts.links import address_key, is_absolute
from auditor.model import Article, Meta, SiteFacts
from auditor.model.record import record, replace

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


@record
class Seen:
    """A page as it is compared with others that name the same address."""

    identity: str
    source: str
    names: tuple[str, str]
    """Title and H1 without the case of their letters."""
    blocks: Mapping[int, int]
    """Each different block, by its checksum, with its words; no headings."""
    owns: bool = False
    """Whether the address is its own."""
    claims: bool = True
    """Whether its canonical names the address."""

    def says_the_same(self, other: "Seen") -> bool:
        if self.names != other.names:
            return False
        one, two = self.blocks, other.blocks
        shorter = min(sum(one.values()), sum(two.values()))
        shared = sum(min(words, two[text]) for text, words in one.items() if text in two)
        return shared >= _ALIKE * shorter


def address_claim(article: Article) -> tuple[tuple[str, Seen], ...]:
    """For a file that claims an address: a key of that address, and the page as it is compared."""
    if not article.url or article.url == article.identity:
        return ()
    return ((repr(address_key(article.url)), _seen(article)),)


def disputed(group: Sequence[Seen]) -> tuple[str, ...]:
    """Those of the pages claiming one address, by identity, that cannot all be right."""
    return tuple(seen.identity for seen in group if len(group) > 1 and _others(seen, group)[0])


def canonical_claims(article: Article) -> tuple[tuple[str, Seen], ...]:
    """A key for the address that the page's canonical names and one for its own, each with the page as compared."""
    own = repr(address_key(article.identity)) if is_absolute(article.identity) else ""
    keys = {repr(_key(each.text)) for each in canonical_addresses(article)}
    named = keys.pop() if len(keys) == 1 else ""
    if not own and not named:
        return ()
    seen = _seen(article)
    if own == named:
        return ((own, replace(seen, owns=True)),)
    claims = ((named, seen), (own, replace(seen, owns=True, claims=False)))
    return tuple((key, claim) for key, claim in claims if key)


def of_one_canonical(group: Sequence[Seen]) -> Iterator[tuple[str, SiteFacts]]:
    """All pages that name one address, and the one whose it is, in the order of their sources, in; by identity, what
    the others say of each of which there is something to say."""
    owner = next((seen for seen in reversed(group) if seen.owns), None)
    without_owner = [each for each in group if each.claims and each is not owner]
    for seen in without_owner:
        others, named = _others(seen, without_owner)
        agrees = seen.says_the_same(owner) if owner else None
        if others or agrees is not None:
            yield seen.identity, SiteFacts(others, named, agrees)


def _key(address: str) -> object:
    return address_key(address) if is_absolute(address) else address


def _others(seen: Seen, group: Sequence[Seen]) -> tuple[int, tuple[str, ...]]:
    """How many of a group hold another text (in a large one all but itself), and the sources of the first."""
    others = (each for each in group if each is not seen and (len(group) > _COMPARED or not seen.says_the_same(each)))
    named = tuple(each.source for each in islice(others, NAMED))
    return (len(group) - 1 if len(group) > _COMPARED else len(named) + sum(1 for _ in others)), named


def _seen(article: Article) -> Seen:
    h1 = next((heading.text for heading in article.headings if heading.level == 1), "")
    blocks = {
        crc32(block.text.encode("utf-8", "surrogatepass")): len(block.text.split())
        for block in article.blocks
        if block.kind != "heading"
    }
    return Seen(article.identity, article.source, (article.title.text.casefold(), h1.casefold()), blocks)
