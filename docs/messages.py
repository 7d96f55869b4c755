"""Every sentence that the program can say to people, collected from its code: docs/messages.md.

Sentences come from the source by its syntax tree, with ‹…› for what differs from page to page, so that none can be
forgotten. What a check says of its own bad example is shown as well, as a reader of the report sees it.
"""

import ast
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path

from auditor.catalogue import AREA_TITLES, thresholds
from auditor.check import Check, run
from auditor.checks import CHECKS
from auditor.checks.page.thin_article import ThinArticle
from auditor.facts import measure
from auditor.model import AREAS, Article, Finding, Page
from auditor.read import read

PACKAGE = Path(__file__).resolve().parent.parent / "auditor"
PARTS = (
    (
        "Why something was not judged",
        (
            "agreement.py",
            "facts/readability",
            "site/unknown_keyphrases.py",
        ),
    ),
    (
        "What the report says of keyphrases and questions",
        (
            "model/facts/keyphrases.py",
            "facts/keyphrases/candidate.py",
            "facts/keyphrases/keyphrases.py",
        ),
    ),
    (
        "Why a part of a page is left out of its text",
        (
            "read/content/left_out.py",
            "read/content/rules.py",
            "site/template.py",
            "read/layout/consent.py",
            "read/tree/shown_markup.py",
            "read/content/parts.py",
        ),
    ),
    (
        "Why a page is an article or not",
        (
            "read/page_kind/weights.py",
            "read/page_kind/kind.py",
            "site/page_kinds.py",
            "model/page_kind.py",
        ),
    ),
    (
        "Why a page could not be read",
        (
            "read/article.py",
            "read/source/bounds.py",
            "read/source/damage.py",
            "audit.py",
            "fetch",
        ),
    ),
    (
        "What is wrong with structured data",
        (
            "read/structured_data/json_ld.py",
            "read/structured_data/repair.py",
            "read/structured_data/tokens.py",
        ),
    ),
    (
        "Settings and their errors",
        (
            "config.py",
            "config_file",
            "own_checks.py",
        ),
    ),
    (
        "The library: what it refuses",
        (
            "library.py",
            "gate",
            "formats/registry.py",
        ),
    ),
    (
        "Commands: help, errors, last lines",
        ("cli",),
    ),
    (
        "The report: labels and what they mean",
        (
            "formats",
            "catalogue.py",
        ),
    ),
)
"""Headings, each with the files and folders whose sentences belong below it."""
_LISTS = re.compile(
    r"_words|word_lists|generic_text|authority|grave_subjects|checks/examples/|passive/|direct_speech|sentence_starts|plain_word"
)
"""Files of word lists, which say nothing to people."""
_NOT_SHOWN = frozenset({"good", "bad", "id", "key", "cause", "source", "metavar", "encoding"})
"""Arguments whose text is never shown as a sentence."""
_PATTERNS = frozenset(
    {"compile", "late_pattern", "any_of", "XPath", "search", "sub", "split", "removeprefix", "getLogger"}
)
_SHOWN_EVIDENCE = 4
_TEMPLATE_CODE = re.compile(r"{%.*?%}|{#.*?#}|<(?:style|script|svg)\b.*?</(?:style|script|svg)>", re.DOTALL)


def messages_page(checks: Sequence[Check] = CHECKS) -> str:
    """docs/messages.md."""
    return "\n".join(_lines(checks)) + "\n"


def _lines(checks: Sequence[Check]) -> Iterator[str]:
    yield "# Everything the program says\n"
    yield "Made by the code (`python docs/generate.py`); do not edit by hand. ‹…› is what differs from page to page.\n"
    for area in AREAS:
        yield f"## {AREA_TITLES[area]}\n"
        for check in checks:
            if check.rule.area == area:
                yield from _of_check(check)
    for title, places in PARTS:
        yield f"## {title}\n"
        yield from (f"- {sentence}" for sentence in dict.fromkeys(_of_places(places)))
        yield ""


def _of_check(check: Check) -> Iterator[str]:
    rule = check.rule
    yield f"### {rule.title} (`{rule.id}`)\n"
    yield f"{rule.why} {rule.off_because}".strip() + f" *Fix:* {rule.fix}\n"
    for finding in example_findings(check)[:2]:
        yield f"> **{finding.message}**"
        yield from (f"> - {line}" for line in finding.evidence[:_SHOWN_EVIDENCE])
        yield f">\n> Fix: {finding.fix}\n"
    yield "All of its sentences and settings:\n"
    yield from (f"- {sentence}" for sentence in dict.fromkeys((*sentences(_module(check)), *_of_rule(check))))
    yield ""


def _module(check: Check) -> Path:
    return PACKAGE.parent / (type(check).__module__.replace(".", "/") + ".py")


def example_findings(check: Check) -> tuple[Finding, ...]:
    """What the check says of its own bad example."""
    example = check.rule.bad
    if not example:  # of two runs; one page shows nothing of it
        return ()
    if "<html" not in example:
        example = (
            '<!doctype html>\n<html lang="en"><head><title>A loaf for every weekday morning</title></head>\n'
            f"<body><main><article>{example}</article></main></body></html>"
        )
    url = "https://loaf.example/blog/weekday-loaf"
    page = Page(url, example.encode(), url=url)
    if check.rule.id == "keyphrase-in-slug":  # which judges drafts only
        page = Page("drafts/weekday-loaf.html", example.encode(), path="drafts/weekday-loaf.html")
    article = read(page)
    assert isinstance(article, Article)  # noqa: S101 - an example is a page
    outcome = run(replace(check, median=400, spread=50) if isinstance(check, ThinArticle) else check, measure(article))
    return outcome if isinstance(outcome, tuple) else ()


