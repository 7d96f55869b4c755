"""Urdu."""

from auditor.text.languages.language import Language, Signs

LANGUAGE = Language(
    "ur",
    "Urdu",
    signs=Signs(
        frequent={
            "Arabic": "کے میں کی ہے اور سے کا کو اس نے پر کہ یہ بھی جو تو ہیں ایک وہ ہو نہیں کر گیا کیا لیے تھا ان "
            "ساتھ بعد پہلے",
        },
    ),
    long_sentence=35,
)
