"""A page as it came in, the same after its scripts have run out, or why that could not be measured."""

import asyncio
import contextlib
import time
from collections.abc import Callable
from concurrent.futures import CancelledError, ThreadPoolExecutor
from dataclasses import replace
from typing import TYPE_CHECKING

from auditor.fetch.address import canonical, without_login
from auditor.fetch.rendering.browser import BrowserError, BrowserThread
from auditor.fetch.rendering.supplies import KINDS, MOST_REQUESTS, Ask, Supplies, Supply, hosts_of
from auditor.fetch.settings import FetchSettings
from auditor.model import Page

if TYPE_CHECKING:
    from playwright.async_api import BrowserContext, Route
    from playwright.async_api import Page as Tab

_QUIET = 0.5
"""Seconds without a request after which a page counts as done."""
_LOOK = 0.05
_ANSWER = 5.0
"""Seconds for the page to say what it shows; one whose script never ends does not."""
_AT_ONCE = 6
"""Requests of a page that wait at the same time; hosts are asked at their own pace all the same."""
_MARKUP = "document.doctype ? '<!doctype html>' : ''"
_SIZE = "document.documentElement ? document.documentElement.outerHTML.length : 0"


class _Visit:
    """One page in the browser: what it asks for, and what became of it."""

    def __init__(self, page: Page, supplies: Supplies, pool: ThreadPoolExecutor) -> None:
        self._page = page
        self._supplies = supplies
        self._pool = pool
        self._hosts = hosts_of(page)
        self._shown = False
        self._asked = 0
        self._waiting = 0
        self._last = time.monotonic()
        self.fault = ""
        """What went wrong; the page is then left as it came."""

    @property
    def is_quiet(self) -> bool:
        return not self._waiting and time.monotonic() - self._last > _QUIET

    async def answer(self, route: "Route") -> None:
        """Gives the browser what it asks for, or nothing."""
        request = route.request
        self._last = time.monotonic()
        with contextlib.suppress(Exception):  # the page may be closed meanwhile
            if request.is_navigation_request() and request.frame.parent_frame is None:
                await self._navigate(route)
            elif request.resource_type not in KINDS or request.method != "GET":
                await route.abort("blockedbyclient")
            elif self._asked >= MOST_REQUESTS:
                self.fault = self.fault or f"it makes more than {MOST_REQUESTS} requests"
                await route.abort("blockedbyclient")
            else:
                await self._supply(route)
        self._last = time.monotonic()

    async def _navigate(self, route: "Route") -> None:
        """The page itself is there already; its scripts may not lead to another."""
        if not self._shown:
            self._shown = True
            page = self._page
            headers = {"content-type": page.content_type or "text/html"}
            await route.fulfill(status=200, headers=headers, body=page.body)
            return
        where = without_login(canonical(route.request.url) or "")[:200]
        self.fault = self.fault or f"its scripts lead to another page, {where or 'which has no web address'}"
        await route.abort("aborted")

    async def _supply(self, route: "Route") -> None:
        self._asked += 1
        self._waiting += 1
        request = route.request
        try:
            accept = request.headers.get("accept", "")
            supply: Supply = await asyncio.get_running_loop().run_in_executor(
                self._pool, self._supplies.get, request.url, self._hosts, accept
            )
            if not supply.status:
                await route.abort("blockedbyclient")
                return
            # Nobody is logged in here, so that nothing is to be kept from the page's own scripts.
            origin = request.headers.get("origin", "")
            headers = {"content-type": supply.content_type or "application/octet-stream"}
            if origin:
                headers |= {"access-control-allow-origin": origin, "access-control-allow-credentials": "true"}
            await route.fulfill(status=supply.status, headers=headers, body=supply.body)
        finally:
            self._waiting -= 1


