"""An editor who does what a finding says and nothing else: page and finding in, page out. One entry for each check."""

import json
import re
from collections.abc import Callable, Mapping

from bs4 import BeautifulSoup, Tag

from auditor.facts.pictures import file_name
from auditor.model import Finding, PageAudit
from auditor.text.dates import iso_date
from tests.editor.text_edits import QUOTED as _QUOTED
from tests.editor.text_edits import TEXT_EDITS, CannotFollowError, Edit

_TAG = re.compile(r"<(?:link|html|meta)[^>]*>")


TODAY = "6 January 2026"
"""What the editor writes for the day of the last change."""


def followed(html: str, finding: Finding, page: PageAudit) -> str:
    """The page after the change that the finding asks for. Raises CannotFollowError."""
    if finding.check in RAW_EDITS:
        return RAW_EDITS[finding.check](html, finding)
    soup = BeautifulSoup(html, "html.parser")
    EDITS[finding.check](soup, finding, page)
    return str(soup)


def _only(found: Tag | None, finding: Finding) -> Tag:
    if found is None:
        raise CannotFollowError(f"{finding.check}: {finding.message}; {finding.fix}")
    return found


def _head(soup: BeautifulSoup, finding: Finding) -> Tag:
    return _only(soup.head, finding)


def _by_line(soup: BeautifulSoup, finding: Finding, *names: str) -> list[Tag]:
    return [tag for tag in soup.find_all(names) if tag.sourceline == finding.line]


def title(soup: BeautifulSoup, finding: Finding, _page: PageAudit) -> None:
    words = _QUOTED.search(finding.fix)
    if not words:
        raise CannotFollowError(finding.fix)
    for old in soup.find_all("title"):
        old.decompose()
    made = soup.new_tag("title")
    made.string = words[1]
    _head(soup, finding).append(made)


def description(soup: BeautifulSoup, finding: Finding, page: PageAudit) -> None:
    """One or two sentences of what the article gives: its name and its beginning."""
    article = page.facts.article
    start = next(block.text for block in article.blocks if block.kind == "paragraph" and len(block.text) > 60)
    name = next((heading.text for heading in article.headings if heading.level == 1), article.title.text)
    words = f"{name}: {start}"[:150].rsplit(" ", 1)[0].rstrip(",;: ") + "."
    for old in soup.find_all("meta", attrs={"name": "description"}):
        old.decompose()
    _head(soup, finding).append(soup.new_tag("meta", attrs={"name": "description", "content": words}))


def canonical(soup: BeautifulSoup, finding: Finding, _page: PageAudit) -> None:
    address = re.search(r"https?://[^\s\"]+?(?=[\"\s]|\.?(?:\s|$))", finding.fix)
    if not address:
        raise CannotFollowError(finding.fix)
    for old in soup.find_all("link", rel="canonical"):
        old.decompose()
    _head(soup, finding).append(soup.new_tag("link", attrs={"rel": "canonical", "href": address[0].rstrip(".")}))


def noindex(soup: BeautifulSoup, finding: Finding, _page: PageAudit) -> None:
    for tag in soup.find_all("meta", attrs={"name": re.compile("robots|googlebot", re.IGNORECASE)}):
        if finding.quote.lower() in str(tag.get("content", "")).lower():
            tag.decompose()
            return
    raise CannotFollowError(finding.fix)


def language(soup: BeautifulSoup, finding: Finding, _page: PageAudit) -> None:
    tag = _TAG.search(finding.fix)
    if not tag:
        raise CannotFollowError(finding.fix)
    _only(soup.html, finding)["lang"] = re.search('lang="(.*?)"', tag[0])[1]  # type: ignore[index]


def alt(soup: BeautifulSoup, finding: Finding, _page: PageAudit) -> None:
    """What the picture shows, in words of one's own: here, those of its file's name and its place."""
    pictures = _by_line(soup, finding, "img")
    for number, tag in enumerate(pictures):
        if tag.get("alt") is None or str(tag.get("alt")) == finding.quote:
            name = re.sub(r"[-_.]|jpe?g|png|svg|webp", " ", file_name(str(tag.get("src", ""))))
            tag["alt"] = f"A view of {' '.join(name.split())} in line {finding.line}{' again' * number}"
            return
    raise CannotFollowError(finding.fix)


