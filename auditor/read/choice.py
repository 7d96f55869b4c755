"""Evidence in, which runs are the article's text out, with how sure that is and why the rest is not."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from auditor.read.boxes import HEADING_LEVELS, Box, Run
from auditor.read.class_words import any_of
from auditor.read.consent import ASKS_CONSENT
from auditor.read.evidence import Evidence
from auditor.read.surroundings import TAG_BIT

_LIMIT = -0.95
_LIMIT_RISES = 0.5
"""A run is kept from this score on, plus this share of what the page's clear sentences score on average: beside strong
text, weak text is an excerpt of something else; on a page that has nothing strong, it is all there is."""
_SHORT_PAGE = 200
_SHORT_PAGE_LIMIT = 3.0
"""Words of a whole page under which it is short, and how much lower the limit is on an empty one: the statistics of a
page say little on three paragraphs, and there is nothing to tell them from."""
_CLEAR = 8
"""Words from which a run with a score over 0 counts among those sentences."""
_WITH_ARM = 0.4
_WITH_LIST = 0.5
"""Share that a run takes of the mean score of its part of the page, and then of its list or table: they are read, or
left out, as one."""
_LARGEST = 6.0
"""Scores beyond that count as that in means, so that one sure run does not carry a whole part of the page."""
_HEADING = 0.6
"""What a heading gains: it has few words to be judged by, and one that is lost costs more than one too many."""
_HEADS_NOTHING = 0.8
"""What a heading loses with nothing or only links below it: mostly the title of a card, of a table of contents or of
what a script fills in. A sure one stays, as readers see an empty section too."""
_LABEL = 8
"""Words of a line with a colon that announces a list."""
_MOSTLY = 0.8
_DOUBT = 0.1
_LISTS = frozenset({"ul", "ol", "dl", "table"})
_LIST_UP = 12
"""Boxes up in which the outermost list or table is looked for."""
_NEVER = TAG_BIT["nav"] | TAG_BIT["footer"]
ASIDE = "in the page's navigation or footer"
_CONTENTS_TITLE, _CONTENTS_LINKS = 6, 3
"""A text of so few words, with so many links to places further down the page behind it, is the title of a table of
contents."""
CAPTION = "the caption of a picture"
BYLINE = "says who wrote it"
_NAME = 4
"""Letters of a name from which it is looked for."""
_BYLINE, _BESIDE_NAME, _BYLINE_AFTER = 12, 4, 14
"""Words of a byline, and those besides an author's name; runs after the headline in which it is looked for."""
_OFTEN, _SHORT = 3, 3
"""Times that a text of so few words stands alone on the page: "Advertisement" between paragraphs."""
_LABELS = frozenset({"div", "p", "section", "aside"})
STOPS = frozenset(".!?…。！？؟۔।॥။።")
# A year beside a day or month, or an hour. Must not match a year alone ("The budget of 2024") or a score ("3:2").
_DATE = re.compile(
    r"(?<!\d)(?:19|20)\d\d\D{1,12}\d{1,2}(?!\d)|(?<!\d)\d{1,2}\D{1,14}(?:19|20)\d\d(?!\d)|\d{1,2}[:.h]\d\d(?!\d)"
)
_ELSEWHERE = any_of("related", "posts", "sidebar", "promotion")
_TEASERS, _TEASER, _FEWEST_TEASERS = 0.4, 45, 3
"""What a row of teasers has at most of the words of the text around it; words of a teaser; teasers."""
_CAPTION_UP = 4
"""Boxes up in which a caption is looked for."""
_TELLING = 1.0
"""Words in captions with headings, as a share of the page's other sentences, from which they are its text."""
SURE = 3.0
"""The score of what is text by rule, or because somebody has named it."""
NEVER = -9.0
"""The score of what is out by rule."""


@dataclass(slots=True)
class Choice:
    """One page's runs, as far as they are the article."""

    evidence: Evidence
    scores: list[float]
    """Over 0 for what is kept; the further from 0, the surer."""
    by_rule: dict[int, str]
    """Why a run is out whatever its score, for those that are."""

    def kept(self, number: int) -> bool:
        return self.scores[number] > 0

    def keep(self, numbers: Iterable[int]) -> None:
        """These are text whatever spoke against them."""
        for number in numbers:
            self.scores[number] = max(SURE, self.scores[number])


