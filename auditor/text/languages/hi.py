"""Hindi."""

from auditor.text.languages.language import Language, Signs

LANGUAGE = Language(
    "hi",
    "Hindi",
    signs=Signs(
        frequent={
            "Devanagari": "के में की है और से का को इस ने पर कि यह भी जो तो हैं एक वह हो नहीं कर गया क्या लिए था "
            "उन साथ बाद पहले हर सब",
        },
    ),
    stemmer="hindi",
)
