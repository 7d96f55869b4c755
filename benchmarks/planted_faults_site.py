"""A site with planted faults, made by chance from a seed: which page has which faults is known.

``pages(512)`` gives a magazine in two templates. Half of its articles have no fault; the others have one to seven of
``FAULTS``, in all combinations that chance brings. Run as a script it prints how many of each are found, and where a
fault is reported that was not planted.
"""

import random
from collections.abc import Iterator, Mapping
from html import escape
from typing import NamedTuple

HOST = "https://almanac.example"
FAULTS: Mapping[str, str] = {
    "no title": "title-missing",
    "no description": "description-missing",
    "no H1": "h1-missing",
    "two H1s": "h1-multiple",
    "skipped level": "heading-order",
    "no alt": "alt-missing",
    "no canonical": "canonical",
}
"""What is planted, and the check that must find it."""

_CRAFTS = (
    "bookbinding", "beekeeping", "letterpress", "basketry", "glazing", "cheesemaking", "hedge laying", "stone walling",
    "clock repair", "felting", "soap making", "boat caulking", "wood turning", "sign painting", "saddlery", "thatching",
)  # fmt: skip
_TOOLS = ("knife", "press", "brush", "needle", "mallet", "clamp", "kettle", "rasp", "spatula", "awl", "plane", "sieve")
_STUFFS = ("wax", "linen", "oak", "lime", "copper", "wool", "willow", "leather", "rye straw", "resin", "clay", "flint")
_TOWNS = (
    "Ludlow",
    "Hexham",
    "Kendal",
    "Oakham",
    "Thirsk",
    "Selby",
    "Frome",
    "Totnes",
    "Diss",
    "Wells",
    "Louth",
    "Bude",
)
_PEOPLE = ("Ines", "Jonah", "Marta", "Tobias", "Ruth", "Amir", "Greta", "Owen", "Lucia", "Pavel", "Nora", "Idris")
_TITLES = (
    "{n} months of {craft} in {town}", "What {person} taught me about {craft}", "A first {tool} for {craft}",
    "Why {craft} needs more {stuff} than you think", "{craft} without a workshop: notes from {town}",
    "How {person} keeps a {tool} sharp", "The {stuff} that {craft} forgot", "{n} winters of {craft} in {town}",
)  # fmt: skip
_HEADINGS = (
    "Where the {stuff} comes from", "A {tool} that lasts {n} years", "{person} in a wet summer", "What {craft} costs",
    "Learning in {town}", "When the {tool} slips", "{n} mistakes with {stuff}", "A day with {person}",
    "Before you begin", "The smell of {stuff}", "Storing the {tool}", "What we would do again in {town}",
)  # fmt: skip
_SENTENCES = (
    "{person} bought the {tool} at a market in {town} and used it for {n} years.",
    "The {stuff} arrives in sacks, and the first one is always damp.",
    "In {town} people still remember the winter when {stuff} ran out.",
    "A {tool} costs about {n} pounds, but a borrowed one will do for a season.",
    "You can hear the difference between good {stuff} and bad when you tap it.",
    "{person} says that {craft} is mostly waiting, and the rest is sweeping.",
    "Nobody warns you about the dust until your {tool} is full of it.",
    "We asked {n} makers near {town}, and not two of them agreed.",
    "Put the {stuff} near a window, because it dries unevenly by the stove.",
    "The trick is to hold the {tool} lower than feels right.",
    "After {n} days the {stuff} changes colour, which is when the work begins.",
    "My neighbour in {town} lent me a {tool} and never asked for it back.",
    "{person} wrapped the {stuff} in paper and left it on the shelf until spring.",
    "There is no need to hurry, since {craft} forgives a slow hand.",
    "The oldest {tool} in the room came from {person}, who had it from an aunt.",
    "It took {n} tries before the {stuff} held its shape.",
    "On Fridays the workshop in {town} opens its doors, and {person} makes tea.",
    "Buy less {stuff} than the books tell you, as it does not keep.",
    "What looks like a fault in the {stuff} is often only the grain.",
    "{n} years ago {craft} had almost died out around {town}.",
    "A wet cloth over the {stuff} keeps it soft through lunch.",
    "{person} marks each {tool} with a notch, one for every apprentice.",
    "If the {tool} chatters, slow down and look at your wrist.",
    "The river floods the lower rooms in {town}, so the {stuff} lives upstairs.",
)


class Planted(NamedTuple):
    address: str
    html: str
    faults: frozenset[str]


def pages(count: int, seed: int = 11) -> Iterator[Planted]:
    """The articles, each with what is wrong with it. The same for the same seed."""
    chance = random.Random(seed)
    for number in range(count):
        faults = _faults(chance)
        address = f"{HOST}/notes/{number:04}-{chance.choice(_CRAFTS).replace(' ', '-')}"
        template = _plain if number % 2 else _theme
        yield Planted(address, template(_Article(chance, number), address, faults), faults)


def _faults(chance: random.Random) -> frozenset[str]:
    how_many = chance.choices((0, 1, 2, 3, len(FAULTS)), (50, 28, 12, 7, 3))[0]
    faults = set(chance.sample(sorted(FAULTS), how_many))
    if {"no H1", "two H1s"} <= faults:
        faults.discard(chance.choice(("no H1", "two H1s")))
    return frozenset(faults)


