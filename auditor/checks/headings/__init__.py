"""Checks of the area headings, in the order of the catalogue. To add one: a file named like its id, and a line here."""

from auditor.check import Check
from auditor.checks.headings.h1_missing import H1Missing
from auditor.checks.headings.h1_multiple import H1Multiple
from auditor.checks.headings.heading_duplicate import HeadingDuplicate
from auditor.checks.headings.heading_empty import HeadingEmpty
from auditor.checks.headings.heading_length import HeadingLength
from auditor.checks.headings.heading_order import HeadingOrder
from auditor.checks.headings.section_empty import SectionEmpty
from auditor.checks.headings.section_length import SectionLength

CHECKS: tuple[Check, ...] = (
    H1Missing(),
    H1Multiple(),
    HeadingOrder(),
    HeadingEmpty(),
    HeadingDuplicate(),
    HeadingLength(),
    SectionLength(),
    SectionEmpty(),
)
