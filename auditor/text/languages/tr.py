"""Turkish."""

from auditor.text.languages.language import Language, Signs

LANGUAGE = Language(
    "tr",
    "Turkish",
    signs=Signs(
        frequent={
            "Latin": "ve bir bu da için ile de çok olarak daha gibi olan ne kadar en sonra her ama o var ise ya "
            "değil ki mi oldu olduğu ben diye veya yok tarafından ancak bile şey göre kendi önce hem bunu zaman "
            "olduğunu arasında iki",
        },
        months="ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık oca şub mar nis "
        "may haz tem ağu eyl eki kas ara",
    ),
    stemmer="turkish",
    long_sentence=15,
)
