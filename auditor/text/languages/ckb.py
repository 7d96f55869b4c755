"""Central Kurdish."""

from auditor.text.languages.language import Language, Signs

LANGUAGE = Language(
    "ckb",
    "Central Kurdish",
    signs=Signs(
        frequent={
            "Arabic": "لە و بۆ کە بە ئەم ئەو لەگەڵ ی هەر تا یان بوو نە دەکات ئێمە دوای پێش هەموو",
        },
    ),
)
