"""A site of one template, made by chance from a seed, on which every third article shows a FAQ without markup.

``pages(375)`` gives pages with the shape of their FAQ: "" for an article without one. All articles share the template's
boxes; the FAQs share their title, one question that each answers in its own words, and one with the same answer
everywhere. Run as a script with a folder it writes the site there, to be audited by hand.
"""

import random
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

TOWNS = (
    "Ludlow", "Hexham", "Kendal", "Oakham", "Thirsk", "Selby", "Frome", "Totnes", "Rye", "Diss", "Wells", "Louth",
    "Malton", "Alston", "Bakewell", "Crediton", "Dunster", "Eye", "Fowey", "Grasmere",
)  # fmt: skip
WAYS = ("tow path", "old railway", "ridge road", "river bank", "drovers' lane", "forest track")
THINGS = ("a lamp", "a spare tube", "a flask of tea", "a paper map", "a pair of gloves", "a light coat")
SENTENCES = (
    "The {way} leaves {town} by the mill and climbs for {n} miles before the first gate.",
    "In {month} the mud by the {way} is deep, and we had to walk for {n} minutes.",
    "Take {thing} with you, because the inn at {town} shuts at {n} o'clock.",
    "From the bridge you see as far as {town}, if the morning is clear.",
    "A signpost by the {way} says {n} miles, and it is wrong by one.",
    "The baker at {town} fills bottles for riders and never asks for money.",
    "We met {n} others that day, most of them on foot and one with a donkey.",
    "Behind {town} the surface turns to gravel, so let some air out of your tyres.",
    "The last hill is short and steep, and nobody minds if you push.",
    "Trains from {town} take bicycles outside of the busy hours in {month}.",
    "On the {way} there is no shade at all between {town} and the ford.",
    "The ford was dry in {month}, though the keeper has seen it {n} feet deep.",
)
MONTHS = ("March", "April", "May", "June", "September", "October")
SECTIONS = ("The way out of {town}", "Along the {way}", "Where to eat in {town}", "Coming home from {town}")
QUESTIONS = (
    ("Can I ride the {way} with children?", "Yes, as far as {town}; beyond it you lift your bicycle over {n} gates."),
    ("Is there water on the way to {town}?", "There is a tap by the church of {town}, and one {n} miles before it."),
    ("When is the {way} shut?", "The owner shuts the {way} for {n} days in {month}, when the sheep are moved."),
    ("Which tyres do I need?", "Anything wider than {n} centimetres will do for the {way} near {town}."),
    ("Do trains to {town} take bicycles?", "They take {n} at a time, and in {month} you have to book a place."),
    ("What does the ferry cost?", "The ferryman of {town} asks for {n} pounds, and a little more in {month}."),
)  # fmt: skip
OWN = ("How long does the ride take?", "With a rest at {town} it takes {n} hours, and one more in {month}.")
"""The question that every FAQ has, and each answers in its own words."""
SAME = ("Who rides these routes?", "Two of us ride each route in spring and once again in autumn before we write.")
"""The question that every FAQ answers alike: the template's, and no part of any article."""
TITLE = "Frequently asked questions"

Pairs = Sequence[tuple[str, str]]


def _headings(title: str, pairs: Pairs) -> str:
    return f"<h2>{title}</h2>" + "".join(f"<h3>{ask}</h3><p>{answer}</p>" for ask, answer in pairs)


def _headings_with_intro(title: str, pairs: Pairs) -> str:
    body = "".join(f"<h3>{ask}</h3><p>{answer}</p>" for ask, answer in pairs)
    return f"<section><h2>{title}</h2><p>Readers write to us, and these come up most.</p>{body}</section>"


def _flat(title: str, pairs: Pairs) -> str:
    return f"<h2>{title}</h2>" + "".join(f"<h2>{ask}</h2><p>{answer}</p>" for ask, answer in pairs)


def _details(title: str, pairs: Pairs) -> str:
    body = "".join(f"<details><summary>{ask}</summary><p>{answer}</p></details>" for ask, answer in pairs)
    return f'<section class="questions"><h2>{title}</h2>{body}</section>'


def _details_alone(_: str, pairs: Pairs) -> str:
    return "".join(f"<details><summary>{ask}</summary>{answer}</details>" for ask, answer in pairs)


def _accordion(title: str, pairs: Pairs) -> str:
    body = "".join(
        f'<div class="accordion-item"><h3 class="accordion-header"><button class="accordion-button" type="button" '
        f'aria-expanded="false" aria-controls="answer-{number}">{ask}</button></h3>'
        f'<div id="answer-{number}" class="accordion-collapse collapse" hidden><p>{answer}</p></div></div>'
        for number, (ask, answer) in enumerate(pairs)
    )
    return f'<h2>{title}</h2><div class="accordion">{body}</div>'


def _buttons(title: str, pairs: Pairs) -> str:
    body = "".join(
        f'<button class="toggle-title" aria-expanded="false">{ask}</button><div class="toggle-content">{answer}</div>'
        for ask, answer in pairs
    )
    return f'<div class="toggles"><h2>{title}</h2>{body}</div>'


def _terms(title: str, pairs: Pairs) -> str:
    body = "".join(f"<dt>{ask}</dt><dd>{answer}</dd>" for ask, answer in pairs)
    return f"<h2>{title}</h2><dl>{body}</dl>"


def _bold(title: str, pairs: Pairs) -> str:
    return f"<h2>{title}</h2>" + "".join(f"<p><strong>{ask}</strong></p><p>{answer}</p>" for ask, answer in pairs)


def _bold_lines(title: str, pairs: Pairs) -> str:
    return f"<h2>{title}</h2>" + "".join(f"<p><strong>{ask}</strong><br>{answer}</p>" for ask, answer in pairs)


