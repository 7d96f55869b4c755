"""Lithuanian."""

from auditor.text.languages.language import Language, Signs

LANGUAGE = Language(
    "lt",
    "Lithuanian",
    signs=Signs(
        frequent={
            "Latin": "ir į kad su iš yra tai kaip bet apie ne ar buvo tik dar jis po nuo prie už per jau taip "
            "labai arba jo bus gali savo kas jei kurie kuri metų tačiau visi kai kiekvieną dėl prieš būti jos tas "
            "šio taip pat mūsų mes",
        },
    ),
    stemmer="lithuanian",
)
