"""Slovak."""

from auditor.text.languages.language import Language, Signs

LANGUAGE = Language(
    "sk",
    "Slovak",
    signs=Signs(
        frequent={
            "Latin": "a v sa na je že s z do i o k som vo pre by za si sú od ako ale aby alebo ktorý ktorá ktoré "
            "bolo bol po jeho už pri tiež až len čo keď tak to než ešte podľa pred byť potom môže bude ich tejto kde "
            "však nie ktorí",
        },
    ),
)
