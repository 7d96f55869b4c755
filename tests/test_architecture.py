"""The house keeps its shape: imports run one way, and what is fenced in stays there."""

import ast
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "auditor"

# Lowest first; a part may import what stands before it, and itself.
TIERS = (
    ("model", "base_rates", "precision", "wording"),
    ("text",),
    ("fetch", "read"),
    ("facts",),
    ("check", "site"),
    ("site_check",),
    ("check_sets",),
    (
        "checks",
        "check_selection",
        "own_checks",
        "score",
        "agreement",
        "causes",
        "engine",
        "store",
        "gate",
        "history",
        "drift",
        "search_console",
    ),
    ("fix",),
    ("formats",),
    ("demo",),
    ("config", "catalogue"),
    ("report_page", "config_file", "suppress"),
    ("pipeline",),
    ("audit", "cluster"),
    ("library",),
    ("watch", "editor", "agent"),
    ("__init__", "cli"),
    ("__main__",),
)
TIER = {part: number for number, parts in enumerate(TIERS) for part in parts}
FENCED = {
    "requests": ("fetch", "demo"),
    "lxml": ("read", "fetch"),
    "sqlite3": ("store",),
    "zstandard": ("store",),
    "msgspec": ("store", "formats"),
    "multiprocessing": ("engine", "cli"),
    "pyspark": ("engine", "cluster"),
    "pyarrow": ("engine", "cluster"),
    "typer": ("cli",),
    "fastwarc": ("fetch",),
    "playwright": ("fetch",),
    "jinja2": ("formats", "demo"),
    "pygls": ("editor",),
    "mcp": ("agent",),
}
MODULES = sorted(PACKAGE.rglob("*.py"))


