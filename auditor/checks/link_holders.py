"""Pages that hold a link to one failing address: what each of them says, and how a finding names them."""

from collections.abc import Iterator, Sequence

from auditor.facts.links import address_key
from auditor.model import Facts, FailingLink
from auditor.site_check import Offer, offer
from auditor.text.digest import digest

_SHOWN = 80
"""Characters of a link's words."""
_FEW = 3
_IN_LETTERS = str.maketrans("0123456789", "ghijklmnop")


def holder(facts: Facts, link: FailingLink) -> tuple[str, Offer]:
    """A key of the address, and the page as one that leads there."""
    return named(link.address), offer(facts, text="\n".join((link.address, str(link.status), link.leads_to, link.text)))


def held(members: Sequence[Offer]) -> FailingLink:
    """The link as the first of the pages has it."""
    address, status, leads_to, text = members[0].text.split("\n", 3)
    return FailingLink(address, text, int(status), leads_to)


def named(address: str) -> str:
    """The same for all ways of writing an address; without digits, which fingerprints leave out."""
    return f"{digest(repr(address_key(address))):016x}".translate(_IN_LETTERS)


def shown_on(members: Sequence[Offer]) -> Iterator[str]:
    """A line for each page with the link's words and where they are; the pages without known words on one line."""
    without: list[str] = []
    for member in sorted(members, key=lambda one: one.url):
        text = held((member,)).text
        if text:
            yield f"“{text if len(text) <= _SHOWN else text[: _SHOWN - 1].rstrip() + '…'}” on {member.url}"
        else:
            without.append(member.url)
    if len(without) > _FEW:
        yield f"outside of the text on {len(without):,} pages, so probably in the template"
    else:
        yield from (f"outside of the text, or around a picture, on {url}" for url in without)
