"""Finds texts that lean on an authority without naming or linking one, on health and money above all."""

from collections import Counter
from collections.abc import Iterator
from typing import ClassVar

from auditor.check import Percent, Problem, Rule, Skip, Verdict
from auditor.facts.links import lead_elsewhere, names_host, same_site
from auditor.facts.trust import (
    Phrases,
    grave_words,
    is_known,
    is_list_of_sources,
    is_news,
    names_source,
    names_speaker,
    refers_back,
    speakers,
)
from auditor.model import Article, Facts, Span
from auditor.model.record import record
from auditor.wording import short


@record
class Sources:
    rule: ClassVar[Rule] = Rule(
        id="sources",
        area="page",
        title="Claim without a source",
        why="“Studies show” without a study asks to be believed, and on health, money and safety readers may act on "
        "it. Google's questions on helpful content ask for clear sourcing.",
        fix="Link the study or name the person, or make the claim in your own name.",
        basis="google",
        source="https://developers.google.com/search/docs/fundamentals/creating-helpful-content",
        checked="2026-11-22",
        level="note",
        weight=4,
        good="<h1>Back pain</h1><p>Back pain is mostly a matter of tired muscles. Chronic pain needs a doctor, and so "
        "does an injury. Studies show that walking helps "
        '(<a href="https://journal.example/walking">trial with 240 patients</a>). Medication is a second choice, and '
        "surgery the last. Good sleep, a healthy weight and exercise spare most people their symptoms, while long rest "
        "makes muscles weaker.</p>",
        bad="<h1>Back pain</h1><p>Back pain is mostly a matter of tired muscles. Chronic pain needs a doctor, and so "
        "does an injury. Studies show that walking helps. Medication is a second choice, and surgery the last. Good "
        "sleep, a healthy weight and exercise spare most people their symptoms, while long rest makes muscles weaker."
        "</p>",
    )

    words: int = 6
    """Different words of health, money or safety from which a text is about it."""
    share: Percent = 1.5
    """Those words in 100 words of the text from which it is about them."""
    speakers: int = 3
    """Sentences that let somebody speak by name, from which on an article has its experts."""
    beside: int = 5
    """Links to other sites outside of sentences, from which on they count as the notes of a text: "(4)"."""
    near: int = 1
    """Paragraphs before and after within which a link is taken for the source."""

    def judge(self, facts: Facts) -> Iterator[Verdict]:
        article = facts.article
        if not is_known(article.language):
            yield Skip("this check knows English, German, Spanish and French only")
            return
        if any(is_list_of_sources(heading.text) for heading in article.headings):
            yield Skip("the article has a list of its sources")
            return
        if any(is_list_of_sources(" ".join(part.text.split(maxsplit=2)[:2])) for part in article.left_out):
            yield Skip("the page has a list of its sources beside the article")
            return
        if speakers([facts.text_of(sentence) for sentence in facts.sentences], self.speakers) >= self.speakers:
            yield Skip("the article names and quotes its experts")
            return
        beside = sum(link.beside and _is_source(link.href, article.url) for link in article.links)
        if beside >= self.beside:
            yield Skip("the article links its sources in notes beside the text")
            return
        subject = self._subject(facts)
        if not subject and is_news(article):
            yield Skip("a news article, which says within its text whom it asked")
            return
        phrases = Phrases(article.text, article.language, persons=bool(subject))
        if not phrases:
            return
        sourced = {link.block for link in article.links if link.block >= 0 and _is_source(link.href, article.url)}
        boxes = _of_boxes(article)
        for number, sentence in enumerate(facts.sentences):
            if sentence.block in boxes:
                continue
            near = range(sentence.block - self.near, sentence.block + self.near + 1)
            if not sourced.isdisjoint(near) or article.blocks[sentence.block].kind in ("heading", "quote"):
                continue
            quote = facts.text_of(sentence)
            match = phrases.first_in(quote[:1000])
            if match is None or names_source(quote[:1000], match.start()) or quote.rstrip().endswith("("):
                continue
            if refers_back(match[0]):
                continue
            if any(names_speaker(facts.text_of(other)) for other in facts.sentences[number + 1 : number + 3]):
                continue
            start = sentence.start + match.start()
            about = f"a text about {subject}" if subject else "the text"
            yield Problem(
                f"{about} says {short(match[0])} without a source",
                quote=quote,
                spans=(Span(sentence.block, start, start + len(match[0])),),
                fix=f"Link the source after “{match[0]}”, or name who says so.",
            )

    def _subject(self, facts: Facts) -> str:
        """The subject whose words the text is full of; empty where there is none."""
        small = set(map(str.lower, {word[0] for sentence in facts.sentences for word in sentence.words}))
        known = {subject: words & small for subject, words in grave_words(facts.article.language).items()}
        if not any(len(words) >= self.words for words in known.values()):
            return ""
        counts = Counter([word[0].lower() for sentence in facts.sentences for word in sentence.words])
        best, most = "", 0.0
        for subject, words in known.items():
            share = 100 * sum([counts[word] for word in words]) / max(facts.words, 1)
            if len(words) >= self.words and share >= self.share and share > most:
                best, most = subject, share
        return best


def _of_boxes(article: Article) -> frozenset[int]:
    """Indices of the blocks right under a heading that is a link to another article: its teaser."""
    return frozenset(heading.block + 1 for heading in lead_elsewhere(article) if heading.level > 1)


def _is_source(href: str, page: str) -> bool:
    return names_host(href) and not (page and same_site(href, page))
