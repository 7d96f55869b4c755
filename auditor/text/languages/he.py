"""Hebrew."""

from auditor.text.languages.language import Language, Signs

LANGUAGE = Language(
    "he",
    "Hebrew",
    signs=Signs(
        frequent={
            "Hebrew": "של את על עם לא כי גם או אל מה זה זו הוא היא הם הן אני אתה אנחנו יש אין היה היתה היו להיות "
            "כל רק עוד כבר אם אבל אך כמו בין אחרי לפני עד מן אשר כדי שלא זאת אלה ידי כך לכן אז שם פה כאן מי איך למה "
            "בו בה לו לה להם שלו שלה שלהם אותו אותה אותם יותר מאוד כאשר כן הזה הזאת האלה",
        },
    ),
    long_sentence=15,
)
