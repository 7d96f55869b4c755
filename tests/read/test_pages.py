"""The reader on whole pages of our own, each in the build of another kind of system, with the truth beside it.

``pages/<name>.html`` is the page as such a system sends it: menus, boxes, comments and all. ``pages/<name>.json`` is
what an editor would mark on it:

- ``kind``: the system, and what is awkward about this page. ``url``: where it stands; some signs are in an address.
- ``is_article``; of a page that is none, nothing further is asked, and the rest is empty.
- ``text``: the article's blocks in order. Section headings are among them. The headline is not, nor are captions,
  bylines, share bars, related posts, author boxes, newsletter boxes, comments, tags, breadcrumbs and cookie notices.
- ``headings``: level and text of the headline, where it is an ``h`` element, and of the sections.
- ``with``, ``without``: snippets that must be in the text, and others of the page that must not; what is most easily
  lost or kept.
- ``images``: addresses of the pictures that belong to the article. ``authors``, ``published``, ``modified``,
  ``language``: what the page says of itself, days as ``YYYY-MM-DD``, empty where it does not say.

References and footnotes are text where the author wrote them, and of what is folded or in tabs all panels are.

``floors.json`` holds per page the least F1 of text and headings, counted as for the real pages (``test_quality.py``),
and which statements of the truth do not hold yet ("known"). A known defect that has gone fails as well: strike it off.
"""

import json
import re
from collections import Counter
from collections.abc import Hashable, Iterable
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from auditor.model import Article, Page
from auditor.read import read

PAGES = Path(__file__).parent / "pages"
TRUTH: dict[str, dict[str, Any]] = {
    path.stem: json.loads(path.read_text(encoding="utf-8")) for path in sorted(PAGES.glob("*.json"))
}
ALL_FLOORS = json.loads((Path(__file__).parent / "floors.json").read_text(encoding="utf-8"))
FLOORS: dict[str, dict[str, Any]] = ALL_FLOORS["own pages"]
ARTICLES = [name for name, truth in TRUTH.items() if truth["is_article"]]

# A word, or a sign of a script that has no spaces between words; never white space.
_TOKEN = re.compile(r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]|[^\W\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]+")
_TOGETHER = 4
"""Words that are compared as one, so that words of the menu do not stand in for the same words of the text."""

each_page = pytest.mark.parametrize("name", TRUTH)
each_article = pytest.mark.parametrize("name", ARTICLES)


@cache
def article(name: str) -> Article:
    found = read(Page(name, (PAGES / f"{name}.html").read_bytes(), url=TRUTH[name]["url"]))
    assert isinstance(found, Article), found
    return found


def f1(truth: Iterable[Hashable], found: Iterable[Hashable]) -> float:
    """The harmonic mean of precision and recall of the things found; 1 where there was nothing to find and is not."""
    wanted, got = Counter(truth), Counter(found)
    shared = (wanted & got).total()
    return 2 * shared / (wanted.total() + got.total()) if wanted or got else 1.0


def shingles(text: str) -> list[tuple[str, ...]]:
    words = _TOKEN.findall(text)
    return [tuple(words[start : start + _TOGETHER]) for start in range(max(1, len(words) - _TOGETHER + 1))]


def text_f1(name: str) -> float:
    return f1(shingles("\n".join(TRUTH[name]["text"])), shingles(article(name).text))


def headings_f1(name: str) -> float:
    found = [(heading.level, _letters(heading.text)) for heading in article(name).headings if heading.text]
    return f1(((level, _letters(text)) for level, text in TRUTH[name]["headings"]), found)


def _letters(text: str) -> str:
    return re.sub(r"[\W_]+", "", text.lower())


def _wrong(name: str) -> list[str]:
    """The statements of the truth that do not hold, as ``floors.json`` names them."""
    truth, found = TRUTH[name], article(name)
    text = " ".join(found.text.split())
    wrong = [] if found.is_article == truth["is_article"] else ["is_article"]
    if not truth["is_article"]:
        return wrong
    wrong += [f"lost: {snippet}" for snippet in truth["with"] if snippet not in text]
    wrong += [f"kept: {snippet}" for snippet in truth["without"] if snippet in text]
    sources = {image.src for image in found.images}
    wrong += [f"image lost: {source}" for source in truth["images"] if source not in sources]
    wrong += [f"image kept: {source}" for source in sorted(sources - set(truth["images"]))]
    if found.language.partition("-")[0] != truth["language"]:
        wrong.append(f"language: {found.language}")
    names = list(dict.fromkeys(author.name for author in found.authors))
    if sorted(names) != sorted(truth["authors"]):
        wrong.append(f"authors: {', '.join(names)}")
    for kind in ("published", "modified"):
        days = {date.iso[:10] for date in found.dates if date.kind == kind and date.iso}
        if days != ({truth[kind]} - {""}):
            wrong.append(f"{kind}: {', '.join(sorted(days))}")
    return wrong


def test_every_page_has_its_truth_and_every_article_its_floors() -> None:
    assert sorted(TRUTH) == sorted(path.stem for path in PAGES.glob("*.html"))
    assert sorted(FLOORS) == sorted(TRUTH)


@each_article
def test_the_text_of_a_page_is_read_as_well_as_ever(name: str) -> None:
    assert text_f1(name) >= FLOORS[name]["text"]


@each_article
def test_the_headings_of_a_page_are_read_as_well_as_ever(name: str) -> None:
    assert headings_f1(name) >= FLOORS[name]["headings"]


@each_page
def test_what_must_be_in_is_in_and_what_must_be_out_is_out_but_for_known_defects(name: str) -> None:
    assert sorted(FLOORS[name].get("known", [])) == sorted(_wrong(name))