def choose(evidence: Evidence, under_pictures: set[int], authors: Iterable[str] = ()) -> Choice:
    """The article as far as the page's build shows it; ``under_pictures`` are the runs that follow a picture, and
    ``authors`` the names of those that the page says wrote it."""
    ruled_out = by_rule(evidence, authors)
    scores = evidence.scores(under_pictures)
    for number in ruled_out:
        scores[number] = NEVER
    scored = [number for number in range(len(scores)) if number not in ruled_out]
    arms = {number: evidence.arms[evidence.runs[number].box.index][0] for number in scored}
    _even_out(evidence, scores, ((number, box) for number, box in arms.items() if box is not None), _WITH_ARM)
    lists = {number: _list_around(evidence.runs[number].box) for number in scored}
    _even_out(evidence, scores, ((number, box) for number, box in lists.items() if box is not None), _WITH_LIST)
    limit = _limit(evidence, scores)
    scores = [score if score == NEVER else score - limit for score in scores]
    lonely = frozenset(_heading_nothing(evidence.runs))
    for number, run in enumerate(evidence.runs):
        if run.box.level and number not in ruled_out:
            scores[number] += _HEADING - _HEADS_NOTHING * (number in lonely)
    for number in _heads_what_is_out(evidence.runs, scores, ruled_out):
        scores[number] = -max(_DOUBT, scores[number])
    return Choice(evidence, scores, ruled_out)


def by_rule(evidence: Evidence, authors: Iterable[str] = ()) -> dict[int, str]:
    """Why a run is out whatever speaks for it, for those that are."""
    found: dict[int, str] = {}
    runs = evidence.runs
    captions = _captions(runs)
    teasers: dict[Box, bool] = {}
    often = Counter(run.text for run in runs if run.words <= _SHORT)
    names = [name.casefold() for name in authors if len(name) >= _NAME]
    near_headline = range(evidence.heart.headline + 1, evidence.heart.headline + _BYLINE_AFTER)
    for number, run in enumerate(runs):
        place = evidence.places[run.box.index]
        if (place.near_tags | place.far_tags) & _NEVER:
            found[number] = ASIDE
        elif place.another:
            found[number] = "in another article that follows"
        elif place.consent:
            found[number] = ASKS_CONSENT
        elif number in captions:
            found[number] = CAPTION
        elif number == evidence.heart.headline:
            found[number] = "the headline: counted as the page's H1"
        elif number in near_headline and run.words <= _BYLINE and _is_byline(run, names):
            found[number] = BYLINE
        elif number in near_headline and run.words <= _BYLINE and is_date(run):
            found[number] = "says when it was published"
        elif often[run.text] >= _OFTEN and run.words <= _SHORT and _is_label(run):
            found[number] = "said again and again, as labels are"
        elif _among_teasers(evidence, run.box, teasers):
            found[number] = "among links to other pages"
        elif run.words <= _CONTENTS_TITLE and _heads_contents(evidence, number):
            found[number] = "the title of a table of contents"
    return found


def _is_byline(run: Run, names: list[str]) -> bool:
    """Whether it says little besides the name of an author."""
    text = run.text.casefold()
    return any(name in text and len(text.replace(name, "").split()) <= _BESIDE_NAME for name in names)


def _is_label(run: Run) -> bool:
    return run.box.tag in _LABELS and not run.box.level and run.text[-1] not in STOPS


def is_date(run: Run) -> bool:
    """Whether it holds a day or an hour and ends as no sentence does."""
    return not run.box.level and run.text[-1] not in STOPS and _DATE.search(run.text) is not None


def _among_teasers(evidence: Evidence, box: Box, known: dict[Box, bool]) -> bool:
    """Whether it stands in a row of teasers between two paragraphs of the text."""
    arm = evidence.arms[box.index][0]
    if arm is None:
        return False
    if arm not in known:
        heart = evidence.heart
        within = evidence.boxes[arm.index : arm.last + 1]
        titles = sum(one.tag in HEADING_LEVELS and one.words > 0 for one in within)
        known[arm] = (
            heart.begin < arm.first_run
            and arm.last_run < heart.end
            and arm.prose < _TEASERS * heart.in_heart
            and titles >= _FEWEST_TEASERS
            and arm.words <= _TEASER * titles
            and (arm.titles >= _FEWEST_TEASERS or bool(arm.said & _ELSEWHERE))
        )
    return known[arm]