class _Article:
    """The words of one article."""

    def __init__(self, chance: random.Random, number: int) -> None:
        self.chance = chance
        self.title = self.words(chance.choice(_TITLES)).capitalize()
        self.description = f"{self.words(chance.choice(_SENTENCES))} {self.words(chance.choice(_SENTENCES))}"
        self.author = f"{chance.choice(_PEOPLE)} {chance.choice(_TOWNS)}"
        self.date = f"20{chance.randint(15, 25)}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"
        self.number = number

    def words(self, frame: str) -> str:
        pick = self.chance.choice
        return frame.format(
            craft=pick(_CRAFTS), tool=pick(_TOOLS), stuff=pick(_STUFFS), town=pick(_TOWNS), person=pick(_PEOPLE),
            n=self.chance.randint(3, 40),
        )  # fmt: skip

    def paragraph(self) -> str:
        sentences = self.chance.sample(_SENTENCES, self.chance.randint(3, 5))
        return f"<p>{escape(' '.join(map(self.words, sentences)))}</p>"

    def picture(self, *, alt: bool) -> str:
        name = f"{self.number:04}-{self.chance.randint(100, 999)}.jpg"
        words = f' alt="{escape(self.words("A {tool} on a bench in {town}, beside some {stuff}"))}"' if alt else ""
        return f'<figure><img src="/pictures/{name}" width="800" height="500"{words}></figure>'

    def body(self, faults: frozenset[str], *, top: int) -> str:
        """Sections below a headline of level ``top``."""
        parts = [self.paragraph()]
        headings = self.chance.sample(_HEADINGS, self.chance.randint(3, 5))
        bare = self.chance.randrange(len(headings)) if "no alt" in faults else -1
        deep = self.chance.randrange(len(headings)) if "skipped level" in faults else -1
        for number, heading in enumerate(headings):
            parts.append(f"<h{top + 1}>{escape(self.words(heading))}</h{top + 1}>{self.paragraph()}")
            if number == bare or self.chance.random() < 0.3:
                parts.append(self.picture(alt=number != bare))
            if number == deep:
                parts.append(f"<h{top + 3}>A note on the {self.chance.choice(_STUFFS)}</h{top + 3}>")
            parts.append(self.paragraph())
        return "\n".join(parts)


def _head(article: _Article, address: str, faults: frozenset[str]) -> str:
    parts = ['<meta charset="utf-8">']
    if "no title" not in faults:
        parts.append(f"<title>{escape(article.title)} | The Almanac</title>")
    if "no description" not in faults:
        parts.append(f'<meta name="description" content="{escape(article.description)}">')
    if "no canonical" not in faults:
        parts.append(f'<link rel="canonical" href="{address}">')
    parts.append('<meta property="og:type" content="article">')
    return "\n".join(parts)


def _headline(article: _Article, faults: frozenset[str]) -> tuple[str, int]:
    """The headline and its level."""
    level = 2 if "no H1" in faults else 1
    return f"<h{level}>{escape(article.title)}</h{level}>", level


def _second(article: _Article, faults: frozenset[str]) -> str:
    return f"<h1>{escape(article.words('More from {town}'))}</h1>{article.paragraph()}" if "two H1s" in faults else ""


def _plain(article: _Article, address: str, faults: frozenset[str]) -> str:
    """Elements that say what they are."""
    headline, level = _headline(article, faults)
    return f"""<!doctype html>
<html lang="en"><head>{_head(article, address, faults)}</head><body>
<header><a href="/">The Almanac</a><nav><a href="/notes">Notes</a> <a href="/about">About</a></nav></header>
<main><article>{headline}
<p class="byline">By {article.author}, <time datetime="{article.date}">{article.date}</time></p>
{article.body(faults, top=level)}
{_second(article, faults)}
</article></main>
<footer><p>The Almanac comes out when it is ready.</p></footer></body></html>"""


def _theme(article: _Article, address: str, faults: frozenset[str]) -> str:
    """Divisions with the class names of a blog's theme, a sidebar, and the headline outside of the text."""
    headline, level = _headline(article, faults)
    latest = "".join(f'<li><a href="/notes/{n:04}">Note {n}</a></li>' for n in range(5))
    return f"""<!doctype html>
<html lang="en"><head>{_head(article, address, faults)}</head><body class="single single-post">
<div id="masthead"><div class="site-title"><a href="/">The Almanac</a></div>
<ul class="menu"><li><a href="/notes">Notes</a></li><li><a href="/about">About</a></li></ul></div>
<div id="content"><div class="post hentry"><div class="entry-header">{headline}
<div class="entry-meta">Posted on <time datetime="{article.date}">{article.date}</time> by {article.author}</div></div>
<div class="entry-content">{article.body(faults, top=level)}
{_second(article, faults)}
</div></div>
<div class="sidebar widget-area"><div class="widget">Latest notes<ul>{latest}</ul></div></div></div>
<div class="site-footer"><p>The Almanac comes out when it is ready.</p></div></body></html>"""


def main() -> None:
    from auditor.audit import audit
    from auditor.config import Config
    from auditor.model import Page

    planted = list(pages(512))
    sources = [Page(each.address, each.html.encode(), url=each.address) for each in planted]
    report = audit(sources, Config(), source=HOST, started="2026-11-28T08:00:00Z", version="0")
    found = {page.source: {finding.check for finding in page.findings} for page in report.pages}
    print(f"{sum(page.score.total is not None for page in report.pages)} of {len(planted)} pages judged")
    for fault, check in FAULTS.items():
        has = {each.address for each in planted if fault in each.faults}
        said = {address for address, checks in found.items() if check in checks}
        print(f"{fault:15} planted {len(has):3}, found {len(has & said):3}, elsewhere {len(said - has)}")
        for address in sorted(has ^ said)[:5]:
            print("   ", address)


if __name__ == "__main__":
    main()
