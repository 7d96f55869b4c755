"""Checks of the user's own, named in the settings: they run like ours, and a fault is one line."""

import json
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

Run = Callable[..., "CompletedProcess[str]"]
Write = Callable[..., Path]

RULE = (
    'rule: ClassVar[Rule] = Rule(id="{id}", area="{area}", title="Mentions {id}", why="Our house never does.",\n'
    '        fix="Leave it out.", basis="house style", source="", checked="2026-11-28", level="{level}", weight=4)'
)
HEAD = """from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import ClassVar

from auditor import Facts, Problem, Rule, Skip
from auditor.site_check import Look, Offer, SiteProblem, offer

"""
WORD = """
@dataclass(frozen=True)
class Mentions{name}:
    {rule}

    word: str = "{word}"
    \"\"\"The word that our house never uses.\"\"\"
    at_most: int = 0

    def judge(self, facts: Facts) -> Iterator[Problem | Skip]:
        times = facts.article.text.lower().count(self.word)
        if times > self.at_most:
            yield Problem(f"{{self.word}} is used {{times}} times, at most {{self.at_most}}", about_page=True)

"""
TOGETHER = """
@dataclass(frozen=True)
class Together:
    {rule}
    makes_one: ClassVar[bool] = False

    def offers(self, facts: Facts) -> Iterator[tuple[str, Offer]]:
        yield "all", offer(facts)

    def alike(self, offers: Sequence[Offer]) -> Iterator[tuple[Offer, ...]]:
        yield tuple(offers)

    def judge(self, members: Sequence[Offer], look: Look) -> SiteProblem | None:
        return SiteProblem(f"{{len(members)}} pages of our house", key="all")

"""


def word(id_: str = "no-rust", word: str = "chain", level: str = "error", area: str = "readability") -> str:
    name = id_.title().replace("-", "")
    return WORD.format(name=name, word=word, rule=RULE.format(id=id_, area=area, level=level))


def checks(*texts: str, end: str = "CHECKS = (MentionsNoRust(),)\n") -> str:
    return HEAD + "".join(texts) + "\n" + end


@pytest.fixture
def house(tmp_path: Path, article: Write) -> Path:
    """A folder with a page, settings, and a file with one check."""
    article("a.html")
    (tmp_path / "house.py").write_text(checks(word()), encoding="utf-8")
    (tmp_path / "auditor.toml").write_text('[checks]\nfrom = ["house.py"]\n', encoding="utf-8")
    return tmp_path


def settings(house: Path, *lines: str, names: str = '"house.py"') -> None:
    (house / "auditor.toml").write_text("\n".join(("[checks]", f"from = [{names}]", *lines)) + "\n", encoding="utf-8")


def test_it_is_in_the_gate_the_report_the_score_and_the_catalogue(run: Run, house: Path) -> None:
    gate = run("check", "a.html")
    audited = run("audit", "a.html", "--out", "r")
    report = json.loads((house / "r" / "report.json").read_text(encoding="utf-8"))
    (page,) = report["pages"]

    assert gate.returncode == 1, gate.stderr
    assert "chain is used 12 times, at most 0" in gate.stdout
    assert audited.returncode == 0, audited.stderr
    assert [rule["title"] for rule in report["rules"] if rule["id"] == "no-rust"] == ["Mentions no-rust"]
    assert "no-rust" in [finding["check"] for finding in page["findings"]]
    assert [part["lost"] > 0 for part in page["parts"] if part["check"] == "no-rust"] == [True]
    assert "Mentions no-rust" in (house / "r" / "index.html").read_text(encoding="utf-8")
    assert "no-rust" in run("checks").stdout
    assert "(your own)" in run("checks").stdout
    about = run("checks", "no-rust").stdout
    assert "Our house never does." in about
    assert 'word = "chain"  The word that our house never uses.' in about


