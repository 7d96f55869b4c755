"""A report made by hand: a small magazine on tea with every state a page can be in, and text that means harm."""

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest

from auditor.model import (
    AREAS,
    LEVELS,
    Area,
    Article,
    Author,
    Block,
    BlockKind,
    Change,
    Date,
    Facts,
    Failed,
    FaqFacts,
    FaqMatch,
    Finding,
    Heading,
    HeadingFacts,
    Image,
    Keyphrase,
    LeftOut,
    Level,
    Link,
    MarkedQuestion,
    Measure,
    Meta,
    Node,
    PageAudit,
    Part,
    Question,
    Readability,
    Report,
    RuleSummary,
    Score,
    Section,
    Sentence,
    Skipped,
    Span,
    SyntaxProblem,
    Unread,
    Use,
    Word,
)

HOSTILE = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>{{ 7*7 }}{% raw %}]]>\x1b[31m\x07\u202egnp\ud800"
_DIFFERENCE = (Change("shown", "Eighty"), Change("marked up", "Ninety"), Change("same", "degrees"))
LONG_WORD = "Donau" + "dampf" * 60 + "schiff"

SOURCES = {
    "google": "https://developers.google.com/search/docs/essentials",
    "w3c": "https://www.w3.org/WAI/WCAG22/Techniques/general/G141",
    "schema.org": "https://schema.org/FAQPage",
    "house style": "",
}


def rule(id_: str, area: Area, title: str, why: str, fix: str, basis: str, level: Level, weight: int) -> RuleSummary:
    return RuleSummary(id_, area, title, why, fix, basis, SOURCES[basis], "2026-11-01", level, weight)


RULES: tuple[RuleSummary, ...] = (
    rule("keyphrase-density", "keywords", "Keyphrase used too often",
        "Readers notice a phrase that returns in every paragraph, and stop trusting the text.",
        "Take out the uses that add nothing; say it another way where a reader knows what is meant.",
        "house style", "warning", 6),
    rule("keyphrase-stuffing", "keywords", "Keyphrase forced into sentences",
        "Google names unnatural repetition as spam.", "Rewrite the sentences so that they stand without the phrase.",
        "google", "warning", 8),
    rule("keyphrase-in-intro", "keywords", "Keyphrase missing from the introduction",
        "A reader decides in the first lines whether the page answers the question.",
        "Name the subject in the first paragraph.", "house style", "note", 2),
    rule("reading-ease", "readability", "Text is hard to read",
        "Hard texts are left early.", "Shorten sentences and choose everyday words.", "house style", "note", 4),
    rule("sentence-length", "readability", "Many long sentences",
        "A long sentence has to be held in mind until its end.", "Cut the sentences that are marked in two.",
        "house style", "warning", 5),
    rule("heading-order", "headings", "Heading level is skipped",
        "Who reads by ear moves by headings, and a missing level sounds like a missing part.",
        "Give the heading the level below the one above it.", "w3c", "note", 3),
    rule("section-empty", "headings", "Heading with nothing under it",
        "A promise with nothing behind it.", "Write the section or take the heading out.", "house style",
        "warning", 5),
    rule("heading-empty", "headings", "Heading without text",
        "Screen readers announce a heading and then nothing.", "Take the element out.", "w3c", "error", 6),
    rule("faq-unmarked", "faq", "Questions without FAQ markup",
        "Markup lets programs find the answers. It brings no rich result: Google has shown none since 7 May 2026.",
        "Paste the JSON-LD before the end of the body.", "house style", "note", 3),
    rule("faq-incomplete", "faq", "FAQ markup is incomplete",
        "A Question without an accepted answer is not valid.", "Give every Question its acceptedAnswer with a text.",
        "schema.org", "error", 8),
    rule("title-missing", "page", "Page has no title", "The title is what a result shows.", "Write a title element.",
        "google", "error", 9),
    rule("title-length", "page", "Title is cut in results", "What is cut is not read.", "Shorten the title.",
        "house style", "note", 2),
    rule("alt-missing", "page", "Images without a text alternative", "Who does not see the image hears nothing of it.",
        "Write what the image shows; leave alt empty for decoration.", "w3c", "warning", 5),
    rule("dates", "page", "Dates are missing or empty", "Readers ask how old a text is.", "Fill in the date.", "google",
        "note", 2),
)  # fmt: skip
RULE = {rule.id: rule for rule in RULES}

PROSE = (
    """Loose leaf tea rewards a little patience. Warm the pot, measure the leaves and give them the time they ask for.
    Most people who say that they do not like green tea have only met it scalded, because water straight from the
    boil draws out everything bitter that the leaf has been keeping to itself since it was picked in spring.""",
    """Start with water at eighty degrees. Loose leaf tea from the first harvest wants even less. Taste after a minute;
    taste again after two. The second cup from the same leaves is often the better one.""",
    """A kitchen scale helps. Three grams of loose leaf tea in two hundred millilitres of water is a fair beginning, and
    once you know what you like you can leave the scale in its drawer and trust your hand, which learns faster than
    any table that somebody printed on the side of a tin.""",
    "Keep the tin closed, dark and away from the spices. Tea drinks in every smell that stands beside it.",
)
ITEMS = ("Loose leaf tea, three grams", "Water at eighty degrees", "A pot with room for the leaves to open")


class Draft:
    """An article on its way: blocks with their lines, and the headings among them."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.headings: list[Heading] = []
        self.line = 20

    def add(self, kind: BlockKind, text: str, *, level: int = 0, group: int = 0, row: int = 0) -> None:
        if kind == "heading":
            self.headings.append(Heading(level, text, self.line, len(self.blocks) if text else -1))
        if text:
            self.blocks.append(
                Block(
                    kind,
                    text if kind == "code" else " ".join(text.split()),
                    self.line,
                    level=level,
                    group=group,
                    row=row,
                )
            )
        self.line += 3


def sentences(blocks: list[Block]) -> Iterator[Sentence]:
    for index, block in enumerate(blocks):
        for match in re.finditer(r"[^.!?]+[.!?]*", block.text):
            words = tuple(
                Word(word.group(), match.start() + word.start(), match.start() + word.end())
                for word in re.finditer(r"\w+", match.group())
            )
            if words:
                start = words[0].start
                yield Sentence(index, start, match.end(), words)


def tea_article(title: str, *, slug: str, rounds: int = 1, language: str = "en") -> Article:
    draft = Draft()
    draft.add("heading", title, level=1)
    for number in range(rounds):
        draft.add("paragraph", PROSE[0])
        draft.add("heading", f"How warm should the water be, round {number + 1}?", level=2)
        draft.add("paragraph", PROSE[1])
        for item in ITEMS:
            draft.add("list item", item, level=1, group=number * 10 + 1)
        draft.add("heading", "Measuring", level=4)
        draft.add("paragraph", PROSE[2])
        for row, cells in enumerate((("Tea", "Water", "Minutes"), ("Sencha", "75 °C", "1"), ("Assam", "95 °C", "4"))):
            for cell in cells:
                draft.add("cell", cell, group=number * 10 + 2, row=row + 1)
        draft.add("quote", "The leaf is never in a hurry.")
        draft.add("code", "water = 80  # °C\nleaves = 3  # g")
        draft.add("heading", "Keeping", level=2)
        draft.add("paragraph", PROSE[3])
        draft.add("heading", "Related products", level=2)
    url = f"https://kettle.example/{slug}"
    return Article(
        source=url, url=url, title=Meta(title, 6),
        description=Meta("How to brew loose leaf tea without making it bitter: water, time, leaves and a scale.", 7),
        canonicals=(Meta(url, 8),), robots=(Meta("index, follow", 9),), declared_language=Meta("en-GB", 2),
        language=language, detected_language=language, blocks=tuple(draft.blocks), headings=tuple(draft.headings),
        links=(Link("https://kettle.example/about", "About us", 30), Link("https://other.example/", "A study", 33)),
        images=(Image("/pot.jpg", None, 24), Image("/leaf.jpg", "", 27), Image("/cup.jpg", "A cup of tea", 50)),
        authors=(Author("Ines Marlow", "byline", 18),),
        dates=(Date("published", "3 May 2026", "2026-05-03", "time", 18), Date("modified", "", "", "byline", 18)),
        faq=(Question("How warm should the water be?", "Eighty degrees for green tea.", 23),),
        nodes=(
            Node(("BlogPosting",), {"headline": title, "author": {"@type": "Person", "name": "Ines Marlow"},
                                    "image": ["a.png", "b.png"], "wordCount": 640}, "json-ld", 10),
        ),
        syntax_problems=(SyntaxProblem("a comma too many", 12, 4, '"name": "x",}', recovered=True),),
        left_out=(LeftOut("Subscribe to our letter and never miss a pot", 90, "newsletter", "newsletter form", 31),
                  LeftOut("Home About Contact", 12, "navigation", "navigation", 3)),
        encoding="utf-8 (meta)", seconds=0.184, redirects=("http://kettle.example/" + slug,),
    )  # fmt: skip


def facts_of(article: Article, phrase: str = "loose leaf tea") -> Facts:
    found = tuple(sentences(list(article.blocks)))
    words = sum(len(sentence.words) for sentence in found)
    uses = []
    for number, sentence in enumerate(found):
        text = article.blocks[sentence.block].text
        uses += [
            Use(Span(sentence.block, match.start(), match.end()), match.group(), match.group() == phrase, number)
            for match in re.finditer(re.escape(phrase), text, re.IGNORECASE)
            if sentence.start <= match.start() < sentence.end
        ]
    long = tuple(number for number, sentence in enumerate(found) if len(sentence.words) > 20)
    marked = (
        MarkedQuestion("How warm should the water be?", "Ninety degrees.", "json-ld", 11),
        MarkedQuestion("Where do you ship?", "", "json-ld", 11, problems=("acceptedAnswer has no text",)),
    )
    return Facts(
        article=article, sentences=found, words=words,
        keyphrases=(
            Keyphrase(phrase, "inferred", "guess", tuple(uses), len(uses),
                      100 * len(uses) / max(1, words), 0, ("title", "h1", "intro"), 0.4, content_words=3,
                      guessed_from="title, H1 and slug"),
            Keyphrase("green tea", "related", "guess", (), 0, 0.4, None, ("slug",), 1.0, content_words=2,
                      guessed_from="frequency"),
        ),
        readability=Readability(
            sentences=len(found), words=words, syllables=words * 3 // 2,
            reading_ease=Measure("flesch_reading_ease", 71.3, 66.0, 76.5, source="Flesch, 1948"),
            measures=(
                Measure("flesch_kincaid_grade", 7.2, source="Kincaid and others, 1975"),
                Measure("smog", None, reason="SMOG needs 30 sentences; this text has 14"),
            ),
            long_sentences=long, sentence_limit=20, prose_sentences=tuple(range(len(found))),
        ),
        headings=HeadingFacts(tuple(
            Section(index, 0 if "Related" in heading.text else 60, 0 if "Related" in heading.text else 120,
                    "Related" not in heading.text)
            for index, heading in enumerate(article.headings)
        )),
        faq=FaqFacts(
            visible=article.faq, marked_up=marked,
            matches=(FaqMatch("differs", 0, 0, _DIFFERENCE), FaqMatch("marked up only", -1, 1)),
            pages=(("json-ld", 11),), json_ld='<script type="application/ld+json">{"@type": "FAQPage"}</script>',
        ),
        title_width=len(article.title.text) * 9.6,
        ngrams=(("loose leaf tea", 4), ("green tea", 2)),
    )  # fmt: skip


def finding(check: str, message: str, **more: object) -> Finding:
    rule = RULE[check]
    plain = Finding(check, rule.level, message, 0, None, "", rule.fix, f"{check:0<16}"[:16])
    return replace(plain, **more)  # type: ignore[arg-type] # fields by name; replace refuses unknown ones


def usual_findings(facts: Facts) -> list[Finding]:
    """Findings with overlapping spans: sentences, and the keyphrase inside them."""
    uses = tuple(use.span for use in facts.keyphrases[0].uses)
    measuring = next(n for n, block in enumerate(facts.article.blocks) if block.text == "Measuring")
    long = [facts.sentences[number].span for number in facts.readability.long_sentences]
    return [
        finding("keyphrase-density", f"keyphrase density is {facts.keyphrases[0].density:.1f} %, at most 3 %",
                spans=uses, quote="loose leaf tea", line=23, fix="Take out 2 of 5 uses; these add nothing."),
        finding("sentence-length", "38 % of sentences are over 20 words, at most 25 %", spans=tuple(long), line=23,
                evidence=("34 words: “When the leaves have opened …”",)),
        finding("section-empty", "“Related products” has nothing under it", quote="Related products", line=68),
        finding("heading-order", "H4 follows H2; H3 is skipped", quote="Measuring", line=44,
                spans=(Span(measuring, 0, 9),)),
        *(finding("alt-missing", f"image {n} of 3 has no alt", quote=f'<img src="/pot-{n}.jpg">', line=24 + n)
          for n in range(3)),
        finding("faq-unmarked", "one question is shown and not marked up", quote="How warm should the water be?",
                line=23, paste='<script type="application/ld+json">\n{\n  "@context": "https://schema.org",\n'
                               '  "@type": "FAQPage"\n}\n</script>'),
    ]  # fmt: skip


def audited(
    facts: Facts, findings: list[Finding], skipped: tuple[Skipped, ...] = (), failed: tuple[Failed, ...] = ()
) -> PageAudit:
    score = score_of(findings, {outcome.check for outcome in skipped} | {outcome.check for outcome in failed})
    lost = {part.check: part.lost for part in score.parts}
    valued = [replace(item, points=lost[item.check]) for item in findings]
    valued.sort(key=lambda item: (LEVELS.index(item.level), -item.points))
    return PageAudit(facts, tuple(valued), skipped, failed, score)


TAKES = {"error": 6.0, "warning": 4.0, "note": 1.5}
"""Points of its area that a check takes for each of its weight, here: enough to tell pages apart."""


def score_of(findings: list[Finding], silent: set[str]) -> Score:
    """Whole in itself (areas, parts and total agree), whatever the formula of the day is."""
    judged = [rule for rule in RULES if rule.id not in silent]
    areas = [area for area in AREAS if any(rule.area == area for rule in judged)]
    if not areas:
        return Score(areas=tuple((area, None) for area in AREAS))
    level = {item.check: item.level for item in findings}
    taken = {rule.id: rule.weight * TAKES[level[rule.id]] if rule.id in level else 0.0 for rule in judged}
    parts = tuple(
        Part(rule.id, rule.area, rule.weight * TAKES[rule.level] / len(areas), taken[rule.id] / len(areas))
        for rule in judged
    )
    left = {area: 100 - sum(taken[rule.id] for rule in judged if rule.area == area) for area in areas}
    return Score(sum(left.values()) / len(areas), tuple((area, left.get(area)) for area in AREAS), parts)


def mean_of(scores: list[Score]) -> Score:
    """A site's score from its pages'."""
    if not scores:
        return Score(areas=tuple((area, None) for area in AREAS))
    areas = [
        [value for score in scores for name, value in score.areas if name == area and value is not None]
        for area in AREAS
    ]
    parts: dict[tuple[str, Area], tuple[float, float]] = {}
    for part in (part for score in scores for part in score.parts):
        possible, lost = parts.get((part.check, part.area), (0.0, 0.0))
        parts[part.check, part.area] = possible + part.possible / len(scores), lost + part.lost / len(scores)
    return Score(
        sum(score.total or 0.0 for score in scores) / len(scores),
        tuple((area, sum(values) / len(values) if values else None) for area, values in zip(AREAS, areas, strict=True)),
        tuple(Part(check, area, *points) for (check, area), points in parts.items()),
    )


def hostile_page() -> PageAudit:
    """Everything that a page can say, said by somebody who means harm."""
    bad = HOSTILE
    draft = Draft()
    draft.add("heading", bad, level=1)
    draft.add("paragraph", f"{bad} {LONG_WORD} and \u05e9\u05dc\u05d5\u05dd \u0639\u0631\u0628\u064a 👩‍🚀 end.")
    draft.add("cell", bad, group=3, row=1)
    draft.add("list item", bad, level=9, group=4)
    draft.add("code", bad)
    article = Article(
        source="javascript:alert(3)//" + bad, url="javascript:alert(3)//" + bad, path=bad, title=Meta(bad, 1),
        description=Meta(bad, 2), canonicals=(Meta("data:text/html," + bad),), robots=(Meta(bad),),
        declared_language=Meta(bad), language='"><script>alert(4)</script>', detected_language=bad,
        blocks=tuple(draft.blocks), headings=tuple(draft.headings), links=(Link("javascript:alert(5)", bad, 3),),
        images=(Image("x", bad, 2),), authors=(Author(bad, "byline"),), dates=(Date("published", bad, bad, "byline"),),
        faq=(Question(bad, bad, 4, answer_html=bad),),
        nodes=(Node((bad,), {bad: bad, "list": [bad, bad], "nested": {"@type": [bad], "name": bad}}, "rdfa"),),
        syntax_problems=(SyntaxProblem(bad, 1, 1, bad, recovered=False),),
        left_out=(LeftOut(bad, 1, "navigation", bad, 4),), encoding=bad, redirects=("javascript:alert(6)",),
    )  # fmt: skip
    facts = replace(facts_of(article, "end"), ngrams=((bad, 3),))
    facts = replace(facts, keyphrases=(replace(facts.keyphrases[0], text=bad, guessed_from=bad),))
    spans = (Span(1, 0, 40), Span(1, 20, 400), Span(1, 0, 40), Span(99, 0, 1), Span(1, 50, 9999), Span(1, 8, 8))
    return audited(
        facts,
        [
            finding("title-length", bad, quote=bad, fix=bad, paste=bad, evidence=(bad,), line=1),
            finding("dates", bad, quote=bad, spans=spans, fix=bad),
        ],
        skipped=(Skipped("reading-ease", bad),),
        failed=(Failed("sentence-length", bad),),
    )


@pytest.fixture(scope="session")
def hostile() -> str:
    return HOSTILE


@pytest.fixture(scope="session")
def rich() -> Report:
    return rich_report()


@pytest.fixture(scope="session")
def empty() -> Report:
    return Report("0.1.0", "2026-11-22T20:02:00Z", "https://kettle.example/", RULES, ())


@pytest.fixture(scope="session")
def clean() -> Report:
    """One article in which no check finds anything."""
    page = audited(facts_of(tea_article("All is well", slug="blog/all-is-well.html")), [])
    return report_of([page])


@pytest.fixture(scope="session")
def single() -> Report:
    """One article with findings."""
    facts = facts_of(tea_article("Loose leaf tea without bitterness", slug="blog/loose-leaf-tea.html"))
    return report_of([audited(facts, usual_findings(facts))])


def report_of(pages: list[PageAudit], unread: tuple[Unread, ...] = ()) -> Report:
    scores = [page.score for page in pages if page.score.total is not None]
    return Report(
        version="0.1.0", started="2026-11-22T20:02:00Z", source="https://kettle.example/", rules=RULES,
        pages=tuple(pages), unread=unread, score=mean_of(scores),
    )  # fmt: skip


TITLES = (
    ("Loose leaf tea without bitterness", "blog/loose-leaf-tea.html"),
    ("Which pot for which tea?", "blog/which-pot.html"),
    ("Water, the forgotten half of tea", "blog/water/"),
    ("Cold brew for people who forget things", "blog/cold-brew.html"),
    ("Why your green tea tastes of spinach, and what to do about it before you give up on it altogether for good",
     "blog/green-tea-tastes-of-spinach.html"),
    ("Tee ziehen lassen: wie lange?", "de/tee-ziehen.html"),
    ("Combien de temps infuser le thé ?", "fr/infuser-le-thé.html"),
    ("A pot for two", "blog/pot-for-two?ref=letter"),
    ("Storing tea through the summer", "blog/Storing-Tea.html"),
)  # fmt: skip


def rich_report() -> Report:
    """Twelve articles, from fault to none, with all that can stand beside them."""
    pages: list[PageAudit] = []
    for number, (title, slug) in enumerate(TITLES):
        facts = facts_of(
            tea_article(title, slug=slug, rounds=1 + number % 3, language=slug[:2] if slug[2] == "/" else "en")
        )
        findings = usual_findings(facts)
        chosen = [item for nth, item in enumerate(findings) if (nth + number) % (number + 1) != 1]
        reason = f"the text has {40 + number} words, at least 100"
        pages.append(audited(facts, chosen if number else findings, skipped=(Skipped("keyphrase-in-intro", reason),)))
    clean_facts = facts_of(tea_article("All is well", slug="blog/all-is-well.html"))
    pages.append(audited(clean_facts, []))
    pages.append(hostile_page())
    bare = Facts(Article(source="https://kettle.example/bare", url="https://kettle.example/bare"))
    silent = tuple(Skipped(rule.id, "the page has no text") for rule in RULES)
    pages.append(audited(bare, [], skipped=silent))
    shop = Article(
        source="https://kettle.example/shop/", url="https://kettle.example/shop/", title=Meta("The shop"),
        is_article=False, kind="product", article_reasons=("eleven prices and no paragraph", "og:type says product"),
        confidence=0.9,
    )  # fmt: skip
    pages += [PageAudit(Facts(shop)), PageAudit(Facts(replace(shop, source="https://kettle.example/" + HOSTILE)))]
    unread = (
        Unread("https://kettle.example/old.html", "The host answered 404; take the address out of the sitemap."),
        Unread("javascript:alert(7)", HOSTILE),
    )
    return report_of(pages, unread)
