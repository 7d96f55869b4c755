"""A site of one subject, made by chance from a seed: all its articles use the subject's words, some are stuffed.

``articles(500, 30)`` gives pages with their kind: "" for a sober one, else the way in which it was stuffed. Run as a
script (``python benchmarks/one_subject_site.py [SEED]``) it prints each that the check on stuffing gets wrong, with
what it says, and then how many it found of either kind.
"""

import random
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from html import escape
from typing import NamedTuple

TOWNS = (
    "Ludlow", "Hexham", "Kendal", "Oakham", "Thirsk", "Selby", "Frome", "Totnes", "Rye", "Diss", "Wells", "Louth",
)  # fmt: skip
NOUNS = ("coffee grinder", "burr grinder", "hand grinder", "grinder", "burr coffee grinder", "blade grinder")
BEANS = ("Ethiopian", "Kenyan", "Sumatran", "Brazilian", "Guatemalan", "Peruvian", "Ugandan", "Honduran")
PARTS = ("hopper", "burr", "motor", "lid", "spout", "dial", "bin", "handle", "gasket", "foot")

OPENERS = (
    "We have kept a {noun} on the counter for {n} years, and it has changed how we think of breakfast.",
    "Last week a reader asked what the {part} is for, and the honest answer took us some time.",
    "A {noun} breaks beans into pieces of one size, so that water draws the same from each.",
    "The {bean} harvest came in late this year, and roasters had to wait {n} weeks for it.",
    "Few tools in a kitchen are used as often and cleaned as seldom as the {part}.",
)
SENTENCES = (
    "Turn the {part} by one notch and taste again before you go on.",
    "A {noun} with steel burrs stays sharp for about {n} hundred kilos of beans.",
    "{bean} beans are dense, and they want a finer setting than most.",
    "Our {noun} was quiet at first and grew loud after {n} months.",
    "Brush out the {part} every Sunday, and let it dry overnight.",
    "Nobody at the roastery could tell the two cups apart.",
    "The maker says {n} grams a minute; we counted rather less.",
    "Conical burrs turn slowly, so the grounds stay cool.",
    "If the shot runs fast, the grounds are too coarse.",
    "Static makes fine grounds cling to the {part}, and a drop of water stops that.",
    "When the {noun} stalls, switch it off and empty the {part} first.",
    "It took the shop {n} days to send a new {part}, which is fair.",
    "You can hear when a {noun} runs empty, as the pitch rises.",
    "A cheap model may do for French press, where size matters less.",
    "Grind only what you drink, because the smell is gone within the hour.",
    "The {part} is held by {n} screws and comes off without force.",
    "Blade models chop the beans, and the result is part dust and part gravel.",
    "In a test with {n} people, {bean} coffee from the {noun} came out on top.",
    "Most of the noise comes from the {part}, less from the beans.",
    "A scale matters more than people think, even for a single cup.",
    "We weighed the grounds before and after, and half a gram stayed in the {part}.",
    "With a coarse setting the {noun} needs less than {n} seconds for a jug.",
    "Hand, blade and burr grinders all have their friends.",
    "Oil from dark roasts turns rancid in the {part} within {n} weeks.",
    "The council gave the café leave to open at six, and the queue was there at five.",
    "Prices rose by {n} percent, the growers' union said on Monday.",
    "Water just off the boil is right for {bean} beans.",
    "Keep the bag shut and away from light; the freezer does no harm.",
    "Some {noun}s have a timer, and others are switched by hand.",
    "Spare parts for this {noun} are sold for ten years.",
    "The first cup of the day tells you whether the {part} has slipped.",
    "It is heavy, which is good, since a light one walks across the table.",
    "Those who brew with a filter will be happy with a simpler {noun}.",
    "The glass of the {part} broke in {n} of our tests.",
    "Ask the roaster for the date, and buy no more than lasts two weeks.",
    "Our verdict has not changed since spring: this is the best {noun} for most kitchens.",
)
HEADINGS = {
    "how-to": (
        "Before you begin",
        "Taking the {part} apart",
        "Setting the {noun}",
        "What can go wrong",
        "How to clean it",
    ),
    "glossary": ("{part}", "Retention", "Grind size", "Burr", "Dose and yield"),
    "review": (
        "What is in the box",
        "Noise and speed",
        "In the cup",
        "What we did not like",
        "Should you buy this {noun}?",
    ),
    "news": ("What was decided", "What growers say", "What it means for shops", "The next steps"),
    "round-up": ("How we tested", "Best {noun} overall", "For small kitchens", "For espresso", "Also tried"),
}
TITLES = {
    "how-to": ("How to clean a {noun}", "How to set your {noun} for {bean} beans", "Mending the {part} of a {noun}"),
    "glossary": ("What is a {noun}?", "The words of grinding, explained", "{part} and burr: a small glossary"),
    "review": ("The Marlow {n}00 {noun}: a review", "{n} months with a {noun}"),
    "news": ("{bean} beans are late this year", "Town café wins prize for its {noun}"),
    "round-up": ("The {n} best {noun}s for small kitchens", "Which {noun} to buy this year"),
}