@pytest.mark.long
@pytest.mark.parametrize("jobs", [1, 2])
def test_every_process_has_it(run: Run, article: Write, house: Path, jobs: int) -> None:
    for number in range(240):  # which take longer than processes to be ready
        article(f"site/{number:03}.html", f"<h2>Part {number}</h2><p>Words.</p>", paragraphs=4 + number % 4)
    settings(house, "[checks.no-rust]", "at_most = 11")

    done = run("audit", "site", "--out", "r", "--format", "json", "--jobs", str(jobs), "--fail-on", "error")
    report = json.loads((house / "r" / "report.json").read_text(encoding="utf-8"))
    found = [
        finding["message"] for page in report["pages"] for finding in page["findings"] if finding["check"] == "no-rust"
    ]

    assert done.returncode == 1, done.stderr
    assert report["unread"] == []
    assert [page["failed"] for page in report["pages"] if page["failed"]] == []
    assert len(found) == 120, "half of the pages have the chain more than eleven times"
    assert set(found) == {"chain is used 12 times, at most 11", "chain is used 14 times, at most 11"}


def test_levels_thresholds_and_off_work_by_its_id(run: Run, house: Path) -> None:
    settings(house, "[checks.no-rust]", 'level = "note"', 'word = "cloth"', "at_most = 1")
    noted = run("check", "a.html", "--all")
    settings(house, 'off = ["no-rust"]')
    off = run("check", "a.html")
    settings(house, "[checks.no-rust]", "at_mots = 3")
    wrong = run("check", "a.html")

    assert noted.returncode == 0, noted.stderr
    assert ": note no-rust: cloth is used" in noted.stdout
    assert "no-rust" not in off.stdout
    assert wrong.returncode == 2
    assert wrong.stderr == (
        "auditor: auditor.toml, line 4: [checks.no-rust]: 'at_mots' is not known; did you mean 'at_most'?\n"
    )


def test_it_may_look_at_pages_together(run: Run, house: Path, article: Write) -> None:
    article("b.html")
    rule = RULE.format(id="our-house", area="site", level="warning")
    (house / "house.py").write_text(
        checks(TOGETHER.format(rule=rule), end="CHECKS = (Together(),)\n"), encoding="utf-8"
    )

    done = run("check", "a.html", "b.html", "--all")

    assert "2 pages of our house" in done.stdout, done.stderr
    assert "our-house" in run("checks").stdout


def test_a_folder_with_files_that_import_each_other_and_an_installed_module_will_do(
    run: Run, house: Path, tmp_path: Path
) -> None:
    package, installed = house / "seo" / "house", tmp_path / "installed"
    package.mkdir(parents=True)
    installed.mkdir()
    (package / "words.py").write_text('WORD = "pedals"\n', encoding="utf-8")
    (package / "__init__.py").write_text(
        "from .words import WORD\n" + checks(word(), end="CHECKS = (MentionsNoRust(word=WORD),)\n"), encoding="utf-8"
    )
    (installed / "acme_checks.py").write_text(
        checks(word("acme", "roller"), end="CHECKS = [MentionsAcme()]\n"), encoding="utf-8"
    )
    settings(house, names='"seo/house", "acme_checks"')

    done = run("check", "a.html", PYTHONPATH=str(installed))

    assert "pedals is used" in done.stdout, done.stderr
    assert "roller is used" in done.stdout


def test_a_file_is_found_from_the_folder_of_its_settings_and_hides_no_library(
    run: Run, house: Path, tmp_path: Path
) -> None:
    (house / "seo").mkdir()
    (house / "seo" / "json.py").write_text(checks(word()), encoding="utf-8")
    (house / "auditor.toml").rename(house / "seo" / "auditor.toml")
    settings(house / "seo", names='"json.py"')
    (house / "house.py").unlink()
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (house / "a.html").rename(elsewhere / "a.html")

    done = run("check", "--config", "seo/auditor.toml", "--format", "json", "elsewhere/a.html")

    assert "no-rust" in [each["check"] for page in json.loads(done.stdout)["pages"] for each in page["findings"]]


def test_pyproject_names_them_too(run: Run, house: Path) -> None:
    (house / "auditor.toml").unlink()
    (house / "pyproject.toml").write_text('[tool.auditor.checks]\nfrom = ["house.py"]\n', encoding="utf-8")

    assert "chain is used" in run("check", "a.html").stdout
    assert "no-rust" in run("checks").stdout


