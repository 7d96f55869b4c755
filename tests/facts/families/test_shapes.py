"""The shapes of forced phrases, each with what looks like it and is good writing."""

from collections.abc import Callable

import pytest

from auditor.facts.families.families import families
from auditor.model import Article, Sentence, Shape

Made = Callable[..., tuple[Article, tuple[Sentence, ...]]]

FAMILY = " The steam cleaner hums.\nMy steam cleaner leaks.\nOur steam cleaner is old."
"""Three more uses, so that there is a family whatever the text before them."""


def shapes(made: Made, text: str, kind: str, language: str = "en") -> list[str]:
    article, split = made(text, language=language)
    found: list[Shape] = [shape for family in families(article, split) for shape in family.shapes]
    for shape in found:
        assert shape.span is not None
        assert article.blocks[shape.span.block].text[shape.span.start : shape.span.end] == shape.quote
    return [shape.quote for shape in found if shape.kind == kind]


FORCED = {
    "pair": [
        "Use one [steam cleaner or best steam cleaning machine].",
        "Use [a steam cleaner and a large steam cleaner].",
        "[A steam cleaner, best steam cleaner] or mop.",
        "Use [a steam cleaner or best cleaner].",
    ],
    "hung": [
        "Wipe the tiles from top to bottom each week, [even if you own the best steam cleaner].",
        "The floor will shine for many weeks, [just like a steam cleaner available today].",
        "Wipe the tiles from top to bottom each week ([especially with a steam cleaner]).",
    ],
    "ending": [
        "The floor will shine for many weeks or months [with a good steam cleaner].",
        "It cleans the tiles of every bathroom better [than a steam cleaner].",
        "Wipe the tiles from top to bottom each week, [when you own the best steam cleaner].",
    ],
    "opening": [
        "[When looking for the best steam cleaner], read what other people say of it.",
        "[With a good steam cleaner], you will be done in half of the time.",
        "[Unlike a steam cleaner], a wet cloth costs you next to nothing at all.",
        "[Are you looking for a cheap steam cleaner]? Wipe the floor first.",
    ],
    "bare": [
        "You should look [for best steam cleaner] today.",
        "All of them [sell cheapest steam cleaner] models.",
        "Wipe the floor each week ([best steam cleaner]) and dry it.",
    ],
    "near me": [
        "Call a [steam cleaner near me].",
        "Our [steam cleaner in my] area service helps.",
    ],
    "crowded": [
        "[A steam cleaner cleans what a steam cleaner should, if the steam cleaner is hot].",
    ],
    "running": [
        "[A steam cleaner hums. This steam cleaner leaks. Any steam cleaner is hot. No steam cleaner lasts].",
    ],
}
"""The quote is marked."""


@pytest.mark.parametrize(("kind", "text"), [(kind, text) for kind, texts in FORCED.items() for text in texts])
def test_a_forced_phrase_is_told_by_its_shape(made: Made, kind: str, text: str) -> None:
    quote = text[text.index("[") + 1 : text.index("]")]
    plain = text.replace("[", "").replace("]", "")

    assert shapes(made, f"{plain}\n{FAMILY}", kind) == [quote]


GOOD = {
    "pair": [
        "Use a steam cleaner or a mop.",
        "A steam cleaner or another steam engine will do.",
        "Fill the steam cleaner. Or empty the steam cleaner.",
        "Steam cleaners, or steam cleaners as we knew them.",
    ],
    "hung": [
        "Descale the steam cleaner.",
        "Nobody in our house has ever understood the manual of the steam cleaner.",
        "With a steam cleaner.",
        "It has a long hose, a small brush, a spare filter and a steam cleaner.",
        "She sells towels from Turkey, mops of every size, brushes, or a steam cleaner.",
        "After many years in the shop, with a steam cleaner beside her, she knew what dirt was.",
        "The tiles were dirty, but she had no time left and so she took the steam cleaner upstairs at once.",
        "It heats the water in a small tank of its own, which lowers the pressure on steam cleaner seals.",
        "It writes each step to the log and the pump runs, and lowers the wear of steam cleaner hoses.",
    ],
    "ending": [
        "The heat is spread over the whole of the plate and reduces the noise that comes with steam cleaner use.",
        "The water of the tank is heated for a minute by a steam cleaner.",
    ],
    "opening": [
        "When the steam cleaner has cooled down and all of the water in its tank has gone, open the lid.",
        "The steam cleaner, which was old, began to smoke in the middle of the kitchen floor.",
        "If so, take the steam cleaner back to the shop in which you bought it a year ago.",
    ],
    "bare": [
        "This is the best steam cleaner.",
        "Our best steam cleaner is Anna's best steam cleaner.",
        "The second best steam cleaner was cheap.",
        "Best steam cleaner: Hydro 3.",
        "The 21 best steam cleaner models.",
        "We tried ten of them, and two were good: best steam cleaner for flats is the Hydro.",
    ],
    "near me": [
        "A steam cleaner stood near my desk.",
        "We saw a steam cleaner near Meadow Lane.",
        "Keep the steam cleaner near.",
    ],
    "crowded": [
        "A steam cleaner is a steam cleaner.",
        (
            "In the house by the river a steam cleaner did the hall on Monday, a steam cleaner did the stairs one day "
            "later, and a third steam cleaner stood unused in the yard of the mill."
        ),
    ],
    "running": ["A steam cleaner hums. This steam cleaner leaks. Any steam cleaner is hot. It does not last."],
}


