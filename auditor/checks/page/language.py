"""Finds pages whose declared language is missing, malformed or not the text's."""

from collections.abc import Iterator
from typing import ClassVar
from urllib.parse import urlsplit

from auditor.check import Problem, Rule, Skip, Verdict
from auditor.facts.links import promised_by
from auditor.model import Article, Facts
from auditor.model.record import record
from auditor.text.language_tags import are_alike, is_well_formed, name, primary


@record
class Language:
    rule: ClassVar[Rule] = Rule(
        id="language",
        area="page",
        title="Language missing or wrong",
        why="Screen readers choose their voice by the lang attribute, and browsers use it to offer translations and to "
        "hyphenate. With a wrong one, people who listen to the page cannot understand it.",
        fix="Write the language of the text into <html lang>.",
        basis="w3c",
        source="https://www.w3.org/WAI/WCAG22/Understanding/language-of-page.html",
        checked="2026-11-22",
        level="warning",
        weight=4,
        any_page=True,
        good='<!doctype html><html lang="de"><head><title>Brot</title></head><body><main><article><h1>Brot</h1>'
        "<p>Wer am Abend den Teig ansetzt und ihn über Nacht in den Keller stellt, der muss am Morgen nur noch den "
        "Ofen heizen und das Brot formen, und es ist trotzdem besser als jedes, das in einer Stunde fertig war.</p>"
        "</article></main></body></html>",
        bad='<!doctype html><html lang="en"><head><title>Brot</title></head><body><main><article><h1>Brot</h1>'
        "<p>Wer am Abend den Teig ansetzt und ihn über Nacht in den Keller stellt, der muss am Morgen nur noch den "
        "Ofen heizen und das Brot formen, und es ist trotzdem besser als jedes, das in einer Stunde fertig war.</p>"
        "</article></main></body></html>",
    )

    least_words: int = 100
    """Words of a page that is no article, from which on its language is sure enough to be held against its address."""

    def judge(self, facts: Facts) -> Iterator[Verdict]:
        article = facts.article
        if not article.is_article:
            yield from self._untranslated(facts)
            return
        written, line = article.declared_language.text, article.declared_language.line
        detected = article.detected_language
        if not written.strip():
            if article.is_draft:
                yield Skip("a draft: the site's template declares the language")
                return
            yield Problem(
                "the html element declares no language" + (f"; the text is in {name(detected)}" if detected else ""),
                line=line,
                fix=f'Write <html lang="{detected}">.' if detected else "",
                level="note",
                about_page=True,
                title="Language not declared",
                cause="none",
            )
            return
        declared = primary(written)
        promised = promised_by(article.url)
        untranslated = bool(promised and detected) and not are_alike(promised, detected)
        if declared and detected and not are_alike(declared, detected):
            both = untranslated and are_alike(promised, declared)
            yield Problem(
                f'the address and lang="{written}" say {name(declared)}, but the text is in {name(detected)}'
                if both
                else f'lang="{written}" says {name(declared)}, but the text is in {name(detected)}',
                quote=written,
                line=line,
                fix=f"Translate the text, or publish it under the {name(detected)} address only; until then, write "
                f'<html lang="{detected}">.'
                if both
                else f'Write <html lang="{detected}">.',
                about_page=True,
                title="Wrong language declared",
                cause=written,
            )
        elif untranslated:
            yield _in_wrong_folder(article, promised, detected)
        elif not is_well_formed(written):
            better = written.replace("_", "-") if is_well_formed(written.replace("_", "-")) else detected
            yield Problem(
                f'lang="{written}" is not a language tag',
                quote=written,
                line=line,
                fix=f'Write <html lang="{better}">.' if better else "",
                level="note",
                about_page=True,
                title="Language tag that does not exist",
                cause=written,
            )

    def _untranslated(self, facts: Facts) -> Iterator[Problem]:
        """What is wrong with a page that is no article: a text long enough to be sure, in another language than the
        folder that it was put into."""
        article = facts.article
        promised, detected = promised_by(article.url), article.detected_language
        if promised and detected and facts.words >= self.least_words and not are_alike(promised, detected):
            yield _in_wrong_folder(article, promised, detected)


def _in_wrong_folder(article: Article, promised: str, detected: str) -> Problem:
    return Problem(
        f"the address says {name(promised)}, but the text is in {name(detected)}",
        quote=urlsplit(article.url).path[:100],
        fix=f"Translate the text, or publish it under the {name(detected)} address only.",
        level="note",
        about_page=True,
        title="Text in another language than the address says",
    )
