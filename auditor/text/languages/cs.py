"""Czech."""

from auditor.text.languages.language import Language, Signs

LANGUAGE = Language(
    "cs",
    "Czech",
    signs=Signs(
        frequent={
            "Latin": "a v se na je že s z do i o k jsem ve pro by za si jsou od jak jako ale aby nebo který která "
            "které bylo byl po jeho už při také až jen co když tak to než nejsou ještě podle před být pak může bude "
            "jejich této kde však",
        },
        months="ledna února března dubna května června července srpna září října listopadu prosince led úno "
        "bře dub kvě čvn čvc srp zář říj lis pro",
    ),
    stemmer="czech",
)
