"""Galician."""

from auditor.text.languages.language import Language, Signs

LANGUAGE = Language(
    "gl",
    "Galician",
    signs=Signs(
        frequent={
            "Latin": "de a o que e do da en un para é con non unha os no se na por máis as dos como pero foi ao el "
            "das ten á seu súa ou ser cando moito hai nos xa está eu tamén só polo pola ata iso ela entre era "
            "despois sen mesmo aos ter son",
        },
    ),
)
