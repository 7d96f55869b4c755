"""Romanian."""

from auditor.text.languages.language import Language, Signs

LANGUAGE = Language(
    "ro",
    "Romanian",
    signs=Signs(
        frequent={
            "Latin": "de și în a la cu pe că din nu o un se care mai este pentru sunt ce prin au fi au fost sau ca "
            "lui dar al ale după fără această acest poate când foarte până unei unui lor cel cei iar doar despre "
            "dintre am are ei îi își",
        },
    ),
    stemmer="romanian",
)
