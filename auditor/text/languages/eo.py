"""Esperanto."""

from auditor.text.languages.language import Language, Signs

LANGUAGE = Language(
    "eo",
    "Esperanto",
    signs=Signs(
        frequent={
            "Latin": "la kaj de en estas ne al por ke kun oni mi vi li ĝi sed kiel aŭ ankaŭ tio ĉi pri per el se "
            "nur pli ĉiuj tre kiu kiuj estis sur ili tiu jam plej kie kiam devas povas inter",
        },
    ),
)
