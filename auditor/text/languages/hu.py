"""Hungarian."""

from auditor.text.languages.language import Language, Signs

LANGUAGE = Language(
    "hu",
    "Hungarian",
    signs=Signs(
        frequent={
            "Latin": "a az és hogy nem is egy ez meg csak már de mint ha van volt vagy el még azt kell ki után "
            "minden lehet pedig akkor nagyon ezt be majd amely aki mert úgy így sem több ami számára lesz illetve "
            "hogyan között miatt ezek fel",
        },
    ),
    joins_nouns=True,
    stemmer="hungarian",
)
