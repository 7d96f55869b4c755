"""Checks of the area faq, in the order of the catalogue. To add one: a file named like its id, and a line here."""

from auditor.check import Check
from auditor.checks.faq.faq_differs import FaqDiffers
from auditor.checks.faq.faq_duplicate import FaqDuplicate
from auditor.checks.faq.faq_incomplete import FaqIncomplete
from auditor.checks.faq.faq_invisible import FaqInvisible
from auditor.checks.faq.faq_type import FaqType
from auditor.checks.faq.faq_unmarked import FaqUnmarked
from auditor.checks.faq.structured_data_syntax import StructuredDataSyntax

CHECKS: tuple[Check, ...] = (
    StructuredDataSyntax(),
    FaqIncomplete(),
    FaqInvisible(),
    FaqDiffers(),
    FaqUnmarked(),
    FaqDuplicate(),
    FaqType(),
)
