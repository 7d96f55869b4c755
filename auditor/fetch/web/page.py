"""One address in, its page out, or why it is none."""

from collections.abc import Callable, Mapping
from io import BytesIO

from auditor.fetch.address import site_of, without_login
from auditor.fetch.challenge import wall
from auditor.fetch.content_sniffing import is_blank, looks_like_html, no_page
from auditor.fetch.crawl_memory import CrawlMemory, KnownPage
from auditor.fetch.crawl_request import CrawlRequest
from auditor.fetch.failure import Challenge, Failure, Forbidden
from auditor.fetch.feed import is_feed
from auditor.fetch.scope import Scope
from auditor.fetch.secrets import holds_secrets
from auditor.fetch.settings import FetchSettings
from auditor.fetch.sitemap_walk import SitemapWalk
from auditor.fetch.web.client import Answer, Client, challenge
from auditor.fetch.web.exchange import Refused, Wanted
from auditor.fetch.web.frontier import Fetched
from auditor.model import Page, Unchanged, Unread
from auditor.model.record import replace

_NOT_MODIFIED = 304
_PASSING = (403, 429, 500, 502, 503, 504)
"""Answers that may be others when the run goes on."""
_REFUSALS = (403, 429)
"""Answers that say "not you"; several in a row are a wall."""
_FEEDS = (
    "application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/feed+json", "application/xml",
    "text/xml", "application/json",
)  # fmt: skip
_HTML = ("text/html", "application/xhtml+xml")


def fetched_page(
    ask: CrawlRequest,
    client: Client,
    settings: FetchSettings,
    follow: Callable[[Page], tuple[str, ...]] | None,
    memory: CrawlMemory,
    *,
    feeds: bool,
    render: Callable[[Page], Page] = lambda page: page,
) -> Fetched:
    """Asks for it, unless it was asked for before in this run. Whatever goes wrong with this page is said of it. With
    ``feeds``, a feed is a list of pages. ``render`` runs the scripts of a page where that is wanted."""
    known = memory.known(ask.address)
    if known is not None and known.done:
        return _remembered(ask, known)
    validators = (
        known.validators if known is not None and (known.url, known.listed) == (ask.address, ask.modified) else ()
    )
    wanted = page_wanted(settings, validators, feeds=feeds)
    answer = _or_wall(client.ask(ask.address, wanted), client, ask.address)
    if known is not None and validators and isinstance(answer, Refused) and answer.status == _NOT_MODIFIED:
        return _remembered(ask, known)
    if feeds and isinstance(answer, Answer) and (asks := _of_feed(answer, settings)):
        return Fetched(ask, None, asks=asks)
    fetched = _fetched(ask, answer, follow, render)
    if isinstance(fetched.outcome, Unread):
        lasts = not isinstance(answer, Failure) or (isinstance(answer, Refused) and answer.status not in _PASSING)
        if lasts and not holds_secrets(fetched.outcome, settings.secret_names):
            memory.not_fetched(fetched.outcome)
    elif isinstance(fetched.outcome, Page) and not holds_secrets(fetched.outcome, settings.secret_names):
        memory.fetched(fetched.outcome)  # one with secrets is asked for again another time
    return fetched


def page_wanted(
    settings: FetchSettings, validators: tuple[tuple[str, str], ...] = (), *, feeds: bool = False
) -> Wanted:
    """What is to become of an answer that shall be a page, or with ``feeds`` may be a list of pages."""
    return Wanted(_no_html_or_feed if feeds else _no_html, settings.max_bytes, BytesIO, settings.too_large, validators)


def _or_wall(answer: Answer | Failure, client: Client, asked: str) -> Answer | Failure:
    """The answer, or that there is a wall against robots before it. The host counts those that follow each other."""
    name = ""
    if isinstance(answer, Answer):
        name = wall(answer.body.read(), answer.headers)
        answer.body.seek(0)
        if name:
            answer.body.close()
            answer = challenge(name)
    elif isinstance(answer, Challenge):
        name = answer.name
    elif isinstance(answer, Refused) and answer.status in _REFUSALS:
        name = f"status {answer.status}"
    elif not isinstance(answer, Refused):
        return answer
    if name:
        client.shut_out(asked, name)
    else:
        client.let_in(asked)
    return answer


def _remembered(ask: CrawlRequest, known: KnownPage) -> Fetched:
    if known.page is not None:
        return Fetched(ask, known.page, known.links)
    return Fetched(ask, known.unread or Unchanged(ask.address, known.url, ask.modified, ask.listed_in), known.links)


def _fetched(
    ask: CrawlRequest,
    answer: Answer | Failure,
    follow: Callable[[Page], tuple[str, ...]] | None,
    render: Callable[[Page], Page],
) -> Fetched:
    if isinstance(answer, Failure):
        return Fetched(
            ask,
            Unread(
                without_login(ask.address),
                answer.reason + ask.origin,
                status=answer.status if isinstance(answer, Refused) else 0,
                listed_in=ask.listed_in,
                settled=isinstance(answer, Forbidden) or (isinstance(answer, Refused) and 200 <= answer.status < 300),
            ),
            forbidden=isinstance(answer, Forbidden),
        )
    with answer.body:
        body = answer.body.read()
    content_type = answer.headers.get("content-type", "")
    if reason := _no_page(body, content_type) or _no_html(answer.headers):
        return Fetched(ask, Unread(without_login(ask.address), reason + ask.origin, settled=not is_blank(body)))
    page = Page(
        ask.address,
        body,
        url=answer.address,
        content_type=content_type,
        headers=tuple(answer.headers.items()),
        redirects=answer.redirects,
        listed_modified=ask.modified,
        seconds=answer.seconds,
        listed_in=ask.listed_in,
    )
    page = render(page)
    links = follow(page) if follow else ()
    return Fetched(ask, replace(page, links=links), links)


def _no_html(headers: Mapping[str, str]) -> str:
    kind = _media_type(headers.get("content-type", ""))
    if not kind or kind in _HTML:
        return ""
    return f"it is not an HTML page: the host calls it {kind[:80]!r}; leave it out, or set up the host to say text/html"


def _no_html_or_feed(headers: Mapping[str, str]) -> str:
    return "" if _media_type(headers.get("content-type", "")) in _FEEDS else _no_html(headers)


def _of_feed(answer: Answer, settings: FetchSettings) -> tuple[CrawlRequest | Unread, ...]:
    """What a feed announces of its own site; nothing where the answer is no feed."""
    body = answer.body.read()
    answer.body.seek(0)
    if not is_feed(body):
        return ()
    nothing = Failure("a feed leads to pages alone")
    walk = SitemapWalk(site_of(answer.address), Scope(settings), settings, lambda _: nothing)
    return tuple(walk.entries(answer.address, [body]))


def _no_page(body: bytes, content_type: str) -> str:
    if is_blank(body):
        return "the answer is empty; check whether the page shows anything in a browser"
    if what := no_page(body):
        return f"it is {what}, although the host says otherwise; leave it out"
    if not _media_type(content_type) and not looks_like_html(body):
        return "the host does not say what it is, and it does not look like HTML; set up the host to say text/html"
    return ""


def _media_type(content_type: str) -> str:
    return content_type.partition(";")[0].partition(",")[0].strip().lower()
