"""Irish."""

from auditor.text.languages.language import Language, Signs

LANGUAGE = Language(
    "ga",
    "Irish",
    signs=Signs(
        frequent={
            "Latin": "agus an na ar a i go is le sa bhí tá ag do de sé níl sin nach ach ó seo leis mar chun faoi "
            "siad ní atá aon gach roimh nuair mé bíonn don den dá bheith raibh féin idir sí isteach amach eile lena",
        },
    ),
    stemmer="irish",
)