def link_text(soup: BeautifulSoup, finding: Finding, _page: PageAudit) -> None:
    for tag in soup.find_all("a", href=True):
        if tag.get_text(strip=True) == finding.quote and (finding.quote or tag.sourceline == finding.line):
            if finding.quote:
                tag.string = f"what our page on {str(tag['href']).strip('/').split('/')[-1].replace('-', ' ')} says"
            else:
                tag.decompose()
            return
    raise CannotFollowError(finding.fix)


def heading_empty(soup: BeautifulSoup, finding: Finding, _page: PageAudit) -> None:
    empty = [tag for tag in _by_line(soup, finding, *(f"h{n}" for n in range(1, 7))) if not tag.get_text(strip=True)]
    _only(empty[0] if empty else None, finding).decompose()


def section_empty(soup: BeautifulSoup, finding: Finding, _page: PageAudit) -> None:
    named = [tag for tag in _by_line(soup, finding, *(f"h{n}" for n in range(1, 7))) if finding.quote in tag.get_text()]
    _only(named[0] if named else None, finding).decompose()


def h1_missing(soup: BeautifulSoup, finding: Finding, _page: PageAudit) -> None:
    words = _QUOTED.search(finding.fix)
    if not words:
        raise CannotFollowError(finding.fix)
    named = [
        tag for tag in _by_line(soup, finding, "h2", "h3", "h4", "p", "div") if tag.get_text(strip=True) == words[1]
    ]
    if finding.fix.startswith("Make ") and named:
        named[0].name = "h1"
        return
    made = soup.new_tag("h1")
    made.string = re.split(r" [|–—-] ", words[1])[0]
    _only(soup.find("article") or soup.find("main"), finding).insert(0, made)


def article_markup(soup: BeautifulSoup, finding: Finding, page: PageAudit) -> None:
    """Pastes the block, or the lines into the block that is there; the editor knows when the text was published."""
    if finding.paste.startswith("<script"):
        paste(soup, finding, page)
        return
    added = json.loads("{" + finding.paste.rstrip(",") + "}")
    if "headline into the markup" in finding.fix:
        added["headline"] = _only(soup.find("h1"), finding).get_text(" ", strip=True)
    if re.search(r"Add (?:.*and )?datePublished", finding.fix):
        added["datePublished"] = "2026-01-05"
    for tag in soup.find_all("script", type="application/ld+json"):
        data = json.loads(tag.get_text())
        for item in data.get("@graph", [data]):
            if str(item.get("@type", "")).endswith(("Article", "Posting")):
                item.update(added)
        tag.string = json.dumps(data)


def paste(soup: BeautifulSoup, finding: Finding, _page: PageAudit) -> None:
    """The block that comes with the finding goes into the head; FAQ markup that is there goes."""
    if not finding.paste:
        raise CannotFollowError(finding.fix)
    if finding.check.startswith("faq-"):
        for tag in soup.find_all("script", type="application/ld+json"):
            if re.search(r'"(?:FAQPage|QAPage|Question)"', tag.get_text()):
                tag.decompose()
        for tag in soup.select("[itemtype]"):
            if not re.search("FAQPage|QAPage|Question|Answer", str(tag["itemtype"])):
                continue
            for name in ("itemscope", "itemtype", "itemprop"):
                del tag[name]
    _head(soup, finding).append(BeautifulSoup(finding.paste, "html.parser"))


def byline(soup: BeautifulSoup, finding: Finding, _page: PageAudit) -> None:
    """The author's name under the title and in the markup, each where the advice asks for it."""
    # Where nobody is named anywhere, the editor knows who wrote it.
    name = next(iter(re.findall(r"(?:Show|Name|If) (.+?) (?:under|as author|wrote)", finding.fix)), "")
    name = "Ines Roth" if name == "the author" else name
    if not name:
        raise CannotFollowError(finding.fix)
    if "under the title" in finding.fix:
        made = soup.new_tag("p", attrs={"class": "byline"})
        made.string = f"By {name}"
        _only(soup.find("h1"), finding).insert_after(made)
    if "markup" in finding.fix or "JSON-LD" in finding.fix:
        for tag in soup.find_all("script", type="application/ld+json"):
            data = json.loads(tag.get_text())
            for item in data.get("@graph", [data]):
                if str(item.get("@type", "")).endswith(("Article", "Posting")):
                    item["author"] = {"@type": "Person", "name": name}
            tag.string = json.dumps(data)


