"""Folders of pages with truth in, each page as the reader reads it out, with what people said of it.

Three kinds of folders: ``eval`` and ``news`` hold ``truth.jsonl`` (one object a page: id, url, type, text) beside
``pages``; ``sites`` holds ``truth.json`` (by site: its origins, and an expression that the paths of its articles
match) beside a ``.tar.xz`` a site.
"""

import gzip
import json
import pickle
import re
import tarfile
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from auditor.model import Article, Page
from auditor.read import article as reading
from auditor.read.content.choice import Choice
from auditor.read.content.confidence import measured
from auditor.read.page_kind.kind import Decision, page_kind
from auditor.read.page_kind.signs import Signs


@dataclass(frozen=True, slots=True)
class Labelled:
    group: str
    """The site, or the collection with the page's type: ``wcxb-forum``."""
    id: str
    body: bytes
    url: str
    is_article: bool
    text: str | None
    """What people took for the text, where somebody did."""


@dataclass(frozen=True, slots=True)
class ReadPage:
    group: str
    id: str
    is_article: bool
    truth: str | None
    article: Article
    signs: Signs
    sureness: tuple[float, ...]
    """What confidence rests on, as in ``auditor.read.content.confidence``."""


def labelled(folder: Path) -> Iterator[Labelled]:
    """The pages of one folder."""
    if (folder / "truth.jsonl").is_file():
        for line in (folder / "truth.jsonl").read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            path = next((folder / "pages").glob(row["id"] + ".*"))
            body = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
            group = f"{row['id'].split('-')[0]}-{row['type']}"
            yield Labelled(group, row["id"], body, "", row["type"] == "article", row["text"])
        return
    for site, known in json.loads((folder / "truth.json").read_text(encoding="utf-8")).items():
        is_article = re.compile(known["articles"])
        with tarfile.open(folder / f"{site}.tar.xz") as tar:
            for member in tar:
                name = "/" + member.name.partition("/")[2]
                file = tar.extractfile(member) if name.endswith(".html") else None
                if file is not None:
                    path = name.removesuffix("index.html")
                    yield Labelled(
                        f"site {site}", site + path, file.read(), known["origins"][0] + path,
                        bool(is_article.search(path)), None,
                    )  # fmt: skip


def read_all(folders: list[Path], cache: Path | None = None) -> list[ReadPage]:
    """Every page as read; ``cache`` is a file of our own making that keeps them between runs of the same code."""
    if cache is not None and cache.is_file():
        return list(pickle.loads(cache.read_bytes()))  # noqa: S301 - written by the line below
    pages = [page for folder in folders for page in labelled(folder)]
    with ProcessPoolExecutor() as workers:
        found = [page for page in workers.map(_read, pages, chunksize=20) if page is not None]
    if cache is not None:
        cache.write_bytes(pickle.dumps(found))
    return found


def _read(page: Labelled) -> ReadPage | None:
    seen: dict[str, Signs | Choice] = {}
    kept_kind, kept_confidence = reading.page_kind, reading.confidence

    def keep_signs(signs: Signs) -> Decision:
        seen["signs"] = signs
        return page_kind(signs)

    def keep_choice(choice: Choice) -> float:
        seen["choice"] = choice
        return kept_confidence(choice)

    reading.page_kind, reading.confidence = keep_signs, keep_choice  # type: ignore[assignment] # to look inside
    try:
        kind = "text/html; charset=utf-8" if page.url else ""
        article = reading.read(Page(page.url or page.id, page.body, url=page.url, content_type=kind))
    finally:
        reading.page_kind, reading.confidence = kept_kind, kept_confidence
    if not isinstance(article, Article):
        return None
    choice, signs = seen["choice"], seen["signs"]
    assert isinstance(choice, Choice)
    assert isinstance(signs, Signs)
    return ReadPage(page.group, page.id, page.is_article, page.text, article, signs, measured(choice))
