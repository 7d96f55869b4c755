"""Azerbaijani."""

from auditor.text.languages.language import Language, Signs

LANGUAGE = Language(
    "az",
    "Azerbaijani",
    signs=Signs(
        frequent={
            "Latin": "və bir bu ilə üçün də olan çox ki daha hər amma o var ya deyil isə olaraq kimi sonra qədər "
            "bütün öz ən həm onun edir etmək görə lakin belə əgər olub yalnız bunu biz onlar indi haqqında müxtəlif "
            "artıq",
        },
    ),
)
