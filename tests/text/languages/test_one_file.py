"""A language is added by one file: a copy of the package learns one, and pages in half-known languages are judged."""

import json
import os
import shutil
import subprocess
import sys
from dataclasses import fields
from pathlib import Path

import pytest

from auditor.text.languages import language
from auditor.text.languages.language import Language

PACKAGE = Path(__file__).parents[3] / "auditor"
GAELIC = '''"""Scottish Gaelic."""

from auditor.text.languages.language import Bylines, Faq, Language, Signs, Transitions

LANGUAGE = Language(
    "gd",
    "Scottish Gaelic",
    signs=Signs(
        frequent={"Latin": "agus tha anns airson bha chan nach iad sinn bho nuair ach air gu mar seo sin leis dha gun"},
        months="faoilleach gearran màrt giblean cèitean ògmhios iuchar lùnastal sultain dàmhair samhain dùbhlachd",
        faq=Faq(titles=("ceistean cumanta",), signs=("ceistean",)),
        bylines=Bylines(published="foillsichte", by="sgrìobhte le"),
    ),
    transitions=Transitions("mar eisimpleir, ach"),
)
'''
PAGE = """<!doctype html><html lang="{code}"><head><title>{title}</title></head><body><main><article><h1>{title}</h1>
{text}</article></main></body></html>"""
TEXT = """
<p>Foillsichte 3 Sultain 2024</p>
<p>Tha an t-aran math agus tha sinn ag ithe aran nuair a tha sinn anns an taigh. Ach chan eil iad ann agus bha iad
mar seo airson latha. Mar eisimpleir, bha aran air a' bhòrd agus bha ìm air an aran. Tha sinn toilichte leis an aran
sin agus tha na daoine toilichte mar sin.</p>
<p>Nuair a bha sinn òg, bha aran againn gach latha agus bha e blàth. Tha flùr agus uisge ann, agus chan eil dad eile
ann. Tha iad air a bhith ag obair anns a' chidsin bho mhadainn gu oidhche airson an teaghlaich.</p>
<h2>Ceistean cumanta</h2><h3>Ciamar a tha an t-aran?</h3><p>Tha e math agus tha e blàth anns a' mhadainn.</p>
<h3>Dè tha anns an aran?</h3><p>Tha flùr agus uisge agus salann anns an aran sin.</p>
"""
NONSENSE = """
<p>Balor tinsu kerimo valdo pestan. Zum Beispiel morita selvo kandor pilest. Laut Experten dovu lantis
garomi settu. Das Haus wurde gebaut. Pelgo navist orlun demari vostu kelom baristo. Torven saldi mukor telpas
ninvo. Symptom, Arzt und Kredit lomas derovi. <a href="/b">hier</a> <a href="https://example.org/c">mehr lesen</a></p>
<p>Dalmo pirest kovan seldi morun. Aber taklor vinset. Studien zeigen bolam derst. Im Rahmen der portun alsi
kevro. Maldor sinto versk. Maldor pelas. Maldor tirem nolsa. Der beste Laufschuh kovam. Der beste Laufschuh nivel.</p>
<h2>Fragen und Antworten</h2><h3>Was ist maldor?</h3><p>Antwort: velso kint morad sulen, siehe Abb. 3. Ende.</p>
<p>Autor: Anna Berg. Aktualisiert am 3. Mai 2024.</p>
"""


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """The folder of a copy's languages."""
    shutil.copytree(PACKAGE, tmp_path / "copy" / "auditor", ignore=shutil.ignore_patterns("*.pyc.*"))
    return tmp_path / "copy" / "auditor" / "text" / "languages"


def auditor(package: Path, *args: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-m", "auditor", *args], cwd=package.parents[2], capture_output=True, text=True, check=False,
        env={**os.environ, "PYTHONPATH": str(package.parents[2])},
    )  # fmt: skip


def test_one_file_makes_a_language_known_to_detection_dates_faqs_bylines_and_measures(
    package: Path, tmp_path: Path
) -> None:
    page = tmp_path / "aran.html"
    page.write_text(PAGE.format(code="en", title="Aran", text=TEXT), encoding="utf-8")
    before = json.loads(auditor(package, "inspect", "--format", "jsonl", str(page)).stdout)

    (package / "gd.py").write_text(GAELIC, encoding="utf-8")
    ran = auditor(package, "inspect", "--format", "jsonl", str(page))
    found = json.loads(ran.stdout)
    text = auditor(package, "inspect", str(page)).stdout

    assert ran.stderr == ""
    assert before["language"] != "gd"
    assert before["faq"]["visible"] == []
    assert found["language"] == "gd"
    assert len(found["faq"]["visible"]) == 2
    assert "published: Foillsichte 3 Sultain 2024" in text
    assert "Scottish Gaelic" in auditor(package, "check", "--all", str(page)).stdout


