"""The package as a library: its functions, whatever was imported before; what they take, give and refuse."""

import subprocess
import sys
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import ClassVar

import pytest

import auditor
from auditor import (
    CHECKS,
    Article,
    Config,
    ConfigError,
    GateVerdict,
    Page,
    Problem,
    ReadError,
    Report,
    Rule,
    SourceError,
    audit,
    check,
    load_config,
    read,
    render,
    report_files,
)

ROOT = Path(__file__).parents[1]
PAGE = """<!doctype html><html lang="en"><head><title>How to oil a chain</title></head><body><main><article>
<h1>How to oil a chain</h1><h2></h2>
<p>Wipe the chain with a dry cloth, then put one drop of oil on each of the rollers.</p>
</article></main></body></html>"""


def python(program: str) -> str:
    return subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout


@pytest.mark.parametrize(
    "before",
    [
        "",
        "import auditor.audit, auditor.check, auditor.read",
        "import auditor.read.page_links; from auditor.check import Rule; from auditor.audit import audit as pipeline",
        "from auditor import read; import auditor.read; from auditor import audit; import auditor.audit",
        "import auditor; auditor.check; import importlib; importlib.import_module('auditor.check')",
        "import auditor; import auditor.cli.check_command",
        "import importlib; importlib.import_module('auditor.read.content')",
        "from auditor import *",
    ],
    ids=["nothing", "submodules", "deep submodules", "both", "functions, then submodules", "the command line",
         "by importlib", "star"],
)  # fmt: skip
def test_audit_check_and_read_are_functions_whatever_was_imported_before(before: str) -> None:
    said = python(
        f"{before}\n"
        "import auditor\n"
        "from auditor import audit, check, read\n"
        "import auditor.audit, auditor.check, auditor.read\n"
        "from auditor.read import read as internal\n"
        "from auditor.check import Check, fingerprint\n"
        "print(auditor.audit is audit, auditor.check is check, auditor.read is read, internal is read)\n"
        "print(type(audit).__name__, type(check).__name__, type(read).__name__, audit.__module__)\n"
        "print(auditor.check('Some words.').passed, auditor.read('Some words.').text)\n"
    )

    assert said.splitlines() == [
        "True True True False", "function function function auditor.library", "True Some words."
    ]  # fmt: skip


def test_importing_the_package_loads_nothing_of_it() -> None:
    said = python("import sys, auditor; print(*[name for name in sys.modules if name.startswith('auditor')])")

    assert said.split() == ["auditor"]


def test_every_name_that_is_promised_is_there_and_no_other() -> None:
    for name in auditor.__all__:
        assert getattr(auditor, name) is not None
    assert set(auditor.__all__) <= set(dir(auditor))
    with pytest.raises(AttributeError, match="no attribute 'nonsense'"):
        auditor.nonsense  # type: ignore[attr-defined]  # noqa: B018
    with pytest.raises(ImportError):
        exec("from auditor import nonsense")  # noqa: S102


def test_a_page_is_the_same_as_text_bytes_file_and_page(tmp_path: Path) -> None:
    file = tmp_path / "a.html"
    file.write_text(PAGE, encoding="utf-8")

    said = [check(PAGE), check(PAGE.encode()), check(file), check(Page("x", PAGE.encode()))]

    found = [[(each.check, each.line, each.message) for each in verdict.findings] for verdict in said]
    assert ("heading-empty", 2, "the H2 after “How to oil a chain” has no text") in found[0]
    assert found[0] == found[1] == found[2] == found[3]
    assert [verdict.outcome for verdict in said] == ["findings"] * 4
    assert check(file).page.source == str(file)


def test_text_is_unicode_whatever_it_says_of_itself() -> None:
    page = PAGE.replace("<title>", '<meta charset="iso-8859-1"><title>').replace("chain", "cadêna")

    assert read(page).title.text == "How to oil a cadêna"


def test_a_plain_text_is_judged_by_its_words_alone() -> None:
    verdict = check("Wipe it & oil <it>.\n\n  \nThen wait 1 < 2 minutes.\n")

    assert [block.text for block in verdict.page.facts.article.blocks] == [
        "Wipe it & oil <it>.",
        "Then wait 1 < 2 minutes.",
    ]
    assert [block.line for block in verdict.page.facts.article.blocks] == [1, 4]
    assert verdict.passed
    assert verdict.findings == ()
    assert {part.area for part in verdict.page.score.parts} <= {"keywords", "readability"}


