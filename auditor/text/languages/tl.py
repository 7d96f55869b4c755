"""Filipino."""

from auditor.text.languages.language import Language, Signs

LANGUAGE = Language(
    "tl",
    "Filipino",
    signs=Signs(
        frequent={
            "Latin": "ang ng sa na mga at ay ni si ito para kung hindi may isang nang kanyang po niya siya lang "
            "ako rin din pa ka namin natin mo ko iyon upang dahil ngunit ating sila kapag bago lahat kay maaari pang "
            "wala",
        },
    ),
)
