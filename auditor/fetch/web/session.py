"""The requests session of one site: what it sends along with every request, and what it leaves alone."""

import os
from collections.abc import Iterable
from http.cookiejar import DefaultCookiePolicy

import requests
import requests.utils

from auditor.fetch.address import origin_of
from auditor.fetch.settings import FetchSettings
from auditor.fetch.web.adapter import Adapter


class Session(requests.Session):
    """Keeps no cookies, looks up no passwords, follows no redirects."""

    def __init__(self, settings: FetchSettings) -> None:
        super().__init__()
        # Requests would send passwords from ~/.netrc. What else it takes from the environment (proxies, the bundle of
        # certificates) is a choice of the machine's owner and is taken below.
        self.trust_env = False
        # A site must look alike to every request, whatever came before it; search engines keep no cookies either.
        self.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
        self.headers.clear()
        self.headers.update(
            {
                "User-Agent": settings.user_agent,
                "Accept": "text/html,application/xhtml+xml;q=0.9,*/*;q=0.5",
                "Accept-Encoding": "gzip, deflate",
                "Connection": "close",  # see AnswerResponse
            }
        )
        self.verify = os.environ.get("REQUESTS_CA_BUNDLE") or os.environ.get("CURL_CA_BUNDLE") or True
        for prefix in ("https://", "http://"):
            self.mount(prefix, Adapter(pool_maxsize=settings.concurrency))
        self._proxies_of: dict[str, dict[str, str]] = {}

    def prepared(
        self, method: str, address: str, headers: Iterable[tuple[str, str]], auth: tuple[bytes, bytes] | None
    ) -> requests.PreparedRequest:
        """The request for a canonical address, with what is always sent along. ``prepare_request`` would merge it with
        parameters, hooks and cookies, of which there are none, and take twice the time."""
        request = requests.PreparedRequest()
        request.prepare(method, address, headers={**self.headers, **dict(headers)}, auth=auth)
        return request

    def proxies_for(self, address: str) -> dict[str, str]:
        """The proxies that the environment names, looked up once an origin: it costs as much as a request."""
        origin = origin_of(address)
        if origin not in self._proxies_of:
            self._proxies_of[origin] = requests.utils.get_environ_proxies(address)
        return self._proxies_of[origin]

    def get_redirect_target(self, resp: requests.Response) -> None:  # noqa: ARG002 - the signature is requests'
        """None: where there is a target, requests reads the redirect's body, however long, to look ahead."""
        return