def test_a_keyphrase_makes_no_finding_on_the_address_of_a_text_that_has_none() -> None:
    verdict = check("Red wine is good. " * 40, keyphrases=["red wine"])

    assert "keyphrase-in-slug" not in [finding.check for finding in verdict.findings]
    assert verdict.page.facts.keyphrases[0].text == "red wine"


def test_the_address_decides_what_links_lead_to() -> None:
    article = read(PAGE.replace("Wipe", '<a href="/oil">Wipe</a>'), url="https://bikes.example/chain")

    assert article.url == "https://bikes.example/chain"
    assert [link.href for link in article.links] == ["https://bikes.example/oil"]


@pytest.mark.parametrize("text", ["", "   \n", b"", "<!-- -->"])
def test_what_is_no_page_is_a_read_error_with_its_reason(text: "str | bytes") -> None:
    for ask in (read, check):
        with pytest.raises(ReadError) as raised:
            ask(text)
        assert raised.value.reason
        assert raised.value.source == "-"


@pytest.mark.parametrize("name", ["drafts/my post.html", "index.htm", "https://bikes.example/", "a.html.gz", "post.md"])
def test_a_name_is_no_text(name: str) -> None:
    with pytest.raises(ValueError, match="looks like the name of a page"):
        check(name)


def test_a_path_without_a_file_is_said(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"no file '.*gone\.html'"):
        read(tmp_path / "gone.html")


def test_the_mildest_level_that_closes_the_gate_can_be_chosen() -> None:
    clean = PAGE.replace("<h2></h2>", "")

    assert check(clean).passed
    assert not check(clean, fail_on="note").passed
    assert check(PAGE, fail_on="never").passed
    with pytest.raises(ValueError, match="'fatal' is not known; known are error, warning, note, never"):
        check(PAGE, fail_on="fatal")


def test_keyphrases_are_a_list_of_phrases() -> None:
    with pytest.raises(TypeError, match="not one text"):
        check(PAGE, keyphrases="chain")
    with pytest.raises(ValueError, match="empty"):
        check(PAGE, keyphrases=[" "])


@dataclass(frozen=True)
class Always:
    rule: ClassVar[Rule] = Rule(
        id="always", area="page", title="Always", why="w.", fix="f.", basis="house style", source="",
        checked="2026-11-28", level="error", weight=5,
    )  # fmt: skip
    words: str = "something"

    def judge(self, _facts: object):  # type: ignore[no-untyped-def]
        yield Problem(self.words, about_page=True)


@dataclass(frozen=True)
class Wrong(Always):
    def judge(self, _facts: object):  # type: ignore[no-untyped-def]
        yield "a sentence"


def test_a_check_of_ones_own_runs_on_pages_and_on_plain_text() -> None:
    config = replace(Config(), checks=(*CHECKS, Always("of my own")))

    for page in (PAGE, "Some plain words."):
        verdict = check(page, config=config)
        assert "of my own" in [finding.message for finding in verdict.findings]
        assert "always" in [part.check for part in verdict.page.score.parts]
        assert "of my own" in render(verdict)


@dataclass(frozen=True)
class Leaving(Always):
    def judge(self, _facts: object):  # type: ignore[no-untyped-def]
        raise SystemExit(0)


def test_a_check_that_would_end_the_program_has_failed_and_is_no_pass() -> None:
    verdict = check(PAGE.replace("<h2></h2>", ""), config=Config(checks=(*CHECKS, Leaving())))

    assert verdict.outcome == "unchecked"
    assert [(failed.check, failed.error) for failed in verdict.page.failed] == [("always", "SystemExit: 0")]
    assert len(verdict.findings) > 1, "the others still count"


def test_a_check_that_yields_what_is_no_problem_is_said_to_have_failed() -> None:
    verdict = check(PAGE, config=Config(checks=(Wrong(),)))

    assert verdict.outcome == "unchecked"
    assert "judge gave a str; it must yield Problem or Skip" in verdict.page.failed[0].error


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("a", "b"):
        (tmp_path / f"{name}.html").write_text(PAGE.replace("chain", f"chain {name}"), encoding="utf-8")
    (tmp_path / "empty.html").write_bytes(b"")
    return tmp_path


