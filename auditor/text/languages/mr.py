"""Marathi."""

from auditor.text.languages.language import Language, Signs

LANGUAGE = Language(
    "mr",
    "Marathi",
    signs=Signs(
        frequent={
            "Devanagari": "आणि आहे या व तो ते ती हे आहेत नाही होते एक म्हणून करून मध्ये साठी पण आपल्या काय केले "
            "असून त्या होता ही च आधी",
        },
    ),
)
