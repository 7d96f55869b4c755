# ruff: noqa: E501
"""Forty pages and drafts with one defect each, which a mechanical change removes: what is wrong, and what it becomes."""

import json
from typing import NamedTuple

TEXT = (
    "A bicycle chain wants a clean cloth and a little oil. Wipe it after a wet ride and it will last you years. Turn "
    "the pedals backwards while you hold the cloth around the chain. Then put one drop on each roller."
)
GERMAN = (
    "Eine Fahrradkette braucht ein sauberes Tuch und ein wenig Öl. Wer sie nach jeder Fahrt im Regen abwischt, der hat "
    "viele Jahre lang Freude an ihr. Halte das Tuch um die Kette und drehe die Pedale langsam nach hinten."
)
MORE = (
    "<p>Most people oil a chain too often and clean it too seldom. What looks like a lack of oil is dust, and another "
    "drop only binds it. So take your time with the cloth: when nothing black comes off any more, one drop on each "
    "roller is enough for two weeks of dry roads, and for one of rain.</p>"
)
GERMAN_TOO = (
    "Die meisten ölen ihre Kette zu oft und putzen sie zu selten. Was nach zu wenig Öl aussieht, das ist Staub, und "
    "jeder weitere Tropfen bindet ihn nur. Nimm dir also Zeit für das Tuch, bevor du wieder zu der Flasche greifst."
)
QUESTIONS = (
    ("How often should I oil the chain?", "Every two hundred kilometres, and after every ride in the rain."),
    ("Can I use cooking oil?", "No. It turns sticky within days and holds on to every grain of sand."),
)


class Broken(NamedTuple):
    name: str
    check: str
    body: str
    """The whole file."""
    gone: str
    """What is in it before, and not after."""
    there: str
    """What is in it after, and not before; empty where something only goes."""

    @property
    def file(self) -> str:
        return f"{self.name}.md" if self.body.startswith("---") else f"{self.name}.html"


def page(extra: str, *, html: str = 'html lang="en"', head: str = "", title: str = "How to oil a bicycle chain") -> str:
    return (
        f'<!doctype html>\n<{html}><head><meta charset="utf-8"><title>{title}</title>\n{head}</head>\n<body><main><article>\n'
        f"<h1>How to oil a bicycle chain</h1>\n<p>{TEXT}</p>\n<p>{TEXT}</p>\n{extra}\n</article></main></body></html>\n"
    )


def draft(extra: str, title: str = "How to oil a bicycle chain") -> str:
    return f"---\ntitle: {title}\n---\n\n# {title}\n\n{TEXT}\n\n{TEXT}\n\n{extra}\n"


def markup(*pairs: tuple[str, str], indent: int | None = None, kind: str = "FAQPage") -> str:
    return f'<script type="application/ld+json">{json.dumps(faq(*pairs, kind=kind), indent=indent)}</script>\n'


def faq(*pairs: tuple[str, str], kind: str = "FAQPage") -> dict[str, object]:
    entities = [
        {"@type": "Question", "name": asked, "acceptedAnswer": {"@type": "Answer", "text": said}}
        for asked, said in pairs
    ]
    return {"@context": "https://schema.org", "@type": kind, "mainEntity": entities}


SHOWN = "<h2>Frequently asked questions</h2>\n" + "".join(
    f"<h3>{asked}</h3>\n<p>{said}</p>\n" for asked, said in QUESTIONS
)
SHOWN_IN_DRAFT = "## Frequently asked questions\n\n" + "".join(
    f"### {asked}\n\n{said}\n\n" for asked, said in QUESTIONS
)
_OLD = (QUESTIONS[0][0], "Every four hundred kilometres, and after every ride in the rain.")
_P = f"<p>{TEXT}</p>"
_GRAPH = json.dumps({"@context": "https://schema.org", "@graph": [
    {"@type": "Organization", "name": "The chain shop"}, faq(*QUESTIONS), faq(*QUESTIONS),
]})  # fmt: skip