def test_a_folder_is_audited(folder: Path) -> None:
    heard: list[str] = []
    report = audit(
        folder, config=Config(all_pages=True), started=datetime(2026, 11, 28, 6, tzinfo=UTC),
        on_page=lambda stage, _done, _of: heard.append(stage),
    )  # fmt: skip

    assert isinstance(report, Report)
    assert [Path(page.source).name for page in report.pages] == ["a.html", "b.html"]
    assert [Path(page.url).name for page in report.unread] == ["empty.html"]
    assert report.started == "2026-11-28T06:00:00Z"
    assert report.source == str(folder)
    assert set(heard) == {"read", "measure", "check"}


def test_sources_are_one_name_or_several(folder: Path) -> None:
    one = audit(str(folder / "a.html"))
    two = audit([folder / "a.html", str(folder / "b.html")])

    assert (len(one.pages), len(two.pages)) == (1, 2)
    with pytest.raises(SourceError, match="no file or folder"):
        audit(folder / "gone")
    with pytest.raises(ValueError, match="jobs is 0"):
        audit(folder, jobs=0)


SCRIPT = """
from dataclasses import dataclass, replace
from pathlib import Path
from typing import ClassVar

from auditor import Config, Problem, Rule, audit


@dataclass(frozen=True)
class Numbered:
    rule: ClassVar[Rule] = Rule(
        id="numbered", area="page", title="Numbered", why="w.", fix="f.", basis="house style", source="",
        checked="2026-11-28", level="note", weight=1,
    )

    def judge(self, facts):
        yield Problem(f"it is {facts.article.title.text}", about_page=True)


if __name__ == "__main__":
    config = replace(Config(all_pages=True), checks=(Numbered(),))
    said = [
        [(page.source, [finding.message for finding in page.findings]) for page in report.pages]
        for report in (audit("pages", config=config, jobs=jobs) for jobs in (1, 2))
    ]
    print(said[0] == said[1], len(said[0]), said[1][-1])
"""


@pytest.mark.long
def test_several_processes_say_the_same_with_a_check_of_the_script(tmp_path: Path) -> None:
    pages = tmp_path / "pages"
    pages.mkdir()
    for number in range(40):
        (pages / f"{number:02}.html").write_text(PAGE.replace("<title>How", f"<title>{number} how"), encoding="utf-8")
    (tmp_path / "script.py").write_text(SCRIPT, encoding="utf-8")

    done = subprocess.run(
        [sys.executable, "script.py"], cwd=tmp_path, capture_output=True, text=True, check=False, timeout=120
    )

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == "True 40 ('pages/39.html', ['it is 39 how to oil a chain'])\n"


def test_a_report_has_its_formats(folder: Path) -> None:
    report = audit(folder, config=Config(all_pages=True))

    assert render(report, "json").startswith('{\n  "schema_version"')
    assert "heading-empty" in render(check(PAGE), "json")
    assert {"index.html", "style.css"} <= {name for name, _ in report_files(report, "html")}
    assert [name for name, _ in report_files(report, "json")] == ["report.json"]
    with pytest.raises(ValueError, match="is a binary file; use report_files"):
        render(report, "xlsx")
    with pytest.raises(ValueError, match="use report_files"):
        render(report, "html")
    with pytest.raises(ValueError, match="no verdict"):
        render(check(PAGE), "html")
    with pytest.raises(ValueError, match="no format 'pdf'"):
        report_files(report, "pdf")
    with pytest.raises(ValueError, match="has no files"):
        report_files(report, "jsonl")


def test_settings_come_from_a_file(tmp_path: Path) -> None:
    file = tmp_path / "auditor.toml"
    file.write_text('[checks]\noff = ["heading-empty"]\n', encoding="utf-8")

    assert check(PAGE).outcome == "findings"
    assert isinstance(verdict := check(PAGE, config=load_config(file)), GateVerdict)
    assert "heading-empty" not in [finding.check for finding in verdict.findings]
    assert isinstance(read(PAGE, config=load_config(file)), Article)
    file.write_text("[chekcs]\n", encoding="utf-8")
    with pytest.raises(ConfigError, match="did you mean 'checks'"):
        load_config(file)
