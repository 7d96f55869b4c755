"""Latvian."""

from auditor.text.languages.language import Language, Signs

LANGUAGE = Language(
    "lv",
    "Latvian",
    signs=Signs(
        frequent={
            "Latin": "un ir ar no uz par ka kas to tā bet kā arī vai ja lai pēc pie nav tikai bija gan līdz vēl "
            "jau ko tas viņš ļoti būt šo gada kad tiek savu var pirms tad bez tie mūsu katru ne vairāk visi kur mēs "
            "aiz",
        },
    ),
)
