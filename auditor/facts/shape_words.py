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
    strong: frozenset[str] = frozenset()
    """Openers that hang a clause on a sentence which was complete before: "even if …", "unlike …", "especially …"."""
    seeking: frozenset[str] = frozenset()
    """First words of a question or a clause that speaks to who searches: "Looking for …?", "Need …?"."""
    tails: frozenset[str] = frozenset()
    """What may follow a phrase on a sentence's end that says nothing new: "available", "online"."""
    within: frozenset[str] = frozenset()
    """Function words within a phrase to sell, beside those that any phrase may hold: "serrurier pas cher"."""

    def sells(self, plain: str, *, own: bool) -> bool:
        """Whether the word sells. ``own``: it is one of the family's; then "online" in "online class" sells nothing."""
        return plain in self.selling and not (own and plain in _NAMES)


_NAMES = _set("online top leading near sale deal deals order")
"""Words to sell that are names as well: "online class", "table top", "deal flow". Not "pas cher" and the like."""
ARTICLES = _set(
    "the a an our your my his her its their any some this that der die das den dem des ein eine einen einem einer eines"
    " el la los las un una unos unas su sus tu tus le l les une"
)
"""Before a phrase, and taken out with it."""


_ENGLISH = ShapeWords(
    coordinators=_set("or and"),
    connectors=_set("or like than with without using via plus including"),
    openers=_set(
        "even especially particularly like unlike just such including plus or as no with without whether and when which"
    ),
    leads=_set(
        "when whether with without unlike like if for using by thanks as just while looking searching shopping "
        "choosing once before after because since"
    ),
    determiners=_set(
        "the a an our your my his her its their this that these those any some every each no of which what whose one "
        "two three four five six seven eight nine ten second third fourth next other very absolute all both is are was"
        " were"
    ),
    superlatives=_set("best cheapest finest"),
    selling=_set(
        "best cheap cheapest affordable top leading buy buying sale deal deals discount discounted near online"
    ),
    strong=_set("even especially particularly unlike just whether"),
    tails=_set("available today now online anywhere around yet ever sale market money"),
    seeking=_set("looking searching shopping hunting need want seeking wondering"),
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
    strong=_set("auch selbst besonders vor anders sogar inklusive"),
    seeking=_set("suchen suchst sucht brauchen brauchst mochten"),
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
    strong=_set("incluso especialmente sobre aunque incluido"),
    seeking=_set("busca buscas buscando necesita necesitas quiere quieres"),
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
    strong=_set("meme surtout notamment contrairement"),
    seeking=_set("cherchez cherches besoin recherchez envie"),
    within=_set("pas moins"),
)
_ITALIAN = ShapeWords(
    coordinators=_set("o e oppure ed"),
    connectors=_set("o e oppure come che con senza tramite"),
    openers=_set("anche specialmente soprattutto come con senza quando se"),
    leads=_set("quando se con senza come per grazie mentre"),
    determiners=_set(
        "il lo la i gli le l un uno una mio tuo suo mia tua sua nostro nostra questo questa quel quella ogni nessun "
        "nessuna del dello della dei degli delle al alla due tre quattro cinque e sono"
    ),
    superlatives=_set("miglior migliore migliori"),
    selling=_set("miglior migliore migliori economico economica economici economiche comprare offerta offerte online"),
    near_me=frozenset(("vicino a me",)),
    strong=_set("anche specialmente soprattutto"),
    seeking=_set("cerchi cerca cercate cercando vuoi volete"),
)
_PORTUGUESE = ShapeWords(
    coordinators=_set("ou e nem"),
    connectors=_set("ou e nem como que com sem"),
    openers=_set("mesmo especialmente sobretudo principalmente como com sem quando"),
    leads=_set("quando se com sem como para gracas ao enquanto"),
    determiners=_set(
        "o a os as um uma uns umas meu teu seu minha tua sua nosso nossa este esta esse essa cada nenhum nenhuma do da "
        "dos das ao dois duas tres quatro cinco e sao"
    ),
    superlatives=_set("melhor melhores"),
    selling=_set("melhor melhores barato barata baratos baratas comprar oferta ofertas online promocao"),
    near_me=frozenset(("perto de mim",)),
    strong=_set("mesmo especialmente sobretudo principalmente"),
    seeking=_set("procura procurando precisa quer"),
)
_DUTCH = ShapeWords(
    coordinators=_set("of en"),
    connectors=_set("of en zoals als dan met zonder dankzij"),
    openers=_set("zelfs vooral zoals anders of en met zonder als"),
    leads=_set("als met zonder zoals voor dankzij bij wanneer of"),
    determiners=_set(
        "de het een mijn jouw je uw zijn haar ons onze hun elke elk geen deze dit die dat twee drie vier vijf is welke"
    ),
    superlatives=_set("beste goedkoopste"),
    selling=_set("beste goedkope goedkoop goedkoopste kopen aanbieding aanbiedingen online"),
    near_me=frozenset(("bij mij in de buurt", "in de buurt")),
    strong=_set("zelfs vooral anders"),
    seeking=_set("zoek zoekt zoek zoeken nodig"),
)
_BY_LANGUAGE = {
    "en": _ENGLISH, "de": _GERMAN, "es": _SPANISH, "fr": _FRENCH, "it": _ITALIAN, "pt": _PORTUGUESE, "nl": _DUTCH,
}  # fmt: skip


def has_shape_words(language: str) -> bool:
    """Whether the language's small words are known; without them no shape can be told from good writing."""
    return language in _BY_LANGUAGE


@lru_cache(maxsize=32)
def shape_words(language: str) -> ShapeWords:
    """The language's words; empty sets where there are none."""
    return _BY_LANGUAGE.get(language, ShapeWords())
