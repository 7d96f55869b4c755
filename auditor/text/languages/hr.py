"""Croatian."""

from auditor.text.languages.language import Language, Signs

LANGUAGE = Language(
    "hr",
    "Croatian",
    signs=Signs(
        frequent={
            "Latin": "i u je na se da za su od s o kao ne koji koja koje iz do ili bi što ali te po ako sve samo "
            "već bila bio biti gdje prije poslije tijekom također može vrijeme nakon uz kod tko mi ga jer sam njegov "
            "dijela bilo nisu riječ",
        },
    ),
)