@pytest.mark.parametrize(("kind", "text"), [(kind, text) for kind, texts in GOOD.items() for text in texts])
def test_what_good_writers_do_has_no_such_shape(made: Made, kind: str, text: str) -> None:
    assert shapes(made, f"{text}\n{FAMILY}", kind) == []


@pytest.mark.parametrize(
    ("language", "text", "kind", "quote"),
    [
        ("de", "Ein Zug Abteil oder bestes Zug Abteil.", "pair", "Ein Zug Abteil oder bestes Zug Abteil"),
        (
            "de",
            "Wir fahren morgen früh um sechs Uhr los, selbst wenn das beste Zug Abteil fehlt.",
            "hung",
            "selbst wenn das beste Zug Abteil fehlt",
        ),
        ("es", "Busque un coche barato o mejor coche barato.", "pair", "un coche barato o mejor coche barato"),
        (
            "fr",
            "Un vélo électrique ou meilleur vélo électrique.",
            "pair",
            "Un vélo électrique ou meilleur vélo électrique",
        ),
    ],
)
def test_other_languages_have_words_of_their_own(made: Made, language: str, text: str, kind: str, quote: str) -> None:
    more = {"de": "Das Zug Abteil.", "es": "El coche barato.", "fr": "Le vélo électrique."}[language]

    assert shapes(made, f"{text}\n{more}\n{more}\n{more}", kind, language) == [quote]


CLOSING = "The floor is wood. It needs some care. {} floor.\n"


def test_paragraph_after_paragraph_that_closes_with_the_phrase_is_a_habit(made: Made) -> None:
    closes = CLOSING.format("A steam cleaner dries the")

    assert len(shapes(made, closes * 3, "closing")) == 3
    assert shapes(made, closes * 2 + FAMILY, "closing") == []


def test_a_paragraph_that_begins_with_the_phrase_is_about_it(made: Made) -> None:
    closes = CLOSING.format("A steam cleaner dries the")
    opens = "A steam cleaner hums. It is hot. It is loud.\n"

    assert len(shapes(made, closes * 3 + opens, "closing")) == 3
    assert shapes(made, closes * 3 + opens * 2, "closing") == []


RECITED = "One of the best steam cleaning machines. It {}s.\n"


def test_a_long_phrase_to_sell_word_for_word_is_recited(made: Made) -> None:
    recited = "".join(RECITED.format(what) for what in ("hum", "leak", "hiss", "drip", "creak"))

    assert shapes(made, recited, "recited") == ["One of the best steam cleaning machines"] * 5
    assert shapes(made, recited.replace("the best ", "our "), "recited") == []
    assert shapes(made, recited.replace("machines. It leaks", "robots. It leaks"), "recited") == []


def test_a_long_phrase_to_sell_may_come_now_and_then_in_a_long_text(made: Made) -> None:
    recited = "".join(RECITED.format(what) for what in ("hum", "leak", "hiss", "drip", "creak"))

    assert shapes(made, recited + "Nobody knew. " * 350, "recited") != []
    assert shapes(made, recited + "Nobody knew. " * 370, "recited") == []


def test_the_same_long_phrase_in_most_subheadings_is_forced_on_them(made: Made) -> None:
    heads = [f"{before} steam cleaners for flats" for before in ("Why", "Which", "Where are", "Best", "Old")]
    text = "".join(f"## {head}\nNothing.\n" for head in heads)
    others = "".join(f"## {head}\nNothing.\n" for head in ("Water", "Noise", "Price", "Hoses"))

    assert shapes(made, text, "heading") == heads
    assert shapes(made, text + others, "heading") == []
    assert shapes(made, text.replace(" for flats", ""), "heading") == []


TOWNS = "Call a steam cleaner in {} and we come at once{}.\n"


def test_a_sentence_that_comes_again_with_another_town_is_a_doorway(made: Made) -> None:
    text = "".join(TOWNS.format(town, "") for town in ("Leeds", "York", "Hull"))
    priced = "".join(TOWNS.format(town, f" for {at}0 pounds") for at, town in enumerate(("Leeds", "York", "Hull"), 4))

    assert shapes(made, text, "doorway") == [line.rstrip(".") for line in text.splitlines()]
    assert shapes(made, TOWNS.format("Leeds", "") * 3, "doorway") == []
    assert shapes(made, text.replace("Hull", "hell"), "doorway") == []
    assert shapes(made, priced, "doorway") == []


def test_a_long_phrase_is_crowded_and_running_sooner(made: Made) -> None:
    text = "A best steam cleaning machine is a best steam cleaning machine."
    runs = "A best steam cleaning machine. Our best steam cleaning machine. One best steam cleaning machine."

    assert len(shapes(made, f"{text}\nThe best steam cleaning machine.", "crowded")) == 1
    assert len(shapes(made, runs, "running")) == 1


def test_headings_and_tables_have_no_shapes(made: Made) -> None:
    text = "## A steam cleaner or best steam cleaner, a steam cleaner and best steam cleaner\n" + FAMILY

    assert shapes(made, text, "pair") == shapes(made, text, "crowded") == []