def part_of(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


@cache
def tree_of(path: Path) -> ast.Module:
    """Parsed once for all rules."""
    return ast.parse(path.read_text(encoding="utf-8"))


@cache
def imports_of(path: Path) -> tuple[ast.Import | ast.ImportFrom, ...]:
    return tuple(node for node in ast.walk(tree_of(path)) if isinstance(node, ast.Import | ast.ImportFrom))


def imported(path: Path) -> Iterator[str]:
    for node in imports_of(path):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        else:
            assert node.level == 0, f"{path}: relative import"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def breaches(
    wrong_of: Callable[[Path], Iterable[str]], modules: Iterable[Path] = MODULES
) -> list[tuple[str, list[str]]]:
    """Modules that break a rule, each with what is wrong in it."""
    found = ((path.relative_to(PACKAGE).as_posix(), list(wrong_of(path))) for path in modules)
    return [(name, wrong) for name, wrong in found if wrong]


def test_a_module_imports_only_what_stands_below_it() -> None:
    def above(path: Path) -> Iterator[str]:
        part = part_of(path)
        for name in imported(path):
            package, _, rest = name.partition(".")
            other = rest.split(".")[0]
            if package == "auditor" and other in TIER and part != other and TIER[other] >= TIER[part]:
                yield name

    assert breaches(above) == []


def modules_of(path: Path) -> Iterator[str]:
    """Modules from which it imports names, without the names."""
    return (str(node.module) for node in imports_of(path) if isinstance(node, ast.ImportFrom))


WINGED = ("read", "facts")
"""Parts whose folders are entered through their ``__init__`` alone."""


def test_a_wing_is_entered_through_its_face() -> None:
    def through_a_window(path: Path) -> Iterator[str]:
        here = path.relative_to(PACKAGE).parent.parts
        for module in modules_of(path):
            parts = module.split(".")
            if parts[0] == "auditor" and len(parts) > 3 and parts[1] in WINGED and here[:2] != tuple(parts[1:3]):
                yield module

    assert breaches(through_a_window) == []


def test_a_check_measures_nothing_and_knows_no_reader() -> None:
    """Nor does it search a text by patterns of its own: what it looks for is a fact."""

    def measuring(path: Path) -> list[str]:
        return [name for name in imported(path) if name == "re" or name.startswith("auditor.read")]

    assert breaches(measuring, PACKAGE.glob("checks/**/*.py")) == []


def test_a_fenced_library_is_imported_only_in_its_own_part() -> None:
    def outside(path: Path) -> list[str]:
        libraries = ((name.split(".")[0], name) for name in imported(path))
        return [name for library, name in libraries if library in FENCED and part_of(path) not in FENCED[library]]

    assert breaches(outside) == []


def test_a_module_says_in_a_docstring_what_it_is() -> None:
    silent = [path for path in MODULES if path.read_text("utf-8").strip() and not ast.get_docstring(tree_of(path))]

    assert silent == []


def test_no_file_has_a_name_that_says_nothing() -> None:
    nameless = {"utils", "util", "helpers", "helper", "common", "misc", "manager", "base", "core"}

    assert [path for path in MODULES if path.stem in nameless] == []


SENTENCES = {"error", "evidence", "fix", "message", "origin_words", "reason", "unfit"}
"""Fields that hold words for readers. What programs decide by has a typed value beside it: a kind, a state, an id."""
_SEARCHES = {"search", "match", "fullmatch", "findall", "finditer", "sub", "split"}
_LOOKS = {"startswith", "endswith", "removeprefix", "removesuffix", "partition", "rpartition", "find", "index", "count"}
_BY_LIBRARIES = {"fetch/web/reasons.py"}
"""Exceptions of urllib3 say what happened in words alone."""


def compared_sentences(tree: ast.AST) -> Iterator[str]:
    """Expressions that compare or search a sentence; that one holds another text, as a quote, is no comparison."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Compare):
            sides = [node.left, *node.comparators]
            if any(map(is_sentence, sides)) and not any(is_text(side) for side in sides):
                yield ast.unparse(node)
        elif isinstance(node, ast.Call) and searches_sentence(node):
            yield ast.unparse(node)


def searches_sentence(call: ast.Call) -> bool:
    if not isinstance(call.func, ast.Attribute):
        return False
    looks = call.func.attr in _LOOKS and is_sentence(call.func.value)
    return looks or (call.func.attr in _SEARCHES and any(map(is_sentence, call.args)))


def is_sentence(node: ast.AST) -> bool:
    """A field that holds one, or an exception's words."""
    if isinstance(node, ast.Call):
        return ast.unparse(node.func) == "str" and ast.unparse(node.args[0]) in {"error", "cause", "exception"}
    return isinstance(node, ast.Attribute) and node.attr in SENTENCES


def is_text(node: ast.AST) -> bool:
    """A field with the page's own words, or whether there is any value at all."""
    return (isinstance(node, ast.Attribute) and node.attr not in SENTENCES) or (
        isinstance(node, ast.Constant) and node.value is None
    )


def test_nothing_is_decided_by_the_words_of_a_sentence() -> None:
    deciding = [path for path in MODULES if path.relative_to(PACKAGE).as_posix() not in _BY_LIBRARIES]

    assert breaches(lambda path: compared_sentences(tree_of(path)), deciding) == []


@pytest.mark.parametrize(
    "code",
    [
        'part.reason == "in a menu"',
        "part.reason == SHARED",
        '"cookie" in part.reason',
        "PATTERN.search(part.reason)",
        'failed.error.startswith("Timeout")',
        "skipped.reason in KNOWN",
        're.match("too long", problem.message)',
        '"locked" in str(error)',
    ],
)
def test_a_compared_sentence_is_seen(code: str) -> None:
    assert list(compared_sentences(ast.parse(code))) == [code.replace('"', "'")]


AREAS_OF_CHECKS = ("keywords", "readability", "headings", "faq", "page", "site")


def test_a_file_of_an_area_is_one_check_named_like_its_id() -> None:
    def ids(path: Path) -> list[object]:
        return [
            keyword.value.value
            for node in ast.walk(tree_of(path))
            if isinstance(node, ast.Call) and ast.unparse(node.func) == "Rule"
            for keyword in node.keywords
            if keyword.arg == "id" and isinstance(keyword.value, ast.Constant)
        ]

    files = [path for area in AREAS_OF_CHECKS for path in sorted((PACKAGE / "checks" / area).glob("[a-z]*.py"))]

    assert files
    assert {path.name: ids(path) for path in files} == {path.name: [path.stem.replace("_", "-")] for path in files}


def test_no_module_knows_a_check_by_its_name() -> None:
    """Nor compares an id of a rule with a text, nor imports a check; what they have in common is in their folders."""

    def imported_checks(path: Path) -> Iterator[str]:
        for name in imported(path):
            if name.startswith("auditor.checks.") and name.split(".")[2] in AREAS_OF_CHECKS:
                yield from [] if name.split(".")[-1].isupper() else [name]

    def compared_ids(path: Path) -> Iterator[str]:
        for node in ast.walk(tree_of(path)):
            if isinstance(node, ast.Compare):
                sides = (node.left, *node.comparators)
                if any(isinstance(side, ast.Constant) for side in sides) and any(
                    ast.unparse(side).endswith(("rule.id", ".check")) for side in sides
                ):
                    yield ast.unparse(node)

    others = [path for path in MODULES if part_of(path) not in {"checks", "demo", "base_rates", "precision"}]

    assert breaches(imported_checks, others) == []
    assert breaches(compared_ids, others) == []


LONGEST = 300
"""Lines of a file, two or three screens; a language's own words may take more."""


def test_a_file_has_one_reason_to_be_there_and_fits_three_screens() -> None:
    long = [
        str(path.relative_to(PACKAGE))
        for path in MODULES
        if path.parent.name != "languages" and len(path.read_text(encoding="utf-8").splitlines()) > LONGEST
    ]

    assert long == []
