"""A page's runs in, its standfirst out: what introduces the article under its headline, before byline and text.

It is found by its place and not by its words: between the headline and the first sentence of the text, in the header or
before the byline, a paragraph or a heading that heads nothing. Names that themes give it count more than its place.
"""

from auditor.read.content.choice import Choice
from auditor.read.content.core_text import key
from auditor.read.content.rules import STOPS, is_date
from auditor.read.layout import HEADING_LEVELS, Box, Run, any_of

_NAMED = any_of("standfirst")
_NEVER = any_of("author", "meta", "share", "caption", "menu", "comments", "newsletter", "advert", "consent", "form",
                "button", "shop", "contents")  # fmt: skip
_ELSEWHERE = any_of("related", "paywall", "popup", "sidebar", "unseen", "media", "promotion", "disclaimer")
_BYLINE = any_of("author", "meta")
_PARAGRAPHS = frozenset({"p", "div", "section", "header", "strong", *HEADING_LEVELS}) - {"h1"}
_AFTER = 16
"""Runs after the headline in which it stands: section, share buttons and a picture may come before."""
_MOST, _MOST_WORDS = 3, 160
_FEWEST, _FEWEST_NAMED, _FEWEST_HEADING = 8, 4, 4
"""Words of a paragraph, of one that is named, of a heading. Less is a label."""
_UP = 5
"""Boxes up from the headline in which it stands."""
_LINKED = 0.5
_STOPS = STOPS | frozenset('»”"')


def standfirsts(choice: Choice, runs: list[Run]) -> list[int]:
    """Numbers of the runs that are the standfirst, at most three; they may be among those that are kept already."""
    heart = choice.evidence.heart
    headline, begin = heart.headline, heart.begin
    if headline < 0 or begin <= headline:
        return []
    found: list[int] = []
    words = 0
    said = {key(runs[headline].text)}
    for number in range(headline + 1, min(begin + 2, headline + _AFTER, len(runs))):
        run = runs[number]
        if len(found) == _MOST or words + run.words > _MOST_WORDS:
            break
        if key(run.text) not in said and _is_standfirst(choice, runs, number):
            found.append(number)
            said.add(key(run.text))
            words += run.words
    return found


def _is_standfirst(choice: Choice, runs: list[Run], number: int) -> bool:
    run, place = runs[number], choice.evidence.places[runs[number].box.index]
    box = run.box
    if number in choice.by_rule or box.tag not in _PARAGRAPHS:
        return False
    if run.linked > _LINKED * run.words or box.said & _NEVER or is_date(run):
        return False
    named = bool(box.said & _NAMED)
    if not named and (place.near & (_NEVER | _ELSEWHERE) or place.apart):
        return False
    named = named or bool(place.near & _NAMED)
    begin = choice.evidence.heart.begin
    if number >= begin:  # it opens the text itself: a standfirst only by its name, or where the byline follows
        return bool(box.said & _NAMED) or (number == begin and not box.level and _is_byline(choice, runs, number + 1))
    if named and run.words >= _FEWEST_NAMED:
        return True
    if run.words < (_FEWEST_HEADING if box.level else _FEWEST) or (box.tag != "p" and not box.level and _open(run)):
        return False
    if box.level and (runs[begin].box.parent is box.parent or _heads_text(runs, number, choice)):
        return False  # the heading of the first section, or of the first entry of a live blog
    if next(box.element.iter("time"), None) is not None:
        return False
    return not _beside_picture(box, runs[choice.evidence.heart.headline].box) and _in_header(choice, runs, number)


def _heads_text(runs: list[Run], number: int, choice: Choice) -> bool:
    heart = choice.evidence.heart
    if runs[number].box.parent is runs[heart.headline].box.parent:
        return False
    return any(run.is_prose for run in runs[number + 1 : heart.begin])


def _open(run: Run) -> bool:
    """Whether it ends as no sentence does."""
    return run.text[-1] not in _STOPS


def _in_header(choice: Choice, runs: list[Run], number: int) -> bool:
    """Whether it stands with the headline and not with the text: in a box without the text, beside the headline, or
    before the byline."""
    heart = choice.evidence.heart
    box, headline = runs[number].box, runs[heart.headline].box
    shared: Box | None = headline
    for _ in range(_UP):
        if shared is None or shared.index <= box.index <= shared.last:
            break
        shared = shared.parent
    if shared is None or not shared.index <= box.index <= shared.last:
        return False
    return (
        shared.last_run < heart.begin
        or box.parent is headline.parent
        or any(_is_byline(choice, runs, after) for after in range(number + 1, heart.begin))
    )


def _is_byline(choice: Choice, runs: list[Run], number: int) -> bool:
    if number >= len(runs):
        return False
    run = runs[number]
    return run.words <= _FEWEST * 2 and bool(
        choice.evidence.places[run.box.index].near & _BYLINE
        or run.box.tag in {"address", "time"}
        or next(run.box.element.iter("time"), None) is not None
    )


def _beside_picture(box: Box, headline: Box) -> bool:
    """Whether the smallest box around holds a picture and not the headline: then it tells what is on it."""
    above = box.parent
    for _ in range(2):
        if above is None or above.index <= headline.index <= above.last:
            return False
        if above.pictures:
            return True
        above = above.parent
    return False
