"""A keyphrase that is named on the command line holds for the pages of the run; a guess says that it is one."""

import json
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

Write = Callable[..., Path]
Run = Callable[..., "CompletedProcess[str]"]


def phrases(done: "CompletedProcess[str]") -> list[tuple[str, str, str, float]]:
    data = json.loads(done.stdout)
    page = data["pages"][0]["facts"] if "pages" in data else data
    return [(each["text"], each["role"], each["origin"], each["probability"]) for each in page["keyphrases"]]


def test_check_judges_by_it_best_first(run: Run, article: Write) -> None:
    article("oil.html")
    done = run("check", "oil.html", "--format", "json", "--keyphrase", "chain lube", "-k", "bicycle  chain")

    assert phrases(done)[:2] == [
        ("chain lube", "given", "command line", 1.0),
        ("bicycle chain", "given", "command line", 1.0),
    ]
    messages = [each["message"] for each in json.loads(done.stdout)["pages"][0]["findings"]]
    assert any("“chain lube”" in message and "guess" not in message for message in messages)


def test_it_holds_instead_of_the_table(run: Run, article: Write, tmp_path: Path) -> None:
    article("oil.html")
    (tmp_path / "auditor.toml").write_text('[audit]\nkeyphrases = "k.csv"\n')
    (tmp_path / "k.csv").write_text("oil.html,cloth\nnowhere.html,tea\n")

    with_table = run("check", "oil.html", "--format", "json")
    named = run("check", "oil.html", "--format", "json", "-k", "bicycle chain")

    assert phrases(with_table)[0][:3] == ("cloth", "given", "configuration")
    assert phrases(named)[0][:3] == ("bicycle chain", "given", "command line")
    assert "nowhere.html" in with_table.stderr
    assert named.stderr == ""


def test_audit_and_inspect_take_it_too(run: Run, article: Write, tmp_path: Path) -> None:
    article("oil.html")
    shown = run("inspect", "oil.html", "-k", "bicycle chain")
    run("audit", "oil.html", "--all-pages", "-o", "r", "-f", "json", "-k", "bicycle chain")
    report = json.loads((tmp_path / "r" / "report.json").read_text())

    assert "bicycle chain: 6 uses" in shown.stdout
    assert "command line" in shown.stdout
    assert report["pages"][0]["facts"]["keyphrases"][0]["origin"] == "command line"


@pytest.mark.parametrize("phrase", ["", "   "])
def test_an_empty_one_is_wrong_usage(run: Run, article: Write, phrase: str) -> None:
    article("oil.html")
    done = run("check", "oil.html", "-k", phrase)

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "auditor: --keyphrase: the phrase is empty; name one, or leave the option out.\n"


def test_without_one_the_guess_says_how_sure_it_is(run: Run, article: Write) -> None:
    article("oil.html")
    text, role, _, sure = phrases(run("check", "oil.html", "--format", "json"))[0]

    assert (text, role) == ("bicycle chain", "inferred")
    assert 0 < sure < 1
    assert f"our guess, {100 * sure:.0f} % sure" in run("inspect", "oil.html").stdout


def test_the_gate_says_nothing_of_keyphrases_that_nobody_gave(run: Run, article: Write) -> None:
    for name in ("a", "b", "c"):
        article(f"{name}.html", extra=f"<p>This is page {name}.</p>")
    checked = run("check", "a.html", "b.html", "c.html")
    in_json = run("check", "a.html", "b.html", "c.html", "--format", "json")
    audited = run("audit", "a.html", "b.html", "c.html", "--out", "report")

    assert (checked.stderr, in_json.stderr) == ("", "")
    assert "The keyphrase of 3 of 3 pages is not known well enough" in " ".join(json.loads(in_json.stdout)["notes"])
    assert "The keyphrase of 3 of 3 pages is not known well enough" in audited.stderr


def test_one_line_names_the_rows_of_the_table_that_match_no_page(run: Run, article: Write, tmp_path: Path) -> None:
    article("a.html")
    (tmp_path / "phrases.csv").write_text("nowhere.html,rye bread\n", encoding="utf-8")
    (tmp_path / "auditor.toml").write_text('[audit]\nkeyphrases = "phrases.csv"\n', encoding="utf-8")

    assert run("check", "a.html").stderr == "auditor: phrases.csv: 1 row matches no page of this run: /nowhere.html\n"
