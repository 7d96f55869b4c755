"""Estonian."""

from auditor.text.languages.language import Language, Signs

LANGUAGE = Language(
    "et",
    "Estonian",
    signs=Signs(
        frequent={
            "Latin": "ja on ei et see oli kui ka mis ta oma aga siis või kes ning ma nii veel ning mida pärast "
            "olid ainult juba väga üks seda kõik enne nende selle tema oleks saab peab võib olla sest kuid sel ega "
            "kas end mitte nagu",
        },
    ),
    joins_nouns=True,
    stemmer="estonian",
)
