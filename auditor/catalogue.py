"""What the code can say about itself: tables and pages of the checks, the starting configuration, JSON Schemas."""

import ast
import inspect
import json
import textwrap
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields
from typing import Any, NamedTuple

from auditor.check import Before, Check
from auditor.check_sets import FIRST
from auditor.checks import CHECKS
from auditor.checks.site import SITE_CHECKS
from auditor.fetch.settings import FetchSettings
from auditor.precision import JUDGED
from auditor.site_check import SiteCheck

AREA_TITLES = {
    "keywords": "Keywords",
    "readability": "Readability",
    "headings": "Headings",
    "faq": "FAQ and structured data",
    "page": "Page",
    "site": "Site: pages together",
}
AnyCheck = Check | SiteCheck
ALL: tuple[AnyCheck, ...] = (*CHECKS, *SITE_CHECKS)

_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
           "December")  # fmt: skip


class Threshold(NamedTuple):
    """A field of a check that configuration can change."""

    name: str
    default: Any
    meaning: str


def thresholds(value: object) -> tuple[Threshold, ...]:
    """Fields of a dataclass that a configuration file can hold, each with the docstring below it in the source."""
    meanings = field_docstrings(type(value))
    return tuple(
        Threshold(item.name, getattr(value, item.name), meanings.get(item.name, ""))
        for item in fields(value)  # type: ignore[arg-type] # every check and every settings class is a dataclass
        if isinstance(getattr(value, item.name), str | int | float | tuple | None)
    )


def precision(check: AnyCheck, counts: Mapping[str, tuple[int, int, str]] = JUDGED) -> str:
    """How many of its judged findings were right: "right in 19 of 20 judged findings (November 2026)"; or empty."""
    if check.rule.id not in counts:
        return ""
    right, judged, when = counts[check.rule.id]
    year, month = when.split("-")
    return f"right in {right} of {judged} judged findings ({_MONTHS[int(month) - 1]} {year})"


def was(check: AnyCheck, before: Before) -> str:
    """What was otherwise before a set of checks: ``at_most was 60; level was warning``."""
    values = [f"{name} was {_toml(value)}" for name, value in before.thresholds]
    values += [f"level was {before.level}"] if before.level else []
    if before.default_on is not None:
        values.append(f"it was {'on' if before.default_on else 'off'} by default")
    return f"{'; '.join(values)} ({check.rule.title})"


def rule_table(checks: Sequence[AnyCheck] = ALL) -> str:
    """All checks as a Markdown table, each with a link to its section of the same page."""
    rows = [
        f"| [`{check.rule.id}`](#{check.rule.id}) | {AREA_TITLES[check.rule.area]} "
        f"| {check.rule.title} | {check.rule.level}{'' if check.rule.default_on else ' (off)'} | {check.rule.basis} |"
        for check in checks
    ]
    return "\n".join(["| check | area | finds | level | rests on |", "| --- | --- | --- | --- | --- |", *rows]) + "\n"


def checks_page(checks: Sequence[AnyCheck] = ALL) -> str:
    """docs/checks.md."""
    return "\n".join(_checks_page(checks))


def _checks_page(checks: Sequence[AnyCheck]) -> Iterator[str]:
    yield "# The checks\n"
    yield "Made by the code (`python docs/generate.py`); do not edit by hand.\n"
    yield (
        "An **error** is documented, deterministic and almost never a false alarm, and blocks the gate; a **warning**"
        " needs a decision; a **note** is a matter of taste or habit. Each check says what it is based on: *house"
        " style* is ours or a habit of the trade, and no search engine asks for it. Bounds are inclusive.\n"
    )
    yield rule_table(checks)
    for area, title in AREA_TITLES.items():
        yield f"## {title}\n"
        for check in checks:
            if check.rule.area == area:
                yield from _check_section(check)


def _check_section(check: AnyCheck) -> Iterator[str]:
    rule = check.rule
    yield f'<a id="{rule.id}"></a>\n'
    yield f"### {rule.id}\n"
    yield f"**{rule.title}.** Level: {rule.level}. Weight in its area: {rule.weight}.\n"
    if not rule.default_on:
        yield f'**Off by default.** {rule.off_because} Switch it on with `on = ["{rule.id}"]` under `[checks]`.\n'
    yield f"{rule.why}\n"
    yield f"*What to do:* {rule.fix}\n"
    source = f"; [source]({rule.source}), read {rule.checked}" if rule.source else f"; looked at {rule.checked}"
    yield f"*Rests on:* {rule.basis}{source}.\n"
    if share := precision(check):
        yield f"*Precision:* {share}.\n"
    if rule.since != FIRST:
        yield f"*In the sets of checks from* {rule.since} *on.*\n"
    for each in rule.before:
        yield f"*Before {each.set}:* {was(check, each)}.\n"
    if found := thresholds(check):
        yield "| setting | default | meaning |\n| --- | --- | --- |"
        yield "\n".join(f"| `{item.name}` | {_toml(item.default)} | {item.meaning} |" for item in found) + "\n"
    if rule.bad:  # one page shows nothing of what is wrong with several
        yield "Good:\n"
        yield f"```html\n{rule.good.strip()}\n```\n"
        yield "Bad:\n"
        yield f"```html\n{rule.bad.strip()}\n```\n"