def all_sentences() -> tuple[str, ...]:
    """Every sentence of the page that comes from the code, each once."""
    found = [sentence for check in CHECKS for sentence in (*_of_rule(check), *sentences(_module(check)))]
    shared = sorted((PACKAGE / "checks").rglob("*.py"))
    found += [sentence for path in shared if not _LISTS.search(path.as_posix()) for sentence in sentences(path)]
    found += [sentence for _, places in PARTS for sentence in _of_places(places)]
    return tuple(dict.fromkeys(found))


def _of_rule(check: Check) -> tuple[str, ...]:
    rule = check.rule
    meanings = (item.meaning for item in thresholds(check))
    return tuple(filter(None, (rule.title, rule.why, rule.fix, rule.off_because, *meanings)))


def _of_places(places: Sequence[str]) -> Iterator[str]:
    for place in places:
        path = PACKAGE / place
        files = sorted(path.rglob("*.py")) if path.is_dir() else [path]
        for file in files:
            if not _LISTS.search(file.relative_to(PACKAGE).as_posix()):
                yield from sentences(file)
        for template in sorted(path.rglob("*.html")) if path.is_dir() else ():
            yield from labels(template)


def labels(template: Path) -> Iterator[str]:
    """What a template of the report says, each text between two tags."""
    text = _TEMPLATE_CODE.sub("\n", template.read_text(encoding="utf-8"))
    for piece in re.split(r"<[^>]*>|\n", text):
        words = " ".join(re.sub(r"{{.*?}}", "‹…›", piece).split())
        if re.search(r"[a-z]{2}", words) and " " in words:
            yield words


@cache
def sentences(path: Path) -> tuple[str, ...]:
    """Texts of two words and more in a module that people can be shown, in their order."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    skipped = {id(node) for node in _hidden(tree)}
    found: list[tuple[int, int, str]] = []
    _walk(tree, skipped, found)
    return tuple(text for _, _, text in sorted(found))


def _walk(node: ast.AST, skipped: set[int], found: list[tuple[int, int, str]]) -> None:
    if id(node) in skipped:
        return
    if isinstance(node, ast.Constant | ast.JoinedStr):
        text = " ".join(_text(node).split())
        if _is_said(text):
            found.append((node.lineno, node.col_offset, text))
        if isinstance(node, ast.Constant):
            return
    for child in ast.iter_child_nodes(node):
        # Pieces of an f-string are in its text already; what it computes may hold texts of its own.
        if isinstance(node, ast.JoinedStr) and isinstance(child, ast.Constant):
            continue
        _walk(child, skipped, found)


def _is_said(text: str) -> bool:
    words = re.sub(r"‹[^›]*›", "", text)
    is_code = re.search(r"^[\[(\\^<]|[\\|]\w|\(\?|\w+\(\)|^\W*$", words) is not None
    return " " in text and len(re.findall(r"[A-Za-z]{2,}", words)) >= 2 and not is_code


def _hidden(tree: ast.AST) -> Iterator[ast.AST]:
    """Docstrings but for those of commands, which are their help; patterns; fields whose text is no sentence."""
    commands = set(_commands(tree))
    help_texts = {
        id(node.body[0])
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef) and (node.name in commands or _is_command(node))
    }
    for node in ast.walk(tree):
        if id(node) in help_texts:
            continue
        is_docstring = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        if is_docstring or (isinstance(node, ast.keyword) and node.arg in _NOT_SHOWN):
            yield node.value
        elif isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name in _PATTERNS:
                yield from node.args
            if isinstance(node.func, ast.Attribute) and node.func.attr == "split":
                yield node.func.value


def _commands(tree: ast.AST) -> Iterator[str]:
    """Functions that a module lists as commands."""
    for node in ast.walk(tree):
        names = [getattr(target, "id", "") for target in node.targets] if isinstance(node, ast.Assign) else []
        if isinstance(node, ast.Assign) and {"COMMANDS", "commands"}.intersection(names):
            yield from (each.id for each in ast.walk(node.value) if isinstance(each, ast.Name))


def _is_command(node: ast.FunctionDef) -> bool:
    return any(
        isinstance(each, ast.Call) and getattr(each.func, "attr", "") in ("command", "callback")
        for each in node.decorator_list
    )


def _text(node: ast.AST) -> str:
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else ""
    if isinstance(node, ast.JoinedStr):
        return "".join(map(_text, node.values))
    return _placeholder(node.value) if isinstance(node, ast.FormattedValue) else ""


def _placeholder(value: ast.expr) -> str:
    """‹…› for what is computed; the noun of a number, and both words of a choice."""
    if isinstance(value, ast.Call) and getattr(value.func, "id", "") == "counted":
        nouns = [_text(each) for each in value.args[1:] if isinstance(each, ast.Constant)]
        return f"‹number› {nouns[-1] if len(nouns) > 1 else nouns[0] + 's' if nouns else ''}"
    if isinstance(value, ast.Call) and getattr(value.func, "id", "") == "short":
        return "“‹…›”"
    return "‹…›"


def pattern(sentence: str) -> re.Pattern[str] | None:
    """What a sentence of the list looks like when it is said; None for one with too few words of its own."""
    literal = re.sub(r"‹number› \w+( \w+)?|“?‹[^›]*›”?", "\0", sentence)
    if len(re.findall(r"\w{2,}", literal)) < 2:
        return None
    return re.compile(".*?".join(re.escape(part) for part in literal.split("\0")), re.DOTALL)
