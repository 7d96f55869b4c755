"""Finds text that was left in by mistake: variables nobody filled, an editor's brief, words of a writing assistant."""

from collections.abc import Iterator
from typing import ClassVar, Final

from auditor.check import Problem, Rule, Verdict
from auditor.facts.leftovers import Leftover as Found
from auditor.facts.leftovers import LeftoverKind, by_kind, leftovers
from auditor.model import Facts, Level
from auditor.model.record import record
from auditor.wording import counted, short

_SAID: Final[dict[LeftoverKind, tuple[str, str, str]]] = {
    "template variable": ("template variable", "is shown as it is", "Fill the variable, or delete it."),
    "shortcode": ("shortcode", "is shown as it is", "Delete it, or switch on the plugin that it belongs to."),
    "placeholder": ("placeholder", "was never filled", "Write what belongs there, or delete it."),
    "brief": ("line of an editor's brief", "is in the text", "Delete the lines that were meant for the editor."),
    "assistant": ("remark of a writing assistant", "is in the text", "Delete it, and read the text around it again."),
    "escaped markup": ("piece of HTML", "is shown as text", "Turn it into markup, or write the character itself."),
    "broken character": ("broken character", "is in the text", "Write the characters that belong there, in UTF-8."),
    "program value": ("value of a program", "is shown as text", "Fill in what belongs there, or delete it."),
}
"""What the kind is called, what is wrong, and the change."""
_NEVER_MEANT: Final = frozenset(
    {"template variable", "shortcode", "placeholder", "brief", "assistant", "program value"}
)
_SHOWN: Final = 8


@record
class Leftover:
    rule: ClassVar[Rule] = Rule(
        id="leftover",
        area="page",
        title="Text left in by mistake",
        why="Unfilled variables, notes to the editor and remarks of a writing assistant tell readers that nobody read"
        " the page before it was published.",
        fix="Delete what was left in, or write what belongs there.",
        basis="house style",
        source="",
        checked="2026-11-28",
        level="error",
        weight=7,
        good="<h1>How to oil a chain</h1><p>Dear reader, wipe the chain with a cloth and put a drop of oil on each of"
        " its rollers. Turn the pedals for a minute, then wipe off what is left.</p>",
        bad="<h1>How to oil a chain in [insert city]</h1><p>Dear {{ first_name }}, wipe the chain with a cloth and put"
        " a drop of oil on each of its rollers. Write to us, {{ first_name }}, and tell us how it went.</p>",
    )

    def judge(self, facts: Facts) -> Iterator[Verdict]:
        for kind, found in by_kind(leftovers(facts.article)):
            name, wrong, fix = _SAID[kind]
            first, words = found[0], list(dict.fromkeys(one.text for one in found))
            more = f", and {counted(len(found) - 1, 'more place')}" if len(found) > 1 else ""
            where = "" if first.place == "text" else f" in the {first.place}"
            shown = "a broken character" if kind == "broken character" else f"the {name} {short(first.text)}"
            yield Problem(
                f"{shown} {wrong}{where}{more}",
                quote="" if first.span else first.text,
                line=first.line,
                spans=tuple(one.span for one in found if one.span),
                fix=fix,
                level=_level(kind, found),
                key=kind,
                evidence=tuple(words[:_SHOWN]) if len(words) > 1 and kind != "broken character" else (),
                title=f"{name[:1].upper()}{name[1:]} left in the text",
            )


def _level(kind: LeftoverKind, found: tuple[Found, ...]) -> Level:
    """An error only with a second witness: its form, its place, or that it comes again."""
    if kind not in _NEVER_MEANT:
        return "warning" if len(found) > 1 else "note"
    if any(one.certain or one.place in ("title", "headline") for one in found) or len(found) > 1:
        return "error"
    return "note"
