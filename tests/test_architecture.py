"""The house keeps its shape: imports run one way, and what is fenced in stays there."""

import ast
from collections.abc import Iterator
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
    ("checks", "score", "agreement", "causes", "engine", "store", "gate"),
    ("formats",),
    ("demo",),
    ("config", "catalogue"),
    ("kept", "config_file"),
    ("steps",),
    ("audit",),
    ("library",),
    ("__init__", "cli"),
    ("__main__",),
)
TIER = {part: number for number, parts in enumerate(TIERS) for part in parts}
FENCED = {
    "requests": ("fetch", "demo"),
    "lxml": ("read", "fetch"),
    "sqlite3": ("store",),
    "msgspec": ("store",),
    "multiprocessing": ("engine", "cli"),
    "typer": ("cli",),
    "jinja2": ("formats", "demo"),
}
MODULES = sorted(PACKAGE.rglob("*.py"))


def part_of(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imported(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_a_module_imports_only_what_stands_below_it(path: Path) -> None:
    part = part_of(path)
    wrong = []
    for name in imported(path):
        package, _, rest = name.partition(".")
        other = rest.split(".")[0]
        if package == "auditor" and other in TIER and part != other and TIER[other] >= TIER[part]:
            wrong.append(name)

    assert wrong == []


def modules_of(path: Path) -> Iterator[str]:
    """Modules from which it imports names, without the names."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom):
            yield str(node.module)


WINGED = ("read", "facts")
"""Parts whose folders are entered through their ``__init__`` alone."""


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_a_wing_is_entered_through_its_face(path: Path) -> None:
    here = path.relative_to(PACKAGE).parent.parts
    wrong = [
        module
        for module in modules_of(path)
        if (parts := module.split("."))[:1] == ["auditor"] and len(parts) > 3 and parts[1] in WINGED
        if here[:2] != tuple(parts[1:3])
    ]

    assert wrong == []


READS_MARKUP = {"checks/page/article_markup.py"}
"""Checks that still ask the reader what an item of structured data says; the next fact to be measured."""


@pytest.mark.parametrize("path", sorted(PACKAGE.glob("checks/**/*.py")), ids=lambda path: path.stem)
def test_a_check_measures_nothing_and_knows_no_reader(path: Path) -> None:
    if path.relative_to(PACKAGE).as_posix() in READS_MARKUP:
        return

    assert [name for name in imported(path) if name.startswith("auditor.read")] == []


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_a_fenced_library_is_imported_only_in_its_own_part(path: Path) -> None:
    wrong = [
        name
        for name in imported(path)
        if (library := name.split(".")[0]) in FENCED and part_of(path) not in FENCED[library]
    ]

    assert wrong == []


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_a_module_says_in_a_docstring_what_it_is(path: Path) -> None:
    text = path.read_text(encoding="utf-8")

    assert not text.strip() or ast.get_docstring(ast.parse(text))


def test_no_file_has_a_name_that_says_nothing() -> None:
    nameless = {"utils", "util", "helpers", "helper", "common", "misc", "manager", "base", "core"}

    assert [path for path in MODULES if path.stem in nameless] == []
