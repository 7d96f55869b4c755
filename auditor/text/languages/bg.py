"""Bulgarian."""

from auditor.text.languages.language import Language, Signs

LANGUAGE = Language(
    "bg",
    "Bulgarian",
    signs=Signs(
        frequent={
            "Cyrillic": "и в не на че с как това по но от за са така да се до който която които му той тя те би "
            "беше или ако вече само него им когато при също след за много още където има през може със без като съм "
            "към",
        },
    ),
)
