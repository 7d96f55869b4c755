"""Persian."""

from auditor.text.languages.language import Language, Signs

LANGUAGE = Language(
    "fa",
    "Persian",
    signs=Signs(
        frequent={
            "Arabic": "و در به از که این را با است برای آن یک تا هم می بر های شود شد بود اما هر یا او خود نیز کند "
            "باید پس ما پیش",
        },
    ),
    stemmer="persian",
    long_sentence=25,
)
