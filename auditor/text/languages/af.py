"""Afrikaans."""

from auditor.text.languages.language import Language, Signs

LANGUAGE = Language(
    "af",
    "Afrikaans",
    signs=Signs(
        frequent={
            "Latin": "die van en in is het dit 'n nie te wat vir op met as dat sy ook aan om hy was na deur kan by "
            "hulle maar word sal haar uit of so een meer nog moet ons jou baie oor wees toe gaan",
        },
    ),
)
