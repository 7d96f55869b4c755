"""What the obedient editor does to the text itself: shorter sentences, fewer repeated phrases, plainer words."""

import re
from collections.abc import Callable, Mapping

from bs4 import BeautifulSoup, Tag

from auditor.model import Finding, PageAudit
from tests.editor.places import exchange, exchange_anywhere, holders, plain

Edit = Callable[[BeautifulSoup, Finding, PageAudit], None]
QUOTED = re.compile(r"“(.+?)”")
_HEADINGS = tuple(f"h{level}" for level in range(1, 7))
_PASSIVE = re.compile(r"\b(?:is|are|was|were|be|been|being)(?: \w+ly)? (\w+(?:ed|en))\b")
_SHORT = 14
"""Words of a sentence that the editor makes of a part of a long one."""


class CannotFollowError(Exception):
    """The advice names no place or no words, so that nothing can be done."""


def _spans(finding: Finding, page: PageAudit) -> list[str]:
    blocks = page.facts.article.blocks
    return [blocks[span.block].text[span.start : span.end] for span in finding.spans]


def _heading(soup: BeautifulSoup, finding: Finding) -> Tag:
    for tag in soup.find_all(_HEADINGS):
        if tag.sourceline == finding.line and plain(tag.get_text()) == plain(finding.quote):
            return tag
    raise CannotFollowError(finding.fix)


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]