BROKEN = (
    # Empty headings.
    Broken("space", "heading-empty", page(f"<h2> </h2>\n{_P}"), "<h2> </h2>\n", ""),
    Broken("no-break", "heading-empty", page(f"<h2>&nbsp;</h2>\n{_P}"), "<h2>&nbsp;</h2>\n", ""),
    Broken("break", "heading-empty", page(f'<h3 class="gap"><br /></h3>{_P}'), '<h3 class="gap"><br /></h3>', ""),
    Broken("nested", "heading-empty", page(f"\t<H2><strong></strong></H2>\n{_P}"), "\t<H2><strong></strong></H2>\n", ""),
    Broken("two", "heading-empty", page(f"<h2></h2><h2></h2>{_P}"), "<h2></h2>", ""),
    Broken("named", "heading-empty", page(f'<h2 id="gap"></h2>\n{_P}'), '<h2 id="gap"></h2>\n', ""),
    Broken("signs", "heading-empty", draft(f"##\n\n{TEXT}"), "##\n", ""),
    Broken("signs-both-sides", "heading-empty", draft(f"## ##\n\n{TEXT}"), "## ##\n", ""),
    Broken("signs-between", "heading-empty", draft(f"{TEXT}\n##\n{TEXT}"), "##", ""),
    Broken("tag-in-draft", "heading-empty", draft(f"<h2></h2>\n\n{TEXT}"), "<h2></h2>", ""),
    # Levels.
    Broken("skip", "heading-order", page(f"<h2>Oil</h2>{_P}<h4>Which</h4>{_P}"), "<h4>Which</h4>", "<h3>Which</h3>"),
    Broken("skip-below-h1", "heading-order", page(f"<h3>Oil</h3>{_P}<h3>Cloth</h3>{_P}"), "<h3>Cloth</h3>", "<h2>Cloth</h2>"),
    Broken("skip-with-part", "heading-order", page(f"<h3>Oil</h3>{_P}<h4>Thin</h4>{_P}"), "<h4>Thin</h4>", "<h3>Thin</h3>"),
    Broken("skip-attributes", "heading-order", page(f'<h4\n id="a" class=b>Oil <i>s</i></h4 >{_P}'), "<h4\n", '<h2\n id="a" class=b>Oil <i>s</i></h2 >'),
    Broken("skip-capitals", "heading-order", page(f"<H2>Oil</H2>{_P}<H5>Thin</H5>{_P}"), "<H5>Thin</H5>", "<H3>Thin</H3>"),
    Broken("skip-two", "heading-order", page(f"<h2>Oil</h2>{_P}<h4>A</h4>{_P}<h2>Rag</h2>{_P}<h4>B</h4>{_P}"), "h4", "<h3>B</h3>"),
    Broken("skip-sibling", "heading-order", page(f"<h4>Oil</h4>{_P}<h2>Rag</h2>{_P}"), "<h4>Oil</h4>", "<h2>Oil</h2>"),
    Broken("skip-signs", "heading-order", draft(f"## Oil\n\n{TEXT}\n\n#### Thin\n\n{TEXT}"), "#### Thin", "\n### Thin"),
    Broken("skip-signs-closed", "heading-order", draft(f"### Oil ###\n\n{TEXT}"), "### Oil ###", "\n## Oil ###"),
    Broken("several-h1", "h1-multiple", page(f"<h1>Oil</h1>{_P}<h2>Thin</h2>{_P}"), "<h2>Thin</h2>", "<h3>Thin</h3>"),
    Broken("several-signs", "h1-multiple", draft(f"# Oil\n\n{TEXT}\n\n## Thin\n\n{TEXT}"), "\n# Oil", "\n## Oil"),
    Broken("several-underlined", "h1-multiple", draft(f"Oil\n===\n\n{TEXT}"), "===", "---\n\nA"),
    # Entities.
    Broken("ampersand", "leftover", page("<p>Cloth &amp;amp; oil are all that it takes.</p>"), "&amp;amp;", "Cloth &amp; oil"),
    Broken("three-times", "leftover", page("<p>Cloth &amp;amp;amp; oil are all it takes.</p>"), "&amp;amp;", "Cloth &amp; oil"),
    Broken("apostrophe", "leftover", page("<p>It doesn&amp;#8217;t take long.</p>"), "&amp;#8217;", "doesn&#8217;t"),
    Broken("in-title", "leftover", page("", title="How to oil a bicycle chain &amp;amp; more"), "&amp;amp;", "chain &amp; more"),
    Broken("in-draft", "leftover", draft("Cloth &amp;nbsp;and oil are all that it takes."), "&amp;nbsp;", "Cloth &nbsp;and"),
    # The language.
    Broken("no-lang", "language", page(MORE, html="html"), "<html>", '<html lang="en">'),
    Broken("no-lang-attributes", "language", page(MORE, html='html class="a>b"'), "<html c", '<html lang="en" class="a>b">'),
    Broken("lang-underscore", "language", page(MORE, html="html lang=en_GB"), "lang=en_GB", 'lang="en-GB"'),
    Broken("lang-of-theme", "language", page(f"<p>{GERMAN_TOO}</p>").replace(TEXT, GERMAN), 'lang="en"', 'lang="de"'),
    # Decorations.
    Broken("divider", "alt-missing", page('<img src="/img/divider.svg">'), "<img src", '<img alt="" src="/img/divider.svg">'),
    Broken("class", "alt-missing", page('<p><img class="wide decoration" src=/a/rye.jpg></p>'), "<img class", '<img alt="" class'),
    # FAQ markup.
    Broken("faq-none", "faq-unmarked", page(SHOWN), "</title>\n</head>", '"FAQPage"'),
    Broken("faq-one-missing", "faq-unmarked", page(SHOWN, head=markup(QUESTIONS[0], indent=1)), "  }\n ]", "Can I use cooking oil?\", \"acceptedAnswer"),
    Broken("faq-old", "faq-differs", page(SHOWN, head=markup(_OLD, QUESTIONS[1])), "four hundred", ""),
    Broken("faq-old-indented", "faq-differs", page(SHOWN, head=markup(_OLD, QUESTIONS[1], indent=2)), "four hundred", ""),
    Broken("faq-old-in-draft", "faq-differs", draft(f"{SHOWN_IN_DRAFT}{markup(_OLD, QUESTIONS[1])}"), "four hundred", ""),
    Broken("faq-no-answer", "faq-incomplete", page(SHOWN, head=markup(QUESTIONS[0], (QUESTIONS[1][0], ""))), '"text": ""', ""),
    Broken("faq-no-context", "faq-incomplete", page(SHOWN, head=markup(*QUESTIONS).replace('"@context": "https://schema.org", ', "")), '>{"@type"', '"@context": "https://schema.org"'),
    Broken("faq-twice", "faq-duplicate", page(SHOWN, head=markup(*QUESTIONS) + markup(*QUESTIONS)), "</script>\n<script", ""),
    Broken("faq-twice-in-graph", "faq-duplicate", page(SHOWN, head=f'<script type="application/ld+json">{_GRAPH}</script>\n'), '}]}, {"@context"', ""),
)  # fmt: skip
