"""Belarusian."""

from auditor.text.languages.language import Language, Signs

LANGUAGE = Language(
    "be",
    "Belarusian",
    signs=Signs(
        frequent={
            "Cyrillic": "і ў не на што з як гэта па але у за ад так для ж усё ён яна яны бы было быў або калі ўжо "
            "толькі яго яе іх пры таксама да каб ёсць быць можа пасля які якія вельмі таму гэтага таго яшчэ дзе",
        },
    ),
)