def split_sentences(soup: BeautifulSoup, finding: Finding, page: PageAudit) -> None:
    """Each marked sentence in several: at commas where it has them, else after some words."""
    for sentence in _spans(finding, page):
        words, since = sentence.split(), 0
        for at in range(len(words) - 4):
            since += 1
            if since >= _SHORT or (since > _SHORT // 2 and words[at].endswith((",", ";", ":"))):
                before, after = words[max(0, at - 3) : at + 1], words[at + 1 : at + 4]
                stop = f"{' '.join(before).rstrip(',;:')}. {_upper(' '.join(after))}"
                exchange_anywhere(soup, " ".join((*before, *after)), stop)
                words[at], words[at + 1], since = f"{words[at].rstrip(',;:')}.", _upper(words[at + 1]), 0


def easier(soup: BeautifulSoup, finding: Finding, page: PageAudit) -> None:
    """Shorter sentences, and a short word for each long one: what it says is not the editor's business."""
    split_sentences(soup, finding, page)
    if not any(line.startswith("long words: “") for line in finding.evidence):
        return
    for word, _ in page.facts.readability.long_words or ():
        for string in soup.find_all(string=re.compile(rf"\b{re.escape(word)}\b", re.IGNORECASE)):
            if string.find_parent(("p", "li")) is not None:
                string.replace_with(re.sub(rf"\b{re.escape(word)}\b", "part", str(string), flags=re.IGNORECASE))


def plainer_words(soup: BeautifulSoup, finding: Finding, page: PageAudit) -> None:
    for line in finding.evidence:
        long, short = QUOTED.findall(line)[:2]
        for said in _spans(finding, page):
            if plain(said).lower() == plain(long).lower():
                exchange_anywhere(soup, said, _upper(short) if said[:1].isupper() else short)


def active_voice(soup: BeautifulSoup, _finding: Finding, page: PageAudit) -> None:
    """ "The door was painted" becomes "The door, we painted": poor style, and nobody's passive."""
    blocks = page.facts.article.blocks
    for each in page.facts.readability.passive or ():
        words = blocks[each.span.block].text[each.span.start : each.span.end]
        sentence = page.facts.sentences[each.sentence]
        whole = blocks[sentence.block].text[sentence.start : sentence.end]
        for tag in holders(soup, whole):
            exchange(tag, words, f"we {words.split()[-1]}")
            for further in _PASSIVE.finditer(plain(tag.get_text())):
                exchange(tag, further[0], f"we {further[1]}")
            break


def paragraphs(soup: BeautifulSoup, finding: Finding, page: PageAudit) -> None:
    """Each marked paragraph in as many as it takes, three sentences each."""
    for text in _spans(finding, page):
        tag = next(holders(soup, text), None)
        if tag is None:
            raise CannotFollowError(finding.fix)
        sentences = re.split(r"(?<=[.!?]) ", plain(text))
        parts = [" ".join(sentences[at : at + 3]) for at in range(0, len(sentences), 3)]
        tag.string = parts[0]
        for part in reversed(parts[1:]):
            made = soup.new_tag("p")
            made.string = part
            tag.insert_after(made)


def subheadings(soup: BeautifulSoup, finding: Finding, _page: PageAudit) -> None:
    heading = next(
        (tag for tag in soup.find_all(_HEADINGS) if plain(tag.get_text()) == plain(finding.quote)), None
    ) or soup.find("h1")
    if heading is None:
        raise CannotFollowError(finding.fix)
    below: list[Tag] = []
    for tag in heading.find_all_next(("p", *_HEADINGS)):
        if tag.name in _HEADINGS:
            break
        below.append(tag)
    asked = re.search(r"\d+", finding.fix)
    wanted = int(asked[0]) if asked else 1
    for number in range(wanted):
        made = soup.new_tag(f"h{min(6, int(heading.name[1]) + 1)}")
        made.string = f"What comes next, part {number + 1}"
        below[(number + 1) * len(below) // (wanted + 1)].insert_before(made)


def level(soup: BeautifulSoup, finding: Finding, _page: PageAudit) -> None:
    wanted = re.search(r"an H(\d)", finding.fix)
    heading = _heading(soup, finding)
    if wanted is None:
        raise CannotFollowError(finding.fix)
    heading.name = f"h{wanted[1]}"


def one_h1(soup: BeautifulSoup, _finding: Finding, page: PageAudit) -> None:
    """The one that is most like the title stays."""
    title = set(page.facts.article.title.text.lower().split())
    found = [tag for tag in soup.find_all("h1") if tag.get_text(strip=True)]
    best = max(found, key=lambda tag: len(title & set(tag.get_text().lower().split())))
    for tag in found:
        if tag is not best:
            tag.name = "h2"


def other_heading(soup: BeautifulSoup, finding: Finding, _page: PageAudit) -> None:
    heading = _heading(soup, finding)
    heading.string = f"{plain(heading.get_text())}, and what to do after that"


def shorter_heading(soup: BeautifulSoup, finding: Finding, _page: PageAudit) -> None:
    heading = _heading(soup, finding)
    words = plain(heading.get_text()).split()
    heading.string = " ".join(words[:8]).rstrip(",;:")
    after = heading.find_next("p")
    if after is not None:
        after.insert(0, f"{_upper(' '.join(words[8:]))}. ")


def shorter_title(soup: BeautifulSoup, finding: Finding, _page: PageAudit) -> None:
    """What a result shows of it, up to where a part of it ends."""
    shown = next((QUOTED.search(line) for line in finding.evidence), None)
    if shown is None or soup.title is None:
        raise CannotFollowError(finding.fix)
    words = shown[1].rstrip(" …").split()
    soup.title.string = re.split(r"[:,]", " ".join(words))[0] if len(words) > 6 else " ".join(words)


def fewer_uses(soup: BeautifulSoup, finding: Finding, _page: PageAudit) -> None:
    """Each use that is listed becomes "it"; the words around it say where."""
    phrase = QUOTED.search(finding.message)
    if phrase is None:
        raise CannotFollowError(finding.message)
    use = re.compile(rf"(?:\b(?:the|a|an|this|that|every|each|one|your)\s+)?{re.escape(phrase[1])}\w*", re.IGNORECASE)
    done = 0
    for line in finding.evidence:
        around = line.strip("“”… ").strip()
        changed = use.sub("it", around, count=1)
        done += changed != around and exchange_anywhere(soup, around, changed)
    if done < len(finding.evidence) - 2:  # two uses side by side are seen in one look
        raise CannotFollowError(finding.fix)


def name_it(soup: BeautifulSoup, finding: Finding, page: PageAudit) -> None:
    """The keyphrase once more in as many paragraphs as are asked for, or in the first one."""
    phrase = _keyphrase(finding, page)
    asked = re.search(r"(\d+) more time", finding.fix)
    times = int(asked[1]) if asked else 1
    texts = [tag for tag in soup.select("article p") if len(tag.get_text()) > 80] or soup.select("article p")
    if finding.spans and "more time" not in finding.fix:  # the paragraph that the finding marks
        texts = list(holders(soup, _spans(finding, page)[0]))
    for tag in texts[:times]:
        tag.append(f" This, too, is a matter of {phrase}.")


def in_place(soup: BeautifulSoup, finding: Finding, page: PageAudit) -> None:
    """The keyphrase in the title, the H1 or a subheading."""
    phrase = _upper(_keyphrase(finding, page))
    named = {"keyphrase-in-title": "title", "keyphrase-in-h1": "h1", "keyphrase-in-headings": "h2"}[finding.check]
    tag = next((each for each in soup.find_all(named) if each.get_text(strip=True)), None)
    if tag is None:
        raise CannotFollowError(finding.fix)
    tag.string = f"{phrase}: {plain(tag.get_text())}"


def in_description(soup: BeautifulSoup, finding: Finding, page: PageAudit) -> None:
    tag = soup.find("meta", attrs={"name": "description"})
    if tag is None:
        raise CannotFollowError(finding.fix)
    phrase = _upper(_keyphrase(finding, page))
    tag["content"] = f"{phrase}: what our readers ask, with an answer to each in plain words."


def _keyphrase(finding: Finding, page: PageAudit) -> str:
    said = QUOTED.search(finding.message)
    if said is None or said[1] not in {phrase.text for phrase in page.facts.keyphrases}:
        raise CannotFollowError(finding.message)
    return said[1]


def other_subject(soup: BeautifulSoup, finding: Finding, _page: PageAudit) -> None:
    """Title and H1 named after what the text is about."""
    subject = QUOTED.search(finding.fix)
    if subject is None:
        raise CannotFollowError(finding.fix)
    for name in ("title", "h1"):
        tag = soup.find(name)
        if tag is not None:
            tag.string = f"{_upper(subject[1])}: a practical guide"


def less_forced(soup: BeautifulSoup, finding: Finding, page: PageAudit) -> None:
    """Each listed phrase out of its sentence where the sentence is said to be complete without it, else "it"."""
    family = [phrase for phrase, _ in _family(finding, page)]
    for line in finding.evidence:
        quote = QUOTED.search(line)
        if quote is None:
            raise CannotFollowError(line)
        words = quote[1].strip("… ,")
        said = re.search(r"\((\d+) times\)", line)
        for _ in range(int(said[1]) if said else 1):
            _changed(soup, line, words, family)


def _changed(soup: BeautifulSoup, line: str, words: str, family: list[str]) -> None:
    if "picture" in line or "link leads" in line or "title" in line:
        _outside(soup, line, words)
    elif "one of the two" in line:
        exchange_anywhere(soup, words, re.split(r" (?:or|and|oder|und|ou|et|o|y) ", words)[0])
    elif "complete without it" in line:
        for cut in (f", {words},", f", {words}", f"{words}, ", f" {words}"):
            if exchange_anywhere(soup, cut, " " if cut.endswith(",") else ""):
                return
    else:
        said = max((phrase for phrase in family if phrase.lower() in words.lower()), key=len, default=words)
        exchange_anywhere(soup, words, re.sub(re.escape(said), "it", words, count=0, flags=re.IGNORECASE))


def _outside(soup: BeautifulSoup, line: str, words: str) -> None:
    if "title" in line and soup.title is not None:
        soup.title.string = re.split(r"[:|,]", soup.title.get_text())[0]
    for number, tag in enumerate(soup.find_all("img", alt=True)):
        if words.lower() in plain(str(tag["alt"])).lower():
            tag["alt"] = f"A view of the workbench from side {number}"
    for tag in soup.find_all("a", href=True):
        if words.lower() in plain(tag.get_text()).lower() and "link leads" in line:
            tag.string = "our page on the matter"


def _family(finding: Finding, page: PageAudit) -> tuple[tuple[str, int], ...]:
    said = QUOTED.search(finding.message)
    for family in page.facts.families:
        if said and (said[1] == family.name or any(said[1] == phrase for phrase, _ in family.phrases)):
            return family.phrases
    raise CannotFollowError(finding.message)


def source(soup: BeautifulSoup, finding: Finding, _page: PageAudit) -> None:
    """A link behind the words that lean on somebody."""
    said = QUOTED.search(finding.fix)
    tag = next(holders(soup, said[1] if said else finding.quote), None)
    if said is None or tag is None:
        raise CannotFollowError(finding.fix)
    exchange(tag, said[1], f"{said[1]} XXX")
    for string in tag.find_all(string=re.compile("XXX")):
        before, after = str(string).split("XXX", 1)
        link = soup.new_tag("a", href="https://source.example/report")
        link.string = "(report)"
        string.replace_with(before, link, after)
        return


TEXT_EDITS: Mapping[str, Edit] = {
    "keyphrase-stuffing": less_forced,
    "keyphrase-density": lambda soup, finding, page: (
        name_it(soup, finding, page) if "more time" in finding.fix else fewer_uses(soup, finding, page)
    ),
    "topic-match": other_subject,
    "keyphrase-in-title": in_place,
    "keyphrase-in-h1": in_place,
    "keyphrase-in-headings": in_place,
    "keyphrase-in-intro": name_it,
    "keyphrase-in-description": in_description,
    "reading-ease": easier,
    "sentence-length": split_sentences,
    "paragraph-length": paragraphs,
    "passive-voice": active_voice,
    "long-words": plainer_words,
    "heading-order": level,
    "h1-multiple": one_h1,
    "heading-duplicate": other_heading,
    "heading-length": shorter_heading,
    "section-length": subheadings,
    "title-length": shorter_title,
    "sources": source,
}
"""Check id to how its advice is followed."""