class Made(NamedTuple):
    name: str
    kind: str
    """"" for a sober article, else how it is stuffed."""
    html: str


class _Text:
    """An article while it is being made."""

    def __init__(self, chance: random.Random) -> None:
        self.chance = chance
        self.noun = chance.choice(NOUNS[:2] + NOUNS[:1] + NOUNS[4:5])
        self.genre = chance.choice(list(HEADINGS))
        self.title = self.h1 = self.fill(chance.choice(TITLES[self.genre]))
        pool = chance.sample(SENTENCES, 30)
        headings = [self.fill(each) for each in HEADINGS[self.genre]]
        self.sections = [
            (
                heading,
                [[self.fill(pool.pop()) for _ in range(chance.choice((3, 3, 4)))] for _ in range(2) if len(pool) > 4],
            )
            for heading in headings
        ]
        self.sections[0][1].insert(0, [self.fill(chance.choice(OPENERS)), self.fill(pool.pop())])
        self.items: list[str] = []
        self.alts = [self.fill("The {part} of the {noun} on our bench"), self.fill("{bean} beans in a bowl")]

    def fill(self, text: str) -> str:
        pick = self.chance.choice
        filled = text.format(
            noun=pick((self.noun, self.noun, *NOUNS)), part=pick(PARTS), bean=pick(BEANS), n=pick(range(2, 10))
        )
        return filled[:1].upper() + filled[1:]

    def paragraphs(self) -> list[list[str]]:
        return [paragraph for _, paragraphs in self.sections for paragraph in paragraphs if paragraph]

    def spread(self, lines: list[str]) -> None:
        """Lines on the ends of paragraphs, over the whole text."""
        places = self.paragraphs()
        for number, line in enumerate(lines):
            places[number * len(places) // len(lines)].append(line)

    def html(self) -> str:
        parts = [f"<h1>{escape(self.h1)}</h1>"]
        for (heading, paragraphs), alt in zip(self.sections, [*self.alts, *[""] * 9], strict=False):
            parts.append(f"<h2>{escape(heading)}</h2>")
            parts += [f"<p>{' '.join(paragraph)}</p>" for paragraph in paragraphs if paragraph]
            if alt:
                parts.append(f'<img src="/{len(parts)}.jpg" alt="{escape(alt)}" width="640" height="480">')
        parts += [
            f'<p><img src="/x{n}.jpg" alt="{escape(alt)}"></p>' for n, alt in enumerate(self.alts[len(self.sections) :])
        ]
        if self.items:
            parts.append("<ul>" + "".join(f"<li>{escape(item)}</li>" for item in self.items) + "</ul>")
        body = "\n".join(parts)
        return (
            f'<!doctype html><html lang="en"><head><title>{escape(self.title)}</title></head>'
            f"<body><main><article>{body}</article></main></body></html>"
        )


def _hung(text: _Text) -> None:
    ends = (
        "even if you own the best {noun}", "especially with a {noun}", "unlike the cheapest {noun} on the market",
        "just like a good {noun}", "even without the best {noun} available", "particularly if you have a {noun}",
        "including the best {noun}",
    )  # fmt: skip
    places = [paragraph for paragraph in text.paragraphs() if len(paragraph[-1].split()) > 6]
    for paragraph, end in zip(places, ends, strict=False):
        paragraph[-1] = f"{paragraph[-1].rstrip('.?')}, {end.format(noun=text.noun)}."


def _lines(*lines: str) -> Callable[[_Text], None]:
    def stuff(text: _Text) -> None:
        towns = text.chance.sample(TOWNS, 8)
        text.spread([line.format(noun=text.noun, a=towns[0], b=towns[1], c=towns[2], d=towns[3]) for line in lines])

    return stuff


def _places(text: _Text) -> None:
    towns = text.chance.sample(TOWNS, 7)
    places = [f"{text.noun} {town}" for town in towns]
    text.spread([f"We deliver to all of the county: {', '.join(places)}."])


def _place_items(text: _Text) -> None:
    text.items = [f"{text.noun.capitalize()} in {town}" for town in text.chance.sample(TOWNS, 8)]


def _doorway(text: _Text) -> None:
    towns = text.chance.sample(TOWNS, 4)
    text.title = text.h1 = f"{text.noun.capitalize()} shop in {towns[0]}"
    text.spread([f"Anyone in {town} who needs a {text.noun} can call us before noon." for town in towns])


def _alts(text: _Text) -> None:
    alts = ("best {}", "cheap {} online", "buy {} today", "top {} deals", "affordable {} for sale")
    text.alts = [each.format(text.noun) for each in alts]


def _titles(text: _Text) -> None:
    noun = text.noun
    text.title = (
        f"Best {noun} | Cheap {noun} | Buy {noun} online | {noun.capitalize()} deals | {noun.capitalize()} shop"
    )


def _anchors(text: _Text) -> None:
    words = ("best {}", "cheap {}", "buy {} online", "{} sale", "top {}", "affordable {}")
    links = [f'<a href="/shop?p={n}">{each.format(text.noun)}</a>' for n, each in enumerate(words)]
    text.spread([f"More of it is on our page about the {link}." for link in links])


def _headings(text: _Text) -> None:
    starts = ("Why the", "How to use the", "What makes the", "Where to find the", "Who needs the")
    text.sections = [
        (f"{start} best {text.noun} for home", paragraphs)
        for start, (_, paragraphs) in zip(starts * 2, text.sections, strict=False)
    ]
    _lines("Choose the best {noun} for home.", "Here is the best {noun} for home.")(text)


def _tags(text: _Text) -> None:
    noun = text.noun
    text.spread([f"Tags: best {noun}, cheap {noun}, {noun} online, {noun} reviews, buy {noun}, {noun} deals."])


WAYS: dict[str, Callable[[_Text], None]] = {
    "hung on ends": _hung,
    "pairs": _lines(
        "Wipe it with a {noun} or best {noun} cloth.",
        "You need a {noun} or best {noun} for that.",
        "Use a cheap {noun} or best {noun}.", "Nothing beats a {noun} or top {noun}.", "Try one {noun} or best {noun}.",
    ),
    "openings": _lines(
        "When looking for the best {noun}, think of the height of your shelf first.",
        "If you want the best {noun}, read the label on the bag before you pay.",
        "With the best {noun}, breakfast is ready in less time than you think.",
        "For the best {noun}, there is no need to leave the house at all.",
        "When you choose a cheap {noun}, the cup is only half of what it could be.",
        "Without the best {noun}, none of this will come out as it should.",
    ),
    "questions": _lines(
        "Looking for the best {noun}?", "Need a cheap {noun}?", "Do you want the best {noun} today?",
        "Searching for an affordable {noun}?", "Are you looking for a {noun} deal?",
    ),
    "places": _places,
    "place items": _place_items,
    "alts": _alts,
    "titles": _titles,
    "anchors": _anchors,
    "crowded": _lines(
        "A {noun} is a {noun}, and the best {noun} is our {noun}.",
        "Buy a {noun} where a {noun} is a {noun} and no toy.",
        "The {noun} of all {noun}s is the {noun} for {noun} lovers.",
    ),
    "doorway": _doorway,
    "bare": _lines(
        "They sell best {noun} near the station.",
        "We tested best {noun} for you.", "Look for cheapest {noun} in spring.",
        "Ask for best {noun} at the till.", "Our shop has cheapest {noun} in town.",
    ),
    "near me": _lines(
        "Find a {noun} near me before Sunday.", "The {noun} near me page lists all shops.",
        "People ask for a {noun} near me.", "Type {noun} near me and see.", "Every {noun} near me is tested.",
    ),
    "recited": _lines(
        "We love the best {noun} for home.", "This is why the best {noun} for home matters.",
        "Few things are like the best {noun} for home.", "It is the best {noun} for home that counts.",
        "Friends of the best {noun} for home know this.", "So choose the best {noun} for home.",
    ),
    "calls": _lines(
        "Buy your {noun} online today.", "Get a cheap {noun} now.", "Our {noun} deals end soon.",
        "Order the best {noun} here.", "An affordable {noun} is waiting for you.", "Shop the {noun} sale.",
        "The top {noun} is in stock.", "Save on a discount {noun}.",
    ),
    "brackets": _lines(
        "Keep it dry (best {noun}).", "Clean it often (cheapest {noun}).", "Store it well – best {noun}.",
        "Mind the cord (best {noun}).", "Fill it slowly (best {noun}).",
    ),
    "tags": _tags,
}  # fmt: skip


def articles(number: int, stuffed: int, seed: int = 1) -> Iterator[Made]:
    """So many pages, the stuffed ones spread among them, each way in turn."""
    chance = random.Random(seed)
    ways = list(WAYS)
    every = number // stuffed
    for at in range(number):
        text = _Text(chance)
        turn, is_other = divmod(at, every)
        kind = "" if is_other or turn >= stuffed else ways[turn % len(ways)]
        if kind:
            WAYS[kind](text)
        yield Made(f"{at}.html", kind, text.html())


def main(seed: int) -> None:
    from auditor.check import run
    from auditor.checks.keywords.keyphrase_stuffing import KeyphraseStuffing
    from auditor.facts import measure
    from auditor.model import Article, Page
    from auditor.read import read

    made_of, found_of = Counter[bool](), Counter[bool]()
    for made in articles(500, 30, seed):
        article = read(Page(made.name, made.html.encode(), path=made.name))
        assert isinstance(article, Article), made.name
        outcome = run(KeyphraseStuffing(), measure(article))
        found = outcome if isinstance(outcome, tuple) else ()
        is_stuffed = bool(made.kind)
        made_of[is_stuffed] += 1
        found_of[is_stuffed] += bool(found)
        if bool(found) != is_stuffed:
            print(made.name, f"stuffed ({made.kind}) and missed" if is_stuffed else "sober and found")
            for finding in found:
                print("  ", finding.message, *finding.evidence, sep="\n     ")
    print(f"stuffed articles found: {found_of[True]} of {made_of[True]}; others found: {found_of[False]} of ", end="")
    print(made_of[False])


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1)