def check_text(check: AnyCheck) -> str:
    """One check for a terminal."""
    rule = check.rule
    lines = [f"{rule.id}: {rule.title}", f"  {AREA_TITLES[rule.area]}, {rule.level}, rests on: {rule.basis}"]
    if rule.source:
        lines.append(f"  {rule.source} (read {rule.checked})")
    if share := precision(check):
        lines.append(f"  {share}")
    if rule.since != FIRST:
        lines.append(f"  in the sets of checks from {rule.since} on")
    if not rule.default_on:
        off = f'off by default: {rule.off_because} Switch it on in auditor.toml, under [checks]: on = ["{rule.id}"]'
        lines += ["", *textwrap.wrap(off, 88, initial_indent="  ", subsequent_indent="  ")]
    for label, text in (("why", rule.why), ("what to do", rule.fix)):
        lines += ["", *textwrap.wrap(f"{label}: {text}", 88, initial_indent="  ", subsequent_indent="  ")]
    if found := thresholds(check):
        lines += ["", f"  settings, in auditor.toml under [checks.{rule.id}]:"]
        lines += [f"    {item.name} = {_toml(item.default)}  {item.meaning}".rstrip() for item in found]
    for label, example in (("good", rule.good), ("bad", rule.bad)) if rule.bad else ():
        lines += ["", f"  {label}:", textwrap.indent(example.strip(), "    ")]
    return "\n".join(lines) + "\n"


def short_config() -> str:
    """The auditor.toml of somebody who begins: what most sites change, each with an example."""
    return """\
# Configuration of the auditor; `auditor init --all` writes every setting, `auditor config PATH` says what holds.

[audit]
# audience = "general"            # general, expert, children, or the reading ease to ask for (0 to 100)
# checks = "2026.1"               # only the checks of that set, so that an upgrade adds none
# keyphrases = "keyphrases.csv"   # CSV: address or path, keyphrase, synonyms apart by ;
# content = "main .post-body"     # CSS selector of the article, where it is not found by itself

# A part of the site with settings of its own:
# [[section]]
# path = "/kids/*"
# audience = "children"

[checks]
# off = ["links-outbound"]        # `auditor checks` lists all

# [checks.title-length]
# level = "note"
"""


def starting_config(checks: Sequence[AnyCheck] = ALL) -> str:
    """The commented auditor.toml that ``auditor init`` writes: every setting with its default, as a comment."""
    lines = [
        "# Configuration of the auditor. Every setting is here with its default;",
        "# take away the # in front of those that you change. Names that are not known are an error.",
        "# Where there is no auditor.toml, the same tables may be in pyproject.toml: [tool.auditor.audit] and so on.",
        "",
        "[audit]",
        '# audience = "general"        # general, expert, children, or the reading ease to ask for (0 to 100)',
        '# keyphrases = "keyphrases.csv"  # CSV: address or path, keyphrase, synonyms apart by ;',
        '# content = "main .post-body"  # CSS selector of the article, where it is not found by itself',
        '# checks = "2026.1"             # only the checks of that set, as they were then; all where it is not said',
        "# all_pages = false             # audit pages that are no articles too",
        "# min_confidence = 0.25         # 0 to 1; below it a page is listed as not readable",
        "",
        "# A part of the site with settings of its own: an audience, keyphrases, content, checks.",
        "# [[section]]",
        '# path = "/kids/*"',
        '# audience = "children"',
        '# content = "main .story"',
        "",
        "# Findings that are to stay, by a pattern of paths:",
        "# [[suppress]]",
        '# path = "/archive/*"',
        '# check = "title-length"',
        '# reason = "old addresses are left as they are"',
        "# until = 2099-12-31",
        "",
        "# The files that pages are made from, each pattern with the address of their pages, so that an audit names",
        "# the file to edit: :slug, :path, :year, :month, :day. Empty where permalink or slug says it.",
        "# [drafts]",
        '# "content/posts/**/*.md" = "/blog/:slug/"',
        "",
        "[fetch]",
    ]
    lines += [_commented(item) for item in thresholds(FetchSettings())]
    lines += [
        "",
        "[checks]",
        "# off = []  # ids of checks not to run",
        "# on = []  # ids of checks to run although they are off by default",
        '# from = []  # files or modules with checks of your own, such as "our_checks.py" beside this file',
    ]
    for check in checks:
        lines += ["", f"# {check.rule.title}"]
        if not check.rule.default_on:
            lines += [f"# Off by default: {check.rule.off_because}"]
        lines += [f"# [checks.{check.rule.id}]", f'# level = "{check.rule.level}"']
        lines += [_commented(item) for item in thresholds(check)]
    return "\n".join(lines) + "\n"


def _commented(item: Threshold) -> str:
    if item.default is None:
        return f"# {item.name}: unset; {item.meaning}"
    return f"# {item.name} = {_toml(item.default)}" + (f"  # {item.meaning}" if item.meaning else "")


def _toml(value: object) -> str:
    if value is None:
        return "unset"
    if isinstance(value, tuple):
        return "[" + ", ".join(_toml(item) for item in value) + "]"
    return json.dumps(value, ensure_ascii=False)


def field_docstrings(kind: type) -> dict[str, str]:
    """The string below each field, which Python itself does not keep."""
    try:
        (definition,) = ast.parse(textwrap.dedent(inspect.getsource(kind))).body
    except (OSError, TypeError):  # a check that somebody typed into a prompt has no source
        return {}
    assert isinstance(definition, ast.ClassDef)  # noqa: S101 - the source of a class is a class
    found: dict[str, str] = {}
    for field, below in zip(definition.body, definition.body[1:], strict=False):
        if (
            isinstance(field, ast.AnnAssign)
            and isinstance(field.target, ast.Name)
            and isinstance(below, ast.Expr)
            and isinstance(below.value, ast.Constant)
            and isinstance(below.value.value, str)
        ):
            found[field.target.id] = " ".join(below.value.value.split())
    return found
