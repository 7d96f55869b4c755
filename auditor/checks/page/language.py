"""Finds pages whose declared language is missing, malformed or not the text's."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from auditor.check import Problem, Rule, Skip, Verdict
from auditor.model import Facts
from auditor.read.language_tags import are_alike, is_well_formed, name, primary

_DRAFTS = (".md", ".markdown", ".mdx")


@dataclass(frozen=True, slots=True)
class Language:
    rule: ClassVar[Rule] = Rule(
        id="language",
        area="page",
        title="Language missing or wrong",
        why="Screen readers choose their voice by the lang attribute, browsers offer a translation by it and break "
        "words by it. A wrong one makes a text unintelligible to those who listen.",
        fix="Write the language of the text into <html lang>.",
        basis="w3c",
        source="https://www.w3.org/WAI/WCAG22/Understanding/language-of-page.html",
        checked="2026-11-22",
        level="warning",
        weight=4,
        good='<!doctype html><html lang="de"><head><title>Brot</title></head><body><main><article><h1>Brot</h1>'
        "<p>Wer am Abend den Teig ansetzt und ihn über Nacht in den Keller stellt, der muss am Morgen nur noch den "
        "Ofen heizen und das Brot formen, und es ist trotzdem besser als jedes, das in einer Stunde fertig war.</p>"
        "</article></main></body></html>",
        bad='<!doctype html><html lang="en"><head><title>Brot</title></head><body><main><article><h1>Brot</h1>'
        "<p>Wer am Abend den Teig ansetzt und ihn über Nacht in den Keller stellt, der muss am Morgen nur noch den "
        "Ofen heizen und das Brot formen, und es ist trotzdem besser als jedes, das in einer Stunde fertig war.</p>"
        "</article></main></body></html>",
    )

    def judge(self, facts: Facts) -> Iterator[Verdict]:
        article = facts.article
        written, line = article.declared_language.text, article.declared_language.line
        detected = article.detected_language
        if not written.strip():
            if article.path.lower().endswith(_DRAFTS):
                yield Skip("a draft: the site's template says the language")
                return
            yield Problem(
                "the html element says no language" + (f"; the text is {name(detected)}" if detected else ""),
                line=line,
                fix=f'Write <html lang="{detected}">.' if detected else "",
                level="note",
                about_page=True,
            )
            return
        declared = primary(written)
        if declared and detected and not are_alike(declared, detected):
            yield Problem(
                f'lang="{written}" says {name(declared)}, the text is {name(detected)}',
                quote=written,
                line=line,
                fix=f'Write <html lang="{detected}">.',
                about_page=True,
            )
        elif not is_well_formed(written):
            better = written.replace("_", "-") if is_well_formed(written.replace("_", "-")) else detected
            yield Problem(
                f'lang="{written}" is no language tag',
                quote=written,
                line=line,
                fix=f'Write <html lang="{better}">.' if better else "",
                level="note",
                about_page=True,
            )
