"""Serbian."""

from auditor.text.languages.language import Language, Signs

LANGUAGE = Language(
    "sr",
    "Serbian",
    signs=Signs(
        frequent={
            "Latin": "i u je na se da za su od s o kao ne koji koja koje iz do ili bi što ali te po ako sve samo "
            "već bila bio biti gde pre posle tokom takođe može vreme nakon uz kod ko mi ga jer sam njegov dela bilo "
            "nisu šta reč",
            "Cyrillic": "и у је на се да за су од с о као не који која које из до или би што али те по ако све "
            "само већ била био бити где пре после током такође може време након уз код ко ми га јер сам његов иза шта",
        },
    ),
    stemmer="serbian",
)
