"""What is wrong with pages together: the same title, the same description, nearly the same text, links that lead
nowhere.

To add one: a file named like its id, and its id here. Those whose pages are one page for the others come first.
"""

from auditor.checks.by_id import checks_by_id
from auditor.site_check import SiteCheck

SITE_CHECKS: tuple[SiteCheck, ...] = checks_by_id(
    __name__,
    "body-shared",
    "title-shared",
    "description-shared",
    "link-broken",
    "link-redirects",
)
