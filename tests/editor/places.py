"""A page's tree and words of it in, the places that hold them out, changed without losing the links within."""

from collections.abc import Iterator

from bs4 import BeautifulSoup, Tag
from bs4.element import NavigableString

TEXT = ("p", "li", "dd", "dt", "blockquote", "figcaption", "h1", "h2", "h3", "h4", "h5", "h6", "td", "th")


def plain(text: str) -> str:
    return " ".join(text.split())


def holders(soup: BeautifulSoup, words: str) -> Iterator[Tag]:
    """Elements of text that hold the words, the innermost ones."""
    for tag in soup.select(f":is({', '.join(TEXT)})"):
        if plain(words) in plain(tag.get_text()) and not any(
            plain(words) in plain(inner.get_text()) for inner in tag.find_all(TEXT)
        ):
            yield tag


def exchange(tag: Tag, old: str, new: str) -> bool:
    """Puts new words in the place of the first such old ones, whichever elements they are spread over."""
    strings = [each for each in tag.find_all(string=True) if isinstance(each, NavigableString)]
    letters = [(number, at) for number, each in enumerate(strings) for at in range(len(each))]
    kept: list[tuple[int, int]] = []
    seen = ""
    for number, at in letters:
        letter = str(strings[number])[at]
        if letter.isspace() and (not seen or seen[-1] == " "):
            continue
        seen += " " if letter.isspace() else letter
        kept.append((number, at))
    start = seen.find(plain(old))
    if start < 0 or not plain(old):
        return False
    gone = kept[start : start + len(plain(old))]
    first, last = gone[0], gone[-1]
    for number in range(last[0], first[0] - 1, -1):
        text = str(strings[number])
        begin = first[1] if number == first[0] else 0
        end = last[1] + 1 if number == last[0] else len(text)
        strings[number].replace_with(text[:begin] + (new if number == first[0] else "") + text[end:])
    return True


def exchange_anywhere(soup: BeautifulSoup, old: str, new: str) -> bool:
    """The same in the first element that holds them."""
    return any(exchange(tag, old, new) for tag in holders(soup, old))
