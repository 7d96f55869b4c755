"""Nepali."""

from auditor.text.languages.language import Language, Signs

LANGUAGE = Language(
    "ne",
    "Nepali",
    signs=Signs(
        frequent={
            "Devanagari": "र छ को मा पनि यो ले लाई छन् गर्न भएको हो गरेको एक तर थियो भने छैन तथा हुन गर्ने नै त्यो यस",
        },
    ),
    stemmer="nepali",
)
