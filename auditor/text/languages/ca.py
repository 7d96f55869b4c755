"""Catalan."""

from auditor.text.languages.language import Language, Signs

LANGUAGE = Language(
    "ca",
    "Catalan",
    signs=Signs(
        frequent={
            "Latin": "de la que i el a en per els les un una amb és no del va al es com més però són ha seva seu "
            "aquest aquesta o també ser fins on molt s'ha dels perquè quan tot hi té li hem estat ja entre sense "
            "cada qui ho pel d'un l'any",
        },
    ),
    elides=True,
    stemmer="catalan",
    long_sentence=25,
)
