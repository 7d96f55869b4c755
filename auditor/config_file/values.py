"""A value of a settings file and the field it is for in, the value as the field wants it out, within its bounds."""

import difflib
import math
from collections.abc import Mapping, Sequence
from dataclasses import fields, replace
from types import UnionType
from typing import Annotated, Any, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

from auditor.check import Within
from auditor.config_file.error import quoted
from auditor.config_file.toml_text import Where

_T = TypeVar("_T")

COUNT = Within(0, 1_000_000)
"""Words, sentences, links, characters, pixels, days: more is a slip of the finger."""
LONGEST = 10_000
"""Characters of a text."""
_MOST = 10_000
"""Items of a list."""
_ANY = 10**15
"""What a float holds to the unit; for numbers whose class knows narrower bounds itself."""


class UnfitError(Exception):
    """What a value must be instead."""


def replaced(
    value: _T, changes: Mapping[str, Any], where: Where, place: str, *names: str, bounds: Within | None = COUNT
) -> _T:
    """The dataclass with fields replaced, names, types and bounds checked. Raises ConfigError.

    ``bounds`` hold for the numbers of fields that name none themselves; None where the class checks them itself.
    """
    hints = get_type_hints(type(value), include_extras=True)
    known(changes, [item.name for item in fields(value) if item.init], where, place, *names)  # type: ignore[arg-type]
    fitting = {}
    for name, change in changes.items():
        try:
            fitting[name] = _fitting(change, hints[name], bounds)
        except UnfitError as error:
            message = f"{name} is {quoted(change)}, must be {error}"
            raise where.error(place, message, *names, name) from error
    try:
        made = replace(value, **fitting)  # type: ignore[type-var]
    except (ValueError, OverflowError) as error:
        raise where.error(place, str(error), *names) from error
    low, high = getattr(made, "at_least", None), getattr(made, "at_most", None)
    if low is not None and high is not None and low > high:
        raise where.error(place, f"at_least is {low}, more than at_most, which is {high}; lower one of them", *names)
    return made


def _fitting(value: Any, hint: Any, bounds: Within | None) -> Any:
    """A list becomes a tuple, a whole number a float. Raises UnfitError."""
    if get_origin(hint) is Annotated:
        hint, mark = get_args(hint)[:2]
        if not isinstance(mark, Within) and isinstance(value, int | float):
            return value  # its class has the bounds, and says them with their unit
        bounds = mark if isinstance(mark, Within) else bounds
    options = [option for option in _options(hint) if option is not type(None)]
    for option in options:
        if get_origin(option) is Literal and any(
            value == each and type(value) is type(each) for each in get_args(option)
        ):
            return value
        if get_origin(option) is tuple and isinstance(value, list):
            return _items(value, get_args(option)[0], bounds)
        if option is float and isinstance(value, int | float) and not isinstance(value, bool):
            return _number(value, bounds, float)
        if option is int and type(value) is int:
            return _number(value, bounds, int)
        if option in (str, bool) and type(value) is option:
            if option is str and len(value) > LONGEST:
                raise UnfitError(f"at most {LONGEST:,} characters long")
            return value
    raise UnfitError(" or ".join(_in_words(option) for option in options))


def _items(value: list[Any], hint: Any, bounds: Within | None) -> tuple[Any, ...]:
    if len(value) > _MOST:
        raise UnfitError(f"a list of at most {_MOST:,} items")
    try:
        return tuple(_fitting(item, hint, bounds) for item in value)
    except UnfitError as error:
        raise UnfitError(f"a list; each item must be {error}") from error


def _number(value: float, bounds: Within | None, kind: type) -> Any:
    if isinstance(value, float) and not math.isfinite(value):
        raise UnfitError("a number; nan and inf are not allowed")
    if bounds is None and abs(value) > _ANY:
        raise UnfitError("a number of a usable size")
    if bounds is not None and not bounds.low <= value <= bounds.high:
        raise UnfitError(f"from {_written(bounds.low)} to {_written(bounds.high)}")
    return kind(value)


def _written(number: float) -> str:
    return f"{number:,.0f}" if number == int(number) else f"{number:,}"


def _options(hint: Any) -> tuple[Any, ...]:
    return get_args(hint) if get_origin(hint) in (Union, UnionType) else (hint,)


def _in_words(hint: Any) -> str:
    if get_origin(hint) is Literal:
        return "one of " + ", ".join(map(repr, get_args(hint)))
    if get_origin(hint) is tuple:
        return f"a list; each item must be {_in_words(get_args(hint)[0])}"
    return {int: "a whole number", float: "a number", str: "a text", bool: "true or false"}.get(hint, "left alone")


def known(data: Mapping[str, Any], names: Sequence[str], where: Where, place: str, *tables: str) -> None:
    """Raises ConfigError for a key that is none of the names."""
    for name in data:
        if name not in names:
            near = difflib.get_close_matches(name, names, n=1)
            hint = f"did you mean {near[0]!r}?" if near else f"known are: {', '.join(names)}"
            raise where.error(place, f"{quoted(name)} is not known; {hint}", *tables, name)
