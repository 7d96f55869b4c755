"""Slovenian."""

from auditor.text.languages.language import Language, Signs

LANGUAGE = Language(
    "sl",
    "Slovenian",
    signs=Signs(
        frequent={
            "Latin": "in v je na se za da z so ki s po pa ne tudi bi kot od iz o pri ali ni do še jih bo ga bil "
            "bila kar lahko več ko ta to njegov med zaradi kako če pred samo že zelo tako kjer katerih ima nad vsi "
            "kdor ter",
        },
    ),
)
