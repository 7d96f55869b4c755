"""Maltese."""

from auditor.text.languages.language import Language, Signs

LANGUAGE = Language(
    "mt",
    "Maltese",
    signs=Signs(
        frequent={
            "Latin": "il li u ta fil tal għal ma minn fuq mhux kien huwa hija biex dan din jew dwar aktar wara "
            "iżda bħala hemm kull kienu bil mill lill meta kif għandu qed dawn ukoll aħna",
        },
    ),
)
