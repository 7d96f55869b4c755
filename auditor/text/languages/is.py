"""Icelandic."""

from auditor.text.languages.language import Language, Signs

LANGUAGE = Language(
    "is",
    "Icelandic",
    signs=Signs(
        frequent={
            "Latin": "og að í á er sem til við var en með fyrir það ekki um af hann ég því hafa þetta eru frá við "
            "þess eftir eða svo þegar hefur sér verið þeir einnig hún mjög upp þar út vera eins má hans allir þann "
            "bara hvað mig",
        },
    ),
    joins_nouns=True,
)
