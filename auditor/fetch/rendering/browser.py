"""A browser that is started when the first page needs it, and reaches no network: all that it is given, it is handed.

Playwright's objects belong to one thread with its event loop; other threads hand their work over and wait.
"""

import asyncio
import contextlib
import os
import shutil
import threading
from collections.abc import Callable, Coroutine
from concurrent.futures import Future
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from playwright.async_api import Browser, Playwright

_Result = TypeVar("_Result")
_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge")
_ARGUMENTS = (
    # What is not handed to a page by us, it does not get: no name leads anywhere, and there is no way out either.
    "--host-resolver-rules=MAP * ~NOTFOUND",
    "--proxy-server=127.0.0.1:9",
    "--proxy-bypass-list=<-loopback>",
    "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
    "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-quic",
    "--dns-prefetch-disable", "--no-first-run", "--disable-gpu", "--disable-dev-shm-usage", "--mute-audio",
    "--js-flags=--max-old-space-size=512",
)  # fmt: skip
_START = 30.0
"""Seconds until the browser must be there."""
_STOP = 5.0
INSTALL = "pip install 'auditor[render]'"


class BrowserError(Exception):
    """There is no browser, or it does not start; the message says what to do."""


def hindrance() -> str:
    """Why no page can be rendered on this machine, and what to do about it; empty where there seems to be none."""
    try:
        find_spec("playwright.async_api")
    except ImportError:
        return f"the library playwright is missing; install it with: {INSTALL}"
    try:
        asyncio.run(_looked_up())
    except BrowserError as error:
        return str(error)
    return ""


_NO_BROWSER = (
    "no Chromium was found on this machine; install one with: playwright install chromium, or name one by the "
    "environment variable AUDITOR_CHROMIUM"
)


async def _looked_up() -> str:
    if named := _named():
        return named
    from playwright.async_api import async_playwright

    async with async_playwright() as playwright:
        return _executable(playwright)


def _named() -> str:
    """The browser that the user or the machine names; playwright's own is looked for only where there is none."""
    if named := os.environ.get("AUDITOR_CHROMIUM", ""):
        found = shutil.which(named)
        if not found:
            raise BrowserError(f"AUDITOR_CHROMIUM names {named!r}, which is no program; correct it")
        return found
    return next(filter(None, map(shutil.which, _NAMES)), "")


def _executable(playwright: "Playwright") -> str:
    own = playwright.chromium.executable_path
    if not own or not Path(own).exists():
        raise BrowserError(_NO_BROWSER)
    return own


class BrowserThread:
    """One for a run. Nothing is started before the first piece of work."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._playwright: Playwright | None = None
        self._browser: Browser | None = None
        self._over = False

    def do(self, work: Callable[[], Coroutine[Any, Any, _Result]]) -> _Result:
        """The result of the work, which is done in the browser's thread; called from any other."""
        with self._lock:
            if self._over:
                raise BrowserError("the run was ended")
            if self._loop is None:
                self._loop = asyncio.new_event_loop()
                self._thread = threading.Thread(target=self._loop.run_forever, name="browser", daemon=True)
                self._thread.start()
            future: Future[_Result] = asyncio.run_coroutine_threadsafe(work(), self._loop)
        return future.result()

    async def browser(self) -> "Browser":
        """The browser; started where there is none, or where the last one went away. Raises BrowserError."""
        if self._browser is not None and self._browser.is_connected():
            return self._browser
        from playwright.async_api import Error, async_playwright

        if self._playwright is None:
            self._playwright = await async_playwright().start()
        path = _named() or _executable(self._playwright)
        # The sandbox holds what a hostile page breaks. Chromium does not start with it as root, nor where the machine
        # forbids user namespaces, as containers do; then the container is what holds it.
        tries = (True, False) if hasattr(os, "geteuid") and os.geteuid() else (False,)
        error = ""
        for sandbox in tries:
            try:
                self._browser = await self._playwright.chromium.launch(
                    executable_path=path, args=list(_ARGUMENTS), chromium_sandbox=sandbox, timeout=1000 * _START,
                    handle_sigint=False, handle_sigterm=False, handle_sighup=False,
                )  # fmt: skip
                return self._browser
            except Error as failure:
                error = next(iter(failure.message.splitlines()), "")[:200]
        raise BrowserError(f"the browser {path} does not start ({error}); try it by hand, or name another one")

    async def drop(self) -> None:
        """End the browser, however busy a page keeps it; the next page gets a new one."""
        browser, self._browser = self._browser, None
        if browser is not None:
            with contextlib.suppress(Exception):
                await asyncio.wait_for(browser.close(), _STOP)

    def end(self) -> None:
        """Stop what is under way, and the browser."""
        with self._lock:
            self._over = True
            loop, thread = self._loop, self._thread
        if loop is None or thread is None:
            return
        with contextlib.suppress(Exception):
            asyncio.run_coroutine_threadsafe(self._stopped(), loop).result(2 * _STOP)
        loop.call_soon_threadsafe(loop.stop)
        thread.join(_STOP)
        if not thread.is_alive():
            loop.close()

    async def _stopped(self) -> None:
        me = asyncio.current_task()
        for task in asyncio.all_tasks():
            if task is not me and task.get_coro().__qualname__.startswith("Renderer."):  # type: ignore[union-attr]
                task.cancel()
        await self.drop()
        if self._playwright is not None:
            await asyncio.wait_for(self._playwright.stop(), _STOP)
