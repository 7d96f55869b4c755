"""What changes did, as lines for people and as JSON."""

from collections.abc import Sequence

from auditor.formats.json import document
from auditor.formats.phrasing import day
from auditor.formats.search_json import change_effect_json
from auditor.formats.terminal import printable
from auditor.model.search import ChangeEffect, Effect
from auditor.wording import counted


def text(effects: Sequence[ChangeEffect], unknown: str) -> str:
    """A paragraph for each kind of change."""
    if not effects:
        return f"Cannot tell. {unknown}\n"
    return "\n".join(
        f"{printable(what_was_done(one))}\n  clicks:   {clicks_said(one.clicks)}\n"
        f"  position: {position_said(one.position)}\n{beside(one)}"
        for one in effects
    )


def as_json(effects: Sequence[ChangeEffect], unknown: str) -> str:
    return document({"effects": [change_effect_json(one) for one in effects], "unknown": unknown}, indent=2) + "\n"


def what_was_done(one: ChangeEffect) -> str:
    """ "“Title is too long” fixed on 23 pages, 3 March 2026 to 9 March 2026"."""
    when = day(one.first) if one.first == one.last else f"{day(one.first)} to {day(one.last)}"
    done = f"“{one.title}” fixed on" if one.check else f"{one.title} on"
    return f"{done} {counted(one.pages, 'page')}, {when}"


def clicks_said(effect: Effect) -> str:
    """ "worked: +34 % (95 %: +12 % to +60 %)"; the reason where it cannot be told."""
    if effect.change is None or effect.low is None or effect.high is None:
        return f"cannot tell. {effect.reason}"
    return f"{effect.verdict}: {_share(effect.change)} (95 % interval {_share(effect.low)} to {_share(effect.high)})"


def position_said(effect: Effect) -> str:
    if effect.change is None or effect.low is None or effect.high is None:
        return f"cannot tell. {effect.reason}"
    return (
        f"{effect.verdict}: {_places(effect.change)} (95 % interval {_places(effect.low)} to {_places(effect.high)};"
        " less is nearer to the top)"
    )


def beside(one: ChangeEffect) -> str:
    """With what the pages were compared; a line, empty where they were not."""
    if not one.days:
        return ""
    where = "of the same sections" if one.of_section else "of the whole site, since their sections have too few"
    return f"  compared with {counted(one.unchanged, 'unchanged page')} {where}, {one.days} days before and after\n"


def _share(value: float) -> str:
    return f"{100 * value:+.0f} %".replace("-", "−")


def _places(value: float) -> str:
    return f"{value:+.1f}".replace("-", "−")
