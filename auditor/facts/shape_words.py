"""The small words around a phrase by which its shape is told: what joins, what introduces, what makes it the best.

Lists exist for the languages below; elsewhere the shapes that need them are not looked for.
"""

from dataclasses import dataclass
from functools import lru_cache


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


@dataclass(frozen=True, slots=True)
class ShapeWords:
    """All folded."""

    coordinators: frozenset[str] = frozenset()
    """Between a phrase and its own variant."""
    connectors: frozenset[str] = frozenset()
    """Before a phrase that can be left out together with it. Not "of", "for" or "to", which belong to what precedes."""
    openers: frozenset[str] = frozenset()
    """Beginnings of a clause that can be left out: "even if …", "unlike …"."""
    leads: frozenset[str] = frozenset()
    """First words of a clause before a sentence that stands without it: "when looking for …"."""
    determiners: frozenset[str] = frozenset()
    """Before a superlative in good grammar."""
    superlatives: frozenset[str] = frozenset()
    selling: frozenset[str] = frozenset()
    """Beside a phrase that people type into a search box when they want to buy."""
    near_me: frozenset[str] = frozenset()
    """As people type it into a search box, and write it nowhere else."""
    within: frozenset[str] = frozenset()
    """Function words within a phrase to sell, beside those that any phrase may hold: "serrurier pas cher"."""


ARTICLES = _set(
    "the a an our your my his her its their any some this that der die das den dem des ein eine einen einem einer eines"
    " el la los las un una unos unas su sus tu tus le l les une"
)
"""Before a phrase, and taken out with it."""


_ENGLISH = ShapeWords(
    coordinators=_set("or and"),
    connectors=_set("or and like as than with without by using via through plus including"),
    openers=_set(
        "even especially particularly like unlike just such including plus or as no with without whether and when which"
    ),
    leads=_set("when whether with without unlike like if for using by thanks as just while"),
    determiners=_set(
        "the a an our your my his her its their this that these those any some every each no of which what whose one "
        "two three four five six seven eight nine ten second third fourth next other very absolute all both is are was"
        " were"
    ),
    superlatives=_set("best cheapest finest"),
    selling=_set("best cheap cheapest affordable top leading buy sale deal deals discount near"),
    near_me=frozenset(("near me", "in my area")),
)
_GERMAN = ShapeWords(
    coordinators=_set("oder und"),
    connectors=_set("oder und wie als mit ohne durch dank"),
    openers=_set("auch selbst besonders vor wie anders als oder und ob mit ohne sogar wenn"),
    leads=_set("wenn ob mit ohne anders wie dank wer bei fur falls"),
    determiners=_set(
        "der die das den dem des ein eine einen einem einer eines mein dein sein ihr unser meine deine seine ihre "
        "unsere meinen deinen seinen ihren unseren meiner deiner seiner ihrer unserer jede jeder jedes kein keine "
        "keinen diese dieser dieses diesen zwei drei vier funf am im zum zur beim vom ist sind welche welcher welches"
    ),
    superlatives=_set("beste besten bester bestes gunstigste gunstigsten gunstigster billigste billigsten"),
    selling=_set(
        "beste besten bester bestes gunstig gunstige gunstigen gunstiger billig billige billigen billiger kaufen"
    ),
    near_me=frozenset(("in meiner nahe", "in der nahe")),
)
_SPANISH = ShapeWords(
    coordinators=_set("o u y e ni"),
    connectors=_set("o u y e ni como que con sin mediante"),
    openers=_set("incluso especialmente sobre como aunque o y ni con sin tanto cuando"),
    leads=_set("cuando si con sin como para gracias al tanto mientras"),
    determiners=_set(
        "el la los las lo un una unos unas mi tu su mis tus sus nuestro nuestra nuestros nuestras este esta estos estas"
        " ese esa cada ningun ninguna del al dos tres cuatro cinco es son"
    ),
    superlatives=_set("mejor mejores"),
    selling=_set("mejor mejores barato barata baratos baratas economico economica comprar oferta ofertas"),
    near_me=frozenset(("cerca de mi",)),
)
_FRENCH = ShapeWords(
    coordinators=_set("ou et ni"),
    connectors=_set("ou et ni comme que avec sans via grace"),
    openers=_set("meme surtout notamment comme contrairement ou et avec sans que quand"),
    leads=_set("quand lorsque si avec sans comme pour grace que en"),
    determiners=_set(
        "le la les l un une des mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs ce cet cette ces chaque"
        " aucun aucune du au aux deux trois quatre cinq est sont"
    ),
    superlatives=_set("meilleur meilleure meilleurs meilleures"),
    selling=_set("meilleur meilleure meilleurs meilleures cher chere acheter promo promotion promotions"),
    near_me=frozenset(("pres de chez moi",)),
    within=_set("pas moins"),
)
_BY_LANGUAGE = {"en": _ENGLISH, "de": _GERMAN, "es": _SPANISH, "fr": _FRENCH}


@lru_cache(maxsize=32)
def shape_words(language: str) -> ShapeWords:
    """The language's words; empty sets where there are none."""
    return _BY_LANGUAGE.get(language, ShapeWords())
