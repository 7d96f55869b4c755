"""Text, addresses and bytes in, the same without their secrets out: passwords, and values of keys, tokens, sessions.

What is crawled is asked for by its true address; what a run hands over has gone through here, so nothing behind it can
give a secret away. Equal secrets look alike and different ones differ within a run, so that two pages stay two and a
canonical link still leads to its own page. Numbers do that, counted in the order in which the secrets are met: a digest
of the secret would let anybody try out guesses.
"""

import re
import threading
from collections.abc import Iterable
from functools import cache
from hashlib import blake2b
from urllib.parse import unquote_to_bytes

from auditor.fetch.address import without_login
from auditor.fetch.secret_names import is_secret, plain_name
from auditor.model import Page, Unchanged, Unread
from auditor.model.record import replace
from auditor.text.late_pattern import late_pattern

HIDDEN = "***"
_MOST = 100_000
"""Different secrets that one run tells apart in texts; those of addresses that were asked for are always told apart."""
_MOST_CLEAN = 256
"""Pages that may lie between fetching and handing over, and some more."""
_HEAD = late_pattern(
    r"[?&;#%\\]"  # one set of characters first, since Python then looks for these alone
    r"(?:(?<=[?&;#])|(?<=%)(?:25){0,3}(?:3[Ff]|26|23)|(?<=\\)(?:u0026|x26))"  # an address within one, or in a script
    r"((?:[\w.$\[\]-]|%(?!26|3[FfDd]|23)[0-9A-Fa-f]{2}){1,64})"
    r"(?:=|%(?:25){0,3}3[Dd])",
    re.ASCII,
)
"""What comes before a parameter, its name, and the sign behind it; bounded, so that no text costs more than linear."""
_VALUES = {
    "address": r"[^&#]+",
    "text": r"[^\s\"'<>&#\\)]+",
    "path": r"[^\s\"'<>&#?/;\\)]+",  # of ";jsessionid=…"
    "encoded": r"(?:(?!%(?:25){0,3}(?:26|23))[^\s\"'<>&#\\)])+",
}
"""How far a value goes, by where it is."""
_ENTITIES = ("&amp;", "&#38;", "&#x26;")
_PUNCTUATION = ".,:;!?]}"
"""Ends the sentence around an address rather than the address."""
_LOGIN = late_pattern(r"//[^/?#\s\"'<>@:\\]{1,256}:[^/?#\s\"'<>\\]{0,256}@")
_UTF_16 = {b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be"}


class _Clean:
    """Which bodies hold no secret, of the last ones: a page is looked through where it is fetched, and asked about
    again where it is handed over. The same object has its hash at hand then."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._known: dict[tuple[int, int, frozenset[str]], None] = {}

    def has(self, body: bytes, names: frozenset[str]) -> bool:
        return (hash(body), len(body), names) in self._known

    def add(self, body: bytes, names: frozenset[str]) -> None:
        with self._lock:
            self._known[hash(body), len(body), names] = None
            if len(self._known) > _MOST_CLEAN:
                del self._known[next(iter(self._known))]


_clean = _Clean()


class Secrets:
    """For one run, in one thread."""

    def __init__(self, names: Iterable[str] = ()) -> None:
        """``names`` are those that the settings add."""
        self._names = frozenset(map(plain_name, names)) - {""}
        self._numbers: dict[tuple[str, bytes], int] = {}
        self._counts: dict[str, int] = {}

    def hidden(self, outcome: Page | Unread | Unchanged) -> Page | Unread | Unchanged:
        """What a run may hand over. Names of files stay as they are."""
        if isinstance(outcome, Unchanged) and outcome.again:
            return replace(outcome, source=self.in_address(outcome.source), url=self.in_address(outcome.url))
        if isinstance(outcome, Unchanged):
            return outcome  # which is remembered because it holds none
        if isinstance(outcome, Unread):
            url = self.in_address(outcome.url) if "://" in outcome.url else outcome.url
            return replace(
                outcome, url=url, reason=self.in_text(outcome.reason), leads_to=self.in_address(outcome.leads_to)
            )
        return replace(
            outcome,
            source=outcome.source if outcome.path else self.in_address(outcome.source),
            url=self.in_address(outcome.url),
            redirects=tuple(map(self.in_address, outcome.redirects)),
            links=tuple(map(self.in_address, outcome.links)),
            headers=tuple((name, self.in_text(value)) for name, value in outcome.headers),
            body=self.in_bytes(outcome.body),
        )

    def in_address(self, address: str) -> str:
        """A canonical address without the values of its secrets."""
        return self._without(address, "utf-8", "address")

    def in_text(self, text: str) -> str:
        """A sentence or a header with addresses in it."""
        return _LOGIN.sub("//", self._without(text, "utf-8", "text"))

    def in_bytes(self, body: bytes) -> bytes:
        """A page as it came, in any encoding; a page without secrets is handed back as it is."""
        if _clean.has(body, self._names):
            return body
        # Latin-1 gives each byte a letter, so that what is no secret comes out as it went in.
        encoding = _UTF_16.get(body[:2], "latin-1")
        try:
            text = body.decode(encoding)
        except UnicodeDecodeError:
            encoding, text = "latin-1", body.decode("latin-1")
        hidden = _LOGIN.sub("//", self._without(text, encoding, "text"))
        if hidden is not text and hidden != text:
            return hidden.encode(encoding)
        _clean.add(body, self._names)
        return body

    def _without(self, text: str, encoding: str, place: str) -> str:
        parts: list[str] = []
        done = 0
        for head in _HEAD.finditer(text):
            if head.start() < done or not is_secret(head[1], self._names):
                continue
            value = _value(text, head, place)
            if not value or (value.startswith(HIDDEN) and not value.strip("*0123456789+")):
                continue
            label = self._label(head[1], value.encode(encoding, "replace"), always=place == "address")
            parts += (text[done : head.end()], label)
            done = head.end() + len(value)
        return "".join((*parts, text[done:])) if parts else text

    def _label(self, name: str, value: bytes, *, always: bool) -> str:
        plain = plain_name(name)
        key = plain, blake2b(unquote_to_bytes(value), digest_size=16).digest()
        number = self._numbers.get(key)
        if number is None:
            if len(self._numbers) >= _MOST and not always:
                return HIDDEN + "+"
            number = self._numbers[key] = self._counts[plain] = self._counts.get(plain, 0) + 1
        return HIDDEN if number == 1 else f"{HIDDEN}{number}"


def _value(text: str, head: re.Match[str], place: str) -> str:
    if head[0].startswith("%"):
        place = "encoded"
    elif head[0].startswith(";") and not text[max(0, head.start() - 5) : head.start() + 1].lower().endswith(_ENTITIES):
        place = "path"
    found = _value_pattern(place).match(text, head.end())
    if not found:
        return ""
    return found[0] if place == "address" else found[0].rstrip(_PUNCTUATION)


@cache
def _value_pattern(place: str) -> re.Pattern[str]:
    return re.compile(_VALUES[place])  # not at the start of the program, since few pages hold a secret


def shown(address: str, names: Iterable[str] = ()) -> str:
    """An address as the user wrote it, fit for a report, a log or a terminal: no name and password, no secrets, no
    control characters. ``names`` are those that the settings add."""
    return Secrets(names).in_text(without_login(address))


def holds_secrets(page: Page | Unread, names: Iterable[str] = ()) -> bool:
    """Whether ``Secrets`` would change anything about it, so that it must not be kept as it came."""
    return Secrets(names).hidden(page) != page
