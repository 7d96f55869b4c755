"""Welsh."""

from auditor.text.languages.language import Language, Signs

LANGUAGE = Language(
    "cy",
    "Welsh",
    signs=Signs(
        frequent={
            "Latin": "yn y a yr i o ei ar mae wedi am gan bod oedd ac i'r o'r fod cael hyn ond hynny eu nid neu "
            "fel gyda wrth roedd dim mwy a'r ym mewn bydd hefyd cyn at pan eich ein sydd beth mae'r pob ni fe nad un",
        },
    ),
)
