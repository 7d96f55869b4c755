"""The address of a file in, whether it is there out: only its head is asked for, and nobody reads it."""

from io import BytesIO

from auditor.fetch.address import without_login
from auditor.fetch.crawl_memory import CrawlMemory
from auditor.fetch.crawl_request import CrawlRequest
from auditor.fetch.web.client import Client
from auditor.fetch.web.exchange import Refused, Wanted
from auditor.fetch.web.frontier import Fetched
from auditor.model import Unread

_NO_LIMIT = 1 << 60
_HEAD = Wanted(lambda _: "", _NO_LIMIT, BytesIO, method="HEAD")
_NO_BODY = Wanted(lambda _: "it is there", _NO_LIMIT, BytesIO)
"""The file itself is asked for, and left alone as soon as it comes."""
_MISSING = (404, 410)
_NO_HEADS = (405, 501)


def asked_file(ask: CrawlRequest, client: Client, memory: CrawlMemory) -> Fetched:
    """Nothing comes of a file that is there, or of which we cannot tell; of one that is not an ``Unread``."""
    known = memory.known(ask.address)
    if known is not None and known.done:
        return Fetched(ask, known.unread if known.unread and known.unread.status else None)
    answer = client.ask(ask.address, _HEAD)
    if _status(answer) in (*_MISSING, *_NO_HEADS):
        answer = client.ask(ask.address, _NO_BODY)  # some hosts know of no file by its head
    address = without_login(ask.address)
    if isinstance(answer, Refused) and answer.status in _MISSING:
        missing = Unread(address, answer.reason + ask.origin, status=answer.status, settled=True)
        memory.not_fetched(missing)
        return Fetched(ask, missing)
    memory.not_fetched(Unread(address, "", settled=True))  # a run that goes on need not ask again
    return Fetched(ask, None)


def _status(answer: object) -> int:
    return answer.status if isinstance(answer, Refused) else 0
