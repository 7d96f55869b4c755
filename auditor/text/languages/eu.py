"""Basque."""

from auditor.text.languages.language import Language, Signs

LANGUAGE = Language(
    "eu",
    "Basque",
    signs=Signs(
        frequent={
            "Latin": "eta da ez du bat dira izan zen ere dute baina egin duen bere edo den dituzte behar nahi zuen "
            "oso hau gure batean baino beste orain gero hori horrek diren egiten dela ditu bezala artean arte zein "
            "ondoren izango dago",
        },
    ),
    stemmer="basque",
)