class Renderer:
    """One for a run, called from several threads; pages take turns, as each may take a whole core."""

    def __init__(self, ask: Ask, settings: FetchSettings, is_empty: Callable[[Page], bool]) -> None:
        self._settings = settings
        self._is_empty = is_empty
        self._supplies = Supplies(ask, settings)
        self._pool = ThreadPoolExecutor(_AT_ONCE, thread_name_prefix="supply")
        self._browser = BrowserThread()
        self._turn = asyncio.Lock()

    def rendered(self, page: Page) -> Page:
        """The page after its scripts have run, where that is wanted; as it came, with the reason, where it fails."""
        if self._settings.render == "never" or (self._settings.render == "empty" and not self._is_empty(page)):
            return page
        try:
            outcome = self._browser.do(lambda: self._in_turn(page))
        except BrowserError as error:
            outcome = str(error)
        except CancelledError:
            outcome = "the run was ended"
        except Exception as error:  # noqa: BLE001 - whatever a browser does, the page that came is there
            outcome = f"the browser broke ({type(error).__name__})"
        if isinstance(outcome, str):
            return replace(page, not_rendered=outcome)
        return replace(page, body=outcome, content_type="text/html; charset=utf-8", rendered=True)

    def end(self) -> None:
        """Stop the browser, and what it waits for."""
        self._browser.end()
        self._pool.shutdown(wait=False, cancel_futures=True)

    async def _in_turn(self, page: Page) -> bytes | str:
        """What it shows as HTML, or why that is not known."""
        async with self._turn:
            browser = await self._browser.browser()
            limit = self._settings.render_timeout
            visit = _Visit(page, self._supplies, self._pool)
            context: BrowserContext | None = None
            try:
                async with asyncio.timeout(limit + _ANSWER):
                    context = await browser.new_context(
                        user_agent=self._settings.user_agent, accept_downloads=False, service_workers="block",
                        viewport={"width": 1280, "height": 2400},
                    )  # fmt: skip
                    return await self._shown(page, visit, context, limit)
            except TimeoutError:
                await self._browser.drop()
                context = None
                return visit.fault or f"its scripts did not come to an end in time (render_timeout is {limit:g} s)"
            except Exception as error:  # noqa: BLE001 - the browser's own errors have many types
                await self._browser.drop()
                context = None
                return visit.fault or f"the browser broke on it ({_first_line(error)})"
            finally:
                if context is not None:
                    with contextlib.suppress(Exception):
                        await asyncio.wait_for(context.close(), _ANSWER)

    async def _shown(self, page: Page, visit: _Visit, context: "BrowserContext", limit: float) -> bytes | str:
        crashed = asyncio.Event()
        await context.route("**/*", visit.answer)
        await context.route_web_socket("**/*", lambda socket: socket.close())
        tab = await context.new_page()
        context.on("page", lambda other: asyncio.ensure_future(_closed(other, tab)))
        tab.on("dialog", lambda dialog: asyncio.ensure_future(_quietly(dialog.dismiss())))
        tab.on("crash", lambda _: crashed.set())
        started = time.monotonic()
        await tab.goto(page.url, wait_until="commit", timeout=1000 * limit)
        while not crashed.is_set() and not visit.fault and time.monotonic() - started < limit:
            if visit.is_quiet and await _says(tab, "document.readyState") != "loading":
                break
            await asyncio.sleep(_LOOK)
        if crashed.is_set():
            raise BrowserError("its renderer crashed")
        if visit.fault:
            return visit.fault
        size = await _says(tab, _SIZE)
        if not isinstance(size, int) or size > self._settings.max_bytes:
            return f"what its scripts show is too large: {self._settings.too_large}"
        html = f"{await _says(tab, _MARKUP)}{await _says(tab, 'document.documentElement.outerHTML')}"
        if visit.fault:
            return visit.fault
        return html.encode("utf-8", "replace")


async def _says(tab: "Tab", expression: str) -> object:
    return await asyncio.wait_for(tab.evaluate(expression), _ANSWER)


async def _closed(other: "Tab", tab: "Tab") -> None:
    if other is not tab:
        await _quietly(other.close())


async def _quietly(work: "asyncio.Future[None] | object") -> None:
    with contextlib.suppress(Exception):
        await work  # type: ignore[misc]


def _first_line(error: Exception) -> str:
    return next(iter(str(error).splitlines()), type(error).__name__)[:200]
