"""Checks of the area page, in the order of the catalogue. To add one: a file named like its id, and a line here."""

from auditor.check import Check
from auditor.checks.page.alt_missing import AltMissing
from auditor.checks.page.alt_text import AltText
from auditor.checks.page.article_markup import ArticleMarkup
from auditor.checks.page.byline import Byline
from auditor.checks.page.canonical import Canonical
from auditor.checks.page.dates import Dates
from auditor.checks.page.description_length import DescriptionLength
from auditor.checks.page.description_missing import DescriptionMissing
from auditor.checks.page.language import Language
from auditor.checks.page.link_text import LinkText
from auditor.checks.page.links_internal import LinksInternal
from auditor.checks.page.links_outbound import LinksOutbound
from auditor.checks.page.noindex import Noindex
from auditor.checks.page.placeholder import Placeholder
from auditor.checks.page.sources import Sources
from auditor.checks.page.thin_article import ThinArticle
from auditor.checks.page.title_length import TitleLength
from auditor.checks.page.title_missing import TitleMissing

CHECKS: tuple[Check, ...] = (
    TitleMissing(),
    TitleLength(),
    DescriptionMissing(),
    DescriptionLength(),
    Canonical(),
    Noindex(),
    Language(),
    AltMissing(),
    AltText(),
    LinkText(),
    LinksInternal(),
    LinksOutbound(),
    Byline(),
    Dates(),
    ArticleMarkup(),
    Placeholder(),
    Sources(),
    ThinArticle(),
)
