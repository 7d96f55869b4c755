"""Indonesian."""

from auditor.text.languages.language import Language, Signs

LANGUAGE = Language(
    "id",
    "Indonesian",
    signs=Signs(
        frequent={
            "Latin": "yang dan di dengan untuk dari dalam ini itu tidak pada akan adalah juga ke karena bisa oleh "
            "sebagai dapat mereka saat lebih telah tersebut atau bahwa ada kami anda sudah setelah saya seperti "
            "banyak menjadi agar jika hanya orang tahun boleh",
        },
        months="januari februari maret april mei juni juli agustus september oktober november desember jan "
        "feb mar apr mei jun jul agu sep okt nov des",
    ),
    stemmer="indonesian",
)