def test_a_check_that_breaks_ends_neither_page_nor_run(run: Run, house: Path) -> None:
    broken = checks(word()).replace("times = facts", "times = nothing")
    (house / "house.py").write_text(broken, encoding="utf-8")

    done = run("check", "a.html")

    assert done.returncode == 3
    assert "no-rust broke: NameError: name 'nothing' is not defined" in done.stdout


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (None, "'house.py': there is no such file"),
        ("x = (", "'house.py': it cannot be imported: SyntaxError: '(' was never closed (house.py, line 1)"),
        ("\nimport no_such\n", "it cannot be imported: ModuleNotFoundError: No module named 'no_such' (line 2)"),
        ("raise SystemExit(0)", "it cannot be imported: SystemExit: 0 (line 1)"),
        ("x = 1\n", "it has no checks: end it with CHECKS = (YourCheck(),)"),
        ("CHECKS = ()\n", "it has no checks"),
        (checks(word(), end="CHECKS = (MentionsNoRust,)\n"), "is a class; write MentionsNoRust() in CHECKS"),
        (checks(word()).replace("@dataclass(frozen=True)", ""), "write @dataclass(frozen=True) above it"),
        (checks(word(), end="CHECKS = (1,)\n"), "int is no dataclass"),
        (checks(word()).replace("rule: ", "ruler: "), "MentionsNoRust has no rule"),
        (checks(word()).replace("def judge", "def judges"), "MentionsNoRust has no method judge(self, facts)"),
        (checks(word()).replace('id="no-rust"', 'id="No rust"'), "has the id 'No rust'; use small letters"),
        (checks(word()).replace('id="no-rust"', 'id="from"'), "has the id 'from'"),
        (checks(word()).replace('id="no-rust"', 'id="alt-text"'), "'alt-text' is taken by a check that comes with"),
        (checks(word(), end="CHECKS = (MentionsNoRust(),) * 2\n"), "'no-rust' is taken by another check in house.py"),
        (checks(word(area="garden")), "the area of no-rust is 'garden'; it must be one of keywords, readability"),
        (checks(word(level="fatal")), "the level of no-rust is 'fatal'; it must be one of error, warning, note"),
        (checks(word()).replace("house style", "hearsay"), "the basis of no-rust is 'hearsay'"),
        (checks(word()).replace("weight=4", "weight=99"), "the weight of no-rust is 99; it must be a whole number"),
    ],
)  # fmt: skip
def test_what_cannot_be_used_is_one_line_with_its_place(run: Run, house: Path, text: str | None, said: str) -> None:
    if text is None:
        (house / "house.py").unlink()
    else:
        (house / "house.py").write_text(text, encoding="utf-8")

    done = run("check", "a.html")

    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.startswith("auditor: auditor.toml, line 2: [checks] from: 'house.py': ")
    assert said in done.stderr
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize(
    ("names", "said"),
    [
        ('"house"', "no such module is installed; for a file beside the settings write 'house.py'"),
        ("1", "from is [1], must be a list of Python files or modules"),
        ('"../none/"', "there is no such file"),
    ],
)
def test_a_name_that_leads_nowhere_is_one_line(run: Run, house: Path, names: str, said: str) -> None:
    settings(house, names=names)
    (house / "house.py").rename(house / "house_.py")

    done = run("check", "a.html")

    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    assert said in done.stderr


def test_the_catalogue_lists_ours_where_theirs_cannot_be_used(run: Run, house: Path) -> None:
    (house / "house.py").unlink()

    listed, named = run("checks"), run("checks", "--config", "auditor.toml")

    assert listed.returncode == 0
    assert "alt-missing" in listed.stdout
    assert "there is no such file; checks of your own are not listed" in listed.stderr
    assert named.returncode == 2


def test_a_page_names_no_check(run: Run, house: Path, article: Write) -> None:
    (house / "auditor.toml").unlink()
    article("b.html", '<p>[checks]\nfrom = ["house.py"]</p>')

    assert "no-rust" not in run("check", "b.html").stdout


def test_the_starting_settings_say_how(run: Run, house: Path) -> None:
    run("init", "--all", "--force")
    text = (house / "auditor.toml").read_text(encoding="utf-8")

    assert "# from = []" in text
    (house / "auditor.toml").write_text(text.replace("# from = []", 'from = ["house.py"]'), encoding="utf-8")
    assert "chain is used" in run("check", "a.html").stdout
