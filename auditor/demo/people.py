"""Who writes the magazine: names and lives made up for it."""

from typing import Final, NamedTuple


class Person(NamedTuple):
    slug: str
    role: str
    life: str


SECTIONS: Final = {
    "mend": ("Mend", "Things that broke, and the evenings that put them right."),
    "bake": ("Bake", "Flour, water, salt and a little patience."),
    "ride": ("Ride", "Two wheels, most weathers, no hurry."),
    "grow": ("Grow", "Small gardens, balconies and one stubborn fig tree."),
    "wander": ("Wander", "The long way there, and what grows beside it."),
}

PEOPLE: Final = {
    "Nell Tarnbrook": Person(
        "nell-tarnbrook",
        "Mend",
        "Nell Tarnbrook looks after the repair evenings at the old pump house. She owns eleven screwdrivers and can "
        "find nine of them.",
    ),
    "Odo Pettigrove": Person(
        "odo-pettigrove",
        "Ride and Wander",
        "Odo Pettigrove has crossed four countries on a bicycle and most of a fifth on the wrong train. He writes "
        "about getting there slowly.",
    ),
    "Wilf Garrowby": Person(
        "wilf-garrowby",
        "Bake",
        "Wilf Garrowby baked for a living until his knees asked him not to. Now he bakes for the street, on Saturdays.",
    ),
    "Petra Quincewell": Person(
        "petra-quincewell",
        "Grow",
        "Petra Quincewell gardens on nine square metres and a balcony. She keeps a diary of both, and a list of the "
        "snails by name.",
    ),
    "Imke Hollerbusch": Person(
        "imke-hollerbusch",
        "Backen und Radfahren",
        "Imke Hollerbusch schreibt aus einer Küche hinter dem Deich. Sie backt jeden Freitag und ölt jeden Sonntag.",
    ),
    "Maëlle Courtebise": Person(
        "maelle-courtebise",
        "Réparer",
        "Maëlle Courtebise tient la boîte à boutons du magazine. Elle reprise, elle recoud et elle garde les chutes.",
    ),
    "Inés Valdecampo": Person(
        "ines-valdecampo",
        "Viajar despacio",
        "Inés Valdecampo viaja con una bicicleta heredada y un cuaderno. Nunca llega a la hora que dijo.",
    ),
    "The Partner Desk": Person(
        "partner-desk",
        "Sponsored pages",
        "The Partner Desk writes the pages that are paid for. It pays for the flour on all the others.",
    ),
}
