"""What is wrong with pages together: one title or nearly one text on several, links that lead nowhere, and the like.

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
    "sitemap",
    "page-orphan",
    "keyphrase-shared",
    "query-shared",
    "faq-repeated",
)
