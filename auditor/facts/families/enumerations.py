"""Uses of a family in, those out that stand in lists of places or variants: "roof repair Dallas, roof repair Plano"."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import compress

from auditor.facts.keyphrases import Row, Run
from auditor.model import Article, Shape, Span
from auditor.text import fold

PARTS = 4
"""Parts of one sentence that hold a use each beside something that changes."""
ITEMS = 5
"""List items running that do."""
NAMED = 3
"""Commas and the like, the beginning counted, of a sentence that lists four things with an "and" before the last."""
ALIKE = 6
"""Parts of one sentence that repeat a word without need."""
PART = 6
"""Words of such a part, or item, at most."""

HEADINGS = 20_000
"""Characters of headings in which items are looked for: all that any article has."""


def listed(article: Article, lines: Sequence[Row], found: Sequence[Run]) -> Iterator[Shape]:
    """One shape a sentence, and one a list item."""
    by_row: dict[int, list[int]] = defaultdict(list)
    for number, use in enumerate(found):
        by_row[use.row].append(number)
    items: dict[int, list[int]] = defaultdict(list)
    leads = _Leads(article)
    for at, numbers in by_row.items():
        line = lines[at]
        block = article.blocks[line.block]
        if (
            block.kind in {"paragraph", "list item", "quote"}
            and len(numbers) >= PARTS
            and _parts(line, found, numbers) >= PARTS
        ):
            yield _shape(article, line, tuple(numbers))
        elif block.kind == "list item" and block.group and _is_item(line, found[numbers[0]], block.text, leads):
            items[block.group].append(numbers[0])
    for numbers in items.values():
        if len({lines[found[number].row].stems for number in numbers}) >= ITEMS:
            for number in numbers:
                yield _shape(article, lines[found[number].row], (number,))


def named(lines: Sequence[Row]) -> Iterator[tuple[str, Run]]:
    """Words that a sentence repeats from part to part: "plumber Leeds, plumber Otley"; "neck massager, foot massager".

    With names behind it four times, else ``ALIKE`` times: good writers say "neck, foot and back massagers".
    """
    for at, line in enumerate(lines):
        if line.joined.count(False) < NAMED or not _repeats_a_topic(line):
            continue
        places: dict[str, list[int]] = defaultdict(list)
        with_names: Counter[str] = Counter()
        for part in _split(line):
            letters = "".join(line.words[word].text for word in part)
            lower = [word for word in part if line.topics[word] and line.words[word].text.islower()]
            if len(part) > PART or any(map(str.isdigit, letters)) or not 0 < len(lower) <= PART // 2:
                continue
            for word in lower:
                places[line.roots[word]].append(word)
                with_names[line.roots[word]] += any(line.words[each].text[0].isupper() for each in part if each > word)
        for root, where in places.items():
            if with_names[root] >= PARTS or len(where) >= ALIKE:
                yield from ((root, Run(at, word, word + 1)) for word in where)


def _repeats_a_topic(line: Row) -> bool:
    """Whether one word is there so often that it may be in that many parts."""
    topics = list(compress(line.roots, line.topics))
    return len(topics) - len(set(topics)) >= PARTS - 1 and max(Counter(topics).values()) >= PARTS


def _parts(line: Row, found: Sequence[Run], numbers: Sequence[int]) -> int:
    """Different parts between commas that hold a use and are short."""
    used = {at for number in numbers for at in range(found[number].start, found[number].end)}
    return len(
        {tuple(line.stems[at] for at in part) for part in _split(line) if len(part) <= PART and used & set(part)}
    )


def _split(line: Row) -> list[list[int]]:
    """The sentence between its commas and its "and"s."""
    parts: list[list[int]] = [[]]
    for at, joined in enumerate(line.joined):
        if line.plains[at] in AND:
            parts.append([])
        elif joined:
            parts[-1].append(at)
        else:
            parts.append([at])
    return [part for part in parts if part]


AND = frozenset(("and", "or", "und", "oder", "y", "e", "o", "u", "et", "ou", "ed"))
"""Between the last two parts of a list."""


class _Leads:
    """Where items may lead to; looked for when the first one comes that might."""

    def __init__(self, article: Article) -> None:
        self._article = article

    @cached_property
    def linked(self) -> frozenset[int]:
        return frozenset([link.block for link in self._article.links])

    @cached_property
    def headings(self) -> str:
        return "\n".join([fold(heading.text) for heading in self._article.headings])[:HEADINGS]


def _is_item(line: Row, use: Run, text: str, leads: _Leads) -> bool:
    """Whether the item is the phrase and little else, and no way to another page or section."""
    size = len(line.stems)
    return (
        size <= PART
        and (use.end - use.start) * 2 >= size
        and all(line.joined[1:])
        and not any(letter.isdigit() for letter in text)
        and line.block not in leads.linked
        and fold(text) not in leads.headings
    )


def _shape(article: Article, line: Row, uses: tuple[int, ...]) -> Shape:
    span = Span(line.block, line.words[0].start, line.words[-1].end)
    return Shape("list", article.blocks[line.block].text[span.start : span.end], span, uses=uses)