def _captions(runs: list[Run]) -> set[int]:
    """Runs that only say what is on a picture.

    Where most of a page's sentences are in captions with headings of their own, as in "ten dresses", they are the text.
    """
    found: set[int] = set()
    telling: set[int] = set()
    headed: set[Box] = set()
    told = beside = 0
    for number, run in enumerate(runs):
        caption = _caption_around(run.box)
        if caption is None:
            beside += run.words if run.is_prose else 0
            continue
        found.add(number)
        if run.box.level:
            headed.add(caption)
        if caption in headed:
            telling.add(number)
            told += run.words if run.is_prose else 0
    return found - telling if len(headed) > 1 and told >= _TELLING * beside else found


def _caption_around(box: Box) -> Box | None:
    above: Box | None = box
    for _ in range(_CAPTION_UP):
        if above is None or above.tag == "figcaption":
            return above
        above = above.parent
    return None


def _heads_contents(evidence: Evidence, number: int) -> bool:
    """Whether it is alone in a box with navigation, or before links to places further down the page."""
    run = evidence.runs[number]
    if evidence.alone_with_navigation.get(number + 1) == run.words:
        return True
    last = number + _CONTENTS_LINKS
    return (
        last < len(evidence.runs)
        and all(_leads_down(evidence.runs[after]) for after in range(number + 1, last + 1))
        and not _leads_down(run)
    )


def _leads_down(run: Run) -> bool:
    """Whether all of it is a link to another place on the page."""
    return run.linked == run.words and all((link.get("href") or "").startswith("#") for _, _, link in run.anchors)


def _even_out(evidence: Evidence, scores: list[float], groups: Iterable[tuple[int, Box]], share: float) -> None:
    """Moves scores towards the mean of their group, weighed by words."""
    members = list(groups)
    total: dict[Box, float] = {}
    words: dict[Box, int] = {}
    for number, box in members:
        weight = evidence.runs[number].words
        total[box] = total.get(box, 0.0) + weight * max(-_LARGEST, min(_LARGEST, scores[number]))
        words[box] = words.get(box, 0) + weight
    for number, box in members:
        scores[number] += share * (total[box] / words[box] - scores[number])


def _list_around(box: Box) -> Box | None:
    found = None
    above: Box | None = box
    for _ in range(_LIST_UP):
        if above is None:
            break
        if above.tag in _LISTS:
            found = above
        above = above.parent
    return found


def _heading_nothing(runs: list[Run]) -> Iterator[int]:
    """Headings with nothing but links before the next heading of their level or a higher one."""
    open_headings: list[tuple[int, int]] = []
    for number, run in enumerate(runs):
        level = run.box.level
        if not level:
            if run.linked < run.words:
                open_headings.clear()
            continue
        while open_headings and open_headings[-1][0] >= level:
            yield open_headings.pop()[1]
        open_headings.append((level, number))
    yield from (number for _, number in open_headings)


def _heads_what_is_out(runs: list[Run], scores: list[float], by_rule: dict[int, str]) -> Iterator[int]:
    """Kept headings, and labels before a list, of which all that they head is left out: "Most read", "See also:"."""
    for number, run in enumerate(runs[:-1]):
        after = number + 1
        if scores[number] <= 0 or scores[after] > 0 or by_rule.get(after) == CAPTION:
            continue
        if not run.box.level:
            if run.words <= _LABEL and run.text[-1] in ":：" and runs[after].linked > _MOSTLY * runs[after].words:
                yield number
            continue
        while after < len(runs) and not (0 < runs[after].box.level <= run.box.level):
            if scores[after] > 0 or by_rule.get(after) == CAPTION:
                break
            after += 1
        else:
            yield number


def _limit(evidence: Evidence, scores: list[float]) -> float:
    clear = [
        (score, run.words)
        for score, run in zip(scores, evidence.runs, strict=True)
        if score > 0 and run.words >= _CLEAR
    ]
    words = sum(count for _, count in clear)
    mean = sum(score * count for score, count in clear) / words if words else 0.0
    short = max(0.0, 1 - evidence.boxes[0].words / _SHORT_PAGE)
    return _LIMIT + _LIMIT_RISES * mean - _SHORT_PAGE_LIMIT * short
