"""Arabic."""

from auditor.text.languages.language import Bylines, Language, Signs

LANGUAGE = Language(
    "ar",
    "Arabic",
    signs=Signs(
        frequent={
            "Arabic": "في من على إلى أن عن هذا هذه التي الذي لا ما مع كان كل أو بعد قبل هو هي ذلك بين لم قد إن كما "
            "حيث غير عند كانت",
        },
        bylines=Bylines(
            published="نشر في|نُشر في|نشرت في|تاريخ النشر|نشر بتاريخ",
            modified="آخر تحديث|تم التحديث في|حُدث في|تاريخ التحديث|تحديث",
            by="بقلم|كتب|كتبه|كتبها|كتبت|الكاتب|المؤلف|الكاتبة",
            roles="ترجمة|ترجمها|مراجعة|راجعه|راجعته|تحرير|تدقيق|تصوير|صور|رسوم",
            need_value="تحديث|كتب|كتبت",
        ),
    ),
    stemmer="arabic",
    long_sentence=35,
)
