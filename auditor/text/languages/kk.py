"""Kazakh."""

from auditor.text.languages.language import Language, Signs

LANGUAGE = Language(
    "kk",
    "Kazakh",
    signs=Signs(
        frequent={
            "Cyrillic": "және бұл мен үшін бір да де бар деп осы ол болып болған туралы кейін екі жоқ емес керек "
            "бойынша өз оның қазақ тек ең сол барлық дейін әр сондай арқылы ретінде",
        },
    ),
)