def _bold_title(title: str, pairs: Pairs) -> str:
    return f"<p><b>{title}</b></p>" + "".join(f"<p><b>{ask}</b></p><p>{answer}</p>" for ask, answer in pairs)


def _numbered(title: str, pairs: Pairs) -> str:
    body = "".join(f"<li><strong>{ask}</strong> {answer}</li>" for ask, answer in pairs)
    return f"<h2>{title}</h2><ol>{body}</ol>"


def _letters(title: str, pairs: Pairs) -> str:
    return f"<h2>{title}</h2>" + "".join(f"<p>Q: {ask}</p><p>A: {answer}</p>" for ask, answer in pairs)


def _boxes(title: str, pairs: Pairs) -> str:
    body = "".join(
        f'<div class="faq-item"><div class="faq-question">{ask}</div><div class="faq-answer">{answer}</div></div>'
        for ask, answer in pairs
    )
    return f'<div class="faq"><h2>{title}</h2>{body}</div>'


def _unmarked_headings(title: str, pairs: Pairs) -> str:
    return f"<h2>{title}</h2>" + "".join(f"<h3>{ask[:-1]}</h3><p>{answer}</p>" for ask, answer in pairs)


SHAPES: dict[str, Callable[[str, Pairs], str]] = {
    "headings": _headings,
    "headings with an introduction": _headings_with_intro,
    "headings of the title's level": _flat,
    "headings without a question mark": _unmarked_headings,
    "details": _details,
    "details without a title": _details_alone,
    "accordion": _accordion,
    "buttons": _buttons,
    "terms": _terms,
    "bold paragraphs": _bold,
    "bold lines": _bold_lines,
    "bold title": _bold_title,
    "numbered": _numbered,
    "Q and A": _letters,
    "boxes": _boxes,
}


class Made(NamedTuple):
    name: str
    shape: str
    """Of its FAQ; "" for an article without one."""
    html: str


class _Chance:
    def __init__(self, seed: int) -> None:
        self._chance = random.Random(seed)

    def fill(self, text: str) -> str:
        pick = self._chance.choice
        return text.format(
            town=pick(TOWNS), way=pick(WAYS), thing=pick(THINGS), month=pick(MONTHS), n=self._chance.randint(3, 40)
        )

    def paragraph(self) -> str:
        return " ".join(self.fill(sentence) for sentence in self._chance.sample(SENTENCES, 4))

    def pairs(self) -> list[tuple[str, str]]:
        asked = self._chance.sample(QUESTIONS, self._chance.randint(2, 4))
        pairs = [(self.fill(ask), self.fill(answer)) for ask, answer in asked]
        pairs.insert(self._chance.randint(0, len(pairs)), (OWN[0], self.fill(OWN[1])))
        pairs.insert(self._chance.choice((0, len(pairs))), SAME)
        return pairs


def pages(number: int = 375, *, every: int = 3, shared_by_all: bool = False, seed: int = 1) -> Iterator[Made]:
    """So many articles, each ``every``-th with a FAQ, the shapes in turn.

    With ``shared_by_all`` the articles without a FAQ show one question with an answer of their own, and the question
    that all answer alike: less than a FAQ once the template is out.
    """
    shapes = list(SHAPES)
    for at in range(number):
        chance = _Chance(seed * 100_003 + at)
        turn, other = divmod(at, every)
        shape = "" if other else shapes[turn % len(shapes)]
        if shape:
            faq = SHAPES[shape](TITLE, chance.pairs())
        elif shared_by_all:
            faq = _headings(TITLE, [(OWN[0], chance.fill(OWN[1])), SAME])
        else:
            faq = ""
        yield Made(f"route-{at:03}.html", shape, _page(at, chance, faq))


def _page(at: int, chance: _Chance, faq: str) -> str:
    title = chance.fill("Route " + str(at) + ": {town} by the {way}")
    sections = "".join(
        f"<h2>{chance.fill(heading)}</h2><p>{chance.paragraph()}</p><p>{chance.paragraph()}</p>" for heading in SECTIONS
    )
    day = f"2026-0{1 + at % 9}-{1 + at % 28:02}"
    return f"""<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{title} | Routes by bicycle</title>
<meta name="description" content="{title}: {chance.fill(SENTENCES[3])}">
<meta property="og:type" content="article"><meta property="article:published_time" content="{day}T08:00:00Z">
</head><body class="single single-post">
<header><a href="/">Routes by bicycle</a><nav><ul><li><a href="/routes/">Routes</a></li><li><a href="/faq/">FAQ</a></li>
<li><a href="/about/">About</a></li></ul></nav></header>
<main><article class="post"><h1>{title}</h1>
<p class="byline">By <a rel="author" href="/about/">Ann Marlow</a>, <time datetime="{day}">{day}</time></p>
<p>{chance.paragraph()}</p>{sections}
{faq}
<div class="box"><h3>Would you ride with us?</h3><p>We ride on the first Sunday of each month, and everybody who has
a bicycle and a lamp may come along with us.</p></div>
<div class="author-box"><h3>About Ann Marlow</h3>
<p>Ann has ridden since she was five, and writes when it rains.</p></div>
</article></main>
<aside><h3>Any questions?</h3><ul><li><a href="/routes/">How do I find a route?</a></li>
<li><a href="/about/">Who are you?</a></li></ul></aside>
<footer><p>Routes by bicycle, all rides at your own risk.</p></footer></body></html>
"""


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for made in pages(shared_by_all=sys.argv[2:] == ["shared-by-all"]):
        (folder / made.name).write_text(made.html, encoding="utf-8")
        print(made.name, made.shape or "no FAQ", sep="\t")
