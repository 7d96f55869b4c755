"""Pages that hold a link to one failing address: what each of them says, and how a finding names them."""

from collections.abc import Iterator, Sequence

from auditor.facts.links import address_key
from auditor.model import Facts, FailingLink
from auditor.site_check import Offer, offer
from auditor.text.digest import digest
from auditor.wording import counted

_SHOWN = 80
"""Characters of a link's words."""
_OF_ARTICLE = b"a"
_FEW = 3
_IN_LETTERS = str.maketrans("0123456789", "ghijklmnop")


def holder(facts: Facts, link: FailingLink) -> tuple[str, Offer]:
    """A key of the address, and the page as one that leads there."""
    said = (link.address, str(link.status), link.leads_to, link.text)
    return named(link.address), offer(
        facts, text="\n".join(said), sketch=_OF_ARTICLE if facts.article.is_article else b""
    )


def held(members: Sequence[Offer]) -> FailingLink:
    """The link as the first of the pages has it."""
    address, status, leads_to, text = members[0].text.split("\n", 3)
    return FailingLink(address, text, int(status), leads_to)


def named(address: str) -> str:
    """The same for all ways of writing an address; without digits, which fingerprints leave out."""
    return f"{digest(repr(address_key(address))):016x}".translate(_IN_LETTERS)


def shown_on(members: Sequence[Offer]) -> Iterator[str]:
    """A line for each page with the link's words and where they are; the pages without known words on one line. Lists
    that show a part of an article show its links as well, so that beside articles the others are only counted."""
    without: list[str] = []
    lists = 0
    in_articles = any(member.sketch == _OF_ARTICLE and held((member,)).text for member in members)
    for member in sorted(members, key=lambda one: one.url):
        text = held((member,)).text
        if in_articles and member.sketch != _OF_ARTICLE:
            lists += 1
        elif text:
            yield f"“{text if len(text) <= _SHOWN else text[: _SHOWN - 1].rstrip() + '…'}” on {member.url}"
        else:
            without.append(member.url)
    if len(without) > _FEW:
        yield f"outside of the text on {len(without):,} pages, so probably in the template"
    else:
        yield from (f"outside of the text, or around a picture, on {url}" for url in without)
    if lists:
        yield f"and on {counted(lists, 'page')} of other kinds, such as lists that show the same text"
