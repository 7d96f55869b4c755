"""Pashto."""

from auditor.text.languages.language import Language, Signs

LANGUAGE = Language(
    "ps",
    "Pashto",
    signs=Signs(
        frequent={
            "Arabic": "د په او چې دی کې ته له سره یې دا هم لپاره شوی نه دي شي کړي هغه خو وي څخه کول يو ده",
        },
    ),
)
