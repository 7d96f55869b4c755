"""An article in, its families of phrases out: phrases built on the same two words, counted together.

"Electric back massager", "best back massage machine" and "how to give a back massage" are one family, on back and
massage. A reader feels their joint count, whatever the count of each phrase.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from auditor.facts.grams import repeated
from auditor.facts.headline import name
from auditor.facts.listed import named
from auditor.facts.ngrams import usual_form
from auditor.facts.pairs import Core, pairs, pairs_in
from auditor.facts.promise import promised_roots
from auditor.facts.shape_words import shape_words
from auditor.facts.shapes import shapes
from auditor.facts.terms import Row, Run, rows
from auditor.model import Article, Family, Sentence, Span, Use
from auditor.text import fold

MOST = 6
"""Families that are named."""
LEAST = 3
"""Uses that make a family."""
OWN = 0.5
"""Share of uses that must not belong to a larger family already, lest one run of words make several families."""
USUAL = 0.4
"""A longer phrase is named if so many uses of its two words belong to it: "electric back massager" is, one "specialized
electric back massager" among them is not."""
NAME = 0.6
"""Share of uses in the middle of sentences that must be written with capitals throughout."""
_CAPITAL_NOUNS = frozenset(("de", "lb"))


def families(article: Article, sentences: tuple[Sentence, ...]) -> tuple[Family, ...]:
    """Families, most used first. Uses are those of the text and its subheadings, as with keyphrases; none overlaps."""
    heading = name(article)
    lines = tuple(
        line for line in rows(article.blocks, sentences, article.language) if not heading or line.block != heading.block
    )
    runs = _repeated_runs(lines)
    cores: dict[Core, list[Run]] = defaultdict(list)
    for at, line in enumerate(lines):
        for core, start, end in pairs(line, article.language):
            cores[core].append(Run(at, start, end))
    titled = {core for core, times in Counter(pairs_in(article.title.text, article.language)).items() if times > 1}
    promised = frozenset(promised_roots(article))
    taken: dict[int, list[Run]] = defaultdict(list)
    found: list[Family] = []
    for core, where in sorted(cores.items(), key=lambda each: (-len(each[1]), sorted(each[0]))):
        if len(found) == MOST or len(where) < LEAST:
            if not titled:
                break
            if core not in titled:
                continue
        titled.discard(core)
        uses = tuple(_extended(lines, where, runs))
        own = tuple(use for use in uses if not any(_overlap(use, other) for other in taken[use.row]))
        if len(own) >= OWN * len(uses):
            for use in uses:
                taken[use.row].append(use)
            found.append(_family(article, lines, core, own, promised, _name(lines, where)))
    listed: dict[Core, list[Run]] = defaultdict(list)
    for root, run in named(lines):
        listed[frozenset((root,))].append(run)
    found += [_family(article, lines, core, where, promised, _name(lines, where)) for core, where in listed.items()]
    return tuple(sorted(found, key=lambda family: -len(family.uses)))


def _family(
    article: Article, lines: Sequence[Row], core: Core, found: Sequence[Run], promised: frozenset[str], called: str
) -> Family:
    uses: list[Use] = []
    forms: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for at, start, end in found:
        line = lines[at]
        span = Span(line.block, line.words[start].start, line.words[end - 1].end)
        form = article.blocks[line.block].text[span.start : span.end]
        uses.append(Use(span, form, exact=False, sentence=line.sentence))
        forms[line.stems[start:end]].append(" ".join([word.text for word in line.words[start:end]]))
    phrases = Counter({usual_form(same): len(same) for same in forms.values()})
    return Family(
        stems=tuple(sorted(core)),
        name=called,
        phrases=tuple(phrases.most_common()),
        uses=tuple(uses),
        selling=sum(_is_selling(lines[use.row], use, article.language) for use in found),
        subheadings=sum(
            any(core == each for each in pairs_in(head.text, article.language))
            for head in article.headings
            if head.level in {2, 3}
        ),
        promised=len(core & promised),
        is_name=_is_name(lines, found, article.language),
        shapes=shapes(article, lines, core, found),
    )


def _name(lines: Sequence[Row], where: Sequence[Run]) -> str:
    return usual_form(" ".join([word.text for word in lines[at].words[start:end]]) for at, start, end in where)


def _repeated_runs(lines: tuple[Row, ...]) -> dict[int, list[tuple[Run, int]]]:
    """For each row, the repeated runs of two words or more in it, with how often each stands in the article."""
    found: dict[int, list[tuple[Run, int]]] = defaultdict(list)
    for gram, positions in repeated(lines).items():
        if len(gram) > 1:
            for at, start in positions:
                found[at].append((Run(at, start, start + len(gram)), len(positions)))
    return found


def _extended(lines: Sequence[Row], where: Sequence[Run], runs: dict[int, list[tuple[Run, int]]]) -> Iterator[Run]:
    """Each use as the longest run around it that is no rarity; one that lies in the run before is none of its own."""
    forms = Counter(lines[core.row].stems[core.start : core.end] for core in where)
    last = Run(-1, 0, 0)
    for core in where:
        free = last.end if last.row == core.row else 0
        if core.start < free:
            continue
        usual = USUAL * forms[lines[core.row].stems[core.start : core.end]]
        around = [
            run
            for run, times in runs.get(core.row, ())
            if times >= usual and free <= run.start <= core.start and run.end >= core.end
        ]
        last = max(around, key=lambda run: run.end - run.start, default=core)
        yield last


def _is_selling(line: Row, use: Run, language: str) -> bool:
    start = use.start
    while start and line.joined[start] and not line.functions[start - 1]:
        start -= 1
    near = line.words[start : min(use.end + 1, len(line.words))]
    return not shape_words(language).selling.isdisjoint([fold(word.text) for word in near])


def _overlap(use: Run, other: Run) -> bool:
    return use.start < other.end and other.start < use.end


def _is_name(lines: Sequence[Row], found: Sequence[Run], language: str) -> bool:
    if language in _CAPITAL_NOUNS:
        return False
    within = [
        all(
            word.text[0].isupper()
            for word, off in zip(lines[at].words[start:end], lines[at].functions[start:end], strict=True)
            if not off
        )
        for at, start, end in found
        if start
    ]
    return bool(within) and sum(within) >= NAME * len(within)
