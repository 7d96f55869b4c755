"""One audited page -> everything that its page in the report prints."""

from collections.abc import Mapping, Sequence

from auditor.formats.html import marked_up, measured
from auditor.formats.html.article_text import Text, text
from auditor.formats.html.findings import Group, grouped
from auditor.formats.html.page_facts import ImageRow, LinkRow, image_rows, link_rows, page_facts
from auditor.formats.html.strips import Bars, Stripe, ruler
from auditor.formats.html.three_changes import Step, three_changes
from auditor.formats.phrasing import title_of
from auditor.model import LEVELS, Article, Facts, PageAudit, Part, RuleSummary
from auditor.model.record import record


@record
class ArticleView:
    audit: PageAudit
    article: Article
    facts: Facts
    title: str
    groups: tuple[Group, ...]
    three: tuple[Step, ...]
    marked: int
    """Number of the gravest group with marks in the text, whose marks are shown first; 0 where none has any."""
    text: Text
    ruler: tuple[Stripe, ...]
    lost: tuple[Part, ...]
    """Parts of the score that lost points, worth most first."""
    kept: tuple[Part, ...]
    keyphrases: tuple[measured.KeyphraseRow, ...]
    uses: tuple[measured.UseRow, ...]
    measures: tuple[measured.MeasureRow, ...]
    counts: tuple[tuple[str, str], ...]
    lengths: Bars
    outline: tuple[measured.OutlineRow, ...]
    faq: tuple[marked_up.FaqRow, ...]
    nodes: tuple[marked_up.NodeRow, ...]
    page_facts: tuple[tuple[str, tuple[str, ...]], ...]
    images: tuple[ImageRow, ...]
    links: tuple[LinkRow, ...]


def article_view(audit: PageAudit, rules: Mapping[str, RuleSummary]) -> ArticleView:
    facts = audit.facts
    found = grouped(audit, rules)
    parts = audit.score.parts
    return ArticleView(
        audit=audit,
        article=facts.article,
        facts=facts,
        title=title_of(facts.article),
        groups=found.groups,
        three=three_changes(audit, rules, found.groups),
        marked=_marked_first(found.groups),
        text=text(facts.article.blocks, found.marks),
        ruler=tuple(ruler(audit.score)),
        lost=tuple(sorted((part for part in parts if part.lost > 0), key=lambda part: (-part.lost, part.check))),
        kept=tuple(sorted((part for part in parts if part.lost <= 0), key=lambda part: (-part.possible, part.check))),
        keyphrases=measured.keyphrase_rows(facts),
        uses=measured.use_rows(facts),
        measures=measured.measure_rows(facts),
        counts=measured.counts(facts),
        lengths=measured.sentence_lengths(facts),
        outline=measured.outline(facts),
        faq=marked_up.faq_rows(facts),
        nodes=marked_up.node_rows(facts.article),
        page_facts=page_facts(facts.article),
        images=image_rows(facts.article),
        links=link_rows(facts.article),
    )


def _marked_first(groups: Sequence[Group]) -> int:
    marked = [group for group in groups if group.marks]
    return min(marked, key=lambda group: LEVELS.index(group.level)).number if marked else 0
