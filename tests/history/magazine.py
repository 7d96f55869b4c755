"""A small magazine on loopback whose pages a test changes from night to night."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from datetime import date
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from random import Random
from threading import Thread
from time import monotonic, sleep

_NOUNS = (
    "chain", "saddle", "pump", "tyre", "brake", "spoke", "rim", "pedal", "lamp", "lock", "fork", "frame", "basket",
    "mirror", "bell", "tube", "valve", "hub", "lever", "cable", "stand", "grip", "chain guard", "mudguard", "bearing",
)  # fmt: skip
_VERBS = (
    "holds", "needs", "loses", "shows", "costs", "wants", "takes", "keeps", "breaks", "saves", "carries", "moves",
    "turns", "lifts", "meets", "scrapes", "covers", "cleans", "drags", "squeaks on", "rubs against", "rests on",
)  # fmt: skip
_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
           "December")  # fmt: skip


def sentences(seed: str, number: int = 40) -> list[str]:
    """As many of its own for each seed."""
    random = Random(seed)  # noqa: S311 - the same text each time is the point
    return [
        f"After {random.randint(2, 90)} days the {random.choice(_NOUNS)} {random.choice(_VERBS)} the"
        f" {random.choice(_NOUNS)} of a {random.choice(('red', 'blue', 'green', 'grey', 'black'))}"
        f" {random.choice(_NOUNS)}, and that {random.choice(_VERBS)} what {random.choice(_NOUNS)}s do."
        for _ in range(number)
    ]


@dataclass(frozen=True)
class Post:
    name: str
    text: tuple[str, ...]
    title: str = ""
    shown: str = "2026-03-05"
    """The day under the headline."""
    marked: str = "2026-03-05"
    lastmod: str = "2026-03-05"
    around: str = ""
    """HTML below the article: comments, teasers, an ad."""
    nonce: str = ""

    def html(self) -> str:
        day = date.fromisoformat(self.shown)
        paragraphs = "".join(f"<p>{' '.join(self.text[at : at + 4])}</p>" for at in range(0, len(self.text), 4))
        title = self.title or f"What the {self.name.replace('-', ' ')} is for"
        return (
            f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>'
            f'<meta name="description" content="All that we learned on a {self.name} in one season of riding it.">'
            f'<script nonce="{self.nonce}" type="application/ld+json">{{"@context":"https://schema.org",'
            f'"@type":"BlogPosting","headline":"{title}","datePublished":"2026-01-10","dateModified":"{self.marked}",'
            f'"author":{{"@type":"Person","name":"Ines Roth"}}}}</script></head><body><header>Kettle</header><main>'
            f'<article><h1>{title}</h1><p class="byline">By Ines Roth, updated on {_MONTHS[day.month - 1]} {day.day},'
            f" {day.year}</p>{paragraphs}</article></main>{self.around}<footer>© Kettle</footer></body></html>"
        )


def post(name: str) -> Post:
    return Post(name, tuple(sentences(name)))


def rewritten(one: Post, share: float) -> Post:
    """With so much of its text, from the beginning, written anew."""
    of = round(len(one.text) * share)
    return replace(one, text=(*sentences(f"{one.name} anew", of), *one.text[of:]))


@dataclass
class Magazine:
    """What the server answers. ``posts`` are by path."""

    posts: dict[str, Post] = field(default_factory=dict)
    listed: bool = True
    """Whether there is a sitemap."""
    asked: list[str] = field(default_factory=list)
    """Paths, in the order in which they were asked for."""
    answered: dict[str, float] = field(default_factory=dict)
    """When each was answered first, by ``time.monotonic``."""
    address: str = ""
    pause: float = 0.0
    """Seconds before each answer."""
    validators: bool = False
    """Whether answers have an ETag, and are 304 where nothing changed."""
    not_modified: list[str] = field(default_factory=list)

    def answer(self, path: str) -> tuple[int, str, str]:
        if path == "/sitemap.xml" and self.listed:
            entries = "".join(
                f"<url><loc>{self.address}{at}</loc><lastmod>{one.lastmod}</lastmod></url>"
                for at, one in self.posts.items()
            )
            return (
                200,
                "application/xml",
                f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{entries}</urlset>',
            )
        if path in self.posts:
            return 200, "text/html; charset=utf-8", self.posts[path].html()
        return 404, "text/plain", "nothing here"


@contextmanager
def served(magazine: Magazine) -> Iterator[Magazine]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            magazine.asked.append(self.path)
            sleep(magazine.pause)
            status, kind, text = magazine.answer(self.path)
            body = text.encode()
            etag = f'"{sha256(body).hexdigest()[:16]}"'
            if magazine.validators and self.headers.get("if-none-match") == etag:
                magazine.not_modified.append(self.path)
                self.send_response(304)
                self.end_headers()
                return
            self.send_response(status)
            if magazine.validators:
                self.send_header("etag", etag)
            self.send_header("content-type", kind)
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            with suppress(OSError):  # from a program that was killed
                self.wfile.write(body)
                magazine.answered.setdefault(self.path, monotonic())

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    magazine.address = f"http://127.0.0.1:{server.server_address[1]}"
    try:
        yield magazine
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
