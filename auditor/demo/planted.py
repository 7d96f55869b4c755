"""The truth about the demo: which check must find something on which page, and which articles have no faults."""

from typing import Final

PLANTED: Final[dict[str, frozenset[str]]] = {
    "a-balcony-diary": frozenset({"description-missing", "noindex"}),
    "best-waterproof-bicycle-pannier": frozenset(
        {
            "keyphrase-stuffing", "title-length", "alt-text", "section-empty", "dates",
            "faq-unmarked", "links-internal", "sources",
        }
    ),
    "buying-a-secondhand-sewing-machine": frozenset({"faq-unmarked", "alt-missing"}),
    "cargo-bike-for-the-school-run": frozenset(
        {"topic-match", "keyphrase-in-intro", "keyphrase-in-description", "keyphrase-density", "description-length"}
    ),
    "fahrradkette-pflegen": frozenset({"dates", "faq-duplicate"}),
    "five-ways-with-stale-bread": frozenset({"heading-empty", "section-empty", "link-text", "canonical"}),
    "how-to-use-a-whetstone": frozenset({"h1-multiple", "keyphrase-density", "title-length"}),
    "letters-to-the-bench": frozenset({"faq-type"}),
    "mycorrhiza-and-container-tomatoes": frozenset(
        {"long-words", "passive-voice", "paragraph-length", "title-length"}
    ),
    "packing-list-for-slow-trains": frozenset(
        {"alt-missing", "alt-text", "links-internal", "byline"}
    ),
    "rules-of-the-repair-evening": frozenset({"passive-voice", "title-missing", "article-markup"}),
    "rye-starter-questions": frozenset({"faq-invisible", "faq-differs", "faq-incomplete", "faq-unmarked"}),
    "the-bees-have-moved-in": frozenset({"thin-article"}),
    "the-slow-ferry-to-varrow": frozenset({"sentence-length", "paragraph-length", "section-length"}),
    "true-a-bicycle-wheel": frozenset({"h1-missing", "heading-order", "heading-duplicate", "heading-length"}),
    "tubeless-tyres-for-everyday-riding": frozenset({"faq-unmarked", "structured-data-syntax"}),
    "via-verde-en-bicicleta": frozenset({"language"}),
}  # fmt: skip
"""Slug -> ids of the checks that must find something there; they may be others beside them."""

CLEAN: Final = frozenset(
    {
        "compost-in-a-small-garden",
        "how-to-fix-a-wobbly-chair",
        "night-train-with-a-bicycle",
        "repriser-une-chaussette",
        "roggenbrot-im-topf",
        "sourdough-for-busy-people",
    }
)
"""Slugs of articles on which no check may report an error or a warning."""

PLANTED_ON_SITE: Final[dict[str, frozenset[str]]] = {
    "title-shared": frozenset({"a-balcony-diary", "the-bees-have-moved-in"}),
    "description-shared": frozenset({"packing-list-for-slow-trains", "the-bees-have-moved-in"}),
    "faq-repeated": frozenset(
        {"buying-a-secondhand-sewing-machine", "letters-to-the-bench", "tubeless-tyres-for-everyday-riding"}
    ),
    "link-broken": frozenset({"five-ways-with-stale-bread"}),
    "link-redirects": frozenset({"cargo-bike-for-the-school-run"}),
    "page-orphan": frozenset({"packing-list-for-slow-trains"}),
    "sitemap": frozenset({"a-balcony-diary", "five-ways-with-stale-bread"}),
}
"""Site check -> slugs of the articles that it must name."""

BROKEN_LINKS: Final = frozenset({"/bake/bread-soup/"})
"""Paths that articles link to and the site does not have."""
