"""What is wrong with pages together: the same title, the same description, nearly the same text."""

from auditor.checks.site.body_shared import BodyShared
from auditor.checks.site.description_shared import DescriptionShared
from auditor.checks.site.title_shared import TitleShared
from auditor.site_check import SiteCheck

SITE_CHECKS: tuple[SiteCheck, ...] = (BodyShared(), TitleShared(), DescriptionShared())
"""Those whose pages are one page for the others come first."""
