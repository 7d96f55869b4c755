"""A text file with an address a line in, what to ask for out."""

from collections.abc import Iterator
from pathlib import Path

from auditor.fetch.address import canonical, credentials_of, without_login
from auditor.fetch.crawl_request import CrawlRequest
from auditor.model import Unread

_LONGEST_LINE = 8192


def read_list(name: str) -> Iterator[CrawlRequest | Unread]:
    """The addresses of the file, in its order. Empty lines and what follows a ``#`` at the beginning of a line or
    after a blank are left out; each address is one page, whatever its path."""
    place = Path(name).as_posix()
    number = 0
    try:
        with Path(name).open(encoding="utf-8-sig", errors="replace") as file:
            while line := file.readline(_LONGEST_LINE):
                number += 1
                text = "" if line.startswith("#") else line.partition(" #")[0].partition("\t#")[0].strip()
                if not text:
                    continue
                address = canonical(text)
                if address:
                    yield CrawlRequest(address, "named", credentials=credentials_of(text))
                else:
                    reason = f"line {number} of {place} is not an http or https address; correct it or put # before it"
                    yield Unread(without_login(text)[:200], reason)
    except OSError as error:
        yield Unread(place, f"the file cannot be read ({error.strerror or error}); check its permissions and the disk")
    if not number:
        yield Unread(place, "the list is empty; write one address on each line")
