"""Texts about bread for the examples of rules that judge whole articles; all of them were written for this."""

from collections.abc import Sequence

RYE = (
    "<h1>Rye bread for beginners</h1>"
    "<p>Rye has a name for being difficult. It is not, but it is different: what works for wheat does little here, and "
    "most first loaves fail because their baker treats one grain like the other. Three things are worth knowing before "
    "you weigh out any flour.</p>"
    "<h2>It is meant to be sticky</h2>"
    "<p>Wheat dough comes off the hands when it has been kneaded for long enough. Rye never does. Its proteins form no "
    "net, so kneading changes nothing, and adding flour until the dough feels right makes a brick. Stir it with a "
    "spoon until no dry spots are left, wet your hands, shape it in two or three moves and leave it alone.</p>"
    "<h2>It needs acid</h2>"
    "<p>An enzyme in rye breaks down starch while the loaf heats up. Left to itself it turns the crumb into something "
    "like damp clay. Sourdough stops it, which is why old recipes for rye never call for yeast alone. Start the "
    "evening before with a spoon of starter, as much flour as water, and a warm corner. In the morning it smells of "
    "apples, and half of the flour in the bread should come from it.</p>"
    "<h2>It has to wait</h2>"
    "<p>A wheat loaf is best on the day it was baked. Cut a rye loaf that early and the knife comes out smeared. Wrap "
    "it in a cloth once it is cool and give it a full day. The crumb sets, the crust softens a little, and the taste "
    "of the sour, sharp at first, becomes round. After that it keeps for a week without a freezer.</p>"
    "<h2>A first recipe</h2>"
    "<p>Mix 400 grams of ripe sourdough with 300 grams of rye flour, 200 grams of warm water and ten grams of salt. "
    "Fill a greased tin to two thirds, smooth the top with a wet spoon and cover it. When small holes show in the "
    "surface, after two hours or so, bake it for an hour at 220 degrees. Knock on the bottom: a hollow sound means "
    "that it is done.</p>"
)
"""An article of some 320 words without a link."""

PLAIN = (
    "Weigh the flour into a wide bowl.",
    "Pour in the warm water and stir with your hand.",
    "Stop as soon as you see no dry spots.",
    "Cover the bowl with a damp towel and wait for half an hour.",
    "Add the salt with a spoon of water.",
    "Fold the dough from the edge to the middle, eight times.",
    "Turn the bowl a little after each fold.",
    "Rest for an hour, and fold again.",
    "Watch the dough and not the clock.",
    "A warm kitchen makes it rise in three hours.",
    "A cold one takes the whole night.",
    "Press a wet finger into the top.",
    "A slow spring back tells you to go on.",
    "Dust the table with flour and tip out the dough.",
    "Pull the four corners to the middle to make a parcel.",
    "Roll the parcel over and drag it toward you.",
    "The skin grows tight and smooth.",
    "Set the loaf into a basket with the seam on top.",
    "Heat the oven with a heavy pot inside for forty minutes.",
    "Use the highest setting that your oven has.",
    "Turn the loaf out onto a sheet of paper.",
    "Cut the top once with a sharp blade, as deep as a coin is wide.",
    "Lower the paper into the pot and close the lid.",
    "Steam now keeps the crust soft while the loaf grows.",
    "Lift the lid after twenty minutes.",
    "Bake on for another twenty until the crust turns dark brown.",
    "Knock on the bottom and listen.",
    "A hollow sound means that the crumb is dry enough.",
    "Cool the bread on a rack with air on all sides.",
    "Keep your hands off it for an hour at least.",
    "Fresh crumb tears under the knife and sticks to it.",
    "Store the loaf in a paper bag, cut side down.",
    "It stays good for three days on the shelf.",
    "Toast what is left on the fourth.",
)
"""Some 270 words in short sentences of plain words, without passives and transition words."""


def article(sentences: Sequence[str], to_a_paragraph: int = 6) -> str:
    """The sentences under a headline, so many of them in each paragraph."""
    return "<h1>A loaf from one bowl</h1>" + paragraphs(sentences, to_a_paragraph)


def paragraphs(sentences: Sequence[str], to_a_paragraph: int = 6) -> str:
    """The sentences, so many of them in each paragraph."""
    starts = range(0, len(sentences), to_a_paragraph)
    return "".join(f"<p>{' '.join(sentences[start : start + to_a_paragraph])}</p>" for start in starts)


def without_subheadings(text: str) -> str:
    """The paragraphs of an article alone, as somebody writes who forgets to divide the text."""
    return "".join(part.partition("</p>")[0].join(("<p>", "</p>")) for part in text.split("<p>")[1:])
