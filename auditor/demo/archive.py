"""Short notes of the magazine's archive, made from lists: enough pages to see what a change did to half of them."""

from datetime import date
from typing import Final

from auditor.demo.posts import Post

DESCRIBED: Final = date(2026, 4, 6)
"""From this day on all notes have a meta description; before, every other one had none."""
_THINGS: Final = (
    "toaster", "desk lamp", "kettle lid", "rucksack buckle", "garden hose", "door hinge", "wool jumper",
    "picture frame", "alarm clock", "coffee grinder", "umbrella rib", "suitcase wheel", "drawer runner",
    "bread tin", "wooden spoon", "bicycle bell", "tent pole", "rain jacket", "leather belt", "watering can",
    "window latch", "radio dial", "cutting board", "oven door", "enamel pot", "folding chair",
    "paper lantern", "sewing basket", "bird feeder", "letter box", "rocking horse", "record player",
    "hand mixer", "curtain rail", "rubber boot", "fishing reel", "camping stove", "wicker basket",
    "piano stool", "extension lead", "hot water bottle", "trouser zip", "kitchen scale", "tea strainer",
    "wall hook", "bath plug", "bicycle pump", "pencil sharpener",
)  # fmt: skip
_OPENINGS: Final = (
    "Somebody carried a {thing} in on a wet Tuesday and said that it had been her aunt's.",
    "We had three of them on the bench in one month, and each {thing} had failed in its own way.",
    "A broken {thing} is seldom as broken as it looks from across the room.",
    "The first thing to do with a tired {thing} is to put it down and look at it for a minute.",
)
_MIDDLES: Final = (
    "Take it apart on a tray, so that the small screws stay with their owner, and draw how it came apart.",
    "Most faults sit where two parts rub. Clean that place with a dry brush before you judge anything else.",
    "If a part is worn, measure it twice and ask at the ironmonger's; the shop on Mill Lane keeps old sizes in jars.",
    "Glue is the last answer and not the first. It needs clean wood, a clamp and a night in a warm room.",
    "Thread and wax did more for us here than any tool with a plug, and it cost us less than a bun.",
)
_ENDINGS: Final = (
    "It took forty minutes with a pause for tea, and the {thing} has worked since.",
    "Write the date on the underside. The next person who mends this {thing} will be glad of it.",
    "She sent a postcard in spring: the {thing} is back on its shelf and in use every day.",
)


def notes(*, described: bool) -> tuple[Post, ...]:
    """All of them; without ``described`` as they were before that day."""
    return tuple(_note(number, thing, described=described or number % 2 == 1) for number, thing in enumerate(_THINGS))


def _note(number: int, thing: str, *, described: bool) -> Post:
    chosen = [_MIDDLES[(number + step * (1 + number % 4)) % len(_MIDDLES)] for step in range(3)]
    words = [_OPENINGS[number % 4], *chosen, _ENDINGS[number % 3]]
    body = "".join(f"<p>{text.format(thing=thing)}</p>\n\n" for text in words)
    description = (
        f"How to mend a {thing}: what usually fails, what to clean first, and when glue is the answer. A short note"
        " from the repair evening."
    )
    fields = {
        "section": "mend",
        "title": f"How to Mend a {thing.title()}: Notes from the Bench",
        "h1": f"How to mend a {thing}",
        "description": description if described else "",
        "standfirst": f"What we learned when a {thing} came to the repair evening.",
        "author": "Wilf Garrowby",
        "published": f"2025-{1 + number % 12:02}-{1 + number % 27:02}",
        "image": "chair",
        "alt": f"A {thing} on the bench of the repair evening",
        "related": "how-to-fix-a-wobbly-chair",
    }
    slug = "mend-" + thing.replace(" ", "-")
    return Post(slug, body, fields)
