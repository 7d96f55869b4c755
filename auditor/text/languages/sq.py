"""Albanian."""

from auditor.text.languages.language import Language, Signs

LANGUAGE = Language(
    "sq",
    "Albanian",
    signs=Signs(
        frequent={
            "Latin": "dhe e në të një me për që nga është si se nuk ka do më i kjo por edhe ishte janë këtë tij ai "
            "po ose duke kur pas mund vetëm shumë pa jo saj çdo tyre këto para deri atë gjatë kam ne si",
        },
    ),
)
