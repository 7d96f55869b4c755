"""Malay."""

from auditor.text.languages.language import Language, Signs

LANGUAGE = Language(
    "ms",
    "Malay",
    signs=Signs(
        frequent={
            "Latin": "yang dan di dengan untuk dari dalam ini itu tidak pada akan ialah juga ke kerana boleh oleh "
            "sebagai dapat mereka ketika lebih telah tersebut atau bahawa ada kami anda sudah selepas saya seperti "
            "banyak menjadi supaya jika hanya orang tahun",
        },
    ),
)
