"""Every check there is: facts in, findings out, one opinion a file."""

from auditor.check import Check
from auditor.checks import faq, headings, keywords, page, readability

CHECKS: tuple[Check, ...] = (
    *keywords.CHECKS,
    *readability.CHECKS,
    *headings.CHECKS,
    *faq.CHECKS,
    *page.CHECKS,
)

DEFAULT: tuple[Check, ...] = tuple(check for check in CHECKS if not check.rule.off)
"""Those that run where the configuration switches none on or off."""
