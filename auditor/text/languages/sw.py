"""Swahili."""

from auditor.text.languages.language import Language, Signs

LANGUAGE = Language(
    "sw",
    "Swahili",
    signs=Signs(
        frequent={
            "Latin": "ya na wa kwa ni katika za la cha kuwa hii huo hiyo yake watu lakini kama pia baada kila au "
            "hata wake hayo sana yetu vya wengi hivyo alikuwa zaidi mtu ambao ambayo tu kabla wakati bila huku sasa "
            "yao nini hakuna wote siku",
        },
    ),
)