def test_transitions_of_the_new_language_are_counted(package: Path, tmp_path: Path) -> None:
    page, settings = tmp_path / "aran.html", tmp_path / "auditor.toml"
    sentences = [f"Tha an t-aran math agus tha {number} duine anns an taigh sin." for number in range(101, 119)]
    sentences += ["Mar eisimpleir, bha aran blàth air a' bhòrd sin.", "Ach chan eil ìm againn anns an taigh."]
    page.write_text(PAGE.format(code="gd", title="Aran", text=f"<p>{' '.join(sentences)}</p>"), encoding="utf-8")
    settings.write_text('[checks]\non = ["transition-words"]\n', encoding="utf-8")
    before = auditor(package, "check", "--all", "--config", str(settings), str(page))

    (package / "gd.py").write_text(GAELIC, encoding="utf-8")
    after = auditor(package, "check", "--all", "--config", str(settings), str(page))

    assert "transition word" not in before.stdout
    assert "2 of 20 sentences (10 %) have a transition word, at least 30 %" in after.stdout, after.stderr


@pytest.mark.long
def test_the_generated_files_have_the_new_language(package: Path) -> None:
    root = package.parents[2]
    shutil.copytree(PACKAGE.parent / "docs", root / "docs", ignore=shutil.ignore_patterns("__pycache__"))
    (package / "gd.py").write_text(GAELIC, encoding="utf-8")

    made = subprocess.run(
        [sys.executable, "docs/generate.py"], cwd=root, capture_output=True, text=True, check=False,
        env={**os.environ, "PYTHONPATH": str(root)},
    )  # fmt: skip

    assert made.returncode == 0, made.stderr
    assert "Scottish Gaelic" in (root / "docs" / "languages.md").read_text(encoding="utf-8")
    assert "foillsichte" in (package / "signs_of_all.py").read_text(encoding="utf-8")


GROUPS = ("abbreviations", "shapes", "signs", "sources", "weak_words")


def half_known() -> dict[str, str]:
    """For each part of German's record, and each part of a group, a record that has it alone."""
    single = [field.name for field in fields(Language) if field.name not in {"code", "name"}]
    german = language("de")
    parts = {name: f"{name}=GERMAN.{name}" for name in single}
    for name in GROUPS:
        for inner in getattr(german, name)._fields:
            parts[f"{name}.{inner}"] = f"{name}=type(GERMAN.{name})({inner}=GERMAN.{name}.{inner})"
    return parts


def test_a_language_of_which_one_part_is_known_is_audited_and_no_check_breaks(package: Path, tmp_path: Path) -> None:
    pages = tmp_path / "pages"
    pages.mkdir()
    letters = "abcdefghijklmnopqrst"
    codes = []
    for number, (name, part) in enumerate(half_known().items()):
        codes.append(f"q{letters[number // 20]}{letters[number % 20]}")
        (package / f"{codes[-1]}.py").write_text(
            '"""Half known."""\n'
            "from auditor.text.languages.de import LANGUAGE as GERMAN\n"
            "from auditor.text.languages.language import Language\n"
            f'LANGUAGE = Language("{codes[-1]}", "{name}", {part})\n',
            encoding="utf-8",
        )
        text = PAGE.format(code=codes[-1], title=f"Maldor {codes[-1]}", text=NONSENSE)
        (pages / f"{codes[-1]}.html").write_text(text, encoding="utf-8")

    ran = auditor(package, "audit", str(pages), "--all-pages", "--format", "json", "--out", str(tmp_path / "report"))
    report = json.loads((tmp_path / "report" / "report.json").read_text(encoding="utf-8"))
    recognised = {page["language"] for page in report["pages"]}

    assert ran.returncode == 0, ran.stderr
    assert report["unread"] == []
    assert len(codes) > 40
    assert len(recognised & set(codes)) >= len(codes) - 2, "a record with frequent words makes its page German"
    assert [failed for page in report["pages"] for failed in page["failed"]] == []
