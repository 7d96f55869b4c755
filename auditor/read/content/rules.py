"""Evidence in, what is no text of the article by rule out, with the reason: whatever else speaks for it."""

import re
from collections import Counter
from collections.abc import Iterable

from auditor.model import Why
from auditor.read.content.evidence import Evidence
from auditor.read.content.placeholders import WAITS_FOR_A_CLICK, waiting_for_a_click
from auditor.read.layout import ASKS_CONSENT, HEADING_LEVELS, TAG_BIT, Box, Run, any_of

_NEVER = TAG_BIT["nav"] | TAG_BIT["footer"]
_QUOTE = TAG_BIT["blockquote"]
ASIDE = Why("navigation", "in the page's navigation or footer")
_CONTENTS_TITLE, _CONTENTS_LINKS = 6, 3
"""A text of so few words, with so many links to places further down the page behind it, is the title of a table of
contents."""
CAPTION = Why("caption", "the caption of a picture")
BYLINE = Why("byline", "says who wrote it")
RELATED = Why("related", "among links to other pages")
_NAME = 4
"""Letters of a name from which it is looked for."""
_BYLINE, _BESIDE_NAME, _BYLINE_AFTER = 12, 4, 14
"""Words of a byline, and those besides an author's name; runs after the headline in which it is looked for."""
_DATE_LINE, _COUNT = 8, 4
"""Words of a line that says when."""
_OFTEN, _SHORT = 3, 3
"""Times that a text of so few words stands alone on the page: "Advertisement" between paragraphs."""
_LABELS = frozenset({"div", "p", "section", "aside"})
STOPS = frozenset(".!?…。！？؟۔।॥။።")
# A year beside a day or month, or an hour. Must not match a year alone ("The budget of 2024") or a score ("3:2").
_DATE = re.compile(
    r"(?<!\d)(?:19|20)\d\d\D{1,12}\d{1,2}(?!\d)|(?<!\d)\d{1,2}\D{1,14}(?:19|20)\d\d(?!\d)|\d{1,2}[:.h]\d\d(?!\d)"
)
_CELLS = frozenset({"td", "th"})
_ELSEWHERE = any_of("related", "posts", "sidebar", "promotion")
_TEASERS, _TEASER, _FEWEST_TEASERS = 0.4, 45, 3
"""What a row of teasers has at most of the words of the text around it; words of a teaser; teasers."""
_CAPTION_UP = 4
"""Boxes up in which a caption is looked for."""
_TELLING = 1.0
"""Words in captions with headings, as a share of the page's other sentences, from which they are its text."""


def by_rule(evidence: Evidence, authors: Iterable[str] = ()) -> dict[int, Why]:
    """Why a run is out whatever speaks for it, for those that are."""
    found: dict[int, Why] = {}
    runs = evidence.runs
    captions = _captions(runs) if any(box.tag == "figcaption" for box in evidence.boxes) else set()
    waiting = waiting_for_a_click(runs)
    teasers: dict[Box, bool] = {}
    often = Counter(run.text for run in runs if run.words <= _SHORT)
    names = [name.casefold() for name in authors if len(name) >= _NAME]
    near_headline = range(evidence.heart.headline + 1, evidence.heart.headline + _BYLINE_AFTER)
    for number, run in enumerate(runs):
        place = evidence.places[run.box.index]
        if (place.near_tags | place.far_tags) & _NEVER:
            found[number] = ASIDE
        elif place.another:
            found[number] = Why("another article", "in another article that follows")
        elif place.consent:
            found[number] = ASKS_CONSENT
        elif number in waiting:
            found[number] = WAITS_FOR_A_CLICK
        elif number in captions:
            found[number] = CAPTION
        elif number == evidence.heart.headline:
            found[number] = Why("headline", "the headline: counted as the page's H1")
        elif number in near_headline and run.words <= _BYLINE and _is_byline(run, names):
            found[number] = BYLINE
        elif number in near_headline and run.words <= _DATE_LINE and is_date(run) and not place.near_tags & _QUOTE:
            found[number] = Why("date", "says when it was published")
        elif number in near_headline and number < evidence.heart.begin and _is_count(run):
            found[number] = Why("count", "a number beside the headline")
        elif run.words <= _SHORT and often[run.text] >= _OFTEN and _is_label(run):
            found[number] = Why("label", "repeated, as labels are")
        elif _among_teasers(evidence, run.box, teasers):
            found[number] = RELATED
        elif run.words <= _CONTENTS_TITLE and _heads_contents(evidence, number):
            found[number] = Why("contents", "the title of a table of contents")
    return found


def _is_byline(run: Run, names: list[str]) -> bool:
    """Whether it says little besides the name of an author."""
    text = run.text.casefold()
    return any(name in text and len(text.replace(name, "").split()) <= _BESIDE_NAME for name in names)


def _is_label(run: Run) -> bool:
    return run.box.tag in _LABELS and not run.box.level and run.text[-1] not in STOPS and run.text[-1] not in ":："


def is_date(run: Run) -> bool:
    """Whether it holds a day or an hour and ends as no sentence does. A number alone in a cell is a price or a measure:
    "0.80" is no hour there."""
    if run.box.tag in _CELLS and not any(map(str.isalpha, run.text)) and run.words == 1:
        return False
    return not run.box.level and run.text[-1] not in STOPS and _DATE.search(run.text) is not None


def _is_count(run: Run) -> bool:
    """Whether it is a time to read, a number of comments or of readers."""
    return _is_label(run) and run.words <= _COUNT and any(map(str.isdigit, run.text))


def _among_teasers(evidence: Evidence, box: Box, known: dict[Box, bool]) -> bool:
    """Whether it stands in a row of teasers between two paragraphs of the text."""
    arm = evidence.arms[box.index][0]
    if arm is None:
        return False
    if arm not in known:
        heart = evidence.heart
        known[arm] = (
            heart.begin < arm.first_run
            and arm.last_run < heart.end
            and arm.prose < _TEASERS * heart.in_heart
            and (arm.titles >= _FEWEST_TEASERS or bool(arm.said & _ELSEWHERE))
            and _is_row_of_teasers(evidence.boxes[arm.index : arm.last + 1])
        )
    return known[arm]


def _is_row_of_teasers(within: list[Box]) -> bool:
    """Whether a box, which is the first of these, has little more than titles."""
    titles = sum(one.tag in HEADING_LEVELS and one.words > 0 for one in within)
    return titles >= _FEWEST_TEASERS and within[0].words <= _TEASER * titles


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
    if last >= len(evidence.runs) or evidence.runs[last].linked < evidence.runs[last].words:
        return False  # as behind nearly all texts
    return all(map(_leads_down, evidence.runs[number + 1 : last + 1])) and not _leads_down(run)


def _leads_down(run: Run) -> bool:
    """Whether all of it is a link to another place on the page."""
    return run.linked == run.words and all((link.get("href") or "").startswith("#") for _, _, link in run.anchors)
