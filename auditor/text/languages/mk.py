"""Macedonian."""

from auditor.text.languages.language import Language, Signs

LANGUAGE = Language(
    "mk",
    "Macedonian",
    signs=Signs(
        frequent={
            "Cyrillic": "и во не на дека со како ова по но од за се така да до кој која кои му тој таа тие би беше "
            "или ако веќе само него им кога при исто по за многу уште каде има низ може без сум кон што ги го",
        },
    ),
)
