"""What changes did, as lines for people and as JSON."""

from collections.abc import Sequence

from auditor.formats.json_text import document
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
        f"{printable(what_was_done(one))}\n  clicks:   {_line(one.clicks, places=False)}\n"
        f"  position: {_line(one.position, places=True)}\n{beside(one)}"
        for one in effects
    )


def as_json(effects: Sequence[ChangeEffect], unknown: str) -> str:
    return document({"effects": [change_effect_json(one) for one in effects], "unknown": unknown}, lines=True) + "\n"


def what_was_done(one: ChangeEffect) -> str:
    """ "“Title is too long” fixed on 23 pages between 3 March 2026 and 9 March 2026"."""
    when = f"on {day(one.first)}" if one.first == one.last else f"between {day(one.first)} and {day(one.last)}"
    done = f"“{one.title}” fixed on" if one.check else f"{one.title} on"
    return f"{done} {counted(one.pages, 'page')} {when}"


def change_said(effect: Effect, *, places: bool) -> tuple[str, str]:
    """ "+34 %" and "95 % interval +12 % to +60 %"; two empty ones where it cannot be told. ``places``: of positions."""
    if effect.change is None or effect.low is None or effect.high is None:
        return "", ""
    written = _places if places else _share
    return written(effect.change), f"95\u00a0% interval {written(effect.low)} to {written(effect.high)}"


def _line(effect: Effect, *, places: bool) -> str:
    change, interval = change_said(effect, places=places)
    if not change:
        return f"cannot tell. {effect.reason}"
    nearer = "; less is nearer to the top" if places else ""
    return f"{effect.verdict}: {change} ({interval}{nearer})".replace("\u00a0", " ")


def beside(one: ChangeEffect) -> str:
    """With what the pages were compared; a line, empty where they were not."""
    if not one.days:
        return ""
    where = "of the same sections" if one.of_section else "of the whole site, since their sections have too few"
    return f"  compared with {counted(one.unchanged, 'unchanged page')} {where}, {one.days} days before and after\n"


def _share(value: float) -> str:
    return f"{100 * value:+.0f}\u00a0%".replace("-", "−")


def _places(value: float) -> str:
    return f"{value:+.1f}".replace("-", "−")