def dates(soup: BeautifulSoup, finding: Finding, _page: PageAudit) -> None:
    """The date under the title; a label without one taken out; of two days the first, as far as the editor knows."""
    if either := re.search(r"^If (.+?) is right, write it where “(.+?)” is", finding.fix):
        for tag in _by_line(soup, finding, "time"):
            del tag["datetime"]
            tag.string = either[1]
        return
    if label := re.search(r"^Write the date after “(.+?)”", finding.fix):
        found = soup.find(string=re.compile(re.escape(label[1])))
        may_go = finding.fix.endswith("or delete these words.")
        found.replace_with(str(found).replace(label[1], "" if may_go else f"{label[1]} {TODAY}")) if found else None
        return
    if right := re.search(r"^If the page is right, write “(.+?)” into the markup", finding.fix):
        for tag in _by_line(soup, finding, "time"):
            if tag.get_text(strip=True) == right[1]:
                del tag["datetime"]
        for tag in soup.find_all("script", type="application/ld+json"):
            name = "dateModified" if "changed" in finding.message else "datePublished"
            iso = iso_date(right[1], "en")
            tag.string = re.sub(rf'("{name}":\s*)"[^"]*"', rf'\g<1>"{iso}"', tag.get_text())
        return
    if shown := re.search(r"published on (.+?)\.?$", finding.fix):
        made = soup.new_tag("p", attrs={"class": "byline"})
        made.string = f"Published on {shown[1]}"
        _only(soup.find("h1"), finding).insert_after(made)
        return
    raise CannotFollowError(finding.fix)


def link(soup: BeautifulSoup, finding: Finding, _page: PageAudit) -> None:
    paragraphs = [tag for tag in soup.select("article p") if len(tag.get_text()) > 80]
    href = "/a-page-of-ours/" if finding.check == "links-internal" else "https://source.example/report"
    made = soup.new_tag("a", href=href)
    made.string = "the page that goes on from here" if finding.check == "links-internal" else "the report behind it"
    _only(paragraphs[-1] if paragraphs else None, finding).extend([" See ", made, "."])


def placeholder(soup: BeautifulSoup, finding: Finding, _page: PageAudit) -> None:
    named = [tag for tag in soup.find_all(("p", "li")) if finding.quote and finding.quote in tag.get_text()]
    _only(named[0] if named else None, finding).string = "We bake from six in the morning until the shelves are empty."


def syntax(html: str, finding: Finding) -> str:
    """What the sentence names, changed at the very line and column that the finding points to."""
    lines = html.split("\n")
    line, at = lines[finding.line - 1], (finding.column or 0) - 1
    if finding.fix == "Delete the comma." and line[at : at + 1] == ",":
        line = line[:at] + line[at + 1 :]
    elif finding.fix.startswith("Put a comma between"):
        line = f"{line[:at]},{line[at:]}"
    elif finding.fix.startswith("Write a quote inside a text as") and line[at : at + 1] == '"':
        line = f"{line[:at]}\\{line[at:]}"
    else:
        raise CannotFollowError(f"{finding.fix} ({line[at - 10 : at]}>>>{line[at : at + 10]})")
    return "\n".join((*lines[: finding.line - 1], line, *lines[finding.line :]))


EDITS: Mapping[str, Edit] = {
    **TEXT_EDITS,
    "title-missing": title,
    "description-missing": description,
    "description-length": description,
    "canonical": canonical,
    "noindex": noindex,
    "language": language,
    "alt-missing": alt,
    "alt-text": alt,
    "link-text": link_text,
    "links-internal": link,
    "links-outbound": link,
    "byline": byline,
    "dates": dates,
    "placeholder": placeholder,
    "article-markup": article_markup,
    "h1-missing": h1_missing,
    "heading-empty": heading_empty,
    "section-empty": section_empty,
    "faq-unmarked": paste,
    "faq-differs": paste,
    "faq-invisible": paste,
    "faq-incomplete": paste,
    "faq-type": paste,
    "faq-duplicate": paste,
}
"""Check id to how its advice is followed, on the parsed page."""
RAW_EDITS: Mapping[str, Callable[[str, Finding], str]] = {"structured-data-syntax": syntax}
"""The same on the page's source, for advice that names lines and columns of it."""
FOLLOWED = frozenset(EDITS) | frozenset(RAW_EDITS)
"""Checks whose advice is followed; the others are not yet."""
