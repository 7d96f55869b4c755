"""The language of the text, written into ``html``."""

from auditor.facts.links import promised_by
from auditor.fix.edit import Edit
from auditor.fix.page_source import PageSource
from auditor.model import Finding, PageAudit
from auditor.text.language_tags import are_alike, is_well_formed, primary


def with_language(finding: Finding, page: PageAudit, source: PageSource) -> tuple[Edit, ...]:
    """Certain only where the text's language is sure and the page's address does not say another one."""
    del finding
    article = page.facts.article
    written = article.declared_language.text.strip()
    detected, promised = article.detected_language, promised_by(article.url)
    if not detected or (promised and not are_alike(promised, detected)):
        return ()
    better = written.replace("_", "-")
    wanted = (
        better if better != written and is_well_formed(better) and are_alike(primary(better), detected) else detected
    )
    opened = next((tag for tag in source.tags if tag.name == "html" and not tag.is_closing), None)
    if opened is None:
        return ()
    lang = opened.attributes.get("lang")
    if lang is None:
        at = opened.start + len("<html")
        return (Edit(at, at, f' lang="{wanted}"'),)
    return (Edit(lang.start, lang.end, f'{source.text[lang.start : lang.start + 4]}="{wanted}"'),)
